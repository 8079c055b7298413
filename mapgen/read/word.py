"""Word, OpenDocument and rich text -> text in blocks."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any

from mapgen.blocks import blocks_of
from mapgen.blocks.kinds import Kind
from mapgen.errors import InputError
from mapgen.model import PublishedDate
from mapgen.read.extracted import Extracted, Writer
from mapgen.read.published import day_in
from mapgen.read.sniff import open_zip

__all__ = ["read_docx", "read_odt", "read_rtf"]

_STYLES: tuple[tuple[str, Kind], ...] = (
    ("heading", "heading"),
    ("title", "heading"),
    ("list", "list_item"),
    ("caption", "caption"),
    ("quote", "quotation"),
)
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_LEFT_OUT = frozenset(
    {f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_TEXT}table-of-content",
     "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation"}
)  # fmt: skip
_BROKEN = "broken, or cut short"
_UNREADABLE = (
    KeyError, ValueError, OSError, EOFError, RuntimeError, SyntaxError, zipfile.BadZipFile,
    zlib.error,
)  # fmt: skip
"""What the libraries raise of a packed file with a byte out of place."""


def read_docx(data: bytes, name: str) -> Extracted:
    """Read a Word file; its macros, pictures, notes and running heads are left alone.

    Raises
    ------
    InputError
        If it is broken, or the library that reads it is not installed.
    """
    open_zip(data, name).close()
    try:
        from docx import Document
        from docx.table import Table
    except ImportError as error:
        raise InputError(
            f"{name}: Word files need python-docx: pip install 'mapgen[documents]'"
        ) from error
    writer = Writer()
    try:
        document = Document(BytesIO(data))
        for item in document.iter_inner_content():
            if isinstance(item, Table):
                _rows(writer, ((cell.text for cell in row.cells) for row in item.rows))
                continue
            for line in item.text.split("\n"):
                writer.add(line, _style(item))
        about = document.core_properties
        title, created = about.title or "", about.created
    except (*_UNREADABLE, AttributeError) as error:
        raise InputError(f"{name}: {_BROKEN}") from error
    return Extracted(
        text=writer.text(), blocks=tuple(writer.blocks), title=title, evidence=_created(created)
    )


def _rows(writer: Writer, rows: Any) -> None:
    for row in rows:
        more, last = False, ""
        for cell in row:
            words = " ".join(cell.split())
            if words and words != last:  # a cell that spans columns comes once for each
                writer.add(words, "table_cell", same_line=more)
                more, last = True, words


def _style(paragraph: Any) -> Kind:
    style = (paragraph.style.name or "").lower() if paragraph.style is not None else ""
    kind: Kind = next((kind for name, kind in _STYLES if name in style), "paragraph")
    numbered = paragraph.paragraph_format.element.xpath("./w:pPr/w:numPr")
    return "list_item" if numbered and kind == "paragraph" else kind


def _created(created: datetime | date | None) -> tuple[PublishedDate, ...]:
    """Return the day a file was made: a guess."""
    if created is None:
        return ()
    day = created.date() if isinstance(created, datetime) else created
    return (PublishedDate(day=day, source="document", sure=False, words=day.isoformat()),)


def read_odt(data: bytes, name: str) -> Extracted:
    """Read an OpenDocument text, without its notes, comments and tracked changes."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    with open_zip(data, name) as packed:
        try:
            root = etree.fromstring(packed.read("content.xml"), parser)
            about = packed.read("meta.xml") if "meta.xml" in packed.namelist() else b"<none/>"
            meta = etree.fromstring(about, parser)
        except (*_UNREADABLE, etree.LxmlError) as error:
            raise InputError(f"{name}: {_BROKEN}") from error
    writer = Writer()
    body = next(root.iter("{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text"), None)
    for kind, words, same in _odt_blocks(body) if body is not None else ():
        writer.add(words, kind, same_line=same)
    created = day_in(_meta(meta, "creation-date"))
    return Extracted(
        text=writer.text(), blocks=tuple(writer.blocks), title=_meta(meta, "title"),
        evidence=_created(created),
    )  # fmt: skip


def _meta(root: Any, name: str) -> str:
    found = next((tag for tag in root.iter() if str(tag.tag).endswith(f"}}{name}")), None)
    return (found.text or "") if found is not None else ""


def _odt_blocks(parent: Any, kind: Kind = "paragraph") -> Iterator[tuple[Kind, str, bool]]:
    for tag in parent:
        if tag.tag in _LEFT_OUT or not isinstance(tag.tag, str):
            continue
        if tag.tag == f"{_TEXT}h":
            yield "heading", _odt_words(tag), False
        elif tag.tag == f"{_TEXT}p":
            style = (tag.get(f"{_TEXT}style-name") or "").lower()
            own = next((k for n, k in _STYLES if n in style), kind)
            yield own if kind == "paragraph" else kind, _odt_words(tag), False
        elif tag.tag == f"{_TABLE}table-row":
            more = False
            for cell in tag.iter(f"{_TABLE}table-cell"):
                words = " ".join(_odt_words(p) for p in cell.iter(f"{_TEXT}p")).strip()
                if words:
                    yield "table_cell", words, more
                    more = True
        else:
            yield from _odt_blocks(tag, "list_item" if tag.tag == f"{_TEXT}list" else kind)


def _odt_words(tag: Any) -> str:
    words = [tag.text or ""]
    for child in tag:
        if child.tag in {f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"}:
            words.append(" ")
        elif child.tag not in _LEFT_OUT and isinstance(child.tag, str):
            words.append(_odt_words(child))
        words.append(child.tail or "")
    return re.sub(r"[ \t\r\n]+", " ", "".join(words))


def read_rtf(data: bytes, name: str) -> Extracted:
    """Read rich text; its blocks are told by shape, for it marks none."""
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError as error:
        raise InputError(
            f"{name}: rich text needs striprtf: pip install 'mapgen[documents]'"
        ) from error
    try:
        to_text: Any = rtf_to_text
        text = str(to_text(data.decode("latin-1"), errors="ignore")).strip()
    except (ValueError, LookupError, IndexError, TypeError) as error:
        raise InputError(f"{name}: {_BROKEN}") from error
    text = re.sub(r"(?<=\S)\n(?=\S)", "\n\n", text)  # each of its lines is a paragraph
    return Extracted(text=text, blocks=blocks_of(text))
