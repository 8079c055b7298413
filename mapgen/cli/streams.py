"""Standard output and standard error that fail in one line, or not at all."""

import codecs
import io
import os
import sys
from typing import TextIO

from mapgen.errors import OutputError

__all__ = ["finish", "prepare"]

_ESCAPE = "mapgen.escape"


def prepare() -> None:
    """Put streams in the place of the process's own that know what can happen to them.

    Standard output is UTF-8 unless it is a terminal or PYTHONIOENCODING names another encoding;
    what that one lacks is written as JSON writes it, so that JSON stays JSON. A reader that goes
    away is no failure: the rest is dropped. Messages never stop the work.
    """
    codecs.register_error(_ESCAPE, _escaped)
    _fill_closed()
    sys.stdout = _stream(sys.stdout, 1, lenient=False)
    sys.stderr = _stream(sys.stderr, 2, lenient=True)


def finish() -> None:
    """Write out what standard output still holds; OutputError when it cannot be."""
    sys.stdout.flush()


class _Descriptor(io.RawIOBase):
    """A file descriptor that is written to until it fails for the first time."""

    def __init__(self, number: int, *, closed: bool, lenient: bool) -> None:
        super().__init__()
        self._number, self._missing, self._lenient = number, closed, lenient
        self._failed = False

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._number

    def isatty(self) -> bool:
        return not self._missing and os.isatty(self._number)

    def write(self, data: object) -> int:
        view = memoryview(data)  # type: ignore[arg-type]
        if self._failed:
            return len(view)
        try:
            if self._missing:
                raise OSError(0, "it is closed")  # noqa: TRY301
            return os.write(self._number, view)
        except OSError as error:
            self._failed = True
            if self._lenient or isinstance(error, BrokenPipeError):
                return len(view)
            raise OutputError(f"cannot write to standard output: {error.strerror}") from error


def _stream(given: TextIO | None, number: int, *, lenient: bool) -> TextIO:
    raw = _Descriptor(number, closed=given is None, lenient=lenient)
    kept = given is not None and (raw.isatty() or bool(os.environ.get("PYTHONIOENCODING")))
    if kept and raw.isatty() and os.name == "nt":
        return given  # type: ignore[return-value]  # the console has an interface of its own
    return io.TextIOWrapper(
        io.BufferedWriter(raw),
        encoding=given.encoding if given is not None and kept else "utf-8",
        errors=_ESCAPE,
        line_buffering=lenient or raw.isatty(),
    )


def _fill_closed() -> None:
    """Open the null device for each standard descriptor that is closed.

    Otherwise the next file that is opened would get its number, and messages with it.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(number)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    pairs = zip(units[::2], units[1::2], strict=True)
    return "".join(f"\\u{high:02x}{low:02x}" for high, low in pairs), error.end
