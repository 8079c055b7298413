"""Feeds (RSS, Atom) -> records: each entry is an article where the feed carries its text."""

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from mapgen.corpus.records import Record
from mapgen.errors import InputError
from mapgen.read.listing import described

__all__ = ["feed_records", "is_feed"]

_SHORTEST = 400  # code points; less is a teaser, not the article
_TEXTS = ("encoded", "content", "description", "summary")


def is_feed(data: bytes) -> bool:
    """Tell a feed from a page by its first element."""
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<?xml", b"<rss", b"<feed", b"<rdf")) and any(
        tag in head for tag in (b"<rss", b"<feed", b"<rdf:rdf")
    )


def feed_records(data: bytes, name: str) -> Iterator[Record]:
    """Yield the entries of a feed, newest as the feed has them.

    An entry that holds only a teaser is a record with that problem, and its address.

    Raises
    ------
    InputError
        If the feed is no well-formed XML.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(f"{name}: a feed that is not well formed: {error}") from error
    entries = [node for node in root.iter() if _tag(node) in {"item", "entry"}]
    for number, node in enumerate(entries, 1):
        yield _record({_tag(child): child for child in node}, f"{name}, entry {number}")


def _tag(node: object) -> str:
    tag = getattr(node, "tag", "")
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def _record(parts: dict[str, object], name: str) -> Record:
    link = parts.get("link")
    url = _words(link) or str(getattr(link, "attrib", {}).get("href", ""))
    own = _words(parts.get("guid")) or _words(parts.get("id")) or url or name
    facts = {
        "title": _words(parts.get("title")),
        "url": url if url.startswith(("http://", "https://")) else "",
        "published": _day(_words(parts.get("pubdate")) or _words(parts.get("published"))),
    }
    overrides, _ = described(facts, name)
    text = max((_words(parts.get(key)) for key in _TEXTS), key=len)
    if len(text) < _SHORTEST:
        problem = "the feed has only a teaser of it; give its page"
        return Record(id=own, name=name, overrides=overrides, problem=problem)
    data = text.encode("utf-8", "replace")
    if "<p" in text or "<div" in text:
        page = f"<!doctype html><html><body><article>{text}</article></body></html>"
        return Record(id=own, name=name, data=page.encode("utf-8", "replace"), overrides=overrides)
    return Record(id=own, name=name, data=data, plain=True, overrides=overrides)


def _words(node: object) -> str:
    text = getattr(node, "text", None)
    return text.strip() if isinstance(text, str) else ""


def _day(text: str) -> str:
    """Return the day of a feed's stamp, in the stamp's own zone; empty when it is none."""
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            return read(text).replace(tzinfo=UTC).date().isoformat()
        except (ValueError, TypeError):
            continue
    return ""
