"""Word and OpenDocument -> text in blocks."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any

from mapgen.blocks.kinds import Kind
from mapgen.errors import InputError
from mapgen.model import PublishedDate
from mapgen.read.extracted import Extracted, Writer
from mapgen.read.published import day_in
from mapgen.read.sniff import open_zip

__all__ = ["read_docx", "read_odt"]

_STYLES: tuple[tuple[str, Kind], ...] = (
    ("heading", "heading"),
    ("title", "heading"),
    ("list", "list_item"),
    ("caption", "caption"),
    ("quote", "quotation"),
)
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKUP = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_STRUCK = frozenset({f"{_WORD}del", f"{_WORD}moveFrom", f"{_WORD}pPr", f"{_WORD}rPr"})
_BOXED = frozenset({f"{_WORD}drawing", f"{_WORD}pict", f"{_WORD}object", f"{_MARKUP}Fallback",
                    f"{_WORD}txbxContent"})  # fmt: skip
_SIGNS = {
    f"{_WORD}tab": " ", f"{_WORD}br": "\n", f"{_WORD}cr": "\n", f"{_WORD}noBreakHyphen": "-",
}  # fmt: skip
_TYPES = "[Content_Types].xml"
_MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_VARIANT = re.compile(
    rb"application/vnd\.(?:ms-word\.(?:document|template)\.macroEnabled(?:Template)?"
    rb"|openxmlformats-officedocument\.wordprocessingml\.template)\.main\+xml"
)
_LAYOUT = 160  # code points of a cell that is no figure or name: a box of the page
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_BOX = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}text-box"
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
    """Read a Word file as it stands with all its changes accepted.

    Macros, pictures, notes, comments, hidden words and running heads are left alone; text boxes
    stand behind the paragraph that they hang on.

    Raises
    ------
    InputError
        If it is broken, or the library that reads it is not installed.
    """
    try:
        from docx import Document
    except ImportError as error:
        raise InputError(
            f"{name}: Word files need python-docx: pip install 'mapgen[documents]'"
        ) from error
    writer = Writer()
    try:
        document = Document(BytesIO(_as_document(data, name)))
        for kind, words, same in _docx_blocks(document.element.body, _Kinds(document)):
            writer.add(words, kind, same_line=same)
        about = document.core_properties
        title, created = about.title or "", about.created
    except (*_UNREADABLE, AttributeError) as error:
        raise InputError(f"{name}: {_BROKEN}") from error
    return Extracted(
        text=writer.text(), blocks=writer.settled(), title=title, evidence=_created(created)
    )


def _as_document(data: bytes, name: str) -> bytes:
    """Return a template, or a file with macros, as the plain document that the library takes."""
    with open_zip(data, name) as packed:
        types = packed.read(_TYPES)
        plain = _VARIANT.sub(_MAIN, types)
        if plain == types:
            return data
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as document:
            for member in packed.namelist():
                document.writestr(member, plain if member == _TYPES else packed.read(member))
    return made.getvalue()


def _docx_blocks(parent: Any, kinds: "_Kinds") -> Iterator[tuple[Kind, str, bool]]:
    """Yield the blocks in an element: kind, words, and whether it goes on in the same line."""
    for tag in parent:
        if tag.tag == f"{_WORD}p":
            kind = kinds.of(tag)
            for line in "".join(_docx_words(tag)).split("\n"):
                yield kind, line, False
            for box in _boxes(tag):
                yield from _docx_blocks(box, kinds)
        elif tag.tag == f"{_WORD}tr":
            if not tag.xpath("./w:trPr/w:del"):
                yield from _row(tag, kinds)
        elif isinstance(tag.tag, str) and tag.tag not in _STRUCK:
            yield from _docx_blocks(tag, kinds)


def _row(row: Any, kinds: "_Kinds") -> Iterator[tuple[Kind, str, bool]]:
    more = False
    for cell in row.xpath("./w:tc | ./w:sdt/w:sdtContent/w:tc"):
        inside = list(_docx_blocks(cell, kinds))  # once: a table may stand in a table in a table
        parts = [words for _, words, _ in inside if words.strip()]
        if len(parts) > 1 and sum(map(len, parts)) > _LAYOUT:
            yield from inside
            more = False
        elif parts:
            yield "table_cell", " ".join(" ".join(parts).split()), more
            more = True


def _docx_words(tag: Any) -> Iterator[str]:
    """Yield the words of a paragraph, without those of the boxes that hang on it."""
    for child in tag:
        if child.tag in _STRUCK or child.tag in _BOXED or not isinstance(child.tag, str):
            continue
        if child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag == f"{_WORD}r" and child.xpath("./w:rPr/w:vanish[not(@w:val='0')]"):
            continue
        else:
            yield _SIGNS.get(child.tag, "")
            yield from _docx_words(child)


def _boxes(paragraph: Any) -> Iterator[Any]:
    """Yield the text boxes of a paragraph, each once: files hold an older form beside the new."""
    for box in paragraph.iter(f"{_WORD}txbxContent"):
        above = list(box.iterancestors())
        above = above[: above.index(paragraph)]
        older = any(tag.tag == f"{_MARKUP}Fallback" and tag.getprevious() is not None
                    for tag in above)  # fmt: skip
        if not older and not any(tag.tag == box.tag for tag in above):
            yield box


class _Kinds:
    """Tells the kinds of paragraphs; a style is looked up once, for that is slow."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._known: dict[str | None, Kind] = {}

    def of(self, tag: Any) -> Kind:
        """Return the kind of a paragraph by its style and its number."""
        own = tag.pPr.style if tag.pPr is not None else None
        if own not in self._known:
            self._known[own] = self._look_up(tag)
        numbered = tag.pPr is not None and tag.pPr.numPr is not None
        return "list_item" if numbered and self._known[own] == "paragraph" else self._known[own]

    def _look_up(self, tag: Any) -> Kind:
        from docx.text.paragraph import Paragraph

        paragraph = Paragraph(tag, self._document)
        style = (paragraph.style.name or "").lower() if paragraph.style is not None else ""
        return next((kind for name, kind in _STYLES if name in style), "paragraph")


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
        text=writer.text(), blocks=writer.settled(), title=_meta(meta, "title"),
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
            for box in tag.iter(_BOX):
                yield from _odt_blocks(box)
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
        elif child.tag not in _LEFT_OUT | {_BOX} and isinstance(child.tag, str):
            words.append(_odt_words(child))
        words.append(child.tail or "")
    return re.sub(r"[ \t\r\n]+", " ", "".join(words))
