"""Headlines in capital letters, as the model is given them."""

import pytest

from mapgen.text.analyse import analyse
from mapgen.text.recase import Casing
from tests.articles import told
from tests.trees import text_of_words

BODY = "The dam at Red Rock burst on Monday. Rangers closed the rock garden near the Red Sea."


@pytest.mark.parametrize(
    ("headline", "read"),
    [
        ("Rebels Attack Police Station in Mosul", "Rebels attack police station in Mosul"),
        ("UN Says Gunmen Killed Six in Garden", "UN says gunmen killed six in garden"),
        ("Soldiers Storm Rebel Base Near Red Sea", "Soldiers storm rebel base near Red Sea"),
        ("Soldiers stormed a rebel base near Mosul", "Soldiers stormed a rebel base near Mosul"),
        ("Soldiers Storm Rebel Base Near Red Sea.", "Soldiers Storm Rebel Base Near Red Sea."),
        ("REBELS ATTACK POLICE STATION IN MOSUL", "REBELS ATTACK POLICE STATION IN MOSUL"),
        ("New York Times", "New York Times"),
    ],
)
def test_common_words_are_small_and_names_are_not(headline, read):
    assert Casing(f"{headline}\n\n{BODY}").recased(headline) == read


def test_words_are_kept_as_the_article_has_them():
    article = text_of_words("Rebels/NNS Attack/NNP").article
    text = "Rebels Attack Police Station in Mosul"
    analysis = analyse(type(article)(text=text, sha256="0" * 64))
    assert [token.text for token in analysis.tokens] == text.split()
    assert analysis.tokens[1].pos == "VERB"


def test_a_headline_is_read(config):
    found = told("Rebels Attack Police Station in Mosul", config)
    assert ("Mosul", "attacked", "Rebels") in found or ("Mosul", "attacked", "rebels") in found
