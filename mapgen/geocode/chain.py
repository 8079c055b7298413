"""Several geocoders asked in order: the next one only when the one before knows nothing."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from mapgen.cache import Cache
from mapgen.errors import UsageError
from mapgen.model import Lookup, Place
from mapgen.names import fold

if TYPE_CHECKING:
    from mapgen.geocode.services import Pace, Service

__all__ = ["Chain", "PlaceBook", "make_lookup"]

_NOTICE = "place names of the article are sent to {hosts}"


class PlaceBook(Protocol):
    """What is asked of a gazetteer."""

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Return candidates, best first."""

    def fuzzy(self, name: str) -> tuple[Place, ...]:
        """Return candidates for another spelling."""

    def get(self, place_id: str) -> Place | None:
        """Return the place with an id."""


class Chain:
    """A lookup over several geocoders; it is a `Lookup`.

    Attributes
    ----------
    online : tuple of Service
        The services among them.
    """

    def __init__(self, links: tuple[Lookup, ...], online: "tuple[Service, ...]" = ()) -> None:
        self._links = links
        self.online = online

    def __call__(self, name: str) -> tuple[Place, ...]:
        """Return the candidates of the first geocoder that has any; empty when none has.

        Raises
        ------
        GeocoderError
            If a service that was asked gave no answer; that is not "no such place".
        """
        if not fold(name):
            return ()
        for link in self._links:
            if found := link(name):
                return found
        return ()


def make_lookup(
    chain: str,
    gazetteer: PlaceBook | None,
    cache: Cache | None,
    *,
    host: str = "",
    user_agent: str = "",
    key: str = "",
    keys: Mapping[str, str] | None = None,
    hosts: Mapping[str, str] | None = None,
    notify: Callable[[str], None] | None = None,
    pace: "Pace | None" = None,
) -> Chain:
    """Return a lookup over the geocoders that `chain` names.

    Parameters
    ----------
    chain : str
        Names parted by commas, such as ``"offline,nominatim"``: ``offline`` or a service of geopy.
    gazetteer : Gazetteer or None
        The offline gazetteer; needed when the chain has ``offline``.
    cache : Cache or None
        Where services' answers are kept; needed when the chain has a service.
    host : str
        Another server for Nominatim, such as ``"http://127.0.0.1:8080"``.
    user_agent : str
        How mapgen names itself to services; their policies ask for it.
    key : str
        A key for any service of the chain that takes one. Several parts are joined by colons.
    keys : mapping, optional
        Service -> key, for a chain of several services with keys.
    hosts : mapping, optional
        Service -> another server for it.
    notify : callable, optional
        Told once, before the first name leaves this machine.
    pace : Pace, optional
        Keeps requests apart, a second by default.

    Raises
    ------
    UsageError
        If a name is unknown, comes twice or not at all, or a key is missing.
    """
    names = [name.strip().lower() for name in chain.split(",")]
    if not all(names) or len(set(names)) != len(names):
        raise UsageError(f"not a list of geocoders: {chain!r}")
    told = _Once(notify)
    servers = {"nominatim": host} | dict(hosts or {})
    links: list[Lookup] = []
    online: list[Service] = []
    for name in names:
        if name == "offline":
            links.append(_offline(gazetteer))
            continue
        from mapgen.geocode.services import Pace, open_service  # geopy takes half a second

        pace = pace or Pace()
        service = open_service(
            name, _needed(cache, name), host=servers.get(name, ""), user_agent=user_agent,
            key=(keys or {}).get(name, key), before=told, pace=pace,
        )  # fmt: skip
        told.hosts.append(service.host)
        links.append(service)
        online.append(service)
    return Chain(tuple(links), tuple(online))


def _offline(gazetteer: PlaceBook | None) -> Lookup:
    if gazetteer is None:
        raise UsageError("the offline geocoder needs the gazetteer index")
    return gazetteer.lookup


def _needed(cache: Cache | None, name: str) -> Cache:
    if cache is None:
        raise UsageError(f"geocoder {name} needs a cache")
    return cache


class _Once:
    """Calls `notify` at the first call only."""

    def __init__(self, notify: Callable[[str], None] | None) -> None:
        self._notify = notify
        self.hosts: list[str] = []

    def __call__(self) -> None:
        notify, self._notify = self._notify, None
        if notify is not None:
            notify(_NOTICE.format(hosts=", ".join(self.hosts)))
