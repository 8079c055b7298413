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
