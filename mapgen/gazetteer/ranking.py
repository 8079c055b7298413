"""Which place of a name comes first when nothing else is known, and which writing a name asks."""

import math
from typing import Any

from mapgen.gazetteer.forms import FORMER

__all__ = ["Row", "prior", "written_so"]

_CAPS, _DOT, _POSTAL = 1, 2, 3
_BONUS = {
    "A.PCLI": 8.0, "A.PCLD": 6.0, "L.CONT": 7.0, "P.PPL": 0.5, "P.PPLC": 1.5, "A.ADM2": -1.0,
    "L.RGN": 5.5, "H.OCN": 5.5, "H.SEA": 5.0, "H.GULF": 5.0, "H.STRT": 5.0, "T.MTS": 4.5,
    "T.DSRT": 4.5, "T.ISLS": 4.5, "T.ISL": 4.0, "T.MT": 3.5, "T.VLC": 3.5, "S.BDRCROSS": 3.5,
    "H.STM": 2.5, "H.LK": 2.5, "A.ADM3": -1.0,
}  # fmt: skip
"""What a kind of place is worth beside the logarithm of its people, in the plain prior."""
_ABBREVIATED = 4.0  # "Kan." with its dot is hardly the town of Kan
_KIND_COST = (0.0, 1.0, 2.5)  # the name proper, another name, a name that needs context

Row = tuple[Any, ...]
"""A place's columns as the index reads them, and after them the kind of the name."""


def prior(row: Row) -> tuple[float, object]:
    """Return what rows are sorted by: the likeliest first, then by their number."""
    people = math.log10(max(int(row[9]), 1))
    condition, kind = divmod(int(row[15]) % FORMER, 10)
    if condition in {_DOT, _POSTAL}:
        people += _ABBREVIATED
    return _KIND_COST[kind] - people - _BONUS.get(str(row[3]), 0.0), row[0]


def written_so(kind: int, name: str) -> bool:
    """Tell whether `name` is written as the alias asks: US but not us, Calif. but not calif."""
    condition = kind % FORMER // 10
    if condition == 0:
        return True
    if condition == _CAPS:
        return name.isupper()
    if condition == _DOT:
        return "." in name and not name.islower()
    return condition == _POSTAL and len(name) == 2 and name.isupper()
