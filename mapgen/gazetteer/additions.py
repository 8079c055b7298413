"""Adds, updates and removes the user's places: GeoNames' dumps by country, lists, areas."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mapgen.errors import DataError, InputError, OutputError, UsageError
from mapgen.files import copy_whole, is_file, removed
from mapgen.gazetteer.build import Progress, ensure
from mapgen.gazetteer.download import LARGEST, Fetched, fetch
from mapgen.gazetteer.dump import is_news_place, read_dump
from mapgen.gazetteer.osm import ENDINGS, read_extract
from mapgen.gazetteer.own import read_areas, read_list
from mapgen.gazetteer.sets import read_set
from mapgen.gazetteer.store import Added, Store, added_folder

__all__ = ["GEONAMES", "Outcome", "Supply", "add", "listed", "remove", "update"]

GEONAMES = "https://download.geonames.org/export/dump"
"""Where GeoNames' dumps are: ADDRESS/CC.zip and ADDRESS/alternatenames/CC.zip."""

_CODE = re.compile(r"[A-Za-z]{2}")
_SUFFIXES = {".csv": "list", ".geojson": "areas", ".json": "areas", ".txt": "geonames",
             ".zip": "geonames"}  # fmt: skip
_LARGEST_FILE = 2_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """Where country dumps come from.

    Attributes
    ----------
    address : str
        Of the folder that holds them.
    folder : Path or None
        A folder on this machine instead; nothing is then fetched.
    user_agent : str
        How requests introduce themselves.
    """

    address: str = GEONAMES
    folder: Path | None = None
    user_agent: str = "mapgen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What happened to one set: "added", "updated", "unchanged" or "removed"."""

    name: str
    what: str
    places: int | None = None
    note: str = ""


def listed(cache_dir: Path) -> tuple[Added, ...]:
    """Return what was added, with where each set is from."""
    return Store(added_folder(cache_dir)).entries()


def add(
    cache_dir: Path, wanted: Iterable[str], supply: Supply, *, progress: Progress | None = None
) -> tuple[Outcome, ...]:
    """Add country dumps (by their codes) and files (by their paths), and build the index anew.

    All or nothing: when one of them is bad, the list and the index stay what they were.

    Raises
    ------
    InputError
        If a country has no dump, or a file is not what it should be.
    GeocoderError
        If the server gives no answer; what came is kept, and gone on with next time.
    DataError
        If the folder or the index cannot be written.
    """
    return _change(cache_dir, lambda work: _added(work, list(wanted), supply), progress)


def update(
    cache_dir: Path, names: Iterable[str], supply: Supply, *, progress: Progress | None = None
) -> tuple[Outcome, ...]:
    """Fetch anew the country dumps that have changed; all of them when `names` is empty."""
    asked = {name.upper() for name in names}

    def change(work: "_Work") -> list[Outcome]:
        codes = [e.name for e in work.entries if e.kind == "geonames" and _CODE.fullmatch(e.name)]
        if unknown := sorted(asked - set(codes)):
            raise UsageError(f"not added, so not updated: {', '.join(unknown)}")
        return _added(work, [code for code in codes if not asked or code in asked], supply)

    return _change(cache_dir, change, progress)


def remove(
    cache_dir: Path, names: Iterable[str], *, progress: Progress | None = None
) -> tuple[Outcome, ...]:
    """Take sets out again by their names, and build the index anew."""
    asked = list(names)

    def change(work: "_Work") -> list[Outcome]:
        for name in asked:
            gone = [e for e in work.entries if name in {e.name, e.name.lower()}]
            if not gone:
                have = ", ".join(sorted({e.name for e in work.entries})) or "nothing"
                raise UsageError(f"not added, so not removed: {name}; added: {have}")
            work.entries = tuple(e for e in work.entries if e not in gone)
        return [Outcome(name=name, what="removed") for name in asked]

    return _change(cache_dir, change, progress)


class _Work:
    """One change: the folder, and the entries as they are to be."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.entries = store.entries()

    def entry(self, kind: str, name: str) -> Added | None:
        """Return the entry of this kind and name, if its file is still what it was."""
        for entry in self.entries:
            if (entry.kind, entry.name) == (kind, name) and self.store.path(entry).is_file():
                return entry
        return None

    def put(self, entry: Added) -> None:
        """Take an entry in place of the former one."""
        kept = (e for e in self.entries if (e.kind, e.name) != (entry.kind, entry.name))
        self.entries = (*kept, entry)

    def drop(self, kind: str, name: str) -> None:
        """Take an entry out."""
        self.entries = tuple(e for e in self.entries if (e.kind, e.name) != (kind, name))


def _change(
    cache_dir: Path, change: Callable[[_Work], list[Outcome]], progress: Progress | None
) -> tuple[Outcome, ...]:
    store = Store(added_folder(cache_dir))
    with store.locked():
        work = _Work(store)
        before = work.entries
        try:
            outcomes = change(work)
            store.write(work.entries)
            ensure(cache_dir, progress=progress)
        except BaseException:
            store.write(before)
            store.clean(before)
            raise
        store.clean(work.entries)
        return tuple(outcomes)


def _added(work: _Work, wanted: list[str], supply: Supply) -> list[Outcome]:
    if not wanted:
        return []
    return [
        _add_country(work, text.upper(), supply)
        if _CODE.fullmatch(text) and not is_file(Path(text))
        else _add_file(work, Path(text))
        for text in wanted
    ]


def _add_country(work: _Work, code: str, supply: Supply) -> Outcome:
    known = work.entry("geonames", code)
    changed = _get(work, "geonames", code, f"{code}.zip", supply)
    if changed is None and known is None:
        where = supply.folder or supply.address
        raise InputError(f"no dump of {code} at {where}")
    names = _get(work, "names", code, f"alternatenames/{code}.zip", supply)
    entry = work.entry("geonames", code)
    if entry is None or not (changed or names):
        return Outcome(name=code, what="unchanged")
    places = 0
    for record in read_set(work.store, entry, work.entry("names", code)):
        places += record.country == code
    if not places:
        raise InputError(f"the dump of {code} holds no place of {code}")
    note = "" if work.entry("names", code) else "without alternate names: there are none"
    return Outcome(name=code, what="updated" if known else "added", places=places, note=note)


def _get(work: _Work, kind: str, code: str, file: str, supply: Supply) -> Added | None:
    """Take one file of a country if it is new; None when it is what one has, or there is none."""
    known = work.entry(kind, code)
    incoming = work.store.folder / f"incoming-{kind}-{code}.zip"
    if supply.folder is not None:
        got = _copied(supply.folder, file, incoming)
        address = str(supply.folder / file)
    else:
        address = f"{supply.address.rstrip('/')}/{file}"
        got = _fetched(address, incoming, known, supply)
    if got is None or got.path is None:
        return None
    try:
        _check_zip(incoming, kind)
        name, size, sha256 = work.store.keep(incoming, ".zip")
    finally:
        removed(incoming)
    entry = Added(
        name=code, kind=kind, file=name, address=address, retrieved_at=_now(), bytes=size,
        sha256=sha256, etag=got.etag, last_modified=got.last_modified,
    )  # fmt: skip
    work.put(entry)
    return None if known and known.sha256 == sha256 else entry


def _fetched(address: str, incoming: Path, known: Added | None, supply: Supply) -> Fetched | None:
    same = known if known and known.address == address else None
    return fetch(
        address, incoming, user_agent=supply.user_agent,
        etag=same.etag if same else "", last_modified=same.last_modified if same else "",
        largest=LARGEST,
    )  # fmt: skip


def _copied(folder: Path, file: str, incoming: Path) -> Fetched | None:
    source = folder / file
    if not is_file(source):
        return None
    _copy(source, incoming)
    return Fetched(path=incoming)


def _copy(source: Path, target: Path) -> None:
    try:
        if source.stat().st_size > _LARGEST_FILE:
            raise InputError(f"{source} is too large")
    except OSError as error:
        raise InputError(f"{source} cannot be read ({error.strerror})") from error
    try:
        copy_whole(source, target)
    except OutputError as error:
        raise DataError(f"{source} cannot be kept in {target.parent} ({error})") from error


def _check_zip(path: Path, kind: str) -> None:
    import zipfile

    if not zipfile.is_zipfile(path):
        raise InputError(f"what came for {kind} is no zip file")


def _add_file(work: _Work, path: Path) -> Outcome:
    ending = next((e for e in ENDINGS if path.name.lower().endswith(e)), path.suffix.lower())
    kind = "osm" if ending in ENDINGS else _SUFFIXES.get(ending)
    if kind is None:
        raise UsageError(
            f"{path}: neither a country code nor a .csv, .geojson, .txt, .zip or .osm.pbf file"
        )
    if not is_file(path):
        raise InputError(f"{path}: no such file")
    incoming = work.store.folder / f"incoming-file{ending}"
    try:
        _copy(path, incoming)
        places = sum(1 for _ in _read(kind, incoming, path))
        name, size, sha256 = work.store.keep(incoming, ending)
    finally:
        removed(incoming)
    known = work.entry(kind, path.name)
    work.put(
        Added(name=path.name, kind=kind, file=name, address=str(path.resolve()),
              retrieved_at=_now(), bytes=size, sha256=sha256)
    )  # fmt: skip
    if known and known.sha256 == sha256:
        return Outcome(name=path.name, what="unchanged")
    return Outcome(name=path.name, what="updated" if known else "added", places=places)


def _read(kind: str, path: Path, shown: Path) -> Iterator[object]:
    """Read a file wholly; an error names the user's own file, not our copy."""
    try:
        if kind == "list":
            yield from read_list(path)
        elif kind == "areas":
            yield from read_areas(path)
        elif kind == "osm":
            yield from read_extract(path)
        else:
            yield from filter(is_news_place, read_dump(path, lambda _: None))
    except InputError as error:
        raise InputError(str(error).replace(str(path), str(shown))) from error


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
