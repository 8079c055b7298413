"""The page in Arabic: mirrored, except the map; quotes keep their language and direction."""

from typing import Any

from mapgen.render.html import to_html


def test_the_reader_can_switch_the_language(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    page.locator("#languages button[lang='ar']").click()
    assert page.get_attribute("html", "dir") == "rtl"
    assert page.get_attribute("html", "lang") == "ar"
    assert page.locator("#who h2").inner_text() == "من"
    assert "lang=ar" in page.evaluate("location.hash")
    page.locator("#languages button[lang='en']").click()
    assert page.locator("#who h2").inner_text() == "Who"


def test_panel_and_timeline_are_mirrored_and_the_map_is_not(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html, fragment="lang=ar&m=m9")
    assert page.locator("#panel").bounding_box()["x"] > 1000
    assert page.locator(".folium-map").evaluate("n => getComputedStyle(n).direction") == "ltr"
    dots = page.locator("#timeline text").evaluate_all(
        "all => all.map((n) => Number(n.getAttribute('x')))"
    )
    first = page.locator("#timeline text", has_text="شباط").get_attribute("x")
    assert float(first) > sum(dots) / len(dots)


def test_quotes_and_names_keep_their_language(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, fragment="lang=ar&m=m9")
    quote = page.locator("#card blockquote")
    assert quote.get_attribute("lang") == "en"
    assert quote.locator("p").evaluate("n => getComputedStyle(n).direction") == "ltr"
    assert page.locator("#card-title").inner_text() == "منفذ المنذرية"


def test_a_page_can_open_in_arabic(open_page: Any, sample: Any) -> None:
    page = open_page(to_html(sample.sample_document(), lang="ar", more_langs=()))
    assert page.get_attribute("html", "dir") == "rtl"
    assert page.locator("#languages").count() == 0
    assert "11 تموز" in page.locator("#list .row .date").all_inner_texts()


def test_nothing_sticks_out_on_a_phone_in_arabic(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, size=(360, 740), fragment="lang=ar")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert page.evaluate("document.getElementById('panel').scrollWidth") <= 360
