"""Which country a position lies in, and what a position with lat and lon swapped looks like."""

import pytest

from mapgen.areas import country_at, is_near_country, look_swapped, opened_areas
from mapgen.gazetteer.positions import checked, doubt_about, position_of
from mapgen.model import LonLat


@pytest.mark.parametrize(
    ("lon", "lat", "code"),
    [
        (44.0, 36.19, "IQ"),
        (39.0, 45.0, "RU"),
        (34.45, 31.5, "PS"),
        (-30, 30, ""),
        (180, -16.5, "FJ"),
    ],
)
def test_a_position_lies_in_one_country_or_at_sea(lon, lat, code):
    assert country_at(opened_areas(), LonLat(lon, lat)) == code


def test_near_a_country_is_its_coast_and_its_border():
    areas = opened_areas()
    assert is_near_country(areas, "IQ", LonLat(48.6, 29.8))
    assert is_near_country(areas, "IQ", LonLat(36.2, 34.0)) is False
    assert is_near_country(areas, "IQ", LonLat(36.2, 34.0), within_km=400)
    assert is_near_country(areas, "XX", LonLat(36.2, 34.0)) is None


@pytest.mark.parametrize(
    ("codes", "lon", "lat", "told"),
    [
        (("IQ",), 36.19, 44.0, True),
        (("SY", "IQ"), 33.3, 44.4, True),
        (("LY",), 32.9, 13.2, True),
        (("LY",), 13.2, 32.9, False),
        (("RU",), 55.75, 37.6, True),
        (("IQ",), 36.2, 34.0, False),  # in neither order
        (("XX",), 36.19, 44.0, False),  # of an unknown land nothing can be said
        ((), 36.19, 44.0, False),
        (("RU",), 131.9, 43.1, False),  # no latitude
    ],
)
def test_a_position_looks_swapped_where_only_the_other_order_is_in_the_country(
    codes, lon, lat, told
):
    assert look_swapped(opened_areas(), codes, LonLat(lon, lat)) is told


def test_a_position_is_checked_and_doubted_by_its_country():
    assert checked(LonLat(44.0, 36.19), "IQ") == position_of("36.19", "44.0")
    assert doubt_about(LonLat(44.0, 36.19), "IQ", "P.PPL") == ""
    assert doubt_about(LonLat(-30.0, 30.0), "", "H.SEA") == ""
    with pytest.raises(ValueError, match="swapped"):
        checked(LonLat(36.19, 44.0), "IQ")
