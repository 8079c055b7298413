"""Ways up a tree of words end, and a repaired sentence is a tree, whatever hung on what."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from mapgen.model import Analysis, Article, Sentence, Token
from mapgen.text import deps
from mapgen.text.repair import repaired
from mapgen.text.upward import first_over, loose, top_over, upward

WORDS = (
    ("Rebels", "NOUN", "NNS", "rebel"), ("attacked", "VERB", "VBD", "attack"),
    ("killing", "VERB", "VBG", "kill"), ("said", "VERB", "VBD", "say"),
    ("taken", "VERB", "VBN", "take"), ("fire", "VERB", "VB", "fire"),
    ("killed", "VERB", "VBN", "kill"), ("went", "VERB", "VBD", "go"),
    ("been", "AUX", "VBN", "be"), ("IS", "AUX", "VBZ", "be"), ("Monday", "PROPN", "NNP", "Monday"),
    ("Velm", "PROPN", "NNP", "Velm"), ("Orlo", "PROPN", "NNP", "Orlo"), ("in", "ADP", "IN", "in"),
    ("from", "ADP", "IN", "from"), ("after", "ADP", "IN", "after"), ("by", "ADP", "IN", "by"),
    ("as", "ADP", "IN", "as"), (",", "PUNCT", ",", ","), ("and", "CCONJ", "CC", "and"),
    ("attack", "NOUN", "NN", "attack"), ("posts", "NOUN", "NNS", "post"),
    ("two", "NUM", "CD", "two"), ("shelling", "VERB", "VBG", "shell"),
)  # fmt: skip
LABELS = sorted(
    {label for label in vars(deps).values() if isinstance(label, str) and label.islower()}
    - {vars(deps)["__name__"]}
    | {"ROOT"}
)


def analysis(words: list[tuple[str, str, str, str]], heads: list[int], labels: list[str]):
    """Make an article of one sentence with these heads and labels, whatever they are."""
    tokens, at = [], 0
    for (text, pos, tag, lemma), head, dep in zip(words, heads, labels, strict=True):
        tokens.append(
            Token(start=at, end=at + len(text), text=text, lemma=lemma, pos=pos, tag=tag, dep=dep,
                  head=head)
        )  # fmt: skip
        at += len(text) + 1
    text = " ".join(word[0] for word in words)
    return Analysis(
        article=Article(text=text, sha256="0" * 64),
        paragraphs=((0, len(text)),),
        sentences=(Sentence(start=0, end=len(text), first=0, last=len(tokens), paragraph=0),),
        tokens=tuple(tokens),
        entities=(),
    )


@st.composite
def analyses(draw):
    """Draw a sentence whose words hang on any of its words: trees, loops, roots with heads.

    One number a word stands for itself, its head and its label: drawing takes most of the time.
    """
    size = draw(st.integers(1, 14))
    some = st.integers(0, len(WORDS) * len(LABELS) * size - 1)
    numbers = draw(st.lists(some, min_size=size, max_size=size))
    words = [WORDS[number % len(WORDS)] for number in numbers]
    labels = [LABELS[number // len(WORDS) % len(LABELS)] for number in numbers]
    heads = [number // len(WORDS) // len(LABELS) for number in numbers]
    if draw(st.booleans()):  # a tree, as parsers make them
        heads = [min(head, number) for number, head in enumerate(heads)]
    return analysis(words, heads, labels)


@given(analyses())
@settings(max_examples=1500)
def test_what_is_repaired_is_a_tree_whatever_hung_on_what(given_words):
    tokens = repaired(given_words, ()).tokens
    assert len(tokens) == len(given_words.tokens)
    for index in range(len(tokens)):
        top = top_over(tokens, index)
        assert tokens[top].head == top
        assert tokens[top].dep == "ROOT"


@given(analyses())
def test_a_way_up_ends_and_takes_no_word_twice(given_words):
    tokens = given_words.tokens
    for index in range(len(tokens)):
        way = list(upward(tokens, index))
        assert len({index, *way}) == len(way) + 1
        assert all(tokens[low].head == high for low, high in zip([index, *way], way, strict=False))
        assert top_over(tokens, index) == [index, *way][-1]


@given(analyses())
def test_cutting_what_is_loose_makes_a_tree(given_words):
    tokens = list(given_words.tokens)
    for index in loose(tokens, 0, len(tokens)):
        assert tokens[index].head != index
        tokens[index] = replace(tokens[index], head=index)
    assert loose(tokens, 0, len(tokens)) == []


def test_a_loop_is_cut_once_and_a_way_out_of_the_sentence_too():
    words = [WORDS[0]] * 4
    tokens = analysis(words, [1, 2, 0, 3], ["conj"] * 4).tokens
    assert loose(tokens, 0, 4) == [2]
    assert loose(tokens, 3, 4) == []
    assert loose(tokens, 2, 4) == [2]


def test_the_first_word_that_fits_may_be_the_word_itself():
    tokens = analysis([WORDS[0], WORDS[1], WORDS[3]], [1, 2, 2], ["nsubj", "ccomp", "ROOT"]).tokens
    assert first_over(tokens, 1, lambda i: tokens[i].pos == "VERB") == 1
    assert first_over(tokens, 0, lambda i: tokens[i].tag == "VBD" and i > 1) == 2
    assert first_over(tokens, 0, lambda i: tokens[i].pos == "ADP") is None


def test_a_root_that_hangs_on_a_word_of_its_own_clause_is_no_end():
    tokens = analysis([WORDS[1], WORDS[3], WORDS[0]], [1, 0, 0], ["ROOT", "ccomp", "nsubj"])
    mended = repaired(tokens, ()).tokens
    assert [i for i, token in enumerate(mended) if token.head == i]
    assert loose(mended, 0, 3) == []
