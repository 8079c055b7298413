"""What lies at sea: nautical miles, coasts; and islands, which are drawn as their land."""

import hashlib
from collections.abc import Iterator

import pytest
from shapely.geometry import Point, shape

from mapgen.areas import Areas, area_km2, island
from mapgen.locate import locate
from mapgen.model import Article, Location, LonLat, Place, Resolution, Toponym
from mapgen.text.analyse import analyse

PLACES = {
    "Fujairah": Place(
        id="gn:292878", name="Fujairah", point=LonLat(56.3564, 25.1164), feature="P.PPL",
        country="AE", population=97_226,
    ),
    "Sohar": Place(
        id="gn:287286", name="Sohar", point=LonLat(56.7437, 24.342), feature="P.PPL",
        country="OM", population=108_274,
    ),
    "Mosul": Place(
        id="gn:99072", name="Mosul", point=LonLat(43.1189, 36.335), feature="P.PPL", country="IQ",
        population=1_700_000,
    ),
    "Lebanon": Place(
        id="country:LB", name="Lebanon", point=LonLat(35.8, 33.8), feature="A.PCLI", country="LB",
    ),
    "Aurora": Place(
        id="adm2:PH:test", name="Aurora", point=LonLat(121.55, 15.75), feature="A.ADM2",
        country="PH", extent_km=40,
    ),
    "Sulawesi": Place(
        id="place:sulawesi", name="Sulawesi", point=LonLat(121.0, -2.0), feature="T.ISL",
        country="ID", radius_km=10, extent_km=500,
    ),
    "Mindanao": Place(
        id="place:mindanao", name="Mindanao", point=LonLat(125.0, 7.8), feature="T.ISL",
        country="PH", radius_km=10, extent_km=240,
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def areas() -> Iterator[Areas]:
    with Areas() as opened:
        yield opened


def at(text: str, areas: Areas) -> list[Location]:
    found = []
    for name, place in PLACES.items():
        start = text.find(name)
        if start >= 0:
            toponym = Toponym(start=start, end=start + len(name), surface=name, name=name)
            found.append(Resolution(toponym=toponym, place=place, score=0.9, reason="test"))
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    return [item for item in locate(analyse(article), found, areas) if not item.component]


def drawn(item: Location):
    assert item.geometry is not None
    return shape({"type": item.geometry.type, "coordinates": item.geometry.coordinates})


def test_a_road_along_a_bay_runs_on_land(areas):
    (road,) = at("They closed the road from Fujairah to Sohar.", areas)
    land = [areas.polygon(f"country:{code}") for code in ("AE", "OM")]
    assert road.form == "band"
    assert drawn(road).difference(land[0].union(land[1])).area < 1e-5  # corners are rounded
    assert drawn(road).distance(Point(56.3564, 25.1164)) < 0.01


def test_nautical_miles_are_longer_than_miles(areas):
    (item,) = at("Two tankers were hit 40 nautical miles east of Fujairah on Monday.", areas)
    assert item.title == "74 km east of Fujairah"
    assert item.radius_km is not None
    assert item.radius_km >= 28  # half a compass step at that distance


@pytest.mark.parametrize("unit", ["nm", "nmi", "nautical miles"])
def test_nautical_miles_off_a_coast_are_anywhere_around(areas, unit):
    (item,) = at(f"A tanker was hit 60 {unit} off the coast of Fujairah.", areas)
    assert item.radius_km is not None
    assert item.radius_km >= 60 * 1.852


@pytest.mark.parametrize(
    "words", ["off the coast of Fujairah", "off Fujairah", "off Fujairah's eastern coast"]
)
def test_off_a_town_is_the_sea_before_it(areas, words):
    (item,) = at(f"A tanker sank {words} on Monday.", areas)
    area = drawn(item)
    assert (item.title, item.form) == ("Off Fujairah", "vague")
    assert area.contains(Point(56.5, 25.15))  # at sea
    assert not area.contains(Point(56.2, 25.1))  # in the mountains behind it
    assert (item.geo_precision, item.where_prec) == (3, 7)


def test_off_a_country_is_the_sea_along_its_coast(areas):
    (item,) = at("A boat capsized off the coast of Lebanon.", areas)
    area = drawn(item)
    assert area.contains(Point(35.2, 33.8))
    assert not area.contains(Point(36.0, 33.9))


def test_a_country_alone_has_no_sea(areas):
    (item,) = at("The plane took off Lebanon said.", areas)
    assert item.form == "country"


def test_there_is_no_sea_off_an_inland_town(areas):
    (item,) = at("A lorry turned off Mosul.", areas)
    assert item.geometry is not None
    assert item.geometry.type == "Point"


def test_an_island_is_drawn_as_its_land(areas):
    (item,) = at("A storm crossed Mindanao on Monday.", areas)
    assert item.form == "region"
    assert 85_000 < area_km2(drawn(item)) < 110_000


def test_a_point_on_a_continent_is_no_island(areas):
    spot = Place(id="x", name="X", point=LonLat(105.0, 35.0), feature="T.ISL")
    assert island(areas, spot) is None


def test_an_island_of_two_countries_is_whole(areas):
    timor = Place(id="x", name="Timor", point=LonLat(125.0, -9.2), feature="T.ISL", extent_km=230)
    found = island(areas, timor)
    assert found is not None
    assert found.contains(Point(123.8, -10.0))
    assert found.contains(Point(126.5, -8.7))


def test_a_wide_land_is_not_taken_for_a_small_island(areas):
    spot = Place(id="x", name="X", point=LonLat(125.0, 7.8), feature="T.ISL", extent_km=5)
    assert island(areas, spot) is None


def test_the_circle_of_a_district_has_no_sea(areas):
    (item,) = at("Houses in Aurora were flooded.", areas)
    area = drawn(item)
    assert (item.form, item.radius_km) == ("vague", 40)
    assert area.contains(Point(121.45, 15.75))
    assert not area.contains(Point(121.75, 15.75))
    assert 0.2 < area_km2(area) / (3.14159 * 40**2) < 0.95


def test_a_part_of_an_island_that_is_a_province_by_name_is_that_province(areas):
    (item,) = at("The quake shook northern Luzon and central Sulawesi.", areas)
    assert (item.title, item.key) == ("Central Sulawesi", "adm1:ID-ST")
    assert drawn(item).contains(Point(120.5, -1.5))
    assert not drawn(item).contains(Point(122.0, -4.0))  # South East Sulawesi


@pytest.mark.parametrize(
    "text",
    [
        "Police cordoned off Sohar on Monday.",
        "The flood has cut off the port of Fujairah since Monday.",
        "Rebels are sealing off Sohar, residents said.",
        "Storm and strike cut off Fujairah",
    ],
)
def test_who_seals_off_a_town_is_not_at_sea(text, areas):
    (found,) = at(text, areas)
    assert found.form == "exact"


def test_a_ship_off_a_town_is_at_sea(areas):
    (found,) = at("A tanker burned off Sohar on Monday.", areas)
    assert (found.form, found.title) == ("vague", "Off Sohar")
