"""The canonical GeoJSON: what it holds, that it reads back, and what it refuses."""

import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapgen.errors import InputError, UsageError
from mapgen.export.geojson import (
    FORMAT,
    compact_geojson,
    digest,
    encode,
    read_geojson,
    schema,
    write_geojson,
)
from mapgen.model import Geometry, LonLat

GOLDEN = Path(__file__).parents[1] / "golden"
ANY = settings(
    deadline=None,
    suppress_health_check=list(HealthCheck),
    max_examples=60,
    derandomize=True,
    database=None,
)


@ANY
@given(data=st.data())
def test_every_document_reads_back_as_it_was(documents, data):
    document = data.draw(documents)
    assert read_geojson(write_geojson(document)) == document


@ANY
@given(data=st.data())
def test_the_line_for_the_page_holds_the_same_and_no_markup(documents, data):
    document = data.draw(documents)
    text = compact_geojson(document)
    assert read_geojson(text) == document
    assert not set(text) & set("<>&\u2028\u2029\n")


@ANY
@given(data=st.data())
def test_every_document_fits_the_schema(documents, data):
    written = json.loads(write_geojson(data.draw(documents)))
    jsonschema.Draft202012Validator(schema()).validate(written)


@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_every_version_ships_a_valid_schema_with_its_number(version):
    made = schema(version)
    jsonschema.Draft202012Validator.check_schema(made)
    assert made["properties"]["mapgen"]["properties"]["format"] == {"const": version}


def test_a_schema_that_does_not_exist_is_refused():
    with pytest.raises(UsageError, match=f"newest is {FORMAT}"):
        schema(FORMAT + 1)


def test_the_schema_knows_no_member_that_is_not_written(sample):
    described = schema()["$defs"]["feature"]["properties"]["properties"]["required"]
    written = encode(sample)["features"][0]["properties"]
    assert set(described) <= set(written)


def test_the_golden_file_is_what_is_written(sample):
    assert write_geojson(sample) == (GOLDEN / "sample.geojson").read_text("utf-8")


@pytest.mark.parametrize("version", range(1, FORMAT))
def test_an_earlier_format_is_read(sample, version):
    text = (GOLDEN / f"map-format-{version}.geojson").read_text("utf-8")
    jsonschema.Draft202012Validator(schema(version)).validate(json.loads(text))
    assert read_geojson(text) == sample


def test_a_later_format_is_refused_with_both_numbers(sample):
    data = encode(sample)
    data["mapgen"]["format"] = FORMAT + 1
    with pytest.raises(InputError, match=f"format {FORMAT + 1}.*up to {FORMAT}.*newer"):
        read_geojson(json.dumps(data))


def test_a_mark_has_the_members_of_the_contract(sample):
    feature = encode(sample)["features"][0]
    assert feature["id"] == "m1"
    assert {"title", "place_id", "layers", "geo_precision", "where_prec", "radius_km", "names",
            "claims"} <= set(feature["properties"])  # fmt: skip
    claim = feature["properties"]["claims"][0]
    assert {"id", "role", "layer", "actors", "action", "date_start", "date_end", "time_precision",
            "date_prec", "hedged", "negated", "inferred", "citations"} <= set(claim)  # fmt: skip
    assert set(claim["citations"][0]) == {"article", "quote", "start", "end"}
    assert claim["actors"] == ["Border Brigade"]


def test_what_is_unknown_is_null_and_a_country_has_no_geometry(sample):
    features = {feature["id"]: feature for feature in encode(sample)["features"]}
    assert features["m6"]["geometry"] is None
    claim = features["m3"]["properties"]["claims"][0]
    assert claim["date_start"] is claim["date_end"] is claim["date_words"] is None


def test_several_articles_are_listed_and_the_first_is_the_article(sample):
    other = replace(sample.articles[0], sha256="f" * 64)
    data = encode(replace(sample, articles=(*sample.articles, other)))
    assert data["article"] == data["articles"][0]
    assert [item["sha256"] for item in data["articles"]] == [sample.articles[0].sha256, "f" * 64]
    assert "articles" not in encode(sample)


def test_coordinates_have_five_decimals_and_scores_two(sample):
    mark = replace(
        sample.marks[0],
        geometry=Geometry("Point", (26.123456789, -0.0000001)),
        anchor=LonLat(26.123456789, 57.7),
        score=0.98765,
    )
    feature = encode(replace(sample, marks=(mark,)))["features"][0]
    assert feature["geometry"]["coordinates"] == [26.12346, 0.0]
    assert feature["properties"]["anchor"] == [26.12346, 57.7]
    assert feature["properties"]["score"] == 0.99


def test_the_box_is_around_all_that_is_drawn(sample):
    assert encode(sample)["bbox"] == [25.0, 57.55, 26.7508, 58.6]
    assert "bbox" not in encode(replace(sample, marks=sample.marks[-1:]))


def test_a_side_has_its_colour_and_several_sides_have_ink(sample):
    features = encode(sample)["features"]
    assert features[0]["properties"]["marker-color"] == "#945600"
    assert features[1]["properties"]["fill"] == "#007879"
    both = replace(sample.marks[0], layers=("state", "league"))
    (feature,) = encode(replace(sample, marks=(both,)))["features"]
    assert feature["properties"]["marker-color"] == "#1c1e20"


def test_markup_in_a_quote_stays_out_of_the_description(sample):
    claim = sample.marks[0].claims[0]
    quote = "Soldiers <img src=x onerror=alert(1)> came."
    cited = replace(claim.citations[0], quote=quote)
    mark = replace(sample.marks[0], title="Valga", claims=(replace(claim, citations=(cited,)),))
    properties = encode(replace(sample, marks=(mark,)))["features"][0]["properties"]
    assert "<" not in properties["description"]
    assert properties["claims"][0]["citations"][0]["quote"] == quote


def test_a_description_names_a_few_claims_and_counts_the_rest(sample):
    mark = replace(sample.marks[0], claims=sample.marks[0].claims * 9)
    properties = encode(replace(sample, marks=(mark,)))["features"][0]["properties"]
    assert properties["description"].count("Operating") == 6
    assert "and 3 more claims" in properties["description"]
    assert len(properties["claims"]) == 9


def test_the_digest_stands_above_layout_key_order_and_how_numbers_are_written(sample):
    data = encode(sample)
    again = json.loads(json.dumps(data, sort_keys=True, indent=4).replace("7.0,", "7,"))
    assert digest(again) == digest(data)
    again["features"][0]["properties"]["claims"][0]["action"] = "left the town"
    assert digest(again) != digest(data)


def test_short_things_stand_on_one_line_and_coordinates_always(sample):
    lines = write_geojson(sample).splitlines()
    assert sum('"coordinates"' in line for line in lines) == 5
    rest = [line for line in lines if '"coordinates"' not in line and '"quote"' not in line]
    assert max(map(len, rest)) < 260


def _edited(sample, *steps_and_value):
    """Return the sample as JSON data with one value replaced."""
    *steps, value = steps_and_value
    data = node = json.loads(write_geojson(sample))
    for step in steps[:-1]:
        node = node[step]
    node[steps[-1]] = value
    return json.dumps(data)


SHAPE = ("features", 0, "geometry")
CLAIM = ("features", 0, "properties", "claims", 0)
WRONG = {
    "longitude": (
        (*SHAPE, "coordinates", [180.5, 57]),
        r"features\[0\].geometry.coordinates.*not on earth",
    ),
    "latitude": ((*SHAPE, "coordinates", [26, -91]), "not on earth"),
    "three dimensions": ((*SHAPE, "coordinates", [26, 57, 120]), r"has 3 numbers"),
    "text for number": ((*SHAPE, "coordinates", ["26", "57"]), "is not a number"),
    "true for number": ((*SHAPE, "coordinates", [True, 57]), "is not a number"),
    "infinite": ((*SHAPE, "coordinates", [10**400, 57]), "not finite"),
    "no position": ((*SHAPE, "coordinates", []), "not a position"),
    "mixed": (
        (*SHAPE, {"type": "GeometryCollection", "geometries": []}),
        r"features\[0\].geometry: .*mixed",
    ),
    "unknown kind": ((*SHAPE, "type", "Circle"), "'Circle' is no kind of geometry"),
    "wrong nesting": ((*SHAPE, "type", "Polygon"), "not a list of positions"),
    "open ring": (
        (*SHAPE, {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}),
        "must end at its start",
    ),
    "short line": ((*SHAPE, {"type": "LineString", "coordinates": [[0, 0]]}), "two positions"),
    "no role": ((*CLAIM, "role", "conquered"), r"claims\[0\].role: 'conquered' is not one of"),
    "no date": ((*CLAIM, "date_start", "3 June"), r"date.start: '3 June' is no date"),
    "bad end": ((*CLAIM, "citations", 0, "end", 1.5), r"citations\[0\].end: 1.5 is not a whole"),
    "stranger": ((*CLAIM, "actor_ids", ["who"]), "'who' is not among the map's actors"),
    "claims": (("features", 0, "properties", "claims", {}), r"claims: is not a list"),
    "id": (("features", 0, "id", 7), r"features\[0\].id: 7 is not a text"),
    "feature": (("features", 0, "type", "Place"), r"features\[0\]: is not a Feature"),
    "properties": (("features", 0, "properties", None), "is not an object"),
    "no title": (("features", 0, "properties", {"claims": []}), "lacks the member 'title'"),
    "features": (("features", {}), "features: is not a list"),
    "highlight": ((*CLAIM, "highlight", [1]), "has 1 items where 2 belong"),
    "zone": (("sources", 1, "retrieved_at", "2024-06-05T08:30:00"), "lacks a time zone"),
    "version": (("mapgen", "format", 0), "there is no format 0"),
    "stranger's file": (("mapgen", None), "GeoJSON of another program"),
    "kind": (("type", "Feature"), "not a GeoJSON FeatureCollection"),
}


@pytest.mark.parametrize("name", WRONG)
def test_bad_data_are_refused_with_their_place(sample, name):
    steps, message = WRONG[name]
    with pytest.raises(InputError, match=message):
        read_geojson(_edited(sample, *steps))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "ends too early"),
        ("{}", "not a GeoJSON FeatureCollection"),
        ("[1, 2]", "not a GeoJSON FeatureCollection"),
        ("not json", r"is not JSON \(line 1, column 1"),
        ('{"a": 1,\n "a": 2}', "'a' twice"),
        ('{"a": NaN}', "NaN"),
        ('{"a": -Infinity}', "-Infinity"),
        ("[" * 100_000 + "]" * 100_000, "nested too deeply"),
        ("[" * 100 + "]" * 100, "nested too deeply"),
        ("1" * 5000, "not usable JSON"),
        ('{"type": "FeatureCollection", "features": []}', "another program"),
    ],
    ids=range(11),
)
def test_what_is_no_map_is_refused(text, message):
    with pytest.raises(InputError, match=message):
        read_geojson(text)


def test_a_truncated_map_is_refused_wherever_it_ends(sample):
    text = write_geojson(sample).rstrip()
    for length in range(0, len(text), 97):
        with pytest.raises(InputError, match=r"too early|not JSON"):
            read_geojson(text[:length])


def test_an_unpaired_surrogate_is_refused(sample):
    text = re.sub('"title": "Valga"', r'"title": "\\ud800"', write_geojson(sample))
    with pytest.raises(InputError, match="surrogate"):
        read_geojson(text)
