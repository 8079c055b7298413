"""The head of the panel: headlines of any length, and the sources of a page of many articles."""

from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from mapgen.model import MapDocument
from mapgen.render.html import to_html

LONG = (
    "Troops of the northern command go on shelling the villages round the dam and the old mill; "
    "clashes between rebels and the army in the valley leave the road to the coast shut again"
)
ARABIC = (
    "قوات القيادة الشمالية تواصل قصف القرى المحيطة بالسد والطاحونة القديمة واشتباكات بين المتمردين "
    "والجيش في الوادي تغلق الطريق إلى الساحل مجدداً بعد أسبوعين من فتحه أمام الشاحنات والمسافرين"
)
SIZES = ((1440, 900), (1024, 640), (820, 1180), (390, 844))


def titled(document: MapDocument, title: str, lang: str = "en") -> MapDocument:
    first = document.articles[0]
    return replace(
        document, articles=(replace(first, title=title, lang=lang), *document.articles[1:])
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("title", "lang"), [(LONG, "en"), (ARABIC, "ar"), (f"{LONG}. {LONG}. {LONG}", "en")]
)
def test_a_headline_is_never_cut(
    open_page: Any, sample: ModuleType, title: str, lang: str, size: tuple[int, int]
) -> None:
    page = open_page(to_html(titled(sample.sample_document(), title, lang)), size=size)
    head = page.locator("#head h1")
    assert head.evaluate("node => node.scrollHeight - node.clientHeight") <= 0
    assert head.evaluate("node => node.scrollWidth - node.clientWidth") <= 0
    # However much it takes, the list has room below it, and is reached.
    row = page.locator("#list .row").first
    row.scroll_into_view_if_needed()
    box = row.bounding_box()
    assert box["y"] >= 0
    assert box["y"] + 20 <= size[1]


def test_a_long_headline_is_set_smaller(open_page: Any, sample: ModuleType) -> None:
    heights = []
    for title in ("Two armies share a search", LONG):
        page = open_page(to_html(titled(sample.sample_document(), title)))
        heights.append(page.locator("#head h1").evaluate(
            "node => parseFloat(getComputedStyle(node).fontSize)"))  # fmt: skip
    assert heights[1] < heights[0]
    assert page.locator("#find").bounding_box()["y"] < 760


def several(document: MapDocument, n: int) -> MapDocument:
    first = document.articles[0]
    more = (
        replace(first, sha256=f"{k:064x}", title=f"Report {k}", publisher="") for k in range(1, n)
    )
    return replace(document, articles=(first, *more), title="What they all say")


@pytest.mark.parametrize("size", SIZES)
def test_many_sources_are_folded_away(
    open_page: Any, sample: ModuleType, size: tuple[int, int]
) -> None:
    page = open_page(to_html(several(sample.sample_document(), 50)), size=size)
    assert page.locator("#head h1").inner_text() == "What they all say"
    assert not page.locator("#head .source").nth(49).is_visible()
    top = page.locator("#who").bounding_box()["y"]
    page.locator("#head summary").click()
    assert page.locator("#head summary").inner_text() == "50 sources"
    last = page.locator("#head .source").nth(49)
    last.scroll_into_view_if_needed()
    assert last.inner_text().startswith("Report 49")
    row = page.locator("#list .row").first
    row.scroll_into_view_if_needed()
    assert row.bounding_box()["y"] < size[1] - 20
    page.locator("#head summary").scroll_into_view_if_needed()
    page.locator("#head summary").click()
    assert abs(page.locator("#who").bounding_box()["y"] - top) < 3


def test_a_few_sources_are_in_sight(open_page: Any, sample: ModuleType) -> None:
    page = open_page(to_html(several(sample.sample_document(), 3)))
    assert page.locator("#head .source").nth(2).is_visible()
    assert page.locator("#head details").count() == 0


def test_on_paper_all_sources_are_there(open_page: Any, sample: ModuleType) -> None:
    page = open_page(to_html(several(sample.sample_document(), 50)))
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("#head .source").nth(49).is_visible()


def test_the_count_of_sources_is_told_in_the_readers_language(
    open_page: Any, sample: ModuleType
) -> None:
    page = open_page(to_html(several(sample.sample_document(), 50)))
    page.evaluate("mapgen.store.set({ lang: 'ar' })")
    assert page.locator("#head summary").inner_text().endswith("مصدراً")
