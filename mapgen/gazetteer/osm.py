"""Reads the places of an OpenStreetMap extract (ODbL) that the user adds; needs osmium."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mapgen.errors import InputError, UsageError
from mapgen.gazetteer.positions import AT_ZERO
from mapgen.gazetteer.tables import Record
from mapgen.model import LonLat
from mapgen.names import MAX_NAME, fold

__all__ = ["ENDINGS", "read_extract"]

ENDINGS = (".osm", ".osm.pbf", ".osm.bz2", ".osm.gz")
_MOST = 5_000_000  # places: the whole world has about as many
_FEATURES = {
    "city": "P.PPL", "town": "P.PPL", "village": "P.PPL", "hamlet": "P.PPL", "locality": "P.PPL",
    "isolated_dwelling": "P.PPL", "farm": "P.PPL", "suburb": "P.PPLX", "quarter": "P.PPLX",
    "neighbourhood": "P.PPLX", "borough": "P.PPLX", "island": "T.ISL", "islet": "T.ISL",
}  # fmt: skip
"""OpenStreetMap's key `place`, and GeoNames' code for it."""
_NAMES = ("name", "int_name", "name:en", "name:ar", "name:fr", "name:es", "alt_name", "alt_name:en",
          "official_name", "old_name")  # fmt: skip


def read_extract(path: Path, told: list[str] | None = None) -> Iterator[Record]:
    """Yield the named places of an extract, each in the country that its point lies in.

    Parameters
    ----------
    told : list of str, optional
        Takes what was left out for its position.

    Raises
    ------
    UsageError
        If osmium is not installed.
    InputError
        If the file is no extract, is damaged, or holds too many places or none.
    """
    found = list(_nodes(path, told))
    if not found:
        raise InputError(f"{path}: no places in it")
    lands = _countries([(lon, lat) for _, _, _, lon, lat, _ in found])
    for (number, names, feature, lon, lat, people), country in zip(found, lands, strict=True):
        yield Record(
            id=f"osm:n{number}", name=names[0], feature=feature, point=LonLat(lon, lat),
            country=country, population=people, aliases=names[1:], source="osm",
        )  # fmt: skip


Node = tuple[int, tuple[str, ...], str, float, float, int]
"""Number, names, feature, longitude, latitude, people."""


def _nodes(path: Path, told: list[str] | None) -> Iterator[Node]:
    try:
        import osmium
    except ImportError as error:
        raise UsageError(
            f"{path}: OpenStreetMap's extracts need osmium: pip install 'mapgen[osm]'"
        ) from error
    count = 0
    try:
        nodes = osmium.FileProcessor(str(path), osmium.osm.NODE)
        for node in nodes.with_filter(osmium.filter.KeyFilter("place")):
            one = _node(node)
            if one is None:
                continue
            if one[3] == one[4] == 0:
                if told is not None:
                    told.append(f"left out: {one[1][0]}: {AT_ZERO}")
                continue
            count += 1
            if count > _MOST:
                raise InputError(f"{path}: more than {_MOST} places")
            yield one
    except (RuntimeError, ValueError, OSError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{path}: no OpenStreetMap extract ({error})") from error


def _node(node: Any) -> Node | None:
    """Return a node as a place; None for one without a name, a known kind or a position."""
    tags = {key: node.tags.get(key) for key in ("place", "population", *_NAMES)}
    feature = _FEATURES.get(tags["place"] or "")
    names = tuple(dict.fromkeys(_names(tags)))
    if feature is None or not names or not node.location.valid():
        return None
    lon, lat = node.location.lon, node.location.lat
    people = (tags["population"] or "").replace(",", "").replace(" ", "")
    return (
        node.id, names, feature, lon, lat,
        int(people) if people.isascii() and people.isdigit() and len(people) < 9 else 0,
    )  # fmt: skip


def _names(tags: dict[str, str | None]) -> Iterator[str]:
    """Yield the names, the English one first; several in one tag are parted by semicolons."""
    for key in ("name:en", *_NAMES):
        for name in (tags[key] or "").split(";"):
            plain = " ".join(name.split())
            if fold(plain) and len(plain) <= MAX_NAME and plain.isprintable():
                yield plain


def _countries(points: list[tuple[float, float]]) -> list[str]:
    """Return the ISO code of the country that each point lies in; empty at sea."""
    import shapely

    from mapgen.areas import opened_areas

    lands = opened_areas().features("country")
    tree = shapely.STRtree([land.shape for land in lands])
    codes = [""] * len(points)
    for point, land in zip(*tree.query(shapely.points(points), "intersects"), strict=True):
        codes[point] = codes[point] or lands[land].country
    return codes
