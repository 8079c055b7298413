"""Says in words, and always in the same ones, what a mark or a claim is."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from mapgen.lang import load_catalogue, load_cldr
from mapgen.model import Claim, Disagreement, Geometry, LonLat, Mark
from mapgen.vocabulary import load_vocabulary

__all__ = [
    "CLAIM_FACTS",
    "MARK_FACTS",
    "day_words",
    "drawn",
    "in_words",
    "point",
    "quotes",
    "role_words",
    "said",
    "shown",
    "summary",
    "when",
    "who",
]

_FEW = 3  # claims that stand for all of a mark


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
    """Return what is told of a mark, in the page's words; of much only the first of it."""
    told = list(dict.fromkeys(said(claim) for claim in mark.claims))
    more = f"; {len(told) - _FEW} more" if len(told) > _FEW else ""
    return "; ".join(told[:_FEW]) + more or mark.words or mark.form


def _precision(mark: Mark) -> str:
    known = {"ACLED": mark.geo_precision, "UCDP": mark.where_prec}
    codes = ", ".join(f"{name} {code}" for name, code in known.items() if code is not None)
    radius = f", ± {mark.radius_km:g} km" if mark.radius_km is not None else ""
    return f"{mark.words or mark.form}{codes and f' ({codes})'}{radius}"


def _disagreements(mark: Mark) -> str:
    return "; ".join(map(_disagreement, mark.disagreements))


def _disagreement(one: Disagreement) -> str:
    values = (
        role_words(value) if one.kind in {"role", "denial"} else value for value in one.values
    )
    return f"{_word(f'differ.{one.kind}')} ({' / '.join(values)})"


def role_words(value: str) -> str:
    """Return a role in words; "not withdrew" is how a denial has it."""
    role = _word(f"role.{value.removeprefix('not ')}")
    return _word("role.not", role=role) if value.startswith("not ") else role


def said(claim: Claim) -> str:
    """Return who did what, to whom and when, as the page's list has it."""
    return " · ".join(part for part in (who(claim), _deed(claim), _day_words(claim)) if part)


def _deed(claim: Claim) -> str:
    if not claim.event:
        return role_words(f"not {claim.role}" if claim.negated else claim.role)
    text = _word(f"event.{claim.event}")
    if claim.role == "target":  # who stands first is whom it is done to
        text = f"{_word('role.target')}: {text}"
    elif claim.targets:
        kind = load_vocabulary().events.get(claim.event)
        names = ", ".join(actor.name for actor in claim.targets)
        text = _word(f"deed.{kind.whom if kind else 'of'}", what=text, targets=names)
    for flag in ("planned", "hypothetical"):
        if getattr(claim, flag):
            text = _word(f"card.{flag}", what=text)
    return _word("role.not", role=text) if claim.negated else text


def in_words(what: str, old: Claim, new: Claim) -> bool:
    """Tell whether the words for a claim say what changed in this one of its facts."""
    if what == "role":  # what happened says it, and whose role follows from another event
        return not new.event or old.event != new.event or "target" in {old.role, new.role}
    having = [claim for claim in (old, new) if CLAIM_FACTS[what](claim)]
    if what == "targets":
        return all(claim.event and claim.role != "target" for claim in having)
    if what in {"plan", "supposition"}:
        return all(claim.event for claim in having)
    return what in {"event", "denial"}


def _word(key: str, **fields: str) -> str:
    """Return a text of the page in English; what has none, its own name without hyphens."""
    text = load_catalogue("en").strings.get(key)
    if not isinstance(text, str):
        return key.partition(".")[2].replace("_", " ")
    return text.format(**fields) if fields else text


def day_words(first: date | None, last: date | None) -> str:
    """Return "3 June 2024", "3 June 2024 to 5 June 2024", "by 3 June 2024"; empty for no date."""
    write = load_cldr(load_catalogue("en").locale).write
    known = [write("day", day) for day in (first, last) if day]
    if first is None or last is None:
        return f"{'from' if first else 'by'} {known[0]}" if known else ""
    return " to ".join(dict.fromkeys(known))


def _day_words(claim: Claim) -> str:
    return day_words(claim.date.start, claim.date.end) if claim.date else ""


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
