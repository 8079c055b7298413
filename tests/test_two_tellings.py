"""Two articles of ours on one operation, from text to map: where they agree, where not."""

from pathlib import Path

import pytest

from mapgen.export.geojson import read_geojson, write_geojson
from mapgen.publish import build_map

TELLINGS = Path(__file__).parent / "golden" / "two-tellings"


@pytest.fixture(scope="module")
def document(config):
    return build_map(str(TELLINGS / "courier.md"), str(TELLINGS / "gazette.md"), config=config)


def at(document, title):
    (mark,) = (mark for mark in document.marks if mark.title == title)
    return mark


def test_every_place_is_one_mark(document):
    titles = [mark.title for mark in document.marks]
    assert titles == ["Khanaqin", "Kifri", "Ramadi", "Tikrit", "Baqubah", "Fallujah"]


@pytest.mark.parametrize("title", ["Khanaqin", "Kifri", "Ramadi"])
def test_three_times_both_say_the_same(document, title):
    mark = at(document, title)
    (claim,) = mark.claims
    assert len({cited.article for cited in claim.citations}) == 2
    assert mark.disagreements == ()


@pytest.mark.parametrize(
    ("title", "kind", "values"),
    [
        ("Tikrit", "date", ("2021-03-06", "2021-03-09")),
        ("Fallujah", "role", ("took_control", "attacked")),
    ],
)
def test_twice_they_contradict_each_other_in_date_and_role(document, title, kind, values):
    (found,) = at(document, title).disagreements
    assert (found.kind, found.values) == (kind, values)


def test_once_they_contradict_each_other_in_who_it_was(document):
    (found,) = at(document, "Baqubah").disagreements
    assert found.kind == "actor"
    assert found.values[1] == "Peshmerga"
    assert [cited.quote for cited in found.citations] == [
        "The federal police searched Baqubah on 5 March 2021.",
        "The Peshmerga searched Baqubah on 5 March 2021.",
    ]


def test_quotes_stand_in_their_own_articles(document):
    texts = {
        ref.sha256: (TELLINGS / name).read_text("utf-8")
        for ref, name in zip(document.articles, ("courier.md", "gazette.md"), strict=True)
    }
    for mark in document.marks:
        for claim in mark.claims:
            for cited in claim.citations:
                assert texts[cited.article][cited.start : cited.end] == cited.quote


def test_the_map_of_both_reads_back(document):
    assert read_geojson(write_geojson(document)) == document
