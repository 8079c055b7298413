"""An unknown name is the one place near by that is written nearly so, or none."""

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.gazetteer.alike import Names, skeleton
from tests.articles import resolved


def placed(gazetteer: Gazetteer, text: str) -> dict[str, str]:
    found = resolved(gazetteer, text)
    return {r.toponym.surface: r.place.name for r in found if r.place is not None}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("marat numan", "maarrat an numan"),
        ("jebel akhdar", "gabal ahdar"),
        ("yefremovka", "efremovka"),
        ("qalaat sanjil", "kalat sangil"),
        ("al mansouriyah", "mansuriya"),
    ],
)
def test_spellings_of_one_name_have_the_same_consonants(one: str, other: str) -> None:
    assert skeleton(one) in {skeleton(other), skeleton(other).replace("n", "", 1)}


@pytest.mark.parametrize(
    ("one", "other"), [("marawi", "manila"), ("derna", "tobruk"), ("sirte", "sabha")]
)
def test_other_names_have_others(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_half_of_a_name_is_another_name() -> None:
    assert Names([(1, "Maskana")]).near("Masaken Hanana") == ()
    assert Names([(1, "Kafr Nabl")]).near("Kafarnobel") == (1,)


def test_short_names_are_like_no_other() -> None:
    assert Names([(1, "Hama"), (2, "Homs")]).near("Hima") == ()


def test_the_likest_name_comes_first() -> None:
    names = Names([(1, "Kafr Nubbul"), (2, "Kafr Nabudah"), (3, "Idlib")])
    assert names.near("Kafarnobul")[0] == 1


def test_another_first_letter_is_another_name() -> None:
    assert Names([(1, "Azangaro")]).near("Mazangaro") == ()


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Kfar Malal", "Kfar Milla"),
        ("Tel Maran", "Tel Aran"),
        ("Deir Salim", "Deir Sala"),
        ("Novo Marevo", "Novo Mirava"),
    ],
)
def test_a_first_word_that_many_names_have_makes_no_two_alike(name: str, other: str) -> None:
    assert Names([(1, other)]).near(name) == ()


@pytest.mark.parametrize(
    ("name", "other"), [("Beit Lahya", "Beit Lahia"), ("Umm Qarnan", "Umm Qarnin")]
)
def test_what_follows_such_a_word_may_be_written_otherwise(name: str, other: str) -> None:
    assert Names([(1, other)]).near(name) == (1,)


@pytest.mark.parametrize(
    ("land", "found"), [("BF", ()), ("CO", ()), ("MZ", ()), ("SY", (1,)), ("", (1,))]
)
def test_consonants_alone_will_do_where_names_are_transliterated(
    land: str, found: tuple[int, ...]
) -> None:
    assert Names([(1, "Manbarisa")], land=land).near("Menbirose") == found


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        (
            "Shells fell on Maarat al-Naasan and on the town of Saraqueb in Idlib, Syria.",
            "Saraqueb",
            "Saraqib",
        ),
        (
            "Yemeni troops took the town of Al Tuhaytah and villages near Zabid, in Hodeidah.",
            "Al Tuhaytah",
            "At Tuhayta",
        ),
    ],
)
def test_a_town_near_by_written_nearly_so_is_meant(
    gazetteer: Gazetteer, text: str, name: str, place: str
) -> None:
    assert place in placed(gazetteer, text).get(name, "")


@pytest.mark.parametrize(
    "text",
    [
        # The text puts it into another province than the like name.
        "Peruvian troops were ambushed in Mazangaro, Junín region, and fled to Huancayo.",
        # No place of the article is near.
        "Peruvian troops were ambushed at the village of Mazangaro. Lima said two died.",
    ],
)
def test_a_like_name_elsewhere_is_not_taken(gazetteer: Gazetteer, text: str) -> None:
    assert "Mazangaro" not in placed(gazetteer, text)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("BAMAKO, Mali - The army of Mali retook Koutialla on Monday, Mali's government said.",
         "Koutialla", "Koutiala"),
        ("NIAMEY, Niger - Soldiers of Niger fled Maradhi on Monday, Niger's government said.",
         "Maradhi", "Maradi"),
        ("TRIPOLI, Libya - Libya's army, which Egypt backs, shelled Ajdabiyah, Libya said.",
         "Ajdabiyah", "Ajdabiya"),
    ],
)  # fmt: skip
def test_a_town_of_the_articles_country_needs_nothing_near_it(
    gazetteer: Gazetteer, text: str, name: str, place: str
) -> None:
    assert place in placed(gazetteer, text).get(name, "")


def test_it_is_not_that_town_in_an_article_of_another_country(gazetteer: Gazetteer) -> None:
    text = "ACCRA, Ghana - The army of Ghana retook Koutialla, Ghana's government said."
    assert "Koutialla" not in placed(gazetteer, text)
