"""Names that hyphens join, and names whose kind is written large: rules on hand-built sentences."""

import pytest

from mapgen.model import LonLat, Place
from mapgen.recognise.hyphens import glued, is_half, is_number, is_small_part, leads_part
from mapgen.recognise.large import LARGE_RULES
from mapgen.recognise.view import View, view
from mapgen.recognise.ways import way_ends
from tests.trees import text_of_words

PLACES = {
    "Velm": ("P.PPL", LonLat(45.0, 34.0), 900),
    "Orlo": ("P.PPL", LonLat(45.2, 34.1), 900),
    "Mira": ("P.PPL", LonLat(85.0, 4.0), 900),
    "Sarn": ("P.PPLC", LonLat(45.0, 35.0), 900_000),
    "Ostra": ("A.ADM1", LonLat(45.0, 36.0), 0),
    "Great Lakes": ("H.LK", LonLat(45.0, 36.0), 0),
    "Velm District": ("A.ADM2", LonLat(45.0, 36.0), 0),
}


class Names:
    """A gazetteer of a few names."""

    def knows(self, name: str) -> bool:
        return name in PLACES

    def lookup(self, name: str) -> tuple[Place, ...]:
        if name not in PLACES:
            return ()
        feature, point, people = PLACES[name]
        return (
            Place(
                id=name, name=name, point=point, country="XT", feature=feature, population=people
            ),
        )

    def demonym(self, word: str) -> Place | None:
        return self.lookup("Ostra")[0] if word == "Ostran" else None


def seen_in(line: str) -> View:
    return view(text_of_words(line), Names())


def at(seen: View, text: str) -> int:
    return next(i for i, word in enumerate(seen.words) if word.text == text)


def test_a_hyphen_between_spaces_joins_nothing() -> None:
    seen = seen_in("near/IN Velm-Tarva/NNP and/CC Mira/NNP - Tarva/NNP")
    marks = [i for i, word in enumerate(seen.words) if word.text == "-"]
    assert [glued(seen, i) for i in marks] == [True, False]
    assert not glued(seen, 0)
    assert not glued(seen, len(seen.words))


@pytest.mark.parametrize(
    ("word", "number"), [("N-50", True), ("KM-7", True), ("ABC-7", False), ("n-50", False)]
)
def test_few_letters_and_a_number_are_a_name(word: str, number: bool) -> None:
    seen = seen_in(f"in/IN {word}/NNP villages/NNS")
    assert is_number(seen, 3) is number


@pytest.mark.parametrize(
    ("word", "part"),
    [("Velm-dara", True), ("Velm-based", False), ("Velm-born", False), ("velm-dara", False)],
)
def test_a_small_word_ends_a_name_unless_it_is_english(word: str, part: bool) -> None:
    seen = seen_in(f"in/IN {word}/NNP villages/NNS")
    assert is_small_part(seen, 3) is part


def test_a_body_before_a_hyphen_is_part_of_a_name() -> None:
    seen = seen_in("in/IN Centre-Tarva/NNP and/CC Centre/NNP")
    assert leads_part(seen, 1)
    assert not leads_part(seen, 5)


@pytest.mark.parametrize(
    ("words", "half"),
    [
        ("Velm-Tarva/NNP", True),  # of which nobody knows Tarva
        ("Tarva-Velm/NNP", True),
        ("Velm-Mira/NNP", True),  # far from one another
        ("Velm-Orlo/NNP", False),  # two that lie near each other
        ("Sarn-Tarva/NNP", False),  # a large town is meant
        ("Ostra-Tarva/NNP", False),  # a land is meant
        ("Velm-Ostran/NNP", False),
        ("Velm-RSF/NNP", False),
        ("Velm-South/NNP", False),
        ("Velm-Tarva/NNP road/NN", False),
        ("Velm/NNP Tarva/NNP", False),
    ],
)
def test_half_of_a_name_is_not_the_place_that_is_called_so(words: str, half: bool) -> None:
    seen = seen_in(f"near/IN {words} ./.")
    name = next(n for n in ("Sarn", "Ostra", "Velm") if any(w.text == n for w in seen.words))
    first = at(seen, name)
    assert is_half(seen, first, first + 1) is half


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("in/IN the/DT Tarva/NNP District/NNP of/IN Velm/NNP", ["Tarva District"]),
        ("the/DT Tarva/NNP District/NNP of/IN Velm/NNP", ["Tarva District"]),
        ("the/DT Tarva/NNP District/NNP fell/VBD", []),
        ("in/IN Velm/NNP District/NNP", []),  # which the gazetteer has
        ("in/IN Tarva/NNP District/NNP Council/NNP", []),
        ("in/IN Velm-Tarva/NNP County/NNP", []),
        ("Selk/NNP , Tarva/NNP and/CC Bonk/NNP Lakes/NNPS", ["Selk", "Tarva", "Bonk Lakes"]),
        ("Selk/NNP , Bonk/NNP Lakes/NNPS", []),
        ("Selk/NNP and/CC Great/NNP Lakes/NNPS", []),
        ("the/DT Bonk/NNP Lakes/NNPS", []),
        ("in/IN the/DT Far-North/NNP", ["Far-North"]),
        ("in/IN the/DT Far/NNP North/NNP", []),
        ("saw/VBD Far-North/NNP", []),
        ("in/IN Far-Tarva/NNP", []),
    ],
)
def test_a_kind_written_large_belongs_to_the_name(line: str, names: list[str]) -> None:
    seen = seen_in(line + " ./.")
    found = {
        seen.text[seen.words[name.first].start : seen.words[name.last - 1].end]
        for index in range(len(seen.words))
        for rule in LARGE_RULES
        for name in rule(seen, index)
    }
    assert found == set(names)


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("the/DT axis/NN Velm-Orlo/NNP", ["Velm", "Orlo"]),
        ("the/DT roads/NNS Velm-Tarva/NNP and/CC Mira-Orlo/NNP", ["Velm", "Tarva", "Mira", "Orlo"]),
        ("the/DT axis/NN Great/NNP Lakes-Orlo/NNP", ["Great Lakes", "Orlo"]),
        ("the/DT river/NN Velm-Orlo/NNP", []),
        ("the/DT axis/NN Velm/NNP", []),
        (
            "the/DT sections/NNS Velm-Tarva/NNP and/CC Mira-Orlo/NNP",
            ["Velm", "Tarva", "Mira", "Orlo"],
        ),
        ("the/DT stretch/NN Velm-Orlo/NNP", ["Velm", "Orlo"]),
        ("the/DT line/NN Velm-Orlo/NNP", ["Velm", "Orlo"]),
    ],
)
def test_a_way_has_two_ends_that_a_hyphen_joins(line: str, ends: list[str]) -> None:
    seen = seen_in(line)
    found = list(way_ends(seen, 1))
    words = seen.words
    assert [" ".join(w.text for w in words[one.first : one.last]) for one in found] == ends
