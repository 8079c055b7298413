"""Opens the packaged basemap files: areas, boundary lines, waters and names by id or extent."""

import json
import mmap
import sqlite3
import threading
from collections.abc import Callable, Hashable
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas.codec import SCALE, unpack
from mapgen.areas.kept import Kept, Layer
from mapgen.errors import DataError
from mapgen.model import LonLat, Place, SourceRef
from mapgen.resources import data_path

__all__ = ["Areas", "Box", "Feature", "opened_areas"]

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees; east may exceed 180."""

_VERSION = 2
T = TypeVar("T")
Outlines = Callable[[str], BaseGeometry | None]
"""The id of a place -> its area, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One shape of the basemap, or a name with a point."""

    layer: str  # country adm1 adm2 district region river lake sea city land border disputed ...
    id: str
    name: str
    names: tuple[tuple[str, str], ...]  # (language, name), other languages
    country: str  # ISO alpha-2 of what it belongs to; both sides of a border as "IQ IR"
    rank: int  # 0 is most important
    note: str  # why it is only approximate; of a town "capital" or "seat" of a province
    source: str  # name of the data it comes from
    shape: BaseGeometry
    anchor: tuple[float, float] | None = None  # longitude, latitude where its name fits best


class Areas:
    """Polygons and lines of the world, read from the packaged files on demand.

    Parameters
    ----------
    folder : Path, optional
        Where index.sqlite and shapes.bin are; the packaged ones by default.

    Raises
    ------
    DataError
        If a file is missing, damaged or of another version.
    """

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or data_path("basemap")
        index = (folder / "index.sqlite").resolve()
        try:
            self._db = sqlite3.connect(
                f"{index.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            if version != _VERSION:
                raise DataError(f"the basemap's index is of version {version}, not {_VERSION}")
            (size,) = self._db.execute("SELECT bytes FROM content").fetchone()
            self._blobs = _mapped(folder / "shapes.bin", size)
            self._kept = Kept()
            self._layers: dict[tuple[str, int], Layer] = {}
            self._made: dict[Hashable, Any] = {}
            self._more: Outlines | None = None
            self._lender: Areas | None = None
        except (sqlite3.Error, OSError, TypeError) as error:
            raise DataError(f"the basemap files cannot be read: {error}") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "_blobs"):
            self.close()

    def close(self) -> None:
        """Close the files; those of areas that more were put beside stay open."""
        if self._lender is None:
            self._db.close()
            self._blobs.close()

    def beside(self, outline: "Outlines") -> "Areas":
        """Return these areas, and after them those that `outline` knows by the ids of places."""
        both = copy(self)
        vars(both).update(_more=outline, _lender=self)
        return both

    def polygon(self, place: Place | str) -> BaseGeometry | None:
        """Return the area of a country, province, district or region.

        Parameters
        ----------
        place : Place or str
            A place, or its id such as "adm1:IQ-DI", "country:IQ", "adm2:IQ:khanaqin",
            "region:kurdistan-region", "water:razazah-lake".

        Returns
        -------
        shapely Polygon or MultiPolygon, or None
            None when no area is known: never a circle or a box in its stead.
        """
        shape = self._shape(place)
        return shape if shape is not None and shape.geom_type.endswith("Polygon") else None

    def line(self, place: Place | str) -> BaseGeometry | None:
        """Return the course of a river as lines, or None when it is unknown."""
        shape = self._shape(place)
        return shape if shape is not None and shape.geom_type.endswith("LineString") else None

    def outline(self, place: Place | str) -> BaseGeometry | None:
        """Return the boundary of a place's area as lines, or None."""
        shape = self.polygon(place)
        return None if shape is None else shape.boundary

    def shared_border(self, a: Place | str, b: Place | str) -> BaseGeometry | None:
        """Return the line along which two areas touch, or None when they do not.

        When one area lies inside the other, such as a province in its country, it is the part
        of the boundary that they have in common. The border between two countries within a
        province is ``shared_border(province, other_country)``.
        """
        first, second = self.polygon(a), self.polygon(b)
        if first is None or second is None:
            return None
        common = shapely.intersection(first.boundary, second.boundary)
        parts = [p for p in shapely.get_parts(common) if p.geom_type.endswith("LineString")]
        border = shapely.line_merge(shapely.union_all(parts))
        return None if border.is_empty else border

    def is_approximate(self, place_id: str) -> str:
        """Return why an area is only approximate, in words for the reader; "" if it is not."""
        row = self._db.execute(
            f"SELECT note FROM shape WHERE {_BY_ID} ORDER BY number",  # noqa: S608
            (place_id,),
        ).fetchone()
        return str(row[0]) if row else ""

    def containing(self, point: LonLat) -> tuple[str, ...]:
        """Return the ids of country, province and district around a point, largest first."""
        spot = shapely.Point(point.lon, point.lat)
        at = (point.lon, point.lat, point.lon, point.lat)
        found = []
        for layer in ("country", "adm1", "adm2"):
            found += [f.id for f in self.features(layer, at) if f.shape.intersects(spot)]
        return tuple(found)

    def layer_of(self, place_id: str) -> str:
        """Return the layer of the shape with this id; empty for none."""
        row = self._db.execute(
            f"{_SELECT} WHERE {_BY_ID} ORDER BY number LIMIT 1",
            (place_id,),
        ).fetchone()
        return str(row[1]) if row else ""

    def knows(self, place_id: str) -> bool:
        """Tell whether there is a shape with this id, without reading it."""
        row = self._db.execute(
            f"SELECT 1 FROM shape WHERE {_BY_ID}",  # noqa: S608 - no part of it is foreign
            (place_id,),
        ).fetchone()
        return row is not None

    def feature(self, place_id: str) -> Feature | None:
        """Return everything known about one id, or None."""
        row = self._db.execute(
            f"{_SELECT} WHERE {_BY_ID} ORDER BY number LIMIT 1", (place_id,)
        ).fetchone()
        return self._feature(row) if row else None

    def features(
        self,
        layer: str,
        box: Box | None = None,
        *,
        detail: int = 0,
        country: str | None = None,
        most: int | None = None,
    ) -> tuple[Feature, ...]:
        """Return the features of a layer that touch a box, in a fixed order.

        Parameters
        ----------
        layer : str
            See `Feature.layer`.
        box : tuple of float, optional
            West, south, east, north; the whole world by default.
        detail : int
            0 fine, 1 for a continent, 2 for the world.
        country : str, optional
            Only what belongs to this country (ISO alpha-2).
        most : int, optional
            So many at most: those of the best rank, a capital's counting as 2 or better.
        """
        table = self._layer(layer, detail)
        rows = table.rows(box, most)
        if country is not None:
            rows = (row for row in rows if country in row[_COUNTRY].split(" "))
        return tuple(self._feature(row) for row in rows)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` makes of these shapes; made at the first call and kept."""
        if key not in self._made:
            self._made[key] = make()
        made: T = self._made[key]
        return made

    def _layer(self, layer: str, detail: int) -> Layer:
        """Return the table of a layer, read once."""
        if (layer, detail) not in self._layers:
            rows = self._db.execute(
                f"{_SELECT} JOIN layer ON number BETWEEN first AND last"
                " WHERE layer.name = ? AND detail = ? ORDER BY number",
                (layer, detail),
            )
            self._layers[layer, detail] = Layer(rows.fetchall())
        return self._layers[layer, detail]

    @property
    def sources(self) -> tuple[SourceRef, ...]:
        """The data behind the shapes, as the map credits it."""
        rows = self._db.execute("SELECT name, version, licence, url FROM source ORDER BY rowid")
        return tuple(SourceRef(name=n, version=v, licence=c, url=u) for n, v, c, u in rows)

    def _shape(self, place: Place | str) -> BaseGeometry | None:
        found = self.feature(place if isinstance(place, str) else place.id)
        if found is None:
            known = place if isinstance(place, str) else place.id
            return None if self._more is None else self._more(known)
        if isinstance(place, str):
            return found.shape
        # A place far from its shape is another place with the same code or name.
        off = found.shape.distance(shapely.Point(place.point.lon, place.point.lat))
        return found.shape if off <= _OFF.get(found.layer, 1.0) else None

    def _feature(self, row: tuple[Any, ...]) -> Feature:
        number, layer, id_, name, names, country, rank, note, source, west, south, *_ = row
        known: Feature | None = self._kept.get(number)
        if known is not None:
            return known
        x, y, start, size = row[-4:]
        feature = Feature(
            layer=layer,
            id=id_,
            name=name,
            names=tuple(sorted(json.loads(names).items())) if names else (),
            country=country,
            rank=rank,
            note=note,
            source=source,
            shape=shapely.Point(west / SCALE, south / SCALE)
            if size is None
            else unpack(self._blobs[start : start + size]),
            anchor=None if x is None else (x / SCALE, y / SCALE),
        )
        return self._kept.keep(number, feature, size or 0)


def opened_areas() -> Areas:
    """Return the packaged shapes, opened once for each thread and kept with what was read."""
    if not hasattr(_OPENED, "areas"):
        _OPENED.areas = Areas()
    areas: Areas = _OPENED.areas
    return areas


_OPENED = threading.local()
_OFF = {"adm1": 0.5, "adm2": 0.3, "river": 2.0}  # degrees
_COUNTRY = 5
_BY_ID = "id = ? AND id > '' AND id NOT LIKE 'gn:%'"  # as the index has it
_SELECT = (
    "SELECT number, (SELECT layer.name FROM layer WHERE shape.number BETWEEN first AND last), id,"
    " shape.name, names, country, rank, note,"
    " (SELECT source.name FROM source WHERE source.rowid = shape.source), w, s, e, n, x, y,"
    " start, size FROM shape"
)


def _mapped(path: Path, size: int) -> mmap.mmap:
    with path.open("rb") as file:
        if path.stat().st_size != size:
            raise DataError(f"{path.name} does not belong to the basemap's index: build both anew")
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
