"""Place by place, the parts of the events that the words around it tell."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from mapgen.actors import ARMED_KINDS, ActorBook
from mapgen.events.aliases import find_aliases
from mapgen.events.anchors import Anchor, Anchors
from mapgen.events.arguments import Arguments
from mapgen.events.blows import takes_within
from mapgen.events.cast import Cast
from mapgen.events.containers import follows_its_part, outer_places
from mapgen.events.continued import find_continued
from mapgen.events.coordinates import at_its_place
from mapgen.events.described import LAYERS, described
from mapgen.events.event import Event
from mapgen.events.fitting import Fitting
from mapgen.events.frames import load_frames
from mapgen.events.grammar import grammar
from mapgen.events.linked import Links, is_flight
from mapgen.events.listed import find_labelled, find_listed
from mapgen.events.means import Means
from mapgen.events.namesakes import renamed
from mapgen.events.nearby import Nearby
from mapgen.events.opposed import set_apart_among
from mapgen.events.parties import Parties
from mapgen.events.reach import Reach
from mapgen.events.series import share_anchors
from mapgen.events.states import capitals, states
from mapgen.events.triggers import Trigger, find_triggers
from mapgen.events.venues import find_venues, is_topic
from mapgen.events.voices import find_authorities, find_voices
from mapgen.events.word_order import WordOrder
from mapgen.model import ActorMention, Location, Place
from mapgen.text import Tree, deps, word_lists, wording

_FILED = re.compile(r"[A-ZÀ-Þ][\w .,'’()/-]{1,60}?(?::|\s(?:--|[-–—]))\s")
_GRAVE = frozenset(
    {
        "kill",
        "kill_people",
        "die",
        "shelling",
        "bombing",
        "abduct",
        "airstrike",
        "ambush",
        "clash",
        "under_fire",
    }
)
_FORCES = 2  # words for forces and killing that a story of force has at least

__all__ = ["Reader", "build_reader"]


@dataclass(frozen=True)
class Reader:
    """Reads the events of one article."""

    parties: Parties
    triggers: dict[int, Trigger]
    anchors: dict[Location, tuple[Anchor, ...]]
    cast: Cast
    links: Links
    labels: frozenset[Location]  # places before a colon: "X district: 300 displaced"
    numbers: dict[int, int]  # trigger -> number of the event it tells
    pointed: dict[Location, tuple[tuple[int, Anchor], ...]]  # with the sentence of "the town"

    def events_at(self, location: Location) -> Iterator[Event]:
        """Yield every part that the events at a place have."""
        tree = self.parties.tree
        for anchor in self.anchors.get(location, ()):
            for event in self._events_at(anchor):
                told = at_its_place(tree, self.parties.places, anchor.trigger, event, location)
                if told is not None:
                    yield told
        own = tree.sentence(location.start)
        for number, anchor in self.pointed.get(location, ()):
            for event in self._events_at(anchor):
                yield replace(event, proof=own if own != number else None)

    def _events_at(self, anchor: Anchor) -> Iterator[Event]:
        own = list(self.cast.at(anchor))
        number = self.numbers[anchor.trigger]
        linked = [e for other in self.links.of(anchor.trigger) for e in self._linked(other, anchor)]
        linked = [e for e in linked if e not in own]  # both may tell of a noun over them
        own = set_apart_among(self.parties.tree, own, linked)
        linked = set_apart_among(self.parties.tree, linked, own)
        group = [*own, *linked]
        unreal = (e.planned or e.hypothetical for e in group)
        told = [e for e, only in zip(group, unreal, strict=True) if e.mentions and not only]
        done = any(e.role != "target" for e in told)
        for event in group:
            said = event.role == "happened" and (done or (event in linked and own))
            if said and not is_flight(event, group):
                continue
            base = anchor.trigger if event.index != anchor.trigger else None
            yield replace(event, number=number, base=base)

    def _linked(self, index: int, anchor: Anchor) -> Iterator[Event]:
        relation = (
            anchor.relation if anchor.relation not in {deps.SUBJECT, *grammar("moved")} else "in"
        )
        around = takes_within(self.parties, self.triggers, index)
        yield from self.cast.at(Anchor(index, relation, around=around))


def build_reader(
    tree: Tree,
    locations: Sequence[Location],
    mentions: Sequence[ActorMention],
    named: dict[int, ActorMention],
    book: ActorBook,
    demonym: Callable[[str], Place | None],
    background: Callable[[Location], bool],
) -> Reader:
    """Find the parties and triggers of an article, and tie its places to them."""
    parties = _parties(tree, locations, mentions, named, book, demonym)
    triggers = find_triggers(tree, load_frames(), parties)
    reach = Reach(tree, parties, triggers)
    tie = Anchors(tree, parties, triggers, reach)
    near = Nearby(locations)
    apart = {p for p in locations if background(p)}
    nowhere = apart | {p for p in locations if p.form == "country"}
    around = outer_places(tree, locations, near, triggers)
    cast = _cast(parties, triggers)
    anchors = _anchors(tie, cast, locations, nowhere, around, near)
    placed = frozenset(a.trigger for some in anchors.values() for a in some)
    labels = dict(reversed(list(find_labelled(tree, triggers, locations, placed))))
    types = frozenset(triggers[i].frame.type for i in placed)
    free = (
        *labels.items(),
        *find_voices(tree, triggers, locations, nowhere),
        *find_authorities(tree, triggers, locations, nowhere, types),
    )
    pointers = [*find_listed(tree, triggers, locations, nowhere)]
    elsewhere = {*nowhere, *around, *(p for p in anchors if any(map(cast.tells, anchors[p])))}
    pointers += find_continued(tree, triggers, locations, elsewhere)
    pointers += find_venues(tree, triggers, locations, apart)
    pointers += [(trigger, place) for trigger, place in free if trigger not in placed]
    pointed = _pointed(tree, pointers)
    for word, place in find_aliases(tree, locations, apart, around, demonym):
        ties = () if _is_only_reached(tree, word, anchors.get(place, ())) else tie.of_word(word)
        told = tuple((tree.number(word), a) for a in ties if a.trigger not in placed)
        pointed[place] = (*pointed.get(place, ()), *told)
    numbers = count(1)
    return Reader(
        parties=parties,
        triggers=triggers,
        anchors=anchors,
        cast=cast,
        links=Links(tree, triggers, placed),
        labels=frozenset(labels.values()),
        numbers={index: next(numbers) for index in sorted(triggers)},
        pointed=pointed,
    )


def _is_only_reached(tree: Tree, word: int, ties: Sequence[Anchor]) -> bool:
    """Tell "was flown to X. The attack ...", which was not where somebody was taken."""
    event = tree.lemma(word) in word_lists("events", "pointers")["happening"]
    return event and bool(ties) and all(a.relation in grammar("moved") for a in ties)


def _anchors(
    tie: Anchors,
    cast: Cast,
    locations: Sequence[Location],
    nowhere: Collection[Location],
    around: Collection[Location],
    near: Nearby,
) -> dict[Location, tuple[Anchor, ...]]:
    """Tie places to events: by the tree, in series, and by the order of words."""
    outer = {p for p in around if follows_its_part(tie.tree, p, near)}
    anchors = {p: tie.of(p) for p in locations if p not in nowhere and p not in around}
    anchors = {p: a for p, a in anchors.items() if not is_topic(tie.tree, tie.triggers, p)}
    anchors |= dict(_past(tie, cast, anchors))
    order = WordOrder(tie.tree, tie.triggers, tie.reach)
    anchors |= _shared(tie, locations, anchors, nowhere, outer)
    anchors |= dict(order.anchors(locations, anchors, cast.tells))
    return anchors | _shared(tie, locations, anchors, nowhere, outer)


def _shared(
    tie: Anchors,
    locations: Sequence[Location],
    anchors: dict[Location, tuple[Anchor, ...]],
    nowhere: Collection[Location],
    outer: Collection[Location],
) -> dict[Location, tuple[Anchor, ...]]:
    """Tie places of a series as one of them is; "Barangay X, Y, Z" is no series but one place."""
    shared = share_anchors(tie.tree, locations, anchors, nowhere)
    return {place: ties for place, ties in shared if place not in outer}


def _past(
    tie: Anchors, cast: Cast, anchors: dict[Location, tuple[Anchor, ...]]
) -> Iterator[tuple[Location, tuple[Anchor, ...]]]:
    """Tie places past words that say nothing here: "found abandoned in X" of bodies."""
    untold = {p: a for p, a in anchors.items() if a and not any(map(cast.tells, a))}
    where = grammar("where")  # not of "taken to a hospital in X"
    subject, stays = deps.SUBJECTS, grammar("staying")  # "streets in X remained flooded"
    mute = {
        a.trigger
        for some in untold.values()
        for a in some
        if a.relation in where or (a.relation in subject and tie.tree.lemma(a.trigger) in stays)
    }
    mute = {i for i in mute if not any(cast.parts(i)) and tie.tree.is_verb(i)}
    mute = {i for i in mute if not wording.is_contrast(tie.tree, i)}
    if mute:
        rest = {i: t for i, t in tie.triggers.items() if i not in mute}
        past = replace(tie, triggers=rest, reach=replace(tie.reach, triggers=rest))
        again = {p: past.of(p) for p, a in untold.items() if mute.issuperset(x.trigger for x in a)}
        yield from ((p, a) for p, a in again.items() if any(map(cast.tells, a)))


def _cast(parties: Parties, triggers: dict[int, Trigger]) -> Cast:
    """Make what gives their parts to the participants of an article's events."""
    tree = parties.tree
    arguments = Arguments(tree, parties, triggers)
    fitting = Fitting(tree, parties, triggers, _is_violent(parties, triggers))
    return Cast(tree, parties, arguments, triggers, fitting, Means(tree, triggers))


def _pointed(
    tree: Tree, pointers: Sequence[tuple[int, Location]]
) -> dict[Location, tuple[tuple[int, Anchor], ...]]:
    """Return, by place, the events that other words than its own tie to it."""
    pointed: dict[Location, tuple[tuple[int, Anchor], ...]] = {}
    for trigger, place in pointers:
        told = (tree.number(trigger), Anchor(trigger, "in"))
        pointed[place] = (*pointed.get(place, ()), told)
    return pointed


def _parties(
    tree: Tree,
    locations: Sequence[Location],
    mentions: Sequence[ActorMention],
    named: dict[int, ActorMention],
    book: ActorBook,
    demonym: Callable[[str], Place | None],
) -> Parties:
    """Find who may take part: named forces, those only described, and states for their forces."""
    places = {i: p for p in locations for start, end in _names(p) for i in tree.span(start, end)}
    pairs = [(party.side.id, party.country) for party in book.parties]
    unnamed = {}
    filed = [p for p in locations if _in_dateline(tree, p)]
    named_states = [p for p in locations if p not in filed]
    peoples = dict(states(tree, named_states, mentions, demonym, pairs))
    for mention in described(tree, named, places, peoples):
        top = tree.top(mention.start, mention.end)
        if top is not None:
            unnamed[top] = mention
    return Parties(
        tree=tree,
        book=book,
        named=named,
        unnamed=renamed(tree, unnamed, named.values()),
        states=peoples,
        places=places,
        capitals=capitals(tree, mentions, book),
    )


def _is_violent(parties: Parties, triggers: dict[int, Trigger]) -> bool:
    """Tell a story of force from one of sport, politics or trade, which borrow its words."""
    tree = parties.tree
    lists = word_lists("events", "forces")
    games = word_lists("events", "words")["games"]
    armed = lists["uniformed"] | lists["armed-groups"]
    forces = {m.start for m in parties.named.values() if parties.is_armed(m)}
    forces |= {m.start for m in parties.unnamed.values() if parties.is_armed(m)}
    grave = {i for i, t in triggers.items() if t.frame.id in _GRAVE}
    armed |= word_lists("events", "words")["under_arms"]
    plain = any(armed & {t.lemma.lower(), t.text.lower()} for t in tree.tokens)
    plain |= any(a.side not in LAYERS for m in parties.unnamed.values() for a in m.actors)
    played = sum(token.lemma.lower() in games for token in tree.tokens)
    groups = any(a.kind in ARMED_KINDS for m in parties.named.values() for a in m.actors)
    enough = 1 if (plain or grave or groups) and not played else _FORCES
    return len(forces) + len(grave) >= enough


def _in_dateline(tree: Tree, place: Location) -> bool:
    """Tell where a report was filed: "MOGADISHU, Somalia: Fighters ..."."""
    text = tree.analysis.text
    paragraph = tree.analysis.paragraph_at(place.start)
    filed = _FILED.match(text, *paragraph) if paragraph is not None else None
    return filed is not None and place.end <= filed.end()


def _names(location: Location) -> list[tuple[int, int]]:
    """Return where a place phrase has names: "Naway" of "headquarters in Naway district"."""
    spans = [(r.toponym.start, r.toponym.end) for r in location.resolutions]
    inner = [(a, b) for a, b in spans if location.start <= a and b <= location.end]
    return inner or [(location.start, location.end)]
