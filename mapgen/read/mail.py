"""Letters and saved pages (.eml, .mhtml) -> text in blocks."""

import re
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from mapgen.blocks import blocks_of
from mapgen.errors import InputError
from mapgen.model import PublishedDate
from mapgen.read.decode import decode
from mapgen.read.extracted import Extracted
from mapgen.read.page import read_page

__all__ = ["read_mail"]

_STUB = 400  # bytes of a text that stands only where a page cannot be shown
_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)


def read_mail(data: bytes, name: str) -> Extracted:
    """Read the body of a letter, or the page that a browser saved as one.

    A letter's subject is its title and its day is sure; what is attached is left alone.

    Raises
    ------
    InputError
        If there is no text in it.
    """
    try:
        message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"), policy=default)
        body = _body(message) or _page_of(message)
        payload = body.get_payload(decode=True) if body is not None else b""
    except (MessageError, ValueError, LookupError, KeyError, AttributeError, TypeError) as error:
        raise InputError(f"{name}: a broken letter") from error
    if body is None or not isinstance(payload, bytes) or not payload.strip():
        raise InputError(f"{name}: a letter without text")
    charset = body.get_content_charset()
    html = body.get_content_type() == "text/html"
    text = decode(payload, name, declared=charset, html=html).replace("\r\n", "\n")
    title = _REPLY.sub("", str(message.get("Subject") or "")).strip()
    saved = str(message.get("Snapshot-Content-Location") or body.get("Content-Location") or "")
    if html:
        url = saved if urlsplit(saved).scheme in {"http", "https"} else ""
        page = read_page(text, name=name, url=url)
        evidence = page.evidence if url else (*_sent(message), *page.evidence)
        return Extracted(
            text=page.text, blocks=page.blocks, title=page.title or title if url else title,
            publisher=page.publisher, url=url or page.url, lang=page.lang, evidence=evidence,
        )  # fmt: skip
    text = f"{title}\n\n{text}" if title else text
    return Extracted(text=text, blocks=blocks_of(text), title=title, evidence=_sent(message))


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
