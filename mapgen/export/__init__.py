"""Maps in other programs' formats; GeoJSON is the canonical one and reads back."""

from mapgen.export.formats import EXPORTERS, Exporter, explain, export, write
from mapgen.export.frames import to_geodataframe
from mapgen.export.mapfile import read_map

__all__ = ["EXPORTERS", "Exporter", "explain", "export", "read_map", "to_geodataframe", "write"]
