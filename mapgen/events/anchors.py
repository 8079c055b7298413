"""Which event a place belongs to: up its sentence to the first word that says something happens."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.reach import Reach
from mapgen.events.triggers import Trigger, is_passive, subjects_of
from mapgen.model import Location
from mapgen.text import Tree, deps, word_lists

__all__ = ["Anchor", "Anchors"]


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
    reach: Reach

    def of(self, location: Location) -> tuple[Anchor, ...]:
        """Return the events that a place is said of, nearest first; () is only a name."""
        top = self.tree.top(location.start, location.end)
        if top is None:
            return ()
        found = [*self._below(location), *self._above(top)]
        return tuple(dict.fromkeys(found))

    def of_word(self, index: int) -> tuple[Anchor, ...]:
        """Return the events that a word for a place, such as "there", is said of."""
        token = self.tree.tokens[index]
        if token.dep == deps.ADVERB and token.head in self.triggers:
            return (Anchor(token.head, "in"),)
        return tuple(dict.fromkeys(self._above(index)))

    def _below(self, location: Location) -> Iterator[Anchor]:
        """Read the clauses that hang on the place: "X, which the rebels captured"."""
        tree = self.tree
        for index in tree.span(location.start, location.end):
            for verb in tree.children(index, *deps.NOUN_CLAUSES):
                for clause in (verb, *tree.children(verb, deps.CONJUNCT)):
                    if clause in self.triggers and not self._placed(clause):
                        yield Anchor(clause, "object")
                    elif clause not in self.triggers:
                        yield from (Anchor(n, "in") for n in self._nominal(clause, -1))

    def _placed(self, verb: int) -> bool:
        """Tell whether a clause has a place of its own besides the one it hangs on."""
        tree = self.tree
        return any(
            i in self.parties.places
            for part in tree.children(verb, deps.PREP, deps.OBJECT)
            for i in (part, *tree.children(part, deps.PREP_OBJECT))
        )

    def _above(self, top: int) -> Iterator[Anchor]:
        """Climb from a place to the first event that governs it and may be there."""
        tree = self.tree
        where = False
        for child, head in tree.path_up(top):
            beside = where and self.reach.is_of_force(child, head)
            if self.reach.only_joins(head):
                return
            if tree.lemma(head) in grammar("according") or (
                not beside and self.reach.ends(child, head, top)
            ):
                return
            where |= tree.tokens[child].pos == "ADP" and tree.lemma(child) in grammar("where")
            if (
                self.reach.is_preposition(head)
                or self.reach.only_extends(head)
                or self.reach.is_absent(head)
            ):
                continue
            if tree.is_verb(head) or (head in self.triggers and not self.triggers[head].noun):
                found = list(self._at_verb(child, head))
                yield from found
                if found or not self._passes(head):
                    return
            elif head in self.triggers:
                yield Anchor(self._whole(head), self._relation(child))
                return
            elif counted := list(self._counted(child, head)):
                yield from counted
                return

    def _relation(self, child: int) -> str:
        token = self.tree.tokens[child]
        return token.lemma.lower() if token.pos == "ADP" else token.dep

    def _whole(self, noun: int) -> int:
        """Return the verb that a noun is a part of: "took control", "launched an assault"."""
        verb = self.tree.tokens[noun].head
        means = False
        if self.tree.tokens[noun].dep == deps.PREP_OBJECT:
            means = self.tree.lemma(verb) == "with"
            verb = self.tree.tokens[verb].head
        trigger = self.triggers.get(verb)
        object_ = self.tree.tokens[noun].dep == deps.OBJECT
        helps = trigger is not None and trigger.frame.agent == "supporting"
        if helps and (means or object_):
            return verb  # "supported it with strikes", "supported the advance"
        whole = trigger is not None and (
            any(part == noun for _, part in trigger.frames) or (trigger.frame.failed and object_)
        )
        return verb if whole else noun

    def _at_verb(self, child: int, verb: int) -> Iterator[Anchor]:
        tree = self.tree
        token = tree.tokens[child]
        if token.dep == deps.AGENT or (
            token.dep == deps.CONJUNCT and token.pos in {"NOUN", "PROPN"}
        ):
            return  # a noun is joined to no verb: the sentence is misread
        if token.dep == deps.OBJECT and self._is_gapped(child, verb):
            return
        if verb in self.triggers:
            owners = tree.children(child, *deps.OWNERS)
            if any(self.reach.is_local(i, child) for i in owners):
                yield Anchor(verb, "in")
            elif token.dep != deps.SUBJECT or not self._elsewhere(child, verb):
                yield Anchor(verb, self._relation(child))
            return
        if (
            token.dep == deps.OBJECT
            and tree.lemma(verb) in word_lists("events", "words")["relating"]
        ):
            return  # "the clashes follow the arrests in X": they are elsewhere
        if tree.lemma(verb) == "be" and token.dep in {deps.ATTRIBUTE, deps.SUBJECT}:
            yield from self._among(verb)
        speaks = tree.lemma(verb) in word_lists("events", "words")["speech"]
        if speaks and token.dep == deps.PREP and self._is_fronted(child, verb):
            yield from self._told(verb)
        reported = bool(tree.children(verb, deps.PASSIVE_SUBJECT))
        if not speaks or reported or token.dep not in deps.SUBJECTS | {deps.PREP}:
            told = (n for n in self._nominal(verb, child) if not self._is_elsewhere(n, child))
            yield from (Anchor(n, "in") for n in told)

    def _is_fronted(self, preposition: int, verb: int) -> bool:
        """Tell "In X, an official says that" from "said in X that"."""
        subjects = subjects_of(self.tree, verb)
        where = self.tree.lemma(preposition) in grammar("fronted")
        return where and bool(subjects) and preposition < min(subjects)

    def _told(self, verb: int) -> Iterator[Anchor]:
        """Yield what is said to happen, if it is not said to be somewhere else."""
        tree = self.tree
        for clause in tree.children(verb, deps.CONTENT):
            below = [i for i in tree.subtree(clause) if i in self.parties.places]
            if below:
                continue
            if clause in self.triggers:
                yield Anchor(clause, "in")
            else:
                yield from (Anchor(n, "in") for n in self._nominal(clause, -1))

    def _is_gapped(self, place: int, verb: int) -> bool:
        """Tell "the army bombed X, and Russian jets Y": another bombed Y."""
        tree = self.tree
        first = [i for i in tree.children(verb, deps.OBJECT) if i < place]
        named = self.parties.named.keys() | self.parties.unnamed.keys()
        joined = (i for one in first for i in tree.subtree(one) if i < place)
        return any(
            i in named and i not in self.parties.places and tree.tokens[i].dep == deps.CONJUNCT
            for i in joined
        )

    def _is_elsewhere(self, noun: int, child: int) -> bool:
        """Tell what has a place of its own: "in X, he condemned the attack on Y"."""
        tree = self.tree
        own = [
            p
            for part in tree.children(noun, deps.PREP)
            for p in tree.children(part, deps.PREP_OBJECT)
        ]
        inside = child == noun or child in set(tree.subtree(noun))
        return not inside and any(i in self.parties.places for i in own)

    def _among(self, verb: int) -> Iterator[Anchor]:
        """Read "among the places that X exploited are these" as said of both sides."""
        tree = self.tree
        sentence = tree.sentence_at(tree.number(verb))
        for index in range(sentence.first, sentence.last):
            noun = tree.tokens[index].head
            over = tree.tokens[tree.tokens[noun].head]
            clause = index in self.triggers and tree.tokens[index].dep == deps.RELATIVE
            if clause and over.text.lower() == "among":
                yield Anchor(index, "object")

    def _elsewhere(self, child: int, verb: int) -> bool:
        """Tell "troops in X shelled Y": where those who do it are, it does not happen."""
        if is_passive(self.tree, verb):
            return False
        party = bool(self.parties.armed(self.parties.of(child)))
        return party and child not in self.parties.places

    def _nominal(self, verb: int, child: int) -> Iterator[int]:
        """Return what a verb that says nothing itself says happens: "fighting raged in X"."""
        tree = self.tree
        told: list[int] = []
        if tree.lemma(verb) in word_lists("events", "words")["speech"]:
            for noun in tree.children(verb, deps.PASSIVE_SUBJECT):  # "clashes were reported in X"
                told += self._named_by(noun, child)
            yield from told
            return
        for noun in tree.children(
            verb, deps.OBJECT, deps.PASSIVE_SUBJECT, deps.ATTRIBUTE, deps.OPEN_CLAUSE
        ):
            told += self._named_by(noun, child)
        by = [
            n for a in tree.children(verb, deps.AGENT) for n in tree.children(a, deps.PREP_OBJECT)
        ]
        subjects = tree.children(verb, deps.SUBJECT)
        for noun in [*subjects, *by] if not told else ():
            told += self._named_by(noun, child)
        changes = tree.lemma(verb) in word_lists("events", "words")["changes"]
        if not told and not subjects and changes:  # "by estimates, attacks rose"
            told += [i for i in tree.subtree(verb) if i < verb and self._is_attack(i)]
        yield from told

    def _is_attack(self, index: int) -> bool:
        trigger = self.triggers.get(index)
        return trigger is not None and trigger.noun and trigger.frame.agent == "attacked"

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
                stack += tree.children(one, deps.CONJUNCT)
                words = word_lists("events", "words")
                if tree.lemma(one) in words["groups_of"] | words["quantities"]:
                    stack += [
                        i
                        for p in tree.children(one, deps.PREP)
                        for i in tree.children(p, deps.PREP_OBJECT)
                    ]

    def _counted(self, child: int, noun: int) -> Iterator[Anchor]:
        """Read "a series of attacks in X", where X hangs on the series."""
        words = word_lists("events", "words")
        counts = self.tree.lemma(noun) in words["quantities"]
        if counts and self.tree.tokens[child].pos == "ADP" and self.tree.lemma(child) != "of":
            yield from (Anchor(n, self._relation(child)) for n in self._named_by(noun, child))

    def _passes(self, verb: int) -> bool:
        """Tell whether what governs a verb that says nothing may still be at its place."""
        tree = self.tree
        token = tree.tokens[verb]
        if tree.lemma(verb) in word_lists("events", "words")["speech"]:
            return False
        if token.dep in (deps.OPEN_CLAUSE, deps.PREP, deps.PREP_CLAUSE):
            return True
        top = verb
        while tree.tokens[top].dep == deps.CONJUNCT:
            top = tree.tokens[top].head
        if tree.tokens[top].dep == deps.ADVERBIAL:  # "launched to make X secure"
            aux = [i for one in (verb, top) for i in tree.children(one, deps.AUXILIARY)]
            return tree.lemma(verb) == "do" or any(tree.lemma(i) == "to" for i in aux)
        if token.dep == deps.NOUN_CLAUSE:
            return tree.lemma(verb) in grammar("only_describing")
        return False
