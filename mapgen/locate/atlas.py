"""Areas with a memory for one article, so that a place named a hundred times is shaped once."""

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

import shapely
from shapely.geometry.base import BaseGeometry

from mapgen.areas import Areas, Feature, areal, country_at, island, land_in
from mapgen.model import LonLat, Place
from mapgen.names import fold

__all__ = ["Atlas", "id_of"]

_T = TypeVar("_T")
_COARSE = 2  # detail of the coasts that cut a circle
_SEA = 0.05  # of a circle that stands for waters
_COASTS = 1  # detail of the coasts that cut a circle on land
_MOST_CORNERS = 2_000  # of a country whose coast is drawn
_MOST = 0.8  # of a province that belongs to an area
_MANY = 12  # districts
_LAND = 0.1  # of a circle that stands for a part of a country


class Atlas:
    """Looks up areas and remembers what was found or made.

    Parameters
    ----------
    areas : Areas
    """

    def __init__(self, areas: Areas) -> None:
        self._areas = areas
        self._found: dict[Hashable, object] = {}

    def once(self, key: Hashable, make: Callable[[], _T]) -> _T:
        """Return what `make` returned the first time it was asked for under this key."""
        if key not in self._found:
            self._found[key] = make()
        return cast("_T", self._found[key])

    def polygon(self, place: Place | str) -> BaseGeometry | None:
        """Return the area of a place, or None; of an island, its land."""
        return self.once(("polygon", id_of(place)), lambda: self._polygon(place))

    def sea(self, shape: BaseGeometry) -> BaseGeometry:
        """Return the part of a shape that no country covers."""
        return shapely.difference(shape, land_in(self._areas, shape.bounds))

    def plain(self, place: Place | str) -> BaseGeometry | None:
        """Return a country with as little detail as its size allows; None for what is none."""
        code = id_of(place)
        shape = self.polygon(place)
        if shape is None or not self.is_country(code):
            return None
        for detail in (_COASTS, _COARSE):
            lands = self._areas.features("country", shape.bounds, detail=detail)
            land = shapely.union_all([one.shape for one in lands if one.id == code])
            if shapely.get_num_coordinates(land) <= _MOST_CORNERS:
                break
        return None if land.is_empty else land

    def before(self, shape: BaseGeometry) -> BaseGeometry:
        """Return the part of a shape that no country covers, drawn without their detail."""
        lands = self._areas.features("country", shape.bounds, detail=_COASTS)
        return shapely.difference(shape, shapely.union_all([land.shape for land in lands]))

    def _polygon(self, place: Place | str) -> BaseGeometry | None:
        known = self._areas.polygon(place)
        if known is None and not isinstance(place, str) and place.feature == "T.ISL":
            return island(self._areas, place)
        return known

    def is_district(self, place: Place) -> bool:
        """Tell whether its area is drawn as a district's, around its town."""
        return self._areas.layer_of(place.id) == "district"

    def is_abroad(self, point: LonLat, country: str | None) -> bool:
        """Tell whether a position lies in another country; one at sea does not."""
        found = country_at(self._areas, point)
        return bool(found and country) and found != country

    def is_country(self, area: str) -> bool:
        """Tell whether an area is a whole country."""
        return self._areas.layer_of(area) == "country"

    def units(self, place: Place) -> tuple[BaseGeometry, ...]:
        """Return the provinces of a country, the districts of a province; none if unknown.

        A handful of districts tells nothing of a province: one may be all of its desert.
        """
        layer = self._areas.layer_of(place.id)
        below = {"country": "adm1", "adm1": "adm2"}.get(layer)
        shape = self.polygon(place)
        if below is None or shape is None:
            return ()
        found = self._areas.features(below, shape.bounds, country=place.country)
        units = [one.shape for one in found if shapely.intersects(shape, one.shape.centroid)]
        return tuple(units) if layer == "country" or len(units) >= _MANY else ()

    def line(self, place: Place | str) -> BaseGeometry | None:
        """Return the course of a river, or None."""
        return self.once(("line", id_of(place)), lambda: self._areas.line(place))

    def shared_border(self, a: Place | str, b: Place | str) -> BaseGeometry | None:
        """Return the line along which two areas touch, or None."""
        key = ("border", id_of(a), id_of(b))
        return self.once(key, lambda: self._areas.shared_border(a, b))

    def at_sea(self, shape: BaseGeometry) -> BaseGeometry:
        """Return the part of an area that lies in no country; all of it if hardly any does."""
        lands = self._areas.features("country", shape.bounds, detail=_COARSE)
        sea = shapely.difference(shape, shapely.union_all([land.shape for land in lands]))
        return sea if sea.area > _SEA * shape.area else shape

    def on_land(self, shape: BaseGeometry, country: str) -> BaseGeometry:
        """Return the part of an area that lies in its country; all of it if hardly any does."""
        own = shapely.intersection(shape, self._near(shape, country))
        return own if own.area > _LAND * shape.area else shape

    def province(self, name: str, within: BaseGeometry) -> Feature | None:
        """Return the province of this name most of which lies in an area, or None."""
        wanted = fold(name)
        for found in self._areas.features("adm1", within.bounds):
            if found.id and fold(found.name) == wanted:
                inside = shapely.intersection(found.shape, within).area
                if inside > _MOST * found.shape.area:
                    return found
        return None

    def ashore(self, shape: BaseGeometry) -> BaseGeometry:
        """Return the part of an area that lies on land, in whatever country; all if hardly any."""
        land = shapely.intersection(shape, land_in(self._areas, shape.bounds))
        return areal(land) if land.area > _LAND * shape.area else shape

    def _near(self, shape: BaseGeometry, country: str) -> BaseGeometry:
        """Return the land of a country that may touch a shape: of its islands, those nearby."""
        lands = self._areas.features("country", shape.bounds, detail=_COASTS, country=country)
        parts = shapely.get_parts([land.shape for land in lands])
        return shapely.union_all(parts[shapely.intersects(shapely.envelope(parts), shape)])

    def is_approximate(self, place_id: str) -> str:
        """Return why an area is only approximate; "" if it is not."""
        return self.once(("doubt", place_id), lambda: self._areas.is_approximate(place_id))


def id_of(place: Place | str) -> str:
    """Return the id of a place that is given by it or as itself."""
    return place if isinstance(place, str) else place.id
