"""Whom a noun phrase speaks for in talks: "the Kenyan minister", "the mediators", "both sides"."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.actors import ARMED_KINDS
from mapgen.events.described import CIVILIANS, party_of_word
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.sharers import sharers
from mapgen.events.triggers import Trigger
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists

__all__ = ["SpokenFor"]

_ASIDE = frozenset(
    {
        deps.RELATIVE,
        deps.ADVERBIAL,
        deps.NOUN_CLAUSE,
        deps.CONTENT,
        deps.PUNCTUATION,
        deps.DETERMINER,
    }
)


@dataclass(frozen=True)
class SpokenFor:
    """Names the parties of one article for whom ministers, envoys and capitals speak."""

    tree: Tree
    parties: Parties
    triggers: dict[int, Trigger]

    def named(self, noun: int) -> Iterator[ActorMention]:
        """Yield everybody whom a noun phrase names as itself or as whom it speaks for."""
        nouns = [noun]
        for one in nouns:
            if one not in self.triggers:
                nouns += self.tree.children(one, deps.CONJUNCT)
            joined = self.parties.of(one) if one in self.parties.unnamed else ()
            if len(joined) > 1:  # "the X government and opposition forces"
                yield from joined
            else:
                yield from list(self._by_name(one)) or self._by_description(one)

    def _by_name(self, noun: int) -> Iterator[ActorMention]:
        tree = self.tree
        stack = [noun]
        while stack:
            one = stack.pop()
            token = tree.tokens[one]
            mention = self.parties.named.get(one)
            if mention is not None and not self._is_nation(one, mention):
                if not mention.operation:
                    yield mention
            elif one in self.parties.capitals and self._stands(one):
                yield self.parties.capitals[one]
            elif one in self.parties.states and not (self._is_seat(one) or self._is_of_group(one)):
                yield self.parties.states[one]
            else:
                yield from sharers(tree, self.parties, one)
            for child in reversed(tree.children(one)):
                aside = tree.tokens[child].dep in _ASIDE or (
                    tree.tokens[child].pos == "ADP" and tree.lemma(child) not in grammar("talkers")
                )
                if not aside and not (token.pos == "VERB" and one != noun):
                    stack.append(child)

    def _is_nation(self, noun: int, mention: ActorMention) -> bool:
        """Tell "Kenyan" of "Kenyan ministers", who are no army, from "the Kenyan army"."""
        token = self.tree.tokens[noun]
        alone = mention.start == token.start and mention.end == token.end
        return alone and noun in self.parties.states

    def _by_description(self, noun: int) -> Iterator[ActorMention]:
        """Yield who talks under no name: "the mediators", "talks between rebels and the army"."""
        tree = self.tree
        heads = [noun]
        if noun in self.triggers:
            led = [p for p in tree.children(noun, deps.PREP) if tree.lemma(p) in grammar("sharing")]
            heads = [n for p in led for n in tree.children(p, deps.PREP_OBJECT)]
        envoys = word_lists("events", "words")["envoys"]
        envoys |= word_lists("events", "people")["persons_of_office"]
        sent = [
            i
            for head in heads
            if tree.lemma(head) in envoys
            for i in tree.children(head, *deps.OWNERS)
        ]
        found = [m for head in heads for m in self.parties.of(head)]
        for mention in found or [m for child in sent for m in self.parties.modifier(child)]:
            top = self.tree.top(mention.start, mention.end)
            rules = {mention.surface.lower()} & word_lists("events", "words")["governing"]
            if rules and top is not None:
                yield party_of_word(self.tree, top, "organisations")  # its envoys are no force
            elif not any(a.side == CIVILIANS for a in mention.actors):
                yield mention

    def _is_seat(self, place: int) -> bool:
        """Tell "the X capital", where they meet, from "the X minister"."""
        tree = self.tree
        token = tree.tokens[place]
        if token.dep == deps.POSSESSOR and tree.lemma(token.head) in grammar("others"):
            return True  # "Kenya's neighbours" are not Kenya
        areas = word_lists("events", "words")["area"] | grammar("seats")
        return token.dep in deps.PREMODIFIERS and tree.lemma(token.head) in areas

    def _is_of_group(self, nation: int) -> bool:
        """Tell "the Afghan Taliban", who are no state, from "Afghan officials"."""
        token = self.tree.tokens[nation]
        group = self.parties.named.get(token.head) if token.dep in deps.PREMODIFIERS else None
        return group is not None and any(a.kind in ARMED_KINDS for a in group.actors)

    def _stands(self, capital: int) -> bool:
        """Tell "between Erbil and Baghdad" and "officers from Baghdad" from "in Baghdad"."""
        tree = self.tree
        token = tree.tokens[capital]
        while token.dep == deps.CONJUNCT:
            token = tree.tokens[token.head]
        return token.dep in (deps.SUBJECT, deps.POSSESSOR) or (
            token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("talks_of")
        )
