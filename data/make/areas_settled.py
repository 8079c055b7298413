"""Provinces as they are read back: rounded, and still a coverage whose neighbours meet."""

import numpy as np
import shapely
from areas_unit import Unit, areal

from mapgen.areas.codec import pack, unpack

ROUNDS = 8
GAP = 0.001  # degrees: narrower gaps between neighbours are closed


def settled(units: list[Unit]) -> list[Unit]:
    """Return areas so that rounding them leaves them valid and correctly noded.

    Rounding can push a corner across a neighbour's line. Where it did, the areas round about
    are cleaned together and rounded again, until nothing crosses.
    """
    shapes = np.array([_rounded(unit.shape) for unit in units], dtype=object)
    for _ in range(ROUNDS):
        edges = shapely.coverage_invalid_edges(shapes)
        bad = [edge for edge in edges if not edge.is_empty]
        if not bad:
            return [unit.but(shape) for unit, shape in zip(units, shapes, strict=True)]
        near = np.unique(shapely.STRtree(shapes).query(bad, predicate="intersects")[1])
        clean = shapely.coverage_clean(list(shapes[near]), gap_width=GAP, snapping_distance=2e-4)
        shapes[near] = [_rounded(areal(shape)) for shape in clean]
    raise SystemExit("the areas cannot be made a coverage")


def _rounded(shape):
    found = unpack(pack(shape))
    return found if found.is_valid else areal(shapely.make_valid(found))
