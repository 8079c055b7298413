"""What the resolver makes of names and the words between them, on a gazetteer of our own."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from mapgen.model import Analysis, Article, LonLat, Place, Resolution, Toponym
from mapgen.names import fold
from mapgen.resolve import home, resolve
from mapgen.resolve.derived import derived
from mapgen.resolve.relations import Relation, relations

Pinned = Callable[[str, Callable[[str], list[str]]], None]

ROWS = """
country:IQ | Iraq | 44.0 | 33.0 | A.PCLI | IQ |  | 38_000_000
country:US | United States | -98.0 | 39.0 | A.PCLI | US |  | 327_000_000
country:FR | France | 2.0 | 46.0 | A.PCLI | FR |  | 66_000_000
adm1:US-TX | Texas | -99.2 | 31.2 | A.ADM1 | US |  | 22_000_000
adm1:US-OH | Ohio | -82.9 | 40.2 | A.ADM1 | US |  | 11_000_000
t:oxford-oh | Oxford | -84.7 | 39.5 | P.PPL | US | Ohio | 22_000
t:oxford-gb | Oxford | -1.3 | 51.8 | P.PPL | GB | England | 150_000
t:oakfield | Oakfield | -85.0 | 40.0 | P.PPL | US | Ohio | 100_001
t:elm | Elm | -85.5 | 40.0 | P.PPL | US | Ohio | 900_000
t:paris-fr | Paris | 2.35 | 48.85 | P.PPLC | FR | Ile-de-France | 2_138_551
t:paris-tx | Paris | -95.56 | 33.66 | P.PPL | US | Texas | 24_000
t:bonham | Bonham | -96.18 | 33.58 | P.PPL | US | Texas | 10_000
t:kirkuk | Kirkuk | 44.39 | 35.47 | P.PPL | IQ | Kirkuk | 1_031_000
adm1:IQ-KI | Kirkuk | 44.2 | 35.4 | A.ADM1 | IQ |  | 1_052_788
adm1:IQ-DI | Diyala | 45.0 | 34.0 | A.ADM1 | IQ |  | 1_637_226
adm1:IQ-NI | Nineveh | 42.4 | 36.0 | A.ADM1 | IQ |  | 3_729_998
t:nineveh-us | Nineveh | -86.1 | 39.3 | P.PPL | US | Indiana | 900
t:mandali | Mandali | 45.55 | 33.75 | P.PPL | IQ | Diyala | 29_785
x:crossing | Mandali border crossing | 45.6 | 33.82 | S.BDRCROSS | IQ | Diyala | 0
t:zakho | Zakho | 42.68 | 37.14 | P.PPL | IQ | Duhok | 200_000
t:orlov-fr | Orlov | 1.0 | 47.0 | P.PPL | FR | Centre | 6_000
t:orlov-us | Orlov | -85.0 | 39.0 | P.PPL | US | Indiana | 5_000
t:orlov-old | Orlov | 15.0 | 47.0 | P.PPL | AT | Styria | 900
"""


def place(row: str) -> Place:
    id_, name, lon, lat, feature, country, admin1, people = (p.strip() for p in row.split("|"))
    return Place(
        id=id_, name=name, point=LonLat(float(lon), float(lat)), feature=feature, country=country,
        admin1=admin1 or None, population=int(people),
    )  # fmt: skip


PLACES = tuple(place(row) for row in ROWS.strip().split("\n"))
CALLED = {"iraqi": "country:IQ", "kirkuk province": "adm1:IQ-KI"}


def lookup(name: str) -> tuple[Place, ...]:
    key = fold(name)
    found = [p for p in PLACES if fold(p.name) == key or CALLED.get(key) == p.id]
    return tuple(sorted(found, key=lambda p: -p.population))


def respelt(name: str) -> tuple[Place, ...]:
    return lookup("Zakho") if name == "Zaxo" else ()


def parsed(case: str) -> tuple[str, list[Toponym]]:
    """Read "in [Zakho:S.BDRCROSS]": names with a kind, a hint, "?" for doubt, "=" a position."""
    text, toponyms = "", []
    for words, name, mark in re.findall(r"([^\[]*)(?:\[([^\]:]+)(?::([^\]]+))?\])?", case):
        text += words.replace(" ¶ ", "\n\n")
        if name:
            start = len(text)
            text += name
            kind = mark if mark in {"demonym", "metonym", "in_organisation"} else "name"
            hint = "S.COORD" if mark == "=" else mark if mark not in {kind, "?", ""} else None
            toponyms.append(
                Toponym(start=start, end=len(text), surface=name, name=name, kind=kind, hint=hint,
                        doubtful=mark == "?")
            )  # fmt: skip
    return text, toponyms


def test_the_words_between_names_say_what_the_table_says(pinned: Pinned) -> None:
    def told(case: str) -> list[str]:
        text, toponyms = parsed(case)
        return [
            f"{toponyms[number].surface}: {one.kind} {toponyms[one.outer].surface}"
            + (f" {one.km:.2f} km" if one.km else "")
            + ("" if one.bearing is None else f" {one.bearing:g}°")
            + (" strict" if one.strict else "")
            for number, said in sorted(relations(toponyms, text).items())
            for one in said
        ]

    pinned("relations", told)


def line(found: Resolution) -> str:
    """Say what a name became, with whether the map calls it sure and how much belief it has."""
    it = found.place
    what = "no place"
    if it is not None:
        what = it.id + (f" {it.point.lon:g}, {it.point.lat:g} ± {it.radius_km} {it.admin1} "
                        f"{it.country}" if it.id.startswith("said:") else "")  # fmt: skip
    sure = "" if it is None else "sure" if found.score >= 0.5 else "doubtful"
    sure += f" {found.score:.3f}" if it is not None else ""
    rivals = ", ".join(rival.id for rival in found.rivals)
    parts = (found.toponym.surface, what, sure, found.reason, rivals and f"or {rivals}")
    return " | ".join(part for part in parts if part)


def test_names_are_resolved_as_the_table_says(pinned: Pinned) -> None:
    def told(case: str) -> list[str]:
        text, toponyms = parsed(case)
        analysis = Analysis(
            article=Article(text=text, sha256=""), sentences=(), tokens=(), entities=(),
            paragraphs=(),
        )  # fmt: skip
        return [line(found) for found in resolve(analysis, toponyms, lookup, fuzzy=respelt)]

    pinned("resolve", told)


def test_an_outlets_home_is_what_the_table_says(
    pinned: Pinned, monkeypatch: pytest.MonkeyPatch
) -> None:
    homes = {
        "kingsbell.example": ("Oxford", "Ohio", "US"),
        "landsea.example": ("Oxford", "Nowhere", "US"),
        "cityless.example": ("", "", "FR"),
    }
    named = {"kings bell": homes["kingsbell.example"]}
    monkeypatch.setattr(home, "_outlets", lambda: (homes, named))

    def by_code(name: str) -> tuple[Place, ...]:
        return lookup("France") if name == "FR" else lookup(name)

    def told(case: str) -> list[str]:
        publisher, stated, url = (part.strip() for part in f"{case} | | ".split("|")[:3])
        assert not url or urlsplit(url).hostname
        article = Article(text="", sha256="", publisher=publisher, home=stated, url=url)
        found = home.home_of(article, by_code)
        return [found.id if found else "unknown"]

    pinned("home", told)


KIRKUK = next(p for p in PLACES if p.id == "t:kirkuk")


@pytest.mark.parametrize(
    ("km", "bearing", "spot", "radius"),
    [
        (20.0, 0.0, (44.39, 35.64986), 7.7),
        (20.0, 90.0, (44.61083, 35.46978), 7.7),
        (20.0, 225.0, (44.23409, 35.34274), 7.7),
        (10.0, 180.0, (44.39, 35.38007), 5.0),
        (20.0, None, (44.39, 35.47), 20.0),
        (150.0, None, (44.39, 35.47), 150.0),
    ],
)
def test_a_stated_distance_puts_a_name_there(
    km: float, bearing: float | None, spot: tuple[float, float], radius: float
) -> None:
    said = Relation(outer=0, kind="away", km=km, bearing=bearing)
    found = derived(Toponym(start=0, end=4, surface="Orla"), (said,), {0: KIRKUK})
    assert found is not None
    assert (found.point.lon, found.point.lat) == pytest.approx(spot, abs=2e-3)
    assert found.radius_km == pytest.approx(radius, abs=0.06)


@pytest.mark.parametrize(
    ("relation", "feature", "people", "extent", "hint", "radius"),
    [
        (Relation(outer=0, kind="away", km=151.0), "P.PPL", 0, None, None, None),
        (Relation(outer=0, kind="away", km=0.0), "P.PPL", 0, None, None, None),
        (Relation(outer=0, kind="beside"), "P.PPL", 0, None, None, 15.0),
        (Relation(outer=0, kind="beside"), "A.ADM1", 0, None, None, None),
        (Relation(outer=0, kind="beside"), "H.STM", 0, None, None, None),
        (Relation(outer=0, kind="in"), "P.PPL", 0, None, None, 20.0),
        (Relation(outer=0, kind="in"), "P.PPL", 200_001, None, None, None),
        (Relation(outer=0, kind="in"), "P.PPL", 200_000, None, None, 20.0),
        (Relation(outer=0, kind="in"), "A.ADM2", 900_000, None, None, 30.0),
        (Relation(outer=0, kind="in"), "A.ADM3", 0, None, None, 20.0),
        (Relation(outer=0, kind="in"), "A.ADM4", 0, None, None, 15.0),
        (Relation(outer=0, kind="in"), "A.ADMD", 0, None, None, 25.0),
        (Relation(outer=0, kind="in"), "A.ADM2", 0, 40.0, None, 50.0),
        (Relation(outer=0, kind="in"), "A.ADM2", 0, 52.0, None, 65.0),
        (Relation(outer=0, kind="in"), "A.ADM2", 0, 53.0, None, None),
        (Relation(outer=0, kind="in"), "A.ADM3", 0, 60.0, None, 75.0),
        (Relation(outer=0, kind="in"), "A.ADM3", 0, 61.0, None, None),
        (Relation(outer=0, kind="in"), "A.ADM1", 0, None, None, None),
        (Relation(outer=0, kind="in"), "A.ADM1", 0, 40.0, None, 50.0),
        (Relation(outer=0, kind="in"), "L.RGN", 0, 40.0, None, 50.0),
        (Relation(outer=0, kind="in"), "L.CONT", 0, 40.0, None, None),
        (Relation(outer=0, kind="towards", bearing=180.0), "P.PPL", 49_999, None, None, 15.0),
        (Relation(outer=0, kind="towards", bearing=180.0), "P.PPL", 50_000, None, None, 30.0),
        (Relation(outer=0, kind="towards", bearing=180.0), "A.ADM2", 0, 40.0, None, None),
        (Relation(outer=0, kind="in"), "A.ADM2", 0, None, "A.ADM3", 30.0),
        (Relation(outer=0, kind="in"), "A.ADM2", 0, None, "A.ADM2", None),
        (Relation(outer=0, kind="in"), "A.ADM3", 0, None, "A.ADM3", None),
        (Relation(outer=0, kind="in"), "S.AIRP", 0, None, None, None),
        (Relation(outer=0, kind="in", strict=True), "P.PPL", 0, None, None, None),
        (Relation(outer=0, kind="in", strict=True), "A.ADM2", 0, None, None, 30.0),
        (Relation(outer=1, kind="in"), "P.PPL", 0, None, None, None),
    ],
)
def test_how_wide_a_name_lies_follows_from_what_it_lies_in(
    relation: Relation, feature: str, people: int, extent: float | None, hint: str | None,
    radius: float | None,
) -> None:  # fmt: skip
    outer = Place(
        id="x", name="X", point=LonLat(10, 50), feature=feature, country="XX", admin1="Y",
        population=people, extent_km=extent,
    )  # fmt: skip
    toponym = Toponym(start=0, end=4, surface="Orla  Nova", hint=hint)
    found = derived(toponym, (relation,), {0: outer})
    assert (found.radius_km if found else None) == radius
    if found:
        assert (found.id, found.name) == ("said:x:orla-nova", "Orla Nova")
        assert found.admin1 == ("X" if feature == "A.ADM1" else "Y")
        assert found.admin2 == ("X" if feature == "A.ADM2" else None)


def test_the_tightest_words_about_a_name_decide() -> None:
    said = (Relation(outer=0, kind="in"), Relation(outer=0, kind="beside"),
            Relation(outer=0, kind="away", km=30.0))  # fmt: skip
    for count, radius in ((3, 30.0), (2, 15.0), (1, 20.0)):
        small = Place(id="x", name="X", point=LonLat(10, 50), feature="P.PPL", country="XX")
        found = derived(Toponym(start=0, end=4, surface="Orla"), said[:count], {0: small})
        assert found is not None
        assert found.radius_km == radius
