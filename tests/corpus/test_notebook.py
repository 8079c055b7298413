"""The notebook example runs, cell by cell, and shows what it says."""

import json
from pathlib import Path
from typing import Any

NOTEBOOK = Path(__file__).parents[2] / ".github" / "corpus.ipynb"


def test_every_cell_runs(config, monkeypatch, tmp_path):
    monkeypatch.setenv("MAPGEN_CACHE_DIR", str(config.cache_dir))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    names: dict[str, Any] = {}
    for cell in json.loads(NOTEBOOK.read_text("utf-8"))["cells"]:
        assert not cell.get("outputs")  # nothing of a machine is kept in it
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)  # noqa: S102 - our own example
    assert (names["result"].articles, names["result"].failures) == (4, 0)
    told = names["told"]
    assert {"Gao", "Bourem"} <= set(told["place"])
    linked = told.groupby("linked")["article_id"].nunique()
    assert linked.max() == 2  # Monday's entry into Gao, told twice
