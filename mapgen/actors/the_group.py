"""Words that mean the armed group named last: "the group", "the militants"."""

import re
from collections.abc import Iterator

from mapgen.actors.book import ActorBook
from mapgen.actors.hits import Hit, overlapping
from mapgen.actors.words import ARMED_KINDS, GENERIC_GROUP, THE_GROUP
from mapgen.text import Text, deps, word_lists

__all__ = ["find_the_group"]

_BACK = 2  # sentences over which a group is meant again
_MANY = frozenset({"NNS", "NNPS"})


def find_the_group(analysis: Text, hits: list[Hit], book: ActorBook) -> Iterator[Hit]:
    """Tie "the group" and "the militants" to the one armed group named shortly before.

    Parameters
    ----------
    analysis : Text
    hits : list of Hit
        Actors named in the text, in its order.
    book : ActorBook

    Yields
    ------
    Hit
        Of a phrase that no hit overlaps, where the sentence so far and the two before it, within
        one section, name one armed group and no other: not where they tell of any other group,
        "a rights group", nor of others described so ("rebels").
    """
    bands = {party.side.id for party in book.parties if party.armed_group}
    named = [h for h in hits if h.actor and (h.actor.kind in ARMED_KINDS or h.actor.side in bands)]
    for pattern, reach in ((THE_GROUP, _BACK), (GENERIC_GROUP, 1)):
        for found in pattern.finditer(analysis.text, analysis.article.body_start):
            if not named or overlapping(found.start(), found.end(), hits):
                continue
            if not found[0].lower().startswith("the "):
                continue
            owner = _last(analysis, named, found.start(), reach)
            alone = _is_noun(analysis, found) and not _tells_of_another(
                analysis, hits, found, reach
            )
            if owner is not None and alone:
                yield Hit(
                    start=found.start(),
                    end=found.end(),
                    surface=found[0],
                    actor=owner.actor,
                    side=owner.side,
                )


def _last(analysis: Text, named: list[Hit], at: int, reach: int) -> Hit | None:
    """Return the one armed group named in this sentence before a word, or just before it."""
    near = [hit for hit in named if _window(analysis, at, reach) <= hit.start < at]
    sides = {hit.side.id for hit in near if hit.side}
    return near[-1] if len(sides) == 1 else None


def _window(analysis: Text, at: int, reach: int) -> int:
    """Return where the sentences begin in which a group may be named that a word means."""
    number = analysis.sentence_from(at)
    return analysis.sentences[max(0, number - reach)].start if number >= 0 else at


def _is_noun(analysis: Text, found: re.Match[str]) -> bool:
    """Tell "the group" from "the group leader" and "the group of nine"."""
    inside = [t for t in analysis.tokens if found.start() <= t.start < found.end()]
    of = analysis.text[found.end() :].lower().startswith(" of ")
    noun = bool(inside) and inside[-1].pos in {"NOUN", "PROPN"}
    return noun and inside[-1].dep not in deps.PREMODIFIERS and not of


def _tells_of_another(analysis: Text, hits: list[Hit], found: re.Match[str], reach: int) -> bool:
    """Tell whether the word may mean others, who are described but not named."""
    bands = word_lists("actors", "coreference")["bands"]
    first = _window(analysis, found.start(), reach)
    near = (t for t in analysis.tokens if first <= t.start < found.start())
    return any(t.text.lower() in bands and not overlapping(t.start, t.end, hits) for t in near)
