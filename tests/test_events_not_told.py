"""Words that tell of no event, of another, or of another side's: each kind in three sentences."""

from dataclasses import replace
from datetime import date
from typing import ClassVar

import pytest

from mapgen.dates.anchors import date_anchors
from mapgen.events.another_day import is_apart
from mapgen.events.bygone import is_bygone
from mapgen.events.coordinates import at_its_place
from mapgen.events.event import Event
from mapgen.events.figurative import is_figurative
from mapgen.events.long_after import long_before
from mapgen.model import DateSpan
from mapgen.read import read_text
from mapgen.text import text_of
from mapgen.text.analyse import analyse
from tests.stage import stage
from tests.test_events import at, read, read_at


def claims(text, *places):
    return [r.claim for r in read(text, *places) if r.claim.role != "mentioned"]


def told(text, *places):
    return {(c.role, c.event) for c in claims(text, *places)}


def sides(text, role, *places):
    return {a.name for c in claims(text, *places) if c.role == role for a in c.actors}


@pytest.mark.parametrize(
    "text",
    [
        "A boy was shot by soldiers in the Amara refugee camp on Sunday.",
        "Soldiers shot a boy at the Amara refugee settlement on Sunday.",
        "Soldiers shot a boy near the refugee registration centre in Amara.",
    ],
)
def test_a_refugee_camp_is_no_flight(text):
    assert {event for _, event in told(text, "Amara")} <= {"ground_attack"}


@pytest.mark.parametrize(
    ("text", "flees"),
    [
        ("Residents reported the flight of drones over Amara.", False),
        ("The army banned the flight of helicopters over Amara.", False),
        ("Shelling forced the flight of 300 families in Amara.", True),
        ("Shelling caused the residents' flight from Amara.", True),
    ],
)
def test_only_people_take_flight(text, flees):
    assert ("displacement" in {event for _, event in told(text, "Amara")}) is flees


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("The union blasted the police for failing to protect miners in Amara.", "blasted", True),
        ("Rights group blasts army over killings in Amara", "blasts", True),
        ("The bishop assailed the governor over the deaths in Amara.", "assailed", True),
        ("Gunners blasted the fort for three hours near Amara.", "blasted", False),
        ("Rebels blasted a bridge in Amara.", "blasted", False),
    ],
)
def test_who_blasts_somebody_for_something_only_speaks(text, verb, words):
    parties = _Nobody()
    tree = text_of(analyse(read_text(text))).tree
    index = next(i for i, t in enumerate(tree.tokens) if t.text == verb)
    assert is_figurative(tree, index, parties) is words


class _Nobody:
    places: ClassVar[dict[int, object]] = {}


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("The battalion was tasked to secure Amara.", False),
        ("Soldiers were sent to secure Amara.", False),
        ("Marines arrived to secure Amara before the vote.", False),
        ("Soldiers secured Amara on Monday after a battle.", True),
    ],
)
def test_who_is_to_secure_a_town_does_not_capture_it(text, taken):
    assert ("capture" in {event for _, event in told(text, "Amara")}) is taken


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen took Amara by storm on Sunday.",
        "Rebels took the town of Amara by storm.",
        "Militants took Amara by storm at dawn.",
    ],
)
def test_what_is_taken_by_storm_is_attacked_and_has_no_storm(text):
    assert told(text, "Amara") == {("attacked", "ground_attack")}


@pytest.mark.parametrize(
    "text",
    [
        "A soldier was shot dead by a sniper of the rebels in Amara.",
        "Two policemen were shot dead by rebels in Amara.",
        "A guard was gunned down by rebels in Amara.",
    ],
)
def test_who_is_shot_dead_is_not_who_shot(text):
    assert not any("rebel" in name for name in sides(text, "target", "Amara"))


def test_a_capital_that_is_left_does_not_leave():
    told = stage("Tarnian/JJ/amod/jet jet/NN/nsubj left/VBD/ROOT Sarn/NNP/dobj")
    capital, nation = told.at("Sarn"), told.at("Tarnian")
    assert told.parties.may_do(nation, by=False)
    assert told.parties.may_do(capital, by=True)
    assert not told.parties.may_do(capital, by=False)


@pytest.mark.parametrize(
    "text",
    [
        "A man was jailed on Friday for the massacre of 40 villagers in Amara.",
        "A court on Friday convicted three men over the bombing in Amara.",
        "Two soldiers were charged on Friday with killing a trader in Amara.",
    ],
)
def test_the_day_in_court_is_not_that_of_the_deed(text):
    days = [c.date for c in claims(text, "Amara") if c.event in {"ground_attack", "bomb_or_mine"}]
    assert days
    assert all(day is None or day.start is None for day in days)


def test_times_that_cannot_be_one_are_apart():
    def span(start, end):
        return DateSpan(start=start, end=end, words="", time_precision=1, date_prec=1, at=0, stop=1)

    old = span(date(2016, 12, 1), date(2016, 12, 31))
    new = span(date(2019, 8, 19), date(2019, 8, 19))
    until = span(None, date(2019, 8, 20))
    assert [is_apart(old, new), is_apart(new, old)] == [True, True]
    assert not any(is_apart(*pair) for pair in ((new, until), (None, new), (old, until)))


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Situation Report: violence in Amara, 08-14 November 2022", date(2022, 11, 14)),
        ("Flash update on Amara, 5 March 2021", date(2021, 3, 5)),
        ("Trial over the Amara fire of 5 March 2021", date(2023, 5, 18)),
    ],
)
def test_the_head_of_a_situation_report_names_its_year(head, day):
    text = f"{head}\n\nClashes were reported on 3 November.\n\nFamilies fled on 4 November.\n"
    analysis = text_of(analyse(read_text(text, published="2023-05-18")))
    assert set(date_anchors(analysis)[1:]) == {day}


@pytest.mark.parametrize(
    "text",
    [
        "Violence has exploded in Amara since Sunday, after gunmen killed a judge.",
        "Anger exploded in Amara after soldiers shot a boy on Monday.",
        "Tensions exploded in Amara, where rebels killed nine guards.",
    ],
)
def test_what_only_feelings_do_is_no_bomb(text):
    assert "bomb_or_mine" not in {event for _, event in told(text, "Amara")}


@pytest.mark.parametrize(
    ("text", "quake"),
    [
        ("Amara is the epicentre of the violence, and gunmen killed nine there.", False),
        ("Amara was the epicenter of an outbreak last year.", False),
        ("The earthquake struck at dawn. Its epicentre was in Amara.", True),
    ],
)
def test_only_of_a_quake_is_an_epicentre_one(text, quake):
    assert ("earthquake" in {event for _, event in told(text, "Amara")}) is quake


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Three rebels died when they were going to attack a post in Amara.", False),
        ("Rebels were going to bomb a bridge in Amara.", False),
        ("I doubt that rebels attacked a post in Amara.", False),
        ("Rebels attacked a post in Amara.", True),
    ],
)
def test_what_was_only_going_to_be_or_is_doubted_was_not_done(text, done):
    attacks = [c for c in claims(text, "Amara") if c.event in {"ground_attack", "bomb_or_mine"}]
    assert any(c.role == "attacked" for c in attacks) is done


@pytest.mark.parametrize(
    "text",
    [
        "The army launched an operation against ISIS, which destroyed four hideouts in Amara.",
        "Officials praised an operation against ISIS, which destroyed four hideouts in Amara.",
        "There was a raid on ISIS, which destroyed four hideouts in Amara.",
    ],
)
def test_whom_an_operation_is_against_does_not_carry_it_out(text):
    found = [c for c in claims(text, "Amara") if c.role in {"attacked", "operating"}]
    assert not any(a.name == "ISIS" for c in found for a in c.actors)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Insurgents had controlled Amara since August 2020.", False),
        ("Rebels had held Amara for a year before the battle.", False),
        ("Militants have controlled Amara since August 2020.", True),
    ],
)
def test_what_had_been_held_is_held_no_more(text, held):
    assert ("holding" in {role for role, _ in told(text, "Amara")}) is held


@pytest.mark.parametrize(
    "text",
    [
        "The attack occurred at 15:00 (13:00 in Amara) and killed nine guards.",
        "Gunmen shot two men at 3 p.m. (1 p.m. in Amara).",
        "Prior to the incident in Amara, gunmen burned homes elsewhere.",
    ],
)
def test_a_place_of_another_clock_or_story_is_not_where_it_happens(text):
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    "text",
    [
        "The president suspended talks with the rebels in Amara.",
        "The talks with the rebels in Amara were postponed.",
        "The mayor cancelled the negotiations in Amara with the rebels.",
    ],
)
def test_talks_that_are_put_off_are_not_held(text):
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The 1998 bombing in Amara killed 200 people.", 1998),
        ("Soldiers fought rebels in Amara during the 1965 war.", 1965),
        ("The 2011 massacre in Amara shocked the country.", 2011),
    ],
)
def test_the_year_before_a_deed_is_its_year(text, year):
    days = {c.date.start.year for c in claims(text, "Amara") if c.date and c.date.start}
    assert days == {year}


@pytest.mark.parametrize(
    "text",
    [
        "Farmers blocked roads in Amara to protest against a tax.",
        "Students blocked a bridge in Amara to protest.",
        "Traders blocked the highway in Amara to protest against floods.",
    ],
)
def test_a_protest_that_is_held_is_not_planned_as_well(text):
    assert {c.planned for c in claims(text, "Amara") if c.event == "protest"} <= {False}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels nearly captured Amara before soldiers drove them back.",
        "The army almost took Amara in April.",
        "Rebels came close to seizing Amara.",
    ],
)
def test_a_town_that_was_nearly_taken_was_not_taken(text):
    assert {c.role for c in claims(text, "Amara")}.isdisjoint({"took_control", "holding"})


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers captured the last stronghold of the rebels in Amara.",
        "The army captured the base of the militants in Amara.",
        "Troops captured an outpost of the rebels in Amara.",
    ],
)
def test_a_post_that_is_captured_is_taken_and_nobody_is_arrested(text):
    assert {c.event for c in claims(text, "Amara")} == {"capture"}


@pytest.mark.parametrize(
    "text",
    [
        "Villagers in Amara spoke of the collapse of the talks.",
        "The collapse of the rebel offensive in Amara surprised the generals.",
        "Traders in Amara lost their savings in the market crash.",
    ],
)
def test_the_collapse_of_a_plan_is_no_accident(text):
    assert all(c.event != "accident" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "The suspect fled from the scene in Amara.",
        "He fled on foot in Amara, police said.",
        "The gunman fled Amara after the shooting.",
    ],
)
def test_one_man_who_runs_away_is_not_displaced(text):
    assert all(c.event != "displacement" for c in claims(text, "Amara"))


@pytest.mark.parametrize(
    "text",
    [
        "Rebels shelled the border in support of Amara.",
        "Soldiers killed four men in Halfaya, a suburb of Amara.",
        "The group fired rockets in solidarity with Amara.",
    ],
)
def test_what_is_done_for_a_town_or_in_its_suburb_is_not_in_it(text):
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Ten years after the bombing of Amara, families laid wreaths.", 2014),
        ("Two decades after rebels attacked Amara, a monument was opened.", 2004),
        ("A year after soldiers shelled Amara, its people are still in tents.", 2023),
    ],
)
def test_what_was_done_years_before_is_not_told_as_new(text, year):
    ends = {c.date.end.year for c in claims(text, "Amara") if c.date and c.date.end}
    assert ends == {year}


@pytest.mark.parametrize(
    "text",
    [
        "The army did not confirm any strike in Amara.",
        "Rebels did not speak of any other attack in Amara.",
        "The minister had no word on any raid in Amara.",
    ],
)
def test_any_attack_is_none(text):
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    "text",
    [
        "The government retook more areas of Amara.",
        "The army captured several neighbourhoods of Amara.",
        "Rebels seized two districts of Amara.",
    ],
)
def test_parts_of_a_town_are_not_all_of_it(text):
    assert "took_control" not in {c.role for c in claims(text, "Amara")}


def test_the_years_after_a_deed_are_counted_back_from_the_report():
    text = "Two centuries after the battle of Amara, people gathered. They sang for hours."
    tree = text_of(analyse(read_text(text, published="2024-05-18"))).tree
    deed = next(i for i, t in enumerate(tree.tokens) if t.text == "battle")
    sang = next(i for i, t in enumerate(tree.tokens) if t.text == "sang")
    old = long_before(tree, deed)
    assert old is not None
    assert (old.start, old.end) == (None, date(1824, 12, 31))
    assert long_before(tree, sang) is None


@pytest.mark.parametrize(
    "text",
    [
        "The withdrawal of the Kenyan army from Amara is the only way to peace.",
        "Talks turned to the retreat of the Kenyan army from Amara.",
        "The treaty asks for the pullout of the Kenyan army from Amara.",
    ],
)
def test_an_army_that_is_to_leave_a_town_is_not_at_home_there(text):
    assert "home_base" not in {role for role, _ in told(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels shelled Amara on Monday. The ministry accused Kenya of a provocation.",
        "Rebels shelled Amara on Monday. The ministry accused Kenya of aggression.",
        "Rebels shelled Amara on Monday. The ministry accused Kenya of lies.",
    ],
)
def test_who_is_accused_of_something_else_did_not_do_it(text):
    assert "Kenya" not in sides(text, "attacked", "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "A typhoon is forecast to hit Amara on Friday.",
        "Floods are predicted in Amara this week.",
        "Storms rarely hit Amara.",
    ],
)
def test_a_storm_that_is_only_forecast_or_rare_is_not_told(text):
    assert ("happened", "storm") not in told(text, "Amara")
    assert ("happened", "flood") not in told(text, "Amara")


@pytest.mark.parametrize(
    "text",
    [
        "The citadel of Amara was besieged twice in its long history.",
        "Amara was attacked many times in its history.",
        "The town of Amara was burned down three times in its history.",
    ],
)
def test_what_happened_in_a_long_history_is_no_news(text):
    assert claims(text, "Amara") == []


@pytest.mark.parametrize(
    "text",
    [
        "Police fired tear gas at a crowd, with five of the six deaths reported in Amara.",
        "Soldiers broke up the march, with two deaths reported in Amara.",
        "The army shelled the hills, with three deaths recorded in Amara.",
    ],
)
def test_deaths_beside_a_deed_are_not_those_of_who_did_it(text):
    assert sides(text, "target", "Amara") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen entered the bar in Amara and opened fire.",
        "An armed group entered a church in Amara and shot two men.",
        "Soldiers entered a house in Amara and killed a boy.",
    ],
)
def test_who_enters_a_house_does_not_advance(text):
    assert "advance" not in {event for _, event in told(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "Two veterans lit the flame of peace in Amara.",
        "The flame was carried through Amara by runners.",
        "The president lit an eternal flame in Amara.",
    ],
)
def test_a_flame_that_is_lit_is_no_fire(text):
    assert "fire" not in {event for _, event in told(text, "Amara")}


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyan army was based in Amara but relocated to Basra in 1987.",
        "The Kenyan army was based in Amara and moved to Basra after the war.",
        "The Kenyan army was based in Amara but shifted to Basra.",
    ],
)
def test_a_base_that_was_moved_is_a_base_no_more(text):
    assert told(text, "Amara") == set()
    assert "displacement" not in {event for _, event in told(text, "Basra")}


def test_what_is_bygone_is_told_from_what_still_holds():
    text = "Rebels had held the town since May. Rebels hold the bridge."
    tree = text_of(analyse(read_text(text))).tree
    old, new = (i for i, t in enumerate(tree.tokens) if t.lemma == "hold")
    assert is_bygone(tree, {}, old)
    assert not is_bygone(tree, {}, new)


def test_another_city_of_a_name_is_not_that_city():
    text = "In October, five men were killed in an attack on a bar in another Amara city."
    assert claims(text, "Amara") == []


def test_the_state_is_no_county():
    text = "Floods hit Amara. A storm killed two in the state."
    counties = [replace(p, place=replace(p.place, feature="A.ADM2")) for p in at(text, "Amara")]
    found = read_at(text, counties)
    assert {r.claim.event for r in found if r.claim.role != "mentioned"} == {"flood"}


def test_the_year_of_a_title_like_a_dateline_is_that_of_its_report():
    text = (
        "UNHCR Weekly Update - Ituri and Kivu - 23 - 30 August 2019\n\nIturi\n"
        "On 26 August, gunmen raided the town."
    )
    days = date_anchors(analyse(read_text(text, published="2026-05-08")))
    assert days[-1] == date(2019, 8, 30)


@pytest.mark.parametrize(
    "text",
    [
        "Rebels hit a convoy of soldiers in Basra and a school in Amara.",
        "Rebels attacked an army position in Basra and a boat in Amara.",
        "Rebels shelled a police post in Basra and a market in Amara.",
    ],
)
def test_what_is_hit_in_one_town_is_not_what_is_hit_in_the_other(text):
    assert sides(text, "target", "Amara", "Basra")
    there = [r for r in read(text, "Amara", "Basra") if r.location and r.location.title == "Amara"]
    assert there
    assert not [a for r in there for a in r.claim.targets]
    assert "target" not in {r.claim.role for r in there}


def test_one_thing_at_two_towns_is_hit_at_both():
    text = "Rebels hit army posts in Basra and Amara."
    tree = text_of(analyse(read_text(text))).tree
    (verb,) = (i for i, t in enumerate(tree.tokens) if t.text == "hit")
    event = Event(index=verb, role="attacked")
    (place,) = at(text, "Amara")
    assert at_its_place(tree, {6, 8}, verb, event, place) == event


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers, engaged in a peace mission in Amara, were killed by rebels in Basra.",
        "Troops engaged in talks in Amara on Monday.",
        "Soldiers were engaged in development work in Amara.",
    ],
)
def test_who_is_engaged_in_a_work_of_peace_does_not_fight(text):
    assert "clash" not in {event for _, event in told(text, "Amara")}
