"""Places that a sentence of their own adds to an event: "The incident occurred in X"."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.events.worst_hit import lists_the_hit
from mapgen.model import Location
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["find_continued"]

_TOLD = frozenset({"violence", "hazard", "unrest"})  # groups of events
_HARM = frozenset({"accident", "casualties_found", "abduction"})
_MEASURES = frozenset({"closure", "displacement", "evacuation"})
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_ADDED = (*deps.NOUN_CLAUSES, deps.RELATIVE)
_TIED = (deps.ATTRIBUTE, deps.OBJECT, *deps.SUBJECTS)
_BACK = 2  # sentences between an event and what is told of it


def find_continued(
    tree: Tree,
    triggers: Mapping[int, Trigger],
    locations: Sequence[Location],
    apart: Collection[Location],
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for events told before, and only pointed at where the place is named.

    "The incident took place in X" and "The affected districts are X and Y". `apart` are places
    with events of their own, and those at which nothing happens, such as datelines.
    """
    tops = {tree.top(place.start, place.end) for place in locations}
    for place in locations:
        top = tree.top(place.start, place.end)
        if top is None or place in apart or place.component:
            continue
        verb = _verb_over(tree, triggers, top)
        if verb is not None and _is_damage(tree, verb):
            last = _hazard(tree, triggers, tree.number(verb))
            if last is not None:
                yield last, place
            continue
        if verb is not None and (last := _listed_after(tree, triggers, verb)) is not None:
            if not any(h in tops and tree.tokens[c].dep == deps.PREP for c, h in tree.path_up(top)):
                yield last, place  # and not the "region of X" that it is in
            continue
        if verb is not None and lists_the_hit(tree, verb, grammar("covered")):
            event = _rule(tree, triggers, tree.number(verb))
        elif verb is None or not _points(tree, triggers, verb):
            continue
        else:
            event = _pointed_at(tree, triggers, verb)
        if event is not None:
            yield event, place


def _points(tree: Tree, triggers: Mapping[int, Trigger], verb: int) -> bool:
    """Tell whether a verb says where something was that is told elsewhere, or in its subject."""
    listed = _listed_deed(tree, triggers, verb) is not None
    return listed or _happens(tree, verb) or lists_the_hit(tree, verb)


def _pointed_at(tree: Tree, triggers: Mapping[int, Trigger], verb: int) -> int | None:
    """Return the event that "the incident" means, or the flood by which areas are affected."""
    deed = _listed_deed(tree, triggers, verb)
    if deed is not None:
        return deed
    number = tree.number(verb)
    event = _before(tree, triggers, number, pointed=_happens(tree, verb))
    if lists_the_hit(tree, verb) and (event is None or triggers[event].frame.type in _MEASURES):
        hazard = _hazard(tree, triggers, number)
        return event if hazard is None else hazard  # no emergency affects an area
    return event


def _verb_over(tree: Tree, triggers: Mapping[int, Trigger], place: int) -> int | None:
    """Return the verb that a place hangs on, if no event stands between."""
    for child, head in tree.path_up(place):
        if head in triggers and not tree.is_verb(head):
            return None
        if tree.is_verb(head):
            where = tree.lemma(child) in grammar("where")
            told = tree.tokens[child].dep in _TIED
            return head if where or told else None
    return None


def _happens(tree: Tree, verb: int) -> bool:
    """Tell "the incident occurred" and "an incident that took place"."""
    words = word_lists("events", "pointers")["happening"]
    if tree.lemma(verb) not in grammar("occurring"):
        return False
    nouns = tree.children(verb, deps.SUBJECT)
    if tree.tokens[verb].dep == deps.RELATIVE:
        nouns = [tree.tokens[verb].head]
    return any(
        tree.lemma(n) in words
        and {tree.lemma(i) for i in tree.children(n, deps.DETERMINER)} & grammar("definite")
        for n in nouns
    )


def _is_damage(tree: Tree, verb: int) -> bool:
    """Tell "houses in X sustained damage", after what hit them has been told."""
    words = grammar("damage")
    things = tree.children(verb, deps.OBJECT)
    harmed = tree.children(verb, deps.SUBJECT, deps.PASSIVE_SUBJECT)
    suffers = tree.lemma(verb) in grammar("undergoing") and any(
        tree.lemma(i) in words for i in things
    )
    built = word_lists("events", "subjects")["structures"]
    return suffers and any(tree.lemma(i) in built for i in harmed)


def _listed_after(tree: Tree, triggers: Mapping[int, Trigger], verb: int) -> int | None:
    """Return the event of "shelled ten villages", where "among them are X and Y" comes next."""
    if tree.lemma(verb) not in grammar("listing"):
        return None
    among = [i for i in tree.children(verb, deps.PREP) if tree.lemma(i) == "among"]
    nouns = [n for p in among for n in tree.children(p, deps.PREP_OBJECT)]
    nouns += [] if nouns else tree.children(verb, deps.SUBJECT)
    number = tree.number(verb)
    if not number or not any(tree.tokens[n].text.lower() in grammar("listed_as") for n in nouns):
        return None
    sentence, towns = tree.sentence_at(number - 1), word_lists("events", "pointers")["settlement"]
    told = [i for i in range(sentence.first, sentence.last) if i in triggers]
    over = (
        next((t for t in tree.ancestors(i) if t in told), None)
        for i in range(sentence.first, sentence.last)
        if tree.tokens[i].tag == "NNS" and tree.lemma(i) in towns
    )
    return next((t for t in over if t is not None), None)


def _listed_deed(tree: Tree, triggers: Mapping[int, Trigger], verb: int) -> int | None:
    """Return the deed of "the villages attacked by X include A, B and C", which are those."""
    if tree.lemma(verb) not in grammar("listing"):
        return None
    pointers = word_lists("events", "pointers")
    sites = pointers["settlement"] | pointers["unit"] | word_lists("events", "words")["area"]
    nouns = tree.children(verb, deps.SUBJECT)
    led = (p for n in nouns for p in tree.children(n, deps.PREP) if tree.lemma(p) == "of")
    nouns += [n for p in led for n in tree.children(p, deps.PREP_OBJECT)]  # "some of the villages"
    clauses = (c for n in nouns if tree.lemma(n) in sites for c in tree.children(n, *_ADDED))
    return next((c for c in clauses if c in triggers and not triggers[c].noun), None)


def _hazard(tree: Tree, triggers: Mapping[int, Trigger], number: int) -> int | None:
    """Return the flood, storm or quake that was told first, if the article tells of one kind."""
    kinds = load_vocabulary().events
    told = [
        i
        for i, t in sorted(triggers.items())
        if kinds[t.frame.type].group == "hazard" and tree.number(i) < number
    ]
    alone = len({triggers[i].frame.type for i in told}) == 1
    return told[0] if alone else None


def _rule(tree: Tree, triggers: Mapping[int, Trigger], number: int) -> int | None:
    """Return the curfew or emergency told just before, by which some areas are "covered"."""
    told = [
        i
        for i, t in sorted(triggers.items())
        if t.frame.type == "closure" and number - _BACK <= tree.number(i) < number
    ]
    return told[-1] if told else None


def _is_told(trigger: Trigger, *, pointed: bool) -> bool:
    """Tell what happened from a state, a plan or talks; "the incident" is nobody's arrest."""
    kind = trigger.frame.type
    told = load_vocabulary().events[kind].group in _TOLD or kind in _HARM
    return not trigger.frame.silent and (told or (kind in _MEASURES and not pointed))


def _before(
    tree: Tree, triggers: Mapping[int, Trigger], number: int, *, pointed: bool
) -> int | None:
    """Return the event that the last sentence with one mainly tells."""
    for earlier in range(number - 1, max(-1, number - 1 - _BACK), -1):
        sentence = tree.sentence_at(earlier)
        if _is_of_old(tree, earlier):
            continue
        here = [
            i
            for i in range(sentence.first, sentence.last)
            if i in triggers and _is_told(triggers[i], pointed=pointed)
        ]
        if here:
            return next((i for i in here if not {*tree.ancestors(i)} & {*here}), None)
    return None


def _is_of_old(tree: Tree, number: int) -> bool:
    """Tell "but in 1997 a storm swept the region", of another year than the report's."""
    published, sentence = tree.analysis.article.published, tree.sentence_at(number)
    years = (
        int(year[0])
        for e in tree.analysis.entities
        if e.label == "DATE" and sentence.start <= e.start < sentence.end
        for year in _YEAR.finditer(tree.analysis.text, e.start, e.end)
    )
    return published is not None and any(year < published.year for year in years)
