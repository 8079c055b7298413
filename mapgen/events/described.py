"""Those who act under no name, in the article's words: "suspected bandits", "residents"."""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from mapgen.actors import DESCRIBED
from mapgen.actors.words import sidc_of
from mapgen.events.attackers import is_fought, strikes
from mapgen.events.grammar import grammar
from mapgen.events.organisations import group_of_words, organisations
from mapgen.events.whose import commanders, owned_name
from mapgen.model import Actor, ActorMention, Side
from mapgen.text import Tree, deps, word_lists

__all__ = [
    "ARMED",
    "CIVILIANS",
    "LAYERS",
    "STATE",
    "described",
    "party_of_word",
]

CIVILIANS = "civilians"
LAYERS = DESCRIBED
"""The layers of those who are only described, by id: nobody of them is guessed into a side."""
ARMED = frozenset({"armed-groups", "security"})
STATE = "state"
"""Kind of a country that stands for its forces: "Ukraine sent troops"."""

_KINDS = {"armed-groups": "armed group", "security": "security forces"}
_PROPER = frozenset({"NORP", "GPE", "LOC", "FAC", "ORG", "PERSON"})


def described(
    tree: Tree,
    named: Collection[int],
    places: Collection[int] = (),
    peoples: Collection[int] = (),
) -> Iterator[ActorMention]:
    """Yield a mention for each noun that describes people or forces and belongs to no name.

    `named` are the tokens of named mentions, `places` those of places, `peoples` of countries.
    """
    taken = {*named, *places}
    kinds = _kinds()
    days = [e for e in tree.analysis.entities if e.label == "DATE"]  # "On 18 August insurgents"
    dates = {i for e in days for i in tree.span(e.start, e.end)}
    uniformed: set[int] = set()
    forces: list[ActorMention] = []
    for index, token in enumerate(tree.tokens):
        if index in taken or token.pos not in {"NOUN", "PROPN"}:
            continue
        layer = _layer(tree, index, kinds)
        if layer is None or layer not in LAYERS or _only_counts(tree, index):
            continue
        over = tree.tokens[token.head].pos in {"NOUN", "PROPN"}
        if token.dep in deps.PREMODIFIERS and over and not _is_joined_to(tree, index):
            continue
        if is_fought(tree, index) or _is_used(tree, index):
            continue
        letters = _letters(tree, index, taken)
        if letters is not None:  # "LURD forces" are LURD's, whoever that is
            yield group_of_words(tree, tree.tokens[letters].start, token.end, side=letters)
        else:
            own = _of_place(tree, index, places) if layer in ARMED else ()
            forces.append(_mention(tree, index, layer, {*taken, *dates} - set(own), own))
            yield forces[-1]
        if layer == "security":
            uniformed.add(index)  # "the Border Guard" is one, whatever else it is called
    yield from commanders(tree, forces, {*taken, *dates})
    yield from organisations(tree, {*taken, *uniformed}, peoples)


@cache
def _kinds() -> Mapping[str, str]:
    """Return the layer of each word that describes people or forces."""
    lists = {**word_lists("events", "forces"), **word_lists("events", "people")}
    return {word: layer for layer, words in reversed(list(lists.items())) for word in words}


def _of_place(tree: Tree, noun: int, places: Collection[int]) -> tuple[int, ...]:
    """Return the words of the place that a force is called after: "Tigray | regional forces".

    Not where the place only stands before it: "in Gao soldiers shot".
    """
    before = noun
    while before and tree.tokens[before - 1].pos in {"ADJ", "NOUN"} and before - 1 not in places:
        before -= 1
        if tree.tokens[before].head != noun:
            return ()
    last = before
    while before and before - 1 in places:
        before -= 1
    led = before > 0 and tree.lemma(before - 1) in grammar("where")
    joined = before < last and tree.tokens[last - 1].head == noun
    return tuple(range(before, last)) if joined and not led else ()


def _is_used(tree: Tree, index: int) -> bool:
    """Tell "used artillery", a weapon, from "artillery fired"."""
    gun = tree.lemma(index) in word_lists("events", "words")["weapons"]
    used = tree.lemma(tree.tokens[index].head) in grammar("used_as")
    return gun and used and tree.tokens[index].dep in deps.OBJECTS


def _only_counts(tree: Tree, index: int) -> bool:
    """Tell "dozens of rockets" and "hundreds of troops" from "dozens were killed"."""
    counts = tree.lemma(index) in word_lists("events", "words")["groups_of"]
    of = (i for i in tree.children(index, deps.PREP) if tree.lemma(i) == "of")
    return counts and index + 1 in of and _kind_of_count(tree, index)


def _kind_of_count(tree: Tree, index: int) -> bool:
    lists = word_lists("events", "people")["civilians"]
    return tree.lemma(index) in lists or tree.tokens[index].text.lower() in lists


def _letters(tree: Tree, noun: int, taken: Collection[int]) -> int | None:
    """Return the letters of a group before its "forces": the word of "LURD forces"."""
    words = word_lists("events", "words")
    before = noun - 1
    if tree.lemma(noun) not in words["of_letters"] or before < 0 or before in taken:
        return None
    name = tree.tokens[before].text
    joined = tree.tokens[before].head == noun and name.isupper() and name.isalpha()
    plain = name.lower() in words["no_group"]
    return before if joined and len(name) > 2 and not plain else None


def _layer(tree: Tree, index: int, kinds: Mapping[str, str]) -> str | None:
    """Return the layer of a noun; "armed men" and "a rebel group" bear arms."""
    token = tree.tokens[index]
    word = token.text.lower()
    layer = kinds.get(token.lemma.lower()) or kinds.get(word)
    if layer is None and token.pos == "PROPN" and word.endswith("s"):
        layer = kinds.get(word.removesuffix("s"))  # "the Islamists", "Mobs set fire"
    words = word_lists("events", "words")
    beside = {tree.tokens[i].text.lower() for i in tree.children(index, *deps.PREMODIFIERS)}
    beside |= {
        tree.lemma(i) for i in tree.children(index, deps.NOUN_CLAUSE) if tree.lemma(i) == "arm"
    }
    beside |= words["self_armed"] & set(_hyphened(tree, index))
    of = (i for i in tree.children(index, deps.PREP) if tree.lemma(i) == "of")
    whole = (i for p in of for i in tree.children(p, deps.PREP_OBJECT))  # "of an unknown group"
    held = {tree.tokens[i].text.lower() for w in whole for i in tree.children(w, deps.ADJECTIVE)}
    hidden = bool((beside | held) & words["unidentified"])
    bodies = words["bodies"] | word_lists("events", "people")["persons"]
    unknown = hidden and token.lemma.lower() in bodies
    if unknown and token.dep in {deps.SUBJECT, deps.PREP_OBJECT} and strikes(tree, index):
        return "armed-groups"
    if token.lemma.lower() in words["carriers"] and not beside & words["of_forces"]:
        return None  # a convoy may be of food
    if layer == "security" and beside & words["civil_services"]:
        return CIVILIANS  # "a revenue officer"
    ranks = words["irregular"] - (words["of_forces"] if layer == "security" else set())
    irregular = bool(beside & ranks) or any(w.endswith("-backed") for w in beside)
    if irregular and (layer in {CIVILIANS, "security"} or token.lemma.lower() in words["bodies"]):
        return "armed-groups"
    return layer


def _hyphened(tree: Tree, noun: int) -> Iterator[str]:
    """Yield "self-defence" of "a self-defence group", whose parts are three tokens."""
    for index in tree.children(noun, *deps.PREMODIFIERS):
        if index > 1 and tree.tokens[index - 1].text == "-":
            yield f"{tree.tokens[index - 2].text}-{tree.tokens[index].text}".lower()


def party_of_word(tree: Tree, index: int, layer: str) -> ActorMention:
    """Return the force that one word names: "police" of "a police station"."""
    return _mention(tree, index, layer, ())


def _mention(
    tree: Tree, index: int, layer: str, taken: Collection[int], proper: Collection[int] = ()
) -> ActorMention:
    """Make a mention of a noun with the words before it, those of a place among them."""
    left = [i for i in tree.children(index, *deps.PREMODIFIERS) if i < index and i not in taken]
    left = [i for i in left if not _is_joined_to(tree, i)]
    words = [i for child in left for i in tree.subtree(child) if i < index and i not in taken]
    first = min([index, *words])
    while first and tree.tokens[first].text.startswith("-") and _is_joined(tree, first):
        first -= 1  # "Iran-backed", whose first part is a place
    start = tree.tokens[first].start
    text = tree.analysis.text[start : tree.tokens[index].end]
    name = re.sub(r"^.*[()\[\]]\s*", "", re.sub(r"\s+", " ", text).strip())
    small = first not in proper and _only_begins(tree, first)
    name = name[:1].lower() + name[1:] if small else name
    if layer in ARMED:
        name = owned_name(tree, index, name, taken)
    identity = f"{layer}:{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}"
    symbol = sidc_of("army", name) if layer == "security" else None  # "1st Infantry Division"
    kind = _KINDS.get(layer, layer)
    actor = Actor(id=identity, name=name, side=layer, kind=kind, sidc=symbol)
    return ActorMention(
        start=start,
        end=tree.tokens[index].end,
        surface=text,
        actors=(actor,),
        sides=(Side(id=layer, name=LAYERS[layer]),),
    )


def _is_joined_to(tree: Tree, index: int) -> bool:
    """Tell the police of "police and gang members", which parsers hang on the members."""
    forces = word_lists("events", "forces")
    known = tree.lemma(index) in forces["uniformed"]
    joint = any(tree.tokens[i].pos == "CCONJ" for i in tree.children(index))
    return known and joint and not tree.children(index, deps.CONJUNCT)


def _is_joined(tree: Tree, index: int) -> bool:
    return tree.tokens[index - 1].end == tree.tokens[index].start


def _only_begins(tree: Tree, index: int) -> bool:
    """Tell a word whose capital is only a sentence's, "Gunmen", from "Ugandan" and "AMISOM"."""
    token = tree.tokens[index]
    named = any(
        e.start <= token.start < e.end and e.label in _PROPER for e in tree.analysis.entities
    )
    return token.pos != "PROPN" and token.text[1:].islower() and not named
