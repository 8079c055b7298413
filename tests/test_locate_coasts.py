"""The coast of a land, or what of it one sea washes."""

import pytest
from shapely.geometry import Point, shape

from mapgen.areas import Areas
from mapgen.locate.atlas import Atlas
from mapgen.locate.coasts import DEPTH_KM
from tests.articles import mapped

HODEIDAH, ADEN, SANAA = (42.98, 14.8), (45.03, 12.82), (44.2, 15.35)
SINOP, ANTALYA, BURSA = (35.1, 41.97), (30.7, 36.9), (29.0, 40.35)


def coasts(text, config):
    return {m.title: m for m in mapped(text, config).marks if m.form == "band"}


def holds(mark, spot):
    return shape(mark.geometry).distance(Point(spot)) < 0.1


@pytest.mark.parametrize(
    ("phrase", "title", "inside", "outside"),
    [
        ("Yemen's Red Sea coast", "Red Sea coast of Yemen", [HODEIDAH], [ADEN, SANAA]),
        ("the Red Sea coast of Yemen", "Red Sea coast of Yemen", [HODEIDAH], [ADEN, SANAA]),
        ("the coast of Yemen", "Coast of Yemen", [HODEIDAH, ADEN], [SANAA]),
        ("Yemen's coast", "Coast of Yemen", [HODEIDAH, ADEN], [SANAA]),
        ("Turkey's Black Sea coast", "Black Sea coast of Turkey", [SINOP], [ANTALYA, BURSA]),
    ],
)
def test_a_coast_is_the_ground_by_the_sea(phrase, title, inside, outside, config):
    mark = coasts(f"Gunmen attacked a village on {phrase} on Monday.", config)[title]
    assert all(holds(mark, spot) for spot in inside)
    assert not any(holds(mark, spot) for spot in outside)
    assert (mark.words, mark.approximate) == ("somewhere along this strip", True)
    assert f"{DEPTH_KM:.0f} km" in mark.rule


def test_a_side_of_a_coast_is_cut_off_it(config):
    text = "Gunmen attacked a village on Nicaragua's northern Caribbean coast on Monday."
    (mark,) = coasts(text, config).values()
    assert mark.title == "Northern Caribbean coast of Nicaragua"
    assert holds(mark, (-83.4, 14.3))
    assert not holds(mark, (-83.7, 11.9))


def test_the_coast_of_a_people_is_that_of_its_land(config):
    text = "Troops searched the northern French coast on Monday."
    (mark,) = coasts(text, config).values()
    assert mark.title == "Northern coast of France"


@pytest.mark.parametrize(
    "text",
    [
        "Ships were attacked off Yemen's Red Sea coast on Monday.",
        "Troops searched the Amber coast of Turkey on Monday.",
        "The Turkish Coast Guard searched a ship near Istanbul on Monday.",
        "Gunmen attacked a village on the coast of Mali on Monday.",
        "Gunmen attacked a village on Mali's Red Sea coast on Monday.",
    ],
)
def test_what_is_no_coast_of_a_land_is_no_strip(text, config):
    assert coasts(text, config) == {}


def test_only_a_country_is_drawn_plainer():
    with Areas() as areas:
        atlas = Atlas(areas)
        plain, whole = atlas.plain("country:YE"), atlas.polygon("country:YE")
        assert plain is not None
        assert whole is not None
        assert plain.area == pytest.approx(whole.area, rel=0.05)
        assert atlas.plain("adm1:IQ-DI") is None
        assert atlas.before(plain.buffer(0.5)).area > 0
