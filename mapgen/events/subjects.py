"""Whether the subject of a verb is of the list that a frame asks for: "families arrived"."""

from mapgen.actors import ARMED_KINDS
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.people import trades
from mapgen.events.triggers import Trigger
from mapgen.text import Tree, deps, word_lists

__all__ = ["is_one_of", "subjects"]

_QUANTITIES = 4  # nouns followed in "most of the 300 families"


def subjects(frame: Frame) -> frozenset[str]:
    """Return the nouns that a frame's subject must be of; of a crowd, those of any trade."""
    listed = word_lists("events", "subjects")[frame.who]
    return listed | trades() if frame.who == "rioters" else listed


def is_one_of(
    tree: Tree, parties: Parties, triggers: dict[int, Trigger], noun: int, words: frozenset[str]
) -> bool:
    """Tell a noun of a list, a count of them, a name with its title, and what a list describes."""
    known = word_lists("events", "words")
    quantities = known["groups_of"] | known["quantities"] | {"more"}
    stack, seen = [noun], 0
    while stack and seen < _QUANTITIES:
        one, seen = stack.pop(), seen + 1
        if one in parties.places and "town" in words:
            return True  # "X was badly damaged"
        if "river" in words and _is_water(tree, parties, one):
            return True  # "the Oda was flowing above its mark"
        if _is_named(parties, triggers.get(one), one, words):
            return True
        named = tree.tokens[one].pos == "PROPN" or "aid" in words  # "aid trucks"
        named |= "river" in words and tree.lemma(one) in grammar("gauged")  # "river levels"
        title = [deps.COMPOUND] if named else []
        near = (
            one,
            *_loads(tree, one, words),
            *tree.children(one, deps.ADJECTIVE, *deps.NOUN_CLAUSES, *title),
        )
        if {tree.lemma(one), *(tree.tokens[i].text.lower() for i in near)} & words:
            return True
        if tree.lemma(one) in quantities or tree.tokens[one].pos == "NUM":
            of = [p for p in tree.children(one, deps.PREP) if tree.lemma(p) == "of"]
            stack += [p for part in of for p in tree.children(part, deps.PREP_OBJECT)]
    return False


def _is_water(tree: Tree, parties: Parties, noun: int) -> bool:
    """Tell "the Oda", a river or a name that is nobody's, from "the Council" and from a town."""
    location = parties.places.get(noun)
    place = location.place if location is not None else None
    called = tree.tokens[noun].pos == "PROPN" and not (parties.of(noun) or location)
    called &= not tree.children(noun, deps.COMPOUND)  # "the Oda Prize"
    the = any(tree.lemma(i) == "the" for i in tree.children(noun, deps.DETERMINER))
    return (called and the) or (place is not None and place.feature.startswith("H."))


def _loads(tree: Tree, noun: int, words: frozenset[str]) -> list[int]:
    """Return what goods vehicles carry: "barges carrying food", "a convoy of trucks with aid"."""
    if "aid" not in words or tree.lemma(noun) not in word_lists("events", "subjects")["relief"]:
        return []
    carried = [i for v in tree.children(noun, deps.NOUN_CLAUSE) for i in (v, *tree.children(v))]
    held = [*tree.children(noun, deps.PREP), *(i for i in carried if tree.tokens[i].pos == "ADP")]
    led = [i for p in held for i in tree.children(p, deps.PREP_OBJECT)]
    inner = [i for n in led if n > noun for i in _loads(tree, n, words)]
    return [*(i for i in carried if tree.tokens[i].dep == deps.OBJECT), *led, *inner]


def _is_named(parties: Parties, trigger: Trigger | None, noun: int, words: frozenset[str]) -> bool:
    """Tell a person, a storm or an armed group by a name of its own."""
    told = trigger is not None and trigger.noun
    if told and trigger is not None and trigger.frame.type in words:
        return True  # "Rana crossed X"
    if words == word_lists("events", "subjects")["uprooted"]:
        return False  # "President Lind arrived in X": a guest
    if "person" in words and parties.is_person(noun):
        return not (told and trigger is not None and trigger.frame.is_hazard)
    groups = "militant" in words
    return groups and any(a.kind in ARMED_KINDS for m in parties.of(noun) for a in m.actors)
