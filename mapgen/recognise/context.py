"""Describes a toponym by the words around it: kind, name to look up, hint and container."""

import re
from dataclasses import replace

from mapgen.model import Toponym, ToponymKind
from mapgen.recognise.bodies import in_body
from mapgen.recognise.position import as_water, overflows, qualifies
from mapgen.recognise.sites import is_part
from mapgen.recognise.spans import people_of
from mapgen.recognise.view import Span, View, ends
from mapgen.recognise.word_hints import word_hints

__all__ = ["describe"]

_ADMIN = ("A.PCL", "A.ADM")
_POSSESSIVE = re.compile(r"(?:['’]s|s['’])$")


def describe(
    seen: View, spans: tuple[Span, ...], offered: tuple[Span, ...] = ()
) -> tuple[Toponym, ...]:
    """Return the toponyms of these spans and, marked, of those that may be none; in text order."""
    hints = word_hints(seen, spans)
    found = []
    for number, span in enumerate(spans):
        following = spans[number + 1] if number + 1 < len(spans) else None
        toponym = Toponym(
            start=span.start,
            end=span.end,
            surface=span.text,
            kind=_kind(seen, span),
            name=_name(seen, span),
            hint=hints[number] or ("H." if _is_water(seen, span) else None),
            container=_container(seen, span, following),
        )
        found.append(toponym)
    doubtful = (
        Toponym(
            start=span.start,
            end=span.end,
            surface=span.text,
            name=" ".join(span.text.split()),
            hint="H." if overflows(seen, span) else _part_or_kind(seen, span),
            doubtful=True,
        )
        for span in offered
    )
    return tuple(sorted((*found, *_anaphors(seen, found), *doubtful), key=lambda t: t.start))


def _part_or_kind(seen: View, span: Span) -> str | None:
    return "P.PPLX" if is_part(seen, span) else _kind_within(seen, span)


def _kind_within(seen: View, span: Span) -> str | None:
    """Return the kind that a name's last word says that it is of: "Oda Bor Town"."""
    kind = seen.lexicon.kinds.get(seen.lower(span.last - 1), "")
    return kind if kind.startswith("P") and span.last - span.first > 1 else None


def _is_water(seen: View, span: Span) -> bool:
    """Tell whether it is written as waters are: along "the X" of a town runs a river so called."""
    along = (seen.lower(span.first - 2), seen.lower(span.first - 1)) == ("along", "the")
    plain = ends(seen, span.last) and not qualifies(seen, span.last)
    along = along and plain and not span.demonym
    return along or overflows(seen, span) or bool(as_water(seen, span))


def _name(seen: View, span: Span) -> str:
    if span.demonym:
        return people_of(seen, span.text)
    name = " ".join(span.text.split())
    return _POSSESSIVE.sub("", name) if not span.known else name


def _kind(seen: View, span: Span) -> ToponymKind:
    if span.demonym:
        return "demonym"
    if in_body(seen, span):
        return "in_organisation"
    if _governs(seen, span):
        return "metonym"
    return "name"


def _governs(seen: View, span: Span) -> bool:
    """Tell whether the name acts as a government: "Washington said"."""
    if seen.lower(span.last) not in seen.lexicon["governing"]:
        return False
    if seen.lower(span.first - 1) in seen.lexicon["prepositions"]:
        return False  # "police in Georgia said"
    places = seen.lookup(span.text)
    return bool(places) and any(
        place.feature in {"P.PPLC"} or place.feature.startswith("A.PCL") for place in places[:3]
    )


def _container(seen: View, span: Span, following: Span | None) -> str | None:
    """Return the larger place named right after: "Paris, Texas", "Mosul in Nineveh".

    Or the country that stands in the name itself.
    """
    if land := _land_within(seen, span):
        return land
    if following is None or following.demonym or span.demonym:
        return None
    between = " ".join(seen.text[span.end : following.start].split())
    if between == "," and seen.lower(following.last) in seen.lexicon["calling_many"]:
        return None  # "X, Y provinces" are two of a kind
    if between in {",", "in", ", in", "in the", "of", "("} or (
        between == "" and "." in following.text
    ):
        places = seen.lookup(following.text)
        if between == "," and _are_peers(seen, span, following):
            return None
        if any(place.feature.startswith(_ADMIN) for place in places[:3]):
            return following.text
    return None


def _land_within(seen: View, span: Span) -> str | None:
    """Return the country whose people begins the name of a place in it: "Iraqi Kurdistan"."""
    if span.demonym or not span.known or span.last - span.first < 2:
        return None
    land = seen.demonym(seen.words[span.first].text)
    inside = land and any(p.country == land.country for p in seen.lookup(span.text))
    return land.name if land and inside else None


def _are_peers(seen: View, one: Span, other: Span) -> bool:
    """Tell "Punjab, Sindh and Kerala provinces", a list of a kind, from "Nevada, Missouri"."""
    first, second = (_lands_of(seen, span) for span in (one, other))
    among = seen.lower(one.first - 1) == seen.lower(other.last) == ","
    goes_on = among or seen.lower(other.last) == "and" or seen.lower(other.last).endswith("s")
    return bool(first & second) and goes_on


def _lands_of(seen: View, span: Span) -> set[str | None]:
    """Return the countries of the provinces that bear a name; a side names some of many."""
    side = all(seen.lower(i) in seen.lexicon["compass"] for i in range(span.first, span.last))
    places = seen.lookup(span.text)[: None if side else 2]
    return {place.country for place in places if place.feature == "A.ADM1"}


_ANAPHOR = re.compile(r"\b[Tt]he region\b(?!al)(?!['’]s\b)")


def _anaphors(seen: View, found: list[Toponym]) -> list[Toponym]:
    """Return "the region" as a name where an article knows exactly one "<Name> Region".

    Towns that are called "the A and B regions" are no other that "the region" could mean.
    """
    regions = {
        " ".join(t.surface.split()): t
        for t in found
        if t.surface.endswith(" Region") and seen.lookup(t.name)
    }
    others = {t.name for t in found if t.hint == "L" and t.kind == "name"}
    others -= {name for region in regions for name in (region, region.removesuffix(" Region"))}
    peers = all(
        any(p.feature.startswith(("A.ADM1", "L.", "A.PCL")) for p in seen.lookup(name)[:3])
        for name in others
    )
    if len(regions) != 1 or (others and peers):
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
