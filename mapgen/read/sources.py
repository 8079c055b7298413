"""What a person names -> the articles meant: a file, a folder of them, or a list."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

from mapgen.addresses import web_address
from mapgen.errors import InputError
from mapgen.files import is_file, is_folder
from mapgen.model import Article
from mapgen.read.article import Overrides, read
from mapgen.read.listing import listed

__all__ = ["LISTS", "Source", "articles_of", "sources_of"]

LISTS = ("articles.toml", "articles.csv")
"""Names under which a folder's own list is found."""

_WRITTEN = (".geojson", ".decisions.toml", ".parquet", ".png", ".json", ".jpg", ".css", ".js")
_MOST = 500  # articles of one map


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One article to read, and what a list or the user says of it."""

    name: str  # a path, an address, or "-"
    overrides: Overrides


def sources_of(given: Iterable[str], overrides: Overrides | None = None) -> tuple[Source, ...]:
    """Return the articles that are meant, in their order; folders by the names of their files.

    Parameters
    ----------
    given : iterable of str
        Files, addresses, ``-``, folders, or lists (``.toml``, ``.csv``). A folder with a list of
        its own (see `LISTS`) is read by it.
    overrides : Overrides, optional
        What the user says of all of them; a list goes before it. A title is one article's: of
        several, it is none's.

    Raises
    ------
    InputError
        If a folder holds no article, or a list says something wrong of one.
    UsageError
        If a list is none.
    """
    said = overrides or Overrides()
    found = tuple(source for name in given for source in _expanded(name, replace(said, title=None)))
    if len(found) > _MOST:
        raise InputError(
            f"{len(found)} articles; one map holds {_MOST} at most (see mapgen corpus)"
        )
    if len(found) == 1 and found[0].overrides.title is None:
        return (replace(found[0], overrides=replace(found[0].overrides, title=said.title)),)
    return found


def articles_of(given: Iterable[str], overrides: Overrides | None = None) -> Iterator[Article]:
    """Read all the articles that are meant; see `sources_of` and `read`."""
    for source in sources_of(given, overrides):
        yield read(source.name, source.overrides)


def _expanded(name: str, said: Overrides) -> Iterator[Source]:
    if name == "-" or "\0" in name or web_address(name):
        yield Source(name=name, overrides=said)
        return
    if not name.strip():
        raise InputError("a source without a name")
    path = Path(name)
    if is_folder(path):
        own = next((path / item for item in LISTS if is_file(path / item)), None)
        yield from _of_list(own, said) if own else _of_folder(path, said)
    elif path.suffix.lower() in {".toml", ".csv"} and is_file(path):
        yield from _of_list(path, said)
    else:
        yield Source(name=name, overrides=said)


def _of_list(path: Path, said: Overrides) -> Iterator[Source]:
    count = 0
    for item in listed(path):
        if item.problem:
            raise InputError(item.problem)
        known = {
            field.name: value
            for field in fields(Overrides)
            if (value := getattr(item.overrides, field.name)) is not None
        }
        if item.overrides.published is None:
            known["source"] = said.source
        count += 1
        yield Source(name=str(item.path), overrides=replace(said, **known))
    if not count:
        raise InputError(f"{path}: names no article")


def _of_folder(folder: Path, said: Overrides) -> Iterator[Source]:
    """Yield the articles in a folder, without hidden files and what mapgen wrote there."""
    try:
        found = sorted(folder.iterdir())
    except OSError as error:
        raise InputError(f"{folder}: {error.strerror or 'cannot be read'}") from error
    names = [
        path
        for path in found
        if is_file(path) and not path.name.startswith(".") and not _is_written(path)
    ]
    if not names:
        raise InputError(f"{folder}: no article in this folder")
    yield from (Source(name=str(path), overrides=said) for path in names)


def _is_written(path: Path) -> bool:
    """Tell a file that belongs to a map or a page: its data, its decisions, the map itself."""
    name = path.name.lower()
    return name.endswith(_WRITTEN) or (
        path.suffix.lower() in {".html", ".htm"} and is_file(path.with_suffix(".geojson"))
    )
