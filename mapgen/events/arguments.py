"""Who does what a trigger says, and to whom: by the syntax of its own words only."""

from dataclasses import dataclass, replace

from mapgen.events.beside import agreeing, called_on, far_by, is_made_to, last_of_pair, meant
from mapgen.events.blows import by_own_work, is_blow
from mapgen.events.described import CIVILIANS
from mapgen.events.duties import gives_duty
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.nominal import NOBODY, Doers, Nominal, Roles
from mapgen.events.paragraphs import follows_on
from mapgen.events.plans import is_met, is_of_others, tells_why
from mapgen.events.sites import sites
from mapgen.events.standing import done_to
from mapgen.events.talks import Talks
from mapgen.events.triggers import Trigger, is_passive, objects_of, subjects_of
from mapgen.events.weapons import weapons_of
from mapgen.model import ActorMention
from mapgen.text import deps, word_lists, wording

__all__ = ["Arguments"]

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_COMPLEMENTS = (deps.COMPLEMENT, deps.PREDICATE)
_CARRIED = frozenset(
    {deps.CONJUNCT, deps.OPEN_CLAUSE, deps.ADVERBIAL, deps.PREP_CLAUSE, deps.NOUN_CLAUSE}
)


@dataclass(frozen=True)
class Arguments(Nominal):
    """Reads the participants of triggers."""

    def of(self, trigger: Trigger, frame: Frame, part: int | None = None) -> Roles:
        """Return who takes part; `part` is the token that the trigger's pattern asked for."""
        if frame.agent == "negotiating":
            return Roles(agents=Talks(self.tree, self.parties, self.triggers).of(trigger, part))
        if trigger.noun:
            return self.of_noun(trigger.index)
        held = frame.type in {"arrest", "abduction"}  # "questioned by detectives at a station"
        led = frozenset() if held else grammar("against")
        led |= {"with"} if frame.mutual else set()
        roles = self._of_verb(trigger.index, part, led)
        if frame.subject == "target" and not roles.agents and not roles.targets:
            hit = (m for s in subjects_of(self.tree, trigger.index) for m in self.hit(s))
            roles = replace(roles, targets=tuple(hit))  # "a police post came under fire"
        if frame.mutual and part is not None and part not in self.triggers:
            met = self.hit(part)  # "came across militants"
            roles = replace(roles, targets=tuple(dict.fromkeys((*roles.targets, *met))))
        if frame.agent == "took_control":
            taken = self._from(trigger.index, part)  # "took control of X from Y"
            roles = replace(roles, targets=tuple(dict.fromkeys((*roles.targets, *taken))))
        if frame.passive == "agent" and is_passive(self.tree, trigger.index):
            still = [m for s in subjects_of(self.tree, trigger.index) for m in self.acting(s)]
            moved = self.parties.armed((*roles.targets, *still))  # and "remain deployed"
            agents = tuple(dict.fromkeys((*roles.agents, *moved)))
            return replace(roles, agents=agents, targets=(), other=roles.other and not moved)
        return roles

    def regaining(self, verb: int) -> tuple[ActorMention, ...]:
        """Return the force whose own words are that X "had been recaptured", a raid "repelled"."""
        won = self.tree.lemma(verb) in word_lists("events", "words")["regaining"]
        if not won or not is_passive(self.tree, verb):
            return ()
        said = self.parties.speakers(verb, ruling=True)
        return said if len({a.side for m in said for a in m.actors}) == 1 else ()

    def inflicted_by(self, verb: int, part: int | None) -> tuple[ActorMention, ...]:
        """Return X of "came under fire from X" and of "was the target of an X raid"."""
        led = self._led(verb, part, grammar("done_by"))
        if led or part is None or part not in self.triggers:
            return led
        return self.of_noun(part).agents

    def _from(self, verb: int, part: int | None) -> tuple[ActorMention, ...]:
        return self._led(verb, part, frozenset({"from"}))

    def _led(self, verb: int, part: int | None, by: frozenset[str]) -> tuple[ActorMention, ...]:
        """Return the armed parties that such words lead to from a verb, its part or its object."""
        tree, parties = self.tree, self.parties
        owned = tree.children(verb, deps.OBJECT, deps.ATTRIBUTE)  # "the target of raids | by X"
        words = {verb, *([] if part is None else [part]), *owned}
        links = (p for w in sorted(words) for p in tree.children(w, deps.PREP, deps.AGENT))
        led = (i for p in links if tree.lemma(p) in by for i in tree.children(p, deps.PREP_OBJECT))
        found = (m for i in led if parties.may_do(i, by=False) for m in parties.of(i))
        return parties.armed(tuple(dict.fromkeys(found)))

    def _of_verb(self, verb: int, part: int | None, leading: frozenset[str]) -> Roles:
        agents, other = self.doers(verb)
        targets = self._patients(verb, leading)
        if part is not None and self.tree.tokens[part].dep in deps.OBJECTS:
            found = self.tree.lemma(verb) in grammar("finding") and part not in self.triggers
            own = Roles() if found else self.of_noun(part)
            targets = (*done_to(self.triggers.get(verb), targets, own.agents), *own.targets)
            given = part in self.triggers and bool(own.agents)  # no "rebel camp"
            given = given and all(a.side == CIVILIANS for m in agents for a in m.actors)
            if given:  # "families received UN aid"
                targets = tuple(t for t in (*agents, *targets) if t not in own.agents)
                agents = own.agents
        return Roles(
            agents=agents,
            targets=tuple(t for t in dict.fromkeys(targets) if t not in agents),
            other=other and not agents,
            accused=self._accused(verb),
        )

    def _accused(self, verb: int) -> bool:
        """Tell "accused X of attacking": what hangs on an accusation."""
        token = self.tree.tokens[verb]
        above = self.tree.tokens[token.head]
        over = above.head if above.pos == "ADP" else token.head
        held = token.dep in (deps.PREP_CLAUSE, deps.OPEN_CLAUSE)
        says = self.tree.lemma(over) in word_lists("events", "words")["doubtsay"]
        return held and says and not gives_duty(self.tree, over)

    def doers(self, verb: int, depth: int = 0) -> Doers:
        """Return who does what a verb says, and whether somebody else stands there instead."""
        tree = self.tree
        if depth > 6:
            return (), False
        by = [
            p for a in tree.children(verb, deps.AGENT) for p in tree.children(a, deps.PREP_OBJECT)
        ]
        found = tuple(m for p in by for m in self.acting(p))
        own = subjects_of(tree, verb)  # "they left by helicopter", "X responded to attacks by Y"
        if by and (not own or (found and is_passive(tree, verb))):
            return found, not found
        if is_passive(tree, verb):  # "were shot outside a shop by gunmen"
            led = far_by(tree, verb, self.triggers)
            nouns = (i for part in led for i in tree.children(part, deps.PREP_OBJECT))
            return self.parties.armed(m for i in nouns for m in self.acting(i)), False
        if sent := [m for w in weapons_of(tree, verb) for m in self.acting(w)]:
            return tuple(sent), False
        if subjects := subjects_of(tree, verb):
            found = tuple(m for s in subjects for m in self._subject(s, verb, depth))
            found = found or by_own_work(self.parties, self.triggers, verb)
            blows = (is_blow(self.parties, self.triggers, s, verb) for s in subjects)
            return found, not found and not all(blows)
        return self._carried(verb, depth)

    def _subject(self, noun: int, verb: int, depth: int) -> tuple[ActorMention, ...]:
        tree, token = self.tree, self.tree.tokens[noun]
        word = token.text.lower()
        if word in grammar("relative"):
            top = verb
            while tree.tokens[top].dep == deps.CONJUNCT:
                top = tree.tokens[top].head
            if tree.tokens[top].dep != deps.RELATIVE:
                return ()
            held = last_of_pair(tree, meant(tree, tree.tokens[top].head), top)
            deed = self._deed_against(held, word)
            return self.acting(held) if deed is None else self.of_noun(deed).agents
        if token.pos == "PRON":
            return self._pronoun(word, verb, depth)
        if any(tree.lemma(i) == "whose" for i in tree.children(noun, deps.POSSESSOR)):
            return self.acting(tree.tokens[verb].head)
        return self.acting(noun)

    def _deed_against(self, noun: int, word: str) -> int | None:
        """Return the deed of "an operation against X, which destroyed": it did, and not X."""
        link = self.tree.tokens[noun].head
        deed = self.tree.tokens[link].head
        against = self.tree.lemma(link) in grammar("against") and word == "which"
        told = against and deed in self.triggers and self.triggers[deed].noun
        return deed if told else None

    def of_relative(self, verb: int) -> tuple[ActorMention, ...]:
        """Return whom the noun of a relative clause names: "the brigade, whose base is X"."""
        token = self.tree.tokens[verb]
        return self.acting(token.head) if token.dep == deps.RELATIVE else ()

    def _pronoun(self, word: str, verb: int, depth: int) -> tuple[ActorMention, ...]:
        """Follow "it" and "they" to who speaks or acts above in the sentence, or just before it."""
        tree = self.tree
        if word == "we":
            return self.parties.speakers(verb)
        if word not in grammar("followed_pronouns"):
            return ()
        where = False  # "withdrew to X, where they attacked a post"
        for child, head in tree.path_up(verb):
            dep = tree.tokens[child].dep
            adverbs = tree.children(child, deps.ADVERB)
            where |= dep == deps.RELATIVE and any(tree.lemma(i) == "where" for i in adverbs)
            over = where or dep in (deps.CONTENT, deps.ADVERBIAL, deps.CONJUNCT)
            clause = tree.is_verb(head) and over
            if dep == deps.CONTENT and min(subjects_of(tree, head), default=-1) > verb:
                continue  # "they shelled X, residents said", who did not
            aside = dep == deps.ADVERBIAL and not wording.is_contrast(tree, child)
            hit = [o for o in objects_of(tree, head) if clause and aside and self._may_be(word, o)]
            if hit and tells_why(tree, head, child):
                return tuple(m for o in hit for m in self.acting(o))
            if hit:
                return ()  # "troops killed rebels after they entered X": either of them
            if clause and (subjects := agreeing(tree, word, subjects_of(tree, head))):
                return tuple(m for s in subjects for m in self._subject(s, head, depth + 1))
        return self._last_subject(tree.number(verb), word)

    def _may_be(self, word: str, thing: int) -> bool:
        """Tell what a pronoun may mean as well: "attacked a convoy as it drove through X"."""
        if word == "they":
            return bool(self.hit(thing))
        return thing not in self.parties.places and self.tree.tokens[thing].tag == "NN"

    def _last_subject(self, number: int, word: str) -> tuple[ActorMention, ...]:
        """Return the one force that the sentence before is about, which somebody else may say."""
        tree = self.tree
        before = tree.sentence_at(number - 1) if number else None
        if before is None or not follows_on(tree, number, word):
            return ()
        roots = [i for i in range(before.first, before.last) if tree.tokens[i].head == i]
        speech = word_lists("events", "words")["speech"]
        told = [c for r in roots if tree.lemma(r) in speech for c in tree.children(r, deps.CONTENT)]
        found: tuple[ActorMention, ...] = ()
        for root in told or roots:
            for subject in agreeing(tree, word, subjects_of(tree, root)):
                found += self.parties.armed(self.acting(subject))
        return found if len({a.side for m in found for a in m.actors}) == 1 else ()

    def _carried(self, verb: int, depth: int) -> Doers:
        """Take the doer over from the clause that a verb hangs on."""
        tree = self.tree
        token = tree.tokens[verb]
        if token.dep in _COMPLEMENTS and token.head != verb:  # "remain deployed", "is active"
            nouns = objects_of(tree, token.head)  # "was found dead by X", "shot Y dead"
            hit = tuple(m for i in nouns for m in self.hit(i))
            return (hit, False) if nouns else self.doers(token.head, depth + 1)
        having = bool(tree.children(verb, deps.AUXILIARY))
        whole = token.tag in _FINITE or (token.tag == "VBN" and not having)
        if token.head == verb or (token.dep == deps.ADVERBIAL and whole):
            return NOBODY  # its own subject is not read: "after strikes on X left five dead"
        if token.dep == deps.NOUN_CLAUSE:
            to = any(tree.lemma(i) == "to" for i in tree.children(verb, deps.AUXILIARY))
            if not to:
                found = self.acting(token.head)
                return found, not found
            noun = token.head  # "the army's plan to move on X"
            plan = tree.lemma(noun) in word_lists("events", "modality")["planning_nouns"]
            against = is_met(tree, noun) or (plan and is_of_others(tree, noun))
            if plan or against or noun in self.triggers:
                found = self.of_noun(noun).agents
                if found or against:  # "despite a campaign to clear X": not who is spoken of
                    return found, not found
        if token.dep not in _CARRIED:
            return NOBODY
        governor = token.head if subjects_of(tree, token.head) else tree.verb_of(token.head)
        return NOBODY if governor in {None, verb} else self._under(governor or 0, verb, depth)

    def _under(self, governor: int, verb: int, depth: int) -> Doers:
        """Return who does what hangs on a governing verb: its doer, or whom it makes do it."""
        tree = self.tree
        dep, tag = tree.tokens[verb].dep, tree.tokens[verb].tag
        above = self.triggers.get(governor)
        if above is not None and not above.noun and above.frame.subject == "target":
            return NOBODY  # "a patrol hit a mine, killing two"
        accuses = tree.lemma(governor) in word_lists("events", "words")["doubtsay"]
        passive = is_passive(tree, governor)
        called = called_on(tree, governor)
        objects = called or tree.children(governor, *deps.OBJECTS) or objects_of(tree, governor)
        made = (
            (dep == deps.OPEN_CLAUSE or is_made_to(tree, verb))
            and (accuses or bool(called) or self._orders(governor))
            and bool(objects)
        )
        if made or (passive and dep == deps.OPEN_CLAUSE and tag != "VBN"):
            found = tuple(m for o in objects for m in self.acting(o))
            return found, not found
        doers = self.doers(governor, depth + 1)
        if passive and dep == deps.ADVERBIAL and tag != "VBN":
            return doers[0], False
        return doers

    def _orders(self, verb: int) -> bool:
        """Tell "forced X to leave" and "sent X to search": the object does it.

        Not of "used gas to disperse them": a thing does nothing.
        """
        tree = self.tree
        objects = tree.children(verb, *deps.OBJECTS)
        means = tree.lemma(verb) in word_lists("events", "grammar")["using"]
        if means and not any(self.parties.of(i) for i in objects):
            return False
        return bool(objects) and tree.lemma(verb) not in grammar("light_causing")

    def _patients(self, verb: int, leading: frozenset[str]) -> tuple[ActorMention, ...]:
        tree = self.tree
        found: tuple[ActorMention, ...] = ()
        weapons = word_lists("events", "words")["weapons"]
        for one in objects_of(tree, verb):
            thing = tree.lemma(verb) in grammar("finding") and tree.lemma(one) not in sites()
            whom = self.parties.of(one) if thing else self.hit(one)  # "found a flag of X"
            found += () if tree.lemma(one) in weapons else whom  # "fired artillery"
        for part in tree.children(verb, deps.PREP):
            if tree.lemma(part) in leading:
                for one in tree.children(part, deps.PREP_OBJECT):
                    busy = one in self.triggers and one not in self.parties.named
                    apart = busy or tree.lemma(one) == "hand"  # "shot while on a patrol"
                    found += () if apart else self.hit(one)
        return found
