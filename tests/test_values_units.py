"""Values and files: JSON as maps hold it, what is said, clocks, logs, corrections; by tables."""

import json
import pickle
import time
from dataclasses import replace

import pytest

from mapgen.errors import InputError, OutputError
from mapgen.export.geojson.simplestyle import description, style
from mapgen.export.geojson.text import compact, digest, layout, parse
from mapgen.files import streams, system
from mapgen.gazetteer.corrections import corrections
from mapgen.gazetteer.ranking import prior
from mapgen.gazetteer.tables import Record, table_lines
from mapgen.lang.day_order import day_order
from mapgen.model import Geometry, LonLat, Place, precision_codes
from mapgen.model.said import Said
from mapgen.read.deadline import within
from tests.render.sample_document import sample_document


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": NaN}', "NaN"),
        ('{"a": 1, "a": 2}', "'a' twice"),
        ('{"a": 1', "ends too early"),
        ('{"a": 1 2}', "is not JSON"),
        ("[" * 50 + "]" * 50, "nested too deeply"),
        ('"\\ud800"', "half a character"),
    ],
)
def test_json_that_no_map_is_made_of_is_refused(text, said):
    with pytest.raises(InputError, match=said):
        parse(text)


def test_json_that_a_map_is_made_of_is_read():
    assert parse("[" * 40 + "]" * 40)
    assert parse('{"a": "\\ud83d\\ude00"}') == {"a": "\U0001f600"}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, None, True]}, '{"a": [1, null, true]}'),
        ({}, "{}"),
        (["x" * 60, "y" * 60], f'[\n "{"x" * 60}",\n "{"y" * 60}"\n]'),
        ({"coordinates": [[1.5, 2]] * 20}, None),
    ],
)
def test_what_fits_stands_on_one_line(value, text):
    made = layout(value)
    assert json.loads(made) == value
    if text is None:
        assert "[1.5,2],[1.5,2]" in made
        assert made.count("\n") == 2
    else:
        assert made == text


def test_a_line_has_room_for_a_hundred_signs():
    assert "\n" not in layout(["x" * 96])
    assert "\n" in layout(["x" * 97])


def test_json_on_one_line_holds_no_markup_where_none_may_be():
    assert compact({"a": "<&>\u2028"}) == '{"a":"<&>\u2028"}'
    assert compact({"a": "<&>\u2028"}, markup=False) == '{"a":"\\u003c\\u0026\\u003e\\u2028"}'


def test_a_digest_is_of_the_data_and_not_of_its_layout():
    one = digest({"a": 45.0, "b": [1.0, 2.5], "c": {"d": 3.0}})
    assert one == digest({"c": {"d": 3}, "b": [1, 2.5], "a": 45})
    assert one != digest({"a": 45, "b": [2.5, 1], "c": {"d": 3}})
    assert digest(True) != digest(1)


def test_what_is_said_is_its_english_and_keeps_its_key():
    said = Said("10 km off", "off", [("km", "10")])
    assert said == "10 km off"
    assert (said.key, said.field("km"), said.field("x")) == ("off", "10", "")
    again = pickle.loads(pickle.dumps(said))
    assert (again, again.key, again.fields) == (said, said.key, said.fields)
    with pytest.raises(AttributeError):
        said.key = "x"


def test_work_is_waited_for_no_longer_than_asked():
    assert within(20, lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        within(20, lambda: 1 / 0)
    with pytest.raises(TimeoutError):
        within(0.02, lambda: time.sleep(5))


def test_a_log_is_gone_on_with_and_an_unfinished_file_begun_anew_when_asked(tmp_path):
    path = tmp_path / "log"
    with streams.open_log(path) as log:
        streams.append(log, b"one\n", "the log")
    with streams.open_log(path) as log:
        assert log.read() == b"one\n"
        streams.append(log, b"two\n", "the log")
    assert path.read_bytes() == b"one\ntwo\n"
    for anew, left in ((False, b"one\ntwo\n3"), (True, b"3")):
        with streams.open_unfinished(path, anew=anew) as file:
            streams.append(file, b"3", "x")
        assert path.read_bytes() == left
    with pytest.raises(OutputError, match="cannot write"):
        streams.open_log(tmp_path)
    with pytest.raises(OutputError, match="cannot write"):
        streams.open_unfinished(tmp_path / "no" / "file", anew=True)


def test_a_disk_that_takes_nothing_is_told_by_name(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    with streams.open_log(tmp_path / "log") as log:
        monkeypatch.setattr(system, "write", full)
        with pytest.raises(OutputError, match="the log"):
            streams.append(log, b"x", "the log")


def test_corrections_touch_what_they_name_and_nothing_else():
    correct = corrections()
    plain = Record(id="none:1", name="X", feature="P.PPL", point=LonLat(0.0, 0.0), source="s")
    assert correct(plain) is plain
    place, people = next(iter(table_lines("people.tsv")))
    assert correct(replace(plain, id=place)).population == int(people)
    place, lon, lat, source = next(iter(table_lines("points.tsv")))
    moved = correct(replace(plain, id=place))
    assert (moved.point, moved.source) == (LonLat(float(lon), float(lat)), source)
    place, wrong, _ = next(iter(table_lines("withdrawn.tsv")))
    assert wrong not in correct(replace(plain, id=place, name=wrong, aliases=(wrong,))).aliases
    place, name, _ = next(r for r in table_lines("aliases.tsv") if r[2] == "name")
    assert correct(replace(plain, id=place)).name == name
    place, name, _ = next(r for r in table_lines("aliases.tsv") if r[2] != "name")
    assert name in {alias.name for alias in correct(replace(plain, id=place)).marked}


def row(kind=0, people=0, feature="P.PPL"):
    return (7, *[""] * 2, feature, *[""] * 5, people, *[""] * 5, kind)


@pytest.mark.parametrize(
    ("feature", "worth"),
    [("A.PCLI", 8.0), ("A.PCLD", 6.0), ("L.CONT", 7.0), ("P.PPLC", 1.5), ("L.RGN", 5.5),
     ("H.OCN", 5.5), ("T.ISL", 4.0), ("T.MTS", 4.5), ("T.ISLS", 4.5), ("H.STM", 2.5),
     ("H.LK", 2.5), ("A.ADM2", -1.0), ("S.AIRP", 0.0)],
)  # fmt: skip
def test_a_kind_of_place_outweighs_as_many_people(feature, worth):
    """In powers of ten of people, beside a place of no kind: a river is worth 300 of them."""
    plain = row(feature="S.X", people=10)
    assert prior(row(feature=feature, people=10))[0] == pytest.approx(prior(plain)[0] - worth)


def test_a_name_that_needs_context_costs_more_than_another_name():
    costs = [prior(row(kind=kind, people=1))[0] for kind in (0, 1, 2)]
    assert [cost - costs[0] for cost in costs] == [0.0, 1.0, 2.5]


@pytest.mark.parametrize(
    ("url", "order"),
    [
        ("https://example.fr/a", "DMY"),
        ("https://example.us/a", "MDY"),
        ("https://example.org/a", ""),
        ("https://example.abc/a", ""),
        ("https://10.0.0.12/a", ""),
        ("https://example.ca/a", ""),
    ],
)
def test_the_land_of_an_address_tells_the_order_of_a_date(url, order):
    assert day_order(url=url) == order


def test_a_pop_up_names_six_claims_and_counts_the_others():
    document = sample_document()
    layers = {layer.id: layer for layer in document.layers}
    mark = next(m for m in document.marks if m.claims and m.claims[0].actors)
    claim = replace(mark.claims[0], action="x")
    few = description(replace(mark, claims=(claim,) * 6, words="a town"), layers)
    many = description(replace(mark, claims=(claim,) * 8, words=""), layers)
    assert "more claims" not in few
    assert few.endswith("a town")
    assert many.endswith("and 2 more claims")
    assert claim.citations[0].quote in few
    bare = replace(claim, actors=(), layer="federal", date=None)
    assert layers["federal"].name in description(replace(mark, claims=(bare,)), layers)
    marked = replace(claim, citations=(replace(claim.citations[0], quote="<b>x</b>"),))
    assert "<b>" not in description(replace(mark, claims=(marked,)), layers)


@pytest.mark.parametrize(
    ("form", "approximate", "faint"),
    [("near", False, True), ("vague", False, True), ("band", False, True),
     ("region", False, False), ("region", True, True)],
)  # fmt: skip
def test_what_is_not_known_well_is_drawn_faintly(form, approximate, faint):
    document = sample_document()
    mark = replace(
        document.marks[0], form=form, approximate=approximate,
        geometry=Geometry("LineString", ((44.0, 33.0), (45.0, 34.0))),
    )  # fmt: skip
    assert style(mark, {})["stroke-opacity"] == (0.5 if faint else 1)


# ---- positions and places


def test_the_distance_of_two_positions_is_that_on_a_sphere():
    assert round(LonLat(0, 0).km_to(LonLat(1, 0)), 1) == 111.2
    assert round(LonLat(0, 60).km_to(LonLat(1, 60)), 1) == 55.6
    assert round(LonLat(10, 20).km_to(LonLat(10, 21)), 1) == 111.2
    assert LonLat(5, 5).km_to(LonLat(5, 5)) == 0.0
    assert round(LonLat(0, 0).km_to(LonLat(180, 0))) == 20015


@pytest.mark.parametrize(
    ("lon", "lat", "right"),
    [(180, 90, True), (-180, -90, True), (180.1, 0, False), (0, -90.1, False),
     (-180.1, 0, False), (float("nan"), 0, False), (0, float("inf"), False)],
)  # fmt: skip
def test_a_position_is_on_earth(lon, lat, right):
    if right:
        assert LonLat(lon, lat).lon == lon
    else:
        with pytest.raises(ValueError, match="position"):
            LonLat(lon, lat)


@pytest.mark.parametrize(
    ("feature", "radius", "codes"),
    [
        ("A.PCLI", None, (3, 6)), ("A.ADM1", None, (3, 4)), ("A.ADM2", None, (2, 3)),
        ("A.CONF", None, (3, 5)), ("H.STM", None, (3, 7)), ("P.PPL", None, (1, 1)),
        ("P.PPL", 5.0, (2, 2)), ("S.AIRP", None, (1, 1)), ("R.RD", 1.0, (2, 2)),
        ("L.RGN", None, (3, 5)), ("T.MT", None, (3, 5)), ("X.X", None, (2, 2)),
    ],
)  # fmt: skip
def test_a_bare_name_has_the_codes_of_its_kind(feature, radius, codes):
    place = Place(id="x", name="X", point=LonLat(0, 0), feature=feature, radius_km=radius)
    assert precision_codes(place) == codes
    assert hash(place) == hash("x")
    assert Geometry("Point", (1, 2)).__geo_interface__ == {"type": "Point", "coordinates": (1, 2)}
