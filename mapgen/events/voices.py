"""What people and authorities of a place tell happens at that place, where they name no other."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.model import Location
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["find_authorities", "find_voices"]

_OPENS = re.compile('[“"«]')
_RULED = frozenset({"closure", "evacuation", "aid", "rescue"})
"""Types of events that authorities of a region order or carry out in it."""
_CLOSES = re.compile('[”"»]')


def find_voices(
    tree: Tree,
    triggers: Mapping[int, Trigger],
    locations: Sequence[Location],
    apart: Collection[Location],
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for the sentences of a quotation before its speaker's own.

    Only where the speaker is said to be of a place ("a resident of X said"), and for sentences
    that name no place themselves.
    """
    for place in locations:
        if place in apart or not _is_voice(tree, place):
            continue
        last = tree.sentence(place.start) or 0
        for number in range(_first(tree, place, last), last):
            sentence = tree.sentence_at(number)
            if any(sentence.start <= p.start < sentence.end for p in locations):
                continue
            here = [i for i in range(sentence.first, sentence.last) if i in triggers]
            yield from ((i, place) for i in here if not {*tree.ancestors(i)} & {*here})


def find_authorities(
    tree: Tree,
    triggers: Mapping[int, Trigger],
    locations: Sequence[Location],
    apart: Collection[Location],
    placed: Collection[str],
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for what "police in X" and "the governor of X" say has happened.

    So, too, for what "the X state government" imposes or does. Only where what they say names no
    place, and where the article says of no event of its type (`placed`) where it was: that may be
    the same one. A capital's officials speak for the country.
    """
    locations = [p for p in locations if p.form != "country"]
    for place in locations:
        seat = place.place is not None and place.place.feature == "P.PPLC"
        verb = None if place in apart or seat else _spoken_by_authority(tree, locations, place)
        for clause in tree.children(verb, deps.CONTENT) if verb is not None else ():
            said = list(tree.subtree(clause))
            start, end = tree.tokens[min(said)].start, tree.tokens[max(said)].end
            if any(start <= p.start < end for p in locations):
                continue
            here = [i for i in said if i in triggers]
            tops = [i for i in here if not {*tree.ancestors(i)} & {*here}]
            kinds = ((i, {frame.type for frame, _ in triggers[i].frames}) for i in tops)
            yield from ((i, place) for i, k in kinds if k.isdisjoint(placed) and _stays(k))
    yield from _ruled(tree, triggers, locations, apart)


def _ruled(
    tree: Tree,
    triggers: Mapping[int, Trigger],
    locations: Sequence[Location],
    apart: Collection[Location],
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for what "the X state government" imposes or has done, with no place.

    Only for a part of a country: what a country's government does is all over it.
    """
    for place in locations:
        top = tree.top(place.start, place.end)
        if place in apart or place.form != "region" or top is None:
            continue
        who = tree.tokens[top].head
        rules = tree.tokens[top].dep in deps.OWNERS and tree.tokens[who].dep == deps.SUBJECT
        verb = tree.tokens[who].head
        if not rules or tree.lemma(who) not in word_lists("events", "people")["ruling"]:
            continue
        ruled = verb in triggers and any(f.type in _RULED for f, _ in triggers[verb].frames)
        clause = list(tree.subtree(verb))
        start, end = tree.tokens[min(clause)].start, tree.tokens[max(clause)].end
        if ruled and sum(start <= p.start < end for p in locations) == 1:
            yield verb, place


def _stays(kinds: Collection[str]) -> bool:
    """Tell what officials tell of their place, from troops that leave and towns that fall."""
    groups = {load_vocabulary().events[kind].group for kind in kinds}
    return not groups.isdisjoint({"violence", "hazard", "order"})


def _spoken_by_authority(tree: Tree, locations: Sequence[Location], place: Location) -> int | None:
    """Return "said" of "officials in X said that" and "the X police said that"."""
    top = tree.top(place.start, place.end)
    if top is None:
        return None
    speech = word_lists("events", "words")["speech"]
    authorities = word_lists("events", "people")["authorities"]
    where = grammar("where") | {"of"}
    owns = any(tree.lemma(i) in authorities for i in range(top + 1, min(top + 3, len(tree.tokens))))
    for child, head in tree.path_up(top):
        owns |= tree.tokens[child].pos == "ADP" and tree.lemma(child) in where
        if tree.is_verb(child):
            return None
        if tree.tokens[child].dep == deps.SUBJECT and tree.lemma(head) in speech:
            who = list(tree.subtree(child))
            start, end = tree.tokens[min(who)].start, tree.tokens[max(who)].end
            alone = sum(start <= p.start < end for p in locations) == 1
            local = owns and alone and any(tree.lemma(i) in authorities for i in who)
            return head if local else None  # a report is only filed in X of "X (AFP) Officials"
    return None


def _is_voice(tree: Tree, place: Location) -> bool:
    """Tell X of "a resident of X said"."""
    top = tree.top(place.start, place.end)
    people = word_lists("events", "people")["inhabitants"]
    speech = word_lists("events", "words")["speech"]
    for child, head in tree.path_up(top) if top is not None else ():
        if tree.lemma(child) in people and tree.tokens[child].dep == deps.SUBJECT:
            return tree.lemma(head) in speech
    return False


def _first(tree: Tree, place: Location, last: int) -> int:
    """Return the sentence in which the quotation opens that ends in the sentence of a place."""
    text = tree.analysis.text
    spoken = tree.sentence_at(last)
    start, _ = tree.analysis.paragraph_at(spoken.start) or (spoken.start, spoken.end)
    said = text[spoken.start : place.start]
    closes = _CLOSES.search(said)
    if closes is None or _OPENS.search(said, 0, closes.start()):
        return last
    opened = max((m.start() for m in _OPENS.finditer(text, start, spoken.start)), default=None)
    number = tree.sentence(opened) if opened is not None else None
    if number is None and opened is not None:
        number = tree.sentence(opened + 1)
    return last if number is None else number
