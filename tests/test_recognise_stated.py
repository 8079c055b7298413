"""Names that the text itself calls places are found, whatever the model takes them for."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article
from mapgen.recognise import recognise
from mapgen.text.analyse import analyse


def names(text: str, gazetteer: Gazetteer) -> list[str]:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    return [t.surface for t in recognise(analyse(article), gazetteer) if t.kind != "demonym"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shells fell on the villages of Dor Halim, Sheikh Nadir and Umm al-Zin on Friday.",
            "Dor Halim|Sheikh Nadir|Umm al-Zin",
        ),
        (
            "Jets struck Ya Lin Kone, Nga Shwe, and Ma Thaung villages at dawn.",
            "Ya Lin Kone|Nga Shwe|Ma Thaung",
        ),
        ("Gunmen burned houses in the Nambuko administrative post.", "Nambuko"),
        ("The army retook the town of Al-Zaheera after a night of clashes.", "Al-Zaheera"),
        (
            "Troops burned Ya Lin Kone, Nga Shwe, Mathaungyo, and Poekyuyun villages at dawn.",
            "Ya Lin Kone|Nga Shwe|Mathaungyo|Poekyuyun",
        ),
        ("Fighters raided Dorhalim, a village in Borno State of Nigeria.", "Dorhalim"),
        ("Fighters raided Dorhalim, 20 km west of Kutum in North Darfur.", "Dorhalim"),
        ("Roads were cut in the Sierra Fresca region of Mexico.", "Sierra Fresca"),
        ("Seven towns were hit -- Kifri, Kalar and Daquq -- and Iraq sent help.", "Kalar|Daquq"),
        ("Families fled from Qarat’ district to the coast.", "Qarat"),
        ("Two fishermen were shot along the Nambuko-Litondo road.", "Nambuko|Litondo"),
    ],
)
def test_what_is_called_a_place_is_found(gazetteer: Gazetteer, text: str, expected: str) -> None:
    assert set(expected.split("|")) <= set(names(text, gazetteer))


@pytest.mark.parametrize(
    "text",
    [
        "The Department of Public Works closed the office.",
        "A Methodist community gave food, and Muslim villages sent blankets.",
        "On Monday villages were quiet and every town was open.",
    ],
)
def test_what_only_stands_beside_such_a_word_is_not(gazetteer: Gazetteer, text: str) -> None:
    assert names(text, gazetteer) == []


def test_the_models_longer_name_beats_a_small_namesake_of_its_first_word(
    gazetteer: Gazetteer,
) -> None:
    found = names("Turkish-backed fighters shelled Tel Maruf and left Kobane in Syria.", gazetteer)
    assert "Tel" not in found


def test_a_union_of_states_is_a_body_where_it_acts(gazetteer: Gazetteer) -> None:
    text = "The European Union paid for it. Prices rose across the European Union."
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    kinds = [t.kind for t in recognise(analyse(article), gazetteer)]
    assert kinds == ["in_organisation", "name"]
