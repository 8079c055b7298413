"""CSV: one row per claim, safe to open in a spreadsheet."""

import csv
import io
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from mapgen.export.rows import COLUMNS, Cell, claim_row, pairs
from mapgen.model import MapDocument

__all__ = ["EXPLAIN", "table", "to_csv"]

EXPLAIN = """\
CSV has one row per claim, unplaced claims included (without a mark). It holds no shapes: an area
is reduced to the point where its name stands. Of several citations the first is spelt out, the
others only counted. Names in other languages, rivals, the run manifest, unresolved names and marks
without claims are left out. A text that a spreadsheet would run (=, +, -, @) gets a leading '.
"""

_RISKY = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_LINES = ("\t", "\r", "\n")
_UNSEEN = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Kinds of signs that a spreadsheet may take away before it looks for a formula."""


def to_csv(document: MapDocument) -> bytes:
    """Return the claims as CSV in UTF-8."""
    rows = (claim_row(document, mark, claim) for mark, claim in pairs(document))
    return table(COLUMNS, rows)


def table(columns: Sequence[str], rows: Iterable[Mapping[str, Cell]]) -> bytes:
    """Return rows as CSV (RFC 4180: commas, CRLF, quotes doubled) in UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return text.getvalue().encode()


def _cell(value: Cell) -> str | int | float:
    """Disarm formulas; numbers stay numbers, also negative ones. NUL would end the file."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    text = value.replace("\0", "\ufffd")
    first = next((sign for sign in text if unicodedata.category(sign) not in _UNSEEN), "")
    return f"'{text}" if first in _RISKY or text.startswith(_LINES) else text
