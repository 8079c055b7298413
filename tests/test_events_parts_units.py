"""Who does what to whom, by the words of one sentence: rules on hand-built trees."""

from types import SimpleNamespace

import pytest

from mapgen.events.arguments import Arguments
from mapgen.events.beside import MISSING, Beside, counted, word_of
from mapgen.events.crowds import Crowds
from mapgen.events.described import CIVILIANS, party_of_word
from mapgen.events.fitting import Fitting
from mapgen.events.frames import load_frames
from mapgen.events.hazards import Hazards
from mapgen.events.helpers import helpers
from mapgen.events.means import Means
from mapgen.events.nominal import Roles
from mapgen.events.objects import object_fits
from mapgen.events.parties import Parties
from mapgen.events.sharers import sharers
from mapgen.events.spoken_for import SpokenFor
from mapgen.events.states import capitals, states
from mapgen.events.subjects import is_one_of
from mapgen.events.talks import Talks
from mapgen.events.triggers import Trigger, antecedent, find_triggers, is_passive, objects_of
from tests.stage import demonym, names, stage


def attack(more: str) -> str:
    return f"an/DT/det/attack attack/NN/ROOT {more}"


# ---- the words beside a verb


def test_what_a_noun_counts_is_found_behind_its_of():
    told = stage("a/DT dozen/NN/nsubj of/IN/prep/dozen raid/NN/pobj/of came/VBD")
    assert counted(told.tree, told.at("dozen")) == [told.at("raid")]
    assert counted(told.tree, told.at("raid")) == []
    told = stage("a/DT roof/NN/nsubj of/IN/prep/roof tin/NN/pobj/of fell/VBD/ROOT")
    assert counted(told.tree, told.at("roof")) == []


def test_a_pattern_asks_for_what_stands_beside_its_verb():
    patterns = {p.beside or p.preposition: p for p in load_frames().verbs["take"]}
    told = stage("Hawks/NNP/nsubj take/VBD/ROOT control/NN/dobj of/IN/prep/control Velm/NNP/pobj")
    verb = told.at("take")
    beside = Beside(told.tree, verb, objects_of(told.tree, verb), told.parties)
    assert beside.part(patterns["control"]) == told.at("control")
    assert beside.part(patterns["hostage"]) == MISSING
    assert beside.part(patterns[""]) is None
    assert word_of(told.tree, verb) == "take"


@pytest.mark.parametrize(
    ("thing", "fits"),
    [("Velm/NNP/dobj", True), ("village/NN/dobj", True), ("bus/NN/dobj", False)],
)
def test_who_captures_captures_a_place(thing, fits):
    told = stage(f"Hawks/NNP/nsubj capture/VBD/ROOT {thing} .")
    verb = told.at("capture")
    pattern = next(
        p for p in load_frames().verbs["capture"] if p.frame.id == "capture" and not p.beside
    )
    beside = Beside(told.tree, verb, objects_of(told.tree, verb), told.parties)
    assert object_fits(beside, pattern) is fits


# ---- triggers


def test_a_word_is_a_trigger_by_its_frames():
    told = stage("Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj after/IN/prep lunch/NN/pobj/after")
    found = find_triggers(told.tree, load_frames(), told.parties)
    assert {i: t.frame.type for i, t in found.items()} == {told.at("attack"): "ground_attack"}


def test_a_weapon_that_is_seized_does_nothing_and_a_warning_tells_of_nothing_yet():
    told = stage("They seize/VBD/ROOT mine/NN/dobj")
    assert told.at("mine") not in told.triggers
    told = stage("flood/NN/compound/warning warning/NN/nsubj came/VBD/ROOT")
    assert told.at("flood") not in told.triggers
    told = stage("flood/NN/nsubj came/VBD/ROOT")
    assert told.triggers[told.at("flood")].noun


def test_a_storm_is_known_again_by_its_name():
    line = (
        "typhoon/NN/compound/Rana Rana/NNP/nsubj came/VBD/ROOT . "
        "Rana/NNP/nsubj slam/VBD/ROOT into/IN/prep Velm/NNP/pobj/into ."
    )
    told = stage(line)
    assert told.triggers[told.at("Rana", 1)].frame.type == "storm"
    assert told.at("Rana", 1) not in stage(line.replace("typhoon", "teacher")).triggers


@pytest.mark.parametrize(
    ("line", "passive"),
    [
        ("Velm/NNP/nsubjpass was/VBD/auxpass take/VBN/ROOT", True),
        ("They have/VBP/aux take/VBN/ROOT Velm/NNP/dobj", False),
        ("a/DT man/NN/ROOT take/VBN/acl/man", True),
        ("They take/VBD/ROOT Velm/NNP/dobj", False),
    ],
)
def test_what_is_done_to_something_is_passive(line, passive):
    told = stage(line)
    assert is_passive(told.tree, told.at("take")) is passive


def test_which_stands_for_the_noun_its_clause_hangs_on():
    told = stage("a/DT group/NN/ROOT which/WDT/nsubj/fled fled/VBD/relcl/group")
    assert antecedent(told.tree, told.at("which"), told.at("fled")) == told.at("group")
    assert antecedent(told.tree, told.at("group"), told.at("fled")) == told.at("group")


# ---- parties


@pytest.mark.parametrize(
    ("line", "noun", "who"),
    [
        ("Hawks/NNP/ROOT and/CC/cc/Hawks Rooks/NNP/conj/Hawks", "Hawks", ["Hawks", "Rooks"]),
        ("Hawks/NNP/compound/jet jet/NN/ROOT", "jet", ["Hawks"]),
        ("a/DT group/NN/ROOT of/IN/prep/group Hawks/NNP/pobj/of", "group", ["Hawks"]),
        ("a/DT road/NN/ROOT of/IN/prep/road Hawks/NNP/pobj/of", "road", []),
        ("Hawks/NNP/compound/mayor mayor/NN/ROOT", "mayor", []),
    ],
)
def test_a_noun_means_its_parties_its_owners_or_its_members(line, noun, who):
    told = stage(line)
    assert names(told.parties.of(told.at(noun))) == who


def test_who_can_bear_arms():
    told = stage(
        "Hawks/NNP/nsubj saw/VBD/ROOT Council/NNP/dobj and/CC/cc/Council Dawn/NNP/conj/saw"
    )
    assert isinstance(told.parties, Parties)
    assert names(told.parties.armed(told.mentions)) == ["Hawks", "Dawn"]
    assert names(told.parties.ruling(told.mentions)) == ["Council"]


def test_a_country_stands_for_its_state_and_a_capital_for_a_party():
    told = stage("Tarnian/JJ/amod/jet jet/NN/nsubj left/VBD/ROOT Sarn/NNP/dobj")
    found = dict(states(told.tree, told.locations, (), demonym, ()))
    assert {i: m.actors[0].name for i, m in found.items()} == {
        told.at("Tarnian"): "Tarn",
        told.at("Sarn"): "Tarn",
    }
    own = dict(states(told.tree, (), (), demonym, [("our-side", "XT")]))
    assert [m.actors[0].side for m in own.values()] == ["our-side"]
    told = stage("Velm/NNP/nsubj left/VBD/ROOT Orlo/NNP/dobj")
    assert dict(states(told.tree, told.locations, (), demonym, ())) == {}
    assert capitals(told.tree, told.mentions, told.scene.book) == {}


@pytest.mark.parametrize(
    ("number", "found"), [("two/CD/nummod/side", True), ("three/CD/nummod/side", False)]
)
def test_the_two_sides_are_those_named_together_just_before(number, found):
    told = stage(
        "Hawks/NNP/nsubj met/VBD/ROOT Rooks/NNP/dobj . "
        f"the/DT/det/side {number} side/NN/nsubj left/VBD/ROOT ."
    )
    who = names(sharers(told.tree, told.parties, told.at("side")))
    assert who == (["Hawks", "Rooks"] if found else [])


def test_sides_that_nobody_named_together_are_nobody():
    told = stage(
        "Hawks/NNP/nsubj left/VBD/ROOT . the/DT/det/side two/CD/nummod/side side/NN/nsubj "
        "came/VBD/ROOT ."
    )
    assert list(sharers(told.tree, told.parties, told.at("side"))) == []


# ---- who does it


@pytest.mark.parametrize(
    ("line", "doers", "other"),
    [
        ("Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj", ["Hawks"], False),
        ("a/DT/det/dog dog/NN/nsubj attack/VBD/ROOT Velm/NNP/dobj", [], True),
        ("Velm/NNP/nsubjpass attack/VBN/ROOT by/IN/agent Hawks/NNP/pobj/by", ["Hawks"], False),
        ("Velm/NNP/nsubjpass was/VBD/auxpass attack/VBN/ROOT", [], False),
        (
            "Hawks/NNP/nsubj enter/VBD/ROOT Orlo/NNP/dobj and/CC/cc attack/VBD/conj/enter",
            ["Hawks"],
            False,
        ),
        (
            "Hawks/NNP/nsubj force/VBD/ROOT Rooks/NNP/dobj to/TO/aux/attack attack/VB/xcomp/force",
            ["Rooks"],
            False,
        ),
        (
            "Council/NNP/nsubj accuse/VBD/ROOT Rooks/NNP/dobj of/IN/prep attack/VBG/pcomp/of",
            ["Rooks"],
            False,
        ),
    ],
)
def test_who_does_what_a_verb_says(line, doers, other):
    told = stage(line)
    assert isinstance(told.arguments, Arguments)
    who, else_ = told.arguments.doers(told.at("attack"))
    assert (names(who), else_) == (doers, other)


def test_the_hit_are_whom_the_verb_is_done_to():
    told = stage("Hawks/NNP/nsubj attack/VBD/ROOT Rooks/NNP/dobj in/IN/prep Velm/NNP/pobj/in")
    trigger = told.triggers[told.at("attack")]
    roles = told.arguments.of(trigger, trigger.frame)
    assert (names(roles.agents), names(roles.targets)) == (["Hawks"], ["Rooks"])


@pytest.mark.parametrize(
    ("more", "agents", "targets"),
    [
        (
            "by/IN/prep/attack Hawks/NNP/pobj/by on/IN/prep/attack Rooks/NNP/pobj/on",
            ["Hawks"],
            ["Rooks"],
        ),
        ("of/IN/prep/attack Hawks/NNP/pobj/of", ["Hawks"], []),
        ("claim/VBN/acl/attack by/IN/agent/claim Hawks/NNP/pobj/by", ["Hawks"], []),
        ("blame/VBN/acl/attack on/IN/prep/blame Rooks/NNP/pobj/on", ["Rooks"], []),
    ],
)
def test_who_takes_part_in_what_a_noun_says(more, agents, targets):
    told = stage(attack(more))
    roles = told.arguments.of_noun(told.at("attack"))
    assert isinstance(roles, Roles)
    assert (names(roles.agents), names(roles.targets)) == (agents, targets)
    assert roles.accused is ("claim" in more or "blame" in more)


def test_who_launches_an_attack_carries_it_out_and_who_sees_it_does_not():
    for verb, who in (("launch", ["Hawks"]), ("see", [])):
        told = stage(f"Hawks/NNP/nsubj {verb}/VBD/ROOT an/DT/det/attack attack/NN/dobj")
        assert names(told.arguments.of_noun(told.at("attack")).agents) == who


@pytest.mark.parametrize(
    ("line", "who"),
    [
        (
            (
                "Hawks/NNP/nsubj attack/VBD/ROOT with/IN/prep the/DT/det/help help/NN/pobj/with "
                "of/IN/prep/help Rooks/NNP/pobj/of"
            ),
            ["Rooks"],
        ),
        (
            "Hawks/NNP/nsubj attack/VBD/ROOT assist/VBN/advcl by/IN/agent/assist Rooks/NNP/pobj/by",
            ["Rooks"],
        ),
        (
            (
                "Hawks/NNP/nsubj attack/VBD/ROOT with/IN/prep the/DT/det/gun gun/NN/pobj/with "
                "of/IN/prep/gun Rooks/NNP/pobj/of"
            ),
            [],
        ),
        (
            (
                "Hawks/NNP/nsubj attack/VBD/ROOT with/IN/prep the/DT/det/help help/NN/pobj/with "
                "of/IN/prep/help Hawks/NNP/pobj/of"
            ),
            [],
        ),
    ],
)
def test_who_helps_is_named_beside_who_does_it(line, who):
    told = stage(line)
    deed = told.at("attack")
    assert names(helpers(told.tree, told.parties, deed, told.arguments.doers(deed)[0])) == who


# ---- who talks


def test_ministers_and_envoys_speak_for_their_party():
    told = stage(
        "Tarnian/JJ/amod/minister minister/NN/nsubj met/VBD/ROOT Hawks/NNP/compound/envoy "
        "envoy/NN/dobj"
    )
    speak = SpokenFor(told.tree, told.parties, told.triggers)
    assert [m.actors[0].name for m in speak.named(told.at("minister"))] == ["Tarn"]
    assert names(speak.named(told.at("envoy"))) == ["Hawks"]
    told = stage(
        "the/DT/det/neighbour Tarn/NNP/poss/neighbour 's/POS/case/Tarn neighbour/NN/nsubj "
        "met/VBD/ROOT"
    )
    assert list(SpokenFor(told.tree, told.parties, told.triggers).named(told.at("neighbour"))) == []


def test_talks_have_the_sides_that_the_clause_names():
    told = stage(
        "Hawks/NNP/nsubj hold/VBD/ROOT talks/NNS/dobj/hold/talks with/IN/prep/talks "
        "Rooks/NNP/pobj/with in/IN/prep Velm/NNP/pobj/in"
    )
    talks = Talks(told.tree, told.parties, told.triggers)
    trigger = told.triggers[told.at("talks")]
    assert sorted(names(talks.of(trigger, None))) == ["Hawks", "Rooks"]


# ---- which frame fits


def test_a_frame_of_force_needs_a_party_or_nobody_at_all():
    told = stage("Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj")
    trigger = told.triggers[told.at("attack")]
    fitting = Fitting(told.tree, told.parties, told.triggers, violent=True)
    frame = trigger.frame
    assert fitting.fits(trigger, frame, told.arguments.of(trigger, frame), "dobj")
    assert not fitting.fits(trigger, frame, Roles(other=True), "dobj")
    assert not fitting.fits(trigger, frame, told.arguments.of(trigger, frame), "from")
    calm = Fitting(told.tree, told.parties, told.triggers, violent=False)
    assert not calm.fits(trigger, frame, Roles(), "dobj")


def test_a_subject_is_of_the_list_that_its_frame_asks_for():
    told = stage(
        "dozen/NN/nsubj of/IN/prep/dozen family/NN/pobj/of came/VBD/ROOT with/IN/prep a/DT "
        "crate/NN/pobj/with"
    )
    known = (told.tree, told.parties, told.triggers)
    assert is_one_of(*known, told.at("dozen"), frozenset({"family"}))
    assert not is_one_of(*known, told.at("crate"), frozenset({"family"}))
    told = stage("Hawks/NNP/nsubj came/VBD/ROOT")
    known = (told.tree, told.parties, told.triggers)
    assert is_one_of(*known, told.at("Hawks"), frozenset({"militant"}))
    assert not is_one_of(*known, told.at("Hawks"), frozenset({"family"}))


def test_deaths_are_of_the_hazard_that_the_article_names_most():
    line = "flood/NN/nsubj hit/VBD/ROOT Velm/NNP/dobj . flood/NN/nsubj came/VBD/ROOT . {}"
    told = stage(line.format("They kill/VBD/ROOT two/CD/dobj ."))
    hazards = Hazards(told.tree, told.triggers)
    assert hazards.are_told()
    assert hazards.main(told.at("flood", 1)) == "flood"
    raids = "raid/NN/nsubj came/VBD/ROOT . " * 3
    told = stage(line.format(raids))
    assert not Hazards(told.tree, told.triggers).are_told()
    assert Hazards(stage("They left/VBD").tree, {}).main(0) == ""


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj with/IN/prep mortar/NN/pobj/with",
            "shelling",
        ),
        (
            "Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj with/IN/prep drone/NN/pobj/with",
            "air_or_drone_strike",
        ),
        (
            "Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj with/IN/prep joy/NN/pobj/with",
            "ground_attack",
        ),
    ],
)
def test_an_attack_is_of_the_type_of_its_weapon(line, kind):
    told = stage(line)
    deed = told.at("attack")
    means = Means(told.tree, told.triggers)
    assert means.type_of(deed, told.triggers[deed].frame) == kind


# ---- people who are no force


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("monks/NNS/nsubj/march/resident march/VBD/ROOT", ["monks"]),
        (
            (
                "thousands/NNS/nsubj/march/thousand of/IN/prep/thousands "
                "monks/NNS/pobj/of/resident march/VBD/ROOT"
            ),
            ["monks"],
        ),
        ("prices/NNS/nsubj/march/price march/VBD/ROOT", []),
        ("Hawks/NNP/nsubj march/VBD/ROOT", []),
    ],
)
def test_any_people_may_protest(line, who):
    told = stage(line)
    trigger = told.triggers.get(told.at("march")) or Trigger(
        index=told.at("march"), noun=False, frames=()
    )
    crowds = Crowds(told.tree, told.parties)
    assert names(crowds.of(trigger, ())) == who
    hawks = stage("Hawks/NNP left/VBD").mentions
    assert crowds.of(trigger, hawks) == hawks


CLASH = SimpleNamespace(type="clash")


def test_people_fight_with_a_force_or_with_each_other():
    told = stage(
        "rioters/NNS/nsubj/fight/rioter and/CC protesters/NNS/conj/rioters/protester fight/VBD/ROOT"
    )
    one, other = (
        party_of_word(told.tree, told.at(w), CIVILIANS) for w in ("rioters", "protesters")
    )
    crowds = Crowds(told.tree, told.parties)
    assert list(crowds.fighting(CLASH, (), Roles(agents=(one,)))) == []
    assert names(crowds.fighting(CLASH, (), Roles(agents=(one, other)))) == [
        "rioters",
        "protesters",
    ]
    assert names(crowds.fighting(CLASH, (one,), Roles(targets=(other,)))) == ["protesters"]
