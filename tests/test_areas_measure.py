"""Metre-true operations, measured against the ellipsoid anywhere on earth."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from mapgen.areas import (
    anchor_point,
    area_km2,
    band,
    buffer_km,
    centre_of,
    destination,
    distance_km,
    shared_lines,
    to_geometry,
)
from mapgen.areas.codec import SCALE, pack, unpack
from mapgen.model import LonLat

GEOD = Geod(ellps="WGS84")
LONS = st.floats(-180, 180)
LATS = st.floats(-80, 80)


def farthest_and_nearest(rim, points):
    """Distances in km from the corners of a rim to the nearest of some points."""
    corners, spots = shapely.get_coordinates(rim), np.array(points)
    pairs = np.repeat(corners, len(spots), axis=0), np.tile(spots, (len(corners), 1))
    metres = GEOD.inv(*pairs[0].T, *pairs[1].T)[2].reshape(len(corners), -1).min(axis=1)
    return metres.min() / 1000, metres.max() / 1000


@settings(deadline=None, max_examples=25)
@given(lon=LONS, lat=LATS, km=st.floats(0.5, 300))
def test_a_circle_has_its_true_radius_everywhere(lon, lat, km):
    ring = buffer_km(shapely.Point(lon, lat), km)
    least, most = farthest_and_nearest(ring.exterior, [(lon, lat)])
    assert least == pytest.approx(km, rel=0.005)
    assert most == pytest.approx(km, rel=0.005)


@settings(deadline=None, max_examples=10)
@given(lon=LONS, lat=st.floats(-70, 70), bearing=st.floats(0, 360), km=st.floats(2, 50))
def test_a_band_is_as_wide_as_stated(lon, lat, bearing, km):
    end = destination(LonLat(lon, lat), bearing, 200)
    far = GEOD.npts(lon, lat, end.lon, end.lat, 60)
    line = shapely.LineString([(lon, lat), *far, (end.lon, end.lat)])
    if line.length > 90:  # crosses the antimeridian: the caller's lines are cut there
        return
    strip = band(line, km)
    least, most = farthest_and_nearest(strip.exterior, [(lon, lat), *far, (end.lon, end.lat)])
    assert least >= km * 0.99
    assert most <= (km**2 + 2**2) ** 0.5 * 1.01


def test_a_wide_shape_is_buffered_in_pieces_and_stays_true():
    line = shapely.LineString([(-120, 49), (-60, 49)])
    strip = buffer_km(line, 100)
    for lon in (-118.0, -90.0, -61.0):
        column = shapely.intersection(strip, shapely.LineString([(lon, 40), (lon, 60)]))
        assert area_km2(strip) > 0
        low, high = column.bounds[1], column.bounds[3]
        assert GEOD.inv(lon, low, lon, high)[2] / 1000 == pytest.approx(200, rel=0.01)


def test_a_band_within_an_area_has_the_stated_depth_and_stays_inside():
    home = shapely.box(44, 33, 45, 34)
    edge = shapely.LineString([(45, 32), (45, 35)])
    strip = band(edge, 10, within=home)
    assert home.buffer(1e-9).contains(strip)
    assert GEOD.inv(strip.bounds[0], 33.5, 45, 33.5)[2] / 1000 == pytest.approx(10, rel=0.01)
    assert band(edge, 10, within=shapely.box(0, 0, 1, 1)).is_empty


def test_a_buffer_of_nothing_or_backwards():
    spot = shapely.Point(1, 1)
    assert buffer_km(spot, 0) == spot
    with pytest.raises(ValueError, match="at least 0"):
        buffer_km(spot, -1)


def test_distances_follow_the_ellipsoid():
    baghdad, mosul = LonLat(44.4009, 33.3406), LonLat(43.1189, 36.335)
    straight = GEOD.inv(44.4009, 33.3406, 43.1189, 36.335)[2] / 1000
    assert distance_km(baghdad, mosul) == pytest.approx(straight, abs=0.01)
    assert distance_km(baghdad, shapely.box(44, 33, 45, 34)) == 0
    with pytest.raises(ValueError, match="empty"):
        distance_km(shapely.Point(), baghdad)


def test_a_destination_lies_where_it_should():
    south = destination(LonLat(43.1189, 36.335), 180, 50)
    assert south.lon == pytest.approx(43.1189)
    assert distance_km(south, LonLat(43.1189, 36.335)) == pytest.approx(50, abs=0.01)


def test_the_centre_of_a_shape_across_the_antimeridian_is_there():
    halves = shapely.MultiPoint([(179, -17), (-179, -17)])
    assert abs(centre_of(halves).lon) == pytest.approx(180)


def test_a_circle_across_the_antimeridian_is_cut_in_two():
    geometry = to_geometry(buffer_km(shapely.Point(179.9, -17), 50))
    assert geometry.type == "MultiPolygon"
    shape = shapely.geometry.shape(geometry)
    assert shape.bounds[0] == -180
    assert shape.bounds[2] == 180
    assert area_km2(shape) == pytest.approx(math.pi * 2500, rel=0.01)


@settings(deadline=None, max_examples=40)
@given(
    points=st.lists(
        st.tuples(st.floats(-179, 179), st.floats(-85, 85)), min_size=3, max_size=12, unique=True
    )
)
def test_a_geometry_is_valid_rounded_and_wound_as_rfc_7946_asks(points):
    hull = shapely.MultiPoint(points).convex_hull
    if hull.geom_type != "Polygon" or hull.area < 1e-6:
        return
    shape = shapely.geometry.shape(to_geometry(hull))
    assert shape.is_valid
    assert shape.exterior.is_ccw
    for x, y in shapely.get_coordinates(shape):
        assert (round(x, 5), round(y, 5)) == (x, y)


def test_holes_run_clockwise():
    ring = shapely.box(0, 0, 3, 3).difference(shapely.box(1, 1, 2, 2))
    shape = shapely.geometry.shape(to_geometry(ring))
    assert shape.exterior.is_ccw
    assert not shape.interiors[0].is_ccw


def test_nothing_is_not_a_geometry():
    with pytest.raises(ValueError, match="empty"):
        to_geometry(shapely.Polygon())
    with pytest.raises(ValueError, match="empty"):
        anchor_point(shapely.Point())


def test_a_mixed_collection_keeps_its_areas():
    mixed = shapely.GeometryCollection([shapely.box(0, 0, 1, 1), shapely.Point(5, 5)])
    assert to_geometry(mixed).type == "Polygon"


def test_an_anchor_lies_inside_where_the_shape_is_widest():
    horseshoe = shapely.box(0, 0, 10, 10).difference(shapely.box(1, 2, 9, 10))
    anchor = anchor_point(horseshoe)
    assert horseshoe.contains(shapely.Point(anchor.lon, anchor.lat))
    line = shapely.LineString([(0, 0), (2, 0)])
    assert anchor_point(line) == LonLat(1.0, 0.0)
    assert anchor_point(shapely.Point(3, 4)) == LonLat(3.0, 4.0)


def test_neighbours_share_the_line_of_their_common_corners():
    a, b, c = (
        shapely.box(0, 0, 1, 1),
        shapely.box(1, 0, 2, 1),
        shapely.box(5, 5, 6, 6),
    )
    ((i, j, line),) = shared_lines([a, b, c])
    assert (i, j) == (0, 1)
    assert line.equals(shapely.LineString([(1, 0), (1, 1)]))
    assert shared_lines([]) == []


def test_an_area_of_several_parts_shares_lines_too():
    islands = shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(8, 8, 9, 9)])
    ((i, j, line),) = shared_lines([islands, shapely.box(1, 0, 2, 1)])
    assert (i, j) == (0, 1)
    assert line.equals(shapely.LineString([(1, 0), (1, 1)]))


@pytest.mark.parametrize(
    "shape",
    [
        shapely.Point(1.5, -2.25),
        shapely.MultiPoint([(1, 2), (-3, 4)]),
        shapely.LineString([(-180, 0), (180, 85)]),
        shapely.MultiLineString([[(0, 0), (1, 1)], [(2, 2), (3, 3), (4, 4)]]),
        shapely.box(0, 0, 3, 3).difference(shapely.box(1, 1, 2, 2)),
        shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 2, 3, 3)]),
    ],
)
def test_a_packed_shape_comes_back(shape):
    assert unpack(pack(shape)).equals_exact(shape, 0.5 / SCALE)


@pytest.mark.parametrize(
    ("ends", "width"),
    [(((0, 0), (4, 4)), 0.2), (((0, 0), (6, 1)), 0.3), (((10, 40), (12, 40)), 0.1)],
)
def test_the_anchor_of_a_strip_is_at_its_middle(ends, width):
    strip = shapely.buffer(shapely.LineString(ends), width)
    middle = strip.centroid
    anchor = anchor_point(strip)
    assert (anchor.lon, anchor.lat) == pytest.approx((middle.x, middle.y), abs=0.01)
