"""Who fights or talks without a word for a force beside the name: by what its sentence says."""

import re
from collections.abc import Iterator
from dataclasses import replace

from mapgen.actors.hits import Hit, overlapping
from mapgen.actors.nation import Nation
from mapgen.actors.words import sidc_of, slug
from mapgen.model import Actor, Side
from mapgen.text import Text, deps, word_lists

__all__ = ["find_fighters", "find_senders", "find_speakers", "find_talkers"]

_SHORT = re.compile(r"\s*\(([A-Z][A-Z-]{1,8})\)")


def find_fighters(analysis: Text, known: list[Hit], nation: Nation) -> Iterator[Hit]:
    """Find armed groups that are named without "fighters" or "rebels".

    A name with its letters, "Hayat Tahrir al-Sham (HTS)", that seizes, holds or attacks; one
    that is said to be a group; and a plural, "the Houthis", that something is named after.
    """
    text = analysis.text
    for index, token in enumerate(analysis.tokens):
        if token.dep not in deps.SUBJECTS or token.pos != "PROPN":
            continue
        start, end = _name(analysis, index)
        name = re.sub(r"\s+", " ", text[start:end])
        short = _SHORT.match(text, end) if " " in name else None
        if start < analysis.article.body_start or nation.find(name) or nation.find(name[:-1]):
            continue
        if _fights(analysis, index, name, spelt=short is not None):
            yield from _named(text, name, short[1] if short else "", known)


def _fights(analysis: Text, index: int, name: str, *, spelt: bool) -> bool:
    """Tell whether a name is a group's, by what it does and is said to be."""
    if _said_to_be(analysis, index, _words("armed")):
        return True
    if analysis.tokens[analysis.tokens[index].head].lemma.lower() not in _words("fighting"):
        return False
    plural = name.endswith("s") and _has_things(analysis, name)
    return spelt or plural or _said_to_be(analysis, index, _words("groups"))


def _name(analysis: Text, index: int) -> tuple[int, int]:
    """Return where a proper name stands whose last word this is."""
    first = index
    while first > 0 and analysis.tokens[first - 1].pos in {"PROPN", "PUNCT"}:
        word = analysis.tokens[first - 1]
        if word.pos == "PUNCT" and word.text not in {"-", "‑"}:
            break
        if analysis.text[word.end : analysis.tokens[first].start].strip(" "):
            break  # another block: no name crosses a line's end
        first -= 1
    return analysis.tokens[first].start, analysis.tokens[index].end


def _has_things(analysis: Text, name: str) -> bool:
    """Tell the Houthis, who have "Houthi bunkers", from other plurals, by their adjective."""
    stem = name.removesuffix("s")
    after = zip(analysis.tokens, analysis.tokens[1:], strict=False)
    return any(one.text == stem and two.pos == "NOUN" for one, two in after)


def _said_to_be(analysis: Text, index: int, nouns: frozenset[str]) -> bool:
    """Tell "the Clan del Golfo, a drug-trafficking organisation" by what it is said to be."""
    tree = analysis.tree
    return any(tree.lemma(i) in nouns for i in tree.children(index, deps.APPOSITION))


def _named(text: str, name: str, short: str, known: list[Hit]) -> Iterator[Hit]:
    side = Side(id=slug(name), name=name)
    actor = Actor(
        id=side.id, name=name, side=side.id, kind="armed group", sidc=sidc_of("armed group")
    )
    forms = {name, short, name.removesuffix("s")} - {""}
    pattern = "|".join(re.escape(one) for one in sorted(forms, key=len, reverse=True))
    for found in re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text):
        if not overlapping(found.start(), found.end(), known):
            yield Hit(
                start=found.start(), end=found.end(), surface=found[0], actor=actor, side=side
            )


def find_talkers(analysis: Text, known: list[Hit], nation: Nation) -> Iterator[Hit]:
    """Find countries that talks are said to be held by or between, by name or by people."""
    text = analysis.text
    spans = [(e.start, e.end) for e in analysis.entities if e.label == "GPE"]
    people = [
        (t.start, t.end)
        for t in analysis.tokens
        if t.dep in (deps.ADJECTIVE, deps.CONJUNCT, deps.COMPOUND)
    ]
    for start, end in (*spans, *people):
        if not text[start].isupper() or overlapping(start, end, known):
            continue
        top = _top(analysis, analysis.tree.span(start, end))
        if top is None or not _talks(analysis, top):
            continue
        name = text[start:end].removeprefix("the ")
        if (start, end) not in spans and analysis.tokens[top].lemma.lower() not in _words(
            "officials"
        ):
            continue  # "talks between Sudanese parties"
        place = nation.find(name, people=(start, end) not in spans)
        if place is None:
            continue
        side = nation.side(place, name)
        if side.id == slug(place.name) and name == place.name:
            side = Side(id=side.id, name=name)
        actor = Actor(id=f"{side.id}-state", name=place.name, side=side.id, kind="government")
        yield Hit(start=start, end=end, surface=text[start:end], actor=actor, side=side)


def find_speakers(analysis: Text, known: list[Hit], nation: Nation) -> Iterator[Hit]:
    """Find countries that do something themselves, as those whose "its army" is spoken of."""
    for entity in analysis.entities:
        if entity.label != "GPE" or overlapping(entity.start, entity.end, known):
            continue
        top = _top(analysis, analysis.tree.span(entity.start, entity.end))
        if top is None or analysis.tokens[top].dep != deps.SUBJECT:
            continue
        name = analysis.text[entity.start : entity.end].removeprefix("the ")
        if place := nation.find(name):
            side = nation.side(place, name)
            kind = "government"  # its forces get a name and kind of their own
            actor = Actor(id=f"{side.id}-state", name=name, side=side.id, kind=kind)
            yield Hit(start=entity.start, end=entity.end, surface=name, actor=actor, side=side)


def find_senders(analysis: Text, known: list[Hit], nation: Nation) -> Iterator[Hit]:
    """Find countries that send forces without a word for these: "Kenya sent police to X"."""
    for hit in find_speakers(analysis, known, nation):
        verb = next(
            t.head for t in analysis.tokens if hit.start <= t.start and t.dep == deps.SUBJECT
        )
        tree = analysis.tree
        sent = any(tree.lemma(i) in _words("troops") for i in tree.children(verb, deps.OBJECT))
        if sent and hit.actor:
            yield replace(hit, actor=replace(hit.actor, kind="state"))


def _top(analysis: Text, span: range) -> int | None:
    """Return the token that governs the name at these tokens, or the noun that it describes."""
    tokens = analysis.tokens
    tops = [i for i in span if tokens[i].head not in span]
    if not tops:
        return None
    index = tops[0]
    while tokens[index].head != index and (
        tokens[index].dep in deps.DESCRIBING
        or (
            tokens[index].dep == deps.CONJUNCT and tokens[tokens[index].head].dep in deps.DESCRIBING
        )
    ):
        index = tokens[index].head
    return index


def _talks(analysis: Text, index: int) -> bool:
    """Tell "X and Y hold talks" and "talks between X and Y" from "talks in X"."""
    tokens = analysis.tokens
    while tokens[index].dep == deps.CONJUNCT and tokens[index].head != index:
        index = tokens[index].head
    token, head = tokens[index], tokens[tokens[index].head]
    if token.dep == deps.SUBJECT and head.lemma.lower() in _words("holding"):
        objects = analysis.tree.children(token.head, deps.OBJECT)
        return any(analysis.tree.lemma(i) in _words("talks") for i in objects)
    if token.dep == deps.PREP_OBJECT and head.text in {"between", "with"}:
        return tokens[head.head].lemma.lower() in _words("talks")
    return False


def _words(name: str) -> frozenset[str]:
    return word_lists("actors", "parties")[name]
