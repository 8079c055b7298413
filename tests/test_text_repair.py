"""Trees set right where the places in them show that the parser took them amiss."""

from dataclasses import replace

from mapgen.model import Analysis, Article, Sentence, Token
from mapgen.text import repair
from mapgen.text.repair import repaired


def analysis(*rows: tuple[str, str, str, str, int]) -> Analysis:
    """Make an analysis of one sentence: (word, pos, tag, dep, head)."""
    tokens, at = [], 0
    for word, pos, tag, dep, head in rows:
        lemma = {"said": "say", "killed": "kill"}.get(word, word)
        tokens.append(
            Token(
                start=at,
                end=at + len(word),
                text=word,
                lemma=lemma,
                pos=pos,
                tag=tag,
                dep=dep,
                head=head,
            )
        )
        at += len(word) + 1
    text = " ".join(row[0] for row in rows)
    whole = Sentence(start=0, end=len(text), first=0, last=len(tokens), paragraph=0)
    return Analysis(
        article=Article(text=text, sha256="0" * 64),
        paragraphs=((0, len(text)),),
        sentences=(whole,),
        tokens=tuple(tokens),
        entities=(),
    )


def test_in_x_of_killed_by_a_drone_in_x_hangs_on_the_verb():
    tree = repaired(
        analysis(
            ("killed", "VERB", "VBN", "ROOT", 0),
            ("by", "ADP", "IN", "agent", 0),
            ("drone", "NOUN", "NN", "pobj", 1),
            ("in", "ADP", "IN", "prep", 2),
            ("X", "PROPN", "NNP", "pobj", 3),
        ),
        (),
    )
    assert tree.tokens[3].head == 0


def test_shelling_by_somebody_is_the_subject_of_what_it_did():
    tree = repaired(
        analysis(
            ("Shelling", "VERB", "VBG", "advcl", 3),
            ("by", "ADP", "IN", "agent", 0),
            ("X", "PROPN", "NNP", "pobj", 1),
            ("killed", "VERB", "VBD", "ROOT", 3),
            ("two", "NUM", "CD", "dobj", 3),
        ),
        (),
    )
    assert (tree.tokens[0].dep, tree.tokens[0].pos) == ("nsubj", "NOUN")


def test_the_subject_of_a_bare_participle_is_the_next_verbs():
    tree = repaired(
        analysis(
            ("soldiers", "NOUN", "NNS", "nsubj", 1),
            ("died", "VERB", "VBD", "ROOT", 1),
            ("when", "SCONJ", "WRB", "advmod", 4),
            ("fighters", "NOUN", "NNS", "nsubj", 4),
            ("arriving", "VERB", "VBG", "advcl", 1),
            ("attacked", "VERB", "VBD", "conj", 1),
        ),
        (),
    )
    assert tree.tokens[3].head == 5


def test_a_good_tree_stays_as_it_is():
    good = analysis(
        ("Troops", "NOUN", "NNS", "nsubj", 1),
        ("hold", "VERB", "VBP", "ROOT", 1),
        ("X", "PROPN", "NNP", "dobj", 1),
    )
    assert repaired(good, ()) == good


def test_a_group_in_capitals_that_stands_before_its_deed_leaves_the_verb_alone():
    tree = repaired(
        analysis(
            ("raid", "NOUN", "NN", "nsubj", 1),
            ("followed", "VERB", "VBD", "ROOT", 1),
            ("IS", "AUX", "VBZ", "compound", 3),
            ("attacks", "NOUN", "NNS", "dobj", 1),
        ),
        (),
    )
    assert [(t.dep, t.head) for t in tree.tokens] == [
        ("nsubj", 1),
        ("ROOT", 1),
        ("compound", 3),
        ("dobj", 1),
    ]


def test_repairs_never_make_a_circle_of_heads(monkeypatch):
    whole = analysis(
        ("Troops", "NOUN", "NNS", "nsubj", 1),
        ("hold", "VERB", "VBP", "ROOT", 1),
        ("X", "PROPN", "NNP", "dobj", 1),
    )

    def circle(tokens, *_):
        tokens[1] = replace(tokens[1], head=2)

    monkeypatch.setattr(repair, "give_headline", circle)
    assert repaired(whole, ()) == whole


def test_a_group_in_capitals_is_no_verb():
    tree = repaired(
        analysis(
            ("they", "PRON", "PRP", "nsubj", 1),
            ("arrested", "VERB", "VBD", "ccomp", 4),
            ("six", "NUM", "CD", "dobj", 1),
            ("suspected", "VERB", "VBN", "advcl", 1),
            ("IS", "AUX", "VBZ", "ROOT", 4),
            ("members", "NOUN", "NNS", "attr", 4),
        ),
        (),
    )
    assert [(t.dep, t.head) for t in tree.tokens] == [
        ("nsubj", 1), ("ROOT", 1), ("nummod", 5), ("amod", 5), ("compound", 5), ("dobj", 1),
    ]  # fmt: skip


def test_a_verb_in_capitals_stays_one():
    good = analysis(
        ("what", "PRON", "WP", "nsubj", 1),
        ("IS", "AUX", "VBZ", "ROOT", 1),
        ("known", "VERB", "VBN", "acomp", 1),
    )
    assert repaired(good, ()) == good


def test_a_side_called_is_before_what_it_did_is_no_verb_of_the_sentence():
    """The object of "follows" stays below it: words that govern each other have no end."""
    tree = repaired(
        analysis(
            ("This", "DET", "DT", "det", 1),
            ("blast", "NOUN", "NN", "nsubj", 2),
            ("follows", "VERB", "VBZ", "ROOT", 2),
            ("an", "DET", "DT", "det", 5),
            ("IS", "AUX", "VBZ", "compound", 5),
            ("raid", "NOUN", "NN", "dobj", 2),
        ),
        (),
    )
    assert _ends(tree)
    assert tree.tokens[5].head == 2


def test_two_adjectives_keep_the_noun_that_hangs_on_one_of_them():
    tree = repaired(
        analysis(
            ("using", "VERB", "VBG", "ROOT", 0),
            ("rude", "ADJ", "JJ", "amod", 0),
            (",", "PUNCT", ",", "punct", 0),
            ("loud", "ADJ", "JJ", "conj", 0),
            ("or", "CCONJ", "CC", "cc", 3),
            ("taunting", "ADJ", "JJ", "conj", 3),
            ("songs", "NOUN", "NNS", "dobj", 5),
        ),
        (),
    )
    assert _ends(tree)


def test_what_was_done_hangs_on_said_at_the_end_of_its_sentence():
    tree = repaired(
        analysis(
            ("Troops", "NOUN", "NNS", "nsubj", 1),
            ("killed", "VERB", "VBD", "ROOT", 1),
            ("six", "NUM", "CD", "dobj", 1),
            ("and", "CCONJ", "CC", "cc", 1),
            ("hurt", "VERB", "VBD", "conj", 1),
            ("two", "NUM", "CD", "dobj", 4),
            (",", "PUNCT", ",", "punct", 8),
            ("police", "NOUN", "NNS", "nsubj", 8),
            ("said", "VERB", "VBD", "conj", 1),
        ),
        (),
    )
    assert (tree.tokens[8].head, tree.tokens[8].dep) == (8, "ROOT")
    assert (tree.tokens[1].head, tree.tokens[1].dep) == (8, "ccomp")


def _ends(tree: Analysis) -> bool:
    """Tell whether whoever climbs from any word comes to an end."""
    heads = [token.head for token in tree.tokens]
    for _ in heads:
        heads = [tree.tokens[head].head for head in heads]
    return all(tree.tokens[head].head == head for head in heads)
