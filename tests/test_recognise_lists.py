"""Lists of villages are found whole, however the model takes their names."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article
from mapgen.recognise import recognise
from mapgen.text.analyse import analyse


def names(text: str, gazetteer: Gazetteer) -> set[str]:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    return {t.surface for t in recognise(analyse(article), gazetteer) if t.kind != "demonym"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Ukraine shells fell near Kupiansk. Lyman, Sviatohirsk and Yampil came under fire.",
            "Lyman|Sviatohirsk|Yampil",
        ),
        (
            "In Haiti gunmen moved on Saint-Marc. Gressier, Léogâne and Petit-Goâve are cut off.",
            "Gressier|Léogâne|Petit-Goâve",
        ),
        (
            "In Mali a camp near Mopti was hit. Bankass, Bandiagara and Douentza have no power.",
            "Bankass|Bandiagara|Douentza",
        ),
    ],
)
def test_a_list_that_lies_together_is_places(
    gazetteer: Gazetteer, text: str, expected: str
) -> None:
    assert set(expected.split("|")) <= names(text, gazetteer)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Several villages, including Buulo Qodax, Kali Sheel and Ay-Tube, were cleared.",
            "Buulo Qodax|Kali Sheel|Ay-Tube",
        ),
        (
            "The towns that the army retook include Nzibu and Kalonzi.",
            "Nzibu|Kalonzi",
        ),
        ("Localities such as Um Telha and Wad Karfis are without water.", "Um Telha|Wad Karfis"),
        ("Jets hit the villages of al-Qulla and el-Zaheera.", "al-Qulla|el-Zaheera"),
        ("A drone hit a school in Goshe Woreda on Monday.", "Goshe"),
        ("Gunmen raided Danbaru Local Government Area at dawn.", "Danbaru"),
        ("A house was hit in the Tanda Khel tehsil.", "Tanda Khel"),
        ("Two fell at Kherinabi and Thangwal in Idlib on Friday.", "Kherinabi|Thangwal"),
        ("The rebels took Nyanzara, Kikuru and Kibunda on Tuesday.", "Nyanzara|Kikuru|Kibunda"),
        ("Water ran into three villages: Kotharam, Belimu and Tsasho.", "Kotharam|Belimu|Tsasho"),
        ("Tents stand in both camps (Dorvani and Kelash) near Erbil.", "Dorvani|Kelash"),
        ("The areas worst hit by the wave were Vailele, Tagaloa and Fasito.", "Vailele|Tagaloa"),
        ("Smoke rose over the Kelduna river and near Ostrel mountain.", "Kelduna|Ostrel"),
        ("Police closed the highway between Belo Vode and Berhan on Monday.", "Berhan"),
        ("Shells fell in the Mayo Tsanda division of northern Cameroon.", "Mayo Tsanda"),
        ("Two hamlets, inclusive of Whitewater, are cut off.", "Whitewater"),
        ("Fighting goes on in the Orlivske direction.", "Orlivske"),
        ("Eleven were killed in the Vido village near Oicha in Congo.", "Vido"),
        ("Clashes broke out on Tqade and Kafr Tahl frontline in Syria.", "Tqade|Kafr Tahl"),
        ("Houses burned in the Batanga groupment of Beni.", "Batanga"),
        ("Shells fell on Tallat Borkani in northern Latakia.", "Tallat Borkani"),
        ("Six died, two at Gatawe and four at Kurawe.", "Gatawe|Kurawe"),
        ("Jets hit the road linking Msayla to the coast.", "Msayla"),
        ("Eleven died in nearby Malakarkyan village at noon.", "Malakarkyan"),
        ("Drones struck Burj al-Shamali near Tyre in Lebanon.", "Burj al-Shamali"),
        (
            "A cow was lost in Nyimba chiwog and another in the douar of Tamsloht.",
            "Nyimba|Tamsloht",
        ),
    ],
)
def test_what_a_list_or_its_container_calls_a_place_is_found(
    gazetteer: Gazetteer, text: str, expected: str
) -> None:
    assert set(expected.split("|")) <= names(text, gazetteer)


@pytest.mark.parametrize(
    "text",
    [
        "Lawyers Hamilton, Clark and Reid spoke in court.",
        "Aid groups, including Oxfam and Caritas, gave food.",
        "A free zone and a buffer zone were agreed.",
        "Two of the villages (Reuters) were empty.",
        "The villages were Christian and poor.",
    ],
)
def test_lists_of_others_are_none(gazetteer: Gazetteer, text: str) -> None:
    assert names(text, gazetteer) == set()


@pytest.mark.parametrize(
    "text", ["Twelve died in Dara-i-Nur.", "Fire fell on Asad-i-Nur near Kabul."]
)
def test_the_first_part_of_a_linked_name_is_none(gazetteer: Gazetteer, text: str) -> None:
    assert not {"Dara", "Asad"} & names(text, gazetteer)
