"""What the rules of dates do, by tables: on bare words and hand-built trees, without a model."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest

from mapgen.dates import carry_dates, find_dates
from mapgen.dates.intervals import PARTS, around, codes, decade, part, week
from mapgen.dates.phrases import bounded, is_date, phrases
from mapgen.dates.reading import Context, read_atom
from mapgen.dates.telling import may_be_one
from mapgen.dates.words import find_atoms
from mapgen.model import Citation, Claim, Geometry, Location, LonLat, Place, Reading
from tests.trees import text_of_words

FIRST = date(2020, 1, 1)
TODAY = date(2020, 7, 14)  # a Tuesday
WAYS = ("", "last", "past", "next", "coming", "this")
TENSES = ("", "past", "present", "future")
MARKED = re.compile(
    r"(?P<at>@*)\[?(?P<word>[^*/@\]]+)\]?(?:\*(?P<event>\w*):?(?P<role>\w*)(?P<own>=?))?"
)


def shown(interval) -> str:
    return "..".join("?" if day is None else day.isoformat() for day in interval)


def grouped(rows: list[tuple[str, str]]) -> list[str]:
    """Say each outcome once, with all that leads to it."""
    found: dict[str, list[str]] = {}
    for asked, outcome in rows:
        found.setdefault(outcome, []).append(asked or "-")
    return [f"{outcome}: {' '.join(asked)}" for outcome, asked in found.items()]


def test_parts_and_codes_of_every_length(pinned) -> None:
    """A case is a length in days, from the first of January 2020 or the first of another month."""

    def told(case: str) -> list[str]:
        start, length = case.split(" + ")
        first = date.fromisoformat(start)
        whole = (first, first + timedelta(days=int(length) - 1))
        rows = [(name, shown(part(whole, name))) for name in sorted(PARTS)]
        return [f"codes {codes(whole)}", *grouped(rows)]

    pinned("dates_parts", told)


def test_a_part_of_what_is_open_stays_open() -> None:
    for whole in ((None, FIRST), (FIRST, None), (None, None)):
        assert part(whole, "early") == whole
        assert codes(whole) == (None, None)


def test_steps_lead_to_units() -> None:
    day = date(2020, 1, 31)
    assert around(day, "day", 2) == (date(2020, 2, 2), date(2020, 2, 2))
    assert around(day, "week", 1) == (date(2020, 2, 3), date(2020, 2, 9))
    assert around(day, "month", 1) == (date(2020, 2, 1), date(2020, 2, 29))
    assert around(day, "month", -1) == (date(2019, 12, 1), date(2019, 12, 31))
    assert around(day, "year", -1) == (date(2019, 1, 1), date(2019, 12, 31))
    assert week(day) == (date(2020, 1, 27), date(2020, 2, 2))
    assert decade(1990) == (date(1990, 1, 1), date(1999, 12, 31))
    assert around(date(1, 2, 1), "month", -1)[0] == date(1, 1, 1)
    with pytest.raises(OverflowError):
        around(date(1, 1, 1), "month", -1)


def test_words_are_read_beside_the_day_they_are_printed(pinned) -> None:
    """Each word under every word before it and every tense of its verb; "?" is not known."""

    def told(case: str) -> list[str]:
        (atom,) = find_atoms(case, 0, len(case))
        rows = [
            (f"{way or '-'}/{tense or '-'}", shown(read_atom(atom, _beside(way, tense))))
            for way, tense in product(WAYS, TENSES)
        ]
        parts = [
            (name, shown(read_atom(atom, replace(_beside("", "past"), part=name))))
            for name in sorted(PARTS)
        ]
        orders = [
            (order, shown(read_atom(atom, replace(_beside("", "past"), order=order))))
            for order in ("DMY", "MDY")
        ]
        unknown = shown(read_atom(atom, Context(published=None)))
        return [*grouped(rows), *grouped(parts), *grouped(orders), f"undated {unknown}"]

    pinned("dates_words", told)


def _beside(way: str, tense: str) -> Context:
    return Context(published=TODAY, way=way, tense=tense)


def test_words_around_dates_are_taken_up(pinned) -> None:
    """Which expressions there are, with their modifiers, and what these make of them."""

    def told(case: str) -> list[str]:
        atoms = [atom for atom in find_atoms(case, 0, len(case)) if is_date(atom, case, 0, "NN")]
        return [
            f"{case[p.start : p.end]} | {p.over}|{p.way}|{p.part}|{p.night}|{p.bound} | "
            + shown(bounded(p, read_atom(p.atoms[0], _beside(p.way, "past")), TODAY))
            for p in phrases(atoms, case, 0)
        ]

    pinned("dates_phrases", told)


def test_dates_of_hand_built_sentences(pinned) -> None:
    """The whole reading of dates, where the tags and heads of words are known."""

    def told(case: str) -> list[str]:
        text = text_of_words(case, published=TODAY.isoformat())
        return [
            f"{shown((d.start, d.end))} | {d.words} | {d.time_precision}, {d.date_prec} | "
            f"{d.at}-{d.stop}"
            for d in find_dates(text)
        ]

    pinned("dates_trees", told)


def test_events_take_the_dates_that_they_go_on_with(pinned) -> None:
    """`*` marks a word that tells an event, with its type and `:role` if it is no ground attack;

    `=` gives it the date of its own sentence. `@` marks its place, `@@` an area; of the places
    named in PLACED it is known where they lie.
    """

    def told(case: str) -> list[str]:
        text = text_of_words(re.sub(r"\*[\w:=]*|@", "", case))
        dates = find_dates(text)
        readings = list(_readings(case, text, dates))
        return [
            f"{r.claim.action} {shown((d.start, d.end)) if (d := r.claim.date) else None}"
            + (" taken over" if r.claim.date and r.claim.date.inferred else "")
            for r in carry_dates(text, readings, dates)
        ]

    pinned("dates_carried", told)


def _readings(case, text, dates):
    """Yield what a line marks as events."""
    marks = [
        re.match(
            r"(?P<at>@*)\[?(?P<word>[^*/@\]]+)\]?(?:\*(?P<event>\w*):?(?P<role>\w*)(?P<own>=?))?",
            word,
        )
        for word in case.split()
        if word not in {"¶", "#", "-", "|"}
    ]
    for index, mark in enumerate(marks):
        if mark["event"] is None:
            continue
        number = text.tree.number(index)
        whole = text.sentences[number]
        order = (*range(index, whole.last), *range(whole.first, index))
        place = next((i for i in order if marks[i]["at"]), None)
        own = [d for d in dates if whole.start <= d.at < whole.end]
        claim = Claim(
            id="", role=mark["role"] or "attacked", layer="", actors=(), action=mark["word"],
            date=own[0] if mark["own"] else None, event=mark["event"] or "ground_attack",
            citations=(Citation(article=text.article.sha256, start=whole.start, end=whole.end,
                                quote=text.text[whole.start : whole.end]),),
        )  # fmt: skip
        at = None if place is None else _location(text, place, area=marks[place]["at"] == "@@")
        yield Reading(claim=claim, location=at, at=text.tokens[index].start)


def _placed(name: str, feature: str, country: str, admin1: str | None = None) -> Place:
    return Place(
        id=name, name=name, point=LonLat(0, 0), feature=feature, country=country, admin1=admin1
    )


PLACED = {
    one.name: one
    for one in (
        _placed("Adria", "A.PCLI", "XX"),
        _placed("Bruma", "A.ADM1", "XX"),
        _placed("Corva", "P.PPL", "XX", "Bruma"),
        _placed("Delva", "P.PPL", "XX", "Other"),
        _placed("Eskar", "P.PPL", "YY", "Bruma"),
    )
}
"""A country, a province, a town in it, one in another, and one abroad."""


def _location(text, index: int, *, area: bool) -> Location:
    token = text.tokens[index]
    return Location(
        key=token.text, start=token.start, end=token.end, title=token.text,
        form="region" if area else "exact", geometry=Geometry("Point", (20.0, 10.0)),
        anchor=LonLat(20.0, 10.0), place=PLACED.get(token.text), geo_precision=1, where_prec=1,
    )  # fmt: skip


def test_two_places_may_be_one_where_one_is_an_area_of_the_same_country() -> None:
    text = text_of_words("Velm Orin Sorn")
    town, area = _location(text, 0, area=False), _location(text, 1, area=True)
    assert may_be_one(town, town)
    assert may_be_one(None, town)
    assert may_be_one(town, None)
    assert not may_be_one(town, _location(text, 2, area=False))
    assert may_be_one(town, area)
    assert may_be_one(area, town)
    here, there = (
        Place(id=code, name=code, point=LonLat(0, 0), feature="P.PPL", country=code)
        for code in ("ML", "NE")
    )
    assert may_be_one(replace(town, place=here), replace(area, place=here))
    assert not may_be_one(replace(town, place=here), replace(area, place=there))
    assert may_be_one(replace(town, place=here), area)
    assert may_be_one(replace(town, place=here), replace(area, place=replace(there, country=None)))


def test_days_and_weekends_of_every_day_of_publication(pinned) -> None:
    """A case is a word; what it names on each day of a week, by the word before it and its verb."""

    def told(case: str) -> list[str]:
        (atom,) = find_atoms(case, 0, len(case))
        lines = []
        for number in range(7):
            today = date(2020, 7, 13) + timedelta(days=number)
            rows = [
                (f"{way or '-'}/{tense or '-'}",
                 shown(read_atom(atom, Context(published=today, way=way, tense=tense))))
                for way, tense in product(WAYS, TENSES)
            ]  # fmt: skip
            lines += [f"{today:%A}: {line}" for line in grouped(rows)]
        return lines

    pinned("dates_days", told)
