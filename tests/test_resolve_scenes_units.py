"""What a sentence's province, its lists and "the district's" make of names, on our own gazetteer.

The country XX has the provinces East, with the district Lower and the towns Velm, Orin and Dunmar,
West, and Marra, whose seat is Marra; the country YY has namesakes of all.
"""

from dataclasses import replace

import pytest

from mapgen.model import Toponym
from mapgen.names import fold
from mapgen.resolve import resolve
from mapgen.resolve.candidates import Case
from mapgen.resolve.parts import called_town, parts
from tests.test_resolve_table import line, parsed, place
from tests.test_resolve_units import analysed

ROWS = """
country:XX | Xland | 0.0 | 0.0 | A.PCLI | XX |  | 9_000_000
country:YY | Yland | 40.0 | 0.0 | A.PCLI | YY |  | 90_000_000
adm1:east | East | 1.0 | 0.0 | A.ADM1 | XX |  | 900_000
adm1:west | West | -3.0 | 0.0 | A.ADM1 | XX |  | 800_000
adm1:marra | Marra | 3.0 | 3.0 | A.ADM1 | XX |  | 700_000
adm1:yeast | Yeast | 40.5 | 0.0 | A.ADM1 | YY |  | 700_000
adm2:lower | Lower | 1.2 | 0.1 | A.ADM2 | XX | East | 90_000
adm3:ward | Ward | 1.25 | 0.1 | A.ADM3 | XX | East | 9_000
t:ward | Ward | 41.0 | 0.4 | P.PPL | YY | Yeast | 30_000
isl:skerry | Skerry | 1.5 | 1.5 | T.ISL | XX | East | 0
t:velm | Velm | 1.1 | 0.1 | P.PPL | XX | East | 2_000
t:velm-w | Velm | -3.1 | 0.1 | P.PPL | XX | West | 99_999
t:velm-y | Velm | 40.1 | 0.1 | P.PPL | YY | Yeast | 90_000
t:orin | Orin | 1.2 | 0.2 | P.PPL | XX | East | 3_000
t:orin-y | Orin | 40.2 | 0.2 | P.PPL | YY | Yeast | 200_000
t:dunmar | Dunmar | 1.3 | 0.3 | P.PPL | XX | East | 4_000
t:dunmar-y | Dunmar | 40.3 | 0.3 | P.PPL | YY | Yeast | 1_000_000
t:sorn-w | Sorn | -3.2 | 0.2 | P.PPL | XX | West | 99_999
t:kolm-w | Kolm | -3.3 | 0.3 | P.PPL | XX | West | 100_000
t:tarn-y | Tarn | 40.4 | 0.4 | P.PPL | YY | Yeast | 50_000
t:brod-u | Brod | 5.0 | 5.0 | P.PPL | XX |  | 500
t:marra | Marra | 3.1 | 3.1 | P.PPL | XX | Marra | 80_000
t:hill | Hill | 3.5 | 3.5 | P.PPL | XX | Marra | 800
t:quarter | Quarter | 3.15 | 3.1 | P.PPL | XX | Marra | 800
r:long | Long | 1.4 | 0.0 | H.STM | XX |  | 0
"""
PLACES = tuple(place(row) for row in ROWS.strip().split("\n"))


def lookup(name: str) -> tuple:
    found = [p for p in PLACES if fold(p.name) == fold(name)]
    return tuple(sorted(found, key=lambda p: -p.population))


def test_a_sentence_is_set_in_the_province_that_it_opens_with(pinned) -> None:
    def told(case: str) -> list[str]:
        text, toponyms = parsed(case)
        return [line(found) for found in resolve(analysed(text), toponyms, lookup)]

    pinned("resolve_scenes", told)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Orin, the second-largest city, fell.", True),
        ("Orin, a port, fell.", True),
        ("Orin, the city of lights, fell.", False),
        ("Orin, the province, fell.", False),
        ("Orin is a city.", False),
    ],
)
def test_a_name_is_called_a_town_right_behind_it(text: str, town: bool) -> None:
    assert called_town(text, len("Orin")) is town


@pytest.mark.parametrize(
    ("text", "kind", "rejected"),
    [
        ("Troops hold southern Marra now.", "name", ["t:marra"]),
        ("Troops hold southern rural Marra now.", "name", ["t:marra"]),
        ("Troops hold north-eastern Marra now.", "name", ["t:marra"]),
        ("Troops hold South Marra now.", "name", []),
        ("Troops hold Marra now.", "name", []),
        ("Troops hold southern Marra, the port, now.", "name", []),
        ("Troops hold southern Marra now.", "demonym", []),
    ],
)
def test_a_part_is_the_provinces_where_its_town_is_no_great_city(text, kind, rejected) -> None:
    at = text.index("Marra")
    name = Toponym(start=at, end=at + 5, surface="Marra", kind=kind)
    case = Case(toponym=name, key="marra", candidates=lookup("Marra"))
    (found,) = parts((case,), text)
    assert [p.id for p in found.rejected] == rejected
    assert "adm1:marra" in {p.id for p in found.candidates}
    great = tuple(
        replace(p, population=3_000_000) if p.id == "t:marra" else p for p in lookup("Marra")
    )
    (same,) = parts((replace(case, candidates=great),), text)
    assert same.rejected == ()
