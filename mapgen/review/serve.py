"""A session at the desk: from the article to the last decision."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mapgen.config import Config
from mapgen.decisions import DecisionsFile
from mapgen.files import locked
from mapgen.model import Article
from mapgen.pipeline import open_tools, read_claims
from mapgen.read import Overrides, read
from mapgen.review.desk import Desk
from mapgen.review.page import desk_page
from mapgen.review.requests import COMMANDS, carry_out, detail, find_places
from mapgen.review.server import Routes, Server

__all__ = ["Session", "decisions_for", "review"]


class Session(Routes):
    """What the server answers with for one desk."""

    def __init__(self, desk: Desk, finish: Callable[[], None]) -> None:
        self.desk, self._finish = desk, finish

    def page(self) -> tuple[bytes, str]:
        """Return the desk's page with its content security policy."""
        return desk_page(self.desk)

    def get(self, path: str, query: dict[str, str]) -> dict[str, Any] | None:
        """Answer what the page asks for: candidates of a claim, places of a name."""
        if path == "/api/detail":
            return detail(self.desk, query.get("ref", ""))
        if path == "/api/places":
            return find_places(self.desk, query.get("q", "")[:200])
        return None

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any] | None:
        """Carry out a command of the page."""
        name = path.removeprefix("/api/")
        if path == "/api/finish":
            self._finish()
            return {}
        return carry_out(self.desk, name, body) if name in COMMANDS else None


def decisions_for(source: str, given: Path | None) -> Path:
    """Return the decisions file of a review: the one given, else the one beside the article."""
    if given is not None:
        return given
    path = Path(source)
    if not path.is_file():
        return Path("article.decisions.toml")
    return path.with_name(f"{path.stem}.decisions.toml")


def review(server: Server, source: str, file: Path, overrides: Overrides, config: Config) -> None:
    """Review one article until the reviewer ends it.

    Parameters
    ----------
    server : Server
        It listens already; the desk is open there once the article is read.
    file : Path
        The decisions file; it need not exist.

    Raises
    ------
    UsageError
        If the file is no decisions file.
    OutputError
        If another desk has it open.
    """
    article = read(source, overrides)
    DecisionsFile(file)
    with _alone(file, config.cache_dir):
        _serve(server, article, file, config)


def _serve(server: Server, article: Article, file: Path, config: Config) -> None:
    with open_tools(config) as tools:
        desk = Desk(read_claims(article, tools), tools, file)
        server.routes = Session(desk, server.end)
        server.work()


@contextmanager
def _alone(file: Path, cache: Path) -> Iterator[None]:
    """Keep a second desk off the same file.

    Where the system has no such locks, a file that somebody else wrote is still never overwritten.
    """
    name = hashlib.sha256(str(file.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    with locked(
        cache / "desks" / f"{name[:24]}.lock", busy=f"{file}: another review desk has it open"
    ):
        yield
