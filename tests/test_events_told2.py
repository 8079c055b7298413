"""What reports say by words that mean it only beside others: in sentences of our own."""

import re
from dataclasses import replace

import pytest

from tests.test_events import at, read, read_at

QUAKE = "An earthquake of magnitude 6 struck at dawn.\n\n"
STORM = "A cyclone passed over the islands.\n\n"
FLOOD = "Floods swept the north.\n\n"


def told(text, *places):
    """Return (place, role, event type, names) of the claims that a text makes."""
    return {
        (r.location.title, r.claim.role, r.claim.event, tuple(a.name for a in r.claim.actors))
        for r in read(text, *places)
        if r.location is not None and r.claim.role != "mentioned"
    }


@pytest.mark.parametrize(
    ("story", "text", "event"),
    [
        (QUAKE, "Jolts were felt across Amara and Basra.", "earthquake"),
        (QUAKE, "In Amara, residents felt moderate shaking for five seconds.", "earthquake"),
        (QUAKE, "People in Amara felt a strong jolt.", "earthquake"),
        (QUAKE, "In Amara, two residents' houses were damaged.", "earthquake"),
        (STORM, "Hospital roof in Amara ripped off", "storm"),
        (STORM, "Roofs were blown off in Amara.", "storm"),
        (QUAKE, "Buildings shook in Amara.", "earthquake"),
        (STORM, "It has battered the island of Amara.", "storm"),
        (FLOOD, "Some 200 homes collapsed in Amara.", "flood"),
        (FLOOD, "Five people were reported missing in Amara.", "flood"),
        (FLOOD, "Two people are missing in Amara.", "flood"),
        (FLOOD, "Four residents of Amara remain missing.", "flood"),
        (QUAKE, "People in Amara felt quite strong shaking for about 10-15 seconds.", "earthquake"),
        (QUAKE, "In Amara, the agency reported that there was a strong shaking.", "earthquake"),
        (QUAKE, "There were reports of residents feeling shocks, such as in Amara.", "earthquake"),
        (QUAKE, "The city of Amara was badly damaged.", "earthquake"),
        (FLOOD, "Some 400 homes were destroyed in Amara.", "flood"),
    ],
)
def test_a_hazard_is_told_by_what_it_does_where_the_article_names_one(story, text, event):
    assert ("Amara", "happened", event, ()) in told(story + text, "Amara")
    assert event not in {kind for _, _, kind, _ in told(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Electricity was switched off for 20,000 households in Amara.",
        "Power cut off for 12,000 customers in Amara",
        "Phone lines were cut to Amara.",
    ],
)
def test_what_is_cut_off_is_an_outage(text):
    assert told(text, "Amara") == {("Amara", "happened", "accident", ())}


@pytest.mark.parametrize(
    ("text", "role", "event", "name"),
    [
        ("Aid agencies are backing the response in Amara.", "supporting", "aid", "aid agencies"),
        (
            "Officers executed a search warrant at a flat in Amara.",
            "operating",
            "search_and_clearing",
            "officers",
        ),
        (
            "Soldiers seized 12 land mines in Amara.",
            "operating",
            "search_and_clearing",
            "soldiers",
        ),
        (
            "Marines confiscated 40 grenades left behind by gunmen in a village in Amara.",
            "operating",
            "search_and_clearing",
            "Marines",
        ),
        ("Police found two rifles in Amara.", "operating", "search_and_clearing", "police"),
        (
            "Police cordoned off the area around the station in Amara.",
            "operating",
            "search_and_clearing",
            "police",
        ),
        (
            "Navy patrol boats intercepted a dinghy with 60 migrants off Amara.",
            "operating",
            "search_and_clearing",
            "Navy patrol",
        ),
        ("The Red Cross evacuated 80 wounded from Amara.", "operating", "evacuation", "Red Cross"),
        (
            "Firefighters brought a blaze in Amara under control.",
            "operating",
            "fire",
            "firefighters",
        ),
        (
            "Operatives of the Narcotics Control Bureau arrested two dealers in Amara.",
            "operating",
            "arrest",
            "Narcotics Control Bureau",
        ),
    ],
)
def test_agencies_bring_relief_and_keep_order(text, role, event, name):
    assert ("Amara", role, event, (name,)) in told(text, "Amara")


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Field presence has been established in Amara.", "aid"),
        ("Divers recovered the bodies of two women in Amara.", "casualties_found"),
        ("Some 112 migrants had disembarked in Amara.", "displacement"),
        ("Fourteen people were rushed to hospitals in Amara.", "evacuation"),
        ("Others are undergoing treatment at the hospital in Amara.", "aid"),
        ("She consulted the health centre in Amara.", "aid"),
        (
            "Police confirmed three major injuries and 30 minor injuries in Amara.",
            "casualties_found",
        ),
        ("Roadblocks were also set up in Amara.", "closure"),
        ("No trucks with relief goods have entered Amara since May.", "closure"),
        ("Trucks carrying aid have not reached Amara since May.", "closure"),
    ],
)
def test_so_do_those_whom_nobody_names(text, event):
    assert ("Amara", "happened", event, ()) in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Investors felt shocks in Amara.",
        "The Congress party lost power in Amara.",
        "Hundreds of people landed in Amara.",
        "Nobody was killed in Amara.",
        "Officials brought the situation under control in Amara.",
        "Not a single aid convoy has entered Amara this month.",
        "The remains of 12 soldiers were returned to Amara.",
        "The striker has had injuries since joining the club in Amara.",
        "Police took the suspect to a hospital in Amara.",
        "The minister consulted the mayor in Amara.",
        "The agency received reports of residents in Amara.",
        "Residents in Amara felt that the election was unfair.",
        QUAKE + "Residents in Amara felt that the help came late.",
        "The bodies of the union met in Amara.",
        "Two players are missing in Amara.",
        "The government was destroyed at the polls in Amara.",
        "It has battered the shares of Amara.",
    ],
)
def test_the_same_words_of_other_things_tell_nothing(text):
    assert told(text, "Amara") == set()


def test_every_place_of_a_long_list_has_what_is_told_of_the_first():
    text = "Field presence is established in Amara, Basra, Kut, and Najaf, in addition to Samawa."
    names = ["Amara", "Basra", "Kut", "Najaf", "Samawa"]
    claims = told(text + "\n\nRebels killed two soldiers.", *names)
    assert {place for place, _, event, _ in claims if event == "aid"} == set(names)


def test_who_is_missing_long_after_a_landslide_is_named_is_not_missing_by_it():
    text = "The road was built after a landslide.\n\nThe valley is steep.\n\nIt is far away.\n\n"
    found = told(text + "Two climbers have been reported missing in Amara.", "Amara")
    assert found == {("Amara", "happened", "accident", ())}


def test_a_storm_does_what_its_winds_do():
    text = "Strong winds toppled trees and tore roofs off houses in Amara."
    assert told(text, "Amara") == {("Amara", "happened", "storm", ())}


@pytest.mark.parametrize(
    ("text", "helper"),
    [
        ("Troops, with the help of militiamen, found explosives in Amara.", "militiamen"),
        ("Police, assisted by soldiers, arrested ten men in Amara.", "soldiers"),
        ("Soldiers accompanied by mercenaries entered Amara.", "mercenaries"),
        ("Rebels attacked Amara with the support of gunmen.", "gunmen"),
    ],
)
def test_who_helps_those_who_do_it_supports_it_there(text, helper):
    assert ("Amara", "supporting", "cooperation", (helper,)) in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Rebels backed by Kenya attacked Amara.",
        "Police arrested ten men in Amara with the help of residents.",
        "Soldiers did not enter Amara with the help of militiamen.",
    ],
)
def test_states_behind_them_and_people_who_help_do_not(text):
    assert "supporting" not in {role for _, role, _, _ in told(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "No soldiers entered Amara.",
        "Soldiers did not enter Amara.",
        "Neither army took Amara.",
        "Police found no weapons in Amara.",
    ],
)
def test_what_none_of_them_did_is_denied(text):
    claims = [r.claim for r in read(text, "Amara") if r.claim.role != "mentioned"]
    assert all(c.negated for c in claims)


def test_no_fewer_than_some_are_some():
    text = "No fewer than 20 people were killed in Amara by gunmen."
    (claim,) = (r.claim for r in read(text, "Amara") if r.claim.role == "attacked")
    assert not claim.negated


def test_who_bombs_during_talks_does_not_talk():
    text = "Militants bombed a mosque during discussions in Amara, killing five."
    assert "negotiating" not in {role for _, role, _, _ in told(text, "Amara")}


def test_no_cases_are_no_epidemic():
    assert told("No cholera cases were reported in Amara.", "Amara") == set()


def test_areas_covered_by_an_order_are_under_it():
    text = "A state of disaster was declared on Tuesday after fires.\n\n"
    text += "The areas covered by the declaration are Amara, Basra and Kut."
    found = told(text, "Amara", "Basra", "Kut")
    assert found == {(name, "happened", "closure", ()) for name in ("Amara", "Basra", "Kut")}


def test_nobody_attacks_what_a_flood_destroys_or_kills():
    text = FLOOD + "The army helped. Six people were killed in Amara and a bridge destroyed in Kut."
    assert {event for _, _, event, _ in told(text, "Amara", "Kut")} == {"casualties_found", "flood"}


TALKS = [
    (
        "Consultations held in Amara with the participation of Iran and Russia ended on Friday.",
        {"iran", "russia"},
    ),
    ("A round of talks in Amara, led by Russian minister Ivan Petrov, failed.", {"russia"}),
    ("Discussions in Amara, headed by Russia's envoy, ended on Tuesday.", {"russia"}),
    ("Russian negotiators left Amara after talks with Kenyan mediators.", {"russia", "kenya"}),
    (
        "A Russian delegation departed Amara following a meeting with Kenyan officials.",
        {"russia", "kenya"},
    ),
    ("Russia and Kenya met for a second round of talks in Amara.", {"russia", "kenya"}),
    ("Russia and Kenya agreed to restore a pact at a summit in Amara.", {"russia", "kenya"}),
    ("Russian and Kenyan envoys arrived in Amara for peace talks.", {"russia", "kenya"}),
    ("Talks brokered by Turkey with Russia opened in Amara.", {"turkey", "russia"}),
    ("Mediators resumed consultations in Amara on Thursday.", {"organisations"}),
    ("The mediators' working groups continued discussions in Amara.", {"organisations"}),
    (
        (
            "The foreign ministers of Russia and Kenya and the deputy minister of Turkey came "
            "together at a meeting in Amara."
        ),
        {"russia", "kenya", "turkey"},
    ),
    (
        (
            "Foreign ministers of Russia and Kenya in a meeting in the western city of Amara "
            "stressed the need for trade."
        ),
        {"russia", "kenya"},
    ),
    ("A treaty signed by the presidents of Russia and Kenya in Amara holds.", {"russia", "kenya"}),
    ("A memorandum was signed in Amara by ministers of Russia and Kenya.", {"russia", "kenya"}),
    ("The agreement reached in Amara by Russia and Kenya was recalled.", {"russia", "kenya"}),
    (
        (
            "The negotiations in Amara were described as useful in a joint statement by Russia and "
            "Kenya."
        ),
        {"russia", "kenya"},
    ),
    ("The Russian delegation at the peace talks in Amara refused.", {"russia"}),
    (
        "Discussions took place in Amara, with envoys of Russia and Kenya attending.",
        {"russia", "kenya"},
    ),
    (
        "Russia and Kenya failed to reach an agreement at a meeting in Amara.",
        {"russia", "kenya"},
    ),
]


CODES = {"Russia": "RU", "Kenya": "KE", "Turkey": "TR", "Iran": "IR"}


def talked(text):
    """Return the claims that a text, in which countries are states, makes of talks in Amara."""
    places = at(text, "Amara")
    for name, code in CODES.items():
        if name in re.findall(r"\w+", text):
            places += [
                replace(p, form="country", place=replace(p.place, feature="A.PCLI", country=code))
                for p in at(text, name)
            ]
    read = [r for r in read_at(text, places) if r.location and r.location.title == "Amara"]
    return [r.claim for r in read if r.claim.role != "mentioned"]


@pytest.mark.parametrize(("text", "sides"), TALKS)
def test_who_talks_is_whoever_leads_joins_signs_or_leaves_the_talks(text, sides):
    claims = talked(text)
    assert {c.layer for c in claims} == sides
    assert {(c.role, c.planned, c.inferred) for c in claims} == {("negotiating", False, False)}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Russia and Kenya agreed on a post. Ministers of the two countries are due to meet in "
            "Amara."
        ),
        "Amara is due to host a meeting of Russian and Kenyan ministers next month.",
        "It said that Russia and Kenya would send envoys to a meeting in Amara.",
        "According to the statement, Russia and Kenya would send envoys to a meeting in Amara.",
        "Russia and Kenya are scheduled to hold another round of negotiations in Amara.",
        "Moscow said Russia and Kenya would travel to Amara for talks.",
    ],
)
def test_talks_to_come_are_planned(text):
    claims = talked(text)
    assert {c.layer for c in claims} == {"russia", "kenya"}
    assert {(c.role, c.planned) for c in claims} == {("negotiating", True)}
    assert {c.inferred for c in claims} == {"the two countries" in text}


@pytest.mark.parametrize(
    "text",
    [
        "Russia and Kenya praised the talks held in Amara.",
        "Russia and Kenya welcomed the agreement signed in Amara.",
        "Russia and Kenya were criticised at a meeting in Amara.",
        "Russia left Amara.",
        "The school board held a meeting in Amara.",
        "The Russian minister left Amara after a meeting with farmers.",
        "Russia and Kenya will not meet in Amara.",
        "Russia and Kenya held consultations on Amara.",
        "Amara will host a meeting of Kenya's neighbours.",
        "Talk of sanctions against Amara was groundless, Russia said.",
        "The two countries are to meet in Amara.",
        "Kenya, Russia and Iran differ. The two countries are due to meet in Amara.",
    ],
)
def test_who_only_speaks_of_talks_does_not_talk(text):
    assert [c.actors for c in talked(text) if c.actors] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Gunmen raided Amara, killing ten people on 5 March 2023.", "2023-03-05"),
        ("Rebels shelled Amara, wounding six civilians on 2 May 2021.", "2021-05-02"),
        ("Floods hit Amara, prompting an evacuation of 300 people on 2 May 2021.", "2021-05-02"),
        ("A bomb went off in Amara, injuring four soldiers on 2 May 2021.", "2021-05-02"),
    ],
)
def test_the_day_of_what_came_of_a_deed_is_its_day(text, day):
    dates = {r.claim.date.start.isoformat() for r in read(text, "Amara") if r.claim.date}
    assert dates == {day}


def test_the_day_of_what_somebody_does_besides_is_not() -> None:
    text = "Gunmen raided Amara, citing a massacre in Basra on 5 March 2023."
    assert not any(
        r.claim.date
        for r in read(text, "Amara", "Basra")
        if r.location and r.location.title == "Amara"
    )


@pytest.mark.parametrize(
    "text",
    [
        "The fire necessitated evacuation orders for more than 2,500 residents of Amara.",
        "Evacuation orders were issued for Amara as the fire grew.",
        "An evacuation order was in place for Amara on Monday as the fire grew.",
        "Evacuation notices are in effect for parts of Amara as floods rise.",
    ],
)
def test_an_order_holds_where_those_live_whom_it_is_for(text):
    assert ("Amara", "happened", "evacuation", ()) in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "Evacuation orders for Amara were lifted on Monday.",
        "Curfew lifted in Amara",
        "Authorities rescinded an evacuation notice for Amara.",
    ],
)
def test_an_order_that_is_lifted_holds_no_more(text):
    assert told(text, "Amara") == set()


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Rebels killed 20 civilians in Basra, including nine in an attack on Amara.", "rebels"),
        ("Troops killed 30 militants in May, including ten in a raid in Amara.", "troops"),
        ("Gunmen abducted 14 people in May, including six in raids on Amara.", "gunmen"),
        ("The army lost 20 men in May, including nine in an attack on Amara.", ""),
        ("Twenty civilians were killed in May, including nine in an attack on Amara.", ""),
    ],
)
def test_a_part_of_those_hit_is_hit_by_the_same(text, doer):
    found = told(text, *(place for place in ("Amara", "Basra") if place in text))
    here = [names for place, role, _, names in found if (place, role) == ("Amara", "attacked")]
    assert {name.lower() for names in here for name in names} == ({doer} if doer else set())


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("The army said rebel fighters were massing near Amara, and that it had shelled them.",
         {("attacked", "army")}),
        ("The navy said militants attacked Amara and it fired back at them.",
         {("attacked", "militants"), ("launched", "navy")}),
        ("A militia said soldiers were gathering in Amara and said it had shelled the town.", None),
    ],
)  # fmt: skip
def test_it_is_nobody_who_is_many(text, doers):
    found = {(role, name.lower()) for _, role, _, names in told(text, "Amara") for name in names}
    hit = {name for role, name in found if role == "attacked"}
    assert not hit & {"rebel fighters", "soldiers"}
    assert doers is None or found == doers


@pytest.mark.parametrize(
    "text",
    [
        "Army positions in Amara were subjected to fire from positions in Basra.",
        "Soldiers in Amara were subjected to fire from hills in Basra.",
        "Troops in Amara were subjected to bombardment from Basra.",
    ],
)
def test_fire_from_a_place_is_no_blaze_and_hits_nobody_there(text):
    found = told(text, "Amara", "Basra")
    assert ("Amara", "target") in {(place, role) for place, role, _, _ in found}
    assert "fire" not in {kind for _, _, kind, _ in found}
    assert ("Basra", "target") not in {(place, role) for place, role, _, _ in found}
