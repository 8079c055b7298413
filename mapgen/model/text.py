"""Articles and what the language model reads in them: tokens, sentences, entities, citations."""

from dataclasses import dataclass
from datetime import date, datetime

__all__ = [
    "Analysis",
    "Article",
    "Citation",
    "DateSpan",
    "Entity",
    "Sentence",
    "SourceRef",
    "Token",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRef:
    """Where data came from, as the map credits it."""

    name: str
    version: str = ""
    licence: str = ""
    url: str = ""
    retrieved_at: datetime | None = None  # aware UTC; None for packaged data


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The words of an article that prove something: code points, `end` exclusive."""

    article: str  # sha256 of the article's text
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as decoded text; offsets everywhere count its code points."""

    text: str
    sha256: str  # of the UTF-8 of `text`
    title: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""
    lang: str = "en"
    retrieved_at: datetime | None = None
    body_start: int = 0  # where the text proper begins (after front matter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word with its dependency; `head` is the index of its governor, itself at a root."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str  # universal part of speech
    tag: str  # Penn Treebank tag
    dep: str
    head: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence: code points `start` to `end`, tokens `first` to `last` (exclusive)."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A named entity of the language model, with the model's label."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """An article with its sentences, tokens and entities, all in text order."""

    article: Article
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    entities: tuple[Entity, ...]
    paragraphs: tuple[tuple[int, int], ...]  # code points, end exclusive


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """A date-only interval, both ends included; None is an open or unknown end."""

    start: date | None
    end: date | None
    words: str
    time_precision: int | None = None  # ACLED: 1 day, 2 week, 3 month
    date_prec: int | None = None  # UCDP: 1 day, 2 2-6 days, 3 week, 4 month, 5 year
    at: int = 0  # code point where `words` begin
    inferred: bool = False  # taken over from the sentence that this one continues
