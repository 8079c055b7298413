"""A decisions file as a person wrote it: comments, order and bytes stay but for what is decided."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AoT, InlineTable, Table

from mapgen.decisions.draft import HEAD, entry_text, merged
from mapgen.decisions.load import load_decisions
from mapgen.decisions.notes import add_note, cut_tail, drop_notes, has_note
from mapgen.decisions.values import Decisions
from mapgen.errors import ChangedMeanwhileError, UsageError
from mapgen.files import read_limited, removed, write_atomic
from mapgen.lang import say
from mapgen.model import Article, MapDocument

__all__ = ["DecisionsFile"]

_BOM = "\ufeff"
_LARGEST = 4_000_000  # bytes
_BY = re.compile(r"^by[ \t]*=.*\n", re.MULTILINE)
_WHERE = frozenset({"ref", "quote", "occurrence", "around"})  # what says which words are meant
_LONE = re.compile(r"(?<!\r)\n")


class DecisionsFile:
    """The text of one decisions file, edited entry by entry.

    Parameters
    ----------
    path : Path
        It need not exist; it is made by the first `save`.

    Raises
    ------
    UsageError
        If the file is no decisions file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._on_disk = _read(path)
        self.set_text(self._on_disk)

    def set_text(self, data: bytes | None) -> None:
        """Take these bytes for the file's contents, None for no file; nothing is written."""
        text = (data or b"").decode("utf-8")
        self._bom = text.startswith(_BOM)
        text = text.removeprefix(_BOM)
        decisions = load_decisions(self.path, text)
        self._absent = data is None
        self._set(text, decisions, _parsed(self.path, text))

    def _set(self, text: str, decisions: Decisions, doc: TOMLDocument | None = None) -> None:
        self._text, self.decisions, self._parsed = text, decisions, doc
        self._values: dict[str, Any] = tomllib.loads(text.replace("\r\n", "\n"))

    @property
    def _doc(self) -> TOMLDocument:
        """The text as tomlkit has it; parsing it is slow, and appending needs none of it."""
        if self._parsed is None:
            self._parsed = _parsed(self.path, self._text)
        return self._parsed

    @property
    def data(self) -> bytes | None:
        """The bytes to be written; None is no file."""
        return None if self._absent else ((_BOM if self._bom else "") + self._text).encode()

    @property
    def entries(self) -> list[dict[str, Any]]:
        """The file's decisions as plain values, in its order."""
        rows: list[dict[str, Any]] = self._values.get("decision", [])
        return rows

    @property
    def on(self) -> str:
        """The day of the review as it stands there; empty is none."""
        return str(self._values.get("on", ""))

    @property
    def by(self) -> str:
        """The name that stands for all decisions without one."""
        return str(self._values.get("by", ""))

    def sign(self, name: str, on: date | None = None) -> None:
        """Set the name that stands for all decisions without one, and the day of the review."""
        self._begin()
        if "by" in self._doc:
            self._doc["by"] = name
            self._took(tomlkit.dumps(self._doc))
        else:
            self._took(entry_text({"by": name}) + self._text)
        if on is None:
            return
        if "on" in self._doc:
            self._doc["on"] = on
            self._took(tomlkit.dumps(self._doc))
        else:
            line = _BY.search(self._text)
            at = line.end() if line else 0
            self._took(self._text[:at] + entry_text({"on": on}) + self._text[at:])

    def append(self, *rows: Mapping[str, Any]) -> None:
        """Write new entries at the end."""
        self.append_text("\n".join(f"[[decision]]\n{entry_text(fields)}" for fields in rows))

    def append_text(self, block: str) -> None:
        """Write entries that are text already at the end."""
        self._begin()
        gap = "" if not self._text else "\n" if self._text.endswith("\n") else "\n\n"
        self._took(self._text + gap + block)

    def merge(self, document: MapDocument, articles: Sequence[Article]) -> int:
        """Append undecided entries for what the file does not have yet; return how many."""
        before = len(self.entries)
        self._begin()
        if new := merged(self._text, document, articles, file=self.path):
            self.append_text(new)
        return len(self.entries) - before

    def update(self, identity: str, fields: Mapping[str, Any]) -> None:
        """Change fields of an entry in their places; a value of None takes a field away."""
        self.update_all({identity: fields})

    def update_all(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Change fields of several entries, by their ids.

        Where an entry is told which words it is about, the note that this is open goes.
        """
        self._begin()
        for identity, fields in changes.items():
            table = self._table(identity)
            if _WHERE & set(fields):
                drop_notes(table)
            tail = cut_tail(table)
            for key, value in fields.items():
                if value is None:
                    table.pop(key, None)
                elif table.get(key) != value:
                    _put(table, key, value)
            table.value.body.extend(tail)
        self._took(tomlkit.dumps(self._doc))

    def remove(self, identity: str) -> None:
        """Take an entry away that the desk itself has written."""
        self._begin()
        rows = self._rows()
        del rows[next(i for i, row in enumerate(rows) if row.get("id") == identity)]
        if not rows:  # an empty list of tables could not be added to
            self._doc.remove("decision")
        self._took(tomlkit.dumps(self._doc))

    def mark(self, identity: str, note: str) -> None:
        """Put a comment into an entry, once."""
        self._begin()
        table = self._table(identity)
        if has_note(table, note):
            return
        add_note(table, note)
        self._took(tomlkit.dumps(self._doc))

    def unmark(self, identity: str) -> None:
        """Take the notes of a question out of an entry: it is answered."""
        self._begin()
        if drop_notes(self._table(identity)):
            self._took(tomlkit.dumps(self._doc))

    def is_marked(self, identity: str, note: str) -> bool:
        """Tell whether a comment stands in an entry."""
        return has_note(self._table(identity), note)

    def save(self) -> None:
        """Write the file whole or not at all.

        Raises
        ------
        ChangedMeanwhileError
            If somebody else has written it since it was read.
        OutputError
            If it cannot be written.
        """
        self.check_unchanged()
        data = self.data
        if data is None:
            removed(self.path)
        else:
            write_atomic(self.path, data)
        self._on_disk = data

    def check_unchanged(self) -> None:
        """Raise `ChangedMeanwhileError` if the file is not what was last read or written."""
        if _read(self.path) != self._on_disk:
            raise ChangedMeanwhileError(say("wrong.meanwhile", file=self.path))

    def reload(self) -> None:
        """Read the file anew."""
        data = _read(self.path)
        self.set_text(data)
        self._on_disk = data

    def _begin(self) -> None:
        if self._absent:
            self._absent = False
            self._set(HEAD, load_decisions(self.path, HEAD))

    def _took(self, text: str) -> None:
        """Take over a new text if it is a decisions file still; else stay as before."""
        try:
            text = self._breaks(text)
            self._set(text, load_decisions(self.path, text))
        except UsageError:
            self._parsed = None  # it was edited
            raise

    def _breaks(self, text: str) -> str:
        """Break lines as the file does throughout."""
        if "\r\n" in self._text and not _LONE.search(self._text):
            return _LONE.sub("\r\n", text)
        return text

    def _rows(self) -> AoT:
        rows = self._doc.get("decision")
        return rows if isinstance(rows, AoT) else tomlkit.aot()

    def _table(self, identity: str) -> Table:
        found = next((row for row in self._rows() if row.get("id") == identity), None)
        if not isinstance(found, Table):
            raise UsageError(f"{self.path}: no decision has the id {identity!r}")
        return found


def _read(path: Path) -> bytes | None:
    try:
        return read_limited(path, _LARGEST)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror or error}") from error


def _parsed(path: Path, text: str) -> TOMLDocument:
    doc = tomlkit.parse(text)
    if tomlkit.dumps(doc) != text:
        raise UsageError(f"{path}: cannot be edited without changing what is there")
    return doc


def _put(table: Table, key: str, value: object) -> None:
    if isinstance(value, Mapping):
        table.pop(key, None)
        table[key] = _inline(value)
    else:
        table[key] = value


def _inline(values: Mapping[str, Any]) -> InlineTable:
    inline = tomlkit.inline_table()
    inline.update(tomllib.loads(entry_text({"to": values}))["to"])
    return inline
