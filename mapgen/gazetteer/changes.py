"""One change of the user's places while it is under way: the folder, and what is to be in it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mapgen.errors import DataError, InputError, MapgenError, OutputError
from mapgen.files import copy_whole
from mapgen.gazetteer.store import Added, Store

__all__ = ["Outcome", "Work", "copy_in", "shortened", "utc_now"]

_TOLD = 5  # lines told one by one
_LARGEST_FILE = 2_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What happened to one set: "added", "updated", "unchanged", "removed" or "not updated"."""

    name: str
    what: str
    places: int | None = None
    note: str = ""
    fault: MapgenError | None = None  # why it was not done; it is then as it was


class Work:
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


def copy_in(source: Path, target: Path) -> None:
    """Copy a file of the user's into the folder.

    Raises
    ------
    InputError
        If it is too large or cannot be read.
    DataError
        If the folder cannot be written to.
    """
    try:
        if source.stat().st_size > _LARGEST_FILE:
            raise InputError(f"{source} is too large")
    except OSError as error:
        raise InputError(f"{source} cannot be read ({error.strerror})") from error
    try:
        copy_whole(source, target)
    except OutputError as error:
        raise DataError(f"{source} cannot be kept in {target.parent} ({error})") from error


def shortened(lines: list[str]) -> str:
    """Return the first of many lines, and how many more there are."""
    more = f"; and {len(lines) - _TOLD} more" if len(lines) > _TOLD else ""
    return "; ".join(lines[:_TOLD]) + more


def utc_now() -> str:
    """Return the time as the manifest has it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
