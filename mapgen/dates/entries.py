"""Days at the head of a log's entries: "VELM, Sat 01:50. Two men were shot", "3 March: ..."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mapgen.dates.anchors import anchor_at, date_anchors
from mapgen.dates.intervals import codes
from mapgen.dates.narrative import Narrative
from mapgen.dates.reading import Context, read_atom
from mapgen.dates.words import WEEKDAYS, Atom, find_atoms
from mapgen.model import Block, DateSpan

__all__ = ["Entry", "days_of_entries", "hour_of"]

_SEVERAL = 2  # entries that make a log
_WIDEST = 80  # code points in which an entry names its day
_AHEAD = timedelta(days=1)  # an entry of another time zone may be a day ahead
_KINDS = frozenset({"day", "weekday", "yesterday", "today", "before_yesterday", "month"})

_CLOCK = r"(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d|(?=\s*[ap]\.?m\b))"
_HOUR = re.compile(r"[\s•*\[(]*(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?![\d.])")
_SHORT = re.compile(r"(?<!\w)(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?!\w)")
_BEFORE = re.compile(  # a bullet or number, then a name: "2. Old Velm (Orda district), "
    r"[\s•*·▪◦‣>\[(–—-]*(?:\d{1,2}[.)]\s+)?"
    r"(?:[^\W\d_a-z][\w'’.-]*(?:\s+(?:de|del|la|el|al|of|and|y|[^\W\d_a-z][\w'’.-]*))*"
    r"(?:\s+[a-z]+)?(?:\s*\([^()\n]{2,40}\))?\s*[,:(–—-]\s*)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s+)?"
)
_AFTER = re.compile(
    rf"\.?(?:,?\s*(?:at|around|about)?\s*(?P<clock>{_CLOCK})"
    r"(?:\s*(?:hrs?|hours|h|local time|GMT|UTC|[ap]\.?m\b\.?))?"
    r"|,?\s+(?:early\s+)?(?:morning|afternoon|evening|night))?"
    r"(?P<end>\s*[.:|)\]](?=\s)|\s*[–—](?=\s)|\s+-(?=\s)|(?=\s+[^\W\d_a-z]))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """The day with which an entry begins."""

    day: DateSpan
    label_ends: int
    sure: bool  # of what was done: a weekday alone may be one to come


def days_of_entries(story: Narrative) -> dict[int, Entry]:
    """Return by its number the day of each sentence of an entry that begins with one.

    A log has two such entries at least; one alone is a report's dateline.
    """
    analysis = story.analysis
    anchors = date_anchors(analysis)
    blocks, found = analysis.blocks, {}
    for number, block in enumerate(blocks):
        told, end = number, block.end
        if block.kind == "dateline" and number + 1 < len(blocks):  # "5 June -" before an entry
            told, end = number + 1, blocks[number + 1].end
        elif block.kind not in {"paragraph", "list_item"}:
            continue
        today = anchor_at(analysis, anchors, block.start)
        entry = _entry(analysis.text, block.start, end, today)
        if entry is not None and (told == number or _is_label(entry, analysis.text, block)):
            found[told] = entry
    if len(found) < _SEVERAL:
        return {}
    numbers = range(len(analysis.sentences))
    inside = {n: story.sentence(n).block for n in numbers if story.is_narrative(n)}
    return {n: found[block] for n, block in inside.items() if block in found}


def _is_label(entry: Entry, text: str, block: Block) -> bool:
    """Tell "5 June -" and "Velm (Sun, 03:40) -" from where and when a report was filed."""
    clock = re.search(_CLOCK, text[entry.day.ends_at : block.end]) is not None
    return clock or not any(map(str.isalpha, text[block.start : entry.day.at]))


def hour_of(text: str, block: Block) -> int | None:
    """Return the minute of the day with which a block begins."""
    found = _HOUR.match(text, block.start, block.end)
    return None if found is None else int(found["hour"]) * 60 + int(found["minute"])


def _entry(text: str, start: int, end: int, today: date | None) -> Entry | None:
    for atom in _atoms(text, start, end):
        before = _BEFORE.fullmatch(text, start, atom.start)
        after = _AFTER.match(text, atom.end, end)
        if before is None or after is None or not text[after.end() : end].strip():
            return None
        short = atom.kind == "weekday" and len(atom.text) < len("Monday")
        bare = not after["end"] and not after["clock"]  # "Tuesday Gunmen ..." is no label
        if bare or (short and not after["clock"] and not after["end"].strip()):
            return None
        days = read_atom(atom, Context(published=today, tense="past"))
        if days[0] is None or days[1] is None or (today and days[0] > today + _AHEAD):
            return None
        time_precision, date_prec = codes(days)
        span = DateSpan(
            start=days[0], end=days[1], words=" ".join(text[atom.start : after.end()].split()),
            time_precision=time_precision, date_prec=date_prec, at=atom.start, stop=atom.end,
        )  # fmt: skip
        return Entry(span, after.end(), atom.kind != "weekday" or bool(after["clock"]))
    return None


def _atoms(text: str, start: int, end: int) -> Iterator[Atom]:
    """Yield the first expression of a day in the beginning of an entry."""
    end = min(end, start + _WIDEST)
    atoms = [a for a in find_atoms(text, start, end) if a.kind in _KINDS]
    atoms = [a for a in atoms if a.kind != "month" or a.year]
    short = None if atoms else _SHORT.search(text, start, end)
    if short is not None:
        weekday = [day[:3] for day in WEEKDAYS].index(short[0][:3])
        atoms.append(Atom(kind="weekday", start=short.start(), end=short.end(),
                          weekday=weekday, text=short[0]))  # fmt: skip
    yield from sorted(atoms, key=lambda atom: atom.start)[:1]
