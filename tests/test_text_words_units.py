"""Words of the data in code: patterns put together from lists, and the small wordings."""

import re

import pytest

from mapgen.errors import DataError
from mapgen.text.papers import is_filing_day, is_papers_day
from mapgen.text.wording import is_fake, is_held, is_infinitive, is_kept, is_none
from mapgen.text.words import WordPattern, phrases, word_lists
from tests.trees import text_of_words, word_at


def test_a_pattern_holds_the_words_of_its_list():
    pattern = WordPattern(r"^(?:<locate.setting.nouns>) of", re.IGNORECASE)
    assert pattern.match("Province of X")
    assert not pattern.match("Provinces of X")
    assert "governorate|" in pattern.compiled.pattern
    assert pattern.compiled is pattern.compiled


def test_a_pattern_matches_as_any_other():
    pattern = WordPattern(r"(?:<events.names.units>)\b")
    assert pattern.fullmatch("brigade")
    assert not pattern.fullmatch("brigades")
    assert pattern.search("the brigade", 5) is None
    assert pattern.match("a unit", 2)[0] == "unit"
    assert [m[0] for m in pattern.finditer("a unit, a force")] == ["unit", "force"]
    assert pattern.sub("x", "a unit, a force") == "a x, a x"


@pytest.mark.parametrize("name", ["<locate.setting.none>", "<locate.none.nouns>"])
def test_a_pattern_of_no_list_is_told_at_its_first_use(name):
    pattern = WordPattern(name)
    with pytest.raises(DataError, match="no list"):
        pattern.search("x")


def test_a_group_of_a_pattern_is_no_list():
    assert WordPattern(r"(?P<word>a)(?<=a)b").fullmatch("ab")["word"] == "a"


def test_lists_are_sets_of_words_by_file_table_and_language():
    assert {"km", "mile"} <= word_lists("events", "words")["units"]
    assert "كم" in word_lists("locate", "arabic", lang="ar")["km"]
    with pytest.raises(DataError, match="no table"):
        word_lists("recognise", "nothing")
    with pytest.raises(DataError, match="no phrases"):
        phrases("events", "nothing")
    assert phrases("events", "other_day").search("and the next day in")


@pytest.mark.parametrize(
    ("line", "noun", "none"),
    [
        ("no/DT/det/trucks trucks/NNS/nsubj came/VBD", "trucks", True),
        ("nobody/NN/nsubj came/VBD", "nobody", True),
        ("trucks/NNS/nsubj came/VBD", "trucks", False),
        ("the/DT/det/trucks trucks/NNS/nsubj came/VBD", "trucks", False),
        ("no/DT/det/trucks fewer/JJR/amod/trucks trucks/NNS/nsubj came/VBD", "trucks", False),
        ("not/RB/neg/trucks trucks/NNS/nsubj came/VBD", "trucks", True),
    ],
)
def test_no_trucks_are_none_and_no_fewer_are_some(line, noun, none):
    text = text_of_words(line)
    assert is_none(text.tree, word_at(text, noun)) is none


def test_what_follows_to_is_an_infinitive():
    text = text_of_words("They came/VBD to/TO/aux/take take/VB/advcl Velm/NNP/dobj/take")
    assert is_infinitive(text.tree, word_at(text, "take"))
    assert not is_infinitive(text.tree, word_at(text, "came"))


def test_talks_held_were_and_talks_to_hold_were_not():
    text = text_of_words("They left/VBD talks/NNS/dobj held/VBN/acl/talks in/IN/prep/held Velm/NNP")
    assert is_held(text.tree, word_at(text, "held"))
    text = text_of_words("a/DT plan/NN/ROOT to/TO/aux/held be/VB/auxpass/held held/VBN/acl/plan")
    assert not is_held(text.tree, word_at(text, "held"))


def test_who_is_repulsed_from_entering_did_not_enter():
    line = "They {}/VBD/ROOT them/PRP/dobj from/IN/prep entering/VBG/pcomp/from Velm/NNP/dobj"
    for verb, kept in (("repel", True), ("see", False)):
        text = text_of_words(line.format(verb))
        assert is_kept(text.tree, word_at(text, "from"), word_at(text, verb)) is kept
    text = text_of_words("They repel/VBD/ROOT them/PRP/dobj from/IN/prep Velm/NNP/pobj/from")
    assert not is_kept(text.tree, word_at(text, "from"), word_at(text, "repel"))


def test_what_fake_news_say_is_not_so():
    for words, fake in (
        ("fake/JJ news/NN", True),
        ("a/DT hoax/NN", True),
        ("new/JJ news/NN", False),
    ):
        text = text_of_words(f"{words} said/VBD they left/VBD/ccomp")
        assert is_fake(text.tree, word_at(text, "said")) is fake


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        ("YEREVAN, 5 October - Troops left.", True),
        ("Velm (on 5 October) -- Troops left.", True),
        ("Troops left, 5 October, for Velm.", False),
        ("On 5 October - a Monday - troops left.", False),
    ],
)
def test_the_day_of_a_dateline_is_when_it_was_filed(text, filed):
    at = text.index("5 October")
    assert is_filing_day(text, 0, at, at + len("5 October")) is filed


@pytest.mark.parametrize(
    ("text", "paper"),
    [("Monday's bulletin", True), ("Monday’s raid", False), ("Monday bulletin", False)],
)
def test_a_day_may_own_the_paper_that_tells(text, paper):
    assert is_papers_day(text, 0, len("Monday")) is paper
