"""Accessibility: axe, keyboard, targets, zoom, reduced motion, print."""

from typing import Any

import pytest

from tests.browser.accessible import violations, violations_in_both

STATES = {
    "arabic": "lang=ar&m=m9",
    "arabic list": "lang=ar",
    "arabic filtered": "lang=ar&q=search&d=2020-07-01..2020-07-31",
    "arabic embed": "lang=ar&embed&m=m2",
    "list": "",
    "card": "m=m2",
    "filtered": "q=search&d=2020-07-01..2020-07-31",
    "embed": "embed&m=m9",
}
SIZES = {"desktop": (1440, 900), "tablet": (900, 800), "phone": (390, 844)}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(open_page: Any, sample_html: str, state: str, size: str) -> None:
    schemes = ("dark", "light") if size == "tablet" else ("light", "dark")
    page = open_page(
        sample_html, size=SIZES[size], scheme=schemes[0], fragment=STATES[state],
        reduced_motion="reduce", bypass_csp=True,
    )  # fmt: skip
    if state.endswith("filtered") and size != "phone":
        page.click("#filter-button")
    page.wait_for_timeout(100)
    assert violations_in_both(page, *schemes) == []


def test_axe_finds_nothing_without_scripts(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, java_script_enabled=False)
    headings = page.locator("h1, h2, h3").evaluate_all("all => all.map((h) => h.tagName)")
    assert headings[0] == "H1"
    assert "H2" in headings


def test_tab_reaches_everything_and_is_always_seen(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    seen: list[str] = []
    for _ in range(60):
        page.keyboard.press("Tab")
        one = page.evaluate(
            """() => { const n = document.activeElement, s = getComputedStyle(n);
            const switchOf = n.parentNode && n.parentNode.querySelector
              && n.parentNode.querySelector('.switch');
            const ring = (node) => node && parseFloat(getComputedStyle(node).outlineWidth) >= 2;
            return [n.id || n.dataset.layer || n.dataset.mark || n.className || n.tagName,
              ring(n) || ring(switchOf)]; }"""
        )
        if one[0] == "BODY":
            break
        assert one[1], f"no focus ring on {one[0]}"
        seen.append(one[0])
    for wanted in (
        "federal",
        "unattributed",
        "query",
        "filter-button",
        "m1",
        "m15",
        "play",
        "step",
    ):
        assert wanted in seen


@pytest.mark.parametrize("size", SIZES)
def test_targets_are_large_enough(open_page: Any, sample_html: str, size: str) -> None:
    page = open_page(sample_html, size=SIZES[size], fragment="m=m9")
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, label.layer, input:not(.sr), .grip')]
        .filter((n) => n.offsetParent !== null)
        .map((n) => [n.id || n.className || n.textContent, n.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([name, box]) => [name, box.width, box.height])"""
    )
    assert small == []


def test_at_400_percent_nothing_is_lost(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, size=(320, 256))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.locator("#list .row").last.scroll_into_view_if_needed()
    page.locator("#list .row").last.click()
    page.locator("#card blockquote").scroll_into_view_if_needed()
    assert page.locator("#card blockquote").is_visible()


def test_at_400_percent_the_page_scrolls_as_one_from_the_map_to_the_sources(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html, size=(320, 256))
    assert page.evaluate("document.getElementById('stage').getBoundingClientRect().top") == 0
    page.locator("#credits li").last.scroll_into_view_if_needed()
    assert page.evaluate("scrollY") > 256
    page.locator("#list .row").first.click()
    page.wait_for_timeout(100)
    assert 0 <= page.locator("#card-title").bounding_box()["y"] < 256


def test_the_heading_is_in_the_main_part(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert page.locator("main h1").count() == 1
    assert page.locator("aside h1").count() == 0


def test_a_link_leads_past_the_list_to_the_map(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip-map"
    page.keyboard.press("Enter")
    assert page.evaluate("Boolean(document.activeElement.closest('#map-wrap'))")


def test_escape_closes_the_filters_and_not_the_card(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, fragment="m=m2")
    page.click("#filter-button")
    page.locator("#filters input").first.focus()
    page.keyboard.press("Escape")
    assert not page.locator("#filters").is_visible()
    assert page.evaluate("document.activeElement.id") == "filter-button"
    assert page.locator("#card").is_visible()


def test_a_lowered_sheet_hides_nothing_that_has_the_focus(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, size=SIZES["phone"])
    page.click("#grip")
    page.click("#grip")
    assert page.get_attribute("#panel", "data-stop") == "low"
    page.locator("#query").focus()
    assert page.get_attribute("#panel", "data-stop") == "middle"


def test_forced_colours_show_which_switches_are_on(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, fragment="l=federal", forced_colors="active")
    drawn = page.locator("#who .layer").evaluate_all(
        """all => all.map((one) => [one.querySelector('input').checked,
        getComputedStyle(one.querySelector('.switch')).backgroundColor,
        getComputedStyle(one.querySelector('.name')).textDecorationLine])"""
    )
    assert {paint for on, paint, _ in drawn if on}.isdisjoint(
        {paint for on, paint, _ in drawn if not on}
    )
    assert all((line == "line-through") is not on for on, _, line in drawn[:-1])


def test_zoom_is_never_forbidden(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    content = page.get_attribute("meta[name=viewport]", "content")
    assert "user-scalable" not in content
    assert "maximum-scale" not in content


def test_reduced_motion_means_none(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, reduced_motion="reduce")
    moving = page.evaluate(
        """() => [...document.querySelectorAll('#page *')].filter((n) => {
        const s = getComputedStyle(n);
        return parseFloat(s.transitionDuration) > 0 || parseFloat(s.animationDuration) > 0;
        }).map((n) => n.className)"""
    )
    assert moving == []


def test_print_has_numbers_legend_and_sources_and_no_controls(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html, scheme="dark")
    page.emulate_media(media="print")
    assert not page.locator("#query").is_visible()
    assert not page.locator("#timeline").is_visible()
    assert page.locator("#list .row .n").first.inner_text() == "1"
    assert page.locator("#who").is_visible()
    assert page.locator("#credits").is_visible()
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper == "rgb(252, 251, 248)"


def test_the_printed_map_shows_every_mark_and_then_goes_back(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html, fragment="v=34.5,45.1,9")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    inside = page.evaluate(
        "mapgen.data.marks.every(({ anchor: [x, y] }) => mapgen.map.getBounds().contains([y, x]))"
    )
    assert inside
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    view = page.evaluate("mapgen.store.get().view")
    assert (round(view["lat"], 2), round(view["lon"], 2), view["zoom"]) == (34.5, 45.1, 9)
    assert page.evaluate("mapgen.map.getZoom()") == 9


def test_the_printed_list_has_each_number_of_the_map_with_its_sentences(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    told = page.evaluate(
        """() => ({
        listed: [...document.querySelectorAll('#paper .n')].map((n) => n.textContent),
        drawn: [...document.querySelectorAll('.print-n')].flatMap((n) => n.textContent.split(', ')),
        marks: mapgen.data.marks.filter(mapgen.visible).map((mark) => String(mark.n)),
        unquoted: [...document.querySelectorAll('#paper li')]
          .filter((li) => !li.querySelector('blockquote')).map((li) => li.textContent),
        })"""
    )
    assert told["listed"] == sorted(told["marks"], key=int)
    assert told["drawn"]
    assert set(told["drawn"]) <= set(told["listed"])
    assert told["unquoted"] == []
    assert page.locator("#paper blockquote").first.is_visible()
    assert not page.locator("#list").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#paper").count() == 0


def test_axe_finds_nothing_on_paper(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, bypass_csp=True)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator(".print-n").count()
    assert violations(page) == []


def test_axe_finds_nothing_in_table_share_and_timeline(open_page: Any, sample: Any) -> None:
    from dataclasses import replace

    from mapgen.render.html import to_html

    base = sample.sample_document()
    first, *others = base.marks
    html = to_html(replace(base, marks=(replace(first, shown=False), *others)))
    for size in ((1440, 900), (390, 844)):
        for fragment in ("", "table", "d=2020-07-11..2020-07-13&trail&u=1"):
            page = open_page(
                html, size=size, fragment=fragment, reduced_motion="reduce", bypass_csp=True
            )
            page.evaluate("document.getElementById('share').open = true")
            page.wait_for_timeout(100)
            assert violations(page) == [], (size, fragment)


def test_no_tab_stop_lies_off_the_screen(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    stops = []
    for _ in range(80):
        page.keyboard.press("Tab")
        one = page.evaluate(
            """() => { const node = document.activeElement, box = node.getBoundingClientRect();
            const label = node.closest("label");
            const seen = label ? label.getBoundingClientRect() : box;
            return [node.tagName, node.id || node.className, seen.width > 0 && seen.right > 0 &&
              seen.left < innerWidth && seen.bottom > 0 && seen.top < innerHeight]; }"""
        )
        if one[0] == "BODY":
            break
        stops.append(one)
    assert 20 < len(stops) < 70
    assert [one for one in stops if not one[2]] == []


def test_a_printed_number_that_is_off_the_map_stands_at_its_edge(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    told = page.evaluate(
        """() => { const chips = [...document.querySelectorAll(".chip-edge bdi")]
          .flatMap((node) => (node.textContent.match(/^[\\d, ]+/) || [""])[0].split(", "));
        const drawn = [...document.querySelectorAll(".print-n")]
          .flatMap((node) => node.textContent.split(", "));
        const off = [...document.querySelectorAll("#paper li")]
          .filter((li) => li.textContent.includes("outside this map"))
          .map((li) => li.querySelector(".n").textContent);
        return { numbers: [...chips, ...drawn].map((one) => one.trim()), off,
          pages: [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) =>
            rule.cssText.includes("counter(pages)"))) }; }"""
    )
    listed = page.locator("#paper .n").all_inner_texts()
    assert set(listed) - set(told["off"]) <= set(told["numbers"])
    assert told["pages"]
