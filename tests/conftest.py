"""Fixtures that many tests share: a closed network, no home directory, a built gazetteer."""

import gc
import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from pytest_socket import socket_allow_hosts

from mapgen.config import Config
from mapgen.gazetteer import Gazetteer, ensure, tables

_COST = {"slow": 200, "browser": 20, "process": 20}  # of a test with this mark, in tests without
_KEPT = frozenset(
    {"MAPGEN_SEED_ARTICLE", "MAPGEN_CORPORA", "MAPGEN_REQUIRE_BROWSER", "MAPGEN_TEST_CACHE"}
)


# What tests start as programs of their own keeps its compiled code, as in any installation.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# As the command itself does: most of what is made stays, and looking for waste is a tenth of it.
gc.set_threshold(50_000, 20, 50)

settings.register_profile("unhurried", deadline=None)  # no test depends on how fast a machine is
settings.load_profile("unhurried")

PINNED = Path(__file__).parent / "pinned"
"""Tables of what rules do: a case, and indented what comes of it."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the tables in tests/pinned be written anew."""
    parser.addoption("--write-pinned", action="store_true", help="write tests/pinned anew")


@pytest.fixture(scope="session")
def pinned(request: pytest.FixtureRequest) -> Callable[[str, Callable[[str], list[str]]], None]:
    """Compare a table of tests/pinned with what now comes of its cases, all at once."""

    def compare(name: str, told: Callable[[str], list[str]]) -> None:
        path = PINNED / f"{name}.txt"
        table = path.read_text(encoding="utf-8").rstrip("\n")
        cases = [block.partition("\n")[0] for block in table.split("\n\n")]
        now = ["\n    ".join((case, *told(case))) for case in cases]
        if request.config.getoption("--write-pinned"):
            path.write_text("\n\n".join(now) + "\n", encoding="utf-8")
        assert table.split("\n\n") == now

    return compare


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Give the tests of one module to one worker: what they share is made once, not twice.

    Modules are handed out in the order of collection, the long ones first, so that all workers
    end together.
    """
    from xdist.scheduler import LoadScopeScheduling

    class Modules(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return _shared_by(nodeid)

    config.option.loadscopereorder = False
    return Modules(config, log)


def _shared_by(nodeid: str) -> str:
    """Return the module of a test; the folder of those that map with one worker of Dask."""
    module = nodeid.partition("::")[0]
    return "tests/corpus" if module.startswith("tests/corpus/") else module


def _long_first(items: list[pytest.Item]) -> None:
    """Put what takes longest first: a page that is opened takes as long as many other tests."""
    took: Counter[str] = Counter()
    for item in items:
        cost = next((cost for name, cost in _COST.items() if item.get_closest_marker(name)), 1)
        took[_shared_by(item.nodeid)] += cost
    items.sort(key=lambda item: -took[_shared_by(item.nodeid)])


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what needs a live service, unless it is asked for by `-m network`.

    A browser is a second program with a time of its own: what fails there once is tried once
    more, and listed as "RERUN" at the end. What fails twice fails.
    """
    _long_first(items)
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=1))
    if "network" in (config.option.markexpr or ""):
        return
    skip = pytest.mark.skip(reason="needs a live service; run with -m network")
    for item in items:
        if item.get_closest_marker("network"):
            item.add_marker(skip)


def pytest_collection_finish() -> None:
    """Look no more at what stays to the end: all tests, and the modules under them."""
    gc.freeze()


@pytest.fixture(autouse=True)
def _closed_network(request: pytest.FixtureRequest) -> None:
    if request.node.get_closest_marker("network") is None:
        socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.fixture(autouse=True)
def _no_home(monkeypatch: pytest.MonkeyPatch, cache_dir: Path) -> None:
    """Keep a user's own settings and cache out of the tests."""
    for name in [name for name in os.environ if name.startswith("MAPGEN_")]:
        if name not in _KEPT:
            monkeypatch.delenv(name)
    monkeypatch.setenv("MAPGEN_CACHE_DIR", str(cache_dir))


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache directory for the session, shared by all workers of pytest-xdist.

    `MAPGEN_TEST_CACHE` names one to keep between sessions, so that the index is built once.
    """
    if kept := os.environ.get("MAPGEN_TEST_CACHE"):
        return Path(kept)
    base = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        base = base.parent
    path = base / "mapgen-cache"
    path.mkdir(exist_ok=True)
    return path


@pytest.fixture(scope="session")
def gazetteer_path(cache_dir: Path) -> Path:
    """The whole index, built once for the session."""
    return ensure(cache_dir)


@pytest.fixture(scope="session")
def gazetteer(gazetteer_path: Path) -> Iterator[Gazetteer]:
    """The whole index, open."""
    with Gazetteer(gazetteer_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def records() -> tuple[tables.Record, ...]:
    """What stands in the tables of the gazetteer's data, read once for all small indexes."""
    return tuple(tables.table_records())


@pytest.fixture(scope="session")
def config(gazetteer_path: Path) -> Config:
    """The default configuration, with the session's cache."""
    return Config(cache_dir=gazetteer_path.parent)
