"""At which of several places something happens: between two of them, or in the smallest."""

import pytest

from mapgen.model import Toponym
from mapgen.resolve.small_units import is_part_of_next
from tests import articles


def places(text, config):
    return {place for place, _, _ in articles.told(text, config)}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels ambushed soldiers between Gao and Ansongo in Mali, killing four.",
        "A bus hit a mine between Gao and Ansongo in Mali on Monday.",
        "Gunmen attacked a village between Gao and Ansongo in Mali.",
        "Insurgents attacked a convoy travelling between Gao and Ansongo in Mali.",
    ],
)
def test_what_happens_between_two_towns_is_at_neither(text, config):
    assert places(text, config) == {"Between Gao and Ansongo"}


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Gao and Ansongo in Mali failed; rebels attacked Kidal.",
        "The road between Gao and Ansongo in Mali is shut; rebels attacked Kidal.",
        "Trade between Gao and Ansongo in Mali stopped when rebels attacked Kidal.",
    ],
)
def test_what_two_towns_have_with_each_other_is_at_no_place_between(text, config):
    found = articles.mapped(text, config)
    assert not [m.title for m in found.marks if m.title.startswith("Between")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Two rebels were killed in Barangay San Jose, Mapanas, Northern Samar.", "San Jose"),
        ("Gunmen raided Maru town, Maru Local Government Area, Zamfara State.", "Maru"),
        ("Rebels attacked Bunia, Irumu territory, in Ituri.", "Bunia"),
        ("Gunmen attacked a farm in Kirigiti ward, Kiambu town, Kiambu County, Kenya.", "Kirigiti"),
        ("Rebels attacked Oicha, Beni territory, North Kivu.", "Oicha"),
    ],
)
def test_of_a_chain_of_places_only_the_smallest_is_where_it_happens(text, place, config):
    assert {title.removeprefix("Barangay ") for title in places(text, config)} == {place}


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Rebels attacked Gao, Ansongo and Kidal in Mali.", {"Gao", "Ansongo", "Kidal"}),
        (
            "Rebels attacked Goma, Nyiragongo territory and Rutshuru.",
            {"Goma", "Nyiragongo", "Rutshuru"},
        ),
        ("Shells hit Goma, Bukavu, Uvira and Bunia.", {"Goma", "Bukavu", "Uvira", "Bunia"}),
    ],
)
def test_a_list_is_no_chain(text, towns, config):
    assert {title.split(" ")[0] for title in places(text, config)} == towns


@pytest.mark.parametrize(
    ("one", "other", "after", "part"),
    [
        ("Barangay Roxas", "Catubig", " town", True),
        ("Sitio Baliw", "Barangay Bactic", ", Mabinay", True),
        ("Barangay Roxas", "Barangay Uno", ".", False),
        ("Barangay Roxas", "Catubig", " and Mapanas", False),
        ("Roxas", "Catubig", ".", False),
    ],
)
def test_a_small_unit_lies_in_the_next_name(one, other, after, part):
    text = f"{one}, {other}{after}"
    names = [
        Toponym(start=text.index(n), end=text.index(n) + len(n), surface=n, name=n)
        for n in (one, other)
    ]
    assert is_part_of_next(*names, text) is part


def test_the_word_for_a_small_unit_may_stand_before_its_name():
    text = "in Brgy. Roxas, Catubig town"
    names = [
        Toponym(start=text.index(n), end=text.index(n) + len(n), surface=n, name=n)
        for n in ("Roxas", "Catubig")
    ]
    assert is_part_of_next(*names, text)


@pytest.mark.parametrize(
    "text",
    [
        "In Chad's capital N'Djamena, rebels attacked a barracks.",
        "Gunmen attacked a hotel in Mali's capital, Bamako.",
        "Rebels bombed a market in the Somali capital Mogadishu.",
    ],
)
def test_what_is_called_a_capital_is_a_place_and_no_state_that_acts(text, config):
    doers = {doer for _, role, doer in articles.told(text, config) if role == "attacked"}
    assert {doer.lower() for doer in doers} <= {"rebels", "gunmen"}
    assert doers


@pytest.mark.parametrize(
    "text",
    [
        "Clashes broke out in the Pool region, which surrounds Brazzaville, on Monday.",
        "Thousands have fled their homes in Pool region, which surrounds Brazzaville.",
        "Rebels attacked villages in the Pool region, which surrounds Brazzaville.",
    ],
)
def test_what_happens_in_a_region_is_not_in_the_town_that_it_surrounds(text, config):
    led = "Rebels killed ten soldiers in Kinkala in Congo. "
    assert places(led + text, config) == {"Kinkala", "Pool"}


@pytest.mark.parametrize(
    ("text", "abroad"),
    [
        ("Rebels attacked a post 30 km east of Goma in Congo.", True),
        ("Shells hit a farm 25 km south of Kilis in Turkey.", True),
        ("Gunmen shot two men 40 km north of Dikwa in Nigeria. It is near Lake Chad.", False),
        ("Rebels attacked a post 30 km west of Goma in Congo.", False),
    ],
)
def test_a_distance_that_leads_over_a_border_is_told(text, abroad, config):
    words = [str(m.words) for m in articles.mapped(text, config).marks if " km " in m.title]
    assert [one.endswith("beyond a border") for one in words] == [abroad]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gunmen attacked a bus in the northern Kenya town of Mandera on Sunday.", "Mandera"),
        ("A blast hit a market in the eastern Afghanistan city of Jalalabad.", "Jalalabad"),
        ("Rebels shelled the northern Mali town of Kidal on Friday.", "Kidal"),
    ],
)
def test_what_happens_in_a_town_of_a_region_is_not_told_of_the_region(text, place, config):
    assert {title for title, _, _ in articles.told(text, config)} == {place}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels seized Boga, on the border of Ituri and North Kivu, DR Congo, on Monday.",
        "Soldiers shelled Gao, right on the border between Mopti and Timbuktu regions, Mali.",
        "Police raided Moyale, at the border between Ethiopia and Kenya, on Friday.",
    ],
)
def test_which_border_a_town_is_at_only_says_where_it_lies(text, config):
    assert not any("oundary" in title for title, _, _ in articles.told(text, config))
