"""What the articles of a set know together, for the doubtful names of each.

Names are shared only from the first pass, in which every article is read alone, and only where
independent articles are sure and none is sure of another place. So the result depends neither on
the order of the articles nor on who reads them first.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from mapgen.corpus.armies import army_of
from mapgen.model import Actor, Lookup, Place, Resolution, Side
from mapgen.names import fold
from mapgen.resolve import Background

__all__ = ["SetContext", "ask", "digest", "doubtful_names", "sure_names"]

_SURE = 0.9  # score from which a name speaks for the other articles
_DOUBTFUL = 0.6  # and below which it is asked about
_INDEPENDENT = 2  # texts that must mean the same place
_MOST = 0.5  # of the independent texts: the set is about such a country
_FEW = 3  # fewer texts are no set

Result = Mapping[str, Any]


def sure_names(resolutions: Iterable[Resolution]) -> list[list[str]]:
    """Return [folded name, place id, country] of what an article is sure of, each once."""
    found = {
        (_key(one), one.place.id, one.place.country or "")
        for one in resolutions
        if one.place is not None and one.score >= _SURE and one.toponym.kind == "name"
    }
    return [list(row) for row in sorted(found)]


def doubtful_names(resolutions: Iterable[Resolution]) -> list[list[Any]]:
    """Return [folded name, name, countries of its candidates] of what an article doubts."""
    found = {
        _key(one): [
            _key(one),
            one.toponym.name or one.toponym.surface,
            sorted({p.country for p in (*one.rivals, one.place) if p and p.country}),
        ]
        for one in resolutions
        if one.toponym.kind == "name" and (one.place is None or one.score < _DOUBTFUL)
    }
    return [found[key] for key in sorted(found)]


def _key(resolution: Resolution) -> str:
    return fold(resolution.toponym.name or resolution.toponym.surface)


@dataclass(slots=True)
class SetContext:
    """Collects what the articles are sure of; then tells each what it may use."""

    _places: dict[str, dict[str, set[str]]] = field(default_factory=dict)  # name, id -> families
    _countries: dict[str, set[str]] = field(default_factory=dict)
    _armies: dict[str, dict[str, set[str]]] = field(default_factory=dict)  # country, side
    _called: dict[tuple[str, str], list[str]] = field(default_factory=dict)  # country, side
    _families: set[str] = field(default_factory=set)

    def add(self, result: Result, family: str) -> None:
        """Count one article's names; a reprint counts with the text that it repeats."""
        names = result["names"]
        if names:
            self._families.add(family)
        for key, place, country in names:
            self._places.setdefault(key, {}).setdefault(place, set()).add(family)
            if country:
                self._countries.setdefault(country, set()).add(family)
        for row in result.get("armies", ()):
            country, side = row[:2]
            self._armies.setdefault(country, {}).setdefault(side, set()).add(family)
            self._called[country, side] = min(row, self._called.get((country, side), row))

    def common(self) -> tuple[str, ...]:
        """Return the countries that most of the set is about."""
        if len(self._families) < _FEW:
            return ()
        least = _MOST * len(self._families)
        return tuple(sorted(c for c, texts in self._countries.items() if len(texts) >= least))

    def background(
        self, result: Result, found: Mapping[str, tuple[Place, ...]], countries: tuple[str, ...]
    ) -> Background | None:
        """Return what helps an article with its doubtful names; None where nothing does."""
        doubted = result["doubtful"]
        places = tuple(self._known(key for key, _, _ in doubted))
        answers = tuple((key, found[key]) for key, _, _ in doubted if found.get(key))
        common = self.common()
        asked = {country for _, _, lands in doubted for country in lands}
        asked |= {place.country for _, some in answers for place in some if place.country}
        common = tuple(code for code in common if code in asked)
        armies = tuple(self._settled(result.get("unnamed", ())))
        if not places and not answers and not common and not armies:
            return None
        return Background(
            countries=countries, common=common, places=places, found=answers, armies=armies
        )

    def _settled(self, countries: Iterable[str]) -> Iterator[tuple[str, Actor, Side]]:
        """Yield the one army that independent articles name in each of these countries."""
        for country in countries:
            for side, _ in _agreed(self._armies.get(country, {})):
                yield army_of(self._called[country, side])

    def _known(self, keys: Iterable[str]) -> Iterator[tuple[str, str, int]]:
        for key in keys:
            yield from ((key, *one) for one in _agreed(self._places.get(key, {})))


def _agreed(meant: Mapping[str, Collection[str]]) -> Iterator[tuple[str, int]]:
    """Yield the one thing that is meant, and by how many texts, where enough mean nothing else."""
    if len(meant) == 1:
        ((one, texts),) = meant.items()
        if len(texts) >= _INDEPENDENT:
            yield one, len(texts)


def ask(results: Iterable[Result], lookup: Lookup) -> dict[str, tuple[Place, ...]]:
    """Ask online services for every name that nobody knows, once, one after the other.

    Parameters
    ----------
    results : iterable of mapping
        Of the first pass.
    lookup : callable
        A chain with services; their own pace and cache hold.
    """
    written: dict[str, str] = {}
    for result in results:
        for key, name, lands in result["doubtful"]:
            if not lands:
                written[key] = min(name, written.get(key, name))
    return {key: found for key in sorted(written) if (found := lookup(written[key]))}


def digest(background: Background) -> str:
    """Return a short name of what was known from outside."""
    return hashlib.sha256(repr(background).encode()).hexdigest()[:16]
