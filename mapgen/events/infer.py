"""What one sentence leaves open and another says: always with both quotes."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mapgen.events.build import Writer
from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.reader import Reader
from mapgen.model import ActorMention, Location, Reading
from mapgen.text import deps, modality_of, word_lists

__all__ = ["Inference"]

_REACH = 6  # sentences over which "these operations" is followed back
_FIGURES = re.compile(
    r"\b\d[\d,.]*\s*(?:km2|km²|km\^2|sq(?:uare)?\.? (?:km|kilomet(?:er|re)s?|miles?))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Inference:
    """Fills in, for one article, what only another of its sentences says."""

    writer: Writer
    reader: Reader

    def attackers(self, event: Event) -> Iterator[Event]:
        """Give attacks without an attacker the one group that the sentence before says attacks.

        Only for "attacks" in general, never for one of them, and only where the sentence names no
        force itself and the one before names a single attacker.
        """
        scene, number = self.writer.scene, self.writer.sentence(event.index)
        if not self._in_general(event.index):
            return
        here = scene.tree.sentence_at(number)
        if number == 0 or scene.named(range(here.first, here.last)):
            return
        for earlier in (number - 1, number - 2):
            if earlier < 0:
                return
            before = scene.tree.sentence_at(earlier)
            attackers: list[ActorMention] = []
            for index in range(before.first, before.last):
                if self._in_general(index):
                    attackers += self.reader.cast.arguments.of_noun(index).agents
            sides = {actor.side for mention in attackers for actor in mention.actors}
            if len(sides) == 1 and all(scene.is_group(m) for m in attackers):
                who = tuple(dict.fromkeys(attackers))
                yield replace(event, role="attacked", mentions=who, proof=earlier)
                return
            if attackers:
                return

    def seizers(self, event: Event) -> Iterator[Event]:
        """Give an arrest to the force of its own sentence: "held after troops stormed a house"."""
        tree, cast = self.writer.scene.tree, self.reader.cast
        if event.kind not in {"arrest", "abduction"} or event.negated or event.planned:
            return
        for clause in tree.children(event.index, deps.ADVERBIAL):
            marks = {tree.lemma(i) for i in tree.children(clause, deps.MARKER, deps.ADVERB)}
            if clause not in self.reader.triggers or marks.isdisjoint(grammar("upon")):
                continue
            for other in cast.parts(clause):
                done = not (other.negated or other.planned or other.hypothetical)
                taken = event.kind == "abduction"
                lawful = taken or not any(self.writer.scene.is_group(m) for m in other.mentions)
                if done and lawful and other.mentions and other.role in {"attacked", "operating"}:
                    role = "attacked" if taken else "operating"
                    yield replace(event, role=role, mentions=other.mentions)
                    return

    def _in_general(self, index: int) -> bool:
        token = self.writer.scene.tree.tokens[index]
        return token.lemma.lower() == "attack" and token.tag == "NNS"

    # ---- who takes part in an operation

    def participants(self, placed: Sequence[Reading]) -> Iterator[Reading]:
        """Put the forces that an operation is said to involve where it is said to take place."""
        scene = self.writer.scene
        told: int | None = None
        for number, sentence in enumerate(scene.tree.analysis.sentences):
            if not scene.tree.readable(number):
                continue
            events = list(self._participation(number, after=told))
            if not events:
                continue
            operation = self._operation_of(number)
            home = self._home(placed, operation, number) if operation else None
            if home is None:
                continue
            told = number
            location, proof = home
            text = scene.tree.analysis.text[sentence.start : sentence.end]
            figures = tuple(re.sub(r"\s+", " ", m[0]) for m in _FIGURES.finditer(text))
            for event in events:
                for one in _by_side(event):
                    said = figures if event.role == "operating" else ()
                    proven = replace(one, proof=proof)
                    yield from self.writer.readings(proven, location, figures=said)

    def _participation(self, number: int, *, after: int | None) -> Iterator[Event]:
        """Read "they involve forces from A, B, C, with the support of D"; "D supports them"."""
        scene = self.writer.scene
        tree = scene.tree
        words = word_lists("events", "words")
        sentence = tree.sentence_at(number)
        for verb in range(sentence.first, sentence.last):
            if not tree.is_verb(verb):
                continue
            if tree.lemma(verb) in words["involving"]:
                below = [i for i in tree.subtree(verb) if i > verb]
                helpers = self._helpers(below)
                others = tuple(m for m in scene.named(below) if m not in helpers and m.actors)
                forces = tuple(m for m in others if scene.is_force(m))
                if len(forces) > 1:
                    yield Event(index=verb, role="operating", mentions=forces)
                    if helpers:
                        noun = next(i for i in below if tree.lemma(i) in words["supporting"])
                        yield Event(index=noun, role="supporting", mentions=helpers)
            elif tree.lemma(verb) in words["supporting"] and after is not None:
                pronouns = [
                    i for i in tree.children(verb, deps.OBJECT) if tree.tokens[i].pos == "PRON"
                ]
                doers = tuple(m for m in self._doers(verb) if scene.is_force(m))
                if number - after <= 1 and pronouns and doers:
                    yield Event(index=verb, role="supporting", mentions=doers)

    def _doers(self, verb: int) -> tuple[ActorMention, ...]:
        """Return the named doers of a verb, or whom a passive says it is laid upon."""
        scene = self.writer.scene
        nouns = scene.tree.children(verb, *deps.SUBJECTS)
        named = scene.named(i for n in nouns for i in scene.tree.noun_phrase(n))
        found = named or self.reader.cast.arguments.doers(verb)[0]
        return tuple(m for m in found if m in scene.mentions)

    def _helpers(self, below: Sequence[int]) -> tuple[ActorMention, ...]:
        tree = self.writer.scene.tree
        helps = word_lists("events", "words")["supporting"]
        nouns = [i for i in below if tree.lemma(i) in helps and tree.tokens[i].pos == "NOUN"]
        named = self.writer.scene.named
        return tuple(m for noun in nouns for m in named(tree.subtree(noun)) if m.actors)

    def _operation_of(self, number: int) -> str | None:
        """Return the operation a sentence names, or points back to."""
        scene = self.writer.scene
        for earlier in range(number, max(-1, number - _REACH), -1):
            sentence = scene.tree.sentence_at(earlier)
            for mention in reversed(scene.mentions):
                if mention.operation and sentence.start <= mention.start < sentence.end:
                    return mention.operation
            if earlier == number and not self._points_back(number):
                return None
        return None

    def _points_back(self, number: int) -> bool:
        tree = self.writer.scene.tree
        operations = word_lists("events", "words")["operations"]
        sentence = tree.sentence_at(number)
        for index in range(sentence.first, sentence.last):
            token = tree.tokens[index]
            if token.text.lower() in grammar("plural_pronouns"):
                return True
            if token.lemma.lower() in operations and any(
                tree.tokens[i].text.lower() in grammar("pointing")
                or tree.tokens[i].dep == deps.POSSESSOR
                for i in tree.children(index)
            ):
                return True
        return False

    def _home(
        self, placed: Sequence[Reading], operation: str, number: int
    ) -> tuple[Location, int] | None:
        """Return the place an operation is most often said to be at, and the last such sentence.

        Only sentences before `number` count, and only places given as a region.
        """
        scene = self.writer.scene
        naming = {scene.tree.sentence(m.start) for m in scene.mentions if m.operation == operation}
        found: list[tuple[Location, int]] = []
        for reading in placed:
            place = reading.location
            sentence = scene.tree.sentence(reading.claim.citations[0].start)
            if place is None or place.form != "region" or sentence is None or sentence >= number:
                continue
            if sentence in naming and reading.claim.role in {"launched", "operating", "target"}:
                found.append((place, sentence))
        if not found:
            return None
        counts = Counter(place.key for place, _ in found)
        best = max(counts, key=lambda key: (counts[key], key))
        return [pair for pair in found if pair[0].key == best][-1]

    # ---- who is to hold "them"

    def pronouns(self, placed: Sequence[Reading]) -> Iterator[Reading]:
        """Follow "will hold them" to the places of the sentence, or of the one just before."""
        tree = self.writer.scene.tree
        for number, sentence in enumerate(tree.analysis.sentences):
            if not tree.readable(number):
                continue
            for verb in range(sentence.first, sentence.last):
                doers = self._holders(verb)
                for location, proof in self._last_places(placed, verb, number) if doers else ():
                    event = Event(index=verb, role="planned", mentions=doers, proof=proof)
                    yield from self.writer.readings(event, location)

    def _holders(self, verb: int) -> tuple[ActorMention, ...]:
        """Return who is to hold what a pronoun of the clause means; () where nobody is."""
        scene = self.writer.scene
        tree = scene.tree
        assigning = word_lists("events", "words")["assigning"]
        allocated = tree.lemma(verb) in assigning
        if not tree.is_verb(verb) or not (allocated or modality_of(tree, verb).planned):
            return ()
        if not allocated and any(tree.lemma(i) in assigning for i in tree.ancestors(verb)):
            return ()  # "assigned to hold": the first verb says it
        below = {tree.tokens[i].text.lower() for i in tree.subtree(verb) if i > verb}
        if not below & grammar("place_pronouns") or not self._holds(verb):
            return ()
        return tuple(m for m in self._doers(verb) if scene.is_force(m) and m.actors)

    def _holds(self, verb: int) -> bool:
        """Tell whether the deed is to hold a place: only then is the pronoun safe to follow."""
        tree = self.writer.scene.tree
        words = {tree.lemma(i) for i in tree.subtree(verb)}
        return bool(words & word_lists("events", "words")["holding"])

    def _last_places(
        self, placed: Sequence[Reading], verb: int, number: int
    ) -> list[tuple[Location, int | None]]:
        """Return the places last said to be held, before a verb, and the sentence if another's."""
        tree = self.writer.scene.tree
        at = tree.tokens[verb].start
        for earlier in (number, number - 1):
            found: dict[str, Location] = {}
            for reading in placed:
                place = reading.location
                held = reading.claim.role == "took_control"
                if place is None or not held or place.start > at:
                    continue
                if tree.sentence(place.start) == earlier:
                    found.setdefault(place.key, place)
            if found:
                return [(p, None if earlier == number else earlier) for p in found.values()]
        return []


def _by_side(event: Event) -> Iterator[Event]:
    """Split an event by side: a list of forces is no coordination between them."""
    sides = dict.fromkeys(actor.side for m in event.mentions for actor in m.actors)
    for side in sides:
        members = tuple(m for m in event.mentions if any(a.side == side for a in m.actors))
        yield replace(event, mentions=members)
