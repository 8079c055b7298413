"""A session at the desk: from the article to the last decision."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mapgen.config import Config
from mapgen.decisions import DecisionsFile
from mapgen.errors import UsageError
from mapgen.files import is_file, locked
from mapgen.pipeline import open_tools, read_claims
from mapgen.read import Overrides, read, sources_of
from mapgen.render.words import load_words
from mapgen.review.desk import Desk
from mapgen.review.page import desk_page, map_page, voice_for
from mapgen.review.requests import COMMANDS, carry_out, detail, find_places
from mapgen.review.server import Routes, Server

__all__ = ["Session", "decisions_for", "review"]


class Session(Routes):
    """What the server answers with for one desk."""

    def __init__(self, desk: Desk, finish: Callable[[], None]) -> None:
        self.desk, self._finish = desk, finish
        self.voice = voice_for(desk)

    def page(self, path: str) -> tuple[bytes, str] | None:
        """Return the desk's page, or the map as it is decided so far."""
        if path == "/map":
            return map_page(self.desk)
        return desk_page(self.desk, self.voice)

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
        return carry_out(self.desk, self.voice, name, body) if name in COMMANDS else None

    def explain(self, problem: str) -> str:
        """Say in the desk's language what is wrong."""
        return self.voice.said(problem)


def decisions_for(sources: Sequence[str], given: Path | None) -> Path:
    """Return the decisions file of a review: the one given, else the one beside the article.

    Raises
    ------
    UsageError
        If several articles share no file yet: nobody but their reviewer knows where it belongs.
    """
    if given is not None:
        return given
    if len(sources) > 1:
        raise UsageError("several articles share one decisions file: say which, --decisions FILE")
    path = Path(sources[0])
    if not is_file(path):
        return Path("article.decisions.toml")
    return path.with_name(f"{path.stem}.decisions.toml")


def review(
    server: Server, sources: Sequence[str], file: Path, overrides: Overrides, config: Config
) -> None:
    """Review one article, or several together, until the reviewer ends it.

    Parameters
    ----------
    server : Server
        It listens already; the desk is open there once the articles are read.
    sources : sequence of str
        Paths of files, folders or lists, or addresses.
    file : Path
        The decisions file; it need not exist.

    Raises
    ------
    UsageError
        If the file is no decisions file.
    OutputError
        If another desk has it open.
    """
    found = sources_of(tuple(sources), overrides)
    articles = {one.sha256: one for one in (read(s.name, s.overrides) for s in found)}
    DecisionsFile(file)
    with _alone(file, config.cache_dir), open_tools(config) as tools:
        claims = [read_claims(article, tools) for article in articles.values()]
        desk = Desk(claims, tools, file, load_words(config.lang))
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
