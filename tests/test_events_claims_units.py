"""What is written of events, told in one sentence or several: rules on hand-built trees."""

from dataclasses import replace
from datetime import date

import pytest

from mapgen.events.anchors import Anchor
from mapgen.events.build import Writer
from mapgen.events.carried import Carrier, is_country
from mapgen.events.cast import Cast
from mapgen.events.discourse import blamed, disputed, joined
from mapgen.events.doubt import doubts, doubts_in_clause, doubts_on
from mapgen.events.event import Event
from mapgen.events.infer import Inference
from mapgen.events.operations import find_leaders
from mapgen.events.read import read_events
from mapgen.events.reader import build_reader
from mapgen.events.reality import event_reality
from mapgen.events.recalled import Recall, without_vague
from mapgen.events.story import group_of, holds, is_toward
from mapgen.events.unplaced import unplaced
from mapgen.events.unread import find_unread
from mapgen.events.when import Calendar
from tests.stage import demonym, names, stage, told

ATTACK = (
    "Hawks/NNP/nsubj attack/VBD/ROOT a/DT/det/convoy convoy/NN/dobj in/IN/prep Velm/NNP/pobj/in"
)
NOBODYS = "an/DT/det/attack attack/NN/nsubj took/VBD/ROOT place/NN/dobj in/IN/prep Velm/NNP/pobj/in"


# ---- one event


def test_a_claim_has_the_words_of_its_deed_up_to_the_place():
    one = stage(f"{ATTACK} yesterday/NN/npadvmod .")
    assert isinstance(one.writer, Writer)
    event = Event(index=one.at("attack"), role="attacked", mentions=one.mentions)
    (reading,) = one.writer.readings(event, one.place("Velm"))
    claim = reading.claim
    assert (claim.action, claim.layer, claim.speaker) == ("attack a convoy in Velm", "hawks", "")
    assert [c.quote for c in claim.citations] == ["Hawks attack a convoy in Velm yesterday."]


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        (
            (
                "Council/NNP/nsubj say/VBD/ROOT Hawks/NNP/nsubj/attack attack/VBD/ccomp "
                "Velm/NNP/dobj/attack"
            ),
            "Council",
        ),
        (
            (
                "They/PRP/nsubj say/VBD/ROOT Hawks/NNP/nsubj/attack attack/VBD/ccomp "
                "Velm/NNP/dobj/attack"
            ),
            "",
        ),
        (
            (
                "Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj accord/VBG/prep to/IN/prep/accord "
                "Council/NNP/pobj/to"
            ),
            "Council",
        ),
    ],
)
def test_a_claim_has_who_says_so(line, speaker):
    one = stage(line)
    assert one.writer.speaker(one.at("attack")) == speaker


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Hawks/NNP/nsubj reportedly/RB/advmod attack/VBD/ROOT Velm/NNP/dobj", ("reportedly",)),
        (
            (
                "Hawks/NNP/nsubj attack/VBD/ROOT a/DT man/NN/dobj who/WP/nsubj/was "
                "was/VBD/relcl/man reportedly/RB/advmod/was armed/JJ/acomp/was"
            ),
            (),
        ),
        ("Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj", ()),
    ],
)
def test_doubt_is_of_the_clause_that_it_stands_in(line, words):
    one = stage(line)
    assert doubts_in_clause(one.tree, one.at("attack")) == words


def test_who_says_it_of_themselves_is_doubted_by_that_word():
    line = (
        "{}/NNP/nsubj claim/VBD/ROOT Hawks/NNP/nsubj/attack attack/VBD/ccomp Velm/NNP/dobj/attack"
    )
    for speaker, words in (("Hawks", ("claim",)), ("Rooks", ())):
        one = stage(line.format(speaker))
        deed = one.at("attack")
        assert doubts(one.tree, one.parties, deed, one.arguments.doers(deed)[0]) == words
    one = stage("suspected/JJ/amod/Hawks Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj")
    assert doubts_on(one.tree, one.mentions[0]) == ["suspected"]


@pytest.mark.parametrize(
    ("line", "deed", "state"),
    [
        (
            "They lift/VBD/ROOT the/DT blockade/NN/dobj of/IN/prep/blockade Velm/NNP/pobj/of",
            "blockade",
            "unreal",
        ),
        (
            "They impose/VBD/ROOT the/DT blockade/NN/dobj of/IN/prep/blockade Velm/NNP/pobj/of",
            "blockade",
            "",
        ),
        ("Hawks/NNP/nsubj will/MD/aux attack/VB/ROOT Velm/NNP/dobj", "attack", "planned"),
        ("Hawks/NNP/nsubj violate/VBD/ROOT the/DT truce/NN/dobj", "truce", "unreal"),
    ],
)
def test_an_event_is_as_real_as_its_words_say(line, deed, state):
    one = stage(line)
    trigger = one.triggers[one.at(deed)]
    real = event_reality(one.tree, one.parties, one.triggers, trigger, trigger.frame)
    found = [name for name in ("planned", "feared", "unreal", "negated") if getattr(real, name)]
    assert found == ([state] if state else [])


def test_a_frame_gives_each_side_its_part_at_the_place():
    one = stage("Hawks/NNP/nsubj attack/VBD/ROOT Rooks/NNP/dobj in/IN/prep Velm/NNP/pobj/in")
    assert isinstance(one.cast, Cast)
    parts = {e.role: names(e.mentions) for e in one.cast.at(Anchor(one.at("attack"), "in"))}
    assert parts == {"attacked": ["Hawks"], "target": ["Rooks"]}
    assert not one.cast.tells(Anchor(one.at("attack"), "between"))
    one = stage("Hawks/NNP/nsubj seize/VBD/ROOT a/DT village/NN/dobj in/IN/prep Ostra/NNP/pobj/in")
    roles = [
        [e.role for e in one.cast.at(Anchor(one.at("seize"), "in", around=around))]
        for around in (False, True)
    ]
    assert roles == [["took_control"], ["operating"]]


def test_nobody_is_given_the_part_of_what_nobody_is_said_to_do():
    one = stage("Hawks/NNP/nsubj left/VBD . Velm/NNP/nsubjpass was/VBD/auxpass attack/VBN/ROOT")
    (event,) = one.cast.parts(one.at("attack"))
    assert (event.role, event.kind, event.mentions) == ("happened", "ground_attack", ())


def test_a_day_dates_its_own_clause_and_no_plan_that_is_past():
    one = stage(f"{ATTACK} on/IN/prep May-9/NNP/pobj/on . {ATTACK} .")
    assert isinstance(one.calendar, Calendar)
    first, second = (Event(index=one.at("attack", n), role="attacked") for n in (0, 1))
    day = one.calendar.date(first)
    assert day is not None
    assert day.start == date(2023, 5, 9)
    assert one.calendar.date(second) is None
    assert one.calendar.date(replace(first, role="home_base")) is None
    assert one.calendar.at(day, first, one.place("Velm")) == day
    assert one.calendar.at(day, replace(first, planned=True), one.place("Velm")) is None
    late = stage(f"{ATTACK} on/IN/prep May-29/NNP/pobj/on .")
    assert late.calendar.at(late.dates[0], first, None) is None  # nothing was done on it yet


def test_an_operation_is_led_by_who_launches_it():
    for verb, sides in (("launch", ["Hawks"]), ("see", None)):
        one = stage(f"Hawks/NNP/nsubj {verb}/VBD/ROOT Dawn/NNP/dobj on/IN/prep May-9/NNP/pobj/on .")
        found = find_leaders(one.scene, one.arguments, one.dates)
        assert (names(found["Dawn"].mentions) if found else None) == sides


# ---- one place after the other


def test_events_are_read_place_by_place():
    one = stage(f"{ATTACK} and/CC/cc/Velm Orlo/NNP/conj/Velm on/IN/prep May-9/NNP/pobj/on .")
    assert {("Velm", "attacked", "Hawks"), ("Orlo", "attacked", "Hawks")} <= told(one.read())
    read = read_events(one.text, (), one.mentions, one.dates, one.scene.book, demonym)
    assert {r.location for r in read.readings} <= {None}


def test_what_is_only_named_is_written_as_such():
    one = stage("They left/VBD/ROOT after/IN/prep lunch/NN/pobj/after at/IN Velm/NNP .")
    roles = [(r.location.title, r.claim.role) for r in one.read() if r.location]
    assert roles == [("Velm", "mentioned")]


def test_a_reader_ties_triggers_to_places_and_numbers_them():
    one = stage(f"{ATTACK} .")
    again = build_reader(
        one.tree, one.locations, one.mentions, {}, one.scene.book, demonym, lambda place: True
    )
    assert again.anchors == {}  # every place is background
    assert one.reader.numbers == {one.at("attack"): 1}
    (event, *_) = one.reader.events_at(one.place("Velm"))
    assert (event.role, event.number) == ("attacked", 1)


# ---- several sentences


@pytest.mark.parametrize(
    ("next_", "carried"),
    [
        ("Rooks/NNP/nsubj kill/VBD/ROOT two/CD/nummod/man man/NN/dobj .", True),
        ("Rooks/NNP/nsubj will/MD/aux kill/VB/ROOT two/CD/nummod/man man/NN/dobj .", False),
        (
            (
                "Rooks/NNP/nsubj kill/VBD/ROOT two/CD/nummod/man man/NN/dobj in/IN/prep "
                "Orlo/NNP/pobj/in ."
            ),
            False,
        ),
    ],
)
def test_what_follows_a_sentence_with_a_place_is_there(next_, carried):
    one = stage(f"{ATTACK} . {next_}")
    found = told(Carrier(one.writer, one.reader, one.story).readings())
    assert (("Velm", "attacked", "Rooks") in found) is carried
    assert not is_country(one.reader, one.mentions[0])


def test_a_story_is_at_its_last_place_for_three_sentences():
    one = stage(f"{ATTACK} . " + "It rained/VBD . " * 4)
    place = one.place("Velm")
    assert one.story.own_place(0) == place
    assert one.story.setting(2, "ground_attack") == (place, 0)
    assert one.story.setting(4, "ground_attack") is None
    assert one.story.setting(2, "negotiation") is None
    assert group_of("ground_attack") == "violence"


def test_a_region_holds_the_town_in_it_and_no_other():
    one = stage("They left/VBD Velm/NNP Ostra/NNP Mira/NNP Tarn/NNP Fen/NNP")
    velm, ostra, mira, tarn, fen = (one.place(n) for n in ("Velm", "Ostra", "Mira", "Tarn", "Fen"))
    assert holds(ostra, velm)
    assert holds(velm, velm)
    assert holds(tarn, mira)
    assert not holds(ostra, mira)
    assert not holds(velm, ostra)
    assert not holds(tarn, fen)
    assert not is_toward(velm, mira)  # it is no "east of"


def test_an_attack_by_nobody_is_the_one_told_with_its_doer():
    one = stage(f"It rained/VBD . {NOBODYS} . {ATTACK} .")
    both = [r for r in one.placed if r.claim.role in {"happened", "attacked"}]
    assert {r.claim.role for r in both} == {"happened", "attacked"}
    (kept,) = joined(one.writer, both)
    assert (kept.claim.role, len(kept.claim.citations)) == ("attacked", 2)
    apart = [replace(r, location=one.place("Velm", n)) for n, r in enumerate(both)]
    away = [replace(apart[0], location=None), apart[1]]
    assert len(joined(one.writer, away)) == 2


def test_the_doubt_of_the_next_sentence_is_that_of_the_claim():
    line = (
        "{} . the/DT claim/NN/nsubjpass could/MD/aux not/RB/neg be/VB/auxpass {}/RB/advmod "
        "verified/VBN/ROOT ."
    )
    one = stage(line.format(ATTACK, "independently"))
    (claim,) = (r.claim for r in disputed(one.writer, one.placed))
    assert claim.hedges
    assert len(claim.citations) == 2
    calm = stage(f"{ATTACK} . It rained/VBD .")
    assert [r.claim.hedges for r in disputed(calm.writer, calm.placed)] == [()]


@pytest.mark.parametrize(("verb", "blames"), [("blame", True), ("praise", False)])
def test_whom_the_text_blames_is_said_to_have_done_it(verb, blames):
    one = stage(f"{NOBODYS} . Council/NNP/nsubj {verb}/VBD/ROOT Rooks/NNP/dobj .")
    found = list(blamed(one.writer, one.reader, one.placed))
    assert told(found) == ({("Velm", "attacked", "Rooks")} if blames else set())
    assert all(r.claim.inferred and r.claim.hedges == (verb,) for r in found)


@pytest.mark.parametrize(
    ("word", "recalls"), [("the/DT/det/attack", True), ("an/DT/det/attack", False)]
)
def test_the_attack_is_of_whoever_was_said_to_attack(word, recalls):
    one = stage(
        "Hawks/NNP/nsubj attack/VBD/ROOT a/DT convoy/NN/dobj . "
        f"{word} attack/NN/nsubj took/VBD/ROOT place/NN/dobj in/IN/prep Velm/NNP/pobj/in ."
    )
    nobodys = [r for r in one.placed if r.claim.role == "happened"]
    found = list(Recall(one.writer, one.reader).readings(nobodys))
    assert told(found) == ({("Velm", "attacked", "Hawks")} if recalls else set())
    assert without_vague(nobodys, found) == nobodys  # Velm itself is not vague


def test_attacks_of_nobody_are_of_the_one_group_that_attacks_just_before():
    line = (
        (
            "It fears/VBZ/ROOT attacks/attack/NNS/dobj by/IN/prep/attacks {}/NNP/pobj/by . "
            "attacks/NNS/nsubj rage/VBD/ROOT in/IN/prep Velm/NNP/pobj/in ."
        )
        .replace("attacks/attack/NNS/dobj", "attacks/NNS/dobj/fears/attack")
        .replace("attacks/NNS/nsubj", "attacks/NNS/nsubj/rage/attack")
    )
    for who, found in (("Hawks", ["Hawks"]), ("Guards", [])):
        one = stage(line.format(who))
        event = Event(index=one.at("attacks", 1), role="happened")
        inference = Inference(one.writer, one.reader)
        got = [name for e in inference.attackers(event) for name in names(e.mentions)]
        assert got == found


def test_an_arrest_is_by_the_force_that_stormed_the_house():
    one = stage(
        "two/CD/nsubjpass were/VBD/auxpass arrest/VBN/ROOT after/IN/mark/storm "
        "Guards/NNP/nsubj/storm storm/VBD/advcl a/DT house/NN/dobj/storm in/IN/prep/storm "
        "Velm/NNP/pobj/in"
    )
    event = Event(index=one.at("arrest"), role="happened", kind="arrest")
    assert [(e.role, names(e.mentions)) for e in one.inference.seizers(event)] == [
        ("operating", ["Guards"])
    ]
    assert list(one.inference.seizers(replace(event, negated=True))) == []


# ---- without a place


def test_talks_of_two_sides_stand_without_a_place():
    line = (
        "Hawks/NNP/nsubj hold/VBD/ROOT talks/NNS/dobj/hold/talk with/IN/prep/talks "
        "{}/NNP/pobj/with ."
    )
    one = stage(line.format("Rooks"))
    found = told(unplaced(one.writer, one.reader, ()))
    assert found == {("", "negotiating", "Hawks"), ("", "negotiating", "Rooks")}
    alone = stage(line.format("Hawks"))
    assert told(unplaced(alone.writer, alone.reader, ())) == set()


def test_a_sentence_with_an_event_and_a_place_and_no_claim_is_unread():
    one = stage(f"{ATTACK} .")
    (unread,) = find_unread(one.tree, one.reader, one.locations, ())
    assert (unread.words, unread.event, unread.places) == ("attack", "ground_attack", ("Velm",))
    assert list(find_unread(one.tree, one.reader, one.locations, one.placed)) == []
    assert list(find_unread(one.tree, one.reader, (), ())) == []
