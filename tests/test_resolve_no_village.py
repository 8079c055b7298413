"""What is said to lie in, or near, something is no village where its name says otherwise."""

import pytest

from tests import articles


def places(text, name, gazetteer):
    return [r.place for r in articles.resolved(gazetteer, text) if r.toponym.surface == name]


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Troops hit a camp held by troops in Somalia in Gerilo, near El-Wak in Gedo.", "Somalia"),
        ("Rebels fled from Sudan in Kolwa, near El Fasher in North Darfur.", "Sudan"),
        ("The army of Mali in Zebanda, near Gao, was attacked.", "Mali"),
    ],
)
def test_a_country_is_no_village_where_the_text_seems_to_put_it(text, land, gazetteer):
    found = places(text, land, gazetteer)
    assert all(p is None or p.feature.startswith("A.PCL") for p in found)


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("In Manipur, a Kuki village near Imphal was burnt.", "Manipur"),
        ("In Darfur and in Sennar, a farm near Sinja was burnt.", "Sennar"),
        ("In Katanga, a mine near Likasi was raided.", "Katanga"),
    ],
)
def test_a_province_is_no_village_near_what_lies_in_it(text, province, gazetteer):
    found = places(text, province, gazetteer)
    assert all(p is None or not p.id.startswith("said:") for p in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Men from Kangpokpi in Manipur, who hold a Kuki village, fired at Imphal.", "Kuki"),
        ("In Kenya, raiders attacked a Samburu village near Maralal.", "Samburu"),
        ("Gunmen raided a Texas town near Laredo.", "Texas"),
    ],
)
def test_a_village_of_somebody_is_not_called_after_them(text, name, gazetteer):
    found = places(text, name, gazetteer)
    assert all(p is None or not p.feature.startswith("P.") for p in found)
