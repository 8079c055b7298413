"""Dates, numbers, plurals and lists of any language come from CLDR."""

from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.localedata import locale_identifiers
from babel.numbers import format_decimal

from mapgen.errors import UsageError
from mapgen.lang import load_cldr

DAYS = (date(2020, 7, 11), date(2020, 1, 1), date(2019, 12, 31), date(1999, 10, 5))
SOME = ("en_IE", "ar_IQ", "ckb", "fr", "fa", "ru", "pl", "hi", "uk", "tr")


@pytest.mark.parametrize("locale", SOME)
@pytest.mark.parametrize("day", DAYS)
def test_a_day_is_written_as_babel_writes_it(locale: str, day: date) -> None:
    cldr = load_cldr(locale)
    assert cldr.write("day", day) == format_date(day, "long", locale)
    assert cldr.write("weekday", day) == format_date(day, "full", locale)


def test_a_day_is_written_right_in_every_language_of_cldr() -> None:
    wrong = {
        locale.partition("_")[0]
        for locale in locale_identifiers()
        for day in DAYS[:2]
        if load_cldr(locale).write("day", day) != format_date(day, "long", locale)
    }
    assert wrong == set()


@pytest.mark.parametrize("locale", SOME)
@pytest.mark.parametrize("number", [0, 7, 1000, 50_000, 12_345_678, 7.5, 0.125, -3])
def test_a_number_is_written_as_babel_writes_it(locale: str, number: float) -> None:
    assert load_cldr(locale).number(number) == format_decimal(number, locale=locale)


@pytest.mark.parametrize("locale", SOME)
def test_a_list_is_written_as_babel_writes_it(locale: str) -> None:
    for n in range(6):
        parts = [chr(97 + k) for k in range(n)]
        assert load_cldr(locale).join(parts, listed=True) == format_list(parts, locale=locale)


def test_plurals_hold_for_every_language_of_cldr() -> None:
    wrong = set()
    for locale in locale_identifiers():
        cldr, rule = load_cldr(locale), Locale.parse(locale).plural_form
        if any(cldr.plural(n) != rule(n) for n in [*range(1100), *range(1990, 2200), 5000, 9999]):
            wrong.add(locale.partition("_")[0])
    assert wrong == {"kw"}  # Cornish alone looks at thousands


def test_arabic_has_the_months_of_iraq_and_writes_from_right_to_left() -> None:
    cldr = load_cldr("ar_IQ")
    assert cldr.months[6] == "تموز"
    assert cldr.direction == "rtl"
    assert [cldr.plural(n) for n in (0, 1, 2, 3, 11, 100, 103, 1000)] == [
        "zero", "one", "two", "few", "many", "other", "few", "other",
    ]  # fmt: skip


def test_digits_are_a_choice_of_the_catalogue() -> None:
    assert load_cldr("ar_IQ", "arab").write("day", DAYS[0]) == "١١ تموز ٢٠٢٠"
    assert load_cldr("ar_IQ", "arab").number(12_345.5) == "١٢٬٣٤٥٫٥"
    assert load_cldr("ar_IQ", "latn").write("day", DAYS[0]) == "11 تموز 2020"


def test_an_unknown_locale_or_digits_are_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no locale 'xx'"):
        load_cldr("xx")
    with pytest.raises(UsageError, match="no digits 'roman'"):
        load_cldr("en", "roman")


def test_babel_is_not_loaded_before_a_page_is_made() -> None:
    import subprocess
    import sys

    code = "import sys, mapgen.publish, mapgen.cli.main; print('babel' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
