"""What is called after a place and is none: ships, wares, teams, fighters, persons, bodies."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article
from mapgen.recognise import recognise
from mapgen.text.analyse import analyse
from tests.articles import resolved


def placed(gazetteer: Gazetteer, text: str) -> dict[str, str]:
    """Return the country of each name that got a place, bodies' names left out."""
    return {
        one.toponym.surface: one.place.country or ""
        for one in resolved(gazetteer, text)
        if one.place is not None and one.toponym.kind not in {"demonym", "in_organisation"}
    }


@pytest.mark.parametrize(
    ("text", "others", "places"),
    [
        # Ships, and the same name without the word for a ship.
        (
            (
                "The destroyer USS Fitzgerald hit a freighter near Shimoda, Japan. "
                "The Fitzgerald was towed to Yokosuka."
            ),
            {"Fitzgerald"},
            {"Shimoda": "JP", "Yokosuka": "JP"},
        ),
        ("The Russian cruiser Moskva sank in the Black Sea.", {"Moskva"}, {"Black Sea": ""}),
        ("The patrol boat Lancaster left Nukualofa.", {"Lancaster"}, {}),
        # Wares.
        (
            "Soldiers drove Toyota Tacoma trucks through Agadez.",
            {"Tacoma"},
            {"Agadez": "NE"},
        ),
        (
            "A Chevrolet Malibu was found in Cali. The Malibu had been stolen in Popayan.",
            {"Malibu"},
            {"Cali": "CO", "Popayan": "CO"},
        ),
        # Words of every day.
        (
            "Police seized Mobile phones and Cork boards at a shop in Lagos.",
            {"Mobile", "Cork"},
            {"Lagos": "NG"},
        ),
        ("Mobile phones were handed out in Timbuktu.", {"Mobile"}, {"Timbuktu": "ML"}),
        # Persons.
        (
            "Israel Adesanya beat Jordan Thompson in Perth, Australia.",
            {"Israel", "Jordan"},
            {"Perth": "AU", "Australia": "AU"},
        ),
        ("Sydney Sweeney had planned to come to Suva. Sydney was ill.", {"Sydney"}, {"Suva": "FJ"}),
        ("The comedian Austin Powers is a joke in Nairobi.", {"Austin"}, {"Nairobi": "KE"}),
        # Teams, fighters, bodies by their letters.
        ("Arsenal host Everton on Saturday, and Everton travel to Lille.", {"Everton"}, {}),
        ("Remnants of the Tupac Amaru rebels hid near Huanta.", {"Tupac Amaru"}, {"Huanta": "PE"}),
        ("Shots were fired at NATO forces near Zubin Potok.", {"NATO"}, {"Zubin Potok": "XK"}),
        ("Monitors of the EU, France and Germany met in Berlin.", {"EU"}, {"France": "FR"}),
        ("The MILF and the PNP met in Jolo.", {"MILF", "PNP"}, {"Jolo": "PH"}),
    ],
)
def test_what_is_called_after_a_place_is_none(
    gazetteer: Gazetteer, text: str, others: set[str], places: dict[str, str]
) -> None:
    found = placed(gazetteer, text)
    assert not others & set(found)
    assert {name: found.get(name) for name in places} == places


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("A new shop opened in Mobile, Alabama.", "Mobile", "US"),
        ("The frigate Lancaster left. A fair was held in Lancaster, England.", "Lancaster", "GB"),
        ("The Aleppo rebels held two streets.", "Aleppo", "SY"),
        ("TRIPOLI — The port was shut on Monday, officials said.", "TRIPOLI", "LY"),
        ("Police in Suva say a man has died.", "Suva", "FJ"),
        ("Dallas police searched a house.", "Dallas", "US"),
    ],
)
def test_a_place_stays_one_beside_such_words(
    gazetteer: Gazetteer, text: str, name: str, country: str
) -> None:
    assert placed(gazetteer, text).get(name) == country


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Russian troops entered Georgia. Atlanta is the home of his sister.", ["GE"]),
        (
            (
                "Russian troops entered Georgia, officials in Tbilisi said. The minister flew home "
                "from Atlanta, Georgia, on Tuesday."
            ),
            ["GE", "US"],
        ),
        ("Georgian police in Georgia said he had come from Atlanta.", ["GE"]),
        ("Police in Georgia said he had come from Atlanta and Macon.", ["US"]),
    ],
)
def test_the_sentence_tells_a_country_from_a_state(
    gazetteer: Gazetteer, text: str, countries: list[str]
) -> None:
    found = resolved(gazetteer, text)
    named = [r for r in found if r.toponym.surface == "Georgia"]
    assert [r.place.country if r.place else "" for r in named] == countries


def test_a_name_put_where_no_such_place_is_known_is_not_found_abroad(gazetteer: Gazetteer) -> None:
    text = "A store in Wales, Alaska, burned down. State troopers flew to Wales on Monday."
    assert placed(gazetteer, text) == {"Alaska": "US"}


def test_a_town_in_a_province_that_nobody_knows_is_not_found_elsewhere(
    gazetteer: Gazetteer,
) -> None:
    text = (
        "Peruvian police were ambushed in Pampa Hermosa, located in the province of Vitzxatan. "
        "The wounded were flown to Ayacucho."
    )
    assert "Pampa Hermosa" not in placed(gazetteer, text)


def test_the_villages_of_a_list_lie_together(gazetteer: Gazetteer) -> None:
    text = (
        "The General Staff of Ukraine named Udy, Sosnivka, Zolochiv, Prudianka and Velyki "
        "Prokhody, in the Kharkiv region, as shelled."
    )
    found = placed(gazetteer, text)
    assert {"Udy", "Prudianka", "Velyki Prokhody"} <= set(found)
    assert "Sosnivka" not in found


def test_a_small_province_of_another_country_is_not_meant(gazetteer: Gazetteer) -> None:
    text = (
        "Mudslides hit Fajardo Province in Peru. Roads from Ayacucho, Cusco and Huancayo were "
        "shut, and Lima sent help."
    )
    assert placed(gazetteer, text).get("Fajardo Province", "PE") == "PE"


def test_a_river_is_no_town_of_its_name(gazetteer: Gazetteer) -> None:
    text = "In Ecuador the Catarama river rose at Ventanas and Babahoyo."
    assert "Catarama" not in placed(gazetteer, text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Shells hit the Luhansk and Donetsk regions near Siversk.", ["Luhansk", "Donetsk"]),
        ("Crops died in the Tillaberi and Tahoua regions of Niger.", ["Tillaberi", "Tahoua"]),
        ("The departments of Ayacucho and Cusco in Peru were cut off.", ["Ayacucho", "Cusco"]),
    ],
)
def test_both_names_before_a_plural_are_units(
    gazetteer: Gazetteer, text: str, names: list[str]
) -> None:
    found = resolved(gazetteer, text)
    kinds = {r.toponym.surface: r.place.feature for r in found if r.place is not None}
    assert {name: kinds.get(name) for name in names} == dict.fromkeys(names, "A.ADM1")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The attack was claimed by Bambalang, a separatist group of the region.", "Bambalang"),
        ("Reporters told The Irrawaddy that the road was cut.", "Irrawaddy"),
        ("People fled from the towns, the IOM reported on Monday.", "IOM"),
        ("Lashio housed the Northeastern Command of the army.", "Northeastern"),
        ("The mayor told a SANA reporter that aid had come.", "SANA"),
    ],
)
def test_groups_agencies_and_sides_are_no_places(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    assert name not in {t.surface for t in recognise(analyse(article), gazetteer)}
