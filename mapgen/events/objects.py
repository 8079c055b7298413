"""Whether what a verb is done to is of the kind that its frame asks for."""

from mapgen.events.beside import Beside, counted
from mapgen.events.frames import Pattern
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.sites import sites
from mapgen.text import Tree, deps, word_lists

__all__ = ["object_fits"]

_MUST_BE_SAID = frozenset({"place", "weapon", "people", "uprooted"})


def object_fits(beside: Beside, pattern: Pattern) -> bool:
    """Tell whether what a verb is done to is of the kind that its frame asks for."""
    kind = pattern.frame.object
    if kind == "any" or beside.is_asked(pattern):
        return True
    tree, verb, parties = beside.tree, beside.verb, beside.parties
    things = [i for one in beside.objects for i in counted(tree, one) or [one]]
    arrests = pattern.frame.type in {"arrest", "abduction"}
    indoors = pattern.frame.id == "advance" and _goes_in(beside)
    if indoors or ((arrests or pattern.frame.id == "capture") and _takes_spot(beside)):
        return not (arrests or indoors)  # "captured the base of the rebels", "entered the bar"
    if kind == "party":  # "a patrol of the mission" is one, whatever the mission is
        things += [i for i in beside.objects if i in parties.unnamed or i in parties.named]
    if kind in {"none", "event", "some"}:
        found = tree.children(verb, deps.OBJECT, deps.ATTRIBUTE, deps.PREDICATE)
        found = [i for i in found if tree.tokens[i].text.lower() != pattern.beside]  # "found dead"
        free = all(_is_listed(tree, verb, i) for i in found)
        return free if kind == "none" else kind == "some" and bool(things)
    if not things:
        asked = kind == "forces" and bool(pattern.preposition)
        return not (asked or (arrests and kind == "party") or kind in _MUST_BE_SAID)
    if kind == "forces":
        return not _flees(tree, verb) and not any(_is_civil(one, parties) for one in things)
    return any(_is_kind(tree, kind, one, verb, parties) for one in things)


def _goes_in(beside: Beside) -> bool:
    """Tell "entered the bar", as anybody does, from troops who enter a town."""
    tree = beside.tree
    return bool(beside.objects) and all(
        tree.lemma(i) in grammar("indoors") and i not in beside.parties.places
        for i in beside.objects
    )


def _takes_spot(beside: Beside) -> bool:
    """Tell a village or a post, which is not arrested, from those in it."""
    tree, spots = beside.tree, sites() - grammar("moving_sites")
    arms = word_lists("events", "words")["weapons"]
    return any(
        tree.lemma(i) in spots
        and tree.tokens[i].pos in {"NOUN", "PROPN"}
        and not (i in beside.parties.named and not _is_owned(tree, i))
        and not (tree.lemma(i) in arms and _is_laid(tree, i))
        for i in beside.objects
    )


def _is_owned(tree: Tree, noun: int) -> bool:
    """Tell "the camps of X", which are taken, from a force whose name has such a word."""
    return any(tree.lemma(i) == "of" for i in tree.children(noun, deps.PREP))


def _is_kind(tree: Tree, kind: str, noun: int, verb: int, parties: Parties) -> bool:
    if kind == "uprooted":
        return _is_uprooted(tree, noun)
    if kind == "weapon":
        return tree.lemma(noun) in word_lists("events", "words")["weapons"]
    if kind == "crowd" and tree.lemma(noun) in word_lists("events", "subjects")["crowds"]:
        return True
    if kind in {"party", "crowd", "people"}:
        arms = word_lists("events", "words")["weapons"]  # "rebel landmines" are nobody
        return tree.lemma(noun) not in arms and _is_party(noun, parties)
    return _is_place(tree, noun, verb, parties)


def _is_listed(tree: Tree, verb: int, noun: int) -> bool:
    """Tell "18 died: 12 in X, six in Y", where nothing is done to the twelve."""
    return any(token.text == ":" for token in tree.tokens[verb + 1 : noun])


def _is_uprooted(tree: Tree, noun: int) -> bool:
    """Tell "400 displaced families" and "people who fled X" from the guests of a hotel."""
    uprooted = word_lists("events", "subjects")["displaced"] | grammar("made_to_leave")
    beside = (noun, *tree.children(noun, deps.ADJECTIVE, *deps.NOUN_CLAUSES))
    return any({tree.lemma(i), tree.tokens[i].text.lower()} & uprooted for i in beside)


def _is_civil(noun: int, parties: Parties) -> bool:
    return parties.is_people(noun) and not parties.armed(parties.of(noun))


def _flees(tree: Tree, verb: int) -> bool:
    """Tell "sent troops fleeing": nobody deployed them."""
    below = [
        i for one in tree.children(verb, deps.OBJECT) for i in tree.children(one, deps.NOUN_CLAUSE)
    ]
    below += tree.children(verb, deps.OPEN_CLAUSE, deps.CONTENT, deps.ADVERBIAL)
    return any(tree.tokens[i].tag == "VBG" and tree.lemma(i) in grammar("fleeing") for i in below)


def _is_place(tree: Tree, noun: int, verb: int, parties: Parties) -> bool:
    words = word_lists("events", "words")
    token = tree.tokens[noun]
    if token.text.lower() in grammar("relative") and tree.tokens[verb].dep == deps.RELATIVE:
        return _is_place(tree, tree.tokens[verb].head, -1, parties) if verb >= 0 else False
    if noun in parties.places or _is_unknown_name(tree, noun, parties):
        return True
    beside = [*tree.children(noun, deps.APPOSITION), *counted(tree, noun)]
    if any(i in parties.places or tree.lemma(i) in words["area"] for i in beside):
        return True
    if token.lemma.lower() in words["weapons"] and _is_laid(tree, noun):
        return False
    return token.lemma.lower() in sites() - grammar("moving_sites")


def _is_laid(tree: Tree, noun: int) -> bool:
    """Tell land mines, and "twelve mines" that are seized, from a mine of coal."""
    left = tree.children(noun, deps.NUMBER, *deps.PREMODIFIERS)
    words = {tree.lemma(i) for one in left for i in tree.subtree(one)}
    return any(tree.tokens[i].dep == deps.NUMBER for i in left) or bool(words & grammar("laid"))


def _is_unknown_name(tree: Tree, noun: int, parties: Parties) -> bool:
    """Tell a name that is nobody's: "captured X" of a village that no gazetteer has."""
    token = tree.tokens[noun]
    people = any(
        e.label in {"PERSON", "ORG", "NORP"} and e.start <= token.start < e.end
        for e in tree.analysis.entities
    )
    return token.pos == "PROPN" and noun not in parties.named and not people


def _is_party(noun: int, parties: Parties) -> bool:
    return bool(parties.of(noun)) or parties.is_people(noun)
