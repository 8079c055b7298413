"""Words that refer back to a named actor: "the army", "its troops", "the rebels"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from mapgen.actors.book import ActorBook
from mapgen.actors.hits import Hit
from mapgen.actors.words import GENERIC_GROUP, GENERIC_STATE, kind_of, sidc_of, slug
from mapgen.model import Analysis

__all__ = ["find_references"]

_OWNED = ("its ", "their ", "his ")
_GROUP_KINDS = frozenset({"armed group"})
_ARMS = frozenset({"air force", "police", "navy", "border guard"})
_DETERMINER = re.compile(r"^(?:the|its|their|his)\s+", re.IGNORECASE)
_NO_FORCE = frozenset({"government", "coalition"})


def find_references(analysis: Analysis, hits: list[Hit], book: ActorBook) -> Iterator[Hit]:
    """Tie a generic word to a named actor, only where the article leaves no choice.

    "The army" means the one army of the article; with two, none. "Its troops" are those of the
    last actor named before it in the same or the previous sentence.
    """
    text, start = analysis.article.text, analysis.article.body_start
    groups = {party.side.id for party in book.parties if party.armed_group}
    stateless = {party.side.id for party in book.parties if party.country is None}
    state = [h for h in hits if h.actor and not _is_group(h, groups)]
    state = [h for h in state if h.actor and h.actor.side not in stateless] or state
    rebels = [h for h in hits if h.actor and _is_group(h, groups)]
    nouns = _noun_ends(analysis)
    for pattern, named in ((GENERIC_STATE, state), (GENERIC_GROUP, rebels)):
        for found in pattern.finditer(text, start):
            if _overlaps(found.start(), found.end(), hits) or found.end() not in nouns:
                continue
            if found[0].lower().startswith(_OWNED):
                owner = _owner(analysis, hits, found.start())
            else:
                owner = _only([h for h in named if h.start < found.start()]) or _only(named)
            if owner is not None and owner.actor is not None:
                yield _reference(owner, found, book)


def _is_group(hit: Hit, groups: set[str]) -> bool:
    assert hit.actor is not None  # noqa: S101 - callers pass actors only
    return hit.actor.kind in _GROUP_KINDS or hit.actor.side in groups


def _overlaps(start: int, end: int, hits: list[Hit]) -> bool:
    return any(start < hit.end and hit.start < end for hit in hits)


def _only(named: list[Hit]) -> Hit | None:
    """Return the first named force of the only side there is, or None."""
    forces = [h for h in named if h.actor and h.actor.kind not in _NO_FORCE]
    sides = {h.actor.side for h in forces if h.actor}
    return forces[0] if len(sides) == 1 else None


def _owner(analysis: Analysis, hits: list[Hit], at: int) -> Hit | None:
    number = next((i for i, s in enumerate(analysis.sentences) if s.start <= at < s.end), None)
    if number is None:
        return None
    for index in (number, number - 1):
        if index < 0:
            break
        sentence = analysis.sentences[index]
        before = [h for h in hits if h.actor and sentence.start <= h.start < min(at, sentence.end)]
        if before:
            return before[0]
    return None


def _noun_ends(analysis: Analysis) -> set[int]:
    """Return where nouns end that stand on their own, unlike "military" in "military action"."""
    return {
        token.end
        for token in analysis.tokens
        if token.pos in {"NOUN", "PROPN"} and token.dep not in {"compound", "amod", "nmod"}
    } | {token.start for token in analysis.tokens if token.tag == "POS"}


def _reference(owner: Hit, found: re.Match[str], book: ActorBook) -> Hit:
    """Keep the owner's side; a numbered unit or another arm is an actor of its own."""
    actor = owner.actor
    assert actor is not None  # noqa: S101 - owners are actors
    unit = found.groupdict().get("unit")
    kind = kind_of(found[0])
    name = _DETERMINER.sub("", re.sub(r"\s+", " ", found[0]))
    if unit:
        actor = replace(actor, id=slug(f"{actor.side} {unit}"), name=unit, kind="army")
    elif actor.kind in _NO_FORCE or (kind != actor.kind and kind in _ARMS):
        same = [e.actor for e in book.entries if e.actor.side == actor.side]
        arm = next((a for a in same if a.kind == kind == "air force"), None)
        identity = slug(f"{actor.side} {name}")
        actor = arm or replace(actor, id=identity, name=name, kind=kind, sidc=sidc_of(kind))
    return Hit(start=found.start(), end=found.end(), surface=found[0], actor=actor, side=owner.side)
