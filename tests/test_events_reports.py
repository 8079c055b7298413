"""Floods, outbreaks, relief, migration and unrest as situation reports tell them, in our words."""

import pytest

from tests.test_events import read


def told(text, *places, country=""):
    """Return (place, role, event type) of the claims that a text makes."""
    return {
        (r.location.title, r.claim.role, r.claim.event)
        for r in read(text, *places, country=country)
        if r.location is not None and r.claim.role != "mentioned"
    }


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The mayor of Amara in Vesla, which was hit by floods, asked for tents.", "flood"),
        ("Officials in Amara, Vesla, which was struck by a quake, asked for tents.", "earthquake"),
        ("He is in Amara, Vesla, where he held talks with the rebels.", "negotiation"),
    ],
)
def test_a_clause_after_the_province_of_a_place_is_of_the_place(text, event):
    assert event in {kind for place, _, kind in told(text, "Amara", "Vesla") if place == "Amara"}


@pytest.mark.parametrize(
    "text",
    [
        "Cholera spread. Among the towns hit are Amara, with 15 confirmed cases, and Basra.",
        "Measles has broken out. These include Amara, with 8 new cases, and Basra, with four.",
        "Cholera has spread. The districts hit are Amara, with 12 probable cases, and Basra.",
    ],
)
def test_cases_counted_after_a_place_are_there(text):
    assert ("Amara", "happened", "epidemic") in told(text, "Amara", "Basra")


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        (
            "Police fired tear gas to disperse students who tried to breach barricades in Amara.",
            "operating",
            "crackdown",
        ),
        ("Large parts of Amara remained flooded on Sunday.", "happened", "flood"),
        ("Most streets of Amara stayed flooded on Sunday.", "happened", "flood"),
    ],
)
def test_a_verb_that_tells_nothing_leaves_its_place_to_what_it_hangs_on(text, role, event):
    assert ("Amara", role, event) in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The Amara state government imposed a curfew on Monday.", "closure"),
        ("The Amara provincial administration closed all schools.", "closure"),
        ("The Amara municipality evacuated 400 families.", "evacuation"),
    ],
)
def test_what_a_region_rules_is_in_it(text, event):
    assert (event) in {kind for place, _, kind in told(text, "Amara") if place == "Amara"}


def test_what_a_region_rules_elsewhere_is_not_in_it():
    found = told("The Amara state government closed a school in Basra.", "Amara", "Basra")
    assert {place for place, _, _ in found} == {"Basra"}


@pytest.mark.parametrize(
    "text",
    [
        "Floods hit the country. Amara and Basra are the most affected areas.",
        "Floods hit the country. The worst affected provinces have been Amara and Basra.",
        "Floods came. An emergency was declared. Amara and Basra are the worst hit areas.",
    ],
)
def test_areas_most_affected_are_those_of_the_flood(text):
    assert told(text, "Amara", "Basra") >= {
        ("Amara", "happened", "flood"),
        ("Basra", "happened", "flood"),
    }


def test_in_the_state_of_a_place_is_no_state_of_emergency():
    assert not told("In the state of Amara, farmers are the poorest.", "Amara")
    text = "Amara is in a state of emergency."
    assert ("Amara", "happened", "closure") in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "A train on its way to Amara derailed near Basra.",
        "Six people died in Basra, which borders Amara.",
        "Floods killed nine in Basra province, which neighbours Amara.",
    ],
)
def test_where_somebody_was_going_and_what_is_next_to_it_is_not_where(text):
    assert {place for place, _, _ in told(text, "Amara", "Basra")} <= {"Basra"}


def test_damage_told_right_after_a_flood_is_the_floods():
    text = (
        "Rebels attacked two towns and killed six soldiers in raids and ambushes. "
        "Clashes went on for a day.\n\nIt was dry.\n\nIt was cold.\n\nIt was dark.\n\n"
        "Floods came after heavy rain. Forty houses in Amara were damaged."
    )
    assert ("Amara", "happened", "flood") in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("Barges carrying food reached Amara on Monday.", "happened", "aid"),
        ("A convoy of lorries with medicine arrived in Amara.", "happened", "aid"),
        ("Trucks loaded with aid entered Amara.", "happened", "aid"),
        ("After the storm, 2,300 people are in evacuation centres in Amara.", "happened",
         "displacement"),
        ("The coastguard intercepted 90 migrants off Amara.", "operating", "arrest"),
        ("Migrants were intercepted in Amara.", "happened", "arrest"),
        ("A bus plunge in Amara killed nine people.", "happened", "accident"),
        ("A man was electrocuted in Amara.", "happened", "accident"),
        ("An express jumped the tracks in Amara.", "happened", "accident"),
        ("Metalworkers have been striking for a week in Amara.", "operating", "protest"),
        ("In Amara, hundreds of youths rampaged through the centre.", "operating", "riot"),
        ("Youths ran amok in Amara.", "operating", "riot"),
        ("Hundreds of police took to the streets of Amara after riots.", "operating",
         "deployment"),
        ("Police were pelted with missiles by rioters in Amara.", "target", "riot"),
        ("Nine workers were rescued from the roof of a factory in Amara.", "happened", "rescue"),
        ("Six workers died when a gold mine in Amara collapsed.", "happened", "accident"),
    ],
)  # fmt: skip
def test_reports_of_relief_migration_accidents_and_unrest(text, role, event):
    assert ("Amara", role, event) in told(text, "Amara")


def test_trucks_of_anything_are_no_relief():
    assert not told("Trucks with armed men arrived in Amara.", "Amara") & {
        ("Amara", "happened", "aid")
    }


@pytest.mark.parametrize(
    "text",
    [
        "The dead were taken to a hospital in Amara.",
        "Victims of the flood were brought to a clinic in Amara.",
    ],
)
def test_where_the_dead_and_injured_are_taken_is_not_where_it_happened(text):
    assert not told(text, "Amara")
