"""What a difference between two maps is, as a value and as JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

__all__ = ["Change", "Kind", "as_json"]

Kind = Literal["added", "removed", "moved", "redated", "reattributed", "changed"]
Subject = Literal["mark", "claim", "name", "article"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference.

    `old_id` and `new_id` are the ids in either map, None where it has none; `where` is the
    mark's title, empty for what has no place. `before` and `after` say what `what` was and is;
    `was` and `now` are the whole claim in words. `mark` is the id, in the new map, of the mark
    that a changed claim is of. `edited` is the sha256 of the new text of the article that was
    edited and that tells this: titles are not unique, and may be missing. `in_words` tells that
    `was` and `now` say it themselves.
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
    was: str = ""
    now: str = ""
    mark: str = ""
    edited: str = ""
    in_words: bool = False


def as_json(changes: Sequence[Change]) -> str:
    """Return the changes for scripts: an object with one list."""
    return json.dumps({"changes": [asdict(change) for change in changes]}, ensure_ascii=False)
