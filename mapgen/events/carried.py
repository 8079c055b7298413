"""Events of sentences that name no place, carried to the place their story is at."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mapgen.events.build import Writer
from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.reader import Reader
from mapgen.events.story import Story, group_of
from mapgen.events.triggers import is_passive
from mapgen.model import NON_NARRATIVE, ActorMention, Location, Reading
from mapgen.text import Tree, deps, phrases, word_lists
from mapgen.vocabulary import load_vocabulary

__all__ = ["Carrier", "is_country"]

_APART = frozenset({"list_item", "caption", "table_cell"})  # blocks that continue no other
_BESIDE = frozenset({deps.ADVERBIAL, deps.CONJUNCT})
_ROLES = frozenset({"attacked", "target", "operating", "supporting", "launched"})
_GROUPS = frozenset({"violence", "movement", "order", "unrest", "relief"})


@dataclass(frozen=True)
class Carrier:
    """Gives the events of one article that name no place the place their story is at."""

    writer: Writer
    reader: Reader
    story: Story

    def readings(self) -> Iterator[Reading]:
        """Yield what somebody did in sentences that do not tie it to a place.

        It is at the only place where its sentence has an event, or at the story's; there the
        claim is inferred, with the quote that names the place as the second.
        """
        for number in range(len(self._tree.analysis.sentences)):
            if not self._is_free(number):
                continue
            own = self.story.own_place(number)
            if own is None:
                yield from self._fled_from(number)
            for event in self._events(number, apart=own is None):
                found = (own, number) if own else self.story.setting(number, event.kind)
                told = self._answered(event)
                if told is None or found is None:
                    continue
                if own and self._is_apart(event, own):
                    continue
                if not self._is_there(number, found[0], told):
                    yield from self.writer.readings(replace(told, proof=found[1]), found[0])

    def _fled_from(self, number: int) -> Iterator[Reading]:
        """Yield what people fled several places from, which was at each of them."""
        places = self.story.fled(number)
        for event in self._events(number, apart=False) if places else ():
            for place in places if self._is_cause(event.index) else ():
                if not self._is_there(number, place, event):
                    yield from self.writer.readings(replace(event, proof=number), place)

    def _is_cause(self, index: int) -> bool:
        """Tell "due to fighting" and "following clashes", not one attack that was at one place."""
        tree = self._tree
        token = tree.tokens[index]
        lasts = token.tag == "NNS" or token.text.lower() in grammar("lasting_force")
        above = [*range(max(0, index - 2), index), *tree.ancestors(index)]
        words = {tree.tokens[i].text.lower() for i in above}
        return lasts and not tree.is_verb(index) and not words.isdisjoint(grammar("fled_for"))

    def _is_apart(self, event: Event, place: Location) -> bool:
        """Tell what a sentence tells beside its place from what may be anywhere."""
        tests = (self._is_parted, self._is_account, self._is_earlier)
        return any(is_apart(event, place) for is_apart in tests)

    def _is_earlier(self, event: Event, place: Location) -> bool:
        """Tell "killed rebels who had attacked X", wherever they were killed."""
        tree = self._tree
        top = tree.top(place.start, place.end)
        path = tree.ancestors(top) if top is not None else []
        if event.index in path:
            path = path[: path.index(event.index)]
        clauses = (i for i in path if tree.tokens[i].dep == deps.RELATIVE)
        return any(
            tree.lemma(i) == "have" for verb in clauses for i in tree.children(verb, deps.AUXILIARY)
        )

    def _is_parted(self, event: Event, place: Location) -> bool:
        """Tell "attacked posts; freed men in X", where the posts may be anywhere."""
        at = self._tree.tokens[event.index].start
        return ";" in self._tree.analysis.text[min(at, place.start) : max(at, place.start)]

    def _is_account(self, event: Event, place: Location) -> bool:
        """Tell "arrested over a raid on X", wherever they were, from "arrested in a raid on X"."""
        top = self._tree.top(place.start, place.end)
        if event.kind != "arrest" or top is None:
            return False
        path = self._tree.ancestors(top)
        path = path[: path.index(event.index)] if event.index in path else path
        return any(self._tree.lemma(i) in grammar("accounts") for i in path)

    @property
    def _tree(self) -> Tree:
        return self.reader.parties.tree

    def _events(self, number: int, *, apart: bool) -> Iterator[Event]:
        """Yield the parts of named or described doers in what a sentence says has happened.

        `apart` from their place, only what the sentence itself tells: no nouns in the plural, no
        clauses that describe somebody.
        """
        sentence = self._tree.sentence_at(number)
        seen: set[tuple[str, tuple[str, ...]]] = set()
        for index in range(sentence.first, sentence.last):
            if index not in self.reader.triggers or index in self.reader.links.placed:
                continue
            if apart and self._is_at_several(index):
                continue
            for event in self.reader.cast.parts(index):
                sides = tuple(a.side for m in event.mentions for a in m.actors)
                if not sides or not self._is_done(event) or (event.role, sides) in seen:
                    continue
                if apart and any(is_country(self.reader, m) for m in event.mentions):
                    continue
                if self._is_told(event) if apart else self._is_main(event):
                    seen.add((event.role, sides))
                    yield replace(event, number=self.reader.numbers[index])

    def _is_done(self, event: Event) -> bool:
        """Tell whether something is said to have been done, or suffered, by somebody."""
        unreal = event.planned or event.hypothetical or event.negated
        carried = event.kind != "casualties_found" and group_of(event.kind) in _GROUPS
        return carried and not unreal and event.role in _ROLES

    def _answered(self, event: Event) -> Event | None:
        """Read "fired back after X was hit": from X, and nobody is hit there by that."""
        tree, verb = self._tree, event.index
        back = (tree.lemma(i) for i in tree.children(verb, deps.ADVERB, deps.PARTICLE))
        answers = tree.lemma(verb) in grammar("answering") or "back" in back
        if not answers or event.role not in {"attacked", "target"}:
            return event
        fired = event.role == "attacked"
        return replace(event, role="launched", targets=()) if fired else None

    def _is_at_several(self, index: int) -> bool:
        """Tell "searches four towns", "shelled villages": no one place is meant."""
        tree, pointers = self._tree, word_lists("events", "pointers")
        nouns = tree.children(index, deps.OBJECT, deps.PASSIVE_SUBJECT)
        links = tree.children(index, deps.PREP)
        nouns += [noun for link in links for noun in tree.children(link, deps.PREP_OBJECT)]
        several = pointers["settlement"] | pointers["unit"]
        return any(tree.tokens[n].tag == "NNS" and tree.lemma(n) in several for n in nouns)

    def _is_main(self, event: Event) -> bool:
        """Tell a sentence's own events from "a pilot who was abducted in May"."""
        tree = self._tree
        path = (event.index, *tree.ancestors(event.index))
        after = [i for i in path if tree.tokens[i].text.lower() in grammar("coming_after")]
        if any(self._is_meeting(tree.tokens[i].head) for i in after):
            return False  # "met in X following a clash"
        token = tree.tokens[event.index]
        if tree.lemma(event.index) in word_lists("events", "words")["accusing"]:
            return False  # "charged with a murder in X", wherever that was
        if token.tag == "VBN" and not tree.children(event.index, *deps.AUXILIARIES):
            return False  # "with a hundred villagers killed"
        over = self.reader.triggers.get(tree.tokens[event.index].head)
        found = not tree.is_verb(event.index) and token.dep in deps.OBJECTS
        if found and over is not None and over.frame.type == "search_and_clearing":
            return False  # "seized rebel mines"
        spoken = not tree.is_verb(event.index) and event.role == "operating"
        if spoken and event.kind != "clash":
            return False  # "called their part in the operation logical"
        return all(tree.tokens[i].dep != deps.RELATIVE or self._goes_on(i) for i in path)

    def _is_meeting(self, verb: int) -> bool:
        trigger = self.reader.triggers.get(verb)
        return trigger is not None and trigger.frame.agent == "negotiating"

    def _goes_on(self, verb: int) -> bool:
        """Tell "were stopped by soldiers, who opened fire", which goes on with what happened."""
        tree = self._tree
        who = tree.children(verb, deps.SUBJECT)
        adds = bool(who) and tree.tokens[who[0]].text.lower() == "who" and who[0] > 0
        parted = adds and tree.tokens[who[0] - 1].text == ","
        later = parted and tree.verb_of(tree.tokens[verb].head) is not None
        return later and tree.tokens[verb].tag == "VBD" and not tree.children(verb, deps.AUXILIARY)

    def _is_told(self, event: Event) -> bool:
        """Tell what a sentence says has happened from what it only speaks of."""
        tree, token = self._tree, self._tree.tokens[event.index]
        path = (tree.tokens[i].dep for i in (event.index, *tree.ancestors(event.index)))
        if any(dep in deps.NOUN_CLAUSES for dep in path):
            return False  # "a pilot who was abducted in May"
        if not tree.is_verb(event.index):
            own = self.reader.cast.arguments.of_noun(event.index).agents
            return event.role in {"attacked", "target"} and token.tag != "NNS" and bool(own)
        passive = is_passive(tree, event.index)
        if not passive and (helped := self._helped(event)) is not None:
            return helped
        if token.tag == "VBG":
            over = tree.tokens[token.head].tag
            done = over == "VBD" or (over == "VBN" and is_passive(tree, token.head))
            return token.dep in _BESIDE and done and event.role != "operating"
        present = token.tag in {"VBP", "VBZ"}  # "Gunmen kill six"
        heading = tree.analysis.kind_at(token.start) == "heading"
        return token.tag == "VBD" or (token.tag == "VBN" and passive) or (present and heading)

    def _helped(self, event: Event) -> bool | None:
        """Tell "are searching", "has reached" and "had shot" from "have struck back" of late.

        None: no other verb helps.
        """
        tree = self._tree
        helping = tree.children(event.index, deps.AUXILIARY)
        verbs = {tree.lemma(i) for i in helping}
        if not verbs or event.role == "launched" or not verbs <= grammar("helping"):
            return None
        past = any(tree.tokens[i].tag == "VBD" for i in helping)
        calm = group_of(event.kind) in {"order", "relief"}
        if "be" in verbs:
            return calm or event.kind in {"clash", "search_and_clearing"}
        return past or calm or group_of(event.kind) == "movement"

    def _is_free(self, number: int) -> bool:
        """Tell whether a sentence tells something and says of no other place that it is there."""
        tree = self._tree
        sentence = tree.sentence_at(number)
        if not tree.readable(number) or number in self.story.elsewhere:
            return False
        if tree.analysis.kind_at(sentence.start) in NON_NARRATIVE | _APART:
            return False
        text = tree.analysis.text
        return phrases("events", "elsewhen").search(text, sentence.start, sentence.end) is None

    def _is_there(self, number: int, location: Location, event: Event) -> bool:
        """Tell whether a sentence already says of all its sides that they did, or suffered, it."""
        sides = {a.side for m in event.mentions for a in m.actors}
        suffered = load_vocabulary().of_kind("received")
        told = {
            a.side
            for r in self.story.by_sentence.get(number, ())
            if r.location is not None
            and r.location.key == location.key
            and (r.claim.role in suffered) == (event.role in suffered)
            and not (r.claim.event == "arrest" and event.role == "attacked")
            for a in r.claim.actors
        }
        return sides <= told


def is_country(reader: Reader, mention: ActorMention) -> bool:
    """Tell "Iraq", which may be only where something is, from "Iraqi troops"."""
    tree, places = reader.parties.tree, reader.parties.places
    return any(i in places for i in tree.span(mention.start, mention.end))
