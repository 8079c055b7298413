"""The formats a map can be exported to, by the ids the command line knows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from mapgen.errors import UsageError
from mapgen.export import acled, annotations, gpkg, kml, lpf, parquet, plover, tabular
from mapgen.export.geojson import write_geojson
from mapgen.files import write_atomic
from mapgen.model import MapDocument

__all__ = ["EXPORTERS", "Exporter", "explain", "export", "write"]


@dataclass(frozen=True, slots=True)
class Exporter:
    """How a format is written, how its files end, and what it cannot hold."""

    suffix: str
    encode: Callable[[MapDocument], bytes]
    explain: str


def _geojson(document: MapDocument) -> bytes:
    return write_geojson(document).encode()


_CANONICAL = """\
GeoJSON is the canonical form: it holds everything and reads back to the same map. Coordinates have
5 decimals (about a metre). Colours follow simplestyle 1.1, which knows no dashes and no hatching.
"""

EXPORTERS: Mapping[str, Exporter] = MappingProxyType(
    {
        "geojson": Exporter(".geojson", _geojson, _CANONICAL),
        "kml": Exporter(".kml", kml.to_kml, kml.EXPLAIN),
        "gpkg": Exporter(".gpkg", gpkg.to_gpkg, gpkg.EXPLAIN),
        "csv": Exporter(".csv", tabular.to_csv, tabular.EXPLAIN),
        "acled": Exporter(".acled.csv", acled.to_acled, acled.EXPLAIN),
        "plover": Exporter(".plover.csv", plover.to_plover, plover.EXPLAIN),
        "lpf": Exporter(".lpf.json", lpf.to_lpf, lpf.EXPLAIN),
        "parquet": Exporter(".parquet", parquet.to_parquet, parquet.EXPLAIN),
        "annotations": Exporter(
            ".annotations.json", annotations.to_annotations, annotations.EXPLAIN
        ),
    }
)


def export(document: MapDocument, name: str) -> bytes:
    """Return the document in the format `name`; UsageError when there is no such format."""
    return _exporter(name).encode(document)


def explain(name: str) -> str:
    """Return what the format `name` cannot hold, in words."""
    return _exporter(name).explain


def write(document: MapDocument, name: str, path: Path) -> None:
    """Write the document to `path` in the format `name`, whole or not at all."""
    write_atomic(path, export(document, name))


def _exporter(name: str) -> Exporter:
    if name not in EXPORTERS:
        raise UsageError(f"no such format: {name}; there are {', '.join(EXPORTERS)}")
    return EXPORTERS[name]
