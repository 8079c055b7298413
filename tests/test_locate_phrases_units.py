"""Phrases that make an area of named places: each rule by itself, without the model."""

import re
from collections.abc import Iterator

import pytest

from mapgen.areas import Areas
from mapgen.locate.arabic import arabic_around
from mapgen.locate.between import between, components, from_to, road
from mapgen.locate.borders import border_between, border_line, border_with, line_between
from mapgen.locate.offshore import offshore
from mapgen.locate.parts import is_inside, part_of
from mapgen.locate.setting import Setting, groups, setting_of
from mapgen.locate.territory import load_territories
from mapgen.locate.unnamed import known_areas, separating
from mapgen.model import Analysis, Article, LonLat, Place, Resolution, Sentence, Toponym

FEATURES = {
    "Iraq": ("country:IQ", "A.PCLI", 43.7, 33.0),
    "Iran": ("country:IR", "A.PCLI", 53.7, 32.4),
    "Velm": ("t:velm", "P.PPL", 44.0, 33.0),
    "Orlo": ("t:orlo", "P.PPL", 44.8, 33.3),
    "Mira": ("t:mira", "P.PPL", 52.0, 33.3),
    "Fao": ("t:fao", "P.PPL", 48.5, 29.98),
    "فلم": ("t:velm", "P.PPL", 44.0, 33.0),
}


@pytest.fixture(scope="module")
def areas() -> Iterator[Areas]:
    with Areas() as opened:
        yield opened


@pytest.fixture
def made(areas):
    """Make the setting of a text in which the names above are tied to their places."""

    def make(text: str, lang: str = "en") -> Setting:
        found = []
        for match in re.finditer("|".join(FEATURES), text):
            name, feature, lon, lat = FEATURES[match[0]]
            place = Place(id=name, name=match[0], point=LonLat(lon, lat), feature=feature,
                          country="IR" if match[0] in {"Iran", "Mira"} else "IQ")  # fmt: skip
            toponym = Toponym(start=match.start(), end=match.end(), surface=match[0])
            found.append(Resolution(toponym=toponym, place=place, score=1.0, reason=""))
        analysis = Analysis(
            article=Article(text=text, sha256="", lang=lang), tokens=(), entities=(),
            paragraphs=((0, len(text)),),
            sentences=(Sentence(start=0, end=len(text), first=0, last=0, paragraph=0),),
        )  # fmt: skip
        return setting_of(analysis, found, areas, load_territories())

    return make


def read(rule, setting: Setting):
    """Return (title, form, phrase) of what a rule makes of the first list of names."""
    group = next(groups(setting.named, setting.text))
    found = rule(setting, group, setting.analysis.sentences[0])
    return [(str(p.title), p.form, setting.text[p.start : p.end]) for p in found if not p.component]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Troops hold the area between Velm and Orlo.",
         [("Between Velm and Orlo", "vague", "area between Velm and Orlo")]),
        ("Troops hold the area of Velm and Orlo.", []),
        ("Troops hold the area between Velm.", []),
        ("Troops hold the area between Velm and Orlo, known as the “Red Strip”.",
         [("Red Strip", "vague", "area between Velm and Orlo, known as the “Red Strip”")]),
    ],
)  # fmt: skip
def test_an_area_between_towns_is_drawn_round_both(made, text, shown):
    assert read(between, made(text)) == shown


def test_towns_that_bound_an_area_are_its_components(made):
    setting = made("the area between Velm and Orlo")
    assert [p.component for p in components(setting, setting.named)] == [True, True]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A bomb hit the Velm-Orlo road.", "Velm–Orlo road"),
        ("A bomb hit the road from Velm to Orlo.", "Velm–Orlo road"),
        ("A bomb hit the Velm and Orlo road.", None),
        ("A bomb hit the Velm-Orlo market.", None),
        ("A bomb hit the Velm-Mira road.", None),  # over 600 km
    ],
)
def test_a_road_is_a_strip_between_two_towns(made, text, title):
    setting = made(text)
    pair = setting.named[:2]
    found = road(setting, pair, setting.analysis.sentences[0])
    assert [str(p.title) for p in found if not p.component] == ([title] if title else [])
    assert all(p.form == "band" for p in found if not p.component)


@pytest.mark.parametrize(
    ("text", "read_"),
    [
        ("Areas that extend from the outskirts of Velm to Orlo.", True),
        ("They drove from Velm to Orlo.", False),
    ],
)
def test_areas_that_extend_from_one_to_another_are_a_stretch(made, text, read_):
    setting = made(text)
    found = from_to(setting, setting.named[:2], setting.analysis.sentences[0])
    assert [p.form for p in found if not p.component] == (["vague"] if read_ else [])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("They left northern Iraq.", [("Northern Iraq", "region", "northern Iraq")]),
        ("They left the south of Iraq.", [("Southern Iraq", "region", "south of Iraq")]),
        ("They left big Iraq.", []),
    ],
)
def test_a_part_of_an_area_is_cut_from_it(made, text, shown):
    found = read(part_of, made(text))
    assert [(form, phrase) for _, form, phrase in found] == [row[1:] for row in shown]
    assert [title for title, *_ in found] == [row[0] for row in shown]


def test_the_south_of_a_land_is_inside_it_and_to_the_south_is_not():
    assert is_inside("in the south of ")
    assert not is_inside("to the south of ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A ship sank off the coast of Fao.", "off the coast of Fao"),
        ("A ship sank at the coast of Fao.", None),
        ("A ship sank off the coast of Velm.", None),  # no sea near it
    ],
)
def test_off_a_coast_is_the_sea_before_it(made, text, found):
    shown = read(offshore, made(text))
    assert shown == ([("Off Fao", "vague", found)] if found else [])


@pytest.mark.parametrize(
    ("rule", "text", "form"),
    [
        (border_between, "They met on the border between Iraq and Iran.", "band"),
        (border_between, "They met on the talks between Iraq and Iran.", None),
        (border_with, "They met on the border with Iran, in Iraq.", "band"),
        (border_with, "They met on the trip with Iran, in Iraq.", None),
        (border_line, "They met at the borders of Iraq.", "band"),
        (border_line, "They met at the markets of Iraq.", None),
    ],
)
def test_a_border_of_two_countries_is_the_line_both_share(made, rule, text, form):
    found = read(rule, made(text))
    assert {shown[1] for shown in found} <= ({form} if form else {"band"})
    assert bool(found) is (form is not None)


def test_two_countries_share_a_line_and_far_ones_do_not(made):
    setting = made("Iraq and Iran")
    near, far = (line_between("country:IQ", f"country:{code}", setting) for code in ("IR", "FR"))
    assert near is not None
    assert near.length > 5  # degrees
    assert far is None or far.is_empty


@pytest.mark.parametrize(
    ("text", "title", "phrase"),
    [
        ("جنود قرب فلم", "Near", "قرب فلم"),
        ("جنود شمال فلم", "North", "شمال فلم"),
        ("جنود في فلم", "", ""),
    ],
)
def test_words_of_arabic_move_the_place_behind_them(made, text, title, phrase):
    setting = made(text, lang="ar")
    found = arabic_around(setting, setting.named[:1], setting.analysis.sentences[0])
    assert [setting.text[p.start : p.end] for p in found] == ([phrase] if phrase else [])
    assert bool(found) is bool(title)
    assert arabic_around(made(text), setting.named[:1], setting.analysis.sentences[0]) == ()


def test_a_force_has_a_home_by_any_of_its_names():
    known = load_territories()
    side, area = known.home("Peshmerga") or ("", "")
    assert side
    assert area
    assert known.home("the bakers") is None
    assert all(one.beyond_km > 0 and one.rule and one.title for one in known.known)


def test_areas_that_separate_two_forces_are_the_line_between_their_homes(made):
    line = "Fighters hide in the areas separating {} and the Iraqi army in Iraq."
    setting = made(line.format("the Peshmerga"))
    found = list(separating(setting, setting.analysis.sentences[0]))
    assert [p.shown.form for p in found] == ["band"]
    setting = made(line.format("the bakers"))
    assert list(separating(setting, setting.analysis.sentences[0])) == []


def test_disputed_areas_are_known_in_articles_about_their_country_only(made):
    setting = made("Fighters hide in the disputed areas of Iraq.")
    (found,) = known_areas(setting, setting.analysis.sentences[0])
    assert setting.text[found.start : found.end] == "disputed areas"
    assert found.shown.approximate
    setting = made("Fighters hide in the disputed areas of Iran.")
    assert list(known_areas(setting, setting.analysis.sentences[0])) == []
