"""Invented tellings of events, linked as a person who reads them side by side links them.

First reading of the texts, with the rules as they stood: precision 1.00, recall .54, F1 .70. What
was missed then was not the linking but the reading: forces under two names, places under verbs
that say nothing themselves. The floor is what holds after mending these.
"""

import json
from itertools import combinations
from pathlib import Path

import pytest

import mapgen
from mapgen.corpus import claims_dataframe

FLOOR = 0.88
TELLINGS = Path(__file__).parent / "linked" / "events.txt"


def tellings() -> list[tuple[str, str, str]]:
    """Return (event, day of publication, text) of each telling."""
    found, event = [], ""
    for line in TELLINGS.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            event = line[2:]
        elif " | " in line and not line.startswith("#"):
            day, text = line.split(" | ", 1)
            found.append((event, day, text))
    return found


def pairs(groups) -> set[tuple[str, str]]:
    return {pair for members in groups for pair in combinations(sorted(members), 2)}


@pytest.mark.slow
def test_tellings_of_one_event_are_linked_and_of_two_are_not(tmp_path, config, scheduler):
    rows = tellings()
    gold: dict[str, set[str]] = {}
    for number, (event, _, _) in enumerate(rows):
        gold.setdefault(event, set()).add(str(number))
    assert len(gold) >= 40
    assert len(rows) >= 150
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
    precision, recall = len(told & true) / len(told), len(told & true) / len(true)
    assert precision >= 0.98
    assert 2 * precision * recall / (precision + recall) >= FLOOR
