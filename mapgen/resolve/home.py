"""Where an article's outlet is at home: stated, by its site's address, or by its name."""

import tomllib
from functools import cache

from mapgen.addresses import parts_of
from mapgen.errors import DataError
from mapgen.model import Article, Lookup, Place
from mapgen.names import fold
from mapgen.resources import data_path

__all__ = ["home_of"]

_LARGE = 100_000  # people of a town whose name in a publisher's name is enough
_SHORT = 4  # letters of a name that may be anything
_WORDS = 6

Home = tuple[str, str, str]  # town, first-level unit, ISO code of the country; "" unknown


def home_of(article: Article, lookup: Lookup) -> Place | None:
    """Return the place an outlet writes from and for, or None where that is unknown.

    What the user states goes first, then the site that the article was published on, then the
    publisher's name.
    """
    if article.home:
        return _stated(article.home, lookup)
    site = (parts_of(article.url).hostname or "").lower()
    home = _of_site(site) or _outlets()[1].get(fold(article.publisher))
    if home is not None:
        return _place(home, lookup)
    return _in_name(article.publisher, lookup)


def _stated(words: str, lookup: Lookup) -> Place | None:
    """Return the place of "Oxford, Ohio", of a country, or of an outlet's site."""
    parts = [part.strip() for part in words.split(",") if part.strip()]
    if not parts:
        return None
    if len(parts) == 1 and (known := _of_site(parts[0].lower())):
        return _place(known, lookup)
    outer = {place.name for part in parts[1:] for place in lookup(part)[:3]}
    codes = {place.country for part in parts[1:2] for place in lookup(part)[:1]}
    places = lookup(parts[0])
    if len(parts) == 1:
        return places[0] if places else None
    inside = (p for p in places if p.admin1 in outer)
    return next(inside, None) or next((p for p in places if p.country in codes), None)


def _of_site(site: str) -> Home | None:
    sites, _ = _outlets()
    while site:
        if site in sites:
            return sites[site]
        site = site.partition(".")[2]
    return None


def _place(home: Home, lookup: Lookup) -> Place | None:
    town, unit, country = home
    places = tuple(p for p in lookup(town) if p.country == country) if town else ()
    towns = [p for p in places if p.feature.startswith("P.")]
    inside = [p for p in towns if not unit or p.admin1 == unit]
    best = inside or towns
    return best[0] if best else next((p for p in lookup(country) if _is_land(p, country)), None)


def _is_land(place: Place, country: str) -> bool:
    return place.country == country and place.feature.startswith("A.PCL")


def _in_name(publisher: str, lookup: Lookup) -> Place | None:
    """Return a large place in a publisher's name: "Oakland Tribune"."""
    words = publisher.split()[:_WORDS]
    for size in (3, 2, 1):
        for first in range(len(words) - size + 1):
            name = " ".join(words[first : first + size])
            places = lookup(name) if len(name) > _SHORT else ()
            if places and (places[0].population > _LARGE or places[0].feature[:2] == "A."):
                return places[0]
    return None


@cache
def _outlets() -> tuple[dict[str, Home], dict[str, Home]]:
    """Return homes by site and by the folded name of the outlet.

    Raises
    ------
    DataError
        If the file is damaged.
    """
    path = data_path("outlets.toml")
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8"))["outlet"]
        homes = {
            str(row["domain"]): (row.get("town", ""), row.get("unit", ""), str(row["country"]))
            for row in rows
        }
        names = {fold(row["name"]): homes[row["domain"]] for row in rows if "name" in row}
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DataError(f"outlets cannot be read: {path} ({error})") from error
    return homes, names
