"""What reports of war say of towns by a border, and of attacks told of after a clash."""

from types import SimpleNamespace

import pytest

from mapgen.locate.apposition import lies_by
from tests.articles import mapped
from tests.test_locate_units import Around, named, place


def told(text, config):
    return {
        (str(m.title), c.role, c.event)
        for m in mapped(text, config).marks
        for c in m.claims
        if c.role != "mentioned"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Rebels seized the town of Harem near the border with Turkey in Syria.",
        "Rebels seized the town of Harem, which lies close to the border with Turkey in Syria.",
        "Rebels seized Harem on the Turkish border in Syria.",
    ],
)
def test_a_town_by_the_border_is_taken_and_not_the_border(text, config):
    assert told(text, config) == {("Harem", "took_control", "capture")}


@pytest.mark.parametrize(
    ("text", "title", "role"),
    [
        ("Rebels took the border strip with Turkey in Syria.", "Border strip with Turkey",
         "took_control"),
        ("Rebels seized a village near the border with Turkey in Syria.", "Border with Turkey",
         "operating"),
        ("Gunmen attacked a village near the border with Niger in Mali.", "Border with Niger",
         "attacked"),
        ("Troops were sent to Idlib province near the border with Turkey in Syria.",
         "Border with Turkey", "operating"),
    ],
)  # fmt: skip
def test_a_border_is_where_it_was_when_no_town_by_it_is_named(text, title, role, config):
    assert (title, role) in {found[:2] for found in told(text, config)}


@pytest.mark.parametrize(
    ("text", "phrase", "by"),
    [
        ("They hit Orla near the border with Velm.", "border", True),
        ("They hit Orla town, close to the border with Velm.", "border", True),
        ("They hit Orla and near the border with Velm.", "border", False),
        ("They hit Orla along the border with Velm.", "border", False),
    ],
)
def test_a_border_may_say_where_a_town_lies(text, phrase, by):
    at = text.index("Orla")
    setting = Around(text, (named(place("P.PPL"), start=at),))
    said = SimpleNamespace(start=text.index(phrase), end=len(text) - 1)
    assert lies_by(setting, said, SimpleNamespace(start=0, end=len(text))) is by


def test_an_attack_told_of_after_a_clash_is_not_both_sides(config):
    text = (
        "Terrorists clashed with a local militia in Syria. "
        "After the jihadist attack on the town of Tadmur on 24 March, a firm withdrew its staff."
    )
    assert ("Tadmur", "operating", "ground_attack") not in told(text, config)


@pytest.mark.parametrize(
    ("text", "displaced"),
    [
        ("Shells hit Idlib amid flights of Russian aircraft over Hama in Syria.", False),
        ("Shelling forced the flight of 300 families in Hama in Syria.", True),
    ],
)
def test_aircraft_do_not_flee(text, displaced, config):
    assert ("displacement" in {event for _, _, event in told(text, config)}) is displaced


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The Russians dropped five bombs on Esman hromada in Ukraine.", "air_or_drone_strike"),
        ("The Russians fired mortars at Krasnopillia hromada in Ukraine.", "shelling"),
        ("A mortar attack was carried out on Khotin hromada in Sumy Oblast, Ukraine.", "shelling"),
        ("Troops attacked Maiwut payam in South Sudan.", "ground_attack"),
        ("Police arrested a man in Trashigang gewog in Bhutan.", "arrest"),
    ],
)
def test_what_happens_in_a_unit_happens_whatever_it_is_called(text, claim, config):
    assert claim in {event for _, _, event in told(text, config)}


def test_guns_are_nobody(config):
    text = "In Bilopillia hromada in Ukraine, there was an attack from tubed artillery."
    assert {role for _, role, _ in told(text, config)} == {"happened"}


def test_a_district_may_collapse_to_those_who_take_it(config):
    text = "Kalafgan district of Takhar in Afghanistan collapsed to the insurgents."
    assert ("Kalafgan", "took_control", "capture") in told(text, config)


def test_nobody_withdraws_from_where_they_go(config):
    text = "Security forces left Macomia in Mozambique for Chai on Monday."
    assert {title for title, role, _ in told(text, config) if role == "withdrew"} == {"Macomia"}
