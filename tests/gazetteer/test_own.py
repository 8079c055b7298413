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
    "A,44.0,36.19,,IQ": "line 2: lat 44, lon 36.19 are not in IQ; they look swapped",
    "A,13.2,32.9,,LY": "look swapped",
    "A,34.45,31.5,,PS": "look swapped",
    "A,37.6,55.75,,RU": "look swapped",
    "A,55.45,-4.62,,SC": "look swapped",
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


RIGHT = [
    "A,36.19,44.0,,IQ",
    "A,32.9,13.2,,LY",
    "A,31.5,34.45,,PS",
    "A,55.75,37.6,,RU",
    "A,29.8,48.6,,IQ",  # Basra's oil terminal lies off the coast
    "A,43.1,131.9,,RU",
    "A,-16.5,180,,FJ",
    "A,33.5,36.3,,",
    "A,26.6,56.5,strait,",
]


@pytest.mark.parametrize("row", RIGHT)
def test_a_right_row_is_neither_refused_nor_doubted(tmp_path, row):
    told = []
    assert len(read_list(write(tmp_path, f"name,lat,lon,kind,country\n{row}\n"), told)) == 1
    assert told == []


# Where lat and lon are alike, a place off the coast or across the border fits swapped, too.
EITHER = {
    "Burullus,31.95,30.5,,EG": "is at sea, not in EG; swapped it would be in EG",
    "Raven,31.75,29.9,,EG": "is at sea, not in EG",
    "Off Alexandria,31.9,29.9,sea,EG": "is at sea, not in EG",
    "Ain Issa,36.38,38.85,,TR": "is in SY, not in TR; swapped it would be in TR",
    "Raqqa,36.2,39.0,,TR": "is in SY, not in TR",
    "Off Bonny,3.6,7.2,,NG": "is at sea, not in NG",
    "Aleppo,36.2,37.16,,TR": "is in SY, not in TR",
    "Hasakah,36.5,40.75,,TR": "is in SY, not in TR",
    "Off Damietta,32.2,31.5,,EG": "is at sea, not in EG",
    "A,36.3,33.5,,SY": "swapped it would be in SY",
}


@pytest.mark.parametrize("row", EITHER)
def test_a_row_that_may_be_right_is_taken_and_its_doubt_told(tmp_path, row):
    path, told = write(tmp_path, f"name,lat,lon,kind,country\n{row}\n"), []
    (record,) = read_list(path, told)
    assert EITHER[row] in told[0]
    assert read_list(path, kept=True) == [record]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("A,34.0,36.2,,IQ", "line 2: lat 34, lon 36.2 is in LB, not in IQ"),
        ("A,48,11,,SY", "is in DE, not in SY"),
        ("A,20,-40,,IQ", "line 2: lat 20, lon -40 is at sea"),
        ("A,10,-35,,", "is at sea"),
        ("A,55,-4.6,,SC", "is in GB, not in SC"),
        ("A,-8.0,12.6,,", "line 2: lat -8, lon 12.6 is at sea; swapped it would be in ML"),
    ],
)
def test_a_row_at_sea_or_in_another_country_is_told(tmp_path, row, said):
    told = []
    assert len(read_list(write(tmp_path, f"name,lat,lon,kind,country\n{row}\n"), told)) == 1
    assert said in told[0]


def test_what_was_added_before_is_left_out_only_where_it_is_no_place(tmp_path, caplog):
    path = write(tmp_path, "name,lat,lon,country\nA,44.0,36.19,IQ\nB,36.19,44.0,IQ\nC,0,0,\n")
    assert [record.name for record in read_list(path, kept=True)] == ["A", "B"]
    assert "kept: line 2: lat 44, lon 36.19 are not in IQ; they look swapped" in caplog.text
    assert "left out: line 4" in caplog.text
    path.write_text("name,lat,lon\nA,0,0\n")
    assert read_list(path, kept=True) == []


def test_an_area_added_before_is_kept_though_it_looks_swapped(tmp_path, caplog):
    path = write(tmp_path, features(area("A", SQUARE, country="IQ")), "a.geojson")
    assert [record.name for record in read_areas(path, kept=True)] == ["A"]
    assert "kept: feature 1" in caplog.text


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


def features(*rows):
    return json.dumps({"type": "FeatureCollection", "features": list(rows)})


def spot(lon, lat, **more):
    point = {"type": "Point", "coordinates": [lon, lat]}
    return {"type": "Feature", "properties": {"name": "A", **more}, "geometry": point}


SQUARE = [[33, 44], [33.1, 44], [33.1, 44.1], [33, 44.1], [33, 44]]
BAD = {
    "zero": (spot(0, 0), "feature 1: lat 0, lon 0 is no place"),
    "no geometry": (spot(0, 0) | {"geometry": None}, "feature 1: it has no geometry"),
    "no properties": (spot(9, 9) | {"properties": None}, "feature 1: it has no properties"),
    "no name": (spot(9, 9, name=None), "feature 1: no name"),
    "another kind": (
        spot(9, 9) | {"geometry": {"type": "Blob"}},
        "feature 1: its geometry is none",
    ),
    "half a position": (spot(9, "x"), "feature 1: its geometry is none"),
    "a number": (7, "feature 1: it is no feature"),
    "swapped": (area("A", SQUARE, country="IQ"), "are not in IQ; they look swapped"),
    "swapped point": (spot(32.9, 13.2, country="LY"), "look swapped"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_wrong_feature_is_told_in_words(tmp_path, name):
    feature, said = BAD[name]
    with pytest.raises(InputError) as caught:
        read_areas(write(tmp_path, features(feature), "a.geojson"))
    assert said in str(caught.value)
    assert "NoneType" not in str(caught.value)


def test_a_lone_feature_is_no_collection(tmp_path):
    with pytest.raises(InputError, match="it has no list of features"):
        read_areas(write(tmp_path, json.dumps(spot(9, 9)), "a.geojson"))


def test_a_feature_in_another_country_than_stated_is_told(tmp_path):
    told = []
    read_areas(write(tmp_path, features(spot(11, 48, country="SY")), "a.geojson"), told)
    assert told == ["feature 1: lat 48, lon 11 is in DE, not in SY"]


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
