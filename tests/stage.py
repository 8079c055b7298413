"""Hand-built articles with parties and places of our own: everything that events are read from.

"Hawks" and "Rooks" are armed groups, "Guards" an armed force, "Council" a government, "Dawn" an
operation that nobody is known to lead. "Velm", "Orlo" and "Mira" are towns of the country "Tarn",
"Sarn" is its capital, "Ostra" a province around the first two; "Tarnian" is its people. "Fen" is
a town of another country. Days of May 2023 are written "May-9".
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from mapgen.actors import ActorBook
from mapgen.events.anchors import Anchors
from mapgen.events.arguments import Arguments
from mapgen.events.build import Writer
from mapgen.events.cast import Cast
from mapgen.events.infer import Inference
from mapgen.events.mentioned import Scene, build_scene
from mapgen.events.names import is_background
from mapgen.events.nearby import Nearby
from mapgen.events.parties import Parties
from mapgen.events.reach import Reach
from mapgen.events.read import read_events
from mapgen.events.reader import Reader, build_reader
from mapgen.events.story import Story
from mapgen.events.triggers import Trigger
from mapgen.events.when import Calendar
from mapgen.model import (
    Actor,
    ActorMention,
    DateSpan,
    Form,
    Geometry,
    Location,
    LonLat,
    Place,
    Reading,
    Resolution,
    Toponym,
)
from mapgen.text import Text, Tree
from tests.trees import text_of_words, word_at

KINDS = {"Hawks": "armed group", "Rooks": "armed group", "Guards": "armed force",
         "Council": "government"}  # fmt: skip
OPERATIONS = {"Dawn"}
TOWNS = {"Velm": (45.0, 34.0), "Orlo": (45.3, 34.2), "Mira": (47.0, 36.0), "Sarn": (46.0, 35.0),
         "Fen": (60.0, 50.0)}  # fmt: skip
TARN = Place(id="country:XT", name="Tarn", point=LonLat(46, 35), country="XT", feature="A.PCLI")
DAY = re.compile(r"May-(\d+)")


def place_of(name: str) -> Place:
    """Return a place of ours."""
    if name == "Tarn":
        return TARN
    if name == "Ostra":
        return Place(id="adm1:XT-O", name=name, point=LonLat(45.1, 34.1), country="XT",
                     feature="A.ADM1", extent_km=80)  # fmt: skip
    return Place(
        id=f"t:{name}",
        name=name,
        point=LonLat(*TOWNS[name]),
        country="XF" if name == "Fen" else "XT",
        feature="P.PPLC" if name == "Sarn" else "P.PPL",
        admin1="Ostra" if name in {"Velm", "Orlo"} else None,
    )


def location_of(name: str, start: int) -> Location:
    """Return where a name of ours stands."""
    place = place_of(name)
    toponym = Toponym(start=start, end=start + len(name), surface=name)
    forms: dict[str, Form] = {"Ostra": "region", "Tarn": "country"}
    return Location(
        key=place.id,
        start=start,
        end=start + len(name),
        title=name,
        form=forms.get(name, "exact"),
        geometry=Geometry("Point", (place.point.lon, place.point.lat)),
        anchor=place.point,
        place=place,
        geo_precision=1,
        where_prec=1,
        resolutions=(Resolution(toponym=toponym, place=place, score=0.9, reason=""),),
    )


def mention_of(name: str, start: int) -> ActorMention:
    """Return where a party of ours is named."""
    actor = Actor(id=name.lower(), name=name, side=name.lower(), kind=KINDS.get(name, ""))
    return ActorMention(
        start=start,
        end=start + len(name),
        surface=name,
        actors=() if name in OPERATIONS else (actor,),
        operation=name if name in OPERATIONS else None,
    )


def demonym(word: str) -> Place | None:
    """Return the country of "Tarnian"."""
    return TARN if word == "Tarnian" else None


@dataclass(frozen=True)
class Stage:
    """One hand-built article, and what is made of it on the way to its claims."""

    text: Text

    @property
    def tree(self) -> Tree:
        """Its tree."""
        return self.text.tree

    def at(self, word: str, nth: int = 0) -> int:
        """Return the token of a word."""
        return word_at(self.text, word, nth)

    @cached_property
    def locations(self) -> tuple[Location, ...]:
        """Its places, in text order."""
        names = {*TOWNS, "Ostra", "Tarn"}
        return tuple(location_of(t.text, t.start) for t in self.text.tokens if t.text in names)

    def place(self, name: str, nth: int = 0) -> Location:
        """Return one of its places by name."""
        return [p for p in self.locations if p.title == name][nth]

    @cached_property
    def mentions(self) -> tuple[ActorMention, ...]:
        """Its parties, in text order."""
        names = {*KINDS, *OPERATIONS}
        return tuple(mention_of(t.text, t.start) for t in self.text.tokens if t.text in names)

    @cached_property
    def dates(self) -> tuple[DateSpan, ...]:
        """Its days."""
        found = []
        for token in self.text.tokens:
            if day := DAY.fullmatch(token.text):
                when = date(2023, 5, int(day[1]))
                found.append(
                    DateSpan(start=when, end=when, words=token.text, at=token.start, stop=token.end)
                )
        return tuple(found)

    @cached_property
    def scene(self) -> Scene:
        """Who and what is named."""
        return build_scene(self.text, self.locations, self.mentions, ActorBook())

    @cached_property
    def reader(self) -> Reader:
        """What reads its events."""
        named = {
            top: m
            for m in self.mentions
            for top in self.tree.span(m.start, m.end)
            if self.scene.by_token.get(top) == m
        }
        return build_reader(
            self.tree, self.locations, self.mentions, named, ActorBook(), demonym,
            lambda place: is_background(self.scene, place),
        )  # fmt: skip

    @property
    def parties(self) -> Parties:
        """Everybody it names or describes."""
        return self.reader.parties

    @property
    def triggers(self) -> dict[int, Trigger]:
        """Its words that say something happens."""
        return self.reader.triggers

    @property
    def cast(self) -> Cast:
        """What gives parts to its parties."""
        return self.reader.cast

    @property
    def arguments(self) -> Arguments:
        """What reads who does what to whom."""
        return self.cast.arguments

    @cached_property
    def reach(self) -> Reach:
        """How far its places reach."""
        return Reach(self.tree, self.parties, self.triggers)

    @cached_property
    def anchors(self) -> Anchors:
        """What ties its places to its events."""
        return Anchors(self.tree, self.parties, self.triggers, self.reach)

    @cached_property
    def near(self) -> Nearby:
        """Its places by where they stand."""
        return Nearby(self.locations)

    @cached_property
    def calendar(self) -> Calendar:
        """Its days, tied to its words."""
        return Calendar(self.scene, self.dates)

    @cached_property
    def writer(self) -> Writer:
        """What writes its claims."""
        return Writer(self.scene, self.text.article, self.calendar, {})

    @cached_property
    def inference(self) -> Inference:
        """What one of its sentences leaves open and another says."""
        return Inference(self.writer, self.reader)

    @cached_property
    def placed(self) -> list[Reading]:
        """The claims that its places get by themselves."""
        return [
            reading
            for place in self.locations
            for event in self.reader.events_at(place)
            for reading in self.writer.readings(event, place)
        ]

    @cached_property
    def story(self) -> Story:
        """Where its story is, sentence by sentence."""
        return Story(self.scene, self.reader, self.placed, self.dates, ())

    def read(self) -> tuple[Reading, ...]:
        """Return its claims, read as a whole."""
        return read_events(
            self.text, self.locations, self.mentions, self.dates, ActorBook(), demonym
        ).readings


def stage(line: str, published: str = "2023-05-18") -> Stage:
    """Make an article of a line as `tests.trees` says."""
    return Stage(text_of_words(line, published=published))


def names(mentions: Iterable[ActorMention]) -> list[str]:
    """Return how parties are called."""
    return [m.surface for m in mentions]


def told(readings: Iterable[Reading]) -> set[tuple[str, str, str]]:
    """Return (place, role, doer) of claims, without what is only named."""
    return {
        (
            r.location.title if r.location else "",
            r.claim.role,
            r.claim.actors[0].name if r.claim.actors else "",
        )
        for r in readings
        if r.claim.role != "mentioned"
    }
