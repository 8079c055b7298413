import ast
import doctest
import functools
import importlib
import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest

import mapgen
from mapgen import errors

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(
    path for path in (ROOT / "mapgen").rglob("*.py") if "node_modules" not in path.parts
)


def test_the_public_names_are_these_fourteen():
    assert mapgen.__all__ == [
        "Article", "MapDocument", "MapgenError", "build_map", "claims_dataframe", "load_config",
        "map_corpus", "page", "read_article", "read_map", "read_text", "show", "to_geodataframe",
        "write_map",
    ]  # fmt: skip
    for name in mapgen.__all__:
        assert callable(getattr(mapgen, name)), name  # and no module of the same name


def test_the_examples_of_the_public_names_hold(tmp_path, monkeypatch, gazetteer_path):
    monkeypatch.chdir(tmp_path)
    failures, tried = doctest.testmod(mapgen)
    assert (failures, tried > 8) == (0, True)


def test_importing_mapgen_loads_nothing_heavy():
    heavy = ("spacy", "folium", "shapely", "geopy")
    code = f"import sys, mapgen, mapgen.cli.main; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@functools.cache
def code(path: Path) -> ast.Module:
    """Return the code of a module, parsed once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_module_says_what_it_owns_and_what_is_public(path):
    tree = code(path)
    assert ast.get_docstring(tree)
    targets = [
        getattr(target, "id", "")
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
    ]
    assert "__all__" in targets
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_border_modules_import_what_they_guard(path):
    owners = {
        "spacy": "mapgen/text",
        "folium": "mapgen/render/html.py",
        "geopy": "mapgen/geocode",
        "click": "mapgen/cli",
    }
    own = str(path.relative_to(ROOT))
    for node in ast.walk(code(path)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        for name in names:
            owner = owners.get(name.split(".")[0])
            assert owner is None or own.startswith(owner), f"{own} imports {name}"


def _errors() -> list[type[errors.MapgenError]]:
    return [getattr(errors, name) for name in errors.__all__]


@pytest.mark.parametrize("kind", _errors())
def test_every_error_has_one_root_a_code_and_survives_pickling(kind):
    error = kind("what happened")
    assert isinstance(error, errors.MapgenError)
    assert error.exit_code in {1, 2, 3, 4, 5}
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (kind, "what happened")


def test_a_geocoder_error_keeps_its_wait_through_pickling():
    error = errors.GeocoderError("busy", retry_after_s=3.5)
    assert pickle.loads(pickle.dumps(error)).retry_after_s == 3.5


def test_the_check_runs_the_two_commands_of_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 2
    assert "mapgen build" in blocks[0]
    assert "pytest" in blocks[1]
    check = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert '"$(readme 1)"' in check
    assert '"$(readme 2)"' in check


def test_every_dependency_has_a_true_lower_bound_and_a_reason():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = text.split("\ndependencies = [\n")[1].split("\n]")[0]
    for line in block.splitlines():
        assert re.match(r'\s+"[\w.-]+(>=|==)[^"]+",\s+# \S', line), line


def test_no_path_of_a_machine_is_in_the_project():
    listing = ["git", "ls-files"]
    done = subprocess.run(listing, check=False, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        pytest.skip("not a git checkout")
    for name in done.stdout.splitlines():
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".js", ".css", ".j2", ".html"} and path.is_file():
            text = path.read_text(encoding="utf-8")
            assert "/work/" + "main" not in text, name
            assert "/work/" + "shared" not in text, name


def test_every_module_can_be_imported():
    for path in MODULES:
        if path.name != "__main__.py":
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
            importlib.import_module(name.removesuffix(".__init__"))
