"""What reports of floods, protests and rescues were found to be misread in, in our own words."""

import pytest

from mapgen.config import Config
from tests.articles import mapped
from tests.test_events_severe import claims, kinds


@pytest.mark.parametrize(
    "text",
    [
        """Police fired tear gas in Togo on Friday. Youths set up barricades in Sokode.
        In the city of Kara, police fired into the air.""",
        """Soldiers shot at protesters in Togo on Friday. Protesters burnt a bank in Sokode.
        Police arrested ten people in Kara.""",
        """Troops arrested dozens of people in Togo on Friday. Soldiers raided a market in Sokode.
        Police clashed with youths in Kara.""",
    ],
)
def test_what_is_told_of_a_country_is_not_at_the_place_told_of_next(text, config: Config):
    marks = mapped(text, config).marks
    inferred = [(m.title, c.event) for m in marks for c in m.claims if c.inferred]
    assert inferred == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The storm brought heavy rain to Kayes, Mopti, Sikasso and Segou regions.", "Segou"),
        ("The cyclone brought floods to Garissa, Wajir, Isiolo and Mandera counties.", "Mandera"),
        ("The storm has brought winds to Zambezia, Sofala, Tete and Nampula provinces.", "Nampula"),
    ],
)
def test_the_last_of_a_list_of_provinces_is_one_of_them(text, last, config: Config):
    hit = [m.title for m in mapped(text, config).marks for c in m.claims if c.event == "storm"]
    assert len(hit) == 4
    assert any(title.startswith(last) for title in hit)


@pytest.mark.parametrize(
    "text",
    [
        "The cyclone is likely to make landfall near Amara on Friday.",
        "Heavy rain is likely to flood Amara in the coming days.",
        "The river is likely to burst its banks at Amara.",
    ],
)
def test_what_is_likely_to_come_has_not_happened(text):
    assert [c for c in claims(text, "Amara") if c.role == "happened"] == []


def test_what_is_likely_to_have_come_is_doubtful():
    (claim,) = claims("The cyclone is likely to have made landfall at Amara.", "Amara")
    assert (claim.role, bool(claim.hedges)) == ("happened", True)


def test_who_is_likely_to_be_somewhere_may_be_there():
    found = kinds("The rebels are likely to be hiding in Amara.", "Amara")
    assert {role for _, role, _ in found} == {"threat"}


@pytest.mark.parametrize(
    "text",
    [
        "Four people were killed in the city of Amara during protests against the tax.",
        "Demonstrations went on for a third day. Six people were injured in Amara, a doctor said.",
        "Clashes marred a demonstration in the capital. Two men were killed in Amara.",
    ],
)
def test_who_was_killed_amid_protests_is_not_said_to_have_been_attacked(text):
    found = {c.event for c in claims(text, "Amara")}
    assert "casualties_found" in found
    assert "ground_attack" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen stormed a rally on Sunday. Two men were killed in Amara.",
        "Protests followed an air strike. Four people were killed in Amara.",
        "Four people were shot dead in Amara during protests.",
    ],
)
def test_who_was_killed_in_an_attack_is_said_to_have_been_attacked(text):
    assert "casualties_found" not in {c.event for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Police fired into the air in Amara to scatter the crowd.",
        "Soldiers shot into the air in Amara on Sunday.",
        "Guards and police fired in the air in Amara.",
    ],
)
def test_who_fires_into_the_air_attacks_nobody(text):
    found = claims(text, "Amara")
    assert found
    assert {c.event for c in found} == {"crackdown"}
    assert "attacked" not in {c.role for c in found}
