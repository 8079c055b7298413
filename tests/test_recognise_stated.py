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
    starts = [t.start for t in recognise(analyse(article), gazetteer)]
    assert starts == [text.rindex("European")]


def shown(text: str, gazetteer: Gazetteer) -> dict[str, tuple[str, str | None]]:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    return {t.surface: (t.kind, t.hint) for t in recognise(analyse(article), gazetteer)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shelling erupted at Wat Kha Dom, then spread to Wat Kha Lin in Laos.", "Wat Kha Dom"),
        ("Waters fell in Kutum while in Dor Burto and Malasqi they rose in Sudan.", "Dor Burto"),
        ("A skiff came near the Perwin Oil Terminal in Nigeria.", "Perwin"),
        ("Troops searched the Torlab area of Kunduz in Afghanistan.", "Torlab"),
        ("A patrol was shot at in the Machwal sector of Punjab, India.", "Machwal"),
        ("Gunmen raided Welu Madaki village in Bosso LGA of Niger State, Nigeria.", "Welu Madaki"),
        ("Fighters advanced on al-Zurqa, north of Kutum in Darfur.", "al-Zurqa"),
        ("Floods came to Sar-e-Pul, Balkh and Baghlan in Afghanistan.", "Sar-e-Pul"),
        ("Fires reached Cardinia Shire in Victoria, Australia.", "Cardinia"),
    ],
)
def test_what_something_happens_in_is_listed_at_least(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    assert any(surface.startswith(name) for surface in shown(text, gazetteer))


def test_nobody_believes_in_a_place(gazetteer: Gazetteer) -> None:
    assert "Joe Marsden" not in shown("Voters believe in Joe Marsden.", gazetteer)


def test_a_branch_of_an_armed_group_is_a_body(gazetteer: Gazetteer) -> None:
    text = "Fighters of Islamic State West Africa Province took Damboa in Nigeria."
    assert shown(text, gazetteer).get("West Africa", ("in_organisation", None))[0] != "name"
    text = "It said its West Africa province affiliate took Damboa in Nigeria."
    assert shown(text, gazetteer)["West Africa"][0] == "in_organisation"


def test_along_the_leads_to_a_river(gazetteer: Gazetteer) -> None:
    assert shown("Floods spread along the Oskil in Ukraine.", gazetteer)["Oskil"][1] == "H."


def test_a_word_of_every_day_is_a_town_where_something_is_in_it(gazetteer: Gazetteer) -> None:
    text = "Police raided houses in Nice on Monday. It was nice to see Mobile phones used."
    assert "Nice" in shown(text, gazetteer)
    assert "Mobile" not in shown(text, gazetteer)


def test_the_first_half_of_a_name_is_no_place(gazetteer: Gazetteer) -> None:
    text = "Herders raided Kaduna-dawo in Nigeria, said a Kaduna-based paper in Kano."
    found = recognise(analyse(Article(text=text, sha256="")), gazetteer)
    assert [t.start for t in found if t.surface == "Kaduna"] == [text.index("Kaduna-based")]
    assert not any(t.start == text.index("Kaduna-dawo") for t in found if not t.doubtful)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Attacks were reported on the axis Gao-Ansongo in Mali.", "Gao|Ansongo"),
        ("Trucks burned on the road Dorhalim-Bocaranga, in central Africa.", "Dorhalim|Bocaranga"),
        ("Mines lie on the axes Goma-Rutshuru, Litondo-Oicha and Nambuko-Beni in Congo.",
         "Goma|Rutshuru|Litondo|Oicha|Nambuko|Beni"),
    ],
)  # fmt: skip
def test_both_ends_of_a_way_are_places(gazetteer: Gazetteer, text: str, expected: str) -> None:
    assert set(expected.split("|")) <= set(names(text, gazetteer))
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    kinds = {t.surface: t.kind for t in recognise(analyse(article), gazetteer)}
    assert {kinds[name] for name in expected.split("|")} == {"name"}


def test_days_are_no_ends_of_a_way(gazetteer: Gazetteer) -> None:
    text = "The road Monday-Friday closure ended in Gao, Mali."
    assert not {"Monday", "Friday"} & set(names(text, gazetteer))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gunmen invaded the area of Zangon-Kataf Local Government Area.", "Zangon-Kataf"),
        ("Floods hit parts of Umzimvubu Local Municipality on Monday.", "Umzimvubu"),
        ("Raiders burned the village of Tsafe Local Government Area.", "Tsafe"),
    ],
)
def test_a_name_ends_where_its_kind_begins(gazetteer: Gazetteer, text: str, name: str) -> None:
    assert name in names(text, gazetteer)
