"""Quality floors of place finding in Arabic and Sorani, on sentences of our own."""

from pathlib import Path

import pytest

from mapgen.evaluate import evaluate_corpus, summary_line
from mapgen.gazetteer import Gazetteer

HERE = Path(__file__).parent / "arabic"
FLOORS = {"first": (0.95, 0.95), "last": (0.98, 0.98), "fresh": (0.98, 0.85)}
"""Precision and recall of exact spans. At first reading: .755/.771, .769/.800, 1.000/.824."""


@pytest.mark.parametrize("name", FLOORS)
def test_places_are_found_in_our_sentences(name: str, gazetteer: Gazetteer) -> None:
    scores, _ = evaluate_corpus(HERE / f"{name}.jsonl", gazetteer)
    figures = (scores.exact.precision, scores.exact.recall)
    met = all(figure >= floor for figure, floor in zip(figures, FLOORS[name], strict=True))
    assert met, summary_line(scores)


def test_sentences_without_a_place_get_none(gazetteer: Gazetteer) -> None:
    for name in FLOORS:
        _, predictions = evaluate_corpus(HERE / f"{name}.jsonl", gazetteer)
        gold = (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        for line, document in zip(gold, predictions, strict=True):
            if '"toponyms": []' in line:
                assert document.toponyms == (), document.id
