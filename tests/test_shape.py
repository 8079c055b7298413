"""The shape of the code: short modules and functions, no import that comes round, none untested."""

import ast
import functools
import graphlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import mapgen
from mapgen.text import deps

ROOT = Path(mapgen.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
SCRIPTS = sorted((ROOT / "render" / "script" / "src").rglob("*.js"))
MOST_LINES = 300  # of a module or a script of the page
MOST_OF_A_FUNCTION = 50
TESTS = Path(__file__).parent
FREE = {
    "__init__": "says what its package offers; that is found again through it",
    "__main__": "one call; tests/cli/test_process.py starts it as a program",
}
"""Names of modules that need no test which imports them, with the reason."""


def name_of(path: Path) -> str:
    parts = ("mapgen", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@functools.cache
def trees() -> dict[str, ast.Module]:
    """Return each module's code by its name, parsed once and not before a test runs."""
    return {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}


@functools.cache
def nodes(module: str) -> tuple[ast.AST, ...]:
    """Return all of a module's code, part by part: six tests look at each."""
    return tuple(ast.walk(trees()[module]))


def test_no_module_or_script_is_long() -> None:
    lines = {p: len(p.read_text(encoding="utf-8").splitlines()) for p in (*MODULES, *SCRIPTS)}
    assert {str(path): count for path, count in lines.items() if count > MOST_LINES} == {}


def lengths() -> dict[str, int]:
    """Return how long each function is, its docstring left out."""
    found: dict[str, int] = {}
    for module in trees():
        for node in nodes(module):
            if isinstance(node, ast.FunctionDef):
                first = node.body[0]
                text = (first.end_lineno or 0) - first.lineno + 1 if ast.get_docstring(node) else 0
                found[f"{module}.{node.name}"] = (node.end_lineno or 0) - node.lineno + 1 - text
    return found


def test_no_function_is_long() -> None:
    long = {name: count for name, count in lengths().items() if count > MOST_OF_A_FUNCTION}
    assert long == {}


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the modules that a module imports, at once or late, but not for its types alone."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if name in trees() else node.module for name in inner)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        yield from imported(node)


@functools.cache
def imports_of(module: str) -> frozenset[str]:
    """Return the modules that a module imports."""
    return frozenset(imported(trees()[module]))


def test_no_import_comes_round_again_not_even_a_late_one() -> None:
    """The package itself is left out: it offers what lies below it when it is asked for."""
    graph = {
        name: {other for other in imports_of(name) if other in trees() and other != "mapgen"}
        for name in trees()
        if name != "mapgen"
    }
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_only_text_makes_trees_and_only_once() -> None:
    """Whoever needs the words asks a `Text` for them."""
    made = {
        module
        for module in trees()
        for node in nodes(module)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"Tree", "repaired", "Text"}
    }
    assert made == {"mapgen.text.text"}


def test_only_text_imports_spacy() -> None:
    readers = {module for module in trees() for name in imports_of(module) if name == "spacy"}
    assert readers <= {"mapgen.text.analyse"}


LABELS = {value for value in vars(deps).values() if isinstance(value, str) and value.islower()}
ALSO_WORDS = {"mark", "agent"}  # of ours, with another sense


def is_about_labels(node: ast.AST) -> bool:
    """Tell a comparison with `.dep`, and what `children` is asked for."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr == "children"
    return isinstance(node, ast.Compare) and ".dep" in ast.unparse(node)


def test_the_parsers_labels_are_named_in_one_place() -> None:
    strays = []
    for module in trees():
        for node in nodes(module) if module != "mapgen.text.deps" else ():
            if isinstance(node, ast.Constant):
                found = {node.value} & LABELS - ALSO_WORDS
            elif is_about_labels(node):
                found = {c.value for c in ast.walk(node) if isinstance(c, ast.Constant)} & LABELS
            else:
                continue
            strays += [f"{module}:{node.lineno} {label}" for label in found]
    assert strays == [], "write deps.SUBJECT, of mapgen.text"


UNCLEAR = {
    "told", "tell", "aside", "bare", "mend", "mended", "climb", "offers", "lists", "utils",
    "helpers", "common", "manager", "misc", "scene", "scenes",
}  # fmt: skip
"""Names that a stranger cannot guess, or that say nothing. What is said and by whom is `Said`."""
CLEAR = {
    "mapgen.corpus.context.SetContext.common": "the countries that texts have in common",
    "mapgen.resolve.background.Background.common": "the countries that texts have in common",
    "mapgen.corpus.records.Decided.common": "one file of decisions for all articles",
    "mapgen.events.helpers": "who helps in a deed",
    "mapgen.events.helpers.helpers": "who helps in a deed",
    "mapgen.events.build.Writer.scene": "an article's tree with all that is named in it",
    "mapgen.events.story.Story.scene": "an article's tree with all that is named in it",
    "mapgen.events.when.Calendar.scene": "an article's tree with all that is named in it",
}


def named(module: str, tree: ast.AST) -> Iterator[str]:
    """Yield what a module offers: itself, its functions and classes, members of these."""
    yield module
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield f"{module}.{node.name}"
            if isinstance(node, ast.ClassDef):
                yield from named(f"{module}.{node.name}", node)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield f"{module}.{node.target.id}"


def test_names_can_be_guessed() -> None:
    unclear = {
        name
        for module, tree in trees().items()
        for name in named(module, tree)
        if name.rpartition(".")[2] in UNCLEAR
    }
    assert unclear - CLEAR.keys() == set()


PREFIXES = {
    "gn", "country", "continent", "adm1", "adm2", "gb", "region", "place", "water", "air", "oa",
    "sm", "own", "osm", "off", "swath", "line", "e",
}  # fmt: skip
"""With which ids and keys of our own begin."""
TAKEN_APART = {"startswith", "removeprefix", "partition", "rpartition", "split", "rsplit"}
NO_IDS = {
    "mapgen.geocode.services": "the key of an online geocoder, whose parts are its own",
    "mapgen.events.frames": "how frames.toml writes a verb with its noun",
    "mapgen.read.page": "whether a page's title goes on after its headline and a colon",
    "mapgen.model.ids": "makes ids and reads them again",
}


def begins_an_id(text: str) -> bool:
    return text.rstrip("-") == ":" or (":" in text and text.partition(":")[0] in PREFIXES)


def ids_taken_apart(module: str) -> Iterator[int]:
    """Yield the lines that ask an id how it is written."""
    for node in nodes(module):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in TAKEN_APART
        ):
            asked = [c.value for c in ast.walk(node) if isinstance(c, ast.Constant)]
            if any(isinstance(text, str) and begins_an_id(text) for text in asked):
                yield node.lineno


def test_no_id_is_taken_apart() -> None:
    """What kind of place it is, a field says; `mapgen.model.ids` alone makes and reads ids."""
    found = [
        f"{module}:{line}"
        for module in trees()
        for line in ids_taken_apart(module)
        if module not in NO_IDS
    ]
    assert found == [], "ask `feature`, `curated`, `layer_of` or `geonames_number`"


def test_ids_of_countries_and_of_geonames_are_made_in_one_place() -> None:
    found = [
        f"{module}:{node.lineno}"
        for module in trees()
        for node in nodes(module)
        if isinstance(node, ast.JoinedStr)
        and isinstance(node.values[0], ast.Constant)
        and node.values[0].value in {"gn:", "country:"}
        and module != "mapgen.model.ids"
    ]
    assert found == [], "write country_id(code), geonames_id(number)"


@functools.cache
def home_of(module: str, name: str) -> str:
    """Return the module in which a name is defined that another one offers."""
    if f"{module}.{name}" in trees():
        return f"{module}.{name}"
    for node in trees()[module].body:
        if isinstance(node, ast.ImportFrom) and node.module in trees():
            for alias in node.names:
                if (alias.asname or alias.name) == name:
                    return home_of(str(node.module), alias.name)
    return module


def imported_by(tree: ast.Module) -> Iterator[str]:
    """Yield the modules that a test imports something of, also through their packages.

    Of a module imported as a whole, what is asked of it counts: `export.write` is another's.
    """
    called: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in trees():
            for alias in node.names:
                home = home_of(str(node.module), alias.name)
                if home == f"{node.module}.{alias.name}":
                    called[alias.asname or alias.name] = home
                yield home
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name in trees():
                    called[alias.asname or alias.name] = alias.name
                    yield alias.name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and (whole := ast.unparse(node.value)) in called:
            yield home_of(called[whole], node.attr)


def test_every_module_is_imported_by_a_test() -> None:
    seen = {
        name
        for path in TESTS.rglob("test_*.py")
        for name in imported_by(ast.parse(path.read_text(encoding="utf-8")))
    }
    paths = {
        name_of(path): path
        for path in ROOT.rglob("*.py")
        if path.stem not in FREE and "node_modules" not in path.parts
    }
    assert sorted(set(paths) - seen) == [], "give each a test that fails when it breaks"
