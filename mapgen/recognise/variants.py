"""Names that the article spells in two ways: "Odabor" and, further on, "Oddabor"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rapidfuzz.distance import OSA

from mapgen.model import Toponym
from mapgen.recognise.frames import stands
from mapgen.recognise.spans import people_of
from mapgen.recognise.view import Span, View, relation

__all__ = ["as_spelt_elsewhere", "variants"]

_SHORTEST = 6  # letters; of shorter words, one letter makes another word
_NAMED = frozenset({"", "GPE", "LOC", "FAC", "ORG", "PERSON", "NORP", "PRODUCT"})
_AT = ("placed", "only", "mostly", "acted_on")


def variants(seen: View, runs: Iterable[Span], sure: tuple[Span, ...]) -> Iterator[Span]:
    """Yield the runs of capitalised words that are one letter off a sure place of the article.

    One letter is one that is left out, put in, changed, or changes places with its neighbour. A
    name that the gazetteer knows, a people, a plural, or a word that the article also writes small
    is none.
    """
    names = {s.text.lower() for s in sure if not s.demonym and seen.lookup(s.text)}
    for run in runs:
        text = run.text.lower()
        if len(text) < _SHORTEST or text in names or relation(seen, run)[0] not in _NAMED:
            continue
        common = any(seen.lower(i) in seen.small for i in range(run.first, run.last))
        if common or people_of(seen, run.text) or seen.lookup(run.text):
            continue
        if _nearest(text, names):
            yield run


def as_spelt_elsewhere(
    seen: View, toponyms: Iterable[Toponym], spelt: Iterable[Span]
) -> Iterator[Toponym]:
    """Yield toponyms; a variant that stands where a place stands is looked up as the other is.

    Parameters
    ----------
    seen : View
    toponyms : iterable of Toponym
    spelt : iterable of Span
        What `variants` found.
    """
    toponyms = tuple(toponyms)
    variant = {span.start: span for span in spelt}
    known = {t.name.lower(): t for t in toponyms if not t.doubtful and seen.lookup(t.name)}
    for toponym in toponyms:
        span = variant.get(toponym.start)
        twin = known.get(_nearest(toponym.surface.lower(), known)) if span else None
        if span and twin and any(stands(seen, group, span.first, span.last) for group in _AT):
            yield replace(toponym, name=twin.name, hint=toponym.hint or twin.hint, doubtful=False)
        else:
            yield toponym


def _nearest(text: str, names: Iterable[str]) -> str:
    """Return the first of the names that is one letter off; "" if none is."""
    for name in names:
        if text in {name + "s", name} or len(name) < _SHORTEST:
            continue
        if OSA.distance(text, name, score_cutoff=1) <= 1:
            return name
    return ""
