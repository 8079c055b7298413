"""The words of an article that say something happens, each with the frames it may have."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mapgen.events.beside import MISSING, Beside, word_of
from mapgen.events.duties import is_task
from mapgen.events.event_nouns import (
    forms,
    is_arm,
    is_christened,
    is_downfall,
    is_listed_place,
    is_of_people,
    is_of_works,
    is_owned,
    is_pit,
    tells,
)
from mapgen.events.figurative import is_figurative
from mapgen.events.frames import Frame, Frames
from mapgen.events.grammar import grammar
from mapgen.events.objects import object_fits
from mapgen.events.outcomes import leaves_dead
from mapgen.events.parties import Parties
from mapgen.text import Tree, deps, is_charge
from mapgen.vocabulary import load_vocabulary

__all__ = ["Trigger", "antecedent", "find_triggers", "is_passive", "objects_of", "subjects_of"]

_NAME = 3  # tokens of a storm's name: "Fung-wong"
_COMPLEMENTS = frozenset({deps.COMPLEMENT, deps.PREDICATE})
_NOMINAL = deps.SUBJECTS | deps.OBJECTS | {deps.PREP_OBJECT}
_PASSIVE = frozenset({deps.PASSIVE_SUBJECT, deps.PASSIVE_AUXILIARY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """A word that says something happens; `frames` from the most exact reading on."""

    index: int
    noun: bool
    frames: tuple[tuple[Frame, int | None], ...]  # with the token that a pattern asked for

    @property
    def frame(self) -> Frame:
        """The frame that fits best."""
        return self.frames[0][0]


def find_triggers(tree: Tree, frames: Frames, parties: Parties) -> dict[int, Trigger]:
    """Find every trigger of an article, by its token."""
    found: dict[int, Trigger] = {}
    days = [(e.start, e.end) for e in tree.analysis.entities if e.label == "DATE"]
    christened: dict[str, Trigger] = {}
    short: dict[str, Trigger] = {}
    for number, sentence in enumerate(tree.analysis.sentences):
        if not tree.readable(number):
            continue
        for index in range(sentence.first, sentence.last):
            token = tree.tokens[index]
            if token.text == "March" and any(a <= token.start < b for a, b in days):
                continue
            trigger = _trigger(tree, index, frames, parties)
            called = christened.get(token.text) if token.dep in deps.SUBJECTS else None
            called = called or short.get(token.text)
            if trigger is None and called is not None:
                trigger = replace(called, index=index)  # "Rana slammed into X", "an IBO in X"
            if trigger is not None:
                found[index] = trigger
                if _names_hazard(tree, trigger):
                    christened[tree.tokens[token.head].text] = trigger
                short |= dict.fromkeys(_letters(tree, trigger), trigger)
    asked = {part for t in found.values() if not t.noun for _, part in t.frames[:1] if part}
    idle = {i for i in asked & found.keys() if found[i].frame.is_hazard}  # "took X by storm"
    idle = {i for i in idle if tree.tokens[i].dep == deps.PREP_OBJECT}  # "battled a blaze"
    return {i: t for i, t in found.items() if i not in idle or _is_asked_by_hazard(found, i)}


def _is_asked_by_hazard(found: dict[int, Trigger], noun: int) -> bool:
    """Tell "died of cholera", which is one, from "took the town by storm"."""
    return any(
        t.frame.is_hazard for t in found.values() for _, part in t.frames[:1] if part == noun
    )


def _trigger(tree: Tree, index: int, frames: Frames, parties: Parties) -> Trigger | None:
    """Read one word as what happens, if it says so."""
    token = tree.tokens[index]
    if token.pos in {"NOUN", "PROPN"} or (
        token.tag == "VBG"
        and token.dep in (*_NOMINAL, deps.COMPOUND, deps.ATTRIBUTE, deps.PREP_CLAUSE)
        and not tree.children(index, deps.OBJECT, deps.SUBJECT)
    ):
        trigger = None if is_charge(tree.tokens, index) else _noun(tree, index, frames, parties)
        if trigger is None and token.tag == "VBG":
            trigger = _verb(tree, index, frames, parties)
        return trigger
    if token.dep in _NOMINAL and tree.children(index, deps.DETERMINER):
        return None  # "for the displaced", "the injured were flown to X"
    after = tree.tokens[index + 1].text.lower() if index + 1 < len(tree.tokens) else ""
    beside = token.text.lower() in grammar("beside") and after == "to"
    if beside and not tree.children(index, *deps.SUBJECTS):
        return None  # "close to the line"
    if token.pos in {"VERB", "AUX", "ADJ"} and token.dep not in deps.AUXILIARIES:
        return _verb(tree, index, frames, parties)
    return None


def _noun(tree: Tree, index: int, frames: Frames, parties: Parties) -> Trigger | None:
    token = tree.tokens[index]
    words = dict.fromkeys((word_of(tree, index), *forms(token)))
    options = [option for word in words for option in frames.nouns.get(word, ())]
    if token.tag == "VBG":  # "injured in firing": in no fire
        spelt = {f for _, f in frames.nouns.get(token.text.lower(), ())}
        options = [(w, f) for w, f in options if f in spelt or not f.is_hazard]
    named = index in parties.named or index in parties.places
    if not options or named or is_listed_place(tree, index, parties):
        return None
    following = index + 1 if index + 1 < len(tree.tokens) else index
    warned = tree.lemma(following) in grammar("warnings")
    if warned and not tells(tree, following, index, frames):
        return None  # "flood warnings", of nothing yet
    if token.dep in (deps.COMPOUND, deps.NOUN_MODIFIER) and tree.tokens[token.head].pos in {
        "NOUN",
        "PROPN",
    }:
        said = tells(tree, token.head, index, frames)
        hazard = any(f.is_hazard for _, f in options)  # "the flood emergency"
        said |= hazard and tree.lemma(token.head) in grammar("of_hazards")
        if not said and not is_christened(tree, index):
            return None  # "attack helicopters", "rescue workers", "a refugee camp"
    back = index - (2 if index > 1 and tree.tokens[index - 1].text == "-" else 1)  # "cease-fire"
    before = {tree.tokens[back].text.lower(), word_of(tree, back)} if index else set()
    exact = [f for words, f in options if words and words.split()[-1] in before]
    plain = [f for words, f in options if not (words or (exact and f.is_hazard))]
    said_of = token.dep in (deps.ATTRIBUTE, deps.PREDICATE)
    said_of |= token.dep == deps.APPOSITION and token.head in parties.places
    chosen = tuple(f for f in dict.fromkeys([*exact, *plain]) if said_of or not f.predicate)
    chosen = _fitting(tree, index, chosen, parties)
    idle = is_pit(tree, index) or is_downfall(tree, index)
    if not chosen or idle or (is_arm(tree, index) and not exact):
        return None
    return Trigger(index=index, noun=True, frames=tuple((f, None) for f in chosen))


def _names_hazard(tree: Tree, trigger: Trigger) -> bool:
    """Tell "Typhoon Rana" and "Typhoon Fung-wong", which the name alone means from then on."""
    token = tree.tokens[trigger.index]
    between = tree.tokens[trigger.index + 1 : token.head + 1]
    hazard = load_vocabulary().events[trigger.frame.type].group == "hazard"
    return (
        trigger.noun
        and hazard
        and token.dep == deps.COMPOUND
        and 0 < len(between) <= _NAME
        and all(t.pos == "PROPN" or t.text == "-" for t in between)
    )


def _letters(tree: Tree, trigger: Trigger) -> Iterator[str]:
    """Yield IBO of "an intelligence-based operation (IBO)", which means one from then on."""
    common = trigger.noun and tree.tokens[trigger.index].text.islower()  # no "High Court (HC)"
    for index in tree.children(trigger.index, deps.APPOSITION) if common else ():
        name = tree.tokens[index].text
        if index > 0 and tree.tokens[index - 1].text == "(" and name.isupper() and len(name) > 1:
            yield name


def _verb(tree: Tree, index: int, frames: Frames, parties: Parties) -> Trigger | None:
    token = tree.tokens[index]
    options = frames.verbs.get(token.lemma.lower(), ())
    fitting: list[tuple[Frame, int | None]] = []
    if (
        token.lemma == "leave"
        and token.tag == "VBG"
        and token.dep in (deps.ADVERBIAL, deps.CONJUNCT, deps.UNCLEAR)
        and not leaves_dead(tree, index)
    ):
        return None  # "leaving hospitals without light"
    if options and (_only_describes(tree, index) or is_figurative(tree, index, parties)):
        return None
    beside = Beside(tree, index, objects_of(tree, index) if options else (), parties)
    for pattern in options:
        part = beside.part(pattern)
        more = pattern.frame.silent and part is not None and _says_more(tree, part, frames)
        aim = pattern.frame.done and is_task(tree, index)
        own = pattern.frame.type == "ground_attack" and _is_own(tree, index)
        if part != MISSING and not (aim or more or own) and object_fits(beside, pattern):
            fitting.append((pattern.frame, part))
    if token.dep == deps.ADJECTIVE:
        fitting = [(f, part) for f, part in fitting if not f.people]  # "displaced families"
    state = token.dep in {*_COMPLEMENTS, deps.ADJECTIVE}  # "X remains flooded", "flooded areas"
    said = any(f.subject != "agent" or (state and f.is_hazard) for f, _ in fitting)
    if token.pos == "ADJ" and not said:
        return None
    over = frames.verbs.get(tree.lemma(token.head), ()) if token.dep in _COMPLEMENTS else ()
    if any(p.beside == token.text.lower() for p in over):
        return None  # "shot dead": the verb says it
    return Trigger(index=index, noun=False, frames=tuple(fitting)) if fitting else None


def _fitting(
    tree: Tree, index: int, chosen: tuple[Frame, ...], parties: Parties
) -> tuple[Frame, ...]:
    """Leave out frames of a noun that ask for more than stands beside it."""
    if any(tree.lemma(p) == "between" for p in tree.children(index, deps.PREP)):
        chosen = tuple(sorted(chosen, key=lambda f: not f.mutual))  # "gunfire between X and Y"
    if any(f.of_works for f in chosen):
        chosen = tuple(f for f in chosen if f.of_works == is_of_works(tree, index))
    if any(f.unowned for f in chosen) and is_owned(tree, index, parties):
        chosen = tuple(f for f in chosen if not f.unowned)
    if any(f.counted for f in chosen) and not tree.children(index, deps.NUMBER):
        chosen = tuple(f for f in chosen if not f.counted)
    if any(f.of_people for f in chosen) and not is_of_people(tree, index, parties):
        chosen = tuple(f for f in chosen if not f.of_people)
    return chosen


def _is_own(tree: Tree, verb: int) -> bool:
    """Tell "shot himself"."""
    things = tree.children(verb, deps.OBJECT)
    return any(tree.tokens[i].text.lower() in grammar("reflexive") for i in things)


def _says_more(tree: Tree, part: int, frames: Frames) -> bool:
    """Tell "carried out assault operations", an assault, from any operation."""
    if part == MISSING or part == 0:
        return False
    before = tree.tokens[part - 1].text.lower()
    exact = [f for words, f in frames.nouns.get(tree.lemma(part), ()) if words == before]
    return bool(exact) and not exact[0].silent


def _only_describes(tree: Tree, index: int) -> bool:
    """Tell "clashed with invading troops": the word says what troops, and tells no deed."""
    token = tree.tokens[index]
    things = tree.children(index, *deps.OBJECTS) if token.tag == "VBG" else []
    bare = bool(things) and index < min(tree.noun_phrase(things[0]), default=0)
    first = tree.tokens[index + 1].pos if index + 1 < len(tree.tokens) else ""
    return (
        bare
        and first in {"NOUN", "PROPN", "ADJ"}
        and token.dep in (deps.PREP_CLAUSE, deps.PREP_OBJECT)
        and tree.lemma(token.head) in grammar("between_sides")
    )


def objects_of(tree: Tree, verb: int) -> list[int]:
    """Return what a verb is done to: its object, or the subject of a passive."""
    found = [
        antecedent(tree, i, verb)
        for i in tree.children(verb, deps.OBJECT, deps.PASSIVE_SUBJECT, deps.ATTRIBUTE)
    ]
    own = tree.children(verb, deps.PASSIVE_SUBJECT)  # "a day after a guard was killed"
    if tree.tokens[verb].dep == deps.NOUN_CLAUSE and tree.tokens[verb].tag == "VBN" and not own:
        found = [*found, tree.tokens[verb].head]
    if not found and is_passive(tree, verb):
        head = tree.tokens[verb].head
        shared = tree.tokens[verb].dep in (deps.CONJUNCT, deps.OPEN_CLAUSE)
        if shared and head != verb and is_passive(tree, head):
            return objects_of(tree, head)
    return found


def antecedent(tree: Tree, noun: int, verb: int) -> int:
    """Return the noun that "which" or "who" of a relative clause stands for, or the noun."""
    top = verb
    while tree.tokens[top].dep == deps.CONJUNCT:
        top = tree.tokens[top].head
    relative = (
        tree.tokens[noun].text.lower() in grammar("relative")
        and tree.tokens[top].dep == deps.RELATIVE
    )
    return tree.tokens[top].head if relative else noun


def is_passive(tree: Tree, verb: int) -> bool:
    """Tell "was hit" and "hit by" from "hit"."""
    token = tree.tokens[verb]
    by = token.tag == "VBD" and tree.children(verb, deps.AGENT)  # "a pilot taken hostage by X"
    if by or tree.children(verb, *_PASSIVE):
        return True
    if token.tag != "VBN":
        return False
    have = [i for i in tree.children(verb, deps.AUXILIARY) if tree.lemma(i) == "have"]
    if token.dep == deps.CONJUNCT and tree.children(verb, deps.SUBJECT):  # "and dozens wounded"
        bare = not tree.children(verb, *deps.AUXILIARIES)
        return bare and token.head != verb and is_passive(tree, token.head)
    if token.dep == deps.CONJUNCT and not have and not tree.children(verb, deps.OBJECT):
        return token.head != verb and tree.is_verb(token.head) and is_passive(tree, token.head)
    if token.dep == deps.OPEN_CLAUSE and token.head == verb - 1:  # "was reported killed"
        return tree.lemma(token.head) in grammar("reported_as") and is_passive(tree, token.head)
    return token.dep in (deps.NOUN_CLAUSE, deps.ADVERBIAL, deps.ADJECTIVE) and not have


def subjects_of(tree: Tree, verb: int) -> list[int]:
    """Return the nouns that stand as a verb's own subject."""
    return tree.subjects(verb)
