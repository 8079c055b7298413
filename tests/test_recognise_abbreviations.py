"""An abbreviation is what the text says that it stands for."""

import hashlib

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Toponym
from mapgen.recognise import abbreviations, recognise
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


def test_letters_are_found_from_the_last_sign_before_them_as_from_the_beginning() -> None:
    text = (
        'He said "the Oak Elm Province (OEP), near the Fir Ash (the FA) (the FAA); a third army '
        "(NDA.) and 3rd Army (TA) met the “Pine Yew Guard” (PYG). It left Elm\nRiver County (ERC)."
    )
    for start in range(len(text)):
        whole = [m.span() for m in abbreviations._STATED.finditer(text, start)]
        assert [m.span() for m in abbreviations._words_and_letters(text, start)] == whole
    assert len(list(abbreviations._words_and_letters(text, 0))) > 4
