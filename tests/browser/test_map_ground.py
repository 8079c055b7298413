"""The ground beside the story: its names, its inset, and what it says where its detail ends."""

from dataclasses import replace
from typing import Any

import pytest

from mapgen.model import Geometry, LonLat
from mapgen.pages import page_of
from tests.render import story_document as stories

LOOK = """([lat, lon, zoom]) => { mapgen.map.setView([lat, lon], zoom, { animate: false });
  mapgen.scene.now(); }"""
UNDER_CHIPS = """() => { mapgen.scene.now();
  const meet = (a, b) => a.left + 1 < b.right && b.left + 1 < a.right &&
    a.top + 1 < b.bottom && b.top + 1 < a.bottom;
  const chips = [...document.querySelectorAll(".chip-edge")].map((n) => n.getBoundingClientRect());
  const names = [...document.querySelectorAll("svg.marks .letters > text")];
  return [chips.length, names.length, names.filter((n) => chips.some((chip) =>
    meet(chip, n.getBoundingClientRect()))).map((n) => n.textContent)]; }"""

MOVED = """() => { mapgen.scene.now();
  const at = mapgen.geo.frame(mapgen.map), base = mapgen.data.basemap;
  const found = base.labels.filter((one) => one.kind === "adm1").map((one) => {
    const text = [...document.querySelectorAll("svg.marks .letters > text")]
      .find((node) => node.textContent === one.name.toLocaleUpperCase("en"));
    const x = at.x((one.at[0] / base.scale + 180) / 360);
    return text && Math.abs(Number(text.getAttribute("x")) - x); });
  return found.filter((far) => far !== undefined); }"""


@pytest.fixture(scope="module")
def front() -> str:
    document = stories.story_document("front")
    marks = tuple(replace(mark, country="UA") for mark in document.marks)
    return page_of(replace(document, marks=marks))


def _seen(page: Any, selector: str) -> bool:
    shown: bool = page.evaluate(
        "selector => document.querySelector(selector).getClientRects().length > 0", selector
    )
    return shown


def test_where_the_detail_ends_the_map_says_so(open_page: Any, front: str) -> None:
    page = open_page(front)
    assert not _seen(page, ".limit")
    spot = page.evaluate("() => { const c = mapgen.map.getCenter(); return [c.lat, c.lng]; }")
    page.evaluate(LOOK, [*spot, 13])
    assert page.locator(".limit").inner_text() == "No more detail in this file"


LACKS = """([lat, lon, zoom]) => { mapgen.map.setView([lat, lon], zoom, { animate: false });
  mapgen.scene.now(); return document.querySelector(".limit").textContent; }"""


def _told(event: str, country: str, *places: tuple[str, float, float]) -> str:
    """A page on which this happened at these places."""
    document = stories.story_document("front")
    claim = replace(document.marks[0].claims[0], event=event, role="happened")
    marks = tuple(
        replace(
            document.marks[0],
            id=f"m{n}",
            title=title,
            country=country,
            geometry=Geometry("Point", (lon, lat)),
            anchor=LonLat(lon, lat),
            claims=(replace(claim, id=f"c{n}", event_id=f"e{n}"),),
        )
        for n, (title, lat, lon) in enumerate(places, start=1)
    )
    return page_of(replace(document, marks=marks))


def test_where_the_file_has_neither_river_nor_boundary_the_map_says_so(open_page: Any) -> None:
    page = open_page(_told("shelling", "ZM", ("Kasempa", -13.46, 25.83), ("Kaoma", -14.79, 24.8)))
    assert page.evaluate(LACKS, [-13.46, 25.83, 10]).startswith("No rivers or boundaries")
    assert page.evaluate(LACKS, [-14.79, 24.0, 8]) == ""  # a province ends here


@pytest.mark.parametrize(("event", "words"), [("flood", "No rivers this small"), ("shelling", "")])
def test_a_flood_where_the_file_has_no_river_says_so(
    open_page: Any, event: str, words: str
) -> None:
    page = open_page(_told(event, "BR", ("Canoas", -29.92, -51.18), ("Gramado", -29.38, -50.87)))
    assert page.evaluate(LACKS, [-29.95, -51.1, 9.5])[: len(words) or None] == words


# Brings the first mark under the note, and tells which marks it then covers.
UNDER_NOTE = """([lat, lon, zoom]) => { const map = mapgen.map, still = { animate: false };
  map.setView([lat, lon], zoom, still);
  const wrap = document.getElementById("map-wrap").getBoundingClientRect();
  const note = document.querySelector(".limit"), b = note.getBoundingClientRect();
  const at = map.latLngToContainerPoint([lat, lon]);
  map.panBy([at.x - (b.left + b.width / 2 - wrap.left), at.y - (b.top + b.height / 2 - wrap.top)],
    still);
  mapgen.scene.now();
  const now = note.getBoundingClientRect(), p = map.latLngToContainerPoint([lat, lon]);
  return [b.width > 0, now.width > 0, p.x > now.left - wrap.left && p.x < now.right - wrap.left &&
    p.y > now.top - wrap.top && p.y < now.bottom - wrap.top]; }"""


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_the_note_on_what_the_file_lacks_stands_over_no_mark(
    open_page: Any, size: tuple[int, int]
) -> None:
    page = open_page(_told("flood", "BR", ("Canoas", -29.92, -51.18)), size=size)
    assert page.evaluate(UNDER_NOTE, [-29.92, -51.18, 12]) == [True, True, False]


def test_the_inset_shows_only_where_it_locates_something(open_page: Any, front: str) -> None:
    page = open_page(front)
    assert _seen(page, ".inset")
    spot = page.evaluate("() => { const c = mapgen.map.getCenter(); return [c.lat, c.lng]; }")
    page.evaluate(LOOK, [*spot, 3])  # nearly all of the country is in view
    assert not _seen(page, ".inset")
    page.evaluate(LOOK, [30.0, -40.0, 6])  # the view lies in another part of the world
    assert not _seen(page, ".inset")
    page.evaluate(LOOK, [*spot, 8])
    assert _seen(page, ".inset")


NAMED = """([lat, lon, zoom]) => { mapgen.map.setView([lat, lon], zoom, { animate: false });
  mapgen.scene.now();
  return [...document.querySelectorAll("svg.marks .letters > text")].map((n) => n.textContent); }"""


@pytest.mark.parametrize(
    ("code", "name", "town"),
    [
        ("BR", "BRAZIL", ("Manaus", -3.1, -60.02)),
        ("KE", "KENYA", ("Nairobi", -1.29, 36.82)),
        ("ES", "SPAIN", ("Madrid", 40.42, -3.7)),
    ],
)
def test_within_a_town_no_country_is_named(
    open_page: Any, code: str, name: str, town: tuple[str, float, float]
) -> None:
    page = open_page(_told("protest", code, town))
    assert name in page.evaluate(NAMED, [*town[1:], 5])
    assert name not in page.evaluate(NAMED, [*town[1:], 12])


def test_a_village_of_the_name_of_a_place_told_of_is_not_named_beside_it(open_page: Any) -> None:
    towns = [("Vallenar", -28.576, -70.759), ("Copiapó", -27.367, -70.332)]
    view = [-28.55, -70.5, 10]
    named = open_page(_told("protest", "CL", *towns)).evaluate(NAMED, view)
    assert "Vallenar" in open_page(_told("protest", "CL", towns[1])).evaluate(NAMED, view)
    assert "Vallenar" not in named


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_no_name_of_the_ground_lies_under_a_chip(open_page: Any, size: tuple[int, int]) -> None:
    page = open_page(page_of(stories.story_document("flood")), size=size)
    chips, names, hidden = page.evaluate(UNDER_CHIPS)
    assert (chips > 0, names > 0, hidden) == (True, True, [])


def test_the_name_of_a_province_stays_on_its_ground(open_page: Any, front: str) -> None:
    moved = open_page(front).evaluate(MOVED)
    assert moved
    assert max(moved) < 15  # not with its neighbour, or beyond a border
