"""Pages of very many marks: packed data, short groups, columns of days, and what stays readable."""

import json
import re
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from mapgen.export.geojson import compact_geojson
from mapgen.model import Citation, Geometry, LonLat, MapDocument
from mapgen.render.html import to_html
from mapgen.render.packed import LISTED

PHONE = (390, 844)
SAID = """JSON.stringify(
  ["marks", "named", "unplaced", "unresolved"].map((key) => mapgen.data[key]),
  (name, value) => (typeof value === "number" ? +value.toFixed(5) : value ?? undefined))"""
UNDER = """() => { const [l, t] = mapgen.scene.sight();
  return mapgen.scene.signs().filter((one) => one.many && mapgen.furniture.taken().some((b) =>
    mapgen.geo.meet(one.box, [b[0] + l, b[1] + t, b[2] + l, b[3] + t]))).length; }"""


def packed(document: MapDocument) -> str:
    return to_html(document, geojson=compact_geojson(document))


@pytest.fixture(scope="session")
def thousand(benchmark: ModuleType, sample: ModuleType) -> str:
    """A thousand marks, each with a title, a day and a sentence of its own."""
    return packed(benchmark.strewn(sample.sample_document(), 1000))


@pytest.fixture(scope="session")
def every_kind(sample: ModuleType) -> MapDocument:
    """All kinds of marks over and over, one quote with letters beyond the first plane."""
    base = sample.sample_document()
    marks = [replace(one, id=f"{one.id}-{n}") for n in range(60) for one in base.marks]
    claim = marks[0].claims[0]
    quote = "🛰️ 𐍈 over Baquba 🛰️ at noon."
    cite = Citation(article=sample.SHA, quote=quote, start=40, end=40 + len(quote))
    at = 40 + quote.index("Baquba")
    marks[0] = replace(
        marks[0], claims=(replace(claim, citations=(cite,), highlight=(at, at + len("Baquba"))),)
    )
    return replace(base, marks=tuple(marks))


def test_a_packed_page_reads_the_same_as_a_plain_one(
    open_page: Any, every_kind: MapDocument
) -> None:
    assert len(every_kind.marks) > LISTED
    page = open_page(to_html(every_kind))
    assert not page.evaluate("mapgen.packed")
    plain = page.evaluate(SAID)
    page = open_page(packed(every_kind))
    assert page.evaluate("mapgen.packed")
    assert sorted_keys(page.evaluate(SAID)) == sorted_keys(plain)
    assert page.evaluate("mapgen.data.marks.some((one) => one.claims.some((claim) => "
                         "claim.cites.some((cite) => cite.place === 'Baquba')))")  # fmt: skip


def sorted_keys(text: str) -> Any:
    """Read what a page said, without the number that a mark which is not drawn has not."""
    marks, named, *rest = json.loads(text)
    for mark in named:
        mark.pop("n", None)
    return marks, named, rest


def test_all_of_a_thousand_marks_can_be_found(open_page: Any, thousand: str) -> None:
    page = open_page(thousand)
    assert page.locator("#list .row").count() <= 20 * page.locator("#list h3").count()
    title, word = page.evaluate(
        """() => { const { marks } = mapgen.data;
        const holds = (a, b) => a.title.toLowerCase().includes(b.title.toLowerCase());
        const own = marks.findLast((a) => marks.filter((b) => holds(b, a)).length === 1);
        return [own.title, own.claims[0].cites[0].after.trim()]; }"""
    )
    page.fill("#query", title)
    page.wait_for_selector("#list .status")
    assert page.locator("#list .row .title").all_inner_texts() == [title]
    page.fill("#query", word)
    page.wait_for_timeout(300)
    assert page.locator("#list .row .title").all_inner_texts() == [title]
    page.locator("#list .row").click()
    assert title in page.locator("#card h2").inner_text()
    assert word in page.locator("#card blockquote").first.inner_text()


def test_the_list_goes_on_by_keyboard_and_says_where_one_is(open_page: Any, thousand: str) -> None:
    page = open_page(thousand)
    group = page.locator("#list section").first
    rows = group.locator(".row")
    assert rows.count() == 20
    size = group.locator(".count").inner_text()
    first = group.locator("li").first
    assert (first.get_attribute("aria-posinset"), first.get_attribute("aria-setsize")) == (
        "1",
        size,
    )
    rows.last.focus()
    page.keyboard.press("Tab")
    assert "Show" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    now = page.evaluate(
        "[...document.querySelectorAll('#list .row')].indexOf(document.activeElement)"
    )
    assert now == 20
    assert rows.count() == min(int(size), 180)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    chosen = page.evaluate("mapgen.store.get().selected")
    assert chosen == page.evaluate("document.querySelectorAll('#list .row')[21].dataset.mark")


def test_a_cluster_says_what_it_holds_by_layer(open_page: Any, thousand: str) -> None:
    page = open_page(thousand)
    told = page.evaluate(
        """() => mapgen.scene.signs().filter((one) => one.many).map((one) => ({
        label: document.querySelector(`[data-key="${mapgen.draw.key(one)}"]`).ariaLabel,
        shown: one.list ? one.list.map((each) => Number(each.text)) : [one.items.length],
        marks: one.items.map((item) => item.mark.layers) }))"""
    )
    names = dict(page.evaluate("mapgen.data.layers.map((layer) => [layer.id, layer.name])"))
    assert len(told) > 20
    for one in told:
        counts = [
            (name, sum(key in layers for layers in one["marks"])) for key, name in names.items()
        ]
        held = ", ".join(f"{name} {n}" for name, n in counts if n)
        assert f"{len(one['marks'])} marks. {held}" in one["label"]
        # The badge counts each place once: a place of several sides is no place of each.
        assert sum(one["shown"]) == len(one["marks"])
        if all(len(layers) == 1 for layers in one["marks"]) and held.count(", ") < 3:
            assert one["shown"] == [n for _, n in counts if n]


def test_a_cluster_counts_what_fits_the_search(open_page: Any, thousand: str) -> None:
    page = open_page(thousand)
    page.evaluate("mapgen.store.set({dateRange: ['2020-03-01', '2020-04-15']}); mapgen.scene.now()")
    fit, out = page.evaluate(
        """() => { const many = mapgen.scene.signs().filter((one) => one.many);
        const some = (one) => one.items.some((item) => item.fits);
        return [true, false].map((on) => many.filter((one) => some(one) === on)
          .map((one) => [one.items.filter((item) => item.fits).length, one.items.length,
            document.querySelector(`[data-key="${mapgen.draw.key(one)}"]`).ariaLabel])); }"""
    )
    assert fit
    assert out
    assert all(f" {n} marks. " in label for n, _, label in fit if n > 1)
    assert not any("marks" in label for n, _, label in fit if n == 1)
    assert all(f" {n} marks. " in label for _, n, label in out)


@pytest.mark.parametrize("size", [(1440, 900), PHONE])
def test_no_cluster_lies_under_the_buttons(
    open_page: Any, thousand: str, size: tuple[int, int]
) -> None:
    page = open_page(thousand, size=size)
    page.evaluate("mapgen.scene.now()")
    assert page.evaluate(UNDER) == 0


@pytest.mark.parametrize("size", [(1440, 900), PHONE])
def test_very_many_days_are_columns_as_high_as_their_marks(
    open_page: Any, thousand: str, size: tuple[int, int]
) -> None:
    page = open_page(thousand, size=size)
    assert page.locator("#timeline text.many").count() == 0
    columns = page.locator("#timeline .column")
    assert 20 < columns.count() < 250
    boxes = page.evaluate(
        """() => { const box = (one) => one.getBoundingClientRect();
        const area = box(document.querySelector('#time-area'));
        return [...document.querySelectorAll('.column .item')].map(box).filter((b) =>
          b.left < area.left - 1 || b.right > area.right + 1 || b.top < area.top).length; }"""
    )
    assert boxes == 0
    page.evaluate("mapgen.store.set({dateRange: ['2020-03-01', '2020-03-31']})")
    assert page.locator("#timeline .column .out").count() > 0
    assert page.locator("#timeline .column .item:not(.out)").count() >= 3


def test_few_days_keep_their_shapes(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert page.locator("#timeline .column").count() == 0


def test_hundreds_of_leftovers_come_in_parts(open_page: Any, sample: ModuleType) -> None:
    base = sample.sample_document()
    left = tuple(
        replace(base.unresolved[0], surface=f"Hill {n}", reason=f"reason {n}") for n in range(200)
    )
    page = open_page(to_html(replace(base, unresolved=left)))
    part = page.locator("#left section").filter(has_text="Names without a place")
    assert part.locator("li").count() == 80
    part.get_by_role("button", name="Show 80 more").click()
    assert part.locator("li").count() == 160
    assert page.evaluate("document.activeElement.textContent").startswith("Hill 80")


@pytest.mark.parametrize("scripts", [False, True], ids=["no scripts", "an old browser"])
def test_the_plain_list_stays_and_says_what_it_leaves_out(
    chromium: Any, tmp_path: Any, thousand: str, scripts: bool
) -> None:
    path = tmp_path / "map.html"
    path.write_text(thousand, encoding="utf-8")
    context = chromium.new_context(java_script_enabled=scripts, offline=True)
    page = context.new_page()
    page.add_init_script("delete window.DecompressionStream")
    page.goto(path.as_uri())
    page.locator("#static li").first.wait_for(state="visible")
    text = page.locator("#static").inner_text()
    assert re.search(f"the first {LISTED} of 1,?000 marks", text)
    assert "GeoJSON file" in text
    assert "Not listed here: 500 more" in text
    assert page.locator("#static > ol > li").count() == LISTED
    context.close()


def test_selected_and_linked_marks_open_in_a_packed_page(open_page: Any, thousand: str) -> None:
    page = open_page(thousand, fragment="m=m777")
    assert page.evaluate("mapgen.store.get().selected") == "m777"
    assert page.locator("#card").is_visible()


def test_one_point_of_a_thousand_still_tells_its_place(
    open_page: Any, benchmark: ModuleType, sample: ModuleType
) -> None:
    base = benchmark.strewn(sample.sample_document(), 600)
    here = LonLat(44.0, 34.0)
    marks = (
        replace(base.marks[0], geometry=Geometry("Point", (here.lon, here.lat)), anchor=here),
        *base.marks[1:],
    )
    page = open_page(packed(replace(base, marks=marks)))
    lon, lat = page.evaluate("mapgen.markById.m0.geometry.coordinates")
    assert (lon, lat) == (44.0, 34.0)
