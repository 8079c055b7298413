"""A district is pointed at where the town of its name lies."""

from dataclasses import replace

import pytest

from mapgen.model import LonLat, Place, Resolution, Toponym
from mapgen.resolve.seats import seated

UNIT = Place(
    id="u", name="Orla District", point=LonLat(10.0, 50.0), feature="A.ADM2", country="XX",
    admin1="Y", extent_km=20.0,
)  # fmt: skip
TOWN = Place(
    id="t", name="Orla", point=LonLat(10.2, 50.0), feature="P.PPL", country="XX", admin1="Y",
    population=900,
)  # fmt: skip


def pointed(unit: Place, *towns: Place) -> Place:
    found = Resolution(
        toponym=Toponym(start=0, end=4, surface="Orla"), place=unit, score=0.9, reason=""
    )
    one = seated(found, lambda name: towns if name == "Orla" else ())
    assert one.place is not None
    return one.place


def test_its_point_is_the_town_and_all_of_it_is_still_covered() -> None:
    place = pointed(UNIT, TOWN)
    assert (place.id, place.point) == ("u", TOWN.point)
    assert place.extent_km == pytest.approx(20.0 + UNIT.point.km_to(TOWN.point), abs=0.06)


@pytest.mark.parametrize(
    ("unit", "town"),
    [
        (UNIT, replace(TOWN, point=LonLat(10.6, 50.0))),  # 43 km off, beyond its corners
        (UNIT, replace(TOWN, admin1="Z")),
        (UNIT, replace(TOWN, country="ZZ")),
        (UNIT, replace(TOWN, feature="H.STM")),
        (replace(UNIT, feature="A.ADM1"), TOWN),
        (replace(UNIT, country="US"), replace(TOWN, country="US")),
    ],
)
def test_what_is_no_town_of_its_own_moves_nothing(unit: Place, town: Place) -> None:
    assert pointed(unit, town) == unit


def test_the_town_of_just_its_name_goes_before_larger_ones() -> None:
    other = replace(TOWN, id="o", name="Orlah", point=LonLat(10.1, 50.0), population=90_000)
    assert pointed(UNIT, other, TOWN).point == TOWN.point


def test_a_town_that_is_known_to_lie_in_it_goes_first() -> None:
    inner = replace(TOWN, id="i", name="Orlah", point=LonLat(10.1, 50.0), admin2="Orla District")
    assert pointed(UNIT, TOWN, inner).point == inner.point
