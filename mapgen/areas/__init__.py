"""Polygons and lines of the world, and metre-true operations on them.

Used by locate and by the basemap. `Areas` opens the packaged file; the functions need no file.
"""

from mapgen.areas.countries import (
    Whereabouts,
    country_at,
    exchanged,
    is_near_country,
    lies_afloat,
    whereabouts,
)
from mapgen.areas.coverage import shared_lines
from mapgen.areas.islands import island, land_in, touches_land
from mapgen.areas.measure import (
    area_km2,
    band,
    bearing,
    buffer_km,
    centre_of,
    destination,
    distance_km,
    length_km,
)
from mapgen.areas.overlay import areal, common_part, dissolved, joined, remainder
from mapgen.areas.shapes import anchor_point, to_geometry
from mapgen.areas.store import Areas, Box, Feature, opened_areas

__all__ = [
    "Areas",
    "Box",
    "Feature",
    "Whereabouts",
    "anchor_point",
    "area_km2",
    "areal",
    "band",
    "bearing",
    "buffer_km",
    "centre_of",
    "common_part",
    "country_at",
    "destination",
    "dissolved",
    "distance_km",
    "exchanged",
    "is_near_country",
    "island",
    "joined",
    "land_in",
    "length_km",
    "lies_afloat",
    "opened_areas",
    "remainder",
    "shared_lines",
    "to_geometry",
    "touches_land",
    "whereabouts",
]
