"""One table of a decisions file, read key by key."""

import math
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mapgen.decisions.lines import Block
from mapgen.errors import UsageError
from mapgen.lang import say

__all__ = ["NO_DATE", "Table"]

NO_DATE = "none"
"""What takes a date away."""


class Table:
    """One table of the file; its readers raise what the user needs to find a mistake."""

    def __init__(
        self, path: Path, values: Mapping[str, Any], lines: Block, prefix: str = ""
    ) -> None:
        self.path, self.values, self.lines, self.prefix = path, values, lines, prefix

    def wrong(self, key: str, problem: str) -> UsageError:
        """Return the error for one of its keys, naming file, line and key."""
        parent = self.lines.get(self.prefix.rstrip("."), self.lines.get("", 1))
        line = self.lines.get(self.prefix + key, parent)
        where = {"file": self.path, "line": line, "key": self.prefix + key}
        return UsageError(say("wrong.at", **where, said=problem))

    def check_keys(self, known: tuple[str, ...]) -> None:
        """Refuse keys that have no meaning."""
        for key in self.values:
            if key not in known:
                raise self.wrong(key, f"unknown key; known are {', '.join(known)}")

    def text(self, key: str) -> str | None:
        """Read a text that is not empty."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(key, "must be a text that is not empty")
        return value

    def number(self, key: str, low: float, high: float) -> float | None:
        """Read a number of a range."""
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self.wrong(key, say("wrong.no_number", value=repr(value)))
        if not (math.isfinite(value) and low <= value <= high):
            raise self.wrong(key, say("wrong.range", value=value, low=f"{low:g}", high=f"{high:g}"))
        return float(value)

    def integer(self, key: str, low: int, high: int) -> int | None:
        """Read a whole number of a range."""
        value = self.values.get(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
            raise self.wrong(key, f"must be a whole number, not {value!r}")
        number = self.number(key, low, high)
        return None if number is None else int(number)

    def choice(self, key: str, known: tuple[str, ...]) -> str | None:
        """Read one of several words."""
        value = self.text(key)
        if value is not None and value not in known:
            raise self.wrong(key, f"{value!r} is none of {', '.join(known)}")
        return value

    def day(self, key: str) -> date | None:
        """Read a day; None is no key, or that it is taken away."""
        value = self.values.get(key)
        if value is None or value == NO_DATE:
            return None
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError as error:
            raise self.wrong(key, say("wrong.no_day", value=value)) from error
