"""How much belief a place needs: less where the article is, more where nothing speaks for it."""

from rapidfuzz import fuzz

from mapgen.model import Place
from mapgen.names import fold
from mapgen.resolve.article import Article
from mapgen.resolve.candidates import Case
from mapgen.resolve.kinds import is_of_kind
from mapgen.resolve.lands import neighbours
from mapgen.resolve.nearly import ANGLO
from mapgen.resolve.score import is_spoken_for
from mapgen.text import word_lists

__all__ = ["least"]

_PLACED = 0.45  # less belief than that in any place, and the name is listed, not placed
_AGREES = 0.25  # as much is enough where the article is about the place's country
_CLOSE = 0.5  # about 100 km from a sure place
_OF_MANY = 0.8  # asked of one of several places of a name in one country, close to nothing
_NAMESAKES, _NAMESAKES_ABROAD = 3, 8
_HARDLY = 0.1
_SOME = 0.01  # of an article's places lie in a country that it speaks of
_FAMED = 1_000_000  # people
_CITY = 300_000  # people, fewer than whom have no name in all the world
_GREAT_KM = 100.0  # half as wide is an island that any article may name
_TIMES = 5  # as many people as any namesake abroad has
_FAR = 0.5  # and so much is asked far from all its places
_BESIDE = 0.3  # about 180 km from a sure place, across a border or not
_MOSTLY = 0.5  # of an article's places lie in its own country
_MUCH = 0.3  # of an article's places lie in a country that it is about, or in a unit of one
_REFUSED = 2.0  # more than any belief
_LARGE = 100_000  # people: of so large a town any article may speak
_ALIKE = 70.0  # of a hundred: another spelling, not another name
_RARE = 7  # letters of a name that no two places are likely to share
_OF_ANOTHER_KIND = 0.6  # asked of a town where the text calls the name a region or a district
_SAME_KM = 30.0  # a town and the unit of its name are one place for a reader
_INLAND = frozenset({"H.STM", "H.LK", "H.RSV"})
_RIVER_KM = 1500.0  # further from all that an article names no water is meant


def least(case: Case, place: Place, article: Article) -> float:
    """Return how much belief a place needs: the more, the less speaks for it."""
    asked = _asked(case, place, article)
    return max(asked, _OF_ANOTHER_KIND) if _is_other_kind(case, place) else asked


def _asked(case: Case, place: Place, article: Article) -> float:
    """Return how much belief a place needs whatever the words call it.

    A small place is refused, however few share its name, in a country that the article does not
    speak of, and needs more where it is far from all that the article does.
    """
    countries = article.shares(case.key).countries
    share = countries.get(place.country or "", 0.0)
    home = article.home is not None and article.home.country == place.country
    strange = countries and not home and _is_strange(case, place, article, share)
    strange = strange or (case.post and article.is_far(case.key, place))  # "Oak barracks", in Elm
    if strange or _is_far_unit(case, place, article):
        return _REFUSED
    of_people = is_spoken_for(case, place, article) and not case.adrift
    if of_people or place.id in {*case.inside, case.shared[0]}:
        return _AGREES
    if _is_part_elsewhere(case, place, article):
        return _REFUSED
    wide = place.feature.startswith(("A.PCL", "L.", "H.", "T.", "S."))
    wide = wide or (place.feature.startswith("A.ADM") and not article.is_foreign(case.key, place))
    if wide or not place.country or place.population >= _LARGE or not countries:
        if share or home or not countries:
            return _AGREES
        return _of_large(case, place, article, wide=wide)
    return _of_small(case, place, article, share if share or not home else _MUCH)


def _of_large(case: Case, place: Place, article: Article, *, wide: bool) -> float:
    """Return how much belief a large town or an area needs in a land that nothing speaks of.

    "Towns such as Sharqia" are no province of one, and a small island far off needs more. None is
    enough where the article's own land has a place of the name.
    """
    if case.hint.startswith("P") and place.feature.startswith("A.ADM"):
        return _OF_MANY
    island = place.feature == "T.ISL" and (place.extent_km or 0.0) < _GREAT_KM
    town = place.feature.startswith("P.") and place.population < _FAMED
    if town and place.feature != "P.PPLC" and _has_own(case, article):
        return _REFUSED
    usual = (wide and not island) or not _is_far_abroad(case, place, article)
    return _PLACED if usual else _OF_MANY


def _has_own(case: Case, article: Article) -> bool:
    """Tell whether the land that an article is mostly about has a place of the name."""
    shares = article.shares(case.key).countries
    return any(shares.get(place.country or "", 0.0) >= _MOSTLY for place in case.candidates)


def _is_far_unit(case: Case, place: Place, article: Article) -> bool:
    """Tell a small unit far from the one province of a report from the village that it calls so."""
    unit = case.hint.startswith("P") and place.feature.startswith(("A.ADM3", "A.ADM4"))
    units = article.shares(case.key).units
    own = units.get((place.country or "", place.admin1 or ""), 0.0)
    elsewhere = not own and max(units.values(), default=0.0) >= _MOSTLY
    return unit and elsewhere and place.id not in case.inside and article.is_far(case.key, place)


def _is_strange(case: Case, place: Place, article: Article, share: float) -> bool:
    """Tell whether a place is not meant in a country that is hardly spoken of."""
    if share < _HARDLY and _is_called_otherwise(case, place):
        return True
    strange = _is_only_a_side(case) or _is_by_another_name(case, place)
    return not share and (strange or _is_lost(case, place, article))


def _of_small(case: Case, place: Place, article: Article, share: float) -> float:
    """Return how much belief a small place needs in a country of which so much is spoken."""
    lost = case.adrift or not share
    nearness = article.nearness(case.key, place)
    if nearness < _CLOSE and _is_common(case, place):
        return _OF_MANY
    near = nearness >= _BESIDE
    at_home = not lost and _is_at_home(case, place, article)
    if near or at_home or not (lost or article.is_far(case.key, place)):
        return _AGREES
    return _FAR if not lost and share >= _MUCH else _REFUSED


def _is_at_home(case: Case, place: Place, article: Article) -> bool:
    """Tell whether it lies in a province that the article is about, or has a name of its own.

    A long name that only one place of the world bears is that place's in its own country.
    """
    others = article.shares(case.key)
    if others.units.get((place.country or "", place.admin1 or ""), 0.0) >= _MUCH:
        return True
    spots = [p for p in (*case.candidates, *case.rejected) if p.point.km_to(place.point) > _SAME_KM]
    rare = not spots and len(case.key) >= _RARE and not case.respelt
    rare = rare and place.country not in ANGLO and fuzz.ratio(case.key, fold(place.name)) >= _ALIKE
    return rare and others.countries.get(place.country or "", 0.0) >= _SOME


def _is_only_a_side(case: Case) -> bool:
    """Tell whether a name is but words for sides of the sky, as units of many countries are."""
    sides = word_lists("resolve", "belief")["sides"]
    return set(case.key.replace("-", " ").split()) <= sides


def _is_by_another_name(case: Case, place: Place) -> bool:
    """Tell whether a unit, below countries, is meant by some other name than its own."""
    unit = place.feature.startswith("A.ADM") and place.id not in case.inside
    name = fold(place.name)
    own = case.key in name or name in case.key or fuzz.ratio(case.key, name) >= _ALIKE
    return unit and not own


def _is_lost(case: Case, place: Place, article: Article) -> bool:
    """Tell whether the text puts a name where nobody knows, and nothing speaks for this place."""
    town = place.feature.startswith("P.") and place.population < _FAMED
    return town and case.adrift and bool(article.shares(case.key).countries)


def _is_part_elsewhere(case: Case, place: Place, article: Article) -> bool:
    """Tell whether nothing else lies by a part of a town, or by a water as far as it reaches."""
    if place.feature in _INLAND and _is_off(case, place, article):
        return True
    part = case.hint == "P.PPLX" and place.feature.startswith("P.")
    far = part and article.nearness(case.key, place) < _CLOSE
    return far and bool(article.shares(case.key).countries)


def _is_called_otherwise(case: Case, place: Place) -> bool:
    """Tell whether a town stands for what the text calls a parish, a district, a part of a town."""
    unit = case.hint.startswith("A.ADM") or case.hint in {"A", "P.PPLX"}
    town = place.feature.startswith("P.") and place.population >= _LARGE
    return unit and town and case.hint != "A.ADM3" and not case.inside


def _is_far_abroad(case: Case, place: Place, article: Article) -> bool:
    """Tell whether a town that not everybody knows lies where nothing else of the article does."""
    known = place.population >= _FAMED or place.feature == "P.PPLC"
    others = (p.population for p in case.candidates if p.country != place.country)
    large = place.population >= _CITY or place.name == place.admin1  # a seat, as Geneva is
    known = known or (large and place.population >= _TIMES * max(others, default=0))
    return not known and article.is_foreign(case.key, place) and article.is_far(case.key, place)


def _is_common(case: Case, place: Place) -> bool:
    """Tell whether a small place shares its name with several others, in its country or not."""
    if place.population >= _LARGE or place.country in ANGLO or not place.feature.startswith("P."):
        return False
    spots = [p for p in case.candidates if p.point.km_to(place.point) > _SAME_KM]
    own = sum(p.country == place.country for p in spots)
    return own >= _NAMESAKES or len(spots) >= _NAMESAKES_ABROAD


def _is_other_kind(case: Case, place: Place) -> bool:
    """Tell whether a town stands for what the text calls a region, and is not the only one."""
    if place.id in case.inside:
        return False
    unit = case.hint == "L" or case.hint.startswith("A.ADM")
    towns = sum(p.feature.startswith("P.") for p in case.candidates)
    return (
        unit and place.feature.startswith("P.") and towns > 1 and not is_of_kind(place, case.hint)
    )


def _is_off(case: Case, water: Place, article: Article) -> bool:
    """Tell whether a water lies further from all places of the article than it can reach."""
    points = [
        vote.point
        for key, votes in article.votes.items()
        if key != case.key
        for vote in votes
        if vote.point is not None
    ]
    lands = {code for code in article.shares(case.key).countries if code}
    if not points and lands and water.country:  # only countries: it is in one of them, or next door
        return lands.isdisjoint({water.country, *neighbours().get(water.country, ())})
    reach = _RIVER_KM + (water.extent_km or 0.0)
    return bool(points) and all(point.km_to(water.point) > reach for point in points)
