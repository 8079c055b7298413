"""Who fires from where at whom: those who are hit are at their own place, not at the guns'."""

from dataclasses import replace

import pytest

from mapgen.events.event import Event
from mapgen.events.frames import Frame
from mapgen.events.origins import started
from tests.test_events import read
from tests.test_events_severe import claims, kinds

LED = "Ten soldiers were killed by rebels this week. "


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Army positions in Amara came under fire from Turkish positions in Basra.",
            "ground_attack",
        ),
        ("An army base in Amara was shelled from Turkish posts near Basra.", "shelling"),
        ("Army posts in Amara were hit from Turkish positions in Basra.", "ground_attack"),
        ("Army positions in Amara took fire from Turkish troops in Basra.", "ground_attack"),
        ("Troops near Amara came under shelling from Turkish artillery in Basra.", "shelling"),
    ],
)
def test_those_are_hit_at_their_place_from_the_place_of_the_guns(text, event):
    found = kinds(LED + text, "Amara", "Basra")
    at = {place.removeprefix("Near "): set() for place, _, _ in found}
    for place, role, kind in found:
        at[place.removeprefix("Near ")].add((role, kind))
    assert {("attacked", event), ("target", event)} <= at["Amara"]
    assert at["Basra"] == {("launched", event)}


@pytest.mark.parametrize(
    "text",
    [
        "Troops in Amara came under fire from the heights of Basra.",
        "A police post in Amara was shelled from Basra on Monday.",
        "Rebel positions in Amara were hit by rockets fired from Basra.",
    ],
)
def test_nobody_is_hit_where_it_is_only_fired_from(text):
    assert not {k for k in kinds(LED + text, "Amara", "Basra") if k[0] == "Basra"}
    assert {k for k in kinds(LED + text, "Amara", "Basra") if k[0] == "Amara"}


@pytest.mark.parametrize(
    "text",
    [
        "Hostages were freed from rebels in Amara.",
        "The town was retaken from the rebels in Amara.",
        "Soldiers were evacuated from positions near Amara by rebels.",
    ],
)
def test_what_is_taken_from_somebody_is_no_blow_of_theirs(text):
    assert "attacked" not in {c.role for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Troops in Amara came under shelling on Friday.", "shelling"),
        ("Troops in Amara came under an air strike on Friday.", "air_or_drone_strike"),
        ("Troops in Amara were under heavy bombardment on Friday.", "air_or_drone_strike"),
    ],
)
def test_the_blow_that_they_come_under_says_of_what_kind_it_is(text, event):
    assert {c.event for c in claims(text, "Amara")} == {event}


@pytest.mark.parametrize(
    "text",
    [
        "About 180 people had sought shelter at the district police headquarters in Amara.",
        "Families took refuge at an army base in Amara on Monday.",
        "Hundreds fled to the barracks of the Turkish army in Amara.",
    ],
)
def test_those_who_give_shelter_are_not_displaced(text):
    found = claims(text, "Amara")
    assert not {t.side for c in found for t in c.targets} - {"civilians"}


@pytest.mark.parametrize(
    "text",
    [
        "The raid was the tenth by rebels this year, when they crossed into Amara from Basra.",
        "Camps were burnt by gunmen before they moved into Amara.",
        "Villages were looted by militiamen and they fled to Amara.",
    ],
)
def test_they_are_not_people_who_flee_where_a_force_may_be_meant(text):
    places = [place for place in ("Amara", "Basra") if place in text]
    assert not {k for k in kinds(text, *places) if k[2] == "displacement"}


@pytest.mark.parametrize(
    "text",
    [
        "Ten bodies of villagers killed by Turkish soldiers discovered in Amara",
        "Remains of three women abducted by gunmen recovered in Amara",
        "Bodies of two men shot by soldiers found in Amara",
    ],
)
def test_those_who_killed_are_not_those_who_are_found(text):
    found = claims(text, "Amara")
    assert {(c.role, c.event) for c in found} == {("happened", "casualties_found")}


@pytest.mark.parametrize(
    "text",
    [
        "Shelling from positions near Basra killed two civilians in Amara.",
        "Shelling from heights in Basra killed two people in Amara.",
        "Amara underwent heavy shelling from heights in Basra.",
        "A barrage from posts in Basra wounded three farmers in Amara.",
    ],
)
def test_where_guns_stand_is_not_where_they_hit_though_nobody_is_named(text):
    assert {place for place, _, _ in kinds(LED + text, "Amara", "Basra")} == {"Amara"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Rebels bombarded soldiers in Amara with mortars.", "shelling"),
        ("Rebels bombarded the town of Amara on Monday.", "shelling"),
        ("Army jets bombarded the town of Amara on Monday.", "air_or_drone_strike"),
        ("Army helicopters bombarded rebel positions in Amara.", "air_or_drone_strike"),
    ],
)
def test_what_troops_bombard_is_shelled_and_what_their_aircraft_do_is_not(text, event):
    assert {c.event for c in claims(text, "Amara")} == {event}


def test_who_fires_from_a_place_hits_nobody_there():
    shelling = Frame(id="shelling", type="shelling", agent="attacked", start="launched")
    hit, fired = Event(index=3, role="target"), Event(index=3, role="attacked", kind="shelling")
    assert list(started([hit, fired], shelling)) == [replace(fired, role="launched")]


@pytest.mark.parametrize(
    "text",
    [
        "An army jet bombed Amara. Rebels are suspected to have moved into a forest in Basra.",
        "A bomb killed two in Amara. Officials suspect that rebels are hiding in Basra.",
    ],
)
def test_who_is_suspected_of_something_else_did_not_do_what_was_told_before(text):
    found = read(text, "Amara", "Basra")
    bombed = [r.claim for r in found if r.location and r.location.title == "Amara"]
    assert bombed
    assert "armed-groups" not in {c.layer for c in bombed}


@pytest.mark.parametrize(
    "text",
    [
        "Suspected members of Boko Haram attacked Amara on Sunday.",
        "Two farmers were killed by alleged members of Boko Haram in Amara.",
        "Presumed fighters of Boko Haram raided Amara.",
    ],
)
def test_doubt_of_the_members_is_doubt_of_the_band(text):
    assert {bool(c.hedges) for c in claims(text, "Amara") if c.role == "attacked"} == {True}


def test_doubt_of_those_who_are_killed_is_none_of_those_who_kill():
    found = claims(
        "The Turkish army killed three suspected members of Boko Haram in Amara.", "Amara"
    )
    assert {c.role: bool(c.hedges) for c in found} == {"attacked": False, "target": True}
