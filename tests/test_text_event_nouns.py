"""Nouns for events behind a name that parsers take for verbs, by hand-built trees."""

import pytest

from mapgen.text.event_nouns import give_event
from mapgen.text.holders import give_holder
from tests.trees import text_of_words
from tests.trees import word_at as at


def read(line, word, give):
    """Return (tag, label, governor) of each word after one word has been put right."""
    text = text_of_words(line)
    tokens = list(text.tokens)
    index = at(text, word)
    give(tokens, index, len(tokens)) if give is give_event else give(tokens, index)
    return {t.text: (t.tag, t.dep, tokens[t.head].text) for t in tokens}


def test_airstrikes_on_a_town_are_what_kills():
    line = (
        "Hawks/NNP/nsubj/airstrikes airstrikes/VBZ/ROOT on/IN/prep/airstrikes Velm/NNP/pobj/on "
        "killed/VBD/advcl/airstrikes five/CD/dobj/killed"
    )
    found = read(line, "airstrikes", give_event)
    assert found["airstrikes"] == ("NNS", "nsubj", "killed")
    assert found["killed"][1:] == ("ROOT", "killed")
    assert found["Hawks"][1:] == ("compound", "airstrikes")
    other = line.replace("five/CD/dobj/killed", "Rooks/NNP/nsubj/killed")
    assert read(other, "airstrikes", give_event)["airstrikes"][0] == "VBZ"


@pytest.mark.parametrize(
    ("line", "word", "governor"),
    [
        ("came/VBD under/IN/prep Hawks/NNP/pobj/under shelling/VBG/advcl/came", "shelling",
         "under"),
        ("Hawks/NNP/nsubj/hurt shelling/NN/acl/Hawks of/IN/prep/shelling hurt/VBD/ROOT", "shelling",
         "hurt"),
        ("Hawks/NNP/nsubj/went offensive/JJ/amod/Hawks went/VBD/ROOT", "offensive", "went"),
        ("died/VBD in/IN/prep Hawks/NNP/nsubj/raid raid/VBP/pobj/in", "raid", "in"),
        ("Hawks/NNP/nsubj/raids raids/NNS/nsubj/left left/VBD/ROOT", "raids", "left"),
    ],
)  # fmt: skip
def test_the_event_stands_over_the_name_before_it(line, word, governor):
    found = read(line, word, give_event)
    assert found["Hawks"][1:] == ("compound", word)
    assert found[word][2] == governor
    assert found[word][0] in {"NN", "NNS"}


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("people/NNS/nsubj/died fighting/VBG/acl/people in/IN/prep/fighting died/VBD", "fighting"),
        ("by/IN/prep/died a/DT/det/man man/NN/pobj/by looting/VBG/advcl/died died/VBD", "looting"),
        ("Hawks/NNP/nsubj shelling/VBG/acl/Hawks homes/NNS/dobj/shelling left/VBD", "shelling"),
    ],
)
def test_what_people_are_doing_stays_what_they_do(line, word):
    text = text_of_words(line)
    tokens = list(text.tokens)
    give_event(tokens, at(text, word), len(tokens))
    assert tokens == list(text.tokens)


def test_who_holds_a_town_may_stand_before_it():
    line = "in/IN Hawks/NNP/npadvmod/held -/HYPH/punct/held held/VBN/amod/Velm Velm/NNP/pobj/in"
    text = text_of_words(line)
    tokens = [
        t if t.text != "-" else type(t)(**{k: getattr(t, k) for k in t.__slots__} | {"start": 8})
        for t in text.tokens
    ]
    give_holder(tokens, at(text, "held"))
    assert [t.dep for t in tokens][1:4] == ["pobj", "agent", "acl"]


def test_towns_are_exemplified_by_towns_and_not_their_holders():
    line = (
        "in/IN/ROOT towns/NNS/pobj/in/town held/VBN/acl/towns by/IN/agent/held Hawks/NNP/pobj/by "
        "such/JJ/amod/as as/IN/prep/Hawks Velm/NNP/pobj/as"
    )
    assert read(line, "as", give_holder)["as"][2] == "towns"
    assert read(line.replace("/town ", "/tent "), "as", give_holder)["as"][2] == "Hawks"


def test_an_attack_is_against_others_than_those_who_make_it():
    line = (
        "attack/NN/nsubj/left by/IN/prep/attack rebels/NNS/pobj/by against/IN/prep/rebels "
        "Guards/NNP/pobj/against left/VBD/ROOT"
    )
    assert read(line, "against", give_holder)["against"][2] == "attack"
    assert (
        read(line.replace("by/IN", "of/IN").replace("/by", "/of"), "against", give_holder)[
            "against"
        ][2]
        == "rebels"
    )
