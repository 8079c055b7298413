"""Takes GeoNames' dumps by country, from their server or from a folder."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from mapgen.errors import InputError
from mapgen.files import is_file, removed
from mapgen.gazetteer.changes import Outcome, Work, copy_in, shortened, utc_now
from mapgen.gazetteer.download import LARGEST, Fetched, fetch
from mapgen.gazetteer.sets import read_set
from mapgen.gazetteer.store import Added, Store

__all__ = ["GEONAMES", "Supply", "add_country", "supply_of"]

GEONAMES = "https://download.geonames.org/export/dump"
"""Where GeoNames' dumps are: ADDRESS/CC.zip and ADDRESS/alternatenames/CC.zip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """Where country dumps come from.

    Attributes
    ----------
    address : str
        Of the folder that holds them; empty is GeoNames' own, and for what is to be updated the
        one that it came from.
    folder : Path or None
        A folder on this machine instead; nothing is then fetched.
    user_agent : str
        How requests introduce themselves.
    """

    address: str = ""
    folder: Path | None = None
    user_agent: str = "mapgen"

    @property
    def is_given(self) -> bool:
        """Whether it says where, be it a folder or an address."""
        return self.folder is not None or bool(self.address)


def add_country(work: Work, code: str, supply: Supply) -> Outcome:
    """Take a country's dump and its alternate names, if they are new.

    Raises
    ------
    InputError
        If there is no dump, or it is not what it should be.
    GeocoderError
        If the server gives no answer.
    """
    known = work.entry("geonames", code)
    changed = _get(work, "geonames", code, f"{code}.zip", supply)
    names = _get(work, "names", code, f"alternatenames/{code}.zip", supply)
    entry = work.entry("geonames", code)
    if entry is None or not (changed or names):
        return Outcome(name=code, what="unchanged")
    others = work.entry("names", code)
    told = [] if others else ["without alternate names: there are none"]
    places = 0
    with _naming(work.store, entry, *filter(None, [others])):
        for record in read_set(work.store, entry, others, told):
            places += record.country == code
    if not places:
        raise InputError(f"the dump of {code} from {entry.address} holds no place of {code}")
    what = "updated" if known else "added"
    return Outcome(name=code, what=what, places=places, note=shortened(told))


def supply_of(entry: Added, given: Supply) -> Supply:
    """Return where to ask for a dump again: where one is told to, else where it came from."""
    if given.is_given:
        return given
    if entry.address.startswith(("http://", "https://")):
        return replace(given, address=entry.address.rpartition("/")[0])
    return replace(given, folder=Path(entry.address).parent)


@contextmanager
def _naming(store: Store, *entries: Added) -> Iterator[None]:
    """Name in an error where a file came from, not our own copy of it."""
    try:
        yield
    except InputError as error:
        words = str(error)
        for entry in entries:
            words = words.replace(str(store.path(entry)), entry.address)
        raise InputError(words) from error


def _get(work: Work, kind: str, code: str, file: str, supply: Supply) -> Added | None:
    """Take one file of a country if it is new; None when it is what one has, or there is none."""
    known = work.entry(kind, code)
    incoming = work.store.folder / f"incoming-{kind}-{code}.zip"
    if supply.folder is not None:
        got = _copied(supply.folder, file, incoming)
        address = str((supply.folder / file).resolve())
    else:
        address = f"{(supply.address or GEONAMES).rstrip('/')}/{file}"
        got = _fetched(address, incoming, known, supply)
    if got is None and kind == "geonames":
        raise InputError(f"no dump of {code} at {supply.folder or supply.address or GEONAMES}")
    if got is None or got.path is None:
        return None
    try:
        if not zipfile.is_zipfile(incoming):
            raise InputError(f"what came for {code} is no zip file: {address}")
        name, size, sha256 = work.store.keep(incoming, ".zip")
    finally:
        removed(incoming)
    entry = Added(
        name=code, kind=kind, file=name, address=address, retrieved_at=utc_now(), bytes=size,
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
    copy_in(source, incoming)
    return Fetched(path=incoming)
