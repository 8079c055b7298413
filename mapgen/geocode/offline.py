"""The offline gazetteer under geopy's interface, for programs that take any geocoder."""

from dataclasses import asdict
from typing import Any

from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

from mapgen.geocode.chain import PlaceBook
from mapgen.model import Place, country_id

__all__ = ["OfflineGeocoder"]


class OfflineGeocoder(Geocoder):  # type: ignore[misc]
    """A geopy geocoder that asks no server.

    Parameters
    ----------
    gazetteer : Gazetteer
        An open index.
    """

    def __init__(self, gazetteer: PlaceBook) -> None:
        super().__init__(user_agent="mapgen")
        self._gazetteer = gazetteer

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        timeout: Any = DEFAULT_SENTINEL,
        country_codes: str | list[str] | None = None,
    ) -> Location | list[Location] | None:
        """Return a location, a list of them, or None when the name is unknown.

        Parameters
        ----------
        query : str
            A place name, not an address.
        exactly_one : bool
            Give the best one, or all, best first.
        timeout : ignored
            Nothing is waited for.
        country_codes : str or list of str, optional
            Only places of these ISO 3166-1 alpha-2 countries.

        Returns
        -------
        Location, list of Location, or None
            `raw` is the place as a dict.
        """
        del timeout
        places = self._gazetteer.lookup(query) or self._gazetteer.fuzzy(query)
        if country_codes:
            given = [country_codes] if isinstance(country_codes, str) else country_codes
            wanted = {code.upper() for code in given}
            places = tuple(place for place in places if place.country in wanted)
        if not places:
            return None
        if exactly_one:
            return self._location(places[0])
        return [self._location(place) for place in places]

    def _location(self, place: Place) -> Location:
        country = self._gazetteer.get(country_id(place.country)) if place.country else None
        parts = (place.name, place.admin1, country.name if country else None)
        address = ", ".join(dict.fromkeys(part for part in parts if part))
        return Location(address, (place.point.lat, place.point.lon), asdict(place))
