"""Bytes -> Article: front matter, headline, and the text of a page."""

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import date, datetime

from mapgen.addresses import web_address
from mapgen.blocks import blocks_of
from mapgen.errors import InputError
from mapgen.files import toml_of
from mapgen.lang.identify import language_code, language_of
from mapgen.model import BOILERPLATE, NON_NARRATIVE, Article, Block, DateEvidence, PublishedDate
from mapgen.read.decode import decode
from mapgen.read.documents import extract
from mapgen.read.extracted import Extracted
from mapgen.read.sniff import sniff
from mapgen.read.source import Raw, load
from mapgen.read.stamps import text_evidence

__all__ = [
    "MAX_TEXT",
    "Overrides",
    "article_of",
    "overridden",
    "read",
    "read_text",
    "text_article",
]

MAX_TEXT = 500_000
"""The longest text read, in code points: about 80,000 words."""

_NO_TITLE = NON_NARRATIVE | {"caption", "quotation", "table_cell", "list_item"}
_MAX_TITLE = 200  # code points; a longer first line is text, not a headline
_FRONT_MATTER = re.compile(
    r"\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_FIRST_LINE = re.compile(r"\s*(?:#{1,3} +)?(\S[^\r\n]*?)[ \t#]*(?:\r?\n|\Z)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """What the user says of an article and the file does not."""

    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    url: str | None = None
    home: str | None = None  # where the outlet writes from: "Oxford, Ohio", a country, a site
    lang: str | None = None  # ISO code of the language it is to be read in
    encoding: str | None = None  # of a text or page, where it cannot be told
    source: DateEvidence = "given"  # who says so: "given" or "manifest"


def read(
    source: str, overrides: Overrides | None = None, *, allow_private: bool = False
) -> Article:
    """Read one article.

    Parameters
    ----------
    source : str
        A path, an http(s) URL, or ``-`` for standard input: plain text, Markdown, HTML, saved
        pages, Word, OpenDocument, rich text, PDF or a letter, whatever it is called.
    overrides : Overrides, optional
        Title, publisher, date and URL that go before what the source says of itself.
    allow_private : bool
        Whether a redirect may lead to a loopback or private address.

    Returns
    -------
    Article
        Its `text` is the decoded file without its byte order mark, nothing else changed; of a
        document other than plain text, the text that was taken out.

    Raises
    ------
    InputError
        If there is nothing there, or it is no text.
    """
    return article_of(load(source, allow_private=allow_private), overrides)


def article_of(raw: Raw, overrides: Overrides | None = None) -> Article:
    """Turn the bytes of a source into an article; see `read`."""
    if not raw.data.strip():
        raise InputError(f"{raw.name}: the file is empty")
    asked = overrides.encoding or "" if overrides else ""
    kind = sniff(raw.data, raw.name, html=raw.html)
    if kind == "text":
        text = decode(raw.data, raw.name, declared=raw.encoding, asked=asked)
        article = text_article(text, raw.name)
    else:
        article = _taken_out(extract(raw, kind, asked), raw)
    if not article.text.strip():
        raise InputError(f"{raw.name}: no text in it")
    article = replace(
        article, url=article.url or raw.url, retrieved_at=raw.retrieved_at or article.retrieved_at
    )
    return overridden(article, overrides) if overrides else article


def text_article(text: str, name: str = "text") -> Article:
    """Make an article of plain text; a TOML front matter between ``+++`` lines is understood."""
    if len(text) > MAX_TEXT:
        raise InputError(f"{name}: longer than {MAX_TEXT:,} characters; not an article")
    meta, body_start = _front_matter(text, name)
    blocks = blocks_of(text, body_start)
    said = _date_of(meta, name)
    given = (PublishedDate(day=said, source="front_matter"),) if said else ()
    article = Article(
        text=text,
        sha256=_digest(text, name),
        title=_text_of(meta, "title", name) or _title(text, body_start, blocks),
        publisher=_text_of(meta, "publisher", name),
        url=_text_of(meta, "url", name),
        home=_text_of(meta, "home", name),
        lang=language_of(text[body_start:], _text_of(meta, "lang", name)),
        body_start=body_start,
        blocks=blocks,
    )
    return _dated(article, (*given, *text_evidence(text, blocks)))


def read_text(text: str, *, published: str | None = None, **known: str) -> Article:
    """Make an article of text that is already in hand.

    Parameters
    ----------
    text : str
    published : str, optional
        ISO date of publication, such as "2021-05-04".
    **known : str
        `title`, `publisher`, `url`, `home` or `lang`.

    Raises
    ------
    InputError
        If the text is too long or no text, or the date no date.
    """
    if published is not None and _iso_date(published) is None:
        raise InputError(f"published: not a date such as 2021-05-04: {published!r}")
    given = Overrides(
        title=known.get("title"),
        publisher=known.get("publisher"),
        published=_iso_date(published),
        url=known.get("url"),
        home=known.get("home"),
        lang=known.get("lang"),
    )
    return overridden(text_article(text), given)


def _taken_out(found: Extracted, raw: Raw) -> Article:
    """Make an article of what was taken out of a document."""
    if not found.text.strip():
        raise InputError(f"{raw.name}: no text in it")
    if len(found.text) > MAX_TEXT:
        raise InputError(f"{raw.name}: longer than {MAX_TEXT:,} characters; not an article")
    article = Article(
        text=found.text,
        sha256=_digest(found.text, raw.name),
        title=found.title or _title(found.text, 0, found.blocks),
        publisher=found.publisher,
        url=raw.url or web_address(found.url),
        lang=language_of(found.text, found.lang[:8]),
        blocks=found.blocks,
    )
    sure = [item for item in found.evidence if item.sure]
    guesses = [item for item in found.evidence if not item.sure]
    return _dated(article, (*sure, *text_evidence(found.text, found.blocks), *guesses))


def _dated(article: Article, evidence: tuple[PublishedDate, ...]) -> Article:
    """Give an article the first day that is sure; a guess is kept and not counted from."""
    day = next((found.day for found in evidence if found.sure), None)
    return replace(article, published=day, evidence=evidence)


def _digest(text: str, name: str) -> str:
    try:
        return hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise InputError(f"{name}: not text: a lone surrogate at {error.start}") from error


def _title(text: str, start: int, blocks: tuple[Block, ...]) -> str:
    """Return the headline; an hour, a menu, a caption or quoted words above it are none."""
    told = next((block for block in blocks if block.kind not in BOILERPLATE), None)
    if told is None:
        return _headline(text, start) if not blocks else ""
    at = start if told is blocks[0] else told.start
    return "" if told.kind in _NO_TITLE else _headline(text, at)


def _headline(text: str, start: int) -> str:
    """Return the first line when it is one: short, alone, and without a full stop."""
    found = _FIRST_LINE.match(text, start)
    if not found or len(found[1]) > _MAX_TITLE or found[1].endswith((".", ",", ":", ";", "/")):
        return ""
    return found[1].replace("\N{NO-BREAK SPACE}", " ")


def _iso_date(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def _front_matter(text: str, name: str) -> tuple[dict[str, object], int]:
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, 0
    try:
        return toml_of(found[1]), found.end()
    except ValueError as error:
        raise InputError(f"{name}: front matter is not TOML: {error}") from error


def _text_of(meta: dict[str, object], key: str, name: str) -> str:
    value = meta.get(key, "")
    if not isinstance(value, str):
        raise InputError(f"{name}: front matter: {key} must be text")
    return value


def _date_of(meta: dict[str, object], name: str) -> date | None:
    value = meta.get("published")
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    raise InputError(f"{name}: front matter: published must be a date such as 2020-07-14")


def overridden(article: Article, overrides: Overrides) -> Article:
    """Return an article with what the user says of it; its own evidence stays on record.

    Raises
    ------
    InputError
        If a word of it is no text: a shell hands over bytes that are no UTF-8 as half characters.
    """
    for field in ("title", "publisher", "url", "home"):
        _digest(getattr(overrides, field) or "", field)
    if overrides.published is not None:
        given = PublishedDate(day=overrides.published, source=overrides.source)
        article = _dated(article, (given, *article.evidence))
    return replace(
        article,
        title=overrides.title if overrides.title is not None else article.title,
        publisher=overrides.publisher if overrides.publisher is not None else article.publisher,
        url=overrides.url or article.url,
        home=overrides.home or article.home,
        lang=_lang(article, overrides.lang) if overrides.lang else article.lang,
    )


def _lang(article: Article, tag: str) -> str:
    """Return the language that is asked for; Kurdish in Arabic letters is Sorani."""
    code = language_code(tag)
    if not code:
        raise InputError(f"not a language code such as en or ar: {tag!r}")
    return language_of(article.text, code) if code == "ku" else code
