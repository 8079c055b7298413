"""The side of a land that "northern", "southeastern" or "central" means, town by town."""

from collections.abc import Iterator

import pytest
import shapely

from mapgen.areas import Areas
from mapgen.locate.atlas import Atlas
from mapgen.locate.sides import side_of
from mapgen.model import LonLat, Place

_ROUND = 0.15  # degrees round a town on a coast or a border


@pytest.fixture(scope="module")
def atlas() -> Iterator[Atlas]:
    with Areas() as opened:
        yield Atlas(opened)


def _cut(atlas, area, way):
    shape = atlas.polygon(area)
    spot = shape.representative_point()
    country = area.partition(":")[2][:2]
    place = Place(id=area, name="", point=LonLat(spot.x, spot.y), feature="A", country=country)
    return shape, side_of(shape, way, atlas.units(place))


def _holds(shape, lon, lat):
    spots = shapely.points([lon, lon + 360], lat)
    return bool((shapely.distance(shape, spots) < _ROUND).any())


TOWNS = [  # area, side, towns that lie in it, towns that do not
    (
        "adm1:US-CA", "northeast",
        {"Susanville": (-120.65, 40.42), "Alturas": (-120.54, 41.49), "Quincy": (-120.95, 39.94)},
        {"Yosemite": (-119.6, 37.75), "Bishop": (-118.4, 37.36), "Eureka": (-124.16, 40.8)},
    ),
    (
        "adm1:US-TX", "northwest",
        {"Amarillo": (-101.83, 35.2), "Lubbock": (-101.86, 33.58)},
        {"El Paso": (-106.49, 31.76), "Dallas": (-96.8, 32.78), "Marfa": (-104.02, 30.31)},
    ),
    (
        "adm1:US-AK", "southeast",
        {"Juneau": (-134.42, 58.3), "Ketchikan": (-131.65, 55.34), "Sitka": (-135.33, 57.05)},
        {"Fairbanks": (-147.7, 64.84), "Anchorage": (-149.9, 61.2), "Attu": (173.2, 52.9)},
    ),
    (
        "country:NG", "northwest",
        {"Sokoto": (5.24, 13.06), "Gusau": (6.66, 12.17), "Katsina": (7.6, 12.99)},
        {"Lagos": (3.38, 6.45), "Maiduguri": (13.15, 11.83), "Jos": (8.9, 9.9)},
    ),
    (
        "country:KE", "northeast",
        {"Mandera": (41.86, 3.94), "Wajir": (40.06, 1.75)},
        {"Nairobi": (36.8, -1.28), "Mombasa": (39.67, -4.04), "Lodwar": (35.6, 3.12)},
    ),
    (
        "country:CL", "south",
        {"Punta Arenas": (-70.9, -53.15), "Puerto Montt": (-72.93, -41.47)},
        {"Santiago": (-70.65, -33.45), "Easter Island": (-109.35, -27.12)},
    ),
    (
        "country:TR", "southeast",
        {"Diyarbakir": (40.23, 37.91), "Hakkari": (43.74, 37.57), "Gaziantep": (37.38, 37.07)},
        {"Ankara": (32.85, 39.93), "Antalya": (30.7, 36.9), "Kars": (43.1, 40.6)},
    ),
    (
        "country:SO", "west",
        {"Luuq": (42.55, 3.8), "Garbaharey": (42.22, 3.33)},
        {"Mogadishu": (45.34, 2.04), "Bosaso": (49.18, 11.28), "Galkayo": (47.43, 6.77)},
    ),
    (
        "country:IT", "north",
        {"Milan": (9.19, 45.46), "Bologna": (11.34, 44.49), "Trieste": (13.77, 45.65)},
        {"Rome": (12.5, 41.9), "Perugia": (12.39, 43.11)},
    ),
    (
        "country:NO", "east",  # at its own latitude: it is no part of the far north
        {"Oslo": (10.75, 59.91), "Hamar": (11.07, 60.79), "Kongsvinger": (12.0, 60.19)},
        {"Bergen": (5.33, 60.39), "Tromsø": (18.96, 69.65), "Svalbard": (15.63, 78.22)},
    ),
    (
        "country:VN", "southwest",
        {"Cần Thơ": (105.78, 10.03), "Cà Mau": (105.15, 9.18)},
        {"Hanoi": (105.85, 21.03), "Nha Trang": (109.19, 12.24), "Vinh": (105.69, 18.67)},
    ),
    (
        "country:BF", "north",
        {"Djibo": (-1.63, 14.1), "Ouahigouya": (-2.42, 13.58), "Dori": (-0.03, 14.03)},
        {"Ouagadougou": (-1.52, 12.37), "Bobo-Dioulasso": (-4.3, 11.18)},
    ),
    (
        "country:ML", "north",  # most of its ground, few of its provinces
        {"Timbuktu": (-3.0, 16.77), "Gao": (-0.05, 16.27), "Kidal": (1.41, 18.44)},
        {"Bamako": (-8.0, 12.64), "Ségou": (-6.26, 13.43)},
    ),
    (
        "country:RU", "northwest",
        {"Murmansk": (33.08, 68.97), "Saint Petersburg": (30.3, 59.94)},
        {"Vladivostok": (131.9, 43.1), "Sochi": (39.7, 43.6), "Anadyr": (177.5, 64.7)},
    ),
    (
        "country:FJ", "west",
        {"Nadi": (177.44, -17.8)},
        {"Labasa": (179.38, -16.43), "Taveuni": (-179.95, -16.85)},
    ),
    (
        "country:VN", "central",
        {"Da Nang": (108.2, 16.07), "Huế": (107.59, 16.46)},
        {"Hanoi": (105.85, 21.03), "Cần Thơ": (105.78, 10.03)},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("area", "way", "within", "outside"), TOWNS)
def test_a_side_of_a_land_holds_the_towns_a_reader_expects(atlas, area, way, within, outside):
    _, cut = _cut(atlas, area, way)
    assert [name for name, at in within.items() if not _holds(cut, *at)] == []
    assert [name for name, at in outside.items() if _holds(cut, *at)] == []


@pytest.mark.parametrize("way", ["north", "northeast", "southwest", "west", "central"])
@pytest.mark.parametrize("area", ["country:IQ", "country:KI", "country:NO", "adm1:US-CA"])
def test_a_side_is_a_good_part_of_the_land_and_nothing_else(atlas, area, way):
    shape, cut = _cut(atlas, area, way)
    spread = shapely.affinity.translate(shape, 360)
    assert cut.difference(shape.union(spread).buffer(1e-6)).is_empty
    assert 0.01 < cut.area / shape.area < 0.7


def test_the_north_of_a_square_is_two_fifths_and_a_corner_half_of_each():
    square = shapely.box(0, 0, 10, 10)
    assert side_of(square, "north").bounds == pytest.approx((0, 6, 10, 10), abs=0.1)
    assert side_of(square, "southwest").bounds == pytest.approx((0, 0, 5.5, 5.5), abs=0.1)
    assert side_of(square, "central").bounds == pytest.approx((2, 2, 8, 8), abs=0.1)


def test_the_corner_of_an_l_lies_in_the_l():
    land = shapely.union(shapely.box(0, 0, 10, 1), shapely.box(0, 0, 1, 10))
    cut = side_of(land, "northeast")
    assert cut.area > 0.1 * land.area
    assert land.covers(cut)
