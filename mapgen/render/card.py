"""The social card: what a link to the map shows where somebody shares it."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from mapgen.errors import UsageError

__all__ = ["HEIGHT", "SUFFIX", "WIDTH", "Card", "card_at"]

WIDTH, HEIGHT = 1200, 630
"""Size of the picture in pixels: what social sites show without cutting."""

SUFFIX = ".card.png"
"""What the picture's file name has in the place of ``.html``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The public addresses of a page and of its picture; sites take no relative ones."""

    page: str
    image: str
    width: int = WIDTH
    height: int = HEIGHT


def card_at(folder: str, page: str, image: str) -> Card:
    """Return the addresses of files that will be published in a folder of the web.

    Parameters
    ----------
    folder : str
        An http(s) address; a slash at its end may be missing.
    page, image : str
        Names of files, without folders.

    Raises
    ------
    UsageError
        If `folder` is no address that a file's name can follow.
    """
    try:
        parts = urlsplit(folder)
        host = parts.hostname
    except ValueError as error:
        raise UsageError(f"card address {folder!r}: {error}") from error
    if parts.scheme.lower() not in {"http", "https"} or not host:
        raise UsageError(f"card address {folder!r}: must begin with http:// or https://")
    if parts.query or parts.fragment or parts.username or not folder.isprintable() or " " in folder:
        raise UsageError(f"card address {folder!r}: give a folder's address and nothing more")
    base = quote(folder if folder.endswith("/") else f"{folder}/", safe="%/:[]@!$&'()*+,;=~-._")
    return Card(page=base + quote(page), image=base + quote(image))
