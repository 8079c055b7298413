"""Which event a place belongs to, and which places only describe: rules on hand-built trees."""

import pytest

from mapgen.events.aliases import find_aliases
from mapgen.events.anchors import Anchor
from mapgen.events.containers import contains_another, is_stretch
from mapgen.events.continued import find_continued
from mapgen.events.linked import Links
from mapgen.events.listed import find_labelled, find_listed
from mapgen.events.mentioned import build_scene
from mapgen.events.names import home_events, is_background, unit_events
from mapgen.events.place_descriptions import describes
from mapgen.events.reach import Reach
from mapgen.events.series import share_anchors
from mapgen.events.telling import Telling
from mapgen.events.venues import find_venues, is_topic
from mapgen.events.voices import find_authorities, find_voices
from mapgen.events.word_order import WordOrder
from tests.stage import demonym, names, stage

IN_VELM = "in/IN/prep Velm/NNP/pobj/in"


def titles(pairs):
    return [(word, place.title) for word, place in pairs]


# ---- the event above a place


@pytest.mark.parametrize(
    ("line", "word", "relation"),
    [
        (f"Hawks/NNP/nsubj attack/VBD/ROOT Rooks/NNP/dobj {IN_VELM}", "attack", "in"),
        ("Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj", "attack", "dobj"),
        (f"fighting/NN/nsubj rage/VBD/ROOT {IN_VELM}", "fighting", "in"),
        ("Hawks/NNP/nsubj withdraw/VBD/ROOT from/IN/prep Velm/NNP/pobj/from", "withdraw", "from"),
    ],
)
def test_a_place_is_tied_to_the_first_event_above_it(line, word, relation):
    told = stage(line)
    assert told.anchors.of(told.place("Velm")) == (Anchor(told.at(word), relation),)


def test_a_place_that_only_speaks_is_tied_to_nothing():
    told = stage("They left/VBD/ROOT Velm/NNP/dobj after/IN/prep Hawks/NNP/pobj/after")
    assert told.anchors.of(told.place("Velm")) == ()


def test_the_steps_above_a_place_say_whether_a_word_for_where_leads_to_it():
    told = stage(f"Hawks/NNP/nsubj attack/VBD/ROOT Rooks/NNP/dobj {IN_VELM}")
    assert isinstance(told.reach, Reach)
    (step,) = told.reach.steps(told.at("Velm"))
    assert (step.head, step.where, step.led) == (told.at("attack"), True, "in")
    told = stage("Hawks/NNP/nsubj attack/VBD/ROOT Rooks/NNP/dobj of/IN/prep Velm/NNP/pobj/of")
    assert not any(step.where for step in told.reach.steps(told.at("Velm")))


@pytest.mark.parametrize(
    ("line", "around"),
    [
        ("Hawks/NNP/nsubj seize/VBD/ROOT a/DT base/NN/dobj in/IN/prep Ostra/NNP/pobj/in", True),
        ("Hawks/NNP/nsubj seize/VBD/ROOT Ostra/NNP/dobj", False),
    ],
)
def test_who_seizes_something_in_an_area_seizes_not_the_area(line, around):
    told = stage(line)
    top = told.at("Ostra")
    assert told.reach.surrounds(told.at("seize"), top, inner=True) is around


def test_a_verb_that_tells_nothing_has_an_event_for_its_subject_or_object():
    told = stage(f"fighting/NN/nsubj rage/VBD/ROOT {IN_VELM}")
    telling = Telling(told.tree, told.parties, told.triggers)
    assert list(telling.nominal(told.at("rage"), told.at("in"))) == [told.at("fighting")]
    told = stage("Velm/NNP/nsubj see/VBD/ROOT fighting/NN/dobj")
    telling = Telling(told.tree, told.parties, told.triggers)
    assert list(telling.suffered(told.at("see"), told.at("Velm"))) == [told.at("fighting")]
    assert telling.undergoes(told.at("Velm"), told.at("see"))
    assert not telling.undergoes(told.at("fighting"), told.at("see"))


def test_what_is_in_a_place_before_the_sentence_begins_is_fronted():
    told = stage(f"{IN_VELM} officials/NNS/nsubj said/VBD/ROOT")
    telling = Telling(told.tree, told.parties, told.triggers)
    assert telling.is_fronted(told.at("in"), told.at("said"))
    told = stage(f"officials/NNS/nsubj said/VBD/ROOT {IN_VELM}")
    telling = Telling(told.tree, told.parties, told.triggers)
    assert not telling.is_fronted(told.at("in"), told.at("said"))


# ---- events that share a place


def test_what_hangs_on_an_event_shares_its_place_unless_it_has_its_own():
    line = "Hawks/NNP/nsubj storm/VBD/ROOT Velm/NNP/dobj kill/VBG/advcl two/CD/dobj/kill"
    told = stage(line)
    storm, kill = told.at("storm"), told.at("kill")
    assert Links(told.tree, told.triggers, frozenset({storm})).of(storm) == [kill]
    assert Links(told.tree, told.triggers, frozenset({storm, kill})).of(storm) == []


@pytest.mark.parametrize(("joint", "shared"), [("and/CC", True), ("beat/VBP", False)])
def test_places_of_one_list_share_what_happens(joint, shared):
    told = stage(f"Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj {joint} Orlo/NNP/punct")
    velm, orlo = told.locations
    known = {velm: (Anchor(told.at("attack"), "dobj"),), orlo: ()}
    found = dict(share_anchors(told.tree, told.locations, known, ()))
    assert found == ({orlo: known[velm]} if shared else {})
    assert dict(share_anchors(told.tree, told.locations, known, {orlo})) == {}


@pytest.mark.parametrize(("word", "tied"), [("in/IN/punct", True), ("past/IN/punct", False)])
def test_a_place_that_hangs_on_nothing_is_tied_by_the_order_of_words(word, tied):
    told = stage(f"Hawks/NNP/nsubj attack/VBD/ROOT Rooks/NNP/dobj {word} Velm/NNP/punct")
    order = WordOrder(told.tree, told.triggers, told.reach)
    (place,) = told.locations
    found = dict(order.anchors(told.locations, {place: ()}, lambda anchor: True))
    assert found == ({place: (Anchor(told.at("attack"), "in"),)} if tied else {})
    assert dict(order.anchors(told.locations, {place: ()}, lambda anchor: False)) == {}


# ---- places that are only pointed at


def test_the_town_is_the_one_that_was_named():
    line = "They left/VBD/ROOT {} . Hawks/NNP/nsubj attack/VBD/ROOT the/DT/det/town town/NN/dobj ."
    told = stage(line.format("Velm/NNP/dobj"))
    find = lambda apart=(): titles(find_aliases(told.tree, told.locations, apart, (), demonym))  # noqa: E731
    assert find() == [(told.at("town"), "Velm")]
    assert find(told.locations) == []
    two = stage(line.format("Velm/NNP/dobj and/CC/cc/Velm Orlo/NNP/conj/Velm"))
    assert list(find_aliases(two.tree, two.locations, (), (), demonym)) == []


def test_the_latter_is_the_second_of_two():
    told = stage(
        "They left/VBD/ROOT Velm/NNP/dobj and/CC/cc/Velm Orlo/NNP/conj/Velm . "
        "Hawks/NNP/nsubj attack/VBD/ROOT the/DT/det/latter latter/NN/dobj ."
    )
    found = find_aliases(told.tree, told.locations, (), (), demonym)
    assert titles(found) == [(told.at("latter"), "Orlo")]


def test_the_capital_of_a_people_is_the_seat_that_is_named():
    told = stage(
        "They left/VBD/ROOT Sarn/NNP/dobj . "
        "Hawks/NNP/nsubj attack/VBD/ROOT the/DT/det/capital Tarnian/JJ/amod/capital "
        "capital/NN/dobj ."
    )
    found = find_aliases(told.tree, told.locations, (), (), demonym)
    assert titles(found) == [(told.at("capital"), "Sarn")]
    assert list(find_aliases(told.tree, told.locations, (), (), lambda word: None)) == []


def test_an_incident_that_occurred_somewhere_is_the_one_told_before():
    line = (
        "Hawks/NNP/nsubj attack/VBD/ROOT a/DT convoy/NN/dobj . "
        "the/DT/det/incident {}/NN/nsubj occur/VBD/ROOT in/IN/prep Velm/NNP/pobj/in ."
    )
    told = stage(line.format("incident"))
    found = find_continued(told.tree, told.triggers, told.locations, ())
    assert titles(found) == [(told.at("attack"), "Velm")]
    assert list(find_continued(told.tree, told.triggers, told.locations, told.locations)) == []
    told = stage(line.format("sunrise").replace("/incident", "/sunrise"))
    assert list(find_continued(told.tree, told.triggers, told.locations, ())) == []


def test_an_item_is_at_the_one_place_of_its_introduction():
    line = "on/IN May-9/NNP in/IN {} : ¶ - Hawks/NNP/nsubj attack/VBD/ROOT a/DT convoy/NN/dobj ."
    told = stage(line.format("Velm/NNP"))
    found = find_listed(told.tree, told.triggers, told.locations, ())
    assert titles(found) == [(told.at("attack"), "Velm")]
    told = stage(line.format("Velm/NNP and/CC Orlo/NNP"))
    assert list(find_listed(told.tree, told.triggers, told.locations, ())) == []


def test_items_that_begin_with_a_place_and_a_colon_are_there():
    told = stage("- Velm/NNP : Hawks/NNP/nsubj attack/VBD/ROOT a/DT convoy/NN/dobj .")
    found = find_labelled(told.tree, told.triggers, told.locations, ())
    assert titles(found) == [(told.at("attack"), "Velm")]
    told = stage("- Velm/NNP fell/VBD : Hawks/NNP/nsubj attack/VBD/ROOT a/DT convoy/NN/dobj .")
    assert titles(find_labelled(told.tree, told.triggers, told.locations, ())) != [
        (told.at("attack"), "Orlo")
    ]
    told = stage("Velm/NNP : Hawks/NNP/nsubj attack/VBD/ROOT a/DT convoy/NN/dobj .")
    assert (
        list(find_labelled(told.tree, told.triggers, told.locations, ())) == []
    )  # one is no report


def test_talks_are_in_the_town_that_hosts_them_not_in_what_they_are_about():
    told = stage("Velm/NNP/nsubj host/VBD/ROOT the/DT/det/talks talks/NNS/dobj/host/talks")
    found = find_venues(told.tree, told.triggers, told.locations, ())
    assert titles(found) == [(told.at("host"), "Velm")]
    told = stage("Velm/NNP/nsubj miss/VBD/ROOT the/DT/det/talks talks/NNS/dobj/miss/talks")
    assert list(find_venues(told.tree, told.triggers, told.locations, ())) == []
    for by, topic in (("on", True), ("in", False)):
        told = stage(f"talks/NNS/ROOT//talks {by}/IN/prep/talks Velm/NNP/pobj/{by}")
        assert is_topic(told.tree, told.triggers, told.place("Velm")) is topic


def test_what_officials_of_a_place_tell_is_there():
    told = stage(
        "the/DT/det/governor governor/NN/nsubj of/IN/prep/governor Velm/NNP/pobj/of said/VBD/ROOT "
        "Hawks/NNP/nsubj/attack attack/VBD/ccomp a/DT convoy/NN/dobj/attack ."
    )
    found = find_authorities(told.tree, told.triggers, told.locations, (), ())
    assert titles(found) == [(told.at("attack"), "Velm")]
    seen = find_authorities(told.tree, told.triggers, told.locations, (), ("ground_attack",))
    assert list(seen) == []


def test_what_a_resident_is_quoted_with_is_where_the_resident_is():
    line = (
        "“ Hawks/NNP/nsubj attack/VBD/ROOT a/DT convoy/NN/dobj . It rained/VBD , ” "
        "said/VBD/ROOT a/DT {0}/NN/nsubj of/IN/prep/{0} Velm/NNP/pobj/of ."
    )
    told = stage(line.format("resident"))
    found = find_voices(told.tree, told.triggers, told.locations, ())
    assert titles(found) == [(told.at("attack"), "Velm")]
    told = stage(line.format("fan"))
    assert list(find_voices(told.tree, told.triggers, told.locations, ())) == []


# ---- places that only describe


@pytest.mark.parametrize(
    ("words", "place", "aside"),
    [
        ("Velm/NNP , Ostra/NNP", "Ostra", False),  # the second is no division of the first by id
        ("Velm/NNP , Tarn/NNP", "Tarn", True),
        ("Velm/NNP , Fen/NNP", "Fen", False),
        ("Velm/NNP , the/DT capital/NN of/IN Ostra/NNP", "Ostra", True),
        ("Ostra/NNP 's capital/NN , Velm/NNP", "Ostra", True),
        ("Velm/NNP and/CC Orlo/NNP", "Orlo", False),
    ],
)
def test_a_place_that_says_where_another_is_only_describes_it(words, place, aside):
    told = stage(f"They left/VBD/ROOT {words} .")
    assert describes(told.scene, told.place(place)) is aside


@pytest.mark.parametrize(
    ("words", "outer", "holds"),
    [
        ("Velm/NNP in/IN Ostra/NNP", "Ostra", True),
        ("Velm/NNP and/CC Ostra/NNP", "Ostra", False),
        ("Ostra/NNP 's western/JJ Velm/NNP", "Ostra", True),
        ("Velm/NNP , Ostra/NNP", "Ostra", True),
        ("Fen/NNP , Ostra/NNP", "Ostra", False),
    ],
)
def test_what_a_place_lies_in_only_holds_it(words, outer, holds):
    told = stage(f"They left/VBD/ROOT {words} .")
    assert contains_another(told.tree, told.place(outer), told.near) is holds
    assert not is_stretch(told.place(outer))


@pytest.mark.parametrize(
    ("line", "background"),
    [
        ("Velm/NNP ( Reuters/NNP ) - Hawks/NNP/nsubj left/VBD/ROOT", True),  # a dateline
        ("Velm/NNP and/CC Hawks/NNP/nsubj left/VBD/ROOT", False),
        ("Hawks/NNP/nsubj left/VBD/ROOT Velm/NNP/dobj in/IN Ostra/NNP", False),
    ],
)
def test_nothing_happens_at_a_dateline(line, background):
    told = stage(line)
    assert is_background(told.scene, told.place("Velm")) is background


def test_a_region_that_holds_the_place_before_it_is_background():
    told = stage("Hawks/NNP/nsubj left/VBD/ROOT Velm/NNP/dobj in/IN Ostra/NNP")
    assert is_background(told.scene, told.place("Ostra"))


@pytest.mark.parametrize(
    ("line", "home"),
    [
        (
            "Guards/NNP/nsubj based/VBN/acl/Guards in/IN/prep/based Velm/NNP/pobj/in left/VBD/ROOT",
            True,
        ),
        ("Guards/NNP/nsubj from/IN/prep/Guards Velm/NNP/pobj/from came/VBD/ROOT", True),
        ("Guards/NNP/nsubj near/IN/prep/Guards Velm/NNP/pobj/near came/VBD/ROOT", False),
        ("Council/NNP/nsubj from/IN/prep/Council Velm/NNP/pobj/from came/VBD/ROOT", False),
    ],
)
def test_a_force_has_a_home_where_it_is_from_or_based(line, home):
    told = stage(line)
    found = [
        (e.role, names(e.mentions))
        for e in home_events(told.scene, told.reader, told.place("Velm"))
    ]
    assert found == ([("home_base", ["Guards"])] if home else [])
    assert list(unit_events(told.scene, told.place("Velm"))) == []


def test_who_is_named_within_a_place_or_qualifies_others_is_no_party_of_the_scene():
    told = stage("Hawks/NNP met/VBD/ROOT Rooks/NNP")
    assert names(told.scene.named(range(3))) == ["Hawks", "Rooks"]
    linked = stage("Hawks/NNP -linked/VBN fighters/NNS left/VBD")
    kept = build_scene(linked.text, (), linked.mentions, linked.scene.book)
    assert kept.is_group(linked.mentions[0])
    assert not kept.is_force(stage("Council/NNP left/VBD").mentions[0])
