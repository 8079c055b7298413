"""Work on any input grows no faster than its length, and stays within memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import linear

ROOT = Path(__file__).parents[1]


def test_there_are_patterns_enough():
    assert len(linear.TEXTS) + len(linear.PAGES) >= 25


@pytest.mark.parametrize("name", ["commas", "sentences", "days", "paragraphs"])
def test_a_piece_of_the_worst_patterns_is_read_in_bounds(name, config):
    """Counted in calls, not in time: the rest is measured by the script."""
    from mapgen.pipeline import map_article, open_tools
    from mapgen.read import read_text

    counts = []
    with open_tools(config) as tools:
        for size in (4_000, 8_000):
            article = read_text(linear.TEXTS[name](size), published="2021-05-05")
            calls = 0

            def count(_frame, event, _value):
                nonlocal calls
                calls += event == "call"

            sys.setprofile(count)
            try:
                map_article(article, tools)
            finally:
                sys.setprofile(None)
            counts.append(calls)
    assert counts[1] <= linear.RATIO * counts[0]


@pytest.mark.slow
@pytest.mark.skipif("MAPGEN_SLOW" not in os.environ, reason="takes minutes; set MAPGEN_SLOW")
def test_twice_the_length_costs_at_most_a_little_more_than_twice():
    done = subprocess.run(
        [sys.executable, "tests/benchmarks/linear.py"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
