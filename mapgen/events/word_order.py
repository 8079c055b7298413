"""Places that the parser ties to no event, tied to the last one before them in their clause."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mapgen.events.anchors import Anchor
from mapgen.events.grammar import grammar
from mapgen.events.reach import Reach
from mapgen.events.triggers import Trigger
from mapgen.model import Location
from mapgen.text import Tree, deps, word_lists

__all__ = ["WordOrder"]

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENING = frozenset({"WDT", "WP", "WP$", "WRB"})  # "which", "who", "whose", "where"
_PREMODIFYING = frozenset({"DET", "ADJ", "NUM", "PROPN", "NOUN", "ADV", "PART"})
_STOPS = frozenset(';:"“”()—–')
_FAR = 18  # words between an event and its place


@dataclass(frozen=True)
class WordOrder:
    """A second witness beside the tree: "seized arms left behind by rebels in a village in X"."""

    tree: Tree
    triggers: Mapping[int, Trigger]
    reach: Reach

    def anchors(
        self,
        locations: Sequence[Location],
        anchors: Mapping[Location, tuple[Anchor, ...]],
        tells: Callable[[Anchor], bool],
    ) -> Iterator[tuple[Location, tuple[Anchor, ...]]]:
        """Yield (place, its event) for places without any that "in" or "near" leads to.

        Parameters
        ----------
        locations : sequence of Location
            In text order.
        anchors : mapping
            Place -> events, as the tree ties them; only places in it can have an event. An event
            with a place gets no other.
        tells : callable
            Whether an event is one for the map at a place.
        """
        tied = {place: [a for a in some if tells(a)] for place, some in anchors.items()}
        placed = {a.trigger for some in tied.values() for a in some}
        named = (p for p in locations if p.form != "country")
        known = {i for p in named for i in self.tree.span(p.start, p.end)}
        for place in locations:
            if tied.get(place, [None]) or place.component or self._is_in_name(place):
                continue
            if any(map(self._comes_from, anchors[place])):
                continue
            by = self._leading(place, known)
            event = self._before(by, known) if by is not None else None
            if by is not None and event is not None and event not in placed:
                found = Anchor(event, self.tree.lemma(by))
                if tells(found):
                    yield place, (found,)

    def _comes_from(self, anchor: Anchor) -> bool:
        """Tell X of "shelling from heights in X", which is not hit, whoever does it."""
        return anchor.relation == "from" and bool(self.triggers[anchor.trigger].frame.start)

    def _leading(self, place: Location, known: Collection[int]) -> int | None:
        """Return the first preposition of "in a village near X", if it says where."""
        tree = self.tree
        span = tree.span(place.start, place.end)
        areas = word_lists("events", "words")["area"] | word_lists("events", "words")["site"]
        first = tree.sentence_at(tree.number(span[0])).first if span else 0
        found = None
        index = span[0] - 1 if span else -1
        while index >= max(first, span[0] - _FAR):
            token = tree.tokens[index]
            if token.pos == "ADP":
                inside = tree.lemma(index) in grammar("where")
                if not inside and tree.lemma(index) != "of":
                    break
                found = index if inside else found
            elif token.pos not in _PREMODIFYING or self._is_other(index, known, areas):
                break
            index -= 1
        return found

    def _is_in_name(self, place: Location) -> bool:
        """Tell "X" of "X Medical Center" from "X" of "X town"."""
        tree = self.tree
        top = tree.top(place.start, place.end)
        areas = word_lists("events", "words")["area"]
        described = top is not None and tree.tokens[top].dep in deps.OWNERS
        return described and tree.lemma(tree.tokens[top or 0].head) not in areas

    def _is_other(self, index: int, known: Collection[int], areas: Collection[str]) -> bool:
        """Tell what stands before a place and is no part of how it is called."""
        tree = self.tree
        noun = tree.tokens[index].pos in {"NOUN", "PROPN"}
        return index in known or index in self.triggers or (noun and tree.lemma(index) not in areas)

    def _before(self, by: int, known: Collection[int]) -> int | None:
        """Return the event that stands last before a preposition, in the same clause."""
        tree = self.tree
        if self._is_told_elsewhere(by):
            return None
        first = max(tree.sentence_at(tree.number(by)).first, by - _FAR)
        for index in range(by - 1, first - 1, -1):
            token = tree.tokens[index]
            trigger = self.triggers.get(index)
            described = token.dep in deps.PREMODIFIERS  # "the arrested man"
            silent = trigger is not None and trigger.noun and trigger.frame.silent
            if trigger is not None and not described and not silent:
                return index
            aside = token.pos in {"SCONJ", "ADP"} and tree.lemma(index) in grammar("meanwhile")
            if token.text in _STOPS or token.tag in _OPENING or token.pos == "SCONJ" or aside:
                return None
            finite = token.tag in _FINITE and token.dep not in deps.AUXILIARIES
            finite |= tree.is_verb(index) and bool(tree.children(index, *deps.AUXILIARIES))
            if finite or (token.dep == deps.CONJUNCT and tree.is_verb(index)) or index in known:
                return None
        return None

    def _is_told_elsewhere(self, by: int) -> bool:
        """Tell a place by which others are measured, or that roads only join, or who speaks."""
        tree = self.tree
        speech = word_lists("events", "words")["speech"] | grammar("mentioning")
        for _, head in tree.path_up(by):
            if self.reach.only_joins(head) or tree.lemma(head) in grammar("according"):
                return True
            if tree.is_verb(head):
                return tree.lemma(head) in speech
        return False
