"""The values that travel between stages: frozen, picklable, never edited."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

__all__ = [
    "FORMS",
    "ROLES",
    "Actor",
    "ActorMention",
    "Analysis",
    "Article",
    "ArticleRef",
    "Citation",
    "Claim",
    "DateSpan",
    "Disagreement",
    "Entity",
    "Form",
    "Geometry",
    "Layer",
    "Location",
    "LonLat",
    "Lookup",
    "MapDocument",
    "Mark",
    "Place",
    "Reading",
    "Resolution",
    "Role",
    "RunManifest",
    "Sentence",
    "Side",
    "SourceRef",
    "Token",
    "Toponym",
    "ToponymKind",
    "Unresolved",
    "precision_codes",
]

Role = Literal[
    "operating",
    "launched",
    "took_control",
    "planned",
    "target",
    "home_base",
    "unit_name",
    "coordinating",
    "supporting",
    "threat",
    "attacked",
    "negotiating",
    "mentioned",
]
ROLES: tuple[Role, ...] = (
    "launched",
    "operating",
    "took_control",
    "planned",
    "target",
    "coordinating",
    "supporting",
    "attacked",
    "threat",
    "negotiating",
    "home_base",
    "unit_name",
    "mentioned",
)
"""The closed list of roles, in the order a card shows them."""

Form = Literal["exact", "near", "region", "band", "vague", "country"]
FORMS: tuple[Form, ...] = ("exact", "near", "region", "band", "vague", "country")
"""How precisely a location is known, hence how it is drawn; `country` is listed, not drawn."""

ToponymKind = Literal["name", "demonym", "metonym", "in_organisation"]


@dataclass(frozen=True, slots=True)
class LonLat:
    """A WGS84 position in degrees, longitude first.

    Raises
    ------
    ValueError
        If a number is not finite or out of range.
    """

    lon: float
    lat: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.lon) and math.isfinite(self.lat)):
            raise ValueError(f"position is not finite: {self.lon}, {self.lat}")
        if not (-180 <= self.lon <= 180 and -90 <= self.lat <= 90):
            raise ValueError(f"position out of range: lon {self.lon}, lat {self.lat}")


@dataclass(frozen=True, slots=True)
class Geometry:
    """A GeoJSON geometry as nested tuples of (lon, lat) degrees, WGS84.

    Shapely reads it through `__geo_interface__`: ``shapely.geometry.shape(geometry)``.
    """

    type: str
    coordinates: tuple[Any, ...]

    @property
    def __geo_interface__(self) -> dict[str, object]:
        return {"type": self.type, "coordinates": self.coordinates}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRef:
    """Where data came from, as the map credits it."""

    name: str
    version: str = ""
    licence: str = ""
    url: str = ""
    retrieved_at: datetime | None = None  # aware UTC; None for packaged data


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The words of an article that prove something: code points, `end` exclusive."""

    article: str  # sha256 of the article's text
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as decoded text; offsets everywhere count its code points."""

    text: str
    sha256: str  # of the UTF-8 of `text`
    title: str = ""
    publisher: str = ""
    published: date | None = None
    url: str = ""
    lang: str = "en"
    retrieved_at: datetime | None = None
    body_start: int = 0  # where the text proper begins (after front matter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word with its dependency; `head` is the index of its governor, itself at a root."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str  # universal part of speech
    tag: str  # Penn Treebank tag
    dep: str
    head: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence: code points `start` to `end`, tokens `first` to `last` (exclusive)."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A named entity of the language model, with the model's label."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """An article with its sentences, tokens and entities, all in text order."""

    article: Article
    sentences: tuple[Sentence, ...]
    tokens: tuple[Token, ...]
    entities: tuple[Entity, ...]
    paragraphs: tuple[tuple[int, int], ...]  # code points, end exclusive


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A place name as the article writes it."""

    start: int
    end: int
    surface: str
    kind: ToponymKind = "name"
    name: str = ""  # the form to look up; `surface` without dots, possessives, "province"
    hint: str | None = None  # GeoNames class or class.code that the words around it ask for
    container: str | None = None  # "Texas" in "Paris, Texas": a name it must lie in


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place of the gazetteer.

    `feature` is a GeoNames class and code such as "P.PPL", "A.ADM1", "A.PCLI", "H.STM".
    `radius_km` is how far off the point may be; None means that it is a checked point.
    """

    id: str
    name: str
    point: LonLat
    feature: str
    country: str | None = None  # ISO 3166-1 alpha-2
    admin1: str | None = None
    admin2: str | None = None
    population: int = 0
    radius_km: float | None = None
    extent_km: float | None = None  # rough half-width of what the name covers
    names: tuple[tuple[str, str], ...] = ()  # (language code, name)
    source: str = ""
    note: str = ""


Lookup = Callable[[str], tuple[Place, ...]]
"""Name -> candidates, best first; empty when unknown. It may raise; it never returns None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A toponym tied to a place, or a stated reason why it is not."""

    toponym: Toponym
    place: Place | None  # None = unresolved; never a (0, 0) stand-in
    score: float  # in [0, 1]; 0.0 when unresolved
    reason: str
    rivals: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A party that actors belong to, and so a layer of the map."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A force, or another body that acts, with its side and kind."""

    id: str
    name: str
    side: str  # Side.id
    kind: str = ""  # army, police, militia, air force, government ...
    sidc: str | None = None  # APP-6D symbol code, 20 digits, identity neutral


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMention:
    """Where the text names an actor, or an operation with its participants."""

    start: int
    end: int
    surface: str
    actors: tuple[Actor, ...]  # one; for an operation its participants, none if unknown
    operation: str | None = None  # the operation's name
    sides: tuple[Side, ...] = ()  # sides of `actors` that no actors file declares


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """A date-only interval, both ends included; None is an open or unknown end."""

    start: date | None
    end: date | None
    words: str
    time_precision: int | None = None  # ACLED: 1 day, 2 week, 3 month
    date_prec: int | None = None  # UCDP: 1 day, 2 2-6 days, 3 week, 4 month, 5 year
    at: int = 0  # code point where `words` begin


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where a phrase of the article puts something, and how precisely.

    `geometry` is None for what is named but not drawn (a country). `anchor` is where a name or
    a pill goes. `start` to `end` are the code points of the phrase.
    """

    key: str  # equal keys are one mark
    start: int
    end: int
    title: str
    form: Form
    geometry: Geometry | None
    anchor: LonLat | None
    place: Place | None
    geo_precision: int | None  # ACLED
    where_prec: int | None  # UCDP
    radius_km: float | None = None
    words: str = ""  # the precision in words
    approximate: bool = False
    rule: str = ""  # how the geometry was made, in words
    resolutions: tuple[Resolution, ...] = ()
    component: bool = False  # named only to say where another area lies: no event is here


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an article says: who did what, when; the place is its mark's."""

    id: str
    role: Role
    layer: str
    actors: tuple[Actor, ...]
    action: str  # the verb phrase, in the article's words
    date: DateSpan | None
    citations: tuple[Citation, ...]
    hedges: tuple[str, ...] = ()  # the article's own words of doubt
    negated: bool = False
    inferred: bool = False  # sides taken over from an operation cited elsewhere
    figures: tuple[str, ...] = ()  # stated figures such as an area, quoted, never drawn
    speaker: str = ""  # who says so, when the article attributes it
    highlight: tuple[int, int] | None = None  # code points of the place within the article
    reviewed: bool = False  # a person's decision stands behind it


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A claim together with where it was read to be; `location` None is unplaced."""

    claim: Claim
    location: Location | None


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

    kind: Literal["actor", "date", "role", "figure"]
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
    rivals: tuple[str, ...] = ()
    score: float = 1.0
    country: str | None = None
    admin1: str | None = None
    disagreements: tuple[Disagreement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unresolved:
    """A name without a place, with the reason and the sentence it stands in."""

    surface: str
    reason: str
    citation: Citation
    rivals: tuple[str, ...] = ()


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
    notices: tuple[str, ...] = ()  # what the reader of the map must know
    sources: tuple[SourceRef, ...] = ()
    reviewed_by: str = ""  # empty: machine-read, not reviewed
    run: RunManifest = field(default_factory=RunManifest)


def precision_codes(place: Place) -> tuple[int, int]:
    """Return the ACLED geo_precision and UCDP where_prec of a bare place name.

    Sources: ACLED Codebook (geo precision 1 town, 2 small area or near a town, 3 larger region);
    UCDP GED Codebook (where_prec 1 exact, 2 near, 3 ADM2, 4 ADM1, 5 vague, 6 country, 7 water).
    """
    kind, _, code = place.feature.partition(".")
    if kind == "A":
        if code.startswith("PCL"):
            return 3, 6
        if code == "ADM1":
            return 3, 4
        return (2, 3) if code.startswith("ADM") else (3, 5)
    if kind == "H":
        return 3, 7
    if kind in {"P", "S", "R"}:
        return (2, 2) if place.radius_km else (1, 1)
    return (3, 5) if kind in {"L", "T", "V", "U"} else (2, 2)
