"""People who are no force and do what is told all the same: they march, block roads and fight."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mapgen.events.described import CIVILIANS, LAYERS, STATE, party_of_word
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.nominal import Roles
from mapgen.events.parties import Parties
from mapgen.events.people import people
from mapgen.events.triggers import Trigger, antecedent, is_passive, subjects_of
from mapgen.events.worst_hit import is_worst_hit
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists

_FIGHTS = frozenset({"clash", "riot"})
_MANY = frozenset({"NNS", "NNPS"})

__all__ = ["Crowds", "flees_alone", "has_band", "has_side", "is_other_strike"]


def has_side(mentions: Iterable[ActorMention]) -> bool:
    """Tell a party with a side of its own from those who are only described, and riot."""
    return any(a.side not in LAYERS for m in mentions for a in m.actors)


def has_band(mentions: Iterable[ActorMention]) -> bool:
    """Tell an army or a band, which relocates, from people and nations who are uprooted."""
    return any(a.side not in LAYERS and a.kind != STATE for m in mentions for a in m.actors)


def is_other_strike(tree: Tree, trigger: Trigger, frame: Frame) -> bool:
    """Tell "a strike of butchers" and "were hit hardest", by a flood, from what aircraft do."""
    worst = frame.armed and not trigger.noun and is_worst_hit(tree, trigger.index)
    if worst and not tree.children(trigger.index, deps.AGENT):
        return True
    strike = trigger.noun and tree.lemma(trigger.index) == "strike"
    return strike and frame.armed == _is_stoppage(tree, trigger.index)


def flees_alone(tree: Tree, trigger: Trigger) -> bool:
    """Tell "he fled the scene" and "the suspect ran" from people who leave their homes."""
    nouns = () if trigger.noun else subjects_of(tree, trigger.index)
    return bool(nouns) and all(
        tree.tokens[i].text.lower() in grammar("one_person")
        or (tree.tokens[i].tag == "NN" and tree.lemma(i) in grammar("suspects"))
        for i in nouns
    )


def _is_stoppage(tree: Tree, noun: int) -> bool:
    left = tree.children(noun, *deps.PREMODIFIERS, deps.POSSESSOR)
    own = (tree.lemma(i) for i in left if tree.lemma(i) not in grammar("further"))
    led = [p for p in tree.children(noun, deps.PREP) if tree.lemma(p) in grammar("whose_strike")]
    of = (tree.lemma(i) for p in led for i in tree.children(p, deps.PREP_OBJECT))
    kinds = word_lists("events", "words")["stoppages"]
    return any(lemma in kinds or lemma in people() for lemma in (*own, *of))


@dataclass(frozen=True)
class Crowds:
    """Finds the people of one article who take part in its events."""

    tree: Tree
    parties: Parties

    def of(self, trigger: Trigger, agents: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
        """Return who protests: a party of the event, or any noun for people that does it."""
        if agents:
            return tuple(map(self._as_people, agents))
        return tuple(party_of_word(self.tree, noun, CIVILIANS) for noun in self._doing(trigger))

    def _as_people(self, mention: ActorMention) -> ActorMention:
        """Return "Kenyans", who march, as people, not as their state."""
        top = self.tree.top(mention.start, mention.end)
        many = top is not None and self.tree.tokens[top].tag in _MANY
        state = many and any(actor.kind == STATE for actor in mention.actors)
        return party_of_word(self.tree, top, CIVILIANS) if state and top is not None else mention

    def fighting(
        self, frame: Frame, armed: tuple[ActorMention, ...], roles: Roles
    ) -> Iterator[ActorMention]:
        """Yield the people of a clash, with a force or with each other."""
        people = [m for m in dict.fromkeys((*roles.agents, *roles.targets)) if self._may_fight(m)]
        if frame.type in _FIGHTS and (armed or len(people) > 1):
            yield from people

    def rising(self, mentions: Iterable[ActorMention]) -> tuple[ActorMention, ...]:
        """Keep the people who may attack a place: "settlers attacked X"."""
        return tuple(m for m in mentions if self._may_fight(m))

    def _may_fight(self, mention: ActorMention) -> bool:
        top = self.tree.top(mention.start, mention.end)
        people = any(actor.side == CIVILIANS for actor in mention.actors)
        rioters = word_lists("events", "subjects")["rioters"]
        return people and top is not None and self.tree.lemma(top) in rioters

    def _doing(self, trigger: Trigger) -> Iterator[int]:
        verb = trigger.index
        if trigger.noun:
            token = self.tree.tokens[verb]
            if token.dep not in deps.OBJECTS or self.tree.tokens[token.head].pos != "VERB":
                return
            verb = token.head
        if not is_passive(self.tree, verb) and self.tree.tokens[verb].tag != "VB":
            nouns = (antecedent(self.tree, n, verb) for n in subjects_of(self.tree, verb))
            yield from self._people(nouns)

    def _people(self, nouns: Iterable[int]) -> Iterator[int]:
        """Yield nouns for people among these; "thousands of monks" are monks."""
        counts = word_lists("events", "words")["groups_of"]
        for noun in nouns:
            if self.tree.lemma(noun) in counts:
                of = [i for i in self.tree.children(noun, deps.PREP) if self.tree.lemma(i) == "of"]
                inner = (i for p in of for i in self.tree.children(p, deps.PREP_OBJECT))
                yield from self._people(inner)
            elif self.tree.tokens[noun].tag == "NNS" and self.tree.lemma(noun) in people():
                yield noun
