"""What a severe reading found false, kind by kind, each in three sentences of our own."""

import pytest

from tests.test_events import read


def claims(text, *places):
    return [r.claim for r in read(text, *places) if r.claim.role != "mentioned"]


def kinds(text, *places):
    found = [r for r in read(text, *places) if r.claim.role != "mentioned" and r.location]
    return {(r.location.title, r.claim.role, r.claim.event) for r in found}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A suicide bomber attacked a checkpoint in Amara on Sunday.", "bomb_or_mine"),
        ("Two female suicide bombers killed nine people in Amara.", "bomb_or_mine"),
        ("Nine soldiers were killed in a suicide blast in Amara.", "bomb_or_mine"),
        ("The shelling, which hit a school in Amara, killed two pupils.", "shelling"),
        ("Four policemen were wounded during an ambush near Amara.", "ambush"),
        ("Gunmen on motorcycles attacked a farm in Amara.", "ground_attack"),
        ("Turkish forces engaged in heavy shelling of Amara.", "shelling"),
    ],
)
def test_an_attack_is_of_the_kind_that_its_means_say(text, event):
    assert {c.event for c in claims(text, "Amara")} == {event}


@pytest.mark.parametrize(
    "text",
    [
        "The clashes followed the arrest of a preacher in Amara.",
        "The fighting overshadowed a summit in Amara.",
        "The shelling mirrors the siege of a monastery in Amara.",
    ],
)
def test_what_only_compares_or_follows_is_not_where_the_other_happened(text):
    assert not {c.event for c in claims(text, "Amara")} & {"clash", "shelling"}


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops took a hill that faces Amara.",
        "Gunmen burnt a farm that overlooks Amara.",
        "Militants seized a plateau that adjoins Amara.",
    ],
)
def test_what_a_place_only_borders_on_is_not_where_it_happens(text):
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Cedar Fire was burning near Amara.",
        "The Lower Creek Fire is burning in Amara.",
        "Storm Ida struck Amara on Monday.",
    ],
)
def test_a_fire_or_storm_with_a_name_is_nobody(text):
    assert {c.role for c in claims(text, "Amara")} <= {"happened"}
    assert not {c.event for c in claims(text, "Amara")} & {"ground_attack", "casualties_found"}


@pytest.mark.parametrize(
    "text",
    [
        "The group used the valley as a springboard for attacks in Amara.",
        "The islands are a base for raids on Amara.",
        "The forest became a haven for ambushes near Amara.",
    ],
)
def test_what_a_place_serves_for_is_no_event(text):
    assert not any(c.role == "happened" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "The road to Amara falls under the control of the elected council.",
        "Amara is under the control of the council.",
        "Amara, which falls under the control of the cabinet, is calm.",
    ],
)
def test_a_place_under_somebodys_control_is_not_lost(text):
    assert not {c.event for c in claims(text, "Amara")} & {"loss"}


@pytest.mark.parametrize(
    "text",
    [
        "A bombing in Amara claimed the lives of 14 people.",
        "An attack in Amara claimed at least 18 lives.",
        "The landslide in Amara claimed two more victims.",
    ],
)
def test_what_claims_lives_is_not_in_doubt(text):
    assert all(c.hedges == () for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Police in Amara arrested a man who was reportedly armed.",
        "Gunmen, possibly the same ones, attacked Amara.",
        "Gunmen attacked Amara and allegedly stole 40 cows.",
        "Turkish soldiers shelled Amara, according to a doctor.",
        "Gunmen killed two traders, who are believed to have been brothers, in Amara.",
    ],
)
def test_doubt_about_something_else_is_not_doubt_about_the_deed(text):
    assert all(c.hedges == () for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Turkish soldiers shelled Amara, according to a doctor.", "a doctor"),
        ("According to two shepherds, gunmen attacked Amara.", "two shepherds"),
        ("Gunmen attacked Amara on Monday, according to the mayor of Kut.", "the mayor of Kut"),
    ],
)
def test_who_it_is_according_to_is_who_says_it(text, speaker):
    assert {c.speaker for c in claims(text, "Amara")} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "A Turkish charity said Turkish warplanes had bombed Amara.",
        "The Amara Defense Forces said the military had attacked Amara.",
        "Turkish doctors said Turkish troops had entered Amara.",
    ],
)
def test_who_only_shares_a_nation_does_not_speak_for_its_army(text):
    assert all(c.hedges == () for c in claims(text, "Amara"))


def test_a_group_that_leaves_a_town_is_not_its_people():
    found = kinds("Shabaab abandoned Amara and Kut in August.", "Amara", "Kut")
    assert found == {("Amara", "withdrew", "withdrawal"), ("Kut", "withdrew", "withdrawal")}


def test_a_force_backed_by_a_country_keeps_its_whole_name():
    (claim,) = claims("The Iran-backed militia attacked Amara.", "Amara", "Iran")
    assert [a.name.lower() for a in claim.actors] == ["iran-backed militia"]


def test_a_state_that_somebody_wants_to_found_is_no_deployment():
    text = "Boko Haram wants to establish an Islamist state in Amara."
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Nine people were killed in Amara after shelling by the rebels.", "shelling"),
        ("Six people were killed in Amara when a bomb exploded.", "bomb_or_mine"),
        ("Rebels are operating in Amara.", "presence"),
        ("A militant group operating across Amara was disbanded.", "presence"),
    ],
)
def test_what_is_told_has_the_type_of_its_own_words(text, event):
    assert event in {c.event for c in claims(text, "Amara")}
    assert "ground_attack" not in {c.event for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Kut is the last city held by the rebels in Amara.",
        "It is the only town held by Turkish troops in Amara.",
        "The rebels attacked a village held by Turkish troops in Amara.",
    ],
)
def test_who_holds_one_town_does_not_hold_what_it_lies_in(text):
    assert not any(c.role == "holding" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen stormed a farm 7 kilometres from Amara.",
        "Gunmen stormed a farm, about 20 miles from Amara.",
        "An attack by the government in Amara killed nine rebels.",
    ],
)
def test_a_place_that_only_measures_or_houses_somebody_is_not_where_it_happens(text):
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    "text",
    [
        "The shelling took place in Amara, a villager said on Tuesday.",
        "An ambush took place in Amara, a nurse said on Tuesday.",
        "Clashes had erupted in Amara, the mayor said on Tuesday.",
    ],
)
def test_the_day_somebody_tells_of_it_only_ends_what_happened(text):
    dates = [c.date for c in claims(text, "Amara")]
    assert dates
    assert all(d is not None and d.start is None and d.end is not None for d in dates)


@pytest.mark.parametrize(
    "text",
    [
        "On 1 May gunmen attacked Kut and, the following day, Amara.",
        "On Monday gunmen shelled Kut and, two days later, Amara.",
        "On Monday the army bombed Kut, and the next morning Amara.",
    ],
)
def test_the_day_of_one_place_is_not_that_of_another(text):
    assert all(c.date is None for c in claims(text, "Amara", "Kut") if c.highlight[0] > 30)


@pytest.mark.parametrize(
    "text",
    [
        "If nobody helps, the rebels will take Amara.",
        "The rebels will storm Amara unless the talks succeed.",
        "Turkish troops will attack Amara if the truce fails.",
    ],
)
def test_what_will_be_on_a_condition_is_feared_not_planned(text):
    assert {(c.role, c.hypothetical, c.planned) for c in claims(text, "Amara")} == {
        ("threat", True, False)
    }


@pytest.mark.parametrize(
    "text",
    [
        "The army announced a truce, halting its offensive on Amara.",
        "The rebels suspended their attacks on Amara.",
        "Turkish troops ended their siege of Amara.",
    ],
)
def test_what_somebody_ends_is_neither_denied_nor_done_anew(text):
    assert not any(c.negated or c.role in {"operating", "launched"} for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Four Turks were killed by rebels in Amara.",
        "Rebels abducted three Russians near Amara.",
        "A raid by rebels killed six Kenyans in Amara.",
    ],
)
def test_a_people_that_is_hit_is_not_its_state(text):
    assert {c.layer for c in claims(text, "Amara")} <= {"armed-groups", "unattributed"}


@pytest.mark.parametrize(
    "text",
    [
        "Thousands of mourners flooded the streets of Amara.",
        "Shoppers flooded Amara on Saturday.",
        "Pilgrims stormed into Amara.",
    ],
)
def test_people_are_no_flood_and_mourners_no_protest(text):
    assert not {c.event for c in claims(text, "Amara")} & {"flood", "storm", "protest"}


@pytest.mark.parametrize(
    ("text", "layers"),
    [
        ("Soldiers were killed in an attack by suspected rebels in Amara.", {"armed-groups"}),
        ("Turkish troops clashed with suspected rebels in Amara.", {"armed-groups"}),
        ("Suspected rebels ambushed Turkish troops in Amara.", {"armed-groups"}),
    ],
)
def test_only_who_is_suspected_is_in_doubt(text, layers):
    assert {c.layer for c in claims(text, "Amara") if c.hedges} == layers


def test_whose_army_it_is_is_no_part_of_its_name():
    (claim,) = claims("Omar's Southern National Army seized Amara.", "Amara")
    assert [a.name for a in claim.actors] == ["Southern National Army"]


def test_a_day_that_owns_a_raid_dates_nothing_else():
    text = "Tuesday's raid was the latest in a series, as fighting in Amara intensified."
    assert all(c.date is None for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Rebels fired dozens of rockets at Amara.", "shelling"),
        ("Turkish drones carried out three raids on Amara.", "air_or_drone_strike"),
        ("A missile attack on Amara killed four people.", "shelling"),
        ("Turkish warplanes attacked Amara.", "air_or_drone_strike"),
    ],
)
def test_what_it_is_done_with_says_the_type(text, event):
    assert {c.event for c in claims(text, "Amara") if c.role != "target"} == {event}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels fired dozens of rockets at Amara.",
        "A strike on Dolan village near Amara killed four people.",
        "Gunmen stole hundreds of cows in Amara.",
    ],
)
def test_neither_a_count_of_things_nor_a_village_is_a_target(text):
    assert all(c.targets == () or c.targets[0].name == "people" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Kurdish militants attacked Amara.",
        "Yoruba gunmen attacked Amara.",
        "Turkish troops attacked Kurdish rebels in Amara.",
    ],
)
def test_a_people_is_no_name_of_a_group(text):
    assert {c.layer for c in claims(text, "Amara")} <= {"armed-groups", "turkey"}


@pytest.mark.parametrize(
    "text",
    [
        "Fake news claimed that soldiers were killed in Amara.",
        "A hoax said that gunmen had attacked Amara.",
        "A false report claimed that rebels had taken Amara.",
    ],
)
def test_what_only_a_hoax_says_is_no_claim(text):
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops violated the ceasefire in Amara.",
        "Rebels breached the truce in Amara.",
        "The army reported violations of the ceasefire in Amara.",
    ],
)
def test_who_breaks_a_truce_does_not_talk(text):
    assert not any(c.role == "negotiating" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "The shelling began on Friday following weeks of attacks on soldiers in Amara.",
        "The death toll from an attack on soldiers in Amara climbed to 40 on Friday.",
        "Rebels fired rockets on Friday in response to an attack on fighters in Amara.",
        "The attack on soldiers in Amara, the first since the truce on Friday, killed six.",
    ],
)
def test_the_day_of_what_came_after_is_not_that_of_what_was_before(text):
    dates = [c.date for c in claims(text, "Amara") if c.event == "ground_attack"]
    assert all(day is None or day.start is None for day in dates)  # done by then, at most


@pytest.mark.parametrize(
    "text",
    [
        "Rockets were fired in Amara.",
        "Turkish aircraft struck the hill from where the missiles were launched in Amara.",
        "The mortars were fired in the Amara region.",
    ],
)
def test_where_rockets_are_fired_is_not_where_they_land(text):
    assert not any(c.event == "shelling" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "An attack on Amara allegedly carried out by gunmen killed six people.",
        "A raid in Amara reportedly led by rebels killed six people.",
        "The killings near Amara were allegedly committed by gunmen.",
    ],
)
def test_doubt_about_who_carried_it_out_is_kept(text):
    assert any(c.hedges for c in claims(text, "Amara"))


def test_a_deed_of_years_ago_is_not_joined_with_news_of_one_place():
    text = (
        "Gunmen killed six soldiers in Amara. The region is poor. "
        "An attack killed ten soldiers in Amara in 2017."
    )
    days = {c.date.end.year if c.date and c.date.end else None for c in claims(text, "Amara")}
    assert {None, 2017} <= days


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rebels ambushed 36 government soldiers near Amara.", "government soldiers"),
        ("A bomb hit Army paramilitary rangers in Amara.", "Army paramilitary rangers"),
        ("Gunmen killed ten pro-government fighters in Amara.", "pro-government fighters"),
    ],
)
def test_a_described_force_keeps_its_own_words(text, name):
    assert name in {a.name for c in claims(text, "Amara") for a in c.targets}


@pytest.mark.parametrize(
    "text",
    [
        "The food convoy left Amara on Monday.",
        "A convoy reached Amara with 40 lorries.",
        "The column of lorries arrived in Amara.",
    ],
)
def test_a_convoy_of_goods_is_no_force(text):
    assert not any(c.layer == "security" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Turkish troops killed eleven rebels after they entered Amara.",
        "Turkish police shot four gunmen when they reached Amara.",
        "The army ambushed the militants as they entered Amara.",
    ],
)
def test_who_they_are_is_not_guessed_between_two_sides(text):
    assert not any(c.role == "operating" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Troops searched for a Turkish pilot taken hostage by rebels near Amara.",
        "A Turkish engineer abducted by rebels near Amara was freed.",
        "Two Turkish nurses were kidnapped by rebels in Amara.",
    ],
)
def test_who_is_taken_hostage_takes_nobody(text):
    attackers = {c.layer for c in claims(text, "Amara") if c.role == "attacked"}
    assert attackers <= {"armed-groups"}


@pytest.mark.parametrize(
    "text",
    [
        "Six people were hurt after a plane landed in Amara.",
        "The helicopter landed at Amara.",
        "A rebel said the aircraft came down in Amara.",
    ],
)
def test_what_lands_is_no_shell(text):
    assert not any(c.event == "shelling" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("A series of bombings in Amara killed six people.", "bomb_or_mine"),
        ("The Turkish army's bombing of Amara killed six people.", "air_or_drone_strike"),
        ("Bombings in Amara, targeting banks, killed two guards.", "bomb_or_mine"),
    ],
)
def test_a_bombing_is_from_the_air_where_an_army_does_it(text, event):
    assert event in {c.event for c in claims(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Amara was a rebel stronghold during the war.",
        "Amara was a hotbed of insurgents until 2017.",
        "Amara was once a haven for militants.",
    ],
)
def test_what_was_a_stronghold_is_no_threat_now(text):
    assert not any(c.role == "threat" for c in claims(text, "Amara"))


def test_what_is_planned_has_not_the_kind_of_what_came_between():
    text = "Gunmen were on their way to attack a village when they were ambushed in Amara."
    assert not any(c.planned and c.event == "ambush" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Hezbollah shelled Tira after Israeli strikes the day before left five dead in Amara.",
        "Hezbollah shelled Tira after an Israeli raid on Sunday left three dead in Amara.",
        "Hamas vowed revenge after Israeli strikes overnight left ten wounded in Amara.",
    ],
)
def test_what_others_left_dead_is_not_done_by_who_answers(text):
    for claim in claims(text, "Amara"):
        assert not {a.name for a in claim.actors} & {"Hezbollah", "Hamas"}


@pytest.mark.parametrize(
    "text",
    [
        "Hamas fighters clashed with invading Israeli troops in Amara.",
        "Clashes broke out with advancing Israeli forces in Amara.",
        "Hezbollah fought fierce battles with retreating Syrian soldiers in Amara.",
    ],
)
def test_a_word_that_says_what_troops_is_no_deed(text):
    assert not any(c.event in {"incursion", "withdrawal"} for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Zamfara has witnessed several deadly attacks by bandits in Amara.",
        "The north heard shelling in Amara on Sunday.",
        "The country saw protests in Amara.",
    ],
)
def test_who_witnesses_an_attack_does_not_tell_it(text):
    assert all(not c.speaker for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "On 18 August insurgents attacked Amara.",
        "Last March militants raided Amara.",
        "English-speaking fighters attacked Amara.",
    ],
)
def test_a_month_or_a_language_is_no_groups_name(text):
    for claim in claims(text, "Amara"):
        for actor in claim.actors:
            assert actor.name not in {"English-speaking", "August", "March"}
            assert "August" not in actor.name
            assert "March" not in actor.name


@pytest.mark.parametrize(
    "text",
    [
        "The rebels won. The town of Amara is back under rebel control.",
        "Amara is back under the control of the rebels.",
        "Amara returned to the control of the rebels on Sunday.",
    ],
)
def test_what_is_back_under_control_was_taken(text):
    assert "capture" in {c.event for c in claims(text, "Amara")}


def test_what_another_deed_comes_after_has_only_an_end():
    text = "Troops arrived on Friday after an attack on soldiers in Amara."
    found = [c.date for c in claims(text, "Amara") if c.event == "ground_attack"]
    assert {(d and d.start, str(d and d.end)) for d in found} == {(None, "2024-05-10")}


def test_many_attacks_of_late_are_not_joined_with_one_of_a_day():
    text = (
        "Rebels attacked Amara on Friday. Amara has seen a number of attacks in recent weeks,"
        " officials said."
    )
    dated = [c for c in claims(text, "Amara") if c.date is not None]
    assert dated
    assert all("recent weeks" not in cited.quote for c in dated for cited in c.citations)


def test_what_a_station_reported_on_a_day_was_done_by_it():
    text = "Gunmen killed six soldiers in Amara, the radio reported on Friday."
    dates = [c.date for c in claims(text, "Amara") if c.event == "ground_attack"]
    assert dates
    assert all(day is not None and day.start is None and day.end is not None for day in dates)
