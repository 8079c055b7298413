"""The day from which the words of a block count: its dateline's or stamp's, or the article's."""

import re
from bisect import bisect_right
from datetime import date, timedelta

from mapgen.blocks import dateline
from mapgen.dates.cues import load_cues
from mapgen.dates.words import Atom, find_atoms
from mapgen.model import Analysis, Block

__all__ = ["anchor_at", "date_anchors", "day_of"]

_AHEAD = timedelta(days=1)  # a stamp of another time zone may be a day ahead
_NEAR = timedelta(days=7)  # what is stamped this near to a given day may be of another hour
_TO = re.compile(r"\s*(?:-|–|—|to)\s*")
_CHANGED = ("updat", "last updat", "modif", "edit")


def date_anchors(analysis: Analysis) -> tuple[date | None, ...]:
    """Return for each block the day that "yesterday" and "Monday" in it count from.

    A dateline or a stamp counts for what follows it, up to the next; "March 6" in it is of the
    year that brings it nearest before the day of publication. Where none is known, None.
    """
    published = analysis.article.published
    current, found, doubted = published, [], _doubted(analysis)
    for number, block in enumerate(analysis.blocks):
        if block.kind == "dateline":
            current = _day(analysis, block, published) or published
        elif block.kind == "stamp" and _words(analysis, block) not in doubted:
            current = _day(analysis, block, published) or current
        elif block.kind == "heading" or (number == 1 and _is_title(analysis, block)):
            current = _reported(analysis, block, published) or current
        found.append(current)
    return tuple(found)


def anchor_at(analysis: Analysis, anchors: tuple[date | None, ...], position: int) -> date | None:
    """Return the day that words at a code point count from."""
    number = bisect_right(analysis.blocks, position, key=lambda block: block.start) - 1
    return anchors[number] if 0 <= number < len(anchors) else analysis.article.published


def _doubted(analysis: Analysis) -> frozenset[str]:
    """Return the stamps above the text that may be of the day on which a page was opened.

    They are guesses, or far from the day of publication that was given.
    """
    first, *others = analysis.article.evidence or (None,)
    given = first is not None and first.source in {"given", "manifest"}
    return frozenset(
        one.words
        for one in (*([first] if first else []), *others)
        if one.source == "stamp"
        and (not one.sure or (given and first and abs(one.day - first.day) > _NEAR))
    )


def _words(analysis: Analysis, block: Block) -> str:
    return " ".join(analysis.article.text[block.start : block.end].split())


def _is_title(analysis: Analysis, block: Block) -> bool:
    """Tell the rest of "Weekly update - X and Y - 23-30 August 2019", read as a dateline."""
    first = analysis.blocks[0].kind == "dateline"
    return first and analysis.text[block.start : block.end].rstrip()[-1:].isalnum()


def _reported(analysis: Analysis, block: Block, published: date | None) -> date | None:
    """Return the last day of "Situation report, 8-14 November 2022", whose head names the year.

    Without such a word only the days of a stretch count: "Update: 19 August-1 September 2024".
    """
    text = analysis.text
    atoms = [a for a in find_atoms(text, block.start, block.end) if a.kind == "day" and a.month]
    told = load_cues().has("heads", text, block.start, block.end)
    stretch = len(atoms) > 1 and _TO.fullmatch(text, atoms[-2].end, atoms[-1].start)
    for atom in reversed(atoms):
        last = atom.last or atom.day
        if atom.year and atom.month and last and (told or stretch or atom.last):
            day = _dated(atom.year, atom.month, last, published)
            return day if day and (published is None or day <= published) else None
    return None


def _day(analysis: Analysis, block: Block, published: date | None) -> date | None:
    if block.day is not None:
        return block.day
    text = analysis.text
    if text[block.start : block.end].lower().lstrip("(").startswith(_CHANGED):
        return None
    if block.kind == "dateline":
        filed = dateline(text, block.start, len(text))
        if filed is None or filed.day is None or filed.month is None:
            return None
        return _dated(filed.year, filed.month, filed.day, published)
    for atom in find_atoms(text, block.start, block.end):
        if atom.kind == "day" and atom.month and atom.day and atom.last is None:
            return day_of(atom, published)
    return None


def day_of(atom: Atom, published: date | None) -> date | None:
    """Return the one day that "6 March" or "6 March 2020" names, without a year the last one."""
    if atom.month is None or atom.day is None:
        return None
    return _dated(atom.year, atom.month, atom.day, published)


def _dated(year: int | None, month: int, day: int, published: date | None) -> date | None:
    try:
        if year is not None:
            return date(year, month, day)
        if published is None:
            return None
        found = date(published.year, month, day)
        return found if found <= published + _AHEAD else date(published.year - 1, month, day)
    except ValueError:
        return None
