"""The many ways in which reports say that something happens somewhere, in sentences of our own."""

import pytest

from tests.test_events import read

FORCE = "\n\nElsewhere, rebels killed two soldiers."
"""A sentence that makes a report one of force, in which "attack" is no word of a match."""


def told(text, *places):
    """Return (place, role, event type) of the claims that a text makes."""
    readings = read(text + FORCE, *places)
    return {
        (r.location.title, r.claim.role, r.claim.event)
        for r in readings
        if r.location is not None and r.claim.role != "mentioned"
    }


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("Rebels attacked checkpoints manned by police in Amara.", "attacked", "ground_attack"),
        ("Rebels attacked soldiers guarding a dam near Amara.", "attacked", "ground_attack"),
        ("Gunmen killed six engineers mending a pylon in Amara.", "attacked", "ground_attack"),
        (
            "Soldiers seized weapons owned by a gang in Amara.",
            "operating",
            "search_and_clearing",
        ),
        ("Six people died in a landslide triggered by rains in Amara.", "happened", "landslide"),
    ],
)
def test_where_those_are_whom_it_is_done_to_is_where_it_happens(text, role, event):
    assert ("Amara", role, event) in told(text, "Amara")


def test_where_those_are_is_not_where_it_happens_if_that_is_said():
    text = "In Basra, rebels attacked soldiers who were guarding a dam near Amara."
    assert ("Basra", "attacked", "ground_attack") in told(text, "Amara", "Basra")


@pytest.mark.parametrize(
    "text",
    [
        "Fighting between rebels and soldiers in Amara continued on Monday.",
        "Clashes between the army and ISIS fighters near Amara left ten dead.",
        "Renewed fighting among militias and soldiers in Amara was reported.",
    ],
)
def test_where_those_who_fight_each_other_are_is_where_they_fight(text):
    assert ("Amara", "operating", "clash") in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Amara saw heavy fighting on Monday.", "clash"),
        ("Amara witnessed a wave of killings.", "ground_attack"),
        ("Amara recorded 14 measles cases last week.", "epidemic"),
        ("Amara was subjected to shelling overnight.", "shelling"),
        ("The village of Amara was the scene of a massacre.", "ground_attack"),
    ],
)
def test_what_a_place_undergoes_happens_there(text, event):
    assert ("Amara", "happened", event) in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("Police in Amara arrested four men.", "operating", "arrest"),
        ("Rebels in Amara executed four prisoners.", "attacked", "ground_attack"),
        ("Security forces in Amara dispersed a rally.", "operating", "crackdown"),
    ],
)
def test_without_another_place_it_happens_where_its_doers_are(text, role, event):
    assert ("Amara", role, event) in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops in Amara shelled Basra.",
        "Turkish troops in Amara fired rockets at the border.",
        "Turkish troops in Amara advanced on Monday to Basra.",
    ],
)
def test_who_fires_or_moves_does_not_do_so_at_home(text):
    roles = {
        (place, role)
        for place, role, _ in told(text, *(["Amara", "Basra"][: 1 + ("Basra" in text)]))
    }
    assert ("Amara", "attacked") not in roles


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Nine people were killed in Amara, seven in Basra and four in Kut.", "Amara Basra Kut"),
        ("Rebels killed 13 people in Amara, eight in Basra and nine in Kut.", "Amara Basra Kut"),
        ("Some 300 families fled from Amara, Basra, and Kut.", "Amara Basra Kut"),
        ("Clashes were reported in Amara, Basra as well as Kut.", "Amara Basra Kut"),
        (
            "Police arrested ten men in Amara, two others in Basra and one in Kut.",
            "Amara Basra Kut",
        ),
    ],
)
def test_each_place_of_a_series_has_the_event(text, places):
    names = places.split()
    found = told(text, *names)
    assert {place for place, _, _ in found} == set(names)
    assert len({(role, event) for _, role, event in found}) == 1


def test_a_place_that_another_lies_in_is_no_series():
    text = "Nine people were killed in Amara, Basra, on Monday."
    assert ("Amara", "happened", "ground_attack") in told(text, "Amara", "Basra")


REPORT = "Summary of the week\n\n{}\n\nKut: Two people were killed in an attack."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amara district: 300 households displaced by the fighting.", ("happened", "displacement")),
        ("Amara (north): The army shelled a market.", ("attacked", "shelling")),
        ("Amara – Police arrested 12 people on Monday.", ("operating", "arrest")),
    ],
)
def test_what_follows_a_place_and_a_colon_in_a_report_by_places_is_there(text, expected):
    found = told(REPORT.format(text), "Amara", "Kut")
    assert ("Amara", *expected) in found
    assert ("Kut", "happened", "ground_attack") in found


@pytest.mark.parametrize("place", ["AMARA", "Amara"])
def test_a_single_place_before_a_colon_is_where_the_report_was_filed(place):
    text = f"{place}: Fighters with a rebel group ambushed a patrol.\n\nPolice arrested ten men."
    assert not told(text, place)


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("Bandits abduct 30 in Amara, burn houses", "attacked", "abduction"),
        ("Rebels seize Amara after months of fighting", "took_control", "capture"),
        ("Soldiers, rebels clash in Amara", "operating", "clash"),
        ("Twelve killed in Amara attack", "happened", "ground_attack"),
    ],
)
def test_a_headline_says_it_without_auxiliaries(text, role, event):
    assert ("Amara", role, event) in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Typhoon Rana battered Amara on Friday.", "storm"),
        ("Tropical storm Rana, which hit Amara on Friday, moved north.", "storm"),
        ("Landslides buried a hamlet in Amara.", "landslide"),
        ("Several roads in Amara have been blocked following floods.", "closure"),
        ("An estimated 5,000 people remain displaced in Amara.", "displacement"),
        ("Most of the displaced are in Amara.", "displacement"),
        ("More than 300 individuals have been displaced from Amara.", "displacement"),
        ("Two hostages were freed in Amara.", "release"),
        ("The town of Amara was captured on Sunday.", "capture"),
        ("Families were ordered to leave their homes in Amara.", "evacuation"),
        ("12 security incidents were recorded in Amara.", "ground_attack"),
        ("Air strikes have hit rebel positions in the town of Amara.", "air_or_drone_strike"),
    ],
)
def test_what_nobody_does_has_its_type(text, event):
    assert ("Amara", "happened", event) in told(text, "Amara")


def test_people_who_protest_do_it():
    text = "People gathered in Amara to protest against the killing."
    assert ("Amara", "operating", "protest") in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("The rebels pushed the army out of Amara.", "operating", "capture"),
        ("The army has reclaimed control over Amara.", "took_control", "capture"),
        ("Turkish troops pushed toward a town in Amara province.", "operating", "advance"),
        ("A Turkish convoy crossed into Amara overnight.", "operating", "advance"),
        ("Rebels went into a village near Amara.", "operating", "advance"),
        ("Troop movements were reported in Amara.", "operating", "deployment"),
        ("Several people were wounded after a rebel attack in Amara.", "attacked", "ground_attack"),
        ("The invaders attacked the centre of Amara.", "attacked", "ground_attack"),
        ("Men armed with machetes attacked a church in Amara.", "attacked", "ground_attack"),
        ("A suicide bomber attacked a mosque in Amara.", "attacked", "bomb_or_mine"),
        ("Rebels claimed responsibility for the attack in Amara.", "attacked", "ground_attack"),
        ("The missile came from near Amara, a city held by ISIS.", "holding", "base"),
        ("ISIS militants attacked a police post in Amara.", "attacked", "ground_attack"),
        ("Rescuers reached Amara on Monday.", "operating", "rescue"),
        ("The authorities declared a state of emergency in Amara.", "operating", "closure"),
        ("Rebels fired rockets at the border from Amara.", "launched", "shelling"),
    ],
)
def test_who_does_it_is_read_with_it(text, role, event):
    assert ("Amara", role, event) in told(text, "Amara")


def test_the_former_and_the_latter_of_two_places_are_told_apart():
    text = "Rebels took Amara and Basra on Monday. They withdrew from the latter on Friday."
    found = told(text, "Amara", "Basra")
    assert ("Basra", "withdrew", "withdrawal") in found
    assert ("Amara", "withdrew", "withdrawal") not in found


def test_a_resident_of_a_place_tells_of_it():
    text = "“The soldiers burned our houses,” a resident of Amara said."
    assert ("Amara", "attacked", "ground_attack") in told(text, "Amara")


def test_a_planned_deed_does_not_hide_what_was_done():
    text = "A gang was on its way to attack a rival gang when it was ambushed near Amara."
    assert ("Amara", "happened", "ambush") in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "The governor of Amara was killed in an attack.",
        "The attackers raided Basra, the spokesman said while addressing reporters in Amara.",
        "A district that floods hit, about 300 km west of Amara, was cut off.",
        "Rebels attacked a ship amid the war in Amara.",
        "Amara has been trying to regain ground lost to the rebels.",
    ],
)
def test_a_place_at_which_nothing_is_said_to_happen_has_no_event(text):
    places = [name for name in ("Amara", "Basra") if name in text]
    assert not any(place == "Amara" for place, _, _ in told(text, *places))


@pytest.mark.parametrize(
    "text",
    [
        "Families fled clashes in Amara district in Maysan, Basra and Mosul districts in Kut.",
        "Clashes were reported in Amara in Maysan, Basra in Kut and Mosul.",
        "Shelling was heard in Amara district of Maysan, Basra and Mosul.",
    ],
)
def test_what_the_places_of_a_series_lie_in_does_not_end_it(text):
    names = [name for name in ("Amara", "Maysan", "Basra", "Kut", "Mosul") if name in text]
    assert {"Amara", "Basra", "Mosul"} <= {place for place, _, _ in told(text, *names)}


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("An explosive-laden car blew up outside a hotel in Amara.", "happened", "bomb_or_mine"),
        ("A motorcycle blew up near a checkpoint in Amara.", "happened", "bomb_or_mine"),
        ("The Islamists stormed a compound in Amara.", "attacked", "ground_attack"),
        ("Fighting spread, with the rebels advancing in Amara.", "operating", "advance"),
        ("Fighting was concentrated around Amara.", "happened", "clash"),
        ("Some 400 families were forced to move in Amara.", "happened", "displacement"),
        ("Those who have been displaced are in Amara.", "happened", "displacement"),
        ("Two men died in an ambush claimed by ISIS fighters in Amara.", "attacked", "ambush"),
        ("Rebels rammed a car loaded with stones into a bus in Amara.", "attacked", "bomb_or_mine"),
        (
            "In the department of Amara, rebels attacked a police station.",
            "attacked",
            "ground_attack",
        ),
        (
            "Police fired tear gas at people who marched on a court in Amara.",
            "operating",
            "crackdown",
        ),
    ],
)
def test_ways_of_a_second_reading(text, role, event):
    assert ("Amara", role, event) in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Thousands protested in Basra against the killing of two men in Amara.",
        "A rally in Basra over an arrest in Amara ended quietly.",
        "Students marched in Basra against police action in Amara.",
    ],
)
def test_a_protest_is_not_where_its_cause_is(text):
    assert ("Amara", "happened", "protest") not in told(text, "Amara", "Basra")


def test_what_a_resident_tells_in_several_sentences_is_at_his_place_with_both_quotes():
    text = (
        "“Gunmen came at night. They burned our houses. We had to flee”, a resident of Amara said."
    )
    claims = [r.claim for r in read(text + FORCE, "Amara") if r.claim.role == "attacked"]
    assert [(c.inferred, len(c.citations)) for c in claims] == [(True, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "“Gunmen burned our houses.” The minister left for Basra. “We fled”, a man of Amara said.",
        "Gunmen burned two houses. “We are poor”, a resident of Amara said.",
        "“Gunmen burned our houses”, a resident said. “It was in May”, a resident of Amara said.",
    ],
)
def test_what_stands_outside_a_quotation_is_not_at_its_speakers_place(text):
    places = [name for name in ("Amara", "Basra") if name in text]
    assert ("Amara", "attacked", "ground_attack") not in told(text, *places)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Fighting between ISIS and the Popular Council raged in Amara.", "popular-council"),
        ("Clashes between ISIS and the Free Men Union broke out in Amara.", "free-men-union"),
        ("Heavy battles between the Reform Council and ISIS shook Amara.", "reform-council"),
    ],
)
def test_whoever_fights_a_force_is_one(text, side):
    found = {r.claim.layer for r in read(text + FORCE, "Amara") if r.claim.event == "clash"}
    assert side in found


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Troops shelled a hill, forcing the residents of Amara and Basra to flee.",
            "displacement",
        ),
        ("UN aid was sent to families who took shelter in Amara.", "displacement"),
        ("Rebels drove hundreds of families from their homes in Amara.", "displacement"),
    ],
)
def test_whom_force_moves_is_displaced(text, event):
    places = [name for name in ("Amara", "Basra") if name in text]
    assert ("Amara", "happened", event) in told(text, *places)
