"""Which event a place belongs to: up its sentence to the first word that says something happens."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mapgen.events.containers import gap_word
from mapgen.events.exemplified import fight_over, said_of_examples, taken_among
from mapgen.events.grammar import grammar
from mapgen.events.origins import tie_to_guns
from mapgen.events.reach import Reach, Step
from mapgen.events.sites import sites
from mapgen.events.telling import Telling
from mapgen.events.triggers import is_passive
from mapgen.model import Location
from mapgen.text import deps, word_lists

__all__ = ["Anchor", "Anchors"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place at a trigger, with the word that ties it: "in", "from", "to", "object" ..."""

    trigger: int
    relation: str
    around: bool = False  # an area, and what it is done to is something inside it


@dataclass(frozen=True)
class Anchors(Telling):
    """Ties places to triggers."""

    reach: Reach

    def of(self, location: Location) -> tuple[Anchor, ...]:
        """Return the events that a place is said of, nearest first; () is only a name."""
        top = self.tree.top(location.start, location.end)
        if top is None:
            return ()
        gap = gap_word(self.tree, location)
        found = [*self._below(location), *self._above(top if gap is None else gap)]
        if gap is not None:
            found = [replace(a, relation="in") for a in found]
        if location.form in {"region", "exact", "band"}:
            inner = location.form != "exact"
            found = [
                replace(a, around=self.reach.surrounds(a.trigger, top, inner=inner)) for a in found
            ]
        return tuple(dict.fromkeys(found))

    def of_word(self, index: int) -> tuple[Anchor, ...]:
        """Return the events that a word for a place, such as "there", is said of."""
        token = self.tree.tokens[index]
        if token.dep == deps.ADVERB and token.head in self.triggers:
            return (Anchor(token.head, "in"),)
        ties = dict.fromkeys(self._above(index))
        return tuple(replace(a, around=self.reach.is_off(a.trigger, index)) for a in ties)

    def _below(self, location: Location) -> Iterator[Anchor]:
        """Read the clauses that hang on the place: "X, which the rebels captured", "X, a city"."""
        tree = self.tree
        yield from (Anchor(n, "in") for n in self.counted_at(location))
        for index in self.words_of(location):
            called = (n for n in tree.children(index, deps.APPOSITION) if n in self.triggers)
            yield from (Anchor(n, "in") for n in called if self.triggers[n].frame.predicate)
            for verb in tree.children(index, deps.RELATIVE, deps.NOUN_CLAUSE):
                for clause in (verb, *tree.children(verb, deps.CONJUNCT)):
                    if clause in self.triggers and not self._placed(clause):
                        yield Anchor(clause, "object")
                    elif clause not in self.triggers:
                        yield from (Anchor(n, "in") for n in self.nominal(clause, -1))
                        yield from self._in_content(clause)  # "X, where they say rebels are based"

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
        held: list[Anchor] = []
        for step in self.reach.steps(top):
            head = step.head
            if tree.is_verb(head) or (head in self.triggers and not self.triggers[head].noun):
                found = list(self._at_verb(step.child, head, inside=step.where))
                if step.aimed:
                    found = [replace(a, relation="on") for a in found]
                located = step.where and self.is_located(head)
                held = held or (found if located else [])
                if located and not self._has_own_place(head):
                    continue
                if not (held and not found):
                    yield from found
                if not self._goes_on(step, bool(found)):
                    break
            elif head in self.triggers:
                yield Anchor(self._whole(head), self._relation(step.child, inside=step.where))
                yield from self._beside(head)
                return
            elif counted := list(self._counted(step)):
                yield from counted
                return
        yield from held

    def _goes_on(self, step: Step, found: bool) -> bool:
        """Tell whether what governs a verb may be at the place, too."""
        there = step.led in grammar("where_moving")
        if found and not (there and self.moves(step.head)):
            return False
        return self._passes(step.head) or (there and self.is_meanwhile(step.head))

    def _beside(self, noun: int) -> Iterator[Anchor]:
        """Yield what happens near a patrol or a base that is there: "exploded near a patrol"."""
        tree = self.tree
        by = tree.tokens[noun].head
        verb = tree.tokens[by].head
        near = tree.tokens[by].pos == "ADP" and tree.lemma(by) in grammar("where")
        if near and self.triggers[noun].frame.silent and verb in self.triggers:
            yield Anchor(verb, "in")

    def _relation(self, child: int, *, inside: bool = False) -> str:
        """Return the word that ties a place; "in" for "between rebels and troops in X"."""
        token = self.tree.tokens[child]
        if token.pos != "ADP":
            return token.dep
        if tie := tie_to_guns(self.tree, child, self.parties.places, self.triggers):
            return tie
        lemma = token.lemma.lower()
        return "in" if inside and self._is_around(child) else lemma

    def _has_own_place(self, verb: int) -> bool:
        """Tell whether what governs a clause has a place of its own."""
        tree = self.tree
        noun = tree.tokens[verb].head
        inside = set(tree.subtree(verb))
        over = tree.verb_of(noun)
        if over is None:
            return False
        return any(i in self.parties.places for i in tree.subtree(over) if i not in inside)

    def _whole(self, noun: int) -> int:
        """Return the verb that a noun is a part of: "took control", "launched an assault"."""
        if (fight := fight_over(self.tree, self.triggers, noun)) is not None:
            return fight
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
        same = (
            object_ and trigger is not None and trigger.frame.type == self.triggers[noun].frame.type
        )
        whole = trigger is not None and (
            same  # "deployed reinforcements"
            or any(part == noun for _, part in trigger.frames)
            or (trigger.frame.failed and object_)
        )
        return verb if whole else noun

    def _at_verb(self, child: int, verb: int, *, inside: bool = False) -> Iterator[Anchor]:
        tree = self.tree
        token = tree.tokens[child]
        yield from (Anchor(deed, "in") for deed in self._taken_by(child, verb))
        if (token.dep == deps.AGENT and not self.is_by_locals(child)) or (
            token.dep == deps.CONJUNCT and token.pos in {"NOUN", "PROPN"}
        ):
            return  # a noun is joined to no verb: the sentence is misread
        if token.dep == deps.OBJECT and self.is_gapped(child, verb):
            return
        if verb in self.triggers:
            if (relation := self._tie(child, verb, inside=inside)) is not None:
                yield Anchor(self._ordered(verb), relation)
            return
        related = token.dep == deps.OBJECT or tree.lemma(child) in grammar("related_to")
        if related and tree.lemma(verb) in word_lists("events", "words")["relating"]:
            return  # "the clashes follow the arrests in X": they are elsewhere
        if tree.lemma(verb) == "be" and token.dep in {deps.ATTRIBUTE, deps.SUBJECT}:
            yield from (Anchor(i, "object") for i in taken_among(tree, self.triggers, verb))
        speaks = tree.lemma(verb) in word_lists("events", "words")["speech"]
        if speaks and (self.is_fronted(child, verb) or self.is_inhabitant(child)):
            yield from self._in_content(verb)
        heard = self.hears(child, verb)
        if heard or self.undergoes(child, verb):
            found = self.suffered(verb, child)
            yield from (Anchor(n, "in") for n in found if not (heard and self._is_off(n, child)))
            return
        reported = bool(tree.children(verb, deps.PASSIVE_SUBJECT))
        if not speaks or reported or token.dep not in deps.SUBJECTS | {deps.PREP}:
            yield from self._at_nouns(child, verb)

    def _ordered(self, verb: int) -> int:
        """Return the verb of which another is a part: "were ordered to leave X"."""
        above = self.triggers.get(self.tree.tokens[verb].head)
        aim = any(self.tree.lemma(i) == "to" for i in self.tree.children(verb, deps.AUXILIARY))
        serves = self.tree.lemma(verb) in grammar("served_by_forces")
        if above is not None and aim and serves and above.frame.type == "deployment":
            return above.index  # "sent troops to defend X"
        part = above is not None and any(part == verb for _, part in above.frames[:1])
        return above.index if part and above is not None else verb

    def _tie(self, child: int, verb: int, *, inside: bool) -> str | None:
        """Return the word that ties a place to an event's verb; None: it happens elsewhere."""
        tree = self.tree
        if self._has_local(child):
            return "in"
        held = any(frame.subject == "place" for frame, _ in self.triggers[verb].frames)
        held = held and tree.lemma(child) in sites()  # "the rebels' camps are under our control"
        if held or tree.tokens[child].dep != deps.SUBJECT or not self.acts(child, verb):
            return self._relation(child, inside=inside)
        return None if self.happens_elsewhere(child, verb) else "in"

    def _has_local(self, noun: int) -> bool:
        """Tell whether a town's own people do something: "Montreal police arrested"."""
        return any(self.reach.is_local(i, noun) for i in self.tree.children(noun, *deps.OWNERS))

    def _at_nouns(self, child: int, verb: int) -> Iterator[Anchor]:
        """Yield what the nouns of a verb say, which says nothing itself."""
        dep = self.tree.tokens[child].dep
        if dep == deps.SUBJECT and self._has_local(child):  # "X police sealed roads and arrested"
            joined = (v for v in self.tree.children(verb, deps.CONJUNCT) if v in self.triggers)
            joined = (v for v in joined if not is_passive(self.tree, v))
            yield from (Anchor(v, "in") for v in joined if not self.tree.subjects(v))
        for noun in self.nominal(verb, child):
            if not self._is_off(noun, child):
                acts = dep in deps.SUBJECTS and not self.triggers[noun].noun
                yield Anchor(noun, dep if acts else "in")

    def _in_content(self, verb: int) -> Iterator[Anchor]:
        """Yield what is said to happen, if it is not said to be somewhere else."""
        tree = self.tree
        for clause in (*tree.children(verb, deps.CONTENT), *self.accused_of(verb)):
            if any(i in self.parties.places for i in tree.subtree(clause)):
                continue
            if clause in self.triggers:
                yield Anchor(clause, "in")
            else:
                heard = tree.lemma(clause) in grammar("observing")
                told = self.suffered if heard else self.nominal
                yield from (Anchor(n, "in") for n in told(clause, -1))

    def _is_off(self, noun: int, child: int) -> bool:
        """Tell what has a place of its own: "in X, he condemned the attack on Y"."""
        tree = self.tree
        by = grammar("sharing") | grammar("done_by")
        own = [
            p
            for part in tree.children(noun, deps.PREP)
            for p in tree.children(part, deps.PREP_OBJECT)
            if not (tree.lemma(part) in by and self.parties.may_do(p, by=False))
        ]
        if tree.lemma(child) in grammar("into"):  # "from X into Y"
            away = [p for p in tree.children(noun, deps.PREP) if tree.lemma(p) == "from"]
            own = [i for i in own if tree.tokens[i].head not in away]
        inside = child == noun or child in set(tree.subtree(noun))
        return not inside and any(i in self.parties.places for i in own)

    def _counted(self, step: Step) -> Iterator[Anchor]:
        """Read "a series of attacks in X" and "beatings and murders in X" by their first noun."""
        child, noun = step.child, step.head
        yield from (Anchor(i, "in") for i in self.clauses_of(noun))
        of = said_of_examples(self.tree, self.triggers, noun, step.led)
        yield from (Anchor(i, "object") for i in of)
        counts = self.tree.lemma(noun) in word_lists("events", "words")["quantities"]
        named = self.tree.tokens[child].dep == deps.APPOSITION  # "a state of siege -- X and Y"
        tied = self.tree.tokens[child].pos == "ADP" and self.tree.lemma(child) != "of"
        if counts and (tied or named):
            relation = self._relation(child, inside=step.where)
            yield from (Anchor(n, relation) for n in self.named_by(noun, child))
        elif step.led in grammar("where") and not self.parties.of(noun):
            joined = self.tree.children(noun, deps.CONJUNCT)
            yield from (Anchor(n, step.led) for n in joined if n in self.triggers)

    def _passes(self, verb: int) -> bool:
        """Tell whether what governs a verb that says nothing may still be at its place."""
        tree = self.tree
        token = tree.tokens[verb]
        described = token.dep == deps.NOUN_CLAUSE and tree.lemma(verb) in grammar("only_describing")
        if described or tree.lemma(verb) in word_lists("events", "words")["speech"]:
            return described  # "clashes reported in X"
        top = verb
        while tree.tokens[top].dep == deps.CONJUNCT:
            top = tree.tokens[top].head
        if {token.dep, tree.tokens[top].dep} & {deps.OPEN_CLAUSE, deps.PREP, deps.PREP_CLAUSE}:
            return True
        if tree.tokens[top].dep == deps.ADVERBIAL:  # "launched to make X secure"
            aux = [i for one in (verb, top) for i in tree.children(one, deps.AUXILIARY)]
            return tree.lemma(verb) == "do" or any(tree.lemma(i) == "to" for i in aux)
        return False
