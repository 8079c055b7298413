"""A place that one article spells in two ways is one place; a person so called is none."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article
from mapgen.recognise import recognise, variants
from mapgen.text.analyse import analyse

assert variants.__all__


def named(text: str, gazetteer: Gazetteer) -> dict[str, tuple[str, bool]]:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    return {t.surface: (t.name, t.doubtful) for t in recognise(analyse(article), gazetteer)}


@pytest.mark.parametrize(
    ("text", "spelt", "known"),
    [
        ("Rebels took Kadugli. Shells fell in Kadugly on Monday.", "Kadugly", "Kadugli"),
        ("The town of Bambari was quiet. Men returned to Bambary.", "Bambary", "Bambari"),
        ("Fire hit Homs and Palmyra. Later, Palymra was shelled.", "Palymra", "Palmyra"),
        ("The army shelled Kramatorsk. Two died near Kramtorsk.", "Kramtorsk", "Kramatorsk"),
    ],
)
def test_a_name_one_letter_off_is_the_place_named_elsewhere(text, spelt, known, gazetteer):
    assert named(text, gazetteer)[spelt] == (known, False)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The rebels took Kadugli. A house of the Kaduglis burnt.", "Kaduglis"),
        ("Rebels attacked Bambari. Mr Bambary said so.", "Bambary"),
        ("Shells hit Palmyra. A palmira is a tree, so Palmira grows in Asia.", "Palmira"),
    ],
)
def test_what_stands_where_no_place_does_is_not_placed(text, other, gazetteer):
    assert named(text, gazetteer).get(other, ("", True))[1]
