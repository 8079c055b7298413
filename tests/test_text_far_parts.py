"""Parts of a clause that a parser lost behind what is put in between, by hand-built trees."""

from mapgen.text.far_parts import give_far
from tests.trees import text_of_words
from tests.trees import word_at as at


def heads(line, word):
    """Return (label, governor) of each word after one word has been put right."""
    text = text_of_words(line)
    tokens = list(text.tokens)
    give_far(tokens, at(text, word), 0, len(tokens))
    return {t.text: (t.dep, tokens[t.head].text) for t in tokens}


def test_a_verb_behind_a_description_is_what_they_did():
    line = (
        "Rebels/NNS/ROOT ,/,/punct/Rebels armed/VBN/acl/Rebels with/IN/prep/armed "
        "guns/NNS/pobj/with ,/,/punct/Rebels looted/VBN/amod/shops shops/NNS/appos/Rebels"
    )
    found = heads(line, "looted")
    assert found["looted"] == ("ROOT", "looted")
    assert found["Rebels"] == ("nsubj", "looted")
    assert found["shops"] == ("dobj", "looted")
    other = line + " burned/VBD/conj/Rebels"
    assert heads(other, "looted")["looted"] == ("amod", "shops")
    plain = line.replace(",/,/punct/Rebels looted", "and/CC/cc/Rebels looted")
    assert heads(plain, "looted")["looted"] == ("amod", "shops")


def test_two_sides_fight_wherever_they_do():
    line = (
        "fighting/NN/nsubj/raged raged/VBD/ROOT in/IN/prep/raged parts/NNS/pobj/in "
        "of/IN/prep/parts Velm/NNP/pobj/of between/IN/prep/parts Hawks/NNP/pobj/between"
    )
    assert heads(line, "between")["between"] == ("prep", "fighting")
    road = line.replace("Velm/NNP", "roads/NNS")
    assert heads(road, "between")["between"] == ("prep", "parts")


def test_what_broke_out_is_no_time():
    line = (
        "fled/VBD/ROOT after/IN/prep/fled fighting/NN/pobj/after broke/VBD/advcl/fled "
        "out/RP/prt/broke"
    )
    found = heads(line, "after")
    assert found["fighting"] == ("nsubj", "broke")
    assert found["after"] == ("mark", "broke")
    joined = line.replace("broke/VBD/advcl", "and/CC/cc/fled broke/VBD/conj")
    assert heads(joined, "after")["fighting"] == ("pobj", "after")


def test_who_rides_attacks_and_not_what_is_ridden():
    line = (
        "rebels/NNS/nsubj/fled/rebel riding/VBG/acl/rebels bikes/NNS/dobj/riding/bike "
        ",/,/punct/bikes who/WP/nsubj/struck struck/VBD/relcl/bikes fled/VBD/ROOT"
    )
    assert heads(line, "struck")["struck"] == ("relcl", "rebels")
    named = line.replace("bikes/NNS/dobj/riding/bike", "bikes/NNS/dobj/riding/soldier")
    assert heads(named, "struck")["struck"] == ("relcl", "bikes")


def test_a_day_is_not_what_two_were_killed_in():
    line = (
        "made/VBD/ROOT attack/NN/dobj/made on/IN/prep/made Friday/NNP/pobj/on in/IN/prep/killed "
        "which/WDT/pobj/in two/CD/nsubjpass/killed killed/VBN/relcl/Friday"
    )
    assert heads(line, "killed")["killed"] == ("relcl", "attack")
    town = line.replace("Friday", "Velm")
    assert heads(town, "killed")["killed"] == ("relcl", "Velm")
