"""Finds the words of an Arabic or Sorani text that may name a place, by the gazetteer's names."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from mapgen.model import Place
from mapgen.names import fold
from mapgen.recognise.arabic_words import (
    UNWRITTEN,
    ArabicLexicon,
    ArabicWord,
    Form,
    first_forms,
    last_forms,
    plain,
)
from mapgen.recognise.view import PlaceNames

__all__ = ["ArabicSpan", "ArabicText", "arabic_spans"]

_LONGEST = 4  # words
_COUNTRIES = frozenset({"سورية", "السعودية", "السعوديه"})  # spelt like their people, feminine
_SHORTEST = 3  # letters of a name of one word


@dataclass(frozen=True, slots=True)
class ArabicSpan:
    """Words `first` to `last` (exclusive) that may name a place; `key` is the folded name."""

    first: int
    last: int
    start: int
    end: int
    name: str
    key: str
    places: tuple[Place, ...]
    affix: str  # letters attached before the name
    ending: str  # letters attached after it


@dataclass(frozen=True, slots=True)
class ArabicText:
    """An article as the rules read it; nothing in it changes but what was looked up."""

    words: tuple[ArabicWord, ...]
    lexicon: ArabicLexicon
    names: PlaceNames
    lang: str
    memo: dict[str, tuple[Place, ...]] = field(default_factory=dict)

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Return the places called just so, asking once per article."""
        if name not in self.memo:
            self.memo[name] = self.names.lookup(name) if self.names.knows(name) else ()
        return self.memo[name]

    def key(self, index: int, sentence: int) -> str:
        """Return the folded word at `index`; empty for marks and beyond the sentence."""
        if 0 <= index < len(self.words) and self.words[index].sentence == sentence:
            return self.words[index].key
        return ""

    def text(self, index: int, sentence: int) -> str:
        """Return the word or mark at `index` as it is written; empty beyond the sentence."""
        if 0 <= index < len(self.words) and self.words[index].sentence == sentence:
            return self.words[index].text
        return ""


def arabic_spans(seen: ArabicText) -> tuple[ArabicSpan, ...]:
    """Return the longest known name at each word, in text order; no two overlap."""
    found, index = [], 0
    while index < len(seen.words):
        span = _longest(seen, index)
        if span is not None:
            found.append(span)
        index = span.last if span else index + 1
    return tuple(found)


def _longest(seen: ArabicText, first: int) -> ArabicSpan | None:
    word = seen.words[first]
    if not word.key or word.tanwin:
        return None
    for last in range(_reach(seen, first), first, -1):
        for span in _readings(seen, first, last):
            return _without_kind(seen, span)
    return None


def _without_kind(seen: ArabicText, span: ArabicSpan) -> ArabicSpan:
    """Leave "the province of" outside a name, though the gazetteer has it with the word."""
    word = fold(span.name.split(" ", 1)[0])
    if (
        span.last - span.first == 1
        or word not in seen.lexicon.kinds
        or word in seen.lexicon["kept"]
    ):
        return span
    if span.name.startswith("ال") and not span.name.startswith("العاصمة"):
        return span  # "the United States" are no states called United
    rest = span.name.split(" ", 1)[1]
    return replace(
        span,
        first=span.first + 1,
        start=seen.words[span.first + 1].start,
        name=rest if seen.lookup(rest) else span.name,
        key=fold(rest),
        places=seen.lookup(rest) or span.places,
        affix="",
    )


def _reach(seen: ArabicText, first: int) -> int:
    """Return the furthest word (exclusive) of a name that begins here: no mark lies between."""
    last, sentence = first + 1, seen.words[first].sentence
    while last - first < _LONGEST and seen.key(last, sentence):
        last += 1
    return last


def _readings(seen: ArabicText, first: int, last: int) -> Iterator[ArabicSpan]:
    texts = [plain(word.text) for word in seen.words[first:last]]
    if last - first == 1 and seen.words[first].key in seen.lexicon.function:
        return
    whole = last - first == 1 and seen.words[first].key in seen.lexicon.whole
    for head in [Form(texts[0], 0, "")] if whole else first_forms(texts[0], seen.lang):
        for tail in last_forms(head.text if last - first == 1 else texts[-1], seen.lang):
            middle = [] if last - first == 1 else [head.text, *texts[1:-1]]
            name = " ".join((*middle, tail.text))
            key = fold(name)
            if not _may_be_name(seen, tail.text, key, last - first):
                continue
            if places := seen.lookup(name):
                yield ArabicSpan(
                    first=first,
                    last=last,
                    start=seen.words[first].start + _skip(seen.words[first].text, head.cut),
                    end=seen.words[last - 1].end - _skip(seen.words[last - 1].text[::-1], tail.cut),
                    name=name,
                    key=key,
                    places=places,
                    affix=head.affix,
                    ending=tail.affix,
                )


def _may_be_name(seen: ArabicText, text: str, key: str, words: int) -> bool:
    if words > 1:
        return True
    people = seen.lang == "ar" and key.removesuffix("ه") in seen.lexicon.peoples
    people = people and plain(text) not in _COUNTRIES
    return len(text) >= _SHORTEST and key not in seen.lexicon.function and not people


def _skip(word: str, letters: int) -> int:
    """Return how many code points so many letters take at the beginning of a word."""
    position = 0
    while letters and position < len(word):
        letters -= word[position] not in UNWRITTEN
        position += 1
    while position and position < len(word) and word[position] in UNWRITTEN:
        position += 1
    return position
