"""Who fights or talks without a word for a force beside the name: by what its sentence says."""

import re
from collections.abc import Iterator

from mapgen.actors.hits import Hit, overlapping
from mapgen.actors.patterns import Nation
from mapgen.actors.words import sidc_of, slug
from mapgen.model import Actor, Analysis, Side

__all__ = ["find_fighters", "find_talkers"]

_FIGHTING = frozenset(
    [
        "ambush",
        "attack",
        "besiege",
        "bomb",
        "capture",
        "claim",
        "clash",
        "control",
        "deny",
        "fight",
        "fire",
        "free",
        "hold",
        "kill",
        "launch",
        "occupy",
        "overrun",
        "raid",
        "recapture",
        "retake",
        "retreat",
        "seize",
        "shell",
        "storm",
        "take",
        "withdraw",
    ]
)
_ARMS = frozenset(
    [
        "airstrike",
        "artillery",
        "attack",
        "barracks",
        "base",
        "bastion",
        "camp",
        "checkpoint",
        "commander",
        "control",
        "convoy",
        "drone",
        "fighter",
        "force",
        "gunman",
        "launcher",
        "leader",
        "militant",
        "militia",
        "missile",
        "mortar",
        "position",
        "post",
        "radar",
        "rebel",
        "rocket",
        "shell",
        "stronghold",
        "weapon",
    ]
)
_TALKS = frozenset({"talk", "talks", "negotiation", "negotiations"})
_HOLDING = frozenset({"hold", "resume", "begin", "open", "start", "continue", "end", "suspend"})
_SHORT = re.compile(r"\s*\(([A-Z][A-Z-]{1,8})\)")


def find_fighters(analysis: Analysis, known: list[Hit], nation: Nation) -> Iterator[Hit]:
    """Find armed groups that are named without "fighters" or "rebels".

    A name with its letters, "Hayat Tahrir al-Sham (HTS)", that seizes, holds or attacks; and a
    plural, "the Houthis", that does, where arms are named as its own.
    """
    text = analysis.article.text
    for index, token in enumerate(analysis.tokens):
        if token.dep not in {"nsubj", "nsubjpass"} or token.pos != "PROPN":
            continue
        verb = analysis.tokens[token.head].lemma.lower()
        start, end = _name(analysis, index)
        if verb not in _FIGHTING or start < analysis.article.body_start:
            continue
        name = re.sub(r"\s+", " ", text[start:end])
        short = _SHORT.match(text, end)
        spelt = short is not None and " " in name
        plural = name.endswith("s") and _has_arms(analysis, name)
        if (not spelt and not plural) or nation.find(name) or nation.find(name[:-1]):
            continue
        yield from _named(text, name, short[1] if short and spelt else "", known)


def _name(analysis: Analysis, index: int) -> tuple[int, int]:
    """Return where a proper name stands whose last word this is."""
    first = index
    while first > 0 and analysis.tokens[first - 1].pos in {"PROPN", "PUNCT"}:
        word = analysis.tokens[first - 1]
        if word.pos == "PUNCT" and word.text not in {"-", "‑"}:
            break
        first -= 1
    return analysis.tokens[first].start, analysis.tokens[index].end


def _has_arms(analysis: Analysis, name: str) -> bool:
    """Tell the Houthis, who have radar stations, from a team of the same form of name."""
    stem = name.removesuffix("s")
    return any(
        token.text == stem
        and any(analysis.tokens[i].lemma.lower() in _ARMS for i in _after(analysis, index))
        for index, token in enumerate(analysis.tokens)
    )


def _after(analysis: Analysis, index: int) -> range:
    return range(index + 1, min(index + 3, len(analysis.tokens)))


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


def find_talkers(analysis: Analysis, known: list[Hit], nation: Nation) -> Iterator[Hit]:
    """Find countries that talks are said to be held by or between."""
    for entity in analysis.entities:
        if entity.label != "GPE" or overlapping(entity.start, entity.end, known):
            continue
        name = analysis.article.text[entity.start : entity.end].removeprefix("the ")
        place = nation.find(name)
        tops = [
            i
            for i, token in enumerate(analysis.tokens)
            if entity.start <= token.start < entity.end
            and not entity.start <= analysis.tokens[token.head].start < entity.end
        ]
        if place is None or not tops or not _talks(analysis, tops[-1]):
            continue
        side = nation.side(place, name)
        side = Side(id=side.id, name=name) if side.id == slug(place.name) else side
        actor = Actor(id=f"{side.id}-state", name=name, side=side.id, kind="government")
        yield Hit(
            start=entity.start,
            end=entity.end,
            surface=analysis.article.text[entity.start : entity.end],
            actor=actor,
            side=side,
        )


def _talks(analysis: Analysis, index: int) -> bool:
    """Tell "X and Y hold talks" and "talks between X and Y" from "talks in X"."""
    tokens = analysis.tokens
    while tokens[index].dep == "conj" and tokens[index].head != index:
        index = tokens[index].head
    token, head = tokens[index], tokens[tokens[index].head]
    if token.dep == "nsubj" and head.lemma.lower() in _HOLDING:
        return any(
            other.dep == "dobj" and other.head == token.head and other.lemma.lower() in _TALKS
            for other in tokens[token.head : token.head + 8]
        )
    if token.dep == "pobj" and head.text in {"between", "with"}:
        return tokens[head.head].lemma.lower() in _TALKS
    return False
