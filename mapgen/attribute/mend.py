"""Sentence trees set right where the places in them show that the parser took them amiss."""

from collections.abc import Iterable
from dataclasses import replace

from mapgen.attribute import lexicon as lx
from mapgen.model import Analysis, Location, Token

__all__ = ["mended"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def mended(analysis: Analysis, locations: Iterable[Location]) -> Analysis:
    """Return the analysis with two slips of parsers undone.

    "Troops hold X, an officer said" where X is taken for who said it; and "fighters, arriving on
    bikes, attacked X" where they are taken to have arrived only.
    """
    tokens = list(analysis.tokens)
    for location in locations:
        _give_object(tokens, location)
    for sentence in analysis.sentences:
        for index in range(sentence.first, sentence.last):
            _give_subject(tokens, index, sentence.last)
    return replace(analysis, tokens=tuple(tokens))


def _give_object(tokens: list[Token], location: Location) -> None:
    """Make a place the object of the verb right before it, if it is taken for a speaker."""
    span = [i for i, t in enumerate(tokens) if location.start <= t.start < location.end]
    tops = [i for i in span if tokens[i].head not in span]
    if not tops or not span[0] or tokens[tops[0]].dep not in _SUBJECTS:
        return
    top, before = tops[0], span[0] - 1
    speaks = tokens[tokens[top].head].lemma.lower() in lx.REPORTING
    if speaks and tokens[before].pos == "VERB" and tokens[top].head > top:
        tokens[top] = replace(tokens[top], dep="dobj", head=before)


def _give_subject(tokens: list[Token], index: int, last: int) -> None:
    """Give the subject of a bare participle to the finite verb after it that has none."""
    token = tokens[index]
    if token.tag != "VBG" or not _of(tokens, index, last, _SUBJECTS):
        return
    if _of(tokens, index, last, {"aux", "auxpass"}):
        return
    for verb in range(index + 1, last):
        if tokens[verb].tag in _FINITE and tokens[verb].pos == "VERB":
            if not _of(tokens, verb, last, _SUBJECTS) and tokens[verb].dep == "conj":
                for subject in _of(tokens, index, last, _SUBJECTS):
                    tokens[subject] = replace(tokens[subject], head=verb)
            return


def _of(tokens: list[Token], head: int, last: int, deps: Iterable[str]) -> list[int]:
    wanted = set(deps)
    near = range(max(0, head - 60), min(last, head + 60))
    return [i for i in near if tokens[i].head == head and i != head and tokens[i].dep in wanted]
