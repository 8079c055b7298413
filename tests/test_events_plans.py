"""Whose a plan or a campaign is, on trees built by hand."""

import pytest

from mapgen.events.plans import is_met, is_of_others
from tests.trees import text_of_words, word_at

PLAN = "a/DT/det/plan plan/NN/{dep} to/TO/aux/attack attack/VB/acl/plan Velm/NNP/dobj/attack"


@pytest.mark.parametrize(
    ("line", "others"),
    [
        ("Guards/NNPS/nsubj foiled/VBD/ROOT//foil " + PLAN.format(dep="dobj"), True),
        ("Guards/NNPS/nsubj made/VBD/ROOT//make " + PLAN.format(dep="dobj"), False),
        ("Guards/NNPS/nsubj shot/VBD/ROOT//shoot two/CD/dobj after/IN/prep/shot "
         + PLAN.format(dep="pobj/after"), True),
        ("Guards/NNPS/nsubj shot/VBD/ROOT//shoot two/CD/dobj in/IN/prep/shot "
         + PLAN.format(dep="pobj/in"), False),
        ("Guards/NNPS/nsubj shot/VBD/ROOT//shoot after/IN/prep/shot "
         + PLAN.format(dep="pobj/after"), False),
        ("Guards/NNPS/nsubj left/VBD/ROOT//leave Orlo/NNP/dobj after/IN/prep/left "
         + PLAN.format(dep="pobj/after"), False),
    ],
)  # fmt: skip
def test_a_plan_that_is_met_is_of_others(line, others):
    text = text_of_words(line)
    assert is_of_others(text.tree, word_at(text, "plan")) is others


@pytest.mark.parametrize(
    ("led", "met"), [("despite/IN/prep", True), ("in/IN/prep", False), ("after/IN/prep", False)]
)
def test_a_campaign_is_met_by_those_who_act_in_spite_of_it(led, met):
    word = led.partition("/")[0]
    text = text_of_words(f"Hawks/NNPS/nsubj fled/VBD {led} {PLAN.format(dep='pobj/' + word)}")
    assert is_met(text.tree, word_at(text, "plan")) is met
