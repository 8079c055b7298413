"""Where those were to whom something was done, and what else words of protest may mean."""

import pytest

from mapgen.events.overtaken import are_there
from tests.test_events_severe import claims, kinds
from tests.trees import text_of_words, word_at


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ISIS fighters killed ten farmers who were working in their fields in Amara.",
         "ground_attack"),
        ("ISIS fighters shot dead a teacher who was walking home in Amara.", "ground_attack"),
        ("ISIS fighters fired on policemen who were travelling by car in Amara.", "ground_attack"),
        ("Turkish soldiers opened fire on protesters who had gathered in Amara.", "crackdown"),
        ("ISIS fighters fired on policemen who were in a car in Amara.", "ground_attack"),
    ],
)  # fmt: skip
def test_people_are_met_where_a_clause_says_that_they_were(text, event):
    assert ("Amara", "attacked", event) in kinds(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Turkish police arrested two men who had lived in Amara.",
        "ISIS fighters killed a man who was born in Amara.",
        "ISIS fighters in Tikrit killed a man who was the mayor in Amara.",
        "ISIS fighters who were travelling in Amara attacked Tikrit.",
    ],
)
def test_nobody_is_met_where_they_came_from_or_where_the_doers_were(text):
    deeds = {"ground_attack", "arrest", "ambush"}
    assert {c.event for c in claims(text, "Amara")}.isdisjoint(deeds)


def test_a_clause_of_no_deed_says_where_nobody_is_met():
    text = text_of_words(
        "Farmers/NNS/nsubj/went who/WP/nsubj/working were/VBD/aux/working "
        "working/VBG/relcl/Farmers went/VBD/ROOT//go home/RB/advmod/went"
    )
    assert not are_there(text.tree, {}, word_at(text, "working"))


@pytest.mark.parametrize(
    ("lead", "found"),
    [
        ("An earthquake shook Iraq.", False),
        ("After the quake, aftershocks were felt in Iraq.", False),
        ("The government raised prices in Iraq.", True),
    ],
)
def test_after_a_quake_people_take_to_the_streets_for_no_protest(lead, found):
    text = f"{lead} Terrified people took to the streets in Tikrit."
    assert ("protest" in {c.event for c in claims(text, "Tikrit")}) is found
