"""How much the streams of a PDF unpack to, filter by filter, without ever unpacking too much."""

import base64
import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO

from mapgen.errors import InputError

__all__ = ["check_streams"]

_MOST_UNPACKED = 200_000_000  # bytes of all streams, pictures among them
_MOST_READ = 40_000_000  # bytes of those that are no pictures: what has to be read
_MOST_FILTERS = 6  # one after the other; writers use two at most
_STREAM = re.compile(rb"stream\r?\n")
_FILTER = re.compile(rb"/Filter\s*(\[[^\]]{0,300}\]|/\w+|\d+\s+\d+\s+R)")
_NAME = re.compile(rb"/(\w+)")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_DICTIONARY = 4_000  # bytes before a stream in which its dictionary stands
_LAYERS = 3  # of packing that are looked for where the filters are not named


def check_streams(data: bytes, name: str) -> None:
    """Refuse a file that unpacks to more than a document can hold.

    Raises
    ------
    InputError
        If it does, or if a stream goes through more filters than any program writes.
    """
    left, to_read = _MOST_UNPACKED, _MOST_READ
    for found in _STREAM.finditer(data):
        end = data.find(b"endstream", found.end())
        packed = data[found.end() : end if end >= 0 else len(data)]
        about = _dictionary(data, found.start())
        filters = _filters(about)
        if len(filters) > _MOST_FILTERS:
            raise InputError(f"{name}: packed {len(filters)} times over; not an article")
        size = _unpacked(packed, filters, left)
        left -= size
        to_read -= 0 if _PICTURE.search(about) else size
        if left < 0 or to_read < 0:
            raise InputError(f"{name}: unpacks to more than a document can hold")


def _dictionary(data: bytes, at: int) -> bytes:
    """Return what is said of a stream right before it."""
    about = data[max(0, at - _DICTIONARY) : at]
    begins = max(about.rfind(b" obj"), about.rfind(b"\nobj"), about.rfind(b"endobj"))
    return about[max(begins, 0) :]


def _filters(about: bytes) -> list[str]:
    """Return the names of a stream's filters; where they stand elsewhere, several of the usual."""
    found = _FILTER.search(about)
    if found is None:
        return []
    names = [name.decode() for name in _NAME.findall(found[1])]
    return names or ["FlateDecode"] * _LAYERS


def _unpacked(data: bytes, filters: list[str], most: int) -> int:
    """Return the size of the largest form a stream takes; more than `most` where it is larger."""
    largest = 0
    for name in filters or ["FlateDecode"]:
        step = _STEPS.get(name)
        if step is None:
            break  # a picture's own packing: never unpacked here
        parts, size = [], 0
        try:
            for part in step(data, most):
                size += len(part)
                if size > most:
                    return size
                parts.append(part)
        except (zlib.error, ValueError, IndexError, TypeError):
            break
        data = b"".join(parts)
        largest = max(largest, size)
    return largest


def _flate(data: bytes, most: int) -> Iterator[bytes]:
    yield zlib.decompressobj().decompress(data, most + 1)


def _ascii85(data: bytes, _: int) -> Iterator[bytes]:
    words = re.sub(rb"\s", b"", data).removeprefix(b"<~").partition(b"~>")[0]
    yield base64.a85decode(words)


def _hex(data: bytes, _: int) -> Iterator[bytes]:
    words = re.sub(rb"\s", b"", data).partition(b">")[0]
    yield bytes.fromhex((words + b"0" * (len(words) % 2)).decode("ascii"))


def _lzw(data: bytes, _: int) -> Iterator[bytes]:
    from pdfminer.lzw import LZWDecoder

    yield from LZWDecoder(BytesIO(data)).run()


def _runs(data: bytes, _: int) -> Iterator[bytes]:
    at = 0
    while at < len(data) and data[at] != 128:
        length = data[at]
        if length < 128:
            yield data[at + 1 : at + 2 + length]
            at += 2 + length
        else:
            yield data[at + 1 : at + 2] * (257 - length)
            at += 2


_STEPS: dict[str, Callable[[bytes, int], Iterator[bytes]]] = {
    "FlateDecode": _flate, "Fl": _flate, "ASCII85Decode": _ascii85, "A85": _ascii85,
    "ASCIIHexDecode": _hex, "AHx": _hex, "LZWDecode": _lzw, "LZW": _lzw,
    "RunLengthDecode": _runs, "RL": _runs,
}  # fmt: skip
