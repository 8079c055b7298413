"""Names that are another place's with a word before: "Nova Oda" is not Oda."""

from mapgen.recognise.known import cut
from mapgen.recognise.view import Span, View
from mapgen.text import word_lists

__all__ = ["namesake"]


def namesake(seen: View, index: int, known: Span | None) -> Span | None:
    """Return the unknown name that a word such as "Nova" and a known one make.

    Otherwise what is known to begin at the word, which a longer name of that always is.
    """
    if seen.lower(index) not in word_lists("recognise", "namesakes")["before"]:
        return known
    after = seen.words[index + 1 : index + 2]
    large = seen.words[index].capital and bool(after) and after[0].capital
    if not large or (known is not None and known.last > index + 1):
        return known
    named = seen.joined(index, index + 2) and seen.knows(cut(seen, index + 1, index + 2).text)
    return cut(seen, index, index + 2) if named else known
