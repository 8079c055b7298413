"""Hours, nights, other calendars, and the day that each part of an article counts from."""

from datetime import date
from types import SimpleNamespace

import pytest

from mapgen.dates import date_anchors, find_dates
from mapgen.dates.anchors import anchor_at
from mapgen.dates.calendars import from_jalali
from mapgen.read import read_text
from mapgen.text import text_of
from mapgen.text.analyse import analyse


def days(text: str, published: str | None = "2023-03-10") -> list[tuple[str, str]]:
    found = find_dates(text_of(analyse(read_text(text, published=published))))
    return [(str(span.start or ""), str(span.end or "")) for span in found]


def march(first: int, last: int) -> list[tuple[str, str]]:
    return [(f"2023-03-{first:02d}", f"2023-03-{last:02d}")]


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers raided Oakton at 1900.",
        "Rebels shelled Ashby at about 2015 and left.",
        "They left by 2000 local time.",
        "The strike hit at 0530.",
        "Drones flew between 1900 and 2030 GMT.",
        "Police came at around 1955 hrs.",
    ],
)
def test_an_hour_is_no_year(text):
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Troops shelled Ashby around 1845 on 5 March.", march(5, 5)),
        ("Troops left Ashby before 2030 on Tuesday.", march(7, 7)),
        ("Troops came by 1915 Monday.", march(6, 6)),
        ("Troops held Ashby before 1945.", [("", "1944-12-31")]),
        ("The fort, built by 1875 on a hill, fell.", [("", "1875-12-31")]),
    ],
)
def test_an_hour_with_its_day_is_no_year(text, found):
    assert days(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The truce, agreed in 2015, ended.", [("2015-01-01", "2015-12-31")]),
        ("Between 2014 and 2017 rebels held Ashby.", [("2014-01-01", "2017-12-31")]),
    ],
)
def test_a_year_is_no_hour(text, found):
    assert days(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rebels shelled Ashby overnight.", march(9, 10)),
        ("Rebels shelled Ashby overnight to Tuesday.", march(6, 7)),
        ("Rebels shelled Ashby overnight into Wednesday, killing two.", march(7, 8)),
        ("Rebels shelled Ashby overnight on Tuesday.", march(6, 8)),
        ("Soldiers raided Oakton late Sunday into early Monday.", march(5, 6)),
        ("Soldiers raided Oakton from late Sunday to early Monday.", march(5, 6)),
        ("The raid began on Sunday night and early Monday.", [*march(5, 5), *march(6, 6)]),
        ("The raid lasted from Sunday night into Monday.", march(5, 6)),
    ],
)
def test_a_night_lies_between_its_days(text, found):
    assert days(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They have held it since mid-November.", [("2022-11-11", "")]),
        ("In November and December of last year rebels fled.", [("2022-11-01", "2022-12-31")]),
        ("In December and January 2021 rebels fled.", [("2020-12-01", "2021-01-31")]),
        ("In March and July of last year rebels fled.", [("", "")]),
        ("They left on June 5 of last year.", [("2022-06-05", "2022-06-05")]),
        ("They left in August last year.", [("2022-08-01", "2022-08-31")]),
        ("They took the post on 11 March.", march(11, 11)),
        ("They took the post on 20 March.", [("2022-03-20", "2022-03-20")]),
    ],
)
def test_months_and_days_take_their_year(text, found):
    assert days(text) == found


def test_a_stamp_counts_for_what_follows_it():
    text = (
        "18:40 Friday 10 March\nRebels shelled Ashby yesterday.\n\n"
        "09:12 Thursday 9 March\nSoldiers came to Oakton yesterday.\n\n"
        "Updated: 7 March 2023\n\nSoldiers left Elmford yesterday."
    )
    assert days(text) == [*march(9, 9), *march(8, 8), *march(8, 8)]


def test_a_second_dateline_counts_for_its_part():
    text = (
        "OAKTON, March 6 (Wire) - Soldiers raided Ashby on Monday.\n\n"
        "ASHBY, February 20 (Wire) - Rebels came on Sunday.\n\n"
        "ELMFORD (Wire) - Police closed the road on Thursday."
    )
    assert days(text) == [*march(6, 6), ("2023-02-19", "2023-02-19"), *march(9, 9)]
    article = analyse(read_text(text, published="2023-01-02"))
    assert date_anchors(article)[1] == date(2022, 3, 6)


def test_without_any_day_relative_dates_stay_open():
    assert days("Soldiers raided Ashby on Monday and left yesterday.", None) == [("", "")] * 2


def test_the_day_above_a_letter_counts_for_what_it_quotes():
    text = "Dear all,\n\nOn Mon, 6 Mar 2023 at 10:11, Ann Lee wrote:\n> Rebels came yesterday."
    assert days(text) == march(5, 5)


@pytest.mark.parametrize(
    ("day", "ours"),
    [
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1399, 1, 1), date(2020, 3, 20)),
        ((1401, 11, 22), date(2023, 2, 11)),
        ((1403, 12, 30), date(2025, 3, 20)),
    ],
)
def test_the_iranian_year_is_read(day, ours):
    assert from_jalali(*day) == (ours, ours)
    assert from_jalali(day[0], 12, 31) == (None, None)
    assert from_jalali(1500, 1, 1) == (None, None)


def test_days_of_other_calendars_are_read_or_left_open():
    found = days("Fighters shelled Ashby in Ramadan 1444 AH. Troops came on 22 Bahman 1401.")
    assert found == [("", ""), ("2023-02-11", "2023-02-11")]
    assert days("During Ramadan the market is closed.") == [("", "")]
    assert days("Mehr Ali went to Tir.") == []


@pytest.mark.parametrize(
    ("text", "url", "day"),
    [
        ("It fell on 03/04/2023.", "https://example.co.uk/a", "2023-04-03"),
        ("It fell on 03/04/2023.", "https://example.gov/a", "2023-03-04"),
        ("It fell on 03/04/2023.", "https://example.com/a", None),
        ("It fell on 03/04/2023 and rose on 25/04/2023.", "", "2023-04-03"),
        ("It fell on 03/04/2023 and rose on 04/25/2023.", "", "2023-03-04"),
        ("It fell on 3.4.2023, on 25/04/2023 and on 04/25/2023.", "https://x.co.uk/a", None),
        ("It fell on 04/04/2023.", "", "2023-04-04"),
    ],
)
def test_days_in_numbers_are_read_in_the_order_of_the_text_or_its_site(text, url, day):
    first = find_dates(text_of(analyse(read_text(text, published="2023-05-18", url=url))))[0]
    assert (first.start.isoformat() if first.start else None) == day


def test_words_before_any_block_count_from_the_day_of_publication():
    blocks = tuple(SimpleNamespace(start=start) for start in (10, 20, 30))
    told = SimpleNamespace(blocks=blocks, article=SimpleNamespace(published=date(2024, 1, 1)))
    days = (date(2024, 2, 1), date(2024, 3, 1))  # of the third nothing is known
    assert [anchor_at(told, days, at) for at in (9, 10, 19, 20, 30)] == [
        date(2024, 1, 1), days[0], days[0], days[1], date(2024, 1, 1)
    ]  # fmt: skip


def test_the_leap_years_of_the_iranian_calendar_are_those_that_were():
    leap = {1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408}
    for year in range(1370, 1409):
        first, last = from_jalali(year, 12, None)
        assert (last - first).days + 1 == (30 if year in leap else 29), year
