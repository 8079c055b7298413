"""Trees put right and read: words hung anew, how real they are, the ruler of the model."""

from dataclasses import replace

import pytest
import spacy

from mapgen.text.modality import Modality, modality_of
from mapgen.text.reattach import give_back, give_label, give_list, give_origin, give_pair, parts_of
from mapgen.text.rejoin import rejoin
from mapgen.text.ruler import quicken
from mapgen.text.token_list import TokenList, dependents
from mapgen.text.tree import Tree
from tests.trees import text_of_words
from tests.trees import word_at as at


def heads(line: str, mend, *args: str) -> dict[str, tuple[str, str]]:
    """Return (label, governor) of each word after one mending of the tokens as they were parsed."""
    text = text_of_words(line)
    tokens = list(text.tokens)
    mend(tokens, text)
    return {t.text: (t.dep, tokens[t.head].text) for t in tokens}


def test_from_a_place_hangs_on_who_fired_and_not_on_the_post():
    line = (
        "Hawks/NNP/nsubj fire/VBD/ROOT at/IN/prep a/DT/det/post post/NN/pobj/at "
        "from/IN/prep/post Velm/NNP/pobj/from"
    )
    found = heads(line, lambda tokens, text: give_origin(tokens, at(text, "Velm")))
    assert found["from"] == ("prep", "fire")
    found = heads(
        line.replace("fire", "look"),
        lambda tokens, text: give_origin(tokens, at(text, "Velm")),
    )
    assert found["from"] == ("prep", "post")


def test_a_noun_is_joined_to_a_noun():
    line = (
        "Hawks/NNP/nsubj clash/VBD/ROOT in/IN/prep Velm/NNP/pobj/in and/CC/cc "
        "Orlo/NNP/conj/clash areas/NNS/dep"
    )
    found = heads(line, lambda tokens, text: give_pair(tokens, at(text, "Orlo"), text.sentences[0]))
    assert found["Orlo"] == ("conj", "Velm")


def test_names_in_a_row_are_no_other_words_for_the_first():
    line = (
        "They left/VBD Velm/NNP/dobj , Orlo/NNP/appos/Velm , Mira/NNP/conj/Orlo and/CC/cc/Mira "
        "Sarn/NNP/conj/Mira ."
    )
    found = heads(line, lambda tokens, text: give_list(tokens, at(text, "Orlo"), len(tokens)))
    assert found["Orlo"] == ("conj", "Velm")
    short = "They left/VBD Velm/NNP/dobj , Orlo/NNP/appos/Velm ."
    found = heads(short, lambda tokens, text: give_list(tokens, at(text, "Orlo"), len(tokens)))
    assert found["Orlo"] == ("appos", "Velm")


def test_killing_hangs_on_the_deed_and_not_on_who_says_so():
    line = (
        "Hawks/NNP/nsubj/shelled shelled/VBD/ccomp Velm/NNP/dobj/shelled , army/NN/nsubj/said "
        "said/VBD/ROOT , "
        "killing/VBG/advcl/said two/CD/dobj/killing ."
    )
    found = heads(line, lambda tokens, text: give_back(tokens, at(text, "killing"), len(tokens)))
    assert found["killing"][1] == "shelled"
    sat = line.replace("said/VBD", "sat/VBD").replace("/said", "/sat")
    found = heads(sat, lambda tokens, text: give_back(tokens, at(text, "killing"), len(tokens)))
    assert found["killing"][1] == "sat"


def test_what_stands_before_a_colon_does_nothing():
    line = "Gangs/NNS/nsubj : police/NNS/nsubj storm/VBP/ROOT a/DT market/NN/dobj"
    found = heads(line, lambda tokens, text: give_label(tokens, at(text, "Gangs")))
    assert found["Gangs"][0] == "parataxis"
    assert found["police"][0] == "nsubj"
    text = text_of_words(line)
    assert parts_of(list(text.tokens), at(text, "storm"), 6, ("dobj",)) == [at(text, "market")]


def test_what_hangs_on_a_word_is_known_while_its_tree_is_mended():
    text = text_of_words(
        "Hawks/NNP/nsubj/storm storm/VBP/ROOT Velm/NNP/dobj/storm near/IN/prep/Velm Oda/NNP/pobj"
    )
    words = TokenList(text.tokens)
    storm, velm, near = (at(text, word) for word in ("storm", "Velm", "near"))
    assert dependents(words, velm) == [near]
    words[near] = replace(words[near], head=storm)
    assert dependents(words, velm) == []
    assert dependents(words, storm) == dependents(list(words), storm)
    words[0:5] = text.tokens
    assert dependents(words, velm) == [near]


def test_who_went_on_to_take_a_town_took_it():
    line = (
        "Hawks/NNP/nsubj went/VBD/ROOT//go on/RP/prt to/TO/aux/take take/VB/advcl/went "
        "Velm/NNP/dobj/take"
    )
    found = heads(line, lambda tokens, text: rejoin(tokens, at(text, "went"), len(tokens)))
    assert found["take"] == ("ROOT", "take")
    assert found["Hawks"] == ("nsubj", "take")
    other = line.replace("on/RP/prt", "home/RB/advmod")
    found = heads(other, lambda tokens, text: rejoin(tokens, at(text, "went"), len(tokens)))
    assert found["take"] == ("advcl", "went")


def test_a_tree_walks_up_and_down_from_a_word():
    text = text_of_words(
        "Red/JJ/amod/Hawks Hawks/NNP/nsubj took/VBD/ROOT Velm/NNP/dobj . It rained/VBD"
    )
    tree = Tree(text)
    red, hawks, took, velm = range(4)
    assert tree.children(took, "dobj") == [velm]
    assert tree.children(red) == []
    assert tree.ancestors(red) == [hawks, took]
    assert list(tree.path_up(red)) == [(red, hawks), (hawks, took)]
    assert tree.subjects(took) == [hawks]
    assert sorted(tree.subtree(took)) == [red, hawks, took, velm, 4]
    assert sorted(tree.noun_phrase(hawks)) == [red, hawks]
    assert tree.top(text.tokens[red].start, text.tokens[hawks].end) == hawks
    assert list(tree.span(text.tokens[hawks].start + 1, text.tokens[took].end)) == [hawks, took]
    assert tree.verb_of(velm) == took
    assert not tree.is_verb(hawks)
    assert [tree.number(i) for i in (took, 6)] == [0, 1]
    assert tree.readable(0)
    assert not tree.readable(None)


@pytest.mark.parametrize(
    ("line", "real"),
    [
        ("They attack/VBD/ROOT Velm/NNP/dobj", Modality()),
        ("They will/MD/aux attack/VB/ROOT Velm/NNP/dobj", Modality(planned=True)),
        ("They did/VBD/aux not/RB/neg attack/VB/ROOT Velm/NNP/dobj", Modality(negated=True)),
        ("They may/MD/aux attack/VB/ROOT Velm/NNP/dobj", Modality(feared=True)),
        ("They could/MD/aux attack/VB/ROOT Velm/NNP/dobj", Modality(unreal=True)),
        ("They plan/VBP/ROOT to/TO/aux/attack attack/VB/xcomp/plan Velm/NNP/dobj/attack",
         Modality(planned=True)),
        ("They deny/VBP/ROOT they/PRP/nsubj/attack attack/VBD/ccomp/deny Velm/NNP/dobj/attack",
         Modality(negated=True)),
        ("a/DT plan/NN/ROOT for/IN/prep/plan attack/NN/pobj/for", Modality(planned=True)),
    ],
)  # fmt: skip
def test_a_deed_is_as_real_as_the_words_around_it(line, real):
    text = text_of_words(line)
    index = at(text, "attack")
    assert modality_of(text.tree, index, noun=text.tokens[index].tag == "NN") == real


def test_the_ruler_finds_the_same_when_it_remembers():
    def ruler():
        nlp = spacy.blank("en")
        made = nlp.add_pipe("attribute_ruler")
        made.add([[{"LOWER": "the"}]], {"LEMMA": "THE"})
        made.add([[{"LOWER": {"IN": ["a", "an"]}}]], {"LEMMA": "A"})
        made.add([[{"LOWER": "out"}, {"LOWER": "of"}]], {"LEMMA": "OUT"}, index=0)
        return nlp, made

    text = "The cat ran out of the hut and an owl out a hole of the tree"
    lemmas = []
    for quick in (False, True):
        nlp, made = ruler()
        if quick:
            quicken(made)
        lemmas.append([token.lemma_ for token in nlp(text)])
    assert lemmas[0] == lemmas[1]
    assert {"THE", "A", "OUT"} <= set(lemmas[1])
