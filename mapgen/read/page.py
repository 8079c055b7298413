"""HTML -> text with its blocks: headings, items, cells and captions as the page marks them."""

import copy
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mapgen.blocks.kinds import Kind, kind_of
from mapgen.blocks.shape import split_paragraph
from mapgen.errors import InputError
from mapgen.model import Block, PublishedDate
from mapgen.read.published import day_in, page_evidence, structured

__all__ = ["Page", "Writer", "read_page"]

_KINDS: dict[str, Kind] = {
    "head": "heading", "item": "list_item", "quote": "quotation", "cell": "table_cell",
    "fw": "paragraph", "graphic": "caption", "h1": "heading", "h2": "heading", "h3": "heading",
    "h4": "heading", "h5": "heading", "h6": "heading", "li": "list_item", "p": "paragraph",
    "blockquote": "quotation", "td": "table_cell", "th": "table_cell", "figcaption": "caption",
    "pre": "paragraph", "dt": "heading", "dd": "paragraph", "caption": "caption", "time": "stamp",
}  # fmt: skip
_HOLDERS = frozenset({"quote", "blockquote", "item", "li", "cell", "td", "th", "body", "div"})
_BREAKS = frozenset({"lb", "br"})
_SKIPPED = frozenset(
    {"script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "svg",
     "iframe", "select", "head", "object"}
)  # fmt: skip
_DEEPEST = 200  # elements within elements
_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a page holds of an article."""

    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    publisher: str = ""
    url: str = ""
    lang: str = ""
    evidence: tuple[PublishedDate, ...] = ()


@dataclass(slots=True)
class Writer:
    """Puts blocks one under the other and remembers where they stand."""

    parts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    length: int = 0

    def add(
        self, words: str, kind: Kind, *, same_line: bool = False, day: date | None = None
    ) -> None:
        """Add one block; a paragraph that is a byline, a credit or a link becomes that."""
        words = " ".join(words.split(" ")).strip()
        if not words:
            return
        if kind in {"paragraph", "list_item", "caption"}:
            kind = kind_of(words) or kind
        lead = {"list_item": "- ", "heading": ""}.get(kind, "")
        gap = "" if not self.parts else " | " if same_line else self._gap(kind)
        start = self.length + len(gap) + len(lead)
        self.parts.append(gap + lead + words)
        self.length = start + len(words)
        text = "".join(self.parts[-1:])
        offset = start - (len(text) - len(words))
        if day is not None:
            self.blocks.append(Block(kind=kind, start=start, end=self.length, day=day))
            return
        for block in split_paragraph(
            text, len(text) - len(words), len(text), kind, same_line=same_line
        ):
            self.blocks.append(_moved(block, offset))

    def _gap(self, kind: Kind) -> str:
        last = self.blocks[-1].kind if self.blocks else ""
        return "\n" if kind == last and kind in {"list_item", "table_cell"} else "\n\n"

    def text(self) -> str:
        """Return all that was added."""
        return "".join(self.parts)


def _moved(block: Block, offset: int) -> Block:
    return Block(kind=block.kind, start=block.start + offset, end=block.end + offset,
                 same_line=block.same_line, day=block.day)  # fmt: skip


def read_page(text: str, *, name: str, url: str = "") -> Page:
    """Read the article of a page.

    Raises
    ------
    InputError
        If the page is a feed, or holds no article.
    """
    from lxml import html as parser
    from lxml.etree import LxmlError

    if _FEED.search(text[:2048].encode(errors="replace")) and "<html" not in text[:2048].lower():
        raise InputError(f"{name}: a feed of many articles; give the page of one of them")
    try:
        root = parser.document_fromstring(text.encode("utf-8", "replace"),
                                          parser=parser.HTMLParser(encoding="utf-8"))  # fmt: skip
    except (LxmlError, ValueError) as error:
        raise InputError(f"{name}: no article text found in this page") from error
    if _is_live(root):
        return _live(root, name, url)
    found, body = _extracted(root, url)
    writer = Writer()
    if body is not None:
        for kind, words, same in _walk(body, "paragraph", 0):
            writer.add(words, kind, same_line=same)
    for words in _captions(root, writer.text()):
        writer.add(words, "caption")
    if not writer.text().strip():
        raise InputError(f"{name}: no article text found in this page")
    return Page(
        text=writer.text(), blocks=tuple(writer.blocks), title=found.title or "",
        publisher=found.sitename or "", url=found.url or "", lang=found.language or _lang(root),
        evidence=page_evidence(root, url),
    )  # fmt: skip


def _extracted(root: Any, url: str) -> tuple[Any, Any]:
    import trafilatura
    from trafilatura.settings import Document, use_config

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    settings = use_config()
    settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", "0")
    settings.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")
    found = trafilatura.bare_extraction(
        copy.deepcopy(root), url=url or None, with_metadata=True, include_comments=False,
        config=settings,
    )  # fmt: skip
    found = found if isinstance(found, Document) else Document()
    return found, found.body


def _walk(tag: Any, kind: Kind, depth: int) -> Iterator[tuple[Kind, str, bool]]:
    """Yield the blocks of an element: kind, words, and whether it goes on in the same line."""
    words = [tag.text or ""]
    for child in tag:
        if not isinstance(child.tag, str) or child.tag in _SKIPPED - {"head"} or depth > _DEEPEST:
            words.append(child.tail or "")
        elif child.tag in _BREAKS:
            yield kind, _flat(words), False
            words = [child.tail or ""]
        elif child.tag in _KINDS or child.tag in {"list", "table", "row", "tr", "div", "ul", "ol"}:
            yield kind, _flat(words), False
            yield from _inner(child, kind, depth)
            words = [child.tail or ""]
        else:
            words += ["".join(child.itertext()), child.tail or ""]
    yield kind, _flat(words), False


def _inner(child: Any, kind: Kind, depth: int) -> Iterator[tuple[Kind, str, bool]]:
    own = _KINDS.get(child.tag, "paragraph")
    if child.tag in {"p", "fw"} and kind in {"quotation", "list_item", "table_cell"}:
        own = kind
    if child.tag in {"row", "tr"}:
        more = False
        for cell in child:
            words = _flat(["".join(cell.itertext())]) if isinstance(cell.tag, str) else ""
            if words:
                yield "table_cell", words, more
                more = True
        return
    yield from _walk(child, own, depth + 1)


def _flat(words: list[str]) -> str:
    return re.sub(r"[ \t\r\n\f]+", " ", "".join(words)).strip()


def _captions(root: Any, text: str) -> Iterator[str]:
    """Yield captions inside the article that the extraction left out."""
    for tag in root.xpath("//article//figcaption | //main//figcaption")[:50]:
        words = _flat(["".join(tag.itertext())])
        if words and words not in text:
            yield words


def _lang(root: Any) -> str:
    return (root.get("lang") or "")[:8]


def _is_live(root: Any) -> bool:
    """Tell a page of many small articles, each with its own hour."""
    kinds = " ".join(str(item.get("@type")) for item in structured(root))
    return "LiveBlogPosting" in kinds and len(root.xpath("//time[@datetime]")) > 1


def _live(root: Any, name: str, url: str) -> Page:
    """Read a live blog: every update stands under the day and hour it was told at."""
    places = root.xpath("//main") or root.xpath("//body")
    writer = Writer()
    for tag in places[0].iter() if places else ():
        if not isinstance(tag.tag, str) or any(
            parent.tag in _SKIPPED for parent in (tag, *tag.iterancestors())
        ):
            continue
        if tag.tag == "time" and tag.get("datetime"):
            day = day_in(tag.get("datetime"))
            hour = _flat(["".join(tag.itertext())]) or tag.get("datetime")
            writer.add(hour, "stamp", day=day)
        elif tag.tag in _KINDS and not any(
            p.tag in _KINDS and p.tag not in {"blockquote"} for p in tag.iterancestors()
        ):
            quoted = any(parent.tag == "blockquote" for parent in tag.iterancestors())
            kind = "quotation" if quoted and tag.tag == "p" else _KINDS[tag.tag]
            if tag.tag != "blockquote" or not tag.xpath(".//p"):
                writer.add(_flat(["".join(tag.itertext())]), kind)
    if not writer.text().strip():
        raise InputError(f"{name}: no article text found in this page")
    live = next(i for i in structured(root) if "LiveBlogPosting" in str(i.get("@type")))
    title = live.get("headline")
    return Page(
        text=writer.text(), blocks=tuple(writer.blocks),
        title=title if isinstance(title, str) else "", url=url, lang=_lang(root),
        evidence=page_evidence(root, url),
    )  # fmt: skip
