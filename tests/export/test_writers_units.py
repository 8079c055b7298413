"""Each writer of a format by itself, on the hand-made map: what it keeps and how it says so."""

import csv
import io
import json
import sqlite3
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date

import pytest

from mapgen.errors import InputError
from mapgen.export.annotations import to_annotations
from mapgen.export.columns import CLAIMS, MARKS, claim_rows, mark_rows, table_of
from mapgen.export.geojson.codec import build, decode, pairs_from, pairs_to, plain
from mapgen.export.geojson.said import earlier, restored, said_of
from mapgen.export.geojson.shapes import bounds, position, positions, read, read_position
from mapgen.export.gpkg import to_gpkg
from mapgen.export.kml import to_kml
from mapgen.export.parquet import to_parquet
from mapgen.export.places import places_record, places_text, write_places
from mapgen.export.plover import COLUMNS, to_plover
from mapgen.export.reading import reading_json, reading_text
from mapgen.export.tabular import table, to_csv
from mapgen.model import (
    Article,
    Citation,
    Geometry,
    LonLat,
    Place,
    PublishedDate,
    Resolution,
    Said,
    Side,
    Toponym,
)
from mapgen.read import read_text
from tests.render.sample_document import SHA, sample_document


@pytest.fixture(scope="module")
def document():
    return sample_document()


def claims_of(document):
    return [c for m in document.marks for c in m.claims] + list(document.unplaced)


# ---- tables


def test_a_row_of_claims_has_its_mark_its_first_quote_and_its_days(document):
    rows = list(claim_rows(document, "a1"))
    assert [row["claim_id"] for row in rows] == [claim.id for claim in claims_of(document)]
    first, mark = rows[0], document.marks[0]
    claim = mark.claims[0]
    assert set(first) == set(CLAIMS)
    assert (first["article_id"], first["mark_id"], first["place"]) == ("a1", mark.id, mark.title)
    assert (first["quote"], first["quote_start"]) == (
        claim.citations[0].quote,
        claim.citations[0].start,
    )
    assert first["actors"] == [actor.name for actor in claim.actors]
    assert first["published"] == "2020-07-14"
    assert (rows[-1].get("mark_id"), rows[-1].get("lon")) == (None, None)  # unplaced
    dated = next(row for row in rows if row["date_words"] == "last Saturday")
    assert (dated["date_start"], dated["date_end"]) == ("2020-07-11", "2020-07-11")


def test_a_row_of_marks_counts_claims_and_holds_the_shape(document):
    rows = list(mark_rows(document, "a1"))
    assert set(rows[0]) == set(MARKS)
    assert [row["claims"] for row in rows] == [len(mark.claims) for mark in document.marks]
    made = table_of(MARKS, rows)
    assert made.num_rows == len(document.marks)
    assert json.loads(made.schema.metadata[b"geo"])["primary_column"] == "geometry"
    assert made.column("geometry").null_count == sum(m.geometry is None for m in document.marks)


def test_parquet_reads_back_to_the_same_claims(document):
    parquet = pytest.importorskip("pyarrow.parquet")
    found = parquet.read_table(io.BytesIO(to_parquet(document)))
    assert found.column("claim_id").to_pylist() == [c.id for c in claims_of(document)]


def test_csv_is_one_line_a_claim_and_a_cell_is_quoted_where_it_must_be(document):
    rows = list(csv.DictReader(io.StringIO(to_csv(document).decode("utf-8-sig"))))
    assert len(rows) == len(claims_of(document))
    (row,) = csv.reader(
        io.StringIO(
            table(("a", "b"), [{"a": 'x,"y"', "b": None}]).decode("utf-8-sig").split("\n", 1)[1]
        )
    )
    assert row == ['x,"y"', ""]


def test_plover_has_done_things_with_an_actor_and_no_denied_ones(document):
    lines = list(csv.DictReader(io.StringIO(to_plover(document).decode("utf-8-sig"))))
    assert tuple(lines[0]) == COLUMNS
    assert all(line["Actor Name"] for line in lines)
    mark = next(m for m in document.marks if any(c.role == "attacked" for c in m.claims))
    denied = replace(mark, claims=tuple(replace(c, negated=True) for c in mark.claims))
    only = replace(document, marks=(denied,), unplaced=())
    assert list(csv.DictReader(io.StringIO(to_plover(only).decode("utf-8-sig")))) == []
    kept = replace(only, marks=(mark,))
    planned = replace(
        kept,
        marks=(
            replace(mark, claims=tuple(replace(c, planned=True, date=None) for c in mark.claims)),
        ),
    )
    contexts = [
        [
            line["Contexts"]
            for line in csv.DictReader(io.StringIO(to_plover(one).decode("utf-8-sig")))
        ]
        for one in (kept, planned)
    ]
    assert "future" not in contexts[0]
    assert set(contexts[1]) == {"future"}


# ---- for other programs


def test_kml_has_a_placemark_a_mark_with_its_days_and_shape(document):
    root = ET.fromstring(to_kml(document))  # noqa: S314
    spaces = {"k": "http://www.opengis.net/kml/2.2"}
    marks = root.findall(".//k:Placemark", spaces)
    assert sorted(m.get("id") for m in marks) == sorted(m.id for m in document.marks)
    point = next(m for m in document.marks if m.geometry and m.geometry.type == "Point")
    node = next(m for m in marks if m.get("id") == point.id)
    lon, lat = point.geometry.coordinates
    assert node.findtext(".//k:Point/k:coordinates", "", spaces) == f"{float(lon)},{float(lat)}"
    begins = [b.text for b in root.findall(".//k:TimeSpan/k:begin", spaces)]
    assert "2020-07-11" in begins
    assert "\ufffd" in to_kml(replace(document, marks=(replace(point, title="\x01"),))).decode()


def test_a_geopackage_has_layers_by_kind_of_shape(document, tmp_path):
    pytest.importorskip("pyogrio")
    (tmp_path / "map.gpkg").write_bytes(to_gpkg(document))
    with sqlite3.connect(tmp_path / "map.gpkg") as base:
        count = {
            name: base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for name in ("marks_points", "marks_areas", "claims", "citations")
        }
        (changed,) = base.execute("SELECT DISTINCT last_change FROM gpkg_contents").fetchone()
    kinds = [m.geometry.type.removeprefix("Multi") for m in document.marks if m.geometry]
    assert count["marks_points"] == kinds.count("Point")
    assert count["marks_areas"] == kinds.count("Polygon")
    assert count["claims"] == len(claims_of(document))
    assert count["citations"] == sum(len(c.citations) for c in claims_of(document))
    assert changed == "2000-01-01T00:00:00.000Z"  # the same map, the same bytes


def test_an_annotation_ties_a_quote_to_its_words_and_its_place(document):
    page = json.loads(to_annotations(document))
    first, claim = page["items"][0], document.marks[0].claims[0]
    exact, offsets = first["target"]["selector"]
    assert exact == {"type": "TextQuoteSelector", "exact": claim.citations[0].quote}
    assert (offsets["start"], offsets["end"]) == (claim.citations[0].start, claim.citations[0].end)
    assert [item["motivation"] for item in page["items"]].count("describing") == len(
        document.unplaced
    )
    text = "x" * 200
    ref = replace(document.articles[0], text=text)
    (item, *_) = json.loads(to_annotations(replace(document, articles=(ref,))))["items"]
    assert len(item["target"]["selector"][0]["suffix"]) == 32


# ---- the canonical GeoJSON


def test_values_are_written_as_json_and_read_back_by_their_types():
    cited = Citation(article=SHA, quote="q", start=1, end=2)
    node = plain(cited)
    assert node == {"article": SHA, "quote": "q", "start": 1, "end": 2}
    assert build(Citation, node, "c") == cited
    assert plain((LonLat(1.123456, 2), date(2020, 1, 2))) == [[1.12346, 2.0], "2020-01-02"]
    assert decode(tuple[int, ...], [1, 2], "x") == (1, 2)
    assert decode(date | None, None, "x") is None


@pytest.mark.parametrize(
    ("hint", "node", "words"),
    [
        (int, True, "is not a whole number"),
        (str, 1, "is not a text"),
        (bool, 1, "is not true or false"),
        (date, "yesterday", "is no date"),
        (tuple[int, int], [1], "has 1 items where 2 belong"),
        (Side, {"id": "x"}, "lacks the member 'name'"),
        (Side, [], "is not an object"),
    ],
)
def test_what_is_no_such_value_is_told_with_its_path(hint, node, words):
    with pytest.raises(InputError, match=f"here.*{words}"):
        decode(hint, node, "here")


def test_a_key_that_stands_twice_is_a_list_and_pairs_again():
    pairs = (("a", "1"), ("b", "2"), ("a", "3"))
    assert pairs_to(pairs) == {"a": ["1", "3"], "b": "2"}
    assert pairs_from(pairs_to(pairs), "x") == (("a", "1"), ("a", "3"), ("b", "2"))


def test_positions_are_rounded_to_a_metre_and_have_no_negative_zero():
    assert position(1.1234567, -0.0000001) == [1.12346, 0.0]
    assert str(position(1, -0.0000001)[1]) == "0.0"
    ring = ((0, 0), (2, 0), (2, 3), (0, 0))
    assert list(positions((ring,))) == list(ring)
    assert bounds([Geometry("Polygon", (ring,)), Geometry("Point", (-1, 1))]) == [-1, 0, 2, 3]
    assert bounds([]) is None


@pytest.mark.parametrize(
    ("kind", "coordinates", "words"),
    [
        ("Point", [200, 0], "is not on earth"),
        ("Point", [1, 2, 3], "has 3 numbers"),
        ("Point", ["1", 2], "is not a number"),
        ("LineString", [[0, 0]], "needs two positions"),
        ("Polygon", [[[0, 0], [1, 0], [1, 1], [0, 1]]], "must end at its start"),
        ("Circle", [0, 0], "is no kind of geometry"),
        ("GeometryCollection", [], "not a collection"),
    ],
)
def test_a_shape_that_is_none_is_refused(kind, coordinates, words):
    with pytest.raises(InputError, match=words):
        read({"type": kind, "coordinates": coordinates}, "g")


def test_a_shape_reads_back():
    shape = Geometry("MultiPoint", ((1.0, 2.0), (3.0, 4.0)))
    assert read({"type": "MultiPoint", "coordinates": [[1, 2], [3, 4]]}, "g") == shape
    assert read_position([1, 2], "g") == LonLat(1, 2)


def test_what_mapgen_says_is_kept_by_key_and_no_other_text_takes_its_place(document):
    table_ = said_of(document)
    assert table_
    bare = replace(
        document,
        marks=tuple(
            replace(m, title=str(m.title), words=str(m.words), rule=str(m.rule), note=str(m.note))
            for m in document.marks
        ),
    )
    again = restored(bare, table_)
    keyed = [m for m in document.marks if isinstance(m.words, Said)]
    assert keyed
    assert all(isinstance(next(a for a in again.marks if a.id == m.id).words, Said) for m in keyed)
    wrong = {str(keyed[0].words): {"key": "no.such.key"}}
    other = next(a for a in restored(bare, wrong).marks if a.id == keyed[0].id)
    assert not isinstance(other.words, Said)
    old = next(a for a in earlier(bare).marks if a.id == keyed[0].id)
    assert old.words == keyed[0].words


# ---- what stages say of one article


def resolution(name: str, place: Place | None, **more) -> Resolution:
    toponym = Toponym(start=0, end=len(name), surface=name, **more)
    return Resolution(toponym=toponym, place=place, score=0.9, reason="its name")


def test_places_are_listed_once_with_how_often_they_stand():
    velm = Place(id="t:1", name="Velm", point=LonLat(45, 34), feature="P.PPL", country="XT")
    found = [resolution("Velm", velm), resolution("Velm", velm), resolution("Orlo", None)]
    article = Article(text="Velm", sha256=SHA)
    assert places_text("a.txt", found).splitlines() == [
        "a.txt: 3 toponyms, 2 different",
        "  Velm (2×): Velm, XT (P.PPL; 34.0000, 45.0000) 0.90: its name",
        "  Orlo: not resolved: its name",
    ]
    record = json.loads(write_places("a.txt", article, found))
    assert record == json.loads(json.dumps(places_record("a.txt", article, found)))
    assert len(next(v for v in record.values() if isinstance(v, list))) == 3


def test_a_reading_shows_blocks_and_where_the_day_comes_from():
    article = read_text("A headline\n\nGunmen left Velm.", published="2023-05-18")
    lines = reading_text("a.txt", article).splitlines()
    assert lines[0] == "a.txt"
    assert any("2023-05-18" in line and "published" in line for line in lines)
    assert any(line.endswith("Gunmen left Velm.") for line in lines)
    assert article.sha256 in json.dumps(json.loads(reading_json("a.txt", article)))
    unsure = replace(
        article,
        published=None,
        evidence=(
            PublishedDate(day=date(2023, 5, 1), source="document", sure=False, words="1 May"),
        ),
    )
    told = reading_text("a.txt", unsure)
    assert "unknown; a guess is not counted from" in told
    assert "(1 May)" in told
