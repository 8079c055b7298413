"""How far up its sentence a place reaches: past what still is at it, not past what only owns it."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.events.beside import counted, is_said_at, sets_apart
from mapgen.events.distances import is_far, is_measured
from mapgen.events.grammar import grammar
from mapgen.events.orders import binds
from mapgen.events.parties import Parties
from mapgen.events.sites import sites
from mapgen.events.triggers import Trigger, subjects_of
from mapgen.text import Tree, deps, word_lists

__all__ = ["Reach", "Step"]

_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})


@dataclass(frozen=True, slots=True)
class Step:
    """One word on the way up from a place, and what has been passed until there."""

    child: int
    head: int
    where: bool  # a word such as "in" leads to the place
    aimed: bool  # "from several sides on a post in X"
    led: str  # the last preposition


@dataclass(frozen=True)
class Reach:
    """Tells what a place is said of from what is somewhere else."""

    tree: Tree
    parties: Parties
    triggers: dict[int, Trigger]

    def steps(self, top: int) -> Iterator[Step]:
        """Yield the words above a place that may say what happens there, nearest first."""
        tree = self.tree
        where, aimed, led = False, False, ""
        for child, head in tree.path_up(top):
            beside = where and self.is_of_force(child, head)
            if (
                self.only_joins(head)
                or tree.lemma(head) in grammar("according")
                or (not beside and self.ends(child, head, top))
            ):
                return
            if tree.tokens[child].pos == "ADP":
                aimed |= led in grammar("directed") and tree.lemma(child) == "from"
                led = tree.lemma(child)
                where |= led in grammar("where") or child == top
            if not (self.is_preposition(head) or self.only_extends(head) or self.is_absent(head)):
                yield Step(child, head, where, aimed, led)

    def surrounds(self, trigger: int, top: int, *, inner: bool) -> bool:
        """Tell "seized a base in southern X" and "holds half of X" from "seized southern X".

        `inner` is whether the place is an area that may hold something else.
        """
        tree = self.tree
        falls = any(frame.subject == "place" for frame, _ in self.triggers[trigger].frames)
        taken = (deps.SUBJECT,) if falls else (deps.OBJECT, deps.PASSIVE_SUBJECT)
        things = tree.children(trigger, *taken)
        own = {i for t in things for i in (t, *tree.children(t, deps.CONJUNCT))}
        path = (child for child, _ in tree.path_up(top))
        if any(tree.lemma(i) in grammar("parts") or self._is_some_of(i) for i in things):
            return True
        where = any(tree.tokens[i].pos == "ADP" and tree.lemma(i) in grammar("where") for i in path)
        return inner and where and bool(own - self.parties.places.keys())

    def is_off(self, trigger: int, word: int) -> bool:
        """Tell "a stronghold near the town" and "parts of the town" from the town itself."""
        near = self.tree.lemma(self.tree.tokens[word].head) in grammar("outside")
        return near or self.surrounds(trigger, word, inner=False)

    def _is_some_of(self, noun: int) -> bool:
        """Tell "more areas of X", some of it, from "the areas of X and Y"."""
        tree = self.tree
        led = [p for p in tree.children(noun, deps.PREP) if tree.lemma(p) == "of"]
        of = [i for p in led for i in tree.children(p, deps.PREP_OBJECT)]
        several = tree.tokens[noun].tag == "NNS" and tree.lemma(noun) in grammar("pieces")
        return several and bool(of) and not any(tree.children(i, deps.CONJUNCT) for i in of)

    def is_of_force(self, child: int, head: int) -> bool:
        """Tell "fighters of the front in X", where what they do and suffer may be, too."""
        of = self.tree.tokens[child].pos == "ADP" and self.tree.lemma(child) in grammar("of_force")
        return of and bool(self.parties.armed(self.parties.of(head)))

    def is_preposition(self, index: int) -> bool:
        """Tell a word that only leads to a place: "in", and "close" of "close to X"."""
        token = self.tree.tokens[index]
        if token.pos in {"ADV", "ADJ"} and token.lemma.lower() in grammar("beside"):
            return True  # "a hideout close to X"
        return token.pos == "ADP" or (token.dep in (deps.PREP, deps.AGENT) and token.pos != "VERB")

    def ends(self, child: int, head: int, top: int) -> bool:
        """Tell whether what governs a place is somewhere else, or only described by it."""
        tree = self.tree
        token = tree.tokens[child]
        held = head in self.parties.places and self._holds(child, head, top)
        held = held or self._is_elsewhere(child, head, top)
        far = is_measured(tree, child, head, top) or is_far(tree, child)
        far = far or self._is_by_water(head, top)
        apart = sets_apart(tree, child) or is_said_at(tree, child, head)
        if held or far or apart or self._is_mistaken_clause(child):
            return True
        noun = tree.tokens[head].pos in _NOUNS and not tree.is_verb(head)
        if self.is_preposition(head):
            return False
        if self.is_preposition(child):
            flying = self.tree.lemma(head) in word_lists("events", "words")["weapons"]
            away = token.lemma.lower() in grammar("away")
            away = (
                away
                and head not in self.triggers
                and not (flying or binds(tree, self.triggers, child, head))
            )
            meanwhile = token.lemma.lower() in grammar("meanwhile")
            meanwhile |= token.lemma.lower() == "to" and tree.lemma(head) in grammar("roads")
            own = child == top  # "between X and Y", which is the place itself
            return away or meanwhile or (noun and not (own or self._leads(child, head)))
        if token.dep == deps.CONJUNCT:
            return tree.is_verb(child) and bool(subjects_of(tree, child))
        if token.dep in deps.OWNERS and (
            self.is_local(child, head) or self._is_in_name(child, head)
        ):
            return False
        return token.dep in deps.OWNERS and noun and not self._is_part(head)

    def _is_elsewhere(self, preposition: int, noun: int, top: int) -> bool:
        """Tell "a suburb of X", "in support of X" and "the Y district of X" from "a part of X"."""
        tree = self.tree
        if tree.lemma(preposition) not in grammar("part_of"):
            return False
        if tree.tokens[noun].dep == deps.APPOSITION and tree.lemma(noun) in grammar("suburbs"):
            return True
        for_it = tree.tokens[noun].dep == deps.PREP_OBJECT and tree.lemma(noun) in grammar("sakes")
        named = tree.children(noun, deps.COMPOUND)
        unit = tree.lemma(noun) in word_lists("events", "pointers")["unit"]
        unit = unit and self._feature(top).startswith("A.")
        return for_it or (unit and any(self._feature(i)[:2] in {"A.", "P."} for i in named))

    def _feature(self, word: int) -> str:
        place = self.parties.places.get(word)
        return place.place.feature if place is not None and place.place is not None else ""

    def _is_mistaken_clause(self, noun: int) -> bool:
        """Tell "A student of X, the officer fought", whose first noun parsers take for a clause."""
        token = self.tree.tokens[noun]
        return token.dep == deps.ADVERBIAL and token.pos in {"NOUN", "PROPN"} and noun < token.head

    def _is_in_name(self, place: int, noun: int) -> bool:
        """Tell "missile" of "the X missile strike" and "College" of "X College area"."""
        token = self.tree.tokens[noun]
        over = self.tree.tokens[token.head]
        location = self.parties.places.get(place)
        joined = any(t.text in {"-", "–"} for t in self.tree.tokens[place + 1 : noun])
        if joined and location is not None and location.form == "region":
            return False  # "the X–Y road" is not all over the province of X
        return (
            token.dep in deps.PREMODIFIERS
            and over.pos in {"NOUN", "PROPN"}
            and token.head > noun
            and (token.head in self.triggers or self._is_site(token.head))
        )

    def _is_site(self, noun: int) -> bool:
        words = word_lists("events", "words")
        return self.tree.lemma(noun) in words["area"] | words["site"]

    def _is_by_water(self, head: int, top: int) -> bool:
        """Tell "the port of X on the River Y": what happens at the port is not all along it."""
        towns = word_lists("events", "pointers")["settlement"] | {"port"}
        return self._is_water(top) and self.tree.lemma(head) in towns

    def _is_water(self, word: int) -> bool:
        return self._feature(word).startswith("H.")

    def is_local(self, place: int, noun: int) -> bool:
        """Tell "Montreal police arrested": a town's own people act in it."""
        location = self.parties.places.get(place)
        town = location is not None and location.place is not None
        town = town and location.place.feature.startswith("P.")  # type: ignore[union-attr]
        local = self.tree.lemma(noun) in word_lists("events", "people")["local"]
        return (
            town
            and local
            and self.tree.tokens[noun].dep in (deps.SUBJECT, deps.PASSIVE_SUBJECT, deps.AGENT)
        )

    def only_extends(self, verb: int) -> bool:
        """Tell "villages that border X" and "an area that reaches to X": no event."""
        extends = word_lists("events", "words")["extending"]
        clause = self.tree.tokens[verb].dep in {deps.RELATIVE, deps.NOUN_CLAUSE}
        return clause and self.tree.lemma(verb) in extends and not self._is_on_water(verb)

    def _is_on_water(self, verb: int) -> bool:
        """Tell "villages that border Lake X": what happens in them is not on the lake."""
        return any(self._is_water(i) for i in self.tree.subtree(verb))

    def only_joins(self, verb: int) -> bool:
        """Tell "the road connecting X to Y", at neither end, and Y of "X, which borders Y"."""
        noun = self.tree.tokens[verb].head
        joining = word_lists("events", "words")["joining"]
        if any(i in self.parties.places for i in (noun, *self.tree.children(noun, deps.COMPOUND))):
            joining |= grammar("bordering")
        return self.tree.tokens[verb].dep in deps.NOUN_CLAUSES and self.tree.lemma(verb) in joining

    def is_absent(self, noun: int) -> bool:
        """Tell what is not there at all: "an area without any presence of X", "free from"."""
        tree = self.tree
        token = tree.tokens[noun]
        over = tree.lemma(tree.tokens[token.head].head)
        free = over == "free" or over in word_lists("events", "modality")["ended_nouns"]
        return token.dep == deps.PREP_OBJECT and (tree.lemma(token.head) == "without" or free)

    def _holds(self, child: int, head: int, top: int) -> bool:
        """Tell "X in Y" and "X, Y" from "X and Y": what happens is at X."""
        over = self.tree.tokens[self.tree.tokens[head].head]  # what leads to it
        capital = self.tree.lemma(over.head) in grammar("seats") if over.text == "of" else False
        if capital and self.tree.tokens[child].dep == deps.APPOSITION:
            return False  # "the capital of Y, X"
        along = over.text.lower() in grammar("along")
        if along and self.tree.tokens[child].pos == "ADP":
            return False  # "along the border in X"
        if self._is_water(head) and self.tree.lemma(child) in grammar("at"):
            return False  # "the River Y at X overflowed"
        same = self.parties.places[head] is self.parties.places.get(top)
        return not same and self.tree.tokens[child].dep != deps.CONJUNCT and head < child

    def _leads(self, preposition: int, noun: int) -> bool:
        """Tell "a market in X" from "the mayor of X" and "a man from X"."""
        tree = self.tree
        lemma = tree.lemma(preposition)
        if noun in self.triggers:
            over = lemma == "over" or binds(tree, self.triggers, preposition, noun)
            return lemma not in grammar("away") or over  # "control over X"
        if lemma == "from" and tree.lemma(noun) == "free":
            return True
        if lemma == "from":
            return self.is_taken(preposition, noun)
        if lemma in grammar("apart"):
            return False  # "at the village of X between Y and Z": at neither
        if lemma in grammar("part_of"):
            return self._is_part(noun) or self._is_met_at_home(noun, preposition)
        return not self._is_seat(noun)

    def _is_met_at_home(self, noun: int, preposition: int) -> bool:
        """Tell "gunmen killed the mayor of X", who is there, unless another place is said."""
        tree = self.tree
        verb = self.triggers.get(tree.tokens[noun].head)
        harmed = verb is not None and verb.frame.id in {"kill", "abduct", "assault"}
        if not harmed or tree.lemma(noun) not in grammar("of_one_town"):
            return False
        own = set(tree.subtree(preposition))
        return tree.tokens[noun].dep in {deps.OBJECT, deps.PASSIVE_SUBJECT} and not any(
            i in self.parties.places and i not in own for i in tree.subtree(tree.tokens[noun].head)
        )

    def is_taken(self, preposition: int, noun: int) -> bool:
        """Tell "abducted by gunmen from a school in X" from "by gunmen from X"."""
        tree = self.tree
        verb = tree.verb_of(noun)
        if verb is None:
            return False
        by = tree.tokens[tree.tokens[noun].head].dep == deps.AGENT
        led = tree.children(preposition, deps.PREP_OBJECT)
        site = any(tree.lemma(i) in word_lists("events", "words")["site"] for i in led)
        object_ = tree.tokens[noun].dep in deps.OBJECTS
        moved = tree.lemma(verb) in word_lists("events", "words")["removing"] and object_
        return moved or (site and (by or object_) and tree.lemma(verb) in grammar("seizing"))

    def _is_seat(self, noun: int) -> bool:
        """Tell "an attack by the government in X": there it sits, and attacks somewhere else."""
        tree = self.tree
        over = tree.tokens[tree.tokens[noun].head]
        organs = word_lists("events", "words")["organs"]
        return tree.lemma(noun) in organs and over.text.lower() == "by"

    def _is_part(self, noun: int) -> bool:
        """Tell a part of a place, or what happens there, from its people or goods."""
        words = word_lists("events", "words")
        lemma = self.tree.lemma(noun)
        if self.tree.tokens[noun].pos == "PROPN" and lemma not in words["area"]:
            lemma = lemma.removesuffix("s")  # "the X and Y Police Divisions"
        if (
            lemma in sites()
            or noun in self.triggers
            or noun in self.parties.places
            or (lemma in grammar("ranges") and self.tree.lemma(noun - 1) in grammar("heights"))
            or lemma in grammar("lives")  # "claimed the lives of three in X"
            or any(i in self.triggers for i in counted(self.tree, noun))  # "exchange of fire"
        ):
            return True
        local = word_lists("events", "people")["civilians"] - grammar("born_in")
        return self.parties.is_people(noun) and lemma in local
