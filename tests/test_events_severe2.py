"""What a second severe reading found false, kind by kind, each in sentences of our own."""

import pytest

from tests.test_events_severe import claims, kinds


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan troops evicted the Taliban from Amara.",
        "Kenyan troops cleared al-Shabaab from Amara.",
        "Kenyan troops drove the Taliban from Amara.",
        "The Taliban were driven from Amara by Kenyan troops.",
    ],
)
def test_a_force_that_is_expelled_from_a_place_is_not_at_home_there(text):
    found = kinds(text, "Amara")
    assert found == {("Amara", "operating", "capture"), ("Amara", "target", "capture")}


def test_a_force_is_at_home_where_it_is_from():
    assert kinds("Kenyan troops fought the Taliban from Amara.", "Amara") == {
        ("Amara", "home_base", "")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan troops drove from Amara to a bridge on Sunday.",
        "Workers cleared debris from Amara.",
    ],
)
def test_nobody_is_expelled_where_troops_only_drive(text):
    assert claims(text, "Amara") == []


def test_people_who_are_forced_from_a_place_are_displaced():
    found = claims("Militants forced hundreds of residents from Amara.", "Amara")
    assert {c.event for c in found} == {"displacement"}


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested several people in connection with the attack on Amara.",
        "Soldiers detained ten men over a raid on Amara.",
        "Police held two suspects for their role in the bombing of Amara.",
        "Soldiers charged with shelling Amara fled.",
        "Police arrested two officers charged with shelling Amara.",
        "Police made arrests after threats to attack Amara.",
    ],
)
def test_nobody_is_arrested_where_they_are_said_to_have_struck(text):
    assert "arrest" not in {c.event for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested several people in a raid on Amara.",
        "Police in Amara arrested three men over the killing of a farmer.",
        "A man was charged in Amara with murder.",
    ],
)
def test_an_arrest_is_told_where_it_was_made(text):
    assert "arrest" in {c.event for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Police made arrests after threats to attack Amara.",
        "Security was tightened following threats to bomb Amara.",
        "Schools closed amid threats to shell Amara.",
    ],
)
def test_what_is_only_threatened_has_not_happened(text):
    assert not any(c.role in {"happened", "attacked"} for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor rejects the attacks on Amara by militiamen.",
        "Residents reject the occupation of Amara by rebels.",
        "We reject the hostilities by rebels targeting Amara.",
    ],
)
def test_what_is_rejected_as_a_crime_is_not_denied(text):
    found = claims(text, "Amara")
    assert found
    assert not any(c.negated for c in found)


def test_what_is_rejected_as_a_plan_is_denied():
    found = claims("The mayor rejected the deployment of troops in Amara.", "Amara")
    assert all(c.negated for c in found)


@pytest.mark.parametrize(
    ("text", "event", "whom"),
    [
        ("Rebels killed six civilians in Ofer, while in Amara they killed one person.",
         "ground_attack", "person"),
        ("Gunmen in Ofer shot nine traders, while in Amara they abducted two teachers.",
         "abduction", "teachers"),
        ("The army shelled a market in Ofer, while in Amara it raided two houses.",
         "search_and_clearing", ""),
    ],
)  # fmt: skip
def test_what_is_done_meanwhile_elsewhere_is_a_deed_of_its_own(text, event, whom):
    found = [c for c in claims(text, "Amara") if c.role != "target"]
    assert {c.event for c in found} == {event}
    assert whom in {a.name for c in found for a in c.targets} | {""}


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen staged two raids in Amara.",
        "Militants of the Islamic State staged three attacks in Amara.",
        "Rebels have been staging ambushes in Amara.",
        "Rebels waged attacks on farms in Amara.",
        "Gunmen raped women in Amara.",
    ],
)
def test_verbs_that_the_parser_leads_back_to_other_words_are_read(text):
    assert {c.role for c in claims(text, "Amara")} == {"attacked"}


def test_a_place_that_is_reoccupied_is_taken():
    assert kinds("The army has reoccupied Amara.", "Amara") == {
        ("Amara", "took_control", "capture")
    }


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Two rebels were killed in an encounter with security personnel in Amara.", "operating"),
        ("Nine security personnel were killed in an attack in Amara.", "target"),
        ("Army personnel raided a farm in Amara.", "attacked"),
    ],
)
def test_personnel_of_a_force_are_one(text, role):
    found = [c for c in claims(text, "Amara") if c.role == role]
    assert [c.layer for c in found] == ["security"]


def test_other_personnel_are_none():
    text = "Two hospital personnel were killed in an attack in Amara."
    assert {c.layer for c in claims(text, "Amara")} == {"unattributed"}


@pytest.mark.parametrize(
    ("text", "posted"),
    [
        ("Rebels have posted videos of it in Amara.", False),
        ("The army posted a statement on the fighting in Amara.", False),
        ("The army posted troops in Amara.", True),
        ("Soldiers were posted at a bridge in Amara.", True),
    ],
)
def test_only_people_are_posted_somewhere(text, posted):
    assert ("deployment" in {c.event for c in claims(text, "Amara")}) is posted


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers died. Unidentified motorcyclists threw a grenade at a house in Amara.",
        "Two soldiers died. Masked riders opened fire on a shop in Amara.",
        "Two soldiers died. Hooded youths hurled a grenade at a shop in Amara.",
    ],
)
def test_people_who_are_not_known_and_strike_bear_arms(text):
    found = [c for c in claims(text, "Amara") if c.role == "attacked"]
    assert {c.layer for c in found} == {"armed-groups"}


@pytest.mark.parametrize(
    "text",
    [
        "Medics treated the wounded in Amara.",
        "The injured were taken to Amara.",
        "The injured and bodies were shifted to a hospital in Amara.",
        "Six soldiers posted at a post died, he said, adding that the injured were moved to Amara.",
    ],
)
def test_nobody_was_hurt_where_the_injured_are_brought(text):
    assert {c.event for c in claims(text, "Amara")} <= {"evacuation"}


@pytest.mark.parametrize(
    "text",
    [
        "The men are being questioned by detectives at a police station in Amara.",
        "The suspects were interrogated by officers at Ofer Police Station in Amara.",
        "Two men were detained by soldiers at an army base in Amara.",
    ],
)
def test_a_post_where_somebody_is_held_is_not_arrested(text):
    found = claims(text, "Amara")
    assert not any(c.role == "target" and c.layer != "civilians" for c in found)
    named = {a.name.lower() for c in found for a in c.targets}
    assert not any(word in name for name in named for word in ("police", "army"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("In their biggest strike on soldiers in Amara, rebels blew up a car.", "ground_attack"),
        ("Rebels carried out their deadliest strike on the army in Amara.", "ground_attack"),
        ("The strike on police by insurgents in Amara killed two.", "ground_attack"),
        ("Rebels carried out a drone strike on the army in Amara.", "air_or_drone_strike"),
        ("The Turkish army carried out a strike on rebels in Amara.", "air_or_drone_strike"),
    ],
)
def test_a_strike_by_an_armed_group_need_not_come_from_the_air(text, event):
    assert {c.event for c in claims(text, "Amara") if c.role == "attacked"} == {event}


@pytest.mark.parametrize(
    "text",
    [
        "Dozens were hurt, most of them in Ofer district, east of the provincial capital, Amara.",
        "Rebels attacked Ofer district, south of the capital, Amara.",
        "Gunmen killed two men in Ofer, a town north of the state capital Amara.",
    ],
)
def test_a_capital_by_which_a_place_is_found_is_not_where_it_happens(text):
    assert {place for place, *_ in kinds(text, "Ofer", "Amara")} == {"Ofer"}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels stormed the city of Amara. They also attacked the nearby town of Zolk.",
        "Rebels stormed the town of Amara. They then shelled the town of Zolk.",
        "Rebels stormed the town of Amara. They also looted the neighbouring town.",
    ],
)
def test_another_town_is_not_the_one_named_before(text):
    assert len(claims(text, "Amara")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Refugees left Amara, where the army is accused of shelling a market.",
        "Troops left Amara, where the army is accused of shooting two men.",
        "He was born in Amara, where soldiers are believed to have shot two men.",
        "In Amara, the army is accused of shelling a market.",
        "In Amara, soldiers are believed to have shot two men.",
    ],
)
def test_what_somebody_is_accused_of_is_told_where_it_was(text):
    found = [c for c in claims(text, "Amara") if c.role == "attacked"]
    assert [bool(c.hedges) for c in found] == [True]


@pytest.mark.parametrize(
    ("text", "layer"),
    [
        ("Security forces killed two gunmen after they attacked a post in Amara.", "armed-groups"),
        ("Police arrested two rebels after they raided a farm in Amara.", "armed-groups"),
        ("Soldiers shot two militants after they stormed a church in Amara.", "armed-groups"),
    ],
)
def test_those_who_are_shot_after_they_attacked_had_attacked(text, layer):
    found = [c for c in claims(text, "Amara") if c.role == "attacked" and not c.targets]
    assert [c.layer for c in found] == [layer]


def test_either_side_may_have_entered():
    text = "Troops killed rebels after they entered Amara."
    assert not any(c.event == "advance" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "A woman was hurt in the village of Amara, Ofer district, as a result of Turkish shelling.",
        "Two men were killed in Amara, Ofer province, due to Turkish shelling.",
        "Three people were wounded in Amara and Ofer because of Turkish shelling.",
    ],
)
def test_harm_is_done_by_whoever_did_what_it_is_owed_to(text):
    found = claims(text, "Amara", "Ofer")
    assert {(c.layer, c.event) for c in found} == {("turkey", "shelling")}


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers were killed in an ambush by Anglophone separatists in Amara.",
        "The post in Amara was attacked by Francophone rebels.",
        "A raid by Russian-speaking militants killed two in Amara.",
    ],
)
def test_whoever_is_described_by_a_language_has_no_name(text):
    found = [c for c in claims(text, "Amara") if c.role == "attacked"]
    assert {c.layer for c in found} == {"armed-groups"}


@pytest.mark.parametrize(
    "text",
    [
        "A court in Amara accused an officer of shelling a market.",
        "In Amara, a court accused an officer of shelling Ofer.",
        "Two men in Amara were accused of shelling a market in Ofer.",
    ],
)
def test_where_somebody_is_accused_nothing_need_have_been(text):
    assert not any(c.role == "attacked" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Fresh wildfires in Amara have consumed some 3,500 hectares of land.", "fire"),
        ("Fresh landslides in Amara have killed some 20 people.", "landslide"),
        ("New floods near Amara have swamped some 300 farms.", "flood"),
    ],
)
def test_hazards_that_the_parser_takes_for_verbs_are_read(text, event):
    assert {c.event for c in claims(text, "Amara")} == {event}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("At least nine troops were killed in a resistance bombing in Amara.", "bomb_or_mine"),
        ("Nine soldiers were killed in a bombing in Amara.", "bomb_or_mine"),
        ("Nine rebels were killed in a bombing by Turkish jets in Amara.", "air_or_drone_strike"),
        ("Nine soldiers were killed in an aerial bombing in Amara.", "air_or_drone_strike"),
    ],
)
def test_those_who_die_in_a_bombing_are_hit_by_what_the_others_did(text, event):
    assert {c.event for c in claims(text, "Amara")} == {event}
