"""The sentence as a tree: heads, children and spans of an Analysis."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from mapgen.model import Analysis, Sentence, Token
from mapgen.text import deps
from mapgen.text.upward import upward

if TYPE_CHECKING:
    from mapgen.text.modality import Modality

__all__ = ["Tree"]

_MAX_TOKENS = 500
_NOT_THE_NOUN = frozenset(
    {deps.RELATIVE, deps.ADVERBIAL, deps.NOUN_CLAUSE, deps.CONTENT, deps.PARATAXIS}
)


@dataclass(frozen=True, eq=False)
class Tree:
    """Walks an Analysis; holds nothing but indices into it."""

    analysis: Analysis

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words of all sentences."""
        return self.analysis.tokens

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _lemmas(self) -> list[str]:
        return [token.lemma.lower() for token in self.tokens]

    @cached_property
    def _children(self) -> dict[int, list[tuple[int, str]]]:
        """What hangs on each word, with its kind: it is asked for thousands of times."""
        found: dict[int, list[tuple[int, str]]] = {}
        for index, token in enumerate(self.tokens):
            if token.head != index:
                found.setdefault(token.head, []).append((index, token.dep))
        return found

    @cached_property
    def modalities(self) -> "dict[tuple[int, bool], Modality]":
        """What `modality_of` has read, by word and whether it was read as a noun."""
        return {}

    def children(self, index: int, *deps: str) -> list[int]:
        """Return the dependents of a token, in text order, of these kinds if any are given."""
        found = self._children.get(index)
        if not found:
            return []
        if not deps:
            return [i for i, _ in found]
        return [i for i, dep in found if dep in deps]

    def sentence(self, at: int) -> int | None:
        """Return the number of the sentence that holds a code point."""
        return self.analysis.sentence_at(at)

    def number(self, index: int) -> int:
        """Return the number of the sentence a token stands in."""
        return self.sentence(self.tokens[index].start) or 0

    def span(self, start: int, end: int) -> range:
        """Return the indices of the tokens that overlap a range of code points."""
        first = max(0, bisect_right(self._starts, start) - 1)
        while first < len(self.tokens) and self.tokens[first].end <= start:
            first += 1
        last = first
        while last < len(self.tokens) and self.tokens[last].start < end:
            last += 1
        return range(first, last)

    def top(self, start: int, end: int) -> int | None:
        """Return the token of a span that governs it: the first whose head lies outside."""
        span = self.span(start, end)
        tops = [i for i in span if self.tokens[i].head not in span or self.tokens[i].head == i]
        nouns = [i for i in tops if self.tokens[i].pos not in {"PUNCT", "SYM", "DET", "ADP"}]
        return next(iter(nouns or tops), None)

    def path_up(self, index: int) -> Iterator[tuple[int, int]]:
        """Yield (token, its head) upward from a token; the root is not yielded as a child."""
        for head in upward(self.tokens, index):
            yield index, head
            index = head

    def ancestors(self, index: int) -> list[int]:
        """Return the governors of a token, nearest first."""
        return list(upward(self.tokens, index))

    def verb_of(self, index: int) -> int | None:
        """Return the nearest verb at or above a token."""
        chain = [index, *self.ancestors(index)]
        return next((i for i in chain if self.is_verb(i)), None)

    def is_verb(self, index: int) -> bool:
        """Tell whether a token is a verb or an auxiliary that stands as one."""
        token = self.tokens[index]
        if token.dep == deps.PREP_OBJECT and self.children(index, deps.DETERMINER):
            return False  # "for the displaced"
        return token.pos == "VERB" or (token.pos == "AUX" and token.dep not in deps.AUXILIARIES)

    def subjects(self, verb: int) -> list[int]:
        """Return the nouns and clauses that stand as a verb's own subject."""
        verbs = (verb, *self.children(verb, *deps.AUXILIARIES))
        return [i for v in verbs for i in self.children(v, deps.SUBJECT, deps.CLAUSE_SUBJECT)]

    def noun_phrase(self, index: int) -> Iterator[int]:
        """Yield a noun with its modifiers and companions, without clauses that hang on it."""
        stack = [index]
        while stack:
            current = stack.pop()
            yield current
            below = self.children(current)
            stack += [i for i in reversed(below) if self.tokens[i].dep not in _NOT_THE_NOUN]

    def subtree(self, index: int) -> Iterator[int]:
        """Yield a token and everything below it, heads before what hangs on them."""
        stack = [index]
        while stack:
            current = stack.pop()
            yield current
            stack += reversed(self.children(current))

    def readable(self, number: int | None) -> bool:
        """Tell a sentence of a length that anybody writes; longer ones are no sentences."""
        if number is None:
            return False
        sentence = self.analysis.sentences[number]
        return sentence.last - sentence.first <= _MAX_TOKENS

    def lemma(self, index: int) -> str:
        """Return the lower-case lemma."""
        return self._lemmas[index]

    def sentence_at(self, number: int) -> Sentence:
        """Return a sentence by its number."""
        return self.analysis.sentences[number]
