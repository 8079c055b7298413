"""Names as reports write them: marks before letters, sides that name provinces, small "river"."""

from collections.abc import Callable, Iterator

import pytest

from mapgen.blocks import blocks_of, plain_text
from mapgen.model import LonLat, Place, Resolution, Toponym
from mapgen.pipeline import find_places, open_tools
from mapgen.read import read_text
from mapgen.recognise.known import cut
from mapgen.recognise.namesakes import namesake
from mapgen.resolve.candidates import Case
from mapgen.resolve.lookups import Finds, name_of
from mapgen.resolve.outer_units import outer_units
from mapgen.resolve.relations import Relation
from tests.test_recognise_units import seen_in


@pytest.fixture(scope="module")
def found(config) -> Iterator[Callable[[str], dict[str, Resolution]]]:
    with open_tools(config) as tools:
        yield lambda text: {
            " ".join(one.toponym.surface.split()): one
            for one in find_places(read_text(text), tools)[1]
        }


def names(resolutions: dict[str, Resolution]) -> dict[str, str]:
    """Return the names that are drawn, with their places; not those within a body's name."""
    own = ((n, r.place) for n, r in resolutions.items() if r.toponym.kind == "name")
    return {name: place.name for name, place in own if place is not None}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("in al-‘Odaf,", "in al-Odaf ,"),
        ("in Al-'Odaf and al-ʿOdaf", "in Al-Odaf  and al-Odaf "),
        ("of Umm ‘Odasa near", "of Umm Odasa  near"),
        ("of ʿAyn Oda", "of Ayn  Oda"),
        ("the men said ‘Go home’ to them", "the men said ‘Go home’ to them"),
        ("anti-'terror' laws", "anti-'terror' laws"),
        ("the rebels' camp at Ra’oda", "the rebels' camp at Ra’oda"),
    ],
)
def test_marks_of_sounds_are_read_as_texts_do_that_leave_them_out(written, read):
    plain = plain_text(written, blocks_of(written, 0))
    assert plain == read
    assert len(plain) == len(written)


def test_villages_with_marks_before_their_letters_are_all_seen(found):
    text = "Troops took the villages of al-‘Odafi and al-Za’of, al-Juboriah near Taiz in Yemen."
    assert {"al-Odafi", "al-Za’of", "al-Juboriah"} <= set(found(text))


@pytest.mark.parametrize(
    ("text", "provinces"),
    [
        ("Floods hit the Northern, Central and Eastern provinces of Zambia.",
         {"Northern", "Central", "Eastern"}),
        ("Storms hit the Western, Sabaragamuwa and Southern provinces of Sri Lanka.",
         {"Western", "Sabaragamuwa", "Southern"}),
        ("Clashes were seen in the Northern and Eastern regions of Uganda.",
         {"Northern", "Eastern"}),
        ("Police fired in the Upper West region of Ghana.", {"Upper West"}),
        ("Floods hit northern and eastern regions of Kenya.", set()),
    ],
)  # fmt: skip
def test_sides_written_large_name_the_provinces_of_the_land(text, provinces, found):
    units = {n for n, r in found(text).items() if r.place and r.place.feature == "A.ADM1"}
    assert units == provinces


@pytest.mark.parametrize(
    ("text", "name", "water"),
    [
        ("Floods from river Benue hit Makurdi in Nigeria.", "Benue", "Benue"),
        ("Boats sank on lake Albert in Uganda.", "Albert", "Lake Albert"),
        ("The river Kaduna burst its banks in Nigeria.", "Kaduna", "Kaduna"),
        ("Floods along the river Oria in Bosnia hit homes.", "Oria", None),
        ("Water of the rivers Una and Sana flooded homes in Bosnia.", "Sana", None),
        ("Water of the rivers Una and Sana flooded homes in Bosnia.", "Una", None),
    ],
)
def test_what_a_small_word_calls_a_water_is_no_town(text, name, water, found):
    place = found(text)[name].place
    assert (place and place.name) == water
    assert place is None or place.feature.startswith("H.")


@pytest.mark.parametrize(
    "text",
    [
        "Speaking to Al Jazeera, Sami said shells hit Omdurman in Sudan.",
        "Shells hit Omdurman in Sudan, the Al Jazeera website reported.",
        "Shells hit Sudan's Omdurman on Monday, the Jebel news agency reported.",
        "Sudan's Interior Minister visited Omdurman on Monday.",
    ],
)
def test_papers_and_ministries_are_no_places(text, found):
    assert set(names(found(text))) == {"Sudan", "Omdurman"}


def test_a_province_may_bear_the_name_of_a_broadcaster(found):
    text = "Troops entered villages in Al Jazeera, south of Khartoum in Sudan."
    assert names(found(text))["Al Jazeera"] == "Al Jazirah"


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Turkish strikes hit Iraqi Kurdistan on Monday.", "Iraqi Kurdistan", "Kurdistan Region"),
        ("Floods hit Indian Kashmir on Monday.", "Indian Kashmir", "Jammu and Kashmir"),
        ("Police in Spanish Town, Jamaica, shot ten men.", "Spanish Town", "Spanish Town"),
    ],
)
def test_a_name_that_begins_with_a_people_may_lie_in_its_land(text, name, place, found):
    assert names(found(text))[name] == place


@pytest.mark.parametrize("lead", ["Barangay Odapan", "Brgy. Odapan", "Sitio Odal, Brgy. Odapan"])
def test_a_small_unit_lies_in_the_town_of_the_next_name(lead, found):
    resolutions = found(f"Troops found a camp in {lead}, Kitaotao, Bukidnon in the Philippines.")
    own = [r for n, r in resolutions.items() if "Oda" in n]
    assert own
    assert {r.place and r.place.point for r in own} == {resolutions["Kitaotao"].place.point}


def unit(name: str, feature: str, **more: str | None) -> Place:
    return Place(id=name, name=name, point=LonLat(2.0, 14.0), feature=feature, country="NE", **more)


@pytest.mark.parametrize(
    ("written", "known"), [("Tilabari", True), ("Tilaberi", True), ("Maradi", False)]
)
def test_the_unit_that_a_town_lies_in_is_known_by_the_town(written, known):
    town = unit("Odabangou", "P.PPL", admin1="Tillabéri")
    region = unit("Tillabéri", "A.ADM1")
    spots = [
        Toponym(start=0, end=9, surface="Odabangou", name="Odabangou"),
        Toponym(start=20, end=28, surface=written, name=written, hint="A.ADM2"),
    ]
    inside = (Relation(outer=1, kind="in", plain=True),)
    cases = (
        Case(toponym=spots[0], key="odabangou", candidates=(town,), said=inside),
        Case(toponym=spots[1], key=written.lower(), candidates=(), hint="A.ADM2"),
    )
    before = (
        Resolution(toponym=spots[0], place=town, score=0.9, reason=""),
        Resolution(toponym=spots[1], place=None, score=0.0, reason=""),
    )
    _, after = outer_units(cases, before, lambda name: [region] if name == "Tillabéri" else [])
    assert (after.place == region) is known


def test_a_name_is_looked_up_with_the_word_that_belongs_to_it():
    lake = unit("Lake Oda", "H.LK")
    finds = Finds(lambda name: [lake] if name == "lake Oda" else [], None, {})
    spot = Toponym(start=0, end=3, surface="Oda", name="Oda", hint="H.LK")
    assert name_of(spot) == "Oda"
    assert finds.search(spot) == ((lake,), False)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("Fighting hit Nova Inhambane in Mozambique.", "Nova Inhambane", None),
        ("Fighting hit Vila Luanda in Angola.", "Vila Luanda", None),
        ("Floods hit Nueva Vizcaya in the Philippines.", "Nueva Vizcaya", "Nueva Vizcaya"),
        ("Floods hit Nova Santa Rita in Brazil.", "Nova Santa Rita", "Nova Santa Rita"),
        ("Floods hit Vila Nova de Gaia in Portugal.", "Vila Nova de Gaia", "Vila Nova de Gaia"),
    ],
)
def test_a_place_called_after_another_is_not_the_other(text, name, place, found):
    resolutions = found(text)
    assert (resolutions[name].place and resolutions[name].place.name) == place


def test_a_longer_known_name_is_not_cut():
    seen = seen_in("Floods/NNS hit/VBD Nova/NNP Orla/NNP Rita/NNP ./.")
    whole = cut(seen, 2, 5)
    assert namesake(seen, 2, whole) is whole
    assert namesake(seen, 1, None) is None


def test_a_village_is_no_unit_of_its_name_at_the_other_end_of_the_land(found):
    start = (
        "Gunmen attacked Macomia district in Cabo Delgado in Mozambique. Meluco and Chai were hit. "
    )
    assert found(f"{start}They moved on to Chicomo village.")["Chicomo"].place is None
    told = found("Floods hit Massinga in Inhambane in Mozambique, and Chicomo village.")
    assert told["Chicomo"].place is not None
