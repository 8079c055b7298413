"""Collects for each toponym the places it could be, and those its words rule out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from mapgen.model import Lookup, Place, Toponym
from mapgen.names import fold
from mapgen.resolve.inside import beside, is_strict, within
from mapgen.resolve.kinds import allowed, fits, is_only_unit, lies_in, units_of, usual
from mapgen.resolve.lookups import Finds, name_of
from mapgen.resolve.relations import Relation, relations
from mapgen.text import WordPattern, word_lists

__all__ = ["Case", "cases"]

_STEPS = 3  # from a village to its country
_LIST = re.compile(
    r"(?:\s*\([^()]{0,20}\))?\s*(?:,|;|/|&|\band\b|\bor\b)+\s*(?:and\s+)?(?:the\s+)?"
)


_POST = WordPattern(
    r"\s+(?:military\s+|army\s+|police\s+)?(?:<resolve.candidates.posts>)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A toponym with its candidates, best prior first."""

    toponym: Toponym
    key: str  # equal keys are one name
    candidates: tuple[Place, ...]
    rejected: tuple[Place, ...] = ()  # right name, wrong kind; or the name may be no place's
    respelt: bool = False  # found under another spelling only
    containers: tuple[Place, ...] = ()  # what the text says it lies in
    inside: frozenset[str] = frozenset()  # ids of candidates that lie in one of them
    hint: str = ""  # the kind that the words at this mention ask for
    echoes: frozenset[str] = frozenset()  # ids that other mentions of the name ask for
    meant: frozenset[str] = frozenset()  # ids, of a town and its province, that the words mean
    unmeant: frozenset[str] = frozenset()  # and ids that they do not
    said: tuple[Relation, ...] = ()  # where the text says that it lies
    renamed: frozenset[str] = frozenset()  # ids of large places that bore the name in the past
    past: frozenset[str] = frozenset()  # ids of all places that have another name today
    peoples: frozenset[str] = frozenset()  # countries of the peoples named in its sentence
    forces: frozenset[str] = frozenset()  # countries in which the forces named in it act
    across: frozenset[str] = frozenset()  # ids that lie across a border from those peoples
    outside: bool = False  # no place of the name lies where the text says that it does
    adrift: bool = False  # nobody knows where the text says that it lies
    given: frozenset[str] = frozenset()  # countries that a person says the article is about
    post: bool = False  # "X barracks": a town's, or only called so
    shared: tuple[str, int] = ("", 0)  # id that other articles of its set mean; how many of them


def cases(
    toponyms: tuple[Toponym, ...], text: str, lookup: Lookup, fuzzy: Lookup | None
) -> tuple[Case, ...]:
    """Return one case per toponym; mentions of one name share what was said about it."""
    finds = Finds(lookup, fuzzy, {})
    keys = [fold(name_of(toponym)) for toponym in toponyms]
    hints = _hints(toponyms, text, finds)
    said = relations(toponyms, text)
    containers = _containers(toponyms, keys, said, finds)
    longer = _longer(toponyms, keys)
    wishes = _hints_by_key(toponyms, keys)
    firsts = {key: number for number, key in reversed(tuple(enumerate(keys)))}
    found = []
    for number, (toponym, key) in enumerate(zip(toponyms, keys, strict=True)):
        places, respelt = finds.search(toponym)
        if key in longer and toponym.kind != "demonym":
            more = finds.search(longer[key])[0]
            places = places + tuple(place for place in more if place not in places)
        kept = tuple(place for place in places if allowed(place, toponym))
        kept = () if toponym.doubtful else kept
        kept = usual(kept, toponym)
        mine = (
            containers.get(number)
            or containers.get(-1 - firsts[key])
            or _own(name_of(toponym), finds)
        )
        own = containers.get(number, ()) if toponym.kind != "demonym" else ()
        strict = number in containers and is_strict(toponym, said.get(number, ()), own, kept)
        plain = any(r.kind == "in" and r.plain for r in said.get(number, ()))
        kept = beside(kept, said.get(number, ()), lambda n: finds.named(name_of(toponyms[n]))[0])
        kept, outside = within(kept, own, strict=strict, plain=plain, respelt=respelt)
        found.append(
            Case(
                toponym=toponym,
                key=key,
                candidates=kept,
                rejected=tuple(place for place in places if place not in kept),
                respelt=respelt,
                containers=mine,
                inside=frozenset(p.id for p in kept if any(lies_in(p, outer) for outer in mine)),
                hint=hints[number],
                said=said.get(number, ()),
                outside=outside,
                adrift=_adrift(said.get(number, ()), toponyms, finds),
                post=_POST.match(text, toponym.end) is not None,
                echoes=frozenset(
                    _echoes(kept, longer.get(key), wishes.get(key, frozenset()), finds)
                ),
            )
        )
    return _elsewhere(found, containers)


def _own(name: str, finds: Finds) -> tuple[Place, ...]:
    """Return the country that stands in a name itself: "Oak Region of Iraq"."""
    _, of, land = name.rpartition(" of ")
    places = finds.lookup(land) if of else ()
    return tuple(place for place in places[:3] if place.feature.startswith("A.PCL"))


def _elsewhere(found: list[Case], containers: dict[int, tuple[Place, ...]]) -> tuple[Case, ...]:
    """Rule out for the other mentions of a name, too, what lies outside where one was put."""
    put = {case.key: case for case in reversed(found) if case.outside}
    return tuple(
        case
        if case.key not in put or number in containers or case.toponym.kind == "demonym"
        else replace(
            case,
            candidates=(),
            rejected=case.candidates + case.rejected,
            outside=True,
            containers=put[case.key].containers,
        )
        for number, case in enumerate(found)
    )


def _adrift(said: tuple[Relation, ...], toponyms: tuple[Toponym, ...], finds: Finds) -> bool:
    """Tell whether the text puts it into a unit of which no gazetteer has the name."""
    outer = [(toponyms[r.outer], r.plain) for r in said if r.kind == "in" and not r.strict]
    units = [
        t for t, plain in outer if t.kind == "name" and (plain or (t.hint or "").startswith("A"))
    ]
    return bool(units) and not any(finds.search(unit)[0] for unit in units)


def _hints(toponyms: tuple[Toponym, ...], text: str, finds: Finds) -> list[str]:
    """Return each mention's hint; among provinces that are nothing else, it is a province."""
    hints = [toponym.hint or "" for toponym in toponyms]
    start = 0
    while start < len(toponyms):
        end = start + 1
        while end < len(toponyms) and _LIST.fullmatch(
            text[toponyms[end - 1].end : toponyms[end].start]
        ):
            end += 1
        group = range(start, end)
        if any(not hints[i] and is_only_unit(finds.search(toponyms[i])[0]) for i in group):
            for i in group:
                units = [p for p in finds.search(toponyms[i])[0] if p.feature == "A.ADM1"]
                hints[i] = hints[i] or ("A.ADM1" if units else "")
        start = end
    return hints


def _containers(
    toponyms: tuple[Toponym, ...],
    keys: list[str],
    said: dict[int, tuple[Relation, ...]],
    finds: Finds,
) -> dict[int, tuple[Place, ...]]:
    """Return containers by number of mention, and by -1 - first mention for a name's others."""
    found: dict[int, tuple[Place, ...]] = {}
    for number, toponym in enumerate(toponyms):
        outer = _outer(number, toponyms, said, finds)
        names = [toponym.container] if toponym.container else []
        for places in (*(units_of(finds.named(name)[0]) for name in names), outer):
            if places and not any(fold(place.name) == keys[number] for place in places[:1]):
                found.setdefault(number, places)
                found.setdefault(-1 - keys.index(keys[number]), places)
    return found


def _outer(
    number: int,
    toponyms: tuple[Toponym, ...],
    said: dict[int, tuple[Relation, ...]],
    finds: Finds,
    steps: int = _STEPS,
) -> tuple[Place, ...]:
    """Return what the text puts a name into: "X, Y district, Z region of W" is the Z of W.

    Of a unit that is itself said to lie in another, the one that does; where none does, that other.
    """
    for relation in said.get(number, ()):
        if relation.kind != "in" or relation.outer <= number - steps:
            continue
        units = units_of(finds.named(name_of(toponyms[relation.outer]))[0])
        wider = _outer(relation.outer, toponyms, said, finds, steps - 1) if steps else ()
        inside = tuple(p for p in units if any(lies_in(p, one) for one in wider))
        plain = any(r.kind == "in" and r.plain for r in said.get(relation.outer, ()))
        if found := inside or (wider if wider and (plain or _is_unknown(units)) else units):
            return found
    return ()


def _is_unknown(units: tuple[Place, ...]) -> bool:
    """Tell whether no country or province has the name, so that a wider one says more."""
    return not any(unit.feature.startswith(("A.PCL", "A.ADM1")) for unit in units)


def _longer(toponyms: tuple[Toponym, ...], keys: list[str]) -> dict[str, Toponym]:
    """Return for short names the full one that the article has: Oda for Oda Parish, Bor-Oda."""
    found: dict[str, Toponym] = {}
    for toponym, key in zip(toponyms, keys, strict=True):
        short, _, word = key.rpartition(" ")
        if short and word in _words("kind_words"):
            found.setdefault(short, toponym)
        if "-" in toponym.surface and word in keys and toponym.kind == "name":
            found.setdefault(word, toponym)
    return found


def _echoes(
    kept: tuple[Place, ...], longer: Toponym | None, hints: frozenset[str], finds: Finds
) -> Iterator[str]:
    if longer is not None:
        yield from (place.id for place in finds.search(longer)[0][:1])
    for place in kept:
        if any(fits(place.feature, hint) for hint in hints):
            yield place.id


def _hints_by_key(toponyms: tuple[Toponym, ...], keys: list[str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for toponym, key in zip(toponyms, keys, strict=True):
        if toponym.hint and not toponym.hint.startswith(("S.", "R.")):
            found.setdefault(key, set()).add(toponym.hint)
    return {key: frozenset(hints) for key, hints in found.items()}


def _words(name: str) -> frozenset[str]:
    return word_lists("resolve", "candidates")[name]
