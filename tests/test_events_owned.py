"""Whose "their fighters", "its men" and "their driver" are, where several could own them."""

import pytest

from tests.test_events_severe import claims

SHELL = (
    "Four civilians were killed after a shell fired by rebels struck a house. "
    "The incident occurred on Saturday in Amara."
)


def layers(text, role, *places):
    return {c.layer for c in claims(text, *places) if c.role == role}


@pytest.mark.parametrize(
    "text",
    [
        "Turkish soldiers were hit. Separatists say that their fighters killed ten men in Amara.",
        "Turkish soldiers were hit. The rebels report that their fighters killed a man in Amara.",
        "The Turkish army is silent, but rebels say their fighters shot ten soldiers in Amara.",
    ],
)
def test_fighters_of_those_who_speak_are_of_no_army_named_before(text):
    assert layers(text, "attacked", "Amara") == {"armed-groups"}


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish army attacked. Its troops entered Amara.",
        "Militants fled. The Turkish army said its troops entered Amara.",
        "The Turkish army said the rebels withdrew and its troops entered Amara.",
    ],
)
def test_troops_of_an_army_are_its_own(text):
    assert layers(text, "operating", "Amara") == {"turkey"}


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed three traders and their driver in Amara, police said.",
        "Rebels shot three men and their driver in Amara, the army said.",
        "A mine killed two farmers and their guide in Amara, soldiers said.",
    ],
)
def test_the_driver_of_those_who_were_killed_is_not_of_those_who_say_so(text):
    assert layers(text, "target", "Amara") == set()


@pytest.mark.parametrize(
    ("text", "role", "layer"),
    [
        ("The rebels said their men killed six soldiers in Amara.", "attacked", "armed-groups"),
        ("The army said its men shot three rebels in Amara.", "attacked", "security"),
        ("Police said their men detained two traders in Amara.", "operating", "security"),
    ],
)
def test_the_men_of_a_force_are_the_force(text, role, layer):
    assert layers(text, role, "Amara") == {layer}


def test_a_town_with_a_name_of_several_words_is_another_one():
    text = "Gangs struck the city of Amara. They also attacked the nearby town of Saut d'Eau."
    assert len(claims(text, "Amara")) == 1


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (SHELL, "shelling"),
        ("Nine people were killed in Amara after gunmen stormed a mosque.", "ground_attack"),
        ("Two traders were killed in Amara after rebels shelled a market.", "shelling"),
    ],
)
def test_those_who_die_after_an_attack_were_killed_by_it(text, event):
    found = [c for c in claims(text, "Amara") if c.role == "attacked"]
    assert {(c.layer, c.event) for c in found} == {("armed-groups", event)}
    assert any(c.fatalities for c in found)


@pytest.mark.parametrize(
    "text",
    [
        "A man was killed in Amara after he attacked a soldier.",
        "A man was shot dead in Amara after he attacked a policeman with a knife.",
    ],
)
def test_whoever_attacked_before_he_was_killed_did_not_kill_himself(text):
    assert not [c for c in claims(text, "Amara") if c.role == "attacked" and c.fatalities]
