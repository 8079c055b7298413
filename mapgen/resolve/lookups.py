"""Looks the names of one article up, each once, also without the word for what they are."""

from dataclasses import dataclass

from mapgen.model import LonLat, Lookup, Place, Toponym
from mapgen.text import word_lists

__all__ = ["COORDINATES", "Finds", "name_of"]

_MOST = 60  # candidates of one name: what lies further down never wins
_LED_BY = {"H.LK": ("lake",), "T.MT": ("mount", "mt.")}  # names of which the word is a part
_FACILITIES = {"S.BDRCROSS": ("border crossing", "crossing"), "S.AIRP": ("airport",)}
_BEFORE_KIND = " rural"
COORDINATES = "S.COORD"
"""The hint of a toponym that is coordinates, whose name is "lat,lon,radius in km"."""


@dataclass(frozen=True, slots=True)
class Finds:
    """What lookups of this article's names brought."""

    lookup: Lookup
    fuzzy: Lookup | None
    memo: dict[str, tuple[tuple[Place, ...], bool]]

    def search(self, toponym: Toponym) -> tuple[tuple[Place, ...], bool]:
        """Return the places of a toponym's name, and whether its spelling had to be changed."""
        name = name_of(toponym)
        if toponym.hint == COORDINATES:
            return (_spot(toponym),), False
        facility = _FACILITIES.get(toponym.hint or "", ())
        led = _LED_BY.get(toponym.hint or "", ())
        whole = (f"{word} {name}" for word in led if not name.lower().startswith(word))
        for full in (*whole, *(f"{name} {word}" for word in facility)):
            places, respelt = self.named(full)
            if places and not (respelt and led):
                return tuple(dict.fromkeys(places + self.named(name)[0])), False
        places, respelt = self.named(name)
        if (respelt or not places) and (alone := self._without_kind(name)):
            places, respelt = alone, False
        # "Clark airport" may be any airport that has Clark in its name, as a misspelling may be.
        loose = toponym.hint == "S.AIRP" and not name.lower().endswith("airport")
        return places, respelt or (loose and any(p.feature == "S.AIRP" for p in places))

    def _without_kind(self, name: str) -> tuple[Place, ...]:
        """Look up "X" for "X Township" and for "Barangay X"."""
        word, _, short = name.partition(" ")
        if short and word.lower() in word_lists("resolve", "small_units")["kind_firsts"]:
            return self.lookup(short)[:_MOST]
        short, _, word = name.rpartition(" ")
        if not short or word.lower() not in word_lists("resolve", "candidates")["kind_words"]:
            return ()
        if short.lower().endswith(_BEFORE_KIND):
            short = short[: -len(_BEFORE_KIND)]
        places = self.lookup(short)[:_MOST]
        return tuple(p for p in places if p.feature.startswith("A.ADM")) or places

    def named(self, name: str) -> tuple[tuple[Place, ...], bool]:
        """Look one name up, once per article."""
        if name not in self.memo:
            places, respelt = self.lookup(name), False
            if not places and self.fuzzy is not None:
                places, respelt = self.fuzzy(name), True
            self.memo[name] = places[:_MOST], respelt
        return self.memo[name]


def _spot(toponym: Toponym) -> Place:
    """Return the place that stated coordinates are, in no known country."""
    lat, lon, radius = (float(number) for number in toponym.name.split(","))
    return Place(
        id=f"coordinates:{toponym.name}",
        radius_km=radius or None,
        name=" ".join(toponym.surface.split()),
        point=LonLat(lon, lat),
        feature=COORDINATES,
    )


def name_of(toponym: Toponym) -> str:
    """Return the name to look up."""
    return toponym.name or toponym.surface
