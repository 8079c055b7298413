"""Change the code one place at a time and count what its unit tests notice.

Run as: python tests/benchmarks/mutate.py [--seed 1] [--sample 300] [--own] [--out FILE] [PACKAGE]
or, for what survived an earlier run: mutate.py --again FILE [--tests 'tests/test_*_tables.py']

Own code, since neither tool there is fits this layout: mutmut changes only what stands inside
functions, while half of what our rules are is numbers and tables of a module, and it takes a run
of the whole suite first; cosmic-ray starts Python anew for each change, which reads the language
model three hundred times. Here one process reads the model and the texts of the tests, then forks
for each change, so that a change costs its tests and nothing else.

A package's tests are ``tests/test_PACKAGE*.py``; what they leave is tried on the tests of whole
articles (ARTICLES), and counted apart. Each change is one of the kinds below; what no test notices
is a survivor, listed with its line. The code itself is never written to.
"""

import argparse
import ast
import contextlib
import copy
import functools
import importlib
import importlib.abc
import importlib.util
import io
import json
import os
import random
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("locate", "dates", "decisions", "merge", "resolve")
_FAST = ("_tables", "_units")  # names of tests without the model, which go first
ARTICLES = (
    "tests/test_story*.py", "tests/test_events*.py", "tests/test_two_tellings.py",
    "tests/evaluation/test_places.py", "tests/evaluation/claims/test_claims.py",
    "tests/review/test_desk.py", "tests/test_verify_rebuild.py",
)  # fmt: skip
"""Tests that read whole articles: what a package does is noticed in them, too."""
CPU_S = 30
"""What a change may cost, or three times what the tests cost unchanged; more is an endless loop,
which counts as noticed."""

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: the `number`-th place of a module where anything can be changed."""

    package: str
    path: str
    number: int
    line: int
    kind: str
    was: str


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("packages", nargs="*", default=PACKAGES)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--sample", type=int, default=300)
    ask.add_argument("--out", type=Path, help="a line of JSON for each change, as it is tried")
    ask.add_argument("--again", type=Path, help="try only what survived in this file of --out")
    ask.add_argument("--tests", default="", help="a pattern for the tests, instead of a package's")
    ask.add_argument("--own", action="store_true", help="leave the tests of whole articles out")
    said = ask.parse_args()
    chosen = survivors(said.again) if said.again else sample(said.packages, said.seed, said.sample)
    warm(said.packages, said.tests, own=said.own)
    noticed: dict[str, list[str]] = {}
    with said.out.open("w") if said.out else contextlib.nullcontext(io.StringIO()) as out:
        for change in chosen:
            by = tried(change, said.tests, own=said.own)
            noticed.setdefault(change.package, []).append(by)
            out.write(json.dumps({**asdict(change), "killed": bool(by), "by": by}) + "\n")
            out.flush()
            if not by:
                print(f"survives: {change.path}:{change.line} {change.kind}: {change.was}")
    for package, each in sorted(noticed.items()):
        print(f"{package}: {shares(each)}")
    print(f"all: {shares([by for each in noticed.values() for by in each])}")
    return 0


def shares(by: list[str]) -> str:
    """Say how many changes were noticed, and by which tests."""
    own, all_ = by.count("own"), len(by) - by.count("")
    share = [f"{100 * some / max(1, len(by)):.1f} %" for some in (all_, own)]
    return f"{all_} of {len(by)} noticed, {share[0]}; {own}, {share[1]}, by the package's own tests"


def sample(packages: list[str], seed: int, size: int) -> list[Change]:
    """Return changes of some packages, drawn at random: the same for the same code and seed."""
    found = [
        change
        for package in sorted(packages)
        for path in sorted((ROOT / "mapgen" / package).glob("*.py"))
        for change in changes(package, path)
    ]
    draw = random.Random(seed)  # noqa: S311  no secret is made here
    return draw.sample(found, min(size, len(found)))


def survivors(earlier: Path) -> list[Change]:
    """Return the changes that nothing noticed in an earlier run, where the code still has them."""
    found = []
    for line in earlier.read_text(encoding="utf-8").splitlines():
        old = json.loads(line)
        path = ROOT / old["path"]
        same = [
            c
            for c in (changes(old["package"], path) if path.exists() else ())
            if (c.kind, c.was) == (old["kind"], old["was"])
        ]
        if same and not old["killed"]:
            found.append(min(same, key=lambda change: abs(change.line - old["line"])))
    return found


def changes(package: str, path: Path) -> Iterator[Change]:
    """Yield the changes there are to a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for number, (node, kind, _) in enumerate(places(tree)):
        yield Change(
            package=package, path=path.relative_to(ROOT).as_posix(), number=number,
            line=getattr(node, "lineno", 0), kind=kind, was=ast.unparse(node)[:120],
        )  # fmt: skip


def places(tree: ast.AST) -> Iterator[tuple[ast.AST, str, Callable[[], None]]]:
    """Yield what can be changed, of which kind it is, and what changes it."""
    for node in _read(tree):
        for kind, change in (*_reckoned(node), *_done(node)):
            yield node, kind, change


def _read(node: ast.AST) -> Iterator[ast.AST]:
    """Walk code that does something: no annotation, decorator, docstring or list of exports."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "decorator_list", "type_params"} or _strict(node):
            continue
        for child in value if isinstance(value, list) else [value]:
            exports = isinstance(child, ast.Assign) and ast.unparse(child.targets[0]) == "__all__"
            if isinstance(child, ast.AST) and not exports:
                yield from _read(child)


def _reckoned(node: ast.AST) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield the changes to what is reckoned: comparisons, sums, numbers."""
    match node:
        case ast.Compare(ops=[one, *_]) if type(one) in _COMPARED:
            yield "comparison", lambda: node.ops.__setitem__(0, _COMPARED[type(one)]())
        case ast.BoolOp():
            other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield "and/or", lambda: setattr(node, "op", other)
        case ast.UnaryOp(op=ast.Not()):
            yield "not", lambda: _become(node, ast.IfExp(node.operand, *_answers(True, False)))
        case ast.BinOp(op=op) if type(op) in _RECKONED and not _text(node):
            yield "sum", lambda: setattr(node, "op", _RECKONED[type(op)]())
        case ast.Constant(value=bool() as value):
            yield "true/false", lambda: setattr(node, "value", not value)
        case ast.Constant(value=int() | float() as value):
            other = value + 1 if isinstance(value, int) else value * 1.5 or 1.0
            yield "number", lambda: setattr(node, "value", other)


def _done(node: ast.AST) -> Iterator[tuple[str, Callable[[], None]]]:
    """Yield the changes to what is done: branches, calls, what comes back."""
    match node:
        case ast.If() | ast.IfExp():
            yield "condition", lambda: setattr(node, "test", ast.Constant(True))
            yield "condition", lambda: setattr(node, "test", ast.Constant(False))
        case ast.Continue():
            yield "continue", lambda: _become(node, ast.Break())
        case ast.Return(value=ast.AST() as value) if not _none(value):
            yield "return", lambda: setattr(node, "value", ast.Constant(None))
        case ast.Call(func=ast.Name(id=name)) if name in _CALLED:
            yield "call", lambda: setattr(node.func, "id", _CALLED[name])
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield "statement", lambda: setattr(node, "value", ast.Constant(None))


def _answers(*answers: bool) -> Iterator[ast.expr]:
    return (ast.Constant(answer) for answer in answers)


def _none(node: ast.AST) -> bool:
    """Tell None, and `return False` or `return ""`, which nobody tells from None."""
    return isinstance(node, ast.Constant) and not node.value


def _strict(node: ast.AST) -> bool:
    """Tell `zip(..., strict=True)`: nobody tells it from another where the lengths agree."""
    return isinstance(node, ast.keyword) and node.arg == "strict"


def _text(node: ast.BinOp) -> bool:
    return any(isinstance(n, ast.JoinedStr) or (isinstance(n, ast.Constant)
               and isinstance(n.value, str)) for n in ast.walk(node))  # fmt: skip


def _become(node: ast.AST, other: ast.AST) -> None:
    """Make one node another, where it stands."""
    where = {name: getattr(node, name) for name in ("lineno", "col_offset") if hasattr(node, name)}
    other = copy.copy(other)
    node.__class__ = type(other)
    vars(node).clear()
    vars(node).update(vars(other), **where)


def changed(change: Change) -> Any:
    """Compile a module with one change."""
    path = ROOT / change.path
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for number, (_, _, make) in enumerate(places(tree)):
        if number == change.number:
            make()
            break
    return compile(ast.fix_missing_locations(tree), str(path), "exec")


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads one module from changed code."""

    def __init__(self, change: Change) -> None:
        self._name = change.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        self._path = change.path
        self._code = changed(change)

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        if name != self._name:
            return None
        where = str(ROOT / self._path)
        package = [str(Path(where).parent)] if where.endswith("__init__.py") else None
        return importlib.util.spec_from_file_location(
            name, where, loader=self, submodule_search_locations=package
        )

    def exec_module(self, module: ModuleType) -> None:
        exec(self._code, vars(module))  # noqa: S102


def warm(packages: list[str], pattern: str, *, own: bool) -> None:
    """Run the tests unchanged: all must pass, and what they read stays read."""
    import spacy
    from spacy.language import Language

    pipe, load = Language.pipe, spacy.load
    read: dict[tuple[str, str], Any] = {}
    models: dict[str, Any] = {}

    def once(name: str, **options: Any) -> Any:
        return models.setdefault(name, None) or models.__setitem__(
            name, load(name, **options)
        ) or models[name]  # fmt: skip

    def read_once(self: Any, texts: Any, **_: Any) -> Iterator[Any]:
        for text, context in texts:
            key = (self.meta["name"], text)
            if key not in read:
                read[key] = next(iter(pipe(self, [text])))
            yield read[key], context

    spacy.load, Language.pipe = once, read_once
    for package in packages:
        if code := run(tests_of(package, pattern)):
            raise SystemExit(f"the tests of {package} fail unchanged ({code})")
    if not (pattern or own) and (code := run(tests_of("", ""))):
        raise SystemExit(f"the tests of whole articles fail unchanged ({code})")
    forget()
    for package in packages if pattern or own else [*packages, ""]:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        if _fails(None, tests := tests_of(package, pattern), 10_000):
            raise SystemExit(f"the tests of {package or 'whole articles'} fail in a process apart")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cost = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        limits[tests] = max(CPU_S, int(3 * cost))
        print(f"{package or 'whole articles'}: {cost:.0f} s of processor time", flush=True)


def forget() -> None:
    """Drop the project's own modules, to be imported anew in each fork."""
    for name in list(sys.modules):
        if name.split(".")[0] in {"mapgen", "tests", "conftest"} or name.startswith("test_"):
            del sys.modules[name]


@functools.cache
def tests_of(package: str, pattern: str) -> tuple[str, ...]:
    """Return the tests of a package, tables first; without one, those of whole articles."""
    patterns = (pattern or f"tests/test_{package}*.py",) if package else ARTICLES
    found = sorted({path for one in patterns for path in ROOT.glob(one)})
    return tuple(str(p) for p in sorted(found, key=lambda p: (not p.stem.endswith(_FAST), p)))


def run(tests: tuple[str, ...]) -> int:
    """Run tests up to the first that fails, saying nothing."""
    import pytest

    quiet = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=0"]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return int(pytest.main([*tests, *quiet]))


def tried(change: Change, pattern: str, *, own: bool) -> str:
    """Return which tests notice a change, "own" or "articles"; "" for none."""
    if _fails(change, tests_of(change.package, pattern)):
        return "own"
    if pattern or own:
        return ""
    return "articles" if _fails(change, tests_of("", "")) else ""


limits: dict[tuple[str, ...], int] = {}
"""Seconds of processor time that tests may take with a change."""


def _fails(change: Change | None, tests: tuple[str, ...], limit: int = 0) -> bool:
    """Tell whether tests fail with a change, in a process of its own."""
    limit = limit or limits[tests]
    child = os.fork()
    if child:
        return bool(os.waitpid(child, 0)[1])
    code = 1
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        if change is not None:
            sys.meta_path.insert(0, _Changed(change))
        code = run(tests)
    finally:
        os._exit(code)


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = folder
        raise SystemExit(main())
