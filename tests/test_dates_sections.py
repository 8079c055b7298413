"""Days named by feasts, headings and clauses, days to come, and the one day of a report."""

from datetime import date

import pytest

from mapgen.dates import find_dates
from mapgen.dates.feasts import feast_atoms
from mapgen.read import read_text
from mapgen.text import text_of
from mapgen.text.analyse import analyse
from tests.test_dates_discourse import read


def _days(text, published="2023-05-18"):
    spans = find_dates(text_of(analyse(read_text(text, published=published))))
    return [(s.start and s.start.isoformat(), s.end and s.end.isoformat()) for s in spans]


@pytest.mark.parametrize(
    ("words", "kind", "day"),
    [
        ("New Year\u2019s Day", "day", (1, 1)),
        ("New Year's Eve", "day", (12, 31)),
        ("Boxing Day 2019", "day", (12, 26)),
        ("Christmas Eve last year", "day", (12, 24)),
        ("Good Friday", "unknown", (None, None)),
        ("Eid al-Fitr", "unknown", (None, None)),
    ],
)
def test_a_feast_names_a_day_or_keeps_it_open(words: str, kind: str, day) -> None:
    (atom,) = feast_atoms(f"It happened on {words}.", 0, 99)
    assert (atom.kind, (atom.month, atom.day), atom.text) == (kind, day, words)


def test_a_feast_is_the_nearest_day_in_the_past() -> None:
    assert _days("Gunmen stormed the market on Christmas Day.") == [("2022-12-25",) * 2]
    assert _days("Gunmen stormed the market on Boxing Day 2019.") == [("2019-12-26",) * 2]
    assert _days("Gunmen stormed the market on Good Friday.") == [(None, None)]


def test_in_three_months_is_a_date_only_of_what_is_to_come() -> None:
    assert _days("Leaders will meet in the capital in three months.") == [
        ("2023-08-01", "2023-08-31")
    ]
    assert _days("It was the worst attack in three months.") == []
    assert _days("Rain is expected over the next three days.") == [("2023-05-18", "2023-05-21")]


CHRONICLE = """Weekly report

Friday, 12 May 2023

Gunmen raided the market of Velm at dawn.

Sunday, 14 May 2023

Gunmen burned the school of Orda. They had looted Tesk before.
"""


def test_what_stands_under_the_heading_of_a_day_is_of_that_day() -> None:
    told = [("raided", "Velm"), ("burned", "Orda"), ("looted", "Tesk")]
    first, second, before = read(CHRONICLE, *told)
    assert first.date is not None
    assert first.date.start == first.date.end == date(2023, 5, 12)
    assert first.date.inferred
    assert first.citations[-1].quote == "Friday, 12 May 2023"
    assert second.date is not None
    assert second.date.start == date(2023, 5, 14)
    assert before.date is None


def test_a_stamp_of_publication_dates_nothing() -> None:
    alone = "Gunmen burned the school of Orda.\n\nSunday, 14 May 2023\n\nThey fled to the hills.\n"
    (claim,) = read(alone, ("burned", "Orda"))
    assert claim.date is None
    archive = CHRONICLE.replace("at dawn", "on Thursday")
    assert read(archive, ("burned", "Orda"))[0].date is None


def test_what_follows_a_dated_clause_was_done_on_its_day_or_later() -> None:
    told = "Soldiers in Velm arrested three men who robbed a bank on Monday."
    (claim,) = read(told, ("arrested", "Velm", "arrest", "operating"))
    assert claim.date is not None
    assert (claim.date.start, claim.date.end) == (date(2023, 5, 15), date(2023, 5, 18))
    assert claim.date.words.endswith("(or later)")
    before = "Soldiers in Velm arrested three men before a bank was robbed on Monday."
    assert read(before, ("arrested", "Velm", "arrest", "operating"))[0].date is None


REPORT = """Gunmen stormed the market of Velm on Tuesday.

Shops stayed shut in the whole of the city.

Many families slept outdoors for fear of more.

Raiders burned houses in Orda, too far away for help.{}"""


def test_a_report_of_one_day_dates_the_like_of_what_was_done_that_day() -> None:
    told = [("stormed the", "Velm"), ("burned", "Orda")]
    claim = read(REPORT.format(""), *told)[1]
    assert claim.date is not None
    assert claim.date.start == date(2023, 5, 16)
    assert read(REPORT.format(" Troops came on Wednesday."), *told)[1].date is None
    other = read(REPORT, told[0], ("burned", "Orda", "visit"))[1]
    assert other.date is None
