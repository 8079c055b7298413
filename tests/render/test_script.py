"""The page's scripts: what is in the package is what the sources make, and their own tests pass."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("task", ["fresh", "lint", "types", "test"])
def test_the_scripts_are_bundled_clean_typed_and_right(task: str) -> None:
    npm(task)


def test_no_script_of_the_page_is_longer_than_300_lines() -> None:
    for path in sorted((SCRIPT / "src").rglob("*.js")):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 300, path.name
