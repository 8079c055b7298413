"""How each kind of place is shown, without a text around it and without the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest

from mapgen.areas import Areas
from mapgen.locate.apposition import describes
from mapgen.locate.atlas import Atlas
from mapgen.locate.make import circle_codes
from mapgen.locate.named_place import show_place
from mapgen.locate.setting import Named, groups
from mapgen.locate.words import adm1_noun, title_of
from mapgen.model import LonLat, Place, Resolution, Toponym


@pytest.fixture(scope="module")
def atlas() -> Iterator[Atlas]:
    with Areas() as opened:
        yield Atlas(opened)


def place(feature: str, **more) -> Place:
    given = {
        "id": f"x:{feature}", "name": "Orla Nova", "point": LonLat(45.0, 34.0), "country": "IQ",
        "feature": feature,
    } | more  # fmt: skip
    return Place(**given)


def named(what: Place, surface: str = "Orla", start: int = 0, **more) -> Named:
    toponym = Toponym(start=start, end=start + len(surface), surface=surface, **more)
    found = Resolution(toponym=toponym, place=what, score=1, reason="")
    return Named(resolution=found, place=what, start=start, end=start + len(surface), sentence=0)


def test_a_place_is_shown_as_its_kind_and_what_is_known_of_its_size_allow(pinned, atlas) -> None:
    """A case is a feature code, and what is known: radius, extent, country."""

    def told(case: str) -> list[str]:
        feature, *facts = case.split()
        known = dict(fact.split("=") for fact in facts)
        numbers = {key: float(known[key]) for key in ("radius_km", "extent_km") if key in known}
        more = {"country": known["country"].strip("-")} if "country" in known else {}
        shown = show_place(named(place(feature, **numbers, **more)), atlas)
        bounds = shown.shape().bounds if shown.shape else ()
        return [
            f"{shown.title} | {shown.form} {shown.codes} | ± {shown.radius_km} | {shown.words} | "
            f"{shown.rule} | {' '.join(f'{edge:.2f}' for edge in bounds)}"
            + (" ~" if shown.approximate else "")
        ]

    pinned("locate_places", told)


@pytest.mark.parametrize(("km", "codes"), [(1, (2, 2)), (25, (2, 2)), (25.1, (3, 5))])
def test_a_circle_is_a_limited_area_up_to_25_km(km, codes) -> None:
    assert circle_codes(km) == codes


@pytest.mark.parametrize(
    ("what", "surface", "title"),
    [
        (place("P.PPL"), "Orla", "Orla Nova"),
        (place("P.PPL"), "Nova", "Orla Nova"),
        (place("P.PPL"), "Orl", "Orl"),
        (place("P.PPL"), "BEIRUT", "Beirut"),
        (place("P.PPL"), "ORLN", "ORLN"),
        (place("P.PPL", name="Orla " + "N" * 74), "Orla", "Orla " + "N" * 74),
        (place("P.PPL", name="Orla " + "N" * 75), "Orla", "Orla"),
        (place("S.COORD", name="34.5 N, 45 E"), "34.5 N", "34.5 N, 45 E"),
        (place("A.ADM1"), "Orla", "Orla governorate"),
        (place("A.ADM1"), "Orla province", "Orla governorate"),
        (place("A.ADM1"), "the province of Orla", "Orla governorate"),
        (place("A.ADM1", country=""), "Orla province", "Orla"),
        (place("A.ADM1", name="Tavria"), "TAVRIA", "Tavria governorate"),
        (place("A.ADM1", country=None), "Orla", "Orla"),
        (place("P.PPL"), "أورلا", "أورلا"),
        (place("A.ADM2", name="Kabupaten Orla"), "Orla", "Orla"),
        (place("A.ADM3", name="Distrito de Orla"), "Orla", "Orla"),
        (place("A.ADM2", name="Powiat Orla"), "ORLAND", "Orland"),
        (place("A.ADM2", name="Orla District"), "Orla", "Orla District"),
        (place("A.ADM2", name="North Orla"), "Orla", "North Orla"),
        (place("P.PPL", name="Kota Orla"), "Orla", "Kota Orla"),
    ],
)  # fmt: skip
def test_a_title_is_the_name_as_the_article_knows_it(what, surface, title) -> None:
    assert str(title_of(named(what, surface))) == title


def test_an_arabic_name_keeps_its_letters_unless_it_is_spelt_in_arabic() -> None:
    for name, title in (("اورلا", "اورلا"), ("Orla", "أورلا"), ("", "أورلا")):
        assert title_of(named(place("P.PPL"), "أورلا", name=name)) == title


@pytest.mark.parametrize(
    ("code", "surface", "title"),
    [
        ("RU-TA", "Tatarstan", "Tatarstan republic"),
        ("RU-KHA", "Khabarovsk Krai", "Khabarovsk Krai"),
        ("RU-ZAB", "Zabaykalsky Territory", "Zabaykalsky Territory"),
        ("RU-BU", "Republic of Buryatia", "Republic of Buryatia"),
        ("RU-OMS", "Omsk", "Omsk oblast"),
        ("MM-07", "Ayeyarwady", "Ayeyarwady region"),
        ("MM-11", "Kachin", "Kachin state"),
        ("CN-XZ", "Tibet", "Tibet region"),
        ("CN-GD", "Guangdong", "Guangdong province"),
        ("SO-GE", "Gedo", "Gedo region"),
        ("PH-ABR", "Abra", "Abra province"),
        ("CA-NU", "Nunavut", "Nunavut territory"),
    ],
)
def test_a_division_is_called_what_it_is(code: str, surface: str, title: str) -> None:
    what = place("A.ADM1", id=f"adm1:{code}", country=code[:2], name=surface)
    assert str(title_of(named(what, surface))) == title


def test_a_division_of_no_known_country_is_a_region() -> None:
    assert adm1_noun(place("A.ADM1")) == "governorate"
    assert (
        adm1_noun(place("A.ADM1", country=""))
        == adm1_noun(place("A.ADM1", country=None))
        == "region"
    )


LAND = place("A.PCLI", id="land", name="Land")
ABROAD = place("A.PCLI", id="abroad", name="Abroad", country="YY")
UNIT = place("A.ADM1", id="unit", name="Unit", admin1="Unit")
TOWN = place("P.PPL", id="town", admin1="Unit")
LONE = place("P.PPL", id="lone", admin1=None)
AWAY = place("P.PPL", id="away", admin1="Other")


@pytest.mark.parametrize(
    ("inner", "gap", "outer", "together"),
    [
        (TOWN, ", ", LAND, False), (TOWN, ", ", ABROAD, True), (LAND, ", ", LAND, True),
        (TOWN, ", ", UNIT, False), (LONE, ", ", UNIT, False), (AWAY, ", ", UNIT, True),
        (UNIT, ", ", UNIT, True), (TOWN, ", ", TOWN, True), (TOWN, " and ", LAND, True),
        (TOWN, ", and ", UNIT, True), (TOWN, " of ", TOWN, False), (TOWN, "; ", LAND, True),
        (place("P.PPL", country="YY", admin1="Unit"), ", ", UNIT, True),
        (TOWN, " (east), ", TOWN, True), (TOWN, " or the city of ", TOWN, True),
    ],
)  # fmt: skip
def test_a_list_goes_on_unless_a_name_holds_the_one_before(inner, gap, outer, together) -> None:
    text = f"Orla{gap}Ulma"
    names = [named(inner), named(outer, "Ulma", text.index("Ulma"))]
    assert len(list(groups(names, text))) == (1 if together else 2)


def test_the_eight_words_of_the_compass_stand_45_degrees_apart():
    from mapgen.locate.around import _BEARINGS

    words = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")
    assert {word: 45 * n for n, word in enumerate(words)} == _BEARINGS


@dataclass(frozen=True)
class Around:
    """What `describes` looks at: names, and the text behind a phrase."""

    text: str
    named: tuple[Any, ...]

    def tail(self, end: int, sentence: Any) -> str:
        return self.text[end : sentence.end]


@pytest.mark.parametrize(
    ("text", "phrase", "told"),
    [
        ("They hit Orla, 50 km south of Velm.", "50 km south of Velm", True),
        ("They hit Orla village (about 50 km south of Velm).", "50 km south of Velm", True),
        ("They hit Orla, which lies near Velm, at night.", "near Velm", True),
        ("They hit Orla – a small town near Velm.", "near Velm", True),
        ("They hit Orla, Iraq, near Velm.", "near Velm", True),
        ("They hit Orla, near Velm they stopped.", "near Velm", False),
        ("They hit Orla and 50 km south of Velm.", "50 km south of Velm", False),
        ("They hit Orla before they came near Velm.", "near Velm", False),
        ("They came near Velm, Orla.", "near Velm", False),
    ],
)
def test_a_phrase_in_apposition_only_says_where_the_name_before_it_lies(text, phrase, told) -> None:
    at = text.index("Orla")
    setting = Around(text, (named(place("P.PPL"), start=at),))
    start = text.index(phrase)
    said = SimpleNamespace(start=start, end=start + len(phrase))
    whole = SimpleNamespace(start=0, end=len(text))
    assert describes(setting, said, whole) is told
