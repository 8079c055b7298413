"""A desk over a story of our own, read once for all tests."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from mapgen.config import load_config
from mapgen.pipeline import Claims, open_tools, read_claims
from mapgen.read import Overrides, read
from mapgen.review.desk import Desk
from mapgen.review.serve import Session
from mapgen.review.server import Server

STORY = """Fighting spreads along the lower Niger

Malian troops entered Ansongo on Monday, the army said in a statement. Fighters of the JNIM group
attacked Menaka two days earlier and withdrew to Ber, witnesses said.

In the Mopti region, Malian troops attacked Douentza and Konna on 10 May. JNIM reportedly took
control of Sarafere, a village near Niafunke, but the army denied it.

Malian troops were holding Kidal. Malian troops withdrew from Bourem. JNIM fighters entered Djibo in
Burkina Faso on 9 May. Malian troops attacked Timbuktu. Malian troops attacked Timbuktu.

Residents of Bamako, Segou, Sikasso and Kayes said they had heard of the fighting. Nobody could
reach Zarkulu. The bombing of Timbuktu and its aftermath.
"""
DAY = Overrides()


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("story") / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def read_story(story: Path, cache_dir: Path) -> Claims:
    with open_tools(load_config({"cache_dir": cache_dir})) as tools:
        return read_claims(read(str(story), DAY), tools)


@pytest.fixture
def make_desk(read_story: Claims, cache_dir: Path, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    with open_tools(load_config({"cache_dir": cache_dir})) as tools:
        yield lambda path=None, **changes: Desk(
            (replace(read_story, **changes),), tools, path or tmp_path / "d.toml"
        )


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@dataclass
class Client:
    """Speaks to a server as the page would, but for what a test changes."""

    server: Server

    def send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        token: str | None = None,
        **headers: str | None,
    ) -> HTTPResponse:
        host = f"127.0.0.1:{self.server.port}"
        sent = {"Host": host, "Origin": f"http://{host}", "Content-Type": "application/json"}
        sent |= {key.replace("_", "-"): value for key, value in headers.items()}
        token = self.server.token if token is None else token
        link = HTTPConnection("127.0.0.1", self.server.port, timeout=20)
        link.putrequest(method, f"{path}{'&' if '?' in path else '?'}token={token}", skip_host=True)
        for key, value in sent.items():
            if value is not None:
                link.putheader(key, value)
        if body is not None and "Content-Length" not in sent:
            link.putheader("Content-Length", str(len(body)))
        link.endheaders(body)
        return link.getresponse()


@contextmanager
def serving(claims: Claims, cache: Path, path: Path) -> Iterator[Client]:
    """Serve a desk; its tools are opened on the thread that works them."""
    server, ready = Server(), threading.Event()

    def run() -> None:
        with open_tools(load_config({"cache_dir": cache})) as tools:
            desk = Desk((claims,), tools, path)
            server.routes = Session(desk, server.end)
            ready.set()
            server.work()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert ready.wait(300)
    yield Client(server)
    server.close()
    thread.join(10)


@pytest.fixture
def served(read_story: Claims, cache_dir: Path, tmp_path: Path) -> Iterator[tuple[Client, Path]]:
    """A desk of one's own, and its decisions file."""
    path = tmp_path / "d.toml"
    with serving(read_story, cache_dir, path) as client:
        yield client, path


@pytest.fixture(scope="module")
def standing(
    read_story: Claims, cache_dir: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Client, Path]]:
    """A desk for all that it refuses or only tells, and the decisions file there must not be."""
    path = tmp_path_factory.mktemp("standing") / "d.toml"
    with serving(read_story, cache_dir, path) as client:
        yield client, path
        assert not path.exists()
