"""The ground of a map: what its extent needs, anywhere on earth."""

import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
import shapely

from mapgen.areas import Areas
from mapgen.model import ArticleRef, Claim, Geometry, LonLat, MapDocument, Mark
from mapgen.render.basemap import basemap_for, basemap_of
from mapgen.render.basemap.polyline import encode_lines, encode_polygons

IRAQ = ((42.3, 33.2, 46.2, 37.3), ("IQ",))
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@pytest.fixture(scope="module")
def areas() -> Iterator[Areas]:
    with Areas() as opened:
        yield opened


@pytest.fixture(scope="module")
def iraq(areas):
    return basemap_for(*IRAQ, areas=areas)


def decode(text: str, scale: int) -> list[tuple[float, float]]:
    """What the page does, written again from the format's description."""
    numbers, value, shift = [], 0, 0
    for digit in map(DIGITS.index, text):
        value |= (digit & 31) << shift
        shift += 5
        if digit < 32:
            numbers.append(-(value + 1) // 2 if value % 2 else value // 2)
            value, shift = 0, 0
    x = y = 0
    points = []
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x / scale, y / scale))
    return points


def land_at(value, key, scale, lon, lat):
    spot = shapely.Point(lon, lat)
    return any(
        shapely.Polygon(decode(rings[0], scale), [decode(r, scale) for r in rings[1:]]).covers(spot)
        for rings in value[key]
    )


def size_kb(value) -> float:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return len(text.encode()) / 1000


def names(value, kind):
    return {label["name"] for label in value["labels"] if label["kind"] == kind}


def test_a_line_and_its_code_are_the_same():
    line = shapely.LineString([(-180, -85), (0.0001, 0), (179.9999, 84.5)])
    (text,) = encode_lines(line, 10_000)
    assert decode(text, 10_000) == [(-180, -85), (0.0001, 0), (179.9999, 84.5)]
    assert set(text) <= set(DIGITS)


def test_a_ring_is_not_closed_twice_and_specks_vanish():
    ((outer, hole),) = encode_polygons(
        shapely.box(0, 0, 3, 3).difference(shapely.box(1, 1, 2, 2)), 100
    )
    assert len(decode(outer, 100)) == 4
    assert len(decode(hole, 100)) == 4
    assert encode_polygons(shapely.box(0, 0, 0.001, 0.001), 100) == []
    assert encode_lines(None, 100) == []


def test_iraq_has_what_the_story_needs(iraq):
    assert iraq["focus"] == ["IQ"]
    assert {"Diyala", "Kirkuk", "Nineveh", "Salah al-Din"} <= names(iraq, "adm1")
    assert {"Iran", "Syria", "Turkey", "Iraq"} <= names(iraq, "country")
    assert "Baghdad" in names(iraq, "capital")
    assert {"Tigris", "Euphrates", "Diyala", "Great Zab", "Little Zab"} <= {
        river["name"] for river in iraq["rivers"]
    }
    assert "Lake Tharthar" in names(iraq, "water")
    assert iraq["adm1"]
    assert iraq["adm2"]
    (region,) = iraq["regions"]
    assert region["approximate"] == "boundary approximate"
    assert region["lines"]
    assert {"geoBoundaries", "Natural Earth"} <= {credit["name"] for credit in iraq["credits"]}


def test_the_regions_name_keeps_off_its_provinces_names(iraq):
    at = {
        label["name"]: shapely.Point(label["at"])
        for label in iraq["labels"]
        if label["kind"] in {"region", "adm1"}
    }
    region = at.pop("Kurdistan Region")
    assert min(region.distance(other) for other in at.values()) >= 0.39 * iraq["scale"]


def test_names_come_in_arabic_and_kurdish_where_known(iraq):
    (erbil,) = [
        label for label in iraq["labels"] if label["name"] == "Erbil" and label["kind"] == "city"
    ]
    assert erbil["names"] == {"ar": "أربيل", "ckb": "هەولێر"}


def test_iraqs_ground_fits_the_budget(iraq):
    assert size_kb(iraq) <= 250


def test_equal_questions_get_equal_bytes(areas, iraq):
    again = basemap_for(*IRAQ, areas=areas)
    assert json.dumps(again) == json.dumps(iraq)


def test_the_view_holds_the_marks_with_room(iraq):
    west, south, east, north = iraq["view"]
    assert west < 42.3 - 2
    assert south < 33.2 - 2
    assert east > 46.2 + 2
    assert north > 37.3 + 2


def test_nothing_fine_is_drawn_beyond_the_view(iraq):
    west, south, east, north = iraq["view"]
    for key in ("borders", "adm1", "adm1_abroad", "adm2"):
        for text in iraq[key]:
            for x, y in decode(text, iraq["scale"]):
                assert west - 0.001 <= x <= east + 0.001
                assert south - 0.001 <= y <= north + 0.001


def test_land_is_whole(iraq):
    own = {"rings": iraq["countries"][0]["rings"]}
    for lon, lat in ((44.4, 33.3), (46.2, 33.0), (45.3, 36.0), (48.0, 36.0)):
        assert land_at(own, "rings", iraq["scale"], lon, lat) != land_at(
            iraq, "land", iraq["scale"], lon, lat
        )  # on the one or the other
    assert land_at(own, "rings", iraq["scale"], 44.4, 33.3)
    assert not land_at(own, "rings", iraq["scale"], 48.0, 36.0)


def test_the_coarse_world_lies_beneath_everything(iraq):
    assert land_at(iraq["world"], "land", 100, 44.4, 33.3)
    assert land_at(iraq["world"], "land", 100, 10.0, 50.0)


def test_edges_of_the_view_are_no_border(iraq):
    west, south, east, north = iraq["view"]
    for text in (*iraq["borders"], *iraq["adm1"]):
        points = decode(text, iraq["scale"])
        for (ax, ay), (bx, by) in itertools.pairwise(points):
            assert not (ax == bx and ax in (west, east))
            assert not (ay == by and ay in (south, north))


@pytest.mark.parametrize(
    ("bbox", "focus", "kb", "label"),
    [
        ((83, 27, 86.5, 28.8), ("NP",), 150, "Kathmandu"),
        ((24, 12, 34, 17), ("SD",), 200, "Khartoum"),
        ((-103, 40.3, -96, 42.8), ("US",), 260, "Lincoln"),
        ((177, -18.3, -179.5, -16.3), ("FJ",), 100, "Suva"),
        ((10, 76.5, 30, 80.5), ("NO", "SJ"), 150, "Svalbard & Jan Mayen"),
        ((-180, -60, 180, 80), (), 350, "Brazil"),
        ((30, 50, 140, 70), ("RU",), 350, "Russia"),
        ((44.39, 33.34, 44.39, 33.34), ("IQ",), 200, "Baghdad"),
    ],
)
def test_any_place_on_earth_has_a_ground(areas, bbox, focus, kb, label):
    value = basemap_for(bbox, focus, areas=areas)
    assert value["land"]
    assert label in {one["name"] for one in value["labels"]}
    assert size_kb(value) <= kb
    assert [country["id"] for country in value["countries"]] == [f"country:{c}" for c in focus]


def test_fiji_is_drawn_in_one_piece_across_the_antimeridian(areas):
    value = basemap_for((177, -18.3, -179.5, -16.3), ("FJ",), areas=areas)
    assert value["bbox"] == [177, -18.3, 180.5, -16.3]
    (fiji,) = value["countries"]
    assert land_at(fiji, "rings", value["scale"], 178.0, -17.8)
    assert land_at(fiji, "rings", value["scale"], 180.03, -16.8)
    # The halves' ends differ by some 100 m on the meridian; no seam runs through the island.
    lines = [decode(text, value["scale"]) for rings in fiji["rings"] for text in rings]
    steps = [step for line in lines for step in itertools.pairwise(line)]
    assert not any(ax == bx == 180 and abs(ay - by) > 0.01 for (ax, ay), (bx, by) in steps)


def test_an_unknown_country_is_passed_over(areas):
    assert basemap_for((0, 0, 5, 5), ("XX",), areas=areas)["focus"] == []


def mark(id_: str, country: str | None, geometry: Geometry | None) -> Mark:
    return Mark(
        id=id_, title=id_, place_id=None, layers=(), form="exact", geometry=geometry,
        anchor=LonLat(*geometry.coordinates) if geometry else None, geo_precision=1,
        where_prec=1, radius_km=None, words="", claims=(), country=country,
    )  # fmt: skip


def test_a_document_gets_the_ground_of_its_own_country(areas):
    towns = [(44.4, 33.3), (45.4, 34.3), (43.1, 36.3), (44.0, 36.2), (45.4, 35.5)]
    marks = [mark(f"m{n}", "IQ", Geometry("Point", town)) for n, town in enumerate(towns)] + [
        mark("x", "IR", Geometry("Point", (46.3, 34.0))),
        mark("y", "US", None),
    ]
    value = basemap_of(MapDocument(articles=(), layers=(), marks=tuple(marks)), areas=areas)
    assert value["focus"] == ["IQ"]
    assert value["bbox"] == [43.1, 33.3, 46.3, 36.3]


def test_a_document_without_places_gets_the_world(areas):
    value = basemap_of(MapDocument(articles=(), layers=(), marks=()), areas=areas)
    assert value["view"][0] == -180
    assert value["countries"] == []


def test_a_story_without_places_has_the_countries_it_names_most(areas):
    def named(*codes: str) -> MapDocument:
        marks = (replace(mark(code, code, None), form="country") for code in codes)
        return MapDocument(articles=(), layers=(), marks=tuple(marks))

    ghana = basemap_of(named("GH"), areas=areas)
    assert ghana["focus"] == ["GH"]
    assert ghana["bbox"][0] == pytest.approx(-3.25, abs=0.1)
    assert set(basemap_of(named("AM", "AZ"), areas=areas)["focus"]) == {"AM", "AZ"}
    apart = basemap_of(named("RU", "BR"), areas=areas)
    assert apart["focus"] == ["RU", "BR"]  # both are of the story, the first is looked at
    assert apart["bbox"][1] > 40
    assert apart["bbox"][2] <= 180  # the mainland: Chukotka's end lies on the other side


def test_a_country_of_the_headline_is_of_the_story_however_seldom_it_is_named(areas):
    claim = Claim(
        id="c", role="mentioned", layer="a", actors=(), action="", date=None, citations=()
    )
    often = replace(mark("Peru", "PE", None), form="country", claims=(claim,) * 5)
    once = replace(mark("Ghana", "GH", None), form="country", claims=(claim,))
    told = ArticleRef(
        sha256="0" * 64, length=9, title="Ghana asks for talks", publisher="", published=None,
        url="", lang="en", paragraphs=(),
    )  # fmt: skip
    plain = MapDocument(articles=(), layers=(), marks=(often, once))
    assert basemap_of(plain, areas=areas)["focus"] == ["PE"]
    assert basemap_of(replace(plain, articles=(told,)), areas=areas)["focus"] == ["PE", "GH"]


def test_marks_on_both_sides_of_the_antimeridian_stay_together(areas):
    marks = (
        mark("a", "FJ", Geometry("Point", (178.4, -18.1))),
        mark("b", "FJ", Geometry("Point", (-179.9, -16.8))),
    )
    value = basemap_of(MapDocument(articles=(), layers=(), marks=marks), areas=areas)
    assert value["bbox"] == [178.4, -18.1, 180.1, -16.8]


def test_a_far_place_that_is_only_named_does_not_cost_the_story_its_towns():
    def mark(number: int, lon: float, lat: float, role: str) -> Mark:
        claim = Claim(
            id=f"c{number}", role=role, layer="a", actors=(), action="", date=None, citations=()
        )
        return Mark(
            id=f"m{number}", title="x", place_id=None, layers=("a",), form="exact",
            geometry=Geometry("Point", (lon, lat)), anchor=LonLat(lon, lat), geo_precision=1,
            where_prec=1, radius_km=None, words="", claims=(claim,), country="IQ",
        )  # fmt: skip

    near = [mark(1, 44.4, 33.3, "operating"), mark(2, 45.4, 34.3, "attacked")]
    far = mark(3, 2.35, 48.86, "mentioned")
    alone = basemap_of(MapDocument(articles=(), layers=(), marks=tuple(near)))
    both = basemap_of(MapDocument(articles=(), layers=(), marks=(*near, far)))
    assert both["bbox"] == alone["bbox"]
    told = basemap_of(
        MapDocument(articles=(), layers=(), marks=(near[0], mark(3, 2.35, 48.86, "attacked")))
    )
    assert told["bbox"][0] < 3  # one of two: neither place alone has most of the story


@pytest.mark.parametrize("bbox", [(24, 56, 29, 58.5), (25.6, 57.8, 25.7, 57.9), (-1, 51, 14, 53)])
def test_a_bad_shape_costs_no_map(areas, bbox):
    assert basemap_for(bbox, ("EE", "LV", "RU"), areas=areas)["land"]


def test_a_far_place_where_something_happens_has_towns_and_rivers_of_its_own(areas):
    near, far = (30.0, 50.2, 31.2, 50.8), (45.5, 48.5, 46.0, 49.0)
    value = basemap_for(near, ("UA",), far=[far], areas=areas)
    wide, beside = value["beneath"]
    assert wide["zoom"] < beside["zoom"] == value["zoom"]
    assert beside["view"][0] < 45.5 < 46.0 < beside["view"][2]
    assert "Volga" in {river["name"] for river in beside["rivers"]}
    assert "Volzhsky" in names(value, "city") | names(value, "town") or beside["rivers"]
    alone = basemap_for(near, ("UA",), areas=areas)
    for key in ("land", "countries", "rivers", "adm1", "view"):
        assert value[key] == alone[key]


def test_views_lie_on_each_other_from_coarse_to_fine(areas):
    value = basemap_for((30.0, 50.2, 31.2, 50.8), ("UA",), areas=areas)
    (wide,) = value["beneath"]
    assert wide["view"][0] < value["view"][0] < value["view"][2] < wide["view"][2]
    assert wide["land"]


def test_no_name_stands_twice(areas):
    value = basemap_for((30.0, 50.2, 31.2, 50.8), ("UA",), far=[(37, 55.5, 38, 56)], areas=areas)
    keys = [(one["kind"], one.get("id") or (one["name"], *one["at"])) for one in value["labels"]]
    assert len(keys) == len(set(keys))


def test_many_far_groups_do_not_burst_the_page(areas):
    far = [(n, 48.0, n + 1.0, 49.0) for n in range(-4, 24, 4)]
    value = basemap_for((30.0, 50.2, 31.2, 50.8), ("UA",), far=far, areas=areas)
    assert len(value["beneath"]) > 1
    assert size_kb(value) <= 400


@pytest.mark.parametrize(
    ("bbox", "focus"),
    [
        ((-5, 40, 9, 54), ("FR", "ES", "GB")),  # many shores and provinces
        ((-96, 35, -84, 43), ("US",)),  # thousands of districts
        ((5, 58, 28, 71), ("NO", "SE", "FI")),  # fjords
        ((-125, 43, -60, 62), ("CA",)),  # lakes
        ((95, -9, 125, 6), ("ID", "MY")),  # islands
    ],
)
def test_no_ground_is_heavier_than_its_share_of_a_page(areas, bbox, focus):
    west, south, east, north = bbox
    far = [(lon, -35.0, lon + 1.5, -33.5) for lon in (-71, 18, 138, 147)]
    value = basemap_for(bbox, focus, far=[(2, 48, 3, 49), *far], areas=areas)
    assert size_kb(value) <= 510
    # The soft edge, 16 % of the view's shorter side, keeps off the marks.
    view = value["view"]
    edge = 0.16 * min(view[2] - view[0], view[3] - view[1])
    assert view[0] + edge <= west + 1e-6
    assert view[2] - edge >= east - 1e-6
    assert view[1] + edge <= south + 1e-6
    assert view[3] - edge >= north - 1e-6
    assert [one["id"] for one in value["countries"]] == [f"country:{code}" for code in focus]


def test_where_districts_are_too_many_neither_their_lines_nor_their_names_stand(areas):
    many = basemap_for((-96, 35, -87, 43), ("US",), areas=areas)
    few = basemap_for((-92, 38, -90, 40), ("US",), areas=areas)
    assert not many["adm2"]
    assert not names(many, "adm2")
    assert few["adm2"]
    assert names(few, "adm2")


def test_a_view_anywhere_is_made_quickly(areas):
    boxes = [(lon, lat, lon + 3, lat + 2) for lon in (-100, 2, 36, 78) for lat in (8, 22, 45)]
    for box in boxes:
        basemap_for(box, (), areas=areas)
    start = time.process_time()
    for box in boxes:
        basemap_for(box, (), areas=areas)
    assert (time.process_time() - start) / len(boxes) < 0.12  # about 0.04 on a quiet machine


def test_the_islands_on_both_sides_of_the_antimeridian_need_no_view_round_the_world(areas):
    value = basemap_for((177.4, -21.2, 188.3, -13.8), ("FJ", "WS", "TO"), areas=areas)
    assert value["view"][2] - value["view"][0] < 60
    (wide,) = value["beneath"]
    assert wide["view"][2] - wide["view"][0] < 120
