"""Addresses that other people wrote: taken apart without a failure, whatever they are."""

from urllib.parse import SplitResult, urlsplit

__all__ = ["parts_of", "web_address"]

_WEB = frozenset({"http", "https"})


def parts_of(address: str) -> SplitResult:
    """Return the parts of an address; those of no address where it is none, as "http://[::1"."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")


def web_address(address: str | None) -> str:
    """Return an address of the web as it is, anything else as an empty text."""
    return address if address and parts_of(address).scheme in _WEB else ""
