"""What kind of file some bytes are, by what they begin with and hold; never by a name."""

import json
import re
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Literal

from mapgen.errors import InputError

__all__ = ["FileKind", "open_zip", "sniff"]

FileKind = Literal["text", "html", "docx", "odt", "rtf", "pdf", "mail"]

_MOST_MEMBERS, _MOST_UNPACKED = 3_000, 80_000_000
_HEADERS = re.compile(rb"(?:From .{1,200}\r?\n)?(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\r\n]*\r?\n"
                      rb"(?:[ \t][^\r\n]*\r?\n){0,50}){2,200}\r?\n")  # fmt: skip
_OF_MAIL = re.compile(
    rb"^(?:received|message-id|mime-version|return-path|delivered-to|content-type|dkim-signature):",
    re.IGNORECASE | re.MULTILINE,
)
_FEED = re.compile(rb"<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]", re.IGNORECASE)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_TAGS = re.compile(rb"<(?:p|div|article|main|meta|h1)[\s>]", re.IGNORECASE)
_JSON = (b"{", b"[")
_XML = re.compile(rb"<\?xml[\s?]")
_PACKED = (b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"RIFF")


def sniff(data: bytes, name: str, *, html: bool = False) -> FileKind:
    """Tell the kind of a file.

    Parameters
    ----------
    data : bytes
    name : str
        What messages call it.
    html : bool
        Whether a server says that it is a page, or the file is named like one.

    Raises
    ------
    InputError
        If it is something that holds no article, such as a picture or a feed.
    """
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(b"PK\x03\x04"):
        return _in_zip(data, name)
    for holds, what in _NO_ARTICLE:
        if holds(data, head, html):
            raise InputError(f"{name}: {what}")
    if _HEADERS.match(data[:65_536]) and _OF_MAIL.search(data[:65_536]):
        return "mail"
    opens = head.startswith(b"<") and (_PAGE.search(head) or _TAGS.search(head))
    return "html" if html or opens else "text"


def _is_json(data: bytes) -> bool:
    try:
        return isinstance(json.loads(data), dict | list)
    except (ValueError, RecursionError):
        return False


_OLD = b"\xd0\xcf\x11\xe0"
_NO_ARTICLE: tuple[tuple[Callable[[bytes, bytes, bool], bool], str], ...] = (
    (
        lambda data, _, __: data.startswith(_OLD) and _LOCKED in data,
        "an encrypted Word file; save it without its password",
    ),
    (lambda data, _, __: data.startswith(_OLD), "an old Word file (.doc); save it as .docx"),
    (lambda data, _, __: data.startswith(_PICTURES), "a picture; mapgen reads text"),
    (
        lambda data, _, __: data.startswith(_PACKED),
        "a packed file; unpack it, or give its articles",
    ),
    (
        lambda data, head, _: head.startswith(_JSON) and _is_json(data),
        "data (JSON) or a feed, no article; give the page of one",
    ),
    (
        lambda _, head, __: bool(_FEED.search(head)) and not _PAGE.search(head),
        "a feed or list of many articles; give the page of one",
    ),
    (
        lambda _, head, html: bool(_XML.match(head)) and not (html or _PAGE.search(head)),
        "XML that is no page and no document; give the article's page",
    ),
)
"""What is no article: how it is known, and what is said of it."""


def open_zip(data: bytes, name: str) -> zipfile.ZipFile:
    """Open a packed document, bounded in what it unpacks to.

    Raises
    ------
    InputError
        If it is broken, or a bomb.
    """
    try:
        packed = zipfile.ZipFile(BytesIO(data))
        members = packed.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise InputError(f"{name}: broken, or cut short") from error
    unpacked = sum(member.file_size for member in members)
    if len(members) > _MOST_MEMBERS or unpacked > _MOST_UNPACKED:
        raise InputError(f"{name}: unpacks to more than a document can hold")
    return packed


def _in_zip(data: bytes, name: str) -> FileKind:
    members = set(open_zip(data, name).namelist())
    if "word/document.xml" in members:
        return "docx"
    if "content.xml" in members:
        return "odt"
    raise InputError(f"{name}: a packed file that is no document; unpack it, or give its articles")
