"""Fetches a page: bounded in size and in time, and led to no private address."""

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from mapgen.errors import InputError
from mapgen.read.deadline import within

if TYPE_CHECKING:
    import requests

__all__ = ["Answer", "get"]

_TIMEOUT_S = (10.0, 30.0)  # to connect, between two reads
_REDIRECTS = 10
_PIECE = 65_536  # bytes
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server answered at last."""

    data: bytes
    kind: str  # the Content-Type, or nothing
    charset: str | None  # None: not said


def get(url: str, *, most: int, deadline_s: float, allow_private: bool = False) -> Answer:
    """Fetch what is at an address.

    Parameters
    ----------
    most : int
        The most bytes that are read.
    deadline_s : float
        The longest that everything together may take, from the first look-up of a name to the
        last byte, however slowly a server drips.
    allow_private : bool
        Whether a redirect may lead to a loopback or private address. The address that a person
        gave may be one, and may redirect within its own server.

    Raises
    ------
    InputError
        If the server cannot be reached, answers with an error, or takes too long.
    """
    try:
        return within(deadline_s, lambda: _follow(url, most, allow_private))
    except TimeoutError as error:
        raise InputError(f"{url}: the server did not answer in time") from error
    except Exception as error:
        raise _explained(url, error) from error


def _explained(url: str, error: Exception) -> Exception:
    import requests

    if isinstance(error, requests.Timeout):
        return InputError(f"{url}: the server did not answer in time")
    # urllib3 and the standard library leak errors of their own through requests.
    if isinstance(error, requests.RequestException | OSError | ValueError):
        if isinstance(error, InputError):
            return error
        return InputError(f"{url}: could not be fetched ({type(error).__name__})")
    return error


def _follow(url: str, most: int, allow_private: bool) -> Answer:
    import requests

    given, at = _origin(url), url
    with requests.Session() as session:
        session.headers["User-Agent"] = "mapgen"
        for _ in range(_REDIRECTS + 1):
            answer = session.get(at, timeout=_TIMEOUT_S, stream=True, allow_redirects=False)
            with answer:
                target = answer.headers.get("Location") if answer.is_redirect else None
                if target is None:
                    return _answer(answer, url, most)
                at = urljoin(at, target)
            if urlsplit(at).scheme not in _PORTS:
                raise InputError(f"{url}: the server redirects to what is no web page")
            if not allow_private and _origin(at) != given and _is_private(at):
                raise InputError(
                    f"{url}: the server redirects to the private address {urlsplit(at).netloc}; "
                    "--allow-private permits that"
                )
    raise InputError(f"{url}: the server redirects again and again")


def _answer(answer: "requests.Response", url: str, most: int) -> Answer:
    if answer.status_code != 200:
        raise InputError(f"{url}: the server answered {answer.status_code}")
    data = bytearray()
    for piece in answer.iter_content(_PIECE):
        data += piece
        if len(data) > most:
            raise InputError(f"{url}: larger than {most // 1_000_000} MB; not an article")
    kind = answer.headers.get("Content-Type", "")
    charset = answer.encoding if "charset" in kind.lower() else None
    return Answer(data=bytes(data), kind=kind, charset=charset)


def _origin(url: str) -> tuple[str | None, int | None]:
    parts = urlsplit(url)
    return parts.hostname, parts.port or _PORTS.get(parts.scheme)


def _is_private(url: str, look_up: Callable[..., list[tuple[object, ...]]] | None = None) -> bool:
    """Tell whether any address of a server is not one of the public internet."""
    host, port = _origin(url)
    try:
        found = (look_up or socket.getaddrinfo)(host, port, type=socket.SOCK_STREAM)
    except OSError:
        return False  # not to be reached from here, or only through a proxy
    return not all(_is_public(str(entry[-1][0])) for entry in found)  # type: ignore[index]


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    inner = getattr(ip, "ipv4_mapped", None)
    return (inner or ip).is_global
