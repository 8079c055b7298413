"""Kinds of tellings that a large sample of reports showed to be missed, in sentences of our own."""

import pytest

from tests.test_events import read
from tests.test_events_told import FORCE, told


def acted(text, *places):
    """Return (place, role, words for who acts) of the claims that a text makes."""
    return {
        (r.location.title, r.claim.role, actor.name)
        for r in read(text + FORCE, *places)
        if r.location is not None and r.claim.role != "mentioned"
        for actor in r.claim.actors
    }


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("A convoy was ambushed as it drove through Amara.", "happened", "ambush"),
        ("Rebels shot a teacher while he was walking in Amara.", "attacked", "ground_attack"),
        ("A patrol was bombed as it sought to enter a house in Amara.", "happened", None),
    ],
)
def test_what_befalls_somebody_on_the_way_is_where_they_are(text, role, event):
    found = told(text, "Amara")
    assert any(p == "Amara" and r == role and event in (e, None) for p, r, e in found)


@pytest.mark.parametrize(
    "text",
    [
        "A convoy was ambushed as it drove from Amara to the coast.",
        "Soldiers were killed while they were heading towards Amara.",
        "A bus crashed while travelling to Amara.",
    ],
)
def test_what_befalls_somebody_on_the_way_is_not_where_they_go(text):
    assert not told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers have retaken several villages in Amara province.",
        "Soldiers captured a district in Amara province on Friday.",
        "Soldiers seized two bases in Amara province.",
    ],
)
def test_what_is_taken_in_an_area_is_not_the_area(text):
    assert told(text, "Amara province") == {("Amara province", "operating", "capture")}


@pytest.mark.parametrize(
    ("text", "role", "event"),
    [
        ("Rebels launched dozens of rockets at Amara.", "attacked", "shelling"),
        ("Soldiers launched a third day of raids in Amara.", "attacked", "ground_attack"),
        ("The army maintains dozens of bases in Amara.", "home_base", "base"),
        ("Soldiers captured dozens of villages near Amara.", "operating", "capture"),
    ],
)
def test_what_is_only_counted_is_read(text, role, event):
    found = told(text, "Amara")
    assert ("Amara", role, event) in found


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed six people. The incident occurred in Amara on Friday.",
        "Gunmen killed six people. Police confirmed the incident, which took place in Amara.",
        "Gunmen killed six people. The episode unfolded near a market in Amara.",
    ],
)
def test_an_incident_is_the_event_told_before(text):
    readings = [r for r in read(text + FORCE, "Amara") if r.claim.role == "attacked"]
    (reading,) = [r for r in readings if r.location is not None]
    assert (reading.location.title, reading.claim.inferred) == ("Amara", True)
    assert len(reading.claim.citations) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed six people. The incident occurred in Kut in Amara Province.",
        "Gunmen killed six people. The attack took place in the town of Kut, in Amara Province.",
        "Gunmen killed six people. The episode unfolded in Kut, Amara Province, on Friday.",
    ],
)
def test_an_incident_is_not_spread_over_the_province_around_its_place(text):
    assert {place for place, _, _ in told(text, "Kut", "Amara")} == {"Kut"}


def test_an_incident_is_nobodys_arrest():
    text = "Two men were arrested on Monday. The incident occurred in Amara."
    assert ("Amara", "happened", "arrest") not in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Floods swept away houses. The worst affected districts are Amara and Basra.",
        "Floods swept away houses. The hardest-hit areas include Amara and Basra.",
        "Floods swept away houses. Several schools in Amara and Basra sustained damage.",
    ],
)
def test_a_list_of_places_hit_belongs_to_the_hazard_told_before(text):
    places = {("Amara", "happened", "flood"), ("Basra", "happened", "flood")}
    assert places <= told(text, "Amara", "Basra")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The government deployed commandos in Amara.", "government"),
        ("The authorities sent soldiers to Amara.", "authorities"),
        ("The government captured Amara.", "government"),
    ],
)
def test_a_government_does_what_its_forces_do(text, who):
    assert any(p == "Amara" and name == who for p, _, name in acted(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Protesters blocked the main road in Amara.", "protest"),
        ("Demonstrators clashed with police in Amara.", "riot"),
        ("The airport in Amara was besieged by demonstrators.", "protest"),
    ],
)
def test_crowds_do_what_they_are_said_to_do(text, event):
    assert ("Amara", "operating", event) in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "The clash in Amara involved a shootout between soldiers and rebels.",
        "The battle in Kirkuk involved soldiers and rebels.",
    ],
)
def test_whom_a_clash_involves_has_a_part_in_it(text):
    place = "Kirkuk" if "Kirkuk" in text else "Amara"
    assert {n for _, _, n in acted(text, place)} >= {"soldiers", "rebels"}


def test_crowds_attack_what_they_storm():
    assert ("Amara", "attacked", "riot") in told("Rioters stormed a jail in Amara.", "Amara")


def test_residents_of_a_town_attack_there():
    text = "Soldiers were attacked with stones by residents of Amara."
    assert ("Amara", "attacked", "residents") in acted(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Clashes between protesters and students in Amara left six injured.",
        "Fighting between villagers and herders in Amara went on.",
    ],
)
def test_people_who_fight_each_other_fight_where_they_are(text):
    assert ("Amara", "operating", "clash") in told(text, "Amara")


def test_a_storm_is_known_by_its_name_alone():
    text = "Typhoon Rana came near. Rana slammed into the town of Amara."
    assert ("Amara", "happened", "storm") in told(text, "Amara")


def test_troops_sent_to_defend_a_town_are_there():
    text = "Soldiers were sent to defend Amara."
    assert ("Amara", "operating", "deployment") in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Rebels fired at a post in Basra from Amara.",
        "Rebels shelled the port of Basra from Amara.",
        "Rebels attacked Basra from Amara.",
    ],
)
def test_where_shots_come_from_is_where_they_were_fired(text):
    assert {r for p, r, _ in told(text, "Basra", "Amara") if p == "Amara"} == {"launched"}


def test_nothing_was_fired_from_where_a_distance_is_measured():
    text = "Rebels attacked a post in Basra, seven kilometres from Amara."
    assert not {r for p, r, _ in told(text, "Basra", "Amara") if p == "Amara"}


def test_a_man_who_was_struck_was_not_attacked():
    assert not told("A man was struck while crossing a road in Amara.", "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Fighting between soldiers and rebels was centred on the town of Amara.",
        "Skirmishes between soldiers and rebels were heard in Amara.",
        "Six people were killed during an exchange of fire with soldiers in Amara.",
    ],
)
def test_who_fights_is_known_whatever_the_verb(text):
    assert ("Amara", "operating", "soldiers") in acted(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Villagers were subjected to beatings and killings in many parts of Amara.",
        "The report lists robberies and murders in Amara.",
        "Beatings and killings in Amara went on.",
    ],
)
def test_deeds_in_one_breath_are_in_one_place(text):
    assert ("Amara", "happened", "ground_attack") in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "The army has moved from Amara towards the coast.",
        "Soldiers were rushed from Amara to the border.",
        "The army sent troops from Amara.",
    ],
)
def test_where_troops_set_out_from_is_said(text):
    assert {(r, e) for p, r, e in told(text, "Amara") if p == "Amara"} == {
        ("launched", "deployment")
    }


@pytest.mark.parametrize(
    "text",
    [
        "The Rana Fire, a wildfire in Amara, has burned six houses.",
        "The Basin Fire, a separate blaze near Amara, was contained.",
        "The worst was the Rana Fire, a blaze in Amara.",
    ],
)
def test_what_a_named_fire_is_says_where_it_burns(text):
    assert ("Amara", "happened", "fire") in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Their leader, a former soldier, captured Amara.", "former soldier"),
        ("The cleric's followers, armed militiamen, attacked Amara.", "armed militiamen"),
    ],
)
def test_who_somebody_is_said_to_be_acts(text, who):
    assert any(name == who for _, _, name in acted(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("The village of Amara was the target of an early-morning rebel raid.", "rebel"),
        ("Amara has been the target of several insurgent attacks.", "insurgent"),
        ("The market in Amara was the target of a militant strike on Friday.", "militant"),
    ],
)
def test_whose_raid_a_place_is_the_target_of_is_not_its_target(text, doer):
    found = {(r.claim.role, a.name) for r in read(text, "Amara") for a in r.claim.actors}
    assert {role for role, _ in found} == {"attacked"}
    assert all(doer in name for _, name in found)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed two Basra policemen in Amara.",
        "Rebels ambushed Basra troops in Amara on Monday.",
        "Basra soldiers shot two men in Amara.",
    ],
)
def test_a_force_called_after_one_place_is_met_in_another(text):
    told = [r for r in read(text, "Amara", "Basra") if r.claim.role != "mentioned"]
    assert {r.location.title for r in told if r.location} == {"Amara"}
    names = {a.name for r in told for a in r.claim.actors}
    assert any(name.startswith("Basra ") for name in names)


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("Rebels attacked two towns in the north. The attacks in Amara and Basra left ten dead.",
         {("Amara", "Rebels"), ("Basra", "Rebels")}),
        ("Gunmen raided villages in the north. The raids on Amara and Basra left ten dead.",
         {("Amara", "gunmen"), ("Basra", "gunmen")}),
        ("Rebels attacked a village in the north. The attacks in Amara and Basra left ten dead.",
         set()),
        ("Rebels attacked two towns in the north. Attacks in Amara and Basra left ten dead.",
         set()),
    ],
)  # fmt: skip
def test_the_attacks_are_theirs_who_are_told_to_have_made_several(text, doers):
    told = {
        (r.location.title, a.name)
        for r in read(text, "Amara", "Basra")
        if r.location is not None and r.claim.role == "attacked"
        for a in r.claim.actors
    }
    assert told == doers
