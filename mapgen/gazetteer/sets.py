"""Reads the sets of places that the user added, for the building of the index."""

from collections.abc import Iterator

from mapgen.errors import InputError
from mapgen.files import hash_of
from mapgen.gazetteer.dump import is_news_place, read_dump, read_names, with_names
from mapgen.gazetteer.osm import read_extract
from mapgen.gazetteer.own import read_areas, read_list
from mapgen.gazetteer.store import Added, Store
from mapgen.gazetteer.tables import Record

__all__ = ["added_records", "read_set"]

_LAST = {"osm": 1, "geonames": 2}


def added_records(store: Store) -> Iterator[Record]:
    """Yield the places of all sets: the user's own first, then OpenStreetMap's, then GeoNames'.

    Raises
    ------
    InputError
        If a set's file is missing or is no longer what was added.
    """
    entries = store.entries()
    names = {entry.name: entry for entry in entries if entry.kind == "names"}
    for entry in sorted(entries, key=lambda entry: (_LAST.get(entry.kind, 0), entry.name)):
        if entry.kind != "names":
            _check(store, entry)
            yield from read_set(store, entry, names.get(entry.name))


def read_set(
    store: Store, entry: Added, names: Added | None = None, told: list[str] | None = None
) -> Iterator[Record]:
    """Yield the places of one set; GeoNames' with their alternate names, if those were added.

    `told` takes what is left out of a dump.
    """
    path = store.path(entry)
    if entry.kind == "list":
        yield from read_list(path, kept=True)
    elif entry.kind == "areas":
        yield from read_areas(path, kept=True)
    elif entry.kind == "osm":
        yield from read_extract(path)
    else:
        others = read_names(store.path(names)) if names else {}
        for record in read_dump(path, lambda _: None, told):
            if is_news_place(record):
                yield with_names(record, others)


def _check(store: Store, entry: Added) -> None:
    path = store.path(entry)
    try:
        whole = hash_of(path) == entry.sha256
    except OSError:
        whole = False
    if not whole:
        raise InputError(
            f"places added from {entry.name} are missing or damaged ({path}): "
            f"run `mapgen gazetteer remove {entry.name}`, then add them again"
        )
