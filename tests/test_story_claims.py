"""The first story's claims, row by row, from our telling and from the original text."""

import os
from collections import defaultdict
from datetime import date

import pytest

from mapgen.pipeline import map_article, open_tools
from mapgen.read import Overrides, read
from mapgen.resources import data_path

DIYALA = "Diyala governorate"
STRIP = "Border strip with Iran"
GAP = "Areas separating"
DISPUTED = "Disputed areas"
# what the title of the mark begins with -> (layer, role) it must carry
ROWS = {
    DIYALA: {
        ("federal", "launched"),
        ("federal", "operating"),
        ("peshmerga", "operating"),
        ("joint", "coordinating"),
        ("federal", "supporting"),
        ("coalition", "supporting"),
        ("isis", "target"),
    },
    STRIP: {("federal", "operating")},
    GAP: {("federal", "operating"), ("isis", "threat")},
    "Mandali border crossing": {("federal", "took_control"), ("federal", "planned")},
    "Munthiriya border crossing": {("federal", "took_control"), ("federal", "planned")},
    "Outskirts of Khanaqin": {("federal", "operating")},
    "Outskirts of Tuz": {("federal", "operating")},
    "Outskirts of Amerli": {("federal", "operating")},
    "Nineveh governorate": {("federal", "operating")},
    "Boundary between": {("isis", "threat")},
    "Triangle of Death": {("isis", "attacked")},
    DISPUTED: {("isis", "threat"), ("isis", "attacked")},
    "Samarra": {("federal", "unit_name")},
    "Salah al-Din governorate": {("federal", "unit_name")},
    "Sulaimaniyah": {("peshmerga", "home_base")},
    "Baghdad": {("joint", "negotiating")},
    "Erbil": {("joint", "negotiating")},
    "Kurdistan Region": {("peshmerga", "home_base"), ("joint", "coordinating")},
}
UNITS = {
    "ground-forces-command",
    "diyala-operations-command",
    "salah-al-din-operations-command",
    "samarra-operations-command",
    "federal-police",
    "emergency-response-division",
    "popular-mobilization-forces",
    "special-forces-brigades",
    "eighth-brigade",
    "border-force",
    "counter-terrorism-service",
    "second-special-operations-command",
    "sulaimaniyah-anti-terrorist-regiment",
    "diyala-police",
    "iraqi-air-force",
    "coalition-aircraft",
}


@pytest.fixture(scope="module", params=["our telling", "original"])
def document(request, config):
    if request.param == "our telling":
        article = read(str(data_path("heroes-of-iraq", "article.md")))
    else:
        path = os.environ.get("MAPGEN_SEED_ARTICLE")
        if not path:
            pytest.skip("MAPGEN_SEED_ARTICLE does not name the original article")
        article = read(path, Overrides(published=date(2020, 7, 14)))
    with open_tools(config) as tools:
        return map_article(article, tools)


@pytest.fixture(scope="module")
def claims(document):
    """Claims by the beginning of the title of their mark."""
    found = defaultdict(list)
    for row in ROWS:
        for mark in document.marks:
            if mark.title.startswith(row):
                found[row] += mark.claims
    return found


@pytest.mark.parametrize("row", ROWS)
def test_each_place_has_the_claims_of_the_article(claims, row):
    missing = ROWS[row] - {(claim.layer, claim.role) for claim in claims[row]}
    assert not missing


@pytest.mark.parametrize("row", ["Samarra", "Salah al-Din governorate", "Sulaimaniyah"])
def test_a_name_or_a_home_is_never_an_operation(claims, row):
    assert {claim.role for claim in claims[row]} <= {"unit_name", "home_base", "mentioned"}


def test_the_launch_and_the_coordination_have_their_dates(claims):
    dates = {(c.role, c.date.start) for c in claims[DIYALA] if c.date is not None}
    assert ("launched", date(2020, 7, 11)) in dates
    assert ("coordinating", date(2020, 7, 13)) in dates


def test_the_visit_to_baghdad_has_its_date(claims):
    assert date(2020, 6, 20) in {c.date.start for c in claims["Baghdad"] if c.date is not None}


def test_each_unit_of_the_statement_stands_on_the_governorates_card(claims):
    assert {a.id for claim in claims[DIYALA] for a in claim.actors} >= UNITS


def test_the_stated_area_is_quoted(claims):
    assert "17,685 km2" in {figure for claim in claims[DIYALA] for figure in claim.figures}


def test_doubts_about_the_strip_of_ten_kilometres_are_kept(claims):
    (threat,) = [c for c in claims["Boundary between"] if c.role == "threat"]
    assert {hedge.lower() for hedge in threat.hedges} == {"it appears", "in some areas"}


@pytest.mark.parametrize(
    "row", ["Outskirts of Khanaqin", "Outskirts of Tuz", "Outskirts of Amerli"]
)
def test_the_side_of_the_operation_is_inferred_with_both_quotes(claims, row):
    (operating,) = [c for c in claims[row] if c.role == "operating"]
    assert operating.inferred
    assert len(operating.citations) == 2


def test_what_has_no_place_is_listed(document):
    listed = {
        (c.layer, c.role, c.date.start if c.date is not None else None) for c in document.unplaced
    }
    assert ("unattributed", "launched", date(2020, 2, 1)) in listed
    assert ("peshmerga", "negotiating", date(2020, 6, 22)) in listed
    assert ("joint", "planned", None) in listed


def test_a_visit_of_the_prime_minister_is_no_operation(document):
    for mark in document.marks:
        for claim in mark.claims:
            assert "visited one of" not in claim.action
