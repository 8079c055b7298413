"""How much speaks for two tellings being of one event, and what rules it out."""

import functools
from collections.abc import Collection, Mapping

from mapgen.corpus.tellings import Telling, stem
from mapgen.denials import denies, share_side
from mapgen.text.words import word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["ENOUGH", "NEAR_KM", "likeness", "near_in_time"]

NEAR_KM = 12.0
"""Two places this near, in kilometres, may be one: a town and what lies at its edge."""
ENOUGH = 2
"""What has to speak for one event: of one group of types and on one day at one place is enough,
where nothing speaks against it."""

_MANY = 3  # the same number of dead is no chance from here
_FAR = 3  # times as many dead: hardly the same event
_WORDS = 3  # shared words that count as much as a shared side


def likeness(one: Telling, other: Telling) -> int | None:
    """Return what speaks for one event, less what speaks against it; None where it cannot be one.

    It cannot be where place, day or type of event exclude each other. The rest is counted: the
    type, the day, a side in common, the number of the dead, words that are not every event's.
    Whoever denies what the other tells speaks of its event, on whichever side they are.
    """
    against = denies(one.version, other.version) or denies(other.version, one.version)
    kind = 2 if against else _type(one, other)
    if not against and one.version.keeps != other.version.keeps:
        return None  # "still holds X" tells no event but the one that it denies
    parts = (kind, _place(one, other), _day(one, other))
    if None in parts:
        return None
    known = sum(part for part in parts if part is not None)
    sides = 0 if against else _sides(one, other)
    return known + sides + _deaths(one, other) + _words(one, other)


def _type(one: Telling, other: Telling) -> int | None:
    """Rule out other types; "died in a riot" is nearly told as a riot."""
    if one.types & other.types:
        return 2
    events, alike = load_vocabulary().events, _alike()
    if {events[name].group for name in one.types} & {events[name].group for name in other.types}:
        return 1
    if not any(name in alike.get(own, ()) for own in one.types for name in other.types):
        return None
    return int(_names(one, other.types) or _names(other, one.types))


def _names(telling: Telling, types: Collection[str]) -> bool:
    return any(stem(word) in telling.said for name in types for word in name.split("_"))


def _place(one: Telling, other: Telling) -> int | None:
    """Rule out other places; a region, or the next town, speaks against one event."""
    wide = one.wide or other.wide
    if one.place_id and one.place_id == other.place_id:
        return -2 if wide else 0
    if one.at.km_to(other.at) > NEAR_KM or (wide and one.place != other.place):
        return None
    return -2 if wide else -1 if one.place_id and other.place_id else 0


def _day(one: Telling, other: Telling) -> int | None:
    """Rule out other days; a day that both tell speaks for one event.

    Two days that are both told as such are two; only where one of them is not sure, or a night, it
    may be the other, and that speaks against one event.
    """
    if one.start <= other.end and other.start <= one.end:
        return int(one.dated and other.dated)
    return -1 if near_in_time(one, other) and one.dated and other.dated else None


def near_in_time(one: Telling, other: Telling) -> bool:
    """Tell whether two tellings may be of one day, those counted in that are not sure."""
    return _reaches(one, other) or _reaches(other, one)


def _reaches(one: Telling, other: Telling) -> bool:
    before, after = one.around
    return one.start - before <= other.end and other.start <= one.end + after


def _sides(one: Telling, other: Telling) -> int:
    if not one.sides or not other.sides:
        return 0
    return 2 if share_side(one.sides, other.sides) else -3


def _deaths(one: Telling, other: Telling) -> int:
    if not one.deaths or not other.deaths:
        return 0
    if same := one.deaths & other.deaths:
        return 2 if max(same) >= _MANY else 1
    most, least = max(one.deaths | other.deaths), min(one.deaths | other.deaths)
    return -1 if most > _FAR * max(1, least) else 0


def _words(one: Telling, other: Telling) -> int:
    shared = len(one.words & other.words)
    return min(2, shared) if shared < _WORDS else 2


@functools.cache
def _alike() -> Mapping[str, frozenset[str]]:
    """Return type -> types by which the same event may be told, both ways."""
    found: dict[str, set[str]] = {}
    for one, others in word_lists("linking", "alike").items():
        for other in others:
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return {one: frozenset(others) for one, others in found.items()}
