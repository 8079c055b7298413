"""What came of a deed, by the words that hang on it, on trees built by hand."""

from mapgen.events.outcomes import harms_in, leaves_dead
from mapgen.events.standing import done_to, without_vague_forces
from tests.stage import mention_of, stage


def test_two_who_are_left_dead_are_killed():
    text = stage("left/VBD/ROOT leaving/VBG/advcl two/CD/dobj/leaving dead/JJ/oprd/leaving")
    assert leaves_dead(text.tree, text.at("leaving"))
    text = stage("left/VBD/ROOT leaving/VBG/advcl two/CD/dobj/leaving alone/JJ/oprd/leaving")
    assert not leaves_dead(text.tree, text.at("leaving"))


def test_what_an_attack_did_is_said_of_it():
    line = "attack/NN/ROOT that/WDT/nsubj/killed killed/VBD/relcl/attack two/CD/dobj/killed"
    text = stage(line)
    assert list(harms_in(text.tree, text.at("attack"))) == [text.at("killed")]
    text = stage(line.replace("that/WDT", "rebels/NNS"))
    assert list(harms_in(text.tree, text.at("attack"))) == []


def test_whose_a_launched_deed_is_it_is_not_against():
    text = stage("Hawks/NNP/nsubj launched/VBD/ROOT//launch operation/NN/dobj")
    hawks = mention_of("Hawks", 0)
    launched = text.triggers[text.at("launched")]
    assert launched.frame.agent == "launched"
    assert done_to(launched, (hawks,), (hawks,)) == ()
    assert done_to(None, (hawks,), (hawks,)) == (hawks,)


def test_the_military_is_nobody_beside_a_name():
    hawks = mention_of("Hawks", 0)
    vague = mention_of("military", 9)
    assert without_vague_forces((hawks, vague)) == (hawks,)
    assert without_vague_forces((vague,)) == (vague,)
