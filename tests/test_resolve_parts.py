"""What the words around a name say of the part, the province and the way it lies."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Place
from mapgen.recognise import recognise
from mapgen.resolve import resolve
from mapgen.text.analyse import analyse


def found(text: str, gazetteer: Gazetteer) -> dict[str, Place | None]:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    analysis = analyse(article)
    names = recognise(analysis, gazetteer)
    resolutions = resolve(analysis, names, gazetteer.lookup, fuzzy=gazetteer.fuzzy)
    return {r.toponym.surface: r.place for r in resolutions}


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("In Syria, jets struck villages of southeastern Idlib.", "Idlib", "A.ADM1"),
        ("In Syria, shells fell across the western countryside of Aleppo.", "Aleppo", "A.ADM1"),
        ("In Syria, clashes broke out in northern Homs.", "Homs", "A.ADM1"),
        ("In Syria, a market in Idlib was hit.", "Idlib", "P.PPL"),
        ("In Iraq, houses fell in eastern Baghdad.", "Baghdad", "P.PPLC"),
    ],
)
def test_a_part_is_the_provinces_where_a_town_shares_its_name(
    gazetteer: Gazetteer, text: str, name: str, feature: str
) -> None:
    place = found(text, gazetteer)[name]
    assert place is not None
    assert place.feature == feature


def test_a_sentence_is_set_where_it_begins(gazetteer: Gazetteer) -> None:
    places = found("Police in Ecuador said: In Esmeraldas, gunmen hit San Lorenzo.", gazetteer)
    assert places["San Lorenzo"] is not None
    assert places["San Lorenzo"].admin1 == "Esmeraldas"


def test_a_small_namesake_abroad_is_none_where_a_unit_is_stated(gazetteer: Gazetteer) -> None:
    text = "In Pakistan, two died in the Jani Khel area of Bannu district, police in Bannu said."
    place = found(text, gazetteer)["Jani Khel"]
    assert place is None or place.country == "PK"


def test_a_namesake_far_from_what_it_is_said_to_lie_beside_is_none(gazetteer: Gazetteer) -> None:
    text = "In Ukraine, a bridge at Terny, 12 km from Kupiansk, was blown up. Kupiansk was shelled."
    place = found(text, gazetteer).get("Terny")
    kupiansk = found(text, gazetteer)["Kupiansk"]
    assert kupiansk is not None
    assert place is None or place.point.km_to(kupiansk.point) < 60


@pytest.mark.parametrize(
    ("text", "name", "unit"),
    [
        ("Iraqi troops went to Zakho, Mandali, Kirkuk, and later to Baghdad.", "Mandali", "Diyala"),
        ("Syrian troops went to Manbij, Tabqa, Homs, and later to Damascus.", "Tabqa", "Al-Raqqah"),
        ("Iraqi troops held Hit, Baiji, Mosul, and then Sinjar.", "Baiji", "Salah al-Din"),
    ],
)
def test_a_list_that_goes_on_is_no_container(
    gazetteer: Gazetteer, text: str, name: str, unit: str
) -> None:
    place = found(text, gazetteer)[name]
    assert place is not None
    assert place.admin1 == unit
