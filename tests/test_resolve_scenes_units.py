"""What a sentence's province, its lists and "the district's" make of names, on our own gazetteer.

The country XX has the provinces East, with the district Lower and the towns Velm, Orin and Dunmar,
West, and Marra, whose seat is Marra; the country YY has namesakes of all.
"""

from mapgen.names import fold
from mapgen.resolve import resolve
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
