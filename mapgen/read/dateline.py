"""Finds the day on which a dateline says that an article was filed."""

import re
from datetime import date

__all__ = ["filed_on"]

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = "(?P<{}>" + "|".join(f"{name[:3]}(?:{name[3:]}|t?\\.)?" for name in _MONTHS) + ")"
_YEAR = r"(?P<{}>(?:19|20)\d\d)"
_DAY = r"(?P<{}>[0-3]?\d)"
_DATES = (
    f"{_DAY.format('day')} {_MONTH.format('month')},? {_YEAR.format('year')}"
    f"|{_MONTH.format('month2')} {_DAY.format('day2')}, {_YEAR.format('year2')}"
)
_DATELINE = re.compile(
    # A place in the language's own way, the day, perhaps an agency, and a dash or colon.
    rf"^[ \t]*(?-i:[A-Z])[^\n,(]{{1,40}}(?:, [^\n,(]{{1,30}})?[,(] ?(?:{_DATES})\)?"
    r"[ \t]*(?:\([^)\n]{1,40}\)[ \t]*)?(?:--?|[–—:])",
    re.MULTILINE | re.IGNORECASE,
)
_WITHIN = 1_000  # code points of an article in which a dateline may stand


def filed_on(text: str, start: int = 0) -> date | None:
    """Return the day that an article's dateline names with its year, else None.

    "JUBA, 3 September 2024 -" and "JUBA (September 3, 2024) -" name one; a weekday or a day
    without its year does not.

    Parameters
    ----------
    text : str
    start : int
        Where the article begins, after any front matter; code points.
    """
    found = _DATELINE.search(text[start : start + _WITHIN])
    if not found:
        return None
    day, month, year = (found[name] or found[f"{name}2"] for name in ("day", "month", "year"))
    number = next(n for n, name in enumerate(_MONTHS, 1) if name[:3] == month[:3].lower())
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None
