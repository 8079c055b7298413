"""Where an article names its actors: known names, patterns, and what refers back to them."""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from mapgen.actors.book import ActorBook
from mapgen.actors.coreference import find_references, find_settled
from mapgen.actors.hits import Hit, longest
from mapgen.actors.known import find_known
from mapgen.actors.nation import Nation
from mapgen.actors.parties import find_fighters, find_senders, find_speakers, find_talkers
from mapgen.actors.patterns import find_groups, find_state_forces
from mapgen.actors.search import search
from mapgen.actors.the_group import find_the_group
from mapgen.actors.words import slug
from mapgen.model import Actor, ActorMention, Lookup, Place, Side
from mapgen.text import Text

__all__ = ["find_mentions"]


_FINITE = frozenset({"VBP", "VBZ", "VBD"})
_SHORT = re.compile(r"\s+\(([A-Z][A-Z-]{1,8})\)")


def find_mentions(
    book: ActorBook,
    analysis: Text,
    demonym: Callable[[str], Place | None],
    lookup: Lookup | None = None,
    grounds: Sequence[tuple[int, str]] = (),
    armies: Mapping[str, tuple[Actor, Side]] | None = None,
) -> tuple[ActorMention, ...]:
    """Find where an article names actors and operations, in text order; none overlap.

    Parameters
    ----------
    book : ActorBook
    analysis : Text
    demonym : callable
        Word -> the country whose people it is ("Nepali"), or None.
    lookup : callable, optional
        Name -> places, best first; used for countries' own names ("the Nepal Army").
    grounds : sequence of (int, str)
        Where the text names places, by code point, and the ISO codes of their countries.
    armies : mapping, optional
        What is known from outside the article, see `find_settled`.
    """
    text, start = analysis.text, analysis.article.body_start
    nation = Nation(book, demonym, lookup)
    codes = {code for _, code in grounds}
    hits = [*find_known(book, analysis, nation, codes), *_operations(book, text, start)]
    hits += find_state_forces(text, start, nation)
    groups = find_groups(analysis, longest(hits), nation, grounds)
    hits += (hit for hit in groups if not _tells(analysis, hit))
    chosen = longest(hits)
    chosen = longest([*chosen, *find_fighters(analysis, chosen, nation)])
    chosen = longest([*chosen, *find_talkers(analysis, chosen, nation)])
    chosen = longest([*chosen, *find_senders(analysis, chosen, nation)])
    chosen = longest([*chosen, *_abbreviated(text, chosen)])
    chosen = longest([*chosen, *find_settled(analysis, chosen, armies or {}, grounds)])
    countries = list(find_speakers(analysis, chosen, nation))
    references = find_references(analysis, chosen, book, countries, grounds)
    chosen = longest([*chosen, *references])
    chosen = _spelt_out(longest([*chosen, *find_the_group(analysis, chosen, book)]))
    chosen = _owned(text, chosen, known={side.id for side in book.sides})
    names = _side_names(chosen)
    return tuple(_mention(hit, book, names) for hit in chosen)


def _tells(analysis: Text, hit: Hit) -> bool:
    """Tell "Rebels Attack Police" of a headline, which says what they do, from a name."""
    number = analysis.sentence_at(hit.start)
    if number is None:
        return False
    sentence = analysis.sentences[number]
    headline = analysis.text[sentence.end - 1 : sentence.end].isalnum()
    words = analysis.tokens[sentence.first : sentence.last] if headline else ()
    return any(hit.start < t.start < hit.end and t.tag in _FINITE for t in words)


def _abbreviated(text: str, hits: list[Hit]) -> Iterator[Hit]:
    """Find "SAF" wherever an actor is named with it: "Sudanese Armed Forces (SAF)"."""
    for hit in hits:
        short = _SHORT.match(text, hit.end) if hit.actor else None
        for found in re.finditer(rf"(?<![\w-]){short[1]}(?![\w-])", text) if short else ():
            if found.start() > hit.end:
                yield replace(hit, start=found.start(), end=found.end(), surface=found[0])


def _spelt_out(hits: list[Hit]) -> list[Hit]:
    """Read "RSF" as the Rapid Support Forces wherever the article names both."""
    full: dict[str, Hit] = {}
    for hit in hits:
        words = hit.side.name.split() if hit.side else []
        if len(words) > 1:
            full.setdefault("".join(word[0] for word in words if word[0].isupper()), hit)
    return [
        replace(hit, actor=full[hit.side.name].actor, side=full[hit.side.name].side)
        if hit.side and hit.side.name in full
        else hit
        for hit in hits
    ]


def _owned(text: str, hits: list[Hit], known: set[str]) -> list[Hit]:
    """Give "the army's Western Command" to the army's side, whatever its own name sounds like."""
    sides: dict[str, Side] = {}
    for owner, unit in itertools.pairwise(hits):
        near = unit.start - owner.end <= len("'s ")
        owned = near and re.search(r"[’']s?\s+$", text[owner.start : unit.start])
        if owned and owner.side and unit.side and unit.side.id not in known:
            sides.setdefault(unit.side.id, owner.side)
    return [_given(hit, sides) for hit in hits]


def _given(hit: Hit, sides: dict[str, Side]) -> Hit:
    """Return a hit with the side that its own is really a part of."""
    side = sides.get(hit.side.id) if hit.side else None
    if side is None or hit.actor is None:
        return hit
    return replace(hit, actor=replace(hit.actor, side=side.id), side=side)


def _side_names(hits: Iterable[Hit]) -> dict[str, str]:
    """Choose one name per side: "Nepali forces" rather than "Nepal forces"."""
    names: dict[str, list[str]] = {}
    for hit in hits:
        if hit.side is not None:
            names.setdefault(hit.side.id, []).append(hit.side.name)
    return {
        side: next((n for n in found if slug(n.removesuffix(" forces")) != side), found[0])
        for side, found in names.items()
    }


def _mention(hit: Hit, book: ActorBook, names: dict[str, str]) -> ActorMention:
    known = {side.id for side in book.sides}
    sides: tuple[Side, ...] = ()
    if hit.side is not None and hit.side.id not in known:
        sides = (Side(id=hit.side.id, name=names[hit.side.id]),)
    return ActorMention(
        start=hit.start,
        end=hit.end,
        surface=hit.surface,
        actors=(hit.actor,) if hit.actor else (),
        operation=hit.operation,
        sides=sides,
        settled=hit.settled,
    )


def _operations(book: ActorBook, text: str, start: int) -> Iterator[Hit]:
    names = tuple(
        (alias, operation.name)
        for operation in book.operations
        for alias in (operation.name, *operation.aliases)
    )
    for found, name in search(names, text, start):
        yield Hit(start=found.start(), end=found.end(), surface=found[0], operation=name)
