"""Archives of saved pages -> records: ZIP and WARC, read entry by entry and bounded."""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mapgen.corpus.records import Record
from mapgen.errors import InputError, UsageError
from mapgen.read import MAX_BYTES
from mapgen.read.listing import described

__all__ = ["warc_records", "zip_records"]

_PAGES = (".txt", ".md", ".html", ".htm", ".xhtml", ".mhtml", ".eml", ".docx", ".odt", ".rtf",
          ".pdf")  # fmt: skip
_OK = "200"
_BROKEN = (OSError, EOFError, zlib.error, ValueError, AttributeError, TypeError, LookupError)
"""What the library raises of a web archive that is none, or is cut short."""


def zip_records(path: Path) -> Iterator[Record]:
    """Yield the pages and documents of a ZIP, by name; nothing is unpacked to the disk.

    Raises
    ------
    UsageError
        If it is no ZIP.
    """
    try:
        archive = zipfile.ZipFile(path)
    except (OSError, EOFError, ValueError, NotImplementedError, zipfile.BadZipFile) as error:
        raise UsageError(f"{path}: not a ZIP: {error}") from error
    with archive:
        for entry in sorted(archive.infolist(), key=lambda e: e.filename):
            parts = entry.filename.split("/")
            hidden = any(part.startswith((".", "__")) and part != ".." for part in parts)
            if not entry.is_dir() and not hidden and entry.filename.lower().endswith(_PAGES):
                yield _entry(archive, entry)


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Record:
    name = entry.filename
    try:
        with archive.open(entry) as stream:
            data = stream.read(MAX_BYTES + 1)  # whatever the directory says of its size
    except (
        OSError, EOFError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error
    ) as error:  # fmt: skip
        return Record(id=name, name=name, problem=f"cannot be unpacked: {error}"[:200])
    if len(data) > MAX_BYTES:
        return Record(id=name, name=name, problem="larger than any article")
    return Record(id=name, name=name, data=data)


def warc_records(path: Path) -> Iterator[Record]:
    """Yield the pages of a web archive: answers with status 200 that are HTML.

    Raises
    ------
    UsageError
        If it is no web archive, or warcio is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        raise UsageError("web archives need warcio: pip install 'mapgen[corpus]'") from error
    count = 0
    try:
        with path.open("rb") as stream:
            for item in ArchiveIterator(stream):
                if _is_page(item):
                    count += 1
                    yield _saved(item)
    except (*_BROKEN, ArchiveLoadFailed) as error:
        if not count:
            raise UsageError(f"{path}: not a web archive: {error}") from error
        rest = f"{path.name}, after {count} pages"
        yield Record(id=rest, name=rest, problem=f"the archive ends too early: {error}"[:200])


def _is_page(item: Any) -> bool:
    if item.rec_type != "response" or item.http_headers is None:
        return False
    kind = item.http_headers.get_header("Content-Type") or ""
    return item.http_headers.get_statuscode() == _OK and "html" in kind.lower()


def _saved(item: Any) -> Record:
    url = item.rec_headers.get_header("WARC-Target-URI") or ""
    data = item.content_stream().read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Record(id=url, name=url, problem="larger than any article")
    try:
        overrides, _ = described({"url": url}, url)
    except InputError as error:
        return Record(id=url, name=url, problem=str(error))
    return Record(id=url, name=url, data=data, overrides=overrides)
