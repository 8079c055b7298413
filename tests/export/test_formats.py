"""Every format: read by a program that is not ours, with the same ids and counts."""

import csv
import io
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapgen.errors import OutputError, UsageError
from mapgen.export import EXPORTERS, explain, export, write
from mapgen.export.geojson import read_geojson
from mapgen.model import DateSpan

GOLDEN = Path(__file__).parents[1] / "golden"
ANY = settings(
    deadline=None,
    suppress_health_check=list(HealthCheck),
    max_examples=25,
    derandomize=True,
    database=None,
)
TEXTS = ("geojson", "kml", "csv", "acled", "plover", "lpf", "annotations")


def claim_ids(document):
    placed = [claim.id for mark in document.marks for claim in mark.claims]
    return placed + [claim.id for claim in document.unplaced]


@pytest.mark.parametrize("name", TEXTS)
def test_each_format_has_a_golden_file(sample, name):
    path = GOLDEN / f"sample{EXPORTERS[name].suffix}"
    assert export(sample, name) == path.read_bytes()


@pytest.mark.parametrize("name", EXPORTERS)
def test_the_same_map_gives_the_same_bytes(sample, name):
    assert export(sample, name) == export(sample, name)


@pytest.mark.parametrize("name", EXPORTERS)
def test_a_format_says_what_it_cannot_hold(name):
    assert len(explain(name).split()) > 20
    assert max(map(len, explain(name).splitlines())) <= 100


def test_the_formats_are_those_of_the_contract():
    assert list(EXPORTERS) == [
        "geojson", "kml", "gpkg", "csv", "acled", "plover", "lpf", "parquet", "annotations"
    ]  # fmt: skip


def test_an_unknown_format_is_named_with_those_there_are(sample):
    with pytest.raises(UsageError, match="no such format: shp; there are geojson, kml"):
        export(sample, "shp")


def test_writing_to_a_folder_that_is_not_there_fails_cleanly(sample, tmp_path):
    with pytest.raises(OutputError, match="cannot write"):
        write(sample, "csv", tmp_path / "missing" / "map.csv")
    assert list(tmp_path.iterdir()) == []


@ANY
@given(data=st.data())
def test_no_document_is_too_odd_for_any_format(documents, data):
    document = data.draw(documents)
    for name in EXPORTERS:
        assert export(document, name)


# CSV


def rows_of(document, name="csv"):
    return list(csv.DictReader(io.StringIO(export(document, name).decode(), newline="")))


def test_csv_has_a_row_for_each_claim_with_its_ids(sample):
    rows = rows_of(sample)
    assert [row["claim_id"] for row in rows] == claim_ids(sample)
    assert [row["mark_id"] for row in rows] == ["m1", "m2", "m3", "m4", "m5", "m6", ""]
    assert (rows[0]["lon"], rows[0]["lat"]) == ("26.04711", "57.77781")


@pytest.mark.parametrize(
    "sign",
    ["=", "+", "-", "@", "\t=", "\r=", "  =", "＝", "\ufeff=", "\u200b+", "\x0b=", "\x01@"],
)
def test_no_cell_of_a_spreadsheet_runs(sample, sign):
    claim = replace(sample.marks[0].claims[0], action=f'{sign}HYPERLINK("http://evil")')
    mark = replace(sample.marks[0], title=f"{sign}1+1", claims=(claim,))
    (row,) = rows_of(replace(sample, marks=(mark,), unplaced=()))
    assert row["title"].startswith("'")
    assert row["action"].startswith("'")


def test_negative_coordinates_stay_numbers(sample):
    mark = sample.marks[0]
    south = replace(mark, anchor=replace(mark.anchor, lon=-58.4, lat=-34.6))
    row = rows_of(replace(sample, marks=(south,)))[0]
    assert (float(row["lon"]), float(row["lat"])) == (-58.4, -34.6)


def test_a_quote_with_commas_quotes_and_line_breaks_survives(sample):
    claim = sample.marks[0].claims[0]
    quote = 'He said: "go, now".\r\nThen left.'
    cited = replace(claim, citations=(replace(claim.citations[0], quote=quote),))
    (row,) = rows_of(
        replace(sample, marks=(replace(sample.marks[0], claims=(cited,)),), unplaced=())
    )
    assert row["quote"] == quote


# ACLED-style


def test_acled_has_the_columns_of_acled_in_order(sample):
    columns = export(sample, "acled").decode().splitlines()[0].split(",")
    assert columns[:4] == ["event_id_cnty", "event_date", "year", "time_precision"]
    assert columns[-4:] == ["notes", "fatalities", "tags", "timestamp"]
    assert len(columns) == 31


def test_only_dated_attributed_events_become_acled_rows_and_no_id_is_minted(sample):
    (row,) = rows_of(sample, "acled")
    assert row["event_id_cnty"] == row["fatalities"] == row["timestamp"] == ""
    assert (row["event_date"], row["year"], row["time_precision"]) == ("2024-06-03", "2024", "1")
    assert (row["actor1"], row["inter1"]) == ("Border Brigade", "State forces")
    assert (row["iso"], row["country"], row["geo_precision"]) == ("233", "Estonia", "1")
    assert row["tags"].startswith("mark=m1; claim=c1")


@pytest.mark.parametrize(
    ("kind", "inter"),
    [
        ("police", "State forces"),
        ("coalition", "External/Other forces"),
        ("armed group", ""),
        ("", ""),
    ],
)
def test_the_kind_of_an_actor_is_told_only_where_it_is_sure(sample, kind, inter):
    mark = sample.marks[0]
    actor = replace(sample.actors[0], kind=kind)
    claim = replace(mark.claims[0], actors=(actor,))
    document = replace(sample, marks=(replace(mark, claims=(claim,)),), actors=(actor,))
    (row,) = rows_of(document, "acled")
    assert row["inter1"] == inter


@pytest.mark.parametrize(
    "change",
    [
        {"negated": True},
        {"role": "planned"},
        {"role": "threat"},
        {"role": "mentioned"},
        {"actors": ()},
        {"date": None},
        {"date": DateSpan(start=None, end=None, words="soon")},
    ],
    ids=str,
)
def test_a_claim_that_does_not_fit_is_no_acled_row(sample, change):
    mark = sample.marks[0]
    claim = replace(mark.claims[0], **change)
    assert rows_of(replace(sample, marks=(replace(mark, claims=(claim,)),)), "acled") == []


def attack(sample, claim=None, **change):
    """The sample with one claim: a named force attacks somebody."""
    mark = sample.marks[0]
    first = replace(mark.claims[0], role="attacked", event="ground_attack", **change)
    claims = (first,) if claim is None else (first, claim)
    return replace(sample, marks=(replace(mark, claims=claims),))


def person(sample, kind):
    return replace(sample.actors[0], id=f"other:{kind}", name="the others", side="other", kind=kind)


@pytest.mark.parametrize(
    ("kind", "event", "finer", "inter", "pair", "civilians"),
    [
        ("civilians", "Violence against civilians", "Attack", "Civilians",
         "State forces-Civilians", "Civilian targeting"),
        ("police", "Battles", "Armed clash", "State forces", "State forces-State forces", ""),
        ("armed group", "Battles", "Armed clash", "", "", ""),
        ("organisations", "", "", "", "", ""),
    ],
)  # fmt: skip
def test_whom_an_attack_hits_tells_acleds_type(sample, kind, event, finer, inter, pair, civilians):
    (row,) = rows_of(attack(sample, targets=(person(sample, kind),)), "acled")
    assert row["disorder_type"] == "Political violence"
    assert (row["event_type"], row["sub_event_type"]) == (event, finer)
    assert (row["actor2"], row["inter2"]) == ("the others", inter)
    assert (row["interaction"], row["civilian_targeting"]) == (pair, civilians)


def test_an_attack_on_nobody_named_is_violence_of_no_told_type(sample):
    (row,) = rows_of(attack(sample), "acled")
    assert (row["disorder_type"], row["event_type"]) == ("Political violence", "")
    assert (row["actor2"], row["interaction"]) == ("", "State forces only")


@pytest.mark.parametrize(
    ("kind", "finer"),
    [("army", "Government regains territory"),
     ("armed group", "Non-state actor overtakes territory"),
     ("coalition", "")],
)  # fmt: skip
def test_who_takes_a_place_tells_acleds_sub_event(sample, kind, finer):
    actor = replace(sample.actors[0], kind=kind)
    document = attack(sample, actors=(actor,))
    mark = document.marks[0]
    claim = replace(mark.claims[0], role="took_control", event="capture")
    (row,) = rows_of(replace(document, marks=(replace(mark, claims=(claim,)),)), "acled")
    assert (row["event_type"], row["sub_event_type"]) == ("Battles", finer)


def test_the_two_sides_of_a_clash_are_one_row(sample):
    other = person(sample, "armed group")
    mark = sample.marks[0]
    one = replace(mark.claims[0], role="attacked", event="clash", event_id="e1", fatalities=4)
    two = replace(one, id="c99", actors=(other,), layer="other")
    (row,) = rows_of(replace(sample, marks=(replace(mark, claims=(one, two)),)), "acled")
    assert (row["actor1"], row["actor2"]) == ("Border Brigade", "the others")
    assert row["fatalities"] == "4"
    assert "claim=c1; claim=c99" in row["tags"]


# PLOVER-style


def test_plover_has_the_columns_of_polecat(sample):
    columns = export(sample, "plover").decode().splitlines()[0].split(",")
    assert len(columns) == 40
    assert (columns[0], columns[7], columns[15], columns[-1]) == (
        "Event ID", "Actor Name", "Recipient Name", "Version"
    )  # fmt: skip


def test_a_plover_row_says_who_did_what_to_whom_where_and_when(sample):
    (row,) = rows_of(attack(sample, targets=(person(sample, "civilians"),)), "plover")
    assert (row["Event Type"], row["Event Mode"]) == ("ASSAULT", "")  # of no shot is told
    assert row["Quad Code"] == "MATERIAL CONFLICT"
    assert (row["Actor Name"], row["Primary Actor Sector"]) == ("Border Brigade", "MIL")
    assert (row["Recipient Name"], row["Primary Recipient Sector"]) == ("the others", "CVL")
    assert (row["Event Date"], row["Country"], row["Contexts"]) == ("2024-06-03", "Estonia", "")


@pytest.mark.parametrize(
    ("change", "contexts"),
    [({"planned": True}, "future"), ({"hypothetical": True}, "hypothetical")],
)
def test_what_is_not_done_says_so_in_its_context(sample, change, contexts):
    day = replace(sample.marks[0].claims[0].date, start=date(2030, 1, 1), end=date(2030, 1, 1))
    (row,) = rows_of(attack(sample, date=day, **change), "plover")
    assert row["Contexts"] == contexts


def test_what_was_tried_on_a_day_that_is_past_is_not_to_come(sample):
    day = replace(sample.marks[0].claims[0].date, start=date(2001, 1, 1), end=date(2001, 1, 1))
    (row,) = rows_of(attack(sample, date=day, planned=True), "plover")
    assert row["Contexts"] == "hypothetical"


@pytest.mark.parametrize(("quote", "mode"), [("They opened fire.", "firearms"), ("They came.", "")])
def test_a_plover_mode_needs_its_words_in_the_quotes(sample, quote, mode):
    cited = replace(sample.marks[0].claims[0].citations[0], quote=quote)
    (row,) = rows_of(attack(sample, citations=(cited,)), "plover")
    assert row["Event Mode"] == mode


def test_the_dead_of_an_event_at_two_places_are_counted_once(sample):
    mark = attack(sample, event_id="e1", fatalities=4).marks[0]
    other = replace(mark, id="m99", title="Elsewhere")
    rows = rows_of(replace(sample, marks=(mark, other)), "acled")
    assert [row["fatalities"] for row in rows] == ["4", ""]


@pytest.mark.parametrize(
    "change",
    [{"negated": True}, {"actors": ()}, {"role": "mentioned", "event": ""},
     {"role": "happened", "event": "flood"}],
    ids=str,
)  # fmt: skip
def test_what_plover_has_no_type_for_is_no_row(sample, change):
    mark = sample.marks[0]
    claim = replace(mark.claims[0], **change)
    assert rows_of(replace(sample, marks=(replace(mark, claims=(claim,)),)), "plover") == []


# KML


@pytest.fixture(scope="module")
def kml_schema():
    fastkml = pytest.importorskip("fastkml")
    etree = pytest.importorskip("lxml.etree")
    return etree.XMLSchema(
        etree.parse(str(Path(fastkml.__file__).parent / "schema" / "ogckml22.xsd"))
    )


KML = "{http://www.opengis.net/kml/2.2}"


def test_kml_fits_the_schema_of_the_ogc(sample, kml_schema):
    from lxml import etree

    kml_schema.assertValid(etree.fromstring(export(sample, "kml")))


@ANY
@given(data=st.data())
def test_every_document_fits_the_kml_schema(documents, kml_schema, data):
    from lxml import etree

    # The schema wants ids to be unique; that marks have different ids is the model's business.
    document = data.draw(documents)
    ids = {mark.id: mark for mark in document.marks}
    kml = export(replace(document, marks=tuple(ids.values())), "kml")
    kml_schema.assertValid(etree.fromstring(kml))


def test_kml_holds_every_mark_with_claims_time_and_style(sample):
    from lxml import etree

    root = etree.fromstring(export(sample, "kml"))
    marks = {node.get("id"): node for node in root.iter(f"{KML}Placemark")}
    assert sorted(marks) == [mark.id for mark in sample.marks]
    data = {node.get("name"): node[0].text for node in marks["m1"].iter(f"{KML}Data")}
    assert data["claim1.claim_id"] == "c1"
    assert data["claim1.quote1"] == sample.marks[0].claims[0].citations[0].quote
    assert marks["m1"].findtext(f"{KML}TimeSpan/{KML}begin") == "2024-06-03"
    assert marks["m2"].find(f"{KML}TimeSpan/{KML}begin") is None
    styles = {f"#{node.get('id')}" for node in root.iter(f"{KML}Style")}
    assert all(node.findtext(f"{KML}styleUrl") in styles for node in marks.values())


def test_gdal_reads_the_kml_with_a_folder_for_each_layer(sample, tmp_path):
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / "map.kml"
    path.write_bytes(export(sample, "kml"))
    counts = {
        str(name): pyogrio.read_info(path, layer=name, force_feature_count=True)["features"]
        for name, _ in pyogrio.list_layers(path)
    }
    drawn = {"State forces": 2, "Rescue League": 1, "Named without an actor": 1, "Smugglers": 1}
    assert {name: counts[name] for name in drawn} == drawn


def test_letters_that_xml_cannot_hold_are_replaced(sample):
    from lxml import etree

    mark = replace(sample.marks[0], title="Va\x00l\x1bga\ufffe")
    root = etree.fromstring(export(replace(sample, marks=(mark,)), "kml"))
    assert root.findtext(f".//{KML}Placemark/{KML}name") == "Va\ufffdl\ufffdga\ufffd"


def test_markup_in_a_title_is_text_in_a_balloon(sample):
    from lxml import etree

    claim = replace(sample.marks[0].claims[0], speaker="")
    mark = replace(sample.marks[0], words="<script>alert(1)</script>", claims=(claim,))
    root = etree.fromstring(export(replace(sample, marks=(mark,)), "kml"))
    assert "<script" not in root.findtext(f".//{KML}Placemark/{KML}description")


# GeoPackage


@pytest.fixture
def package(sample, tmp_path):
    pytest.importorskip("pyogrio")
    path = tmp_path / "map.gpkg"
    path.write_bytes(export(sample, "gpkg"))
    return path


def test_gdal_finds_the_layers_and_counts(sample, package):
    import pyogrio

    counts = {
        name: pyogrio.read_info(package, layer=name)["features"]
        for name, _ in pyogrio.list_layers(package)
    }
    assert counts == {
        "marks_points": 1,
        "marks_lines": 1,
        "marks_areas": 3,
        "marks_unmapped": 1,
        "claims": 7,
        "citations": 9,
    }


def test_shapes_in_the_geopackage_are_those_of_the_map(sample, package):
    import shapely
    from pyogrio.raw import read
    from shapely.geometry import shape

    by_id = {mark.id: mark for mark in sample.marks}
    for layer in ("marks_points", "marks_lines", "marks_areas"):
        meta, _, shapes, columns = read(package, layer=layer)
        assert meta["crs"] == "EPSG:4326"
        for own_id, wkb in zip(columns[list(meta["fields"]).index("mark_id")], shapes, strict=True):
            assert shapely.from_wkb(wkb).equals(shape(by_id[own_id].geometry))


def test_the_tables_of_the_geopackage_are_tied_by_ids(sample, package):
    with closing(sqlite3.connect(package)) as base:
        claims = base.execute("select claim_id, mark_id, negated from claims").fetchall()
        cited = base.execute('select claim_id, quote, "start" from citations').fetchall()
        times = {row[0] for row in base.execute("select last_change from gpkg_contents")}
        assert base.execute("pragma integrity_check").fetchone() == ("ok",)
        assert base.execute("pragma application_id").fetchone() == (0x47504B47,)
    assert [row[0] for row in claims] == claim_ids(sample)
    assert claims[2] == ("c3", "m3", 1)
    assert cited[0] == ("c1", sample.marks[0].claims[0].citations[0].quote, 31)
    assert times == {"2000-01-01T00:00:00.000Z"}


def test_without_pyogrio_the_error_says_what_to_install(sample, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyogrio", None)
    with pytest.raises(UsageError, match=r'pip install "mapgen\[gis\]"'):
        export(sample, "gpkg")


# The canonical GeoJSON in other programs


def test_gdal_reads_the_geojson_with_every_mark(sample, tmp_path):
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / "map.geojson"
    path.write_bytes(export(sample, "geojson"))
    info = pyogrio.read_info(path)
    assert (info["features"], info["driver"]) == (6, "GeoJSON")
    assert {"title", "geo_precision", "radius_km"} <= set(info["fields"])


def test_all_formats_hold_the_same_marks_and_claims(sample):
    marks, claims = {mark.id for mark in sample.marks}, set(claim_ids(sample))
    again = read_geojson(export(sample, "geojson").decode())
    assert {mark.id for mark in again.marks} == marks
    lpf = json.loads(export(sample, "lpf"))
    assert {item["properties"]["mark_id"] for item in lpf["features"]} == marks
    notes = json.loads(export(sample, "annotations"))["items"]
    assert {item["id"].split(":")[-2] for item in notes} == claims
    assert {row["claim_id"] for row in rows_of(sample)} == claims
