"""A hand-made map of all forms of precision, around Diyala, in our own invented sentences."""

import math
from datetime import date

from mapgen.lang.earlier import read_text, read_title
from mapgen.model import (
    Actor,
    ArticleRef,
    Citation,
    Claim,
    DateSpan,
    Form,
    Geometry,
    Layer,
    LonLat,
    MapDocument,
    Mark,
    Role,
    RunManifest,
    Side,
    SourceRef,
    Unresolved,
)

__all__ = ["SHA", "sample_document", "with_title"]

SHA = "5a" * 32
SIDES = (
    Side(id="federal", name="Federal"),
    Side(id="peshmerga", name="Kurdish"),
    Side(id="isis", name="ISIS"),
    Side(id="coalition", name="Coalition"),
)
LAYERS = (
    Layer(id="federal", name="Federal Iraqi forces", sides=("federal",), slot=0),
    Layer(id="peshmerga", name="Kurdistan Region forces", sides=("peshmerga",), slot=1),
    Layer(id="joint", name="Both, coordinating", sides=("federal", "peshmerga"), slot=-1),
    Layer(id="coalition", name="International coalition", sides=("coalition",), slot=3),
    Layer(id="isis", name="ISIS, threat reported", sides=("isis",), slot=2),
    Layer(id="unattributed", name="Named without an actor", sides=(), slot=-1),
)
RAPID = Actor(
    id="rapid", name="Rapid Response", side="federal", kind="police", sidc="10041000001213000000"
)
ARMY = Actor(id="army", name="Iraqi Army", side="federal", kind="army", sidc="10041000001211000000")
PESH = Actor(id="pesh", name="Peshmerga", side="peshmerga", kind="army")
COAL = Actor(id="coal", name="Coalition aircraft", side="coalition", kind="air force")
ISIS = Actor(id="isis", name="ISIS", side="isis", kind="armed group")

JULY_11 = DateSpan(
    start=date(2020, 7, 11),
    end=date(2020, 7, 11),
    words="last Saturday",
    time_precision=1,
    date_prec=1,
)
JULY_13 = DateSpan(
    start=date(2020, 7, 13), end=date(2020, 7, 13), words="on Monday", time_precision=1, date_prec=1
)
JUNE_22 = DateSpan(
    start=date(2020, 6, 22), end=date(2020, 6, 22), words="22 June", time_precision=1, date_prec=1
)
FEBRUARY = DateSpan(
    start=date(2020, 2, 1),
    end=date(2020, 2, 29),
    words="in February",
    time_precision=3,
    date_prec=4,
)
BEFORE = DateSpan(start=None, end=date(2020, 2, 29), words="until the end of February")
JUNE = DateSpan(
    start=date(2020, 6, 1), end=date(2020, 6, 30), words="in June", time_precision=3, date_prec=4
)


class _Text:
    """Hands out citations one after the other, as if an article had been read."""

    def __init__(self) -> None:
        self.at = 0
        self.claims = 0

    def cite(self, quote: str) -> Citation:
        start = self.at
        self.at += len(quote) + 120
        return Citation(article=SHA, quote=quote, start=start, end=start + len(quote))

    def claim(
        self,
        role: Role,
        layer: str,
        actors: tuple[Actor, ...],
        quote: str,
        place: str,
        when: DateSpan | None = None,
        *,
        speaker: str = "",
        hedges: tuple[str, ...] = (),
        inferred: bool = False,
        figures: tuple[str, ...] = (),
    ) -> Claim:
        cite = self.cite(quote)
        self.claims += 1
        at = quote.find(place)
        start = cite.start + at
        return Claim(
            id=f"c{self.claims}",
            role=role,
            layer=layer,
            actors=actors,
            action=role,
            date=when,
            citations=(cite,),
            speaker=speaker,
            hedges=hedges,
            inferred=inferred,
            figures=figures,
            highlight=(start, start + len(place)) if place and at >= 0 else None,
        )


def sample_document() -> MapDocument:
    """Return about a dozen marks: points, circles, areas, a band, vague ground."""
    text = _Text()
    marks = tuple(sorted(_marks(text), key=lambda mark: int(mark.id[1:])))
    unplaced = text.claim(
        "negotiating",
        "joint",
        (ARMY, PESH),
        "Envoys of the two armies have met four times, nobody says where.",
        "",
    )
    lost = text.cite("A patrol from Hill 402 came back without a word.")
    step = max(text.at // 14, 1)
    return MapDocument(
        articles=(
            ArticleRef(
                sha256=SHA,
                length=text.at,
                title="Two armies share a search, a first in three years",
                publisher="Sample story, in our own words",
                published=date(2020, 7, 14),
                url="https://example.org/story",
                lang="en",
                paragraphs=tuple((n * step, (n + 1) * step) for n in range(14)),
            ),
        ),
        layers=LAYERS,
        sides=SIDES,
        marks=marks,
        actors=(ARMY, COAL, ISIS, PESH, RAPID),
        unplaced=(unplaced,),
        unresolved=(
            Unresolved(
                surface="Hill 402",
                reason="no gazetteer has a hill of that number",
                citation=lost,
                rivals=("Hill 40",),
            ),
        ),
        notices=("Boundaries are no statement about who governs.",),
        sources=(
            SourceRef(
                name="GeoNames",
                version="2024-01",
                licence="CC BY 4.0",
                url="https://www.geonames.org",
            ),
            SourceRef(name="geoBoundaries", licence="CC BY 3.0 IGO"),
        ),
        run=RunManifest(versions=(("mapgen", "0.1.0"),)),
    )


def with_title(title: str) -> MapDocument:
    """Return the sample with this text in every field that an article can fill."""
    text = _Text()
    base = sample_document()
    claim = text.claim(
        "operating",
        "federal",
        (Actor(id="a", name=title, side="federal"),),
        f"Near {title} they waited.",
        title,
        None,
        speaker=title,
        hedges=(title,),
        figures=(title,),
    )
    mark = _mark(
        "m1",
        title,
        ("federal",),
        "exact",
        _point(45, 34),
        (claim,),
        words=title,
        names=(("ar", title),),
        note=title,
        rule=title,
        rivals=(title,),
    )
    article = base.articles[0]
    return MapDocument(
        articles=(
            ArticleRef(
                sha256=SHA,
                length=9,
                title=title,
                publisher=title,
                published=None,
                url=title,
                lang="en",
                paragraphs=article.paragraphs,
            ),
        ),
        layers=(Layer(id="federal", name=title, sides=("federal",), slot=0),),
        sides=(Side(id="federal", name=title),),
        marks=(mark,),
        unresolved=(Unresolved(surface=title, reason=title, citation=text.cite(title)),),
        unplaced=(claim,),
        notices=(title,),
        sources=(SourceRef(name=title, url=title),),
        reviewed_by=title,
    )


def _mark(
    mark_id: str,
    title: str,
    layers: tuple[str, ...],
    form: Form,
    geometry: Geometry | None,
    claims: tuple[Claim, ...],
    *,
    words: str = "",
    names: tuple[tuple[str, str], ...] = (),
    radius_km: float | None = None,
    note: str = "",
    rule: str = "",
    rivals: tuple[str, ...] = (),
    anchor: LonLat | None = None,
    approximate: bool = False,
) -> Mark:
    return Mark(
        id=mark_id,
        title=read_title(title, form, rule),
        place_id=None,
        layers=layers,
        form=form,
        geometry=geometry,
        anchor=anchor or _anchor(geometry),
        geo_precision=1,
        where_prec=1,
        radius_km=radius_km,
        words=read_text(words),
        claims=claims,
        names=names,
        note=note,
        rule=read_text(rule),
        rivals=rivals,
        approximate=approximate,
        country="IQ",
    )


def _anchor(geometry: Geometry | None) -> LonLat | None:
    if geometry is None:
        return None
    if geometry.type == "Point":
        return LonLat(*geometry.coordinates)
    ring = geometry.coordinates[0][:-1]
    return LonLat(sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring))


def _point(lon: float, lat: float) -> Geometry:
    return Geometry(type="Point", coordinates=(lon, lat))


def _disc(lon: float, lat: float, km: float, n: int = 48, squeeze: float = 1.0) -> Geometry:
    ring = []
    for k in range(n):
        a = 2 * math.pi * k / n
        dlat = km / 111.2 * math.sin(a) * squeeze
        dlon = km / (111.2 * math.cos(math.radians(lat))) * math.cos(a)
        ring.append((round(lon + dlon, 5), round(lat + dlat, 5)))
    return Geometry(type="Polygon", coordinates=((*ring, ring[0]),))


def _polygon(*ring: tuple[float, float]) -> Geometry:
    return Geometry(type="Polygon", coordinates=((*ring, ring[0]),))


def _marks(text: _Text) -> list[Mark]:
    return [*_areas(text), *_points(text), *_circles(text)]


def _areas(text: _Text) -> list[Mark]:
    diyala = _polygon(
        (44.4, 33.5),
        (45.0, 33.3),
        (45.9, 33.4),
        (45.6, 34.0),
        (45.5, 34.5),
        (45.2, 34.9),
        (44.7, 34.6),
        (44.5, 34.0),
    )
    strip = _polygon(
        (45.40, 34.55),
        (45.55, 34.20),
        (45.70, 33.90),
        (45.95, 33.60),
        (45.85, 33.55),
        (45.60, 33.85),
        (45.45, 34.15),
        (45.30, 34.50),
    )
    return [
        _mark(
            "m1",
            "Border strip with Iran",
            ("federal",),
            "band",
            strip,
            (
                text.claim(
                    "launched",
                    "federal",
                    (RAPID, ARMY),
                    "On Saturday a new search began along the strip that borders Iran.",
                    "the strip that borders Iran",
                    JULY_11,
                    figures=("17,685 km²",),
                ),
            ),
            words="somewhere along this strip",
            rule="the shared border, 10 km deep on this side",
        ),
        _mark(
            "m2",
            "Diyala governorate",
            ("federal", "joint", "coalition"),
            "region",
            diyala,
            (
                text.claim(
                    "launched",
                    "federal",
                    (ARMY,),
                    "The army opened the fourth stage of its campaign in Diyala.",
                    "Diyala",
                    JULY_11,
                ),
                text.claim(
                    "coordinating",
                    "joint",
                    (ARMY, PESH),
                    "In Diyala the two staffs will share one map, an officer told us.",
                    "Diyala",
                    JULY_13,
                    speaker="an officer",
                ),
                text.claim(
                    "supporting",
                    "coalition",
                    (COAL,),
                    "Aircraft of the coalition watched Diyala from above.",
                    "Diyala",
                    JULY_11,
                    inferred=True,
                ),
            ),
            words="somewhere in the governorate",
            names=(("ar", "ديالى"), ("ckb", "دیالە")),
        ),
        _mark(
            "m3",
            "Disputed areas",
            ("isis",),
            "vague",
            _disc(44.35, 35.1, 45, squeeze=0.7),
            (
                text.claim(
                    "threat",
                    "isis",
                    (ISIS,),
                    "Cells of the group still move through the disputed areas.",
                    "the disputed areas",
                    BEFORE,
                    hedges=("reportedly",),
                ),
            ),
            words="a wide area, no exact edges",
        ),
        _mark(
            "m13",
            "Nineveh governorate",
            ("federal",),
            "region",
            _polygon(
                (41.4, 36.4),
                (42.4, 36.8),
                (43.4, 36.8),
                (43.9, 36.2),
                (43.2, 35.3),
                (42.4, 35.0),
                (41.5, 35.6),
            ),
            (
                text.claim(
                    "unit_name",
                    "federal",
                    (ARMY,),
                    "The Nineveh Operations Command sent two battalions.",
                    "Nineveh",
                    FEBRUARY,
                ),
            ),
            words="somewhere in the governorate",
        ),
        _mark(
            "m14",
            "Iran",
            ("unattributed",),
            "country",
            None,
            (text.claim("mentioned", "unattributed", (), "Trade with Iran went on.", "Iran"),),
            words="the whole country, not mapped",
        ),
    ]


def _points(text: _Text) -> list[Mark]:
    return [
        _mark(
            "m4",
            "Baghdad",
            ("joint",),
            "exact",
            _point(44.40088, 33.34058),
            (
                text.claim(
                    "coordinating",
                    "joint",
                    (ARMY, PESH),
                    "A joint room opened in Baghdad in June.",
                    "Baghdad",
                    JUNE,
                ),
            ),
            words="named town",
            names=(("ar", "بغداد"), ("ckb", "بەغدا")),
        ),
        _mark(
            "m5",
            "Erbil",
            ("peshmerga",),
            "exact",
            _point(44.00944, 36.19056),
            (
                text.claim(
                    "home_base",
                    "peshmerga",
                    (PESH,),
                    "Their staff works from Erbil, also written Arbil.",
                    "Erbil",
                    JUNE_22,
                ),
            ),
            words="named town",
            names=(("ar", "أربيل"), ("ckb", "هەولێر")),
        ),
        _mark(
            "m6",
            "Samarra",
            ("federal",),
            "exact",
            _point(43.87444, 34.19833),
            (
                text.claim(
                    "home_base",
                    "federal",
                    (ARMY,),
                    "One brigade came down from Samarra.",
                    "Samarra",
                ),
            ),
            words="named town",
        ),
        _mark(
            "m7",
            "Sulaymaniyah",
            ("peshmerga",),
            "exact",
            _point(45.43293, 35.56496),
            (
                text.claim(
                    "home_base",
                    "peshmerga",
                    (PESH,),
                    "Special forces from Sulaymaniyah stayed in reserve.",
                    "Sulaymaniyah",
                ),
            ),
            words="named town",
            rivals=("Slemani district",),
        ),
        _mark(
            "m15",
            "Kirkuk",
            ("unattributed",),
            "exact",
            _point(44.39222, 35.46806),
            (
                text.claim(
                    "mentioned", "unattributed", (), "The road to Kirkuk stayed open.", "Kirkuk"
                ),
            ),
            words="named town",
        ),
    ]


def _circles(text: _Text) -> list[Mark]:
    taken = (
        "Rapid units drove to the posts at Mandali and Munthiriya and hold them fully, "
        "the command says."
    )
    return [
        _mark(
            "m8",
            "Mandali crossing",
            ("federal",),
            "near",
            _point(45.6, 33.82),
            (
                text.claim(
                    "took_control",
                    "federal",
                    (RAPID, ARMY),
                    taken,
                    "Mandali",
                    speaker="the command",
                ),
            ),
            words="estimated, ± 3 km",
            radius_km=3,
            note="No source publishes its position.",
        ),
        _mark(
            "m9",
            "Munthiriya crossing",
            ("federal",),
            "near",
            _point(45.45, 34.4),
            (
                text.claim(
                    "took_control",
                    "federal",
                    (RAPID, ARMY),
                    taken,
                    "Munthiriya",
                    speaker="the command",
                ),
            ),
            words="estimated, ± 3 km",
            radius_km=3,
            note="No source publishes a position for this crossing. Three boundary data sets put "
            "it within 4 km of each other; the mark is the middle one.",
            names=(("ar", "منفذ المنذرية"), ("ckb", "دەروازەی مونزیرییە")),
        ),
        _mark(
            "m10",
            "Around Khanaqin",
            ("federal",),
            "near",
            _point(45.391, 34.348),
            (
                text.claim(
                    "operating",
                    "federal",
                    (ARMY,),
                    "Soldiers searched the outskirts of Khanaqin house by house.",
                    "Khanaqin",
                ),
            ),
            words="outskirts, within about 10 km",
            radius_km=10,
        ),
        _mark(
            "m11",
            "Around Tuz Khurmatu",
            ("federal",),
            "near",
            _point(44.633, 34.888),
            (
                text.claim(
                    "operating",
                    "federal",
                    (ARMY,),
                    "Others worked on the edge of Tuz Khurmatu.",
                    "Tuz Khurmatu",
                ),
            ),
            words="outskirts, within about 10 km",
            radius_km=10,
        ),
        _mark(
            "m12",
            "Around Amerli",
            ("federal", "isis"),
            "near",
            _point(44.588, 34.725),
            (
                text.claim("operating", "federal", (ARMY,), "A column passed Amerli.", "Amerli"),
                text.claim(
                    "attacked",
                    "isis",
                    (ISIS,),
                    "Two of its men were hit near Amerli, said to be by the group.",
                    "Amerli",
                    FEBRUARY,
                    hedges=("said to be",),
                ),
            ),
            words="outskirts, within about 7 km",
            radius_km=7,
        ),
    ]
