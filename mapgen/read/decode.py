"""Bytes -> text: by a mark, by what is said, as UTF-8, else by what fits."""

import codecs
import re

from mapgen.errors import InputError, UsageError

__all__ = ["decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_AS_WINDOWS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
"""What pages declare and mean: every browser reads them so."""
_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_OTHER_LETTERS = (
    "cp1256", "cp1251", "koi8_r", "iso8859_6", "cp1253", "cp1255", "gb18030", "big5", "shift_jis",
    "euc_kr", "cp874",
)  # fmt: skip
_SAMPLE = 100_000  # bytes that are enough to know an encoding by


def decode(
    data: bytes, name: str, *, declared: str | None = None, html: bool = False, asked: str = ""
) -> str:
    """Decode the bytes of a text.

    Parameters
    ----------
    data : bytes
    name : str
        What messages call it.
    declared : str, optional
        What the server said.
    html : bool
        Whether the text may declare its encoding itself.
    asked : str
        What the user says; nothing else is tried then.

    Raises
    ------
    InputError
        If it is no text, or not in the encoding that was asked for.
    UsageError
        If there is no such encoding.
    """
    if asked:
        return _asked(data, name, asked)
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked is not None:
        said = [marked]
    else:
        said = ["utf-8", declared or "", *(_declared(data) if html else [])]
    for encoding in filter(None, said):
        text = _try(data, encoding)
        if text is not None and "\0" not in text:
            return text
    text = None if marked or _CONTROLS.search(data) else _fitting(data)
    if text is None:
        raise InputError(f"{name}: not text in UTF-8 or an encoding that could be told; "
                         "say which with --encoding")  # fmt: skip
    return text


def _asked(data: bytes, name: str, encoding: str) -> str:
    try:
        text = data.decode(codecs.lookup(encoding).name)
    except LookupError as error:
        raise UsageError(f"no such encoding: {encoding!r}") from error
    except (ValueError, TypeError) as error:
        raise InputError(f"{name}: not text in {encoding}") from error
    return text.removeprefix("\ufeff")


def _declared(data: bytes) -> list[str]:
    return [found.decode("ascii") for found in _DECLARED.findall(data[:4096])[:3]]


def _try(data: bytes, encoding: str) -> str | None:
    try:
        name = codecs.lookup(encoding).name
        return data.decode(_AS_WINDOWS.get(name, name))
    except (LookupError, ValueError, AssertionError, TypeError):
        return None  # the codec "undefined" raises a plain UnicodeError, a NUL a ValueError


def _fitting(data: bytes) -> str | None:
    """Decode a text of the days before UTF-8: other letters by what fits, ours as cp1252."""
    high = sum(byte > 127 for byte in data[:_SAMPLE])
    plain = sum(chr(byte).isalpha() for byte in data[:_SAMPLE] if byte < 128)
    if high <= plain:
        return _try(data, "cp1252") or _try(data, "cp1250")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=list(_OTHER_LETTERS)).best()
    return _try(data, best.encoding) if best is not None else None
