"""Path, URL, HTML, text or standard input -> Article."""

import hashlib
import logging
import re
import sys
import time
import tomllib
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mapgen.errors import InputError
from mapgen.model import Article

if TYPE_CHECKING:
    import requests

__all__ = [
    "MAX_BYTES",
    "MAX_TEXT",
    "Overrides",
    "Raw",
    "article_of",
    "fetch",
    "read",
    "text_article",
]

MAX_BYTES = 20_000_000
"""The largest input read, in bytes; news articles are a thousand times smaller."""

MAX_TEXT = 500_000
"""The longest text read, in code points: about 80,000 words."""

_TIMEOUT_S = (10.0, 30.0)  # to connect, between two reads
_DEADLINE_S = 60.0  # for a whole answer: a server that drips bytes never times out otherwise
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The bytes of a source, before they are understood."""

    name: str  # what messages call it
    data: bytes
    html: bool
    url: str = ""
    encoding: str | None = None  # what the server said
    retrieved_at: datetime | None = None


def read(source: str, overrides: Overrides | None = None) -> Article:
    """Read one article.

    Parameters
    ----------
    source : str
        A path (.txt, .md, .html), an http(s) URL, or ``-`` for standard input.
    overrides : Overrides, optional
        Title, publisher, date and URL that go before what the source says of itself.

    Returns
    -------
    Article
        Its `text` is the decoded file without its byte order mark, nothing else changed; of
        HTML, the extracted text.

    Raises
    ------
    InputError
        If there is nothing there, or it is no text.
    """
    return article_of(_raw(source), overrides)


def article_of(raw: Raw, overrides: Overrides | None = None) -> Article:
    """Turn the bytes of a source into an article; see `read`."""
    if not raw.data.strip():
        raise InputError(f"{raw.name}: the file is empty")
    text = _decode(raw)
    article = _from_html(text, raw) if raw.html else text_article(text, raw.name)
    if not article.text.strip():
        raise InputError(f"{raw.name}: no text in it")
    article = replace(
        article, url=article.url or raw.url, retrieved_at=raw.retrieved_at or article.retrieved_at
    )
    return _override(article, overrides) if overrides else article


def text_article(text: str, name: str = "text") -> Article:
    """Make an article of plain text; a TOML front matter between ``+++`` lines is understood."""
    if len(text) > MAX_TEXT:
        raise InputError(f"{name}: longer than {MAX_TEXT:,} characters; not an article")
    meta, body_start = _front_matter(text, name)
    try:
        digest = hashlib.sha256(text.encode()).hexdigest()
    except UnicodeEncodeError as error:
        raise InputError(f"{name}: not text: a lone surrogate at {error.start}") from error
    return Article(
        text=text,
        sha256=digest,
        title=_text_of(meta, "title", name) or _headline(text, body_start),
        publisher=_text_of(meta, "publisher", name),
        published=_date_of(meta, name),
        url=_text_of(meta, "url", name),
        lang=_text_of(meta, "lang", name) or "en",
        body_start=body_start,
    )


def fetch(url: str) -> Raw:
    """Fetch a page over http(s).

    Raises
    ------
    InputError
        If the server cannot be reached, answers with an error, or takes too long.
    """
    import requests

    try:
        with requests.get(
            url, timeout=_TIMEOUT_S, stream=True, headers={"User-Agent": "mapgen"}
        ) as answer:
            if answer.status_code != requests.codes.ok:
                raise InputError(f"{url}: the server answered {answer.status_code}")
            data = _body(answer, url)
            kind = answer.headers.get("Content-Type", "")
            charset = answer.encoding if "charset" in kind.lower() else None
    except requests.Timeout as error:
        raise InputError(f"{url}: the server did not answer in time") from error
    except (requests.RequestException, UnicodeError) as error:
        raise InputError(f"{url}: could not be fetched ({type(error).__name__})") from error
    plain = kind.startswith(("text/plain", "text/markdown"))
    return Raw(
        name=url,
        data=data,
        html=not plain,
        url=url,
        encoding=charset,
        retrieved_at=datetime.now(UTC).replace(microsecond=0),
    )


def _body(answer: "requests.Response", url: str) -> bytes:
    """Read an answer, bounded in size and in time."""
    until = time.monotonic() + _DEADLINE_S
    data = bytearray()
    for piece in answer.iter_content(65_536):
        data += piece
        if len(data) > MAX_BYTES:
            raise InputError(f"{url}: larger than {MAX_BYTES // 1_000_000} MB; not an article")
        if time.monotonic() > until:
            raise InputError(f"{url}: the server did not answer in time")
    return bytes(data)


def _raw(source: str) -> Raw:
    if source == "-":
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        _check_size(len(data), "standard input")
        return Raw(name="standard input", data=data, html=_looks_like_html(data))
    if urlsplit(source).scheme in {"http", "https"}:
        return fetch(source)
    if "\0" in source:
        raise InputError("the file name holds a NUL character")
    path = Path(source)
    name = path.name or source
    try:
        _check_size(path.stat().st_size, name)
        if not (path.is_file() or path.is_fifo()):
            kind = "a directory" if path.is_dir() else "not a file"
            raise InputError(f"{source}: is {kind}; give a .txt, .md or .html file")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{source}: {error.strerror or 'cannot be read'}") from error
    html = path.suffix.lower() in {".html", ".htm", ".xhtml"} or _looks_like_html(data)
    return Raw(name=name, data=data, html=html)


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB; not an article")


def _looks_like_html(data: bytes) -> bool:
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith((b"<!doctype html", b"<html"))


def _decode(raw: Raw) -> str:
    if raw.data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", *([raw.encoding] if raw.encoding else [])]
        encodings += _declared_charset(raw.data) if raw.html else []
    for encoding in encodings:
        try:
            text = raw.data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if "\0" in text:
            break
        return text
    raise InputError(f"{raw.name}: not text in UTF-8; save the article as UTF-8 and try again")


def _declared_charset(data: bytes) -> list[str]:
    found = re.search(rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", data[:4096])
    return [found[1].decode("ascii")] if found else []


def _from_html(text: str, raw: Raw) -> Article:
    import trafilatura
    from trafilatura.settings import Document, use_config

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    settings = use_config()
    settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", "0")
    settings.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")
    found = trafilatura.bare_extraction(
        text, url=raw.url or None, with_metadata=True, include_comments=False, config=settings
    )
    body = (found.text or "") if isinstance(found, Document) else ""
    if not isinstance(found, Document) or not body.strip():
        raise InputError(f"{raw.name}: no article text found in this page")
    article = text_article(body, raw.name)
    return replace(
        article,
        title=found.title or article.title,
        publisher=found.sitename or article.publisher,
        published=_iso_date(found.date),
        url=raw.url or _safe_url(found.url),
        lang=(found.language or "en")[:8],
    )


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


def _safe_url(value: str | None) -> str:
    return value if value and urlsplit(value).scheme in {"http", "https"} else ""


def _front_matter(text: str, name: str) -> tuple[dict[str, object], int]:
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, 0
    try:
        return tomllib.loads(found[1].replace("\r\n", "\n")), found.end()
    except tomllib.TOMLDecodeError as error:
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


def _override(article: Article, overrides: Overrides) -> Article:
    return replace(
        article,
        title=overrides.title if overrides.title is not None else article.title,
        publisher=overrides.publisher if overrides.publisher is not None else article.publisher,
        published=overrides.published or article.published,
        url=overrides.url or article.url,
    )
