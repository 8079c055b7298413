"""Reads and writes corpora of texts with their toponyms, one JSON document a line."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapgen.errors import InputError
from mapgen.files import read_limited, write_atomic
from mapgen.lang.identify import language_code
from mapgen.model import LonLat

__all__ = ["Document", "Labelled", "read_corpus", "write_predictions"]


_LARGEST = 256_000_000  # bytes; the largest public corpus has a tenth


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A toponym of a corpus: code points, `end` exclusive; no point = none annotated or found."""

    start: int
    end: int
    surface: str
    point: LonLat | None
    place: str | None = None  # GeoNames id in a gold file, any id in a prediction
    type: str | None = None  # GeoNames code
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One text of a corpus with its toponyms in text order."""

    id: str
    text: str
    toponyms: tuple[Labelled, ...]
    home: str = ""  # where its outlet writes from, or the outlet's site
    lang: str = ""  # ISO code; empty: to be told from the text


def read_corpus(path: Path) -> tuple[Document, ...]:
    """Read a JSONL corpus of gold or predicted toponyms.

    Raises
    ------
    InputError
        If the file cannot be read, or a line is no such document.
    """
    try:
        lines = read_limited(path, _LARGEST).decode("utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"corpus cannot be read: {path} ({error})") from error
    documents = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            documents.append(_document(json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(f"{path}, line {number}: no document of a corpus ({error})") from error
    if len({document.id for document in documents}) < len(documents):
        raise InputError(f"{path}: two documents have the same id")
    return tuple(documents)


def write_predictions(path: Path, documents: Iterable[Document]) -> None:
    """Write documents in the format that `read_corpus` reads, whole or not at all.

    Raises
    ------
    OutputError
        If the file cannot be written.
    """
    lines = (json.dumps(_as_json(document), ensure_ascii=False) for document in documents)
    write_atomic(path, "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass"))


def _document(data: dict[str, Any]) -> Document:
    return Document(
        id=str(data["id"]),
        text=str(data["text"]),
        toponyms=tuple(_labelled(row) for row in data["toponyms"]),
        home=str(data.get("home") or data.get("domain") or ""),
        lang=language_code(str(data.get("lang") or "")),
    )


def _labelled(row: dict[str, Any]) -> Labelled:
    lat, lon = row["lat"], row["lon"]
    place = row.get("geonameid")
    return Labelled(
        start=int(row["start"]),
        end=int(row["end"]),
        surface=str(row["surface"]),
        point=None if lat is None else LonLat(float(lon), float(lat)),
        place=None if place is None else str(place),
        type=row.get("type"),
        score=row.get("score"),
    )


def _as_json(document: Document) -> dict[str, Any]:
    return {
        "id": document.id,
        "text": document.text,
        "toponyms": [
            {
                "start": found.start,
                "end": found.end,
                "surface": found.surface,
                "lat": None if found.point is None else found.point.lat,
                "lon": None if found.point is None else found.point.lon,
                "geonameid": found.place,
                "type": found.type,
                "score": found.score,
            }
            for found in document.toponyms
        ],
    }
