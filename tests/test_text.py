"""The one reading of an article's words: its sentences, its tree, and what holds of both."""

import dataclasses
import pickle

import pytest

from mapgen.model import Analysis, Article, Sentence, Token
from mapgen.text import Text, text_of

SAID = "Troops left. Rain fell."


def analysis() -> Analysis:
    """Make two sentences, "Troops left." and "Rain fell.", each a verb with its subject."""
    tokens = []
    for word, head, dep in (
        ("Troops", 1, "nsubj"), ("left", 1, "ROOT"), (".", 1, "punct"),
        ("Rain", 4, "nsubj"), ("fell", 4, "ROOT"), (".", 4, "punct"),
    ):  # fmt: skip
        at = SAID.index(word, tokens[-1].end if tokens else 0)
        pos = {"nsubj": "NOUN", "ROOT": "VERB", "punct": "PUNCT"}[dep]
        tokens.append(
            Token(start=at, end=at + len(word), text=word, lemma=word, pos=pos, tag="",
                  dep=dep, head=head)
        )  # fmt: skip
    return Analysis(
        article=Article(text=SAID, sha256="0" * 64),
        sentences=(
            Sentence(start=0, end=12, first=0, last=3, paragraph=0),
            Sentence(start=13, end=23, first=3, last=6, paragraph=0),
        ),
        tokens=tuple(tokens),
        entities=(),
        paragraphs=((0, len(SAID)),),
    )


@pytest.mark.parametrize(
    ("position", "holds", "begun"),
    [(0, 0, 0), (11, 0, 0), (12, None, 0), (13, 1, 1), (22, 1, 1), (23, None, 1)],
)
def test_a_code_point_stands_in_one_sentence_or_between_two(position, holds, begun):
    read = analysis()
    assert (read.sentence_at(position), read.sentence_from(position)) == (holds, begun)
    assert text_of(read).tree.sentence(position) == holds


def test_before_the_first_sentence_there_is_none():
    later = Sentence(start=5, end=9, first=0, last=0, paragraph=0)
    read = dataclasses.replace(analysis(), sentences=(later,))
    assert (read.sentence_at(4), read.sentence_from(4)) == (None, -1)


def test_sentences_have_their_spans():
    assert analysis().spans == ((0, 12), (13, 23))


def test_a_text_is_what_was_analysed_with_one_tree_however_often_it_is_asked():
    text = text_of(analysis())
    assert text.tokens == analysis().tokens
    assert text.tree is text.tree
    assert text.tree.children(1) == [0, 2]


def test_a_text_is_frozen_and_travels():
    text = text_of(analysis())
    with pytest.raises(dataclasses.FrozenInstanceError):
        text.plain = "other"  # type: ignore[misc]
    _ = text.tree
    copy = pickle.loads(pickle.dumps(text))
    assert isinstance(copy, Text)
    assert copy == text
    assert copy.tree.children(4) == [3, 5]
