"""PDF -> text in blocks: columns in their order, words hyphenated at line ends made whole."""

import re
import struct
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from statistics import median
from typing import Any

from mapgen.errors import InputError
from mapgen.model import PublishedDate
from mapgen.read.deadline import within
from mapgen.read.extracted import Extracted, Writer
from mapgen.read.pdf_streams import check_streams
from mapgen.read.published import day_in
from mapgen.text import WordPattern

__all__ = ["read_pdf"]

_MOST_PAGES = 60
_DEADLINE_S = 60.0
_EDGE = 0.09  # share of a page's height in which running heads and numbers stand
_LARGER = 1.18  # a headline's letters, as a share of the text's
_NUMBER = re.compile(r"(?:page\s+)?[-–—|\s]*\d{1,4}(?:\s*(?:of|/|\|)\s*\d{1,4})?[-–—|\s]*", re.I)
_STOP = re.compile(r"[.!?…:؟۔][\"'”’»)\]]*$")
_SMALLER = 0.88  # a note's letters
_NOTE = re.compile(r"(?:\[?\d{1,3}\]?[.)]?|[*†‡§])\s*(?=[A-ZÀ-Þ\"“‘])")
_FOOT = 0.4  # share of a page's height in which its notes stand
_BULLET = re.compile(r"[•‣▪●○◦·➤►–—*-]\s+(?=\S)")
_PROGRAM_TITLE = WordPattern(r"^microsoft|untitled|\.(?:<read.pdf.endings>)$", re.IGNORECASE)
_FAULTS = (
    ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, OSError,
    RecursionError, OverflowError, MemoryError, struct.error, zlib.error, NotImplementedError,
)  # fmt: skip
"""What the library raises over broken files, besides its own errors."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a page; `box` numbers the column or paragraph that the page sets it in."""

    text: str
    page: int
    box: int
    left: float
    right: float
    size: float
    edge: bool  # stands where running heads do
    low: bool  # stands where notes do


def read_pdf(data: bytes, name: str) -> Extracted:
    """Read the text of a PDF, without its running heads and page numbers.

    Raises
    ------
    InputError
        If it is encrypted, broken, holds no text (a scan), or is no article's size; or if the
        library that reads it is not installed.
    """
    try:
        from pdfminer.pdfdocument import PDFPasswordIncorrect
        from pdfminer.psexceptions import PSException
    except ImportError as error:
        raise InputError(
            f"{name}: PDF needs pdfminer.six: pip install 'mapgen[documents]'"
        ) from error
    check_streams(data, name)
    try:
        about, lines = _in_time(data, name)
    except PDFPasswordIncorrect as error:
        raise InputError(f"{name}: an encrypted PDF; save it without its password") from error
    except (PSException, *_FAULTS) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{name}: a PDF that is broken, or cut short") from error
    if not any(char.isalpha() for line in lines for char in line.text):
        raise InputError(f"{name}: no text in it; a scanned page must be made text first (OCR)")
    writer = Writer()
    for paragraph in _joined(_paragraphs(_without_heads(lines))):
        _add(writer, paragraph, median(line.size for line in lines))
    title = about.get("Title", "").strip()
    day = day_in(re.sub(r"^D:(\d{8}).*", r"\1", about.get("CreationDate", "")))
    made = (PublishedDate(day=day, source="document", sure=False, words=day.isoformat()),) \
        if day else ()  # fmt: skip
    return Extracted(
        text=writer.text(), blocks=writer.settled(),
        title="" if _PROGRAM_TITLE.search(title) else title, evidence=made,
    )  # fmt: skip


def _in_time(data: bytes, name: str) -> tuple[dict[str, str], list[_Line]]:
    """Read a file within the time an article needs: one page of it may hold anything."""
    try:
        return within(_DEADLINE_S, lambda: (_about(data), list(_lines(data, name))))
    except TimeoutError as error:
        reason = "a PDF that takes too long to read; not an article"
        raise InputError(f"{name}: {reason}") from error


def _about(data: bytes) -> dict[str, str]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser
    from pdfminer.utils import decode_text

    found: dict[str, str] = {}
    for info in PDFDocument(PDFParser(BytesIO(data))).info:
        for key, value in info.items():
            if isinstance(value, bytes):
                found[key] = decode_text(value)
    return found


def _lines(data: bytes, name: str) -> Iterator[_Line]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LAParams, LTTextContainer, LTTextLine

    until, box = time.monotonic() + _DEADLINE_S, 0
    for number, page in enumerate(extract_pages(BytesIO(data), laparams=LAParams())):
        if number >= _MOST_PAGES or time.monotonic() > until:
            raise InputError(f"{name}: more than {_MOST_PAGES} pages, or too slow; not an article")
        height = page.y1 - page.y0 or 1.0
        for item in page:
            if not isinstance(item, LTTextContainer):
                continue
            box += 1
            for line in item:
                words = line.get_text().strip() if isinstance(line, LTTextLine) else ""
                if words:
                    middle = ((line.y0 + line.y1) / 2 - page.y0) / height
                    edge = not _EDGE < middle < 1 - _EDGE
                    yield _Line(
                        words, number, box, line.x0, line.x1, _size(line), edge, middle < _FOOT
                    )


def _size(line: Any) -> float:
    sizes = [char.size for char in line if hasattr(char, "size")]
    return round(median(sizes), 1) if sizes else 0.0


def _without_heads(lines: Sequence[_Line]) -> list[_Line]:
    """Drop page numbers, and what stands at the edge of more than one page."""

    def head(line: _Line) -> str:
        return re.sub(r"\d+", "#", line.text.lower())

    pages = Counter(text for text, _ in {(head(line), line.page) for line in lines if line.edge})
    return [
        line
        for line in lines
        if not (line.edge and (_NUMBER.fullmatch(line.text) or pages[head(line)] > 1))
    ]


def _paragraphs(lines: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Group lines: by box, by the size of letters, by an indent, a short last line, a bullet."""
    group: list[_Line] = []
    for line in lines:
        if group and _begins(line, group):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _begins(line: _Line, group: Sequence[_Line]) -> bool:
    last = group[-1]
    if line.box != last.box or abs(line.size - last.size) > 0.1 * max(last.size, 1.0):
        return True
    if _BULLET.match(line.text) or (
        line.low and _NOTE.match(line.text) and _STOP.search(last.text)
    ):
        return True
    width = max(one.right for one in (*group, line)) - min(one.left for one in (*group, line))
    short = last.right < line.left + 0.7 * width and _STOP.search(last.text)
    return bool(short) or (line.left > group[0].left + 6 and len(group) > 1)


def _joined(paragraphs: Iterator[list[_Line]]) -> Iterator[list[_Line]]:
    """Join what a column's or a page's end cut in two: no full stop, then a small letter."""
    held: list[_Line] = []
    for group in paragraphs:
        if held and not _STOP.search(held[-1].text) and group[0].text[:1].islower():
            held += group
            continue
        if held:
            yield held
        held = list(group)
    if held:
        yield held


def _add(writer: Writer, group: Sequence[_Line], size: float) -> None:
    words = group[0].text
    for line in group[1:]:
        cut = words.endswith(("-", "\u00ad", "‐")) and line.text[:1].islower()
        words = words[:-1] + line.text if cut else f"{words} {line.text}"
    bullet = _BULLET.match(words)
    if group[0].low and group[0].size < _SMALLER * size and _NOTE.match(words):
        writer.add(words, "related")
    elif bullet:
        writer.add(words[bullet.end() :], "list_item")
    elif group[0].size > _LARGER * size and len(words) < 200:
        writer.add(words, "heading")
    else:
        writer.add(words, "paragraph")
