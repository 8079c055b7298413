"""Days of the telling, and of nothing that is told: "yesterday's list", "YEREVAN, 5 October -"."""

import re
from functools import cache

from mapgen.text.words import word_lists

__all__ = ["is_filing_day", "is_papers_day"]

_LONGEST = 50  # code points of the name of a source
_SOURCE = re.compile(r"(?<=\S )\((?:[A-Z\u00c0-\u00de][\w.'’&-]*\s?){1,5},\s*$")
_FILED_AT = re.compile(r"\(?[A-Z\u00c0-\u00de][^\n.!?:;]{1,50}[,(]\s*(?:on\s+)?")
_FILED_BY = re.compile(
    r"[^\S\n]*\)?[^\S\n]*(?:\([^()\n]{1,30}\)[^\S\n]*)?(?:--?|\u2013|\u2014|/)\s"
)


_CAPITALS = re.compile(r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .'\u2019-]{2,50},\s*")
_ALONE = re.compile(r"[^\S\n]*(?:\([^()\n]{1,30}\)[^\S\n]*)?(?=\n|$)")
_AGENCY = re.compile(r"[^\S\n]*\([A-Z][^()\n]{1,30}\)[^\S\n]*(?=\n|$)")


def is_filing_day(text: str, paragraph: int, at: int, stop: int) -> bool:
    """Tell the date of a dateline, "YEREVAN, 5 October -", at the beginning of a paragraph.

    So, too, where it is a paragraph by itself: "YEREVAN, 5 October (Oda Press)".
    """
    if _CAPITALS.fullmatch(text, paragraph, at) and _ALONE.match(text, stop):
        return True
    ends = _FILED_BY.match(text, stop) or _AGENCY.match(text, stop)
    return ends is not None and _FILED_AT.fullmatch(text, paragraph, at) is not None


def is_papers_day(text: str, at: int, stop: int) -> bool:
    """Tell the day of a paper: "in Monday's bulletin", or its source's in "(Oda Times, May 25)"."""
    source = text[stop : stop + 1] == ")" and _SOURCE.search(text, max(0, at - _LONGEST), at)
    return bool(source) or _papers().match(text, stop) is not None


@cache
def _papers() -> re.Pattern[str]:
    nouns = "|".join(sorted(word_lists("text", "papers")["nouns"], key=len, reverse=True))
    return re.compile(rf"['\u2019]s?\s+(?:[a-z-]+\s+){{0,2}}(?:{nouns})s?(?![\w-])", re.IGNORECASE)
