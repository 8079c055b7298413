"""Which country a position lies in, and what a position with lat and lon swapped looks like."""

import pytest

from mapgen.areas import country_at, is_near_country, opened_areas, whereabouts
from mapgen.gazetteer.positions import checked, doubt_about, position_of, sure_fault
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
    ("codes", "lon", "lat", "kind"),
    [
        (("IQ",), 36.19, 44.0, "swapped"),
        (("SY", "IQ"), 33.3, 44.4, "swapped"),
        (("LY",), 32.9, 13.2, "swapped"),
        (("LY",), 13.2, 32.9, "fits"),
        (("RU",), 55.75, 37.6, "swapped"),
        (("PS",), 31.5, 34.45, "swapped"),
        (("SY",), 33.5, 36.3, "maybe_swapped"),  # 220 km off
        (("EG",), 30.5, 31.95, "maybe_swapped"),  # off the coast, and on land when exchanged
        (("TR",), 38.85, 36.38, "maybe_swapped"),  # across the border
        (("SY", "XX"), 33.5, 50.0, "fits"),  # the unknown land may be there
        (("IQ", "XX"), 36.19, 44.0, "maybe_swapped"),  # the unknown land may be near
        (("IQ",), 36.2, 34.0, "elsewhere"),  # in neither order
        (("XX",), 36.19, 44.0, "fits"),  # of an unknown land nothing can be said
        ((), 36.19, 44.0, "at_sea"),
        (("RU",), 131.9, 43.1, "fits"),  # no latitude
    ],
)
def test_a_position_is_surely_swapped_only_far_from_the_country_that_has_the_other(
    codes, lon, lat, kind
):
    assert whereabouts(opened_areas(), LonLat(lon, lat), codes).kind == kind


def test_how_far_a_place_is_from_its_country_is_told_in_true_kilometres():
    areas = opened_areas()
    kinds = [whereabouts(areas, LonLat(30.0, lat), ("EG",)).kind for lat in (33.8, 34.4)]
    assert kinds == ["maybe_swapped", "swapped"]  # 260 km and 325 km off the Delta


def test_a_position_is_checked_and_doubted_by_its_country():
    assert checked(LonLat(44.0, 36.19)) == position_of("36.19", "44.0")
    assert doubt_about(LonLat(44.0, 36.19), "IQ", "P.PPL") == ""
    assert doubt_about(LonLat(-30.0, 30.0), "", "H.SEA") == ""
    assert "swapped" in sure_fault(LonLat(36.19, 44.0), "IQ")
    assert sure_fault(LonLat(44.0, 36.19), "IQ") == sure_fault(LonLat(36.19, 44.0), "") == ""
