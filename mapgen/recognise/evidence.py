"""Weighs what speaks for and against a span being the name of a place."""

import math
from collections import Counter
from collections.abc import Iterator
from functools import cache

from mapgen.model import Place
from mapgen.recognise.spans import Span, View

__all__ = ["Evidence", "features", "prominence"]

_PLACE = frozenset({"GPE", "LOC"})


class Evidence:
    """Counts over a whole article that single spans are weighed with; read only once made."""

    def __init__(self, seen: View, spans: tuple[Span, ...]) -> None:
        self.labels: dict[str, Counter[str]] = {}
        self.at_end = {span.last: span for span in spans}
        self.at_start = {span.first: span for span in spans}
        for span in spans:
            label, exact = relation(seen, span)
            self.labels.setdefault(span.text.lower(), Counter())[label if exact else "in"] += 1
        self.common = frozenset(
            word.lower for word in seen.words if word.text.islower() and len(word.text) > 2
        )


def relation(seen: View, span: Span) -> tuple[str, bool]:
    """Return the model's label over a span, and whether it covers just the span."""
    number = seen.entity[span.first]
    if number < 0:
        return "", False
    first, last, label = seen.entities[number]
    return label, (first, last) == (span.first, span.last)


def prominence(places: tuple[Place, ...]) -> float:
    """Return how well known the best known of these places is, from 0 to 1."""
    return max((_known(place) for place in places[:3]), default=0.0)


def _known(place: Place) -> float:
    if place.feature.startswith("A.PCL") or place.feature == "L.CONT":
        return 1.0
    people = math.log10(max(place.population, 1)) / 7
    if place.feature == "A.ADM1":
        return max(0.9, people)
    return min(0.9, people)


def features(seen: View, span: Span, evidence: Evidence) -> dict[str, float]:
    """Return the features of a span that are not zero."""
    found = dict(_model(seen, span))
    for name, value in (*_gazetteer(seen, span), *_around(seen, span, evidence),
                        *_article(seen, span, evidence)):  # fmt: skip
        if value:
            found[name] = float(value)
    return found


def _model(seen: View, span: Span) -> Iterator[tuple[str, float]]:
    label, exact = relation(seen, span)
    yield "bias", 1.0
    if label in _PLACE or label == "FAC":
        yield (("fac" if label == "FAC" else "place") if exact else "in_place"), 1.0
    elif label == "NORP":
        yield "norp", 1.0
    elif label == "ORG":
        first, last, _ = seen.entities[seen.entity[span.first]]
        yield (
            (
                "org"
                if exact
                else "org_first"
                if span.first == first
                else "org_last"
                if span.last == last
                else "org_rest"
            ),
            1.0,
        )
    elif label == "PERSON":
        yield ("person" if exact else "in_person"), 1.0
    elif label:
        yield ("other" if exact else "in_other"), 1.0
    else:
        yield "none", 1.0


def _gazetteer(seen: View, span: Span) -> Iterator[tuple[str, float]]:
    if span.demonym:
        yield "demonym", 1.0
        return
    if span.road:
        yield "road", 1.0
        return
    places = seen.lookup(span.text)
    yield "known", bool(places)
    yield "prominent", prominence(places)
    yield (
        "top",
        bool(places)
        and (places[0].feature.startswith("A.PCL") or places[0].feature in {"A.ADM1", "L.CONT"}),
    )
    yield "typed", seen.lower(span.last - 1) in seen.lists["typed"] and span.last - span.first > 1
    yield "words", span.last - span.first > 1


def _around(seen: View, span: Span, evidence: Evidence) -> Iterator[tuple[str, float]]:
    before, after = seen.lower(span.first - 1), seen.lower(span.last)
    lists = seen.lists
    yield "locative", before in lists["locative"] and not span.demonym
    yield "preposition", before in lists["prepositions"] and before not in lists["locative"]
    yield "title", before in lists["titles"]
    yield "speech", after in lists["speech"]
    yield "kind_after", after in lists.kinds
    yield "kind_before", before == "of" and seen.lower(span.first - 2) in lists.kinds
    yield "body_after", after in lists["bodies"]
    follower = evidence.at_start.get(span.last + 1)
    leader = evidence.at_end.get(span.first - 1)
    yield "contained", after == "," and follower is not None and _outer(seen, follower)
    yield "container", before == "," and leader is not None and _outer(seen, span)
    yield "listed", _listed(seen, span, evidence)
    nxt = seen.words[span.last] if span.last < len(seen.words) else None
    yield (
        "capital_after",
        nxt is not None and nxt.capital and seen.joined(span.last - 1, span.last + 1),
    )
    prv = seen.words[span.first - 1] if span.first else None
    yield (
        "capital_before",
        prv is not None
        and prv.capital
        and seen.joined(span.first - 1, span.first + 1)
        and prv.lower not in {"the", "a", "in"},
    )
    yield "dateline", dateline(seen, span)


def dateline(seen: View, span: Span) -> bool:
    """Tell whether a span opens a paragraph the way a dateline does."""
    start = seen.text.rfind("\n", 0, span.start) + 1
    head = seen.text[start : span.start]
    tail = seen.text[span.end : span.end + 30]
    if len(head) > 40:
        return False
    if span.text.isupper() and len(span.text) > 3:
        return True
    return not head.strip() and tail.lstrip(" .").startswith(("--", "—", "–", "- ", "(", "/"))


def _outer(seen: View, span: Span) -> bool:
    places = seen.lookup(span.text)
    return bool(places) and places[0].feature[:5] in {"A.PCL", "A.ADM"}


def _listed(seen: View, span: Span, evidence: Evidence) -> bool:
    """Tell whether the span stands in a list with a place that the model is sure of."""
    for step, table in ((1, evidence.at_start), (-1, evidence.at_end)):
        edge = span.last if step == 1 else span.first - 1
        while seen.lower(edge) in {",", "and", "or", "/", "&", "(", "-", "the"}:
            edge += step
            other = table.get(edge if step == 1 else edge + 1)
            if other is not None and relation(seen, other) in {("GPE", True), ("LOC", True)}:
                return True
    return False


def _article(seen: View, span: Span, evidence: Evidence) -> Iterator[tuple[str, float]]:
    labels = evidence.labels[span.text.lower()]
    label, exact = relation(seen, span)
    mine = label if exact else "in"
    places = labels["GPE"] + labels["LOC"] - (mine in _PLACE)
    yield "also_place", min(places, 3) / 3
    yield "also_person", min(labels["PERSON"] - (mine == "PERSON"), 3) / 3
    single = span.last - span.first == 1
    yield "surname", single and seen.words[span.first].lower in seen.people and label != "GPE"
    yield "gpe_surname", single and seen.words[span.first].lower in seen.people and label == "GPE"
    yield "common", single and seen.words[span.first].lower in evidence.common
    token = seen.analysis.tokens[seen.words[span.last - 1].token]
    yield "no_noun", token.pos not in {"PROPN"} and not span.demonym
    yield "adjective", span.demonym and token.pos == "ADJ"
    yield "norp_plural", span.demonym and token.tag == "NNPS"
