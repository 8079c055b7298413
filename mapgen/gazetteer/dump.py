"""Reads official GeoNames files (allCountries or one country, .txt or .zip), line by line."""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

from mapgen.errors import InputError
from mapgen.gazetteer.positions import AT_ZERO, position_of
from mapgen.gazetteer.tables import Alias, Record, plain_name, script_names
from mapgen.model import LonLat, geonames_id
from mapgen.names import MAX_NAME

__all__ = ["Names", "is_news_place", "read_dump", "read_names", "with_names"]

Names = dict[int, list[tuple[str, str, bool]]]
"""GeoNames id -> (language, name, whether of the past)."""

_COLUMNS, _NAME_COLUMNS = 19, 8
_UNREADABLE = (
    OSError, EOFError, zipfile.BadZipFile, zlib.error, UnicodeDecodeError, NotImplementedError,
)  # fmt: skip
_OWN_LAYERS = frozenset({"ADM1", "ADM2"})  # mapgen's own tables have these with better points
_REPORT_EVERY = 50_000
_LARGEST = 8_000_000_000  # bytes of a whole dump, unpacked
_MOST_PACKED = 100  # times smaller than unpacked: GeoNames' files are some 4 times smaller
_LONGEST_LINE = 400_000
_MOST_PEOPLE = 10_000_000_000
_LAST_ID = 1_000_000_000  # mapgen's own rows are numbered from here
_NO_LANGUAGE = frozenset(
    {"link", "post", "iata", "icao", "faac", "unlc", "wkdt", "phon", "tcid", "abbr", "piny"}
)
_ZERO = LonLat(0.0, 0.0)
_TAGGED = frozenset({"ar", "ckb"})
# What news writes of beside towns; a country's dump has its wells, hotels and schools, too.
_NEWS = frozenset(
    {"A.ADM3", "A.ADM4", "A.ADM5", "A.ADMD", "L.RGN", "L.OAS", "L.PRK", "L.RES", "L.OILF"}
    | {"H.STRT", "H.BAY", "H.GULF", "H.SEA", "H.CHN", "H.LK", "H.LKS", "H.RSV", "H.STM", "H.CNL"}
    | {"H.WAD", "H.DLTA", "H.GLCR", "H.RF", "T.ISL", "T.ISLS", "T.MT", "T.MTS", "T.PASS", "T.PK"}
    | {"T.VAL", "T.PEN", "T.CAPE", "T.DSRT", "T.PLAT", "T.VLC", "T.HLL", "T.ATOL", "T.RDGE"}
    | {"S.DAM", "S.AIRP", "S.AIRB", "S.AIRF", "S.CMPRF", "S.MILB", "S.BDG", "S.BDRCROSS"}
    | {"S.PRT", "S.OILR", "S.PS", "S.PSN", "S.NAVB", "S.PRN", "S.CSTL", "S.FT"}
)


def read_dump(
    path: Path, progress: Callable[[int], None], told: list[str] | None = None
) -> Iterator[Record]:
    """Yield the places of a dump in file order.

    Countries and first- and second-level units are left out: mapgen has its own. What lies at
    0, 0 has no position, and is left out, too.

    Parameters
    ----------
    path : Path
        The dump, as text or as the zip archive GeoNames offers.
    progress : callable
        Called now and then with the percentage read.
    told : list of str, optional
        Takes what was left out for its position.

    Raises
    ------
    InputError
        If the file is missing, or with the number of a line that is none of a dump.
    """
    try:
        with _opened(path) as (stream, size):
            yield from _placed(_records(stream, size, path, progress), told)
    except _UNREADABLE as error:
        raise InputError(f"GeoNames dump cannot be read: {path} ({error})") from error


def read_names(path: Path) -> Names:
    """Return the alternate names of a GeoNames file alternatenames/CC.zip.

    Raises
    ------
    InputError
        If the file is missing or a line has not its columns.
    """
    found: Names = {}
    try:
        with _opened(path) as (stream, _):
            for number, line in enumerate(_lines(stream, path), 1):
                cells = line.decode("utf-8").rstrip("\r\n").split("\t")
                if len(cells) < _NAME_COLUMNS or not cells[1].isdecimal():
                    raise InputError(f"no alternate names: {path}, line {number}")
                language, name = cells[2], cells[3]
                if name and len(name) <= MAX_NAME and language not in _NO_LANGUAGE:
                    found.setdefault(int(cells[1]), []).append((language, name, cells[7] == "1"))
    except _UNREADABLE as error:
        raise InputError(f"alternate names cannot be read: {path} ({error})") from error
    return found


def with_names(record: Record, names: Names) -> Record:
    """Return a record with its alternate names; those of the past are marked so."""
    others = names.get(int(record.id[3:]), ())
    if not others:
        return record
    past = [name for _, name, historic in others if historic]
    kept = [name for name in (*record.aliases, *(n for _, n, _ in others)) if name not in past]
    tagged = {lang: name for lang, name, historic in others if lang in _TAGGED and not historic}
    return replace(
        record,
        aliases=tuple(dict.fromkeys(kept)),
        marked=(*record.marked, *(Alias(name, 1, "former") for name in past)),
        names=tuple(sorted((dict(record.names) | tagged).items())),
    )


def is_news_place(record: Record) -> bool:
    """Tell whether news may write of such a place: a settlement, a strait, a pass, an airfield."""
    return record.feature.startswith("P") or record.feature in _NEWS


def _records(
    stream: IO[bytes], size: int, path: Path, progress: Callable[[int], None]
) -> Iterator[Record]:
    done = 0
    for number, line in enumerate(_lines(stream, path), 1):
        done += len(line)
        if number % _REPORT_EVERY == 0:
            progress(min(100, 100 * done // max(size, 1)))
        if not line.strip():
            continue
        cells = line.decode("utf-8").rstrip("\r\n").split("\t")
        try:
            record = _record(cells)
        except ValueError as error:
            raise InputError(f"no GeoNames dump: {path}, line {number}: {error}") from error
        if record is not None:
            yield record


def _placed(records: Iterable[Record], told: list[str] | None) -> Iterator[Record]:
    """Yield the places that have a position: at 0, 0 is none."""
    for record in records:
        if record.point != _ZERO:
            yield record
        elif told is not None and is_news_place(record):
            told.append(f"left out: {record.name}: {AT_ZERO}")


def _lines(stream: IO[bytes], path: Path) -> Iterator[bytes]:
    """Yield lines; one that never ends is no dump, and must not fill the memory."""
    total = 0
    while line := stream.readline(_LONGEST_LINE):
        total += len(line)
        if len(line) >= _LONGEST_LINE or total > _LARGEST:
            raise InputError(f"no GeoNames file: {path}: a line or the whole is too long")
        yield line


def _record(cells: list[str]) -> Record | None:
    if len(cells) != _COLUMNS:
        raise ValueError(f"{len(cells)} columns, not {_COLUMNS}")
    kind, code, country = cells[6], cells[7], cells[8]
    if kind == "A" and (code in _OWN_LAYERS or code.startswith("PCL")):
        return None
    number = _whole("id", cells[0], 1, _LAST_ID)
    people = _whole("population", cells[14] or "0", 0, _MOST_PEOPLE)
    if not cells[1]:
        raise ValueError("no name")
    if len(cells[1]) > MAX_NAME:
        raise ValueError(f"a name of more than {MAX_NAME} letters")
    point = position_of(cells[4], cells[5])
    names = [name for name in cells[3].split(",") if name]
    return Record(
        id=geonames_id(number),
        name=plain_name(cells[1], country),
        feature=f"{kind or 'S'}.{code}" if code else kind or "S",
        point=point,
        country=country,
        admin1=f"{country}.{cells[10]}",
        admin2=f"{country}.{cells[10]}.{cells[11]}" if cells[11] else "",
        population=people,
        aliases=(cells[1], cells[2], *names),
        names=tuple(script_names(names, country)),
        source="geonames-dump",
    )


def _whole(what: str, text: str, low: int, end: int) -> int:
    number = int(text) if re.fullmatch(r"-?[0-9]{1,20}", text) else -1
    if not low <= number < end:
        raise ValueError(f"{what} is no number in range: {text[:20]!r}")
    return number


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], int]]:
    if not zipfile.is_zipfile(path):
        with path.open("rb") as stream:
            yield stream, path.stat().st_size
        return
    with zipfile.ZipFile(path) as archive:
        texts = [member for member in archive.infolist() if member.filename.endswith(".txt")]
        texts = [member for member in texts if "readme" not in member.filename.lower()]
        texts = [member for member in texts if not member.filename.startswith("iso-languagecodes")]
        if len(texts) != 1:
            raise InputError(f"no GeoNames dump: {path} does not hold exactly one data file")
        (text,) = texts
        if ".." in text.filename or text.filename.startswith(("/", "\\")):
            raise InputError(f"no GeoNames dump: {path} holds a file outside its folder")
        allowed = _MOST_PACKED * max(text.compress_size, 10_000)
        if text.file_size > min(_LARGEST, allowed):
            raise InputError(f"no GeoNames dump: {path} unpacks to {text.file_size} bytes")
        with archive.open(text) as stream:
            yield stream, text.file_size
