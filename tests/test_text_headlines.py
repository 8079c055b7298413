"""The next deed of a headline is a verb, on trees built by hand."""

import pytest

from mapgen.text.headlines import give_headline, give_next_deed
from tests.trees import text_of_words
from tests.trees import word_at as at

FIRST = "Rebels/NNS/nsubj/capture capture/VBP/ROOT Velm/NNP/dobj/capture ,/,/punct/capture"
BASE = "base/NN/appos/Velm in/IN/prep/base Orlo/NNP/pobj/in"


def tagged(line, word="attack"):
    """Return (tag, label, governor) of each word after the next deed has been put right."""
    text = text_of_words(line)
    tokens = list(text.tokens)
    give_next_deed(tokens, at(text, word), len(tokens))
    return {t.text: (t.tag, t.dep, tokens[t.head].text) for t in tokens}


def test_the_next_deed_is_a_verb_and_has_its_object():
    found = tagged(f"{FIRST} attack/NN/compound/army army/NN/compound/base {BASE}")
    assert found["attack"] == ("VBP", "conj", "capture")
    assert found["base"] == ("NN", "dobj", "attack")
    assert found["army"] == ("NN", "compound", "base")


def test_a_deed_with_an_object_of_its_own_is_a_verb():
    found = tagged(f"{FIRST} attack/NN/conj/capture Orlo/NNP/dobj/attack")
    assert found["attack"] == ("VBP", "conj", "capture")


def test_the_first_verb_is_the_root_where_it_was_taken_for_a_part_of_a_name():
    line = (
        "Rebels/NNS/nsubj/capture capture/VBP/nmod/base Velm/NNP/dobj/capture ,/,/punct/base "
        "attack/NN/compound/base base/NN/ROOT in/IN/prep/base Orlo/NNP/pobj/in"
    )
    found = tagged(line)
    assert found["capture"] == ("VBP", "ROOT", "capture")
    assert found[","][2] == "capture"
    assert found["base"] == ("NN", "dobj", "attack")


def test_it_ends_as_the_verb_before_it():
    line = f"{FIRST} attacks/NNS/compound/base {BASE}"
    assert tagged(line, "attacks")["attacks"][0] == "NNS"
    army = line.replace("Rebels/NNS", "Army/NN").replace("capture", "captures")
    army = army.replace("captures/VBP", "captures/VBZ")
    assert tagged(army, "attacks")["attacks"] == ("VBZ", "conj", "captures")
    assert tagged(army.replace("attacks", "attack"))["attack"][1] == "compound"


@pytest.mark.parametrize(
    "line",
    [
        f"{FIRST} attack/NN/conj/Velm on/IN/prep/attack {BASE}",
        f"{FIRST} attack/NN/compound/drones drones/NNS/conj/Velm/drone",
        f"{FIRST} attack/NN/compound/fears fears/NNS/nsubj/grow grow/VBP/conj/capture",
        f"{FIRST} attack/NN/compound/squad squad/NN/appos/Velm",
        f"{FIRST} attack/NN/compound/sites sites/NNS/conj/Velm roads/NNS/conj/sites",
        f"{FIRST.replace(',/,', 'and/CC')} attack/NN/compound/base {BASE}",
        f"The/DT/det/Rebels {FIRST} attack/NN/compound/base {BASE}",
        f"{FIRST} attack/NN/compound/base {BASE}".replace("capture", "claim"),
        f"{FIRST} attack/NN/compound/base {BASE}".replace("VBP", "VBN"),
    ],
)
def test_a_deed_that_only_describes_a_thing_stays_one(line):
    assert tagged(line)["attack"][0] == "NN"


def test_what_troops_repel_may_be_described_by_words_in_capitals():
    line = (
        "Forces/NNS/compound/Attacks/force Repel/NNP/compound/Multiple/repel "
        "Multiple/NNP/compound/Attacks Attacks/NNS/ROOT"
    )
    text = text_of_words(line)
    tokens = list(text.tokens)
    give_headline(tokens, at(text, "Forces"), len(tokens))
    found = {t.text: (t.dep, tokens[t.head].text) for t in tokens}
    assert found["Repel"] == ("ROOT", "Repel")
    assert found["Forces"] == ("nsubj", "Repel")
    assert found["Attacks"] == ("dobj", "Repel")
