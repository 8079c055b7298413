"""The table of what is in sight: sorted, read and copied."""

import csv
import io
from typing import Any

PLACES = "all => all.map((one) => one.textContent)"


def opened(open_page: Any, html: str, **options: Any) -> Any:
    page = open_page(html, **options)
    page.evaluate("mapgen.view.fitAll(false, true)")
    page.click("#table-button")
    page.wait_for_selector("#table tbody tr")
    return page


def places(page: Any) -> list[str]:
    found: list[str] = page.locator("#table tbody th").evaluate_all(PLACES)
    return found


def test_each_claim_in_sight_has_its_row(open_page: Any, sample_html: str, until: Any) -> None:
    page = opened(open_page, sample_html)
    assert page.evaluate("document.activeElement.id") == "table-title"
    claims = page.evaluate(
        "mapgen.data.marks.filter(mapgen.visible).reduce((n, mark) => n + mark.claims.length, 0)"
    )
    until(page, f"document.querySelectorAll('#table tbody tr').length === {claims}")
    page.evaluate("mapgen.map.setView([36.19, 44.01], 12, {animate: false})")
    until(page, f"document.querySelectorAll('#table tbody tr').length < {claims}")
    assert "Erbil" in places(page)


def test_headings_sort_both_ways_and_what_is_empty_comes_last(
    open_page: Any, sample_html: str
) -> None:
    page = opened(open_page, sample_html)
    when = page.locator("#table thead button").nth(5)
    when.click()
    assert page.locator("#table th[aria-sort]").get_attribute("aria-sort") == "ascending"
    up = page.locator("#table td.when").all_inner_texts()
    when.click()
    assert page.locator("#table th[aria-sort]").get_attribute("aria-sort") == "descending"
    down = page.locator("#table td.when").all_inner_texts()
    assert up[0] != down[0]
    assert up[-1] == down[-1] == "no date"
    page.locator("#table thead button").first.click()
    assert places(page) == sorted(places(page), key=str.casefold)
    assert page.evaluate("document.activeElement.closest('th').dataset.key") == "place"


def test_it_follows_search_and_opens_cards(open_page: Any, sample_html: str, until: Any) -> None:
    page = opened(open_page, sample_html)
    page.fill("#query", "munthiriya")
    until(page, "document.querySelectorAll('#table tbody tr').length === 2")
    page.locator("#table tbody button").last.click()
    assert page.locator("#card-title").is_visible()
    assert page.locator("#table tr[aria-current='true']").count() == 1


def test_it_is_copied_as_csv_that_no_spreadsheet_takes_for_formulas(
    open_page: Any, sample: Any, until: Any, copied: Any
) -> None:
    from mapgen.render.html import to_html

    page = opened(
        open_page, to_html(sample.with_title('=1+"1"')),
        permissions=["clipboard-read", "clipboard-write"],
    )  # fmt: skip
    text = copied(page, "Copy as CSV", lambda text: text.startswith("Where,"))
    until(page, "document.querySelector('#table .done').textContent !== ''")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[0][:6] == ["Where", "What", "Side", "Who", "To whom", "From"]
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) == page.locator("#table tbody tr").count() + 1
    assert '\'=1+"1"' in {row[0] for row in rows}


def test_escape_closes_it_and_gives_the_focus_back(open_page: Any, sample_html: str) -> None:
    page = opened(open_page, sample_html)
    page.keyboard.press("Escape")
    assert not page.locator("#table").is_visible()
    assert page.evaluate("document.activeElement.id") == "table-button"


def test_the_address_keeps_it_and_a_phone_gives_it_the_screen(
    open_page: Any, sample_html: str
) -> None:
    page = open_page(sample_html, fragment="table", size=(390, 844))
    assert page.locator("#table tbody tr").count() > 0
    box = page.locator("#table").bounding_box()
    assert (box["width"], box["height"]) == (390, 844)
