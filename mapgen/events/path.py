"""The way from a place up its sentence: as far as what is said there is still at the place."""

from mapgen.events import lexicon as lx
from mapgen.events.modality import is_infinitive, is_planned, only_extends
from mapgen.events.phrases import is_place
from mapgen.events.scene import Scene

__all__ = ["is_barrier", "is_there"]

_AWAY = frozenset({"for", "about", "like", "than", "beyond", "despite"})
_HEADING = frozenset({("advance", "on"), ("march", "on"), ("close", "on"), ("close", "in")})
_OWNING = frozenset({"compound", "poss", "nmod", "amod"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})
_PLACES = lx.AREA_NOUNS | lx.SITE_NOUNS | lx.QUANTITIES


def is_there(scene: Scene, top: int) -> bool:
    """Tell whether what a place hangs on is at the place.

    "The mayor of X", "a man from X", "X farmers" and "flew from X" are not at X; "the market of
    X", "a raid on X" and "evacuated families from X" are.
    """
    tree = scene.tree
    while tree.tokens[top].dep == "conj" and tree.tokens[top].head != top:
        top = tree.tokens[top].head
    token, head = tree.tokens[top], tree.tokens[top].head
    if token.dep in _OWNING and tree.tokens[head].pos in _NOUNS:
        return _is_part(scene, head)
    return token.dep != "pobj" or _leads_there(scene, head)


def _leads_there(scene: Scene, preposition: int) -> bool:
    """Tell "in X" from "towards X", and from "of X" and "from X" where these only describe."""
    tree = scene.tree
    lemma, above = tree.lemma(preposition), tree.tokens[preposition].head
    if lemma in _AWAY:
        return False
    if lemma in {"toward", "towards"} or (tree.lemma(above), lemma) in _HEADING:
        return is_planned(scene, above)
    if lemma in {"across", "over"} and tree.is_verb(above):  # "shelled X across Y"
        return not any(is_place(scene, i) for i in tree.children(above, "dobj"))
    if lemma == "from":
        return _is_removed(scene, above)
    return lemma != "of" or tree.tokens[above].pos not in _NOUNS or _is_part(scene, above)


def _is_removed(scene: Scene, head: int) -> bool:
    """Tell "evacuated families from", whichever of the two words the parser hangs "from" on."""
    tree = scene.tree
    if tree.tokens[head].dep in {"dobj", "nsubjpass"}:
        head = tree.tokens[head].head
    return tree.is_verb(head) and tree.lemma(head) in lx.REMOVING


def _is_part(scene: Scene, noun: int) -> bool:
    """Tell a noun for a part of a place, or for a deed there, from one for its people or goods."""
    lemma = scene.tree.lemma(noun)
    named = any(p.start <= scene.tree.tokens[noun].start < p.end for p in scene.locations)
    return lemma in _PLACES | lx.DEEDS or named or noun in scene.by_token


def is_barrier(scene: Scene, verb: int) -> bool:
    """Tell a clause of its own: what governs it does not happen where it does.

    Only a deed that another one does in the same breath passes: "helped to evacuate X", "was sent
    to search X", "opened the road by clearing X"; and what only says how far an area reaches.
    """
    tree = scene.tree
    token = tree.tokens[verb]
    infinitive = is_infinitive(scene, verb)
    while token.dep == "conj" and not tree.children(verb, "nsubj", "nsubjpass"):
        if not tree.is_verb(token.head):
            return False
        verb, token = token.head, tree.tokens[token.head]
        infinitive |= is_infinitive(scene, verb)
    as_did = tree.lemma(verb) == "do" and token.dep == "advcl"  # "as did the number in X"
    stranded = token.dep == "acl" and tree.lemma(verb) in lx.STRANDED  # "rescued men trapped in X"
    if as_did or stranded or only_extends(scene, verb):
        return False
    if tree.children(verb, "nsubj", "nsubjpass"):
        return True
    if token.dep in {"advcl", "acl", "relcl"}:
        return not infinitive or tree.lemma(verb) in lx.SPARING
    if token.dep == "pcomp":
        return tree.lemma(token.head) != "by"
    return token.dep != "xcomp"
