"""Peoples that a recogniser takes for places, lists of provinces, and what lies in what."""

import pytest

from tests import articles


def resolved(text, name, gazetteer):
    """Return the kind of the first mention of a name, the id of its place and the place."""
    first = next(r for r in articles.resolved(gazetteer, text) if name in r.toponym.surface)
    return first.toponym.kind, first.place.id if first.place else "", first.place


@pytest.mark.parametrize(
    ("people", "country"),
    [
        ("Tajik", "TJ"),
        ("Uzbek", "UZ"),
        ("Slovakian", "SK"),
        ("Kosovan", "XK"),
        ("Botswanan", "BW"),
        ("Surinamese", "SR"),
        ("Ecuadorian", "EC"),
        ("Kyrgyzstani", "KG"),
    ],
)
def test_a_people_is_no_place_of_a_like_name(people, country, gazetteer):
    text = f"{people} ministers met in Cairo. The {people} army sent troops."
    kind, place, _ = resolved(text, people, gazetteer)
    assert (kind, place) == ("demonym", f"country:{country}")


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        (
            "Floods hit Hubei, Henan, Shandong provinces and Beijing in China.",
            "Henan",
            "adm1:CN-HA",
        ),
        ("Rebels hold parts of Sindh, Punjab and Balochistan provinces.", "Sindh", "adm1:PK-SD"),
    ],
)
def test_a_province_in_a_list_is_not_in_the_next_one(text, name, place, gazetteer):
    assert resolved(text, name, gazetteer)[1] == place


@pytest.mark.parametrize(
    ("text", "name", "town"),
    [
        (
            "Soldiers found a body in Sitio Malinao in Jolo in the Philippines.",
            "Malinao",
            (6.05, 121.0),
        ),
        (
            "Gunmen burned the hamlet of Las Palmas in Saravena, Colombia.",
            "Las Palmas",
            (6.95, -71.87),
        ),
    ],
)
def test_what_the_text_puts_in_a_town_is_not_a_namesake_far_from_it(text, name, town, gazetteer):
    _, _, place = resolved(text, name, gazetteer)
    far = place is not None and max(abs(place.point.lat - town[0]), abs(place.point.lon - town[1]))
    assert place is None or far < 0.6


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("A ship left the Sicilian port of Catania in Italy.", "Catania", "P."),
        ("Fire broke out in the Yemeni port of Hodeidah.", "Hodeidah", "P."),
        ("The Spanish port of Huelva was closed on Sunday.", "Huelva", "P."),
    ],
)
def test_a_port_is_a_town_and_not_the_province_of_its_name(text, name, code, gazetteer):
    assert resolved(text, name, gazetteer)[2].feature.startswith(code)


CHOLERA = "Cholera broke out in the Nord region in the northern part of Burkina Faso. "
ATTACK = "Gunmen attacked a village in the Savanes region in the northern part of Togo. "


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Troops from Cameroon met. " + CHOLERA + "Cameroon sent nurses.", "Nord", "BF"),
        ("Ivory Coast sent troops. " + ATTACK + "Ivory Coast closed its border.", "Savanes", "TG"),
    ],
)
def test_a_part_of_a_country_is_where_the_text_puts_a_region(text, name, country, gazetteer):
    place = resolved(text, name, gazetteer)[2]
    assert place is None or place.country == country


def test_the_region_is_the_one_written_so_beside_a_list_of_regions(gazetteer):
    text = "The Kurdistan Region voted. They fought in the Kalar, Kifri and Nineveh regions. "
    assert resolved(text + "Forces of the region withdrew.", "region", gazetteer)[1]
    several = (
        "The Kurdistan Region voted. The Bavaria region did not. Forces of the region withdrew."
    )
    assert not any(r.toponym.surface == "region" for r in articles.resolved(gazetteer, several))
