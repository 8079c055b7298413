"""The words beside one verb, read once for all the patterns that it may have."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cached_property

from mapgen.events.frames import Pattern
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.text import Tree, deps, word_lists

__all__ = [
    "MISSING",
    "Beside",
    "agreeing",
    "called_on",
    "counted",
    "far_by",
    "first_joined",
    "is_made_to",
    "meant",
    "owns_up",
    "sets_apart",
    "word_of",
]

MISSING = -1
"""What a pattern asks for is not there."""


def word_of(tree: Tree, index: int) -> str:
    """Return a word as the lexicon has it: "sit-in", whose parts are three tokens."""
    for first in (index, index - 2):
        parts = tree.tokens[max(0, first) : first + 3] if first >= 0 else ()
        if len(parts) == 3 and parts[1].text == "-" and parts[0].end + 1 == parts[2].start:
            last = parts[2].text.removesuffix("s" if parts[2].tag == "NNS" else "")  # "sit-ins"
            return f"{parts[0].text}-{last}".lower()
    return tree.lemma(index)


def counted(tree: Tree, noun: int) -> list[int]:
    """Return what a noun only counts: "bases" of "dozens of bases", "raids" of "a wave of"."""
    words = word_lists("events", "words")
    counts = tree.lemma(noun) in words["groups_of"] | words["quantities"]
    if not counts and tree.tokens[noun].pos not in {"NUM", "DET"}:
        return []
    of = [p for p in tree.children(noun, deps.PREP) if tree.lemma(p) == "of"]
    return [i for p in of for i in tree.children(p, deps.PREP_OBJECT)]


@dataclass(frozen=True)
class Beside:
    """What stands beside a verb.

    Parameters
    ----------
    tree : Tree
    verb : int
        Token of the verb.
    objects : sequence of int
        What it is done to.
    parties : Parties
    """

    tree: Tree
    verb: int
    objects: Sequence[int]
    parties: Parties

    def part(self, pattern: Pattern) -> int | None:
        """Return the token a pattern asks for, None if it asks for none, or `MISSING`."""
        if pattern.preposition:
            held = not pattern.beside or self.has(pattern.beside)
            if not held:
                return self._of_attribute(pattern)
            return self._after(pattern.preposition, pattern.noun)
        if not pattern.beside or self.has(pattern.beside):
            return None
        if pattern.frame.object == "event" and self._operation is not None:
            return self._operation  # "launched Operation Dawn"
        return self._named.get(pattern.beside, MISSING)

    def _of_attribute(self, pattern: Pattern) -> int:
        """Return what follows the preposition of what something is: "was the target of a raid"."""
        tree = self.tree
        said = [
            i for i in tree.children(self.verb, deps.ATTRIBUTE) if tree.lemma(i) == pattern.beside
        ]
        led = [p for i in said for p in tree.children(i, deps.PREP)]
        led = [p for p in led if tree.lemma(p) == pattern.preposition]
        nouns = [n for p in led for n in tree.children(p, deps.PREP_OBJECT)]
        fit = (n for n in nouns if not pattern.noun or tree.lemma(n) == pattern.noun)
        return next(fit, MISSING)

    def is_asked(self, pattern: Pattern) -> bool:
        """Tell whether a pattern asks for a noun itself, of whatever kind that is."""
        whoever = pattern.preposition and not pattern.noun and pattern.frame.object == "forces"
        asked = pattern.beside and not self.has(pattern.beside)
        return bool(asked or (pattern.preposition and not whoever))  # "drove rebels from X"

    def has(self, particle: str) -> bool:
        """Tell whether a particle or complement stands beside the verb."""
        return particle in self._particles

    @cached_property
    def _particles(self) -> frozenset[str]:
        tree = self.tree
        kids = tree.children(self.verb, deps.PARTICLE, deps.ADVERB, deps.COMPLEMENT, deps.PREDICATE)
        kids += [
            i for i in tree.children(self.verb, deps.PREP) if not tree.children(i, deps.PREP_OBJECT)
        ]
        after = self.verb + 1
        if after < len(tree.tokens) and tree.tokens[after].pos in {"ADP", "ADV", "PART"}:
            kids.append(after)
        return frozenset(tree.tokens[i].text.lower() for i in kids)

    @cached_property
    def _all(self) -> list[int]:
        nouns = [n for one in self.objects for n in (one, *self.tree.children(one, deps.CONJUNCT))]
        return [n for one in nouns for n in (one, *counted(self.tree, one))]

    @cached_property
    def _named(self) -> dict[str, int]:
        """The objects by their words, the first of each."""
        found: dict[str, int] = {}
        for noun in self._all:
            found.setdefault(self.tree.lemma(noun), noun)
            found.setdefault(word_of(self.tree, noun), noun)
            if self.tree.tokens[noun].tag == "NNS":  # "bases" is no "basis"
                found.setdefault(self.tree.tokens[noun].text.lower().removesuffix("s"), noun)
        return found

    @cached_property
    def _operation(self) -> int | None:
        named = self.parties.named
        return next((n for n in self._all if n in named and named[n].operation), None)

    @cached_property
    def _led(self) -> list[tuple[str, int]]:
        """What prepositions lead to, of the verb and of what it is: "is under control"."""
        tree = self.tree
        holders = [self.verb, *tree.children(self.verb, deps.COMPLEMENT, deps.ADVERB)]
        parts = [
            p
            for v in holders
            for p in tree.children(v, deps.PREP, deps.DATIVE, deps.PARTICLE, deps.ADVERB)
        ]
        return [(tree.lemma(p), n) for p in parts for n in tree.children(p, deps.PREP_OBJECT)]

    def _after(self, preposition: str, noun: str) -> int:
        for led, index in self._led:
            fits = not noun or (self.tree.lemma(index) == noun and not self._is_of_place(index))
            if led == preposition and fits:
                return index
        if noun and preposition in grammar("parted") & self._particles:  # "put up barricades"
            return self._named.get(noun, MISSING)
        if preposition == "to" and noun:  # "ordered to leave"
            verbs = self.tree.children(self.verb, deps.OPEN_CLAUSE)
            return next((i for i in verbs if self.tree.lemma(i) == noun), MISSING)
        return MISSING

    def _is_of_place(self, noun: int) -> bool:
        """Tell "in the state of X" from "in a state of emergency"."""
        if self.tree.lemma(noun) not in word_lists("events", "pointers")["unit"]:
            return False
        of = (p for p in self.tree.children(noun, deps.PREP) if self.tree.lemma(p) == "of")
        held = (i for p in of for i in self.tree.children(p, deps.PREP_OBJECT))
        return any(i in self.parties.places for i in held)


def first_joined(tree: Tree, verb: int) -> int:
    """Return "was centred" of "was centred near X, officials said, and was felt in Y"."""
    first = verb
    while tree.tokens[first].dep == deps.CONJUNCT and not tree.children(first, *deps.SUBJECTS):
        first = tree.tokens[first].head
        told = tree.tokens[first].dep == deps.PARATAXIS
        if told and tree.lemma(first) in word_lists("events", "words")["speech"]:
            first = tree.tokens[first].head
    return first


def far_by(tree: Tree, noun: int, deeds: Container[int]) -> list[int]:
    """Return "by" of "the burning of camps in X by soldiers", below the nouns in between."""
    found = []
    for part in tree.subtree(noun):
        if part <= noun or tree.tokens[part].dep != deps.PREP or tree.lemma(part) != "by":
            continue
        path = tree.ancestors(part)
        if noun not in path or path[0] == noun:
            continue
        between = path[: path.index(noun)]  # not of "the death of X and the arrest of Y by Z"
        plain = all(tree.tokens[i].pos in {"NOUN", "PROPN", "ADP", "ADV"} for i in between)
        if plain and not any(i in deeds or tree.tokens[i].dep == deps.CONJUNCT for i in between):
            found.append(part)
    return found


def called_on(tree: Tree, verb: int) -> list[int]:
    """Return who was "called on" or "appealed to"."""
    if tree.lemma(verb) not in grammar("calling_on"):
        return []
    led = (p for p in tree.children(verb, deps.PREP) if tree.lemma(p) != "for")
    return [i for p in led for i in tree.children(p, deps.PREP_OBJECT)]


def owns_up(tree: Tree, noun: int) -> bool:
    """Tell "claimed responsibility" from "denied responsibility" and "did not claim it"."""
    verb = tree.tokens[noun].head
    owned = tree.tokens[noun].dep == deps.OBJECT and tree.lemma(verb) in grammar("owning")
    return owned and not tree.children(verb, deps.NEGATION)


def sets_apart(tree: Tree, preposition: int) -> bool:
    """Tell "prior to an incident in X, they shelled Y", "instead of X" and "except X"."""
    before = tree.tokens[preposition - 1].text.lower() if preposition else ""
    led = tree.tokens[preposition].pos == "ADP" and before in grammar("set_apart")
    return led or tree.tokens[preposition].text.lower() in grammar("prior")


def is_said_at(tree: Tree, preposition: int, deed: int) -> bool:
    """Tell "he spoke of the attack at a rally in X", where he spoke, from "attacked a rally"."""
    led = tree.children(preposition, deps.PREP_OBJECT)
    verb = tree.verb_of(deed)
    if verb is None or not any(tree.lemma(i) in grammar("said_at") for i in led):
        return False
    speech = word_lists("events", "words")["speech"] | grammar("mentioning")
    return tree.lemma(verb) in speech


def meant(tree: Tree, noun: int) -> int:
    """Return A of "A, not B, who ...", whichever of the two a clause hangs on."""
    head = tree.tokens[noun].head
    between = (i for word in (noun, head) for i in tree.children(word, deps.NEGATION))
    beside = tree.tokens[noun].dep in (deps.APPOSITION, deps.CONJUNCT)
    return head if beside and any(head < i < noun for i in between) else noun


def last_of_pair(tree: Tree, noun: int, clause: int) -> int:
    """Return B of "clashes between A and B, who fled": both sides did not do the same."""
    pair = tree.lemma(tree.tokens[noun].head) == "between"
    later = [i for i in tree.children(noun, deps.CONJUNCT) if i < clause] if pair else []
    return later[-1] if later else noun


def is_made_to(tree: Tree, verb: int) -> bool:
    """Tell "kept X from attacking" from "freed X after attacking", which X did not do."""
    token = tree.tokens[verb]
    return token.dep == deps.PREP_CLAUSE and tree.lemma(token.head) in grammar("made_to")


def agreeing(tree: Tree, pronoun: str, nouns: Sequence[int]) -> list[int]:
    """Return the nouns that a pronoun may stand for: no "forces" is "it"."""
    return [i for i in nouns if pronoun != "it" or tree.tokens[i].tag not in {"NNS", "NNPS"}]
