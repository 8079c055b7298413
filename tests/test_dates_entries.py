"""Days and hours at the head of a log's entries, and days that are a paper's own."""

from types import SimpleNamespace

import pytest

from mapgen.dates import find_dates
from mapgen.dates.cues import load_cues
from mapgen.dates.entries import days_of_entries, hour_of
from mapgen.dates.narrative import Narrative
from mapgen.dates.standing import Standing
from mapgen.text.papers import is_filing_day, is_papers_day
from tests.trees import text_of_words


@pytest.mark.parametrize(
    ("line", "minute"),
    [("21:40 The force said", 1300), ("• 07.05 Sirens", 425), ("3 Velm", None), ("25:10 x", None)],
)
def test_the_hour_of_an_entry_is_counted_in_minutes(line, minute):
    text = text_of_words(line)
    assert hour_of(text.text, text.blocks[0]) == minute


@pytest.mark.parametrize(
    ("after", "owned"),
    [("'s list", True), ("\u2019s morning bulletin", True), ("'s raid", False), (" list", False)],
)
def test_a_day_that_owns_a_paper_is_the_papers(after, owned):
    assert is_papers_day(f"yesterday{after} was long", 0, len("yesterday")) is owned


@pytest.mark.parametrize(
    ("text", "filed"),
    [("VELM, 5 October - Gunmen", True), ("Velm fell on 5 October - Gunmen", False)],
)
def test_the_day_of_a_dateline_is_the_filing_day(text, filed):
    at = text.index("5 October")
    assert is_filing_day(text, 0, at, at + len("5 October")) is filed


def _story(line):
    text = text_of_words(line)
    return Narrative(text.tree, find_dates(text), load_cues(), frozenset())


_ENTRY = "¶ {} May 2023 , 01:50 : Gunmen/NNS/nsubj took/VBD/ROOT Velm/NNP/dobj ."


def test_one_entry_with_a_day_is_no_log():
    assert days_of_entries(_story(_ENTRY.format("3").removeprefix("¶ "))) == {}
    days = days_of_entries(_story(_ENTRY.format("3").removeprefix("¶ ") + _ENTRY.format("4")))
    assert [entry.day.start.day for entry in days.values()] == [3, 4]


def test_a_label_is_of_the_sentences_that_name_no_other_day():
    story = _story(
        _ENTRY.format("3").removeprefix("¶ ") + _ENTRY.format("4") + " They/PRP left/VBD/ROOT"
        " on/IN/prep 1/CD/pobj/on May 2023 ."
    )
    standing = Standing(
        telling=SimpleNamespace(story=story), retold=None, entries=days_of_entries(story),
        sections={}, period=None, summed=None, daily=None, lead=None,
    )  # fmt: skip
    last = len(story.analysis.sentences) - 1
    assert standing.labels(0)
    assert not standing.labels(last)
