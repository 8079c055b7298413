"""Small readings of a clause: its objects, companions, operations and capitals."""

from collections.abc import Iterator

from mapgen.events import lexicon as lx
from mapgen.events.scene import Scene
from mapgen.model import ActorMention

__all__ = [
    "capitals_in",
    "companion_verbs",
    "companions",
    "heads",
    "is_place",
    "objects",
    "operations_in",
    "states_between",
    "token_of",
]


def heads(scene: Scene, noun: int) -> Iterator[int]:
    """Yield a noun, its companions, and what it is a number or a rise of."""
    tree = scene.tree
    stack = [noun]
    while stack:
        current = stack.pop()
        yield current
        stack += tree.children(current, "conj")
        if tree.lemma(current) in lx.QUANTITIES:
            parts = tree.children(current, "prep")
            stack += [inner for part in parts for inner in tree.children(part, "pobj")]


def objects(scene: Scene, verb: int) -> list[int]:
    """Return what a verb acts on, with companions and what it is a number of."""
    direct = scene.tree.children(verb, "dobj", "nsubjpass")
    return [one for noun in direct for one in heads(scene, noun)]


def operations_in(scene: Scene, verb: int) -> tuple[ActorMention, ...]:
    """Return the named operations among what a verb acts on."""
    return tuple(
        dict.fromkeys(
            scene.by_token[i]
            for noun in objects(scene, verb)
            for i in scene.tree.noun_phrase(noun)
            if i in scene.by_token and scene.by_token[i].operation
        )
    )


def is_place(scene: Scene, index: int) -> bool:
    """Tell whether a word belongs to a place phrase."""
    token = scene.tree.tokens[index]
    return any(place.start <= token.start < place.end for place in scene.locations)


def token_of(scene: Scene, mention: ActorMention, default: int) -> int:
    """Return the token that governs a mention's words."""
    top = scene.tree.top(mention.start, mention.end)
    return default if top is None else top


def companions(scene: Scene, verb: int) -> tuple[ActorMention, ...]:
    """Return those a deed is shared with: "clashed with X", "patrolled together with X"."""
    tree = scene.tree
    if tree.lemma(verb) not in lx.MUTUAL:
        return ()
    parts = [p for p in tree.subtree(verb) if tree.tokens[p].dep == "prep"]
    nouns = [n for p in parts if tree.lemma(p) == "with" for n in tree.children(p, "pobj")]
    return tuple(m for noun in nouns for m in scene.owners(noun) if scene.is_force(m))


def companion_verbs(scene: Scene, verb: int) -> Iterator[int]:
    """Yield the verbs joined to a verb that share its subject."""
    stack = scene.tree.children(verb, "conj")
    while stack:
        other = stack.pop(0)
        if not scene.tree.children(other, "nsubj", "nsubjpass"):
            yield other
            stack += scene.tree.children(other, "conj")


def capitals_in(scene: Scene, index: int) -> tuple[ActorMention, ...]:
    """Return the capitals below a word that stand for sides; of a noun, only two or more."""
    found = [scene.capitals[i] for i in scene.tree.subtree(index) if i in scene.capitals]
    sides = {a.side for m in found for a in m.actors}
    return tuple(found) if len(sides) > 1 or scene.tree.is_verb(index) else ()


def states_between(scene: Scene, noun: int) -> tuple[ActorMention, ...]:
    """Return the countries that "talks between X and Y" names, as the forces they stand for."""
    tree = scene.tree
    parts = [i for i in tree.subtree(noun) if tree.lemma(i) in {"between", "with"}]
    below = [i for part in parts for i in tree.subtree(part)]
    return tuple(scene.states[i] for i in below if i in scene.states)
