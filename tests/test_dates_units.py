"""Calendars, the day that words count from, and the order of numbers, without the model."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from mapgen.dates.anchors import anchor_at, date_anchors
from mapgen.dates.calendars import calendar_words, from_jalali
from mapgen.dates.later import shifted
from mapgen.dates.numbers import number_order
from mapgen.dates.phrases import Phrase
from mapgen.dates.words import _COMPILED, find_atoms
from mapgen.model import Analysis, Article, Block, PublishedDate

TODAY = date(2023, 5, 18)
PINNED = Path(__file__).parent / "pinned"


def test_every_day_of_the_iranian_calendar_follows_the_one_before() -> None:
    """From 1309 to 1472; 20 March 2021 was the last day of the leap year 1399."""
    expected, count = date(1930, 3, 21), 0
    for year in range(1309, 1473):
        for month in range(1, 13):
            first, last = from_jalali(year, month, None)
            assert first == expected
            length = (last - first).days + 1
            assert from_jalali(year, month, 1) == (first, first)
            assert from_jalali(year, month, length) == (last, last)
            assert from_jalali(year, month, length + 1) == (None, None)
            assert from_jalali(year, month, 0) == (None, None)
            assert length == (31 if month <= 6 else 30) or (month == 12 and length == 29)
            expected, count = last + timedelta(days=1), count + 1
    assert count == 164 * 12
    assert from_jalali(1399, 12, 30) == (date(2021, 3, 20),) * 2
    assert from_jalali(1400, 12, 30) == (None, None)
    assert from_jalali(1308, 12, 1) == from_jalali(1473, 1, 1) == (None, None)


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("on 22 Bahman 1401 they", "22 Bahman 1401", (date(2023, 2, 11),) * 2),
        ("on Bahman 22, 1401 they", "Bahman 22, 1401", (date(2023, 2, 11),) * 2),
        ("in Bahman 1401 they", "Bahman 1401", (date(2023, 1, 21), date(2023, 2, 19))),
        ("on 1 Farvardin 1402 they", "1 Farvardin 1402", (date(2023, 3, 21),) * 2),
        ("on 31 Bahman 1401 they", "31 Bahman 1401", (None, None)),
        ("on 10 Ramadan 1444 they", "10 Ramadan 1444", (None, None)),
        ("on 22 Bahman they", "22 Bahman", (None, None)),
        ("during Ramadan they", "Ramadan", (None, None)),
        ("on 22 Bahman 14011 they", "22 Bahman", (None, None)),
        ("the Ramadan war", None, None),
    ],
)
def test_days_of_other_calendars_are_found(text, words, days) -> None:
    found = calendar_words(text, 0, len(text))
    assert [text[one.start : one.end] for one in found] == ([words] if words else [])
    assert [one.days for one in found] == ([days] if words else [])


def article(*blocks, published=TODAY, evidence=(), url="") -> Analysis:
    """Make an article of (kind, words) or (kind, words, day)."""
    text, made = "", []
    for kind, words, *day in blocks:
        start = len(text) + 2 * bool(text)
        text += ("\n\n" if text else "") + words
        made.append(Block(kind=kind, start=start, end=len(text), day=day[0] if day else None))
    return Analysis(
        article=Article(text=text, sha256="", published=published, evidence=evidence, url=url),
        sentences=(), tokens=(), entities=(), paragraphs=(), blocks=tuple(made),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "words", "day"),
    [
        ("dateline", "VELM, March 6 (Post) -", date(2023, 3, 6)),
        ("dateline", "VELM, May 19 (Post) -", date(2023, 5, 19)),  # another time zone
        ("dateline", "VELM, May 20 (Post) -", date(2022, 5, 20)),
        ("dateline", "VELM, March 6, 2021 (Post) -", date(2021, 3, 6)),
        ("dateline", "VELM (Post) -", TODAY),
        ("stamp", "6 March", date(2023, 3, 6)),
        ("stamp", "6 March 2021", date(2021, 3, 6)),
        ("stamp", "29 February", TODAY),
        ("stamp", "March 2021", TODAY),
        ("stamp", "5 to 6 March", TODAY),
        ("stamp", "Updated 6 March 2021", TODAY),
        ("stamp", "(Last updated 6 March 2021)", TODAY),
        ("stamp", "Modified 6 March 2021", TODAY),
        ("stamp", "Edited 6 March 2021", TODAY),
        ("paragraph", "6 March 2021", TODAY),
    ],
)
def test_the_day_that_words_count_from(kind, words, day) -> None:
    told = article(("heading", "News"), (kind, words), ("paragraph", "Rain fell."))
    assert date_anchors(told) == (TODAY, day, day)


def test_a_day_known_of_a_block_goes_first_and_counts_up_to_the_next() -> None:
    told = article(
        ("stamp", "6 March 2021", date(2022, 1, 1)), ("paragraph", "Rain."),
        ("dateline", "VELM, April 2 (Post) -"), ("paragraph", "Rain."),
        ("stamp", "nothing"), ("paragraph", "Rain."), ("dateline", "VELM (Post) -"),
    )  # fmt: skip
    january, april = date(2022, 1, 1), date(2023, 4, 2)
    anchors = date_anchors(told)
    assert anchors == (january, january, april, april, april, april, TODAY)
    starts = [block.start for block in told.blocks]
    assert [anchor_at(told, anchors, at) for at in starts] == list(anchors)
    assert anchor_at(told, anchors, starts[2] - 1) == january
    assert anchor_at(told, (), 5) == TODAY
    assert anchor_at(article(published=None), (), 5) is None


@pytest.mark.parametrize(
    ("first", "day", "sure", "counts"),
    [
        ("given", date(2023, 5, 11), True, True),
        ("given", date(2023, 5, 10), True, False),  # more than a week from the day that was given
        ("manifest", date(2023, 5, 10), True, False),
        ("meta", date(2023, 5, 10), True, True),
        ("given", date(2023, 5, 11), False, False),
        ("stamp", date(2023, 5, 18), False, False),
        ("stamp", date(2023, 5, 18), True, True),
    ],
)
def test_a_stamp_that_may_be_of_the_day_of_opening_does_not_count(first, day, sure, counts) -> None:
    words = f"{day:%d %B %Y}".lstrip("0")
    leading = PublishedDate(day=TODAY, source=first, words="", sure=True)
    stamp = PublishedDate(day=day, source="stamp", words=words, sure=sure)
    evidence = (stamp,) if first == "stamp" else (leading, stamp)
    told = article(("stamp", words), ("paragraph", "Rain."), evidence=evidence,
                   published=date(2023, 1, 1) if first == "stamp" else TODAY)  # fmt: skip
    assert (date_anchors(told)[1] == day) is counts


def test_without_a_day_of_publication_a_stamp_needs_its_year() -> None:
    for words, day in (("6 March", None), ("6 March 2021", date(2021, 3, 6))):
        told = article(("stamp", words), ("paragraph", "Rain."), published=None)
        assert date_anchors(told) == (day, day)


@pytest.mark.parametrize(
    ("text", "url", "order"),
    [
        ("on 13/4/2020", "", "DMY"), ("on 4/13/2020", "", "MDY"), ("on 3/4/2020", "", ""),
        ("on 13.4.2020", "", "DMY"), ("on 4/4/2020", "", ""),
        ("on 13/4/2020 and 4/13/2020", "", ""),
        ("on 13/4/2020 and 3/4/2020", "", "DMY"), ("on 13 April 2020", "", ""), ("none", "", ""),
        ("on 3/4/2020", "https://x.co.uk/1", "DMY"), ("on 4/13/2020", "https://x.co.uk/1", "MDY"),
    ],
)  # fmt: skip
def test_in_which_order_an_article_writes_numbers(text, url, order) -> None:
    assert number_order(article(("paragraph", text), url=url)) == order


@pytest.mark.parametrize(
    ("words", "days", "shown"),
    [
        ("two days later", 1, "2020-01-03..2020-01-03"),
        ("two days later", 2, None),
        ("two weeks later", 1, "2020-01-12..2020-01-18"),
        ("two weeks later", 7, "2020-01-13..2020-01-19"),
        ("two weeks later", 8, None),
        ("two months later", 31, "2020-03-01..2020-03-31"),
        ("two months later", 32, None),
        ("two years later", 366, "2022-01-01..2022-12-31"),
        ("two years later", 367, None),
        ("two days earlier", 1, "2019-12-30..2019-12-30"),
        ("two months before", 31, "2019-11-01..2019-11-30"),
        ("three hundred years earlier", 1, None),
        ("that day", 1, "2020-01-01..2020-01-01"),
        ("that day", 2, None),
    ],
)
def test_a_step_starts_from_what_is_known_as_closely_as_it_counts(words, days, shown) -> None:
    atoms = find_atoms(words, 0, len(words))
    if not atoms:
        assert shown is None
        return
    first = date(2020, 1, 1)
    phrase = Phrase(start=0, end=len(words), atoms=(atoms[0],))
    found = shifted(phrase, (first, first + timedelta(days=days - 1)))
    assert "..".join(map(str, found)) == (shown or "None..None")
    assert shifted(phrase, (None, first)) == shifted(phrase, (first, None)) == (None, None)


def test_what_a_pattern_finds_holds_one_of_its_cues() -> None:
    lines = [line for path in PINNED.glob("dates_*") for line in path.read_text().splitlines()]
    lines += ["the war of 2014-2016", "in Spring 2019", "three days AGO", "Within two weeks"]
    lines += ["in a year's time", "the next three days", "Coming two weeks"]
    lines += ["between the 3rd and the 5th.", "over the last few days"]
    lines += ["on Tuesday of last week", "since the beginning of the year"]
    for kind, cues, pattern in _COMPILED:
        found = [match.group().casefold() for line in lines for match in pattern.finditer(line)]
        assert found, kind
        for words in found:
            held = words + "0" * any(char.isdecimal() for char in words)
            assert any(cue in held for cue in cues), (kind, words)


@pytest.mark.parametrize("text", ["22 BAHMAN 1401", "in ramadan", "Rabi\nal-Thani 1444 AH"])
def test_days_of_other_calendars_are_found_however_they_are_written(text) -> None:
    assert calendar_words(text, 0, len(text))
    assert not calendar_words("In the rain, 22 men fled.", 0, 25)
