"""Whether 3/4/2023 is a day in April or in March: as a page's language and site have it."""

import functools
import re
import tomllib

from mapgen.addresses import parts_of
from mapgen.errors import DataError
from mapgen.lang.cldr import number_order
from mapgen.resources import data_path

__all__ = ["day_order"]

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}))?(?![A-Za-z])")
_ANYBODYS = frozenset(
    {"ai", "cc", "co", "eu", "fm", "gg", "io", "ly", "me", "su", "to", "tv", "ws"}
)
"""Ends of addresses that are a country's and used all over the world."""
_OURS = {"uk": "GB", "gov": "US", "mil": "US", "edu": "US"}
_MIXED = frozenset({"CA"})  # both orders are in use


def day_order(*tags: str, url: str = "", country: str = "") -> str:
    """Return "DMY" or "MDY"; "" where nothing tells, or where what tells disagrees.

    Parameters
    ----------
    *tags : str
        Languages as a page names them: "en-GB", "es_CO", "fr". English alone tells nothing.
    url : str
        Where it was published: the land of its address, or its outlet's.
    country : str
        ISO 3166-1 alpha-2 code of the publisher's country, where the page says it.
    """
    found = {_of_tag(tag) for tag in tags}
    site = (parts_of(url).hostname or "").lower() if url else ""
    found |= {_of_land(_land_of(site)), _of_land(_outlets_land(site)), _of_land(country.upper())}
    found.discard("")
    return found.pop() if len(found) == 1 else ""


def _of_tag(tag: str) -> str:
    found = _TAG.match(tag.strip())
    if not found:
        return ""
    language, land = found[1].lower(), (found[2] or "").upper()
    if land in _MIXED or (language == "en" and not land):
        return ""
    return number_order(f"{language}_{land}" if land else language)


def _of_land(land: str) -> str:
    return "" if not land or land in _MIXED else number_order(f"und_{land}")


def _land_of(site: str) -> str:
    end = site.rpartition(".")[2]
    if end in _OURS:
        return _OURS[end]
    return end.upper() if len(end) == 2 and end.isalpha() and end not in _ANYBODYS else ""


def _outlets_land(site: str) -> str:
    lands = _outlets()
    while site:
        if site in lands:
            return lands[site]
        site = site.partition(".")[2]
    return ""


@functools.cache
def _outlets() -> dict[str, str]:
    """Return the countries of known outlets by their sites."""
    try:
        table = tomllib.loads(data_path("outlets.toml").read_text(encoding="utf-8"))
        return {one["domain"]: one["country"] for one in table["outlet"] if "domain" in one}
    except (OSError, ValueError, KeyError) as error:
        raise DataError(f"outlets.toml: {error}") from error
