"""How well places are found: corpora, the field's measures, predictions for many texts."""

from mapgen.evaluate.corpus import Document, Labelled, read_corpus, write_predictions
from mapgen.evaluate.measure import Errors, Hits, Scores, as_dict, evaluate, summary_line
from mapgen.evaluate.run import evaluate_corpus, predict

__all__ = [
    "Document",
    "Errors",
    "Hits",
    "Labelled",
    "Scores",
    "as_dict",
    "evaluate",
    "evaluate_corpus",
    "predict",
    "read_corpus",
    "summary_line",
    "write_predictions",
]
