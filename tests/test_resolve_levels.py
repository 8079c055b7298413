"""A town or the province of its name, a unit at home or abroad, and what a text puts somewhere."""

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import LonLat, Resolution
from tests.articles import resolved


def kinds(gazetteer: Gazetteer, text: str, name: str) -> list[str]:
    """Return the feature class of each mention of a name, "-" where it has no place."""
    every = (r for r in resolved(gazetteer, text) if r.toponym.surface == name)
    return [r.place.feature if r.place else "-" for r in every]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The front lies 30 km west of Sumy, Ukrainian officers said.", "Sumy", "P.PPL"),
        ("Rockets hit Chernihiv, Nizhyn and Pryluky in Ukraine.", "Chernihiv", "P.PPL"),
        ("Rockets fell throughout Chernihiv, Ukrainian officers said.", "Chernihiv", "A.ADM1"),
        ("Rockets hit Sumy and Chernihiv regions of Ukraine.", "Sumy", "A.ADM1"),
        ("Protests spread across Herat, the Afghan interior ministry said.", "Herat", "A.ADM1"),
        (
            "In southern Kandahar, the country's second-largest city, Afghan shops shut.",
            "Kandahar",
            "P.PPL",
        ),
        ("Bombs fell on farms in rural Aleppo, Syrian media said.", "Aleppo", "A.ADM1"),
        ("Rebels left Dumanjug town, Cebu, in the Philippines.", "Cebu", "A.ADM2"),
        (
            "They fought in the outskirts of the Kalar, Makhmur and Nineveh regions of Iraq.",
            "Kalar",
            "P.PPL",
        ),
        ("Troops moved towards Hama, Syrian media said.", "Hama", "P.PPL"),
    ],
)
def test_the_words_around_tell_a_town_from_its_province(
    gazetteer: Gazetteer, text: str, name: str, kind: str
) -> None:
    assert set(kinds(gazetteer, text, name)) == {kind}


def test_a_region_is_the_one_of_the_articles_own_country(gazetteer: Gazetteer) -> None:
    text = (
        "A drone hit a car in Iraq, near Rawanduz. The family lived in the hills of Kurdistan. "
        "Baghdad and Sulaymaniyah sent condolences, and so did Kirkuk."
    )
    (one,) = (r for r in resolved(gazetteer, text) if r.toponym.surface == "Kurdistan")
    assert one.place is None or one.place.country in {"IQ", None}


def test_a_region_of_several_countries_is_the_part_in_the_articles_own(
    gazetteer: Gazetteer,
) -> None:
    text = "Oil crews left Bolivia. Roads were closed in the Amazon region, police in La Paz said."
    (one,) = (r for r in resolved(gazetteer, text) if r.toponym.surface == "Amazon")
    assert one.place is not None
    assert one.place.country == "BO"


def test_a_river_of_another_continent_is_not_placed(gazetteer: Gazetteer) -> None:
    text = "Banks reopened in Shire, but the road to Mekelle is shut, Ethiopian traders said."
    assert not any(k.startswith("H.") for k in kinds(gazetteer, text, "Shire"))


def said(gazetteer: Gazetteer, text: str, name: str) -> Resolution:
    return next(r for r in resolved(gazetteer, text) if r.toponym.surface == name)


@pytest.mark.parametrize(
    ("text", "name", "where", "within"),
    [
        (
            "Shells hit Khachmaz region's Veshanli and Orkand settlements, Azerbaijan said.",
            "Orkand",
            LonLat(48.72, 41.51),
            40.0,
        ),
        (
            (
                "Somali gunmen raided the camp in the village of Welboy. "
                "The camp lies about 40km (25 miles) west of the capital, Khartoum."
            ),
            "Welboy",
            LonLat(32.16, 15.55),
            30.0,
        ),
        (
            "Troops entered Budalin township, Myanmar. In Budalin, they burned Wet Thone village.",
            "Wet Thone",
            LonLat(95.15, 22.39),
            60.0,
        ),
        (
            "Gunmen raided Daroba, a hamlet near Bama in Borno State, Nigeria.",
            "Daroba",
            LonLat(13.69, 11.52),
            20.0,
        ),
    ],
)
def test_an_unknown_name_lies_where_the_text_puts_it(
    gazetteer: Gazetteer, text: str, name: str, where: LonLat, within: float
) -> None:
    one = said(gazetteer, text, name)
    assert one.place is not None
    assert one.place.id.startswith("said:")
    assert one.place.point.km_to(where) < 15
    assert one.place.radius_km is not None
    assert one.place.radius_km <= within
    assert one.place.note in one.reason


def test_what_the_words_put_into_the_sea_is_listed(gazetteer: Gazetteer) -> None:
    text = "Clashes went on in the town of Abuzara, 90 km north of Misrata in Libya."
    assert said(gazetteer, text, "Abuzara").place is not None

    def dry(point: LonLat, km: float) -> bool:
        return point.lat < 32.5 and km > 0

    (one,) = (r for r in resolved(gazetteer, text, dry) if r.toponym.surface == "Abuzara")
    assert one.place is None
    assert one.reason


def test_a_large_namesake_abroad_is_not_what_lies_in_a_stated_unit(gazetteer: Gazetteer) -> None:
    text = (
        "Militants left the towns of Galkayo and Tripoli in the south of Mudug region in Somalia. "
        "Fighters overran bases in the town of Tripoli on Tuesday."
    )
    assert kinds(gazetteer, text, "Tripoli") == ["-", "-"]


def test_two_that_are_told_apart_stay_two(gazetteer: Gazetteer) -> None:
    text = (
        "They met at Newark in the state of Delaware, Americans said. "
        "Others met at Newark in the state of New Jersey."
    )
    places = [r.place for r in resolved(gazetteer, text) if r.toponym.surface == "Newark"]
    assert [place.admin1 for place in places if place] == ["Delaware", "New Jersey"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Air strikes hit Idlib villages in Syria on Monday.", "Idlib", "A.ADM1"),
        ("Bandits raided Sokoto villages in Nigeria on Monday.", "Sokoto", "A.ADM1"),
        ("Fighters entered Kunduz villages in Afghanistan.", "Kunduz", "A.ADM1"),
        ("Bandits raided Zamfara and Sokoto villages in Nigeria.", "Sokoto", "A.ADM1"),
        ("Marchers blocked roads in Kisii, Kakamega and Bungoma towns.", "Bungoma", "P.PPL"),
        ("Shops closed in Migori and Kisumu towns, Kenyan media said.", "Kisumu", "P.PPL"),
        ("Fighters entered Taloqan and Kunduz towns in Afghanistan.", "Kunduz", "P.PPL"),
        ("Air strikes hit suburbs of Idlib in Syria on Monday.", "Idlib", "P.PPL"),
    ],
)
def test_the_villages_of_a_name_are_the_provinces(
    gazetteer: Gazetteer, text: str, name: str, kind: str
) -> None:
    assert kinds(gazetteer, text, name) == [kind]


@pytest.mark.parametrize(
    ("text", "name", "feature"),
    [
        ("Militants attacked a post in Pakistan's North Waziristan tribal region.",
         "North Waziristan", "L.RGN"),
        ("The army entered the Orakzai tribal district on Monday in Pakistan.",
         "Orakzai", "A.ADMD"),
        ("Insurgents attacked a convoy in the Kurram tribal agency in Pakistan.",
         "Kurram", "A.ADM2"),
        ("In Myanmar, a dyke breach in Mandalay region affected people in Amarapura.",
         "Mandalay", "A.ADM1"),
        ("Troops of Nigeria, Niger, Chad and Cameroon left Kaduna and Minna in Nigeria.",
         "Niger", "A.PCLI"),
        ("Fighters stormed Maiduguri in Nigeria near Giwa barracks.", "Giwa", "-"),
        ("The Taliban attacked Bagram air base in Afghanistan.", "Bagram", "A.ADM2"),
    ],
)  # fmt: skip
def test_a_word_before_the_kind_does_not_hide_it(text, name, feature, gazetteer):
    assert kinds(gazetteer, text, name) == [feature]
