"""Keeps people's files: mapgen writes over a file only where mapgen wrote what stands there."""

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from mapgen.errors import InputError, OutputError
from mapgen.export.acled import COLUMNS as ACLED_COLUMNS
from mapgen.export.columns import CLAIMS
from mapgen.export.geojson import MAX_BYTES, parse, sealed
from mapgen.export.plover import COLUMNS as PLOVER_COLUMNS
from mapgen.export.rows import COLUMNS, FIRST
from mapgen.files import check_target, is_file, read_limited, read_part

__all__ = ["PDF_MARK", "PNG_MARK", "check_free", "marked"]

PNG_MARK = b"\x00\x00\x00\x0ftEXtSoftware\x00mapgenU\x03\xb3f"
"""The PNG chunk that says which program made a picture, with its length and checksum."""

PDF_MARK = b"\n% mapgen\n"
"""A comment at the end of a PDF; readers look no further than the mark of the end before it."""

_HEAD = 4_096  # bytes
_TAIL = 65_536
_EDITED = "was edited after mapgen wrote it"
_FOREIGN = "is not a file that mapgen wrote"


def check_free(
    targets: Iterable[Path], *, sources: Iterable[Path] = (), force: bool = False
) -> None:
    """Raise where writing `targets` would lose a person's file; call it before any work.

    Parameters
    ----------
    targets : iterable of Path
        What is to be written; links are followed.
    sources : iterable of Path
        What is read, and never written over.
    force : bool
        Whether files of others may be replaced.

    Raises
    ------
    OutputError
        With one line that says what stands there, and what to do.
    """
    targets = list(targets)
    for target in targets:
        check_target(target)
    read = {os.path.realpath(path): path for path in sources}
    for target in targets:
        twin = next((path for real, path in read.items() if _same(target, real)), None)
        if twin is not None:
            raise OutputError(
                f"cannot write {target}: it is the source {twin} itself; give another name with -o"
            )
        if force or not is_file(target) or not target.stat().st_size:
            continue
        if problem := _problem(target):
            raise OutputError(
                f"cannot write {target}: what stands there {problem}; give another name with -o, "
                "or --force to write over it"
            )


def marked(data: bytes) -> bytes:
    """Return a picture or printed page with the mark by which it is known again."""
    if data.startswith(b"%PDF"):
        return data + PDF_MARK
    if not data.startswith(b"\x89PNG"):
        return data
    head = 33  # the signature and the first chunk of every PNG
    return data[:head] + PNG_MARK + data[head:]


def _same(target: Path, source: str) -> bool:
    try:
        return os.path.realpath(target) == source or target.samefile(source)
    except OSError:
        return False


def _problem(target: Path) -> str:
    """Say why a file is not ours to write over; empty when it is."""
    known = next((know for end, know in _KNOWN.items() if target.name.lower().endswith(end)), None)
    try:
        return known(target) if known else _FOREIGN
    except (OSError, ValueError, sqlite3.Error):
        return _FOREIGN


def _holds(*marks: bytes, within: int = _HEAD) -> Callable[[Path], str]:
    """Return what finds one of some marks in the first bytes of a file."""

    def know(path: Path) -> str:
        head = read_part(path, within)
        return "" if any(mark in head for mark in marks) else _FOREIGN

    return know


def _header(*tables: Iterable[str]) -> Callable[[Path], str]:
    lines = {",".join(columns).encode() + b"\r\n" for columns in tables}

    def know(path: Path) -> str:
        head = read_part(path, max(map(len, lines)))
        return "" if any(head.startswith(line) for line in lines) else _FOREIGN

    return know


def _geojson(path: Path) -> str:
    try:
        data = parse(read_limited(path, MAX_BYTES).decode("utf-8-sig"))
        head = data["mapgen"]
        fresh = sealed(data)["mapgen"]
    except (InputError, KeyError, TypeError, AttributeError):
        return _FOREIGN
    return "" if head.get("digest") == fresh["digest"] else _EDITED


def _geopackage(path: Path) -> str:
    with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as database:
        names = {row[1] for row in database.execute("PRAGMA table_info(claims)")}
    return "" if set(FIRST) <= names else _FOREIGN


def _pdf(path: Path) -> str:
    return "" if read_part(path, len(PDF_MARK), at_end=True) == PDF_MARK else _FOREIGN


def _parquet(path: Path) -> str:
    """Know our columns by their names, which stand in the last part of the file."""
    tail = read_part(path, _TAIL, at_end=True)
    return "" if all(column.encode() in tail for column in CLAIMS) else _FOREIGN


def _predictions(path: Path) -> str:
    """Know a corpus that was written here by the exact members of its first toponym."""
    with path.open("rb") as stream:
        for line in stream:
            found = json.loads(line)["toponyms"]
            if found:
                return "" if tuple(found[0]) == PREDICTED else _FOREIGN
    return _FOREIGN


PREDICTED = ("start", "end", "surface", "lat", "lon", "geonameid", "type", "score")
_KNOWN: Mapping[str, Callable[[Path], str]] = MappingProxyType(
    {
        ".lpf.json": _holds(b'"urn:mapgen:'),
        ".annotations.json": _holds(b'"urn:mapgen:'),
        ".acled.csv": _header(ACLED_COLUMNS),
        ".plover.csv": _header(PLOVER_COLUMNS),
        ".csv": _header(COLUMNS, FIRST),
        ".html": _holds(b'id="mapgen-geojson"', within=MAX_BYTES),
        ".htm": _holds(b'id="mapgen-geojson"', within=MAX_BYTES),
        ".geojson": _geojson,
        ".kml": _holds(b"<!-- mapgen -->"),
        ".gpkg": _geopackage,
        ".parquet": _parquet,
        ".png": _holds(PNG_MARK),
        ".pdf": _pdf,
        ".jsonl": _predictions,
    }
)
"""The end of a file's name -> what says why such a file is not ours; the longest ends first."""
