"""Text -> blocks, by the shape of its lines alone."""

import re
from collections.abc import Iterator, Sequence

from mapgen.blocks.dateline import dateline
from mapgen.blocks.kinds import Kind, is_cells, is_link, kind_of, sentence_like
from mapgen.blocks.lines import BULLET, HASHES, Line, chunks, goes_on, split_lines, width_of
from mapgen.blocks.tail import tailed
from mapgen.model import Block

__all__ = ["blocks_of", "split_paragraph"]

_CELL = re.compile(r"[^|\t\s](?:[^|\t\n\r]*[^|\t\s])?")


def blocks_of(text: str, start: int = 0) -> tuple[Block, ...]:
    """Tell the blocks of a text from its shape.

    Lines that only go on are one block; bullets, rows of a table, headlines without a full stop
    and lines about makers, pictures and other articles are blocks of their own.

    Parameters
    ----------
    text : str
        An article's; offsets count its code points.
    start : int
        Where its words begin, after any front matter.

    Returns
    -------
    tuple of Block
        In text order, none overlapping.
    """
    groups = list(chunks(split_lines(text, start)))
    widths = {depth: width_of([g for g in groups if g[0].quoted == depth])
              for depth in {g[0].quoted for g in groups}}  # fmt: skip
    blocks: list[Block] = []
    for group in groups:
        pieces = list(_pieces(group, widths[group[0].quoted]))
        for number, piece in enumerate(pieces):
            following = pieces[number + 1] if number + 1 < len(pieces) else None
            blocks.extend(_blocks(text, piece, following, first=not blocks, alone=len(pieces) == 1))
    return tailed(text, blocks)


def split_paragraph(
    text: str, start: int, end: int, kind: Kind = "paragraph", *, same_line: bool = False
) -> Iterator[Block]:
    """Yield a paragraph as a dateline, if it opens with one, and the rest of it."""
    filed = dateline(text, start, end) if kind in {"paragraph", "heading", "quotation"} else None
    if filed is not None:
        yield Block(kind="dateline", start=start, end=filed.end, same_line=same_line,
                    day=filed.date)  # fmt: skip
        same_line, start = True, filed.end + _blank(text, filed.end, end)
        kind = "paragraph" if kind == "heading" else kind
    if start < end:
        yield Block(kind=kind, start=start, end=end, same_line=same_line)


def _pieces(group: Sequence[Line], width: int) -> Iterator[list[Line]]:
    """Join the lines of a chunk that only go on."""
    piece = [group[0]]
    for line in group[1:]:
        closed = is_cells(line.text) or is_cells(piece[-1].text)
        closed = closed or (len(piece) == 1 and kind_of(piece[0].text) is not None)
        if closed or kind_of(line.text) is not None or not goes_on(piece[-1], line, width):
            yield piece
            piece = []
        piece.append(line)
    yield piece


def _blocks(
    text: str, piece: Sequence[Line], following: Sequence[Line] | None, *, first: bool, alone: bool
) -> Iterator[Block]:
    start, end = piece[0].start, piece[-1].end
    if is_cells(piece[0].text):
        yield from _cells(text, start, end)
        return
    mark = HASHES.match(text, start) or BULLET.match(text, start)
    if mark is not None:
        item = BULLET.match(text, start) is not None
        inner = text[mark.end() : end].rstrip("# ")
        kind: Kind = kind_of(inner) or ("list_item" if item else "heading")
        yield from split_paragraph(text, mark.end(), mark.end() + len(inner), kind)
        return
    known = kind_of(text[start:end]) if len(piece) == 1 else None
    if known is not None:
        yield Block(kind=known, start=start, end=end)
        return
    kind = "quotation" if piece[0].quoted else "paragraph"
    if following and kind_of(following[0].text) == "credit" and len(piece) == 1 and not first:
        kind = "caption"
    elif _is_heading(piece, following, first=first, alone=alone):
        kind = "heading"
    yield from split_paragraph(text, start, end, kind)


def _is_heading(
    piece: Sequence[Line], following: Sequence[Line] | None, *, first: bool, alone: bool
) -> bool:
    """Tell a headline: short, without a full stop, alone or right before what it is of."""
    if piece[0].quoted or sum(len(line.text) for line in piece) > 200:
        return False
    if first and following and len(piece) == 1 and piece[0].text.endswith(("?", "!")):
        return piece[0].text.count(".") == 0
    if sentence_like(piece[-1].text) or piece[-1].text.endswith((":", ",", ";")):
        return False
    if following is not None and is_link(following[0].text):
        return True
    return alone or first or (following is not None and sentence_like(following[-1].text))


def _cells(text: str, start: int, end: int) -> Iterator[Block]:
    """Yield the cells of a table's row; its rules hold none."""
    more = False
    for cell in _CELL.finditer(text, start, end):
        if any(char.isalnum() for char in cell.group()):
            yield Block(kind="table_cell", start=cell.start(), end=cell.end(), same_line=more)
            more = True


def _blank(text: str, start: int, end: int) -> int:
    return len(text[start:end]) - len(text[start:end].lstrip())
