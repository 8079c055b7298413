"""One name may mean two places in one article; a place may be called as it was before."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Resolution
from mapgen.recognise import recognise
from mapgen.resolve import resolve
from mapgen.text.analyse import analyse


def placed(gazetteer: Gazetteer, text: str) -> list[tuple[str, str]]:
    """Return (name as written, id of its place or "") of each toponym but peoples."""
    return [
        (found.toponym.surface, found.place.id if found.place else "")
        for found in resolutions(gazetteer, text)
        if found.toponym.kind != "demonym"
    ]


def resolutions(gazetteer: Gazetteer, text: str) -> tuple[Resolution, ...]:
    analysis = analyse(Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest()))
    toponyms = recognise(analysis, gazetteer)
    return resolve(analysis, toponyms, gazetteer.lookup, former=gazetteer.former)


def test_a_container_means_the_unit_that_has_such_a_town(gazetteer: Gazetteer) -> None:
    text = (
        "Armenian police dispersed a crowd in Batumi, Georgia, on Monday. "
        "A fair opened in Savannah, Georgia, on Tuesday."
    )
    units = [place for name, place in placed(gazetteer, text) if name == "Georgia"]
    assert units == ["country:GE", "adm1:US-GA"]


@pytest.mark.parametrize(
    ("text", "name", "countries"),
    [
        (
            "US soldiers camped in Athens, Ohio. Greek police raided a bar in Athens.",
            "Athens",
            ["US", "GR"],
        ),
        (
            "US marines came to Cordoba, Argentina. Spanish police searched a hotel in Cordoba.",
            "Cordoba",
            ["AR", "ES"],
        ),
        (
            "A fire broke out in Naples, Florida. Italian police closed a road in Naples.",
            "Naples",
            ["US", "IT"],
        ),
    ],
)
def test_a_people_in_the_sentence_lifts_what_another_mention_said(
    gazetteer: Gazetteer, text: str, name: str, countries: list[str]
) -> None:
    found = [r.place for r in resolutions(gazetteer, text) if r.toponym.surface == name]
    assert [place.country if place else None for place in found] == countries


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dutch soldiers deployed to Scotland, Nebraska, on Monday.", "Scotland"),
        ("Norwegian sailors trained near Sweden, Hawaii, on Monday.", "Sweden"),
        ("Police in Danzig, Texas, closed a road on Monday.", "Danzig"),
    ],
)
def test_no_place_outside_the_stated_state_is_taken(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    assert [place for found, place in placed(gazetteer, text) if found == name] == [""]


def test_a_people_speaks_for_the_towns_of_its_country(gazetteer: Gazetteer) -> None:
    text = (
        "Tuvaluan police deployed in Funafuti on Tuesday. Fijian police deployed in Lautoka. "
        "Australian soldiers left Brisbane on Monday."
    )
    assert all(place for _, place in placed(gazetteer, text))


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("German soldiers left Breslau.", "Breslau", "PL"),
        ("Soviet tanks rolled into Reval.", "Reval", "EE"),
        ("The troops had come from Memel.", "Memel", "LT"),
        ("Police in Breslau, near Kitchener, raided a flat.", "Breslau", "CA"),
    ],
)
def test_a_large_place_is_meant_by_the_name_that_it_bore(
    gazetteer: Gazetteer, text: str, name: str, country: str
) -> None:
    (found,) = (r.place for r in resolutions(gazetteer, text) if r.toponym.surface == name)
    assert found is not None
    assert found.country == country


def test_a_name_that_towns_bear_today_is_not_that_of_a_former_capital(
    gazetteer: Gazetteer,
) -> None:
    (found,) = resolutions(gazetteer, "Police in Salisbury raided a flat.")
    assert found.place is None or found.place.country != "ZW"


@pytest.mark.parametrize(
    "text",
    [
        "Russian drones struck along the Sumy-Kursk border on Monday.",
        "Soldiers patrolled the Kilis-Aleppo frontier on Monday.",
        "Shells fell on villages near the border between Sumy and Kursk.",
    ],
)
def test_what_has_a_border_is_an_area(gazetteer: Gazetteer, text: str) -> None:
    assert all(place.startswith("adm1:") for _, place in placed(gazetteer, text))


@pytest.mark.parametrize(
    ("name", "today"),
    [("Leningrad", "Saint Petersburg"), ("Breslau", "Wroc\u0142aw"), ("Saigon", "Ho Chi Minh City"),
     ("Burma", "Myanmar")],
)  # fmt: skip
def test_a_name_of_the_past_is_told_as_one(gazetteer: Gazetteer, name: str, today: str) -> None:
    (found,) = resolutions(gazetteer, f"The siege of {name} lasted for years.")
    assert found.reason.startswith(f"a former name of what is {today} today; ")


@pytest.mark.parametrize("name", ["Saint Petersburg", "Wroc\u0142aw", "Myanmar"])
def test_a_name_of_today_is_told_as_none_of_the_past(gazetteer: Gazetteer, name: str) -> None:
    (found,) = resolutions(gazetteer, f"The siege of {name} lasted for years.")
    assert "former" not in found.reason
