"""Titles of places and their precision, in words."""

import re
from collections.abc import Mapping
from functools import cache

from mapgen.lang import say
from mapgen.locate.setting import NOUNS, Named
from mapgen.model import Place
from mapgen.names import fold
from mapgen.text import WordPattern, word_lists

__all__ = ["about_km", "adm1_noun", "division", "km", "region_words", "title_of"]

_ARABIC = re.compile("[\u0600-\u06ff]")
_TRAILING = WordPattern(rf"\s+(?:{NOUNS})$", re.IGNORECASE)
_LEADING = WordPattern(rf"^(?:the\s+)?(?:{NOUNS})\s+of\s+(?:the\s+)?", re.IGNORECASE)


def title_of(item: Named) -> str:
    """Return the title of a place: its full name where that holds the name as written.

    "Tuz" becomes "Tuz Khurmatu", "Diyala province" the governorate's own noun; "Arbil" stays.
    """
    toponym, place = item.resolution.toponym, item.place
    if place.feature == "S.COORD":
        return place.name
    written = toponym.name or toponym.surface
    if _ARABIC.match(toponym.surface):
        return written if _ARABIC.match(written) else toponym.surface
    if place.feature == "A.ADM1":
        bare = _cased(_LEADING.sub("", _TRAILING.sub("", written))) or place.name
        noun = _noun(place)
        own = {bare.split()[0].lower(), bare.split()[-1].lower()} & {*_adm1_nouns().values()}
        return say("title.division", place=bare, division=noun) if noun and not own else bare
    longer = f" {fold(written)} " in f" {fold(place.name)} " and not _only_called(place, written)
    return place.name if longer and len(place.name) < 80 else _cased(written)


def _only_called(place: Place, written: str) -> bool:
    """Tell whether a unit's full name adds to a name as written what its country calls units."""
    added, _, after = fold(place.name).rpartition(fold(written))
    first = added.split()[:1]
    called = word_lists("locate", "called")["first"]
    return place.feature.startswith("A.ADM") and not after and set(first) <= called and bool(first)


def _cased(name: str) -> str:
    """Return a dateline's "BEIRUT" as "Beirut"; abbreviations stay."""
    return name.title() if name.isupper() and len(name) > 4 else name


def adm1_noun(place: Place) -> str:
    """Return what a first-level division is called, by itself or in its country."""
    return _noun(place) or "region"


def _noun(place: Place) -> str:
    nouns = _adm1_nouns()
    return nouns.get(place.id) or nouns.get(place.country or "", "")


@cache
def _adm1_nouns() -> Mapping[str, str]:
    """Return country, or id of a division that its country's noun is not true of -> noun."""
    nouns = word_lists("locate", "adm1")
    pairs = ((code, noun) for noun, codes in nouns.items() for code in codes)
    return {code if code.isalpha() else f"adm1:{code}": noun for code, noun in pairs}


def division(place: Place) -> str:
    """Return a first-level division with its noun: "Diyala governorate"."""
    return say("title.division", place=place.name, division=adm1_noun(place))


def region_words(place: Place) -> str:
    """Return how precisely something in an area is known."""
    if place.feature == "A.ADM1":
        return say("words.inside", unit=adm1_noun(place))
    if place.feature.startswith("A.ADM"):
        return say("words.inside", unit="district")
    if place.feature.startswith("A.PCL"):
        return say("words.country_inside")
    kind = place.feature.partition(".")[0]
    return say("words.waters") if kind == "H" else say("words.inside", unit="region")


def about_km(value: float) -> str:
    """Return kilometres that are no measure but an extent: two figures, "about 140 km"."""
    step = 10 ** max(0, len(str(int(value))) - 2)
    return km(round(value / step) * step)


def km(value: float) -> str:
    """Return kilometres as words write them: no decimals from 3 km on."""
    return f"{value:.0f}" if value >= 3 or value == int(value) else f"{value:.1f}"
