"""An abbreviation is what the text says that it stands for."""

import hashlib

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Toponym
from mapgen.recognise import recognise
from mapgen.text.analyse import analyse


def recognised(gazetteer: Gazetteer, text: str) -> tuple[Toponym, ...]:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    return recognise(analyse(article), gazetteer)


def test_letters_of_a_place_are_that_place(gazetteer: Gazetteer) -> None:
    text = (
        "Floods hit New South Wales (NSW) on Monday. Crews in NSW said that roads were cut. "
        "Rivers in Rio Grande do Sul (RGS) rose, and RGS declared an emergency."
    )
    names = {t.surface: t.name for t in recognised(gazetteer, text) if t.surface.isupper()}
    assert names == {"NSW": "New South Wales", "RGS": "Rio Grande do Sul"}


def test_letters_of_a_body_are_no_place(gazetteer: Gazetteer) -> None:
    text = (
        "The Sudan National Army (SNA) shelled Kutum. Residents said that the SNA left the town "
        "and that fighters of the SNA burned shops in Darfur."
    )
    assert not [t for t in recognised(gazetteer, text) if t.surface == "SNA"]
