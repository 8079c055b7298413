"""Groups and organisations that an article names and no actors file knows."""

import re
from collections.abc import Collection, Iterator

from mapgen.actors import DESCRIBED
from mapgen.events.attackers import fights, strikes
from mapgen.events.frames import load_frames
from mapgen.events.namesakes import is_way
from mapgen.model import Actor, ActorMention, Entity, Side
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["group_of_words", "is_hazard", "organisations"]

_KINDS = {"security": "security forces"}


def organisations(
    tree: Tree, taken: Collection[int], peoples: Collection[int]
) -> Iterator[ActorMention]:
    """Yield what is named and neither a force nor a place, such as who brings aid."""
    known = {*taken, *peoples}
    for index, token in enumerate(tree.tokens):  # "the Houthis attacked X"
        plural = token.tag == "NNPS" and index not in known and strikes(tree, index)
        if plural and any(tree.lemma(i) == "the" for i in tree.children(index, deps.DETERMINER)):
            yield group_of_words(tree, token.start, token.end)
    for start, end in _societies(tree, known):
        yield _organisation(tree, start, end)
        known |= {*tree.span(start, end)}
    for start, end in _acronyms(tree, known):
        top = tree.top(start, end)
        fighter = top is not None and fights(tree, top)
        yield group_of_words(tree, start, end) if fighter else _organisation(tree, start, end)
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
    if tree.analysis.text[entity.start : entity.end].islower():
        return  # "the eastern bank of the River X"
    if entity.label in {"ORG", "NORP", "PERSON"} and (strikes(tree, top) or fights(tree, top)):
        if entity.label != "PERSON":
            yield group_of_words(tree, entity.start, entity.end)
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
    types, nouns = load_vocabulary().events, load_frames().nouns
    units = word_lists("events", "forces").values()
    body = any(tree.lemma(noun) in words for words in units)  # "the Storm Brigade"
    beside = [] if body else tree.children(noun, deps.COMPOUND)  # "Tropical Storm Rana"
    frames = [f for i in (noun, *beside) for _, f in nouns.get(tree.lemma(i), ())]
    return any(types[frame.type].group == "hazard" for frame in frames)


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
        sides=(Side(id=layer, name=DESCRIBED[layer]),),
    )


def _enforces(name: str) -> bool:
    """Tell an agency that arrests and seizes by its name: "Drug Enforcement Agency"."""
    lists = word_lists("events", "words")
    words = set(re.findall(r"[\w-]+", name.lower()))
    return bool(words & lists["enforcing"] and words & lists["agencies"])


def group_of_words(tree: Tree, start: int, end: int, side: int | None = None) -> ActorMention:
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
