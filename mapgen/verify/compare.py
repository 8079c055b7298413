"""Compares a map with the one that its articles, read anew, give."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

from mapgen.model import Claim, Disagreement, MapDocument, Mark
from mapgen.verify.problems import Problem, about

__all__ = ["SAME", "check_rebuilt"]

SAME = "read anew from the article: every position, role, side and denial is the same"
"""What a report says when nothing differs."""

_NAMES = {
    "geometry": "position", "anchor": "position", "layer": "side", "layers": "sides",
    "negated": "denial", "planned": "plan", "hypothetical": "condition", "hedges": "words of doubt",
    "form": "precision", "geo_precision": "precision", "where_prec": "precision",
    "radius_km": "precision", "words": "precision", "citations": "quotes", "action": "deed",
    "place_id": "place", "shown": "part in the opening view", "reviewed_by": "reviewers",
    "unplaced": "claims without a place", "unresolved": "names without a place",
    "unread": "sentences that were not read", "sources": "credits", "reviewed": "review",
}  # fmt: skip
"""Fields in the words of a reader; the others have good names of their own."""
_NUMBERS = frozenset({"id", "event_id", "ref", "claims", "disagreements"})
"""What counts or refers within one map; claims are compared one by one."""
_LONGEST = 70  # letters of a value that is told


def check_rebuilt(document: MapDocument, fresh: MapDocument) -> Iterator[Problem]:
    """Yield where a map is not the one that was made again."""
    pairs = _paired(document, fresh)
    for mark, twin in pairs:
        if twin is None:
            yield about(mark, "its article, read anew, gives no such mark")
            continue
        texts = [*_different(mark, twin, ""), *_claims(mark.claims, twin.claims)]
        if _versions(mark) != _versions(twin):
            texts.append("tells of other disagreements")
        if texts:
            yield about(mark, *texts)
    known = {id(twin) for _, twin in pairs}
    missing = [mark for mark in fresh.marks if id(mark) not in known]
    if missing:
        names = ", ".join(mark.title for mark in missing)
        yield about(None, f"lacks marks that its article, read anew, gives: {names}")
    yield from (about(None, text) for text in _rest(document, fresh))


def _paired(document: MapDocument, fresh: MapDocument) -> list[tuple[Mark, Mark | None]]:
    """Find for each mark the one made again that shares most of its claims, else its name."""
    left = {mark.id: mark for mark in fresh.marks}
    found: dict[str, Mark] = {}
    for alike in (_shared_claims, _same_place, _same_title):
        for mark in document.marks:
            if mark.id in found or not left:
                continue
            best = max(left.values(), key=lambda twin: alike(mark, twin))
            if alike(mark, best):
                found[mark.id] = left.pop(best.id)
    return [(mark, found.get(mark.id)) for mark in document.marks]


def _versions(mark: Mark) -> list[Disagreement]:
    """Return where articles disagree, without the numbers of claims."""
    return [replace(one, claims=()) for one in mark.disagreements]


def _shared_claims(mark: Mark, twin: Mark) -> int:
    ours, theirs = ({claim.ref for claim in one.claims if claim.ref} for one in (mark, twin))
    return len(ours & theirs)


def _same_place(mark: Mark, twin: Mark) -> int:
    return int(mark.place_id is not None and mark.place_id == twin.place_id)


def _same_title(mark: Mark, twin: Mark) -> int:
    return int(mark.title == twin.title)


def _claims(claims: Sequence[Claim], fresh: Sequence[Claim]) -> Iterator[str]:
    ours, theirs = _by_ref(claims), _by_ref(fresh)
    for ref, claim in ours.items():
        if ref in theirs:
            yield from _different(claim, theirs[ref], f"claim {claim.id}: ")
        else:
            yield f"claim {claim.id}: its article, read anew, makes no such claim"
    missing = [claim for ref, claim in theirs.items() if ref not in ours]
    for claim in missing:
        yield f"lacks a claim that its article, read anew, makes: {claim.role} {claim.layer}"


def _by_ref(claims: Sequence[Claim]) -> dict[tuple[str, int], Claim]:
    """Key claims by reference; those of old maps, which have none, by their order."""
    seen: Counter[str] = Counter()
    found = {}
    for claim in claims:
        seen[claim.ref] += 1
        found[claim.ref, seen[claim.ref]] = claim
    return found


def _different(old: Any, new: Any, head: str) -> Iterator[str]:
    """Say in which fields two values of one kind differ."""
    names = [field.name for field in fields(old) if field.name not in _NUMBERS]
    told = set()
    for name in names:
        ours, theirs = getattr(old, name), getattr(new, name)
        word = _NAMES.get(name, name.replace("_", " "))
        if ours != theirs and word not in told:
            told.add(word)
            yield f"{head}another {word}: the map says {_short(ours)}, its article {_short(theirs)}"


def _rest(document: MapDocument, fresh: MapDocument) -> Iterator[str]:
    for ref, twin in zip(document.articles, fresh.articles, strict=False):
        yield from _different(ref, twin, "of the article: ")
    for name in ("layers", "actors", "sides", "unresolved", "unread", "notices", "sources",
                 "reviewed_by"):  # fmt: skip
        if getattr(document, name) != getattr(fresh, name):
            yield f"has other {_NAMES.get(name, name)} than its article gives"
    unplaced = ([replace(claim, id="", event_id="") for claim in one.unplaced]
                for one in (document, fresh))  # fmt: skip
    if next(unplaced) != next(unplaced):
        yield "has other claims without a place than its article gives"
    for name in ("decisions", "stale_decisions"):
        if getattr(document.run, name) != getattr(fresh.run, name):
            yield f"tells of other {name.replace('_', ' ')} than were carried out"


def _short(value: object) -> str:
    text = getattr(value, "coordinates", None) or value
    told = " ".join(str(_plain(text)).split())
    return told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"


def _plain(value: object) -> object:
    """Show values as what they say: an actor by its name, a quote by its words."""
    if isinstance(value, tuple):
        return ", ".join(str(_plain(item)) for item in value) or "nothing"
    if value is None or value == "":
        return "nothing"
    if hasattr(value, "lon"):
        return f"{value.lon}, {value.lat}"  # type: ignore[attr-defined]
    for name in ("quote", "words", "name"):
        if hasattr(value, name):
            return f"“{getattr(value, name)}”"
    return value
