"""One online geocoding service: asked politely, its answers kept, its failures told apart."""

import inspect
import json
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

from geopy import exc
from geopy.geocoders import SERVICE_TO_GEOCODER

from mapgen.cache import Cache
from mapgen.errors import GeocoderError, UsageError
from mapgen.geocode.answers import place_of, record_of
from mapgen.geocode.transport import Transport
from mapgen.model import Place

__all__ = ["Service", "open_service", "service_names"]

_KEYS = ("api_key", "apikey")
_LIMIT = 10  # candidates asked for
_TIMEOUT_S = 15.0
_PAUSE_S = 1.0  # Nominatim's policy, kept with every service
_PATIENCE_S = 60.0  # a longer wait is told to the user instead
_TRIES = 2
_LONGEST = 200  # of a message
_OSM = frozenset({"nominatim", "photon"})
_BAD_ANSWER = (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError)


@dataclass(slots=True)
class Pace:
    """Keeps at least `pause_s` between the starts of two requests."""

    pause_s: float = _PAUSE_S
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    last: float | None = field(default=None)

    def wait(self, seconds: float = 0.0) -> None:
        """Sleep until the next request may start, and `seconds` at the least."""
        due = 0.0 if self.last is None else self.last + self.pause_s - self.clock()
        if (rest := max(due, seconds)) > 0:
            self.sleep(rest)
        self.last = self.clock()


@dataclass(slots=True, kw_only=True)
class Service:
    """A service with its cache. Call it with a name; it returns places, best first."""

    name: str
    host: str
    geocoder: Any
    cache: Cache
    before: Callable[[], None]  # called before each request, not before a cached answer
    pace: Pace
    retrieved: set[str] = field(default_factory=set)  # days of the answers that were used

    def __call__(self, name: str) -> tuple[Place, ...]:
        """Return what the service knows under `name`; empty when it knows nothing.

        Raises
        ------
        GeocoderError
            If it gave no answer, or one that cannot be understood.
        """
        query = " ".join(name.split())
        key = f"geocode:1:{self.name}:{self.host}:{query}"
        kept = self.cache.fetch(key, lambda: json.dumps(self._ask(query)))
        day = kept.retrieved_at.date().isoformat()
        self.retrieved.add(day)
        owner = "OpenStreetMap contributors, ODbL" if self.name in _OSM else self.name
        source = f"{owner} (via {self.host}, retrieved {day})"
        try:
            records = json.loads(kept.value)
        except ValueError as error:
            raise GeocoderError(f"cached answer of {self.name} cannot be read") from error
        return tuple(place_of(record, service=self.name, source=source) for record in records)

    def _ask(self, query: str) -> list[dict[str, Any]]:
        wait_s = 0.0
        for left in reversed(range(_TRIES)):
            self.before()
            self.pace.wait(wait_s)
            try:
                return self._answer(query)
            except exc.GeocoderRateLimited as error:
                wait_s = float(error.retry_after or 2 * _PAUSE_S)
                if not left or wait_s > _PATIENCE_S:
                    raise GeocoderError(
                        f"{self.host} asks for fewer requests", retry_after_s=wait_s
                    ) from error
            except (exc.GeocoderTimedOut, exc.GeocoderUnavailable) as error:
                if not left:
                    raise GeocoderError(f"{self.host} gave no answer: {_line(error)}") from error
        raise GeocoderError(f"{self.host} gave no answer")

    def _answer(self, query: str) -> list[dict[str, Any]]:
        try:
            with warnings.catch_warnings(action="ignore"):  # geopy's, about absurd positions
                found = self.geocoder.geocode(query, exactly_one=False, **self._options())
            return [self._record(item) for item in (found or ())[:_LIMIT]]
        except GeocoderError as error:
            raise GeocoderError(f"{self.host}: {_line(error)}") from error
        except (exc.GeocoderRateLimited, exc.GeocoderTimedOut, exc.GeocoderUnavailable):
            raise
        except (exc.GeocoderAuthenticationFailure, exc.GeocoderInsufficientPrivileges) as error:
            raise GeocoderError(f"{self.host} refused the request: {_line(error)}") from error
        except exc.GeopyError as error:
            raise GeocoderError(f"{self.host} failed: {_line(error)}") from error
        except (OSError, HTTPException) as error:
            raise GeocoderError(f"{self.host} gave no answer: {_line(error)}") from error
        except _BAD_ANSWER as error:
            raise GeocoderError(
                f"{self.host} answered something that cannot be understood: {_line(error)}"
            ) from error

    def _record(self, item: Any) -> dict[str, Any]:
        if self.name in _OSM:  # geopy puts 0, 0 where the position is missing
            return record_of(item.raw, None, None, item.address)
        return record_of(item.raw, item.latitude, item.longitude, item.address)

    def _options(self) -> dict[str, object]:
        known = inspect.signature(self.geocoder.geocode).parameters
        wanted = {"limit": _LIMIT, "addressdetails": True, "language": "en"}
        return {key: value for key, value in wanted.items() if key in known}


def service_names() -> tuple[str, ...]:
    """Return the names of the online services that can be asked for."""
    return tuple(sorted(SERVICE_TO_GEOCODER))


def open_service(
    name: str,
    cache: Cache,
    *,
    host: str,
    user_agent: str,
    key: str,
    before: Callable[[], None],
    pace: Pace | None = None,
) -> Service:
    """Return the service called `name`; nothing is asked yet.

    Raises
    ------
    UsageError
        If there is no such service, or it needs a key and `key` is empty.
    """
    if name not in SERVICE_TO_GEOCODER:
        known = ", ".join(("offline", *service_names()))
        raise UsageError(f"unknown geocoder {name!r}; known: {known}")
    kind = SERVICE_TO_GEOCODER[name]
    if not user_agent.strip():
        raise UsageError(f"geocoder {name} needs a User-Agent that names your project")
    parameters = inspect.signature(kind).parameters
    options: dict[str, object] = {
        "user_agent": user_agent,
        "timeout": _TIMEOUT_S,
        "adapter_factory": Transport,
    }
    options |= _credentials(name, parameters, key)
    options |= _address(host, parameters) if host else {}
    try:
        geocoder = kind(**{key: value for key, value in options.items() if key in parameters})
    except (exc.GeopyError, ValueError, TypeError) as error:
        raise UsageError(f"geocoder {name} cannot be set up: {_line(error)}") from error
    domain = getattr(geocoder, "domain", "") or urlsplit(getattr(geocoder, "api", "")).netloc
    shown = str(domain).split("//")[-1].strip("/") or name
    return Service(
        name=name, host=shown, geocoder=geocoder, cache=cache, before=before, pace=pace or Pace()
    )


def _credentials(
    name: str, parameters: Mapping[str, inspect.Parameter], key: str
) -> dict[str, object]:
    needed = [
        p
        for p in parameters.values()
        if p.default is p.empty and p.kind != p.VAR_KEYWORD and p.name != "domain"
    ]
    if needed and not key:
        raise UsageError(f"geocoder {name} needs a key: --geocoder-key or MAPGEN_GEOCODER_KEY")
    if len(needed) > 1:
        values = key.split(":")
        if len(values) != len(needed):
            names = ":".join(p.name for p in needed)
            raise UsageError(f"geocoder {name} needs a key of the form {names}")
        return {p.name: value for p, value in zip(needed, values, strict=True)}
    if needed:
        return {needed[0].name: key}
    optional = [k for k in _KEYS if k in parameters]
    return {optional[0]: key} if key and optional else {}


def _address(host: str, parameters: Mapping[str, inspect.Parameter]) -> dict[str, object]:
    """Read "example.org", "example.org:8080" or "http://127.0.0.1:8080/base"."""
    if "domain" not in parameters:
        return {}
    scheme, mark, rest = host.partition("://")
    if not mark:
        return {"domain": host.strip("/"), "scheme": "https"}
    if scheme not in {"http", "https"} or not rest.strip("/"):
        raise UsageError(f"not the address of a server: {host}")
    return {"domain": rest.strip("/"), "scheme": scheme}


def _line(error: Exception) -> str:
    """Return what an error says as one short line; geopy quotes whole answers."""
    text = "".join(char if char.isprintable() else " " for char in str(error)[:_LONGEST])
    return " ".join(text.split()) or type(error).__name__
