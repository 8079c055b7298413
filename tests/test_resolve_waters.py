"""A river is the one by which the towns lie that are named with it; else it is asked about."""

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Analysis, Article, LonLat, Place, Resolution, Sentence, Toponym
from mapgen.resolve.candidates import Case
from mapgen.resolve.waters import waters
from tests.articles import resolved

FLOOD = "The {} flooded {} on Friday. Rescuers took families from their roofs."


def said(gazetteer: Gazetteer, text: str, name: str) -> Resolution:
    found = resolved(gazetteer, text)
    return next(one for one in found if one.toponym.surface == name)


@pytest.mark.parametrize(
    ("river", "towns", "name", "candidate"),
    [
        ("Taquari river", "Lajeado and Estrela in Brazil", "Taquari", "water:taquari"),
        ("Black River", "Kingstree and Georgetown in South Carolina", "Black River", "water:black"),
        ("Severn River", "Annapolis, Maryland,", "Severn River", "water:severn"),
    ],
)
def test_a_namesake_far_from_the_flooded_towns_is_a_question(
    gazetteer: Gazetteer, river: str, towns: str, name: str, candidate: str
) -> None:
    one = said(gazetteer, FLOOD.format(river, towns), name)
    assert one.place is None
    assert candidate in [rival.id for rival in one.rivals]
    assert "does not speak for it" in one.reason


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        (FLOOD.format("Taquari river", "Coxim and Pedro Gomes in Brazil"), "Taquari",
         "water:taquari"),
        (FLOOD.format("Salado river", "Santa Fe and Esperanza in Argentina"), "Salado",
         "water:salado"),
        (FLOOD.format("Red River", "Fargo and Grand Forks in North Dakota"), "Red River",
         "water:red-2"),
        # The capital's officials speak of a river by which the article's other towns lie.
        ("BRASILIA - Brasília said the Taquari river would rise. Coxim in Brazil was warned.",
         "Taquari", "water:taquari"),
        # A long river with a name of its own may be spoken of anywhere.
        ("Ukrainian troops shelled Kherson. In Kharkiv the mayor compared it to the Volga.",
         "Volga", "water:volga"),
    ],
)  # fmt: skip
def test_a_river_lies_by_the_towns_that_are_named_with_it(
    gazetteer: Gazetteer, text: str, name: str, place: str
) -> None:
    one = said(gazetteer, text, name)
    assert one.place is not None
    assert one.place.id == place


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On Sunday the Guaíba flooded the centre of Porto Alegre in Brazil.", "Guaíba"),
        ("The Buzi burst its banks near Beira in Mozambique.", "Buzi"),
        ("Serbian police said the Kolubara has overflowed near Valjevo.", "Kolubara"),
        ("Rescuers on the banks of the Swat in Pakistan looked for a child.", "Swat"),
    ],
)
def test_what_floods_as_the_so_and_so_is_no_town_or_district(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    one = said(gazetteer, text, name)
    assert one.place is None
    assert one.toponym.hint == "H."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Kharkiv police flooded the market in Ukraine with leaflets.", "Kharkiv"),
        ("Porto Alegre flooded on Friday, police in Brazil said.", "Porto Alegre"),
        ("The Bronx flooded on Friday, police in New York said.", "Bronx"),
    ],
)
def test_a_town_that_is_flooded_stays_a_town(gazetteer: Gazetteer, text: str, name: str) -> None:
    one = said(gazetteer, text, name)
    assert one.place is not None
    assert not one.place.feature.startswith("H.")


DEGREE_KM = 111.195  # on the equator


def at(km: float, feature: str = "P.PPL", reach: float | None = None) -> Place:
    """Return a place so far east of the origin."""
    return Place(
        id=f"{feature}:{km:g}", name="Orlam", point=LonLat(km / DEGREE_KM, 0.0), feature=feature,
        country="XX", population=0, extent_km=reach,
    )  # fmt: skip


def held(river: Place, beside: list[Place], others: list[Place], *rivals: Place) -> str:
    """Return what a river's name means, named with some places, others in the next sentence."""
    places = [river, *beside, *others]
    toponyms = [
        Toponym(start=10 * n, end=10 * n + 5, surface="Orlam", kind="name")
        for n in range(len(places))
    ]
    edge = 10 * (len(beside) + 1)
    text = " " * 10 * len(places)
    spans = ((0, edge), (edge, len(text)))
    analysis = Analysis(
        article=Article(text=text, sha256="0" * 64),
        sentences=tuple(
            Sentence(start=a, end=b, first=0, last=0, paragraph=0) for a, b in spans if b > a
        ),
        tokens=(),
        entities=(),
        paragraphs=(),
    )
    cases = [
        Case(toponym=toponym, key=str(n), candidates=(place, *(rivals if not n else ())))
        for n, (toponym, place) in enumerate(zip(toponyms, places, strict=True))
    ]
    resolutions = [
        Resolution(toponym=toponym, place=place, score=0.9, reason="", rivals=())
        for toponym, place in zip(toponyms, places, strict=True)
    ]
    found = waters(cases, resolutions, analysis)
    assert [one.place for one in found[1:]] == places[1:]
    return found[0].place.id if found[0].place else "-"


RIVER = at(0, "H.STM", 20.0)


@pytest.mark.parametrize(
    ("beside", "others", "kept"),
    [
        ([at(319)], [], True),
        ([at(321)], [], False),
        ([at(421, "A.ADM1", 102.0)], [], True),  # its edge is as near
        ([at(900, "A.PCLI", 102.0)], [], True),  # a country says nothing
        ([at(900, "P.PPLC")], [], True),  # nor does where officials speak
        ([at(900)], [at(319)], True),  # one of two lies in its region
        ([at(900)], [at(319), at(901), at(902)], True),  # one of four
        ([at(900)], [at(319), at(901), at(902), at(903)], False),
        ([at(900)], [at(321), at(901), at(902)], False),
        ([], [at(900), at(901)], True),  # two places are no region
        ([], [at(900), at(901), at(902)], False),
        ([], [at(319), at(901), at(902)], True),
    ],
)
def test_how_far_what_is_named_with_a_river_may_lie(
    beside: list[Place], others: list[Place], kept: bool
) -> None:
    assert held(RIVER, beside, others) == (RIVER.id if kept else "-")


def test_a_long_river_with_a_name_of_its_own_may_be_spoken_of_anywhere() -> None:
    for reach, kept in ((250.0, True), (249.0, False)):
        river = at(0, "H.STM", reach)
        assert held(river, [at(2000)], []) == (river.id if kept else "-")


def test_of_two_rivers_of_a_name_the_one_beside_the_towns_is_meant() -> None:
    other, long = at(900, "H.STM", 20.0), at(0, "H.STM", 400.0)
    assert held(RIVER, [at(880)], [], other) == other.id
    assert held(RIVER, [at(100)], [at(880)], other) == RIVER.id
    assert held(RIVER, [at(731)], [], other) == other.id
    assert held(RIVER, [at(729)], [], other) == "-"
    assert held(long, [at(2000)], [], other) == "-"  # its name is not its own
    lake = at(0, "H.LK", 20.0)
    assert held(lake, [at(880)], [], other) == other.id
    assert held(at(0, "P.PPL"), [at(880)], [], other) == "P.PPL:0"  # a town stays one
