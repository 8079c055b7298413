"""The timeline in a browser: scale, brush, keys, play, time zones."""

from dataclasses import replace
from typing import Any

import pytest

from mapgen.render.html import to_html


def dates(page: Any) -> Any:
    return page.evaluate("mapgen.store.get().dateRange")


def test_it_names_its_days_and_counts_the_undated(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert page.inner_text("#time-title") == "February to July 2020"
    bold = page.locator("#timeline text.bold").all_text_contents()
    assert bold == ["22 Jun", "11, 13 Jul"]
    assert page.inner_text("#time-left").split() == ["No", "date", "7"]


def test_it_is_hidden_when_there_is_nothing_to_order(open_page: Any, sample: Any) -> None:
    base = sample.sample_document()
    one = tuple(mark for mark in base.marks if mark.id in {"m1", "m6"})
    page = open_page(to_html(replace(base, marks=one)))
    assert not page.locator("#timeline").is_visible()


def test_dragging_chooses_days(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    box = page.locator("#time-area").bounding_box()
    y = box["y"] + 30
    page.mouse.move(box["x"] + box["width"] - 60, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 50, y)
    page.mouse.move(box["x"] + box["width"] - 4, y)
    page.mouse.up()
    assert dates(page)[1] == "2020-07-13"
    assert dates(page)[0] > "2020-06-22"
    assert "d=" in page.evaluate("location.hash")
    assert "2 of 14 marks fall in these days; 7 have no date" in page.inner_text("#time-hint")
    page.get_by_role("button", name="Show all dates").click()
    assert dates(page) is None


def test_keys_move_both_ends(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    page.locator(".grip").first.focus()
    page.keyboard.press("End")
    assert dates(page) == ["2020-07-13", "2020-07-13"]
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert dates(page) == ["2020-07-11", "2020-07-13"]
    value = page.locator(".grip").first.get_attribute("aria-valuetext")
    assert value == "11 July 2020"


def test_stepping_visits_every_date_in_order(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    seen = []
    for _ in range(6):
        page.get_by_role("button", name="Next date").click()
        seen.append(dates(page))
    assert seen[0] == ["2020-02-01", "2020-02-29"]
    assert seen[1] == ["2020-06-01", "2020-06-30"]
    assert seen[2] == ["2020-06-22", "2020-06-22"]
    assert seen[3] == ["2020-07-11", "2020-07-11"]
    assert seen[4] == seen[5] == ["2020-07-13", "2020-07-13"]


def test_play_stops_at_the_end_and_on_request(open_page: Any, sample_html: str, until: Any) -> None:
    page = open_page(sample_html)
    page.click("#play")
    assert page.get_attribute("#play", "aria-label") == "Pause"
    until(page, "mapgen.store.get().dateRange[0] === '2020-06-01'")
    page.click("#play")
    assert page.get_attribute("#play", "aria-label") == "Play through the dates"


def test_a_layer_that_is_off_leaves_the_timeline(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert page.locator("#time-lanes span").count() == 5
    page.locator(".layer").nth(4).click()
    assert page.locator("#time-lanes span").count() == 4


@pytest.mark.parametrize("zone", ["Etc/GMT+12", "Pacific/Kiritimati", "Asia/Baghdad"])
def test_no_time_zone_shifts_a_day(open_page: Any, sample_html: str, zone: str) -> None:
    page = open_page(sample_html, timezone_id=zone, fragment="d=2020-07-11..2020-07-11&m=m1")
    assert page.inner_text("#time-title") == "11 July 2020"
    assert page.locator("#list h3").first.inner_text() == "Saturday 11 July 2020"
    assert "11 July 2020" in page.inner_text("#card")


def test_day_numbers_go_there_and_back(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    wrong = page.evaluate(
        """() => { const { number, iso } = mapgen.dates; const bad = [];
        for (let n = -200000; n < 200000; n += 37) if (number(iso(n)) !== n) bad.push(n);
        return [bad, number("1970-01-01"), iso(18454), number("2000-03-01") - number("2000-02-28")];
        }"""
    )
    assert wrong == [[], 0, "2020-07-11", 2]


def test_on_a_phone_it_is_one_line_on_top(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, size=(390, 844))
    box = page.locator("#timeline").bounding_box()
    assert box["y"] < 20
    assert box["height"] < 80


def test_a_played_run_is_one_entry_of_the_history(
    open_page: Any, sample_html: str, until: Any
) -> None:
    page = open_page(sample_html)
    before = page.evaluate("history.length")
    page.click("#play")
    until(page, "mapgen.store.get().dateRange && mapgen.store.get().dateRange[0] > '2020-06-02'")
    page.click("#play")
    assert page.evaluate("history.length") == before + 1
    page.evaluate("history.back()")
    until(page, "mapgen.store.get().dateRange === null")


def test_a_drag_is_one_entry_of_the_history(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    before = page.evaluate("history.length")
    box = page.locator("#time-area").bounding_box()
    page.mouse.move(box["x"] + 300, box["y"] + 20)
    page.mouse.down()
    for by in (40, 90, 150, 220):
        page.mouse.move(box["x"] + 300 + by, box["y"] + 20)
    page.mouse.up()
    assert dates(page)
    assert page.evaluate("history.length") == before + 1


def test_what_has_no_date_lies_on_a_shelf_that_is_a_switch(
    open_page: Any, sample_html: str, until: Any
) -> None:
    page = open_page(sample_html, fragment="d=2020-07-11..2020-07-13")
    shelf = page.locator("#time-left")
    undated = "mapgen.data.marks.filter((m) => m.claims.every((c) => !c.date)).map(mapgen.matches)"
    assert shelf.get_attribute("aria-checked") == "false"
    assert not any(page.evaluate(undated))
    shelf.click()
    assert shelf.get_attribute("aria-checked") == "true"
    assert all(page.evaluate(undated))
    assert page.locator("#list h3").last.inner_text() == "No date given"
    assert "u=1" in page.evaluate("location.hash")
    page.get_by_role("button", name="Show all dates").click()
    assert shelf.get_attribute("aria-checked") == "true"
    shelf.click()
    assert not any(page.evaluate(undated))
    assert page.locator("#list .status").is_visible()


def test_earlier_marks_stay_and_fade_where_that_is_wished(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, fragment="d=2020-06-22..2020-06-22&trail")
    page.evaluate("mapgen.view.fitAll(false, true); mapgen.scene.now()")
    told = page.evaluate(
        """() => { const seen = {};
        for (const sign of mapgen.scene.signs()) for (const item of sign.items) {
          seen[item.mark.id] = { fits: item.fits, fade: item.fade || 0 };
        }
        const ends = (mark) => mark.claims.map((c) => c.date && (c.date.end || c.date.start));
        return mapgen.data.marks.filter(mapgen.visible).map((mark) => [seen[mark.id] || null,
          ends(mark).some((end) => end && end < "2020-06-22"), mapgen.matches(mark)]); }"""
    )
    assert [1 for one, early, fits in told if one and early and not fits]
    for one, early, fits in told:
        if one is None:
            assert not fits
        elif not one["fits"]:
            assert early
            assert 0.3 <= one["fade"] < 0.72
    absent = [1 for one, early, fits in told if one is None and not early]
    assert absent
    page.click("#time-keep")
    page.evaluate("mapgen.scene.now()")
    assert page.locator("#time-keep").get_attribute("aria-checked") == "false"
