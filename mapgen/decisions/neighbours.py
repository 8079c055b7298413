"""Tells words that an article has several times apart, by what stands before and after them.

A reference counts code points of the article as it was, and `occurrence` counts its sentences:
neither says which is meant once a repeated sentence has come or gone. Its neighbours do.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from mapgen.decisions.values import Around, Decision

__all__ = ["arounds", "plain", "told_apart", "with_neighbours"]

Span = tuple[int, int]

_NEAR = 40  # letters of its neighbour that are kept at least, white space not counted
_MOST = 300  # and at most, where the neighbours are repeated, too
_ROOM = 4 * _MOST  # code points that are looked at: white space is much of some texts
_GAP = 4  # code points between two sentences that stand side by side
_MARKS = str.maketrans(dict.fromkeys("’‘‛`´", "'") | dict.fromkeys("“”„‟«»", '"'))


def plain(text: str) -> str:
    """Return words without white space, and with one shape of quotation marks."""
    return "".join(text.split()).translate(_MARKS)


@lru_cache(maxsize=64)
def arounds(spans: tuple[Span, ...], text: str) -> tuple[Around, ...]:
    """Return the neighbours of each of several equal quotes.

    So much of them is kept that no other of the quotes has the same, if it takes no page.
    """
    sides = [_sides(span, text) for span in spans]
    before = _enough([one for one, _ in sides])
    after = _enough([one for _, one in sides])
    return tuple(
        Around(
            before=" ".join(word[::-1] for word in _first(_back(text, start), more)[::-1]),
            after=" ".join(_first(text[end : end + _ROOM], less)),
            of=len(spans),
        )
        for (start, end), more, less in zip(spans, before, after, strict=True)
    )


@lru_cache(maxsize=1024)
def _sides(span: Span, text: str) -> tuple[str, str]:
    """Return the letters before a span, the nearest first, and those after it."""
    return plain(_back(text, span[0])), plain(text[span[1] : span[1] + _ROOM])


def _back(text: str, start: int) -> str:
    """Return what stands before an offset, backwards."""
    return text[max(0, start - _ROOM) : start][::-1]


def _enough(sides: Sequence[str]) -> list[int]:
    """Return how many letters tell each from all others: from those that sort next to it."""
    order = sorted(range(len(sides)), key=sides.__getitem__)
    alike = [0] * len(sides)
    for one, other in pairwise(order):
        shared = _shared(sides[one], sides[other])
        alike[one], alike[other] = max(alike[one], shared), max(alike[other], shared)
    return [min(max(count + 1, _NEAR), _MOST) for count in alike]


def _shared(one: str, other: str) -> int:
    """Return how many first letters two texts have in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _first(text: str, letters: int) -> list[str]:
    """Return the first words of a text that have so many letters."""
    words: list[str] = []
    for word in text.split():
        if sum(map(len, words)) >= letters:
            break
        words.append(word)
    return words


def told_apart(decision: Decision, spans: Sequence[Span], text: str) -> Span | None:
    """Return the one of several places of a quote that has a decision's neighbours.

    None when its neighbours do not settle it: none or several have them, or what stands there
    may as well be another sentence of the same words.
    """
    around, places = decision.around, tuple(spans)
    if around is None:
        return None
    grades = _grades(around, places, text)
    best = max(grades, default=0)
    if best == 0 or grades.count(best) > 1:
        return None
    here = grades.index(best)
    for rival in decision.rivals:
        others = _grades(rival, places, text)
        if others[here] >= best and others[here] == max(others):
            return None
    # One neighbour may be another sentence's, too: it counts only where all others are known.
    known = around.of == len(decision.rivals) + 1
    return places[here] if best > 1 or known else None


@lru_cache(maxsize=4096)
def _grades(around: Around, spans: tuple[Span, ...], text: str) -> tuple[int, ...]:
    return tuple(_grade(around, span, text) for span in spans)


def _grade(around: Around, span: Span, text: str) -> int:
    """Return 2 for both neighbours, 1 for one that has words, else 0."""
    before, after = _sides(span, text)
    first = _begins(before, None if around.before is None else plain(around.before)[::-1])
    second = _begins(after, None if around.after is None else plain(around.after))
    worded = (first and bool(around.before)) + (second and bool(around.after))
    return 2 if first and second and worded else worded


def _begins(there: str, wanted: str | None) -> bool:
    """Tell whether letters begin with these; with none of them, the text must end there."""
    if not wanted:
        return wanted is not None and not there
    return there.startswith(wanted)


def with_neighbours(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Give decisions the neighbours that their file knows of: stated, or of other entries.

    Entries of one article whose spans lie side by side are each other's neighbours; entries of
    the same words elsewhere in it are rivals for the same place.
    """
    sentences = _sentences(decisions)
    near = [_near(decision, sentences) for decision in decisions]
    places: dict[object, dict[int, Around]] = {}
    for decision in near:
        if decision.ref is not None and decision.around is not None:
            copies = places.setdefault(_words(decision), {})
            copies.setdefault(decision.ref.start, decision.around)
    return tuple(_among(decision, places) for decision in near)


@dataclass(slots=True)
class _Sentences:
    """The sentences of one article that a file holds, by where they start and where they end."""

    starts: dict[int, tuple[int, str]] = field(default_factory=dict)
    ends: dict[int, str] = field(default_factory=dict)


def _sentences(decisions: Sequence[Decision]) -> Mapping[str, _Sentences]:
    found: dict[str, _Sentences] = {}
    for decision in decisions:
        ref, quote = decision.ref, decision.quote
        if ref is not None and len(quote) == ref.end - ref.start:
            own = found.setdefault(ref.article, _Sentences())
            own.starts.setdefault(ref.start, (ref.end, quote))
            own.ends.setdefault(ref.end, quote)
    return found


def _near(decision: Decision, sentences: Mapping[str, _Sentences]) -> Decision:
    ref = decision.ref
    if decision.around is not None or ref is None or ref.article not in sentences:
        return decision
    own = sentences[ref.article]
    if own.starts.get(ref.start) != (ref.end, decision.quote):  # it has other words by now
        return decision
    after = next(
        (own.starts[n][1] for n in range(ref.end, ref.end + _GAP) if n in own.starts), None
    )
    before = next(
        (own.ends[n] for n in range(ref.start, ref.start - _GAP, -1) if n in own.ends), None
    )
    return replace(decision, around=Around(before=before, after=after))


def _words(decision: Decision) -> tuple[str, str]:
    return decision.ref.article if decision.ref else "", plain(decision.quote)


def _among(decision: Decision, places: Mapping[object, dict[int, Around]]) -> Decision:
    ref = decision.ref
    copies = places.get(_words(decision), {}) if ref is not None else {}
    others = tuple(around for start, around in sorted(copies.items()) if ref and start != ref.start)
    return replace(decision, rivals=others) if others else decision
