"""A river is the one by which the towns lie that are named with it; else it is asked about."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Resolution
from mapgen.recognise import recognise
from mapgen.resolve import resolve
from mapgen.text.analyse import analyse

FLOOD = "The {} flooded {} on Friday. Rescuers took families from their roofs."


def said(gazetteer: Gazetteer, text: str, name: str) -> Resolution:
    analysis = analyse(Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest()))
    found = resolve(
        analysis,
        recognise(analysis, gazetteer),
        gazetteer.lookup,
        fuzzy=gazetteer.fuzzy,
        former=gazetteer.former,
        alike=gazetteer.alike,
    )
    return next(one for one in found if one.toponym.surface == name)


@pytest.mark.parametrize(
    ("river", "towns", "name", "candidate"),
    [
        ("Taquari river", "Lajeado and Estrela in Brazil", "Taquari", "water:taquari"),
        ("Black River", "Kingstree and Georgetown in South Carolina", "Black River", "water:black"),
        ("Severn River", "Annapolis, Maryland,", "Severn River", "water:severn"),
    ],
)
def test_a_namesake_far_from_the_flooded_towns_is_a_question(
    gazetteer: Gazetteer, river: str, towns: str, name: str, candidate: str
) -> None:
    one = said(gazetteer, FLOOD.format(river, towns), name)
    assert one.place is None
    assert candidate in [rival.id for rival in one.rivals]
    assert "does not speak for it" in one.reason


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        (FLOOD.format("Taquari river", "Coxim and Pedro Gomes in Brazil"), "Taquari",
         "water:taquari"),
        (FLOOD.format("Salado river", "Santa Fe and Esperanza in Argentina"), "Salado",
         "water:salado"),
        (FLOOD.format("Red River", "Fargo and Grand Forks in North Dakota"), "Red River",
         "water:red-2"),
        # The capital's officials speak of a river by which the article's other towns lie.
        ("BRASILIA - Brasília said the Taquari river would rise. Coxim in Brazil was warned.",
         "Taquari", "water:taquari"),
        # A long river with a name of its own may be spoken of anywhere.
        ("Ukrainian troops shelled Kherson. In Kharkiv the mayor compared it to the Volga.",
         "Volga", "water:volga"),
    ],
)  # fmt: skip
def test_a_river_lies_by_the_towns_that_are_named_with_it(
    gazetteer: Gazetteer, text: str, name: str, place: str
) -> None:
    one = said(gazetteer, text, name)
    assert one.place is not None
    assert one.place.id == place


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On Sunday the Guaíba flooded the centre of Porto Alegre in Brazil.", "Guaíba"),
        ("The Buzi burst its banks near Beira in Mozambique.", "Buzi"),
        ("Serbian police said the Kolubara has overflowed near Valjevo.", "Kolubara"),
        ("Rescuers on the banks of the Swat in Pakistan looked for a child.", "Swat"),
    ],
)
def test_what_floods_as_the_so_and_so_is_no_town_or_district(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    one = said(gazetteer, text, name)
    assert one.place is None
    assert one.toponym.hint == "H."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Kharkiv police flooded the market in Ukraine with leaflets.", "Kharkiv"),
        ("Porto Alegre flooded on Friday, police in Brazil said.", "Porto Alegre"),
        ("The Bronx flooded on Friday, police in New York said.", "Bronx"),
    ],
)
def test_a_town_that_is_flooded_stays_a_town(gazetteer: Gazetteer, text: str, name: str) -> None:
    one = said(gazetteer, text, name)
    assert one.place is not None
    assert not one.place.feature.startswith("H.")
