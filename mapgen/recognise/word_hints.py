"""What the words around a name, or around the list it stands in, say of its kind."""

from collections.abc import Iterator

from mapgen.recognise.frame_words import kind_words
from mapgen.recognise.spans import people_of
from mapgen.recognise.view import Span, View
from mapgen.text import word_lists

__all__ = ["word_hints"]

_LONGEST_GAP = 5
_AHEAD = 8  # words from "suburbs" to "including"


def word_hints(seen: View, spans: tuple[Span, ...]) -> tuple[str | None, ...]:
    """Return for each span the kind of place the words ask for; None for no wish."""
    hints = [None if span.demonym else _own(seen, span) for span in spans]
    for group in _groups(seen, spans):
        shared = _shared(seen, [spans[i] for i in group])
        for i in group:
            hints[i] = hints[i] or shared
    return tuple(hints)


def _own(seen: View, span: Span) -> str | None:
    if span.road:
        return "R.RD"
    kinds = seen.lexicon.kinds
    if (seen.lower(span.last - 3), seen.lower(span.last - 2)) == ("sub", "-"):
        return "A.ADM3"  # "Oak sub-county"
    if span.last - span.first > 1 and (kind := _named_kind(seen, span)):
        return kind
    end = span.last + (seen.lower(span.last) in _words("describing"))  # "the Oda tribal | district"
    pair = f"{seen.lower(end)} {seen.lower(end + 1)}"
    if pair in kinds:
        return kinds[pair]
    after = kinds.get(seen.lower(end))
    if after and seen.joined(span.last - 1, end + 1):
        one = after.startswith("P") and seen.lower(span.first - 1) in _words("one_of")
        return None if one else after  # "a Kuki village" lies in, or is of, what it is called
    of = seen.lower(span.first - 1) == "of" and not _is_named(seen, span.first - 2)
    led = _before(seen, span.first - 2) if of else None
    return led or _nature(seen, span.first - 1, many=False)


def _nature(seen: View, index: int, *, many: bool) -> str | None:
    """Return the kind of water or ground that a small word right before a name is: "river Oda"."""
    word = seen.words[index] if index >= 0 else None
    if word is None or not word.text.islower() or not seen.joined(index, index + 2):
        return None
    kind = seen.lexicon.kinds.get(word.lower, "")
    told = kind.startswith(("H.STM", "H.LK", "T.MT")) and word.lower.endswith("s") == many
    return kind if told else None


def _named_kind(seen: View, span: Span) -> str | None:
    """Return the kind that words of the name itself tell: "Oak Sub County", "Mount Oak"."""
    kinds = seen.lexicon.kinds
    last = seen.lower(span.last - 1)
    if pair := kinds.get(f"{seen.lower(span.last - 2)} {last}"):
        return pair
    typed = seen.lexicon["typed"] | {"mount", "region"}
    return next(
        (kinds[w] for w in (last, seen.lower(span.first)) if w in kinds and w in typed), None
    )


def _is_named(seen: View, index: int) -> bool:
    """Tell whether a word for a kind is that of the name before it: "Ada | District of Bor"."""
    named = index > 1 and seen.joined(index - 1, index + 1) and seen.words[index - 1].capital
    titled = seen.words[index].capital and (
        seen.lower(index - 1) in _words("official") | seen.small
        or seen.analysis.tokens[seen.words[index - 1].token].pos != "PROPN"
    )
    if not named or titled or people_of(seen, seen.words[index - 1].text):
        return False
    part = seen.lexicon.kinds.get(seen.lower(index), "").startswith(("A", "P.PPLX"))
    return part and seen.lower(index - 1) not in seen.lexicon["compass"]


def _before(seen: View, index: int) -> str | None:
    """Return the kind that a word before "of" asks for; "the Port of Oak" is a name."""
    if index >= 0 and seen.words[index].text == "port":
        return "P"
    kind = seen.lexicon.kinds.get(seen.lower(index))
    return None if kind == "P.PPLX" else kind  # "suburbs of Oak" are not called Oak


def _groups(seen: View, spans: tuple[Span, ...]) -> Iterator[list[int]]:
    """Yield lists of coordinated names: "A, B and C"."""
    group: list[int] = []
    for number, span in enumerate(spans):
        if group and not _coordinated(seen, spans[group[-1]], span):
            yield group
            group = []
        if not span.demonym:
            group.append(number)
    if group:
        yield group


def _coordinated(seen: View, one: Span, other: Span) -> bool:
    between = seen.words[one.last : other.first]
    joined = any(word.lower in _words("between") for word in between)
    return len(between) <= _LONGEST_GAP and all(
        word.lower in _words("between")
        or word.lower in _words("sides")
        or (joined and word.capital and word.text[0].isalpha())  # a name that nobody knows
        for word in between
    )


def _shared(seen: View, group: list[Span]) -> str | None:
    """Return what a plural word before or after a list says of each name in it."""
    kinds = seen.lexicon.kinds
    start = group[0].first - 1
    if len(group) > 1 and (nature := _nature(seen, start, many=True)):
        return nature  # "the rivers Oda and Bor"
    between = seen.lower(start) == "between"  # what lies between two areas is none of them
    while seen.lower(start) in {"(", "the", "of", "at", "both", "between"}:
        start -= 1
    if start < group[0].first - 1 and not between:
        word = seen.lower(start)
        pair = f"{seen.lower(start - 1)} {word}"
        if pair in kinds or (word in kinds and word.endswith("s")):
            kind = kinds.get(pair) or kinds[word]
            return None if kind == "P.PPLX" else kind
    if seen.lower(start) in _words("opening"):
        for at in range(start - 1, max(-1, start - _AHEAD), -1):
            word = seen.lower(at)
            if word in kinds and word.endswith("s") and kinds[word].startswith("P"):
                return kinds[word]
            if word in _words("closing"):
                break
    return _after(seen, group)


def _after(seen: View, group: list[Span]) -> str | None:
    """Return what a plural word after a list, or at the end of its last name, says of each."""
    kinds, end = seen.lexicon.kinds, group[-1].last
    last = seen.lower(end - 1)  # "the Ada and Bor | Rivers", where the kind is written large
    if len(group) > 1 and end - group[-1].first > 1 and last in kinds and last.endswith("s"):
        return kinds[last]
    while seen.lower(end) in {")", '"', "”"}:
        end += 1
    word = seen.lower(end)
    pair = f"{word} {seen.lower(end + 1)}"
    if pair in kinds:
        length = kind_words(seen, end, "calling", ahead=True)
        many = seen.lower(end + max(length, 2) - 1).endswith("s")
        return kinds[pair] if many or len(group) == 1 else None
    plural = word in kinds and word.endswith("s") and len(group) > 1
    return kinds[word] if plural else None


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "word_hints")[name]
