"""What a verb that says nothing itself says happens: "fighting raged", "X saw clashes"."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.events.beside import counted, first_joined
from mapgen.events.grammar import grammar
from mapgen.events.overtaken import are_there
from mapgen.events.parties import Parties
from mapgen.events.reach import Reach
from mapgen.events.said_to_be import describing
from mapgen.events.triggers import Trigger, antecedent, is_passive, subjects_of
from mapgen.model import Location
from mapgen.text import Tree, deps, word_lists

__all__ = ["Telling"]

_DONE_WHERE_THEY_ARE = frozenset(
    {"ground_attack", "arrest", "abduction", "release", "crackdown", "search_and_clearing",
     "patrol", "clash", "casualties_found", "closure", "riot", "protest", "bomb_or_mine", "aid",
     "rescue"}
)  # fmt: skip
"""Types of events that are where their doers are, if no other place is said."""

_ON_THE_MOVE = frozenset({"visit", "deployment", "rescue", "patrol", "advance"})
"""Types of events that say what somebody was about when something else happened to them."""


@dataclass(frozen=True)
class Telling:
    """Finds the nouns that tell events below the verbs of one article."""

    tree: Tree
    parties: Parties
    triggers: dict[int, Trigger]

    def _is_around(self, preposition: int) -> bool:
        """Tell "between rebels and troops in X", who fight there, from "against a raid in X"."""
        tree = self.tree
        token = tree.tokens[preposition]
        lemma = token.lemma.lower()
        if lemma not in grammar("around") or self._coordinates(token.head):
            return False
        led = tree.children(preposition, deps.PREP_OBJECT)
        met = lemma in grammar("sharing")  # "between protesters and police in X"
        forces = any(
            self.parties.armed(self.parties.of(noun)) or (met and self.parties.is_people(noun))
            for noun in led
        )
        return forces or lemma in grammar("headed")

    def _coordinates(self, noun: int) -> bool:
        """Tell "coordination between X and Y": where they are, they need not coordinate."""
        trigger = self.triggers.get(noun)
        return trigger is not None and trigger.frame.agent == "coordinating"

    def words_of(self, location: Location) -> list[int]:
        """Return the words of a place that a clause may hang on: "X", "X, a city", "X, Y"."""
        tree = self.tree
        span = tree.span(location.start, location.end)
        beside = (a for i in span for a in tree.children(i, deps.APPOSITION))
        called = (a for a in beside if tree.lemma(a) in word_lists("events", "words")["area"])
        return list(dict.fromkeys((*span, *called, *self._outer(span))))

    def _outer(self, span: range) -> tuple[int, ...]:
        """Return "Y province" of "X in Y province" and "Y" of "X, Y", a country or part of one."""
        tree, after = self.tree, span.stop + 1
        if not span or after >= len(tree.tokens) or tree.tokens[span.stop].text not in {",", "in"}:
            return ()
        place = self.parties.places.get(after)
        if place is None or place.form not in {"country", "region"}:
            return ()
        named = tree.tokens[after].dep == deps.COMPOUND
        return (after, tree.tokens[after].head) if named else (after,)

    def counted_at(self, location: Location) -> Iterator[int]:
        """Yield "cases" of "the worst hit are X, with 15 cases, and Y, with four"."""
        tree = self.tree
        after = tree.span(location.start, location.end).stop
        if after + 1 >= len(tree.tokens):
            return
        part = after + (tree.tokens[after].text == ",")
        for noun in tree.children(part, deps.PREP_OBJECT) if tree.lemma(part) == "with" else ():
            told = noun in self.triggers and self.triggers[noun].noun
            if told and tree.children(noun, deps.NUMBER):
                yield noun

    def nominal(self, verb: int, child: int) -> Iterator[int]:
        """Return what a verb that says nothing itself says happens: "fighting raged in X"."""
        tree = self.tree
        told: list[int] = []
        if tree.lemma(verb) in word_lists("events", "words")["speech"]:
            for noun in tree.children(verb, deps.PASSIVE_SUBJECT):  # "clashes were reported in X"
                told += self.named_by(noun, child)
            yield from told
            return
        told += self.suffered(verb, child)
        by = [
            n for a in tree.children(verb, deps.AGENT) for n in tree.children(a, deps.PREP_OBJECT)
        ]
        first = first_joined(tree, verb)  # "a raid that began on Monday and continued in X"
        joined = deps.SUBJECTS if first != verb else {deps.SUBJECT}
        subjects = tree.children(first, *joined)
        for noun in [*subjects, *by] if not told else ():
            told += self.named_by(antecedent(tree, noun, first), child)
        led = tree.tokens[max(child, 0)].dep in {deps.PREP, *deps.SUBJECTS}
        if led and not told:  # "escalated tensions by setting fire to cars"
            by_doing = (p for p in tree.children(verb, deps.PREP) if tree.lemma(p) == "by")
            clauses = (i for p in by_doing for i in tree.children(p, deps.PREP_CLAUSE))
            told += [i for i in clauses if i in self.triggers and i != child]
        changes = tree.lemma(verb) in word_lists("events", "words")["changes"]
        if not told and not subjects and changes:  # "by estimates, attacks rose"
            told += [i for i in tree.subtree(verb) if i < verb and self._is_attack(i)]
        yield from told

    def suffered(self, verb: int, child: int) -> Iterator[int]:
        """Return the events that stand as what a verb is done to, or as what something is."""
        nouns = self.tree.children(
            verb,
            deps.OBJECT,
            deps.PASSIVE_SUBJECT,
            deps.ATTRIBUTE,
            deps.COMPLEMENT,
            deps.OPEN_CLAUSE,
        )
        for noun in (*nouns, *self._exposed(verb)):
            if self.tree.lemma(noun) in grammar("observing"):  # "reported hearing gunfire"
                yield from self.suffered(noun, child)
            yield from self.named_by(noun, child)
        yield from (i for i in describing(self.tree, verb) if i in self.triggers)

    def _exposed(self, verb: int) -> Iterator[int]:
        """Yield what a place is "subjected to"."""
        if self.tree.lemma(verb) in grammar("exposing"):
            for part in self.tree.children(verb, deps.PREP, deps.DATIVE):
                yield from self.tree.children(part, deps.PREP_OBJECT, deps.PREP_CLAUSE)

    def _is_attack(self, index: int) -> bool:
        trigger = self.triggers.get(index)
        return trigger is not None and trigger.noun and trigger.frame.agent == "attacked"

    def named_by(self, noun: int, child: int) -> Iterator[int]:
        """Yield the events that a noun names, itself or as a number of them."""
        tree = self.tree
        if noun >= 0:
            stack = [noun]
            while stack:
                one = stack.pop()
                stack += [i for i in tree.children(one, deps.COMPOUND) if i in self.triggers]
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
                        if tree.lemma(p) not in grammar("topics")  # "a report on wildfires"
                        for i in tree.children(p, deps.PREP_OBJECT)
                    ]

    def is_fronted(self, preposition: int, verb: int) -> bool:
        """Tell "In X, an official says that", "in X, troops are accused of", from "said in X"."""
        if self.tree.tokens[preposition].dep != deps.PREP:
            return False
        subjects = subjects_of(self.tree, verb)
        if self.tree.lemma(verb) in word_lists("events", "words")["doubtsay"]:
            subjects = subjects or self.tree.children(verb, deps.PASSIVE_SUBJECT)
        where = self.tree.lemma(preposition) in grammar("fronted")
        return where and bool(subjects) and preposition < min(subjects)

    def is_inhabitant(self, subject: int) -> bool:
        """Tell "a resident of X said", who speaks of what happens there."""
        local = self.tree.lemma(subject) in word_lists("events", "people")["inhabitants"]
        return local and self.tree.tokens[subject].dep == deps.SUBJECT

    def hears(self, subject: int, verb: int) -> bool:
        """Tell what people hear or see where they are: "residents of X heard blasts"."""
        newsman = self.tree.lemma(subject) in grammar("newsmen")
        newsman = newsman and self.tree.tokens[subject].dep == deps.SUBJECT
        if newsman and self.tree.lemma(verb) == "report":
            return False  # of wherever it may be
        here = newsman or self.is_inhabitant(subject)
        return here and self.tree.lemma(verb) in grammar("observing")

    def is_by_locals(self, by: int) -> bool:
        """Tell "attacked by residents of X", who are where they do it."""
        locals_ = word_lists("events", "people")["inhabitants"]
        return any(self.tree.lemma(i) in locals_ for i in self.tree.children(by, deps.PREP_OBJECT))

    def acts(self, child: int, verb: int) -> bool:
        """Tell "troops in X shelled Y": where those who do it are, it need not happen."""
        suffers = verb in self.triggers and self.triggers[verb].frame.subject == "target"
        if suffers or is_passive(self.tree, verb):
            return False  # "troops in X came under fire"
        party = bool(self.parties.armed(self.parties.of(child)))
        return party and child not in self.parties.places

    def happens_elsewhere(self, child: int, verb: int) -> bool:
        """Tell "troops in X shelled Y" and "fired rockets" from "police in X arrested two"."""
        frame = self.triggers[verb].frame
        own = set(self.tree.subtree(child))
        places = (i in self.parties.places for i in self.tree.subtree(verb) if i not in own)
        return frame.type not in _DONE_WHERE_THEY_ARE or any(places)

    def undergoes(self, child: int, verb: int) -> bool:
        """Tell "X saw heavy fighting": a place that is subject to what happens."""
        areas = word_lists("events", "words")["area"] | grammar("fronts")
        parts = (child, *counted(self.tree, child))  # "most of the fronts in X"
        place = child in self.parties.places or any(self.tree.lemma(i) in areas for i in parts)
        subject = self.tree.tokens[child].dep in deps.SUBJECTS
        return place and subject and self.tree.lemma(verb) in grammar("undergoing")

    def accused_of(self, verb: int) -> Iterator[int]:
        """Yield the deeds of "is accused of shelling a market" and "believed to have shot two"."""
        tree = self.tree
        if tree.lemma(verb) not in word_lists("events", "words")["doubtsay"]:
            return
        links = tree.children(verb, deps.PREP)
        deeds = [i for link in links for i in tree.children(link, deps.PREP_CLAUSE)]
        deeds += tree.children(verb, deps.OPEN_CLAUSE)
        yield from (i for i in deeds if i in self.triggers)

    def _taken_by(self, by: int, verb: int) -> Iterator[int]:
        """Yield "abducted" of "by armed men from a school in X", where the school is."""
        tree = self.tree
        if tree.tokens[by].dep != deps.AGENT or verb not in self.triggers:
            return
        men = tree.children(by, deps.PREP_OBJECT)
        ways = ((i, n) for n in men for i in tree.children(n, deps.PREP))
        reach = Reach(tree, self.parties, self.triggers)
        if any(tree.lemma(i) == "from" and reach.is_taken(i, n) for i, n in ways):
            yield verb

    def is_meanwhile(self, verb: int) -> bool:
        """Tell "attacked as it drove through X": what governs the clause is there, too."""
        tree = self.tree
        marks = tree.children(verb, deps.MARKER, deps.ADVERB)
        speech = word_lists("events", "words")["speech"] | grammar("mentioning")
        return (
            tree.lemma(verb) not in speech  # "said an officer, while addressing reporters in X"
            and tree.tokens[verb].dep == deps.ADVERBIAL
            and any(tree.tokens[i].text.lower() in grammar("while_clauses") for i in marks)
            and all(self._is_own(i) for i in subjects_of(tree, verb))
        )

    def _is_own(self, subject: int) -> bool:
        """Tell "it" and "its vehicles", which are those to whom something happened."""
        owner = self.tree.children(subject, deps.POSSESSOR)
        return self.tree.tokens[subject].pos == "PRON" or any(
            self.tree.tokens[i].text.lower() in grammar("possessive") for i in owner
        )

    def moves(self, verb: int) -> bool:
        """Tell a clause that only says what somebody was about when it happened."""
        trigger = self.triggers.get(verb)
        if self.tree.tokens[verb].dep == deps.OPEN_CLAUSE:
            verb = self.tree.tokens[verb].head  # "as it sought to enter a house in X"
        return (
            trigger is not None and trigger.frame.type in _ON_THE_MOVE and self.is_meanwhile(verb)
        )

    def is_gapped(self, place: int, verb: int) -> bool:
        """Tell "the army bombed X, and Russian jets Y": another bombed Y."""
        tree = self.tree
        first = [i for i in tree.children(verb, deps.OBJECT) if i < place]
        named = self.parties.named.keys() | self.parties.unnamed.keys()
        joined = (i for one in first for i in tree.subtree(one) if i < place)
        return any(
            i in named and i not in self.parties.places and tree.tokens[i].dep == deps.CONJUNCT
            for i in joined
        )

    def clauses_of(self, noun: int) -> Iterator[int]:
        """Yield what a clause tells of a noun: "an incident in X in which two were shot"."""
        tree = self.tree
        if noun in self.triggers or noun in self.parties.places:
            return
        for verb in tree.children(noun, deps.RELATIVE):
            led = (p for p in tree.children(verb, deps.PREP) if tree.lemma(p) in grammar("where"))
            inner = (i for p in led for i in tree.children(p, deps.PREP_OBJECT))
            if verb in self.triggers and any(tree.lemma(i) == "which" for i in inner):
                yield verb

    def is_located(self, verb: int) -> bool:
        """Tell "guarding a dam" and "manned by police" of what an event is done to there."""
        tree = self.tree
        token = tree.tokens[verb]
        if token.dep == deps.RELATIVE:
            return are_there(tree, self.triggers, verb)
        if token.dep != deps.NOUN_CLAUSE or tree.tokens[token.head].dep == "ROOT":
            return False
        passing = token.tag == "VBG" and token.head not in self.triggers
        return passing or tree.lemma(verb) in grammar("only_describing")
