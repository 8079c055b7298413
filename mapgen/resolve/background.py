"""What is known of an article from outside it: by hand, or from the other articles of its set."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mapgen.model import Actor, Lookup, Place, Side
from mapgen.names import fold
from mapgen.resolve.article import Article, Vote
from mapgen.resolve.candidates import Case

__all__ = ["Background"]

_BY_HAND = 1.0  # a country that a person gives speaks like one that the article names for sure
_BY_THE_SET = 0.5


@dataclass(frozen=True, slots=True)
class Background:
    """What an article need not say, because its reader knows it.

    Attributes
    ----------
    countries : tuple of str
        ISO codes of countries that a person says it is about.
    common : tuple of str
        ISO codes of countries that most articles of its set are about.
    places : tuple of (str, str, int)
        Folded name, the id of the place that other articles of the set mean by it for sure, and
        how many of them.
    found : tuple of (str, tuple of Place)
        Folded name and what online services know by it, asked where the gazetteer knows nothing.
    armies : tuple of (str, Actor, Side)
        ISO code of a country, and the one army that the other articles of the set tell of there.
    """

    countries: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    places: tuple[tuple[str, str, int], ...] = ()
    found: tuple[tuple[str, tuple[Place, ...]], ...] = ()
    armies: tuple[tuple[str, Actor, Side], ...] = ()

    def lookup(self, lookup: Lookup) -> Lookup:
        """Return a lookup that knows what the services have found, too."""
        if not self.found:
            return lookup
        answers: Mapping[str, tuple[Place, ...]] = dict(self.found)
        return lambda name: lookup(name) or answers.get(fold(name), ())

    def known_armies(self) -> Mapping[str, tuple[Actor, Side]]:
        """Return the armies by the countries where they are."""
        return {country: (actor, side) for country, actor, side in self.armies}

    def cases(self, cases: Iterable[Case]) -> tuple[Case, ...]:
        """Tell each name what a person, and the other articles of the set, say of it."""
        known = {name: (place, count) for name, place, count in self.places}
        given = frozenset(self.countries)
        return tuple(
            replace(case, shared=known.get(case.key, case.shared), given=given) for case in cases
        )

    def speaking(self, article: Article) -> Article:
        """Let the countries that are known from outside speak for the article's names."""
        votes = dict(article.votes)
        for codes, weight in ((self.common, _BY_THE_SET), (self.countries, _BY_HAND)):
            for code in codes:
                # No name folds to this key, so that no name of the article is its own witness.
                votes[f"\0{code}"] = (
                    Vote(country=code, unit="", point=None, weight=weight, certainty=weight),
                )
        return Article(votes, article.mentions, article.home)
