"""Names that only say which town is meant: "took another town, Oda, close to the border"."""

from dataclasses import replace

from mapgen.model import Token
from mapgen.text import deps
from mapgen.text.words import word_lists

__all__ = ["give_apposed"]

_ASTRAY = frozenset({deps.NOUN_AS_ADVERB, deps.UNCLEAR, deps.CONJUNCT})


def give_apposed(tokens: list[Token], first: int, end: int) -> None:
    """Hang a place's name, tokens `first` to `end`, on the town right before it and a comma.

    Parsers hang "Oda" of "two days after rebels took another town, Oda, close to the border" on
    the first verb of the sentence.
    """
    town, comma = first - 2, first - 1
    if town < 1 or end >= len(tokens) or tokens[comma].text != ",":
        return
    last = end - 1
    one = tokens[town - 1].text.lower() in word_lists("text", "apposed")["one"]
    called = tokens[town].lemma.lower() in word_lists("text", "apposed")["towns"]
    ended = tokens[end].text in {",", ".", ";", ":"}
    astray = tokens[last].dep in _ASTRAY and tokens[last].head != town
    if one and called and ended and astray and tokens[town].tag == "NN":
        tokens[last] = replace(tokens[last], dep=deps.APPOSITION, head=town)
