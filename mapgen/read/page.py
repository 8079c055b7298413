"""HTML -> text with its blocks: headings, items, cells and captions as the page marks them."""

import copy
import logging
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from mapgen.blocks.kinds import Kind
from mapgen.errors import InputError
from mapgen.read.extracted import Extracted, Writer
from mapgen.read.furniture import without_furniture
from mapgen.read.live import is_live, read_live
from mapgen.read.published import is_article, page_evidence, structured
from mapgen.read.tags import BREAKS, KINDS, SKIPPED, flat, has_class, page_lang

__all__ = ["read_page"]

_LAYOUT = 160  # code points of a cell that is no figure or name: the page is laid out by a table
_PARTS = frozenset({"p", "head", "list", "div", "ul", "ol", "table", "quote", "blockquote", "h1",
                    "h2", "h3", "h4"})  # fmt: skip
_DEEPEST = 200  # elements within elements
_MOST_ELEMENTS = 40_000  # the longest articles have a few thousand
_MOST_WORDS = 1_500_000  # code points, furniture and all
_UNSEEN = frozenset({"script", "style", "noscript", "template"})
_TAG = re.compile(r"<[^<>]{1,200}>")
_CLOSED = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_ENDS = re.compile(r"[>.!?…؟۔][\"'”’»)\]]*\s*$")


def read_page(text: str, *, name: str, url: str = "") -> Extracted:
    """Read the article of a page.

    Raises
    ------
    InputError
        If the page holds no article.
    """
    root = _parsed(text, name)
    clear = copy.deepcopy(root)
    without_furniture(clear)
    if is_live(root):
        return read_live(clear, root, name, url)
    found, body = _extracted(clear, url)
    writer = _written(body, tuple(_captions(clear)))
    if not writer.text().strip():
        _add_structured(writer, root)
    if not writer.text().strip():
        raise InputError(f"{name}: no article text found in this page")
    about = _described(root)
    site, title = found.sitename or about["publisher"], found.title or about["headline"]
    return Extracted(
        text=writer.text(), blocks=writer.settled(),
        title=_title(root, title, site), publisher=site, url=found.url or "",
        lang=found.language or page_lang(root), evidence=page_evidence(root, url),
    )  # fmt: skip


def _parsed(text: str, name: str) -> Any:
    """Return a page as a tree; one that is no article's size, or half of one, is refused."""
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
    return root


def _written(body: Any, captions: tuple[str, ...]) -> Writer:
    """Write the blocks of what was taken out, and the captions that were left out."""
    writer = Writer()
    for kind, words, same in _walk(body, "paragraph", 0) if body is not None else ():
        writer.add(words, "caption" if words in captions else kind, same_line=same)
    for words in captions:
        if words not in writer.text():
            writer.add(words, "caption")
    return writer


def _described(root: Any) -> dict[str, str]:
    """Return what a page says to machines of its one article: headline and publisher."""
    items = [item for item in structured(root) if is_article(item)]
    item = items[0] if len(items) == 1 else {}
    by = item.get("publisher")
    said = {"headline": item.get("headline"), "publisher": by.get("name")
            if isinstance(by, dict) else by}  # fmt: skip
    return {key: flat(unescape(value)) if isinstance(value, str) else ""
            for key, value in said.items()}  # fmt: skip


def _title(root: Any, title: str, site: str) -> str:
    """Return a headline without the site's name behind it; the site's name alone is none."""
    named = re.escape(site)
    title = re.sub(rf"\s+[-–—|·•:]+\s+{named}$", "", title, flags=re.IGNORECASE) if site else title
    heads = root.xpath("//*[self::h1 or self::h2 or self::h3]"
                       f"[{has_class('entry-title')} or @itemprop='headline']")  # fmt: skip
    page = flat(root.xpath("string(//title)"))
    if len(heads) == 1 and page.lower().startswith(title.lower() + ":"):
        return flat(*heads[0].itertext()) or title
    return title


def _add_structured(writer: Writer, root: Any) -> None:
    """Add the text of an article that a page holds only for machines, to be shown by a script."""
    bodies = [item.get("articleBody") for item in structured(root) if is_article(item)]
    texts = [body for body in bodies if isinstance(body, str)]
    for words in re.split(r"\s*\n\s*", unescape(texts[0])) if len(texts) == 1 else ():
        writer.add(flat(_TAG.sub(" ", words)), "paragraph")


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
        if not isinstance(child.tag, str) or child.tag in SKIPPED - {"head"} or depth > _DEEPEST:
            words.append(child.tail or "")
        elif child.tag in BREAKS:
            yield kind, flat(*words), False
            words = [child.tail or ""]
        elif child.tag in KINDS or child.tag in {"list", "table", "row", "tr", "div", "ul", "ol"}:
            yield kind, flat(*words), False
            yield from _inner(child, kind, depth)
            words = [child.tail or ""]
        else:
            words += ["".join(child.itertext()), child.tail or ""]
    yield kind, flat(*words), False


def _inner(child: Any, kind: Kind, depth: int) -> Iterator[tuple[Kind, str, bool]]:
    own = KINDS.get(child.tag, "paragraph")
    if child.tag in {"p", "fw"} and kind in {"quotation", "list_item", "table_cell"}:
        own = kind
    if child.tag in {"row", "tr"}:
        more = False
        for cell in child:
            if isinstance(cell.tag, str) and _is_layout(cell):
                yield from _walk(cell, "paragraph", depth + 1)
                more = False
                continue
            words = _cell(cell) if isinstance(cell.tag, str) else ""
            if words:
                yield "table_cell", words, more
                more = True
        return
    yield from _walk(child, own, depth + 1)


def _is_layout(cell: Any) -> bool:
    """Tell a cell that holds a part of the page, not a figure or a name."""
    parts = sum(1 for tag in cell.iter() if tag is not cell and tag.tag in _PARTS)
    return parts > 1 and len("".join(cell.itertext())) > _LAYOUT


def _cell(cell: Any) -> str:
    """Return the words of a cell in one line; its own lines stay apart."""
    return flat(" ".join(filter(None, (part.strip() for part in cell.itertext())))) \
        if any(tag.tag in _PARTS | BREAKS for tag in cell) else flat(*cell.itertext())  # fmt: skip


def _captions(root: Any) -> Iterator[str]:
    """Yield the captions inside the article; the extraction leaves some out."""
    for tag in root.xpath("//article//figcaption | //main//figcaption")[:50]:
        if words := flat(*tag.itertext()):
            yield words
