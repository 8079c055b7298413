"""Lists of articles -> records, each with its bytes."""

from collections.abc import Iterator
from pathlib import Path

from mapgen.corpus.decided import with_decisions
from mapgen.corpus.records import Record
from mapgen.files import read_limited
from mapgen.read import MAX_BYTES
from mapgen.read.listing import Listed, listed

__all__ = ["list_records"]


def list_records(path: Path) -> Iterator[Record]:
    """Yield the articles of a list; see `mapgen.read.listing.listed`."""
    for item in listed(path):
        yield _record(item)


def _record(item: Listed) -> Record:
    problem, data = item.problem, b""
    try:
        data = b"" if problem else read_limited(item.path, MAX_BYTES)
    except OSError as error:
        problem = error.strerror or "cannot be read"
    if problem:
        return Record(id=item.id, name=item.file, problem=problem)
    record = Record(id=item.id, name=item.file, data=data, overrides=item.overrides, home=item.home)
    return with_decisions(record, item.path)
