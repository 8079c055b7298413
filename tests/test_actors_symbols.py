"""APP-6 symbols of units: only what the words of a name say."""

import pytest
from milsymbol import Symbol

from mapgen.actors.words import sidc_of


@pytest.mark.parametrize(
    ("kind", "name", "code"),
    [
        ("army", "armoured brigade of the Iraqi army", "10041000181205000000"),
        ("army", "1st Infantry Division", "10041000211211000000"),
        ("army", "mechanized battalion", "10041000161211020000"),
        ("army", "3rd Army Corps", "10041000220000000000"),
        ("army", "Eighth Brigade", "10041000180000000000"),
        ("air force", "Ukrainian drones", "10040100001103000000"),
        ("air force", "army helicopters", "10040100001102000000"),
        ("air force", "Russian jets", "10040100001100000000"),
        ("artillery", "Russian artillery", "10041000001303000000"),
        ("army", "Iraqi army", None),
        ("army", "armoured vehicles", None),
        ("army", "Revolutionary Guard Corps", None),
        ("army", "Qassam Brigades", None),
        ("armed group", "Sultan Murad Division", None),
        ("air force", "Russian drone missile", None),
    ],
)
def test_a_symbol_says_what_the_name_says(kind, name, code):
    assert sidc_of(kind, name) == code
    assert code is None or Symbol(code).is_valid()
