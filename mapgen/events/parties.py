"""Whom a noun phrase means: named forces, described ones, states, or nobody who could act."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.actors import ActorBook
from mapgen.events.described import CIVILIANS, party_of_word
from mapgen.events.grammar import grammar
from mapgen.events.mouthpieces import spoken_by
from mapgen.events.party_kinds import PartyKinds
from mapgen.events.sites import is_aim
from mapgen.events.whose import believed
from mapgen.model import ActorMention, Location
from mapgen.text import deps, word_lists

__all__ = ["Parties"]


@dataclass(frozen=True)
class Parties(PartyKinds):
    """Everybody one article names or describes, by the words that do."""

    book: ActorBook
    named: dict[int, ActorMention]
    unnamed: dict[int, ActorMention]
    states: dict[int, ActorMention]
    places: dict[int, Location]  # by every token of their names
    capitals: dict[int, ActorMention]  # cities that may stand for a side in talks

    def of(self, noun: int, depth: int = 0) -> tuple[ActorMention, ...]:
        """Return the parties that a noun phrase names as itself, its owner or its makers."""
        if depth > 5:
            return ()
        found = self._own(noun, depth)
        token = self.tree.tokens[noun]
        for child in self.tree.children(noun, deps.CONJUNCT):
            shared = self.tree.tokens[child].pos in {"NOUN", "PROPN", "ADJ", "NUM"}
            if shared and token.dep not in deps.DESCRIBING:
                found += self.of(child, depth + 1)
        for part in filter(self._is_together, self.tree.children(noun, deps.PREP)):
            others = self.tree.children(part, deps.PREP_OBJECT)
            found += self.armed(m for i in others for m in self.of(i, depth + 1))
        return tuple(dict.fromkeys(found))

    def _is_together(self, part: int) -> bool:
        """Tell "troops together with police" from "troops with tanks"."""
        words = (part, *self.tree.children(part, deps.ADVERB))
        return any(self.tree.lemma(i) in grammar("together") for i in words)

    def _own(self, noun: int, depth: int) -> tuple[ActorMention, ...]:
        if (mention := self.named.get(noun)) is not None:
            beside = [
                m
                for child in self.tree.children(noun, deps.COMPOUND, deps.POSSESSOR, deps.ADJECTIVE)
                if (m := self.named.get(child)) is not None and m != mention and m.actors
            ]
            if beside and mention.surface.islower():
                return (beside[0],)
            shared = [
                self.named[other]
                for child in self.tree.children(noun, *deps.DESCRIBING)
                for other in (child, *self.tree.children(child, deps.CONJUNCT))
                if other in self.named
            ]  # "Ukrainian and Russian delegations"
            return tuple(dict.fromkeys((mention, *shared)))
        supposed = tuple(m for i in believed(self.tree, noun) for m in self.of(i, depth + 1))
        if owners := self.armed(supposed) or self._ours(noun) or self._owners(noun, depth):
            return owners
        if (mention := self.unnamed.get(noun)) is not None:
            return (*self._joined_before(mention, noun), mention)
        if noun in self.states and self.tree.tokens[noun].dep not in deps.DESCRIBING:
            return (self.states[noun],)
        return () if noun in self.places else self._called(noun, depth)

    def _joined_before(self, mention: ActorMention, noun: int) -> Iterator[ActorMention]:
        """Yield X of "X and opposition forces", which parsers hang on the noun as a modifier."""
        for child in self.tree.children(noun, *deps.DESCRIBING):
            apart = self.tree.tokens[child].end <= mention.start
            joined = any(self.tree.tokens[i].pos == "CCONJ" for i in self.tree.children(child))
            if apart and joined and (other := self.named.get(child) or self.unnamed.get(child)):
                yield other

    def _called(self, noun: int, depth: int) -> tuple[ActorMention, ...]:
        """Return the force that somebody is said to be: "their leader, a former soldier"."""
        known = self.unnamed | self.named
        beside = [i for i in self.tree.children(noun, deps.APPOSITION) if i in known]
        return self.armed(m for i in beside for m in self.of(i, depth + 1))

    def _owners(self, noun: int, depth: int) -> tuple[ActorMention, ...]:
        """Return who stands beside a noun as its owner: "junta jets", "a group of rebels"."""
        words = word_lists("events", "words")
        lemma = self.tree.lemma(noun)
        ranks = lemma in grammar("of_the_ranks") and self.tree.tokens[noun].tag != "NN"
        ranks = ranks and noun not in self.unnamed
        if ranks and (members := self.armed(self._members(noun, depth))):
            return members  # "members of the guard", not its spokesmen
        if lemma in word_lists("events", "people")["persons_of_office"]:
            return ()
        holds = lemma in words["groups_of"] | words["weapons"] or noun in self.unnamed
        if not holds or self._is_civilian(noun):
            return self._members(noun, depth) if lemma in words["groups_of"] else ()
        beside = self.tree.children(noun, *deps.OWNERS)
        owners = [i for i in beside if not self._is_in_name(i, noun)]
        owners = [i for i in owners if not is_aim(self.tree, noun, i)]
        found = tuple(m for child in owners for m in self.modifier(child))
        if noun in self.unnamed:  # "government soldiers" are called so, not "the government"
            known = {id(m) for m in (*self.named.values(), *self.states.values())}
            found = tuple(m for m in found if id(m) in known)
        group = any(i in self.named and self.armed((self.named[i],)) for i in owners)
        if group or self._is_irregular(noun):  # "Syrian rebel groups" are not the state's
            found = tuple(m for m in found if not self.is_state(m))
        ruled = words["ruling"] & {self.tree.lemma(i) for i in beside}
        if lemma in words["weapons"] and not self.armed(found) and ruled:
            return (party_of_word(self.tree, noun, "security"),)  # "government jets"
        members = self._members(noun, depth)
        if noun in self.unnamed and not found:  # "armed youth from the X Area" are no office
            return self.armed(members)
        return found or members

    def _is_in_name(self, child: int, noun: int) -> bool:
        """Tell "Philippine" of an agency's own name from whose soldiers others are."""
        mention, start = self.unnamed.get(noun), self.tree.tokens[child].start
        if mention is None or mention.start > start:
            return False
        return any(
            e.label == "ORG" and e.start <= start and e.end >= mention.end
            for e in self.tree.analysis.entities
        )

    def _ours(self, noun: int) -> tuple[ActorMention, ...]:
        """Read "our forces are in X, the army said" and "said its convoy": the speaker's."""
        by = self._possessors(noun)
        if "our" in by:
            return self.speakers(noun)
        counts = word_lists("events", "words")["groups_of"] | grammar("own_men")
        joined = self.tree.tokens[noun].dep == deps.CONJUNCT  # "three men and their driver"
        if joined or by.isdisjoint(grammar("owned_by")) or self.tree.lemma(noun) not in counts:
            return ()
        said = self.speakers(noun)
        return said if len({a.side for m in said for a in m.actors}) == 1 else ()

    def speakers(self, index: int, *, ruling: bool = False) -> tuple[ActorMention, ...]:
        """Return the forces whose own words a clause is: "we" and "our" are theirs.

        With `ruling`, a government's words are its forces', too.
        """
        tree = self.tree
        speech = word_lists("events", "words")["speech"]
        for head in (index, *tree.ancestors(index)):
            by = [
                p for p in tree.children(head, deps.PREP) if tree.lemma(p) in grammar("according")
            ]
            to = [i for p in by for i in tree.children(p, deps.PREP)]
            if found := [
                m for p in to for i in tree.children(p, deps.PREP_OBJECT) for m in self.of(i)
            ]:
                return self.armed(found)  # "were beaten off, according to the army"
            if head != index and tree.lemma(head) in speech and tree.is_verb(head):
                nouns = tree.children(head, deps.SUBJECT)
                nouns = [n for n in nouns if index not in tree.subtree(n)]
                said = tuple(m for n in nouns for m in self.of(n, 1) or self._spoken_by(n))
                return self.armed(said) or (self.ruling(said) if ruling else ())
        return ()

    def _spoken_by(self, person: int) -> tuple[ActorMention, ...]:
        return tuple(spoken_by(self.tree, person, self.modifier, lambda i: self.of(i, 1)))

    def _source(self, verb: int) -> tuple[ActorMention, ...]:
        """Return X of "were beaten off, according to X"."""
        tree = self.tree
        by = (p for p in tree.children(verb, deps.PREP) if tree.lemma(p) in grammar("according"))
        to = (i for p in by for i in tree.children(p, deps.PREP))
        return tuple(m for p in to for i in tree.children(p, deps.PREP_OBJECT) for m in self.of(i))

    def owner(self, noun: int) -> tuple[ActorMention, ...]:
        """Read "X remained under its control, the army said", where no other force is named."""
        if self._possessors(noun).isdisjoint(grammar("owned_by")):
            return ()
        said = self.speakers(noun)
        sides = {actor.side for mention in said for actor in mention.actors}
        here = self.tree.sentence_at(self.tree.number(noun))
        beside = (
            actor.side
            for known in (self.named, self.unnamed)
            for at, mention in known.items()
            if here.first <= at < here.last and self.is_armed(mention)
            for actor in mention.actors
        )
        return said if sides.issuperset(beside) else ()

    def _possessors(self, noun: int) -> set[str]:
        return {self.tree.lemma(i) for i in self.tree.children(noun, deps.POSSESSOR)}

    def _is_irregular(self, noun: int) -> bool:
        """Tell rebels and groups, whose nation is not the side they are on."""
        mention = self.unnamed.get(noun)
        armed = any(a.side == "armed-groups" for a in (mention.actors if mention else ()))
        beside = {self.tree.lemma(i) for i in self.tree.children(noun, *deps.OWNERS)}
        return armed or bool(beside & word_lists("events", "words")["irregular"])

    def _is_civilian(self, noun: int) -> bool:
        known = self.unnamed.get(noun)
        return known is not None and any(a.side == CIVILIANS for a in known.actors)

    def _members(self, noun: int, depth: int) -> tuple[ActorMention, ...]:
        found: tuple[ActorMention, ...] = ()
        for part in self.tree.children(noun, deps.PREP):
            if self.tree.lemma(part) in grammar("membership") and not self._is_together(part):
                for inner in self.tree.children(part, deps.PREP_OBJECT):
                    if inner not in self.places or self._is_state_of(inner, part, noun):
                        found += self.of(inner, depth + 1)
        for other in self.tree.children(noun, deps.APPOSITION):
            found += tuple(m for m in self.of(other, depth + 1) if other in self.named)
        return found

    def _is_state_of(self, place: int, part: int, noun: int) -> bool:
        """Tell "the armed forces of X" from a force that has a name of its own."""
        named = self.tree.tokens[noun].pos == "PROPN" or noun not in self.unnamed
        return place in self.states and not named and self.tree.lemma(part) == "of"

    def modifier(self, child: int) -> tuple[ActorMention, ...]:
        """Return whom an adjective, compound or possessive before a noun means."""
        if self.tree.tokens[child].text.lower().endswith(("-backed", "-led", "-made", "-aligned")):
            return ()
        if self._is_opposed(child):
            return ()
        found: tuple[ActorMention, ...] = ()
        between = self.tree.tokens[child + 1 : max(child + 1, self.tree.tokens[child].head)]
        if any(token.text in {":", ";", "--", "–", "—"} for token in between):
            return ()  # "MOGADISHU, Somalia: Fighters"
        for one in (child, *self.tree.children(child, deps.CONJUNCT)):
            if one in self.named:
                found += (self.named[one],)
            elif one in self.unnamed:
                found += (self.unnamed[one],)
            elif one in self.states and not self.tree.children(one, deps.ADJECTIVE, deps.ADVERB):
                found += (self.states[one],)
            else:
                own = (self.named.get(i) for i in self.tree.children(one))
                compound = self.tree.tokens[one].dep == deps.COMPOUND
                inner = tuple(m for m in own if m is not None) if compound else ()
                found += inner or self._plain(one)
        return found

    def _is_opposed(self, word: int) -> bool:
        """Tell "anti-government protests", which are nobody's less than the government's."""
        tokens = self.tree.tokens
        joined = word > 1 and tokens[word - 1].text in {"-", "‑", "–"}
        return joined and tokens[word - 2].text.lower() in grammar("opposing")

    def _plain(self, word: int) -> tuple[ActorMention, ...]:
        """Return the force that a noun before another describes: "police station", "army base"."""
        lemma, dep = self.tree.lemma(word), self.tree.tokens[word].dep
        owners = word_lists("events", "owners")
        layer = next((k for k in ("armed-groups", "security") if lemma in owners[k]), None)
        over = self.tree.lemma(self.tree.tokens[word].head)
        if over in grammar("of_local_rule") and self.tree.tokens[word - 1].text.lower() == "local":
            return ()  # "a Local Government Area" is no government's
        if lemma in grammar("any_force") and over in word_lists("events", "words")["weapons"]:
            return ()  # "a military missile", whoever fired it
        adjective = dep == deps.ADJECTIVE and lemma in owners["adjectives"]
        if layer is None or not (
            dep in {deps.COMPOUND, deps.POSSESSOR, deps.NOUN_MODIFIER} or adjective
        ):
            return ()
        return (party_of_word(self.tree, word, layer),)

    def may_do(self, noun: int, *, by: bool) -> bool:
        """Tell "a threat from Kenya" and "a strike by Nairobi" from "a retreat from Nairobi"."""
        place = self.places.get(noun)
        return place is None or (noun in self.states and (by or place.form == "country"))

    def is_people(self, noun: int) -> bool:
        """Tell a word for people, or a count of them, from a force or a thing."""
        token = self.tree.tokens[noun]
        lists = word_lists("events", "people")
        people = lists["civilians"] | lists["persons_of_office"] | lists["persons"]
        if token.lemma.lower() in people or token.text.lower() in people:
            return True
        return token.pos in {"NUM", "PRON"} or self.is_person(noun)

    def is_person(self, noun: int) -> bool:
        """Tell somebody's own name, or a people's, from a group's or a place's."""
        token = self.tree.tokens[noun]
        named = token.pos == "PROPN" and noun not in self.places
        return named and any(
            e.label in {"PERSON", "NORP"} and e.start <= token.start < e.end
            for e in self.tree.analysis.entities
        )
