"""How services are reached: the standard library, with a limit on what an answer may hold."""

from collections.abc import Callable
from typing import Any

from geopy.adapters import URLLibAdapter
from geopy.exc import GeocoderServiceError

__all__ = ["Transport"]

_MOST_BYTES = 4_000_000


class Transport(URLLibAdapter):  # type: ignore[misc]
    """geopy's adapter without its retries, which would ignore our pace, and with a limit."""

    def __init__(self, *, proxies: Any, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        opened: Callable[..., Any] = getattr(self, "urlopen")  # noqa: B009
        self.urlopen = lambda *args, **options: _Page(opened(*args, **options))


class _Page:
    """A response that refuses to be read beyond the limit."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def read(self) -> bytes:
        data: bytes = self._page.read(_MOST_BYTES + 1)
        if len(data) > _MOST_BYTES:
            raise GeocoderServiceError("the answer is too long")
        return data

    def __getattr__(self, name: str) -> Any:
        return getattr(self._page, name)
