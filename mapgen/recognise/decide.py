"""Decides which spans are toponyms, and describes each for the resolver."""

import math
import tomllib
from functools import cache

from mapgen.errors import DataError
from mapgen.model import Analysis, Toponym
from mapgen.recognise.context import describe
from mapgen.recognise.evidence import Evidence, features
from mapgen.recognise.spans import PlaceNames, Span, View, find_spans, view
from mapgen.resources import data_path

__all__ = ["load_weights", "recognise"]


def recognise(analysis: Analysis, gazetteer: PlaceNames) -> tuple[Toponym, ...]:
    """Find the place names of an article.

    Parameters
    ----------
    analysis : Analysis
    gazetteer : PlaceNames
        Anything with `knows`, `lookup` and `demonym`.

    Returns
    -------
    tuple of Toponym
        In text order, none overlapping another. A demonym's `name` is its country or region.
    """
    seen = view(analysis, gazetteer)
    spans = find_spans(seen)
    evidence = Evidence(seen, spans)
    weights = load_weights()
    kept = tuple(span for span in spans if _is_place(seen, span, evidence, weights))
    return describe(seen, kept)


def _is_place(seen: View, span: Span, evidence: Evidence, weights: dict[str, float]) -> bool:
    found = features(seen, span, evidence)
    return math.fsum(weights.get(name, 0.0) * value for name, value in found.items()) >= 0.0


@cache
def load_weights() -> dict[str, float]:
    """Read the recogniser's weights from data/resolver.toml.

    Raises
    ------
    DataError
        If the file is damaged.
    """
    path = data_path("resolver.toml")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))["recognise"]
        return {str(name): float(weight) for name, weight in table.items()}
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DataError(f"weights cannot be read: {path} ({error})") from error
