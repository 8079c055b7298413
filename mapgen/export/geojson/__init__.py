"""The canonical form of a map: GeoJSON (RFC 7946) that reads back to the same document.

One Feature is one mark; everything else stands in foreign members of the collection. `article` is
the first article, `articles` lists all of them when there are several. A claim's `actors` are
names for people; `actor_ids` refer to the collection's `actors`. `names` maps a language to a
name, or to a list when there are several. `mapgen.digest` covers all the rest: it shows that
nothing was edited afterwards, not where the map comes from.
"""

from mapgen.export.geojson.decode import decode_document
from mapgen.export.geojson.encode import FORMAT, encode, sealed
from mapgen.export.geojson.rounding import rounded
from mapgen.export.geojson.schema import schema
from mapgen.export.geojson.text import MAX_BYTES, compact, digest, layout, parse
from mapgen.model import MapDocument

__all__ = [
    "FORMAT",
    "MAX_BYTES",
    "both_geojson",
    "compact_geojson",
    "decode_document",
    "digest",
    "encode",
    "layout",
    "parse",
    "read_geojson",
    "rounded",
    "schema",
    "sealed",
    "write_geojson",
]


def write_geojson(document: MapDocument) -> str:
    """Return the document as GeoJSON text; the same document gives the same text."""
    return layout(encode(document)) + "\n"


def compact_geojson(document: MapDocument) -> str:
    """Return the same data on one line, safe to stand in an HTML script element."""
    return compact(encode(document), markup=False)


def both_geojson(document: MapDocument) -> tuple[str, str]:
    """Return what `write_geojson` and `compact_geojson` return, encoded once."""
    data = encode(document)
    return layout(data) + "\n", compact(data, markup=False)


def read_geojson(text: str) -> MapDocument:
    """Return the document that `write_geojson` wrote.

    Raises
    ------
    InputError
        If the text is not such a map; the message names the place inside it, not the file.
    """
    return decode_document(parse(text))
