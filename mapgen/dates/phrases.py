"""Words around date expressions: "since", "early", "between ... and", and what is no date."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from mapgen.dates.intervals import Interval, part
from mapgen.dates.words import Atom
from mapgen.text import WordPattern, word_lists

__all__ = ["Phrase", "bounded", "is_date", "phrases"]


def _before(pattern: str) -> WordPattern:
    """Return the pattern of words that end where an expression begins."""
    return WordPattern(rf"(?<![\w-])(?:the\s+)?(?:{pattern})\s*$", re.IGNORECASE)


_WAY = _before(r"(?P<value><dates.phrases.ways>)(?:\s+past)?\s")
_NIGHT = _before(r"(?P<value><dates.phrases.nights>)\s+(?:of|on)(?:\s+the)?\s")
_NIGHTS = {"eve": (1, -1), "night": (0, 1), "ending": (1, 0), "either": (1, 1)}
"""Days that a night adds before and after the day it is named by."""
_BOUND = _before(
    r"(?P<value><dates.phrases.bounds>)"
    r"(?:\s+(?:in|on|from|around|about))?(?:\s+the)?(?:\s+year)?\s"
)
_OVER = _before(r"(?P<value><dates.phrases.lengths>)\s")
_INTRODUCED = _before(
    "<dates.phrases.introducing>|<dates.phrases.bounds>|<dates.phrases.ways>|early|earlier|late|later"
)
_JOIN = re.compile(
    r"(?:\s+(?:night|evening|afternoon|morning))?\s*,?\s*(?P<word>-|–|—|\bto\b|\binto\b|\band\b|"
    r"\buntil\b|\btill\b|\bthrough\b)\s*(?:the\s+)?(?P<early>(?:the\s+)?early\s+(?:hours\s+(?:of|on)\s+)?|late\s+)?(?:on\s+)?",
    re.I,
)
_OVERNIGHT = re.compile(
    r"\s*(?P<word>,?\s*(?:in)?to\s+(?:early\s+)?|,?\s*(?:on|of)\s+|,?\s+)", re.I
)
_AT_HOUR = WordPattern(r"\bat\s+(?:(?:<dates.phrases.roughly>)\s+)?$", re.IGNORECASE)
_HOUR = WordPattern(r"(?:\s*(?:and|to|-|–)\s*[0-2]\d[0-5]\d)?\s*(?:<dates.phrases.hours>)")
_HOUR_OF_DAY = re.compile(
    r"\s*,?\s+(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|on\s+\d{1,2}\s+[A-Z]|"
    r"on\s+[A-Z][a-z]+\s+\d{1,2}\b)",
    re.IGNORECASE,
)
_ABOUT = WordPattern(r"\b(?:<dates.phrases.about>)\s+$", re.IGNORECASE)
_SECOND_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\s*(?:and|to|-|–)\s*$")
_EARLY_LATE = re.compile(r"\b(?:late|early)\s+$", re.IGNORECASE)
_ONWARD = re.compile(r"\s+(?:on|onwards?|forward)\b(?!\s+\w)", re.IGNORECASE)
_EVERY = _before("<dates.phrases.feasts>")
_NO_DAY = WordPattern(r"s\b|\s+(?:<dates.phrases.papers>)\b")
_NAMED_YEAR = WordPattern(r"\b(?:<dates.phrases.naming>)\s+$", re.IGNORECASE)
_OF_YEAR = WordPattern(r"\s+(?:[\w’'-]+\s+){0,3}?(?:<dates.phrases.of_years>)\b")
_OWNING = re.compile(r"['\u2019]s\b")
_WINDOW = 60  # code points; no modifier is longer
_ALSO_NAMES = {3, 4, 5, 6, 8}  # March, April, May, June and August are also verbs and people


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """An expression with the words that modify it; two atoms for "from X to Y"."""

    start: int
    end: int
    atoms: tuple[Atom, ...]
    over: str = ""  # more than, less than ... of a length of time
    way: str = ""  # last, past, next, coming, this, following
    part: str = ""  # early, mid, late, first, second, earlier, later
    night: str = ""  # night, eve; "overnight to X": ending; "overnight on X": either
    bound: str = ""  # since, after, before, until, from, between ...


def is_date(atom: Atom, text: str, floor: int, following: str) -> bool:
    """Tell whether an expression is one: not "Theresa May", "Bloody Sunday", "2017 sheep".

    Parameters
    ----------
    atom : Atom
    text : str
        The article.
    floor : int
        Where its sentence begins.
    following : str
        Penn tag of the word after it; "NNS" says that a bare number counts things.
    """
    before = text[max(floor, atom.start - _WINDOW) : atom.start]
    if atom.kind == "weekday":
        return not _EVERY.search(before) and not _NO_DAY.match(text, atom.end)
    if atom.kind == "month" and not atom.year:
        return atom.month not in _ALSO_NAMES or bool(_introduced(before))
    if atom.kind == "year" and atom.end - atom.start == 4:
        if _is_clock(atom, text, before):
            return False
        if _NAMED_YEAR.search(before) and _OF_YEAR.match(text, atom.end):
            return True  # "the 1965 war"
        counts = following in {"NNS", "NNPS"} and not _SECOND_YEAR.search(before)
        return _introduced(before) and not counts
    return True


def _is_clock(atom: Atom, text: str, before: str) -> bool:
    """Tell the hours "at 1900", "2000 local time" and "around 1845 on 5 March" from years."""
    if _AT_HOUR.search(before) or _HOUR.match(text, atom.end):
        return True
    about = _ABOUT.search(before) and _HOUR_OF_DAY.match(text, atom.end)
    return bool(about) and _is_hour(atom.text)


def _is_hour(digits: str) -> bool:
    return digits[:2] < "24" and digits[2:] < "60"


def _introduced(before: str) -> bool:
    return bool(_INTRODUCED.search(before)) or bool(re.search(r"\d\s*[-–—,]\s*$", before))


def phrases(atoms: Sequence[Atom], text: str, floor: int) -> Iterator[Phrase]:
    """Join the expressions of one sentence with their modifiers, and ranges with their ends."""
    position = 0
    while position < len(atoms):
        after = atoms[position - 1].end if position else floor
        phrase = _modified(atoms[position], text, after)
        second = atoms[position + 1] if position + 1 < len(atoms) else None
        if second is not None and (night := _overnight(phrase, second, text)):
            yield replace(phrase, end=second.end, atoms=(second,), night=night, bound="")
            position += 2
            continue
        if second is not None and _makes_range(phrase, second, text):
            yield replace(phrase, end=second.end, atoms=(atoms[position], second), bound="")
            position += 2
            continue
        yield phrase
        position += 1


def _overnight(first: Phrase, second: Atom, text: str) -> str:
    """Tell "overnight to Tuesday", the night that ends then, from "overnight on Tuesday"."""
    if first.atoms[0].text.lower() != "overnight" or second.kind not in {"weekday", "day"}:
        return ""
    join = _OVERNIGHT.fullmatch(text, first.end, second.start)
    if join is None:
        return ""
    return "ending" if "to" in join["word"].lower() else "either"


def _makes_range(first: Phrase, second: Atom, text: str) -> bool:
    join = _JOIN.fullmatch(text, first.end, second.start)
    if join is None or {first.atoms[0].kind, second.kind} & {"shift", "same"}:
        return False
    between = text[first.atoms[0].end : second.start].split()
    if between in (["and"], ["or"]) and _are_neighbours(first.atoms[0], second):
        return first.bound in {"", "between"}
    if join["word"].lower() == "and":
        late = _EARLY_LATE.search(text, max(0, first.start - 9), first.atoms[0].start)
        return first.bound == "between" or bool(late and join["early"])
    if join["word"].lower() == "into" and first.atoms[0].kind not in {"weekday", "day"}:
        return False
    return first.bound in {"", "from", "between"}


def _are_neighbours(first: Atom, second: Atom) -> bool:
    """Tell "on Wednesday and Thursday" and "in July and August": one stretch of two."""
    if first.kind == second.kind == "month" and first.month and second.month:
        return second.month - first.month == 1
    if first.weekday is None or second.weekday is None:
        return False
    return (second.weekday - first.weekday) % 7 == 1


def _modified(atom: Atom, text: str, floor: int) -> Phrase:
    """Read the modifiers before an expression, the nearest first."""
    found: dict[str, str] = {}
    start, end = atom.start, atom.end
    for name, pattern in _modifiers().items():
        match = pattern.search(text, max(floor, start - _WINDOW), start)
        if match is not None and not _is_doer(match["value"], atom, text):
            found[name] = re.sub(r"\s+", " ", match["value"].lower())
            start = match.start("value")
    onward = _ONWARD.match(text, end) if found.get("bound") == "from" else None
    if onward:
        found["bound"], end = "since", onward.end()
    found["part"] = _part_names().get(found.get("part", ""), "")
    return Phrase(start=start, end=end, atoms=(atom,), **found)


@cache
def _part_names() -> Mapping[str, str]:
    """Return what part of a stretch of time a word or two mean."""
    parts = word_lists("dates", "parts")
    return {words: part for part, called in parts.items() for words in called}


@cache
def _modifiers() -> Mapping[str, WordPattern]:
    """Return the patterns of what may stand before an expression, by what it says."""
    called = "|".join(words.replace(" ", r"\s+") for words in sorted(_part_names()))
    part = _before(rf"(?P<value>{called})(?:[\s-]+(?:in|on|of))?[\s-]+(?:the)?")
    return {"over": _OVER, "way": _WAY, "part": part, "night": _NIGHT, "bound": _BOUND}


def _is_doer(word: str, atom: Atom, text: str) -> bool:
    """Tell "horrified by Thursday's attacks", which sets no end, from "by Thursday"."""
    return word.lower() == "by" and _OWNING.match(text, atom.end) is not None


def bounded(phrase: Phrase, interval: Interval, published: date | None) -> Interval:
    """Apply "early", "the night of", "since" and the like to what an expression says.

    The named day itself stays inside an open interval: what happened "after June 22" may still
    be of that day, and nothing narrower is said.
    """
    first, last = interval
    if first is None or last is None or phrase.way == "following":
        return None, None
    if phrase.over and phrase.atoms[0].kind == "ago":
        return (None, None) if phrase.over in {"less than", "under"} else (None, last)
    if phrase.part and phrase.atoms[0].kind == "night":
        last = first  # "late last night" is before midnight
    elif phrase.part:
        first, last = _parted(phrase.part, first, last, published)
    if phrase.night and not (phrase.night == "night" and first != last):
        before, after = _NIGHTS[phrase.night]
        first, last = first - timedelta(days=before), last + timedelta(days=after)
    if phrase.bound in {"since", "after", "starting"}:
        return first, None
    if phrase.bound in {"until", "till", "up to", "by"}:
        return None, last
    if phrase.bound in {"before", "prior to"}:
        return None, last if first == last else first - timedelta(days=1)
    return first, last


def _parted(name: str, first: date, last: date, published: date | None) -> tuple[date, date]:
    """Narrow an interval to its named part; "earlier this month" ends on the day of publication."""
    inside = published is not None and first <= published <= last
    if name in {"earlier", "later"}:
        if not inside or published is None:
            name = {"earlier": "early", "later": "late"}[name]
        else:
            return (first, published) if name == "earlier" else (published, last)
    low, high = part((first, last), name)
    return low or first, high or last
