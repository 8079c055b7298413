"""Keeps what the user added: files in a data folder, and a manifest that says where they are from.

The folder outlives upgrades; the index is made anew from it.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mapgen.errors import DataError, OutputError
from mapgen.files import finish, hash_of, locked, read_limited, removed, sweep_parts, write_atomic

__all__ = ["Added", "Store", "added_folder"]

_MANIFEST = "manifest.json"
_VERSION = 1
_LARGEST_MANIFEST = 10_000_000  # bytes
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """One set of places that the user added.

    Attributes
    ----------
    name : str
        What it is called: a country code, or the name of a file.
    kind : str
        "geonames" (a dump), "names" (GeoNames' alternate names), "list" (CSV), "areas" (GeoJSON),
        "osm" (an extract of OpenStreetMap).
    file : str
        Its file in the folder.
    address : str
        Where it came from, an address or a file's name.
    retrieved_at : str
        When, UTC, ISO 8601.
    bytes : int
        How large the file is.
    sha256 : str
        Of the file.
    etag, last_modified : str
        What the server said of it, to ask later whether it has changed.
    """

    name: str
    kind: str
    file: str
    address: str
    retrieved_at: str
    bytes: int
    sha256: str
    etag: str = ""
    last_modified: str = ""


def added_folder(cache_dir: Path) -> Path:
    """Return the folder of added places that belongs to a cache.

    That is the user's own data folder for the user's own cache, which a cleaner may empty, and a
    folder inside it for any other.
    """
    import platformdirs

    if cache_dir == Path(platformdirs.user_cache_dir("mapgen", appauthor=False)):
        return Path(platformdirs.user_data_dir("mapgen", appauthor=False)) / "gazetteer"
    return cache_dir / "gazetteer-added"


class Store:
    """A folder of added places.

    Parameters
    ----------
    folder : Path
        Made when something is written to it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def entries(self) -> tuple[Added, ...]:
        """Return what was added, sorted by kind and name.

        Raises
        ------
        DataError
            If the manifest cannot be read.
        """
        path = self.folder / _MANIFEST
        try:
            found = _entries(json.loads(read_limited(path, _LARGEST_MANIFEST)))
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise DataError(f"list of added places cannot be read: {path} ({error})") from error
        return tuple(sorted(found, key=lambda entry: (entry.kind, entry.name)))

    def path(self, entry: Added) -> Path:
        """Return where an entry's file is."""
        return self.folder / entry.file

    def write(self, entries: tuple[Added, ...]) -> None:
        """Write the manifest anew, whole or not at all.

        Raises
        ------
        DataError
            If it cannot be written.
        """
        ordered = sorted(entries, key=lambda entry: (entry.kind, entry.name))
        manifest = {"version": _VERSION, "added": [asdict(entry) for entry in ordered]}
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        try:
            write_atomic(self.folder / _MANIFEST, text.encode())
        except OutputError as error:
            raise DataError(str(error)) from error

    def clean(self, entries: tuple[Added, ...]) -> None:
        """Delete the files of former entries, and what a killed run was taking in."""
        sweep_parts(self.folder)
        named = {entry.file for entry in entries}
        for path in (*self.folder.glob("set-*"), *self.folder.glob("incoming-*")):
            if path.name not in named and ".part" not in path.suffixes:
                removed(path)

    def keep(self, data: Path, suffix: str) -> tuple[str, int, str]:
        """Move a file into the folder under its hash; return its name there, bytes and sha256."""
        sha256, size = hash_of(data), data.stat().st_size
        name = f"set-{sha256[:20]}{suffix}"
        try:
            finish(data, self.folder / name, mode=0o644)
        except OutputError as error:
            raise DataError(f"added places cannot be kept: {self.folder} ({error})") from error
        return name, size, sha256

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder for one writer.

        Raises
        ------
        DataError
            If the folder cannot be written to.
        """
        with locked(self.folder / ".lock"):
            yield

    def digest(self) -> str:
        """Return one hash over all that was added; empty when nothing was."""
        entries = self.entries()
        if not entries:
            return ""
        text = "\n".join(f"{entry.kind} {entry.name} {entry.sha256}" for entry in entries)
        return hashlib.sha256(text.encode()).hexdigest()


def _entries(manifest: dict[str, Any]) -> list[Added]:
    if manifest["version"] != _VERSION:
        raise ValueError(f"version {manifest['version']}")
    found = [Added(**entry) for entry in manifest["added"]]
    if not all(_FILE.fullmatch(entry.file) for entry in found):
        raise ValueError("a file outside its folder")
    return found
