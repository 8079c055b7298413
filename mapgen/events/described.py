"""Those who act under no name, in the article's words: "suspected bandits", "residents"."""

import re
from collections.abc import Collection, Iterator, Mapping

from mapgen.actors import DESCRIBED
from mapgen.events.attackers import fights, is_fought, strikes
from mapgen.events.frames import load_frames
from mapgen.events.namesakes import is_way
from mapgen.model import Actor, ActorMention, Entity, Side
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = [
    "ARMED",
    "CIVILIANS",
    "LAYERS",
    "STATE",
    "described",
    "is_hazard",
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
    tree: Tree, taken: Collection[int], peoples: Collection[int] = ()
) -> Iterator[ActorMention]:
    """Yield a mention for each noun that describes people or forces and belongs to no name.

    `taken` are the tokens of named mentions and of places, `peoples` those of countries.
    """
    lists = {**word_lists("events", "forces"), **word_lists("events", "people")}
    kinds = {word: layer for layer, words in reversed(list(lists.items())) for word in words}
    days = [e for e in tree.analysis.entities if e.label == "DATE"]  # "On 18 August insurgents"
    dates = {i for e in days for i in tree.span(e.start, e.end)}
    uniformed: set[int] = set()
    for index, token in enumerate(tree.tokens):
        if index in taken or token.pos not in {"NOUN", "PROPN"}:
            continue
        layer = _layer(tree, index, kinds)
        if layer is None or layer not in LAYERS or _only_counts(tree, index):
            continue
        over = tree.tokens[token.head].pos in {"NOUN", "PROPN"}
        if token.dep in deps.PREMODIFIERS and over and not _is_joined_to(tree, index):
            continue
        if is_fought(tree, index):
            continue
        letters = _letters(tree, index, taken)
        if letters is not None:  # "LURD forces" are LURD's, whoever that is
            yield _group(tree, tree.tokens[letters].start, token.end, side=letters)
        else:
            yield _mention(tree, index, layer, {*taken, *dates})
        if layer == "security":
            uniformed.add(index)  # "the Border Guard" is one, whatever else it is called
    yield from _organisations(tree, {*taken, *uniformed}, peoples)


def _only_counts(tree: Tree, index: int) -> bool:
    """Tell "dozens of rockets" and "hundreds of troops" from "dozens were killed"."""
    counts = tree.lemma(index) in word_lists("events", "words")["groups_of"]
    of = (i for i in tree.children(index, deps.PREP) if tree.lemma(i) == "of")
    return counts and index + 1 in of and _kind_of_count(tree, index)


def _kind_of_count(tree: Tree, index: int) -> bool:
    lists = word_lists("events", "people")["civilians"]
    return tree.lemma(index) in lists or tree.tokens[index].text.lower() in lists


def _organisations(
    tree: Tree, taken: Collection[int], peoples: Collection[int]
) -> Iterator[ActorMention]:
    """Yield what is named and neither a force nor a place, such as who brings aid."""
    known = {*taken, *peoples}
    for index, token in enumerate(tree.tokens):  # "the Houthis attacked X"
        plural = token.tag == "NNPS" and index not in known and strikes(tree, index)
        if plural and any(tree.lemma(i) == "the" for i in tree.children(index, deps.DETERMINER)):
            yield _group(tree, token.start, token.end)
    for start, end in _societies(tree, known):
        yield _organisation(tree, start, end)
        known |= {*tree.span(start, end)}
    for start, end in _acronyms(tree, known):
        top = tree.top(start, end)
        fighter = top is not None and fights(tree, top)
        yield _group(tree, start, end) if fighter else _organisation(tree, start, end)
    for entity in tree.analysis.entities:
        span = tree.span(entity.start, entity.end)
        own = [i for i in span if i not in peoples or i > span[0] + 1]  # "the Kenyan Ministry of X"
        if own and not any(i in known for i in own):
            yield from _called(tree, entity)


def _called(tree: Tree, entity: Entity) -> Iterator[ActorMention]:
    """Yield a group or an organisation by the name that the recogniser has found."""
    top = tree.top(entity.start, entity.end)
    if top is None or tree.tokens[top].pos != "PROPN" or is_hazard(tree, top):
        return
    if entity.label in {"ORG", "NORP", "PERSON"} and (strikes(tree, top) or fights(tree, top)):
        if entity.label != "PERSON":
            yield _group(tree, entity.start, entity.end)
    elif entity.label == "ORG" and not _names_area(tree, top) and not is_way(tree, top):
        yield _organisation(tree, entity.start, entity.end)


def _societies(tree: Tree, taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield where the Red Cross and its kind stand under a name that no recogniser knows."""
    known = word_lists("events", "words")["societies"]
    for index, token in enumerate(tree.tokens):
        before = tree.tokens[index - 1] if index else token
        if f"{before.text} {token.text}".lower().replace(" ", "-") not in known or index in taken:
            continue
        first = index - 1
        while (
            first
            and tree.tokens[first - 1].pos in {"PROPN", "ADJ"}
            and (tree.tokens[first - 1].text[:1].isupper())
        ):
            first -= 1
        yield tree.tokens[first].start, token.end


def _names_area(tree: Tree, noun: int) -> bool:
    """Tell the "X" of "X village" and "village of X", a place that no list has."""
    token = tree.tokens[noun]
    areas = word_lists("events", "words")["area"]
    of = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) == "of"
    over = tree.tokens[token.head].head if of else token.head
    return (of or token.dep in deps.PREMODIFIERS) and tree.lemma(over) in areas


def is_hazard(tree: Tree, noun: int) -> bool:
    """Tell what a fire or a storm is called, which is nobody."""
    types = load_vocabulary().events
    frames = load_frames().nouns.get(tree.lemma(noun), ())
    return any(types[frame.type].group == "hazard" for _, frame in frames)


def _acronyms(tree: Tree, taken: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield where names such as UNICEF stand that the recogniser of names missed."""
    inside = [(e.start, e.end) for e in tree.analysis.entities]
    for index, token in enumerate(tree.tokens):
        name = token.text
        if not (len(name) > 2 and name.isupper() and name.isalpha()) or index in taken:
            continue
        free = not any(a <= token.start < b for a, b in inside)
        if free and token.dep in (deps.SUBJECT, deps.PREP_OBJECT, deps.CONJUNCT):
            yield token.start, token.end


def _name(tree: Tree, start: int, end: int) -> str:
    name = re.sub(r"\s+", " ", tree.analysis.text[start:end])
    return re.sub(r"^[Tt]he ", "", name).strip(" ,;:'’")


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def _organisation(tree: Tree, start: int, end: int) -> ActorMention:
    name = _name(tree, start, end)
    layer = "security" if _enforces(name) else "organisations"
    return ActorMention(
        start=start,
        end=end,
        surface=name,
        actors=(
            Actor(
                id=f"{layer}:{_slug(name)}", name=name, side=layer, kind=_KINDS.get(layer, layer)
            ),
        ),
        sides=(Side(id=layer, name=LAYERS[layer]),),
    )


def _enforces(name: str) -> bool:
    """Tell an agency that arrests and seizes by its name: "Drug Enforcement Agency"."""
    lists = word_lists("events", "words")
    words = set(re.findall(r"[\w-]+", name.lower()))
    return bool(words & lists["enforcing"] and words & lists["agencies"])


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


def _group(tree: Tree, start: int, end: int, side: int | None = None) -> ActorMention:
    """Return a group under its own name, a side of its own: it attacks, whoever it is."""
    name = _name(tree, start, end)
    own = name if side is None else tree.tokens[side].text
    side_id = _slug(own)
    return ActorMention(
        start=start,
        end=end,
        surface=name,
        actors=(Actor(id=f"{side_id}-group", name=name, side=side_id, kind="armed group"),),
        sides=(Side(id=side_id, name=own),),
    )


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
    unknown = hidden and token.lemma.lower() in words["bodies"]
    if unknown and token.dep in {deps.SUBJECT, deps.PREP_OBJECT} and strikes(tree, index):
        return "armed-groups"
    if token.lemma.lower() in words["carriers"] and not beside & words["of_forces"]:
        return None  # a convoy may be of food
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


def _mention(tree: Tree, index: int, layer: str, taken: Collection[int]) -> ActorMention:
    left = [i for i in tree.children(index, *deps.PREMODIFIERS) if i < index and i not in taken]
    left = [i for i in left if not _is_joined_to(tree, i)]
    words = [i for child in left for i in tree.subtree(child) if i < index and i not in taken]
    first = min([index, *words])
    while first and tree.tokens[first].text.startswith("-") and _is_joined(tree, first):
        first -= 1  # "Iran-backed", whose first part is a place
    start = tree.tokens[first].start
    text = tree.analysis.text[start : tree.tokens[index].end]
    name = re.sub(r"^.*[()\[\]]\s*", "", re.sub(r"\s+", " ", text).strip())
    name = name[:1].lower() + name[1:] if _only_begins(tree, first) else name
    identity = f"{layer}:{re.sub(r'[^a-z0-9]+', '-', name.lower()).strip('-')}"
    actor = Actor(id=identity, name=name, side=layer, kind=_KINDS.get(layer, layer))
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
