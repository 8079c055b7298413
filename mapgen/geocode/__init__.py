"""Geocoders: the offline gazetteer as geopy has geocoders, and online services as options."""

from typing import TYPE_CHECKING

from mapgen.geocode.chain import Chain, make_lookup

if TYPE_CHECKING:
    from mapgen.geocode.offline import OfflineGeocoder

__all__ = ["Chain", "OfflineGeocoder", "make_lookup"]


def __getattr__(name: str) -> object:
    # geopy takes half a second to import, and most runs need none of it.
    if name == "OfflineGeocoder":
        from mapgen.geocode.offline import OfflineGeocoder

        return OfflineGeocoder
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
