"""When a deed was done: the date that hangs on its own clause."""

import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from mapgen.events.another_day import tells_another_day
from mapgen.events.by_then import comments_on, done_roles, said_by_then, until
from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.long_after import is_background, long_before
from mapgen.events.mentioned import Scene
from mapgen.events.outcomes import outcomes
from mapgen.model import DateSpan, Location
from mapgen.text import deps, is_filing_day, is_papers_day, modality_of, word_lists

__all__ = ["Calendar"]

_SLIP = timedelta(days=2)  # a report of another time zone may be a day ahead
_BEFORE = re.compile(r"(?:before|until|till)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Calendar:
    """The dates of one article, tied to the words of its sentences."""

    scene: Scene
    dates: tuple[DateSpan, ...]  # in text order

    @cached_property
    def _at(self) -> list[int]:
        return [span.at for span in self.dates]

    def date(self, event: Event) -> DateSpan | None:
        """Return the date that hangs on the same clause, or on the verb that reports it."""
        if event.role in {"home_base", "unit_name"}:
            return None  # lasting, whatever else the sentence dates
        tree = self.scene.tree
        chain = self._clauses(event)
        within = set() if tree.is_verb(event.index) else set(tree.subtree(event.index))
        best: tuple[int, DateSpan] | None = None
        for span in self._here(event):
            top = tree.top(span.at, span.ends_at)
            if top in within:
                if self._is_below(event.index, top):
                    return span
            elif (rank := self._rank(event, chain, span, top)) is not None:
                best = min(best or (rank, span), (rank, span), key=lambda pair: pair[0])
        if best is None:
            old = long_before(tree, event.index) if event.role in done_roles() else None
            return old or self._by_then(event, chain) or self._planned_for(event)
        verb = chain[best[0]]
        told = said_by_then(tree, chain[0], verb) or comments_on(tree, event.index, verb)
        return until(best[1]) if told and event.role in done_roles() else best[1]

    def _by_then(self, event: Event, chain: Sequence[int]) -> DateSpan | None:
        """Return the end that a later deed's day sets: "died on Sunday after a raid on X"."""
        tree = self.scene.tree
        above = tree.ancestors(event.index)
        for span in self._here(event):
            top = tree.top(span.at, span.ends_at)
            verb = self._verb_of(top) if top is not None else None
            if verb is None or verb not in above or is_background(self._text, span, own=False):
                continue
            path = [event.index, *above[: above.index(verb)]]
            links = [i for i in path if tree.tokens[i].dep == deps.PREP]
            links += [m for i in path for m in tree.children(i, deps.MARKER, deps.PREP) if m < i]
            words = {tree.tokens[i].text.lower() for i in links}
            after = words & grammar("coming_after") or self._is_before(event.index, verb)
            if after and verb in chain:
                return until(span)
        return None

    def _planned_for(self, event: Event) -> DateSpan | None:
        """Return the one day to come of "have called for a march in X on 20 October"."""
        published = self.scene.tree.analysis.article.published
        spans = self._here(event)
        ahead = event.planned or event.role == "planned"
        if not ahead or published is None or len(spans) != 1:
            return None
        return spans[0] if spans[0].start is not None and spans[0].start > published else None

    def _here(self, event: Event) -> list[DateSpan]:
        """Return the dates of an event's sentence, without that of its dateline."""
        tree, text = self.scene.tree, self.scene.tree.analysis.text
        sentence = tree.sentence_at(tree.number(event.index))
        low = bisect_left(self._at, sentence.start)
        spans = self.dates[low : bisect_left(self._at, sentence.end)]
        apart = (self._filed(s) or is_papers_day(text, s.at, s.ends_at) for s in spans)
        return [span for span, other in zip(spans, apart, strict=True) if not other]

    def _clauses(self, event: Event) -> list[int]:
        """Return the verbs whose dates may be an event's, its own first."""
        tree = self.scene.tree
        chain = [i for i in (event.index, *tree.ancestors(event.index)) if tree.is_verb(i)]
        if not tree.is_verb(event.index):  # "the violence that began in 2012"
            chain = [*tree.children(event.index, deps.RELATIVE), *chain]
        ahead = event.role == "planned"  # "escorted X and will open Y in May" dates Y alone
        if ahead:  # the day it was announced is not the day it is for
            speech = word_lists("events", "words")["speech"]
            chain = chain[: next((n for n, i in enumerate(chain) if tree.lemma(i) in speech), None)]
        also = [i for v in chain[:1] for i in tree.children(v, deps.CONJUNCT)]
        also = [i for i in also if modality_of(tree, i).planned == ahead]
        return [*chain, *also, *outcomes(tree, chain[:1])]

    def _rank(
        self, event: Event, chain: Sequence[int], span: DateSpan, top: int | None
    ) -> int | None:
        """Return how far off a date stands from an event's word; None where it is of another."""
        verb = self._verb_of(top) if top is not None else None
        if top is None or verb is None or verb not in chain or self._is_owning(top):
            return None  # "Tuesday's raid", and nothing else that is told
        aside = is_background(self._text, span, own=self._is_own(chain, verb))
        deadline = event.planned and verb == chain[0] and _BEFORE.match(self._words(span))
        if aside and not (deadline or self._lasts(event, span)):
            return None
        rank = 0 if self._is_deeds(chain, verb, span) else chain.index(verb)
        others = self._crosses(chain, rank) or self._is_others(chain, rank, span)
        return None if others or self._is_before(event.index, verb) else rank

    def _is_below(self, noun: int, top: int) -> bool:
        """Tell "a strike on Monday" from "a strike, the first since the killing on Monday"."""
        tree = self.scene.tree
        crossing = word_lists("events", "words")["crossing"]
        between = itertools.takewhile(lambda i: i != noun, (top, *tree.ancestors(top)))
        for word in between:
            token = tree.tokens[word]
            apart = token.dep in {deps.APPOSITION, *deps.NOUN_CLAUSES} and token.head != noun
            aside = token.pos in {"ADP", "SCONJ"} and tree.lemma(word) in crossing
            if token.dep == deps.APPOSITION or apart or aside:
                return False
        return True

    def _is_before(self, noun: int, verb: int) -> bool:
        """Tell what a dated verb only follows: "began on Friday following weeks of assaults".

        A toll that climbs on a day climbs after what made it.
        """
        tree = self.scene.tree
        words = word_lists("events", "words")
        above = tree.ancestors(noun)
        if verb not in above:
            return False
        path = above[: above.index(verb)]
        follows = any(
            tree.lemma(i) in words["crossing"] or tree.tokens[i].text.lower() in words["crossing"]
            for i in path
            if tree.tokens[i].dep == deps.PREP
        )
        counted = any(tree.lemma(i) in words["counting"] | words["reacting"] for i in path)
        led = {tree.lemma(i) for i in path if tree.tokens[i].dep == deps.PREP}
        tried = tree.lemma(verb) in words["prosecuting"]  # "charged on Monday in a killing"
        follows |= bool(led & (words["tried_over"] if tried else grammar("on_account")))
        object_ = any(tree.tokens[i].dep == deps.OBJECT for i in (noun, *path))
        return follows or counted or (object_ and tree.lemma(verb) in words["following"])

    def at(self, date: DateSpan | None, event: Event, location: Location | None) -> DateSpan | None:
        """Return a deed's date at one of its places; None where it is of another's, or past.

        "Shelled X on Monday and, the next day, Y" dates X alone; what is planned or feared is not
        of the day before the article on which somebody said so.
        """
        analysis = self.scene.tree.analysis
        published = analysis.article.published
        ahead = (event.planned or event.hypothetical) and not self._tried(event)
        if date is None or (ahead and date.end and published and date.end < published):
            return None
        if not (ahead or event.role == "planned") and self._is_to_come(date):
            return None
        if location is not None and date.at < location.start:
            after = analysis.text[location.end : location.end + 18].partition(".")[0]
            between = analysis.text[date.ends_at : location.start] + after
            if tells_another_day(between):
                return None
        return date

    def _is_to_come(self, date: DateSpan) -> bool:
        """Tell a day that lies after the article: nothing was done on it yet, a year is mistyped.

        Where the article's own day is a guess, the guess may be what is wrong.
        """
        article = self.scene.tree.analysis.article
        sure = not article.evidence or article.evidence[0].sure
        if article.published is None or date.start is None or not sure:
            return False
        return date.start > article.published + _SLIP

    def _tried(self, event: Event) -> bool:
        """Tell "attempted to destroy a bridge on Monday", which was of that day, done or not."""
        tree = self.scene.tree
        above = tree.ancestors(event.index)
        return any(
            tree.lemma(i) in grammar("trying") and tree.tokens[i].tag in {"VBD", "VBN"}
            for i in above
        )

    def _verb_of(self, top: int) -> int | None:
        """Return the verb a date hangs on: "was" of "was contained on Tuesday", too.

        No date is a verb itself, whatever the "May" of "on 14 May" is taken for.
        """
        tree = self.scene.tree
        verb = tree.verb_of(tree.tokens[top].head)
        if verb is not None and tree.tokens[verb].dep in (
            deps.COMPLEMENT,
            deps.ATTRIBUTE,
            deps.PREDICATE,
        ):
            return tree.verb_of(tree.tokens[verb].head)
        return verb

    def _is_owning(self, top: int) -> bool:
        tree = self.scene.tree
        token = tree.tokens[top]
        owned = {*deps.SUBJECTS, deps.OBJECT, deps.ATTRIBUTE, deps.CONJUNCT}
        noun = tree.tokens[token.head].dep in owned
        return noun and token.dep == deps.POSSESSOR and bool(tree.children(top, deps.CASE))

    def _is_deeds(self, chain: Sequence[int], verb: int, span: DateSpan) -> bool:
        """Tell "was taken last week, the army said on Monday": its date is not of the saying."""
        tree = self.scene.tree
        speaker = tree.children(verb, *deps.SUBJECTS)
        saying = word_lists("events", "words")["saying"]
        if verb == chain[0] or not speaker or tree.lemma(verb) not in saying:
            return False
        return tree.tokens[chain[0]].start < span.at < tree.tokens[min(speaker)].start

    def _is_others(self, chain: Sequence[int], rank: int, span: DateSpan) -> bool:
        """Tell the date of "took X on Monday and now shells Y" from one told of both at first."""
        tokens = self.scene.tree.tokens
        first = chain[0]
        while tokens[first].dep == deps.CONJUNCT and first != chain[rank]:
            first = tokens[first].head
        joined = first == chain[rank] and first < chain[0]
        return joined and tokens[first].start < span.at < tokens[chain[0]].start

    def _filed(self, span: DateSpan) -> bool:
        """Tell the date of a dateline, "YEREVAN, 5 October -": when it was filed, not done."""
        analysis = self.scene.tree.analysis
        start, _ = analysis.paragraph_at(span.at) or (span.at, span.at)
        return is_filing_day(analysis.text, start, span.at, span.ends_at)

    def _words(self, span: DateSpan) -> str:
        return self._text[span.at : span.ends_at]

    def _lasts(self, event: Event, span: DateSpan) -> bool:
        """Tell "has held X since May", "has been burning since Monday": its end is open."""
        tree = self.scene.tree
        if self._goes_on(event, span):
            return True
        held = event.role == "holding" or tree.lemma(event.index) in grammar("holding_verbs")
        verb = tree.verb_of(event.index)
        lasting = verb is not None and bool(tree.children(verb, deps.AUXILIARY))
        return held and span.end is None and lasting

    def _goes_on(self, event: Event, span: DateSpan) -> bool:
        """Tell "fighting has resumed since Monday", told of its own verb in the perfect."""
        tree = self.scene.tree
        top = tree.top(span.at, span.ends_at)
        verb = self._verb_of(top) if top is not None else None
        if verb is None or span.end is not None or event.negated:
            return False
        helpers = {tree.tokens[i].text.lower() for i in tree.children(verb, deps.AUXILIARY)}
        begun = self._words(span).lower().startswith("since")
        own = verb in (event.index, tree.tokens[event.index].head)
        return begun and own and bool(helpers & grammar("perfect"))

    def _is_own(self, chain: Sequence[int], verb: int | None) -> bool:
        """Tell the verb of a deed, or the one it is joined to: "entered X and killed seven"."""
        if not chain or verb is None:
            return False
        first = self.scene.tree.tokens[chain[0]]
        return verb == chain[0] or (first.dep == deps.CONJUNCT and first.head == verb)

    @property
    def _text(self) -> str:
        return self.scene.tree.analysis.text

    def _crosses(self, chain: Sequence[int], rank: int) -> bool:
        """Tell whether a date belongs to a clause that this one only comes after or before.

        Or describes: "a town seized by rebels was retaken on Friday".
        """
        tree = self.scene.tree
        described = (tree.tokens[verb] for verb in chain[:rank])
        told = tree.lemma(chain[rank]) in word_lists("events", "words")["speech"]
        if not told and any(t.dep == deps.NOUN_CLAUSE and t.tag == "VBN" for t in described):
            return True
        return any(
            tree.lemma(i) in grammar("joining_clauses")
            for verb in chain[:rank]
            for i in tree.children(verb, deps.MARKER, deps.PREP)
        )
