"""Which event a place belongs to: up its sentence to the first word that says something happens."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.events.parties import Parties
from mapgen.events.triggers import Trigger, is_passive, subjects_of
from mapgen.model import Location
from mapgen.text import Tree, word_lists

__all__ = ["Anchor", "Anchors"]

_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})
_OWNING = frozenset({"compound", "poss", "nmod", "amod"})
_AWAY = frozenset({"for", "about", "like", "than", "beyond", "despite", "over", "as"})
_SAYING = frozenset({"accord", "according"})  # where those who say so are
_SUBJECT = frozenset({"nsubj", "nsubjpass"})


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place at a trigger, with the word that ties it: "in", "from", "to", "object" ..."""

    trigger: int
    relation: str


@dataclass(frozen=True)
class Anchors:
    """Ties places to triggers."""

    tree: Tree
    parties: Parties
    triggers: dict[int, Trigger]

    def of(self, location: Location) -> tuple[Anchor, ...]:
        """Return the events that a place is said of, nearest first; () is only a name."""
        top = self.tree.top(location.start, location.end)
        if top is None:
            return ()
        found = [*self._below(location), *self._above(top)]
        return tuple(dict.fromkeys(found))

    def _below(self, location: Location) -> Iterator[Anchor]:
        """Read the clauses that hang on the place: "X, which the rebels captured"."""
        tree = self.tree
        for index in tree.span(location.start, location.end):
            for verb in tree.children(index, "relcl", "acl"):
                for clause in (verb, *tree.children(verb, "conj")):
                    if clause in self.triggers and not self._placed(clause):
                        yield Anchor(clause, "object")
                    elif clause not in self.triggers:
                        yield from (Anchor(n, "in") for n in self._nominal(clause, -1))

    def _placed(self, verb: int) -> bool:
        """Tell whether a clause has a place of its own besides the one it hangs on."""
        tree = self.tree
        return any(
            i in self.parties.places
            for part in tree.children(verb, "prep", "dobj")
            for i in (part, *tree.children(part, "pobj"))
        )

    def _above(self, top: int) -> Iterator[Anchor]:
        """Climb from a place to the first event that governs it and may be there."""
        tree = self.tree
        for child, head in tree.climb(top):
            if tree.lemma(head) in _SAYING or self._ends(child, head, top):
                return
            if self._is_preposition(head):
                continue
            if tree.is_verb(head) or (head in self.triggers and not self.triggers[head].noun):
                found = list(self._at_verb(child, head))
                yield from found
                if found or not self._passes(head):
                    return
            elif head in self.triggers:
                yield Anchor(self._whole(head), self._relation(child))
                return

    def _is_preposition(self, index: int) -> bool:
        token = self.tree.tokens[index]
        return token.pos == "ADP" or (token.dep in {"prep", "agent"} and token.pos != "VERB")

    def _relation(self, child: int) -> str:
        token = self.tree.tokens[child]
        return token.lemma.lower() if token.pos == "ADP" else token.dep

    def _ends(self, child: int, head: int, top: int) -> bool:
        """Tell whether what governs a place is somewhere else, or only described by it."""
        tree = self.tree
        token = tree.tokens[child]
        if head in self.parties.places and self._holds(child, head, top):
            return True
        noun = tree.tokens[head].pos in _NOUNS and not tree.is_verb(head)
        if self._is_preposition(head):
            return False
        if token.pos == "ADP" or token.dep in {"prep", "agent"}:
            away = token.lemma.lower() in _AWAY and head not in self.triggers
            return away or (noun and not self._leads(child, head))
        if token.dep == "conj":
            return tree.is_verb(child) and bool(subjects_of(tree, child))
        return token.dep in _OWNING and noun and not self._is_part(head)

    def _holds(self, child: int, head: int, top: int) -> bool:
        """Tell "X in Y" and "X, Y" from "X and Y": what happens is at X."""
        same = self.parties.places[head] is self.parties.places.get(top)
        return not same and self.tree.tokens[child].dep != "conj" and head < child

    def _leads(self, preposition: int, noun: int) -> bool:
        """Tell "a market in X" from "the mayor of X" and "a man from X"."""
        tree = self.tree
        lemma = tree.lemma(preposition)
        if noun in self.triggers:
            return lemma not in _AWAY
        if lemma == "from":
            verb = tree.verb_of(noun)
            moved = (
                verb is not None and tree.lemma(verb) in word_lists("events", "words")["removing"]
            )
            return moved and tree.tokens[noun].dep in {"dobj", "nsubjpass"}
        if lemma in {"of", "to", "with", "by"}:
            return self._is_part(noun)
        return True

    def _is_part(self, noun: int) -> bool:
        """Tell a part of a place, or what happens there, from its people or goods."""
        words = word_lists("events", "words")
        lemma = self.tree.lemma(noun)
        if (
            lemma in words["area"] | words["site"]
            or noun in self.triggers
            or noun in self.parties.places
        ):
            return True
        return self.parties.is_people(noun) and lemma in word_lists("events", "people")["civilians"]

    def _whole(self, noun: int) -> int:
        """Return the verb that a noun is a part of: "took control", "launched an assault"."""
        verb = self.tree.tokens[noun].head
        if self.tree.tokens[noun].dep == "pobj":
            verb = self.tree.tokens[verb].head
        trigger = self.triggers.get(verb)
        whole = trigger is not None and any(
            part == noun or (frame.failed and self.tree.tokens[noun].dep == "dobj")
            for frame, part in trigger.frames[:1]
        )
        return verb if whole else noun

    def _at_verb(self, child: int, verb: int) -> Iterator[Anchor]:
        tree = self.tree
        token = tree.tokens[child]
        if token.dep == "agent":
            return
        if verb in self.triggers:
            if token.dep != "nsubj" or not self._elsewhere(child, verb):
                yield Anchor(verb, self._relation(child))
            return
        speaks = tree.lemma(verb) in word_lists("events", "words")["speech"]
        if not speaks or token.dep not in _SUBJECT | {"prep"}:
            yield from (Anchor(n, "in") for n in self._nominal(verb, child))

    def _elsewhere(self, child: int, verb: int) -> bool:
        """Tell "troops in X shelled Y": where those who do it are, it does not happen."""
        if is_passive(self.tree, verb):
            return False
        party = bool(self.parties.armed(self.parties.of(child)))
        return party and child not in self.parties.places

    def _nominal(self, verb: int, child: int) -> Iterator[int]:
        """Return what a verb that says nothing itself says happens: "fighting raged in X"."""
        tree = self.tree
        if tree.lemma(verb) in word_lists("events", "words")["speech"]:
            return
        told: list[int] = []
        for noun in tree.children(verb, "dobj", "nsubjpass", "attr", "xcomp"):
            told += self._named_by(noun, child)
        for noun in tree.children(verb, "nsubj") if not told else ():
            told += self._named_by(noun, child)
        yield from told

    def _named_by(self, noun: int, child: int) -> Iterator[int]:
        """Yield the events that a noun names, itself or as a number of them."""
        tree = self.tree
        if noun >= 0:
            stack = [noun]
            while stack:
                one = stack.pop()
                if one in self.triggers and one != child:
                    yield one
                if one == child and one not in self.triggers:
                    continue
                stack += tree.children(one, "conj")
                if tree.lemma(one) in word_lists("events", "words")["groups_of"] | {
                    "rise",
                    "increase",
                    "escalation",
                    "outbreak",
                    "phase",
                    "stage",
                    "report",
                }:
                    stack += [
                        i for p in tree.children(one, "prep") for i in tree.children(p, "pobj")
                    ]

    def _passes(self, verb: int) -> bool:
        """Tell whether what governs a verb that says nothing may still be at its place."""
        tree = self.tree
        token = tree.tokens[verb]
        if tree.lemma(verb) in word_lists("events", "words")["speech"]:
            return False
        if token.dep in {"xcomp", "prep", "pcomp"}:
            return True
        if token.dep == "acl":
            return tree.lemma(verb) in {
                "locate",
                "trap",
                "strand",
                "situate",
                "call",
                "name",
                "know",
                "follow",
                "accompany",
            }
        return False
