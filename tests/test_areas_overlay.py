"""Overlays answer for bad shapes too, and say so in the log."""

import logging

import pytest
import shapely

from mapgen.areas import areal, common_part, dissolved, remainder

BOW_TIE = shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
FRAME = shapely.box(0.5, -1, 5, 3)


def test_a_sound_coverage_is_joined_without_a_word(caplog):
    whole = dissolved([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)])
    assert whole.equals(shapely.box(0, 0, 2, 1))
    assert not caplog.records


def test_nothing_is_joined_to_nothing():
    assert dissolved([]).is_empty


@pytest.mark.parametrize(
    "other",
    [
        # The corner of a slit that the neighbour does not have.
        shapely.Polygon([(1, 0), (2, 0), (2, 1), (1, 1), (1.02, 0.5)]),
        shapely.box(0.9, 0, 2, 1),
        BOW_TIE,
    ],
)
def test_areas_that_do_not_meet_are_still_joined(other, caplog):
    caplog.set_level(logging.WARNING, logger="mapgen.areas.overlay")
    whole = areal(dissolved([shapely.box(0, 0, 1, 1), other]))
    assert whole.is_valid or whole.buffer(0).is_valid
    assert whole.bounds[2] == 2


def test_a_shape_that_crosses_itself_is_cut_and_the_log_says_so(caplog):
    caplog.set_level(logging.WARNING, logger="mapgen.areas.overlay")
    crossed = shapely.MultiPolygon([BOW_TIE, shapely.box(1, 0, 4, 4)])
    part = common_part(crossed, FRAME)
    assert part.bounds[0] >= 0.5
    rest = remainder(crossed, FRAME)
    assert not areal(rest).is_empty


def test_a_shape_that_no_overlay_can_cut_is_drawn_whole(monkeypatch, caplog):
    def fails(*_args, **_options):
        raise shapely.errors.GEOSException("no")

    monkeypatch.setattr(shapely, "intersection", fails)
    assert common_part(BOW_TIE, FRAME) is BOW_TIE
    assert "cannot be cut" in caplog.text
