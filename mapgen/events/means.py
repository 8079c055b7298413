"""What an attack is made with, which says of what type it is."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.actors import ARMED_KINDS
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger, antecedent, subjects_of
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["Means"]


@dataclass(frozen=True)
class Means:
    """Tells the types of one article's attacks by their weapons."""

    tree: Tree
    triggers: dict[int, Trigger]

    def type_of(
        self,
        index: int,
        frame: Frame,
        agents: tuple[ActorMention, ...] = (),
        part: int | None = None,
        targets: tuple[ActorMention, ...] = (),
    ) -> str:
        """Return the event's type; an attack's by the weapon beside its word.

        `part` is the noun that tells it together with a verb: "attack" of "came under attack".
        """
        if exact := self._exactly(index, frame, agents, part):
            return exact
        put_down = self._puts_down(index, frame, agents, targets)
        pelted = self.tree.lemma(index) in grammar("pelting")
        if put_down or pelted or frame.type != "ground_attack":
            return "crackdown" if put_down else frame.type
        if (cause := self._cause(index, frame)) is not None:
            return self.type_of(cause, self.triggers[cause].frame)
        means = list(self._means(index))
        means += [part, *self.tree.children(part, *deps.PREMODIFIERS)] if part is not None else []
        means += [i for m in agents for i in self.tree.span(m.start, m.end)]
        types = load_vocabulary().events
        for word in means:
            kind = self.triggers[word].frame.type if word in self.triggers else ""
            noun = word in self.triggers and self.triggers[word].noun
            told = kind and (noun or self._does(word))
            if told and word != index and kind != frame.type and types[kind].group == "violence":
                exact = self._exactly(word, self.triggers[word].frame, agents, None)
                return exact or kind  # "killed in a blast", "a strike that hit X", "in a bombing"
        lemmas = {self.tree.lemma(i) for i in means} - {self.tree.lemma(index)}
        for kind, words in word_lists("events", "weapon_types").items():
            if lemmas & words:
                return kind
        return frame.type

    def told_before(self, index: int, kind: str) -> str:
        """Return the type of "the raids" as the sentence before has it, if it tells of one weapon.

        `kind` is that of the word itself; only an attack by nothing that is said is anything else.
        """
        words = (index, *self._means(index)) if kind == "ground_attack" else ()
        if not any(i in self.triggers and self._points_back(i) for i in words):
            return kind
        weapons = word_lists("events", "weapon_types").keys()
        number = self.tree.number(index)
        for earlier in range(number - 1, max(number - 3, -1), -1):
            sentence = self.tree.sentence_at(earlier)
            here = range(sentence.first, sentence.last)
            told = [self.triggers[i] for i in here if i in self.triggers]
            kinds = {self.type_of(t.index, t.frame) for t in told}
            kinds = {k for k in kinds if load_vocabulary().events[k].group == "violence"}
            if kinds:
                one = len(kinds) == 1 and kinds <= weapons
                return kinds.pop() if one else kind
        return kind

    def _points_back(self, noun: int) -> bool:
        """Tell "the raids", by themselves, from "the raids on X" and "the ground raids"."""
        tree = self.tree
        said = self.triggers[noun].noun and tree.lemma(noun) in grammar("any_attack")
        the = {tree.tokens[i].text.lower() for i in tree.children(noun, deps.DETERMINER)}
        own = tree.children(noun, *deps.PREMODIFIERS, deps.POSSESSOR, deps.PREP, *deps.NOUN_CLAUSES)
        return said and bool(the & grammar("told_already")) and not own

    def _does(self, verb: int) -> bool:
        """Tell "raided X, detonating bombs" from "raided X, fighting soldiers", which is more."""
        clause = self.tree.tokens[verb].dep == deps.ADVERBIAL
        return clause and not self.triggers[verb].frame.mutual

    def _exactly(
        self, index: int, frame: Frame, agents: tuple[ActorMention, ...], part: int | None
    ) -> str:
        """Tell "bombings" and "a missile strike" from what aircraft do; "" where nothing does."""
        bombed = frame.id == "airstrike" and self._may_be_bomb(index, agents)
        if bombed or (frame.id == "impact" and self._is_driven(index)):
            return "bomb_or_mine"
        left = self.tree.children(part, *deps.PREMODIFIERS) if part is not None else []
        fired = word_lists("events", "weapon_types")["shelling"]
        missile = frame.id == "airstrike" and any(self.tree.lemma(i) in fired for i in left)
        missile |= frame.id == "airstrike" and bool(agents) and self._is_of_guns(index)
        if missile or not (frame.id == "airstrike" and self._is_on_foot(index, part, agents)):
            return "shelling" if missile else ""
        return "ground_attack"

    def _is_of_guns(self, index: int) -> bool:
        """Tell what troops bombard from what their aircraft do."""
        told = self.tree.lemma(index) in grammar("bombarding")
        return told and not self._has_aircraft(index)

    def _has_aircraft(self, index: int) -> bool:
        near = {self.tree.lemma(i) for i in self._means(index)}
        return not near.isdisjoint(word_lists("events", "weapon_types")["air_or_drone_strike"])

    def _is_on_foot(self, index: int, part: int | None, agents: tuple[ActorMention, ...]) -> bool:
        """Tell "the rebels' deadliest strike", of whatever kind, from "an air strike"."""
        noun = index if part is None else part
        bare = self.tree.tokens[noun].tag == "NN" and self.tree.lemma(noun) in grammar("any_blow")
        left = self.tree.children(noun, deps.COMPOUND, deps.NOUN_MODIFIER)
        bands = [a.kind in ARMED_KINDS for m in agents for a in m.actors]
        return bare and not left and bool(bands) and all(bands)

    def _puts_down(
        self,
        index: int,
        frame: Frame,
        agents: tuple[ActorMention, ...],
        targets: tuple[ActorMention, ...],
    ) -> bool:
        """Tell "police shot at protesters" and "chased students who marched" from other deeds."""
        if frame.type not in {"ground_attack", "search_and_clearing"}:
            return False
        if self.tree.lemma(index) not in grammar("using_force"):
            return False
        forces = word_lists("events", "subjects")["custodians"]
        doers = {self.tree.lemma(i) for m in agents for i in self.tree.span(m.start, m.end)}
        return bool(doers & forces) and any(
            self.tree.lemma(i) in grammar("protesting") or self._protests(i)
            for m in targets
            for i in self.tree.span(m.start, m.end)
        )

    def _protests(self, noun: int) -> bool:
        clauses = self.tree.children(noun, deps.RELATIVE, *deps.NOUN_CLAUSES)
        told = (self.triggers.get(i) for i in clauses)
        return any(t is not None and t.frame.type == "protest" for t in told)

    def _cause(self, index: int, frame: Frame) -> int | None:
        """Return what kills and hits: "a bomb went off, wounding two", "shelled X, targeting Y"."""
        tree, top = self.tree, index
        while frame.deadly and tree.tokens[top].dep == deps.CONJUNCT:
            top = tree.tokens[top].head
        token = tree.tokens[top]
        result = frame.deadly or tree.lemma(top) in grammar("hitting")
        result = result and token.dep == deps.ADVERBIAL and token.tag == "VBG"
        over = self.triggers.get(token.head) if result else None
        violent = over is not None and load_vocabulary().events[over.frame.type].group == "violence"
        return token.head if violent else None

    def _is_driven(self, index: int) -> bool:
        """Tell "an explosive-laden vehicle hit a coach" from what falls from the sky."""
        carriers = word_lists("events", "vehicles")["carriers"]
        return any(self.tree.lemma(i) in carriers for i in subjects_of(self.tree, index))

    def _may_be_bomb(self, index: int, agents: tuple[ActorMention, ...]) -> bool:
        """Tell "bombings in X" from what an army or its aircraft does."""
        if self.tree.lemma(index) not in grammar("bombings") or not self.triggers[index].noun:
            return False
        armies = any(a.kind not in ARMED_KINDS for m in agents for a in m.actors)
        return not armies and not self._has_aircraft(index)

    def _subjects(self, verb: int) -> list[int]:
        """Return the subjects of a verb, "airstrikes hit X and destroyed Y" of the second, too."""
        tree = self.tree
        while tree.tokens[verb].dep == deps.CONJUNCT and not subjects_of(tree, verb):
            verb = tree.tokens[verb].head
        return [antecedent(tree, n, verb) for n in subjects_of(tree, verb)]

    def _means(self, index: int) -> Iterator[int]:
        """Yield the words that say with what an attack is made, its own and its doers'."""
        tree = self.tree
        own = bool(tree.children(index, deps.OBJECT))
        for part in tree.children(index):
            joined = own and tree.tokens[part].dep == deps.CONJUNCT
            other = subjects_of(tree, part) or (joined and tree.children(part, deps.OBJECT))
            if not (tree.is_verb(part) and other):
                yield part  # not "stormed X and shelled Y", nor "and they shelled Y"
        nouns = self._subjects(index)
        harms = index in self.triggers and self.triggers[index].frame.deadly
        for part in tree.children(index, deps.AGENT, deps.PREP):
            later = tree.lemma(part) in grammar("after") and not harms  # "died after a blast"
            if tree.lemma(part) in grammar("means") and not later:
                nouns += tree.children(part, deps.PREP_OBJECT, deps.PREP_CLAUSE)
        for clause in tree.children(index, deps.ADVERBIAL) if harms else ():
            if {tree.tokens[i].text.lower() for i in tree.children(clause, deps.ADVERB)} & {"when"}:
                yield clause  # "killed when a bomb went off"
        for thing in tree.children(index, deps.OBJECT, deps.PASSIVE_SUBJECT):
            for part in tree.children(thing, deps.PREP):  # "fired dozens of rockets"
                nouns += tree.children(part, deps.PREP_OBJECT) if tree.lemma(part) == "of" else []
        for noun in nouns:
            yield noun
            yield from tree.children(noun, deps.COMPOUND, deps.ADJECTIVE, deps.NOUN_MODIFIER)
