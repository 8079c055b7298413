"""Reads a saved map back: the GeoJSON itself, or the GeoJSON inside the page."""

import base64
import binascii
import zlib
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from mapgen.errors import InputError
from mapgen.export.geojson import MAX_BYTES, decode_document, parse
from mapgen.files import read_limited
from mapgen.model import MapDocument

__all__ = ["MapFile", "open_map", "read_map"]


@dataclass(frozen=True, slots=True)
class MapFile:
    """A map's data as they stand in a file, and as a document.

    `view` is the data that the page draws from, `shown` the quotes of the list it has for readers
    without JavaScript and `text` the whole page; all are None for GeoJSON. A page of very many
    marks draws from its GeoJSON, which it holds packed: its `view` has no marks, only their order.
    """

    document: MapDocument
    data: Any
    view: Any = None
    shown: tuple[str, ...] | None = None
    text: str | None = None


def read_map(path: Path | str) -> MapDocument:
    """Return the document of a .geojson or .html file that mapgen wrote.

    Raises
    ------
    InputError
        If it is no such file; the message names the file and the place inside it.
    """
    return open_map(Path(path)).document


def open_map(path: Path) -> MapFile:
    """Return the document of a file together with its data as they were found."""
    whole = _text(path)
    text = whole.removeprefix("\ufeff")
    try:
        if text.lstrip().startswith("<"):
            return replace(_from_page(text), text=whole)
        data = parse(text)
        return MapFile(decode_document(data), data)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def _from_page(text: str) -> MapFile:
    page = _Page(convert_charrefs=True)
    page.feed(text)
    if "mapgen-geojson" not in page.found:
        raise InputError("is a page without the data of a mapgen map")
    text = page.found["mapgen-geojson"]
    data = parse(_unpacked(text) if "mapgen-geojson" in page.packed else text)
    view = page.found.get("mapgen-data")
    shown = tuple(page.quotes)
    return MapFile(decode_document(data), data, parse(view) if view else None, shown)


def _unpacked(text: str) -> str:
    """Return what `render.packed.pack` packed, or an error; never more than a map may have."""
    inflater = zlib.decompressobj()
    try:
        inflated = inflater.decompress(base64.b64decode(text, validate=True), MAX_BYTES + 1)
        whole = inflated.decode("utf-8")
    except (binascii.Error, zlib.error, ValueError) as error:
        raise InputError(f"holds packed data that cannot be unpacked ({error})") from error
    if not inflater.eof and len(inflated) <= MAX_BYTES:
        raise InputError("ends too early: its packed data are not whole")
    return whole


def _text(path: Path) -> str:
    try:
        return read_limited(path, MAX_BYTES).decode("utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:
        if isinstance(error, UnicodeDecodeError):
            raise InputError(f"{path}: is not UTF-8 (byte {error.start})") from error
        raise InputError(f"{path}: is no file name ({error})") from error


class _Page(HTMLParser):
    """Collects the JSON elements of a page by id, and the quotes of its static list."""

    def __init__(self, *, convert_charrefs: bool) -> None:
        super().__init__(convert_charrefs=convert_charrefs)
        self.found: dict[str, str] = {}
        self.packed: set[str] = set()
        self.quotes: list[str] = []
        self._inside: str | None = None
        self._quoting = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "blockquote":
            self._quoting = True
            self.quotes.append("")
        packed = given.get("data-packed") is not None
        if tag == "script" and (packed or given.get("type") == "application/json"):
            self._inside = given.get("id") or ""
            if self._inside in self.found:
                raise InputError(f"holds two elements with the id {self._inside}")
            if packed:
                self.packed.add(self._inside)

    def handle_data(self, data: str) -> None:
        if self._inside is not None:
            self.found[self._inside] = self.found.get(self._inside, "") + data
        elif self._quoting:
            self.quotes[-1] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._inside = None
        elif tag == "blockquote":
            self._quoting = False
