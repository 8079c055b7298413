"""A nation's name, and what it does not stand for: a crowd, a group, another people."""

import pytest

from mapgen.config import Config
from tests import articles
from tests.articles import told


def doers(text: str, config: Config) -> set[tuple[str, str]]:
    return {(role, who) for _, role, who in told(text, config) if role != "mentioned"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Kenyans protested in Nairobi on Sunday.", "Kenyans"),
        ("Thousands of Iranians rallied in Tehran on Friday.", "Iranians"),
        ("Angry Peruvians protested in Cuzco, Peru, on Monday.", "Angry Peruvians"),
    ],
)
def test_who_marches_is_the_people_and_not_the_state(text, people, config):
    found = {who for role, who in doers(text, config) if role == "operating"}
    assert {who.lower() for who in found} == {people.lower()}


@pytest.mark.parametrize(
    "text",
    [
        "Turkish jets hit Zakho in Iraq. The Iranian group attacked an army post in Mosul, Iraq.",
        "Turkish jets hit Zakho in Iraq. The Iranian outfit shelled a post in Mosul, Iraq.",
        "Turkish jets hit Zakho in Iraq. The Iranian movement seized a bridge in Mosul, Iraq.",
    ],
)
def test_a_group_of_a_nation_is_not_its_state(text, config):
    assert not any("Iran" in who for _, who in doers(text, config))


@pytest.mark.parametrize(
    "text",
    [
        "Indians blocked a bridge in Otavalo, Ecuador, on Monday.",
        "Police in Cuzco, Peru, said Indians from the hills had blocked a road in Puno.",
        "Georgians marched in Atlanta, Georgia, United States, on Monday.",
    ],
)
def test_a_people_of_the_same_name_is_no_other_nation(text, config):
    assert not {who for _, who in doers(text, config)} & {"India", "Georgia"}


def test_where_the_nation_is_spoken_of_it_is_meant(config):
    text = "Clashes broke out in Srinagar, India. Indian troops shelled a post in Poonch."
    assert ("attacked", "Indian troops") in doers(text, config)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The Uganda People's Defense Forces (UPDF) shelled Yei, South Sudan, on Monday.",
            "Uganda People's Defence Forces",
        ),
        ("The Kenya Defense Forces shelled Jilib, Somalia.", "Kenya Defence Forces"),
        ("Sudanese M23 fighters shelled Goma, DR Congo.", "M23"),
        (
            "The Namibian People's Defence Force shelled Rundu, Namibia.",
            "Namibian People's Defence Force",
        ),
    ],
)
def test_a_force_is_not_that_of_another_country_within_its_name(text, who, config):
    assert doers(text, config) == {("attacked", who)}


@pytest.mark.parametrize(
    "text",
    [
        "Police were ambushed in the valley of the Apurímac and Mantaro Rivers in Peru.",
        "Police were ambushed in the valley of the Apurímac, Lomba and Mantaro rivers in Peru.",
        "Soldiers clashed with rebels along the Arauca, Selva and Meta Rivers in Colombia.",
    ],
)
def test_what_rivers_are_called_is_no_province_there(text, config):
    assert not any(
        title.endswith(("region", "department")) for title, _, _ in articles.told(text, config)
    )
