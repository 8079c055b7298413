"""Letters and saved pages (.eml, .mhtml) -> text in blocks."""

import re
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime

from mapgen.addresses import web_address
from mapgen.blocks import blocks_of
from mapgen.errors import InputError
from mapgen.model import PublishedDate
from mapgen.read.decode import decode
from mapgen.read.extracted import Extracted
from mapgen.read.page import read_page

__all__ = ["read_mail"]

_STUB = 400  # bytes of a text that stands only where a page cannot be shown
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)
_FAULTS = (
    MessageError, ValueError, LookupError, AttributeError, TypeError, AssertionError,
)  # fmt: skip
"""What the library raises over headers that are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letter:
    """What is read of a letter: the bytes of its text, and what its headers say."""

    payload: bytes
    charset: str | None
    html: bool
    title: str
    saved: str  # where a browser had the page from
    sent: tuple[PublishedDate, ...]


def read_mail(data: bytes, name: str) -> Extracted:
    """Read the body of a letter, or the page that a browser saved as one.

    A letter's subject is its title and its day is sure; what is attached is left alone.

    Raises
    ------
    InputError
        If there is no text in it.
    """
    try:
        letter = _letter(data.removeprefix(b"\xef\xbb\xbf"))
    except _FAULTS as error:
        raise InputError(f"{name}: a broken letter") from error
    if not letter.payload.strip():
        raise InputError(f"{name}: a letter without text")
    html, title, saved, sent = letter.html, letter.title, letter.saved, letter.sent
    text = decode(letter.payload, name, declared=letter.charset, html=html).replace("\r\n", "\n")
    if html:
        url = web_address(saved)
        page = read_page(text, name=name, url=url)
        evidence = page.evidence if url else (*sent, *page.evidence)
        return Extracted(
            text=page.text, blocks=page.blocks, title=page.title or title if url else title,
            publisher=page.publisher, url=url or page.url, lang=page.lang, evidence=evidence,
        )  # fmt: skip
    text = f"{title}\n\n{text}" if title else text
    return Extracted(text=text, blocks=blocks_of(text), title=title, evidence=sent)


def _letter(data: bytes) -> _Letter:
    """Take a letter apart; the library reads some headers only when they are asked for."""
    message = message_from_bytes(data, policy=default)
    body = _body(message) or _page_of(message)
    payload = body.get_payload(decode=True) if body is not None else b""
    location = body.get("Content-Location") if body is not None else None
    return _Letter(
        payload=payload if isinstance(payload, bytes) else b"",
        charset=body.get_content_charset() if body is not None else None,
        html=body is not None and body.get_content_type() == "text/html",
        title=_REPLY.sub("", str(message.get("Subject") or "")).strip(),
        saved=str(message.get("Snapshot-Content-Location") or location or ""),
        sent=_sent(message),
    )


def _body(message: object) -> EmailMessage | None:
    """Return the plain text of a letter, or its page where the text only says to look there."""
    if not isinstance(message, EmailMessage):
        return None
    plain, page = (message.get_body((kind,)) for kind in ("plain", "html"))
    if not isinstance(plain, EmailMessage) or not isinstance(page, EmailMessage):
        found = plain or page
        return found if isinstance(found, EmailMessage) else None
    words, whole = (len(part.get_payload(decode=True) or b"") for part in (plain, page))
    return page if words < _STUB and words * 4 < whole else plain


def _page_of(message: object) -> EmailMessage | None:
    """Return the page in a letter whose parts are not in the order that letters have."""
    if not isinstance(message, EmailMessage):
        return None
    parts = (part for part in message.walk() if isinstance(part, EmailMessage))
    return next((p for p in parts if p.get_content_type() in {"text/html", "text/plain"}), None)


def _sent(message: object) -> tuple[PublishedDate, ...]:
    words = str(message.get("Date") or "") if isinstance(message, EmailMessage) else ""
    day: date | None = None
    try:
        day = parsedate_to_datetime(words).date() if words else None
    except (ValueError, TypeError, IndexError):
        return ()
    return (PublishedDate(day=day, source="mail", words=words),) if day is not None else ()
