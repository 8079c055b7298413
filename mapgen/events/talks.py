"""Who talks with whom: those whom delegations, ministers and capitals speak for."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.events.grammar import grammar
from mapgen.events.spoken_for import SpokenFor
from mapgen.events.triggers import Trigger, is_passive, subjects_of
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["Talks", "meets_officials"]

_TAKEN_UP = frozenset({deps.OPEN_CLAUSE, deps.COMPLEMENT, deps.CONJUNCT})
_SUBJECTLESS = frozenset({deps.CONJUNCT, deps.OPEN_CLAUSE, deps.ADVERBIAL})


def meets_officials(tree: Tree, verb: int) -> bool:
    """Tell "officials from both countries met", whose talks these are, from people who met."""
    words = word_lists("events", "words")["envoys"]
    words |= word_lists("events", "people")["persons_of_office"]
    over = verb  # "are due to meet"
    while not subjects_of(tree, over) and tree.tokens[over].dep in _TAKEN_UP:
        over = tree.tokens[over].head
    who = [i for i in subjects_of(tree, over) if tree.tokens[i].tag == "NNS"]
    things = tree.children(verb, deps.OBJECT)
    return tree.lemma(verb) == "meet" and not things and any(tree.lemma(i) in words for i in who)


@dataclass(frozen=True)
class Talks(SpokenFor):
    """Reads the parties to talks, meetings and agreements."""

    def of(self, trigger: Trigger, part: int | None) -> tuple[ActorMention, ...]:
        """Return who takes part; of a mere meeting only where two sides meet."""
        nouns = [trigger.index] if trigger.noun else [part] if part is not None else []
        verb = self.verb(trigger)
        found: list[ActorMention] = []
        for noun in self._sides(verb) if verb is not None else ():
            found += self.named(noun)
        for noun in nouns:
            found += self.named(noun)
            for clause in self._clauses(noun):
                for one in self._joining(clause):
                    found += self.named(one)
            for one in (*self._sent_to(noun), *self._stating(noun)):
                found += self.named(one)
        who = tuple(dict.fromkeys(found))
        several = len({a.side for m in who for a in m.actors}) > 1
        enough = nouns and not (trigger.frame.silent and trigger.frame.mutual)
        hosting = word_lists("events", "words")["hosting"]
        enough = enough or (verb is not None and self.tree.lemma(verb) in hosting)
        enough = enough or self._is_with_counterpart(verb)
        return who if enough or several or self._sent(verb) else ()

    def verb(self, trigger: Trigger) -> int | None:
        """Return the verb whose clause tells of the talks."""
        if not trigger.noun:
            return trigger.index
        tree = self.tree
        noun = self._round(trigger.index)
        token = tree.tokens[noun]
        head = tree.tokens[token.head].head if token.dep == deps.PREP_OBJECT else token.head
        if token.dep == deps.PREP_OBJECT and not tree.is_verb(head):
            return self._attending(token.head)
        held = token.dep == deps.OBJECT and self._is_holding(head)
        carried = (held or token.dep in deps.SUBJECTS) or (
            token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("come_to")
        )
        within = grammar("come_to") - grammar("sent_to") | grammar("at")
        beside = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in within
        carried = carried and (not beside or self._is_there(trigger.index, head))
        speaks = tree.lemma(head) in word_lists("events", "words")["speech"] and not beside
        led = tree.tokens[token.head].text.lower() if token.dep == deps.PREP_OBJECT else ""
        after = led in grammar("coming_after")
        carried = (carried and not speaks) or (after and self._is_with(trigger.index))
        return head if carried and tree.is_verb(head) else None

    def _round(self, noun: int) -> int:
        """Return "round" of "a second round of talks", or the noun itself."""
        tree = self.tree
        over = tree.tokens[tree.tokens[noun].head].head
        counts = word_lists("events", "words")["quantities"] | grammar("rounds")
        of = (
            tree.tokens[noun].dep == deps.PREP_OBJECT and tree.lemma(tree.tokens[noun].head) == "of"
        )
        return over if of and tree.lemma(over) in counts else noun

    def _is_holding(self, verb: int) -> bool:
        """Tell "held talks" and "resumed talks" from "welcomed the talks", which others hold."""
        words = word_lists("events", "words")
        holding = words["light"] | words["launching"] | words["hosting"] | words["changes"]
        return self.tree.lemma(verb) in holding | words["breaking_off"] | grammar("talking")

    def _is_there(self, noun: int, verb: int) -> bool:
        """Tell "agreed at talks in X" and "A and B said at a meeting" from "mentioned at talks"."""
        if self.tree.lemma(verb) in grammar("talking"):
            return True
        if is_passive(self.tree, verb):
            return False
        own = self.triggers.get(verb)
        if own is not None and load_vocabulary().events[own.frame.type].group == "violence":
            return False  # "bombed during the talks"
        sides = {
            a.side
            for n in (*subjects_of(self.tree, verb), *self._over(verb))
            for m in self.named(n)
            for a in m.actors
        }
        return len(sides) > 1 or self.triggers[noun].frame.silent or self._is_with(noun)

    def _over(self, verb: int) -> list[int]:
        """Return who does what a verb hangs on: "agreed to restore a pact"."""
        token = self.tree.tokens[verb]
        opened = token.dep == deps.OPEN_CLAUSE and not subjects_of(self.tree, verb)
        return subjects_of(self.tree, token.head) if opened else []

    def _is_with(self, noun: int) -> bool:
        """Tell "after talks with X", of whoever the sentence is about, from "after the talks"."""
        led = {self.tree.lemma(i) for i in self.tree.children(noun, deps.PREP)}
        return bool(led & (grammar("with") - grammar("apart")))

    def _attending(self, preposition: int) -> int | None:
        """Return the verb of "the minister of X in a meeting in Y said"."""
        tree = self.tree
        noun = tree.tokens[preposition].head
        while tree.tokens[noun].dep == deps.CONJUNCT:
            noun = tree.tokens[noun].head
        verb = tree.tokens[noun].head
        said = tree.lemma(verb) in grammar("talking") and tree.tokens[noun].dep == deps.OBJECT
        there = said or tree.tokens[noun].dep == deps.SUBJECT
        at = tree.lemma(preposition) in grammar("at")
        return verb if there and at and tree.is_verb(verb) else None

    def _sides(self, verb: int) -> Iterator[int]:
        """Yield the nouns of a clause that may name who talks."""
        tree = self.tree
        words = word_lists("events", "words")
        top = verb
        while not subjects_of(tree, top) and tree.tokens[top].dep in _SUBJECTLESS:
            top = tree.verb_of(tree.tokens[top].head) or top
            if top == verb:
                break
        if tree.tokens[verb].dep in deps.NOUN_CLAUSES and tree.tokens[verb].head in self.triggers:
            yield tree.tokens[verb].head  # "the visit of X to meet Y"
        if tree.lemma(verb) not in words["hosting"]:
            yield from (
                n for v in dict.fromkeys((top, verb)) for n in tree.children(v, *deps.SUBJECTS)
            )
            able = tree.tokens[top].head
            if tree.tokens[top].dep == deps.OPEN_CLAUSE and tree.tokens[able].pos == "ADJ":
                yield from subjects_of(tree, tree.tokens[able].head)  # "are due to meet"
        if tree.lemma(verb) in words["meeting"]:
            yield from tree.children(verb, deps.OBJECT)
        for one in (verb, *tree.children(verb, deps.CONJUNCT)):
            yield from self._joining(one)
            if one != verb and tree.lemma(one) in words["meeting"]:
                yield from tree.children(one, deps.OBJECT)

    def _clauses(self, noun: int) -> Iterator[int]:
        """Yield the verbs that say how talks are held: "talks held in X with A", "led by B"."""
        tree = self.tree
        for one in dict.fromkeys((noun, self._round(noun))):
            for clause in tree.children(one, *deps.NOUN_CLAUSES):
                yield from (clause, *tree.children(clause, deps.CONJUNCT))

    def _joining(self, verb: int) -> Iterator[int]:
        """Yield who is with whom in a clause: "held by A with the participation of B"."""
        tree = self.tree
        preps = tree.children(verb, deps.PREP)
        shared = any(tree.lemma(p) in grammar("with") - grammar("apart") for p in preps)
        if shared or tree.lemma(verb) not in word_lists("events", "words")["hosting"]:
            for by in tree.children(verb, deps.AGENT):  # "brokered by A with B"
                yield from tree.children(by, deps.PREP_OBJECT)
        for prep in preps:
            if tree.lemma(prep) in grammar("with"):
                yield from tree.children(prep, deps.PREP_OBJECT)
                for clause in tree.children(prep, deps.PREP_CLAUSE):
                    yield from subjects_of(tree, clause)  # "with envoys of A attending"
        if tree.lemma(verb) in grammar("involving") | grammar("uniting"):
            yield from tree.children(verb, deps.OBJECT)

    def _sent_to(self, noun: int) -> Iterator[int]:
        """Yield the delegation "at the talks" and the one "for the talks"."""
        tree = self.tree
        token = tree.tokens[noun]
        over = tree.tokens[token.head].head
        led = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("come_to")
        if led and tree.lemma(over) in word_lists("events", "words")["envoys"]:
            yield over

    def _stating(self, noun: int) -> Iterator[int]:
        """Yield who says jointly how talks were: "described in a joint statement by A and B"."""
        tree = self.tree
        preps = [p for p, _ in tree.path_up(noun) if tree.tokens[p].dep == deps.PREP]
        texts = [tree.tokens[p].head for p in preps if tree.lemma(p) in grammar("on_talks")]
        verb = tree.verb_of(noun)
        if verb is not None and is_passive(tree, verb):
            within = [p for p in tree.children(verb, deps.PREP) if tree.lemma(p) == "in"]
            texts += [n for p in within for n in tree.children(p, deps.PREP_OBJECT)]
        for text in texts:
            joint = {tree.lemma(i) for i in tree.children(text, deps.ADJECTIVE)} & grammar("joint")
            if joint and tree.lemma(text) in grammar("statements"):
                for part in tree.children(text, deps.PREP):
                    if tree.lemma(part) in grammar("belonging") | grammar("done_by"):
                        yield from tree.children(part, deps.PREP_OBJECT)

    def _is_with_counterpart(self, verb: int | None) -> bool:
        """Tell "he and his Kenyan counterpart met": there were two."""
        nouns = [] if verb is None else self.tree.children(verb, *deps.SUBJECTS, deps.OBJECT)
        both = [i for n in nouns for i in (n, *self.tree.children(n, deps.CONJUNCT))]
        return any(self.tree.lemma(i) in grammar("counterparts") for i in both)

    def _sent(self, verb: int | None) -> bool:
        """Tell a delegation that meets somebody: it was sent to talk."""
        envoys = word_lists("events", "words")["envoys"]
        return verb is not None and any(
            self.tree.lemma(i) in envoys for i in subjects_of(self.tree, verb)
        )
