"""Weighs what speaks for and against a span being the name of a place."""

import math
from collections import Counter
from collections.abc import Collection, Iterator

from mapgen.model import Place
from mapgen.recognise.bodies import body_around, in_force, publishes
from mapgen.recognise.gathered import gathered
from mapgen.recognise.known import is_within
from mapgen.recognise.position import as_water, located, positions
from mapgen.recognise.typed import is_typed
from mapgen.recognise.view import Span, View, ends, proper, relation
from mapgen.recognise.word_hints import word_hints
from mapgen.text import word_lists

__all__ = ["Evidence", "features", "prominence"]

_PLACE = frozenset({"GPE", "LOC"})
_AGREEING = frozenset({"GPE", "LOC", "FAC", "NORP"})
_NAMED_AFTER_PEOPLE = frozenset({"US"})  # so that a surname is a town somewhere
_ANGLO = frozenset({"US", "GB", "AU", "NZ", "CA", "IE"})  # where surnames are towns in lists, too
_NO_PLACE = frozenset({"EVENT", "WORK_OF_ART", "LAW", "DATE", "TIME", "LANGUAGE", "NORP"})
_STRAY = 0.2  # of an article's places lie in a country that it is not about
_LISTED = 0.7  # without people, but on a list of places that are spoken of
_UNCOUNTED = 1000  # the people of a place whose people nobody counted
_JOINERS_AT_MOST = 3
_LONG_AGO = 40  # code points at a line's start within which a dateline may stand


class Evidence:
    """What is known of a whole article when its spans are weighed; never changed once made.

    `sure` are the spans that were judged places so far; at first those the model is sure of.
    """

    def __init__(
        self, seen: View, spans: tuple[Span, ...], sure: Collection[Span] | None = None
    ) -> None:
        if sure is None:
            sure = [s for s in spans if relation(seen, s)[0] in _PLACE and relation(seen, s)[1]]
        self.sure = frozenset(sure)
        self.places = Counter(span.text.lower() for span in self.sure)
        self.at_end = {span.last: span for span in spans}
        self.at_start = {span.first: span for span in spans}
        self.hints = dict(zip(spans, word_hints(seen, spans), strict=True))
        self.placed = positions(seen, spans)
        self.located = self.placed | located(seen, spans)
        self.own = _countries(seen, self.sure)
        self.countries = sum(self.own.values(), Counter())
        self.gathered = gathered(seen, spans, self.spoken_of())

    def spoken_of(self) -> frozenset[str]:
        """Return the countries that a good part of the places found so far lie in."""
        total = self.countries.total()
        return frozenset(
            code
            for code, count in self.countries.items()
            if code not in _ANGLO and count > _STRAY * total
        )

    def share(self, country: str | None, name: str) -> float:
        """Return a country's share in the places found so far, this name's own left out."""
        own = self.own.get(name.lower(), Counter())
        count = self.countries[country or ""] - own[country or ""]
        if not count or country in _NAMED_AFTER_PEOPLE:
            return 0.0
        return count / (self.countries.total() - own.total())


def _countries(seen: View, sure: Collection[Span]) -> dict[str, Counter[str]]:
    """Count by name the countries of the places found so far, as they come first."""
    found: dict[str, Counter[str]] = {}
    for span in sure:
        people = seen.demonym(span.text) if span.demonym else None
        places = (people,) if people else seen.lookup(span.text)[:1]
        mine = found.setdefault(span.text.lower(), Counter())
        mine.update(place.country for place in places if place.country)
    return found


def prominence(places: tuple[Place, ...], name: str) -> float:
    """Return how well known the best known of these places of a name is, from 0 to 1."""
    return max((_known(place, name) for place in places[:3]), default=0.0)


def _known(place: Place, name: str) -> float:
    if place.feature.startswith("A.PCL") or place.feature == "L.CONT":
        return 1.0
    people = min(0.9, math.log10(max(place.population, _UNCOUNTED)) / 7)
    if place.feature == "A.ADM1":
        return 0.9
    if place.feature == "S.AIRP" and place.name == name:
        return _LISTED  # Heathrow, not Birmingham Airport
    if place.feature.startswith(("L.", "H.", "T.", "S.BDR")) or place.curated:
        town = place.feature[0] == "P" and place.feature != "P.PPLX"
        return people + 0.1 if town else _LISTED  # a quarter has no number of people
    return people


def features(seen: View, span: Span, evidence: Evidence) -> dict[str, float]:
    """Return the features of a span that are not zero."""
    rules = (_model, _gazetteer, _around, _beside, _article)
    found = {"bias": 1.0}
    for rule in rules:
        found.update((name, float(value)) for name, value in rule(seen, span, evidence) if value)
    return found


Found = Iterator[tuple[str, float]]


def _model(seen: View, span: Span, evidence: Evidence) -> Found:  # noqa: ARG001
    label, exact = relation(seen, span)
    yield "place", exact and label in _PLACE
    yield "facility", exact and label == "FAC"
    yield (
        "doubtful",
        not ((exact and label in _AGREEING) or label == "NORP" or (label == "ORG" and not exact)),
    )


def _gazetteer(seen: View, span: Span, evidence: Evidence) -> Found:
    yield "demonym", span.demonym
    yield "road", span.road
    if span.demonym or span.road:
        return
    yield "prominent", prominence(seen.lookup(span.text), span.text)
    yield "at_home", _at_home(seen, span, evidence)
    yield "typed", span.last - span.first > 1 and is_typed(seen, span)


def _at_home(seen: View, span: Span, evidence: Evidence) -> float:
    """Return from 0 to 1 how well a rare name's places lie in the countries of the article."""
    label, exact = relation(seen, span)
    before, after = seen.lower(span.first - 1), seen.lower(span.last)
    spoken = before in seen.lexicon["titles"] or after in seen.lexicon["speech"]
    institution = label == "ORG" and before in {"the", "a"}
    if spoken or institution or label in _NO_PLACE or not proper(seen, span):
        return 0.0
    places = seen.lookup(span.text)
    share = max((evidence.share(place.country, span.text) for place in places), default=0.0)
    if share <= _STRAY or not (ends(seen, span.last) or after == "'s"):
        return 0.0
    trust = 0.5 if label == "PERSON" and exact and span not in evidence.located else 1.0
    return trust * min(1.0, 2 * share) * min(1.0, 2 / len(places))


def _around(seen: View, span: Span, evidence: Evidence) -> Found:
    before, after = seen.lower(span.first - 1), seen.lower(span.last)
    lists = seen.lexicon
    yield (
        "locative",
        (span in evidence.located or _elsewhere(seen, span, evidence)) and not span.demonym,
    )
    yield "placed", span in evidence.placed and span.known and not span.demonym
    yield "kind", bool(evidence.hints.get(span)) and not span.road and not span.demonym
    yield "spoken", (before in lists["titles"]) + (after in lists["speech"])
    body = body_around(seen, span)
    yield "body", body
    yield "force", body and in_force(seen, span)
    yield "publisher", publishes(seen, span)
    yield "capital_after", not body and _capital(seen, span.last, span.last)
    leads = _capital(seen, span.first - 1, span.first) and _names(seen, span.first - 1)
    yield "capital_before", leads and not body
    yield "dateline", _dateline(seen, span)


def _elsewhere(seen: View, span: Span, evidence: Evidence) -> bool:
    """Tell whether it is written as places are: "R-Elbow Lake", "Lagos/Ibadan", "the Indus"."""
    before = seen.lower(span.first - 1)
    if before == "-" and seen.lower(span.first - 2) in _words("parties"):
        return True
    if (before == "/" and span.first - 1 in evidence.at_end) or (
        seen.lower(span.last) == "/" and span.last + 1 in evidence.at_start
    ):
        return True
    waters = as_water(seen, span)
    if any(not water.country or water.country in evidence.countries for water in waters):
        return True
    places = seen.lookup(span.text) if before == "the" else ()
    return bool(places) and places[0].feature.startswith(("H.", "T.", "L."))


def _capital(seen: View, index: int, joint: int) -> bool:
    inside = 0 <= index < len(seen.words) and 0 < joint < len(seen.words)
    return inside and seen.words[index].capital and seen.joined(joint - 1, joint + 1)


def _names(seen: View, index: int) -> bool:
    return seen.analysis.tokens[seen.words[index].token].pos in {"PROPN", "NOUN"}


def _dateline(seen: View, span: Span) -> bool:
    """Tell whether a span opens a paragraph the way a dateline does."""
    start = seen.text.rfind("\n", 0, span.start) + 1
    if span.start - start > _LONG_AGO:
        return False
    if span.text.isupper() and len(span.text) > 3:
        return True
    tail = seen.text[span.end : span.end + 30].lstrip(" .")
    return not seen.text[start : span.start].strip() and tail.startswith(
        ("--", "—", "–", "- ", "(", "/")
    )


def _beside(seen: View, span: Span, evidence: Evidence) -> Found:
    follower = evidence.at_start.get(span.last + 1)
    between = seen.lower(span.last)
    next_to = evidence.at_start.get(span.last)
    if next_to is not None and not next_to.demonym and _lies_in(seen, span, next_to):
        follower, between = next_to, "in"  # "Oda Diyala"
    leader = evidence.at_end.get(span.first)
    outer = leader is not None and not leader.demonym and _lies_in(seen, leader, span)
    inner = follower is not None and _outer(seen, follower)
    inner = inner and (
        between == "," or (between in {"in", "("} and _lies_in(seen, span, follower))
    )
    yield "contained", inner or outer
    yield "listed", sum(other in evidence.sure for other in _companions(seen, span, evidence))


def _outer(seen: View, span: Span) -> bool:
    places = seen.lookup(span.text)
    return bool(places) and places[0].feature[:5] in {"A.PCL", "A.ADM"}


def _lies_in(seen: View, span: Span, outer: Span | None) -> bool:
    """Tell whether the gazetteer has a place of the name in the unit or country after it."""
    units = () if outer is None else seen.lookup(outer.text)[:3]
    return any(
        place.country == unit.country
        and (unit.feature.startswith("A.PCL") or unit.name in {place.admin1, place.admin2})
        for place in seen.lookup(span.text)
        for unit in units
    )


def _companions(seen: View, span: Span, evidence: Evidence) -> Iterator[Span]:
    """Yield the spans right before and after it in a list such as "A, B and C"."""
    for step, edge in ((1, span.last), (-1, span.first - 1)):
        at = edge
        while seen.lower(at) in _words("joiners") and abs(at - edge) < _JOINERS_AT_MOST:
            at += step
        other = evidence.at_start.get(at) if step == 1 else evidence.at_end.get(at + 1)
        if other is not None and at != edge:
            yield other


def _article(seen: View, span: Span, evidence: Evidence) -> Found:
    text = span.text.lower()
    yield "also_place", min(evidence.places[text] - (span in evidence.sure), 3) / 3
    single = span.last - span.first == 1
    word = seen.words[span.first].lower
    yield "surname", single and word in seen.people and not _is_region(seen, span, evidence)
    yield "common", single and word in seen.small and not is_within(seen, span.first)
    token = seen.analysis.tokens[seen.words[span.last - 1].token]
    yield "plural", span.demonym and token.tag in {"NNPS", "NNS"}


def _is_region(seen: View, span: Span, evidence: Evidence) -> bool:
    """Tell whether a region or province of a land that the article speaks of has the name."""
    lands = evidence.spoken_of()
    return any(
        place.feature in {"A.ADM1", "L.RGN"} and place.country in lands
        for place in seen.lookup(span.text)[:3]
    )


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "evidence")[name]
