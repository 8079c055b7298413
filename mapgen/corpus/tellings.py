"""One event as one article tells it: what of its claims says which event it is."""

import functools
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mapgen.corpus.days import days_around
from mapgen.denials import DAYS, Version, goes_on
from mapgen.events.described import LAYERS
from mapgen.model import LonLat
from mapgen.text.words import word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = [
    "Row",
    "Telling",
    "key_of",
    "named_sides",
    "parties_of",
    "stem",
    "tellings",
    "version_of",
]

Row = Mapping[str, Any]
"""A row of `mapgen.export.columns.CLAIMS`."""

_LONGEST = 10  # days; a vaguer date links nothing
_BEFORE = 3  # days before the last possible one, where the first is not told
_REGION = 3  # ACLED's geo_precision from which a place is no town
_WORD = re.compile(r"(?<!\w)[^\W\d_A-Z][^\W\d_]{3,}")
_FIRST = re.compile(r"^[A-Z][^\W\d_]{3,}")
_STEM = 5  # letters by which words are compared: "soldiers", "soldier"


@dataclass(slots=True)
class Telling:
    """One event as one article tells it: the claims that share its event id and its place.

    Attributes
    ----------
    wide : bool
        The place is a region or more, in which many events are.
    start, end : int
        The days on which it may have been, both included, as ordinals.
    dated : bool
        Both days are told; otherwise only the last possible one is.
    around : (int, int)
        Days by which it may have been before and after those, see `days_around`.
    sides : set of str
        Those that have a name, whatever they do in it, and their forces.
    deaths : set of int
        Numbers of the dead that are told.
    said : set of str
        The beginnings of the words of its sentences, without names.
    words : set of str
        Those of them that not any event may be told with.
    """

    article: str
    place: str
    place_id: str
    at: LonLat
    wide: bool
    start: int
    end: int
    dated: bool
    around: tuple[int, int] = (0, 0)
    claims: list[Row] = field(default_factory=list)
    types: set[str] = field(default_factory=set)
    sides: set[str] = field(default_factory=set)
    deaths: set[int] = field(default_factory=set)
    said: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)

    @property
    def version(self) -> Version:
        """What tells whether it denies another; it does so only where all of its claims do."""
        return Version(
            types=frozenset(self.types),
            sides=frozenset(side for row in self.claims for side in _said_sides(row)),
            negated=all(row["negated"] for row in self.claims),
            still=all(goes_on(row.get("quote") or "") for row in self.claims),
        )

    def add(self, row: Row) -> None:
        """Take over one of its claims."""
        self.claims.append(row)
        before, after = days_around(row)
        self.around = max(before, self.around[0]), max(after, self.around[1])
        self.types.add(row["event"])
        self.sides |= parties_of(row)
        if row["fatalities"] is not None:
            self.deaths.add(row["fatalities"])
        said = _said(row)
        self.said |= said
        self.words |= said - _common()


def tellings(claims: Iterable[Row]) -> tuple[list[Telling], list[str]]:
    """Join claims by article, event and place; also return the keys of those that link to nothing.

    Those are claims without a place, a type or a day that is told well enough.
    """
    types = load_vocabulary().events
    background = load_vocabulary().of_kind("background")
    found: dict[tuple[str, str, str], Telling] = {}
    single: list[str] = []
    for row in claims:
        if row["role"] in background:
            continue
        days = _days(row)
        if row["event"] not in types or days is None or row.get("lon") is None:
            single.append(key_of(row))
            continue
        place = row["place_id"] or ""
        own = (row["article_id"], row["event_id"] or row["claim_id"], place)
        if own not in found:
            start, end = days
            found[own] = Telling(
                article=row["article_id"],
                place=row["place"] or "",
                place_id=place,
                at=LonLat(row["lon"], row["lat"]),
                wide=(row.get("geo_precision") or 0) >= _REGION,
                start=start,
                end=end,
                dated=bool(row["date_start"]) and not version_of(row).denial,
            )
        found[own].add(row)
    return list(found.values()), single


def version_of(row: Row) -> Version:
    """Return what tells whether a claim denies another."""
    return Version(
        types=frozenset({row["event"] or ""}),
        sides=_said_sides(row),
        negated=bool(row["negated"]),
        still=goes_on(row.get("quote") or ""),
    )


def _said_sides(row: Row) -> frozenset[str]:
    return frozenset(row["sides"]) | parties_of(row)


def key_of(row: Row) -> str:
    """Return how tables call a claim: ``article_id#claim_id``."""
    return f"{row['article_id']}#{row['claim_id']}"


def named_sides(sides: Collection[str]) -> frozenset[str]:
    """Return the sides that have a name; who is only described may be any of them."""
    return frozenset(sides) - LAYERS.keys()


def parties_of(row: Row) -> frozenset[str]:
    """Return the sides that have a name, and their forces, which a person may say are one."""
    named = named_sides(row["sides"])
    return named | frozenset(row.get("actor_ids", ())) if named else named


def _days(row: Row) -> tuple[int, int] | None:
    """Return the first and the last day; None where they are not told, or too far apart.

    What is denied was told on a day before, of which the denial need not speak.
    """
    denial = version_of(row).denial
    told = row["date_end"] or (row.get("published") if denial else None)
    if not told:
        return None
    last = date.fromisoformat(told).toordinal()
    if denial:
        return last - DAYS, last
    if not row["date_start"]:
        return last - _BEFORE, last
    first = date.fromisoformat(row["date_start"]).toordinal()
    return (first, last) if last - first <= _LONGEST else None


def stem(word: str) -> str:
    """Return the letters by which words are compared."""
    return word[:_STEM].casefold()


def _said(row: Row) -> set[str]:
    """Return the stems of a quote; its first word counts where it is no name."""
    quote = row.get("quote") or ""
    names = {stem(word) for name in (row["place"] or "", *row["actors"]) for word in name.split()}
    found = set(map(stem, _WORD.findall(quote)))
    return found | ({stem(word) for word in _FIRST.findall(quote)} - names)


@functools.cache
def _common() -> frozenset[str]:
    return frozenset(map(stem, word_lists("linking", "words")["common"]))
