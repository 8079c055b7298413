"""Whose a site is that is hit, and where something is only spoken of."""

import pytest

from mapgen.events.belongings import spots_of
from tests import articles
from tests.test_events import read
from tests.trees import text_of_words, word_at

LED = "Ten soldiers were killed by rebels in Basra this week. "


def at_amara(text):
    found = read(LED + text, "Amara", "Basra")
    return [r.claim for r in found if r.location and r.location.title == "Amara"]


def hit(text):
    return {a.name for c in at_amara(text) if c.role == "target" for a in c.actors}


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Turkish jets struck caves belonging to the PKK in Amara.", {"PKK"}),
        ("Turkish aircraft hit buildings used by Hezbollah in Amara.", {"Hezbollah"}),
        ("The Turkish army shelled positions held by rebels in Amara.", {"rebels"}),
        ("Rebels attacked a base used by Turkish troops in Amara.", {"Turkish troops"}),
    ],
)
def test_a_site_is_theirs_to_whom_it_belongs(text, whose):
    assert hit(text) == whose


@pytest.mark.parametrize(
    "text",
    [
        "Two explosions occurred in a police camp in Amara.",
        "A blast happened outside a police station in Amara.",
        "An attack took place at a police post in Amara.",
    ],
)
def test_what_occurs_at_a_site_is_done_to_its_owners(text):
    assert hit(text) == {"police"}


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish army captured two rebel posts in Amara on Monday.",
        "The Turkish army overran five rebel bunkers in Amara.",
        "In Amara, the Turkish army seized three rebel camps.",
    ],
)
def test_posts_that_are_captured_are_not_arrested(text):
    assert {c.event for c in at_amara(text)} == {"capture"}


@pytest.mark.parametrize(
    "text",
    [
        "A revenue officer was shot dead in Amara.",
        "A health officer was abducted in Amara on Monday.",
        "An election officer was killed in Amara.",
    ],
)
def test_an_officer_of_a_civil_service_is_no_force(text):
    assert {c.role for c in at_amara(text)} == {"happened"}


@pytest.mark.parametrize(
    "text",
    [
        "The president referred to the attack at a rally in Amara on Thursday.",
        "The minister condemned the attack at a press conference in Amara.",
        "He spoke of the raid at a briefing in Amara on Monday.",
    ],
)
def test_where_it_is_spoken_of_is_not_where_it_happened(text):
    assert {c.role for c in at_amara(text)} <= {"mentioned"}


@pytest.mark.parametrize(
    ("line", "mutual", "spots"),
    [
        ("blasts/NNS/nsubj occurred/VBD/ROOT//occur at/IN/prep camp/NN/pobj/at", False, ["camp"]),
        ("blasts/NNS/nsubj occurred/VBD/ROOT//occur at/IN/prep camp/NN/pobj/at", True, []),
        ("blasts/NNS/nsubj shook/VBD/ROOT//shake at/IN/prep camp/NN/pobj/at", False, []),
        ("blasts/NNS/nsubj occurred/VBD/ROOT//occur at/IN/prep noon/NN/pobj/at", False, []),
    ],
)
def test_where_it_occurs_is_a_site_that_somebody_has(line, mutual, spots):
    text = text_of_words(line)
    found = spots_of(text.tree, word_at(text, "blasts"), mutual=mutual)
    assert [text.tree.tokens[i].text for i in found] == spots


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Militants fired rocket-propelled grenades at a bus in Amara.", "shelling"),
        ("Gunmen fired rifle grenades in Amara on Monday.", "shelling"),
        ("Rebels fired dozens of grenades at a post in Amara.", "shelling"),
        ("Police fired stun grenades at protesters in Amara on Monday.", "crackdown"),
        ("Riot police used stun grenades in Amara on Monday.", "crackdown"),
    ],
)
def test_only_police_and_soldiers_put_down_with_grenades(text, event):
    assert {c.event for c in at_amara(text) if c.role != "target"} == {event}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels had blown up a hotel at the country's only ski resort, Malam Kemra, and a mill.",
        "Rebels had burned a mosque at a spa, Wadi Kemra, on Monday.",
        "Rebels had stormed a barracks, Camp Tolbe, and a school.",
    ],
)
def test_a_deed_at_a_site_of_an_unknown_name_is_not_put_at_the_place_before(text, config):
    document = articles.mapped(f"Rebels shot a woman in Gao in Mali. {text}", config)
    told = [c for mark in document.marks for c in mark.claims if c.role != "mentioned"]
    assert [len(c.citations) for c in told] == [1]
    assert told[0].citations[0].quote.startswith("Rebels shot a woman")
