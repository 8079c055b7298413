"""Signs and areas that could be taken for something else: parts of areas, numbers in a crowd."""

import importlib.util
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shapely
from shapely.geometry import mapping

from mapgen.areas import opened_areas
from mapgen.model import Geometry, LonLat, MapDocument, Mark
from mapgen.pages import page_of

spec = importlib.util.spec_from_file_location(
    "story_document", Path(__file__).parents[1] / "render" / "story_document.py"
)
assert spec is not None
assert spec.loader is not None
stories = importlib.util.module_from_spec(spec)
spec.loader.exec_module(stories)

OVERLAPPING = """() => { const signs = mapgen.scene.signs().filter((one) => one.kind !== "note");
  const over = (a, b, k) => a[k] + 3 < b[k + 2] - 3 && b[k] + 3 < a[k + 2] - 3;
  const hidden = (one) => signs.filter((other) => other !== one && one.many &&
    other.items[0].kind === "point" && over(one.box, other.box, 0) && over(one.box, other.box, 1));
  return signs.flatMap(hidden).map((other) => other.items[0].mark.id); }"""
COUNTED = "mapgen.scene.signs().reduce((sum, one) => sum + one.items.length, 0)"
DIYALA = "adm1:IQ-DI"


def _placed(places: list[tuple[str, float, float]]) -> MapDocument:
    base = stories.story_document("front")
    marks = tuple(
        replace(
            base.marks[n % 2],
            id=f"m{n}",
            title=title,
            geometry=Geometry("Point", (lon, lat)),
            anchor=LonLat(lon, lat),
        )
        for n, (title, lat, lon) in enumerate(places, start=1)
    )
    return replace(base, marks=marks)


@pytest.fixture(scope="module")
def crowded() -> str:
    """Two hundred villages, far more than a phone has room for."""
    return page_of(
        _placed(
            [
                (f"Village {n}", 33.5 + 2.5 * (n * 0.754 % 1), 44 + 3 * (n * 0.618 % 1))
                for n in range(200)
            ]
        )
    )


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_no_number_lies_over_another_sign(
    open_page: Any, crowded: str, size: tuple[int, int]
) -> None:
    page = open_page(crowded, size=size)
    page.evaluate("mapgen.view.fitAll(false, true); mapgen.scene.now()")
    assert page.evaluate(OVERLAPPING) == []
    assert page.evaluate(COUNTED) == 200


def _part(title: str, north: bool) -> Mark:
    areas = opened_areas()
    whole = areas.polygon(DIYALA)
    assert whole is not None
    west, south, east, top = whole.bounds
    cut = south + (top - south) * 0.6
    box = shapely.box(west, cut, east, top) if north else shapely.box(west, south, east, cut)
    shape = shapely.simplify(shapely.intersection(whole, box), 0.005)
    point, made = shape.representative_point(), mapping(shape)
    mark = stories.story_document("front").marks[0]
    return replace(
        mark,
        id="m1" if north else "m2",
        title=title,
        place_id=DIYALA,
        form="region",
        geometry=Geometry(made["type"], made["coordinates"]),
        anchor=LonLat(point.x, point.y),
        approximate=True,
    )


def test_parts_of_an_area_are_named_and_drawn_whole_with_a_broken_line(open_page: Any) -> None:
    base = stories.story_document("front")
    marks = (_part("Northern Diyala", True), _part("Southern Diyala", False))
    page = open_page(page_of(replace(base, marks=marks)))
    names = page.evaluate("mapgen.scene.signs().map((one) => one.items[0].label.lines.join(' '))")
    assert sorted(names) == ["Northern Diyala", "Southern Diyala"]
    lines = page.evaluate(
        """() => [...document.querySelectorAll(".area[data-mark=m1] path[fill=none]")]
        .filter((node) => !node.getAttribute("stroke").startsWith("url"))
        .map((node) => [node.getAttribute("d").endsWith("Z"),
          node.getAttribute("stroke-dasharray")])"""
    )
    assert lines
    assert all(closed and dashes for closed, dashes in lines)


def test_where_two_areas_touch_one_texture_runs(open_page: Any) -> None:
    base = stories.story_document("front")
    marks = (_part("Northern Diyala", True), _part("Southern Diyala", False))
    page = open_page(page_of(replace(base, marks=marks)))
    gaps = page.evaluate(
        """() => [...document.querySelectorAll("mask[id^=left-] path")]
        .map((node) => +node.getAttribute("stroke-width"))"""
    )
    rims = page.evaluate(
        """() => [...document.querySelectorAll(".area.region path[stroke^=url]")]
        .map((node) => +node.getAttribute("stroke-width"))"""
    )
    assert len(gaps) == 1  # one of the two gives way
    assert gaps[0] > max(rims)  # all along the border that they share


def _disc(form: str, km: float, lon: float, lat: float) -> tuple[str, Geometry, LonLat]:
    shape = mapping(shapely.Point(lon, lat).buffer(km / 100))
    return form, Geometry(shape["type"], shape["coordinates"]), LonLat(lon, lat)


def _shaped(mark: Mark, id_: str, shape: tuple[str, Geometry, LonLat]) -> Mark:
    form, geometry, anchor = shape
    return replace(
        mark, id=id_, title=id_, form=form, geometry=geometry, anchor=anchor, radius_km=None
    )


@pytest.mark.parametrize(
    ("event", "sign"), [("earthquake", "quake"), ("clash", "clash"), ("flood", "flood")]
)
def test_a_vague_area_that_is_nobodys_has_a_coin_for_what_happened(
    open_page: Any, until: Any, event: str, sign: str
) -> None:
    base = stories.story_document("flood")
    bare = next(m for m in base.marks if all(c.layer == "unattributed" for c in m.claims))
    claims = tuple(replace(one, event=event) for one in bare.claims[:1])
    mark = _shaped(replace(bare, claims=claims), "m1", _disc("vague", 30, 44.0, 34.0))
    page = open_page(page_of(replace(base, marks=(mark,))))
    found = page.evaluate(
        "mapgen.scene.signs().map((one) => [one.kind, (one.list || []).map((s) => s.sign)])"
    )
    assert found == [["pill", [sign]]]
    assert page.locator(".area.vague .dots").count() > 0
    until(page, "document.querySelectorAll('#signs .coin').length > 0")


@pytest.mark.parametrize(("km", "drawn"), [(110, False), (12, True)])
def test_a_wide_vague_area_across_drawn_ones_is_a_spaced_name(
    open_page: Any, km: int, drawn: bool
) -> None:
    base = stories.story_document("front")
    mark = base.marks[0]
    marks = (
        _shaped(mark, "m1", _disc("region", 100, 44.0, 34.0)),
        _shaped(mark, "m2", _disc("region", 100, 46.0, 34.0)),
        _shaped(mark, "m3", _disc("vague", km, 45.0, 34.0)),
    )
    page = open_page(page_of(replace(base, marks=marks)))
    page.evaluate(LOOKS, [34.0, 45.0, 7])
    assert (page.locator(".area.vague").count() > 0) == drawn


def test_two_places_far_apart_fill_the_map(open_page: Any) -> None:
    page = open_page(page_of(_placed([("Izmail", 45.35, 28.84), ("Dnipro", 48.46, 35.04)])))
    span = page.evaluate(
        "() => { const at = mapgen.geo.frame(mapgen.map), x = mapgen.data.marks.map((mark) =>"
        " at.x(mapgen.geo.spot(mark)[0])); return Math.abs(x[1] - x[0]) / mapgen.map.getSize().x; }"
    )
    assert span > 0.5


def test_on_a_phone_the_key_is_at_hand_beside_the_map(
    open_page: Any, crowded: str, until: Any
) -> None:
    page = open_page(crowded, size=(390, 844))
    until(page, "!document.getElementById('signs').hidden")
    key, find = page.locator("#key").bounding_box(), page.locator("#find").bounding_box()
    assert key["y"] + key["height"] <= find["y"] + 1
    assert key["height"] < 50
    page.locator("#key").focus()
    page.keyboard.press("ArrowRight")
    until(page, "document.getElementById('key').scrollLeft > 0")


LISTED = """() => [...document.querySelectorAll("#ways li")].map((row) => row.textContent)"""
LOOKS = """([lat, lon, zoom]) => { mapgen.map.setView([lat, lon], zoom, { animate: false });
  mapgen.scene.now(); }"""


def test_the_key_lists_in_which_ways_the_places_in_sight_are_known(
    open_page: Any, until: Any
) -> None:
    base = _placed([("Gao", 16.27, -0.04), ("Bamako", 12.65, -8.0)])
    ring = ((-8.6, 12.2), (-7.4, 12.2), (-7.4, 13.0), (-8.6, 13.0), (-8.6, 12.2))
    area = replace(base.marks[1], form="region", geometry=Geometry("Polygon", (ring,)))
    page = open_page(page_of(replace(base, marks=(base.marks[0], area))))
    for view, ways in (
        ([16.27, -0.04, 9], ["named place"]),
        ([12.65, -8.0, 9], ["somewhere in the area"]),
        ([12.65, -8.0, 11], ["somewhere in the area"]),  # which fills the view
        ([14.5, -4.0, 6], ["named place", "somewhere in the area"]),
        ([40.0, 40.0, 9], []),
    ):
        page.evaluate(LOOKS, view)
        until(page, f"({LISTED})().join() === {','.join(ways)!r}")
    assert page.locator("#key").is_hidden()


def test_on_paper_very_many_marks_are_numbered_sign_by_sign(open_page: Any) -> None:
    places = [
        (f"Village {n}", 33.5 + 2.5 * (n * 0.754 % 1), 44 + 3 * (n * 0.618 % 1)) for n in range(320)
    ]
    page = open_page(page_of(_placed(places)), size=(794, 1123))
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    drawn = page.evaluate(
        "[...document.querySelectorAll('.leaflet-container .print-n')].map((n) => n.textContent)"
    )
    spans = sorted([int(part) for part in text.split("–")] for text in drawn)
    assert max(len(span) for span in spans) == 2
    numbers = [n for span in spans for n in range(span[0], span[-1] + 1)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 200
    listed = page.evaluate(
        "[...document.querySelectorAll('#paper li > .n')].map((n) => +n.textContent)"
    )
    assert listed == list(range(1, 321))
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator(".print-n").count() == 0


def test_the_name_over_a_sign_is_not_cut_off_by_the_edge(open_page: Any) -> None:
    base = stories.story_document("front")
    page = open_page(page_of(replace(base, marks=(_part("Northern Diyala", True),))))
    lay = """() => { const at = mapgen.geo.frame(mapgen.map), [l] = mapgen.scene.sight();
      const sign = mapgen.scene.signs()[0];
      mapgen.map.panBy([sign.x - l - 20, 0], { animate: false });
      mapgen.scene.request(true); mapgen.scene.now();
      const now = mapgen.scene.signs().find((one) => one.head), [left] = mapgen.scene.sight();
      return [now.x - left, now.head[0] - left]; }"""
    x, left = page.evaluate(lay)
    assert 0 < x < 40
    assert left > 0
