"""Lines of a text, and which of them only go on because the page was narrow."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from mapgen.blocks.words import block_words

__all__ = ["BULLET", "HASHES", "Line", "chunks", "goes_on", "split_lines", "width_of"]

BULLET = re.compile(r"(?:[-*+•‣▪●○◦·➤►–—]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\u00a0]+(?=\S)")
HASHES = re.compile(r"#{1,6}[ \t]+(?=\S)")

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]*")
_BREAK = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
_QUOTED = re.compile(r"(?:[ \t]*>)+[ \t]?")
_STOP = re.compile(r"[.!?…:؟۔][\"'”’»)\]]*$")
_NARROW, _WIDE = 40, 132
"""Between these, in code points, lie the widths at which mail and old text files wrap."""
_SURE = 60  # a line at least this long was filled, even in a letter of few lines
_ENOUGH = 0.75  # share of line ends that a width must explain


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its words, and how often they are quoted."""

    start: int
    end: int
    text: str
    quoted: int
    after_gap: bool  # a blank line stands before it


def split_lines(text: str, start: int) -> Iterator[Line]:
    """Yield the lines from `start` on that hold words, without `>` before them."""
    gap, at = True, start
    while at <= len(text):
        found = _LINE.match(text, at)
        end = found.end() if found else at
        quote = _QUOTED.match(text, at, end)
        inner = quote.end() if quote else at
        words = text[inner:end]
        stripped = words.strip("\ufeff \t\u00a0\u200b\u200c\u200d\u200e\u200f\u2060")
        if stripped and (quote is None or any(char.isalnum() for char in stripped)):
            first = inner + words.index(stripped)
            depth = quote.group().count(">") if quote else 0
            yield Line(first, first + len(stripped), stripped, depth, gap)
            gap = False
        else:
            gap = True
        after = _BREAK.match(text, end)
        if after is None:
            return
        at = after.end()


def chunks(lines: Iterator[Line]) -> Iterator[list[Line]]:
    """Group lines that no blank line and no other depth of quotation parts."""
    chunk: list[Line] = []
    for line in lines:
        if chunk and (line.after_gap or line.quoted != chunk[-1].quoted):
            yield chunk
            chunk = []
        chunk.append(line)
    if chunk:
        yield chunk


def width_of(groups: Sequence[Sequence[Line]]) -> int:
    """Return the width at which a text was wrapped, 0 where its lines are its author's.

    A text is wrapped when nearly every line ends only because the next word did not fit.
    """
    pairs = [pair for group in groups for pair in pairwise(group) if not _is_item(pair[1])]
    if not pairs:
        return 0
    width = max(len(line.text) for group in groups for line in group)
    if not _NARROW <= width <= _WIDE:
        return 0
    full = sum(not _fits(one, two, width) for one, two in pairs)
    small = sum(two.text[:1].islower() for _, two in pairs)
    sure = small or (len(pairs) < 3 and width >= _SURE)
    return width if full >= _ENOUGH * len(pairs) and sure else 0


def goes_on(one: Line, two: Line, width: int) -> bool:
    """Tell whether a line is the rest of the line before it.

    Parameters
    ----------
    one, two : Line
        Neighbours in one chunk.
    width : int
        See `width_of`.
    """
    if _is_item(two) or HASHES.match(two.text):
        return False
    if _STOP.search(one.text):
        return bool(width) and not _fits(one, two, width)
    if two.text[:1].islower() or _is_open(one.text):
        return True
    if width and not _fits(one, two, width):
        return True
    return bool(one.quoted) and (width == 0 or len(one.text) < _SURE)


def _fits(one: Line, two: Line, width: int) -> bool:
    """Tell whether the first word of a line would have fitted on the line before."""
    return len(one.text) + 1 + len(two.text.split(maxsplit=1)[0]) <= width


def _is_item(line: Line) -> bool:
    return BULLET.match(line.text) is not None


def _is_open(text: str) -> bool:
    if text.endswith((",", ";", "-", "–", "(", "/", "&")):
        return True
    last = text.rsplit(maxsplit=1)[-1].strip(".").lower()
    return last in block_words()["open_ends"]
