"""What floods, storms, quakes and unrest do, told in words that other things do, too."""

from collections import Counter
from dataclasses import dataclass

from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.triggers import Trigger, is_passive, objects_of
from mapgen.text import Tree, deps
from mapgen.vocabulary import load_vocabulary

__all__ = ["Hazards", "has_victim"]

_NEAR = 2  # sentences
_HAZARD, _VIOLENCE = "hazard", "violence"  # groups of events


@dataclass(frozen=True)
class Hazards:
    """Tells which hazard one article is about, and what is that hazard's."""

    tree: Tree
    triggers: dict[int, Trigger]

    def main(self, index: int) -> str:
        """Return the type of the hazard that the article mainly tells of, "" if it is none.

        One that is named a single time counts only for what is told right after it.
        """
        nouns = [t for t in self._nouns() if t.frame.is_hazard]
        told = Counter(t.frame.type for t in nouns).most_common()
        if not told or (len(told) > 1 and told[0][1] == told[1][1]):
            return ""
        number = self.tree.number(index)
        near = (0 <= number - self.tree.number(t.index) <= _NEAR for t in nouns)
        return told[0][0] if len(nouns) > 1 or any(near) else ""

    def are_told(self) -> bool:
        """Tell whether the article's nouns name hazards more often than violence."""
        types = load_vocabulary().events
        told = [t.frame for t in self._nouns() if not t.frame.deadly]
        violence = sum(types[f.type].group == _VIOLENCE for f in told)
        sure = sum(types[f.type].group == _HAZARD and not f.unowned for f in told)
        fires = sum(f.unowned for f in told)  # "fire" may be an army's
        return sure > violence or bool(fires and not violence)

    def is_told_of(self, frame: Frame) -> bool:
        """Tell whether the article names by a noun what the frame's words only may mean.

        And nothing by which they mean something else: after a quake people "take to the streets".
        """
        if frame.unless and any(t.frame.type == frame.unless for t in self.triggers.values()):
            return False
        if not frame.story:
            return True
        if frame.story == _HAZARD:
            return self.are_told()
        return any(t.frame.type == frame.story for t in self._nouns())

    def harm(self, index: int, frame: Frame, kind: str) -> str:
        """Return the type of what nobody is said to do: of a flood's deaths and damage."""
        if frame.story == _HAZARD and kind != "displacement":
            return self.main(index) or kind
        if frame.deadly and self._is_by_hazard(index):
            return "casualties_found"
        wrecked = frame.deadly or frame.id == "destroy"
        if wrecked and not self.triggers[index].noun and (self.are_told() or self._is_near(index)):
            return "casualties_found" if frame.deadly else self.main(index) or "accident"
        bare = kind == "ground_attack" and self.tree.lemma(index) in grammar("bare_harm")
        return "casualties_found" if bare and self._is_in_unrest(index) else kind

    def _is_near(self, index: int) -> bool:
        """Tell what is told right after a flood, where the article tells of attacks elsewhere."""
        groups = self._groups([t for t in self._near(index) if t.noun])
        return _HAZARD in groups and _VIOLENCE not in groups

    def _is_in_unrest(self, index: int) -> bool:
        """Tell "four were killed in X", told amid protests, from what an attack did to them."""
        apart = grammar("with_unrest")
        groups = self._groups([t for t in self._near(index) if t.frame.type not in apart])
        return "unrest" in groups and _VIOLENCE not in groups

    def _near(self, index: int) -> list[Trigger]:
        """Return what is told in a sentence and right before it, but for deaths."""
        number = self.tree.number(index)
        told = (t for t in self.triggers.values() if not t.frame.story and not t.frame.deadly)
        return [t for t in told if 0 <= number - self.tree.number(t.index) <= _NEAR]

    @staticmethod
    def _groups(told: list[Trigger]) -> set[str]:
        types = load_vocabulary().events
        return {types[t.frame.type].group for t in told}

    def by(self, deeds: list[int], frame: Frame, kind: str) -> str:
        """Return the type of the hazard that does it: a heatwave that scorches X is no fire."""
        doers = [self.triggers[i].frame for i in deeds if i in self.triggers]
        hazard = next((f for f in doers if f.is_hazard), None)
        return hazard.type if hazard is not None and frame.is_hazard else kind

    def _nouns(self) -> list[Trigger]:
        return [t for t in self.triggers.values() if t.noun and not t.frame.story]

    def _is_by_hazard(self, index: int) -> bool:
        """Tell "were killed by drowning and landslides" from what somebody did to them."""
        sentence = self.tree.sentence_at(self.tree.number(index))
        here = (
            self.triggers[i] for i in range(sentence.first, sentence.last) if i in self.triggers
        )
        types = load_vocabulary().events
        kinds = [t.frame.type for t in here if t.index != index and t.noun]
        return any(k == "accident" or types[k].group == _HAZARD for k in kinds)


def has_victim(tree: Tree, trigger: Trigger) -> bool:
    """Tell "was killed" and "a blast killed four" from "the forest was burning"."""
    index = trigger.index
    clauses = {"ROOT", deps.RELATIVE, deps.CONJUNCT, deps.CONTENT}
    suffered = trigger.noun or is_passive(tree, index) or bool(objects_of(tree, index))
    return suffered or tree.tokens[index].dep not in clauses
