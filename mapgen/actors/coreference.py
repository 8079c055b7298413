"""Words that refer back to a named actor: "the army", "its troops", "the rebels"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from mapgen.actors.book import ActorBook
from mapgen.actors.hits import Hit, overlapping
from mapgen.actors.words import ARMED_KINDS, GENERIC_GROUP, GENERIC_STATE, kind_of, sidc_of, slug
from mapgen.model import Actor, Side
from mapgen.text import Text, deps, word_lists

__all__ = ["find_references", "find_settled"]

_OWNED = re.compile(r"\b(?:its|their|his)\s", re.IGNORECASE)
_BARE = re.compile(r"\b(?:police(?:men| officers)?|soldiers|troops)$", re.IGNORECASE)
_ARMS = frozenset({"air force", "police", "navy", "border guard"})
_DETERMINER = re.compile(r"^(?:the|its|their|his)\s+", re.IGNORECASE)
_FEDERAL = re.compile(r"\bfederal\s+$", re.IGNORECASE)
_LEAD = 12  # code points in which "federal " stands
_MANY = "their"
_NATIONAL = "national"
_MILITIA = re.compile(r"\b(?:militias?|paramilitar(?:y|ies))$", re.IGNORECASE)
_PARAMILITARY = "paramilitary"  # kind of a force that articles call a militia, too
_NO_FORCE = frozenset({"government", "coalition"})


def find_references(
    analysis: Text,
    hits: list[Hit],
    book: ActorBook,
    countries: list[Hit],
    grounds: Sequence[tuple[int, str]] = (),
) -> Iterator[Hit]:
    """Tie a generic word to a named actor, only where the article leaves no choice.

    "The army" means the one army of the article; with two, none. "Its troops" are those of the
    last actor named before it in the same or the previous sentence; `countries` are those that
    say something: "Azerbaijan said that its army ...". `grounds` are the code points of the names
    of places, with their countries: "police" in a country that the article has not spoken of
    before are nobody's yet named.
    """
    text, start = analysis.text, analysis.article.body_start
    groups = {party.side.id for party in book.parties if party.armed_group}
    stateless = {party.side.id for party in book.parties if party.country is None}
    state = [h for h in hits if h.actor and not _is_group(h, groups)]
    state = [h for h in state if h.actor and h.actor.kind != "armed force"]
    state = [h for h in state if h.actor and h.actor.side not in stateless] or state
    rebels = [h for h in hits if h.actor and _is_group(h, groups)]
    rebels = [h for h in rebels if h.actor and "-backed" not in h.actor.name]  # only described
    militias = _only(
        [h for h in hits if h in rebels or (h.actor and h.actor.kind == _PARAMILITARY)]
    )
    regular = _only([h for h in state if h.actor and h.actor.kind != _PARAMILITARY])
    nouns = _noun_ends(analysis)
    open_: list[tuple[re.Match[str], _Only]] = []
    known = list(hits)
    for pattern, forces in ((GENERIC_STATE, _only(state)), (GENERIC_GROUP, _only(rebels))):
        for found in pattern.finditer(text, start):
            named = regular if _is_regular(found[0]) else forces
            if overlapping(found.start(), found.end(), hits) or found.end() not in nouns:
                continue
            if _possessor(text, hits, found.start()) or _is_owned(found, text):
                open_.append((found, named))
                continue
            only = militias if _MILITIA.search(found[0]) else named
            owner = only.at(found.start(), analysis)
            if owner is not None and _may_be(analysis, found, owner, grounds, book):
                known.append(_reference(owner, found, book))
                yield known[-1]
    known = sorted([*known, *countries], key=lambda hit: hit.start)
    for found, named in open_:  # "its planes" may be those of "the army", found just now
        if (owner := _owner(analysis, known, found.start(), named)) is not None:
            yield _reference(owner, found, book)


def find_settled(
    analysis: Text,
    hits: list[Hit],
    armies: Mapping[str, tuple[Actor, Side]],
    grounds: Sequence[tuple[int, str]],
) -> Iterator[Hit]:
    """Tie "the army" of an article that names no state's force to the one army known there.

    Parameters
    ----------
    armies : mapping
        ISO code of a country -> the one army that other articles tell of there, and its side.
    grounds : sequence of (int, str)
        Where the text names places, and the ISO codes of their countries: those of the sentence
        tell where the army is, those of the whole article where the sentence has none.
    """
    if not armies or any(hit.actor and hit.actor.kind not in ARMED_KINDS for hit in hits):
        return
    nouns = _noun_ends(analysis)
    for found in GENERIC_STATE.finditer(analysis.text, analysis.article.body_start):
        known = _is_regular(found[0]) and found[0][:1].isupper() | found[0].startswith("the ")
        if not known or found.end() not in nouns or _is_of(analysis, found.end()):
            continue
        number = analysis.sentence_from(found.start())
        inside = analysis.sentences[number] if number >= 0 else None
        here = {code for at, code in grounds if inside and inside.start <= at < inside.end}
        lands = here or {code for _, code in grounds}
        army = armies.get(next(iter(lands))) if len(lands) == 1 else None
        if army and not overlapping(found.start(), found.end(), hits):
            actor, side = army
            yield Hit(
                start=found.start(),
                end=found.end(),
                surface=found[0],
                actor=actor,
                side=side,
                settled=True,
            )


def _is_of(analysis: Text, end: int) -> bool:
    """Tell "the army of Orlia", which is not the one known here."""
    return re.match(r"\s+of\b", analysis.text[end : end + 8]) is not None


def _is_definite(words: str) -> bool:
    """Tell "the army", which the article knows, from "policemen", who may be anybody's."""
    return words.lower().startswith("the ") or not _BARE.search(words)


def _is_regular(words: str) -> bool:
    """Tell "the army" and "the military", which no paramilitary force is, from "troops"."""
    plain = re.findall(r"\w+", words.lower())
    return not word_lists("actors", "coreference")["regular"].isdisjoint(plain)


def _together(analysis: Text, one: int, other: int) -> bool:
    """Tell whether two words stand in one sentence."""
    number = analysis.sentence_at(one)
    return number is not None and number == analysis.sentence_at(other)


def _may_be(
    analysis: Text,
    found: re.Match[str],
    owner: Hit,
    grounds: Sequence[tuple[int, str]],
    book: ActorBook,
) -> bool:
    """Tell whether a force may be the one named before.

    "Federal" police are no region's, and a force in a country that is new to the article is that
    country's own, unless it is "the army" of an army named before; "In Orlia, the army ..." is
    Orlia's even then.
    """
    start = found.start()
    army = owner.actor is not None and owner.actor.kind != _PARAMILITARY
    if not (_is_definite(found[0]) or (army and _together(analysis, owner.start, start))):
        return False  # bare "soldiers" beside a paramilitary force are another's
    lead = analysis.text[max(0, start - _LEAD) : start]
    if _FEDERAL.search(lead) and "federal" not in owner.surface.lower():
        return False
    number = analysis.sentence_from(start)
    if number < 0:
        return True
    sentence = analysis.sentences[number]
    party, head = book.party(_side(owner)), found[0].split()[-1].lower()
    here = party is not None and party.country in {country for _, country in grounds}
    if _NATIONAL in found[0].lower() and not here and head not in owner.surface.lower():
        return False  # "the national army" is no foreign one
    before = {country for at, country in grounds if at < sentence.start}
    led = {country for at, country in grounds if sentence.start <= at < start}
    new = bool(before and led) and led.isdisjoint({*before, party.country if party else None})
    if _DETERMINER.match(found[0]) and head in owner.surface.lower().split():
        return not new
    told = {country for at, country in grounds if sentence.start <= at < sentence.end}
    return not (before and told) or bool(before & told)


def _is_owned(found: re.Match[str], text: str) -> bool:
    """Tell "its troops", and "planes" after "its"."""
    return bool(_OWNED.search(text[max(0, found.start() - 6) : found.start() + 6]))


def _possessor(text: str, hits: list[Hit], at: int) -> Hit | None:
    """Return the actor whose "'s" stands just before: "the Peshmerga's 3rd Brigade"."""
    near = [h for h in hits if h.actor and at - 3 <= h.end <= at]
    owned = [h for h in near if re.search(r"[’']s?\s+$", text[h.start : at])]
    return owned[-1] if owned else None


def _is_group(hit: Hit, groups: set[str]) -> bool:
    assert hit.actor is not None  # noqa: S101 - callers pass actors only
    return hit.actor.kind in ARMED_KINDS or hit.actor.side in groups


@dataclass(frozen=True, slots=True)
class _Only:
    """The force named first, and where one of another side is named, which leaves both open."""

    first: Hit | None
    until: int | None  # code point of the first force of another side; None has no other

    def at(self, start: int, analysis: Text) -> Hit | None:
        """Return whom a generic word at this point means, or None where that is open.

        Where the article names a second side, only within the first one's own sentence.
        """
        if self.first is None or start < self.first.start:
            return None
        near = self.until is not None and start < self.until
        alone = self.until is None or (near and _together(analysis, self.first.start, start))
        return self.first if alone else None


def _only(named: list[Hit]) -> _Only:
    forces = [h for h in named if h.actor and h.actor.kind not in _NO_FORCE]
    if not forces:
        return _Only(None, None)
    first = forces[0]
    return _Only(first, next((h.start for h in forces if _side(h) != _side(first)), None))


def _side(hit: Hit) -> str:
    return hit.actor.side if hit.actor else ""


def _owner(analysis: Text, hits: list[Hit], at: int, only: _Only) -> Hit | None:
    """Return whom "its" means: the actor named first in the sentence, or in the one before.

    Where neither names one, whom the article alone can mean.
    """
    if (owner := _possessor(analysis.text, hits, at)) is not None:
        return owner
    number = analysis.sentence_from(at)
    for index in (number, number - 1):
        if index >= 0:
            sentence = analysis.sentences[index]
            before = overlapping(sentence.start, min(at, sentence.end), hits)
            named = [h for h in before if h.actor]
            if index == number and _is_about_a_band(analysis, at, named[0].start if named else 0):
                return None
            if named:
                return named[0]
    return only.at(at, analysis)


def _is_about_a_band(analysis: Text, at: int, after: int = 0) -> bool:
    """Tell "the separatists said that their fighters", which are of no force named before.

    Whoever it is stands behind `after`, and is one or many as "its" and "their" say.
    """
    bands = word_lists("actors", "coreference")["bands"]
    number = analysis.sentence_from(at)
    many = analysis.text[at:].lower().startswith(_MANY)
    sentence = analysis.sentences[number] if number >= 0 else None
    return sentence is not None and any(
        token.text.lower() in bands
        and token.dep in deps.SUBJECTS
        and after < token.start < at
        and (token.tag in {"NNS", "NNPS"}) == many
        for token in analysis.tokens[sentence.first : sentence.last]
    )


def _noun_ends(analysis: Text) -> set[int]:
    """Return where nouns end that stand on their own, unlike "military" in "military action"."""
    return {
        token.end
        for token in analysis.tokens
        if token.pos in {"NOUN", "PROPN"} and token.dep not in deps.PREMODIFIERS
    } | {token.start for token in analysis.tokens if token.tag == "POS"}


def _full_name(name: str, owner: Hit) -> str:
    """Return "Kenyan troops" for a bare "troops", which names nobody on a card of its own."""
    side = owner.side.name if owner.side else ""
    people = side.removesuffix(" forces")
    if people == side:
        return side or name
    common = name[:1].lower() + name[1:]
    words = common if common.islower() else name  # "army jets", but "National Guard"
    return name if name.startswith(people) else f"{people} {words}"


def _reference(owner: Hit, found: re.Match[str], book: ActorBook) -> Hit:
    """Keep the owner's side; a numbered unit or another arm is an actor of its own."""
    actor = owner.actor
    assert actor is not None  # noqa: S101 - owners are actors
    unit = found.groupdict().get("unit")
    kind = kind_of(found[0])
    name = _DETERMINER.sub("", re.sub(r"\s+", " ", found[0]))
    if unit:
        actor = replace(actor, id=slug(f"{actor.side} {unit}"), name=unit, kind="army")
        actor = replace(actor, sidc=sidc_of("army", unit))
    elif actor.kind in _NO_FORCE or (kind != actor.kind and {kind, actor.kind} & _ARMS):
        same = [e.actor for e in book.entries if e.actor.side == actor.side]
        arm = next((a for a in same if a.kind == kind == "air force"), None)
        identity = slug(f"{actor.side} {name}")
        name = _full_name(name, owner)
        actor = arm or replace(actor, id=identity, name=name, kind=kind, sidc=sidc_of(kind, name))
    return Hit(start=found.start(), end=found.end(), surface=found[0], actor=actor, side=owner.side)
