"""Whether a frame fits: its participants, its story, and the way its place is tied to it."""

from dataclasses import dataclass

from mapgen.events.bygone import is_bygone, was_so
from mapgen.events.carried_off import are_carried
from mapgen.events.crowds import flees_alone, has_band, has_side, is_other_strike
from mapgen.events.described import CIVILIANS
from mapgen.events.doers import is_others
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.hazards import Hazards, has_victim
from mapgen.events.nominal import Roles
from mapgen.events.parties import Parties
from mapgen.events.subjects import is_one_of, subjects
from mapgen.events.triggers import Trigger, is_passive, objects_of, subjects_of
from mapgen.events.weapons import is_fired, weapons_of, wields
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, modality_of, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["Fitting"]

_LASTING = frozenset({"holding", "threat", "home_base"})
_BESIDE = frozenset({"object", deps.CONJUNCT, deps.APPOSITION, deps.COMPOUND})
_PLACE_SUBJECT = deps.SUBJECTS | _BESIDE


@dataclass(frozen=True)
class Fitting:
    """Chooses among the frames of one article's triggers."""

    tree: Tree
    parties: Parties
    triggers: dict[int, Trigger]
    violent: bool  # the article tells of force at all: "attack" is no word of a match

    def fits(self, trigger: Trigger, frame: Frame, roles: Roles, relation: str) -> bool:
        """Tell whether a frame fits its participants and the way its place is tied to it."""
        if frame.armed and not (
            self._is_story_of_force(frame, roles) and self._may_bear_arms(trigger, frame, roles)
        ):
            return False
        apart = (
            (frame.people and not self._is_peoples(trigger, roles))
            or (frame.who and not self._is_of(trigger, frame, roles))
            or not Hazards(self.tree, self.triggers).is_told_of(frame)
            or (frame.alone and is_others(self.tree, self.parties, self.triggers, trigger.index))
            or (frame.weapon and not self._is_weapons(trigger))
            or (frame.type in {"arrest", "abduction"} and self._is_weapons(trigger))
            or (relation == "in" and self._is_sent(trigger))
            or self._is_idiom(trigger, frame)
            or (frame.armed and not roles.agents and self._is_knocked(trigger))
            or (frame.deadly and not roles.agents and not has_victim(self.tree, trigger))
            or (frame.agent in _LASTING and is_bygone(self.tree, self.triggers, trigger.index))
            or (frame.type == "displacement" and has_band(roles.targets))
            or (frame.agent == "negotiating" and self._is_topic(trigger, relation))
            or (frame.predicate and was_so(self.tree, trigger.index))
            or (frame.armed and self._is_by_envoys(trigger))
            or (self.takes(frame) and self._is_of_people(trigger, frame))
            or (frame.passive and are_carried(self.tree, self.triggers, trigger.index))
            or (frame.denied and not self._is_denied(trigger))
            or (frame.type == "riot" and has_side(roles.agents))
            or is_other_strike(self.tree, trigger, frame)
            or (not frame.who and frame.is_hazard and self._is_done(trigger))
        )
        return not apart and self._is_there(trigger, frame, relation)

    def _is_of_people(self, trigger: Trigger, frame: Frame) -> bool:
        """Tell "the capture of seven others" from that of a town."""
        noun = trigger.index
        if not trigger.noun:
            noun = next((p for f, p in trigger.frames if f is frame and p is not None), noun)
        captured = self.tree.lemma(noun) in grammar("of_captives")
        parts = [p for p in self.tree.children(noun, deps.PREP) if self.tree.lemma(p) == "of"]
        whom = [i for p in parts for i in self.tree.children(p, deps.PREP_OBJECT)]
        return captured and any(
            i not in self.parties.places and (self.parties.is_people(i) or self.parties.of(i))
            for i in whom
        )

    def _is_idiom(self, trigger: Trigger, frame: Frame) -> bool:
        """Tell "took shelter", whoever did, from "took the town"."""
        alone = frame.agent == "took_control" and (frame, None) in trigger.frames
        others = {part for other, part in trigger.frames if not self.takes(other)}
        return alone and not others.isdisjoint(objects_of(self.tree, trigger.index))

    def takes(self, frame: Frame) -> bool:
        """Tell what changes hands: a town in an area does, not all of the area."""
        return load_vocabulary().events[frame.type].group == "control"

    def _is_story_of_force(self, frame: Frame, roles: Roles) -> bool:
        """Tell troops, whatever the story is, from the forces and units that sport has, too."""
        named = any(m in self.parties.named.values() for m in roles.agents)
        if self.violent or frame.sure or named:
            return True
        return frame.silent and any(self._wears_uniform(m) for m in roles.agents)

    def _is_knocked(self, trigger: Trigger) -> bool:
        """Tell "a man was struck while crossing", by whatever came, from an attack."""
        index, tree = trigger.index, self.tree
        if tree.lemma(index) not in grammar("knocking") or tree.children(index, deps.AGENT):
            return False
        things = objects_of(tree, index)
        alone = not tree.children(index, deps.PREP)
        passive = is_passive(tree, index) and alone
        return passive and bool(things) and all(self._is_civil(n) for n in things)

    def _wears_uniform(self, mention: ActorMention) -> bool:
        words = word_lists("events", "forces")["uniformed"]
        return any(self.tree.lemma(i) in words for i in self.tree.span(mention.start, mention.end))

    def _is_there(self, trigger: Trigger, frame: Frame, relation: str) -> bool:
        """Tell whether an event is at the place that such a word ties to it."""
        if frame.subject == "place":
            return relation in _PLACE_SUBJECT
        if relation in grammar("apart"):  # between two places it is at neither
            talks = frame.agent == "negotiating" and relation == "between"
            return talks or (frame.origin and relation == "from")
        left = frame.type == "withdrawal" and relation == "for"  # "left X for Y"
        around = frame.agent == "holding" and relation == "in"
        if left or (around and self._holds_town(trigger.index)):
            return False  # "the last city held by X in Y": not all of Y
        cause = frame.type == "protest" and relation in grammar("cause")
        charged = frame.type == "arrest" and not trigger.noun  # "charged with shelling X"
        cause |= charged and relation in grammar("accounts")
        if cause or (relation in grammar("across") and self._hits_another(trigger.index)):
            return False
        if relation in grammar("towards"):
            flown = not trigger.noun and is_fired(self.tree, trigger.index)
            aimed = trigger.noun and frame.agent == "attacked"  # "assaults towards X"
            # "a storm moving towards X" is not there yet
            headed = not frame.is_hazard and (frame.type == "displacement" or flown or aimed)
            return headed if relation in grammar("headed") else frame.type != "withdrawal"
        acts = relation == deps.SUBJECT and not trigger.noun and frame.subject == "agent"
        hosts = self.tree.lemma(trigger.index) in word_lists("events", "words")["hosting"]
        speaks = frame.agent == "negotiating" and not hosts  # "Moscow signed a deal" somewhere
        return not (acts and (frame.armed or speaks)) or is_passive(self.tree, trigger.index)

    def _is_topic(self, trigger: Trigger, relation: str) -> bool:
        """Tell "talks on a truce in X" and "X truce talks", which may be held elsewhere."""
        tree, index = self.tree, trigger.index
        rumour = trigger.noun and tree.tokens[index].tag == "NN"
        if relation in grammar("topics") or (rumour and tree.lemma(index) in grammar("rumours")):
            return True  # "talks on X", "talk of sanctions"
        if trigger.noun and tree.lemma(index) in grammar("truces"):
            return tree.tokens[index].dep not in deps.SUBJECTS
        about = {tree.lemma(i) for i in tree.children(index, deps.COMPOUND, deps.NOUN_MODIFIER)}
        return relation in deps.OWNERS and bool(about & grammar("truces"))

    def _is_done(self, trigger: Trigger) -> bool:
        """Tell "mourners flooded the streets" from what a river does."""
        people = (self._antecedent(n, trigger.index) for n in subjects_of(self.tree, trigger.index))
        sick = self.tree.lemma(trigger.index) in word_lists("events", "words")["suffering"]
        acting = not (trigger.noun or sick or is_passive(self.tree, trigger.index))
        return acting and any(self.parties.is_people(n) or bool(self.parties.of(n)) for n in people)

    def _is_by_envoys(self, trigger: Trigger) -> bool:
        """Tell "Kenyan envoys arrived" from what a state's forces do."""
        envoys = word_lists("events", "words")["envoys"]
        nouns = () if trigger.noun else subjects_of(self.tree, trigger.index)
        return any(self.tree.lemma(n) in envoys for n in nouns)

    def _is_denied(self, trigger: Trigger) -> bool:
        """Tell "no trucks have entered X" from trucks that have."""
        return modality_of(self.tree, trigger.index, noun=trigger.noun).negated

    def _is_sent(self, trigger: Trigger) -> bool:
        """Tell "rockets were fired in X": from there, at somebody else."""
        index, tree = trigger.index, self.tree
        if trigger.noun or not is_fired(tree, index):
            return False
        words = (index, *objects_of(tree, index))  # "fired missiles at a ship in X"
        led = {tree.lemma(i) for word in words for i in tree.children(word, deps.PREP)}
        return not led & (grammar("towards") | grammar("against"))

    def _holds_town(self, verb: int) -> bool:
        towns = word_lists("events", "pointers")["settlement"]
        return any(self.tree.lemma(i) in towns for i in objects_of(self.tree, verb))

    def _hits_another(self, index: int) -> bool:
        """Tell "shelled X across Y"."""
        places = self.parties.places
        return any(i in places for i in self.tree.children(index, deps.OBJECT))

    def _is_weapons(self, trigger: Trigger) -> bool:
        nouns = weapons_of(self.tree, trigger.index)
        words = word_lists("events", "words")
        flown = words["aircraft"] if trigger.frame.id == "impact" else frozenset()
        falling = words["weapons"] - flown  # "a plane landed at X": it hit nobody
        return bool(nouns) and all(self.tree.lemma(n) in falling for n in nouns)

    def _is_of(self, trigger: Trigger, frame: Frame, roles: Roles) -> bool:
        """Tell "families arrived" and "a bridge collapsed" from a minister and a currency."""
        index = trigger.index
        passive = is_passive(self.tree, index)
        nouns = objects_of(self.tree, index) if passive else subjects_of(self.tree, index)
        if passive and frame.crowd:  # "besieged by demonstrators"
            by = self.tree.children(index, deps.AGENT)
            nouns = [n for a in by for n in self.tree.children(a, deps.PREP_OBJECT)] or nouns
        token = self.tree.tokens[index]
        if not nouns and token.dep in (*deps.NOUN_CLAUSES, deps.ADJECTIVE):
            nouns = [token.head]  # "people fleeing X"
        words = subjects(frame)
        if frame.crowd and not (trigger.noun or nouns or passive):  # "by burning tyres"
            return any(a.side == CIVILIANS for m in roles.agents for a in m.actors)
        return trigger.noun or any(
            is_one_of(self.tree, self.parties, self.triggers, n, words) for n in nouns
        )

    def _is_peoples(self, trigger: Trigger, roles: Roles) -> bool:
        """Tell whether it happens to people: of a force it would be a retreat."""
        index = trigger.index
        objects = self.tree.children(index, deps.OBJECT)
        if not trigger.noun and any(self._is_civil(n) for n in objects):
            return True  # "troops forced residents from their homes"
        if self.parties.armed(roles.agents) or flees_alone(self.tree, trigger):
            return False
        if trigger.noun:
            return True
        passive = is_passive(self.tree, index)
        nouns = objects_of(self.tree, index) if passive else subjects_of(self.tree, index)
        if not nouns and self.tree.tokens[index].dep in deps.NOUN_CLAUSES:
            nouns = [self.tree.tokens[index].head]
        if not nouns and self.tree.tokens[index].dep in {
            deps.COMPLEMENT,
            deps.PREDICATE,
        }:  # "remain displaced"
            nouns = subjects_of(self.tree, self.tree.tokens[index].head)
        if not nouns and self.tree.tokens[index].dep in {
            deps.OPEN_CLAUSE,
            deps.ADVERBIAL,
            deps.CONJUNCT,
        }:
            return any(a.side == CIVILIANS for m in roles.agents for a in m.actors)
        nouns = [self._antecedent(n, index) for n in nouns]
        return any(
            (self.parties.is_people(n) and not self._may_be_armed(n))
            or any(a.side == CIVILIANS for m in self.parties.of(n) for a in m.actors)
            for n in nouns
        ) or any(self.parties.is_people(n) for n in objects_of(self.tree, index))

    def _may_be_armed(self, word: int) -> bool:
        """Tell "camps burnt by rebels since they crossed into X", whoever the parser means."""
        sentence = self.tree.sentence_at(self.tree.number(word))
        before = range(sentence.first, word) if self.tree.tokens[word].pos == "PRON" else ()
        return any(bool(self.parties.armed(self.parties.of(i))) for i in before)

    def _is_civil(self, noun: int) -> bool:
        return self.parties.is_people(noun) and not self.parties.armed(self.parties.of(noun))

    def _antecedent(self, noun: int, verb: int) -> int:
        relative = self.tree.tokens[noun].text.lower() in grammar("relative")
        if relative and self.tree.tokens[verb].dep == deps.RELATIVE:
            return self.tree.tokens[verb].head
        return noun

    def _is_mob(self, trigger: Trigger, frame: Frame, roles: Roles) -> bool:
        """Tell people who attack people, or with arms: "settlers attacked villagers"."""
        towns = any(i in self.parties.places for i in objects_of(self.tree, trigger.index))
        hits = towns or roles.targets or wields(self.tree, trigger.index)
        return frame.agent == "attacked" and bool(hits) and not frame.silent

    def _may_bear_arms(self, trigger: Trigger, frame: Frame, roles: Roles) -> bool:
        met = trigger.noun or len(roles.agents) + len(roles.targets) > 1
        if roles.agents and (self._is_mob(trigger, frame, roles) or (frame.mutual and met)):
            return True  # "clashes between protesters and students", "herders fought farmers"
        if roles.agents:
            ruled = frame.ruled and bool(self.parties.ruling(roles.agents))
            return bool(self.parties.armed(roles.agents)) or frame.subject != "agent" or ruled
        if not roles.other or frame.subject != "agent":
            return True
        if trigger.noun:
            return False
        return self._is_by(trigger.index, nouns=True)

    def is_shot(self, trigger: Trigger) -> bool:
        """Tell "X was attacked by drones" and "raids targeting X" from "attacked by dogs"."""
        adds = self.tree.tokens[trigger.index].tag == "VBG"
        return not trigger.noun and self._is_by(trigger.index, nouns=adds)

    def _is_by(self, verb: int, *, nouns: bool) -> bool:
        """Tell what weapons do; with `nouns`, what a deed or somebody not named does as well."""
        tree = self.tree
        doers = weapons_of(tree, verb) or subjects_of(tree, verb)
        doers += [
            p for a in tree.children(verb, deps.AGENT) for p in tree.children(a, deps.PREP_OBJECT)
        ]
        if not doers and tree.tokens[verb].tag == "VBG":
            doers = [tree.tokens[verb].head] if tree.tokens[verb].dep == deps.NOUN_CLAUSE else []
        weapons = word_lists("events", "words")["weapons"]
        deeds = [i for i in doers if i in self.triggers and self.triggers[i].noun]
        armed = {i for i in deeds if self.triggers[i].frame.armed}
        pronouns = {i for i in doers if tree.tokens[i].pos == "PRON"}
        more = armed | pronouns if nouns else set()
        return bool(doers) and all(tree.lemma(n) in weapons or n in more for n in doers)
