"""Reads what a text says of where one named place lies by another: "X village in Y district"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from mapgen.model import Toponym
from mapgen.resolve import place_phrases as phrases
from mapgen.resolve.small_units import is_part_of_next
from mapgen.text import number_of

__all__ = ["Relation", "relations"]

_KM = {"mi": 1.609344, "na": 1.852, "nm": 1.852, "km": 1.0, "ki": 1.0}
_LEAD = 12  # code points in which "in" stands before a name
_FURTHEST = 90  # code points between two names of which one says where the other is
_WAYS = {
    "north": 0.0, "northeast": 45.0, "east": 90.0, "southeast": 135.0, "south": 180.0,
    "southwest": 225.0, "west": 270.0, "northwest": 315.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What the text says of a name's place: in, beside or so far from that of another name.

    `outer` is the number of the other name. `strict` marks the tightest form, "X, Y", and `plain`
    the one that nobody can misread, "X in Y".
    """

    outer: int
    kind: str  # "in", "beside", "away", or "towards": this way of it, nobody says how far
    km: float = 0.0
    bearing: float | None = None  # degrees from north; None where the text gives no direction
    strict: bool = False
    plain: bool = False
    part: bool = False  # it is a part of the town, however large that is


def relations(toponyms: Sequence[Toponym], text: str) -> dict[int, tuple[Relation, ...]]:
    """Return by number of name what the text says of its place; names of a list share it."""
    found: dict[int, list[Relation]] = {}
    for number in range(len(toponyms) - 1):
        _between(number, toponyms, text, found)
    for number in range(1, len(toponyms)):
        _distance(number, toponyms, text, found)
    _through_owners(toponyms, text, found)
    _share(toponyms, text, found)
    for number, (one, other) in enumerate(pairwise(toponyms)):
        if number not in found and _in_brackets(one, other, text):
            found[number] = [Relation(outer=number + 1, kind="in")]
    return {number: tuple(said) for number, said in found.items()}


def _between(
    number: int, toponyms: Sequence[Toponym], text: str, found: dict[int, list[Relation]]
) -> None:
    one, other = toponyms[number], toponyms[number + 1]
    gap = text[one.end : other.start]
    body = other.kind == "in_organisation" and not phrases.BODY.match(text, other.end)
    if len(gap) > _FURTHEST or "\n\n" in gap or body:
        return
    if "demonym" in {one.kind, other.kind}:
        return
    place, said = _said(number, toponyms, text)
    if said is not None:
        found.setdefault(place, []).append(said)


def _said(number: int, toponyms: Sequence[Toponym], text: str) -> tuple[int, Relation | None]:
    """Return the number of the name of which the words between two names say where it is."""
    one, other = toponyms[number], toponyms[number + 1]
    gap = text[one.end : other.start]
    if phrases.SUBURB.fullmatch(gap):  # "the X suburb of Y": Y is in X
        return number + 1, Relation(outer=number, kind="in", plain=True)
    small = phrases.SMALL.fullmatch(gap) and is_part_of_next(one, other, text)
    if small or (phrases.PART_OF.fullmatch(gap) and phrases.PART.match(text, other.end)):
        return number, Relation(outer=number + 1, kind="in", plain=True)  # "Sitio X, Barangay Y"
    if match := phrases.INSIDE.fullmatch(gap):
        return number, _inside(number, match.group(), toponyms, text)
    if phrases.BESIDE.fullmatch(gap):
        return number, Relation(outer=number + 1, kind="beside")
    if match := phrases.TOWARDS.fullmatch(gap):
        return number, Relation(outer=number + 1, kind="towards", bearing=_bearing(match))
    return number + 1, _part_of(one, other, number, gap, text)


def _part_of(one: Toponym, other: Toponym, number: int, gap: str, text: str) -> Relation | None:
    """Read "the X village Y", "X's Y township", "parts of X, including Y" as said of Y."""
    if one.kind == "name" and (phrases.VILLAGE_OF.fullmatch(gap) or _has_part(one, gap, text)):
        return Relation(outer=number, kind="in", plain=True)
    match = phrases.OF_OUTER.fullmatch(gap) if one.kind in {"name", "metonym"} else None
    if match is None:
        return None
    plain = match["unit"] is not None or (other.hint or "").startswith(("A", "P"))
    return Relation(outer=number, kind="in", plain=plain)


def _inside(number: int, gap: str, toponyms: Sequence[Toponym], text: str) -> Relation | None:
    """Read "X in Y", "X, Y district", "X (Y district)"; None for a list, or another name of X."""
    one, other = toponyms[number], toponyms[number + 1]
    mark = gap.strip()
    after = text[other.end : other.end + _FURTHEST]
    unit = phrases.UNIT.match(after) or phrases.NAMED_UNIT.fullmatch(other.surface)
    if mark == "(" and not unit:
        return None  # another name of it, or who told it
    if mark.endswith(",") and (phrases.OWNS.match(after) or phrases.MANY.match(after)):
        return None
    small = mark == "," and is_part_of_next(one, other, text)
    chain = unit and phrases.CHAIN.match(after)
    if mark == "," and not (chain or small) and _goes_on(number + 1, toponyms, text):
        return None
    strict = mark == "," and not (unit or small)
    led = phrases.LED.search(text, max(0, one.start - _LEAD), one.start) and phrases.CLOSED.match(
        after
    )
    plain = phrases.PLAIN.search(gap) is not None or bool(unit or small or (strict and led))
    part = phrases.OF_TOWN.search(gap) is not None or (
        (one.hint or "").startswith("A") and phrases.OF.fullmatch(gap) is not None
    )
    return Relation(outer=number + 1, kind="in", strict=strict, plain=plain, part=part)


def _has_part(outer: Toponym, gap: str, text: str) -> bool:
    """Tell whether parts of a place are named after it: "the suburbs of X, including Y"."""
    lead = text[max(0, outer.start - _FURTHEST) : outer.start]
    return phrases.INCLUDING.fullmatch(gap) is not None and phrases.PARTS.search(lead) is not None


def _goes_on(number: int, toponyms: Sequence[Toponym], text: str) -> bool:
    """Tell whether a list goes on after this name: "X, Y and Z", "W, X, Y, and later Z"."""
    if number > 1 and phrases.AND.match(text, toponyms[number].end):
        lead = text[toponyms[number - 2].end : toponyms[number - 1].start]
        if lead.strip() == ",":
            return True
    if number + 1 >= len(toponyms):
        return False
    return (
        phrases.TOGETHER.fullmatch(text[toponyms[number].end : toponyms[number + 1].start])
        is not None
    )


def _distance(
    number: int, toponyms: Sequence[Toponym], text: str, found: dict[int, list[Relation]]
) -> None:
    """Read "X village in Z province, 20 km west of Y" as said of X."""
    start = toponyms[number].start
    lead = text[max(0, start - _FURTHEST) : start]
    match = phrases.AWAY.search(lead)
    if match is None:
        return
    inner = number - 1
    while inner > 0 and any(r.outer == inner for r in found.get(inner - 1, ())):
        inner -= 1
    between = text[toponyms[inner].end : start]
    if len(between) > 2 * _FURTHEST or re.search(r"[.!?]\s+[A-Z]|\n\n", between):
        site = phrases.THE_SITE.search(text, 0, start - len(lead) + match.start())
        inner = -1 if site is None else _last_site(toponyms[:number], text, site["site"])
        if inner < 0:
            return
    km = number_of(match["number"]) * _KM[match["unit"][:2].lower()]
    said = Relation(outer=number, kind="away", km=km, bearing=_bearing(match))
    found.setdefault(inner, []).append(said)


def _bearing(match: re.Match[str]) -> float | None:
    return _WAYS.get(re.sub(r"[\s-]", "", (match["way"] or "").lower()))


def _last_site(toponyms: Sequence[Toponym], text: str, site: str) -> int:
    """Return the number of the last name that the text called so: "the base in X"; -1 for none."""
    called = re.compile(rf"\b{site}\b(?:\s+(?:in|at|near)\b)?[^.\n]{{0,40}}$", re.IGNORECASE)
    after = re.compile(rf"['’]?s?\s+(?:[a-z-]+\s+)?{site}\b", re.IGNORECASE)
    for number in range(len(toponyms) - 1, -1, -1):
        one = toponyms[number]
        lead = text[max(0, one.start - _FURTHEST) : one.start]
        match = called.search(lead)
        at = one.start - len(lead) + match.start() if match else -1
        named = match is not None and (number == 0 or toponyms[number - 1].end <= at)
        if one.kind == "name" and (named or after.match(text, one.end)):
            return number
    return -1


def _through_owners(
    toponyms: Sequence[Toponym], text: str, found: dict[int, list[Relation]]
) -> None:
    """Say of X, too, in "X in Y's Z", that it lies in Z."""
    for number, said in found.items():
        for relation in tuple(said):
            owner, owned = relation.outer, relation.outer + 1
            if owner != number + 1 or relation.kind not in {"in", "beside"}:
                continue
            if any(r.outer == owner and r.kind == "in" for r in found.get(owned, ())) and (
                phrases.OF_OUTER.fullmatch(text, toponyms[owner].end, toponyms[owned].start)
            ):
                said.append(replace(relation, outer=owned, strict=False))


def _share(toponyms: Sequence[Toponym], text: str, found: dict[int, list[Relation]]) -> None:
    """Give the names of a list what is said of its last one, and of its first."""
    joined = [
        phrases.TOGETHER.fullmatch(text[one.end : other.start]) is not None
        and not _is_bracketed(number, text[one.end : other.start], found)
        for number, (one, other) in enumerate(pairwise(toponyms))
    ]
    for number in reversed(range(len(joined))):
        if joined[number] and number not in found:
            said = [r for r in found.get(number + 1, ()) if r.outer > number + 1]
            gap = text[toponyms[number].end : toponyms[number + 1].start]
            bare = phrases.BARE.fullmatch(gap) is not None
            both = phrases.BOTH.search(gap) is not None
            called = phrases.MANY.match(text, toponyms[number + 1].end) is not None
            said = [r for r in said if both or not r.strict]
            if said:
                found[number] = [
                    replace(r, strict=False, plain=(r.plain or called) and bare) for r in said
                ]
    for number in range(len(joined)):
        own = found.get(number + 1, [])
        if joined[number] and not any(relation.plain for relation in own):
            said = [r for r in found.get(number, ()) if r.outer < number]
            if said and not phrases.OWNS.match(text, toponyms[number + 1].end):
                found[number + 1] = [*said, *own]


def _in_brackets(one: Toponym, other: Toponym, text: str) -> bool:
    """Tell "X (Y)": where X is unknown, it lies in Y or is called so, too."""
    gap, after = text[one.end : other.start], text[other.end : other.end + 1]
    return gap.strip() == "(" and after == ")" and one.kind == other.kind == "name"


def _is_bracketed(number: int, gap: str, found: dict[int, list[Relation]]) -> bool:
    """Tell whether a name is a container in brackets, so that the next is no mate of it."""
    container = any(r.outer == number and r.kind == "in" for r in found.get(number - 1, ()))
    return container and gap.count(")") > gap.count("(")
