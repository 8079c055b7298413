"""Reads an official GeoNames dump (allCountries or one country, .txt or .zip), line by line."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from mapgen.errors import InputError
from mapgen.gazetteer.tables import Record, plain_name, script_names
from mapgen.model import LonLat

__all__ = ["read_dump"]

_COLUMNS = 19
_OWN_LAYERS = frozenset({"ADM1", "ADM2"})  # mapgen's own tables have these with better points
_REPORT_EVERY = 50_000


def read_dump(path: Path, progress: Callable[[int], None]) -> Iterator[Record]:
    """Yield the places of a dump in file order.

    Countries and first- and second-level units are left out: mapgen has its own.

    Parameters
    ----------
    path : Path
        The dump, as text or as the zip archive GeoNames offers.
    progress : callable
        Called now and then with the percentage read.

    Raises
    ------
    InputError
        If the file is missing or a line has not the 19 columns of a dump.
    """
    try:
        with _opened(path) as (stream, size):
            yield from _records(stream, size, path, progress)
    except (OSError, EOFError, zipfile.BadZipFile, UnicodeDecodeError) as error:
        raise InputError(f"GeoNames dump cannot be read: {path} ({error})") from error


def _records(
    stream: IO[bytes], size: int, path: Path, progress: Callable[[int], None]
) -> Iterator[Record]:
    done = 0
    for number, line in enumerate(stream, 1):
        done += len(line)
        if number % _REPORT_EVERY == 0:
            progress(min(100, 100 * done // max(size, 1)))
        if not line.strip():
            continue
        cells = line.decode("utf-8").rstrip("\r\n").split("\t")
        try:
            record = _record(cells)
        except (ValueError, IndexError) as error:
            raise InputError(
                f"no GeoNames dump: {path}, line {number} has not its 19 columns ({error})"
            ) from error
        if record is not None:
            yield record


def _record(cells: list[str]) -> Record | None:
    if len(cells) != _COLUMNS:
        raise ValueError(f"{len(cells)} columns")
    kind, code, country = cells[6], cells[7], cells[8]
    if kind == "A" and (code in _OWN_LAYERS or code.startswith("PCL")):
        return None
    names = [name for name in cells[3].split(",") if name]
    return Record(
        id=f"gn:{int(cells[0])}",
        name=plain_name(cells[1], country),
        feature=f"{kind or 'S'}.{code}" if code else kind or "S",
        point=LonLat(float(cells[5]), float(cells[4])),
        country=country,
        admin1=f"{country}.{cells[10]}",
        admin2=f"{country}.{cells[10]}.{cells[11]}" if cells[11] else "",
        population=int(cells[14] or 0),
        aliases=(cells[1], cells[2], *names),
        names=tuple(script_names(names, country)),
        source="geonames-dump",
    )


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], int]]:
    if not zipfile.is_zipfile(path):
        with path.open("rb") as stream:
            yield stream, path.stat().st_size
        return
    with zipfile.ZipFile(path) as archive:
        texts = [member for member in archive.infolist() if member.filename.endswith(".txt")]
        texts = [member for member in texts if "readme" not in member.filename.lower()]
        if len(texts) != 1:
            raise InputError(f"no GeoNames dump: {path} does not hold exactly one data file")
        with archive.open(texts[0]) as stream:
            yield stream, texts[0].file_size
