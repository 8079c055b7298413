"""Marks as a GeoDataFrame, when geopandas is installed."""

from typing import Any

from mapgen.errors import UsageError
from mapgen.model import MapDocument

__all__ = ["to_geodataframe"]


def to_geodataframe(document: MapDocument) -> Any:
    """Return one row per mark, with its geometry (WGS84) and its claims as a tuple.

    Returns
    -------
    geopandas.GeoDataFrame
        Indexed by mark id; marks without a geometry are there, with None.

    Raises
    ------
    UsageError
        If geopandas is not installed.
    """
    try:
        import geopandas
    except ImportError as error:
        raise UsageError("to_geodataframe needs geopandas: pip install geopandas") from error
    from shapely.geometry import shape

    names = (
        "title", "place_id", "layers", "form", "geo_precision", "where_prec", "radius_km", "words",
        "approximate", "score", "country", "admin1", "claims",
    )  # fmt: skip
    rows = [{name: getattr(mark, name) for name in names} for mark in document.marks]
    shapes = [shape(mark.geometry) if mark.geometry else None for mark in document.marks]
    index = [mark.id for mark in document.marks]
    columns = [*names, "geometry"]
    data = {name: [row[name] for row in rows] for name in names} | {"geometry": shapes}
    return geopandas.GeoDataFrame(data, columns=columns, index=index, crs="EPSG:4326")
