"""What local reports of attacks were found to be misread in, in our own words."""

import pytest
from shapely.geometry import shape

from mapgen.config import Config
from tests.articles import mapped


def told(text: str, config: Config) -> set[tuple[str, str]]:
    return {
        (mark.title, claim.event)
        for mark in mapped(text, config).marks
        for claim in mark.claims
        if claim.role != "mentioned"
    }


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Gunmen killed ten people in two villages in Riyom LGA, Plateau state.", "Riyom"),
        ("Five died in an attack by gunmen in several communities in Bassa LGA, Plateau state.",
         "Bassa"),
        ("Bandits raided a market in Gwaram LGA of Jigawa state.", "Gwaram"),
        ("Bandits raided a market in Chibok ward of Borno state.", "Chibok"),
    ],
)  # fmt: skip
def test_a_unit_in_letters_is_where_it_happened_and_not_all_of_its_state(text, unit, config):
    assert {title for title, _ in told(text, config)} == {unit}


@pytest.mark.parametrize(
    "text",
    [
        "The chairman told newsmen on Friday in Kafanchan that attackers stormed the village.",
        "A commissioner told reporters on Sunday in Jalingo that gunmen attacked the town.",
        "An officer told journalists in Yola that rebels had raided the area.",
    ],
)
def test_the_village_is_not_where_it_was_told_of(text, config):
    assert told(text, config) == set()


def test_the_village_may_be_that_of_those_who_say_so(config):
    text = "Residents of Mubi said on Friday that gunmen attacked the town."
    assert told(text, config) == {("Mubi", "ground_attack")}


def test_a_village_of_a_district_without_an_outline_is_drawn_in_its_own_country(config):
    text = "Floods hit Darchula district of Nepal. Ten died in the village of Basapali in Darchula."
    (mark,) = (m for m in mapped(text, config).marks if m.title == "Basapali")
    assert (mark.form, mark.words) == ("vague", "at an unknown place in Darchula")
    whole = 3.14 * (mark.radius_km / 111) ** 2 * 0.87  # square degrees of the circle, at 30° north
    assert 0.2 * whole < shape(mark.geometry).area < 0.9 * whole
