"""Pages of many small articles, each with its own time: live blogs and exported channels."""

import re
from collections.abc import Iterator
from typing import Any

from mapgen.errors import InputError
from mapgen.read.extracted import Extracted, Writer
from mapgen.read.published import day_in, page_evidence, structured
from mapgen.read.tags import BREAKS, KINDS, SKIPPED, flat, has_class, page_lang

__all__ = ["is_live", "read_live"]

_MESSAGES = f"//div[{has_class('message')}]"
_SENT = f".//div[{has_class('date')}][@title]"
_WORDS = f".//div[{has_class('text')}]"
_DAY = f".//div[{has_class('details')}]"
_CHANNEL = f"string(//div[{has_class('page_header')}]//div[{has_class('text')}])"
_ZONE = re.compile(r"\s*UTC[+-]\d{2}:?\d{2}$")


def is_live(root: Any) -> bool:
    """Tell a page of many small articles, each with its own hour."""
    if len(root.xpath(f"{_MESSAGES}[{_SENT}]")) > 1:
        return True
    kinds = " ".join(str(item.get("@type")) for item in structured(root))
    return "LiveBlogPosting" in kinds and len(root.xpath("//time[@datetime]")) > 1


def read_live(clear: Any, root: Any, name: str, url: str) -> Extracted:
    """Read every update under the day and hour it was told at.

    Parameters
    ----------
    clear, root : lxml element
        The page without its furniture, and with it.
    name, url : str

    Raises
    ------
    InputError
        If nothing is told in it.
    """
    writer = Writer()
    channel = root.xpath(f"{_MESSAGES}[{_SENT}]")
    for words in _messages(root, writer) if channel else _updates(clear, writer):
        writer.add(words, "paragraph")
    if not writer.text().strip():
        raise InputError(f"{name}: no article text found in this page")
    live = next((i for i in structured(root) if "LiveBlogPosting" in str(i.get("@type"))), {})
    title = flat(root.xpath(_CHANNEL)) if channel else live.get("headline")
    site = root.xpath("string(//meta[@property='og:site_name']/@content)")
    return Extracted(
        text=writer.text(), blocks=writer.settled(),
        title=title if isinstance(title, str) else "", publisher=flat(site), url=url,
        lang=page_lang(root), evidence=page_evidence(root, url),
    )  # fmt: skip


def _messages(root: Any, writer: Writer) -> Iterator[str]:
    """Yield what was sent in an exported channel, each message under its day and hour."""
    for message in root.xpath(_MESSAGES):
        sent = message.xpath(_SENT)
        texts = message.xpath(_WORDS)
        if not sent and not texts:  # a day of its own stands above what was sent on it
            words = flat(*(message.xpath(_DAY) or [message])[0].itertext())
            if day := day_in(words):
                writer.add(words, "stamp", day=day)
            continue
        if sent and texts:
            words = _ZONE.sub("", sent[0].get("title"))
            writer.add(words, "stamp", day=day_in(words, "DMY"))
        for text in texts:
            yield from filter(None, _lines(text))


def _lines(tag: Any) -> Iterator[str]:
    words = [tag.text or ""]
    for child in tag:
        if child.tag in BREAKS:
            yield flat(*words)
            words = []
        elif isinstance(child.tag, str):
            words += child.itertext()
        words.append(child.tail or "")
    yield flat(*words)


def _updates(root: Any, writer: Writer) -> Iterator[str]:
    """Write the updates of a live blog; nothing is left to be written."""
    places = root.xpath("//main") or root.xpath("//body")
    for tag in places[0].iter() if places else ():
        if not isinstance(tag.tag, str) or any(
            parent.tag in SKIPPED for parent in (tag, *tag.iterancestors())
        ):
            continue
        if tag.tag == "time" and tag.get("datetime"):
            words = flat(*tag.itertext()) or tag.get("datetime")
            writer.add(words, "stamp", day=day_in(tag.get("datetime")))
        elif tag.tag in KINDS and not any(
            p.tag in KINDS and p.tag not in {"blockquote"} for p in tag.iterancestors()
        ):
            quoted = any(parent.tag == "blockquote" for parent in tag.iterancestors())
            kind = "quotation" if quoted and tag.tag == "p" else KINDS[tag.tag]
            if tag.tag != "blockquote" or not tag.xpath(".//p"):
                writer.add(flat(*tag.itertext()), kind)
    yield from ()
