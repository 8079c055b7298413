"""Phrases attached to the noun or verb that they belong to, by hand-built trees."""

import pytest

from mapgen.text.attachment import attach
from tests.trees import text_of_words
from tests.trees import word_at as at


def heads(line, word):
    """Return (label, governor) of each word after one word has been attached anew."""
    text = text_of_words(line)
    tokens = list(text.tokens)
    attach(tokens, at(text, word), len(tokens))
    return {t.text: (t.dep, tokens[t.head].text) for t in tokens}


@pytest.mark.parametrize(
    ("first", "second", "over"),
    [
        ("army/NN/pobj/between", "fighters/NNS/conj/army/fighter", "fighters"),
        ("police/NNS/pobj/between", "members/NNS/conj/police/member", "members"),
        ("rebels/NNS/pobj/between", "fighters/NNS/conj/rebels/fighter", "rebels"),
        ("army/NN/pobj/between", "ruin/NN/conj/army", "army"),
    ],
)
def test_of_a_group_belongs_to_its_fighters_and_not_to_the_army(first, second, over):
    line = (
        f"Fighting/NN/ROOT between/IN/prep/Fighting {first} and/CC/cc {second} "
        f"of/IN/prep/{first.split('/')[0]} Hawks/NNP/pobj/of"
    )
    assert heads(line, "of")["of"] == ("prep", over)


@pytest.mark.parametrize(
    ("man", "link", "unit", "over"),
    [
        ("soldiers/NNS/dobj/killed/soldier", "from", "Brigade/NNP/pobj/from/brigade", "soldiers"),
        (
            "policemen/NNS/dobj/killed/policeman",
            "of",
            "Battalion/NNP/pobj/of/battalion",
            "policemen",
        ),
        ("recruits/NNS/dobj/killed/recruit", "from", "Squad/NNP/pobj/from/squad", "recruits"),
        ("soldiers/NNS/dobj/killed/soldier", "from", "hills/NNS/pobj/from/hill", "killed"),
        ("shells/NNS/dobj/killed/shell", "from", "Brigade/NNP/pobj/from/brigade", "killed"),
    ],
)
def test_soldiers_from_a_brigade_are_its_own(man, link, unit, over):
    line = (
        f"Fighting/NN/nsubj/killed killed/VBD/ROOT two/CD/nummod {man} {link}/IN/prep/killed {unit}"
    )
    assert heads(line, link)[link] == ("prep", over)


@pytest.mark.parametrize("found", ["found", "discovered", "recovered"])
def test_the_dead_are_found_and_not_those_who_killed_them(found):
    lemma = {"found": "find", "discovered": "discover", "recovered": "recover"}[found]
    line = (
        "Bodies/NNS/ROOT of/IN/prep/Bodies men/NNS/pobj/of killed/VBN/acl/men by/IN/agent/killed "
        f"Hawks/NNPS/pobj/by {found}/VBN/acl/Hawks/{lemma} in/IN/prep/{found} Velm/NNP/pobj/in"
    )
    assert heads(line, found)[found] == ("acl", "Bodies")
    whole = line.replace(f"{found}/VBN/acl/Hawks/{lemma}", f"{found}/VBN/acl/Hawks/base")
    assert heads(whole, found)[found] == ("acl", "Hawks")


def test_no_day_is_in_a_town():
    line = (
        "Shots/NNS/nsubjpass/heard heard/VBN/ROOT since/IN/prep/heard dawn/NN/pobj/since "
        "in/IN/prep/dawn Velm/NNP/pobj/in"
    )
    assert heads(line, "in")["in"] == ("prep", "heard")
    assert heads(line.replace("dawn", "raids"), "in")["in"] == ("prep", "raids")


def test_the_verb_after_a_clause_is_the_main_one():
    line = (
        "Soldiers/NNS/nsubj/guarding guarding/VBG/ROOT Velm/NNP/dobj/guarding "
        "clashed/VBD/xcomp/guarding with/IN/prep/clashed rebels/NNS/pobj/with"
    )
    found = heads(line, "guarding")
    assert found["clashed"] == ("ROOT", "clashed")
    assert found["guarding"] == ("acl", "Soldiers")
    assert found["Soldiers"] == ("nsubj", "clashed")
    joined = line.replace("clashed/VBD", "and/CC/cc/clashed clashed/VBD")
    assert heads(joined, "guarding")["guarding"] == ("ROOT", "guarding")


def test_what_follows_a_day_may_be_what_happens():
    line = (
        "On/IN/prep/intensified 11/CD/nummod/clashes November/NNP/compound/clashes "
        "clashes/NNS/pobj/On intensified/VBD/ROOT in/IN/prep/intensified Velm/NNP/pobj/in"
    )
    found = heads(line, "On")
    assert found["clashes"] == ("nsubj", "intensified")
    assert found["November"] == ("pobj", "On")
    assert found["11"] == ("nummod", "November")
    told = line.replace("intensified/VBD", "it/PRP/nsubj/intensified intensified/VBD")
    assert heads(told, "On")["clashes"] == ("pobj", "On")


@pytest.mark.parametrize(
    ("verb", "lemma", "deed"),
    [("killed", "kill", ("pobj", "in")), ("seen", "see", ("acl", "Five"))],
)
def test_whose_shelling_killed_is_no_clause(verb, lemma, deed):
    line = (
        f"Five/CD/ROOT {verb}/VBN/acl/Five/{lemma} in/IN/prep/{verb} Hawks/NNP/pobj/in "
        "shelling/VBG/acl/Five in/IN/prep/shelling Velm/NNP/pobj/in"
    )
    assert heads(line, "shelling")["shelling"] == deed


@pytest.mark.parametrize(
    ("place", "clause", "held"),
    [
        ("in/IN/prep/police Velm/NNP/pobj/in", "who/WP/nsubj/fired fired/VBD/relcl/Velm", "police"),
        (
            "in/IN/prep/police Velm/NNP/pobj/in Oda/NNP/appos/Velm",
            "who/WP/nsubj/fired fired/VBD/relcl/Oda",
            "police",
        ),
        (
            "in/IN/prep/police Velm/NNP/pobj/in",
            "which/WDT/nsubj/fired fired/VBD/relcl/Velm",
            "Velm",
        ),
        ("of/IN/prep/police Velm/NNP/pobj/of", "who/WP/nsubj/fired fired/VBD/relcl/Velm", "Velm"),
    ],
)
def test_who_is_no_town(place, clause, held):
    line = f"Hawks/NNS/nsubj met/VBD/ROOT police/NNS/dobj {place} {clause}"
    assert heads(line, "fired")["fired"] == ("relcl", held)
