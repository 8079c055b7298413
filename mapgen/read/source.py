"""The bytes of a source: a file, a page on the web, or standard input."""

import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mapgen.errors import InputError

if TYPE_CHECKING:
    import requests

__all__ = ["MAX_BYTES", "Raw", "fetch", "load"]

MAX_BYTES = 20_000_000
"""The largest input read, in bytes; news articles are a thousand times smaller."""

_TIMEOUT_S = (10.0, 30.0)  # to connect, between two reads
_DEADLINE_S = 60.0  # for a whole answer: a server that drips bytes never times out otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The bytes of a source, before they are understood."""

    name: str  # what messages call it
    data: bytes
    html: bool = False  # named like a page, or said to be one by the server
    url: str = ""
    encoding: str | None = None  # what the server said
    retrieved_at: datetime | None = None


def load(source: str) -> Raw:
    """Load the bytes of a path, an http(s) URL or standard input; see `mapgen.read.read`."""
    if source == "-":
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        _check_size(len(data), "standard input")
        return Raw(name="standard input", data=data)
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
            raise InputError(f"{source}: is {kind}; give a file such as .txt, .html, .docx or .pdf")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{source}: {error.strerror or 'cannot be read'}") from error
    html = path.suffix.lower() in {".html", ".htm", ".xhtml"} and b"<" in data
    return Raw(name=name, data=data, html=html)


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
    page = not kind or "html" in kind
    return Raw(
        name=url,
        data=data,
        html=page,
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


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB; not an article")
