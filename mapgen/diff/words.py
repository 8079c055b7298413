"""Says in words, and always in the same ones, what a mark or a claim is."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from mapgen.model import Claim, Geometry, LonLat, Mark

__all__ = [
    "CLAIM_FACTS",
    "MARK_FACTS",
    "drawn",
    "point",
    "quotes",
    "said",
    "shown",
    "summary",
    "when",
    "who",
]


def point(mark: Mark) -> LonLat | None:
    """Return where a mark is: its anchor, or for want of one the middle of its shape's box."""
    if mark.anchor is not None or mark.geometry is None:
        return mark.anchor
    lons, lats = zip(*_positions(mark.geometry), strict=True)
    return LonLat((min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2)


def _positions(geometry: Geometry) -> list[tuple[float, float]]:
    level = [geometry.coordinates]
    while level and isinstance(level[0][0], tuple):
        level = [item for node in level for item in node]
    return [(lon, lat) for lon, lat in level]


def shown(mark: Mark) -> str:
    """Return where a mark is, latitude first as people read it."""
    at = point(mark)
    return f"{at.lat:.5f}, {at.lon:.5f}" if at else "nowhere"


def drawn(mark: Mark) -> str:
    """Return the kind of shape a mark has."""
    return mark.geometry.type if mark.geometry else "not drawn"


def summary(mark: Mark) -> str:
    """Return how well a mark's place is known, and how much is said of it."""
    count = len(mark.claims)
    return f"{mark.words or mark.form}; {count} claim{'' if count == 1 else 's'}"


def _precision(mark: Mark) -> str:
    codes = f"geo_precision {mark.geo_precision}, where_prec {mark.where_prec}"
    radius = f", ± {mark.radius_km:g} km" if mark.radius_km is not None else ""
    return f"{mark.form}, {codes}{radius}"


def _disagreements(mark: Mark) -> str:
    return "; ".join(f"{d.kind}: {' / '.join(d.values)}" for d in mark.disagreements)


def said(claim: Claim) -> str:
    """Return role, actors and date of a claim."""
    return " · ".join(part for part in (claim.role, who(claim), when(claim)) if part)


def who(claim: Claim) -> str:
    """Return the names of a claim's actors."""
    return ", ".join(sorted(actor.name for actor in claim.actors))


def when(claim: Claim) -> str:
    """Return the date of a claim; empty when it has none."""
    date = claim.date
    if date is None or not (date.start or date.end):
        return ""
    if date.start == date.end:
        return str(date.start)
    return f"{date.start or 'unknown'} to {date.end or 'unknown'}"


def quotes(claim: Claim) -> tuple[str, ...]:
    """Return the quotes of a claim."""
    return tuple(citation.quote for citation in claim.citations)


MARK_FACTS: Mapping[str, Callable[[Mark], str]] = MappingProxyType(
    {
        "title": lambda mark: mark.title,
        "place": lambda mark: mark.place_id or "",
        "layers": lambda mark: ", ".join(mark.layers),
        "precision": _precision,
        "disagreements": _disagreements,
    }
)
"""What else can change about a mark."""

CLAIM_FACTS: Mapping[str, Callable[[Claim], str]] = MappingProxyType(
    {
        "role": lambda claim: claim.role,
        "layer": lambda claim: claim.layer,
        "action": lambda claim: claim.action,
        "hedges": lambda claim: ", ".join(claim.hedges),
        "event": lambda claim: claim.event,
        "targets": lambda claim: ", ".join(sorted(actor.name for actor in claim.targets)),
        "plan": lambda claim: "planned" if claim.planned else "",
        "supposition": lambda claim: "supposed" if claim.hypothetical else "",
        "deaths": lambda claim: "" if claim.fatalities is None else str(claim.fatalities),
        "denial": lambda claim: "denied" if claim.negated else "",
        "inference": lambda claim: "inferred" if claim.inferred else "",
        "figures": lambda claim: ", ".join(claim.figures),
        "speaker": lambda claim: claim.speaker,
        "quotes": lambda claim: " / ".join(quotes(claim)),
        "review": lambda claim: "reviewed" if claim.reviewed else "",
    }
)
"""What else can change about a claim."""
