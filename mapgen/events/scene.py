"""Who stands where in the sentence tree: mentions by token, doers of deeds, pronouns."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mapgen.actors import ActorBook
from mapgen.events import lexicon as lx
from mapgen.model import ActorMention, Location
from mapgen.text.tree import Tree

__all__ = ["STATE", "Scene"]

STATE = "state"
"""Kind of a country that stands for its forces: "Ukraine sent troops"."""

_OWN_PREPOSITIONS = frozenset({"of", "between", "from", "by", "among"})
_ASIDE = frozenset({"relcl", "advcl", "acl", "ccomp", "punct", "det"})
_CARRIED = frozenset({"conj", "xcomp", "advcl", "pcomp", "dep"})
_RELATIVE = frozenset({"that", "which", "who"})
_IN_WORDS = lx.REPORTING | lx.TALK_VERBS | {"visit", "discuss", "agree", "hold"}
_PRONOUNS = frozenset({"it", "they"})


@dataclass(frozen=True)
class Scene:
    """One article's tree together with what is named in it."""

    tree: Tree
    book: ActorBook
    mentions: tuple[ActorMention, ...]
    by_token: dict[int, ActorMention]  # forces and operations
    capitals: dict[int, ActorMention]  # cities that stand for a side in talks
    locations: tuple[Location, ...]
    groups: frozenset[str]  # sides that are armed groups
    states: dict[int, ActorMention]  # countries that stand for forces the article names

    def named(self, indices: Iterable[int]) -> tuple[ActorMention, ...]:
        """Return the mentions at these tokens, each once, in text order."""
        found = {self.by_token[i].start: self.by_token[i] for i in indices if i in self.by_token}
        return tuple(found[start] for start in sorted(found))

    def owners(self, noun: int) -> tuple[ActorMention, ...]:
        """Return who is named in a noun phrase as the noun itself or its owner."""
        return self.named(self._owned(noun))

    def _owned(self, noun: int) -> Iterator[int]:
        stack = [noun]
        while stack:
            current = stack.pop()
            yield current
            for child in self.tree.children(current):
                token = self.tree.tokens[child]
                aside = token.dep in _ASIDE or (
                    token.dep == "prep" and token.text.lower() not in _OWN_PREPOSITIONS
                )
                if not aside:
                    stack.append(child)

    def doers(self, verb: int, depth: int = 0) -> tuple[ActorMention, ...]:
        """Return who does what a verb says; empty when nobody named does."""
        if depth > 6:
            return ()
        if found := self._agents(verb):
            return found
        if patients := self.tree.children(verb, "nsubjpass"):
            acts = self.tree.lemma(verb) in lx.PATIENT_ACTS | lx.ALLOCATING
            return tuple(m for p in patients for m in self.subject(p, verb)) if acts else ()
        helpers = self.tree.children(verb, "aux", "auxpass")  # "remain deployed"
        if subjects := [i for v in (verb, *helpers) for i in self.tree.children(v, "nsubj")]:
            return tuple(m for s in subjects for m in self.subject(s, verb, depth))
        return self._carried(verb, depth)

    def _carried(self, verb: int, depth: int) -> tuple[ActorMention, ...]:
        """Take the subject over from the verb that this one hangs on."""
        token = self.tree.tokens[verb]
        head = token.head
        if head == verb:
            return ()
        if token.dep == "acl":
            return self.owners(head)
        if token.dep == "conj" and token.tag == "VBD" and self.tree.tokens[head].tag == "VB":
            return ()  # "an attempt by X to enter A and handed": no part of what X attempted
        if token.dep == "conj" and self.tree.children(head, "nsubj", "nsubjpass"):
            return self.doers(head, depth + 1)
        if token.dep == "advcl" and token.tag == "VBN":
            return ()  # "accused of": it is done to somebody, and not by the subject above
        governor = self.tree.verb_of(head) if token.dep in _CARRIED else None
        return () if governor is None else self._governing(governor, depth)

    def _governing(self, governor: int, depth: int) -> tuple[ActorMention, ...]:
        """Return who does what hangs on a verb; of an accusation, the accused."""
        if self.tree.lemma(governor) not in lx.ACCUSING:
            return self.doers(governor, depth + 1)
        accused = self.tree.children(governor, "nsubjpass", "dobj")
        return tuple(m for one in accused for m in self.subject(one, governor, depth))

    def subject(self, subject: int, verb: int, depth: int = 0) -> tuple[ActorMention, ...]:
        """Return who a subject names; pronouns are followed where that is safe."""
        word = self.tree.tokens[subject].text.lower()
        if word in _RELATIVE and self.tree.tokens[verb].dep in {"relcl", "conj"}:
            return self.owners(self.antecedent(verb))
        whose = [i for i in self.tree.children(subject, "poss") if self.tree.lemma(i) == "whose"]
        if whose and self.tree.tokens[verb].dep == "relcl":
            return self.owners(self.antecedent(verb))
        if word in _PRONOUNS:
            return self._referents(verb, depth)
        named = self.owners(subject) or self._planters(subject)
        things = {self.tree.lemma(i) for i in self.tree.children(verb, "dobj")}
        if self.tree.lemma(verb) in _IN_WORDS or things & lx.TALK_NOUNS:
            return named
        return tuple(m for m in named if self._acts_for(m, subject))

    def _planters(self, noun: int) -> tuple[ActorMention, ...]:
        """Return who set a weapon off: "a bomb planted by X", "a rocket fired by X"."""
        if self.tree.lemma(noun) not in lx.WEAPONS:
            return ()
        return tuple(m for clause in self.tree.children(noun, "acl") for m in self._agents(clause))

    def _acts_for(self, mention: ActorMention, subject: int) -> bool:
        """Tell "a convoy of the army" and "army convoys" from "the wife of a soldier"."""
        tree = self.tree
        top = tree.top(mention.start, mention.end)
        while top is not None and top != subject:
            token = tree.tokens[top]
            if token.head == top:
                break
            top = token.head
            if tree.tokens[top].pos == "ADP":
                token, top = tree.tokens[top], tree.tokens[top].head
            if token.dep == "conj" or tree.tokens[top].pos not in {"NOUN", "PROPN"}:
                continue
            team = tree.lemma(top) == "team" and token.dep == "prep"  # no football team
            acts = tree.lemma(top) in lx.FORCE_PARTS | lx.DEEDS or team
            if top not in self.by_token and not acts:
                return False
        return True

    def antecedent(self, verb: int) -> int:
        """Return the noun that a relative clause hangs on."""
        while self.tree.tokens[verb].dep == "conj":
            verb = self.tree.tokens[verb].head
        return self.tree.tokens[verb].head

    def _referents(self, verb: int, depth: int) -> tuple[ActorMention, ...]:
        """Follow "it" or "they" to the subject of the clause above, or of the last sentence."""
        for _, head in self.tree.climb(verb):
            if self.tree.is_verb(head) and self.tree.children(head, "nsubj"):
                return self.doers(head, depth + 1)
        number = self.tree.sentence(self.tree.tokens[verb].start)
        if not number:
            return ()
        before = self.tree.sentence_at(number - 1)
        if before.paragraph != self.tree.sentence_at(number).paragraph:
            return ()
        roots = [i for i in range(before.first, before.last) if self.tree.tokens[i].head == i]
        said = [c for r in roots for c in self.tree.children(r, "ccomp")]
        said = [c for c in said if self.tree.lemma(self.tree.tokens[c].head) in lx.REPORTING]
        return tuple(m for one in roots + said for m in self.doers(one, depth + 1))

    def owners_of_deed(self, noun: int, depth: int = 0) -> tuple[ActorMention, ...]:
        """Return who does what a noun says: "attacks by X", "X's strikes", "X launched a raid"."""
        found = self.owners(noun)
        if found or depth > 4:
            return found
        if owned := self._pronoun_owner(noun):
            return owned
        token, head = self.tree.tokens[noun], self.tree.tokens[noun].head
        above = self.tree.tokens[head].head
        quantity = token.dep == "pobj" and self.tree.lemma(above) in lx.QUANTITIES
        if quantity or token.dep == "conj":
            return self.owners_of_deed(above if quantity else head, depth + 1)
        if token.dep == "dobj" and self.tree.lemma(head) in lx.CARRYING | lx.LAUNCHES:
            return self.doers(head)
        if token.dep == "attr":  # "X remains a threat"
            return tuple(m for s in self.tree.children(head, "nsubj") for m in self.owners(s))
        return self._agents(head) if token.dep == "nsubjpass" else ()

    def _agents(self, verb: int) -> tuple[ActorMention, ...]:
        """Return whom the "by" of a passive names."""
        agents = [p for a in self.tree.children(verb, "agent") for p in self.tree.children(a)]
        return tuple(m for agent in agents for m in self.owners(agent))

    def _pronoun_owner(self, noun: int) -> tuple[ActorMention, ...]:
        """Follow "its operations" to who does what the clause says, or the operation before."""
        owners = self.tree.children(noun, "poss")
        if not any(self.tree.tokens[i].text.lower() in {"its", "their"} for i in owners):
            return ()
        verb = self.tree.verb_of(noun)
        doers = self.doers(verb) if verb is not None else ()
        return doers or self._operation_before(noun)

    def _operation_before(self, noun: int) -> tuple[ActorMention, ...]:
        """Return the operation named just before in the sentence: "its operations"."""
        at = self.tree.tokens[noun].start
        number = self.tree.sentence(at)
        start = self.tree.sentence_at(number).start if number is not None else at
        named = [m for m in self.mentions if m.operation and start <= m.start < at]
        return (named[-1],) if named else ()

    def is_force(self, mention: ActorMention) -> bool:
        """Tell whether a mention is an armed force or an operation, not an office."""
        return bool(mention.operation) or any(a.kind != "government" for a in mention.actors)

    def is_group(self, mention: ActorMention) -> bool:
        """Tell whether a mention is an armed group without a state."""
        return any(a.side in self.groups or a.kind == "armed group" for a in mention.actors)
