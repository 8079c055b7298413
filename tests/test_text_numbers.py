"""What digits with points and commas between them mean."""

import pytest

from mapgen.text.numbers import number_of
from tests import articles


@pytest.mark.parametrize(
    ("digits", "number"),
    [
        ("1,300", 1300.0),
        ("1.300", 1300.0),
        ("12,500", 12500.0),
        ("1,5", 1.5),
        ("2.25", 2.25),
        ("0.125", 0.125),
        ("40", 40.0),
    ],
)
def test_three_digits_after_a_comma_are_thousands(digits, number):
    assert number_of(digits) == number


def test_what_is_no_number_is_refused():
    with pytest.raises(ValueError, match="could not convert"):
        number_of("1,2,x")


@pytest.mark.parametrize(
    "text",
    [
        "The flood hit the town of Zebanda, about 1,300 km southwest of Gao in Mali.",
        "The flood hit the village of Zebanda, some 1.100 km (680 miles) south of Gao in Mali.",
        "A fire burned in Zebanda, 1,050 miles west of Gao in Mali.",
    ],
)
def test_a_place_a_thousand_kilometres_off_is_not_put_beside(text, gazetteer):
    found = {r.toponym.surface: r.place for r in articles.resolved(gazetteer, text)}
    assert found.get("Zebanda") is None
