"""Attacks told without an attacker, in a story that tells of one side alone; people who attack."""

import pytest

from mapgen.events.sole_parties import by_sole_parties
from tests.test_events import read
from tests.test_events_severe import claims

RUN = "ISIS fighters attacked Amara. ISIS fighters shot dead a judge in Mosul."


def doers(text, place, *others):
    places = [name for name in (place, *others) if name in text]
    found = [r.claim for r in read(text, *places) if r.location and r.location.title == place]
    return {a.side for c in found for a in c.actors if c.role in {"attacked", "operating"}}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (f"{RUN} A bomb exploded in Tikrit.", "isis"),
        (f"{RUN} Two soldiers died in an ambush near Tikrit.", "isis"),
        (f"{RUN} In Tikrit, police were fired on.", "isis"),
        ("ISIS fighters attacked Amara on Friday. A second bomb exploded in Tikrit.", "isis"),
        ("Turkish forces shelled Amara on Friday. Tikrit was shelled as well.", "turkey"),
    ],
)  # fmt: skip
def test_an_attack_is_put_down_to_the_only_side_that_attacks(text, side):
    assert doers(text, "Tikrit", "Amara", "Mosul") == {side}


@pytest.mark.parametrize(
    "text",
    [
        f"{RUN} A drone strike hit Tikrit.",
        f"{RUN} A raid in Tikrit killed two fighters.",
        f"{RUN} In a separate incident, a bomb exploded in Tikrit.",
        f"{RUN} A bomb exploded in Tikrit. No group has claimed the blast.",
        f"{RUN} In 2014 an attack in Tikrit killed nine.",
        f"{RUN} Police found a roadside bomb in Tikrit.",
        f"{RUN} Turkish jets bombed Mosul. An attack in Tikrit killed two.",
        "Turkish forces shelled Amara on Friday. A bomb in Tikrit killed two soldiers.",
        "The army shelled Amara on Friday. An attack in Tikrit killed two people.",
        "ISIS fighters were attacked in Amara. A bomb exploded in Tikrit.",
        "ISIS fighters attacked Amara on Friday. A bomb exploded in Tikrit.",
        f"{RUN} ISIS fighters burnt a farm in Basra, citing a raid on Tikrit.",
    ],
)
def test_what_may_be_anothers_attack_stays_nobodys(text):
    assert not {"isis", "turkey", "iraq"} & doers(text, "Tikrit", "Amara", "Mosul", "Basra")


def test_an_attack_that_is_put_down_to_a_side_cites_who_says_so():
    text = f"{RUN} A bomb exploded in Tikrit."
    (told,) = [c for c in claims(text, "Amara", "Mosul", "Tikrit") if c.event == "bomb_or_mine"]
    assert told.inferred
    assert [c.quote[:4] for c in told.citations] == ["A bo", "ISIS"]


def test_a_clash_is_of_the_only_two_sides_that_fight():
    text = "ISIS fighters clashed with Turkish troops in Amara. Fighting also raged in Tikrit."
    assert doers(text, "Tikrit", "Amara") == {"isis", "turkey"}
    third = text.replace("Fighting", "Gunmen attacked a bus in Mosul. Fighting")
    assert doers(third, "Tikrit", "Amara", "Mosul") == set()


def test_without_any_side_everything_stays_as_it_is():
    assert by_sole_parties(None, None, []) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Settlers attacked Amara on Monday. Soldiers shot a man dead in Tikrit.", "Amara"),
        ("Villagers attacked a police station in Amara on Monday.", "Amara"),
        ("Students attacked an army post in Amara. Soldiers shot a man dead in Tikrit.", "Amara"),
    ],
)
def test_people_attack_places_and_posts(text, place):
    assert doers(text, place, "Tikrit") == {"civilians"}


def test_who_is_given_something_is_not_who_gives_it():
    assert doers("Families received UN aid in Amara on Monday.", "Amara") == {"organisations"}
