"""HTML -> text with its blocks: headings, items, cells and captions as the page marks them."""

import copy
import logging
import re
from collections.abc import Iterator
from typing import Any

from mapgen.blocks.kinds import Kind
from mapgen.errors import InputError
from mapgen.read.extracted import Extracted, Writer
from mapgen.read.published import day_in, page_evidence, structured

__all__ = ["read_page"]

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
_MOST_ELEMENTS = 40_000  # the longest articles have a few thousand
_MOST_WORDS = 1_500_000  # code points, furniture and all
_UNSEEN = frozenset({"script", "style", "noscript", "template"})
_CLOSED = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_ENDS = re.compile(r"[>.!?…؟۔][\"'”’»)\]]*\s*$")


def read_page(text: str, *, name: str, url: str = "") -> Extracted:
    """Read the article of a page.

    Raises
    ------
    InputError
        If the page holds no article.
    """
    from lxml import html as parser
    from lxml.etree import LxmlError

    try:
        root = parser.document_fromstring(text.encode("utf-8", "replace"),
                                          parser=parser.HTMLParser(encoding="utf-8"))  # fmt: skip
    except (LxmlError, ValueError) as error:
        raise InputError(f"{name}: no article text found in this page") from error
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise InputError(f"{name}: more than {_MOST_ELEMENTS:,} elements; not an article")
    if _length(root) > _MOST_WORDS:
        raise InputError(f"{name}: longer than {_MOST_WORDS:,} characters; not an article")
    if _is_cut(text):
        raise InputError(f"{name}: a page that is cut short, within a sentence; load it again")
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
    return Extracted(
        text=writer.text(), blocks=tuple(writer.blocks), title=found.title or "",
        publisher=found.sitename or "", url=found.url or "", lang=found.language or _lang(root),
        evidence=page_evidence(root, url),
    )  # fmt: skip


def _length(root: Any) -> int:
    """Return how many characters of a page are there to be read."""
    tags = [tag for tag in root.iter() if isinstance(tag.tag, str)]
    own = sum(len(tag.text or "") for tag in tags if tag.tag not in _UNSEEN)
    return own + sum(len(tag.tail or "") for tag in tags)


def _is_cut(text: str) -> bool:
    """Tell half a download: no end of the page, and none of its last sentence or tag."""
    if "<body" not in text.lower() or _CLOSED.search(text):
        return False
    return text.rfind("<") > text.rfind(">") or not _ENDS.search(text[-200:])


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


def _live(root: Any, name: str, url: str) -> Extracted:
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
    return Extracted(
        text=writer.text(), blocks=tuple(writer.blocks),
        title=title if isinstance(title, str) else "", url=url, lang=_lang(root),
        evidence=page_evidence(root, url),
    )  # fmt: skip
