"""Words of one event: what hangs on a trigger shares its place, unless it has one of its own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mapgen.events.blows import is_work
from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.outcomes import harms_in
from mapgen.events.triggers import Trigger, subjects_of
from mapgen.text import Tree, deps, word_lists

__all__ = ["Links", "is_flight"]

_FLIGHT = "displacement"
_WORK = frozenset({"operating", "launched"})
_CASUALTIES = frozenset({"kill", "kill_people", "die"})
_SERVING = frozenset({"launched", "coordinating"})


def is_flight(event: Event, group: Iterable[Event]) -> bool:
    """Tell those who fled "an offensive that forced thousands to flee", told beside the deed."""
    others = {e.kind for e in group if e.role != "happened"}
    return event.kind == _FLIGHT and event.kind not in others


@dataclass(frozen=True)
class Links:
    """Follows "killed in an attack in X", "stormed X, killing two", "died when a bomb hit X"."""

    tree: Tree
    triggers: dict[int, Trigger]
    placed: frozenset[int]  # triggers with a place of their own

    def of(self, trigger: int) -> list[int]:
        """Return the further triggers that share a trigger's place, nearest first."""
        found: list[int] = []
        stack = [trigger]
        while stack:
            one = stack.pop(0)
            for other in (*self._above(one), *self._below(one)):
                if other not in found and other != trigger and other not in self.placed:
                    found.append(other)
                    stack.append(other)
        return found

    def _above(self, index: int) -> list[int]:
        tree = self.tree
        token = tree.tokens[index]
        head = token.head
        if self.triggers[index].noun:
            if token.dep == deps.PREP_OBJECT and tree.lemma(tree.tokens[head].head) in grammar(
                "stages"
            ):
                token = tree.tokens[tree.tokens[head].head]  # "during the second stage of"
                head = token.head
            over = tree.tokens[head].head if token.dep == deps.PREP_OBJECT else head
            trigger = self.triggers.get(over)
            takes_part = tree.lemma(over) in word_lists("events", "words")["taking_part"]
            if trigger is None or trigger.noun or takes_part:
                return []
            part = any(part == index for _, part in trigger.frames[:1])
            part |= trigger.frame.object == "crowd"  # "broke up a march in X"
            drives = trigger.frame.type == _FLIGHT  # "clashes in X forced families to flee"
            part |= token.dep == deps.SUBJECT and (drives or is_work(self.triggers, index))
            within = token.dep == deps.PREP_OBJECT and tree.lemma(head) in grammar("within")
            after = token.dep == deps.PREP_OBJECT and tree.lemma(head) in grammar("after")
            return [over] if part or within or (after and self._is_harm(over)) else []
        if token.dep == deps.CONJUNCT and self._are_casualties(index, head):
            return [head]
        marks = {
            tree.tokens[i].text.lower() for i in tree.children(index, deps.MARKER, deps.ADVERB)
        }
        ahead = any(tree.lemma(i) == "to" for i in tree.children(head, deps.AUXILIARY))
        meets = token.dep == deps.ADVERBIAL and "when" in marks and not ahead
        if meets and head in self.triggers:
            return [head]  # but of "on their way to attack when they were ambushed" one happened
        if token.dep == deps.RELATIVE and self._is_operation(head):
            return [head]
        return list(self._served(index))

    def _are_casualties(self, verb: int, first: int) -> bool:
        """Tell "killing four and injuring 20 in X": one event, whichever verb has the place."""
        ids = {t.frame.id for i in (verb, first) if (t := self.triggers.get(i)) is not None}
        own = subjects_of(self.tree, verb)  # "two were killed and three injured when"
        more = word_lists("events", "words")["quantities"] | grammar("further")
        counted = all(
            self.tree.tokens[i].pos in {"NUM", "PRON"}
            or self.tree.lemma(i) in more
            or self.tree.children(i, deps.NUMBER)  # "and five other officers injured in X"
            for i in own
        )
        return bool(ids) and ids <= _CASUALTIES and first in self.triggers and counted

    def _is_operation(self, noun: int) -> bool:
        """Tell "the campaign, which pursues": its clause says what the campaign does."""
        trigger = self.triggers.get(noun)
        return trigger is not None and trigger.noun and trigger.frame.agent in _WORK

    def _served(self, verb: int) -> Iterator[int]:
        """Yield what is done to this end, or meanwhile: "launched to clear X"."""
        tree = self.tree
        while tree.tokens[verb].dep == deps.CONJUNCT and tree.is_verb(tree.tokens[verb].head):
            verb = tree.tokens[verb].head
        token = tree.tokens[verb]
        aim = any(tree.lemma(i) == "to" for i in tree.children(verb, deps.AUXILIARY))
        if token.dep not in (deps.ADVERBIAL, deps.OPEN_CLAUSE) or not (aim or token.tag == "VBG"):
            return
        for one in (token.head, *tree.children(token.head, *deps.OBJECTS)):
            trigger = self.triggers.get(one)
            if trigger is not None and (
                trigger.frame.agent in _SERVING or trigger.frame.type == "crackdown"
            ):
                yield one

    def _caused(self, verb: int) -> list[int]:
        """Return what a clause says an event brings about: "prompting the flight of 300"."""
        causes = self.tree.lemma(verb) in grammar("causing")
        if not causes or self.tree.tokens[verb].tag != "VBG":
            return []
        preps = self.tree.children(verb, deps.PREP)
        nouns = [p for part in preps for p in self.tree.children(part, deps.PREP_OBJECT)]
        nouns += self.tree.children(verb, deps.OBJECT)
        return [i for i in nouns if i in self.triggers and self.triggers[i].noun]

    def _owed_to(self, link: int) -> list[int]:
        """Return what harm is owed to: "hurt as a result of shelling", "died due to a raid"."""
        tree = self.tree
        if tree.lemma(link) not in grammar("owing"):
            return []
        below = [link, *tree.children(link, deps.PREP, deps.PREP_CLAUSE, deps.PREP_OBJECT)]
        for one in tree.children(link, deps.PREP_OBJECT):
            below += tree.children(one, deps.PREP) if tree.lemma(one) in grammar("results") else []
        nouns = [n for p in below for n in tree.children(p, deps.PREP_OBJECT)]
        return [n for n in nouns if n in self.triggers and self.triggers[n].noun]

    def _takes_up(self, verb: int) -> bool:
        """Tell "X took it, but Y has held it since": the pronoun is the place told before."""
        objects = self.tree.children(verb, *deps.OBJECTS)
        return any(self.tree.tokens[i].text.lower() in grammar("taken_up") for i in objects)

    def _is_harm(self, verb: int) -> bool:
        """Tell "killed after an attack", which it did, from "arrested after an attack"."""
        return self.triggers[verb].frame.id in {"kill", "die", "displace"}

    def _below(self, index: int) -> list[int]:
        tree = self.tree
        found: list[int] = []
        if self.triggers[index].frame.type == "visit":
            clauses = tree.children(index, *deps.NOUN_CLAUSES)
            found += [i for i in clauses if i in self.triggers]  # "the visit of X to meet Y"
        harms = (i for i in harms_in(tree, index) if i in self.triggers)
        found += (i for i in harms if self.triggers[i].frame.id in _CASUALTIES)
        for child in tree.children(
            index, deps.CONJUNCT, deps.ADVERBIAL, deps.OPEN_CLAUSE, deps.PREP
        ):
            token = tree.tokens[child]
            if token.dep == deps.PREP and self.triggers[index].frame.id in _CASUALTIES:
                found += self._owed_to(child)
            if token.dep == deps.PREP and tree.lemma(child) in grammar("within"):
                found += [p for p in tree.children(child, deps.PREP_OBJECT) if p in self.triggers]
            elif child not in self.triggers:
                found += self._caused(child)
            elif (
                token.dep == deps.CONJUNCT
                and self.triggers[child].noun == self.triggers[index].noun
            ):
                apart = self.triggers[child].frame.agent == "launched"
                if not apart and (not subjects_of(tree, child) or self._takes_up(child)):
                    found.append(child)
            elif self._is_beside(child):
                found.append(child)
        return found

    def _is_beside(self, clause: int) -> bool:
        """Tell "killing two", "when a bomb hit it" and "gathered in X to protest"."""
        tree = self.tree
        token = tree.tokens[clause]
        to = any(tree.lemma(i) == "to" for i in tree.children(clause, deps.AUXILIARY))
        if to and self.triggers[clause].frame.type == "protest":
            return True
        marks = {
            tree.tokens[i].text.lower() for i in tree.children(clause, deps.MARKER, deps.ADVERB)
        }
        bare = token.tag == "VBG" and not subjects_of(tree, clause)
        upon = "when" in marks or (bool(marks & grammar("after")) and self._harms(clause))
        return token.dep == deps.ADVERBIAL and (bare or upon)

    def _harms(self, clause: int) -> bool:
        """Tell "died after a shell struck a house", of that, from "shot after he attacked one"."""
        tree, over = self.tree, self.tree.tokens[clause].head
        others = subjects_of(tree, clause)
        deed = self.triggers[clause].frame.agent == "attacked"
        harmed = over in self.triggers and self.triggers[over].frame.id in _CASUALTIES
        return (
            deed and harmed and bool(others) and all(tree.tokens[i].pos != "PRON" for i in others)
        )
