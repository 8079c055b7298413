"""The page's scripts: what is in the package is what the sources make, and their own tests pass."""

import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mapgen.export.geojson import compact_geojson, rounded
from mapgen.model import Citation, MapDocument, Unread
from mapgen.render.packed import in_order, pack
from mapgen.render.page import page_data

SCRIPT = Path(__file__).resolve().parents[2] / "mapgen" / "render" / "script"


def npm(task: str) -> None:
    """Run one of the tasks of package.json, or skip where its tools are not installed."""
    if not (shutil.which("npm") and (SCRIPT / "node_modules").is_dir()):
        if os.environ.get("MAPGEN_REQUIRE_NODE"):
            pytest.fail("node and `npm ci` in mapgen/render/script are needed")
        pytest.skip("needs node, and `npm ci` in mapgen/render/script")
    done = subprocess.run(
        ["npm", "run", "--silent", task], cwd=SCRIPT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("task", ["fresh", "lint", "cycles", "types", "test"])
def test_the_scripts_are_bundled_clean_typed_and_right(task: str) -> None:
    npm(task)


def test_no_script_of_the_page_is_longer_than_300_lines() -> None:
    for path in sorted((SCRIPT / "src").rglob("*.js")):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 300, path.name


def _slim(value: Any) -> Any:
    """Leave out what is empty, as Python does for a page that is not packed."""
    if isinstance(value, list):
        return [_slim(item) for item in value]
    if not isinstance(value, dict):
        return value
    kept = {key: _slim(item) for key, item in value.items() if key != "geometry"}
    return {
        key: item
        for key, item in kept.items()
        if not (item in (None, "", [], False) or (key, item) == ("score", 1))
    }


def _awkward(document: MapDocument) -> MapDocument:
    """Letters beyond the first plane before the place, and a sentence that was not read."""
    first, *others = document.marks
    claim = first.claims[0]
    (cite, *more) = claim.citations
    quote = "\U0001f4cd\U0001d4d0 " + cite.quote
    cite = replace(cite, quote=quote, end=cite.start + len(quote))
    claim = replace(claim, citations=(cite, *more), highlight=(cite.start + 3, cite.start + 8))
    first = replace(first, shown=False, claims=(claim, *first.claims[1:]))
    seen = Unread(event="flood", words="flooded", citation=Citation(
        article=cite.article, quote="The valley is flooded.", start=4, end=26))  # fmt: skip
    return replace(document, marks=(first, *others), unread=(seen,))


def test_the_page_unpacks_what_python_would_have_written(
    sample: ModuleType, tmp_path: Path
) -> None:
    if not shutil.which("node"):
        if os.environ.get("MAPGEN_REQUIRE_NODE"):
            pytest.fail("node is needed")
        pytest.skip("needs node")
    document = rounded(_awkward(sample.sample_document()))
    bare = page_data(document, marks=False) | in_order(document)
    given = tmp_path / "packed.json"
    given.write_text(json.dumps({"page": bare, "packed": pack(compact_geojson(document))}), "utf-8")
    run = ["node", "test/unpacked.mjs", str(given)]
    done = subprocess.run(run, cwd=SCRIPT, capture_output=True, text=True, check=True)
    made = json.loads(done.stdout)
    whole = page_data(document, geometry=False)
    assert len(made["marks"]) > 5
    for key, value in made.items():
        assert _slim(value) == _slim(whole[key]), key


def test_a_file_that_imports_itself_by_way_of_another_is_told(tmp_path: Path) -> None:
    if not shutil.which("node"):
        pytest.skip("needs node")
    (tmp_path / "src" / "room").mkdir(parents=True)
    shutil.copy(SCRIPT / "cycles.mjs", tmp_path)
    check = ["node", str(tmp_path / "cycles.mjs")]
    sources = {
        "a.js": 'import {\n  b,\n} from "./room/b.js";\nexport const a = () => b;\n',
        "room/b.js": 'import * as c from "../c.js";\nexport const b = c;\n',
        "c.js": 'export const c = 1; // import "./a.js"\n',
    }
    for name, text in sources.items():
        (tmp_path / "src" / name).write_text(text, encoding="utf-8")
    assert subprocess.run(check, check=False).returncode == 0
    for line in ('import "./a.js";', 'export { a } from "./a.js";', 'const a = import("./a.js");'):
        (tmp_path / "src" / "c.js").write_text(line + "\n", encoding="utf-8")
        done = subprocess.run(check, capture_output=True, text=True, check=False)
        assert done.returncode == 1, line
        assert "a.js -> room/b.js -> c.js -> a.js" in done.stderr
