"""Clauses, passives and days that parsers misread, put right in hand-built trees."""

from mapgen.text.clauses import give_clause
from tests.trees import text_of_words
from tests.trees import word_at as at


def heads(line, word):
    """Return (label, governor) of each word after one word has been read anew."""
    text = text_of_words(line)
    tokens = list(text.tokens)
    give_clause(tokens, at(text, word), len(tokens))
    return {t.text: (t.dep, tokens[t.head].text) for t in tokens}


def test_people_who_flee_are_those_who_sought_refuge():
    line = (
        "People/NNS/nsubj/fleeing fleeing/VBG/csubj/sought Velm/NNP/dobj/fleeing "
        "had/VBD/aux/sought sought/VBN/ROOT refuge/NN/dobj/sought"
    )
    found = heads(line, "fleeing")
    assert found["People"] == ("nsubj", "sought")
    assert found["fleeing"] == ("acl", "People")


def test_what_remains_displaced_has_been_displaced():
    line = (
        "People/NNS/nsubj/displaced remain/VBP/auxpass/displaced displaced/VBN/ROOT "
        "in/IN/prep/displaced Velm/NNP/pobj/in"
    )
    assert heads(line, "displaced")["People"] == ("nsubjpass", "displaced")
    hung = line.replace("nsubj/displaced", "nsubj/remain")
    assert heads(hung, "displaced")["People"] == ("nsubjpass", "displaced")
    active = line.replace("remain/VBP/auxpass", "have/VBP/aux")
    assert heads(active, "displaced")["People"] == ("nsubj", "displaced")


def test_a_fire_that_broke_out_as_two_were_injured():
    line = (
        "Five/CD/nsubjpass/killed were/VBD/auxpass/killed killed/VBN/ROOT and/CC/cc/killed "
        "two/CD/nsubj/broke injured/VBN/acl/two as/IN/prep/injured fire/NN/pobj/as "
        "broke/VBD/conj/killed out/RP/prt/broke"
    )
    found = heads(line, "as")
    assert found["fire"] == ("nsubj", "broke")
    assert found["broke"] == ("advcl", "injured")
    assert found["two"] == ("nsubjpass", "injured")
    assert found["injured"] == ("conj", "killed")


def test_which_was_hit_is_said_of_the_town_and_not_of_its_people():
    line = (
        "Officials/NNS/nsubj/asked/official in/IN/prep/Officials Velm/NNP/pobj/in ,/,/punct/Velm "
        "which/WDT/nsubjpass/hit was/VBD/auxpass/hit hit/VBN/relcl/Officials asked/VBD/ROOT"
    )
    assert heads(line, "hit")["hit"] == ("relcl", "Velm")
    assert heads(line.replace("which/", "who/"), "hit")["hit"] == ("relcl", "Officials")


def test_a_day_after_a_town_is_no_part_of_its_name():
    line = (
        "Nine/CD/nsubj/died died/VBD/ROOT in/IN/prep/died Velm/NNP/compound/Monday "
        "Monday/NNP/pobj/in"
    )
    found = heads(line, "Monday")
    assert found["Velm"] == ("pobj", "in")
    assert found["Monday"] == ("npadvmod", "died")
    feast = line.replace("in/IN/prep/died", "on/IN/prep/died").replace("pobj/in", "pobj/on")
    assert heads(feast, "Monday")["Monday"] == ("pobj", "on")
