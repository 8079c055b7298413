"""The bytes of a source: a file, a page on the web, or standard input."""

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mapgen.errors import InputError
from mapgen.files import is_file, is_folder, read_limited, read_stream
from mapgen.read.web import get

__all__ = ["MAX_BYTES", "Raw", "fetch", "load"]

MAX_BYTES = 20_000_000
"""The largest input read, in bytes; news articles are a thousand times smaller."""

_DEADLINE_S = 60.0  # for a whole answer, redirects and all


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """The bytes of a source, before they are understood."""

    name: str  # what messages call it
    data: bytes
    html: bool = False  # named like a page, or said to be one by the server
    url: str = ""
    encoding: str | None = None  # what the server said
    retrieved_at: datetime | None = None


def load(source: str, *, allow_private: bool = False) -> Raw:
    """Load the bytes of a path, an http(s) URL or standard input; see `mapgen.read.read`."""
    if source == "-":
        if sys.stdin is None:
            raise InputError("standard input is closed")
        try:
            data = read_stream(sys.stdin.buffer, MAX_BYTES + 1)
        except OSError as error:
            raise InputError(f"standard input: {error.strerror or 'cannot be read'}") from error
        _check_size(len(data), "standard input")
        return Raw(name="standard input", data=data)
    if source.lower().startswith(("http:", "https:")):
        return fetch(source, allow_private=allow_private)
    if "\0" in source:
        raise InputError("the file name holds a NUL character")
    path = Path(source)
    name = path.name or source
    try:
        _check_size(path.stat().st_size, name)
        if not (is_file(path) or path.is_fifo()):
            kind = "a directory" if is_folder(path) else "not a file"
            raise InputError(f"{source}: is {kind}; give a file such as .txt, .html, .docx or .pdf")
        data = read_limited(path, MAX_BYTES)
    except OSError as error:
        raise InputError(f"{source}: {error.strerror or 'cannot be read'}") from error
    html = path.suffix.lower() in {".html", ".htm", ".xhtml"} and b"<" in data
    return Raw(name=name, data=data, html=html)


def fetch(url: str, *, allow_private: bool = False) -> Raw:
    """Fetch a page over http(s); see `mapgen.read.web.get`.

    Raises
    ------
    InputError
        If the server cannot be reached, answers with an error, or takes too long.
    """
    answer = get(url, most=MAX_BYTES, deadline_s=_DEADLINE_S, allow_private=allow_private)
    return Raw(
        name=url,
        data=answer.data,
        html=not answer.kind or "html" in answer.kind,
        url=url,
        encoding=answer.charset,
        retrieved_at=datetime.now(UTC).replace(microsecond=0),
    )


def _check_size(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB; not an article")
