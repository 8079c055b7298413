"""Who does what a noun says, and to whom: "a raid by militants on the police"."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.events.belongings import holders_of, owners_before, spots_of
from mapgen.events.beside import far_by
from mapgen.events.doers import answers_for
from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.standing import is_office, met_as_state, state_before, without_vague_forces
from mapgen.events.triggers import Trigger, is_passive, objects_of
from mapgen.events.weapons import is_weapon, sender
from mapgen.events.whole import whole_of
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists

__all__ = ["NOBODY", "Doers", "Nominal", "Roles"]

_DEPTH = 4
Doers = tuple[tuple[ActorMention, ...], bool]  # and whether somebody else stands there
Carriers = tuple[tuple[ActorMention, ...], bool, bool]  # and whether they are only accused
NOBODY: Doers = ((), False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The participants of one event, as its own words give them."""

    agents: tuple[ActorMention, ...] = ()
    targets: tuple[ActorMention, ...] = ()
    other: bool = False  # somebody or something that is no party stands where the doer does
    accused: bool = False  # others say that they did it


@dataclass(frozen=True)
class Nominal:
    """Reads the participants of what nouns say happens."""

    tree: Tree
    parties: Parties
    triggers: dict[int, Trigger]

    def doers(self, verb: int, depth: int = 0) -> Doers:
        """Return who does what a verb says, and whether somebody else stands there instead."""
        raise NotImplementedError

    def acting(self, noun: int) -> tuple[ActorMention, ...]:
        """Return who acts in a noun phrase: its parties, or those who made or fired a weapon."""
        tree = self.tree
        found = self.parties.of(noun)
        if found and not is_weapon(tree, noun):
            return found
        for clause in tree.children(noun, deps.NOUN_CLAUSE):
            led = tree.children(clause, deps.AGENT)
            if tree.lemma(clause) == "belong" and is_weapon(tree, noun):  # "drones belonging to X"
                led += tree.children(clause, deps.PREP)
            by = [i for p in led for i in tree.children(p, deps.PREP_OBJECT)]
            if agents := tuple(m for p in by for m in self.parties.of(p)):
                return agents
        if found:
            return found
        deed = noun in self.triggers and self.triggers[noun].noun
        found = self._owners(noun)[0] if deed else ()
        used = sender(tree, noun) if not found and is_weapon(tree, noun) else None
        return self.doers(used)[0] if used is not None else found

    def hit(self, noun: int) -> tuple[ActorMention, ...]:
        """Return which parties something is done to: themselves, or what is theirs."""
        tree = self.tree
        if noun in self.parties.places:
            return met_as_state(tree, self.parties, self.triggers, noun)
        found: tuple[ActorMention, ...] = ()
        for one in (noun, *tree.children(noun, deps.CONJUNCT)):
            own = self.parties.of(one)
            if own and tree.tokens[one].tag == "NNPS" and one in self.parties.states:
                continue  # "Palestinians were killed": people, not their state
            if (
                not own
                and tree.tokens[one].pos in {"NOUN", "PROPN"}
                and not is_office(tree, self.parties, one)
            ):
                own = owners_before(tree, self.parties, one)
                own += holders_of(tree, self.parties, one)
                for part in tree.children(one, deps.PREP):
                    if tree.lemma(part) in grammar("made_of") or (
                        tree.lemma(part) in grammar("done_by") and self._is_deed(one)
                    ):
                        own += tuple(
                            m for p in tree.children(part, deps.PREP_OBJECT) for m in self.hit(p)
                        )
            found += own
        return found

    def _is_deed(self, noun: int) -> bool:
        """Tell "repelled an attempt by X" and "an attack from X": X is repelled."""
        trigger = self.triggers.get(noun)
        return self.tree.lemma(noun) == "attempt" or (trigger is not None and trigger.noun)

    def of_noun(self, noun: int, depth: int = 0) -> Roles:
        """Return who takes part in what a noun says."""
        agents, other = self._owners(noun)
        accused = False
        if not agents and not other:
            agents, accused, other = self._carriers(noun, depth)
        return Roles(
            agents=tuple(dict.fromkeys(without_vague_forces(agents))),
            targets=tuple(m for m in self._against(noun) if m not in agents),
            other=other,
            accused=accused,
        )

    def _owners(self, noun: int) -> Doers:
        """Return who stands at the noun as its doer: "RSF's advance", "raid by militants"."""
        found = self._possessors(noun)
        other = False
        for part, shared in self._doing_parts(noun):
            for inner in self.tree.children(part, deps.PREP_OBJECT):
                gun = self.tree.lemma(inner) in word_lists("events", "words")["weapons"]
                gun = gun and not self._possessors(inner)
                by = self.tree.lemma(part) == "by"  # but no "fire from tubed artillery"
                if gun or not (shared or self.parties.may_do(inner, by=by)):
                    continue
                got = self.parties.of(inner)
                if shared and self.triggers[noun].frame.agent == "coordinating":
                    below = self.tree.noun_phrase(inner)
                    got += tuple(m for i in below if (m := self.parties.named.get(i)))
                found += got
                other |= not got and self.tree.lemma(part) == "by"
        for clause in self.tree.children(noun, deps.NOUN_CLAUSE):
            if self.tree.lemma(clause) in grammar("involving"):
                found += tuple(m for o in objects_of(self.tree, clause) for m in self.acting(o))
        return found, other and not found

    def _possessors(self, noun: int) -> tuple[ActorMention, ...]:
        tree = self.tree
        found: tuple[ActorMention, ...] = ()
        for child in tree.children(noun, *deps.OWNERS):
            token = tree.tokens[child]
            if token.dep == deps.POSSESSOR and token.text.lower() in grammar("possessive"):
                verb = tree.verb_of(noun)
                own: tuple[ActorMention, ...] = ()
                if verb is not None and tree.tokens[noun].dep not in deps.SUBJECTS:
                    own = self.doers(verb)[0]
                found += own or self._operation_before(noun)
            elif child in self.parties.places:
                found += state_before(tree, self.parties, self.triggers, child)
            else:
                for one in (child, *tree.children(child, *deps.PREMODIFIERS)):
                    found += () if one in self.parties.places else self.parties.modifier(one)
        return found

    def _operation_before(self, noun: int) -> tuple[ActorMention, ...]:
        """Return the operation named just before in the sentence: "its operations"."""
        beside = {
            self.tree.tokens[i].text.lower() for i in self.tree.children(noun, deps.ADJECTIVE)
        }
        if beside & word_lists("events", "words")["irregular"]:
            return ()  # "its terrorist operations" are nobody else's
        first = self.tree.sentence_at(self.tree.number(noun)).first
        named = (self.parties.named.get(i) for i in range(noun - 1, first - 1, -1))
        return next(((m,) for m in named if m is not None and m.operation), ())

    def _doing_parts(self, noun: int) -> Iterator[tuple[int, bool]]:
        """Yield the prepositions that lead to doers, and whether they share the deed."""
        tree = self.tree
        trigger, over = self.triggers.get(noun), tree.tokens[noun].head
        mutual = trigger is not None and trigger.frame.mutual
        holders = [noun, over] if mutual else [noun]
        if mutual and tree.lemma(over) == "of":
            holders.append(tree.tokens[over].head)  # "an exchange of fire with X"
        for part in (p for v in holders for p in tree.children(v, deps.PREP, deps.AGENT)):
            lemma = tree.lemma(part)
            if lemma == "from" and trigger is not None and trigger.frame.type == "displacement":
                continue  # "the relocation of families from the camp"
            shared = mutual and lemma in grammar("sharing")
            owned = lemma == "of" and self._has_subject_of(noun)
            if lemma in grammar("done_by") or shared or owned:
                yield part, shared
        if trigger is not None and trigger.frame.subject != "target":
            yield from ((i, False) for i in far_by(tree, noun, self.triggers))

    def _has_subject_of(self, noun: int) -> bool:
        """Tell "the advance of X" and "the threat of X" from "the siege of X"."""
        subjects = word_lists("events", "words")["subject_of"]
        return self.tree.lemma(noun) in subjects or self._is_threat(noun)

    def _carriers(self, noun: int, depth: int) -> Carriers:
        """Return who carries a deed out, whether only accused, and whether it is nobody's here."""
        tree = self.tree
        for clause in tree.children(noun, *deps.NOUN_CLAUSES):
            if is_passive(tree, clause) and (found := self._behind(clause)):
                return found
        token, head, trigger = tree.tokens[noun], tree.tokens[noun].head, self.triggers.get(noun)
        if trigger is not None and trigger.frame.subject == "target":
            return (), False, False  # "police fired, with five deaths reported"
        if depth < _DEPTH and token.dep in (deps.CONJUNCT, deps.COMPOUND) and head in self.triggers:
            roles = self.of_noun(head, depth + 1) if self.triggers[head].noun else Roles()
            return roles.agents, roles.accused, roles.other
        if token.dep == deps.PREP_OBJECT:
            verb = tree.tokens[head].head
            holds = trigger is not None and trigger.frame.agent == "holding"
            left = tree.children(verb, *deps.OBJECTS)  # "left them in control of X"
            stays = tree.lemma(verb) in grammar("staying")
            if holds and tree.lemma(head) == "in" and (left or stays):
                by = tuple(m for o in left for m in self.acting(o)) if left else self.doers(verb)[0]
                return by, False, False
            return self._carriers_over(head, depth)
        return self._carriers_by(noun, depth) if tree.is_verb(head) else ((), False, False)

    def _carriers_by(self, noun: int, depth: int) -> Carriers:
        """Follow a deed to who does what the verb over it says: "launched an attack"."""
        tree, token = self.tree, self.tree.tokens[noun]
        head = token.head
        if token.dep == deps.OBJECT and tree.lemma(head) in word_lists("events", "words")["light"]:
            agents, other = self.doers(head)
            return agents, False, other
        if token.dep == deps.ATTRIBUTE and self._is_threat(noun):
            return self.doers(head)[0], False, False
        if involved := self._involved(noun, head, depth):
            return involved, False, False
        behind = self._behind(head) if token.dep == deps.PASSIVE_SUBJECT else None
        return behind or ((), False, False)

    def _involved(self, noun: int, verb: int, depth: int) -> tuple[ActorMention, ...]:
        """Read "the clash involved A and B" and "... involved a shootout between A and B"."""
        involves = self.tree.lemma(verb) in grammar("involving")
        if not involves or self.tree.tokens[noun].dep != deps.SUBJECT:
            return ()
        objects = self.tree.children(verb, deps.OBJECT)
        for deed in (i for i in objects if i in self.triggers and self.triggers[i].noun):
            return self.of_noun(deed, depth + 1).agents if depth < _DEPTH else ()
        return tuple(m for i in objects for m in self.acting(i))

    def _is_threat(self, noun: int) -> bool:
        frame = self.triggers[noun].frame if noun in self.triggers else None
        return frame is not None and (frame.agent == "threat" or frame.predicate)

    def _carriers_over(self, preposition: int, depth: int) -> Carriers:
        """Follow "a series of attacks" and "with strikes" to who carries these out."""
        tree = self.tree
        over = tree.tokens[preposition].head
        words = word_lists("events", "words")
        wholes = words["groups_of"] | words["quantities"]
        wholes |= word_lists("events", "modality")["planning_nouns"]
        deed = self._is_deed(over) and tree.lemma(preposition) not in grammar("topics")
        if (whole := whole_of(tree, over, self.triggers)) is not None:
            return self.doers(whole)[0], False, False  # "killed ten, including two in a raid"
        answers, verb = answers_for(tree, self.triggers, preposition)
        if answers:
            return (self.doers(verb)[0] if verb is not None else ()), True, False
        if depth < _DEPTH and (deed or tree.lemma(over) in wholes):
            return (*self._carriers(over, depth + 1)[:2], False)
        means = tree.lemma(preposition) == "with" or tree.lemma(over) in words["taking_part"]
        blamed = tree.lemma(preposition) == "for" and tree.lemma(over) == "blame"
        if blamed or (means and tree.lemma(over) in words["accusing"]):
            held = tuple(m for i in objects_of(tree, over) for m in self.acting(i))
            return held, bool(held), not held
        return (self.doers(over)[0] if means and tree.is_verb(over) else ()), False, False

    def _behind(self, verb: int) -> Carriers | None:
        """Read "was launched by X", "claimed by X", "was blamed on X"."""
        words, lemma = word_lists("events", "words"), self.tree.lemma(verb)
        if lemma in words["blame"]:
            return self._blamed(verb), True, False
        agents = self.doers(verb)[0] if lemma in words["light"] else ()
        return (agents, lemma == "claim", False) if agents else None

    def _blamed(self, verb: int) -> tuple[ActorMention, ...]:
        tree = self.tree
        parts = [
            p
            for p in tree.children(verb, deps.PREP, deps.DATIVE)
            if tree.lemma(p) in grammar("blamed_by")
        ]
        nouns = (n for p in parts for n in tree.children(p, deps.PREP_OBJECT))
        return tuple(m for n in nouns for m in self.acting(n))

    def _against(self, noun: int) -> tuple[ActorMention, ...]:
        tree = self.tree
        trigger = self.triggers.get(noun)
        mutual = trigger is not None and trigger.frame.mutual
        object_of = not self._has_subject_of(noun)
        found: tuple[ActorMention, ...] = ()
        for part in tree.children(noun, deps.PREP):
            lemma = tree.lemma(part)
            if (lemma in grammar("against") and not mutual) or (lemma == "of" and object_of):
                for inner in tree.children(part, deps.PREP_OBJECT):
                    found += self.hit(inner)
        for clause in tree.children(noun, deps.NOUN_CLAUSE):
            if tree.lemma(clause) in grammar("hitting"):
                found += tuple(m for o in tree.children(clause, deps.OBJECT) for m in self.hit(o))
        verb = tree.tokens[noun].head
        found += tuple(m for i in spots_of(tree, noun, mutual=mutual) for m in self.hit(i))
        if tree.tokens[noun].dep in (deps.OBJECT, deps.PASSIVE_SUBJECT) and tree.is_verb(verb):
            for part in tree.children(verb, deps.PREP):
                if tree.lemma(part) in grammar("directed"):
                    for inner in tree.children(part, deps.PREP_OBJECT):
                        found += self.hit(inner)
        return tuple(dict.fromkeys(found))
