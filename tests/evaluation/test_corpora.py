"""Ordinary news never ends in an internal error, and every map of it passes `verify`."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.skipif("MAPGEN_CORPORA" not in os.environ, reason="MAPGEN_CORPORA names no corpora")
def test_every_article_of_the_corpora_becomes_a_sound_map() -> None:
    done = subprocess.run(
        [sys.executable, "tests/benchmarks/corpora.py", os.environ["MAPGEN_CORPORA"]],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "internal error" not in done.stdout
