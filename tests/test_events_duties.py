"""Duties with which somebody is charged, on trees built by hand."""

import pytest

from mapgen.events.duties import gives_duty, is_task
from tests.trees import text_of_words, word_at

LAW = "The/DT/det/law law/NN/nsubj"
COURT = "A/DT/det/judge judge/NN/nsubj"
CHARGED = "charged/VBD/ROOT//charge Hawks/NNPS/dobj with/IN/prep"
GUARDING = "guarding/VBG/pcomp/with/guard"


@pytest.mark.parametrize(
    ("line", "duty"),
    [
        (f"{LAW} {CHARGED} {GUARDING} Velm/NNP/dobj/guarding", True),
        (f"{LAW} {CHARGED}/Hawks {GUARDING} Velm/NNP/dobj/guarding", True),
        ((f"{LAW} {CHARGED} the/DT/det/defence defence/NN/pobj/with of/IN/prep/defence "
         "Velm/NNP/pobj/of"), True),
        (f"{COURT} {CHARGED} {GUARDING} Velm/NNP/dobj/guarding", False),
        (f"{LAW} {CHARGED} {GUARDING} captives/NNS/dobj/guarding/captive", False),
        ((f"{LAW} {CHARGED} protection/NN/pobj/with of/IN/prep/protection "
         "smugglers/NNS/pobj/of/smuggler"), False),
        (f"{LAW} {CHARGED} attacking/VBG/pcomp/with/attack Velm/NNP/dobj/attacking", False),
        (f"{LAW} accused/VBD/ROOT//accuse Hawks/NNPS/dobj with/IN/prep {GUARDING}", False),
        (("Hawks/NNPS/nsubjpass were/VBD/auxpass charged/VBN/ROOT//charge by/IN/agent "
         f"police/NNS/pobj/by with/IN/prep/charged {GUARDING} Velm/NNP/dobj/guarding"), False),
        ("Hawks/NNPS/nsubj charged/VBD/ROOT//charge at/IN/prep Velm/NNP/pobj/at", False),
    ],
)  # fmt: skip
def test_a_duty_is_told_from_a_charge_in_court(line, duty):
    text = text_of_words(line)
    verb = next(i for i, token in enumerate(text.tokens) if token.dep == "ROOT")
    assert gives_duty(text.tree, verb) is duty


@pytest.mark.parametrize(
    ("line", "task"),
    [
        (f"{LAW} {CHARGED} securing/VBG/pcomp/with/secure Velm/NNP/dobj/securing", True),
        ("Hawks/NNPS/nsubj came/VBD to/TO/aux/securing securing/VB/advcl//secure", True),
        (f"{COURT} {CHARGED} securing/VBG/pcomp/with/secure Velm/NNP/dobj/securing", False),
        ("Hawks/NNPS/nsubj fled/VBD after/IN/prep securing/VBG/pcomp/after/secure", False),
        ("Hawks/NNPS/nsubj securing/VBD/ROOT//secure Velm/NNP/dobj", False),
    ],
)
def test_a_task_is_told_from_what_was_done(line, task):
    text = text_of_words(line)
    assert is_task(text.tree, word_at(text, "securing")) is task
