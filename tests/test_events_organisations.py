"""Groups and organisations by their names, and who can bear arms."""

from mapgen.events.organisations import group_of_words, is_hazard, organisations
from mapgen.events.party_kinds import PartyKinds
from tests.stage import stage


def test_who_brings_aid_is_an_organisation_and_a_storm_is_nobody():
    told = stage("UNICEF/NNP/nsubj sent/VBD/ROOT tents/NNS/dobj to/IN/prep Velm/NNP/pobj/to")
    found = {m.surface: m.actors[0].side for m in organisations(told.tree, {}, {})}
    assert found["UNICEF"] == "organisations"
    storm = stage("storm/NN/nsubj hit/VBD/ROOT Velm/NNP/dobj")
    assert is_hazard(storm.tree, storm.at("storm"))
    assert not is_hazard(storm.tree, storm.at("Velm"))


def test_only_forces_bear_arms():
    told = stage("Hawks/NNP/nsubj met/VBD/ROOT Council/NNP/dobj")
    kinds = PartyKinds(told.tree)
    hawks, council = (m for n in ("Hawks", "Council") for m in told.parties.of(told.at(n)))
    assert kinds.armed((hawks, council)) == (hawks,)
    assert kinds.ruling((hawks, council)) == (council,)


def test_a_group_of_words_is_a_side_of_its_own():
    told = stage("LURD/NNP/nsubj attacked/VBD/ROOT Velm/NNP/dobj")
    token = told.tree.tokens[told.at("LURD")]
    group = group_of_words(told.tree, token.start, token.end)
    assert (group.actors[0].side, group.actors[0].kind) == ("lurd", "armed group")
