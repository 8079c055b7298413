"""The address of the page: what it keeps, what it brings back, what a stranger can put there."""

from typing import Any

import pytest


def state(page: Any) -> dict[str, Any]:
    return page.evaluate(
        """() => { const s = mapgen.store.get(); return {
        selected: s.selected, query: s.query, layers: [...s.layersOn], dates: s.dateRange,
        roles: [...s.filters.roles], forms: [...s.filters.forms], view: s.view,
        embed: s.embed }; }"""
    )


def fragment(page: Any) -> str:
    return page.evaluate("location.hash")


def test_selection_layers_and_filters_are_in_the_address(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    page.locator(".layer").nth(5).click()
    page.locator("#list .row").first.click()
    assert "m=m1" in fragment(page)
    assert "l=federal,peshmerga,joint,coalition,isis" in fragment(page)


def test_the_address_restores_exactly_that(open_page: Any, sample_html: str) -> None:
    page = open_page(
        sample_html,
        fragment="v=34.5,45.1,8.25&l=federal,isis&q=search&r=launched&p=band&d=2020-07-01..2020-07-31&m=m1",
    )
    assert state(page) == {
        "selected": "m1",
        "query": "search",
        "layers": ["federal", "isis"],
        "dates": ["2020-07-01", "2020-07-31"],
        "roles": ["launched"],
        "forms": ["band"],
        "view": {"lat": 34.5, "lon": 45.1, "zoom": 8.25},
        "embed": False,
    }
    assert page.locator("#card-title").inner_text() == "Border strip with Iran"
    assert page.locator("#query").input_value() == "search"


def test_back_and_forward_follow_the_selection(
    open_page: Any, sample_html: str, until: Any
) -> None:
    page = open_page(sample_html)
    page.locator("#list .row").nth(0).click()
    page.locator("#list .row").nth(1).click()
    assert state(page)["selected"] == "m2"
    page.evaluate("history.back()")
    until(page, "mapgen.store.get().selected === 'm1'")
    assert page.locator("#card-title").inner_text() == "Border strip with Iran"
    page.evaluate("history.back()")
    until(page, "mapgen.store.get().selected === null")
    assert not page.locator("#card").is_visible()
    page.evaluate("history.forward()")
    until(page, "mapgen.store.get().selected === 'm1'")


def test_moving_the_map_changes_the_address_but_not_the_history(
    open_page: Any, sample_html: str, until: Any
) -> None:
    page = open_page(sample_html)
    before = page.evaluate("history.length")
    page.evaluate("mapgen.map.setView([34, 45], 7, {animate: false})")
    until(page, "location.hash.includes('v=34.0000,45.0000,7')")
    assert page.evaluate("history.length") == before


@pytest.mark.parametrize(
    "text",
    [
        "m=nobody&l=x,y&r=<b>&p=%00&d=yesterday..never&v=a,b,c&q=%E0%A4%A",
        "v=1e9,0,5&m=__proto__&l=constructor",
        "m=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&q=%3Cscript%3E",
        "&&&==&v&m&embed=no&lang=toString",
    ],
)
def test_a_strange_address_breaks_nothing(open_page: Any, sample_html: str, text: str) -> None:
    page = open_page(sample_html, fragment=text)
    assert state(page)["selected"] is None
    assert state(page)["dates"] is None
    assert page.locator("img").count() == 0


def test_an_embedded_map_lets_the_page_scroll_until_it_is_clicked(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html, fragment="embed", size=(600, 400))
    moves = "[mapgen.map.scrollWheelZoom.enabled(), mapgen.map.dragging.enabled()]"
    assert page.evaluate(moves) == [False, False]
    page.click("#guard")
    assert page.evaluate(moves) == [True, True]
    page.keyboard.press("Escape")
    assert page.evaluate(moves) == [False, False]
    assert page.locator("#guard").is_visible()


def test_previous_and_next_name_where_they_lead(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, fragment="m=m2", size=(390, 844))
    name = page.locator("#card .next span").inner_text()
    assert name
    page.click("#card .next")
    assert page.locator("#card-title").inner_text() == name


def test_a_timeline_is_there_for_layers_that_are_switched_on_later(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html, fragment="l=unattributed")
    assert page.locator("#timeline").is_visible()


def test_embed_shows_map_and_legend_only(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, fragment="embed&m=m9", size=(800, 500))
    assert not page.locator("#who").is_visible()
    assert page.locator("#embed-legend").is_visible()
    assert page.locator("#card-title").is_visible()
    assert not page.locator("#embed-legend a").get_attribute("href").endswith("embed")


def test_copy_link_gives_the_address_of_the_mark(
    open_page: Any, sample_html: str, until: Any, copied: Any
) -> None:
    page = open_page(
        sample_html, fragment="m=m9", permissions=["clipboard-read", "clipboard-write"]
    )
    link = copied(page, "Copy link", lambda text: text.startswith("file:"))
    page.wait_for_selector(".copied:not(:empty)")
    assert link.endswith("m=m9")
    position = "34.40000, 45.45000"
    assert copied(page, "Copy position", lambda text: text == position) == position
    until(page, "document.querySelector('.copied').textContent.includes('34.4')")
