"""Days told for certain are days of their own; only an unsure one may be the day beside it."""

import pytest

from mapgen.corpus.days import days_around
from mapgen.corpus.events import event_rows
from mapgen.corpus.link import link


def claim(article, day="2021-05-04", last="", **more):
    row = {
        "article_id": article, "claim_id": "c1", "event_id": "e1", "event": "shelling",
        "role": "attacked", "date_start": day, "date_end": last or day, "lon": 10.0, "lat": 15.0,
        "place_id": "p", "place": "Town", "country": "ML", "sides": ["a"], "actors": ["A"],
        "targets": [], "negated": False, "fatalities": None, "geometry": None,
        "date_words": "", "date_inferred": False, "time_precision": 1, "quote": "",
    }  # fmt: skip
    return row | more


def events(*rows):
    return list(event_rows(rows, link(rows), {}))


def told(*rows):
    return [event["articles"] for event in events(*rows)]


def days_running(count, **more):
    return [claim(str(n), f"2021-05-{n:02}", **more) for n in range(1, count + 1)]


def test_ten_days_running_that_ten_articles_tell_are_ten_events():
    found = events(*days_running(10))
    assert len(found) == 10
    assert not any(event["contradictions"] for event in found)
    assert len(events(*days_running(10)[::-1])) == 10


@pytest.mark.parametrize("more", [{"date_inferred": True}, {"time_precision": 2}])
def test_unsure_days_running_do_not_chain_from_one_to_the_next(more):
    for event in events(*days_running(10, **more)):
        assert len(event["articles"]) <= 2


def test_an_unsure_day_goes_to_one_certain_day_and_does_not_join_two():
    rows = [claim("1", "2021-05-04"), claim("2", "2021-05-05", date_inferred=True),
            claim("3", "2021-05-06")]  # fmt: skip
    assert told(*rows) == [["1", "2"], ["3"]]
    assert told(*rows[::-1]) == [["3", "2"], ["1"]]


@pytest.mark.parametrize(
    ("day", "last"),
    [("2021-05-04", "2021-05-06"), ("2021-05-02", "2021-05-04"), ("2021-05-03", "2021-05-05")],
    ids=["from", "until", "about"],
)
def test_a_day_within_the_days_of_another_is_no_contradiction(day, last):
    (event,) = events(claim("1"), claim("2", day, last))
    assert event["contradictions"] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Shells fell on Tuesday night.", "The town was shelled early on Wednesday."),
        ("Shells fell late on Tuesday.", "The town was shelled before dawn on Wednesday."),
        ("Shells fell on the night of Tuesday.", "The town was shelled on Wednesday."),
        ("Shells fell on Tuesday.", "The town was shelled overnight to Wednesday."),
    ],
)
def test_a_night_may_be_told_by_either_of_its_days(first, second):
    rows = [claim("1", "2021-05-04", quote=first, date_words="Tuesday"),
            claim("2", "2021-05-05", quote=second, date_words="Wednesday")]  # fmt: skip
    (event,) = events(*rows)
    assert event["contradictions"] == []


def test_a_night_reaches_the_one_day_beside_it():
    assert days_around(claim("1", quote="Late on Monday shells fell.", date_words="Monday")) == (
        0,
        1,
    )
    assert days_around(claim("1", quote="Early Monday shells fell.", date_words="Monday")) == (1, 0)
    assert days_around(claim("1", quote="Shells fell on Monday.", date_words="Monday")) == (0, 0)


def test_hours_of_the_day_make_no_night_of_it():
    rows = [claim("1", "2021-05-04", quote="Shells fell on Tuesday afternoon, a nightmare.",
                  date_words="Tuesday"),
            claim("2", "2021-05-05", quote="Shells fell on Wednesday morning. The night was calm.",
                  date_words="Wednesday")]  # fmt: skip
    assert told(*rows) == [["1"], ["2"]]


def test_tellings_whose_days_never_meet_say_so():
    rows = [claim("1", "2021-05-04"), claim("2", "2021-05-05", date_inferred=True)]
    (event,) = events(*rows)
    assert event["contradictions"] == ["date"]
