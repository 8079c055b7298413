"""Who holds a place, put before it with a hyphen, and the places that are an example of such."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.upward import first_over
from mapgen.text.words import word_lists

__all__ = ["give_holder"]

_HYPHENS = frozenset({"-", "‑", "–"})
_BEFORE = frozenset({*deps.PREMODIFIERS, deps.NOUN_AS_ADVERB, deps.PUNCTUATION, deps.ADVERB})


def give_holder(tokens: list[Token], index: int) -> None:
    """Put right what hangs on a word that says who holds a place, or does something to it."""
    _give_hyphened(tokens, index)
    _give_example(tokens, index)
    _give_against(tokens, index)


def _give_hyphened(tokens: list[Token], index: int) -> None:
    """Read "X-held Y" as "Y held by X"."""
    verb, joined, who = tokens[index], index - 1, index - 2
    if who < 0 or verb.text.lower() not in _words("by_hyphen") or verb.head <= index:
        return
    near = tokens[joined].text in _HYPHENS and tokens[who].end == tokens[joined].start
    if not near or verb.dep not in deps.PREMODIFIERS or tokens[who].dep not in _BEFORE:
        return
    tokens[index] = replace(verb, pos="VERB", tag="VBN", dep=deps.NOUN_CLAUSE)
    tokens[joined] = replace(tokens[joined], dep=deps.AGENT, head=index)
    tokens[who] = replace(tokens[who], dep=deps.PREP_OBJECT, head=joined)


def _give_example(tokens: list[Token], index: int) -> None:
    """Hang "as" of "towns held by X such as Y" on the towns, which X is no example of."""
    token = tokens[index]
    such = index > 0 and token.text.lower() == "as" and tokens[index - 1].text.lower() == "such"
    if not such or tokens[token.head].tag not in {"NNP", "NNPS", "NN", "NNS"}:
        return
    towns = word_lists("events", "pointers")["settlement"] | word_lists("events", "words")["area"]

    def _are_towns(i: int) -> bool:
        return tokens[i].tag == "NNS" and tokens[i].lemma.lower() in towns

    of = first_over(tokens, token.head, _are_towns)
    if of is not None and of < index:  # no longer the "as" of a comparison
        tokens[index] = replace(token, dep=deps.PREP, head=of, lemma="such-as")


def _give_against(tokens: list[Token], index: int) -> None:
    """Hang "against Y" and "on Y" of "an attack by X against Y" on the attack."""
    token, who = tokens[index], tokens[tokens[index].head]
    by = tokens[who.head]
    if token.dep != deps.PREP or token.lemma.lower() not in _words("aimed"):
        return
    led = who.dep == deps.PREP_OBJECT and by.lemma.lower() == "by" and by.dep == deps.PREP
    if led and tokens[by.head].pos == "NOUN" and by.head < token.head < index:
        tokens[index] = replace(token, head=by.head)


def _words(name: str) -> frozenset[str]:
    return word_lists("text", "holders")[name]
