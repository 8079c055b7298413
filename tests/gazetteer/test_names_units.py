"""How names of places are written, and how the ids of places are."""

import re

import pytest

from mapgen.errors import DataError
from mapgen.gazetteer.alike import skeleton
from mapgen.gazetteer.forms import keys, native_admin, plain_admin
from mapgen.gazetteer.own import read_list
from mapgen.gazetteer.spellings import pairs, rules, words
from mapgen.gazetteer.tables import Record
from mapgen.model import LonLat, country_id, geonames_id, geonames_number


@pytest.mark.parametrize(
    ("key", "name", "word"),
    [
        ("ada region", "ada", "region"),
        ("province of bor", "bor", "province"),
        ("state bor", "bor", "state"),
        ("city and borough", "city and", "borough"),
        ("region", "", ""),
        ("bor autonomous region", "bor", "autonomous region"),
        ("regional bor", "", ""),
    ],
)
def test_the_english_word_for_a_unit_goes(key, name, word):
    assert plain_admin(key) == (name, word)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("kabupaten bor", "bor"),
        ("provincia de la ada", "ada"),
        ("provincia ada", "ada"),
        ("sous prefecture de bor", "bor"),
        ("kota de bor", "de bor"),
        ("bor ilcesi", "bor"),
        ("bor local government area", "bor"),
        ("ilcesi", ""),
        ("borilcesi", ""),
    ],
)
def test_another_languages_word_for_a_unit_goes(key, name):
    assert native_admin(key) == name


def forms(name, country="", feature="P.PPL"):
    at = LonLat(1, 1)
    return keys(Record(id="1", name=name, point=at, feature=feature, country=country, source="own"))


def test_a_name_is_found_in_short_with_its_article_and_by_its_side_first():
    assert "st ada" in forms("Saint Ada")
    assert "saint ada" in forms("St. Ada")
    assert "velm" in forms("Ash Velm", "IQ")
    assert "velm" not in forms("Ash Velm", "FR")
    assert "north al velm" in forms("As Velm North", "IQ", "A.ADM2")
    assert "velm north" in forms("North Velm", "FR", "A.ADM2")


@pytest.mark.parametrize(
    ("one", "other"),
    [("kfar khaled", "kfr haled"), ("al shola", "ashola"), ("zhovti", "shovty"), ("qasr", "kasr")],
)
def test_letters_that_writers_interchange_are_one(one, other):
    assert skeleton(one.removeprefix("al ")) == skeleton(other.removeprefix("a"))


def test_the_article_and_vowels_and_doubled_letters_do_not_count():
    assert skeleton("al bukkamala") == skeleton("bukmal") == skeleton("albukmal")


def test_every_rule_and_list_can_be_read_and_a_missing_one_is_an_error():
    assert all(isinstance(pattern, re.Pattern) for pattern, _ in rules("spelling", "rules"))
    assert words("article", "written")[0] == "al"
    assert pairs("short")["mount"] == "mt"
    for table, name in (("units", "no such"), ("no such", "english"), ("short", "saint")):
        with pytest.raises(DataError):
            words(table, name)
    with pytest.raises(DataError):
        rules("units", "english")


def test_a_kind_of_the_users_own_list_is_a_word_or_a_code(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("name,lat,lon,kind\nA,1,1,air base\nB,1,2,\nC,1,3,s.prn\nD,1,4,Gulf\n", "utf-8")
    assert [r.feature for r in read_list(path)] == ["S.AIRB", "P.PPL", "S.PRN", "H.GULF"]


@pytest.mark.parametrize(
    ("place_id", "number"),
    [
        (geonames_id(42), 42),
        (geonames_id("42"), 42),
        ("gn:12345678901234", 12345678901234),
        ("gn:123456789012345", None),
        ("gn:", None),
        ("gn:٤٢", None),
        ("gn:-1", None),
        (country_id("IQ"), None),
        ("42", None),
        ("", None),
        (None, None),
    ],
)
def test_the_number_in_geonames_is_told_by_the_id(place_id, number):
    assert geonames_number(place_id) == number


def test_only_places_of_our_own_list_are_somebodys_choice(gazetteer):
    assert any(place.curated for place in gazetteer.lookup("Hamrin"))
    assert not gazetteer.lookup("Baghdad")[0].curated
    assert gazetteer.lookup("Iraq")[0].id == country_id("IQ")
    assert gazetteer.get(gazetteer.lookup("Iraq")[0].id).feature.startswith("A.PCL")
