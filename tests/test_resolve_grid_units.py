"""What each judgement of the resolver comes to, over grids of what it looks at."""

from dataclasses import replace
from itertools import product

import pytest

from mapgen.model import Analysis, LonLat, Place, Toponym
from mapgen.model import Article as TextArticle
from mapgen.resolve import resolve
from mapgen.resolve.abroad import at_home
from mapgen.resolve.against import gainsaid
from mapgen.resolve.article import Article, Vote
from mapgen.resolve.background import Background
from mapgen.resolve.belief import least
from mapgen.resolve.candidates import Case
from mapgen.resolve.inside import is_strict, within
from mapgen.resolve.levels import levels
from mapgen.resolve.nearly import nearly
from mapgen.resolve.relations import Relation
from mapgen.resolve.score import features, score_all, vouched

DEGREE_KM = 111.195  # on the equator


def at(km: float, feature: str = "P.PPL", country: str = "XX", **more: object) -> Place:
    """Return a place so far east of the origin."""
    known = {"id": f"{country}{km:g}", "name": "Orlam", "population": 0, **more}
    return Place(point=LonLat(km / DEGREE_KM, 0.0), feature=feature, country=country, **known)


def case(*places: Place, **more: object) -> Case:
    toponym = Toponym(start=0, end=5, surface="Orlam", kind=str(more.pop("kind", "name")))
    return Case(toponym=toponym, candidates=places, **{"key": "orlam", **more})


def vote(km: float | None, country: str = "XX", *, unit: str = "", sure: float = 1.0) -> Vote:
    point = None if km is None else LonLat(km / DEGREE_KM, 0.0)
    return Vote(country=country, unit=unit, point=point, weight=sure, certainty=sure)


def known(*votes: Vote, home: Place | None = None) -> Article:
    return Article({f"name {n}": (one,) for n, one in enumerate(votes)}, {}, home)


ARTICLES = {
    "of nothing": known(),
    "of a place beside it": known(vote(10)),
    "of one just near": known(vote(180)),
    "of one just not near": known(vote(182)),
    "of one far off": known(vote(301)),
    "of one hardly far off": known(vote(299)),
    "of a neighbour's place beside it": known(vote(10, "YY")),
    "of a neighbour's place far off": known(vote(301, "YY")),
    "of its country for three tenths": known(vote(None, sure=0.3), vote(301, "YY", sure=0.7)),
    "of its country for less": known(vote(None, sure=0.29), vote(301, "YY", sure=0.71)),
    "of its province for three tenths": known(
        vote(301, unit="East", sure=0.3), vote(301, unit="West", sure=0.7)
    ),
    "of its province for less": known(
        vote(301, unit="East", sure=0.29), vote(301, unit="West", sure=0.71)
    ),
    "of three places of a neighbour": known(*(vote(400 + n, "YY") for n in range(3))),
    "printed in its country": known(vote(301, "YY"), home=at(900)),
    "printed near it": known(vote(301, "YY"), home=at(200)),
    "printed abroad": known(vote(301), home=at(900, country="YY")),
}
KINDS = ("P.PPL", "P.PPLC", "A.ADM1", "A.ADM2", "A.PCLI", "H.STM", "H.LK", "H.BAY", "L.RGN",
         "T.MT", "T.ISL", "S.AIRP")  # fmt: skip
PLAIN = at(0, admin1="East")
OTHERS = {
    "plain": case(PLAIN),
    "adrift": case(PLAIN, adrift=True),
    "a people's": case(PLAIN, peoples=frozenset({"XX"})),
    "a people's, adrift": case(PLAIN, peoples=frozenset({"XX"}), adrift=True),
    "inside": case(PLAIN, inside=frozenset({PLAIN.id}), hint="A.ADM1"),
    "of the set": case(PLAIN, shared=(PLAIN.id, 2)),
    "long": case(PLAIN, key="orlamer"),
    "long, respelt": case(PLAIN, key="orlamer", respelt=True),
    "long, and elsewhere": case(PLAIN, at(31), key="orlamer"),
    "long, and beside": case(PLAIN, at(29), key="orlamer"),
    "long, and elsewhere no place": case(PLAIN, rejected=(at(31),), key="orlamer"),
    "long, of another spelling": case(PLAIN, key="unalike"),
    "a region's": case(PLAIN, hint="L"),
    "a region's, two towns": case(PLAIN, at(9), hint="L"),
    "a district's, two towns": case(PLAIN, at(9), hint="A.ADM2"),
    "a town's, two towns": case(PLAIN, at(9), hint="P."),
    "a region's, a town and it": case(PLAIN, at(9, "A.ADM1"), hint="A.ADM1"),
}


def grouped(rows: list[tuple[str, object]]) -> list[str]:
    """Say each outcome once, with all that leads to it."""
    found: dict[str, list[str]] = {}
    for asked, outcome in rows:
        found.setdefault(str(outcome), []).append(asked)
    return [f"{outcome}: {'; '.join(asked)}" for outcome, asked in found.items()]


def test_how_much_belief_a_place_needs(pinned) -> None:
    """A case is an article; what is asked of each kind of place, and of one town by its name."""

    def told(name: str) -> list[str]:
        article = ARTICLES[name]
        places = [
            (f"{kind} of {people}", at(0, kind, population=people, admin1="East"))
            for kind, people in product(KINDS, (99_999, 100_000, 300_000))
        ]
        kinds = [(label, least(case(one), one, article)) for label, one in places]
        other = at(0, "P.PPL", "", admin1="East")
        kinds.append(("of no country", least(case(other), other, article)))
        names = [(label, least(one, PLAIN, article)) for label, one in OTHERS.items()]
        return [*grouped(kinds), *grouped(names)]

    pinned("resolve_least", told)


@pytest.mark.parametrize(
    ("km", "extent", "off"),
    [(1499, None, False), (1501, None, True), (1501, 2.0, False), (1503, 2.0, True)],
)
def test_a_river_may_run_so_far_from_all_that_an_article_names(km, extent, off) -> None:
    river = at(0, "H.STM", extent_km=extent)
    asked = least(case(river), river, known(vote(km), vote(km + 1)))
    assert (asked == 2.0) is off
    near = least(case(river), river, known(vote(km), vote(10)))
    assert near < 1.0


RELATIONS = {
    "in, plainly": Relation(outer=0, kind="in", plain=True),
    "in": Relation(outer=0, kind="in"),
    "beside": Relation(outer=0, kind="beside"),
    "towards": Relation(outer=0, kind="towards", bearing=90.0),
    "20 km from": Relation(outer=0, kind="away", km=20.0),
    "200 km from": Relation(outer=0, kind="away", km=200.0),
    "in another": Relation(outer=1, kind="in", plain=True),
}
FAR_KM = (61, 63, 119, 121, 229, 231, 299, 301, 349, 351, 999, 1001, 1499, 1501)


def test_how_far_off_a_place_gainsays_what_is_said_of_it(pinned) -> None:
    """A case is what is said; from which distance on it is not true, by kinds and countries."""

    def told(name: str) -> list[str]:
        rows = []
        for kind, people, other, extent, country in product(
            ("P.PPL", "H.STM", "A.ADM3"), (99_999, 100_000), ("P.PPL", "A.ADM1", "L.RGN"),
            (None, 100.0), ("XX", "YY"),
        ):  # fmt: skip
            outer = at(0, other, country, extent_km=extent)
            wrong = [
                km
                for km in FAR_KM
                if gainsaid(at(km, kind, population=people), (RELATIONS[name],), {0: outer})
            ]
            label = f"{kind} of {people}, {other} {'near' if extent is None else 'wide'} {country}"
            if wrong:
                rows.append((label, f"from {wrong[0]} km"))
        return grouped(rows)

    pinned("resolve_against", told)


def test_what_is_kept_of_a_name_put_somewhere(pinned) -> None:
    """A case says how it is put there; what is kept of a town, a river and a district each."""
    province = at(0, "A.ADM1", name="East", id="east")
    outers = {"a province": (province,), "a country": (at(0, "A.PCLI", id="xx"),), "nothing": ()}
    places = {
        "town within": at(5, admin1="East"),
        "town elsewhere": at(5, admin1="West"),
        "town abroad": at(5, country="YY", population=999_999),
        "city abroad": at(5, country="YY", population=1_000_000),
        "district abroad": at(5, "A.ADM2", "YY"),
        "river near": at(799, "H.STM", "YY"),
        "river far": at(801, "H.STM", "YY"),
        "lake near": at(10, "H.LK", "YY"),
    }

    def told(name: str) -> list[str]:
        marks = {mark: mark in name for mark in ("strict", "plain", "respelt")}
        rows = []
        for (where, outer), (label, one) in product(outers.items(), places.items()):
            kept, none = within((one,), outer, **marks)
            rows.append(
                (f"{label} in {where}", "kept" if kept else "none, surely" if none else "none")
            )
        both, _ = within(tuple(places.values()), (province,), **marks)
        return [*grouped(rows), "of all: " + ", ".join(
            label for label, one in places.items() if one in both)]  # fmt: skip

    pinned("resolve_within", told)


@pytest.mark.parametrize(
    ("outer", "relation", "kept", "kind", "strict"),
    [
        ("A.PCLI", Relation(outer=0, kind="in"), "P.PPL", "name", True),
        ("A.PCLI", Relation(outer=0, kind="in"), "P.PPL", "demonym", False),
        ("A.PCLI", Relation(outer=0, kind="beside"), "P.PPL", "name", False),
        ("A.PCLI", Relation(outer=0, kind="in"), "H.STM", "name", False),
        ("A.PCLI", Relation(outer=0, kind="in"), "L.RGN", "name", False),
        ("A.ADM1", Relation(outer=0, kind="in", strict=True), "P.PPL", "name", True),
        ("A.ADM1", Relation(outer=0, kind="in", strict=True), "A.ADM1", "name", False),
        ("A.ADM1", Relation(outer=0, kind="in"), "P.PPL", "name", False),
        ("A.ADM2", Relation(outer=0, kind="in", strict=True), "P.PPL", "name", False),
    ],
)
def test_when_nothing_elsewhere_can_be_meant(outer, relation, kept, kind, strict) -> None:
    toponym = Toponym(start=0, end=5, surface="Orlam", kind=kind)
    assert is_strict(toponym, (relation,), (at(0, outer),), (at(1, kept),)) is strict
    assert not is_strict(toponym, (relation,), (), (at(1, kept),))


def test_a_province_of_another_country_is_no_sibling() -> None:
    toponym = Toponym(start=0, end=5, surface="Orlam")
    said = (Relation(outer=0, kind="in", strict=True),)
    assert is_strict(toponym, said, (at(0, "A.ADM1"),), (at(1, "A.ADM1", "YY"),))


def found_nearly(article: Article, *places: Place, **more: object) -> str:
    """Return the id of the place that an unknown name is taken for; "" for none."""
    asked: list[frozenset[str]] = []

    def alike(name: str, countries: object) -> tuple[Place, ...]:
        assert name == "Orlam"
        asked.append(frozenset(countries))
        return places

    one = case(**more)
    other = nearly(one, article, alike)
    assert all("" not in codes and "US" not in codes for codes in asked)
    if other is one:
        return ""
    assert other.respelt
    return other.candidates[0].id


NEAR = known(vote(0.1))


def test_an_unknown_name_is_the_one_place_near_that_is_written_nearly_so() -> None:
    close, poor = at(50, name="Orlan"), at(51, name="Orlun")
    assert found_nearly(NEAR, close) == close.id
    assert found_nearly(NEAR, at(180, name="Orlan")) == "XX180"
    assert found_nearly(NEAR, at(182, name="Orlan")) == ""
    assert found_nearly(NEAR, at(50, "A.ADM2", name="Orlan")) == ""
    assert found_nearly(NEAR, at(50, "A.ADM2", name="Orlan"), hint="A.ADM2") == "XX50"
    assert found_nearly(NEAR, close, poor) == close.id  # the likelier
    assert found_nearly(NEAR, close, at(75, name="Orlem")) == ""  # as like, elsewhere
    assert found_nearly(NEAR, close, at(69, name="Orlem")) == close.id  # as like, beside it
    assert found_nearly(NEAR, close, at(75, name="Orlem", population=9)) == ""


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"kind": "demonym"}, False),
        ({"outside": True}, False),
        ({"adrift": True}, False),
        ({"hint": "A.ADM2"}, True),
        ({"containers": (at(0, "A.PCLI"),)}, True),
        ({"containers": (at(0, "A.PCLI", "YY"),)}, False),
        ({"containers": (at(0, "A.ADM1", name="East"),)}, True),  # nobody knows its province
    ],
)
def test_what_an_unknown_name_may_be(more, found) -> None:
    assert bool(found_nearly(NEAR, at(50, name="Orlan"), **more)) is found


def test_an_unknown_name_put_into_another_province_is_not_the_one_near() -> None:
    put = {"containers": (at(0, "A.ADM1", name="East"),)}
    assert found_nearly(NEAR, at(50, name="Orlan", admin1="East"), **put) == "XX50"
    assert found_nearly(NEAR, at(50, name="Orlan", admin1="West"), **put) == ""


def test_one_looks_for_an_unknown_name_where_a_fifth_of_the_places_lie() -> None:
    beside = vote(0.1, sure=1.0)
    assert found_nearly(known(beside, vote(0.1, "YY", sure=4.0)), at(50, name="Orlan")) == "XX50"
    abroad = known(vote(0.1, "US"))
    assert found_nearly(abroad, at(50, name="Orlan")) == ""
    seen: list[object] = []
    for weight in (4.0, 4.1):
        article = known(vote(0.1), vote(0.1, "YY", sure=weight))
        nearly(case(), article, lambda name, codes: seen.append(sorted(codes)) or ())
    assert seen == [["XX", "YY"], ["YY"]]


@pytest.mark.parametrize("hint", ["R.RD", "H.STM", "S.AIRP"])
def test_roads_waters_and_buildings_are_not_guessed(hint: str) -> None:
    one = Toponym(start=0, end=5, surface="Orlam", hint=hint)
    road = Case(toponym=one, key="orlam", candidates=())
    assert nearly(road, NEAR, lambda name, codes: (at(50, name="Orlam"),)) is road


def test_a_doubtful_name_is_only_a_place_of_its_very_name() -> None:
    one = Toponym(start=0, end=5, surface="Orlam", doubtful=True)
    doubt = Case(toponym=one, key="orlam", candidates=(), hint="P.")
    assert nearly(doubt, NEAR, lambda name, codes: (at(50, name="Orlan"),)) is doubt
    assert nearly(doubt, NEAR, lambda name, codes: (at(50, name="Orlám"),)).candidates


@pytest.mark.parametrize(
    ("article", "places", "stands"),
    [
        (known(vote(180)), 1, True),  # 0.3 at 181 km
        (known(vote(182)), 1, False),
        (known(vote(10, "YY")), 1, False),
        (known(vote(None)), 1, True),
        (known(vote(None)), 2, False),
        (known(vote(None, sure=0.5), vote(None, "YY", sure=0.5)), 1, True),
        (known(vote(None, sure=0.49), vote(None, "YY", sure=0.51)), 1, False),
        (known(), 1, False),
    ],
)
def test_when_an_article_speaks_for_another_spelling(article, places, stands) -> None:
    one = case(*(at(n) for n in range(places)))
    assert vouched(one, one.candidates[0], article) is stands


@pytest.mark.parametrize(
    ("place", "km", "stands"),
    [
        (at(0, country="US"), 305, True),  # 0.13 at 306 km, where towns are spelt in one way
        (at(0, country="US"), 307, False),
        (at(0, "S.AIRP"), 305, True),
        (at(0, "S.AIRP"), 307, False),
    ],
)
def test_another_spelling_may_be_further_off_in_some_lands(place, km, stands) -> None:
    article = known(vote(km, place.country))
    assert vouched(case(place), place, article) is stands


def test_an_area_abroad_is_not_meant_where_one_of_the_name_lies_at_home(pinned) -> None:
    """A case is an article; what is kept of a name's areas and towns here and abroad."""
    places = {
        "area here": at(0, "A.ADM1"), "area abroad": at(1, "A.ADM1", "YY"),
        "lake abroad": at(2, "H.LK", "ZZ"), "sea": at(3, "H.SEA", ""),
        "town abroad": at(4, "P.PPL", "ZZ"), "town here": at(5, "P.PPL"),
    }  # fmt: skip
    cases = {
        "all": places, "no area here": {k: v for k, v in places.items() if k != "area here"},
        "none abroad": {k: v for k, v in places.items() if "abroad" not in k},
        "only abroad": {k: v for k, v in places.items() if "abroad" in k},
    }  # fmt: skip

    def told(name: str) -> list[str]:
        lines = []
        for label, some in cases.items():
            one = case(*some.values(), echoes=frozenset(p.id for p in some.values()))
            (kept,) = at_home((one,), ARTICLES[name])
            assert kept.echoes == {p.id for p in kept.candidates}
            assert {*kept.candidates, *kept.rejected} == {*some.values()}
            lines.append(
                f"{label}: {', '.join(k for k, v in some.items() if v in kept.candidates)}"
            )
        for mark in (
            {"kind": "demonym"},
            {"inside": frozenset({"x"})},
            {"peoples": frozenset({"x"})},
        ):
            one = case(*places.values(), **mark)
            assert at_home((one,), ARTICLES[name]) == (one,)
        return lines

    pinned("resolve_abroad", told)


def test_what_is_known_from_outside_speaks_too() -> None:
    town = at(0, id="t:1")
    told = Background(
        countries=("XX",), common=("YY",), places=(("orlam", "t:1", 3),), found=(("orin", (town,)),)
    )
    (one, two) = told.cases((case(town), case(town, key="other")))
    assert (one.shared, two.shared) == (("t:1", 3), ("", 0))
    assert one.given == two.given == frozenset({"XX"})
    assert told.lookup(lambda name: ())("Orín") == (town,)
    assert told.lookup(lambda name: (PLAIN,))("Orin") == (PLAIN,)
    assert told.lookup(lambda name: ())("Other") == ()
    article = told.speaking(known(vote(5, "YY")))
    assert article.shares("orlam").countries == pytest.approx({"YY": 0.6, "XX": 0.4})
    assert article.nearness("orlam", at(900)) < 0.01  # a country is near nothing
    said = features(one, town, article)
    assert (said["echo"], said["contained"]) == (1.0, 1.0)


def test_what_lies_in_a_unit_of_which_nobody_says_so() -> None:
    """ "X near Orlam": the town X lies in the unit Orlam, well away from the seat of its name."""
    unit = at(0, "A.ADM1", id="unit", name="Orlam", extent_km=100.0)

    def meant(km: float, seat_km: float = 0.0, extent: float = 100.0, **more: object) -> str:
        seat = at(seat_km, id="seat", admin1="Orlam")
        held = case(at(km, id="held", **more), said=(Relation(outer=1, kind="in"),))
        named = case(seat, replace(unit, extent_km=extent))
        (_, found) = levels((held, named), " " * 80)
        return "".join(found.meant)

    assert meant(149.0) == "unit"
    assert meant(151.0) == ""
    assert meant(14.0) == ""  # a quarter of the town
    assert meant(16.0) == "unit"
    assert meant(149.0, extent=0.0) == ""
    assert meant(149.0, admin1="Elsewhere") == ""
    assert meant(500.0, admin1="Orlam") == "unit"
    assert meant(149.0, country="YY") == ""


@pytest.mark.parametrize(
    ("place", "people"),
    [(at(0, population=1000), 3.0), (at(0, "A.ADM1"), 4.0), (at(0, "L.RGN"), 6.0),
     (at(0, "H.STM"), 5.0), (at(0, "T.MT"), 5.0), (at(0, "S.AIRP"), 5.5), (at(0), 3.0)],
)  # fmt: skip
def test_what_stands_for_the_people_of_a_place(place, people) -> None:
    assert features(case(place), place, known())["people"] == people


@pytest.mark.parametrize(
    ("place", "home", "near"),
    [
        (at(0), at(150), 0.3679),
        (at(0), at(150, country="YY"), 0.0),
        (at(0), at(150, "A.ADM1"), 0.0),
        (at(0, "A.PCLI"), at(150), 0.0),
        (at(0, "A.ADM1", name="East"), at(150, admin1="East"), 1.0),
        (at(0, "A.ADM1", name="East"), at(150, admin1="West"), 0.0),
        (at(0), None, 0.0),
    ],
)
def test_how_near_home_a_place_is(place, home, near) -> None:
    said = features(case(place), place, known(home=home))
    assert said["home_near"] == pytest.approx(near, abs=1e-4)
    assert said["home"] == float(home is not None and home.country == "XX")


def test_a_town_is_the_seat_of_the_province_of_its_name(pinned) -> None:
    """A case is of the town: feature, people, name; the province's people; what else is named."""

    def told(given: str) -> list[str]:
        feature, people, name, province, spoken = (part.strip() for part in given.split("|"))
        unit = at(0, "A.ADM1", id="unit", name="Orlam", population=int(province))
        town = at(1, feature, id="town", name=name, population=int(people), admin1="Orlam")
        article = known(vote(500, unit=spoken)) if spoken else known()
        one = case(town, unit)
        said = features(one, town, article)
        marked = features(replace(one, hint="P."), town, article)
        asked = f"{marked['seat']:g} {marked['hint']:g} {marked['against_hint']:g}"
        return [f"seat {said['seat']:g}, named so {said['named_so']:g}, asked for {asked}"]

    pinned("resolve_seats", told)


def test_shares_of_belief_add_up_with_none_of_these() -> None:
    weights = {"none": 1.0, "people": 0.5}
    two = case(at(0, population=100), at(1, population=10_000))
    first, second = score_all(two, known(), weights)
    assert (first, second) == pytest.approx((0.2119, 0.5761), abs=1e-4)
    assert score_all(case(), known(), weights) == []
    assert score_all(two, known(), {"none": 900.0, "people": 0.5}) == pytest.approx([0.0, 0.0])


@pytest.mark.parametrize(
    ("surface", "name", "proper"),
    [("EU", "Eu", 0.0), ("EU", "EU", 1.0), ("Eu", "Eu", 1.0), ("EUX", "Eux", 0.0),
     ("EUXA", "Euxa", 1.0)],
)  # fmt: skip
def test_letters_of_an_abbreviation_are_no_towns_name(surface, name, proper) -> None:
    place = at(0, name=name)
    one = Case(
        toponym=Toponym(start=0, end=len(surface), surface=surface), key=surface.lower(),
        candidates=(place,),
    )  # fmt: skip
    assert features(one, place, known())["named_so"] == proper


def test_the_one_place_near_that_is_written_nearly_so_is_hardly_sure() -> None:
    text = "In Orlan and in Velm."
    town, other = at(0, id="t:velm", name="Velm", population=500_000), at(50, id="t:orlam")
    names = [Toponym(start=3, end=8, surface="Orlan"), Toponym(start=16, end=20, surface="Velm")]
    article = TextArticle(text=text, sha256="", published=None)
    analysis = Analysis(article=article, sentences=(), tokens=(), entities=(), paragraphs=())
    first, second = resolve(
        analysis, names, lambda name: (town,) if name == "Velm" else (),
        alike=lambda name, codes: (other,),
    )  # fmt: skip
    assert second.place == town
    assert (first.place, first.score) == (other, 0.55)
