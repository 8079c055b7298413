"""Who is meant again, what somebody is accused of, and what people fled from."""

import pytest

from mapgen.actors.the_group import find_the_group
from mapgen.text import is_charge
from mapgen.text.charges import give_charge
from tests import articles
from tests.test_actors_units import BOOK
from tests.test_events import read
from tests.test_events_severe import kinds
from tests.trees import text_of_words, word_at


def attackers(text, place, *others):
    found = [r for r in read(text, place, *others) if r.location and r.location.title == place]
    return {a.side for r in found if r.claim.role == "attacked" for a in r.claim.actors}


@pytest.mark.parametrize(
    "text",
    [
        "ISIS attacked Amara on Monday. The group attacked Tikrit.",
        "ISIS fighters attacked Amara. The jihadist group later shelled Tikrit.",
        "ISIS attacked Amara. Two men died. The outfit also attacked a post in Tikrit.",
        "ISIS took Amara. The PKK left. It rained. ISIS spoke. The militants shelled Tikrit.",
    ],
)
def test_the_group_is_the_armed_group_named_last(text):
    assert attackers(text, "Tikrit", "Amara") == {"isis"}


@pytest.mark.parametrize(
    "text",
    [
        "ISIS and the PKK fought in Amara. The group attacked Tikrit.",
        "ISIS attacked Amara. A group of hunters fled. The group attacked Tikrit.",
        "A rights group said ISIS attacked Amara. The group attacked Tikrit.",
        "ISIS attacked Amara. It rained. It snowed. It rained. The group attacked Tikrit.",
        "Turkish troops attacked Amara. The group attacked Tikrit.",
        "ISIS attacked Amara. The group of nine attacked Tikrit.",
    ],
)
def test_the_group_is_nobody_where_others_may_be_meant(text):
    assert "isis" not in attackers(text, "Tikrit", "Amara")


def test_without_a_named_group_nothing_is_meant_again():
    text = text_of_words("The/DT/det/group group/NN/nsubj/left left/VBD/ROOT")
    assert list(find_the_group(text, [], BOOK)) == []


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Iraq accused Turkish forces of opening fire at a bus in Amara.", "turkey"),
        ("Iraq accused Turkish troops of firing on a convoy in Amara.", "turkey"),
        ("The army accused rebels of firing at a bus in Amara.", "armed-groups"),
    ],
)
def test_who_is_accused_of_firing_fired(text, side):
    assert attackers(text, "Amara") == {side}


CHARGED = (
    "Oda/NNP/nsubj/accused accused/VBD/ROOT//accuse Hawks/NNPS/dobj/accused of/IN/prep/Hawks "
    "opening/NN/compound/fire fire/NN/pobj/of at/IN/prep/accused Velm/NNP/pobj/at"
)


def test_the_deed_of_an_accusation_hangs_on_it():
    text = text_of_words(CHARGED)
    tokens = list(text.tokens)
    give_charge(tokens, word_at(text, "accused"), len(tokens))
    found = {t.text: (t.tag, t.dep, t.lemma, tokens[t.head].text) for t in tokens}
    assert found["of"][3] == "accused"
    assert found["opening"] == ("VBG", "pcomp", "open", "of")
    assert found["fire"][1::2] == ("dobj", "opening")
    assert found["at"][3] == "opening"
    other = text_of_words(CHARGED.replace("accused", "told").replace("//accuse", "//tell"))
    tokens = list(other.tokens)
    give_charge(tokens, word_at(other, "told"), len(tokens))
    assert tuple(tokens) == other.tokens


def test_a_deed_is_told_from_a_noun_only_under_an_accusation():
    line = (
        "Oda/NNP/nsubj/accused accused/VBD/ROOT//accuse Hawks/NNPS/dobj/accused "
        "of/IN/prep/accused firing/VBG/pcomp/of//fire on/IN/prep/firing Velm/NNP/pobj/on"
    )
    text = text_of_words(line)
    at = word_at(text, "firing")
    assert is_charge(text.tokens, at)
    other = text_of_words(line.replace("//accuse", "//tire"))
    assert not is_charge(other.tokens, at)


@pytest.mark.parametrize(
    "text",
    [
        "Following clashes between ISIS and the PKK, people fled the villages of Amara and Tikrit.",
        "Families in Amara and Tikrit were displaced due to fighting between ISIS and the PKK.",
    ],
)
def test_what_people_fled_several_places_from_was_at_each(text):
    fought = {(place, "operating", "clash") for place in ("Amara", "Tikrit")}
    assert fought <= kinds(text, "Amara", "Tikrit")


@pytest.mark.parametrize(
    "text",
    [
        "People fled to Amara and Tikrit after clashes between ISIS and the PKK.",
        "People fled Amara and Tikrit after an attack by ISIS.",
        "People fled Amara and Tikrit; clashes between ISIS and the PKK went on.",
    ],
)
def test_where_people_fled_to_and_one_attack_are_not_everywhere(text):
    assert {event for _, _, event in kinds(text, "Amara", "Tikrit")} == {"displacement"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Turkey shelled Zakho on Monday.", "Zakho"),
        ("Israel's raid on Jenin killed three people.", "Jenin"),
        ("Pakistan bombed Khost on Monday.", "Khost"),
    ],
)
def test_a_state_attacks_a_known_town_across_its_border(text, place, config):
    assert place in {name for name, role, _ in articles.told(text, config) if role == "attacked"}


def test_the_attacks_are_those_named_last_though_nothing_was_read_of_them(config):
    text = (
        "ISIS and the PKK clashed in Mosul on 1 April 2023, displacing 500 people. "
        "Attacks on Odavar village were monitored on 4 April 2023. "
        "The attacks led to the displacement of 3,000 people in Mosul."
    )
    days = {
        claim.date.start.isoformat()
        for (place, _, _), claim in articles.told(text, config).items()
        if place == "Mosul" and claim.event == "displacement" and claim.date
    }
    assert "2023-04-04" in days


def test_one_place_before_a_dash_is_where_a_report_was_filed():
    text = (
        "Amara – seat of a province\n\n"
        "Tikrit – Fighting between ISIS and the PKK is reported in two valleys.\n"
    )
    assert kinds(text, "Amara", "Tikrit") == set()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The villages attacked by ISIS include Amara and Tikrit.", "attacked"),
        ("The towns captured by ISIS are Amara and Tikrit.", "took_control"),
        ("Villages that were shelled by ISIS include Amara and Tikrit.", "attacked"),
    ],
)
def test_a_list_of_the_villages_attacked_is_where_they_were(text, role):
    told = {(place, part) for place, part, _ in kinds(text, "Amara", "Tikrit")}
    assert told == {("Amara", role), ("Tikrit", role)}


def test_a_list_of_the_towns_visited_is_of_no_deed():
    text = "The towns visited by the minister include Amara and Tikrit."
    assert "attacked" not in {part for _, part, _ in kinds(text, "Amara", "Tikrit")}


def test_a_ceasefire_is_no_fire():
    text = (
        "Fighting between ISIS and the PKK erupted on Monday, breaking an unofficial cease-fire "
        "reached there in February, in Amara."
    )
    assert "fire" not in {event for _, _, event in kinds(text, "Amara")}


def test_the_day_of_a_source_in_brackets_dates_nothing(config):
    text = (
        "Nine soldiers were killed by rebels near Mosul on May 16 (Oda Times, May 18). "
        "The soldiers were searching for rebels near Mosul."
    )
    days = {c.date.start.isoformat() for c in articles.told(text, config).values() if c.date}
    assert days == {"2023-05-16"}
