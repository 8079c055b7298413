"""Owns online tiles, which are off unless asked for: what a provider needs of the page."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from mapgen.errors import UsageError

__all__ = ["Tiles", "load_tiles"]

_EXAMPLES = "OpenStreetMap.Mapnik, OpenTopoMap or Esri.WorldTopoMap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiles:
    """A tile service: where its pictures come from and whom to credit."""

    name: str
    url: str  # with {z} {x} {y}, and {s} where it has subdomains
    subdomains: str
    max_zoom: int
    attribution: str  # plain text
    hosts: tuple[str, ...]  # the origins that the page's policy must allow


def load_tiles(name: str) -> Tiles:
    """Return what xyzservices knows about a provider, by a name such as OpenStreetMap.Mapnik.

    Raises
    ------
    UsageError
        If it does not know the name, the service wants a key, or is not on https.
    """
    import xyzservices.providers

    try:
        provider = xyzservices.providers.query_name(name)
    except ValueError as error:
        raise UsageError(f"unknown tiles {name!r}; known are e.g. {_EXAMPLES}") from error
    if provider.requires_token() or "<insert" in str(dict(provider)):
        raise UsageError(f"tiles {name!r} want a key of their own; take e.g. {_EXAMPLES}")
    subdomains = "".join(provider.get("subdomains", "abc"))
    url = str(provider.url).replace("{r}", "")
    for key, value in provider.items():
        if key not in {"s", "x", "y", "z"}:
            url = url.replace("{" + key + "}", str(value))
    hosts = tuple(sorted({_origin(url.replace("{s}", one)) for one in subdomains}))
    if not all(host.startswith("https://") for host in hosts):
        raise UsageError(f"tiles {name!r} are not served over https; take e.g. {_EXAMPLES}")
    return Tiles(
        name=provider.name,
        url=url,
        subdomains=subdomains,
        max_zoom=int(provider.get("max_zoom", 18)),
        attribution=str(provider.attribution),
        hosts=hosts,
    )


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
