"""The comments that mapgen writes into an entry while a person has not said where it belongs."""

from collections.abc import Iterator
from typing import Any

import tomlkit
from tomlkit.items import Comment, Null, Table

__all__ = ["OPEN", "ORPHAN", "add_note", "cut_tail", "drop_notes", "has_note", "not_meant"]

ORPHAN = "orphan: its sentence is no longer in the article"
"""The comment that marks a decision whose words are gone; it stays in the file."""

OPEN = "open: which of several equal sentences is meant"
"""The comment that marks a decision on repeated words that a person has put aside."""

_NOT_MEANT = "not meant: "
_BEFORE = 40  # code points before the words, by which a person knows the place again

_Body = list[tuple[Any, Any]]


def not_meant(number: int, of: int, text: str, start: int) -> str:
    """Return the comment that one place of repeated words is not the one that is meant.

    It says what stands before, too: once the article has changed, the number may be another's.
    """
    before = " ".join(text[max(0, start - _BEFORE) : start].split())
    shown = "".join(char for char in before if char.isprintable())  # as TOML's comments allow
    return f"{_NOT_MEANT}{number} of {of}, after “{shown}”"


def has_note(table: Table, note: str) -> bool:
    """Tell whether a comment stands in an entry; the same words in a value are none."""
    return any(text == note for _, _, text in _comments(table.value.body))


def add_note(table: Table, note: str) -> None:
    """Write a comment after the last line of an entry."""
    last = _last_part(table)
    tail = cut_tail(last)
    last.add(tomlkit.comment(note))
    last.value.body.extend(tail)


def drop_notes(table: Table) -> int:
    """Take the notes of a question out of an entry and return how many they were."""
    notes = [(body, at) for body, at, text in _comments(table.value.body) if _is_note(text)]
    for body, at in notes:
        body[at] = (None, Null())  # not deleted: the keys after it are found by their numbers
    return len(notes)


def cut_tail(table: Table) -> _Body:
    """Take off the blank lines and comments at a table's end: they belong to the next one."""
    body = table.value.body
    tail: _Body = []
    while body and body[-1][0] is None:
        tail.insert(0, body.pop())
    return tail


def _is_note(comment: str) -> bool:
    return comment in {OPEN, ORPHAN} or comment.startswith(_NOT_MEANT)


def _comments(body: _Body) -> Iterator[tuple[_Body, int, str]]:
    """Yield the comments that have a line of their own, with where they stand."""
    for at, (_, item) in enumerate(body):
        if isinstance(item, Comment):
            yield body, at, item.as_string().strip().removeprefix("# ")
        elif isinstance(item, Table):
            yield from _comments(item.value.body)


def _last_part(table: Table) -> Table:
    """Return the part with a heading of its own that ends an entry, `[decision.to]`; else it."""
    keyed = [(key, item) for key, item in table.value.body if key is not None]
    key, item = keyed[-1] if keyed else (None, None)
    if isinstance(item, Table) and key is not None and not key.is_dotted():
        return _last_part(item)
    return table
