"""How a story goes on from one paragraph to the next."""

import re

from mapgen.text import Tree

__all__ = ["follows_on"]

_QUOTED = re.compile('["\u201c\u201d\u00ab\u00bb]')


def follows_on(tree: Tree, number: int, pronoun: str) -> bool:
    """Tell whether a pronoun may mean who the sentence before is about.

    Reports begin a paragraph with each sentence: "they" goes on from one to the next, but not
    into somebody's own words.
    """
    own, before = tree.sentence_at(number), tree.sentence_at(number - 1)
    if own.paragraph == before.paragraph:
        return True
    text = tree.analysis.text
    told = not _QUOTED.search(text, own.start, own.end)
    whole = text[before.start : before.end].rstrip().endswith(".")  # no headline
    return pronoun == "they" and told and whole
