"""What a decision on one thing changes in its entries of the file, or adds to them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from mapgen.review.queue import Item

__all__ = ["EntryMaker", "Wish"]

Json = dict[str, Any]
_REASONED = ("reject", "set", "move", "rename", "add")
"""Actions that say why: the first reason of the catalogue, unless the reviewer gives one."""
_WHOLE = ("undecided", "accept", "reject")  # what holds for a claim as a whole


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be decided: an action, what it changes, and why."""

    action: str
    to: Json
    why: str = ""


@dataclass(frozen=True, slots=True)
class EntryMaker:
    """Makes entries with ids and reasons of their own.

    `new_id` gives an id that is free, `reason` what is written as the reason of an action unless
    the reviewer gives one.
    """

    new_id: Callable[[], str]
    reason: Callable[[str], str]

    def make(
        self, item: Item, rows: Sequence[Json], wish: Wish, changes: dict[str, Json]
    ) -> Json | None:
        """Return the new entry that a decision needs; what it changes goes into `changes`.

        Parameters
        ----------
        rows : sequence of dict
            The entries that the file has of the item.
        changes : dict
            Id of an entry -> its new fields; added to.
        """
        action, to = wish.action, wish.to
        whole = next((row for row in rows if row["action"] in _WHOLE), None)
        if action == "accept" and any(row["action"] not in _WHOLE for row in rows):
            if whole is not None:
                changes[whole["id"]] = {"action": "accept"}
            return None
        same = next((row for row in rows if row["action"] == action), None)
        target = same or whole
        if same is not None and action == "set":
            to = {**same["to"], **to}
        fields: Json = {"action": action, "to": to or None}
        if action in _REASONED:
            fields["why"] = wish.why or (target or {}).get("why") or self.reason(action)
        if target is not None:
            changes[target["id"]] = fields
            return None
        if action == "undecided":
            return None
        made = {"id": self.new_id(), "action": action, **item.fields, **fields}
        return {key: value for key, value in made.items() if value is not None}
