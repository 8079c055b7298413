"""Where events are that other words tie to a town: "X hosts", "X remained tense after"."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from mapgen.events.beside import counted
from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger
from mapgen.model import Location
from mapgen.text import Tree, deps, word_lists

__all__ = ["find_venues", "is_topic"]

_TOWN = "P."  # GeoNames class of populated places


def find_venues(
    tree: Tree,
    triggers: Mapping[int, Trigger],
    locations: Sequence[Location],
    apart: Collection[Location],
) -> Iterator[tuple[int, Location]]:
    """Yield (trigger, place) for towns where talks are, that do not hang on the talks' word.

    Also where a town is tense after what happened in it.
    "Ankara is due to host a meeting", "envoys left Cairo after talks with mediators", "signed by
    the presidents of A and B in X". `apart` are places at which nothing happens.
    """
    taken = {i for p in locations for i in tree.span(p.start, p.end)}
    for place in locations:
        top = tree.top(place.start, place.end)
        town = place.place is not None and place.place.feature.startswith(_TOWN)
        if top is None or place in apart or place.component or not town:
            continue
        yield from ((event, place) for event in _tense(tree, triggers, top, taken))
        for event in (
            _hosted(tree, triggers, top),
            _left(tree, triggers, top),
            _reached(tree, triggers, top),
        ):
            own = tree.span(place.start, place.end)
            if event is not None and not _is_elsewhere(tree, event, taken - set(own)):
                yield event, place
        event = _agreed(tree, triggers, top)
        if event is not None:
            yield event, place


def is_topic(tree: Tree, triggers: Mapping[int, Trigger], place: Location) -> bool:
    """Tell "talks on the X Sea", what they are about, from "talks in X"."""
    top = tree.top(place.start, place.end)
    for child, head in tree.path_up(top) if top is not None else ():
        if tree.tokens[child].pos == "ADP":
            return tree.lemma(child) in grammar("topics") and _is_talk(triggers, head)
        if tree.is_verb(head):
            return False
    return False


def _is_talk(triggers: Mapping[int, Trigger], index: int) -> bool:
    return index in triggers and triggers[index].frame.agent == "negotiating"


def _is_elsewhere(tree: Tree, event: int, places: Collection[int]) -> bool:
    """Tell talks that have a place of their own: "left X after talks in Y"."""
    return any(
        noun in places
        for prep in tree.subtree(event)
        if tree.tokens[prep].pos == "ADP" and tree.lemma(prep) in grammar("at")
        for noun in tree.children(prep, deps.PREP_OBJECT)
    )


def _tense(
    tree: Tree, triggers: Mapping[int, Trigger], top: int, places: Collection[int]
) -> Iterator[int]:
    """Read "X remained tense as crowds clashed with police", who clashed there."""
    token = tree.tokens[top]
    noun = token.head if token.dep == deps.APPOSITION else top
    verb = tree.tokens[noun].head
    how = (tree.lemma(i) for i in tree.children(verb, deps.COMPLEMENT))
    if tree.tokens[noun].dep != deps.SUBJECT or grammar("tense").isdisjoint(how):
        return
    nouns = [i for p in tree.children(verb, deps.PREP) if tree.lemma(p) in grammar("coming_after")
             for i in tree.children(p, deps.PREP_OBJECT)]  # fmt: skip
    nouns += [i for noun in nouns for i in counted(tree, noun)]  # "after a night of riots"
    for clause in (*tree.children(verb, deps.ADVERBIAL), *nouns):
        marks = {tree.lemma(i) for i in tree.children(clause, deps.MARKER)}
        led = clause in nouns or marks & (grammar("coming_after") | grammar("while_clauses"))
        if led and clause in triggers and not any(i in places for i in tree.subtree(clause)):
            yield clause


def _hosted(tree: Tree, triggers: Mapping[int, Trigger], top: int) -> int | None:
    """Read "X will host the talks" and "X is due to host a meeting"."""
    token = tree.tokens[top]
    if token.dep != deps.SUBJECT:
        return None
    verbs = [token.head]
    for verb in verbs:
        below = tree.children(verb, deps.COMPLEMENT, deps.OPEN_CLAUSE)
        verbs += [i for i in below if i > verb]
    for verb in verbs:
        if tree.lemma(verb) in word_lists("events", "words")["hosting"]:
            nouns = tree.children(verb, deps.OBJECT)
            talks = (i for i in (verb, *nouns) if _is_talk(triggers, i))
            return next(talks, None)
    return None


def _left(tree: Tree, triggers: Mapping[int, Trigger], top: int) -> int | None:
    """Read "left X after talks" and "returned from X following a meeting"."""
    token = tree.tokens[top]
    verb = token.head
    if token.dep == deps.PREP_OBJECT and tree.lemma(verb) == "from":
        verb = tree.tokens[verb].head
    elif token.dep != deps.OBJECT:
        return None
    if tree.lemma(verb) not in grammar("going_home"):
        return None
    for prep in tree.children(verb, deps.PREP):
        if tree.tokens[prep].text.lower() in grammar("coming_after"):
            nouns = tree.children(prep, deps.PREP_OBJECT)
            return next((i for i in nouns if _is_talk(triggers, i)), None)
    return None


def _reached(tree: Tree, triggers: Mapping[int, Trigger], top: int) -> int | None:
    """Read "arrived in X for talks" and "came to X to discuss"; not "left X for talks"."""
    token = tree.tokens[top]
    verb = tree.tokens[token.head].head
    led = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("at") | {"to"}
    if not led or tree.lemma(verb) not in grammar("coming_to_talk"):
        return None
    for prep in tree.children(verb, deps.PREP):
        if tree.lemma(prep) == "for":
            nouns = [*tree.children(prep, deps.PREP_OBJECT)]
            nouns += [i for n in nouns for i in tree.subtree(n) if _is_talk(triggers, i)]
            return next((i for i in nouns if _is_talk(triggers, i)), None)
    aims = tree.children(verb, deps.ADVERBIAL, deps.OPEN_CLAUSE)
    return next((i for i in aims if _is_talk(triggers, i)), None)


def _agreed(tree: Tree, triggers: Mapping[int, Trigger], top: int) -> int | None:
    """Read "signed by the presidents of A and B in X", where X is taken for where B is."""
    people = word_lists("events", "people")["persons_of_office"] | grammar("sharers")
    envoys = word_lists("events", "words")["envoys"]
    held = False
    passed = False
    for child, head in tree.path_up(top):
        if tree.tokens[child].pos == "ADP" and not held:
            held = tree.lemma(child) in grammar("at")
            if not held and tree.lemma(child) != "of":
                return None
        if head in triggers:
            passed |= tree.lemma(head) in word_lists("events", "words")["extending"]
            return head if _is_talk(triggers, head) and held and passed else None
        if tree.is_verb(head):
            return None
        if held and tree.tokens[head].pos in {"NOUN", "PROPN"}:
            if tree.tokens[head].pos == "NOUN" and tree.lemma(head) not in people | envoys:
                return None
            passed = True
    return None
