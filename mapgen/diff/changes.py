"""What a difference between two maps is, as a value, as text, and as JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

__all__ = ["Change", "Kind", "as_json", "as_text"]

Kind = Literal["added", "removed", "moved", "redated", "reattributed", "changed"]
Subject = Literal["mark", "claim", "name", "article"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference.

    `old_id` and `new_id` are the ids in either map, None where it has none; `where` is the
    mark's title, empty for what has no place. `before` and `after` say what `what` was and is.
    """

    kind: Kind
    subject: Subject
    where: str = ""
    old_id: str | None = None
    new_id: str | None = None
    what: str = ""
    before: str | None = None
    after: str | None = None
    km: float | None = None  # how far a mark moved


def as_text(changes: Sequence[Change]) -> str:
    """Return the changes for people, one per line; empty when there are none."""
    return "\n".join(_line(change) for change in changes)


def as_json(changes: Sequence[Change]) -> str:
    """Return the changes for scripts: an object with one list."""
    return json.dumps({"changes": [asdict(change) for change in changes]}, ensure_ascii=False)


_SIGNS = {"added": "+", "removed": "-"}


def _line(change: Change) -> str:
    sign = _SIGNS.get(change.kind, "~")
    known = () if change.subject == "article" else (change.old_id, change.new_id)
    ids = "→".join(dict.fromkeys(own for own in known if own))  # no digest helps a reader
    name = " ".join(part for part in (change.subject, ids) if part)
    where = f" {change.where}" if change.where else ""
    line = f"{sign} {name}{where}: {_deed(change)}"
    # Titles and quotes come from anywhere and go to terminals.
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in line)


def _deed(change: Change) -> str:
    if change.kind == "moved":
        return f"moved {change.km:.1f} km, from {change.before} to {change.after}"
    if change.kind in _SIGNS:
        text = change.after if change.kind == "added" else change.before
        return f"{change.kind}{f' ({text})' if text else ''}"
    return f"{change.what} was {change.before or 'none'}, is {change.after or 'none'}"
