"""Describes a toponym by the words around it: kind, name to look up, hint and container."""

import re
from collections.abc import Iterable
from dataclasses import replace

from mapgen.model import Toponym, ToponymKind
from mapgen.recognise.spans import Span, View, people_of

__all__ = ["describe"]

_LIST = frozenset({",", "and", "or", "/", "&", "(", ")", "the", ";"})
_ADMIN = ("A.PCL", "A.ADM")
_POSSESSIVE = re.compile(r"(?:['’]s|s['’])$")


def describe(seen: View, spans: tuple[Span, ...]) -> tuple[Toponym, ...]:
    """Return the toponyms of these spans, in text order."""
    hints = _hints(seen, spans)
    found = []
    for number, span in enumerate(spans):
        following = spans[number + 1] if number + 1 < len(spans) else None
        toponym = Toponym(
            start=span.start,
            end=span.end,
            surface=span.text,
            kind=_kind(seen, span),
            name=_name(seen, span),
            hint=hints[number],
            container=_container(seen, span, following),
        )
        found.append(toponym)
    return tuple(sorted((*found, *_anaphors(seen, found)), key=lambda t: t.start))


def _name(seen: View, span: Span) -> str:
    if span.demonym:
        return people_of(seen, span.text)
    name = " ".join(span.text.split())
    return _POSSESSIVE.sub("", name) if not span.known else name


def _kind(seen: View, span: Span) -> ToponymKind:
    if span.demonym:
        return "demonym"
    if _in_body(seen, span):
        return "in_organisation"
    if _governs(seen, span):
        return "metonym"
    return "name"


def _in_body(seen: View, span: Span) -> bool:
    """Tell whether the name is only part of a body's, a unit's or an operation's name."""
    number = seen.entity[span.first]
    first, last, label = seen.entities[number] if number >= 0 else (span.first, span.last, "")
    # An exact entity is a name by itself, unless a body's word follows: "Kirkuk police".
    larger = (first, last) != (span.first, span.last)
    if larger and label in {"ORG", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT"}:
        return _belongs(seen, span, last)
    if _quoted(seen, span):
        return True
    return _body_follows(seen, span.last) or _body_leads(seen, span)


def _belongs(seen: View, span: Span, last: int) -> bool:
    """Tell whether a larger entity is one name: the model also joins lists into one."""
    return not (
        seen.lower(span.last) in {",", "("} or seen.lower(span.first - 1) in {",", ")"}
    ) or (_body_follows(seen, span.last))


def _body_follows(seen: View, index: int) -> bool:
    """Tell whether a body's word closes the capitalised words from here."""
    words, bodies = seen.words, seen.lists["bodies"]
    for step in range(index, min(index + 5, len(words))):
        if not seen.joined(step - 1, step + 1):
            return False
        if words[step].capital and words[step].lower in bodies:
            return True
        if not words[step].capital and words[step].lower not in seen.lists.kinds:
            return False
    return False


def _body_leads(seen: View, span: Span) -> bool:
    """Tell whether a body's word stands right before: "Operations Command Salah al-Din"."""
    before = span.first - 1
    if before < 0 or not seen.joined(before, span.first + 1):
        return False
    word = seen.words[before]
    if word.lower == "of" and before:
        before -= 1
        word = seen.words[before]
    return word.capital and word.lower in seen.lists["bodies"]


def _quoted(seen: View, span: Span) -> bool:
    """Tell whether the name closes a quoted or capitalised title: “Heroes of Iraq”."""
    if seen.lower(span.first - 1) != "of" or span.first < 2:
        return False
    opener = seen.text[max(0, seen.words[span.first - 2].start - 1)]
    closer = seen.text[span.end : span.end + 1]
    lead = seen.lower(span.first - 3)
    return (
        opener in "“\"‘'«"
        or (closer in '”"’»' and opener != " ")
        or lead in _OPERATIONS
        or (seen.lower(span.first - 2) in _OPERATION_NAMES)
    )


_OPERATIONS = frozenset({"operation", "operations", "campaign"})
_OPERATION_NAMES = frozenset({"heroes"})


def _governs(seen: View, span: Span) -> bool:
    """Tell whether the name acts as a government: "Washington said"."""
    if seen.lower(span.last) not in seen.lists["governing"]:
        return False
    places = seen.lookup(span.text)
    return bool(places) and any(
        place.feature in {"P.PPLC"} or place.feature.startswith("A.PCL") for place in places[:3]
    )


def _container(seen: View, span: Span, following: Span | None) -> str | None:
    """Return the larger place named right after: "Paris, Texas", "Mosul in Nineveh"."""
    if following is None or following.demonym or span.demonym:
        return None
    between = " ".join(seen.text[span.end : following.start].split())
    if between in {",", "in", ", in", "in the", "of", "("} or (
        between == "" and "." in following.text
    ):
        places = seen.lookup(following.text)
        if any(place.feature.startswith(_ADMIN) for place in places[:3]):
            return following.text
    return None


def _hints(seen: View, spans: tuple[Span, ...]) -> list[str | None]:
    hints = [_own_hint(seen, span) for span in spans]
    for group in _groups(seen, spans):
        shared = _shared_hint(seen, [spans[i] for i in group])
        for i in group:
            hints[i] = hints[i] or shared
    return hints


def _own_hint(seen: View, span: Span) -> str | None:
    if span.road:
        return "R.RD"
    kinds = seen.lists.kinds
    last, first = seen.lower(span.last - 1), seen.lower(span.first)
    if span.last - span.first > 1:
        if last in kinds:
            return kinds[last]
        if first in {"lake", "mount", "gulf"}:
            return kinds[first]
    pair = f"{seen.lower(span.last)} {seen.lower(span.last + 1)}"
    if pair in kinds:
        return kinds[pair]
    after = kinds.get(seen.lower(span.last))
    if after and seen.joined(span.last - 1, span.last + 1):
        return after
    if seen.lower(span.first - 1) == "of" and seen.lower(span.first - 2) in kinds:
        return kinds[seen.lower(span.first - 2)]
    return None


def _groups(seen: View, spans: tuple[Span, ...]) -> Iterable[list[int]]:
    """Yield lists of coordinated names: "A, B and C"."""
    group: list[int] = []
    for number, span in enumerate(spans):
        if group:
            between = seen.words[spans[group[-1]].last : span.first]
            if len(between) > 5 or not all(w.lower in _LIST or w.lower in _SIDES for w in between):
                yield group
                group = []
        group.append(number)
    if group:
        yield group


_SIDES = frozenset({"east", "west", "north", "south", "centre", "center"})


def _shared_hint(seen: View, group: list[Span]) -> str | None:
    """Return what a plural word before or after a list says of each name in it."""
    kinds = seen.lists.kinds
    first, last = group[0], group[-1]
    start = first.first - 1
    while seen.lower(start) in {"(", "the", "of", "at", "in", "both"}:
        start -= 1
        word = seen.lower(start)
        pair = f"{seen.lower(start - 1)} {word}"
        if pair in kinds:
            return kinds[pair]
        if word in kinds and word.endswith("s"):
            return kinds[word]
    end = last.last
    while seen.lower(end) in {")", '"', "”"}:
        end += 1
    pair = f"{seen.lower(end)} {seen.lower(end + 1)}"
    if pair in kinds:
        return kinds[pair]
    word = seen.lower(end)
    if word in kinds and (word.endswith("s") and len(group) > 1):
        return kinds[word]
    return None


_ANAPHOR = re.compile(r"\b[Tt]he region\b(?!al)(?!['’]s\b)")


def _anaphors(seen: View, found: list[Toponym]) -> list[Toponym]:
    """Return "the region" as a name where an article knows exactly one "<Name> Region"."""
    regions = {
        " ".join(t.surface.split()): t
        for t in found
        if t.surface.endswith(" Region") and seen.lookup(t.name)
    }
    if len(regions) != 1:
        return []
    (region,) = regions.values()
    return [
        replace(
            region,
            start=match.start() + 4,
            end=match.end(),
            surface=match.group()[4:],
            kind="name",
            name=region.name,
            container=None,
        )
        for match in _ANAPHOR.finditer(seen.text, seen.analysis.article.body_start)
    ]
