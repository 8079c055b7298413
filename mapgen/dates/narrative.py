"""What a sentence of a story says of time: its own day, its tense, whether it opens a scene."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from mapgen.dates.cues import Cues
from mapgen.model import NON_NARRATIVE, Analysis, DateSpan, Sentence
from mapgen.text import Tree, WordPattern, deps, is_filing_day, is_papers_day, word_lists

__all__ = ["Narrative"]

_ASIDE_CLAUSES = frozenset(
    {deps.RELATIVE, deps.NOUN_CLAUSE, deps.ADVERBIAL, deps.APPOSITION, deps.CLAUSE_SUBJECT}
)
_BEFORE = WordPattern(
    r"\b(?:<dates.narrative.bounds>|<dates.narrative.aside>)\s*(?:the\s+)?$", re.IGNORECASE
)
_BOUND = WordPattern(r"(?:<dates.narrative.bounds>)\b", re.IGNORECASE)
_THIS = re.compile(r"this\s+(?:week|month|year)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w.,])(?:19|20)\d\d(?![\w,.]\d|\w)")
_APART = re.compile(r"[,.;:()–—]")
_NEAR, _WORDS = 60, 5  # code points and words before "this month" in which it is counted
_FRONTED = WordPattern(r"(?:<dates.narrative.fronted>)\b")


@dataclass(frozen=True)
class Narrative:
    """The sentences of an article with the days that are told in them."""

    tree: Tree
    dates: Sequence[DateSpan]
    cues: Cues
    names: frozenset[int]  # tokens of names of places

    @property
    def analysis(self) -> Analysis:
        """Return what is read."""
        return self.tree.analysis

    @cached_property
    def _by_sentence(self) -> dict[int, list[DateSpan]]:
        found: dict[int, list[DateSpan]] = {}
        for span in self.dates:
            number = self.tree.sentence(span.at)
            other = is_papers_day(self.analysis.text, span.at, span.ends_at) or self._is_filed(span)
            if number is not None and not other and not self.ranks(span):
                found.setdefault(number, []).append(span)
        return found

    def own(self, number: int) -> list[DateSpan]:
        """Return every date of a sentence that may be of what it tells."""
        return self._by_sentence.get(number, [])

    def ranks(self, span: DateSpan) -> bool:
        """Tell "the third such attack this month": the month is what the attacks are counted in."""
        text = self.analysis.text
        if not _THIS.match(text, span.at):
            return False
        before = _APART.split(text[max(0, span.at - _NEAR) : span.at])[-1]
        words = " ".join(before.split()[-_WORDS:])
        return self.cues.has("ranking", words, 0, len(words))

    def is_day(self, span: DateSpan) -> bool:
        """Tell "on Monday" from "since Monday" and "before Monday"."""
        text = self.analysis.text
        before = _BEFORE.search(text, max(0, span.at - 24), span.at)
        return _BOUND.match(text, span.at) is None and before is None

    def names_year(self, number: int) -> bool:
        """Tell a sentence in which a number may be a year, read as one or not."""
        sentence = self.sentence(number)
        return _YEAR.search(self.analysis.text, sentence.start, sentence.end) is not None

    def _is_filed(self, span: DateSpan) -> bool:
        """Tell the date of "(Velm, 10 October 2025) -", on which a report was written."""
        start, _ = self.analysis.paragraph_at(span.at) or (span.at, span.at)
        return is_filing_day(self.analysis.text, start, span.at, span.ends_at)

    def in_block(self, block: int) -> list[DateSpan]:
        """Return every date that stands in a block, but that of a dateline."""
        whole = self.analysis.blocks[block]
        here = (span for span in self.dates if whole.start <= span.at < whole.end)
        return [span for span in here if not self._is_filed(span)]

    def ends_with(self, block: int, sign: str) -> bool:
        """Tell whether the words of a block end with a sign."""
        whole = self.analysis.blocks[block]
        return self.analysis.text[whole.start : whole.end].rstrip().endswith(sign)

    def kind(self, number: int) -> str:
        """Return the kind of the block of a sentence."""
        block = self.analysis.block_of(self.sentence(number))
        return block.kind if block is not None else "paragraph"

    def sentence(self, number: int) -> Sentence:
        """Return a sentence by its number."""
        return self.analysis.sentences[number]

    def is_narrative(self, number: int) -> bool:
        """Tell a sentence in which an article tells something."""
        return self.kind(number) not in NON_NARRATIVE

    def main_day(self, number: int) -> DateSpan | None:
        """Return the one date of what a sentence mainly tells; None where it has none or several.

        The date of an aside, "which began on Feb. 24", or of what it only came after is not it.
        The day on which something was reported is it where there is no other.
        """
        spans = [span for span in self.own(number) if self._is_main(span)]
        deeds = [span for span in spans if not self.is_of_speech(span)]
        kept = {(span.start, span.end): span for span in deeds or spans}
        return next(iter(kept.values())) if len(kept) == 1 else None

    def _is_main(self, span: DateSpan) -> bool:
        if not self.is_day(span):
            return False
        top = self.tree.top(span.at, span.ends_at)
        if top is None:
            return False
        above = [top, *self.tree.ancestors(top)]
        lead = self.tree.sentence(span.at) == self.lead
        return not any(self._is_aside(i, lead) for i in above)

    @cached_property
    def lead(self) -> int | None:
        """Return the number of the first sentence of the story, headlines apart."""
        numbers = range(len(self.analysis.sentences))
        return next(
            (n for n in numbers if self.is_narrative(n) and self.kind(n) != "heading"), None
        )

    def _is_aside(self, index: int, lead: bool) -> bool:
        """Tell a clause beside the main one.

        "Were returning when they were hit" tells of the hit; so does a lead such as "Five were
        taken away after a blast hit the market".
        """
        if self.tree.tokens[index].dep not in _ASIDE_CLAUSES:
            return False
        opened = {self.tree.tokens[i].text.lower() for i in self.tree.children(index)}
        told = "when" in opened or (lead and "after" in opened)
        return not (self.tree.tokens[index].dep == deps.ADVERBIAL and told)

    def is_of_speech(self, span: DateSpan) -> bool:
        """Tell the day on which something was only said."""
        top = self.tree.top(span.at, span.at + 1)
        verb = self.tree.verb_of(top) if top is not None else None
        if verb is None or self.tree.lemma(verb) not in _words("speech"):
            return False
        return (
            bool(self.tree.children(verb, deps.CONTENT))
            or self.tree.tokens[verb].dep == deps.PARATAXIS
        )

    def tense(self, index: int) -> str:
        """Return "past", "perfect", "pluperfect", "present", "future" or "" of a word's clause."""
        tokens = self.tree.tokens
        for i in (index, *self.tree.ancestors(index)):
            if not (self.tree.is_verb(i) or tokens[i].tag in {"VBN", "VBD"}):
                continue
            helpers = self.tree.children(i, *deps.AUXILIARIES)
            found = _tense(tokens[i].tag, [tokens[h].text.lower() for h in helpers])
            if found:
                return found
        return ""

    def at_once(self, verb: int, other: int) -> bool:
        """Tell "walls fell as a storm hit the town": what the second clause tells went with it."""
        if self.tree.tokens[other].dep != deps.ADVERBIAL or self.tree.tokens[other].head != verb:
            return False
        opened = {self.tree.tokens[i].text.lower() for i in self.tree.children(other)}
        return bool(opened & {"as", "while", "when"}) and self.tense(other) == "past"

    def refers_back(self, word: int, *, nouns: bool = False) -> bool:
        """Tell a deed of "them", of "the gunmen" or "the fifth victim": those of the story.

        A named force is none of these. `nouns`: a pronoun is not enough.
        """
        verb = self.tree.verb_of(word)
        subjects = [] if verb is None else self.tree.children(verb, *deps.SUBJECTS)
        return any(
            self.is_definite(i) or (not nouns and self.tree.tokens[i].tag == "PRP")
            for i in subjects
        )

    def is_definite(self, noun: int) -> bool:
        """Tell "the gunmen" from "gunmen" and from "the Elmland army"."""
        if self.tree.tokens[noun].tag not in {"NN", "NNS"}:
            return False
        named = any(self.tree.tokens[i].pos == "PROPN" for i in self.tree.noun_phrase(noun))
        return self.has_article(noun) and not named

    def has_article(self, noun: int) -> bool:
        """Tell a noun with "the" or "this" before it."""
        before = self.tree.children(noun, deps.DETERMINER)
        return bool(_words("definite") & {self.tree.tokens[i].text.lower() for i in before})

    def only_follows(self, word: int) -> bool:
        """Tell what the deed of a sentence comes after: "the strikes followed an attack in X"."""
        following = word_lists("events", "words")["following"]
        return any(
            self.tree.tokens[child].dep == deps.OBJECT and self.tree.lemma(head) in following
            for child, head in self.tree.path_up(word)
        )

    def is_tried(self, word: int) -> bool:
        """Tell what somebody is in court for: "was convicted of bombing X"."""
        for child, head in self.tree.path_up(word):
            if self.tree.tokens[child].dep == deps.CONTENT:
                return False
            if self.tree.is_verb(head) and self.tree.lemma(head) in self.cues.court:
                return True
        return False

    def opens_scene(self, number: int) -> bool:
        """Tell a sentence that begins with another place, "In X, ...", or another story."""
        sentence, text = self.sentence(number), self.analysis.text
        if self.parts(number):
            return True
        if not _FRONTED.match(text, sentence.start):
            return False
        comma = text.find(",", sentence.start, sentence.end)
        words = self.tree.span(sentence.start, comma if comma > 0 else sentence.start + 1)
        return any(i in self.names for i in words)

    def parts(self, number: int) -> bool:
        """Tell a sentence that begins with another story: "Separately, ..."."""
        sentence, text = self.sentence(number), self.analysis.text
        return self.cues.opens("parting", text, sentence.start, sentence.end) is not None

    def is_told_by_clause(self, word: int) -> bool:
        """Tell an event that a clause tells: not "the lifting of the siege", which hangs on more.

        An "exchange of fire" that did something is told by the clause, too.
        """
        tokens = self.tree.tokens
        link = tokens[word].head
        if tokens[link].dep == deps.PREP and self.tree.lemma(link) == "of":
            word = tokens[link].head
            told = tokens[word].dep in deps.SUBJECTS
        else:
            told = tokens[word].dep in {*deps.SUBJECTS, deps.OBJECT}
        head = tokens[word].head
        return self.tree.is_verb(word) or head == word or (told and self.tree.is_verb(head))

    def has(self, name: str, number: int) -> bool:
        """Tell whether words of a list of cues stand in a sentence."""
        sentence = self.sentence(number)
        return self.cues.has(name, self.analysis.text, sentence.start, sentence.end)


def _tense(tag: str, helpers: list[str]) -> str:
    if _words("ahead") & {*helpers}:
        return "future"
    if _words("pluperfect") & {*helpers}:
        return "pluperfect"
    if _words("perfect") & {*helpers}:
        return "perfect"
    if _words("past") & {*helpers} or tag == "VBD":
        return "past"
    if _words("present") & {*helpers} or tag in {"VBZ", "VBP"}:
        return "present"
    return ""


def _words(name: str) -> frozenset[str]:
    return word_lists("dates", "narrative")[name]
