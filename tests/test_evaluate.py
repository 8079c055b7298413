"""The measures against hand-counted cases, and corpora read and written."""

import json
import os
import pickle
import runpy
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from mapgen.areas import Areas
from mapgen.errors import InputError, OutputError
from mapgen.evaluate import (
    Document,
    Labelled,
    as_dict,
    evaluate,
    evaluate_corpus,
    predict,
    read_corpus,
    summary_line,
    write_predictions,
)
from mapgen.evaluate.run import _covers
from mapgen.gazetteer import Gazetteer
from mapgen.model import LonLat

PARIS, LYON = LonLat(2.35, 48.85), LonLat(4.85, 45.75)


def at(start: int, end: int, point: LonLat | None) -> Labelled:
    return Labelled(start=start, end=end, surface="x" * (end - start), point=point)


def doc(*toponyms: Labelled, name: str = "a") -> Document:
    return Document(id=name, text="x" * 100, toponyms=toponyms)


def test_a_perfect_prediction_scores_one() -> None:
    gold = doc(at(0, 5, PARIS), at(10, 14, LYON))
    scores = evaluate([gold], [gold])
    assert scores.exact.f1 == scores.overlap.f1 == scores.f161.f1 == 1.0
    assert scores.end_to_end.acc161 == 1.0
    assert scores.end_to_end.auc == 0.0


def test_what_is_missing_costs_the_worst_error() -> None:
    scores = evaluate([doc(at(0, 5, PARIS), at(10, 14, LYON))], [doc(at(0, 5, PARIS))])
    assert scores.exact.recall == 0.5
    assert scores.end_to_end.acc161 == 0.5
    assert scores.end_to_end.mean_km == pytest.approx(20039 / 2)
    assert scores.placed.count == 1


def test_a_span_off_by_one_overlaps_but_is_not_exact() -> None:
    scores = evaluate([doc(at(0, 5, PARIS))], [doc(at(0, 6, PARIS))])
    assert (scores.exact.hits, scores.overlap.hits) == (0, 1)
    assert scores.end_to_end.acc161 == 0.0


def test_a_far_point_is_recognised_but_wrong() -> None:
    scores = evaluate([doc(at(0, 5, PARIS))], [doc(at(0, 5, LYON))])
    assert scores.exact.f1 == 1.0
    assert scores.placed.acc161 == 0.0
    assert 390 < (scores.placed.median_km or 0) < 395


def test_gold_without_a_point_counts_for_recognition_only() -> None:
    scores = evaluate([doc(at(0, 5, None))], [doc(at(0, 5, PARIS))])
    assert scores.exact.f1 == 1.0
    assert scores.end_to_end.count == 0
    assert scores.f161.predicted == 0


def test_a_document_without_prediction_is_counted() -> None:
    scores = evaluate([doc(at(0, 5, PARIS), name="a"), doc(name="b")], [])
    assert (scores.documents, scores.without_prediction) == (2, 2)
    assert scores.exact.precision == 0.0


def test_overlaps_pair_one_to_one() -> None:
    scores = evaluate([doc(at(0, 10, PARIS))], [doc(at(0, 5, PARIS), at(5, 10, PARIS))])
    assert (scores.overlap.hits, scores.overlap.predicted) == (1, 2)


def test_scores_are_plain_values() -> None:
    scores = evaluate([doc(at(0, 5, PARIS))], [doc(at(0, 5, PARIS))])
    assert json.loads(json.dumps(as_dict(scores)))["exact"]["f1"] == 1.0
    assert pickle.loads(pickle.dumps(scores)) == scores
    assert "F161 1.000" in summary_line(scores)


def test_predictions_can_be_read_back(tmp_path: Path) -> None:
    documents = (doc(at(0, 5, PARIS), at(7, 9, None)),)
    write_predictions(tmp_path / "out.jsonl", documents)
    assert read_corpus(tmp_path / "out.jsonl") == documents


def test_predictions_need_a_folder(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write_predictions(tmp_path / "none" / "out.jsonl", ())


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"id": 1, "text": "x"}',
        '{"id": 1, "text": "x", "toponyms": [{"start": 0}]}',
        '{"id": 1, "text": "", "toponyms": [{"start": 0, "end": 1, "surface": "", "lat": 99}]}',
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(f"{line}\n")
    with pytest.raises(InputError, match="line 1"):
        read_corpus(path)


def test_a_missing_or_binary_corpus_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_corpus(tmp_path / "none.jsonl")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="cannot be read"):
        read_corpus(tmp_path / "binary")


def test_two_documents_of_one_id_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "text": "", "toponyms": []}\n' * 2)
    with pytest.raises(InputError, match="same id"):
        read_corpus(path)


def test_many_texts_give_what_each_gives_alone(gazetteer: Gazetteer) -> None:
    texts = ("Rain in Mosul, Iraq.", "", "A bus from Leeds to Hull.\n\nIt stopped in York.")
    documents = [Document(id=str(i), text=text, toponyms=()) for i, text in enumerate(texts)]
    together = tuple(predict(documents, gazetteer))
    alone = tuple(found for one in documents for found in predict([one], gazetteer))
    assert together == alone
    assert together[1].toponyms == ()


def test_progress_is_told_document_by_document(gazetteer: Gazetteer, tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(
        '{"id": "a", "text": "In Leeds.", "toponyms": '
        '[{"start": 3, "end": 8, "surface": "Leeds", "lat": 53.8, "lon": -1.55}]}\n'
        '{"id": "b", "text": "Nothing here.", "toponyms": []}\n'
    )
    told: list[tuple[int, int]] = []
    scores, predictions = evaluate_corpus(
        path, gazetteer, progress=lambda done, total: told.append((done, total))
    )
    assert told == [(1, 2), (2, 2)]
    assert scores.f161.f1 == 1.0
    assert [d.id for d in predictions] == ["a", "b"]


@pytest.mark.skipif("MAPGEN_CORPORA" not in os.environ, reason="MAPGEN_CORPORA names no corpora")
def test_figures_equal_the_reference_script_to_three_decimals() -> None:
    folder = Path(os.environ["MAPGEN_CORPORA"])
    reference: Callable[..., Any] = runpy.run_path(str(folder / "evaluate.py"))["evaluate"]
    raw = [json.loads(line) for line in (folder / "trnews.jsonl").open(encoding="utf-8")]
    gold = read_corpus(folder / "trnews.jsonl")
    # A made-up system: drops every third toponym, moves every fifth, widens every seventh.
    guesses, plain = [], {}
    for document, row in zip(gold, raw, strict=True):
        kept = [
            Labelled(
                start=t.start,
                end=t.end + (i % 7 == 0),
                surface=t.surface,
                point=LonLat(t.point.lon, t.point.lat / 2) if t.point and i % 5 == 0 else t.point,
            )
            for i, t in enumerate(document.toponyms)
            if i % 3
        ]
        guesses.append(Document(id=document.id, text=document.text, toponyms=tuple(kept)))
        plain[str(row["id"])] = {
            "toponyms": [
                {
                    "start": t.start,
                    "end": t.end,
                    "lat": t.point and t.point.lat,
                    "lon": t.point and t.point.lon,
                }
                for t in kept
            ]
        }
    theirs = reference({str(row["id"]): row for row in raw}, plain)
    ours = evaluate(gold, guesses)
    for mode, hits in (("exact", ours.exact), ("overlap", ours.overlap)):
        assert round(theirs["recognition"][mode]["F1"], 3) == round(hits.f1, 3)
    assert round(theirs["F161"]["F1"], 3) == round(ours.f161.f1, 3)
    pairs = (("R", ours.placed), ("R0", ours.recognised), ("E", ours.end_to_end))
    for key, errors in pairs:
        mine = (errors.mean_km, errors.median_km, errors.acc161, errors.auc)
        other = (theirs["resolution"][key][name] for name in ("mean", "median", "acc161", "auc"))
        assert [round(x or 0, 3) for x in mine] == [round(x, 3) for x in other]


def test_a_point_inside_the_place_found_is_contained() -> None:
    """Alberta's reference points lie 375 km apart in two gazetteers."""
    gold = doc(at(0, 5, LonLat(-115.0, 55.0)), at(10, 14, PARIS))
    found = doc(
        replace(at(0, 5, LonLat(-114.0, 51.0)), place="adm1:CA-AB"),
        replace(at(10, 14, LYON), place="adm1:CA-AB"),
    )
    with Areas() as areas:
        scores = evaluate([gold], [found], covers=partial(_covers, areas))
    assert scores.end_to_end.acc161 == 0.0
    assert scores.contained == 0.5
    assert summary_line(scores).endswith("contained 0.500")
