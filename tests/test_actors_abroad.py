"""Whose "the army" is where an article goes from one country to the next."""

import pytest

from tests import articles

GAO = "The Malian army fled Gao, Mali, on Monday. "


def layers(text, place, config):
    document = articles.mapped(text, config)
    marks = [mark for mark in document.marks if mark.title == place]
    return {c.layer for mark in marks for c in mark.claims if c.role != "mentioned"}


@pytest.mark.parametrize(
    "text",
    [
        "In Niger, the army shelled Arlit.",
        "In Arlit in Niger, the army shelled a camp.",
        "In neighbouring Niger, the army moved into Arlit on Tuesday.",
    ],
)
def test_the_army_of_a_sentence_led_by_another_country_is_not_the_one_named_before(text, config):
    assert layers(GAO + text, "Arlit", config) == {"security"}


@pytest.mark.parametrize(
    ("text", "place", "layer"),
    [
        (GAO + "Later the army shelled Kidal.", "Kidal", "mali"),
        (
            "The Kenyan army bombed Jilib in Somalia. In Mandera, the army shot two men.",
            "Mandera",
            "kenya",
        ),
        (
            "The Turkish army shelled Afrin in Syria. The army also bombed Zakho in Iraq.",
            "Zakho",
            "turkey",
        ),
    ],
)
def test_the_army_at_home_and_that_goes_on_abroad_is_the_one_named_before(
    text, place, layer, config
):
    assert layers(text, place, config) == {layer}
