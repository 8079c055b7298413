"""Articles, their blocks, and what the language model reads in them."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter, itemgetter
from typing import Literal

__all__ = [
    "BOILERPLATE",
    "NON_NARRATIVE",
    "Analysis",
    "Article",
    "Block",
    "BlockKind",
    "Citation",
    "DateEvidence",
    "DateSpan",
    "Entity",
    "PublishedDate",
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


_START = attrgetter("start")

BlockKind = Literal[
    "heading",
    "paragraph",
    "list_item",
    "caption",
    "quotation",
    "table_cell",
    "byline",
    "dateline",
    "credit",
    "stamp",
    "related",
    "navigation",
]

NON_NARRATIVE: frozenset[str] = frozenset(
    {"byline", "dateline", "credit", "stamp", "related", "navigation"}
)
"""Kinds of block in which an article tells nothing: their names carry no claim."""

BOILERPLATE: frozenset[str] = NON_NARRATIVE - {"dateline"}
"""Kinds of block that are no part of the article: their names are not its names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A part of an article that no sentence and no name crosses; code points, `end` exclusive.

    `start` and `end` hold the words alone, without the bullet, the `>` or the hashes before them.
    """

    kind: BlockKind
    start: int
    end: int
    same_line: bool = False  # stands in the paragraph of the block before it, as a table's cell
    day: date | None = None  # the day a stamp or dateline names, where the file says it


DateEvidence = Literal[
    "given",
    "manifest",
    "front_matter",
    "json_ld",
    "meta",
    "time",
    "mail",
    "dateline",
    "stamp",
    "document",
    "address",
]
"""What may say when an article was published, the strongest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedDate:
    """A day on which an article may have been published, and what says so.

    `sure` is False for a guess, such as the day in a page's address: nothing is counted from it.
    """

    day: date
    source: DateEvidence
    sure: bool = True
    words: str = ""  # as it is written there


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as decoded text; offsets everywhere count its code points."""

    text: str
    sha256: str  # of the UTF-8 of `text`
    title: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""
    home: str = ""  # where the outlet writes from, as the user or the file states it
    lang: str = "en"
    retrieved_at: datetime | None = None
    body_start: int = 0  # where the text proper begins (after front matter)
    evidence: tuple[PublishedDate, ...] = ()  # for `published`, the strongest first
    blocks: tuple[Block, ...] = ()  # in text order; empty: told from the shape of the text


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
    block: int = 0  # index of its block


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A named entity of the language model, with the model's label."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """An article with its sentences, tokens and entities, all in text order.

    `text` is what readers read: as long as the article's, code point for code point, but without
    marks that nobody sees and without line ends inside a block. Quotes are cut from the article.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    entities: tuple[Entity, ...]
    paragraphs: tuple[tuple[int, int], ...]  # code points, end exclusive
    blocks: tuple[Block, ...] = ()
    plain: str = ""  # see `text`; empty: as the article

    @property
    def text(self) -> str:
        """Return the text to read, as long as the article's."""
        return self.plain or self.article.text

    def kind_at(self, position: int) -> BlockKind | None:
        """Return the kind of the block that holds a code point; None outside of all."""
        number = bisect_right(self.blocks, position, key=_START) - 1
        inside = number >= 0 and position < self.blocks[number].end
        return self.blocks[number].kind if inside else None

    def paragraph_at(self, position: int) -> tuple[int, int] | None:
        """Return where the paragraph stands that holds a code point; None between paragraphs."""
        number = bisect_right(self.paragraphs, position, key=itemgetter(0)) - 1
        inside = number >= 0 and position < self.paragraphs[number][1]
        return self.paragraphs[number] if inside else None

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Return where each sentence stands: code points, end exclusive."""
        return tuple((sentence.start, sentence.end) for sentence in self.sentences)

    def sentence_at(self, position: int) -> int | None:
        """Return the number of the sentence that holds a code point; None between sentences."""
        number = self.sentence_from(position)
        return number if number >= 0 and position < self.sentences[number].end else None

    def sentence_from(self, position: int) -> int:
        """Return the number of the last sentence that has begun at a code point; -1 for none."""
        return bisect_right(self.sentences, position, key=_START) - 1

    def block_of(self, sentence: Sentence) -> Block | None:
        """Return the block a sentence stands in; None where an article has none."""
        return self.blocks[sentence.block] if self.blocks else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """A date-only interval, both ends included; None is an open or unknown end."""

    start: date | None
    end: date | None
    words: str
    time_precision: int | None = None  # ACLED: 1 day, 2 week, 3 month
    date_prec: int | None = None  # UCDP: 1 day, 2 2-6 days, 3 week, 4 month, 5 year
    at: int = 0  # code point where `words` begin
    stop: int | None = None  # where they end, exclusive; a note of ours may follow them in `words`
    inferred: bool = False  # taken over from the sentence that this one continues

    @property
    def ends_at(self) -> int:
        """Return the code point after its own words, without a note that follows them."""
        return self.at + 1 if self.stop is None else self.stop
