"""The one table format of all gazetteer layers, and how it is written."""

import gzip
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

COLUMNS = (
    "id", "code", "name", "feature", "lon", "lat", "country", "admin1", "admin2",
    "population", "extent_km", "aliases", "short", "names", "source",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One place. `admin1` and `admin2` are ids; `short` are names that only context makes sure."""

    id: str
    name: str
    feature: str
    lon: float
    lat: float
    source: str
    code: str = ""
    country: str = ""
    admin1: str = ""
    admin2: str = ""
    population: int = 0
    extent_km: float | None = None
    aliases: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()

    def cells(self) -> list[str]:
        """Return the row as text, one cell a column."""
        return [
            self.id, self.code, _clean(self.name), self.feature,
            f"{self.lon:.4f}".rstrip("0").rstrip("."), f"{self.lat:.4f}".rstrip("0").rstrip("."),
            self.country, self.admin1, self.admin2, str(self.population or ""),
            "" if self.extent_km is None else f"{self.extent_km:.0f}",
            "|".join(unique(self.aliases, self.name)), "|".join(unique(self.short, self.name)),
            "|".join(f"{lang}={_clean(text)}" for lang, text in sorted(set(self.names))),
            self.source,
        ]  # fmt: skip


def unique(names: Iterable[str], but: str = "") -> list[str]:
    """Return `names` cleaned, without repeats and without `but`, in their order."""
    seen = {"", _clean(but)}
    kept = []
    for name in map(_clean, names):
        if name not in seen:
            seen.add(name)
            kept.append(name)
    return kept


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write rows sorted by id as TSV, gzipped without a time stamp; return how many."""
    lines = ["\t".join(row.cells()) for row in sorted(rows, key=lambda row: row.id)]
    write_lines(path, "\t".join(COLUMNS), lines)
    return len(lines)


def write_lines(path: Path, header: str, lines: list[str]) -> None:
    """Write a header and lines; gzip when the name ends in .gz."""
    data = "\n".join([header, *lines, ""]).encode()
    if path.suffix == ".gz":
        data = gzip.compress(data, compresslevel=9, mtime=0)
    path.write_bytes(data)


def distance_km(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Return the great-circle distance of two (lon, lat) points."""
    lon1, lat1, lon2, lat2 = map(math.radians, (*a, *b))
    h = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def _clean(text: str) -> str:
    return " ".join(text.replace("|", " ").split())
