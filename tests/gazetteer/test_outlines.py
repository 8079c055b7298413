"""An area that somebody adds is kept with its outline, and drawn by it like a district."""

import json
import math

import pytest
import shapely

from mapgen.areas import opened_areas
from mapgen.gazetteer import Gazetteer, Supply, add, ensure, remove, tables
from mapgen.gazetteer.outlines import packed, unpacked
from mapgen.gazetteer.own import read_areas
from mapgen.locate.atlas import Atlas
from mapgen.locate.named_place import show_place
from mapgen.locate.setting import Named
from mapgen.model import Resolution, Toponym

RING = [[44, 34], [45, 34], [45, 35], [44.2, 35], [44, 34]]
HOLE = [[44.4, 34.4], [44.6, 34.4], [44.6, 34.6], [44.4, 34.4]]


@pytest.fixture
def cache_dir(tmp_path, monkeypatch):
    """A folder whose index holds nothing but what is added."""
    for name in ("table_records", "hand_places", "cities"):
        monkeypatch.setattr(tables, name, lambda: iter(()))
    return tmp_path


def written(folder, *features):
    path = folder / "sectors.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def area(name, *rings, kind="area", country="IQ"):
    geometry = {"type": "Polygon", "coordinates": rings}
    properties = {"name": name, "kind": kind, "country": country}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def spot(name):
    geometry = {"type": "Point", "coordinates": [44.5, 34.5]}
    return {"type": "Feature", "properties": {"name": name, "kind": "area"}, "geometry": geometry}


def test_an_outline_is_read_with_its_holes_and_a_point_has_none(tmp_path):
    sector, point = read_areas(written(tmp_path, area("Sector Nine", RING, HOLE), spot("Spot")))
    assert unpacked(sector.outline).equals(shapely.Polygon(RING, [HOLE]))
    assert point.outline == b""
    assert packed(shapely.LineString(RING)) == b""


@pytest.mark.parametrize("corners", [3_000, 60_000])
def test_an_outline_has_no_more_corners_than_a_map_shows(corners):
    """One whose edge is rough everywhere; a smooth one loses nothing to speak of."""
    angles = [2 * math.pi * n / corners for n in range(corners)]
    rough = shapely.Polygon(
        [
            (44 + (1 + 0.01 * (n % 2)) * math.cos(a), 34 + (1 + 0.01 * (n % 2)) * math.sin(a))
            for n, a in enumerate(angles)
        ]
    )
    kept = unpacked(packed(rough))
    assert kept.is_valid
    assert shapely.get_num_coordinates(kept) <= 4_000
    assert kept.symmetric_difference(rough).area < 0.05 * rough.area


def test_a_tiny_area_is_kept_whole():
    tiny = shapely.box(44, 34, 44.0001, 34.0001)
    assert not unpacked(packed(tiny)).is_empty


def test_an_added_area_is_found_by_its_id_until_it_is_removed(cache_dir):
    path = written(cache_dir, area("Sector Nine", RING), area("Sector Ten", HOLE))
    add(cache_dir, [str(path)], Supply())
    with Gazetteer(ensure(cache_dir)) as gazetteer:
        (nine,), (ten,) = gazetteer.lookup("Sector Nine"), gazetteer.lookup("Sector Ten")
        assert gazetteer.outline(nine.id).equals(shapely.Polygon(RING))
        assert gazetteer.outline(ten.id).equals(shapely.Polygon(HOLE))
        assert gazetteer.outline("own:000000000000") is None
    remove(cache_dir, [path.name])
    with Gazetteer(ensure(cache_dir)) as gazetteer:
        assert gazetteer.outline(nine.id) is None


@pytest.mark.parametrize("kind", ["area", "district"])
def test_an_added_area_is_drawn_by_its_outline(cache_dir, kind):
    add(cache_dir, [str(written(cache_dir, area("Sector Nine", RING, kind=kind)))], Supply())
    with Gazetteer(ensure(cache_dir)) as gazetteer:
        (nine,) = gazetteer.lookup("Sector Nine")
        toponym = Toponym(start=0, end=11, surface="Sector Nine")
        one = Resolution(toponym=toponym, place=nine, score=0.9, reason="")
        named = Named(resolution=one, place=nine, start=0, end=11, sentence=0)
        shown = show_place(named, Atlas(opened_areas().beside(gazetteer.outline)))
        without = show_place(named, Atlas(opened_areas()))
    assert (shown.form, shown.radius_km, shown.approximate) == ("region", None, False)
    assert shown.shape().equals(shapely.Polygon(RING))
    assert not without.shape().equals(shapely.Polygon(RING))


def test_areas_beside_others_ask_them_last_and_close_nothing():
    def outline(place_id):
        return shapely.box(0, 0, 1, 1)

    areas = opened_areas()
    both = areas.beside(outline)
    assert both.polygon("country:IQ").equals(areas.polygon("country:IQ"))
    assert both.polygon("own:0123456789ab").equals(shapely.box(0, 0, 1, 1))
    assert areas.polygon("own:0123456789ab") is None
    assert both.outline("own:0123456789ab").geom_type == "LineString"
    both.close()
    del both
    assert areas.polygon("country:IQ") is not None
