"""Who talks with whom: those whom delegations, ministers and capitals speak for."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.events.grammar import grammar
from mapgen.events.parties import Parties
from mapgen.events.triggers import Trigger, subjects_of
from mapgen.model import ActorMention
from mapgen.text import Tree, deps, word_lists

__all__ = ["Talks"]

_ASIDE = frozenset(
    {
        deps.RELATIVE,
        deps.ADVERBIAL,
        deps.NOUN_CLAUSE,
        deps.CONTENT,
        deps.PUNCTUATION,
        deps.DETERMINER,
    }
)


@dataclass(frozen=True)
class Talks:
    """Reads the parties to talks, meetings and agreements."""

    tree: Tree
    parties: Parties
    triggers: dict[int, Trigger]

    def of(self, trigger: Trigger, part: int | None) -> tuple[ActorMention, ...]:
        """Return who takes part; of a mere meeting only where two sides meet."""
        nouns = [trigger.index] if trigger.noun else [part] if part is not None else []
        verb = self._verb(trigger)
        found: list[ActorMention] = []
        for noun in [*self._sides(verb), *nouns] if verb is not None else nouns:
            found += self._named(noun)
        who = tuple(dict.fromkeys(found))
        several = len({a.side for m in who for a in m.actors}) > 1
        return who if nouns or several or self._sent(verb) else ()

    def _verb(self, trigger: Trigger) -> int | None:
        """Return the verb whose clause tells of the talks."""
        if not trigger.noun:
            return trigger.index
        tree = self.tree
        token = tree.tokens[trigger.index]
        head = tree.tokens[token.head].head if token.dep == deps.PREP_OBJECT else token.head
        carried = token.dep in (deps.OBJECT, deps.SUBJECT, deps.PASSIVE_SUBJECT) or (
            token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("come_to")
        )
        beside = token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("at")
        carried = carried and (not beside or tree.lemma(head) in grammar("talking"))
        speaks = tree.lemma(head) in word_lists("events", "words")["speech"]
        return head if carried and tree.is_verb(head) and not speaks else None

    def _sides(self, verb: int) -> Iterator[int]:
        """Yield the nouns of a clause that may name who talks."""
        tree = self.tree
        words = word_lists("events", "words")
        top = verb
        while not subjects_of(tree, top) and tree.tokens[top].dep in (
            deps.CONJUNCT,
            deps.OPEN_CLAUSE,
            deps.ADVERBIAL,
        ):
            top = tree.verb_of(tree.tokens[top].head) or top
            if top == verb:
                break
        if tree.tokens[verb].dep in deps.NOUN_CLAUSES and tree.tokens[verb].head in self.triggers:
            yield tree.tokens[verb].head  # "the visit of X to meet Y"
        if tree.lemma(verb) not in words["hosting"]:
            yield from (
                n for v in dict.fromkeys((top, verb)) for n in tree.children(v, *deps.SUBJECTS)
            )
        if tree.lemma(verb) in words["meeting"]:
            yield from tree.children(verb, deps.OBJECT)
        for one in (verb, *tree.children(verb, deps.CONJUNCT)):
            for prep in tree.children(one, deps.PREP):
                if tree.lemma(prep) in grammar("with"):
                    yield from tree.children(prep, deps.PREP_OBJECT)
            if one != verb and tree.lemma(one) in words["meeting"]:
                yield from tree.children(one, deps.OBJECT)

    def _named(self, noun: int) -> Iterator[ActorMention]:
        """Yield everybody whom a noun phrase names as itself or as whom it speaks for."""
        tree = self.tree
        stack = [noun]
        while stack:
            one = stack.pop()
            token = tree.tokens[one]
            if (mention := self.parties.named.get(one)) is not None:
                if not mention.operation:
                    yield mention
            elif one in self.parties.capitals and self._stands(one):
                yield self.parties.capitals[one]
            elif one in self.parties.states:
                yield self.parties.states[one]
            for child in reversed(tree.children(one)):
                aside = tree.tokens[child].dep in _ASIDE or (
                    tree.tokens[child].pos == "ADP" and tree.lemma(child) not in grammar("talkers")
                )
                if not aside and not (token.pos == "VERB" and one != noun):
                    stack.append(child)

    def _stands(self, capital: int) -> bool:
        """Tell "between Erbil and Baghdad" and "officers from Baghdad" from "in Baghdad"."""
        tree = self.tree
        token = tree.tokens[capital]
        while token.dep == deps.CONJUNCT:
            token = tree.tokens[token.head]
        return token.dep in (deps.SUBJECT, deps.POSSESSOR) or (
            token.dep == deps.PREP_OBJECT and tree.lemma(token.head) in grammar("talks_of")
        )

    def _sent(self, verb: int | None) -> bool:
        """Tell a delegation that meets somebody: it was sent to talk."""
        envoys = word_lists("events", "words")["envoys"]
        return verb is not None and any(
            self.tree.lemma(i) in envoys for i in subjects_of(self.tree, verb)
        )
