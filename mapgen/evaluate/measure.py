"""The field's measures of finding and resolving toponyms.

Recognition (Gritta et al. 2019): precision, recall and F1 over a corpus, with equal spans, and
with spans that overlap one to one. Resolution: great-circle errors of the points; the share
within 161 km (100 miles); the area under the curve of their logarithms (Jurgens et al. 2015,
log-scaled as by Gritta et al. 2018), lower being better. They are taken over three populations:
what was recognised and given a point, what was recognised at all, and all gold toponyms.
"""

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

from mapgen.evaluate.corpus import Document, Labelled
from mapgen.model import LonLat

__all__ = ["Errors", "Hits", "Scores", "as_dict", "evaluate", "summary_line"]

_WORST_KM = 20039.0  # half the equator: the error of what was not found
_NEAR_KM = 161.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """Precision and recall of something found."""

    hits: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """Return the share of what was predicted that is right."""
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Return the share of what there is that was found."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Errors:
    """Distances between gold and predicted points; None where there are none."""

    count: int
    mean_km: float | None
    median_km: float | None
    acc161: float | None
    auc: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """All measures of one corpus."""

    documents: int
    without_prediction: int
    exact: Hits
    overlap: Hits
    placed: Errors  # recognised and given a point
    recognised: Errors  # recognised; without a point is the worst error
    end_to_end: Errors  # all gold toponyms that have a point
    f161: Hits  # right is recognised and within 161 km
    contained: float | None = None  # of all gold: within 161 km, or inside the place's area


@dataclass(slots=True)
class _Tally:
    predicted: int = 0
    gold: int = 0
    exact: int = 0
    overlap: int = 0
    near: int = 0
    placed_predictions: int = 0
    inside: int = 0


def evaluate(
    gold: Iterable[Document],
    predictions: Iterable[Document],
    *,
    covers: Callable[[str, LonLat], bool] | None = None,
) -> Scores:
    """Compare predictions with gold, document by document of the same id.

    Parameters
    ----------
    gold, predictions : iterable of Document
    covers : callable, optional
        Id of a place and a point -> whether its area holds the point; without it nothing is said
        of containment. Reference points of countries and regions differ between gazetteers by
        more than 161 km, and a point inside the area is still the right place.
    """
    predicted = {document.id: document for document in predictions}
    tally = _Tally()
    placed: list[float] = []
    recognised: list[float] = []
    everything: list[float] = []
    documents = missing = 0
    for document in gold:
        documents += 1
        found = predicted.get(document.id)
        missing += found is None
        guesses = found.toponyms if found else ()
        matches = _exact(document.toponyms, guesses)
        tally.predicted += len(guesses)
        tally.gold += len(document.toponyms)
        tally.exact += len(matches)
        tally.overlap += _overlapping(document.toponyms, guesses)
        tally.placed_predictions += sum(guess.point is not None for guess in guesses)
        _measure(document.toponyms, guesses, matches, tally, (placed, recognised, everything))
        if covers is not None:
            tally.inside += _inside(document.toponyms, guesses, matches, covers)
    tally.near = sum(error <= _NEAR_KM for error in placed)
    return Scores(
        documents=documents,
        without_prediction=missing,
        exact=Hits(hits=tally.exact, predicted=tally.predicted, gold=tally.gold),
        overlap=Hits(hits=tally.overlap, predicted=tally.predicted, gold=tally.gold),
        placed=_errors(placed),
        recognised=_errors(recognised),
        end_to_end=_errors(everything),
        f161=Hits(hits=tally.near, predicted=tally.placed_predictions, gold=len(everything)),
        contained=None
        if covers is None or not everything
        else (tally.near + tally.inside) / len(everything),
    )


def as_dict(scores: Scores) -> dict[str, object]:
    """Return scores as plain values for JSON, with precision, recall and F1."""
    plain: dict[str, object] = asdict(scores)
    for name in ("exact", "overlap", "f161"):
        hits: Hits = getattr(scores, name)
        plain[name] = {
            "precision": hits.precision,
            "recall": hits.recall,
            "f1": hits.f1,
            **asdict(hits),
        }
    return plain


def summary_line(scores: Scores) -> str:
    """Return the figures one compares systems by, in one line."""
    exact, end = scores.exact, scores.end_to_end
    return (
        f"{scores.documents} documents · recognition P {exact.precision:.3f} "
        f"R {exact.recall:.3f} F1 {exact.f1:.3f} (overlap F1 {scores.overlap.f1:.3f}) · "
        f"Acc@161 recognised {_figure(scores.placed.acc161)} end to end {_figure(end.acc161)} · "
        f"AUC {_figure(end.auc)} · F161 {scores.f161.f1:.3f}"
        + (f" · contained {scores.contained:.3f}" if scores.contained is not None else "")
    )


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _exact(gold: Sequence[Labelled], guesses: Sequence[Labelled]) -> dict[int, int]:
    """Return gold index -> guess index of equal spans."""
    at: dict[tuple[int, int], int] = {}
    for number, guess in enumerate(guesses):
        at.setdefault((guess.start, guess.end), number)
    spans = ((i, (one.start, one.end)) for i, one in enumerate(gold))
    return {i: at[span] for i, span in spans if span in at}


def _overlapping(gold: Sequence[Labelled], guesses: Sequence[Labelled]) -> int:
    """Count pairs of overlapping spans, one to one, the closest pairs first."""
    pairs = []
    for i, one in enumerate(gold):
        for j, guess in enumerate(guesses):
            shared = min(one.end, guess.end) - max(one.start, guess.start)
            if shared > 0:
                whole = max(one.end, guess.end) - min(one.start, guess.start)
                pairs.append((-shared / whole, i, j))
    taken_gold: set[int] = set()
    taken_guesses: set[int] = set()
    for _, i, j in sorted(pairs):
        if i not in taken_gold and j not in taken_guesses:
            taken_gold.add(i)
            taken_guesses.add(j)
    return len(taken_gold)


def _measure(
    gold: Sequence[Labelled],
    guesses: Sequence[Labelled],
    matches: dict[int, int],
    tally: _Tally,
    errors: tuple[list[float], list[float], list[float]],
) -> None:
    """Add one document's errors to the three populations."""
    placed, recognised, everything = errors
    for number, one in enumerate(gold):
        guess = guesses[matches[number]] if number in matches else None
        point = guess.point if guess else None
        if one.point is None:
            # Nobody annotated where this is, so a point given to it is neither right nor wrong.
            tally.placed_predictions -= point is not None
        elif point is None:
            everything.append(_WORST_KM)
            if guess:
                recognised.append(_WORST_KM)
        else:
            error = one.point.km_to(point)
            for population in (placed, recognised, everything):
                population.append(error)


def _inside(
    gold: Sequence[Labelled],
    guesses: Sequence[Labelled],
    matches: dict[int, int],
    covers: Callable[[str, LonLat], bool],
) -> int:
    """Count the gold points farther than 161 km that the area of the place found holds."""
    found = 0
    for number, guess in matches.items():
        one, other = gold[number], guesses[guess]
        if one.point is None or other.point is None or other.place is None:
            continue
        far = one.point.km_to(other.point) > _NEAR_KM
        found += far and covers(other.place, one.point)
    return found


def _errors(errors: list[float]) -> Errors:
    if not errors:
        return Errors(count=0, mean_km=None, median_km=None, acc161=None, auc=None)
    ordered = sorted(errors)
    logs = [math.log1p(min(error, _WORST_KM)) / math.log(_WORST_KM) for error in ordered]
    area = logs[0]
    if len(logs) > 1:
        halves = ((one + other) / 2 for one, other in pairwise(logs))
        area = math.fsum(halves) / (len(logs) - 1)
    return Errors(
        count=len(ordered),
        mean_km=math.fsum(ordered) / len(ordered),
        median_km=statistics.median(ordered),
        acc161=sum(error <= _NEAR_KM for error in ordered) / len(ordered),
        auc=area,
    )
