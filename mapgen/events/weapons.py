"""What flew, fell or went off: "missiles that struck X", "dozens of shells, some of which fell"."""

from mapgen.events.grammar import grammar
from mapgen.events.triggers import antecedent, is_passive, objects_of, subjects_of
from mapgen.text import Tree, deps, word_lists

__all__ = ["is_fired", "is_weapon", "sender", "weapons_of", "wields"]

_HANGING = frozenset({deps.ADVERBIAL, deps.NOUN_CLAUSE, deps.CONJUNCT})


def is_weapon(tree: Tree, noun: int) -> bool:
    """Tell a weapon, or what it leaves, from whoever uses it."""
    return tree.lemma(noun) in word_lists("events", "words")["weapons"]


def weapons_of(tree: Tree, verb: int) -> list[int]:
    """Return the weapons that stand as a verb's own doer; [] where something else does it.

    "which" and "some of which" stand for the noun before them; "reaching X", "some landing in X"
    for what the verb above was done with.
    """
    subjects = subjects_of(tree, verb)
    found = [_meant(tree, noun, verb) for noun in subjects]
    bare = tree.tokens[verb].tag == "VBG" and tree.tokens[verb].dep in _HANGING
    if not subjects and bare:
        found = [_whole(tree, noun) for noun in objects_of(tree, tree.tokens[verb].head)]
    return found if all(is_weapon(tree, noun) for noun in found) else []


def is_fired(tree: Tree, verb: int) -> bool:
    """Tell "a missile fired towards X" and "launched rockets", which come down far away."""
    words = word_lists("events", "words")
    fired = list(objects_of(tree, verb))
    if tree.tokens[verb].dep == deps.NOUN_CLAUSE:
        fired.append(tree.tokens[verb].head)
    far = any(tree.lemma(i) in words["far_weapons"] for i in fired)
    return far and tree.lemma(verb) in words["sending"]


def wields(tree: Tree, verb: int) -> bool:
    """Tell "threw a grenade" and "detonated a bomb": whoever does it is armed."""
    if tree.lemma(verb) in word_lists("events", "words")["shooting"]:
        return True
    if is_passive(tree, verb):
        return False
    return any(
        is_weapon(tree, i) and (tree.lemma(i) != "fire" or tree.lemma(verb) == "open")
        for i in objects_of(tree, verb)  # "opened fire", not "set fire to tyres"
    )


def sender(tree: Tree, weapon: int) -> int | None:
    """Return the verb by which somebody sent, laid or dropped a weapon; None: nobody did."""
    noun = weapon
    while tree.tokens[noun].dep == deps.PREP_OBJECT and tree.lemma(tree.tokens[noun].head) == "of":
        noun = tree.tokens[tree.tokens[noun].head].head  # "a barrage of rockets"
    verb = tree.tokens[noun].head
    sends = tree.lemma(verb) in word_lists("events", "words")["wielding"]
    return verb if sends and noun in objects_of(tree, verb) else None


def _meant(tree: Tree, noun: int, verb: int) -> int:
    """Return the weapon that a doer is, or stands for; else the doer."""
    one = antecedent(tree, noun, verb)
    links = [p for p in tree.children(one, deps.PREP) if tree.lemma(p) == "of"]
    within = [i for p in links for i in tree.children(p, deps.PREP_OBJECT)]
    clause = tree.tokens[verb]
    if any(tree.tokens[i].text.lower() in grammar("relative") for i in within):
        return _whole(tree, clause.head)  # "some of which fell"
    some = tree.lemma(one) in word_lists("events", "words")["some_of_them"]
    if some and not within and clause.dep == deps.ADVERBIAL:
        above = [_whole(tree, i) for i in objects_of(tree, clause.head)]
        return next((i for i in above if is_weapon(tree, i)), one)
    return _whole(tree, one)


def _whole(tree: Tree, noun: int) -> int:
    """Return "missiles" of "dozens of missiles"."""
    words = word_lists("events", "words")
    if tree.lemma(noun) not in words["some_of_them"] | words["groups_of"] | words["quantities"]:
        return noun
    links = [p for p in tree.children(noun, deps.PREP) if tree.lemma(p) == "of"]
    within = [i for p in links for i in tree.children(p, deps.PREP_OBJECT)]
    return within[0] if within else noun
