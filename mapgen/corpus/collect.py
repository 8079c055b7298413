"""Sources of a corpus -> records: files, folders, patterns, manifests, lines, archives, feeds."""

import glob
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from mapgen.addresses import web_address
from mapgen.corpus.archives import warc_records, zip_records
from mapgen.corpus.decided import with_decisions
from mapgen.corpus.feeds import feed_records, is_feed
from mapgen.corpus.lines import line_records
from mapgen.corpus.listings import list_records
from mapgen.corpus.records import Record
from mapgen.errors import InputError, UsageError
from mapgen.files import is_file, is_folder, read_limited
from mapgen.read import MAX_BYTES, fetch

__all__ = ["collect"]

_IGNORED = (".geojson", ".map.html", ".decisions.toml", ".parquet", ".png", ".json")

_READERS: dict[str, Callable[[Path], Iterator[Record]]] = {
    ".jsonl": line_records,
    ".ndjson": line_records,
    ".zip": zip_records,
    ".warc": warc_records,
    ".gz": warc_records,
    ".toml": list_records,
    ".csv": list_records,
}


def collect(sources: tuple[str, ...]) -> Iterator[Record]:
    """Yield the articles of all sources, in the order of the sources and, inside, of their names.

    A source is a file, a folder, a pattern such as ``news/*.txt``, a manifest (.toml, .csv), lines
    of JSON (.jsonl), an archive of saved pages (.zip, .warc, .warc.gz), a feed, or an address.
    What cannot be read is a record with its `problem`, and so is an id that comes again.

    Raises
    ------
    UsageError
        If a source is not there, or holds nothing.
    """
    seen: dict[str, int] = {}  # id -> how often it came
    for source in sources:
        count = 0
        for found in map(_spelt, _records(source)):
            count += 1
            record = _twin(found, seen) if found.id in seen else found
            seen.setdefault(record.id, 1)
            yield record
        if not count:
            raise UsageError(f"{source}: no article in it")


def _spelt(record: Record) -> Record:
    """Return a record whose names are text: those of files need not be."""
    own, name = (text.encode("utf-8", "replace").decode() for text in (record.id, record.name))
    return (
        record if own == record.id and name == record.name else replace(record, id=own, name=name)
    )


def _twin(record: Record, seen: dict[str, int]) -> Record:
    """Return what becomes of a second article of one id: a failure with an id of its own."""
    number = seen[record.id] + 1
    while f"{record.id} ({number})" in seen:
        number += 1
    seen[record.id] = number
    problem = f"the id {record.id!r} is used twice"
    return replace(record, id=f"{record.id} ({number})", data=b"", problem=problem)


def _records(source: str) -> Iterator[Record]:
    if web_address(source):
        yield from _fetched(source)
        return
    path = Path(source)
    if is_folder(path):
        yield from _folder(path)
    elif is_file(path):
        yield from _file(path, path.name)
    else:
        found = sorted(glob.glob(source, recursive=True))  # noqa: PTH207 - the pattern may be absolute
        if not found:
            raise UsageError(f"{source}: no such file or folder")
        for name in found:
            if is_file(Path(name)):
                yield from _file(Path(name), os.path.normpath(name))


def _folder(folder: Path) -> Iterator[Record]:
    """Yield the articles below a folder; hidden files and what mapgen writes are left out."""
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in inside.parts)
        if not hidden and is_file(path) and not path.name.lower().endswith(_IGNORED):
            yield from _file(path, inside.as_posix())


def _file(path: Path, name: str) -> Iterator[Record]:
    reader = _READERS.get(path.suffix.lower())
    if reader is not None:
        yield from reader(path)
        return
    record = with_decisions(_loaded(path, name), path)
    if not record.problem and is_feed(record.data):
        yield from feed_records(record.data, name)
        return
    yield record


def _loaded(path: Path, name: str) -> Record:
    try:
        data = read_limited(path, MAX_BYTES)
    except OSError as error:
        return Record(id=name, name=name, problem=error.strerror or "cannot be read")
    return Record(id=name, name=name, data=data)


def _fetched(address: str) -> Iterator[Record]:
    """Fetch a page, or a feed and the pages that it only links to."""
    try:
        raw = fetch(address)
    except InputError as error:
        yield Record(id=address, name=address, problem=str(error))
        return
    if not is_feed(raw.data):
        yield Record(id=address, name=address, data=raw.data)
        return
    for record in feed_records(raw.data, address):
        link = record.overrides.url
        yield _followed(record, link) if record.problem and link else record


def _followed(record: Record, link: str) -> Record:
    try:
        return replace(record, data=fetch(link).data, plain=False, problem="")
    except InputError as error:
        return replace(record, problem=str(error))
