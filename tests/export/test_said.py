"""A saved map keeps what its texts say by key, so that no English is read back."""

import json
from dataclasses import replace

import pytest

from mapgen.errors import InputError
from mapgen.export.geojson import read_geojson, write_geojson
from mapgen.export.geojson.encode import encode
from mapgen.lang import capital, joined, say
from mapgen.lang.sentences import PARTS
from mapgen.model import MapDocument, Said

TITLE = capital(say("title.between", places=("Bosnia and Herzegovina", "Serbia")))
RULE = joined((say("rule.between", places=("Orlov", "Ashby"), how=say("rule.span")), "ask there"))
REASON = say("reason.far", n=3, what=say("reason.known_in", kind="town", quoted="X", country="IQ"))
NOTICE = say("notice.noise", n=7)


@pytest.fixture
def document(sample: MapDocument) -> MapDocument:
    mark = replace(sample.marks[0], title=TITLE, rule=RULE)
    left = tuple(replace(one, reason=REASON) for one in sample.unresolved[:1])
    return replace(sample, marks=(mark,), unresolved=left, notices=(NOTICE,))


def all_said(document: MapDocument) -> list[str]:
    mark = document.marks[0]
    return [mark.title, mark.rule, document.unresolved[0].reason, document.notices[0]]


def test_a_map_read_back_says_the_same_by_key(document: MapDocument) -> None:
    text = write_geojson(document)
    again = read_geojson(text)
    for one, other in zip(all_said(document), all_said(again), strict=True):
        assert isinstance(one, Said)
        assert isinstance(other, Said)
        assert (one, one.key, one.fields) == (other, other.key, other.fields)
    assert write_geojson(again) == text
    assert json.loads(text)["said"][TITLE]["fields"] == {
        "places": ["Bosnia and Herzegovina", "Serbia"]
    }


def test_a_text_that_a_person_changed_counts_and_says_nothing_by_key(document: MapDocument) -> None:
    data = encode(document)
    data["features"][0]["properties"]["title"] = "The hills"
    again = read_geojson(json.dumps(data))
    assert again.marks[0].title == "The hills"
    assert not isinstance(again.marks[0].title, Said)


@pytest.mark.parametrize(
    "said",
    [
        {"key": "words.town"},  # another text
        {"key": "title.of_a_later_mapgen", "fields": {"place": "X"}},
        {"key": "title.between"},  # nothing to fill it
        {"key": "title.between", "fields": {"places": 3}},
        {"key": "title.between", "fields": {"key": "x", "places": ["Serbia"]}},
        {"key": "joined", "fields": {"parts": "x"}},
        "text", 7, None, [], {},
    ],
)  # fmt: skip
def test_what_the_table_says_otherwise_is_left_out(document: MapDocument, said: object) -> None:
    data = encode(document)
    data["said"][TITLE] = said
    again = read_geojson(json.dumps(data))
    assert again.marks[0].title == TITLE
    assert not isinstance(again.marks[0].title, Said)


def test_a_table_nested_without_end_is_no_reason_to_stop(document: MapDocument) -> None:
    data = encode(document)
    nested: object = "x"
    for _ in range(5):
        nested = {"key": "title.between", "fields": {"places": [nested]}}
    data["said"][TITLE] = nested
    assert read_geojson(json.dumps(data)).marks[0].title == TITLE
    data["said"] = []
    with pytest.raises(InputError, match="said: a list is not an object"):
        read_geojson(json.dumps(data))


def test_a_map_of_an_earlier_format_has_its_english_read(document: MapDocument) -> None:
    data = encode(document)
    del data["said"]
    data["mapgen"]["format"] = 2
    again = read_geojson(json.dumps(data))
    rule = again.marks[0].rule
    assert isinstance(rule, Said)
    assert rule == RULE
    first, last = rule.field(PARTS)
    assert isinstance(first, Said)
    assert first.field("places") == ("Orlov", "Ashby")
    assert last == "ask there"
