"""Knows which lands forces and movements act in: "Peshmerga deployed in X" is about Iraq."""

import re
from functools import cache

from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["lands_of_forces"]


def lands_of_forces(sentence: str) -> frozenset[str]:
    """Return the ISO codes of the countries in which the forces that a sentence names act.

    Raises
    ------
    DataError
        If the list is damaged.
    """
    known, names = _forces()
    found = (known[match.group().lower()] for match in names.finditer(sentence))
    return frozenset().union(*found)


@cache
def _forces() -> tuple[dict[str, frozenset[str]], re.Pattern[str]]:
    path = data_path("force_lands.tsv")
    try:
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
        known = {name.lower(): frozenset(codes.split()) for name, codes in rows}
    except (OSError, ValueError) as error:
        raise DataError(f"lands of forces cannot be read: {path} ({error})") from error
    longest = sorted((name for name, _ in rows), key=len, reverse=True)
    any_of = "|".join(map(re.escape, longest))
    first = re.escape("".join({name[0] for name in longest}))  # quickly passes by other letters
    return known, re.compile(rf"(?<!\w)(?=[{first}])(?:{any_of})(?!\w)")
