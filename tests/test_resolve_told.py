"""Where the words of a report put villages that no gazetteer has."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from mapgen.model import LonLat, Place, Resolution, Toponym
from mapgen.pipeline import find_places, open_tools
from mapgen.read import read_text
from mapgen.resolve import place_phrases as phrases
from mapgen.resolve.candidates import Case
from mapgen.resolve.report_district import in_report_district
from tests.test_resolve_units import analysed

# sentence, unknown names -> the place that each is put by; None for names that must stay unplaced
STATED = [
    ("Gunmen attacked Ungwar Doka, Ungwar Maje and Kampani villages of Kajuru Council, Nigeria.",
     ("Ungwar Doka", "Ungwar Maje", "Kampani"), "Kajuru"),
    (("Militants burnt the villages of Bolu, Rapo and Sanhul of Dor District of Riyom local "
      "government area in Nigeria."), ("Bolu", "Rapo", "Sanhul"), "Riyom"),
    (("Eight people were murdered in the villages of Kamulo and Maisoki, localities located near "
      "Oicha in the territory of Beni."), ("Kamulo", "Maisoki"), "Oicha"),
    (("Three people were killed in the Otombere village, in the Bandalema groupment, chiefdom of "
      "Walese-Karo, in Kalehe territory."), ("Otombere", "Bandalema", "Walese-Karo"), "Kalehe"),
    (("Shelling hit Balsoi and Mankoli (both in Nowshera sector), Rajouri district, India's army "
      "said."), ("Balsoi", "Mankoli"), "Rajouri"),
    (("An official at Pradok, a tambon or cluster of villages in Narathiwat's Rueso district, was "
      "shot dead."), ("Pradok",), "Rueso"),
    ("Gunmen fired at Koudruk village in neighbouring Churachandpur district.",
     ("Koudruk",), "Churachandpur"),
    ("Gunmen attacked the village of Dankwaro in Nigeria's Kankara district on Monday.",
     ("Dankwaro",), "Kankara"),
    ("A fire threatened homes in Paiana, an eastern suburb of Madrid, on Monday.",
     ("Paiana",), "Madrid"),
    ("Police fought gunmen in the Lenino District of Derbent, Russia.",
     ("Lenino District",), "Derbent"),
    ("About 900 people sought refuge in the Dalil and Argi camps near Nyala town in Darfur.",
     ("Dalil", "Argi"), "Nyala"),
    (("Soldiers held Almar in Afghanistan. Sixty of them are under siege in the Kolui village of "
      "the district."), ("Kolui",), "Almar"),
    ("Officers found a bomb at Carrow Road, Limavady.", ("Carrow Road",), "Limavady"),
    (("The landslides hit the villages of Namaso and Naposi, all in Bushiki Sub County, in Sironko "
      "District, Uganda."), ("Namaso", "Naposi"), "Sironko"),
    (("Floods hit Darchula district of Nepal. Ten died in the village of Basapali in Duhan rural "
      "municipality."), ("Basapali",), "Darchula"),
]  # fmt: skip
SCENE = [
    (("Landslides killed twelve people in Manafwa District, Uganda, on Monday. The chairman of "
      "Bumaso village said that rain had washed away the bridges."), ("Bumaso",), "Manafwa"),
    (("Gunmen killed six people in Bokkos local government area of Plateau State. They burnt "
      "houses in the villages of Rapoyam and Sestu."), ("Rapoyam", "Sestu"), "Bokkos"),
    (("Flooding has cut off Magwi County in South Sudan. In the village of Likurang, 40 homes were "
      "lost."), ("Likurang",), "Magwi"),
]  # fmt: skip
ELSEWHERE = [
    # set in two districts, far apart
    (("Gunmen killed six people in Bokkos local government area of Plateau State and ten in "
      "Maradun local government area of Zamfara State. They burnt the village of Rapoyam."),
     ("Rapoyam",)),
    # somebody only comes from it
    (("Landslides killed twelve people in Manafwa District, Uganda, on Monday. A trader from the "
      "village of Bumaso watched."), ("Bumaso",)),
    # as often told of another district, however near
    (("Gunmen killed six people in Bokkos local government area of Plateau State and ten in Mangu "
      "local government area. They burnt the village of Rapoyam."), ("Rapoyam",)),
    (("Floods hit Darchula district of Nepal. Ten died in Sano Veri rural municipality of Rukura "
      "East."), ("Sano Veri",)),
    # the text puts it by what nobody knows
    (("Landslides killed twelve people in Manafwa District, Uganda. Others died in the village of "
      "Bumaso in Obuto sub-county."), ("Bumaso",)),
    # a district that nobody knows was named since
    (("Soldiers left Almar in Afghanistan. Ten were killed in the town of Kohira in Saruband "
      "district. Others hold the Kolui village of the district."), ("Kolui",)),
]  # fmt: skip


@pytest.fixture(scope="module")
def told(config) -> Iterator[object]:
    with open_tools(config) as tools:
        yield lambda text: {
            " ".join(one.toponym.surface.split()): one
            for one in find_places(read_text(text), tools)[1]
        }


@pytest.mark.parametrize(("text", "names", "outer"), STATED)
def test_a_village_lies_where_the_words_around_it_put_it(told, text, names, outer):
    found = told(text)
    for name in names:
        place = found[name].place
        assert place is not None, name
        known = next(one.place for key, one in found.items() if outer in key)
        assert place.id.startswith("said:"), name
        assert place.point.km_to(known.point) < 60, name


@pytest.mark.parametrize(("text", "names", "outer"), SCENE)
def test_a_village_of_which_no_more_is_said_lies_where_the_report_is_set(told, text, names, outer):
    found = told(text)
    for name in names:
        one = found[name]
        assert one.place is not None, name
        assert outer in one.place.within.name
        assert one.score < 0.5  # nobody says so
        assert "does not say where it lies" in one.reason


@pytest.mark.parametrize(("text", "names"), ELSEWHERE)
def test_a_village_is_nowhere_if_the_report_has_no_one_scene(told, text, names):
    found = told(text)
    assert all(found[name].place is None for name in names)


# ---- the words between two names


@pytest.mark.parametrize(
    ("pattern", "gap"),
    [
        (phrases.INSIDE, " village in neighbouring "),
        (phrases.INSIDE, " (both in "),
        (phrases.INSIDE, ", an eastern suburb of "),
        (phrases.INSIDE, " groupment, chiefdom of "),
        (phrases.BESIDE, ", localities located near "),
        (phrases.BESIDE, " (near "),
    ],
)
def test_words_between_two_names_put_the_first_by_the_second(pattern, gap):
    assert pattern.fullmatch(gap)


@pytest.mark.parametrize(
    "gap",
    [", killing villagers in town near ", " and ", " was taken by ", ", attacks base in ",
     ", burns villages near "],
)  # fmt: skip
def test_other_words_put_no_name_by_the_next(gap):
    assert not phrases.INSIDE.fullmatch(gap)
    assert not phrases.BESIDE.fullmatch(gap)


# ---- the one district of a report


def test_the_district_must_hold_all_that_the_report_names():
    text = "Floods hit Ostra district. Homes fell in Ostra and in the village of Velm."
    unit = Place(id="o", name="Ostra", point=LonLat(1, 1), feature="A.ADM2", country="XA",
                 extent_km=20.0)  # fmt: skip
    cases, done = [], []
    for start, name, place in ((11, "Ostra", unit), (41, "Ostra", unit), (70, "Velm", None)):
        hint = "P" if place is None else None
        toponym = Toponym(start=start, end=start + len(name), surface=name, hint=hint)
        cases.append(Case(toponym=toponym, key=name, candidates=(), hint=hint or ""))
        done.append(Resolution(toponym=toponym, place=place, score=1.0, reason=""))
    velm = in_report_district(cases, done, analysed(text))[2]
    assert velm.place is not None
    assert (velm.place.within, velm.score) == (unit, 0.4)
    far = replace(unit, id="f", name="Farland", feature="P.PPL", point=LonLat(3, 1))
    done[1] = replace(done[1], place=far)
    assert in_report_district(cases, done, analysed(text))[2].place is None
