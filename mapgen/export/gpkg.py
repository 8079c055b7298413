"""GeoPackage, written by GDAL: marks by kind of geometry, claims and citations as tables."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from mapgen.errors import OutputError, UsageError
from mapgen.export.rows import COLUMNS, claim_row, pairs
from mapgen.files import scratch_folder
from mapgen.model import Geometry, MapDocument, Mark

__all__ = ["EXPLAIN", "to_gpkg"]

EXPLAIN = """\
GeoPackage holds the marks in layers by kind of geometry (marks_points, marks_lines, marks_areas;
marks_unmapped has those without one) and all claims and citations as tables tied by mark_id and
claim_id. It has no styles. Names in other languages, rivals, unresolved names and the run
manifest are left out; lists are texts joined by "; ". It needs pyogrio:
pip install "mapgen[gis]".
"""

_MOMENT = "2000-01-01T00:00:00.000Z"  # a fixed time: the same map gives the same bytes
_MARKS = (
    "mark_id", "title", "place_id", "layers", "form", "geo_precision", "where_prec", "radius_km",
    "words", "approximate", "rule", "note", "score", "country", "admin1", "claims",
)  # fmt: skip
_CITATIONS = ("claim_id", "article", "quote", "start", "end", "publisher", "title", "url")
_NUMBERS = {
    "geo_precision": "i", "where_prec": "i", "radius_km": "f", "approximate": "i", "score": "f",
    "claims": "i", "lon": "f", "lat": "f", "time_precision": "i", "date_prec": "i", "hedged": "i",
    "negated": "i", "inferred": "i", "reviewed": "i", "quote_start": "i", "quote_end": "i",
    "citations": "i", "start": "i", "end": "i", "planned": "i", "hypothetical": "i",
    "date_inferred": "i", "fatalities": "i",
}  # fmt: skip
_KINDS = {"Point": "points", "LineString": "lines", "Polygon": "areas"}


def to_gpkg(document: MapDocument) -> bytes:
    """Return the document as a GeoPackage.

    Raises
    ------
    UsageError
        If pyogrio is not installed.
    OutputError
        If there is no room for the file while it is being made.
    """
    try:
        import pyogrio
    except ImportError as error:
        raise UsageError('GeoPackage needs pyogrio: pip install "mapgen[gis]"') from error
    with scratch_folder() as folder:
        try:
            return _made(document, folder / "map.gpkg")
        except (pyogrio.errors.DataLayerError, pyogrio.errors.DataSourceError,
                sqlite3.Error, OSError) as error:  # fmt: skip
            raise OutputError(f"the GeoPackage cannot be made: {error}") from error


def _made(document: MapDocument, path: Path) -> bytes:
    """Write the tables to `path`, and return the file."""
    for layer, marks in _by_kind(document).items():
        _layer(path, layer, [_mark_row(mark) for mark in marks], _MARKS, marks)
    rows = [claim_row(document, mark, claim) for mark, claim in pairs(document)]
    _layer(path, "claims", rows, COLUMNS)
    _layer(path, "citations", _citations(document), _CITATIONS)
    _settle(path)
    return _counted_anew(path.read_bytes())


def _by_kind(document: MapDocument) -> dict[str, list[Mark]]:
    found: dict[str, list[Mark]] = {f"marks_{kind}": [] for kind in _KINDS.values()}
    found["marks_unmapped"] = []
    for mark in document.marks:
        kind = mark.geometry.type.removeprefix("Multi") if mark.geometry else ""
        found[f"marks_{_KINDS.get(kind, 'unmapped')}"].append(mark)
    return {layer: marks for layer, marks in found.items() if marks}


def _mark_row(mark: Mark) -> dict[str, Any]:
    row = {name: getattr(mark, name, None) for name in _MARKS}
    lists = {"layers": "; ".join(mark.layers), "claims": len(mark.claims)}
    return {**row, "mark_id": mark.id, **lists, "approximate": int(mark.approximate)}


def _citations(document: MapDocument) -> list[dict[str, Any]]:
    refs = {ref.sha256: ref for ref in document.articles}
    return [
        {
            "claim_id": claim.id,
            "article": cited.article,
            "quote": cited.quote,
            "start": cited.start,
            "end": cited.end,
            **{
                name: getattr(refs.get(cited.article), name, None)
                for name in ("publisher", "title", "url")
            },
        }
        for _, claim in pairs(document)
        for cited in claim.citations
    ]


def _layer(
    path: Path,
    layer: str,
    rows: Sequence[Mapping[str, Any]],
    columns: Sequence[str],
    marks: Sequence[Mark] = (),
) -> None:
    """Write one layer; a table of its own, without geometry, when none of the marks has one."""
    import numpy as np
    from pyogrio.raw import write

    shapes = [mark.geometry for mark in marks if mark.geometry]
    values = [_column(name, [row[name] for row in rows]) for name in columns]
    write(
        path,
        np.array([_wkb(shape) for shape in shapes], dtype=object) if shapes else None,
        [value for value, _ in values],
        np.array(columns, dtype=object),
        field_mask=[mask for _, mask in values],
        layer=layer,
        driver="GPKG",
        geometry_type=_common_type(shapes),
        crs="EPSG:4326" if shapes else None,
        append=path.exists(),
    )


def _column(name: str, cells: Sequence[Any]) -> tuple[Any, Any]:
    """Return the values of a column and the mask of those that are unknown."""
    import numpy as np

    mask = np.array([cell is None for cell in cells], dtype=bool)
    kind = _NUMBERS.get(name)
    if kind is None:
        return np.array(cells, dtype=object), mask
    zero = [0 if cell is None else cell for cell in cells]
    return np.array(zero, dtype="int64" if kind == "i" else "float64"), mask


def _common_type(shapes: Sequence[Geometry]) -> str | None:
    kinds = sorted({shape.type for shape in shapes})
    if not kinds:
        return None
    return kinds[0] if len(kinds) == 1 else f"Multi{kinds[0].removeprefix('Multi')}"


def _wkb(geometry: Geometry) -> bytes:
    import shapely
    from shapely.geometry import shape

    return bytes(shapely.to_wkb(shape(geometry)))


def _counted_anew(data: bytes) -> bytes:
    """Set SQLite's change counter, which follows GDAL's timing, and the copy that vouches for it.

    Offsets 24 and 92 of the header (SQLite file format, 1.3); both must be the same.
    """
    one = (1).to_bytes(4, "big")
    return data[:24] + one + data[28:92] + one + data[96:]


def _settle(path: Path) -> None:
    """Replace the times of writing, the only bytes that differ from run to run."""
    with closing(sqlite3.connect(path)) as base:
        base.execute("UPDATE gpkg_contents SET last_change = ?", (_MOMENT,))
        base.commit()
        base.execute("VACUUM")
