"""Linked claims -> rows of events, with all their citations and where their tellings differ."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from mapgen.corpus.days import agree
from mapgen.corpus.tellings import Row, key_of, parties_of, version_of
from mapgen.denials import denies, share_side
from mapgen.vocabulary import load_vocabulary

__all__ = ["by_sides", "event_rows"]

_WHERE = ("place", "place_id", "country", "lon", "lat", "geometry")


def event_rows(
    claims: Iterable[Row], linked: Mapping[str, str], families: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    """Yield one row of `mapgen.corpus.tables.EVENTS` for every linked event, in order."""
    members: dict[str, list[Row]] = {}
    for row in claims:
        if name := linked.get(key_of(row)):
            members.setdefault(name, []).append(row)
    for name, rows in members.items():
        yield _event(name, rows, families)


def by_sides(events: Iterable[Row], names: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield events whose actors are called by their sides, so that one army has one name.

    Parameters
    ----------
    names : mapping
        Side -> what maps call it; one that is not there is called by its id.
    """
    for row in events:
        yield {**row, "actors": _once(names.get(side, side) for side in row["sides"])}


def _event(name: str, rows: Sequence[Row], families: Mapping[str, str]) -> dict[str, Any]:
    types = load_vocabulary().events
    denying = _denying(rows)
    first = next((row for row in rows if key_of(row) not in denying), rows[0])
    articles = _once(row["article_id"] for row in rows)
    starts = [row["date_start"] for row in rows if row["date_start"]]
    ends = [row["date_end"] for row in rows if row["date_end"]]
    deaths = sorted({row["fatalities"] for row in rows if row["fatalities"] is not None})
    event = types.get(first["event"] or "")
    return {
        "event": name,
        "group": event.group if event else "",
        "types": _once(row["event"] for row in (first, *rows) if row["event"]),
        **{key: first.get(key) for key in _WHERE},
        "date_start": min(starts, default=None),
        "date_end": max(ends, default=None),
        "sides": _once(side for row in rows for side in row["sides"]),
        **_people("actor", rows),
        **_people("target", rows),
        "claims": [key_of(row) for row in rows],
        "articles": articles,
        "families": len({families.get(article, article) for article in articles}),
        "denied": any(row["negated"] for row in rows),
        "fatalities_min": deaths[0] if deaths else None,
        "fatalities_max": deaths[-1] if deaths else None,
        "contradictions": _contradictions(rows, deaths, denying),
    }


def _people(kind: str, rows: Sequence[Row]) -> dict[str, list[str]]:
    """Return who it is, each once: by the first name that a telling gives, and by id."""
    found: dict[str, str] = {}
    for row in rows:
        names = row[f"{kind}s"]
        for identity, name in zip(row.get(f"{kind}_ids", names), names, strict=True):
            found.setdefault(identity, name)
    return {f"{kind}s": list(found.values()), f"{kind}_ids": list(found)}


def _denying(rows: Sequence[Row]) -> frozenset[str]:
    """Return the claims that deny what others of the event tell."""
    told = {key_of(row): version_of(row) for row in rows}
    versions = set(told.values())
    return frozenset(
        key for key, own in told.items() if any(denies(own, other) for other in versions)
    )


def _contradictions(
    rows: Sequence[Row], deaths: Sequence[int], denying: Collection[str]
) -> list[str]:
    """Name what the tellings do not agree in: none of them is dropped for it."""
    found = []
    if denying or len({row["negated"] for row in rows}) > 1:
        found.append("denial")
    if len(deaths) > 1:
        found.append("fatalities")
    rows = [row for row in rows if key_of(row) not in denying]  # of another side, said later
    if not agree(rows):
        found.append("date")
    by_article: dict[str, set[str]] = {}
    for row in rows:
        if row["role"] not in {"target"}:
            by_article.setdefault(row["article_id"], set()).update(parties_of(row))
    named = [frozenset(sides) for sides in by_article.values() if sides]
    if any(not share_side(a, b) for a in named for b in named[:1]):
        found.append("side")
    return found


def _once(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
