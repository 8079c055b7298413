"""Where the story's names and signs stand: clear of circles, on their own ground, in sight."""

from dataclasses import replace
from typing import Any

import pytest

from mapgen.model import Geometry, LonLat, Mark
from mapgen.pages import page_of
from tests.render import story_document as stories

LOOK = """([lat, lon, zoom]) => { mapgen.map.setView([lat, lon], zoom, { animate: false });
  mapgen.scene.now(); }"""
# Names of the story that the line of a circle runs through.
CUT = """() => { mapgen.scene.now();
  const rings = [...document.querySelectorAll("svg.marks .ring circle")]
    .map((node) => node.getBoundingClientRect())
    .map((b) => [(b.left + b.right) / 2, (b.top + b.bottom) / 2, b.width / 2]);
  const names = [...document.querySelectorAll("svg.marks .name text")];
  const cut = names.filter((node) => { const b = node.getBoundingClientRect();
    return rings.some(([x, y, r]) => {
      const near = [Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)];
      const far = [Math.max(x - b.left, b.right - x), Math.max(y - b.top, b.bottom - y)];
      return Math.hypot(...near) < r - 2 && Math.hypot(...far) > r + 2; }); });
  return [rings.length, names.length, cut.map((node) => node.textContent)]; }"""
SIGNS = """() => { mapgen.scene.now(); return mapgen.scene.signs().map((one) =>
  [one.items.length, Boolean(one.off)]); }"""
CHIPS = "() => { mapgen.scene.now(); return document.querySelectorAll('.chip-edge').length; }"
PILL = """(id) => { mapgen.scene.now();
  const node = document.querySelector(`[data-mark="${id}"] .body`);
  if (!node) return null;
  const b = node.getBoundingClientRect(), wrap = document.getElementById("map-wrap")
    .getBoundingClientRect();
  return [b.left > wrap.left, b.right < wrap.right, b.top > wrap.top, b.bottom < wrap.bottom]
    .every(Boolean); }"""


def _page(*marks: Mark) -> str:
    document = stories.story_document("front")
    return page_of(replace(document, marks=marks))


def _mark(n: int, title: str, lat: float, lon: float, **kept: Any) -> Mark:
    first = stories.story_document("front").marks[0]
    claim = replace(first.claims[0], id=f"c{n}", event_id=f"e{n}")
    own = {
        "geometry": Geometry("Point", (lon, lat)),
        "anchor": LonLat(lon, lat),
        "claims": (claim,),
        "place_id": f"p{n}",
    }
    return replace(first, id=f"m{n}", title=title, **{**own, **kept})


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_a_name_stands_in_a_circle_or_beside_it(open_page: Any, size: tuple[int, int]) -> None:
    places = [("Kaoma", -14.79, 24.8), ("Kasempa", -13.46, 25.83), ("Mumbwa", -14.98, 27.06)]
    marks = [
        _mark(n, f"Around {title}", lat, lon, country="ZM", form="near", radius_km=18.0 + 9 * n)
        for n, (title, lat, lon) in enumerate(places, start=1)
    ]
    rings, names, cut = open_page(_page(*marks), size=size).evaluate(CUT)
    assert (rings, names >= 3, cut) == (3, True, [])


def test_beside_a_circle_too_a_long_name_is_set_in_lines_and_not_cut(open_page: Any) -> None:
    long = "Farms between the upper river and the old road of the copper mines"
    marks = [
        _mark(1, long, -14.4, 25.4, country="ZM"),
        _mark(2, "Around Kaoma", -14.79, 24.8, country="ZM", form="near", radius_km=20.0),
    ]
    page = open_page(_page(*marks))
    names = page.evaluate("""() => { mapgen.scene.now();
      return [...document.querySelectorAll("svg.marks .name text")].map((n) => n.textContent); }""")
    assert len(names) >= 3
    assert " ".join(names).count(long) == 1


def test_far_out_places_are_counted_where_they_are(open_page: Any) -> None:
    near = [("Huelva", 37.26, -6.95), ("Niebla", 37.36, -6.68), ("Moguer", 37.27, -6.84)]
    marks = [_mark(n, title, lat, lon, country="ES") for n, (title, lat, lon) in enumerate(near)]
    page = open_page(_page(*marks, _mark(9, "Temuco", -38.74, -72.6, country="CL")))
    page.evaluate(LOOK, [0.0, -40.0, 2.5])
    assert sorted(page.evaluate(SIGNS)) == [[1, False], [3, False]]


def test_a_region_half_in_view_has_its_sign_there_and_no_chip(open_page: Any) -> None:
    ring = [(20.0, -16.0), (28.0, -16.0), (28.0, -12.0), (20.0, -12.0), (20.0, -16.0)]
    region = _mark(
        1, "Upper region", -14.0, 24.0, country="ZM", form="region",
        geometry=Geometry("Polygon", (tuple(ring),)),
    )  # fmt: skip
    page = open_page(_page(region, _mark(2, "Mumbwa", -14.98, 27.06, country="ZM")))
    page.evaluate(LOOK, [-14.6, 27.6, 8.5])  # its middle lies far to the west
    assert (page.evaluate(PILL, "m1"), page.evaluate(CHIPS)) == (True, 0)
    page.evaluate(LOOK, [-14.0, 33.0, 8.5])  # nothing of it is in view
    assert page.evaluate(CHIPS) == 1


COUNTRY = """(name) => { mapgen.scene.now();
  const node = [...document.querySelectorAll("svg.marks .letters > text")]
    .find((one) => one.textContent === name);
  if (!node) return null;
  const b = node.getBoundingClientRect(), wrap = document.getElementById("map-wrap")
    .getBoundingClientRect();
  return [b.left, b.right].map((x) => mapgen.map.containerPointToLatLng(
    [x - wrap.left, (b.top + b.bottom) / 2 - wrap.top]).lng); }"""


def test_the_name_of_a_narrow_country_does_not_stand_in_the_next(open_page: Any) -> None:
    page = open_page(_page(_mark(1, "Salima", -13.78, 34.46, country="MW")))
    page.evaluate(LOOK, [-13.3, 34.0, 6])
    west, east = page.evaluate(COUNTRY, "MALAWI")
    assert west > 32.6
    assert east < 36.0
    page.evaluate(LOOK, [-13.3, 34.0, 4])  # here it finds no ground of its own
    assert page.evaluate(COUNTRY, "MALAWI") is None
