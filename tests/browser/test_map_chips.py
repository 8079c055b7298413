"""Chips: at an edge, over nothing, one for all talks, none for an area that is in sight."""

from dataclasses import replace
from typing import Any

import pytest

from mapgen.model import Geometry, LonLat, MapDocument
from mapgen.render.html import to_html
from tests.browser.test_map_key import placed
from tests.render import story_document as stories

SIZES = ((1440, 900), (820, 1180), (390, 844))
CHIPS = """() => { const wrap = document.getElementById("map-wrap").getBoundingClientRect();
  const inset = mapgen.layout.insets(), [l, t] = mapgen.scene.sight();
  const free = [inset.left, inset.top, wrap.width - inset.right, wrap.height - inset.bottom];
  const taken = mapgen.furniture.taken();
  const box = (node) => { const b = node.getBoundingClientRect();
    return [b.left - wrap.left, b.top - wrap.top, b.right - wrap.left, b.bottom - wrap.top]; };
  const nodes = [...document.querySelectorAll(".chip-edge")];
  const chips = nodes.map((node) => [node.textContent, box(node)]);
  const near = (a, b) => Math.abs(a - b) < 20;
  const rim = (b) => near(b[0], free[0]) || near(b[1], free[1]) || near(b[2], free[2]) ||
    near(b[3], free[3]) || taken.some((f) => b[0] < f[2] && b[2] > f[0] &&
      (near(b[3], f[1]) || near(b[1], f[3])));
  const signs = mapgen.scene.signs().flatMap((one) => [one.kind === "note" ? null : one.box,
    one.head, one.name && one.name.box]).filter(Boolean)
    .map((b) => [b[0] - l, b[1] - t, b[2] - l, b[3] - t]);
  return chips.map(([text, b]) => ({ text, rim: rim(b),
    over: signs.filter((other) => mapgen.geo.meet(other, b)).length })); }"""


def around(far: int) -> MapDocument:
    """Return a dense group and `far` places in all directions."""
    near = [(30 + n / 20, 30 + n % 3 / 20, (n % 2,)) for n in range(8)]
    ring = [(30 + 14 * ((k * 0.37) % 2 - 1), 30 + 25 * ((k * 0.61) % 2 - 1), (2,))
            for k in range(1, far + 1)]  # fmt: skip
    return placed(*near, *ring)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("far", [1, 4, 12])
def test_chips_stand_at_an_edge_and_over_nothing(
    open_page: Any, far: int, size: tuple[int, int]
) -> None:
    page = open_page(to_html(around(far)), size=size)
    page.evaluate("mapgen.map.setView([30.2, 30.05], 9, { animate: false }); mapgen.scene.now()")
    chips = page.evaluate(CHIPS)
    assert chips
    assert [chip for chip in chips if not chip["rim"] or chip["over"]] == []
    if size[0] < 720:
        assert len(chips) <= 4


def test_talks_in_far_cities_share_a_chip(open_page: Any) -> None:
    talks = next(mark for name in stories.STORIES for mark in stories.story_document(name).marks
                 if mark.claims[0].event == "negotiation")  # fmt: skip
    base = around(1)
    cities = [
        replace(talks, id=f"t{n}", title=f"City {n}", geometry=Geometry("Point", (lon, 40.0)),
                anchor=LonLat(lon, 40.0), layers=talks.layers)
        for n, lon in enumerate((-70.0, 30.0, 100.0))
    ]  # fmt: skip
    layers = (*base.layers, stories.LAYERS[-1])
    page = open_page(to_html(replace(base, layers=layers, marks=(*base.marks, *cities))))
    page.evaluate("mapgen.map.setView([30.2, 30.05], 9, { animate: false }); mapgen.scene.now()")
    texts = [chip["text"] for chip in page.evaluate(CHIPS)]
    assert sum("City" in text for text in texts) == 1
    assert any("+2" in text for text in texts if "City" in text)


@pytest.mark.parametrize("size", SIZES)
def test_an_area_that_is_in_sight_has_no_chip(open_page: Any, size: tuple[int, int]) -> None:
    base = around(0)
    ring = ((29.0, 30.3), (31.5, 30.3), (31.5, 36.0), (29.0, 36.0), (29.0, 30.3))
    area = replace(base.marks[0], id="area", title="North", form="region",
                   geometry=Geometry("Polygon", (ring,)), anchor=LonLat(30.2, 34.5))  # fmt: skip
    page = open_page(to_html(replace(base, marks=(*base.marks[1:], area))), size=size)
    page.evaluate("mapgen.map.setView([30.15, 30.05], 9.5, { animate: false }); mapgen.scene.now()")
    assert not any("North" in chip["text"] for chip in page.evaluate(CHIPS))
    page.evaluate("mapgen.map.setView([20.15, 30.05], 9.5, { animate: false }); mapgen.scene.now()")
    assert any("+" in chip["text"] or "North" in chip["text"] for chip in page.evaluate(CHIPS))


def test_a_number_is_called_after_the_place_of_the_headline(open_page: Any) -> None:
    base = placed((30, 30, (0,)), (30, 30.001, (1,)), (30, 30.002, (0,)))
    title = replace(base.articles[0], title="Crowds march through Place 2, again")
    page = open_page(to_html(replace(base, articles=(title,))))
    page.evaluate("mapgen.map.setView([30, 30], 6, { animate: false }); mapgen.scene.now()")
    name = page.locator(".mark[data-key^='+'] .name").text_content()
    assert name.startswith("Place 2 +2")


@pytest.mark.parametrize("place", [(-33.9, 18.4), (-34.6, -58.4), (-36.8, 174.7)])
def test_the_scale_is_not_printed_over_a_number(open_page: Any, place: tuple[float, float]) -> None:
    lat, lon = place
    page = open_page(to_html(placed(*((lat, lon + n / 9, (n % 2,)) for n in range(5)))),
                     size=(390, 844))  # fmt: skip
    over = page.evaluate(
        """([lat, lon]) => { const map = mapgen.map, scale = document.querySelector(".scale");
        const free = (box) => { map.setView([lat, lon], 3, { animate: false });
          const wrap = document.getElementById("map-wrap").getBoundingClientRect();
          map.panBy([map.getSize().x / 2 - (box.left + box.right) / 2 + wrap.left,
            map.getSize().y / 2 - (box.top + box.bottom) / 2 + wrap.top], { animate: false }); };
        free(scale.getBoundingClientRect()); mapgen.scene.now();
        const hidden = getComputedStyle(scale).visibility;
        map.panBy([0, 150], { animate: false }); mapgen.scene.now();
        return [hidden, getComputedStyle(scale).visibility]; }""",
        [lat, lon],
    )
    assert over == ["hidden", "visible"]
