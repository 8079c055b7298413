"""Nouns that may say what happens, and where they do not."""

from mapgen.events.event_nouns import is_arm, is_listed_place, is_of_people, is_owned
from tests.stage import stage


def test_a_seized_mine_does_nothing_and_an_exploding_one_does():
    told = stage("They seize/VBD/ROOT mine/NN/dobj")
    assert is_arm(told.tree, told.at("mine"))
    told = stage("mine/NN/nsubj exploded/VBD/ROOT")
    assert not is_arm(told.tree, told.at("mine"))


def test_a_fire_with_an_owner_is_no_blaze():
    told = stage("Hawks/NNP/compound/fire fire/NN/nsubj hit/VBD/ROOT Velm/NNP/dobj")
    assert is_owned(told.tree, told.at("fire"), told.parties)
    told = stage("Velm/NNP/compound/fire fire/NN/nsubj spread/VBD/ROOT")
    assert not is_owned(told.tree, told.at("fire"), told.parties)


def test_bodies_are_of_people_or_of_a_force():
    told = stage("bodies/NNS/nsubj of/IN/prep/bodies women/NNS/pobj/of/woman lay/VBD/ROOT")
    assert is_of_people(told.tree, told.at("bodies"), told.parties)
    told = stage("bodies/NNS/nsubj of/IN/prep/bodies Council/NNP/pobj/of met/VBD/ROOT")
    assert not is_of_people(told.tree, told.at("bodies"), told.parties)


def test_a_name_in_a_row_of_places_is_one():
    told = stage("left/VBD/ROOT Velm/NNP/dobj and/CC/cc/Velm Storm/NNP/conj/Velm")
    assert is_listed_place(told.tree, told.at("Storm"), told.parties)
    told = stage("left/VBD/ROOT Hawks/NNP/dobj and/CC/cc/Hawks Storm/NNP/conj/Hawks")
    assert not is_listed_place(told.tree, told.at("Storm"), told.parties)
