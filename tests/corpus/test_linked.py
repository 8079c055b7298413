"""Invented tellings of events, linked as a person who reads them side by side links them.

Three lots, read in one run. The first: precision 1.00, recall .54, F1 .70 when it was first read;
it has been worked with since. What the others gave when first read stands at their heads. The
floor is what the issue asks for over all of them, and for each what it reaches, less a little.
"""

import json
from itertools import combinations
from pathlib import Path

import pytest

import mapgen
from mapgen.corpus import claims_dataframe

LOTS = {"events": 0.93, "second": 0.85, "third": 0.82}
FLOOR, PRECISION = 0.9, 0.98
FOLDER = Path(__file__).parent / "linked"


def tellings() -> list[tuple[str, str, str]]:
    """Return (lot and event, day of publication, text) of each telling."""
    found, event = [], ""
    for lot in LOTS:
        for line in (FOLDER / f"{lot}.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("= "):
                event = f"{lot} {line[2:]}"
            elif " | " in line and not line.startswith("#"):
                day, text = line.split(" | ", 1)
                found.append((event, day, text))
    return found


def pairs(groups) -> set[tuple[str, str]]:
    return {pair for members in groups for pair in combinations(sorted(members), 2)}


def score(told, true) -> tuple[float, float]:
    """Return precision and F1 of pairs."""
    right = len(told & true)
    return right / max(1, len(told)), 2 * right / (len(told) + len(true))


@pytest.mark.slow
def test_tellings_of_one_event_are_linked_and_of_two_are_not(tmp_path, config, scheduler):
    rows = tellings()
    gold: dict[str, set[str]] = {}
    for number, (event, _, _) in enumerate(rows):
        gold.setdefault(event, set()).add(str(number))
    assert len(gold) >= 90
    assert len(rows) >= 290
    lines = [
        json.dumps({"id": str(number), "published": day, "text": text})
        for number, (_, day, text) in enumerate(rows)
    ]
    (tmp_path / "set.jsonl").write_text("\n".join(lines))
    result = mapgen.map_corpus(
        str(tmp_path / "set.jsonl"), folder=tmp_path / "out", config=config, scheduler=scheduler
    )
    linked: dict[str, set[str]] = {}
    for row in claims_dataframe(result).itertuples():
        if isinstance(row.linked, str):
            linked.setdefault(row.linked, set()).add(row.article_id)
    told, true = pairs(linked.values()), pairs(gold.values())
    precision, f1 = score(told, true)
    assert precision >= PRECISION
    assert f1 >= FLOOR
    for lot, floor in LOTS.items():
        own = {str(number) for number, row in enumerate(rows) if row[0].startswith(lot)}
        within = ({pair for pair in some if own.issuperset(pair)} for some in (told, true))
        assert score(*within)[1] >= floor, lot
