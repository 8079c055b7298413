"""How the outlines of areas that somebody added lie in the index: no finer than a map shows."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

__all__ = ["packed", "unpacked"]

_FINEST = 0.0002  # degrees: 22 m
_STEP = 2.0  # how much coarser an outline is drawn again that has too many corners
_MOST = 4_000  # corners; a district of the packaged file has a tenth of it
_LONGEST = 30  # steps


def packed(shape: "BaseGeometry") -> bytes:
    """Return an area as the index keeps it; nothing for what is no area.

    Corners that no map shows are left out, and more of them where there are very many.
    """
    import shapely

    from mapgen.areas.codec import pack

    if not shape.geom_type.endswith("Polygon"):
        return b""
    plain, width = shape, _FINEST
    for _ in range(_LONGEST):
        plain = shapely.make_valid(shapely.simplify(shape, width))
        if shapely.get_num_coordinates(plain) <= _MOST:
            break
        width *= _STEP
    areal = [p for p in shapely.get_parts(plain) if p.geom_type.endswith("Polygon")]
    whole = shapely.union_all(areal) if areal else shape
    return pack(whole if not whole.is_empty else shape)


def unpacked(blob: bytes) -> "BaseGeometry":
    """Return the area that `packed` made these bytes of."""
    from mapgen.areas.codec import unpack

    return unpack(blob)
