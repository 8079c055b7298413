"""What one map holds: layers, marks, sources and the run that made them."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from mapgen.model.claims import Actor, Claim, Side
from mapgen.model.places import Form, Geometry, LonLat
from mapgen.model.text import Citation, SourceRef

__all__ = [
    "ArticleRef",
    "Disagreement",
    "Layer",
    "MapDocument",
    "Mark",
    "Review",
    "RunManifest",
    "Unread",
    "Unresolved",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One switch of the legend."""

    id: str
    name: str
    sides: tuple[str, ...]  # none: unattributed; several: joint
    slot: int  # 0-based place in the order of side colours and shapes; -1 has none


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Where articles about one event contradict each other on one mark.

    `values` and `citations` run side by side, one of each per version; `claims` are the ids of
    the claims concerned, one only when it is that claim's figures that differ.
    """

    kind: Literal["actor", "date", "role", "figure", "denial"]
    claims: tuple[str, ...]
    values: tuple[str, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One place or area, drawn once, with the claims made about it."""

    id: str
    title: str
    place_id: str | None
    layers: tuple[str, ...]
    form: Form
    geometry: Geometry | None
    anchor: LonLat | None
    geo_precision: int | None
    where_prec: int | None
    radius_km: float | None
    words: str
    claims: tuple[Claim, ...]
    approximate: bool = False
    rule: str = ""
    note: str = ""
    names: tuple[tuple[str, str], ...] = ()
    spellings: tuple[str, ...] = ()  # further words by which the place may be looked for, folded
    rivals: tuple[str, ...] = ()
    score: float = 1.0
    country: str | None = None
    admin1: str | None = None
    disagreements: tuple[Disagreement, ...] = ()
    shown: bool = True  # in the opening view; False: only named, where the article has events


@dataclass(frozen=True, slots=True, kw_only=True)
class Unresolved:
    """A name without a place, with the reason and the sentence it stands in."""

    surface: str
    reason: str
    citation: Citation
    rivals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A sentence that has a word for an event and a place, but gave no claim."""

    citation: Citation
    event: str  # type of the event that its word stands for, an id in `data/roles.toml`
    words: str  # the word for the event, as written
    places: tuple[str, ...] = ()  # names in the sentence that were placed


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRef:
    """What a map says of an article without carrying its text."""

    sha256: str
    length: int  # code points
    title: str
    publisher: str
    published: date | None
    url: str
    lang: str
    paragraphs: tuple[tuple[int, int], ...]
    text: str | None = None  # only with --full-text


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What people decided on a map; each claim, or name without a place, counts once."""

    by: tuple[str, ...]
    on: date | None = None  # the day that the decisions file gives; never the clock's
    accepted: int = 0
    changed: int = 0
    added: int = 0
    rejected: int = 0
    open: int = 0  # claims on the map that nobody has decided on


@dataclass(frozen=True, slots=True, kw_only=True)
class RunManifest:
    """What made the map, so that the same inputs give the same bytes."""

    versions: tuple[tuple[str, str], ...] = ()
    inputs: tuple[tuple[str, str], ...] = ()  # name -> sha256 of data and user files
    options: tuple[tuple[str, str], ...] = ()
    decisions: tuple[str, ...] = ()  # one line per decision that was applied
    stale_decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MapDocument:
    """Everything on one map; HTML and every export are views of it."""

    articles: tuple[ArticleRef, ...]
    layers: tuple[Layer, ...]
    marks: tuple[Mark, ...]
    actors: tuple[Actor, ...] = ()
    sides: tuple[Side, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    unplaced: tuple[Claim, ...] = ()
    unread: tuple[Unread, ...] = ()
    notices: tuple[str, ...] = ()  # what the reader of the map must know
    sources: tuple[SourceRef, ...] = ()
    reviewed_by: str = ""  # empty: machine-read, not reviewed as a whole
    review: Review | None = None  # None: nobody has decided anything
    run: RunManifest = field(default_factory=RunManifest)
    title: str = ""  # what a map of several articles is called; empty: as its first article
