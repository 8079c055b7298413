"""Trigger + place -> each side's part in the event: frame, slot and modality decide the role."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from mapgen.events.anchors import Anchor
from mapgen.events.arguments import Arguments
from mapgen.events.blows import is_work
from mapgen.events.crowds import Crowds
from mapgen.events.described import CIVILIANS
from mapgen.events.doers import deeds_of, events_of
from mapgen.events.doubt import accused_by, doubts
from mapgen.events.event import Event
from mapgen.events.fitting import Fitting
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.hazards import Hazards
from mapgen.events.helpers import helpers
from mapgen.events.means import Means
from mapgen.events.nominal import Roles
from mapgen.events.opposed import set_apart, suffering
from mapgen.events.origins import started, with_those_who_fire
from mapgen.events.parties import Parties
from mapgen.events.reality import event_reality, is_denied
from mapgen.events.said_to_be import called, describing
from mapgen.events.talks import meets_officials
from mapgen.events.triggers import Trigger, is_passive, objects_of
from mapgen.events.weapons import wields
from mapgen.model import ActorMention
from mapgen.text import Modality, Tree, deps, modality_of
from mapgen.vocabulary import load_vocabulary

__all__ = ["Cast"]


@dataclass(frozen=True)
class Cast:
    """Gives parts to the participants of one article's events."""

    tree: Tree
    parties: Parties
    arguments: Arguments
    triggers: dict[int, Trigger]
    fitting: Fitting
    means: Means
    _read: dict[Anchor, tuple[Event, ...]] = field(default_factory=dict)

    @property
    def _hazards(self) -> Hazards:
        return Hazards(self.tree, self.triggers)

    @property
    def _crowds(self) -> Crowds:
        return Crowds(self.tree, self.parties)

    def at(self, anchor: Anchor) -> Iterator[Event]:
        """Yield the parts that an event has at the place it is tied to, read once."""
        if anchor not in self._read:
            self._read[anchor] = tuple(self._at(anchor))
        yield from self._read[anchor]

    def _at(self, anchor: Anchor) -> Iterator[Event]:
        trigger = self.triggers[anchor.trigger]
        for noun in called(self.tree, anchor.trigger) if trigger.noun else ():
            if noun in self.triggers and self.triggers[noun].noun:
                yield from self._at(replace(anchor, trigger=noun))
                return
        for frame, part in trigger.frames:
            roles = self.arguments.of(trigger, frame, part)
            roles = with_those_who_fire(self.arguments, trigger, frame, part, roles)
            roles = set_apart(self.tree, frame, roles)
            if anchor.relation == "from" and frame.start:
                yield from started(self._parts(trigger, frame, part, roles), frame)
                return
            vague = frame.silent or frame.type in {"protest", "closure"}
            deeds = [] if trigger.noun else self._deeds(trigger.index)
            told_by_noun = vague and not all(is_work(self.triggers, i) for i in deeds)
            if told_by_noun or not self.fitting.fits(trigger, frame, roles, anchor.relation):
                if frame.subject == "place" and part is not None:
                    return  # "falls under the control of the council": it does not fall
                continue
            found = list(self._parts(trigger, frame, part, roles))
            if anchor.around and self.fitting.takes(frame):
                found = list(self._within(found))
            yield from found
            if found or (part is not None and not self._is_other(part, frame)):
                return  # the exact reading holds, whoever it leaves out
        acts = anchor.relation == deps.SUBJECT and trigger.frame.mutual  # "X fights a battle"
        off = anchor.relation.startswith("from") or anchor.relation in grammar("headed")
        if not (trigger.noun or acts or off or trigger.frame.failed):
            yield from self._named_beside(trigger.index)  # no "arrests in X foiled a raid on Y"

    def _is_other(self, part: int, frame: Frame) -> bool:
        """Tell a noun that says more by itself: "field presence was established", by no army."""
        own = self.triggers.get(part)
        return own is not None and own.noun and frame.armed and not own.frame.armed

    def tells(self, anchor: Anchor) -> bool:
        """Tell whether an event is one for the map at the place it is tied to."""
        return any(True for _ in self.at(anchor))

    def _within(self, events: list[Event]) -> Iterator[Event]:
        """Yield who took something in an area: "seized a village in X" took not all of X."""
        for event in events:
            partly = event.role in {"took_control", "holding"}
            if event.role != "happened":
                yield replace(event, role="operating") if partly else event

    def _named_beside(self, verb: int) -> Iterator[Event]:
        """Read "a quake hit X", "X was struck by a storm", "the threat remains in X"."""
        if modality_of(self.tree, verb).negated:
            return  # "was not hit by the quake"
        objects = events_of(self.tree, self.triggers, self.tree.children(verb, *deps.OBJECTS))
        states = (i for i in describing(self.tree, verb) if i in self.triggers)
        for index in (*self._deeds(verb), *objects, *states):
            yield from self.at(Anchor(index, "in"))
            return

    def _deeds(self, verb: int) -> list[int]:
        return deeds_of(self.tree, self.triggers, verb)

    def parts(self, index: int) -> Iterator[Event]:
        """Yield the parts of an event, wherever it is."""
        return self.at(Anchor(index, "in"))

    def _parts(
        self, trigger: Trigger, frame: Frame, part: int | None, roles: Roles
    ) -> Iterator[Event]:
        real = event_reality(self.tree, self.parties, self.triggers, trigger, frame)
        if real.unreal:
            return
        real = replace(real, negated=real.negated and not frame.denied)
        agents, targets = self._slots(trigger, frame, part, roles)
        if frame.failed and self._is_own_deed(trigger.index, agents):
            return
        kind = self.means.type_of(trigger.index, frame, agents, part, targets)
        kind = self.means.told_before(trigger.index, kind)
        kind = kind if agents else self._hazards.harm(trigger.index, frame, kind)
        kind = self._hazards.by(self._deeds(trigger.index), frame, kind)
        hedges = doubts(self.tree, self.parties, trigger.index, agents)
        base = Event(
            index=trigger.index,
            role="",
            kind=kind,
            negated=real.negated,
            targets=targets,
            hedges=hedges or (accused_by(self.tree, trigger.index) if roles.accused else ()),
        )
        if real.negated and frame.agent == "negotiating":
            return  # refused or called off: nobody talks
        yield from self._doing(base, frame, agents, real)
        done = not (real.negated or real.planned or real.feared)
        if done and agents and frame.agent not in ("negotiating", "supporting"):
            helped = helpers(self.tree, self.parties, trigger.index, agents)
            if helped:
                helping = replace(base, kind="cooperation", targets=())
                yield replace(helping, role="supporting", mentions=helped)
        if done and frame.target:
            yield from self._done_to(base, frame, targets, agents)
        if frame.agent == "negotiating":
            named = trigger.noun or part is not None or meets_officials(self.tree, trigger.index)
            if named and not (agents or real.negated or real.feared or frame.silent):
                yield replace(base, role="negotiating", planned=real.planned)  # whoever talks
        elif (
            done
            and self._nobody(trigger, frame, agents)
            and (not self._is_anothers(frame, roles) or self.fitting.is_shot(trigger))
        ):
            deeds = () if frame.type == "displacement" else self._deeds(trigger.index)
            deed = next(iter(deeds), trigger.index)  # but who fled it is told beside it
            yield Event(index=deed, role="happened", kind=kind, targets=targets)

    def _is_anothers(self, frame: Frame, roles: Roles) -> bool:
        """Tell whether who does it is told, and is no party: "wolves attacked"."""
        return roles.other and bool(frame.agent) and frame.armed and frame.subject == "agent"

    def _is_own_deed(self, verb: int, agents: tuple[ActorMention, ...]) -> bool:
        """Tell "announced a truce, halting its own offensive": nobody is fought off."""
        deeds = events_of(self.tree, self.triggers, objects_of(self.tree, verb))
        owners = {a.side for d in deeds for m in self.arguments.of_noun(d).agents for a in m.actors}
        return bool(owners & {a.side for m in agents for a in m.actors})

    def _slots(
        self, trigger: Trigger, frame: Frame, part: int | None, roles: Roles
    ) -> tuple[tuple[ActorMention, ...], tuple[ActorMention, ...]]:
        """Return who does it and to whom it is done, as the frame has them."""
        agents = (
            self.parties.armed(roles.agents) if frame.armed else self.parties.able(roles.agents)
        )
        if frame.crowd:
            agents = self._crowds.of(trigger, agents or roles.agents)  # "protesters blocked it"
        if frame.ruled and not agents:
            agents = self.parties.ruling(roles.agents)  # "the government sent troops"
        hits = roles.targets or wields(self.tree, trigger.index)
        if frame.agent == "attacked" and not agents:  # "settlers attacked villagers"
            agents = roles.agents if hits else self._crowds.rising(roles.agents)
        if not (agents or roles.other) and (frame.agent == "took_control" or frame.failed):
            agents = self.arguments.regaining(trigger.index)
        targets = suffering(self.parties, frame, roles)
        if frame.id == "fall_to" and part is not None:
            targets = self.parties.armed(self.parties.of(part)) or self._holders(part)
        if frame.subject == "place" and frame.agent and part is not None:
            agents = self._holders(part)
        named = self.parties.named.get(part) if part is not None else None
        if frame.agent == "launched" and not agents and named is not None and named.operation:
            return (named,), targets  # whoever is said to lead it
        if frame.subject == "target":
            by = self.arguments.inflicted_by(trigger.index, part) if frame.agent else ()
            return by, tuple(m for m in (*targets, *agents) if m not in by)
        if frame.mutual and frame.target:
            met = (t for t in targets if self.parties.is_armed(t) or not frame.armed)
            armed = tuple(dict.fromkeys((*agents, *met)))
            both = dict.fromkeys((*armed, *self._crowds.fighting(frame, armed, roles)))
            return self.parties.besides(tuple(both), part if part in self.triggers else None), ()
        return agents, targets

    def _holders(self, part: int) -> tuple[ActorMention, ...]:
        found = self.arguments.hit(part)
        for child in self.tree.children(part, *deps.OWNERS):
            found += self.parties.modifier(child)
        for prep in self.tree.children(part, deps.PREP):
            if self.tree.lemma(prep) in grammar("holders"):
                found += tuple(
                    m
                    for p in self.tree.children(prep, deps.PREP_OBJECT)
                    for m in self.parties.of(p)
                )
        return self.parties.armed(tuple(dict.fromkeys(found))) or self.parties.owner(part)

    def _doing(
        self,
        base: Event,
        frame: Frame,
        agents: tuple[ActorMention, ...],
        real: Modality,
    ) -> Iterator[Event]:
        at = self.tree.tokens[base.index].start  # a patrol does not do itself
        agents = tuple(m for m in agents if m.operation or not m.start <= at < m.end)
        if self.fitting.takes(frame):  # "students occupied a hall" and hold no place
            agents = tuple(m for m in agents if any(a.side != CIVILIANS for a in m.actors))
        if not frame.agent or not agents:
            taken = self.fitting.takes(frame) and frame.agent != "holding" and not agents
            if taken and is_denied(self.tree, base.index, real):
                yield replace(base, role="happened")  # "rejected claims that X had fallen"
            return
        fought = base.kind == "clash" and frame.agent == "attacked"  # "foiled a raid, killing ten"
        role = load_vocabulary().modal_role(
            "operating" if fought else frame.agent,
            frame.type,
            planned=real.planned,
            feared=real.feared,
        )
        ahead = real.planned or real.feared
        if ahead and real.negated and role != frame.agent:
            return  # not even planned
        alone = len({a.side for m in agents for a in m.actors}) < 2
        if not role or (role == "coordinating" and alone):
            return
        yield replace(
            base,
            role=role,
            mentions=agents,
            targets=tuple(t for t in base.targets if t not in agents),
            planned=real.planned,
            hypothetical=real.feared,
            proof=self._source(base.index, agents) if role == "negotiating" else None,
        )

    def _source(self, index: int, agents: tuple[ActorMention, ...]) -> int | None:
        """Return the other sentence that names "the two countries", if one does."""
        numbers = {self.tree.sentence(m.start) for m in agents} - {self.tree.number(index)}
        return next(iter(numbers), None)

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
            yield replace(base, role=frame.target, mentions=hit, targets=())

    def _nobody(self, trigger: Trigger, frame: Frame, agents: tuple[ActorMention, ...]) -> bool:
        """Tell an event that nobody is said to do, worth a mark of its own."""
        passive = frame.spoken and not trigger.noun and is_passive(self.tree, trigger.index)
        return (
            (passive or not frame.silent) and not (agents and frame.agent) and frame.id != "fall_to"
        )
