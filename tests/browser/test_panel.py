"""The panel in a browser: legend, list, search, filters, what is not on the map."""

from dataclasses import replace
from typing import Any

import pytest

from mapgen.render.html import to_html

PHONE = (390, 844)


def rows(page: Any) -> list[str]:
    return page.locator("#list .row .title").all_inner_texts()


def test_the_page_opens_without_requests_or_messages(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert page.title() == "Two armies share a search, a first in three years"
    assert page.locator("#static").count() == 0


def test_the_legend_counts_the_marks_of_each_layer(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    counts = page.locator(".layer .count").all_inner_texts()
    assert counts == ["9", "2", "2", "1", "2", "1"]


@pytest.mark.parametrize("only", [False, True])
def test_the_legend_counts_what_is_shown(open_page: Any, sample: Any, only: bool) -> None:
    document = sample.sample_document()
    layer = document.marks[0].layers[0]
    marks = tuple(
        replace(mark, shown=False) if n == 0 or (only and layer in mark.layers) else mark
        for n, mark in enumerate(document.marks)
    )
    page = open_page(to_html(replace(document, marks=marks)))
    row = page.locator(f"#who li:has([data-layer='{layer}'])")
    placed = [mark for mark in marks if mark.geometry]
    shown = [mark for mark in placed if mark.shown]
    own = [mark for mark in shown if layer in mark.layers]
    assert row.is_visible() == bool(own)
    assert row.locator(".count").text_content() == str(len(own))
    assert page.locator("#shown").text_content() == f"{len(shown)} marks"
    page.evaluate("mapgen.store.set({ mentions: true })")
    assert row.is_visible()
    assert page.locator("#shown").text_content() == f"{len(placed)} marks"


def test_the_folium_groups_are_there_one_for_each_layer(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    kinds = page.evaluate(
        "Object.values(mapgen.groups).map((group) => group instanceof L.FeatureGroup)"
    )
    assert kinds == [True] * 6


@pytest.mark.parametrize("n", range(6))
def test_a_switch_takes_its_layer_from_the_list_and_back(
    open_page: Any, sample_html: str, n: int
) -> None:
    page = open_page(sample_html)
    box = page.locator("input[data-layer]").nth(n)
    name = page.locator(".layer .name").nth(n).inner_text()
    headings = page.locator("#list h3")
    assert name in headings.all_inner_texts()
    page.locator(".layer").nth(n).click()
    assert not box.is_checked()
    assert name not in headings.all_inner_texts()
    page.locator(".layer").nth(n).click()
    assert name in headings.all_inner_texts()


def test_a_mark_of_two_layers_stays_while_one_is_on(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    page.locator(".layer").first.click()
    assert "Diyala governorate" in rows(page)
    assert page.evaluate("mapgen.visible(mapgen.markById.m2)")
    assert not page.evaluate("mapgen.visible(mapgen.markById.m6)")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("munthiriya", ["Mandali crossing", "Munthiriya crossing"]),
        ("منفذ المنذرية", ["Munthiriya crossing"]),
        ("arbil", ["Erbil"]),
        ("coalition aircraft", ["Diyala governorate"] * 3),
        ("house by house", ["Around Khanaqin"]),
        ("HEWLÊR", []),
    ],
)
def test_search_reads_names_forces_and_quotes(
    open_page: Any, sample_html: str, words: str, found: list[str]
) -> None:
    page = open_page(sample_html)
    page.fill("#query", words)
    page.wait_for_selector("#list .status")
    assert rows(page) == found


def test_an_empty_result_says_so_and_can_be_cleared(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    before = rows(page)
    page.fill("#query", "nothing like it")
    page.wait_for_selector("#list .status")
    assert "No mark fits." in page.locator("#list .status").inner_text()
    page.locator("#list .status button").click()
    assert rows(page) == before
    assert page.locator("#query").input_value() == ""


def test_filters_by_role_precision_and_date(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    page.click("#filter-button")
    page.check("input[data-kind='roles'][value='took_control']")
    assert rows(page) == ["Mandali crossing", "Munthiriya crossing"]
    page.check("input[data-kind='forms'][value='exact']")
    assert rows(page) == []
    page.uncheck("input[data-kind='forms'][value='exact']")
    page.uncheck("input[data-kind='roles'][value='took_control']")
    page.fill("#date-from", "2020-07-10")
    assert "Saturday 11 July 2020" in page.locator("#list h3").all_inner_texts()
    assert "Monday 13 July 2020" in page.locator("#list h3").all_inner_texts()
    assert page.locator("#list h3").last.inner_text() == "No date given"


def test_rivals_are_listed_where_the_place_is_in_doubt(open_page: Any, sample: Any) -> None:
    known = sample.sample_document()
    for score, listed in ((0.7, True), (0.95, False)):
        marks = tuple(replace(m, score=score) if m.rivals else m for m in known.marks)
        page = open_page(to_html(replace(known, marks=marks)))
        assert ("Slemani district" in page.locator("#left").inner_text()) == listed


def test_what_is_not_on_the_map_is_listed_with_its_reason(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    left = page.locator("#left").inner_text()
    assert "Iran" in left
    assert "Hill 402" in left
    assert "no gazetteer has a hill of that number" in left
    assert "Envoys of the two armies have met four times" in left
    page.get_by_role("button", name="3 named, not mapped").click()
    assert page.evaluate("document.activeElement.id") == "left-title"


def test_a_map_nobody_reviewed_says_so(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert page.locator(".review").inner_text() == "Machine-read, not reviewed"


def test_arrow_keys_walk_the_list(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    page.locator("#list .row").first.focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.mark") == "m2"
    page.keyboard.press("End")
    page.keyboard.press("Home")
    assert page.evaluate("document.activeElement.dataset.mark") == "m1"


def test_a_long_list_is_paged(open_page: Any, sample: Any) -> None:
    from dataclasses import replace

    from mapgen.render.html import to_html

    base = sample.sample_document()
    one = next(mark for mark in base.marks if mark.id == "m6")
    many = tuple(replace(one, id=f"x{n}", title=f"Place {n}") for n in range(300))
    page = open_page(to_html(replace(base, marks=many)))
    assert len(rows(page)) == 80
    page.get_by_role("button", name="Show 160 more").click()
    assert len(rows(page)) == 240
    page.fill("#query", "place 299")
    page.wait_for_selector("#list .status")
    assert rows(page) == ["Place 299"]


def test_without_scripts_the_marks_and_quotes_read(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, java_script_enabled=False)
    text = page.locator("#static").inner_text()
    assert "Munthiriya crossing" in text
    assert "Rapid units drove to the posts at Mandali and Munthiriya" in text
    assert "11 July 2020" in text
    assert not page.locator("#stage").is_visible()


class TestPhone:
    def test_the_sheet_has_three_stops(self, open_page: Any, sample_html: str) -> None:
        page = open_page(sample_html, size=PHONE, reduced_motion="reduce")
        heights = []
        for _ in range(3):
            heights.append(page.locator("#panel").bounding_box()["height"])
            page.click("#grip", force=True)
        assert [round(height) for height in heights] == [397, 776, 96]

    def test_arrow_keys_move_the_sheet(self, open_page: Any, sample_html: str) -> None:
        page = open_page(sample_html, size=PHONE, reduced_motion="reduce")
        page.focus("#grip")
        page.keyboard.press("ArrowDown")
        assert round(page.locator("#panel").bounding_box()["height"]) == 96

    def test_dragging_settles_on_the_nearest_stop(self, open_page: Any, sample_html: str) -> None:
        page = open_page(sample_html, size=PHONE, reduced_motion="reduce")
        page.mouse.move(195, 455)
        page.mouse.down()
        page.mouse.move(195, 300)
        page.mouse.move(195, 120)
        page.mouse.up()
        assert round(page.locator("#panel").bounding_box()["height"]) == 776

    def test_nothing_is_wider_than_the_screen(self, open_page: Any, sample_html: str) -> None:
        page = open_page(sample_html, size=(320, 640))
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.evaluate("document.getElementById('panel').scrollWidth") <= 320
