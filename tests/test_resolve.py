"""How a place is chosen among those of a name, and how the choice is explained."""

import pickle
from typing import Any

import pytest

from mapgen.model import Analysis, Article, Place, Toponym
from mapgen.names import fold
from mapgen.resolve import resolve
from tests.test_resolve_table import PLACES as EVERY
from tests.test_resolve_table import place

ONLY_IN_THE_TABLE = {
    "country:FR", "adm1:US-OH", "t:oxford-oh", "t:oxford-gb", "t:oakfield", "t:elm", "t:orlov-old",
}  # fmt: skip

PLACES = tuple(one for one in EVERY if one.id not in ONLY_IN_THE_TABLE)


def lookup(name: str) -> tuple[Place, ...]:
    found = [place for place in PLACES if fold(place.name) == fold(name)]
    return tuple(sorted(found, key=lambda place: -place.population))


def read(text: str, *names: str, **extra: dict[str, Any]) -> tuple[Analysis, list[Toponym]]:
    """Return an empty analysis of `text` and toponyms for `names`, found in their order."""
    toponyms, at = [], 0
    for name in names:
        at = text.index(name, at)
        toponyms.append(Toponym(start=at, end=at + len(name), surface=name, **extra.get(name, {})))
        at += len(name)
    article = Article(text=text, sha256="")
    empty = Analysis(article=article, sentences=(), tokens=(), entities=(), paragraphs=())
    return empty, toponyms


def test_the_larger_place_wins_where_nothing_else_speaks() -> None:
    (paris,) = resolve(*read("A strike in Paris.", "Paris"), lookup)
    assert paris.place is not None
    assert paris.place.id == "t:paris-fr"
    assert "largest of 2 places" in paris.reason


def test_the_losing_candidate_stays_on_record() -> None:
    (paris,) = resolve(*read("A strike in Paris.", "Paris"), lookup)
    assert [rival.id for rival in paris.rivals] == ["t:paris-tx"]


def test_a_container_decides_for_every_mention_of_the_name() -> None:
    analysis, toponyms = read(
        "In Paris, Texas, it rained. Later Paris dried.",
        "Paris", "Texas", "Paris", Paris={"container": "Texas"},
    )  # fmt: skip
    first, _, again = resolve(analysis, toponyms, lookup)
    assert first.place == again.place
    assert first.place is not None
    assert first.place.id == "t:paris-tx"
    assert "the text puts it in Texas" in first.reason


def test_places_near_by_and_the_country_decide() -> None:
    analysis, toponyms = read(
        "From Bonham to Paris by bus, says Texas.", "Bonham", "Paris", "Texas"
    )
    _, paris, _ = resolve(analysis, toponyms, lookup)
    assert paris.place is not None
    assert paris.place.id == "t:paris-tx"


def test_a_town_is_meant_before_the_province_of_its_name() -> None:
    (kirkuk,) = resolve(*read("A bomb went off in Kirkuk.", "Kirkuk"), lookup)
    assert kirkuk.place is not None
    assert kirkuk.place.feature == "P.PPL"


def test_a_name_listed_with_provinces_is_a_province() -> None:
    text = "Fighting in Diyala (east), Kirkuk and Nineveh."
    found = resolve(*read(text, "Diyala", "Kirkuk", "Nineveh"), lookup)
    assert [r.place and r.place.id for r in found] == ["adm1:IQ-DI", "adm1:IQ-KI", "adm1:IQ-NI"]


def test_a_crossing_is_found_under_its_full_name() -> None:
    analysis, toponyms = read("The Mandali crossing.", "Mandali", Mandali={"hint": "S.BDRCROSS"})
    (crossing,) = resolve(analysis, toponyms, lookup)
    assert crossing.place is not None
    assert crossing.place.id == "x:crossing"


def test_a_crossing_never_falls_back_to_the_town() -> None:
    analysis, toponyms = read("The Zakho crossing.", "Zakho", Zakho={"hint": "S.BDRCROSS"})
    (crossing,) = resolve(analysis, toponyms, lookup)
    assert crossing.place is None
    assert crossing.score == 0.0
    assert (
        "no border crossing of this name is known, only the town Zakho in Iraq" in crossing.reason
    )
    assert [rival.id for rival in crossing.rivals] == ["t:zakho"]


def test_a_town_is_not_its_crossing() -> None:
    (town,) = resolve(*read("The market of Mandali.", "Mandali"), lookup)
    assert town.place is not None
    assert town.place.id == "t:mandali"


def test_a_road_stays_unresolved_and_says_so() -> None:
    analysis, toponyms = read("On Paris Street.", "Paris Street")
    toponyms = [Toponym(start=3, end=15, surface="Paris Street", hint="R.RD")]
    (road,) = resolve(analysis, toponyms, lookup)
    assert road.place is None
    assert "road" in road.reason


def test_an_unknown_name_stays_unresolved() -> None:
    (nowhere,) = resolve(*read("In Xyzzyville.", "Xyzzyville"), lookup)
    assert (nowhere.place, nowhere.score, nowhere.rivals) == (None, 0.0, ())
    assert nowhere.reason == "no place of this name is known"


def respelt(name: str) -> tuple[Place, ...]:
    return lookup("Zakho") if name == "Zaxo" else ()


@pytest.mark.parametrize("others", [["Iraq"], ["Nineveh"], ["Iraq", "Nineveh"]])
def test_other_spellings_are_tried_last_and_trusted_less(others: list[str]) -> None:
    text = f"In Zaxo and in {' and in '.join(others)}."
    found = resolve(*read(text, "Zaxo", *others), lookup, fuzzy=respelt)
    assert found[0].place is not None
    assert found[0].place.id == "t:zakho"
    assert found[0].score <= 0.7
    assert "spelt Zakho in the gazetteer" in found[0].reason


@pytest.mark.parametrize("others", [[], ["Paris"], ["Iraq", "Paris"]])
def test_another_spelling_that_nothing_speaks_for_is_only_mentioned(others: list[str]) -> None:
    text = f"In Zaxo{''.join(f' and in {name}' for name in others)}."
    zaxo, *_ = resolve(*read(text, "Zaxo", *others), lookup, fuzzy=respelt)
    assert zaxo.place is None
    assert [rival.id for rival in zaxo.rivals] == ["t:zakho"]
    assert zaxo.reason == (
        "no place of this name is known; spelt nearly so is the town Zakho in Iraq, "
        "which nothing else here speaks for"
    )


def test_a_name_that_may_be_no_places_gets_no_place_but_rivals_and_a_reason() -> None:
    doubtful: dict[str, dict[str, Any]] = {"Orlov": {"doubtful": True}}
    (orlov,) = resolve(*read("In Orlov.", "Orlov", **doubtful), lookup)
    assert (orlov.place, orlov.score) == (None, 0.0)
    assert [rival.id for rival in orlov.rivals] == ["t:orlov-fr", "t:orlov-us"]
    assert orlov.reason == (
        "it stands where a place would, but may be none; of this name is the town Orlov in France"
    )


def test_a_name_that_may_be_no_places_has_no_say_in_other_names() -> None:
    doubtful: dict[str, dict[str, Any]] = {"Bonham": {"doubtful": True}}
    _, paris = resolve(*read("In Bonham and in Paris.", "Bonham", "Paris", **doubtful), lookup)
    assert paris.place is not None
    assert paris.place.id == "t:paris-fr"


def test_a_publishers_home_breaks_a_tie() -> None:
    orlov = [Toponym(start=3, end=8, surface="Orlov")]
    found = []
    for publisher in ("", "Texas Daily"):
        article = Article(text="In Orlov.", sha256="", publisher=publisher)
        analysis = Analysis(article=article, sentences=(), tokens=(), entities=(), paragraphs=())
        found += resolve(analysis, orlov, lookup)
    assert [r.place and r.place.id for r in found] == [None, "t:orlov-us"]


def test_scores_lie_in_bounds_and_results_survive_pickling() -> None:
    found = resolve(*read("Paris, Kirkuk, Nowhere.", "Paris", "Kirkuk", "Nowhere"), lookup)
    assert all(0.0 <= r.score <= 1.0 for r in found)
    assert pickle.loads(pickle.dumps(found)) == found


def test_an_abbreviation_is_no_town_of_these_letters() -> None:
    town = place("t:eu | Eu | 1.4 | 50.0 | P.PPL | FR | Normandie | 30_000")
    union = place("r:eu | European Union | 10.5 | 49.5 | L.RGN |  |  | 0")

    def both(name: str) -> tuple[Place, ...]:
        return (town, union)

    for written, meant in (("EU", "r:eu"), ("Eu", "t:eu")):
        (found,) = resolve(*read(f"In {written}.", written), both)
        assert found.place is not None
        assert found.place.id == meant


def test_of_waters_only_waters_are_meant() -> None:
    water = place("w:orlov | Orlov | 2.0 | 47.0 | H.STM |  |  | 0")
    orlov: dict[str, dict[str, Any]] = {"Orlov": {"hint": "H."}}
    analysis, toponyms = read("On the Orlov.", "Orlov", **orlov)
    (found,) = resolve(analysis, toponyms, lambda name: (*lookup(name), water))
    assert found.place == water
    (none,) = resolve(analysis, toponyms, lookup)
    assert none.place is None
    assert none.reason.startswith("no river, lake or sea of this name is known")


def test_a_town_goes_before_a_river_that_is_not_written_as_one() -> None:
    water = place("w:orlov | Orlov | 2.0 | 47.0 | H.STM |  |  | 0")
    town = place("t:orlov-ru | Orlov | 48.9 | 58.5 | P.PPL | RU | Kirov | 60_000")
    for known in ((water, town), (water,)):
        analysis, toponyms = read("Villages outside Orlov burned.", "Orlov")
        (found,) = resolve(analysis, toponyms, lambda name, known=known: known)
        assert found.place is not None
        assert (found.place == water) == (known == (water,))


def test_an_airport_of_another_name_is_taken_only_nearby() -> None:
    airport = place("a:orlov | Old Orlov Airport | 1.1 | 47.1 | S.AIRP | FR |  | 0")
    hint: dict[str, dict[str, Any]] = {"Orlov": {"hint": "S.AIRP"}}

    def known(name: str) -> tuple[Place, ...]:
        return (*lookup(name), airport) if name == "Orlov" else lookup(name)

    for other, meant in (("Paris", "a:orlov"), ("Kirkuk", None)):
        analysis, toponyms = read(f"Orlov airport and {other}.", "Orlov", other, **hint)
        found, _ = resolve(analysis, toponyms, known)
        assert (found.place and found.place.id) == meant


def test_an_outage_of_the_lookup_is_raised() -> None:
    def down(name: str) -> tuple[Place, ...]:
        raise OSError(name)

    with pytest.raises(OSError, match="Paris"):
        resolve(*read("In Paris.", "Paris"), down)
