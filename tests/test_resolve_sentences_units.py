"""What the words of a sentence say of its names: each rule of the resolver by itself."""

from dataclasses import replace

import pytest

from mapgen.model import LonLat, Place, Resolution, Toponym
from mapgen.names import fold
from mapgen.resolve.article import Article
from mapgen.resolve.by_words import by_words
from mapgen.resolve.candidates import Case
from mapgen.resolve.company import in_company
from mapgen.resolve.implied import implied
from mapgen.resolve.lands import lands, neighbours
from mapgen.resolve.opening_province import in_opening_province
from mapgen.resolve.reasons import reason_against, reason_for
from mapgen.resolve.relations import Relation
from mapgen.resolve.senses import renamed, senses
from tests.test_resolve_units import analysed


def place(name: str, code: str, *, country: str = "XA", **more) -> Place:
    given = {"id": f"{name}:{country}:{code}", "point": LonLat(1, 1)} | more
    return Place(name=name, feature=code, country=country, **given)


def case(text: str, name: str, *candidates: Place, kind: str = "name", **more) -> Case:
    start = text.index(name)
    toponym = Toponym(start=start, end=start + len(name), surface=name, kind=kind)
    return Case(toponym=toponym, key=fold(name), candidates=candidates, **more)


def countries(cases) -> list[list[str]]:
    return [[place.country for place in one.candidates] for one in cases]


# ---- beside others


def test_names_of_a_list_lie_in_the_country_of_the_one_that_is_alone():
    text = "They left Velmingrad, Orlo and Mira."
    sure = case(text, "Velmingrad", place("Velmingrad", "P.PPL"))
    two = (place("Orlo", "P.PPL", country="XB"), place("Orlo", "P.PPL"))
    found = in_company((sure, case(text, "Orlo", *two)), text)
    assert countries(found) == [["XA"], ["XA"]]
    assert [p.country for p in found[1].rejected] == ["XB"]
    apart = text.replace(", Orlo", " for Orlo")
    assert countries(in_company((sure, case(apart, "Orlo", *two)), apart)) == [["XA"], ["XB", "XA"]]
    short = case(text.replace("Velmingrad", "Velm"), "Velm", place("Velm", "P.PPL"))
    near = text.replace("Velmingrad", "Velm")
    assert countries(in_company((short, case(near, "Orlo", *two)), near))[1] == ["XB", "XA"]
    famed = (replace(two[0], population=2_000_000), two[1])
    assert countries(in_company((sure, case(text, "Orlo", *famed)), text))[1] == ["XB", "XA"]


def test_a_name_lies_in_the_unit_that_the_text_points_back_to():
    text = "They left Ostra. Gunmen took the province's Velm."
    unit = place("Ostra", "A.ADM1")
    cases = (case(text, "Ostra", unit), case(text, "Velm", place("Velm", "P.PPL")))
    done = [Resolution(toponym=c.toponym, place=c.candidates[0], score=1, reason="") for c in cases]
    (relation,) = implied(cases, done, analysed(text)).values()
    assert (relation.outer, relation.kind) == (0, "in")
    county = [replace(done[0], place=place("Ostra", "P.PPL")), done[1]]
    assert implied(cases, county, analysed(text)) == {}


def test_a_sentence_that_opens_with_a_place_sets_its_villages_there():
    text = "In Ostra, gunmen took the village of Velm."
    cases = (
        case(text, "Ostra", place("Ostra", "A.ADM1")),
        case(text, "Velm", place("Velm", "P.PPL"), hint="P"),
    )
    done = [Resolution(toponym=c.toponym, place=c.candidates[0], score=1, reason="") for c in cases]
    assert implied(cases, done, analysed(text))[1].outer == 0
    later = "Gunmen, in Ostra, took the village of Velm."
    cases = tuple(replace(c, toponym=case(later, c.toponym.surface).toponym) for c in cases)
    done = [replace(d, toponym=c.toponym) for d, c in zip(done, cases, strict=True)]
    assert implied(cases, done, analysed(later)) == {}


@pytest.mark.parametrize(
    ("other", "meant"),
    [
        (("Atal", "P.PPLC", "XB", "name"), ["XB"]),
        (("Jorjan", "A.PCLI", "XA", "demonym"), ["XA"]),
        (("Atal", "P.PPL", "XB", "name"), ["XA", "XB"]),  # too small to speak for its country
    ],
)
def test_a_lands_name_is_of_the_country_that_the_sentence_speaks_of(other, meant):
    name, code, country, kind = other
    text = f"They left Jorj for {name}."
    land = case(text, "Jorj", place("Jorj", "A.PCLI"), place("Jorj", "A.ADM1", country="XB"))
    own = place("Jorj" if kind == "demonym" else name, code, country=country)
    beside = case(text, name, own, kind=kind)
    assert countries(lands((land, beside), analysed(text)))[0] == meant


def test_neighbours_are_known_both_ways():
    known = neighbours()
    assert "IR" in known["IQ"]
    assert "IQ" in known["IR"]
    assert "FR" not in known["IQ"]


# ---- scenes and senses


def test_small_places_lie_in_the_province_that_the_sentence_opens_with():
    text = "In Ostra, gunmen took Velm."
    unit = place("Ostra", "A.ADM1")
    inside = place("Velm", "P.PPL", admin1="Ostra")
    outside = place("Velm", "P.PPL", country="XB", admin1="Other")
    cases = (case(text, "Ostra", unit), case(text, "Velm", outside, inside))
    assert countries(in_opening_province(cases, analysed(text)))[1] == ["XA"]
    famed = (
        cases[0],
        replace(cases[1], candidates=(replace(outside, population=2_000_000), inside)),
    )
    assert countries(in_opening_province(famed, analysed(text)))[1] == ["XB", "XA"]
    told = "Gunmen of Ostra, they said, took Velm."
    cases = (case(told, "Ostra", unit), case(told, "Velm", outside, inside))
    assert countries(in_opening_province(cases, analysed(told)))[1] == ["XB", "XA"]


def test_names_on_both_sides_of_a_border_are_units():
    pairs = ("the border between Velm and Ostra", "the Velm-Ostra border"), ("near Velm and Ostra",)
    town, unit = place("Velm", "P.PPL"), place("Velm", "A.ADM1", id="u")
    for texts, kept in zip(pairs, (["A.ADM1"], ["P.PPL", "A.ADM1"]), strict=True):
        for words in texts:
            text = f"They met at {words}."
            cases = (case(text, "Velm", town, unit), case(text, "Ostra", place("Ostra", "A.ADM1")))
            found = senses(cases, analysed(text))[0]
            assert [p.feature for p in found.candidates] == kept


def test_a_sentence_notes_its_peoples_beside_its_names():
    text = "Xan troops left Velm."
    cases = (
        case(text, "Xan", place("Xa", "A.PCLI"), kind="demonym"),
        case(text, "Velm", place("Velm", "P.PPL")),
    )
    assert senses(cases, analysed(text))[1].peoples == frozenset({"XA"})


def test_a_large_place_bore_a_name_where_only_small_ones_bear_it_now():
    text = "They left Velm."
    large = place("Nova", "P.PPL", id="large", population=500_000)
    small = place("Velm", "P.PPL", id="small", population=10)
    one = case(text, "Velm", small, large)
    assert renamed((one,), lambda name: (large,))[0].renamed == frozenset({"large"})
    known = replace(one, candidates=(replace(small, population=50_000), large))
    assert renamed((known,), lambda name: (large,))[0].renamed == frozenset()


@pytest.mark.parametrize(("kind", "placed"), [("in", True), ("none", False)])
def test_an_unknown_village_lies_in_the_place_that_the_text_says(kind, placed):
    text = "They left Zzyr in Velm."
    said = (Relation(outer=1, kind="in", plain=True),) if kind == "in" else ()
    cases = (case(text, "Zzyr", said=said), case(text, "Velm", place("Velm", "P.PPL")))
    done = [
        Resolution(toponym=c.toponym, place=next(iter(c.candidates), None), score=0, reason="r")
        for c in cases
    ]
    first, second = by_words(cases, done, None, lambda one: one)
    assert (first.place is not None) is placed
    assert second == done[1]
    if placed:
        assert first.place.country == "XA"
        assert first.place.radius_km
        at_sea = by_words(cases, done, lambda point, km: False, lambda one: one)
        assert at_sea[0].place is None


# ---- reasons


def test_a_reason_says_how_many_bear_the_name_and_what_spoke_for_one():
    text = "They left Velm."
    small, large = (
        place("Velm", "P.PPL", id="s", population=1),
        place("Velm", "P.PPL", id="l", population=9),
    )
    only = reason_for(case(text, "Velm", small), small, Article())
    among = reason_for(case(text, "Velm", large, small), small, Article())
    first = reason_for(case(text, "Velm", large, small), large, Article())
    assert len({only, among, first}) == 3
    assert "2" in among
    often = reason_for(case(text, "Velm", small), small, Article(mentions={"XA": 4}))
    assert "4" in often
    assert often.startswith(only)
    inside = case(
        text, "Velm", small, containers=(place("Ostra", "A.ADM1"),), inside=frozenset({"s"})
    )
    assert "Ostra" in reason_for(inside, small, Article())


def test_a_reason_against_says_what_is_known_instead():
    text = "They left Velm."
    nothing = reason_against(case(text, "Velm"))
    other = reason_against(
        replace(case(text, "Velm"), rejected=(place("Velm", "H.STM"),), hint="P")
    )
    assert "river" in other
    assert nothing != other
    outside = replace(case(text, "Velm"), outside=True, containers=(place("Ostra", "A.ADM1"),))
    assert "Ostra" in reason_against(outside)
    one = case(text, "Velm", place("Velm", "P.PPL"))
    assert reason_against(one) != nothing  # too far from all the others
    doubtful = replace(one, toponym=replace(one.toponym, doubtful=True))
    assert reason_against(doubtful) not in {nothing, reason_against(one)}
