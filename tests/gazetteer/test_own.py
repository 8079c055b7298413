import json

import pytest

from mapgen.errors import InputError
from mapgen.gazetteer import Gazetteer, Supply, add, ensure, tables
from mapgen.gazetteer.own import read_areas, read_list


def write(tmp_path, text, name="places.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_list_is_read_with_what_it_leaves_out(tmp_path):
    path = write(
        tmp_path,
        "name,lat,lon,kind,country,aliases\nQarabulla,34.5,44.5,village,iq,Kara Bulla|Qara Bula\n"
        "Old bridge,34.6,44.6,bridge,,\n\n",
    )
    village, bridge = read_list(path)
    assert (village.name, village.feature, village.country) == ("Qarabulla", "P.PPL", "IQ")
    assert village.aliases == ("Kara Bulla", "Qara Bula")
    assert (bridge.feature, bridge.country, bridge.point.lat) == ("S.BDG", "", 34.6)


WRONG = {
    "A,95,44,,": "line 2: lat 95 is out of range; lat and lon look swapped",
    "A,44.5,34.5,,IQ": "look swapped",
    "A,0,0,,": "line 2: lat 0, lon 0 is no place",
    "A,north,44,,": "line 2: lat and lon are no numbers",
    "A,nan,44,,": "line 2: lat and lon are no numbers",
    "A,34,444,,": "line 2: lat 34, lon 444 are out of range",
    ",34,44,,": "line 2: no name",
    "A,34,44,palace,": "line 2: unknown kind 'palace'",
    "A,34,44,,IRQ": "line 2: country is no ISO code",
    f"{'a' * 10_000},34,44,,": "line 2: a name of more than 200 letters",
    "A,34,44,,IQ,x,y": "line 2: more cells than columns",
}


@pytest.mark.parametrize("row", WRONG)
def test_a_wrong_row_is_told_by_its_line(tmp_path, row):
    path = write(tmp_path, f"name,lat,lon,kind,country\n{row}\n")
    with pytest.raises(InputError) as caught:
        read_list(path)
    assert WRONG[row] in str(caught.value)
    assert "\n" not in str(caught.value)


def test_many_errors_are_counted(tmp_path):
    path = write(tmp_path, "name,lat,lon\n" + "A,0,0\n" * 20)
    with pytest.raises(InputError, match=r"line 6: .*; and 15 more"):
        read_list(path)


def test_rows_without_end_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("mapgen.gazetteer.own._MOST_ROWS", 3)
    path = write(tmp_path, "name,lat,lon\n" + "A,1,1\n" * 5)
    with pytest.raises(InputError, match="more than 3 rows"):
        read_list(path)


@pytest.mark.parametrize("text", ["", "title,x\n", "name,lat\nA,1\n", "name,lat,lon\n"])
def test_a_list_without_its_columns_or_places_is_refused(tmp_path, text):
    with pytest.raises(InputError):
        read_list(write(tmp_path, text))


def area(name, ring, **more):
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": {"name": name, **more}, "geometry": geometry}


def test_an_area_becomes_a_place_with_its_reach(tmp_path):
    ring = [[44, 34], [45, 34], [45, 35], [44, 35], [44, 34]]
    whole = {"type": "FeatureCollection", "features": [area("Sector Nine", ring, country="IQ")]}
    (record,) = read_areas(write(tmp_path, json.dumps(whole), "a.geojson"))
    assert (record.name, record.feature, record.country) == ("Sector Nine", "L.RGN", "IQ")
    assert 44 < record.point.lon < 45
    assert 60 < record.extent_km < 90


@pytest.mark.parametrize("text", ["[]", "{", '{"features": [{}]}', '{"features": []}', "[" * 9000])
def test_what_is_no_geojson_is_refused(tmp_path, text):
    with pytest.raises(InputError):
        read_areas(write(tmp_path, text, "a.geojson"))


def test_an_added_list_is_found_and_a_bad_one_changes_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "table_records", lambda: iter(()))
    monkeypatch.setattr(tables, "hand_places", lambda: iter(()))
    monkeypatch.setattr(tables, "cities", lambda: iter(()))
    path = write(tmp_path, "name,lat,lon\nQarabulla,34.5,44.5\n")
    (outcome,) = add(tmp_path, [str(path)], Supply())
    assert (outcome.what, outcome.places) == ("added", 1)
    before = ensure(tmp_path).read_bytes()
    path.write_text("name,lat,lon\nQarabulla,0,0\n")
    with pytest.raises(InputError, match=r"places\.csv: line 2"):
        add(tmp_path, [str(path)], Supply())
    assert ensure(tmp_path).read_bytes() == before
    with Gazetteer(ensure(tmp_path)) as gazetteer:
        assert gazetteer.lookup("Qarabulla")[0].source == "Your own list of places"
