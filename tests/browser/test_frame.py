"""The opening view: where the story is, for stories of every continent on three screens.

Documents of places alone, and the reference stories as mapgen reads them, each with its ground.
"""

from typing import Any

import pytest

from mapgen.config import Config
from mapgen.model import MapDocument
from mapgen.pages import page_of
from mapgen.pipeline import open_tools
from tests.render import reference_stories as references
from tests.render import story_document as stories

SCREENS = {(1440, 900): 0.70, (820, 1180): 0.70, (390, 844): 0.60}
SPAN = 0.2  # of the map, that the middle 70 % of the marks take at least
LARGEST = 1_200_000  # bytes of any one-article page
SEEN = """async ([wide, high]) => {
  // The map refits when its box has the new size; then one drawing, in this very step.
  const box = mapgen.map.getContainer();
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const old = () => innerWidth !== wide || innerHeight !== high ||
    mapgen.map.getSize().x !== box.clientWidth || mapgen.map.getSize().y !== box.clientHeight;
  do { await frame(); await frame(); } while (old());
  mapgen.scene.now();
  const wrap = document.getElementById("map-wrap").getBoundingClientRect();
  const free = { left: wrap.left, top: wrap.top, right: wrap.right, bottom: wrap.bottom };
  const inset = mapgen.layout.insets();
  free.left += inset.left; free.top += inset.top;
  free.right -= inset.right; free.bottom -= inset.bottom;
  const over = [...document.querySelectorAll(
    "#panel, #card:not([hidden]), .zoom, .inset:not(.useless), .chip-edge," +
    "#timeline:not([hidden])")]
    .map((node) => node.getBoundingClientRect()).filter((box) => box.width);
  const at = mapgen.geo.frame(mapgen.map), [l, t] = mapgen.scene.sight();
  let all = 0, seen = 0;
  const xs = [], ys = [];
  for (const mark of mapgen.data.marks.filter((one) => !one.hidden)) {
    const [mx, my] = mapgen.geo.spot(mark);
    const x = at.x(mx) - l + wrap.left, y = at.y(my) - t + wrap.top;
    const weight = mapgen.data.frame.weights[mark.id] ?? 1;
    const within = x > free.left && x < free.right && y > free.top && y < free.bottom;
    const covered = over.some((b) => x > b.left && x < b.right && y > b.top && y < b.bottom);
    all += weight;
    if (within && !covered) seen += weight;
    xs.push(x); ys.push(y);
  }
  const span = (list, room) => {
    list.sort((a, b) => a - b);
    const cut = Math.floor(list.length * 0.15);
    return (list[list.length - 1 - cut] - list[cut]) / room;
  };
  return { share: all ? seen / all : 1, zoom: mapgen.map.getZoom(), marks: xs.length,
    span: Math.max(span(xs, free.right - free.left), span(ys, free.bottom - free.top)) };
}"""


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {name: page_of(stories.story_document(name)) for name in stories.STORIES}


@pytest.fixture(scope="module")
def told(config: Config) -> dict[str, MapDocument]:
    with open_tools(config) as tools:
        return dict(references.reference_documents(tools))


def test_there_are_enough_stories() -> None:
    assert len(stories.STORIES) >= 25
    assert len(references.REFERENCE_STORIES) >= 12


def _check(page: Any) -> None:
    for size, least in SCREENS.items():
        page.set_viewport_size({"width": size[0], "height": size[1]})
        seen = page.evaluate(SEEN, list(size))
        assert seen["share"] >= least, (size, seen)
        if seen["marks"] >= 4:
            assert seen["span"] >= SPAN, (size, seen)


@pytest.mark.parametrize("name", stories.STORIES)
def test_the_story_is_in_sight_and_no_speck(
    open_page: Any, pages: dict[str, str], name: str
) -> None:
    _check(open_page(pages[name]))


@pytest.mark.parametrize("name", references.REFERENCE_STORIES)
def test_what_mapgen_reads_in_a_story_is_in_sight(
    open_page: Any, told: dict[str, MapDocument], name: str
) -> None:
    html = page_of(told[name])
    assert len(html.encode()) <= LARGEST
    _check(open_page(html))


def test_a_chip_points_the_short_way_round_the_world(open_page: Any, pages: dict[str, str]) -> None:
    page = open_page(pages["islands across 180"])
    page.wait_for_timeout(350)
    x = page.evaluate(
        "() => ['Suva', 'Apia'].map((title) => mapgen.geo.spot("
        "mapgen.data.marks.find((mark) => mark.title === title))[0] * 360)"
    )
    assert 5 < x[1] - x[0] < 15
    chip = page.locator(".chip-edge", has_text="Canberra")
    assert chip.bounding_box()["x"] < 720  # to the left: Australia is west of Fiji


def test_a_chip_says_what_lies_there_and_how_far(open_page: Any, pages: dict[str, str]) -> None:
    page = open_page(pages["flood"])
    page.wait_for_timeout(350)
    assert page.locator(".chip-edge", has_text="Madrid").inner_text().endswith("km")


def test_bare_mentions_are_off_until_asked_for(open_page: Any, pages: dict[str, str]) -> None:
    page = open_page(pages["flood"])
    assert page.locator("text=Greenland").count() == 0 or not page.evaluate(
        "mapgen.scene.find(mapgen.data.marks.find((m) => m.title === 'Greenland').id)"
    )
    assert not page.evaluate(
        "mapgen.visible(mapgen.data.marks.find((mark) => mark.title === 'Greenland'))"
    )
    page.evaluate("mapgen.store.set({ mentions: true })")
    assert page.evaluate(
        "mapgen.visible(mapgen.data.marks.find((mark) => mark.title === 'Greenland'))"
    )


def test_a_phone_can_show_the_whole_world(open_page: Any, pages: dict[str, str]) -> None:
    page = open_page(pages["whole world"], size=(390, 844))
    assert page.evaluate("mapgen.map.getMinZoom()") < 1
