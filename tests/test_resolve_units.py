"""What each rule of the resolver weighs, on a gazetteer of our own and with its sentences."""

import re
from dataclasses import replace

import pytest

from mapgen.model import Analysis, Article, LonLat, Place, Resolution, Sentence, Toponym
from mapgen.names import fold
from mapgen.resolve import home, resolve
from mapgen.resolve.article import Article as Known
from mapgen.resolve.article import Vote
from mapgen.resolve.candidates import cases
from mapgen.resolve.kinds import allowed, fits, lies_in, usual
from mapgen.resolve.relations import relations
from mapgen.resolve.respelt import _alike
from mapgen.resolve.score import features
from mapgen.resolve.strays import strays
from tests.test_resolve_table import ROWS, line, parsed, place

MORE = """
country:GE | Georgia | 43.5 | 42.0 | A.PCLI | GE |  | 3_700_000
country:RU | Russia | 60.0 | 60.0 | A.PCLI | RU |  | 144_000_000
country:CA | Canada | -106.0 | 56.0 | A.PCLI | CA |  | 37_000_000
adm1:US-GA | Georgia | -83.5 | 32.8 | A.ADM1 | US |  | 10_000_000
t:tbilisi | Tbilisi | 44.8 | 41.7 | P.PPLC | GE | Tbilisi | 1_049_000
t:atlanta | Atlanta | -84.4 | 33.7 | P.PPL | US | Georgia | 463_000
t:macon | Macon | -83.6 | 32.8 | P.PPL | US | Georgia | 99_000
t:gori | Gori | 44.1 | 42.0 | P.PPL | GE | Shida Kartli | 100_000
t:velm-ge | Velm | 44.2 | 41.9 | P.PPL | GE | Shida Kartli | 1_000
t:velm-us | Velm | -83.9 | 33.0 | P.PPL | US | Georgia | 90_000
t:orin-ru | Orin | 60.1 | 60.1 | P.PPL | RU | Sverdlovsk | 30_000
t:orin-us | Orin | -84.1 | 33.1 | P.PPL | US | Georgia | 500_000
adm1:RU-ORI | Orin | 60.4 | 60.4 | A.ADM1 | RU |  | 400_000
adm1:GE-SOR | Sorn | 42.4 | 41.4 | A.ADM1 | GE |  | 400_000
t:sorn | Sorn | -84.0 | 34.0 | P.PPL | US | Georgia | 600_000
adm2:US-BIB | Bibb County | -83.7 | 32.8 | A.ADM2 | US | Georgia | 155_000
adm2:US-BIT | Bibb County | -99.0 | 31.0 | A.ADM2 | US | Texas | 9_000
t:bibb | Bibb | -83.0 | 31.0 | P.PPL | US | Georgia | 1_500
t:lizella | Lizella | -83.8 | 32.8 | P.PPL | US | Georgia | 900
w:bibb | Bibb | -83.6 | 32.7 | H.STM | US | Georgia | 0
t:marlow-us | Marlow | -83.62 | 32.84 | P.PPL | US | Georgia | 4_000
t:marlow-gb | Marlow | -0.8 | 51.6 | P.PPL | GB | England | 14_000
t:marlow-ca | Marlow | -80.6 | 46.2 | P.PPL | CA | Ontario | 3_000
"""
PLACES = tuple(place(row) for row in f"{ROWS.strip()}{MORE}".strip().split("\n"))
PEOPLES = {"georgian": "country:GE", "russian": "country:RU", "french": "country:FR",
           "american": "country:US", "canadian": "country:CA"}  # fmt: skip


def lookup(name: str) -> tuple[Place, ...]:
    key = fold(name)
    found = [p for p in PLACES if fold(p.name) == key or PEOPLES.get(key) == p.id]
    return tuple(sorted(found, key=lambda p: -p.population))


def nearly(name: str) -> tuple[Place, ...]:
    """Return what a name may be another spelling of."""
    return lookup({"Marlov": "Marlow", "Goriy": "Gori", "Tibilissy": "Tbilisi"}.get(name, ""))


def formerly(name: str) -> tuple[Place, ...]:
    """Return the places that bore a name before."""
    return tuple(p for p in PLACES if p.id == "t:orin-us") if name == "Orin" else ()


def analysed(text: str) -> Analysis:
    """Make sentences of what ends with a full stop."""
    spans = [(m.start(), m.end()) for m in re.finditer(r"\S[^.]*\.", text)]
    return Analysis(
        article=Article(text=text, sha256=""), tokens=(), entities=(), paragraphs=((0, len(text)),),
        sentences=tuple(
            Sentence(start=start, end=end, first=0, last=0, paragraph=0) for start, end in spans
        ),
    )  # fmt: skip


def test_names_mean_what_their_sentences_say(pinned) -> None:
    """Peoples, towns, borders, lists and stated containers, each beside one doubtful name."""

    def told(case: str) -> list[str]:
        text, toponyms = parsed(case)
        return [
            line(found)
            for found in resolve(analysed(text), toponyms, lookup, fuzzy=nearly, former=formerly)
        ]

    pinned("resolve_sentences", told)


def test_what_is_known_of_each_mention(pinned) -> None:
    """Before anything is weighed: what may be meant, what holds it, what else points at it."""

    def told(case: str) -> list[str]:
        text, toponyms = parsed(case)
        lines = []
        for one in cases(tuple(toponyms), text, lookup, nearly):
            marks = [name for name in ("respelt", "outside", "adrift") if getattr(one, name)]
            parts = {
                "may be": [p.id for p in one.candidates],
                "no": [p.id for p in one.rejected],
                "held by": [p.id for p in one.containers],
                "inside": sorted(one.inside),
                "as": [one.hint] if one.hint else [],
                "echoes": sorted(one.echoes),
                "is": marks,
            }
            said = "; ".join(f"{name} {', '.join(ids)}" for name, ids in parts.items() if ids)
            lines.append(f"{one.toponym.surface}: {said}")
        return lines

    pinned("resolve_cases", told)


@pytest.mark.parametrize(("length", "read"), [(90, True), (91, False)])
def test_words_far_apart_say_nothing_of_each_other(length: int, read: bool) -> None:
    gap = " in" + " " * (length - 3)
    text = f"Orla{gap}Diyala"
    at = len("Orla") + length
    names = [
        Toponym(start=0, end=4, surface="Orla"),
        Toponym(start=at, end=at + 6, surface="Diyala"),
    ]
    assert bool(relations(names, text)) is read


@pytest.mark.parametrize(("length", "read"), [(180, True), (181, False)])
def test_a_distance_is_said_of_a_name_that_is_not_too_far_before(length: int, read: bool) -> None:
    said = ", 20 km west of "
    text = f"Orla{' ' * (length - len(said))}{said}Diyala"
    names = [
        Toponym(start=0, end=4, surface="Orla"),
        Toponym(start=4 + length, end=10 + length, surface="Diyala"),
    ]
    assert any(r.kind == "away" for r in relations(names, text).get(0, ())) is read


@pytest.mark.parametrize(("name", "alike"), [("Orlan", True), ("Orlnn", False), ("ORLÁM", True)])
def test_a_name_is_written_nearly_so_from_four_letters_of_five_on(name: str, alike: bool) -> None:
    orlam = Place(id="x", name="Orlam", point=LonLat(0, 0), feature="P.PPL", country="XX")
    assert _alike(name, orlam) is alike
    other = Place(
        id="x", name="Quux", point=LonLat(0, 0), feature="P.PPL", country="XX",
        names=(("de", "Orlam"),),
    )  # fmt: skip
    assert _alike(name, other) is alike


def test_a_home_town_lies_in_its_unit_and_a_name_is_read_from_the_left(monkeypatch) -> None:
    rows = [
        place("a | Oxford | -84.7 | 39.5 | P.PPL | US | Ohio | 22_000"),
        place("b | Oxford | -89.5 | 34.4 | P.PPL | US | Mississippi | 25_000"),
        place("c | Red Elm | 1 | 1 | P.PPL | US | Ohio | 900_000"),
        place("d | Elm Hill | 2 | 2 | P.PPL | US | Ohio | 900_000"),
    ]

    def known_so(name: str) -> tuple[Place, ...]:
        return tuple(p for p in sorted(rows, key=lambda p: -p.population) if p.name == name)

    homes = {"x.example": ("Oxford", "Ohio", "US"), "y.example": ("Oxford", "", "US")}
    monkeypatch.setattr(home, "_outlets", lambda: (homes, {}))
    for site, town in (("x", "a"), ("y", "b")):
        article = Article(text="", sha256="", url=f"https://{site}.example/1")
        assert home.home_of(article, known_so).id == town
    paper = Article(text="", sha256="", publisher="Red Elm Hill")
    assert home.home_of(paper, known_so).id == "c"


TOWN = next(p for p in PLACES if p.id == "t:lizella")
COUNTY = next(p for p in PLACES if p.id == "adm2:US-BIB")
STATE = next(p for p in PLACES if p.id == "adm1:US-GA")
LAND = next(p for p in PLACES if p.id == "country:US")
ABROAD = next(p for p in PLACES if p.id == "t:gori")


def in_unit(admin2: str | None) -> Place:
    return Place(
        id="in", name="In", point=TOWN.point, feature="P.PPL", country="US", admin1="Georgia",
        admin2=admin2,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("inner", "outer", "inside"),
    [
        (TOWN, LAND, True),
        (TOWN, STATE, True),
        (ABROAD, LAND, False),
        (ABROAD, STATE, False),
        (LAND, LAND, False),
        (TOWN, ABROAD, False),
        (in_unit("Bibb County"), COUNTY, True),
        (in_unit("Other County"), COUNTY, False),
        (in_unit(None), COUNTY, False),
        (in_unit("Lizella"), TOWN, False),
    ],
)
def test_what_lies_in_what(inner: Place, outer: Place, inside: bool) -> None:
    assert lies_in(inner, outer) is inside


FEATURES = ("A.PCLI", "A.ADM1", "A.ADM2", "A.ADM3", "A.ADMD", "A.ADM4", "L.RGN", "P.PPL",
            "P.PPLC", "H.STM", "H.LK", "S.AIRP", "S.BDRCROSS", "T.MT")  # fmt: skip
HINTS = ("", "L", "A.ADM1", "A.ADM2", "A.ADM3", "P.", "P.PPL", "H.", "H.STM", "H.LK", "S",
         "S.BDRCROSS", "S.AIRP", "R.RD")  # fmt: skip


def at(feature: str) -> Place:
    return Place(id=feature, name="X", point=LonLat(0, 0), feature=feature, country="XX")


def test_which_kinds_a_word_allows_fits_and_leaves(pinned) -> None:
    """A case is a name, its kind and the hint of the words around it."""

    def told(case: str) -> list[str]:
        surface, kind, hint = (part.strip() for part in case.split("|"))
        toponym = Toponym(
            start=0, end=len(surface), surface=surface, kind=kind, hint=hint or None
        )  # fmt: skip
        every = tuple(map(at, FEATURES))
        return [
            "may be " + " ".join(p.feature for p in every if allowed(p, toponym)),
            "fits " + " ".join(f for f in FEATURES if fits(f, hint)),
            "of all " + " ".join(p.feature for p in usual(every, toponym)),
            "of waters " + " ".join(p.feature for p in usual(every[-5:-3], toponym)),
            "of rivers " + " ".join(p.feature for p in usual(every[-5:-4], toponym)),
            "of towns " + " ".join(p.feature for p in usual(every[7:9], toponym)),
            "of regions " + " ".join(p.feature for p in usual(every[1:7], toponym)),
        ]

    pinned("resolve_kinds", told)


def vote(country: str, lon: float | None, *, unit: str = "", sure: float = 1.0) -> Vote:
    point = None if lon is None else LonLat(lon, 40.0)
    return Vote(country=country, unit=unit, point=point, weight=sure, certainty=sure)


def spot(lon: float, lat: float = 40.0, country: str = "XX", feature: str = "P.PPL") -> Place:
    return Place(
        id=f"{lon}", name=f"{lon}", point=LonLat(lon, lat), feature=feature, country=country
    )


def known(home: Place | None = None, **votes: tuple[Vote, ...]) -> Known:
    return Known(votes, {}, home)


def test_far_is_far_from_every_sure_place_and_from_home() -> None:
    article = known(a=(vote("XX", 0.0),), b=(vote("XX", 10.0),), c=(vote("XX", None),))
    assert article.is_far("z", spot(5.0))
    assert not article.is_far("z", spot(3.0))  # 255 km from a
    assert not article.is_far("z", spot(12.0))
    assert article.is_far("b", spot(10.0))  # its own votes do not count
    assert not known(c=(vote("XX", None),)).is_far("z", spot(5.0))
    assert not known(spot(5.5), a=(vote("XX", 0.0),)).is_far("z", spot(5.0))
    assert known(spot(5.5, feature="A.PCLI"), a=(vote("XX", 0.0),)).is_far("z", spot(5.0))


def test_foreign_is_what_three_sure_names_of_one_country_say() -> None:
    votes = {name: (vote("XX", 0.0, sure=0.8),) for name in "abc"}
    abroad, here = spot(5.0, country="YY"), spot(5.0)
    assert known(**votes).is_foreign("z", abroad)
    assert not known(**votes).is_foreign("z", here)
    assert not known(**votes).is_foreign("a", abroad)  # two others are not enough
    assert not known(spot(1.0, country="YY"), **votes).is_foreign("z", abroad)
    assert known(spot(1.0), **votes).is_foreign("z", abroad)
    unsure = {**votes, "c": (vote("XX", 0.0, sure=0.79),)}
    assert not known(**unsure).is_foreign("z", abroad)
    assert not known(**votes, d=(vote("YY", 0.0, sure=0.8),)).is_foreign("z", abroad)


def test_nearness_is_that_of_the_nearest_other_place() -> None:
    article = known(a=(vote("XX", 0.0, sure=0.5),), b=(vote("XX", 10.0), vote("XX", None)))
    assert article.nearness("z", spot(1.76121)) == pytest.approx(0.5 * 2.718281828**-1, rel=1e-3)
    assert article.nearness("a", spot(0.5)) == pytest.approx(0.0044, abs=2e-4)
    assert article.nearness("z", spot(0.0)) == pytest.approx(0.0034, abs=2e-4)  # not by itself
    assert article.nearness("z", spot(0.0, 45.0)) == pytest.approx(0.0123, abs=2e-4)
    assert article.nearness("z", spot(0.0, 45.1)) == 0.0
    assert article.nearness("z", spot(1.0, feature="A.PCLI")) == 0.0


def test_shares_are_of_the_other_names_and_add_up() -> None:
    article = known(
        a=(vote("XX", 0.0, unit="U"), vote("YY", 0.0, sure=0.5)),
        b=(vote("XX", 1.0, unit="U", sure=0.5), vote("XX", 1.0, unit="V", sure=0.5)),
        c=(vote("ZZ", 1.0),),
    )
    shares = article.shares("c")
    assert shares.countries == pytest.approx({"XX": 0.8, "YY": 0.2})
    assert shares.units == pytest.approx({("XX", "U"): 0.75, ("XX", "V"): 0.25})
    assert known(a=(vote("XX", 0.0),)).shares("a").countries == {}


def test_what_speaks_for_each_place_of_a_name(pinned) -> None:
    """Every feature that says something, in an article that is known to be of Georgia, US."""
    votes = {
        "macon": (vote("US", -83.6, unit="Georgia"),),
        "tbilisi": (vote("GE", 44.8, unit="Tbilisi", sure=0.5),),
    }
    town = next(p for p in PLACES if p.id == "t:atlanta")

    def told(case: str) -> list[str]:
        text, toponyms = parsed(case)
        lines = []
        for one in cases(tuple(toponyms), text, lookup, nearly):
            for candidate in one.candidates:
                said = features(one, candidate, known(town, **votes))
                loud = " ".join(f"{name}={value:.2f}" for name, value in said.items() if value)
                lines.append(f"{one.toponym.surface} {candidate.id}: {loud}")
        return lines

    pinned("resolve_features", told)


def listed(*points: tuple[float, int, str], gap: str = ", ") -> frozenset[int]:
    """Judge a list of towns: longitude on the equator (a degree is 111 km), people, feature."""
    names = [f"Town{chr(65 + n)}" for n in range(len(points))]
    text = gap.join(names)
    found = []
    for name, (lon, people, feature) in zip(names, points, strict=True):
        where = Place(
            id=name, name=name, point=LonLat(lon, 0), feature=feature, country="XX",
            population=people,
        )  # fmt: skip
        toponym = Toponym(start=text.index(name), end=text.index(name) + 5, surface=name)
        found.append(Resolution(toponym=toponym, place=where, score=1, reason=""))
    return strays(found, text)


NEAR = [(0.0, 10, "P.PPL"), (0.1, 10, "P.PPL"), (0.2, 10, "P.PPL")]


@pytest.mark.parametrize(
    ("points", "out"),
    [
        ([*NEAR, (9.0, 10, "P.PPL")], {3}),
        ([(9.0, 10, "P.PPL"), *NEAR], {0}),
        ([*NEAR[:2], (9.0, 10, "P.PPL")], set()),  # three are too few
        ([*NEAR, (9.0, 99_999, "P.PPL")], {3}),
        ([*NEAR, (9.0, 100_000, "P.PPL")], set()),  # known anywhere
        ([*NEAR, (9.0, 10, "A.ADM2")], set()),
        ([*NEAR, (1.09, 10, "P.PPL")], set()),  # 99 km from the last
        ([*NEAR, (1.11, 10, "P.PPL")], {3}),
        ([*NEAR, (5.0, 10, "P.PPL"), (9.0, 10, "P.PPL")], {3, 4}),  # three of four are together
        ([*NEAR, (5.0, 10, "P.PPL"), (7.0, 10, "P.PPL"), (9.0, 10, "P.PPL")], set()),
    ],
)
def test_a_small_place_far_from_its_close_list_is_no_part_of_it(points, out) -> None:
    assert listed(*points) == out
    assert listed(*points, gap=" and ") == out
    assert listed(*points, gap=". ") == set()


@pytest.mark.parametrize(
    ("countries", "out"),
    [
        ("XX XX XX XX XX YY", {5}),  # however well known
        ("XX XX XX XX YY ZZ", {4, 5}),
        ("XX XX XX XX YY", set()),  # five are no long list
        ("XX XX XX XX XX XX", set()),
        ("XX YY ZZ UU VV WW", set()),  # a list of all the world's
    ],
)
def test_a_long_list_of_one_country_names_no_town_oceans_away(countries: str, out: set) -> None:
    found = []
    names = [f"Town{chr(65 + n)}" for n in range(len(countries.split()))]
    text = ", ".join(names)
    for n, (name, country) in enumerate(zip(names, countries.split(), strict=True)):
        lon = n / 10 if country == "XX" else 10.0 * (n + 1)
        where = Place(id=name, name=name, point=LonLat(lon, 0), feature="P.PPL", country=country,
                      population=9_000_000)  # fmt: skip
        toponym = Toponym(start=text.index(name), end=text.index(name) + 5, surface=name)
        found.append(Resolution(toponym=toponym, place=where, score=1, reason=""))
    assert strays(found, text) == out


def called_over(
    *rows: tuple[str, float, str, str, int], named: Place | None = None
) -> frozenset[int]:
    """Judge a list "A, B and C", after which "near Base" stands: country, degrees east, feature.

    A row without a country is a village that nobody knows; `named` is the place of "Cero".
    """
    rows = (*rows, ("XX", 0.0, "P.PPL", "Base", 900_000), ("XX", 0.1, "P.PPL", "Next", 900_000))
    listed = len(rows) - 2
    names = [row[3] for row in rows]
    text = ", ".join(names[:listed]) + ". It lies near Base. Next to it."
    found = []
    for country, lon, feature, name, people in rows:
        where = None
        if country:
            where = Place(id=name, name=name, point=LonLat(lon, 0), feature=feature,
                          country=country, population=people)  # fmt: skip
        if name == "Cero" and named is not None:
            where = named
        at = text.index(name)
        toponym = Toponym(start=at, end=at + len(name), surface=name)
        found.append(Resolution(toponym=toponym, place=where, score=1, reason=""))
    return strays(found, text)


UNKNOWN = [("", 0.0, "", "Aaro", 0), ("", 0.0, "", "Beno", 0)]


@pytest.mark.parametrize(
    ("row", "out"),
    [
        (("YY", 1.0, "P.PPL", "Cero", 99_999), {2}),  # a village of another land
        (("YY", 1.0, "P.PPL", "Cero", 100_000), set()),
        (("YY", 1.0, "A.ADM1", "Cero", 9_000_000), {2}),  # a province that nothing else lies in
        (("XX", 1.0, "P.PPL", "Cero", 900), set()),  # 100 km from what else is named
        (("XX", 3.0, "P.PPL", "Cero", 900), {2}),  # more than 200 km from it
        (("XX", 3.0, "P.PPL", "Cero", 100_000), set()),
        (("XX", 3.0, "A.ADM2", "Cero", 900), set()),
    ],
)
def test_among_villages_that_nobody_knows_none_lies_far_off(row, out) -> None:
    assert called_over(*UNKNOWN, row) == out
    renamed = replace(Place(id="c", name="Cairo", point=LonLat(1, 0), feature="P.PPLC"),
                      country="YY", population=9_000_000)  # fmt: skip
    assert called_over(*UNKNOWN, ("YY", 1.0, "P.PPLC", "Cero", 9_000_000), named=renamed) == {2}
    assert called_over(UNKNOWN[0], row, ("XX", row[1], "P.PPL", "Dero", 900)) == set()
