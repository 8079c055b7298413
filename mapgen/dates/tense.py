"""Whether the verb beside a date looks back or ahead."""

from bisect import bisect_right

from mapgen.model import Sentence
from mapgen.text import Text, deps, word_lists

__all__ = ["governing_verb", "tense_of", "token_at"]

_STEPS = 12  # longer chains of heads are broken parses


def token_at(analysis: Text, sentence: Sentence, at: int) -> int | None:
    """Return the index of the token that covers code point `at`."""
    tokens = analysis.tokens[sentence.first : sentence.last]
    position = bisect_right(tokens, at, key=lambda token: token.start) - 1
    return sentence.first + position if position >= 0 else None


def governing_verb(analysis: Text, sentence: Sentence, token: int | None) -> int | None:
    """Return the index of the nearest verb above a token."""
    for _ in range(_STEPS):
        if token is None or not sentence.first <= token < sentence.last:
            return None
        found = analysis.tokens[token]
        if found.pos in {"VERB", "AUX"}:
            return token
        if found.head == token:
            return None
        token = found.head
    return None


def tense_of(analysis: Text, sentence: Sentence, token: int | None) -> str:
    """Return "future", "present", "past", "calling" or "" for the verb that governs a token.

    "would" is future: newspapers report plans with it ("said it would leave on July 20").
    "says" and its like are past: what they report has been said. "called for a march on 20 June"
    is past, too, but the day may be one to come.
    """
    verb = governing_verb(analysis, sentence, token)
    seen: set[int] = set()
    while verb is not None and verb not in seen:
        seen.add(verb)
        helpers = [analysis.tokens[index] for index in analysis.tree.children(verb)]
        tense = _tense(
            analysis, verb, [(word.text.lower(), word.dep, word.tag) for word in helpers]
        )
        if tense:
            return tense
        head = analysis.tokens[verb].head
        verb = governing_verb(analysis, sentence, head) if head != verb else None
    return ""


def _tense(analysis: Text, verb: int, helpers: list[tuple[str, str, str]]) -> str:
    word = analysis.tokens[verb]
    auxiliaries = {text for text, dep, _ in helpers if dep in deps.AUXILIARIES}
    if auxiliaries & _words("ahead") or "would" in auxiliaries:
        return "future"
    if word.lemma.lower() in _words("plans") and word.tag in {"VBN", "JJ"}:
        return "future"
    if auxiliaries & _words("past") or word.tag == "VBD":
        return "calling" if word.lemma.lower() in _words("calls") else "past"
    if word.tag in {"VBZ", "VBP"}:
        return "past" if word.lemma.lower() in _words("speech") else "present"
    return ""


def _words(name: str) -> frozenset[str]:
    return word_lists("dates", "tense")[name]
