"""ACLED-style CSV: the claims that fit the shape of a coded event, and only those."""

from collections.abc import Iterable, Iterator

from mapgen.export.codebooks import acled, codes, country
from mapgen.export.rows import Cell, publisher_of
from mapgen.export.tabular import table
from mapgen.model import Actor, Claim, MapDocument, Mark
from mapgen.vocabulary import load_vocabulary

__all__ = ["COLUMNS", "EXPLAIN", "events_of", "fits", "to_acled"]

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
ids stand in tags. One row is one event at one place. Only what fits becomes a row: something was
done that ACLED codes, at a place with a point, by a named or described actor, on a date known to
the month, and the article does not deny it. Plans, threats, weather and mere mentions are left out.
actor2 is to whom the article says it was done, or the other side of a clash; an attack that names
nobody attacked has a disorder_type but no event_type. An armed group is not told to be rebels or
a militia, so its inter stays empty, and with it interaction. fatalities is the number that the
sentence states, in the first row of an event told at several places; empty is unknown, not 0.
region, admin2, admin3, source_scale and timestamp stay empty. An interval is reduced to its first
day, an area to one point.
"""


def to_acled(document: MapDocument) -> bytes:
    """Return the events that fit as ACLED-style CSV in UTF-8."""
    return table(COLUMNS, _rows(document))


def _rows(document: MapDocument) -> Iterator[dict[str, Cell]]:
    """Yield a row for each event at each place; its dead are counted once."""
    counted: set[tuple[str, str]] = set()
    for mark in document.marks:
        for claims in events_of(mark):
            row = _row(document, mark, claims)
            event = (claims[0].citations[0].article, claims[0].event_id)
            if event in counted:
                row["fatalities"] = None
            if event[1] and row["fatalities"] is not None:
                counted.add(event)
            yield row


def fits(mark: Mark, claim: Claim) -> bool:
    """Whether a claim has what a coded event needs."""
    date = claim.date
    event = load_vocabulary().events.get(claim.event)
    coded = any(codes("acled", claim.event, claim.role))
    return (
        claim.role in load_vocabulary().of_kind("done")
        and (event is None or event.group != "outlook")
        and (coded or claim.role == "attacked")
        and not claim.negated
        and not claim.planned
        and not claim.hypothetical
        and bool(claim.actors)
        and date is not None
        and date.start is not None
        and date.time_precision in {1, 2, 3}
        and mark.anchor is not None
        and mark.geo_precision in {1, 2, 3}
        and mark.form != "country"
    )


def events_of(mark: Mark) -> Iterator[tuple[Claim, ...]]:
    """Yield the claims of a mark that are one event each, in the mark's order."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in mark.claims:
        if fits(mark, claim):
            key = (claim.event_id, claim.event) if claim.event_id else (claim.id, "")
            groups.setdefault(key, []).append(claim)
    yield from (tuple(group) for group in groups.values())


def _row(document: MapDocument, mark: Mark, claims: tuple[Claim, ...]) -> dict[str, Cell]:
    first = claims[0]
    start = first.date.start if first.date else None
    one, other = _sides(claims)
    event, finer = _event(document, first, one, other)
    disorder = acled()["disorder"].get(finer) or acled()["disorder"].get(event, "")
    name, iso = country(mark.country)
    inter = [_inter(document, people, first) for people in (one, other)]
    return {
        **dict.fromkeys(COLUMNS),
        "event_date": start.isoformat() if start else None,
        "year": start.year if start else None,
        "time_precision": first.date.time_precision if first.date else None,
        "disorder_type": disorder or acled()["needs_target"]["disorder"],
        "event_type": event,
        "sub_event_type": finer,
        **_people(one, "1"),
        **_people(other, "2"),
        "inter1": inter[0],
        "inter2": inter[1],
        "interaction": _interaction(inter, alone=not other),
        "civilian_targeting": "Civilian targeting" if _civilians(other) else None,
        "iso": iso,
        "country": name,
        "admin1": mark.admin1,
        "location": mark.title,
        "latitude": round(mark.anchor.lat, 5) if mark.anchor else None,
        "longitude": round(mark.anchor.lon, 5) if mark.anchor else None,
        "geo_precision": mark.geo_precision,
        "source": publisher_of(document, first),
        "notes": " ".join(_quotes(claims)),
        "fatalities": next((c.fatalities for c in claims if c.fatalities is not None), None),
        "tags": "; ".join(_tags(mark, claims)),
    }


def _sides(claims: tuple[Claim, ...]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Return who did it and to whom: the targets, or the other side of a clash."""
    one = list(claims[0].actors)
    other = [actor for claim in claims for actor in claim.targets]
    for claim in claims[1:]:
        (other if claim.event == "clash" else one).extend(claim.actors)
    known = {actor.id for actor in one}
    return _distinct(one), _distinct(actor for actor in other if actor.id not in known)


def _distinct(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple({actor.id: actor for actor in actors}.values())


def _event(
    document: MapDocument, claim: Claim, one: tuple[Actor, ...], other: tuple[Actor, ...]
) -> tuple[str, str]:
    """Return the event and sub-event type; whom an attack hits may make it another type."""
    against = acled()["against_civilians"].get(claim.event)
    if against and other and _civilians(other):
        return against[0], against[1]
    if _needs_target(claim):
        armed = [actor for actor in other if _kind(actor, claim) not in {"", "Civilians"}]
        if not armed and not any(actor.kind in acled()["non_state"] for actor in other):
            return "", ""
    event, finer = codes("acled", claim.event, claim.role)
    if claim.event == "capture" or (not claim.event and claim.role == "took_control"):
        kinds = {actor.kind for actor in one}
        if kinds <= set(acled()["non_state"]):
            finer = acled()["capture"]["non_state"]
        elif {_inter(document, (actor,), claim) for actor in one} == {"State forces"}:
            finer = acled()["capture"]["state"]
    return event, finer


def _needs_target(claim: Claim) -> bool:
    return claim.event in acled()["needs_target"]["types"]


def _civilians(people: tuple[Actor, ...]) -> bool:
    return any(actor.kind in acled()["civilians"] for actor in people)


def _people(people: tuple[Actor, ...], number: str) -> dict[str, Cell]:
    names = [actor.name for actor in people]
    return {
        f"actor{number}": names[0] if names else None,
        f"assoc_actor_{number}": "; ".join(names[1:]),
    }


def _inter(document: MapDocument, people: tuple[Actor, ...], claim: Claim) -> str:
    """Return ACLED's kind of the first of some actors, as far as our kinds tell; else nothing."""
    if not people:
        return ""
    actor = people[0]
    foreign = {o.side for o in document.actors if o.kind in acled()["foreign"]}
    if actor.side in foreign and actor.kind not in acled()["civilians"]:
        return "External/Other forces"
    return _kind(actor, claim)


def _kind(actor: Actor, claim: Claim) -> str:
    label: str = acled()["kind"].get(actor.kind, "")
    if actor.kind in acled()["civilians"]:
        label = acled()["crowd"].get(claim.event, label)
    return label


def _interaction(inter: list[str], *, alone: bool) -> str:
    """Return both kinds in ACLED's order; nothing where one of two is not known."""
    first, second = inter
    if not first:
        return ""
    if alone:
        return f"{first} only"
    order = acled()["order"]
    return "-".join(sorted(inter, key=order.index)) if second else ""


def _quotes(claims: tuple[Claim, ...]) -> list[str]:
    return list(dict.fromkeys(cited.quote for claim in claims for cited in claim.citations))


def _tags(mark: Mark, claims: tuple[Claim, ...]) -> list[str]:
    marked = {
        "hedged": any(claim.hedges for claim in claims),
        "inferred": any(claim.inferred for claim in claims),
        "date_inferred": any(claim.date and claim.date.inferred for claim in claims),
        "reviewed": all(claim.reviewed for claim in claims),
    }
    flags = [name for name, holds in marked.items() if holds]
    roles = list(dict.fromkeys(claim.role for claim in claims))
    return [
        f"mark={mark.id}",
        *(f"claim={claim.id}" for claim in claims),
        *(f"role={role}" for role in roles),
        *flags,
    ]
