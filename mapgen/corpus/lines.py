"""Lines of JSON -> records, one article a line, read one bounded line at a time."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from mapgen.corpus.records import Record
from mapgen.errors import InputError, UsageError
from mapgen.read.listing import described

__all__ = ["MAX_LINE", "line_records"]

MAX_LINE = 4_000_000
"""The longest line read, in bytes; the longest article has an eighth of it."""

_BUFFER, _PIECE = 2**18, 2**16  # bytes: so a line of gigabytes is passed over quickly


def line_records(path: Path) -> Iterator[Record]:
    """Yield the articles of a file of lines ``{"id": …, "text": …, "published": …, …}``.

    A line that is no article is a record with its problem; lines of white space do not count.

    Raises
    ------
    UsageError
        If the file cannot be opened.
    """
    try:
        stream = path.open("rb", buffering=_BUFFER)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or 'cannot be read'}") from error
    with stream:
        for number, line in enumerate(_bounded(stream), 1):
            name = f"{path.name}, line {number}"
            if line is None:
                problem = f"longer than {MAX_LINE:,} bytes"
                yield Record(id=name, name=name, problem=problem)
            elif line.strip():
                yield _record(line, name)


def _bounded(stream: IO[bytes]) -> Iterator[bytes | None]:
    """Yield lines; None for one that is too long, which is passed over piece by piece."""
    while line := stream.readline(MAX_LINE + 1):
        if len(line) <= MAX_LINE or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_PIECE)
        yield None


def _record(line: bytes, name: str) -> Record:
    try:
        facts = json.loads(line)
        json.dumps(facts, ensure_ascii=False).encode()  # no file could hold half a character
    except UnicodeEncodeError:
        return Record(id=name, name=name, problem="holds half a character")
    except (ValueError, RecursionError) as error:
        return Record(id=name, name=name, problem=f"not JSON: {error}"[:200])
    if not isinstance(facts, dict):
        return Record(id=name, name=name, problem="not a JSON object")
    given = facts.get("id")
    own = str(given).strip() if isinstance(given, str | int) else ""
    text = facts.get("text")
    if not isinstance(text, str) or not text.strip():
        return Record(id=own or name, name=name, problem="no text in it")
    try:
        overrides, home = described(facts, name)
    except InputError as error:
        return Record(id=own or name, name=name, problem=str(error))
    return Record(
        id=own or name, name=name, data=text.encode(), plain=True, overrides=overrides, home=home
    )
