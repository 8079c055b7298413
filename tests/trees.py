"""Texts with hand-built trees, written in one line, so that rules are tested without the model.

Words are parted by spaces; "¶" begins a block. What stands after a slash is the word's tag, its
label, the word that governs it and its lemma, each of which may be left out:

    Gunmen/NNS/nsubj took/VBD Velm/NNP/dobj on/IN/prep Monday/NNP/pobj/on . ¶ They/PRP left/VBD

A word that names no governor hangs on the root of its sentence: what is labelled so, else its
first verb. A block that begins with
"#" is a heading, with "-" an item of a list, with "|" a cell of a table. "[New York]" is a name
that the model knows as such, an organisation's; "[GPE|New York]" one of another kind.
"""

import hashlib
import re
from collections.abc import Iterator
from datetime import date

from mapgen.model import Analysis, Article, Block, Entity, Sentence, Token
from mapgen.text import Text, text_of

__all__ = ["text_of_words", "word_at"]

KINDS = {"#": "heading", "-": "list_item", "|": "table_cell"}
UNIVERSAL = {"NN": "NOUN", "VB": "VERB", "JJ": "ADJ", "IN": "ADP", "PR": "PRON", "CD": "NUM",
             "DT": "DET", "RB": "ADV", "MD": "AUX", "CC": "CCONJ"}  # fmt: skip
LEMMAS = {
    "said": "say",
    "told": "tell",
    "was": "be",
    "were": "be",
    "is": "be",
    "took": "take",
    "planned": "plan",
    "says": "say",
    "stormed": "storm",
    "began": "begin",
    "came": "come",
    "happened": "happen",
    "followed": "follow",
    "fled": "flee",
    "burned": "burn",
}
Fields = tuple[str, str, str, str, str]  # word, tag, label, governor, lemma
OPENS = re.compile(r"\[(?:(?P<kind>[A-Z]+)\|)?")
NO_SPACE = {".", ",", ":", ")", "'s"}


def text_of_words(line: str, *, published: str = "2023-05-18", url: str = "") -> Text:
    """Make a text of a line as the module says."""
    parts, blocks, sentences, tokens, entities = [""], [], [], [], []
    for number, words in enumerate(line.split("¶")):
        kind = KINDS.get(words.split()[0], "paragraph")
        parts[0] += "\n\n" if number else ""
        for group in _sentences(words.split()[kind != "paragraph" :]):
            first = len(tokens)
            tokens += _tokens(group, first, parts, entities)
            start = tokens[first].start
            sentences.append(
                Sentence(start=start, end=tokens[-1].end, first=first, last=len(tokens),
                         paragraph=number, block=number)
            )  # fmt: skip
        start = next(s.start for s in sentences if s.block == number)
        blocks.append(Block(kind=kind, start=start, end=len(parts[0])))
    digest = hashlib.sha256(parts[0].encode()).hexdigest()
    day = date.fromisoformat(published) if published else None
    return text_of(
        Analysis(
            article=Article(text=parts[0], sha256=digest, published=day, url=url),
            sentences=tuple(sentences),
            tokens=tuple(tokens),
            entities=tuple(entities),
            paragraphs=tuple((block.start, block.end) for block in blocks),
            blocks=tuple(blocks),
        )
    )


def word_at(text: Text, word: str, nth: int = 0) -> int:
    """Return the token of a word; of one that stands several times, the `nth`."""
    return [i for i, token in enumerate(text.tokens) if token.text == word][nth]


def _sentences(words: list[str]) -> Iterator[list[str]]:
    group: list[str] = []
    for word in words:
        group.append(word)
        if word in {".", "!"}:
            yield group
            group = []
    if group:
        yield group


def _tokens(group: list[str], first: int, parts: list[str], entities: list[Entity]) -> list[Token]:
    """Make the words of one sentence; their text is added to `parts`, their names to `entities`."""
    split = [_fields(OPENS.sub("", word).rstrip("]")) for word in group]
    words = [word for word, *_ in split]
    verb = _root(split)
    made, opened, kind = [], 0, ""
    for number, (word, tag, label, head, lemma) in enumerate(split):
        raw = group[number]
        if parts[0] and not parts[0].endswith("\n") and word not in NO_SPACE:
            parts[0] += " "
        start = len(parts[0])
        parts[0] += word
        if begins := OPENS.match(raw):
            opened, kind = start, begins["kind"] or "ORG"
        if raw.endswith("]"):
            entities.append(Entity(start=opened, end=len(parts[0]), label=kind))
        pos = "PROPN" if tag.startswith("NNP") else UNIVERSAL.get(tag[:2], "PUNCT")
        dep = label or ("ROOT" if number == verb else "")
        pos = "AUX" if dep.startswith("aux") else pos
        made.append(
            Token(start=start, end=len(parts[0]), text=word,
                  lemma=lemma or LEMMAS.get(word.lower(), word), pos=pos, tag=tag, dep=dep,
                  head=first + (_nearest(words, head, number) if head else verb))
        )  # fmt: skip
    return made


def _nearest(words: list[str], head: str, number: int) -> int:
    """Return the word of this name that stands nearest to another one."""
    return min((i for i, word in enumerate(words) if word == head), key=lambda i: abs(i - number))


def _root(split: list[Fields]) -> int:
    """Return the word that others hang on: what is called so, else the first verb."""
    roots = [i for i, (_, _, label, *_) in enumerate(split) if label == "ROOT"]
    verbs = [
        i for i, (_, tag, label, *_) in enumerate(split) if tag[:2] == "VB" and label[:3] != "aux"
    ]
    return next(iter((*roots, *verbs)), 0)


def _fields(word: str) -> Fields:
    if re.fullmatch(r"\d+(?:/\d+)*", word):
        return word, "CD", "", "", ""
    text, tag, label, head, lemma = (*word.split("/"), "", "", "", "")[:5]
    return text, tag, label, head, lemma
