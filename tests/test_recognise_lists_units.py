"""Runs of capitals, lists and datelines of unknown names: rules on hand-built lines."""

import pytest

from mapgen.recognise.capitalised import capitalised
from mapgen.recognise.contained import is_put
from mapgen.recognise.enumerated import enumerated
from mapgen.recognise.openings import openings
from mapgen.recognise.spans import find_spans
from mapgen.recognise.view import Span
from tests.test_recognise_units import seen_in, texts


def places_in(line: str) -> tuple[dict[int, Span], list[Span]]:
    """Return the known places of a line by their first words, and all runs of capitals."""
    seen = seen_in(line)
    sure = {span.first: span for span in find_spans(seen) if span.known}
    return sure, list(capitalised(seen, sure))


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("they/PRP left/VBD Zzyr/NNP Bor/NNP , Velm/NNP .", ["Zzyr Bor", "Velm"]),
        ("they/PRP left/VBD Tarnian/JJ Zzyr/NNP .", ["Zzyr"]),
        ("[DATE|Monday/NNP] at/IN Zzyr/NNP .", ["Zzyr"]),
        ("in/IN [GPE|Zzyr/NNP ya/NNP bor/NNP] , Orlo/NNP .", ["Zzyr ya bor", "Orlo"]),
        ("in/IN Zzyr/NNP ya/NN .", ["Zzyr"]),
    ],
)
def test_capitals_are_cut_into_names(line, runs):
    assert texts(places_in(line)[1]) == runs


@pytest.mark.parametrize(
    ("line", "names"),
    [
        # known places are among them
        ("they/PRP hit/VBD Velm/NNP , [ORG|Zzyr/NNP] and/CC Orlo/NNP .", ["Zzyr"]),
        ("they/PRP met/VBD [PERSON|Ada/NNP Oakes/NNP] and/CC Orlo/NNP .", []),
        # as many as were said
        ("two/CD villages/NNS fell/VBD : [ORG|Zzyr/NNP] and/CC [PERSON|Bor/NNP Cif/NNP] .",
         ["Zzyr", "Bor Cif"]),
        ("two/CD men/NNS fell/VBD : [ORG|Zzyr/NNP] and/CC [PERSON|Bor/NNP Cif/NNP] .", []),
        # which of several are meant
        ("areas/NNS fell/VBD , including/VBG [ORG|Zzyr/NNP] and/CC [ORG|Borna/NNP] .",
         ["Zzyr", "Borna"]),
        # somebody who speaks, or has a title, is no place
        ("they/PRP hit/VBD Velm/NNP , Orlo/NNP and/CC [PERSON|Zzyr/NNP] said/VBD so/RB .", []),
        ("they/PRP hit/VBD Velm/NNP , Orlo/NNP and/CC General/NNP Zzyr/NNP .", []),
    ],
)  # fmt: skip
def test_what_stands_in_a_list_of_places_is_one(line, names):
    sure, runs = places_in(line)
    found = enumerated(seen_in(line), runs, sure)
    assert texts(sorted(found, key=lambda one: one.first)) == names


@pytest.mark.parametrize(
    ("line", "put"),
    [
        ("they/PRP met/VBD at/IN Zzyr/NNP in/IN Ostra/NNP .", True),
        ("they/PRP met/VBD Zzyr/NNP in/IN Ostra/NNP .", False),
        ("they/PRP met/VBD at/IN Zzyr/NNP on/IN Ostra/NNP .", False),
    ],
)
def test_the_text_puts_a_name_into_a_place(line, put):
    sure, runs = places_in(line)
    assert is_put(seen_in(line), runs, sure) is put


SAID = "two/CD men/NNS died/VBD in/IN a/DT fire/NN , witnesses/NNS told/VBD the/DT paper/NN ."


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("ZZYRVAN/NNP – " + SAID, ["ZZYRVAN"]),
        ("ZZYRVAN/NNP , BORN/NNP – " + SAID, ["ZZYRVAN", "BORN"]),
        ("Zzyrvan/NNP ( AFP/NNP ) – " + SAID, ["Zzyrvan"]),
        ("Zzyrvan/NNP , [DATE|Nov/NNP 4/CD] : " + SAID, ["Zzyrvan"]),
        ("Zzyrvan/NNP , Velm/NNP – " + SAID, ["Zzyrvan"]),
        ("Zzyrvan/NNP : " + SAID, []),
        ("UPDATE/NNP – " + SAID, []),
        ("President/NNP Zzyrvan/NNP – " + SAID, []),
        ("ZZYRVAN/NNP – news/NN .", []),
    ],
)
def test_a_line_opens_with_the_names_of_its_dateline(line, names):
    seen = seen_in(line)
    assert texts(openings(seen, [s for s in find_spans(seen) if s.known])) == names
