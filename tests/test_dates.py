"""Dates: spans and precision come from the words, and nothing is narrower than they are."""

import hashlib
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mapgen.dates import find_dates
from mapgen.dates.calendars import from_jalali
from mapgen.dates.intervals import codes, month, part, week, year
from mapgen.model import Article, DateSpan
from mapgen.text import text_of
from mapgen.text.analyse import analyse

TUESDAY = date(2020, 7, 14)


def dates(text: str, published: date | None = TUESDAY) -> tuple[DateSpan, ...]:
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return find_dates(text_of(analyse(Article(text=text, sha256=sha256, published=published))))


def one(text: str, published: date | None = TUESDAY) -> tuple[str | None, str | None]:
    (span,) = dates(text, published)
    return (
        span.start.isoformat() if span.start else None,
        span.end.isoformat() if span.end else None,
    )


def day(text: str) -> tuple[str, str]:
    return text, text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army moved on July 13.", day("2020-07-13")),
        ("The army moved on 13 July 2020.", day("2020-07-13")),
        ("The army moved on the 13th of July, 2019.", day("2019-07-13")),
        ("The army moved on Saturday, July 11.", day("2020-07-11")),
        ("The army moved on 2020-07-13.", day("2020-07-13")),
        ("The army moved on 13/07/2020.", day("2020-07-13")),
        ("The army moved on Sept. 3, 2019.", day("2019-09-03")),
        ("The army moved last Saturday.", day("2020-07-11")),
        ("The army moved on Saturday.", day("2020-07-11")),
        ("The army moved on Tuesday.", day("2020-07-14")),
        ("The army moved last Tuesday.", day("2020-07-07")),
        ("The army will move on Friday.", day("2020-07-17")),
        ("The army moved yesterday.", day("2020-07-13")),
        ("The army moved this morning.", day("2020-07-14")),
        ("The army moved last night.", ("2020-07-13", "2020-07-14")),
        ("The army moved on 3, 7 and 9 July 2020.", ("2020-07-03", "2020-07-09")),
        ("On the 1st, 4th, and 8th of July the army moved.", ("2020-07-01", "2020-07-08")),
        ("The army moved on July 3, 7 and 9, 2020.", ("2020-07-03", "2020-07-09")),
        ("The army lost 12, 9 July being a bad day.", day("2020-07-09")),
        ("On July 9, 12 soldiers and 3 guides moved.", day("2020-07-09")),
        ("The army moved in the last few days.", ("2020-07-08", "2020-07-14")),
        ("The army moved over the past several days.", ("2020-07-08", "2020-07-14")),
        ("The army moved over the past few weeks.", ("2020-06-01", "2020-07-14")),
        ("The army moved on the night of July 11.", ("2020-07-11", "2020-07-12")),
        ("The army moved on the eve of July 11.", day("2020-07-10")),
        ("The army moved two days ago.", day("2020-07-12")),
        ("The army moved two weeks ago.", ("2020-06-29", "2020-07-05")),
        ("The army moved three months ago.", ("2020-04-01", "2020-04-30")),
        ("The army moved three years ago.", ("2017-01-01", "2017-12-31")),
        ("The army moved last week.", ("2020-07-06", "2020-07-12")),
        ("The army moved over the weekend.", ("2020-07-10", "2020-07-12")),
        ("The army moved last weekend.", ("2020-07-10", "2020-07-12")),
        ("The army moved this past weekend.", ("2020-07-10", "2020-07-12")),
        ("The army will move this weekend.", ("2020-07-17", "2020-07-19")),
        ("The army will move next weekend.", ("2020-07-17", "2020-07-19")),
        ("The army opens the fair at the weekend.", (None, None)),
        ("The army moved this week.", ("2020-07-13", "2020-07-14")),
        ("The army will move this week.", ("2020-07-13", "2020-07-19")),
        ("The army moved earlier this month.", ("2020-07-01", "2020-07-14")),
        ("The army moved last month.", ("2020-06-01", "2020-06-30")),
        ("The army moved last June.", ("2020-06-01", "2020-06-30")),
        ("The army moved last July.", ("2019-07-01", "2019-07-31")),
        ("The army moved in June.", ("2020-06-01", "2020-06-30")),
        ("The army moved in December.", ("2019-12-01", "2019-12-31")),
        ("The army moved in December 2016.", ("2016-12-01", "2016-12-31")),
        ("The army moved in 2017.", ("2017-01-01", "2017-12-31")),
        ("The army moved in early 2020.", ("2020-01-01", "2020-04-30")),
        ("The army moved in mid-June.", ("2020-06-11", "2020-06-20")),
        ("The army moved at the end of February.", ("2020-02-21", "2020-02-29")),
        ("The army moved in the summer of 2019.", ("2019-01-01", "2019-12-31")),
        ("The army moved over the past three weeks.", ("2020-06-23", "2020-07-14")),
        ("The army moved between 3 and 5 May.", ("2020-05-03", "2020-05-05")),
        ("The army moved from May 3 to June 2.", ("2020-05-03", "2020-06-02")),
        ("The army moved on May 3-5.", ("2020-05-03", "2020-05-05")),
        ("The army moved from December 20 to January 5.", ("2019-12-20", "2020-01-05")),
        ("The army fought from 2014 to 2017.", ("2014-01-01", "2017-12-31")),
        ("The army fought in 2014-2017.", ("2014-01-01", "2017-12-31")),
        ("The army moved on 5 juillet 2019.", day("2019-07-05")),
        ("The army has moved since 2017.", ("2017-01-01", None)),
        ("The army has moved since July 3.", ("2020-07-03", None)),
        ("The army stayed until June 22.", (None, "2020-06-22")),
        ("The army moved before June 22.", (None, "2020-06-22")),
        ("The army moved before 2017.", (None, "2016-12-31")),
        ("The army moved after June 22.", ("2020-06-22", None)),
        ("In June 12 soldiers died.", ("2020-06-01", "2020-06-30")),
        ("It fell more than three years ago.", (None, "2017-12-31")),
        ("The fair opens on Friday.", (None, None)),
        ("The fair will open on Friday.", ("2020-07-17", "2020-07-17")),
        ("The army says it fell on Friday.", ("2020-07-10", "2020-07-10")),
    ],
)
def test_words_become_the_days_they_name(text, expected):
    assert one(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The army may march on the town.",
        "May the best side win.",
        "Theresa May spoke in parliament.",
        "They march every Monday.",
        "The Sunday Times wrote about it.",
        "It cost 2017 dollars and 30 march songs.",
        "About 2,017 people and 1999 sheep were counted.",
        "Version 1.5.2020 of 12.5 percent.",
        "Mondays are quiet there.",
    ],
)
def test_other_words_are_no_dates(text):
    assert all(span.start is None for span in dates(text))


@pytest.mark.parametrize(
    "text",
    ["It fell on 30 February 2020.", "It fell on 03/07/2020.", "It fell on 5-3 May 2020."],
)
def test_a_day_that_is_not_known_stays_open(text):
    assert all(span.start != span.end or span.start is None for span in dates(text))


@pytest.mark.parametrize(
    "text",
    ["The army moved last Saturday.", "It fell in June.", "It fell on July 3.", "It fell today."],
)
def test_without_a_publication_date_relative_words_are_kept_and_nothing_more(text):
    (span,) = dates(text, None)
    assert (span.start, span.end, span.time_precision, span.date_prec) == (None,) * 4
    assert span.words in text


def test_without_a_publication_date_full_dates_still_hold():
    (span,) = dates("It fell in June 2014.", None)
    assert (span.start, span.end) == month(2014, 6)


def test_two_days_later_dates_the_earlier_event():
    text = "Envoys visited Basra last June.\n\nTwo days later, on June 22, the minister spoke."
    earlier, later = dates(text)
    assert (earlier.start, earlier.end, earlier.time_precision) == (
        date(2020, 6, 20), date(2020, 6, 20), 1,
    )  # fmt: skip
    assert text[earlier.at :].startswith("last June")
    assert "two days before June 22" in earlier.words
    assert later.start == later.end == date(2020, 6, 22)


def test_two_days_later_dates_a_sentence_without_a_date_of_its_own():
    text = "Envoys visited Basra. Two days later, the minister announced it on June 22."
    earlier, later = dates(text)
    assert earlier.start == earlier.end == date(2020, 6, 20)
    assert earlier.at < text.index("Two") <= later.at


def test_a_contradiction_leaves_the_earlier_date_alone():
    text = "Envoys visited Basra in March 2019. Two days later, on June 22, the minister spoke."
    assert dates(text)[0].start == date(2019, 3, 1)
    assert dates(text)[0].end == date(2019, 3, 31)


def test_later_counts_from_the_day_before_it():
    text = "The town fell on June 20. Two days later, the army came back. That day it rained."
    assert [span.start for span in dates(text)] == [date(2020, 6, d) for d in (20, 22, 22)]


def test_since_that_day_is_open():
    _, since = dates("The town fell on June 20. It has been quiet since that day.")
    assert (since.start, since.end) == (date(2020, 6, 20), None)


def test_later_than_a_month_is_no_day():
    fell, later = dates("The town fell in June 2019. Two days later, the army came back.")
    assert fell.time_precision == 3
    assert (later.start, later.end, later.words) == (None, None, "Two days later")


def test_a_day_of_another_year_is_not_taken_for_this_year():
    _, bare = dates("The city fell in June 2014. On August 8 planes struck its bridge.")
    assert bare.start is None


@pytest.mark.parametrize(
    ("interval", "expected"),
    [
        ((TUESDAY, TUESDAY), (1, 1)),
        ((TUESDAY, TUESDAY + timedelta(days=5)), (2, 2)),
        (week(TUESDAY), (2, 3)),
        (month(2020, 6), (3, 4)),
        (year(2017), (None, 5)),
        ((TUESDAY, None), (None, None)),
        ((date(2000, 1, 1), date(2009, 12, 31)), (None, None)),
    ],
)
def test_precision_codes_follow_the_length(interval, expected):
    assert codes(interval) == expected


def test_a_part_of_a_month_that_lies_ahead_is_last_years():
    assert one("The army attacked the town in mid-June.", date(2020, 6, 1)) == (
        "2019-06-11",
        "2019-06-20",
    )
    assert one("The army attacked the town in mid-June.", date(2020, 6, 12)) == (
        "2020-06-11",
        "2020-06-20",
    )


@given(st.integers(1900, 2100), st.integers(1, 12), st.sampled_from(["early", "mid", "late"]))
def test_parts_lie_inside_their_month_and_year(year_, month_, name):
    for whole in (month(year_, month_), year(year_), week(date(year_, month_, 1))):
        first, last = part(whole, name)
        assert whole[0] <= first <= last <= whole[1]


@settings(max_examples=40, deadline=None)
@given(
    st.dates(date(1990, 1, 1), date(2035, 12, 31)), st.dates(date(2000, 1, 1), date(2035, 12, 31))
)
def test_a_full_date_reads_as_itself_whenever_published(told, published):
    written = f"{told.day} {told:%B} {told.year}"
    assert one(f"It fell on {written}.", published) == day(told.isoformat())


@settings(max_examples=60, deadline=None)
@given(
    st.dates(date(2000, 1, 1), date(2035, 12, 31)),
    st.sampled_from(
        ["last Friday", "in March", "on May 9", "last August", "two weeks ago", "in mid-June",
         "three years ago", "earlier this year", "on the night of October 2", "since April",
         "on February 29", "yesterday", "between 3 and 5 May"]
    ),
)  # fmt: skip
@example(date(2000, 2, 27), "on February 29")
def test_what_happened_never_begins_after_publication(published, words):
    """But for a day without its year that is one of the next few: reports cross time zones."""
    for span in dates(f"The army attacked the town {words}.", published):
        late = timedelta(days=2 if any(sign.isdigit() for sign in words) else 0)
        assert span.start is None or span.start <= published + late
        assert not (span.start and span.end) or span.start <= span.end


@pytest.mark.parametrize(
    ("text", "told", "stated"),
    [
        ("The army moved on  July  13.", "July 13", "July 13"),
        ("It rose last June. Two days later, it was told on June 22.",
         "last June (two days before June 22)", "last June"),
        ("They met on 4 July. Two days later the army moved.", "Two days later", "Two days later"),
        ("The army moved last week on the hills.", "last week", "last week"),
    ],
)  # fmt: skip
def test_a_date_says_where_its_words_end_in_the_text(text: str, told: str, stated: str) -> None:
    found = {" ".join(text[span.at : span.stop].split()): span.words for span in dates(text)}
    assert found[stated] == told


def test_a_date_made_of_another_sentence_stands_on_one_character() -> None:
    text = "The vault was opened. Two days later, it was told on June 22."
    first = dates(text)[0]
    assert first.words == "two days before June 22"
    assert (first.at, first.stop) == (20, 21)


def test_words_name_the_days_that_the_table_says(pinned):
    """With what the words are, their precision codes and where they stand; "¶" is a new block."""

    def told(case: str) -> list[str]:
        text = case.replace(" ¶ ", "\n\n")
        return [
            f"{span.start} to {span.end} | {span.words} | {span.time_precision}, {span.date_prec}"
            f" | {span.at}-{span.stop}"
            for span in dates(text)
        ]

    pinned("dates", told)


def test_days_of_the_iranian_calendar_are_known_within_its_bounds() -> None:
    assert from_jalali(1309, 1, 1) == (date(1930, 3, 21), date(1930, 3, 21))
    assert from_jalali(1472, 12, None)[0] == date(2094, 2, 19)
    for year_, month_, day_ in ((1308, 1, 1), (1473, 1, 1), (1400, 1, 32), (1400, 7, 31),
                                (1400, 12, 30), (1400, 1, 0)):  # fmt: skip
        assert from_jalali(year_, month_, day_) == (None, None)


def test_a_dateline_without_its_year_is_of_the_last_that_had_come() -> None:
    published = date(2020, 1, 4)
    for filed, year_ in ((3, 2020), (4, 2020), (5, 2020), (20, 2019)):
        text = f"YEREVAN, Jan {filed} - Troops moved yesterday.\n\nIt rained."
        (span,) = dates(text, published)[-1:]
        assert span.start is not None
        assert span.start.year == (year_ if filed > 1 else year_ - 1), filed


@pytest.mark.parametrize("words", ["late last night", "early last night"])
def test_late_last_night_is_before_midnight(words):
    assert one(f"A bomb exploded {words}.") == day("2020-07-13")


@pytest.mark.parametrize(
    "text",
    [
        "Ten people were killed overnight in Basra, police said on Thursday.",
        "Police said on Thursday that ten people were killed overnight in Basra.",
        "A blast overnight killed ten in Basra, officials told reporters Thursday.",
    ],
)
def test_a_night_told_of_on_a_day_ended_then(text):
    (night,) = (span for span in dates(text) if span.words == "overnight")
    assert (night.start, night.end) == (date(2020, 7, 8), date(2020, 7, 9))
