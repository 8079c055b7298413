import time
from math import asin, cos, radians, sin, sqrt

import pytest

from mapgen.gazetteer import Gazetteer


def km(a, lat, lon):
    lat1, lon1, lat2, lon2 = map(radians, (a.lat, a.lon, lat, lon))
    h = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 12742 * asin(sqrt(h))


def best(gazetteer, name, kind):
    return next(p for p in gazetteer.lookup(name) if p.feature.startswith(kind))


@pytest.mark.parametrize(
    ("name", "lat", "lon"),
    [
        ("Khanaqin", 34.348, 45.391),
        ("Tuz", 34.888, 44.633),
        ("Tuz Khurmatu", 34.888, 44.633),
        ("Tooz Khurmato", 34.888, 44.633),
        ("Amerli", 34.725, 44.588),
        ("Amirli", 34.725, 44.588),
        ("Jalawla", 34.272, 45.168),
        ("Baghdad", 33.341, 44.401),
        ("Erbil", 36.191, 44.009),
        ("Samarra", 34.196, 43.886),
        ("Sulaimaniyah", 35.565, 45.433),
        ("خانقين", 34.348, 45.391),
        ("هەولێر", 36.191, 44.009),
        ("Kyiv", 50.450, 30.524),
        ("Sana'a", 15.355, 44.206),
        ("NYC", 40.714, -74.006),
        ("St. Louis", 38.627, -90.198),
        ("Baquba", 33.747, 44.644),
    ],
)
def test_a_town_is_where_it_is(gazetteer, name, lat, lon):
    first = best(gazetteer, name, "P.")
    assert km(first.point, lat, lon) < 5


@pytest.mark.parametrize("kind", ["", " border crossing", " crossing"])
@pytest.mark.parametrize(("name", "lat", "lon"), [("Munthiriya", 34.402, 45.452)])
def test_a_crossing_is_an_estimate_of_three_kilometres(gazetteer, name, kind, lat, lon):
    crossing = gazetteer.lookup(name + kind)[0]
    assert (crossing.id, crossing.feature) == ("place:munthiriya-crossing", "S.BDRCROSS")
    assert km(crossing.point, lat, lon) < 0.5
    assert crossing.radius_km == 3
    assert "estimated" in crossing.note


def test_the_crossing_at_mandali_is_not_the_town(gazetteer):
    town, crossing = best(gazetteer, "Mandali", "P."), gazetteer.lookup("Mandali crossing")[0]
    assert crossing.id == "place:mandali-crossing"
    assert km(crossing.point, 33.82, 45.60) < 0.5
    assert km(town.point, crossing.point.lat, crossing.point.lon) > 5


def test_saint_and_st_are_one_word(gazetteer):
    assert "gn:4407066" in [p.id for p in gazetteer.lookup("Saint Louis")]


def test_erbil_and_arbil_are_one_place(gazetteer):
    assert best(gazetteer, "Erbil", "P.").id == best(gazetteer, "Arbil", "P.").id == "gn:95446"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Diyala", "adm1:IQ-DI"),
        ("Diyala province", "adm1:IQ-DI"),
        ("Diyala Governorate", "adm1:IQ-DI"),
        ("Nineveh", "adm1:IQ-NI"),
        ("Ninawa", "adm1:IQ-NI"),
        ("Salah al-Din", "adm1:IQ-SD"),
        ("Salahuddin", "adm1:IQ-SD"),
        ("Saladin", "adm1:IQ-SD"),
        ("Kirkuk", "adm1:IQ-KI"),
        ("Anbar", "adm1:IQ-AN"),
        ("Texas", "adm1:US-TX"),
        ("Calif.", "adm1:US-CA"),
        ("W.Va.", "adm1:US-WV"),
        ("Ky.", "adm1:US-KY"),
        ("N.Y.", "adm1:US-NY"),
        ("B.C.", "adm1:CA-BC"),
        ("TX", "adm1:US-TX"),
        ("state of Texas", "adm1:US-TX"),
    ],
)
def test_first_level_units_by_their_usual_names(gazetteer, name, place):
    assert place in [p.id for p in gazetteer.lookup(name)]


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Iraq", "country:IQ"),
        ("U.S.", "country:US"),
        ("US", "country:US"),
        ("USA", "country:US"),
        ("America", "country:US"),
        ("UK", "country:GB"),
        ("UAE", "country:AE"),
        ("DRC", "country:CD"),
        ("DPRK", "country:KP"),
        ("Burma", "country:MM"),
        ("the Netherlands", "country:NL"),
        ("العراق", "country:IQ"),
        ("Europe", "continent:EU"),
        ("European Union", "region:european-union"),
        ("Middle East", "region:middle-east"),
        ("Kurdistan Region", "region:kurdistan-region"),
        ("Iraqi Kurdistan", "region:kurdistan-region"),
        ("Darfur", "region:darfur"),
        ("Donbass", "region:donbas"),
        ("Golan Heights", "region:golan-heights"),
        ("Zagros Mountains", "region:zagros"),
        ("Strait of Hormuz", "water:strait-of-hormuz"),
        ("Tigris", "water:tigris"),
        ("Euphrates River", "water:euphrates"),
        ("Heathrow Airport", "air:LHR"),
    ],
)
def test_countries_regions_and_waters_come_first_under_their_names(gazetteer, name, place):
    assert gazetteer.lookup(name)[0].id == place


@pytest.mark.parametrize(
    ("name", "not_this"),
    [("us", "country:US"), ("car", "country:CF"), ("ill", "adm1:US-IL"), ("mass", "adm1:US-MA"),
     ("Miss", "adm1:US-MS"), ("in", "adm1:US-IN"), ("or", "adm1:US-OR")],
)  # fmt: skip
def test_common_words_are_no_abbreviations(gazetteer, name, not_this):
    assert not_this not in [p.id for p in gazetteer.lookup(name)]


def test_two_capitals_are_a_state_to_lookup_but_no_known_name(gazetteer):
    assert gazetteer.lookup("OR")[0].id == "adm1:US-OR"
    assert not gazetteer.knows("Xqzjkw")
    assert gazetteer.knows("Khanaqin")


def test_a_district_of_the_same_name_stays_a_rival(gazetteer):
    found = gazetteer.lookup("Khanaqin")
    assert [p.id for p in found[:2]] == ["gn:94591", "adm2:IQ:khanaqin"]


def test_a_place_tells_all_that_a_choice_needs(gazetteer):
    town = gazetteer.lookup("Khanaqin")[0]
    assert (town.country, town.admin1, town.admin2) == ("IQ", "Diyala", "Khanaqin District")
    assert town.population > 10_000
    assert town.radius_km is None
    assert dict(town.names)["ar"].startswith("خان")
    assert "GeoNames" in town.source


def test_a_kurdish_name_is_known_by_its_letters(gazetteer):
    assert "ckb" in dict(gazetteer.get("gn:95446").names)


def test_there_are_101_districts_of_iraq(gazetteer):
    rows = gazetteer._all("SELECT id FROM places WHERE id LIKE 'adm2:IQ:%'")
    assert len(rows) == 101


def test_get_by_id(gazetteer):
    assert gazetteer.get("gn:98182").name == "Baghdad"
    assert gazetteer.get("country:IQ").name == "Iraq"
    for nothing in (
        "",
        "gn:",
        "gn:0",
        "gn:²",
        "gn:99999999999999",
        "country:XX",
        "\ud800",
        "' OR 1",
    ):
        assert gazetteer.get(nothing) is None


@pytest.mark.parametrize(
    ("word", "place"),
    [("Iraqi", "country:IQ"), ("Iraqis", "country:IQ"), ("British", "country:GB"),
     ("Congolese", "country:CD"), ("Dominican", "country:DO"), ("French", "country:FR"),
     ("Texans", "adm1:US-TX"), ("Kurdish", "region:kurdistan"), ("European", "continent:EU")],
)  # fmt: skip
def test_demonyms(gazetteer, word, place):
    assert gazetteer.demonym(word).id == place


def test_what_names_no_people_is_no_demonym(gazetteer):
    assert gazetteer.demonym("table") is None
    assert gazetteer.demonym("") is None


@pytest.mark.parametrize(
    ("outer", "inner", "holds"),
    [
        ("country:IQ", "gn:94591", True),
        ("adm1:IQ-DI", "gn:94591", True),
        ("adm2:IQ:khanaqin", "gn:94591", True),
        ("adm1:IQ-DI", "adm2:IQ:khanaqin", True),
        ("region:kurdistan-region", "gn:95446", True),
        ("region:middle-east", "gn:95446", True),
        ("region:european-union", "country:FR", True),
        ("adm1:IQ-KI", "gn:94591", False),
        ("country:IR", "gn:94591", False),
        ("country:IQ", "country:IQ", False),
        ("region:kurdistan-region", "gn:98182", False),
    ],
)
def test_containment(gazetteer, outer, inner, holds):
    assert gazetteer.contains(gazetteer.get(outer), gazetteer.get(inner)) is holds


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Sulaimaniyyah", "gn:98463"),
        ("Khanaqeen", "gn:94591"),
        ("Baghdaad", "gn:98182"),
        ("Philadelpia", "gn:4560349"),
        ("Johanesburg", "gn:993800"),
        ("el-Fallujah", "gn:99454"),
    ],
)
def test_another_spelling_is_found_when_the_name_is_not(gazetteer, name, place):
    found = gazetteer.lookup(name) or gazetteer.fuzzy(name)
    assert place in [p.id for p in found]


@pytest.mark.parametrize("name", ["Pari", "Lonon", "Xyzzy", "", "\ud800", "x" * 10_000])
def test_short_names_get_no_edits(gazetteer, name):
    assert len(gazetteer.fuzzy(name)) < 50
    assert all(isinstance(p.id, str) for p in gazetteer.fuzzy(name))


@pytest.mark.parametrize(
    "name",
    ["x" * 10_000, "\x00", "\ud800", "\u202eBaghdad", "'; DROP TABLE places; --", '"', "%", "_",
     "Baghdad\ud83d", "بغدادBaghdad", "🏙", "\n\n", "a" * 200],
)  # fmt: skip
def test_hostile_names_find_nothing_wrong(gazetteer, name):
    found = gazetteer.lookup(name)
    assert all(p.name == "Baghdad" for p in found[:1])
    assert gazetteer.knows(name) is bool(found)


def test_a_mark_of_direction_does_not_hide_a_name(gazetteer):
    assert gazetteer.lookup("\u200fBaghdad\u200e")[0].id == "gn:98182"


def test_what_the_places_come_from_is_told(gazetteer):
    names = " ".join(source.name for source in gazetteer.sources)
    assert "GeoNames" in names
    assert "Natural Earth" in names
    assert all(source.licence for source in gazetteer.sources)
    info = gazetteer.info()
    assert info["places"] > 280_000
    assert info["bytes"] < 90_000_000


def test_opening_and_looking_up_is_quick(gazetteer_path):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        with Gazetteer(gazetteer_path) as opened:
            assert opened.lookup("Baghdad")
        times.append(time.perf_counter() - start)
    assert min(times) < 0.02


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Heathrow", "air:LHR"),
        ("Schiphol", "air:AMS"),
        ("Hadrut", "place:hadrut"),
        ("Kfar Nabl", "gn:168661"),
        ("Hawija", "gn:390188"),
        ("Sevare", "place:sevare"),
    ],
)
def test_places_are_known_as_newspapers_write_them(gazetteer, name, place):
    assert place in [p.id for p in gazetteer.lookup(name)[:2]]


def test_the_union_is_no_state_of_america(gazetteer):
    assert "country:US" not in [p.id for p in gazetteer.lookup("EU")]


def test_a_country_has_one_capital_of_a_name(gazetteer):
    capitals = [p.id for p in gazetteer.lookup("Washington") if p.feature == "P.PPLC"]
    assert capitals == ["gn:4140963"]


def test_people_that_one_source_did_not_count_come_from_another(gazetteer):
    (cuito, *_) = (p for p in gazetteer.lookup("Cuito Cuanavale") if p.country == "AO")
    assert cuito.population == 40_829


@pytest.mark.parametrize(
    ("name", "unit", "town"),
    [
        ("Macomia", "gb:MZ:macomia", "gn:1042456"),
        ("Anka", "adm2:NG:57.801", "gn:2349797"),
        ("Garmsir", "adm2:AF:10.2311", None),
    ],
)
def test_a_district_is_a_unit_beside_its_town_and_reaches_over_its_land(
    gazetteer, name, unit, town
):
    (district,) = (p for p in gazetteer.lookup(f"{name} district") if p.id == unit)
    assert district.feature.startswith("A.ADM")
    assert district.extent_km > 20
    assert town is None or gazetteer.lookup(name)[0].id == town


@pytest.mark.parametrize(
    ("name", "country"),
    [("Aceh Barat", "ID"), ("West Aceh", "ID"), ("Menchum", "CM"), ("East Wollega", "ET")],
)
def test_a_unit_is_found_without_the_word_that_its_language_has_for_it(gazetteer, name, country):
    assert country in [p.country for p in gazetteer.lookup(name) if p.feature.startswith("A.ADM")]


def test_a_town_goes_before_the_province_that_has_its_name(gazetteer):
    assert gazetteer.lookup("Nabatieh")[0].id == "gn:278913"


def test_maguindanao_is_no_city(gazetteer):
    assert "Cotabato City" not in [p.name for p in gazetteer.lookup("Maguindanao")]
