"""Adds, updates and removes the user's places: GeoNames' dumps by country, lists, areas."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from mapgen.errors import GeocoderError, InputError, UsageError
from mapgen.files import is_file, removed
from mapgen.gazetteer.build import Progress, ensure
from mapgen.gazetteer.changes import Outcome, Work, copy_in, shortened, utc_now
from mapgen.gazetteer.country_dumps import Supply, add_country, supply_of
from mapgen.gazetteer.dump import is_news_place, read_dump
from mapgen.gazetteer.osm import ENDINGS, read_extract
from mapgen.gazetteer.own import read_areas, read_list
from mapgen.gazetteer.store import Added, Store, added_folder

__all__ = ["add", "listed", "remove", "update"]

_CODE = re.compile(r"[A-Za-z]{2}")
_SUFFIXES = {".csv": "list", ".geojson": "areas", ".json": "areas", ".txt": "geonames",
             ".zip": "geonames"}  # fmt: skip


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
    """Fetch anew the country dumps that have changed; all of them when `names` is empty.

    Each is asked for where it came from, unless `supply` says where. What cannot be had from
    where it came stays as it is, and its outcome says why; the others are updated.

    Raises
    ------
    UsageError
        If a name is none that was added.
    InputError, GeocoderError
        As of `add`, if `supply` says where dumps are.
    DataError
        If the folder or the index cannot be written.
    """
    asked = {name.upper() for name in names}

    def change(work: Work) -> list[Outcome]:
        held = [e for e in work.entries if e.kind == "geonames" and _CODE.fullmatch(e.name)]
        if unknown := sorted(asked - {entry.name for entry in held}):
            raise UsageError(f"not added, so not updated: {', '.join(unknown)}")
        wanted = [entry for entry in held if not asked or entry.name in asked]
        if supply.is_given:
            return [add_country(work, entry.name, supply) for entry in wanted]
        return [_updated(work, entry, supply_of(entry, supply)) for entry in wanted]

    return _change(cache_dir, change, progress)


def _updated(work: Work, entry: Added, supply: Supply) -> Outcome:
    """Update one dump from where it came; one that is gone must not stop the others."""
    before = work.entries
    try:
        return add_country(work, entry.name, supply)
    except (InputError, GeocoderError) as error:
        work.entries = before
        return Outcome(name=entry.name, what="not updated", note=str(error), fault=error)


def remove(
    cache_dir: Path, names: Iterable[str], *, progress: Progress | None = None
) -> tuple[Outcome, ...]:
    """Take sets out again by their names, and build the index anew."""
    asked = list(names)

    def change(work: Work) -> list[Outcome]:
        for name in asked:
            gone = [e for e in work.entries if name in {e.name, e.name.lower()}]
            if not gone:
                have = ", ".join(sorted({e.name for e in work.entries})) or "nothing"
                raise UsageError(f"not added, so not removed: {name}; added: {have}")
            work.entries = tuple(e for e in work.entries if e not in gone)
        return [Outcome(name=name, what="removed") for name in asked]

    return _change(cache_dir, change, progress)


def _change(
    cache_dir: Path, change: Callable[[Work], list[Outcome]], progress: Progress | None
) -> tuple[Outcome, ...]:
    store = Store(added_folder(cache_dir))
    with store.locked():
        work = Work(store)
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


def _added(work: Work, wanted: list[str], supply: Supply) -> list[Outcome]:
    if not wanted:
        return []
    return [
        add_country(work, text.upper(), supply)
        if _CODE.fullmatch(text) and not is_file(Path(text))
        else _add_file(work, Path(text))
        for text in wanted
    ]


def _add_file(work: Work, path: Path) -> Outcome:
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
        copy_in(path, incoming)
        told: list[str] = []
        places = sum(1 for _ in _read(kind, incoming, path, told))
        name, size, sha256 = work.store.keep(incoming, ending)
    finally:
        removed(incoming)
    known = work.entry(kind, path.name)
    work.put(
        Added(name=path.name, kind=kind, file=name, address=str(path.resolve()),
              retrieved_at=utc_now(), bytes=size, sha256=sha256)
    )  # fmt: skip
    if known and known.sha256 == sha256:
        return Outcome(name=path.name, what="unchanged")
    what = "updated" if known else "added"
    return Outcome(name=path.name, what=what, places=places, note=shortened(told))


def _read(kind: str, path: Path, shown: Path, told: list[str]) -> Iterator[object]:
    """Read a file wholly; an error names the user's own file, not our copy."""
    try:
        if kind == "list":
            yield from read_list(path, told)
        elif kind == "areas":
            yield from read_areas(path, told)
        elif kind == "osm":
            yield from read_extract(path, told)
        else:
            yield from filter(is_news_place, read_dump(path, lambda _: None, told))
    except InputError as error:
        raise InputError(str(error).replace(str(path), str(shown))) from error
