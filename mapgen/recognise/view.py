"""An article as every rule of the recogniser reads it: words, entities, lists, gazetteer."""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from mapgen.model import Analysis, Entity, Place, Token
from mapgen.recognise.words import Lexicon, Word, load_lexicon, split_words

__all__ = [
    "PlaceNames",
    "Span",
    "View",
    "ends",
    "is_list",
    "is_unit",
    "proper",
    "relation",
    "relation_of",
    "view",
]


class PlaceNames(Protocol):
    """What the recogniser asks a gazetteer."""

    def knows(self, name: str) -> bool:
        """Tell whether any place has this name."""

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Return the places of this name, best first."""

    def demonym(self, word: str) -> Place | None:
        """Return the country of a people."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words `first` to `last` (exclusive) that may name a place."""

    first: int
    last: int
    start: int
    end: int
    text: str
    known: bool = False
    demonym: bool = False
    road: bool = False
    stated: bool = False  # the text itself calls it a village, a district, a town


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """An article as every rule of the recogniser reads it; nothing in it changes."""

    analysis: Analysis
    text: str
    words: tuple[Word, ...]
    entity: tuple[int, ...]  # per word: index of its entity, -1 for none
    entities: tuple[tuple[int, int, str], ...]  # per entity: first and last word, label
    lexicon: Lexicon
    names: PlaceNames
    people: frozenset[str]  # words of full names of persons
    small: frozenset[str]  # words that the article also writes small
    close: tuple[bool, ...]  # per word: only spaces and hyphens part it from the one before
    memo: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    known: dict[str, bool] = field(default_factory=dict)
    peoples: dict[str, Place | None] = field(default_factory=dict)

    def lower(self, index: int) -> str:
        """Return the word at `index` in lower case; empty beyond either end."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""

    def token_at(self, index: int) -> Token:
        """Return what the parser says of the word at `index`."""
        return self.analysis.tokens[self.words[index].token]

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Look a name up, once per article."""
        if name not in self.memo:
            self.memo[name] = self.names.lookup(name)
        return self.memo[name]

    def knows(self, name: str) -> bool:
        """Tell whether the gazetteer has a name, asking once per article."""
        if name not in self.known:
            self.known[name] = self.names.knows(name)
        return self.known[name]

    def demonym(self, word: str) -> Place | None:
        """Return the country of a people, asking once per article."""
        if word not in self.peoples:
            self.peoples[word] = self.names.demonym(word)
        return self.peoples[word]

    def joined(self, first: int, last: int) -> bool:
        """Tell whether only spaces and hyphens part the words; a block's end does."""
        start, stop, _ = slice(first, last).indices(len(self.words))
        return all(self.close[start + 1 : stop])


_SPACES = " \u00a0"


def view(analysis: Analysis, names: PlaceNames) -> View:
    """Read an analysis into words with their entities."""
    words, lexicon = split_words(analysis), load_lexicon()
    starts = {word.start: i for i, word in enumerate(words)}
    entity = [-1] * len(words)
    spans: list[tuple[int, int, str]] = []
    for found in analysis.entities:
        span = _words_of(found, words, starts, lexicon.kinds)
        if span is None:
            continue
        entity[span[0] : span[1]] = [len(spans)] * (span[1] - span[0])
        spans.append((*span, found.label))
    return View(
        analysis=analysis,
        text=analysis.text,
        words=words,
        entity=tuple(entity),
        entities=tuple(spans),
        lexicon=lexicon,
        names=names,
        people=_people(words, spans),
        close=(
            False,
            *(not analysis.text[a.end : b.start].strip(_SPACES) for a, b in pairwise(words)),
        ),
        small=frozenset(w.lower for w in words if w.text.islower() and len(w.text) > 2),
    )


def _words_of(
    entity: Entity, words: tuple[Word, ...], starts: dict[int, int], kinds: dict[str, str]
) -> tuple[int, int] | None:
    """Return an entity's words without "the", "City of" before it and a possessive after it."""
    first = starts.get(entity.start)
    if first is None:
        return None
    last = first
    while last < len(words) and words[last].start < entity.end:
        last += 1
    if words[first].lower in {"the", "a", "an"} and last - first > 1:
        first += 1
    if last - first > 2 and words[first + 1].lower == "of":
        first += 2 * (is_unit(kinds, words[first].lower))
    while last - first > 1 and words[last - 1].lower in {"'s", "'", "s'", "-", "."}:
        last -= 1
    return first, last


def is_unit(kinds: dict[str, str], word: str) -> bool:
    """Tell whether "word of X" is a town or a unit called X."""
    return kinds.get(word, "").startswith(("A", "P"))


def _people(words: tuple[Word, ...], spans: list[tuple[int, int, str]]) -> frozenset[str]:
    """Return the words of persons' full names; "BAGHDAD - The" is none, whatever the model says."""
    return frozenset(
        word.lower
        for first, last, label in spans
        if label == "PERSON" and last - first > 1
        if not any(word.lower in {"the", "a"} for word in words[first:last])
        for word in words[first:last]
        if word.capital and len(word.text) > 2
    )


def proper(seen: View, span: Span) -> bool:
    """Tell whether the model takes a word of the span for a proper noun."""
    words = seen.words[span.first : span.last]
    return any(word.capital and seen.analysis.tokens[word.token].pos == "PROPN" for word in words)


def relation(seen: View, span: Span) -> tuple[str, bool]:
    """Return the model's label over a span, and whether it covers just the span."""
    number = seen.entity[span.first]
    if number < 0:
        return "", False
    first, last, label = seen.entities[number]
    return label, (first, last) == (span.first, span.last)


def is_list(seen: View, index: int) -> bool:
    """Tell whether the model made one name of several, with commas or brackets between."""
    number = seen.entity[index]
    first, last, _ = seen.entities[number] if number >= 0 else (0, 0, "")
    return any(seen.words[i].text in {",", "("} for i in range(first, last))


def relation_of(seen: View, index: int) -> tuple[str, int]:
    """Return the model's label over a word, and where its entity ends; "" and 0 for none."""
    number = seen.entity[index]
    if number < 0:
        return "", 0
    _, last, label = seen.entities[number]
    return label, last


def ends(seen: View, last: int) -> bool:
    """Tell whether the name ends there: no possessive, no further capital, no initial."""
    if seen.lower(last) in {"'s", "'", "-", "’"} and not _dash(seen, last):
        return False
    further = last < len(seen.words) and seen.words[last].capital and seen.words[last].text != "I"
    return not (further and seen.joined(last - 1, last + 1))


def _dash(seen: View, index: int) -> bool:
    """Tell whether a hyphen stands apart from the word before it: "Ada -- and"."""
    apart = seen.words[index].start > seen.words[index - 1].end
    return apart and seen.words[index].text == "-"
