"""Links claims of many articles that tell of one event, and notes where they differ."""

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from mapgen.events.described import LAYERS
from mapgen.model import LonLat
from mapgen.vocabulary import load_vocabulary

__all__ = ["NEAR_KM", "SLACK_DAYS", "event_rows", "link"]

NEAR_KM = 12.0
"""Two places this near, in kilometres, may be one: a town and what lies at its edge."""
SLACK_DAYS = 1
"""Days by which two tellings of one event may differ: a night, a time zone, the day of a report."""

_WHERE = ("place", "place_id", "country", "lon", "lat", "geometry")
_LONGEST = 10  # days; a vaguer date links nothing
_CELL = 0.25  # degrees of latitude; wider than twice `NEAR_KM`

Row = Mapping[str, Any]


@dataclass(slots=True)
class _Telling:
    """One event as one article tells it: the claims that share its event id."""

    article: str
    claims: list[Row] = field(default_factory=list)
    group: str = ""
    start: date = date.min
    end: date = date.max
    at: LonLat = LonLat(0.0, 0.0)  # noqa: RUF009 - frozen
    place_id: str = ""
    sides: frozenset[str] = frozenset()


def link(claims: Iterable[Row]) -> dict[str, str]:
    """Return ``article_id#claim_id`` -> id of the event that the claim tells of.

    Two tellings of different articles are one event when they are of one group of event types, at
    one place (the same, or within `NEAR_KM`), on one day (give or take `SLACK_DAYS`), and their
    sides do not differ: they share one ("RSF" is "Rapid Support Forces"), or one of them names
    none: "gunmen" may be anybody. A claim without a place, a day or an event type stands alone.
    An id does not change when later articles are added.

    Parameters
    ----------
    claims : iterable of mapping
        Rows of `mapgen.export.columns.CLAIMS`, in the order of the corpus.
    """
    tellings, single = _tellings(claims)
    groups = _groups(tellings)
    found: dict[str, str] = {key: _name(key) for key in single}
    for members in groups:
        name = _name(_key(members[0].claims[0]))
        for telling in members:
            for row in telling.claims:
                found[_key(row)] = name
    return found


def event_rows(
    claims: Iterable[Row], linked: Mapping[str, str], families: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    """Yield one row of `mapgen.corpus.tables.EVENTS` for every linked event, in order."""
    members: dict[str, list[Row]] = {}
    for row in claims:
        if name := linked.get(_key(row)):
            members.setdefault(name, []).append(row)
    for name, rows in members.items():
        yield _event(name, rows, families)


def _key(row: Row) -> str:
    return f"{row['article_id']}#{row['claim_id']}"


def _name(key: str) -> str:
    return "e" + hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:12]


def _tellings(claims: Iterable[Row]) -> tuple[list[_Telling], list[str]]:
    """Join an article's claims by event; also return the claims that can be linked to nothing."""
    types = load_vocabulary().events
    background = load_vocabulary().of_kind("background")
    by_event: dict[tuple[str, str], _Telling] = {}
    single: list[str] = []
    for row in claims:
        if row["role"] in background:
            continue
        event = types.get(row["event"] or "")
        days = _days(row)
        if event is None or days is None or row.get("lon") is None:
            single.append(_key(row))
            continue
        own = (row["article_id"], f"{row['event_id'] or row['claim_id']} {row['place_id']}")
        telling = by_event.setdefault(own, _Telling(row["article_id"]))
        telling.claims.append(row)
        telling.group, (telling.start, telling.end) = event.group, days
        telling.at = LonLat(row["lon"], row["lat"])
        telling.place_id = row["place_id"] or ""
        telling.sides |= _named(row["sides"])
    return list(by_event.values()), single


def _days(row: Row) -> tuple[date, date] | None:
    start, end = row["date_start"], row["date_end"]
    if not start or not end:
        return None
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    return (first, last) if (last - first).days <= _LONGEST else None


def _groups(tellings: Sequence[_Telling]) -> list[list[_Telling]]:
    """Put tellings together, first come first; a group holds an article's event once."""
    groups: list[list[_Telling]] = []
    cells: dict[tuple[str, int, int, int], list[int]] = {}
    for telling in tellings:
        best = None
        for at in sorted({at for cell in _around(telling) for at in cells.get(cell, ())}):
            if _one_event(telling, groups[at]):
                best = at
                break
        if best is None:
            best = len(groups)
            groups.append([])
        groups[best].append(telling)
        for cell in _covers(telling):
            cells.setdefault(cell, []).append(best)
    return groups


def _covers(telling: _Telling) -> Iterator[tuple[str, int, int, int]]:
    """Yield the cells of space and time that a telling is kept under."""
    x, y = math.floor(telling.at.lon / _CELL), math.floor(telling.at.lat / _CELL)
    for day in range(telling.start.toordinal(), telling.end.toordinal() + 1):
        yield telling.group, x, y, day


def _around(telling: _Telling) -> Iterator[tuple[str, int, int, int]]:
    wide = max(1, math.ceil(1 / max(0.05, math.cos(math.radians(telling.at.lat)))))
    slack = timedelta(days=SLACK_DAYS)
    first = (telling.start - slack).toordinal()
    last = (telling.end + slack).toordinal()
    x, y = math.floor(telling.at.lon / _CELL), math.floor(telling.at.lat / _CELL)
    for dx in range(-wide, wide + 1):
        for dy in (-1, 0, 1):
            for day in range(first, last + 1):
                yield telling.group, x + dx, y + dy, day


def _one_event(telling: _Telling, group: Sequence[_Telling]) -> bool:
    """Compare with the first of a group, so that a chain of likeness does not drift."""
    if any(other.article == telling.article for other in group):
        return False
    first = group[0]
    same = bool(telling.place_id) and telling.place_id == first.place_id
    if not same and telling.at.km_to(first.at) > NEAR_KM:
        return False
    named = [other.sides for other in group if other.sides]
    return not telling.sides or not named or any(_share(telling.sides, s) for s in named)


def _named(sides: Iterable[str]) -> frozenset[str]:
    """Return the sides that have a name; who is only described may be any of them."""
    return frozenset(sides) - LAYERS.keys()


def _share(some: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two tellings name a side in common, be it in full or by its initials."""
    return bool(some & others) or any(
        one == _initials(other) or other == _initials(one) for one in some for other in others
    )


def _initials(side: str) -> str:
    """Return "rsf" for "rapid-support-forces"; nothing for a name of fewer than three words."""
    words = side.split("-")
    return "".join(word[:1] for word in words) if len(words) > 2 else ""


def _event(name: str, rows: Sequence[Row], families: Mapping[str, str]) -> dict[str, Any]:
    types = load_vocabulary().events
    first = rows[0]
    articles = _once(row["article_id"] for row in rows)
    starts = [row["date_start"] for row in rows if row["date_start"]]
    ends = [row["date_end"] for row in rows if row["date_end"]]
    deaths = sorted({row["fatalities"] for row in rows if row["fatalities"] is not None})
    event = types.get(first["event"] or "")
    return {
        "event": name,
        "group": event.group if event else "",
        "types": _once(row["event"] for row in rows if row["event"]),
        **{key: first.get(key) for key in _WHERE},
        "date_start": min(starts, default=None),
        "date_end": max(ends, default=None),
        "sides": _once(side for row in rows for side in row["sides"]),
        "actors": _once(actor for row in rows for actor in row["actors"]),
        "targets": _once(target for row in rows for target in row["targets"]),
        "claims": [_key(row) for row in rows],
        "articles": articles,
        "families": len({families.get(article, article) for article in articles}),
        "denied": any(row["negated"] for row in rows),
        "fatalities_min": deaths[0] if deaths else None,
        "fatalities_max": deaths[-1] if deaths else None,
        "contradictions": _contradictions(rows, deaths),
    }


def _contradictions(rows: Sequence[Row], deaths: Sequence[int]) -> list[str]:
    """Name what the tellings do not agree in: none of them is dropped for it."""
    found = []
    if len({row["negated"] for row in rows}) > 1:
        found.append("denial")
    if len(deaths) > 1:
        found.append("fatalities")
    spans = {(row["date_start"], row["date_end"]) for row in rows if row["date_start"]}
    if len(spans) > 1:
        found.append("date")
    by_article: dict[str, set[str]] = {}
    for row in rows:
        if row["role"] not in {"target"}:
            by_article.setdefault(row["article_id"], set()).update(_named(row["sides"]))
    named = [frozenset(sides) for sides in by_article.values() if sides]
    if any(not _share(a, b) for a in named for b in named[:1]):
        found.append("side")
    return found


def _once(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
