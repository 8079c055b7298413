"""A language is added with one file: its catalogue. CLDR and the data bring the rest."""

import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mapgen.actors.names import load_names
from mapgen.render.html import to_html
from mapgen.render.words import available, load_words
from tests.render import third_language


@pytest.fixture(scope="module")
def third() -> ModuleType:
    return third_language


def data_of(page: str) -> Any:
    found = re.search(r'id="mapgen-data">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


def test_a_page_can_be_built_in_a_language_that_is_one_more_file(
    third: ModuleType, sample: ModuleType, tmp_path: Path
) -> None:
    shipped = available()
    with third.added("fr", "fr", tmp_path):
        assert available() == tuple(sorted((*shipped, "fr")))
        page = to_html(sample.sample_document(), lang="fr")
    assert '<html lang="fr" dir="ltr">' in page
    assert '<span class="published">14 juillet 2020</span>' in page
    assert "fr:somewhere along this strip" in page
    assert [one["code"] for one in data_of(page)["languages"]] == ["fr", *shipped]
    assert available() == shipped


def test_it_has_its_own_plurals_and_numbers(third: ModuleType, tmp_path: Path) -> None:
    with third.added("fr", "fr", tmp_path):
        words = load_words("fr")
        assert words.text("who.marks", n=0) == "fr:0 mark"  # in French, none is singular
        assert words.text("precision.near", km=7.5) == "fr:estimated, ± 7,5 km"


def test_a_right_to_left_language_has_the_names_of_places_and_forces_that_data_know(
    third: ModuleType, sample: ModuleType, tmp_path: Path
) -> None:
    with third.added("ckb", "ckb", tmp_path, digits="arab"):
        page = to_html(sample.sample_document(), lang="ckb", names=load_names())
    own = next(one for one in data_of(page)["languages"] if one["code"] == "ckb")
    assert own["dir"] == "rtl"
    assert '<html lang="ckb" dir="rtl">' in page
    assert '<span class="published">١٤ی تەمووزی ٢٠٢٠</span>' in page
    assert '<h3 dir="auto">هەولێر</h3>' in page
    assert own["said"]["Peshmerga"] == "پێشمەرگە"
    assert own["cldr"]["digits"] == "٠١٢٣٤٥٦٧٨٩"
