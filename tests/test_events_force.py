"""What a reading of war and policing found false or missed, kind by kind, in our own sentences."""

import pytest

from mapgen.events.blows import is_work
from tests.test_events_severe import claims, kinds


def told(text, *places):
    return {(c.role, c.event, *(a.name for a in c.actors)) for c in claims(text, *places)}


def test_a_clash_does_not_do_what_a_force_does():
    assert not is_work({}, 0)


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish army said an offensive in Amara retook twelve hamlets.",
        "Turkish troops said a campaign in Amara had captured three outposts.",
        "The Turkish military says that the offensive in Amara has liberated two villages.",
    ],
)
def test_what_an_offensive_takes_is_taken_by_those_who_tell_of_it(text):
    ((claim),) = claims(text, "Amara")
    assert (claim.role, claim.event, claim.layer) == ("operating", "capture", "turkey")
    assert claim.hedges  # their own word


def test_what_was_taken_in_a_place_is_not_the_place():
    text = "An ISIS offensive in Amara captured three camps of the Peshmerga."
    assert ("Amara", "took_control", "capture") not in kinds(text, "Amara")
    assert ("Amara", "target", "arrest") not in kinds(text, "Amara")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Turkish airstrikes hit a depot and destroyed a post in Amara.", "air_or_drone_strike"),
        ("Drones struck a barracks and damaged a depot in Amara.", "air_or_drone_strike"),
        ("Turkish jets bombed a tunnel in Tikrit and hit a house in Amara.", "air_or_drone_strike"),
    ],
)
def test_the_second_deed_of_a_weapon_is_of_its_kind_too(text, event):
    assert {c.event for c in claims(text, "Amara")} == {event}


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops repelled an ISIS attack on Amara, inflicting heavy losses.",
        "Turkish troops fought off an ISIS raid on Amara, killing ten militants.",
        "Turkish troops beat back an ISIS assault on Amara, wounding several attackers.",
    ],
)
def test_who_fights_an_attack_off_has_not_attacked(text):
    found = {(c.role, c.layer) for c in claims(text, "Amara")}
    assert ("operating", "turkey") in found
    assert ("attacked", "turkey") not in found


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish army launched an operation to drive ISIS out of Amara.",
        "Turkish troops began an offensive to capture Amara.",
        "Turkish police mounted an operation to arrest militants in Amara.",
    ],
)
def test_what_an_operation_is_for_has_not_been_done(text):
    real = [c for c in claims(text, "Amara") if not c.planned]
    assert not {c.event for c in real} & {"capture", "arrest"}


def test_an_operation_to_search_a_town_is_going_on():
    text = "Turkish troops carried out an operation to search houses in Amara."
    assert {c.planned for c in claims(text, "Amara")} == {False}


@pytest.mark.parametrize(
    "text",
    [
        "Turkish officials pressured ISIS into freeing captives in Amara.",
        "Turkish envoys lobbied the militants into releasing captives in Amara.",
    ],
)
def test_nobody_is_free_who_is_only_to_be_freed(text):
    assert all(c.planned for c in claims(text, "Amara") if c.event == "release")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Clashes broke out between ISIS and Turkish troops, who advanced into Amara.",
            "operating",
        ),
        (
            "There was fighting between ISIS and Turkish troops, who withdrew from Amara.",
            "withdrew",
        ),
        ("A battle broke out between ISIS and Turkish troops, who entered Amara.", "operating"),
    ],
)
def test_of_two_sides_that_fight_only_the_last_is_meant_by_who(text, role):
    found = {
        (c.role, c.layer) for c in claims(text, "Amara") if c.event in {"advance", "withdrawal"}
    }
    assert found == {(role, "turkey")}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A roadside bomb claimed the lives of two policemen in Amara.", "bomb_or_mine"),
        ("The ambush claimed the lives of three soldiers in Amara.", "ambush"),
        ("Shelling claimed the lives of four soldiers in Amara.", "shelling"),
    ],
)
def test_what_claims_lives_kills_and_says_nothing(text, event):
    found = claims(text, "Amara")
    assert {c.event for c in found} == {event}
    assert {c.speaker for c in found} == {""}
    assert "target" in {c.role for c in found}


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("Special police raided Amara on Tuesday.", "operating", "search_and_clearing"),
        ("Police officers raided Amara overnight.", "operating", "search_and_clearing"),
        ("Detectives raided Amara with soldiers.", "operating", "search_and_clearing"),
        ("ISIS fighters raided Amara on Tuesday.", "attacked", "ground_attack"),
    ],
)
def test_a_raid_by_police_is_a_search(text, role, event):
    assert ("Amara", role, event) in kinds(text, "Amara")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The attack in Amara was an ambush by ISIS.", "ambush"),
        ("The raid near Amara was a rescue operation by Turkish soldiers.", "rescue"),
        ("The incident in Amara was a clash between ISIS and Turkish soldiers.", "clash"),
    ],
)
def test_what_an_event_is_said_to_have_been_says_its_kind(text, event):
    assert {c.event for c in claims(text, "Amara")} == {event}


@pytest.mark.parametrize(
    "text",
    [
        "Turkish marines ran into a group of ISIS fighters on Friday in Amara.",
        "Turkish soldiers came across militants in Amara.",
        "Turkish soldiers stumbled upon a group of militants in Amara.",
    ],
)
def test_whoever_comes_upon_the_other_side_clashes_with_it(text):
    found = claims(text, "Amara")
    assert {c.event for c in found} == {"clash"}
    assert len({c.layer for c in found}) == 2


def test_nobody_is_met_where_troops_run_into_trouble():
    assert claims("Turkish soldiers ran into difficulties in Amara.", "Amara") == []


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("Amara is still suffering from the ISIS siege.", "attacked", "ground_attack"),
        ("Amara remains under siege by ISIS.", "attacked", "ground_attack"),
        ("ISIS fighters are using Amara as a base.", "holding", "base"),
        ("Turkish troops turned Amara into a garrison.", "holding", "base"),
    ],
)
def test_states_of_war_are_told_of_whoever_keeps_them_up(text, role, event):
    assert ("Amara", role, event) in kinds(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops recovered a flag of ISIS in Amara.",
        "Turkish police seized documents of ISIS in Amara.",
        "Turkish soldiers found weapons of ISIS fighters in Amara.",
    ],
)
def test_the_owner_of_what_is_found_is_not_searched(text):
    assert {(c.layer, c.targets) for c in claims(text, "Amara")} == {("turkey", ())}


def test_a_camp_that_is_found_is_its_owners():
    found = claims("Turkish soldiers uncovered a camp of ISIS fighters in Amara.", "Amara")
    assert {c.layer for c in found} == {"turkey", "isis"}


@pytest.mark.parametrize(
    "text",
    [
        "Amara has been the home base of ISIS for decades.",
        "ISIS uses a school in Amara as a base.",
    ],
)
def test_whoever_is_based_somewhere_is_said_to_be(text):
    assert {(c.event, c.layer) for c in claims(text, "Amara")} == {("base", "isis")}


@pytest.mark.parametrize(
    "text",
    [
        "Shelling from the eastern bank of the River Velm hit homes in Amara.",
        "Soldiers said rocket fire from the western bank of the Velm struck a school in Amara.",
        "Mortar fire from the far bank of the River Velm hit a market in Amara.",
    ],
)
def test_the_bank_of_a_river_fires_at_nobody(text):
    assert told(text, "Amara") == {("happened", "shelling")}


def test_bases_are_no_basis():
    found = claims("Turkish soldiers searched the militants' bases in Amara.", "Amara")
    assert ("target", "search_and_clearing") in {(c.role, c.event) for c in found}


@pytest.mark.parametrize(
    "text",
    [
        "The camps of ISIS fighters in Amara are under the control of Turkish troops.",
        "All militant bases in the Amara area are now under the control of Turkish troops.",
        "Several positions of ISIS in Amara are in the hands of Turkish troops.",
    ],
)
def test_bases_that_changed_hands_are_held_by_those_who_took_them(text):
    assert ("base", "turkey") in {(c.event, c.layer) for c in claims(text, "Amara")}
