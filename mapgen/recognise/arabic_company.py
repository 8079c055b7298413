"""Names that others stand beside, or share a country with, found without comparing all of them."""

from collections.abc import Collection, Iterable, Iterator

from mapgen.recognise.arabic_spans import ArabicSpan, ArabicText

__all__ = ["Company"]

_ENOUGH = 3  # names of a country that are kept: two that are not one's own


class Company:
    """The names that are held for places, by where they stand and by country.

    Parameters
    ----------
    seen : ArabicText
    spans : iterable of ArabicSpan
        No two of them overlap.
    """

    def __init__(self, seen: ArabicText, spans: Iterable[ArabicSpan]) -> None:
        self._from: dict[int, ArabicSpan] = {}
        self._until: dict[int, ArabicSpan] = {}
        self._keys: dict[str | None, set[str]] = {}
        self._near: dict[tuple[str | None, int], set[str]] = {}
        for span in spans:
            country, sentence = span.places[0].country, seen.words[span.first].sentence
            self._from[span.first] = self._until[span.last] = span
            for kept in (
                self._keys.setdefault(country, set()),
                self._near.setdefault((country, sentence), set()),
            ):
                if len(kept) < _ENOUGH:
                    kept.add(span.key)

    def beside(self, span: ArabicSpan) -> Iterator[tuple[ArabicSpan, ArabicSpan]]:
        """Yield a name together with each that ends or begins at it, or one word away, in order."""
        for gap in (0, 1):
            if span.first - gap in self._until:
                yield self._until[span.first - gap], span
            if span.last + gap in self._from:
                yield span, self._from[span.last + gap]

    def others(self, span: ArabicSpan, countries: Collection[str]) -> int:
        """Count the other names of some countries, up to 2."""
        keys = set().union(*(self._keys.get(country, ()) for country in countries))
        return min(2, len(keys - {span.key}))

    def in_sentence(self, span: ArabicSpan, countries: Collection[str], sentence: int) -> bool:
        """Tell whether another name of some countries stands in a sentence."""
        keys = set().union(*(self._near.get((country, sentence), ()) for country in countries))
        return bool(keys - {span.key})
