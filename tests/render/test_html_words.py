"""The interface's words: every key used exists, every language is complete."""

import re
from datetime import date
from pathlib import Path

import pytest

from mapgen.errors import UsageError
from mapgen.model import FORMS, DateSpan
from mapgen.render.style import COLOURS
from mapgen.render.translate import Translated, language
from mapgen.render.words import available, load_words
from mapgen.vocabulary import load_vocabulary

ASSETS = Path(__file__).parents[2] / "mapgen" / "render" / "assets"
EN = load_words("en")
ENGLISH = EN.catalogue.strings


def used_keys() -> set[str]:
    """Return the whole keys that scripts and template ask for."""
    keys: set[str] = set()
    for path in [*ASSETS.rglob("*.js"), *ASSETS.rglob("*.j2")]:
        text = path.read_text(encoding="utf-8")
        keys |= set(re.findall(r"""\b(?:t|text)\(\s*["']([a-z_]+\.[a-z0-9_]+)["']\s*[,)]""", text))
    return keys


def test_every_key_that_is_used_exists() -> None:
    assert used_keys()
    assert sorted(used_keys() - set(ENGLISH)) == []


def test_every_role_and_precision_has_words() -> None:
    assert {f"role.{role}" for role in load_vocabulary().roles} <= set(ENGLISH)
    assert {f"event.{event}" for event in load_vocabulary().events} <= set(ENGLISH)
    assert {f"precision.{form}" for form in FORMS} <= set(ENGLISH)
    assert {f"key.{form}" for form in FORMS if form != "country"} <= set(ENGLISH)
    assert {f"differ.{kind}" for kind in ("actor", "date", "role", "figure")} <= set(ENGLISH)
    assert {f"sheet.{stop}" for stop in ("low", "middle", "high")} <= set(ENGLISH)


@pytest.mark.parametrize("code", available())
def test_a_language_has_the_same_keys_and_places_to_fill(code: str) -> None:
    words = load_words(code)
    assert sorted(words.catalogue.strings) == sorted(ENGLISH)
    for key, text in words.catalogue.strings.items():
        other = ENGLISH[key]
        wanted = other if isinstance(other, str) else other["other"]
        shown = text if isinstance(text, str) else text["other"]
        assert set(re.findall(r"{\w+}", shown)) == set(re.findall(r"{\w+}", wanted)), key
        assert isinstance(text, dict) == isinstance(other, dict), key
    assert words.direction in {"ltr", "rtl"}


def test_an_unknown_language_says_what_there_is() -> None:
    with pytest.raises(UsageError, match=r"there is: .*\ben\b"):
        load_words("../en")


def span(start: date | None, end: date | None, words: str = "") -> str:
    return EN.span(DateSpan(start=start, end=end, words=words))


def test_dates_in_words() -> None:
    assert span(date(2020, 7, 11), date(2020, 7, 11)) == "11 July 2020"
    assert span(date(2020, 7, 1), date(2020, 7, 31)) == "July 2020"
    assert span(date(2020, 2, 1), date(2020, 7, 31)) == "February to July 2020"
    assert span(date(2019, 12, 1), date(2020, 2, 29)) == "December 2019 to February 2020"
    assert span(date(2017, 1, 1), date(2017, 12, 31)) == "2017"
    assert span(date(2020, 7, 10), date(2020, 7, 14)) == "10–14 July 2020"
    assert span(date(2020, 6, 28), date(2020, 7, 3)) == "28 June to 3 July 2020"
    assert span(date(2019, 12, 30), date(2020, 1, 2)) == "30 December 2019 to 2 January 2020"
    assert span(date(2017, 10, 16), None) == "since 16 October 2017"
    assert span(None, date(2020, 2, 29)) == "no later than February 2020"
    assert span(None, date(2020, 2, 27)) == "no later than 27 February 2020"
    assert span(date(2017, 10, 1), None) == "since October 2017"
    assert span(date(2017, 1, 1), None) == "since 2017"
    assert span(None, None, "some time ago") == "some time ago"
    assert EN.span(None) == "no date"


def contrast(one: str, two: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_inks_can_be_read_on_every_ground(theme: str) -> None:
    colours = COLOURS[theme]
    for ink in ("ink", "ink2", "ink3"):
        for ground in ("paper", "raise", "land", "abroad"):
            assert contrast(colours[ink], colours[ground]) >= 4.5, (ink, ground)
    for side in ("s0", "s1", "s2", "s3"):
        for ground in ("paper", "land", "abroad"):
            assert contrast(colours[side], colours[ground]) >= 4.1, (side, ground)
    assert contrast(colours["ink"], colours["hl"]) >= 7.0


@pytest.mark.parametrize("prefix", ["archive.", "desk.", "says."])
def test_a_map_does_not_carry_the_words_of_other_pages(prefix: str) -> None:
    own = language(EN, Translated(code="en"))["strings"]
    assert own
    assert not [key for key in own if key.startswith(prefix)]
