"""Events -> claims: layers, words, dates, doubts and the sentences that prove them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from mapgen.events.deaths import deaths
from mapgen.events.doubt import doubts_in_clause, doubts_on
from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.mentioned import Scene
from mapgen.events.when import Calendar
from mapgen.model import (
    Actor,
    ActorMention,
    Article,
    Citation,
    Claim,
    DateSpan,
    Location,
    Reading,
    Role,
    Sentence,
)
from mapgen.text import deps, word_lists
from mapgen.vocabulary import RoleKind, load_vocabulary

__all__ = ["Leader", "Writer"]

_NOT_DONE: tuple[RoleKind, ...] = ("unreal", "background")

_MAX_ACTION = 160  # code points


@dataclass(frozen=True, slots=True)
class Leader:
    """Who launched a named operation, where the article says so, and when."""

    mentions: tuple[ActorMention, ...]
    sentence: int
    date: DateSpan | None


@dataclass(frozen=True)
class Writer:
    """Writes claims about one article."""

    scene: Scene
    article: Article
    calendar: Calendar
    leaders: dict[str, Leader]  # operation -> who leads it
    unreal: frozenset[str] = field(default_factory=lambda: load_vocabulary().of_kind(*_NOT_DONE))

    def readings(
        self, event: Event, location: Location | None, *, figures: tuple[str, ...] = ()
    ) -> Iterator[Reading]:
        """Write one claim per layer that an event's actors belong to."""
        actors, source = self._actors(event)
        sentence = self.sentence(event.index)
        proofs = [self.cite(sentence)]
        if source is not None and source.sentence != sentence:
            proofs.append(self.cite(source.sentence))
        if event.proof is not None and event.proof != sentence:
            proofs.append(self.cite(event.proof))
        date = self.calendar.date(event)
        if date is None and event.base is not None:
            date = self.calendar.date(replace(event, index=event.base))
        if date is None and source is not None and event.role == "launched":
            date = source.date
        date = self.calendar.at(date, event, location)
        for layer, members in self.split(actors):
            claim = self.claim(event, location, layer, members, tuple(proofs))
            claim = replace(claim, date=date, figures=figures, fatalities=self._deaths(event))
            at = self.scene.tree.tokens[event.index].start
            yield Reading(claim=claim, location=location, at=at)

    def _deaths(self, event: Event) -> int | None:
        """Return the number of dead of an event that is said to have happened."""
        unreal = event.negated or event.planned or event.hypothetical
        if unreal or event.role in self.unreal:
            return None
        return deaths(self.scene.tree, event.index if event.base is None else event.base)

    def _actors(self, event: Event) -> tuple[tuple[Actor, ...], Leader | None]:
        named = tuple(a for m in event.mentions for a in m.actors)
        operations = [m.operation for m in event.mentions if m.operation]
        if named or not operations:
            return named, None
        leader = self.leaders.get(operations[0])
        return (
            (tuple(a for m in leader.mentions for a in m.actors), leader) if leader else ((), None)
        )

    def split(self, actors: Iterable[Actor]) -> list[tuple[str, tuple[Actor, ...]]]:
        """Group actors into layers: jointly where the book says so, else side by side."""
        distinct = tuple({actor.id: actor for actor in actors}.values())
        sides = list(dict.fromkeys(actor.side for actor in distinct))
        layer = self.scene.book.layer_id(sides)
        if len(sides) <= 1 or layer in {joint.id for joint in self.scene.book.joints}:
            return [(layer, distinct)]
        return [(side, tuple(a for a in distinct if a.side == side)) for side in sides]

    def claim(
        self,
        event: Event,
        location: Location | None,
        layer: str,
        actors: tuple[Actor, ...],
        proofs: tuple[Citation, ...],
    ) -> Claim:
        """Write the claim itself, without its date."""
        return Claim(
            id="",
            role=event.role,
            layer=layer,
            actors=actors,
            action=self.action(event, location),
            date=None,
            citations=proofs,
            hedges=self._doubts(event, actors),
            negated=event.negated,
            event=event.kind,
            event_id=f"e{event.number}" if event.number else "",
            # Nobody does it to himself: "expected to send" has its subject as object, too.
            targets=tuple(
                dict.fromkeys(a for m in event.targets for a in m.actors if a not in actors)
            ),
            planned=event.planned,
            hypothetical=event.hypothetical,
            inferred=len(proofs) > 1,
            speaker=self.speaker(event.index, denied=event.negated),
            highlight=(location.start, location.end) if location else None,
        )

    def _doubts(self, event: Event, actors: Sequence[Actor]) -> tuple[str, ...]:
        """Return the words of doubt about an event and about those of its parties."""
        tree = self.scene.tree
        own = [m for m in event.mentions if any(a in actors for a in m.actors)]
        received = event.role in load_vocabulary().of_kind("received")
        about = [] if received else [w for m in own for w in doubts_on(tree, m)]
        clause = doubts_in_clause(tree, event.index, own)
        return _joined(clause, tuple(dict.fromkeys((*about, *event.hedges))))

    def sentence(self, index: int) -> int:
        """Return the number of the sentence a token stands in."""
        return self.scene.tree.number(index)

    def cite(self, number: int) -> Citation:
        """Quote a whole sentence."""
        sentence: Sentence = self.scene.tree.sentence_at(number)
        return Citation(
            article=self.article.sha256,
            quote=self.article.text[sentence.start : sentence.end],
            start=sentence.start,
            end=sentence.end,
        )

    def action(self, event: Event, location: Location | None) -> str:
        """Return the words of the deed, as the article has them, up to the place."""
        tree = self.scene.tree
        index = event.index
        if event.role in {"unit_name", "home_base"} and location is not None:
            holder = event.mentions[0]
            start, end = min(holder.start, location.start), max(holder.end, location.end)
            return re.sub(r"\s+", " ", self.scene.tree.analysis.text[start:end])
        parts = [
            index,
            *tree.children(
                index, deps.AUXILIARY, deps.PASSIVE_AUXILIARY, deps.NEGATION, deps.PARTICLE
            ),
        ]
        stop = self._place_end(location)
        objects = tree.children(index, deps.OBJECT, deps.ATTRIBUTE, deps.OPEN_CLAUSE)
        if tree.is_verb(index):
            parts += [i for o in objects for i in tree.noun_phrase(o)]
            if location is None or location.start < tree.tokens[index].start:
                parts += self._whole_clause(index, subject=location is None)
        else:
            own = tree.children(index, *deps.OWNERS)
            governor = tree.tokens[tree.tokens[index].head].head
            if (
                tree.tokens[index].dep == deps.PREP_OBJECT
                and tree.lemma(governor) in word_lists("events", "words")["quantities"]
            ):
                parts += [governor, *tree.children(governor, deps.ADJECTIVE)]
            parts += [i for o in own for i in tree.subtree(o)]
            parts += [
                i for o in tree.children(index, deps.PREP, deps.CONJUNCT) for i in self._rest(o)
            ]
        near = [p for p in parts if self.sentence(p) == self.sentence(index)]
        start = min(tree.tokens[p].start for p in near)
        end = max(tree.tokens[p].end for p in near)
        if location is not None and start < location.start and stop - start <= _MAX_ACTION:
            end = max(end, stop)
        words = re.sub(r"\s+", " ", self.scene.tree.analysis.text[start:end]).strip(" ,;:")
        return words if len(words) <= _MAX_ACTION else words[:_MAX_ACTION].rsplit(" ", 1)[0] + " …"

    def _rest(self, part: int) -> Iterator[int]:
        """Yield what belongs to a noun after it: "of X", "between X and Y", "and hotbeds"."""
        tree = self.scene.tree
        if tree.tokens[part].dep == deps.CONJUNCT or tree.lemma(part) in grammar("belonging"):
            yield from tree.noun_phrase(part)

    def _whole_clause(self, verb: int, *, subject: bool) -> list[int]:
        """Return the words of a clause that no place ends, without what merely precedes it."""
        tree = self.scene.tree
        after = [i for o in tree.children(verb) for i in tree.subtree(o) if o > verb]
        before = [i for o in tree.children(verb, *deps.SUBJECTS) for i in tree.subtree(o)]
        words = after + (before if subject else [])
        return [i for i in words if tree.tokens[i].pos != "PUNCT"]

    def _place_end(self, location: Location | None) -> int:
        """Return where the words of the place end, the second of "between A and B" included."""
        if location is None:
            return 0
        tree = self.scene.tree
        top = tree.top(location.start, location.end)
        if top is not None and tree.lemma(tree.tokens[top].head) == "between":
            return max(
                location.end, *(tree.tokens[i].end for i in tree.children(top, deps.CONJUNCT)), 0
            )
        return location.end

    def speaker(self, index: int, *, denied: bool = False) -> str:
        """Return who says it, or that it is not so, when the sentence is reported speech."""
        tree = self.scene.tree
        saying = word_lists("events", "words")["speech"]
        saying |= word_lists("events", "modality")["deny"] if denied else frozenset()
        for verb in tree.ancestors(index):  # who releases or condemns somebody says no more
            lives = any(tree.lemma(i) in grammar("lives") for i in tree.children(verb, deps.OBJECT))
            if tree.lemma(verb) in saying and tree.is_verb(verb) and not lives:
                for subject in tree.children(verb, deps.SUBJECT):
                    span = sorted(tree.noun_phrase(subject))
                    if index in tree.subtree(subject) or tree.tokens[subject].pos == "PRON":
                        continue
                    if self._perceived(index, verb):
                        continue  # "X has witnessed attacks"
                    return self._words(span)
        return self._named_source(index)

    def _perceived(self, index: int, verb: int) -> bool:
        tree = self.scene.tree
        things = tree.children(verb, deps.OBJECT)
        within = any(index in tree.subtree(thing) for thing in things)
        return within and tree.lemma(verb) in grammar("perceiving")

    def _named_source(self, index: int) -> str:
        """Return who is named by "according to" at the clause of an event."""
        tree = self.scene.tree
        for verb in (index, *tree.ancestors(index)):
            for word in tree.children(verb, deps.PREP, deps.ADVERBIAL):
                if tree.lemma(word) in grammar("according"):
                    to = [word, *tree.children(word, deps.PREP)]
                    nouns = [n for part in to for n in tree.children(part, deps.PREP_OBJECT)]
                    if nouns and tree.tokens[nouns[0]].pos != "PRON":
                        phrase = set(tree.noun_phrase(nouns[0]))
                        for late in tree.children(nouns[0], deps.PREP):
                            if tree.lemma(late) == "on":  # "according to Dawn on Wednesday"
                                phrase -= set(tree.subtree(late))
                        return self._words(sorted(phrase))
        return ""

    def _words(self, span: Sequence[int]) -> str:
        tokens = self.scene.tree.tokens
        text = self.scene.tree.analysis.text[tokens[span[0]].start : tokens[span[-1]].end]
        return re.sub(r"\s+", " ", text).strip(" ,")[:_MAX_ACTION]

    def plain(self, locations: Sequence[Location], role: Role = "mentioned") -> Reading:
        """Write that a place is only named, with the first sentences that name it."""
        first = locations[0]
        numbers = [self.scene.tree.sentence(place.start) for place in locations]
        proofs = tuple(self.cite(n) for n in dict.fromkeys(numbers) if n is not None)
        claim = Claim(
            id="",
            role=role,
            layer=self.scene.book.layer_id(()),
            actors=(),
            action="",
            date=None,
            citations=proofs[:5],
            highlight=(first.start, first.end),
        )
        return Reading(claim=claim, location=first)


def _joined(own: tuple[str, ...], further: tuple[str, ...]) -> tuple[str, ...]:
    """Add words of doubt that do not stand among the event's own."""
    said = " ".join(own).lower()
    return (*own, *(word for word in further if word.lower() not in said))
