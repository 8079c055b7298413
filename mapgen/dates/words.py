"""The words dates are written with: patterns find them, an `Atom` holds what they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

__all__ = ["NUMBERS", "WEEKDAYS", "Atom", "find_atoms"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_SHORT = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
"""The numbers that are written as words, from one on."""
_COUNTS = {"a": 1, "an": 1, "the": 1, "couple": 2} | {w: n for n, w in enumerate(NUMBERS, 1)}


def _any(*words: str) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_FULL = _any(*_MONTHS, *(name.upper() for name in _MONTHS))
_ABBREVIATED = _any(*_SHORT) + r"\.?"  # alone they would be names and verbs
_MONTH = f"(?:{_FULL}|{_ABBREVIATED})"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_STOP = r"(?![\w%])(?![.,:/-]\d)"  # no part of a larger number, a time or a share
_YEAR = r"(?:1[89]|20)\d\d"
_WEEKDAY = _any(*WEEKDAYS)
_LEAD = rf"(?:(?:{_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.),?\s+)?"
_JOIN = r"\s*(?:-|–|—|/|\bto\b|\band\b|\bor\b)\s*(?:the\s+)?"
_SERIES = rf"(?:\s*,\s*{_DAY}(?![\w.:/%-]))+,?"  # the days between the first and last of a list
_COUNT = rf"(?P<count>\d{{1,3}}|(?i:(?:a\s+)?{_any(*_COUNTS)}(?:\s+of)?))"
_UNIT = r"(?P<unit>(?i:day|week|month|year))"
_BEFORE_DIGIT = r"(?<![\w.,:/$€£+-])"

_YEAR_WAY = r"(?:\s+of)?\s+(?P<of>(?i:last|this))\s+year(?!\w)"  # "November of last year"

_DIGIT = "0"  # stands for any, as a cue
_MONTH_CUES = " ".join(name[:3].lower() for name in _MONTHS)

# Kind, cues and pattern. A text without any of a pattern's cues, in small letters, has no hit.
# Where two begin at one place, the earlier line wins.
_PATTERNS = (
    ("before_yesterday", "yesterday", r"(?<!\w)(?i:(?:the\s+)?day\s+before\s+yesterday)(?!\w)"),
    ("after_tomorrow", "tomorrow", r"(?<!\w)(?i:(?:the\s+)?day\s+after\s+tomorrow)(?!\w)"),
    (
        "day",
        _DIGIT,
        (
            rf"{_BEFORE_DIGIT}{_LEAD}(?P<day>{_DAY})(?:(?:{_SERIES})?{_JOIN}(?P<last>{_DAY}))?(?:\s+of)?[\s-]+"
            rf"(?P<month>{_MONTH})(?:(?:,?\s+(?:of\s+)?|-)(?P<year>{_YEAR}){_STOP}|{_YEAR_WAY})?(?!\w)"
        ),
    ),
    (
        "day",
        _DIGIT,
        (
            rf"(?<!\w){_LEAD}(?P<month>{_MONTH})\s+(?:the\s+)?(?P<day>{_DAY})(?:(?![\w%])"
            rf"(?:{_SERIES}(?={_JOIN}{_DAY}\s*(?:[,.;:)]|$)))?"
            rf"{_JOIN}(?P<last>{_DAY})(?!\s*{_MONTH})(?=\W|$))?{_STOP}"
            rf"(?:,?\s+(?P<year>{_YEAR}){_STOP}|,?{_YEAR_WAY})?"
        ),
    ),
    (
        "day",
        _DIGIT,
        rf"{_BEFORE_DIGIT}(?P<year>{_YEAR})-(?P<month>1[0-2]|0[1-9])-(?P<day>{_DAY})(?!\w)",
    ),
    (
        "numeric",
        _DIGIT,
        rf"{_BEFORE_DIGIT}(?P<one>\d\d?)([./])(?P<two>\d\d?)\2(?P<year>{_YEAR})(?!\w)",
    ),
    (
        "months",
        _MONTH_CUES,
        (
            rf"(?<!\w)(?P<month>{_FULL})\s*(?:-|–|—|\band\b|\bto\b|\bthrough\b)\s*(?P<until>{_FULL})"
            rf"(?:,|\s+of)?(?:\s+(?P<year>{_YEAR}){_STOP}|{_YEAR_WAY})"
        ),
    ),
    ("month", "year", rf"(?<!\w)(?P<month>{_FULL}),?{_YEAR_WAY}"),
    ("month", _DIGIT, rf"(?<!\w)(?P<month>{_MONTH})(?:,|\s+of)?\s+(?P<year>{_YEAR}){_STOP}"),
    ("foreign", _DIGIT, rf"{_BEFORE_DIGIT}[123]?\d\.?\s+[^\W\d_]{{3,}}\s+{_YEAR}{_STOP}"),
    (
        "ordinals",
        _DIGIT,
        (
            r"(?:(?<=(?i:between)\s)|(?<=(?i:from)\s))(?i:the)\s+(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\s+"
            r"(?:and|to)\s+(?:the\s+)?(?P<last>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))"
            r"(?=\s*[,.;:)]|\s+of\s+(?:this|the)\s+month)"
        ),
    ),
    ("month", _MONTH_CUES, rf"(?<!\w)(?P<month>{_FULL})(?!\w)"),
    (
        "year",
        _DIGIT,
        rf"(?<!\w)(?i:spring|summer|autumn|fall|winter)\s+(?:of\s+)?(?P<year>{_YEAR}){_STOP}",
    ),
    ("decade", _DIGIT, r"(?<!\w)(?P<year>(?:1[89]|20)\d0)s(?!\w)"),
    ("year", _DIGIT, rf"{_BEFORE_DIGIT}(?P<year>{_YEAR})(?![\w%])(?![.,:/]\d)"),
    ("year", _DIGIT, rf"(?<=\d[-–—])(?P<year>{_YEAR}){_STOP}"),
    (
        "weekday",
        "last this",
        rf"(?<!\w)(?P<weekday>{_WEEKDAY}),?\s+(?:of\s+)?(?P<of>(?i:last|this))\s+week(?!\w)",
    ),
    ("weekday", "day", rf"(?<!\w)(?P<weekday>{_WEEKDAY})(?!\w)"),
    ("ago", "ago", rf"(?<!\w){_COUNT}\s+{_UNIT}s?\s+ago(?!\w)"),
    ("few_ago", "ago", rf"(?<!\w)(?i:(?:just\s+)?a\s+few|several|some)\s+{_UNIT}s\s+ago(?!\w)"),
    (
        "few_past",
        "few several",
        rf"(?<!\w)(?i:(?:the|these)\s+(?:past|last|previous)\s+(?:few|several)\s+{_UNIT}s)(?!\w)",
    ),
    (
        "shift",
        "later earlier before after prior",
        rf"(?<!\w){_COUNT}\s+{_UNIT}s?\s+(?P<way>later|earlier|before|after(?:wards)?|prior)(?!\w)",
    ),
    (
        "shift",
        "next following previous",
        rf"(?<!\w)(?i:the)\s+(?P<way>next|following|previous)\s+{_UNIT}(?!\w)",
    ),
    ("same", "day", r"(?<!\w)(?i:(?:that|the)\s+same\s+day|that\s+day)(?!\w)"),
    (
        "past",
        "past last previous",
        (
            rf"(?<!\w)(?i:(?:the\s+|in\s+)(?:past|last|previous))\s+{_COUNT}\s+"
            r"(?P<unit>(?i:day|week|month|year|hour))s?(?!\w)"
        ),
    ),
    (
        "ahead",
        "day week month year",
        (
            rf"(?<!\w)(?i:(?:with)?in)\s+(?P<count>\d{{1,2}}|(?i:an?|{_any(*NUMBERS)}))\s+{_UNIT}s?"
            r"(?:['\u2019]s?\s+time)?(?!\w)(?!\s+(?i:of|before|after|later|earlier|from|since)(?!\w))"
        ),
    ),
    (
        "coming",
        "coming next",
        rf"(?<!\w)(?i:(?:the|these)\s+(?:next|coming)|coming)\s+(?P<count>\d{{1,2}}|(?i:{_any(*NUMBERS)}))\s+{_UNIT}s(?!\w)",
    ),
    (
        "unit",
        "last past this next current",
        rf"(?<!\w)(?P<way>(?i:last|past|this|next|current))\s+{_UNIT}(?!\w)",
    ),
    (
        "unit",
        "week month year",
        r"(?:(?<=\bbeginning of )|(?<=\bstart of ))(?i:the)\s+(?P<unit>(?i:week|month|year))(?!\w)",
    ),
    (
        "weekend",
        "weekend",
        (
            r"(?<!\w)(?i:(?:the\s+|this\s+)?(?P<way>last|past|previous|next|coming)\s+weekend"
            r"|(?:the|this)\s+weekend)(?!\w)"
            rf"(?!(?i:\s+of\s+(?:the\s+)?)(?:\d|{_MONTH}))"  # "the weekend of 12-13 May" is these
        ),
    ),
    ("night", "night", r"(?<!\w)(?i:last\s+night|overnight)(?!\w)"),
    (
        "today",
        "today tonight this",
        r"(?<!\w)(?i:today|tonight|this\s+(?:morning|afternoon|evening))(?!\w)",
    ),
    ("yesterday", "yesterday", r"(?<!\w)(?i:yesterday)(?!\w)"),
    ("tomorrow", "tomorrow", r"(?<!\w)(?i:tomorrow)(?!\w)"),
)
_COMPILED = tuple((kind, cues.split(), re.compile(rule)) for kind, cues, rule in _PATTERNS)
_ANY_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """One date expression as written, without the words that modify it."""

    kind: str
    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: int | None = None  # "3 to 5 May": the 5
    weekday: int | None = None  # Monday is 0
    count: int = 1
    unit: str = ""
    way: str = ""  # later, earlier, last, this, next
    until: int | None = None  # "November and December": the 12
    days: tuple[date | None, date | None] = (None, None)  # of another calendar, known already
    of: str = ""  # "November of last year": last; or this
    text: str = ""


def find_atoms(text: str, start: int, end: int) -> tuple[Atom, ...]:
    """Return the date expressions of ``text[start:end]``, in order, none overlapping.

    Nothing is judged yet: "May" may still be a person and "2017" a number of sheep.
    """
    words = text[start:end].casefold()
    words += _DIGIT if _ANY_DIGIT.search(words) else ""
    found = [
        (match.start(), order, kind, match)
        for order, (kind, cues, pattern) in enumerate(_COMPILED)
        if any(cue in words for cue in cues)
        for match in pattern.finditer(text, start, end)
    ]
    return tuple(_first_of_each(sorted(found, key=lambda item: item[:2])))


def _first_of_each(found: list[tuple[int, int, str, re.Match[str]]]) -> Iterator[Atom]:
    reached = -1
    for at, _, kind, match in found:
        atom = _atom(kind, match) if at >= reached else None
        if atom is not None:
            reached = atom.end
            yield atom


def _atom(kind: str, match: re.Match[str]) -> Atom | None:
    groups = match.groupdict()
    if kind == "numeric":
        return _numeric(match)
    return Atom(
        kind=kind,
        start=match.start(),
        end=match.end(),
        year=_number(groups.get("year")),
        month=_month(groups.get("month")),
        day=_number(groups.get("day")),
        last=_number(groups.get("last")),
        weekday=WEEKDAYS.index(groups["weekday"]) if groups.get("weekday") else None,
        count=_count(groups.get("count")),
        unit=(groups.get("unit") or "").lower(),
        way=(groups.get("way") or "").lower(),
        text=match.group(),
        until=_month(groups.get("until")),
        of=(groups.get("of") or "").lower(),
    )


def _numeric(match: re.Match[str]) -> Atom | None:
    """Read 13/07/2020 or 07/13/2020; where both orders are dates, the atom is "either"."""
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    orders = {(d, m) for d, m in ((one, two), (two, one)) if 1 <= d <= 31 and 1 <= m <= 12}
    if not orders:
        return None
    day, month = orders.pop() if len(orders) == 1 else (one, two)
    return Atom(
        kind="day" if one == two or day > 12 else "either",
        start=match.start(),
        end=match.end(),
        year=year,
        month=month,
        day=day,
        text=match.group(),
    )


def _number(text: str | None) -> int | None:
    return int(re.sub(r"\D", "", text)) if text else None


def _month(text: str | None) -> int | None:
    if not text:
        return None
    if text.isdigit():
        return int(text)
    return [name[:3] for name in _MONTHS].index(text[:3].capitalize()) + 1


def _count(text: str | None) -> int:
    if not text:
        return 1
    words = [word for word in text.lower().split() if word != "of"]
    return int(words[-1]) if words[-1].isdigit() else _COUNTS[words[-1]]
