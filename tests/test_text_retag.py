"""Words that are another part of speech than a parser took them for, by hand-built trees."""

import pytest

from mapgen.text.retag import retag
from tests.trees import text_of_words
from tests.trees import word_at as at


def tagged(line, word):
    """Return (tag, label, governor) of each word after one word has been put right."""
    text = text_of_words(line)
    tokens = list(text.tokens)
    retag(tokens, at(text, word), len(tokens))
    return {t.text: (t.tag, t.dep, tokens[t.head].text) for t in tokens}


def test_airstrikes_are_what_targets():
    line = (
        "coalition/NN/nsubj/airstrikes airstrikes/VBZ/nsubj/targeted targeted/VBN/ROOT "
        "Velm/NNP/dobj/targeted"
    )
    found = tagged(line, "airstrikes")
    assert found["airstrikes"] == ("NNS", "nsubj", "targeted")
    assert found["coalition"][1] == "compound"
    assert found["targeted"][0] == "VBD"
    assert tagged(line.replace("airstrikes", "arrives"), "arrives")["arrives"][0] == "VBZ"


def test_a_word_with_doer_and_object_is_a_verb():
    line = "factions/NNS/nsubj/control control/NN/ROOT most/JJS/dobj/control"
    assert tagged(line, "control")["control"][0] == "VBP"
    bare = "factions/NNS/nsubj/control control/NN/ROOT"
    assert tagged(bare, "control")["control"][0] == "NN"


def test_what_troops_deployed_is_their_object():
    line = "troops/NNS/ROOT deployed/VBN/acl/troops guns/NNS/appos/troops to/IN/prep/guns"
    found = tagged(line, "deployed")
    assert found["deployed"] == ("VBD", "ROOT", "deployed")
    assert (found["troops"][1], found["guns"][1]) == ("nsubj", "dobj")
    parted = line.replace("guns/NNS", ",/,/punct/troops guns/NNS")
    assert tagged(parted, "deployed")["deployed"][0] == "VBN"


def test_an_offensive_is_a_thing_where_it_is_launched():
    line = "army/NN/nsubj/launches launches/VBZ/ROOT offensive/JJ/oprd/launches"
    assert tagged(line, "offensive")["offensive"] == ("NN", "dobj", "launches")
    line = line.replace("launches/VBZ/ROOT", "is/VBZ/ROOT").replace("/launches", "/is")
    assert tagged(line, "offensive")["offensive"][0] == "JJ"


@pytest.mark.parametrize(
    ("verb", "thing"), [("targeted", "posts"), ("shelled", "depots"), ("raided", "camps")]
)
def test_a_participle_with_a_subject_is_what_is_done(verb, thing):
    line = (
        f"In/IN/prep/{thing} Velm/NNP/pobj/In troops/NNS/nsubj/{verb} {verb}/VBN/amod/{thing} "
        f"militia/NN/compound/{thing} {thing}/NNS/ROOT"
    )
    found = tagged(line, verb)
    assert found[verb] == ("VBD", "ROOT", verb)
    assert found[thing][1:] == ("dobj", verb)
    assert found["In"][2] == verb
    bare = line.replace(f"troops/NNS/nsubj/{verb} ", "")
    assert tagged(bare, verb)[verb] == ("VBN", "amod", thing)
