"""Whose a deed is and who only seems to be somebody, by hand-built trees, without the model."""

import pytest

from mapgen.events.carried_off import are_carried
from mapgen.events.doers import answers_for
from mapgen.events.mouthpieces import spoken_by
from mapgen.events.paragraphs import follows_on
from mapgen.events.whose import believed, commanders, owned_name
from mapgen.events.worst_hit import is_worst_hit, lists_the_hit
from mapgen.model import Actor, ActorMention
from mapgen.text import stands_alone
from mapgen.text.apposed import give_apposed
from mapgen.text.guise import give_guise
from mapgen.text.supposed import give_believed
from tests.trees import text_of_words
from tests.trees import word_at as at

OWNED = "Haftar/NNP/poss/forces 's/POS/case/Haftar forces/NNS/nsubj bombed/VBD Velm/NNP/dobj ."
LOYAL = (
    "Troops/NNS/nsubj loyal/JJ/amod/Troops to/IN/prep/loyal Haftar/NNP/pobj/to bombed/VBD "
    "Velm/NNP/dobj ."
)


def tokens_of(line, change, word, nth=0):
    """Return the tokens of a line, put right at one word by a rule."""
    text = text_of_words(line)
    tokens = list(text.tokens)
    change(tokens, at(text, word, nth), len(tokens))
    return {t.text: (t.tag, t.dep, tokens[t.head].text) for t in tokens}


def words_of(text, indices):
    return [text.tree.tokens[i].text for i in indices]


@pytest.mark.parametrize(
    ("line", "noun", "name"),
    [
        (OWNED, "forces", "Haftar’s forces"),
        (LOYAL, "Troops", "forces loyal to Haftar"),
        (LOYAL.replace("loyal", "close"), "Troops", "forces"),
    ],
)
def test_a_force_is_called_after_whom_it_is_loyal_to(line, noun, name):
    text = text_of_words(line)
    assert owned_name(text.tree, at(text, noun), "forces", ()) == name


def test_whoever_owns_a_force_stands_for_it_where_he_does_what_forces_do():
    text = text_of_words(f"{OWNED} Haftar/NNP/nsubj attacked/VBD///attack Orlo/NNP/dobj .")
    whole = text.tokens[at(text, "forces")]
    actor = Actor(id="f", name="forces", side="security", kind="army")
    force = ActorMention(surface="forces", start=whole.start, end=whole.end, actors=(actor,))
    found = list(commanders(text.tree, [force], ()))
    again = text.tokens[at(text, "Haftar", 1)].start
    assert [(m.surface, m.start) for m in found] == [("Haftar", again)]
    assert not list(commanders(text.tree, [force], {at(text, "Haftar"), at(text, "Haftar", 1)}))


def test_whom_men_are_believed_to_be():
    line = (
        "Men/NNS/nsubj/stormed believed/VBN/acl/Men/believe to/TO/aux/be be/VB/xcomp/believed/be "
        "rebels/NNS/attr/be stormed/VBD/ROOT Velm/NNP/dobj ."
    )
    text = text_of_words(line)
    assert words_of(text, believed(text.tree, at(text, "Men"))) == ["rebels"]
    other = text_of_words(line.replace("believed", "hired").replace("believe", "hire"))
    assert not list(believed(other.tree, at(other, "Men")))


def test_what_believed_men_did_is_the_main_verb():
    line = (
        "Gunmen/NNS/nsubj/thought thought/VBD/ROOT/thought/think to/TO/aux/be "
        "be/VB/xcomp/thought/be rebels/NNS/attr/be raided/VBN/acl/rebels/raid "
        "Velm/NNP/dobj/raided ."
    )
    found = tokens_of(line, give_believed, "thought")
    assert found["raided"] == ("VBD", "ROOT", "raided")
    assert found["Gunmen"] == ("NNS", "nsubj", "raided")
    assert found["thought"][:2] == ("VBN", "acl")
    by = line.replace(" .", " by/IN/agent/raided police/NNS/pobj/by .").replace(
        "dobj/raided", "dep/raided"
    )
    assert tokens_of(by, give_believed, "thought")["thought"][1] == "ROOT"


def test_soldiers_of_a_guise_did_nothing():
    line = (
        "Gunmen/NNS/nsubj/dressed dressed/VBD/ROOT/dressed/dress as/IN/mark/killed "
        "soldiers/NNS/nsubj/killed killed/VBD/advcl/dressed/kill two/CD/dobj/killed ."
    )
    found = tokens_of(line, give_guise, "as")
    assert found["Gunmen"] == ("NNS", "nsubj", "killed")
    assert found["soldiers"][1:] == ("pobj", "as")


def test_another_town_is_called_by_the_name_after_it():
    line = (
        "Rebels/NNS/nsubj took/VBD another/DT/det/town town/NN/dobj ,/,/punct/town "
        "Velm/NNP/npadvmod/took , near/IN/prep/took here/RB/pobj/near ."
    )

    def change(tokens, index, last):
        give_apposed(tokens, index, index + 1)

    assert tokens_of(line, change, "Velm")["Velm"][1:] == ("appos", "town")
    kept = tokens_of(line.replace("another/DT", "some/DT"), change, "Velm")
    assert kept["Velm"][1:] == ("npadvmod", "took")


def test_who_claims_responsibility_answers_for_a_deed():
    line = (
        "Hawks/NNP/nsubj/claimed claimed/VBD///claim responsibility/NN/dobj/claimed "
        "for/IN/prep/responsibility it/PRP/pobj/for"
    )
    text = text_of_words(line)
    assert answers_for(text.tree, {}, at(text, "for")) == (True, at(text, "claimed"))
    other = text_of_words(line.replace("responsibility", "money"))
    assert answers_for(other.tree, {}, at(other, "for")) == (False, None)


def test_a_spokesman_speaks_for_who_stands_before_his_office():
    line = "Velm/NNP/compound/spokesman spokesman/NN/compound/Kaz Kaz/NNP/nsubj said/VBD"
    text = text_of_words(line)
    asked = []
    list(spoken_by(text.tree, at(text, "Kaz"), lambda i: asked.append(i) or (), lambda _: ()))
    assert words_of(text, asked) == ["Velm"]


@pytest.mark.parametrize(
    ("line", "goes_on"),
    [
        ("Rebels/NNS/nsubj left/VBD . They/PRP/nsubj fled/VBD .", True),
        ("Rebels/NNS/nsubj left/VBD . ¶ They/PRP/nsubj fled/VBD .", True),
        ("Rebels/NNS/nsubj left/VBD ¶ They/PRP/nsubj fled/VBD .", False),
        ("Rebels/NNS/nsubj left/VBD . ¶ “They/PRP/nsubj fled”/VBD .", False),
    ],
)
def test_they_go_on_into_the_next_paragraph_but_no_quote(line, goes_on):
    assert follows_on(text_of_words(line).tree, 1, "they") is goes_on


def test_the_wounded_are_carried():
    line = (
        "Hurt/JJ/amod/men men/NNS/nsubjpass/flown were/VBD/auxpass/flown flown/VBN/ROOT/flown/fly"
    )
    text = text_of_words(line.replace("Hurt/", "Injured/"))
    assert are_carried(text.tree, {}, at(text, "flown"))
    fresh = text_of_words(line.replace("Hurt/", "Fresh/"))
    assert not are_carried(fresh.tree, {}, at(fresh, "flown"))


def test_where_it_was_worst():
    line = "Velm/NNP/nsubjpass/hit was/VBD/auxpass/hit worst/RB/advmod/hit hit/VBN/ROOT/hit"
    text = text_of_words(line)
    assert is_worst_hit(text.tree, at(text, "hit"))
    assert lists_the_hit(text.tree, at(text, "hit"))
    plain = text_of_words(line.replace("worst/RB", "soon/RB"))
    assert not is_worst_hit(plain.tree, at(plain, "hit"))


@pytest.mark.parametrize(
    ("after", "alone"),
    [(".", True), (" in Velm", True), (" by gunmen", True), ("", True),
     (" at least ten died", False), (" by-elections", False), (" he came", False),
     (" in-fighting began", False)],
)  # fmt: skip
def test_the_day_before_stands_alone_where_no_clause_follows(after, alone):
    words = "the day before"
    assert stands_alone(words + after, len(words)) is alone
