"""Trigger + place -> each side's part in the event: frame, slot and modality decide the role."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.events.anchors import Anchor
from mapgen.events.arguments import Arguments
from mapgen.events.described import CIVILIANS
from mapgen.events.doubt import doubts
from mapgen.events.event import Event
from mapgen.events.frames import Frame
from mapgen.events.nominal import Roles
from mapgen.events.parties import Parties
from mapgen.events.reality import Reality, reality
from mapgen.events.triggers import Trigger, is_passive, objects_of, subjects_of
from mapgen.model import ActorMention
from mapgen.text import Tree, word_lists

__all__ = ["Cast"]

_TOWARDS = frozenset({"to", "into", "toward", "towards", "onto"})
_PLACE_SUBJECT = frozenset({"nsubj", "nsubjpass", "object", "conj", "appos", "compound"})
_MAY_PLAN = frozenset(
    {
        "attacked",
        "took_control",
        "operating",
        "launched",
        "supporting",
        "withdrew",
        "negotiating",
        "holding",
    }
)


@dataclass(frozen=True)
class Cast:
    """Gives parts to the participants of one article's events."""

    tree: Tree
    parties: Parties
    arguments: Arguments
    triggers: dict[int, Trigger]
    violent: bool  # the article tells of force at all: "attack" is no word of a match

    def at(self, anchor: Anchor) -> Iterator[Event]:
        """Yield the parts that an event has at the place it is tied to."""
        trigger = self.triggers[anchor.trigger]
        for frame, part in trigger.frames:
            roles = self.arguments.of(trigger, part)
            if self._fits(trigger, frame, roles, anchor):
                yield from self._parts(trigger, frame, part, roles)
                return

    def type_of(self, index: int, frame: Frame) -> str:
        """Return the event's type; an attack's by the weapon beside its word."""
        if frame.type != "ground_attack":
            return frame.type
        kids = [index, *self.tree.children(index)]
        kids += [
            c for i in self.tree.children(index, "nsubj", "agent") for c in self.tree.subtree(i)
        ]
        lemmas = {self.tree.lemma(i) for i in kids} - {self.tree.lemma(index)}
        for kind, words in word_lists("events", "weapon_types").items():
            if lemmas & words:
                return kind
        return frame.type

    # ---- does a frame fit

    def _fits(self, trigger: Trigger, frame: Frame, roles: Roles, anchor: Anchor) -> bool:
        """Tell whether a frame fits its participants and the way its place is tied to it."""
        if frame.armed and not (
            self._is_story_of_force(roles) and self._may_bear_arms(trigger, frame, roles)
        ):
            return False
        if frame.people and not self._is_peoples(trigger, roles):
            return False
        if frame.weapon and not self._is_weapons(trigger):
            return False
        if frame.agent == "holding" and self._is_bygone(trigger.index):
            return False
        return self._is_there(trigger, frame, anchor.relation)

    def _is_story_of_force(self, roles: Roles) -> bool:
        named = self.parties.named.values()
        return self.violent or any(m in named for m in roles.agents)

    def _is_there(self, trigger: Trigger, frame: Frame, relation: str) -> bool:
        """Tell whether an event is at the place that such a word ties to it."""
        if frame.subject == "place":
            return relation in _PLACE_SUBJECT
        if relation in {"from", "between"}:  # between two places it is at neither
            return frame.origin and relation == "from"
        if relation in {"across", "over"}:
            return not self._hits_another(trigger.index)
        if relation in {"toward", "towards"}:
            return frame.type == "displacement"
        if relation in _TOWARDS:
            return frame.type != "withdrawal"
        acts = relation == "nsubj" and not trigger.noun and frame.subject == "agent"
        return not (acts and frame.armed) or is_passive(self.tree, trigger.index)

    def _is_bygone(self, verb: int) -> bool:
        """Tell "soldiers who had held X left": true once, no more."""
        aux = {self.tree.tokens[i].text.lower() for i in self.tree.children(verb, "aux")}
        return self.tree.tokens[verb].dep == "relcl" and "had" in aux

    def _hits_another(self, index: int) -> bool:
        """Tell "shelled X across Y"."""
        places = self.parties.places
        return any(i in places for i in self.tree.children(index, "dobj"))

    def _is_weapons(self, trigger: Trigger) -> bool:
        nouns = subjects_of(self.tree, trigger.index)
        weapons = word_lists("events", "words")["weapons"]
        return bool(nouns) and all(self.tree.lemma(n) in weapons for n in nouns)

    def _is_peoples(self, trigger: Trigger, roles: Roles) -> bool:
        """Tell whether it happens to people: of a force it would be a retreat."""
        if self.parties.armed(roles.agents):
            return False
        if trigger.noun:
            return True
        index = trigger.index
        nouns = (
            objects_of(self.tree, index)
            if is_passive(self.tree, index)
            else subjects_of(self.tree, index)
        )
        if not nouns and self.tree.tokens[index].dep in {"acl", "relcl"}:
            nouns = [self.tree.tokens[index].head]
        if not nouns and self.tree.tokens[index].dep in {"xcomp", "advcl", "conj"}:
            return any(a.side == CIVILIANS for m in roles.agents for a in m.actors)
        nouns = [self._antecedent(n, index) for n in nouns]
        return any(
            self.parties.is_people(n)
            or any(a.side == CIVILIANS for m in self.parties.of(n) for a in m.actors)
            for n in nouns
        ) or any(self.parties.is_people(n) for n in objects_of(self.tree, index))

    def _antecedent(self, noun: int, verb: int) -> int:
        relative = self.tree.tokens[noun].text.lower() in {"who", "that", "which"}
        return (
            self.tree.tokens[verb].head
            if relative and self.tree.tokens[verb].dep == "relcl"
            else noun
        )

    def _may_bear_arms(self, trigger: Trigger, frame: Frame, roles: Roles) -> bool:
        if roles.agents:
            return bool(self.parties.armed(roles.agents)) or frame.subject != "agent"
        if not roles.other or frame.subject != "agent":
            return True
        if trigger.noun:
            return False
        tree, index = self.tree, trigger.index
        nouns = subjects_of(tree, index)
        nouns += [p for a in tree.children(index, "agent") for p in tree.children(a, "pobj")]
        if not nouns:
            return (
                frame.type in {"ground_attack", "shelling", "air_or_drone_strike"}
                and not roles.other
            )
        weapons = word_lists("events", "words")["weapons"]
        return all(
            tree.lemma(n) in weapons
            or (n in self.triggers and self.triggers[n].noun and self.triggers[n].frame.armed)
            or tree.tokens[n].pos == "PRON"
            for n in nouns
        )

    # ---- who has which part

    def _parts(
        self, trigger: Trigger, frame: Frame, part: int | None, roles: Roles
    ) -> Iterator[Event]:
        real = reality(self.tree, trigger)
        agents = self.parties.armed(roles.agents) if frame.armed else self._able(roles.agents)
        targets = roles.targets
        if frame.id == "fall_to" and part is not None:
            targets = self.parties.armed(self.parties.of(part))
        if frame.id == "under_control" and part is not None:
            agents = self._holders(part)
        if frame.subject == "target":
            targets = (*targets, *agents)
            agents = ()
        if frame.mutual and frame.target:
            agents = tuple(
                dict.fromkeys(
                    (*agents, *(t for t in targets if self.parties.is_armed(t) or not frame.armed))
                )
            )
            targets = ()
        kind = self.type_of(trigger.index, frame)
        if real.unreal:
            return
        base = Event(index=trigger.index, role="", kind=kind, negated=real.negated, targets=targets)
        yield from self._doing(base, frame, agents, roles, real)
        if not (real.negated or real.planned or real.feared) and frame.target:
            yield from self._done_to(base, frame, targets, agents)
        if self._nobody(frame, agents, real) and not roles.other:
            role = "negotiating" if frame.agent == "negotiating" else "happened"
            yield Event(index=trigger.index, role=role, kind=kind, targets=targets)

    def _able(self, agents: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
        """Leave out civilians, who are nobody's side."""
        return tuple(m for m in agents if not any(a.side == CIVILIANS for a in m.actors))

    def _holders(self, part: int) -> tuple[ActorMention, ...]:
        found = self.arguments.hit(part)
        for child in self.tree.children(part, "poss", "compound", "amod", "nmod"):
            found += self.parties.modifier(child)
        for prep in self.tree.children(part, "prep"):
            if self.tree.lemma(prep) in {"of", "by"}:
                found += tuple(
                    m for p in self.tree.children(prep, "pobj") for m in self.parties.of(p)
                )
        return self.parties.armed(tuple(dict.fromkeys(found)))

    def _doing(
        self,
        base: Event,
        frame: Frame,
        agents: tuple[ActorMention, ...],
        roles: Roles,
        real: Reality,
    ) -> Iterator[Event]:
        if not frame.agent or not agents:
            return
        role = frame.agent
        hedges = doubts(self.tree, self.parties, base.index, agents)
        hedges = hedges or (("accused",) if roles.accused else ())
        if real.planned or real.feared:
            if role not in _MAY_PLAN or real.negated:
                return
            kept = role == "negotiating" and not real.feared  # talks that will be held
            role = (
                role
                if kept
                else "threat"
                if real.feared
                and frame.type
                in {
                    "ground_attack",
                    "shelling",
                    "air_or_drone_strike",
                    "bomb_or_mine",
                    "ambush",
                    "abduction",
                    "capture",
                    "threat",
                }
                else "planned"
            )
        if role == "coordinating" and len({a.side for m in agents for a in m.actors}) < 2:
            return
        event = Event(
            index=base.index,
            role=role,
            mentions=agents,
            kind=base.kind,
            negated=real.negated,
            targets=tuple(t for t in base.targets if t not in agents),
            planned=real.planned,
            hypothetical=real.feared,
            hedges=hedges,
        )
        yield event

    def _done_to(
        self,
        base: Event,
        frame: Frame,
        targets: tuple[ActorMention, ...],
        agents: tuple[ActorMention, ...],
    ) -> Iterator[Event]:
        sides = {a.side for m in agents for a in m.actors}
        hit = tuple(
            m
            for m in targets
            if m.actors and self.parties.is_armed(m) and not sides & {a.side for a in m.actors}
        )
        if hit:
            yield Event(index=base.index, role=frame.target, mentions=hit, kind=base.kind)

    def _nobody(self, frame: Frame, agents: tuple[ActorMention, ...], real: Reality) -> bool:
        """Tell an event that nobody is said to do, worth a mark of its own."""
        if frame.silent or (real.negated or real.planned or real.feared):
            return False
        return not (agents and frame.agent) and frame.id != "fall_to"
