"""What was done before what is told: "ten years after the bombing of X", "since May"."""

import re
from datetime import date

from mapgen.events.grammar import grammar
from mapgen.model import DateSpan
from mapgen.text import Tree, deps, stands_alone, word_lists

__all__ = ["is_background", "long_before"]

_LEAD = 8  # code points before a date in which words bound it
_BACKGROUND = re.compile(r"\b(?:since|after|before|until|ago)\b", re.IGNORECASE)


def long_before(tree: Tree, deed: int) -> DateSpan | None:
    """Return the latest that a deed can have been done, if its sentence looks back years.

    Parameters
    ----------
    tree : Tree
    deed : int
        Token of the word that tells of it.
    """
    published = tree.analysis.article.published
    for word in (deed, *tree.ancestors(deed)) if published is not None else ():
        after = [word, *tree.children(word, deps.MARKER)]
        for link in (i for i in after if tree.lemma(i) in grammar("coming_after")):
            for unit in (*tree.children(link, deps.NOUN_AS_ADVERB), *_beside(tree, word)):
                years = _years(tree, unit) if unit == link - 1 else 0
                if years and published is not None and years < published.year:
                    first = min(tree.subtree(unit))
                    start, end = tree.tokens[first].start, tree.tokens[link].end
                    return DateSpan(
                        start=None,
                        end=date(published.year - years, 12, 31),
                        words=tree.analysis.text[start:end],
                        at=start,
                    )
    return None


def _beside(tree: Tree, verb: int) -> list[int]:
    """Return "years" of "years after rebels attacked X", which hangs on the verb."""
    return tree.children(verb, deps.NOUN_AS_ADVERB) if tree.is_verb(verb) else []


def _years(tree: Tree, noun: int) -> int:
    """Return how many years "ten years" and "two decades" are; 0 where it is no such time."""
    lemma = tree.lemma(noun)
    if lemma in grammar("years"):
        each = 1
    else:
        each = 100 if lemma in grammar("centuries") else 10 * (lemma in grammar("decades"))
    spelt = {w: int(n) for n, ws in word_lists("deaths", "numbers").items() for w in ws}
    for count in tree.children(noun, deps.NUMBER):
        text = tree.tokens[count].text.lower()
        return each * (int(text) if text.isdigit() else spelt.get(text, 0))
    several = tree.tokens[noun].tag == "NNS"
    return each * (2 if several else 1)


def is_background(text: str, span: DateSpan, *, own: bool) -> bool:
    """Tell "since May" and "a year ago"; the `own` date of a deed may well be years ago.

    "The day before" by itself is a day; "two days after he came" is of what came after.
    """
    found = _BACKGROUND.search(text, max(0, span.at - _LEAD), span.ends_at)
    if found is None or (found.end() == span.ends_at and _is_lone(text, found)):
        return False
    return not (own and found[0].lower() == "ago")


def _is_lone(text: str, word: re.Match[str]) -> bool:
    return word[0].lower() in grammar("step_ends") and stands_alone(text, word.end())
