"""Which nouns that may say what happens do say it where they stand."""

from collections.abc import Iterator

from mapgen.events.beside import word_of
from mapgen.events.frames import Frames
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.model import Token
from mapgen.text import Tree, deps, word_lists

__all__ = [
    "forms",
    "is_arm",
    "is_christened",
    "is_downfall",
    "is_listed_place",
    "is_of_people",
    "is_of_works",
    "is_owned",
    "is_pit",
    "tells",
]


def tells(tree: Tree, noun: int, before: int, frames: Frames) -> bool:
    """Tell "flood deaths" and "an evacuation warning" from "a flood warning", of nothing yet."""
    options = frames.nouns.get(tree.lemma(noun), ())
    words = {word_of(tree, before), *forms(tree.tokens[before])}
    named = tree.lemma(noun) in grammar("warnings")  # "a flood drill"
    return any(asked.split()[-1] in words if asked else not named for asked, _ in options)


def is_listed_place(tree: Tree, noun: int, parties: Parties) -> bool:
    """Tell "X, Y and Rana Summit", whose last is a place as the others are."""
    token = tree.tokens[noun]
    joined = [*tree.children(noun, deps.CONJUNCT)]
    joined += [token.head] if token.dep == deps.CONJUNCT else []
    return token.pos == "PROPN" and any(i in parties.places for i in joined)


def is_owned(tree: Tree, noun: int, parties: Parties) -> bool:
    """Tell "Houthi fire" from a fire and from "the Amara fire"."""
    left = tree.children(noun, deps.COMPOUND, deps.ADJECTIVE, deps.POSSESSOR)
    return not any(i in parties.places for i in left) and any(parties.modifier(i) for i in left)


def is_of_works(tree: Tree, noun: int) -> bool:
    """Tell "an explosion at a coal mine" and "caused by a gas leak" from a bomb's."""
    if tree.tokens[noun].dep == deps.OBJECT:
        return False  # "a drone attack caused an explosion at a coal mine"
    kinds = {tree.lemma(i) for i in tree.children(noun, deps.COMPOUND)}
    if kinds:
        return bool(kinds & grammar("blowing_up"))
    led = [p for p in tree.children(noun, deps.PREP) if tree.lemma(p) in grammar("blown_up_at")]
    sites = [i for p in led for i in tree.children(p, deps.PREP_OBJECT)]
    words = [*sites, *(i for one in sites for i in tree.children(one, deps.COMPOUND))]
    by = tree.children(tree.tokens[noun].head, deps.AGENT)
    causes = [i for p in by for i in tree.children(p, deps.PREP_OBJECT)]
    return any(tree.lemma(i) in grammar("blown_up") for i in words) or any(
        tree.lemma(i) in grammar("blowing_up") for i in causes
    )


def is_of_people(tree: Tree, noun: int, parties: Parties) -> bool:
    """Tell "the bodies of two women" from "the bodies of the UN" and "flights of its aircraft"."""
    of = (p for p in tree.children(noun, deps.PREP) if tree.lemma(p) == "of")
    whose = [i for p in of for i in tree.children(p, deps.PREP_OBJECT)]
    whose += [i for i in tree.children(noun, deps.POSSESSOR) if tree.tokens[i].pos != "PRON"]
    whose = [i for i in whose if tree.lemma(i) not in word_lists("events", "words")["aircraft"]]
    return any(parties.is_people(i) or parties.armed(parties.of(i)) for i in whose)


def is_christened(tree: Tree, index: int) -> bool:
    """Tell a storm that has a name: "Typhoon Rana battered X"."""
    token = tree.tokens[index]
    name = tree.tokens[token.head]
    return token.dep == deps.COMPOUND and name.pos == "PROPN" and token.head == index + 1


def forms(token: Token) -> Iterator[str]:
    """Yield a noun as the lexicon may have it; a name's plural too: "Landslides buried"."""
    yield token.lemma.lower()
    yield token.text.lower()
    if token.pos == "PROPN":
        yield token.text.lower().removesuffix("s")


def is_pit(tree: Tree, index: int) -> bool:
    """Tell "trapped in a mine" from a mine that goes off."""
    token, words = tree.tokens[index], word_lists("events", "words")
    left = {tree.lemma(i) for i in tree.children(index, *deps.PREMODIFIERS)}
    if token.dep != deps.PREP_OBJECT or tree.lemma(token.head) not in grammar("at"):
        return token.lemma.lower() == "mine" and not left.isdisjoint(grammar("minerals"))
    both = words["weapons"] & words["site"]
    return token.lemma.lower() in both and left.isdisjoint(grammar("laid"))


def is_downfall(tree: Tree, noun: int) -> bool:
    """Tell "the collapse of the talks", "a market crash" and "lit the flame" from disasters."""
    if tree.lemma(noun) in grammar("torches") and tree.tokens[noun].tag == "NN":
        return True
    if tree.lemma(noun) not in grammar("collapsing"):
        return False
    of = [i for p in tree.children(noun, deps.PREP) for i in tree.children(p, deps.PREP_OBJECT)]
    things = {tree.lemma(i) for i in (*of, *tree.children(noun, *deps.OWNERS))}
    return bool(things & grammar("abstractions"))


def is_arm(tree: Tree, index: int) -> bool:
    """Tell a missile that is owned or carried from one that does something."""
    token = tree.tokens[index]
    words = word_lists("events", "words")
    if token.tag == "VBG" or token.lemma.lower() not in words["weapons"]:
        return False  # "subjected to shelling"
    if tree.lemma(token.head) in grammar("taking_arms"):
        return True  # "17 rebel mines seized in X"
    return token.dep not in (deps.SUBJECT, deps.PREP_OBJECT) or tree.lemma(token.head) in grammar(
        "armed_with"
    )
