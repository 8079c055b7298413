"""The opening view: where the story is, for stories of every continent on three screens.

Documents of places alone, and the reference stories as mapgen reads them, each with its ground.
"""

from typing import Any

import pytest

from mapgen.config import Config
from mapgen.model import MapDocument
from mapgen.pages import page_of
from mapgen.pipeline import open_tools
from tests.browser.sight import LARGEST, SCREENS, SPAN, measured
from tests.render import reference_stories as references
from tests.render import story_document as stories


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {name: page_of(stories.story_document(name)) for name in stories.STORIES}


@pytest.fixture(scope="module")
def told(config: Config) -> dict[str, MapDocument]:
    with open_tools(config) as tools:
        return dict(references.reference_documents(tools))


def test_there_are_enough_stories() -> None:
    assert len(stories.STORIES) >= 25
    assert len(references.REFERENCE_STORIES) >= 12


def _check(page: Any) -> None:
    for size, least in SCREENS.items():
        seen = measured(page, size)
        assert seen["share"] >= least, (size, seen)
        assert (seen["mute"], seen["cut"]) == (0, []), (size, seen)
        if seen["marks"] >= 4:
            assert seen["span"] >= SPAN, (size, seen)


@pytest.mark.parametrize("name", stories.STORIES)
def test_the_story_is_in_sight_and_no_speck(
    open_page: Any, pages: dict[str, str], name: str
) -> None:
    _check(open_page(pages[name]))


@pytest.mark.parametrize("name", references.REFERENCE_STORIES)
def test_what_mapgen_reads_in_a_story_is_in_sight(
    open_page: Any, told: dict[str, MapDocument], name: str
) -> None:
    html = page_of(told[name])
    assert len(html.encode()) <= LARGEST
    _check(open_page(html))


def test_a_chip_points_the_short_way_round_the_world(open_page: Any, pages: dict[str, str]) -> None:
    page = open_page(pages["islands across 180"])
    page.wait_for_timeout(350)
    x = page.evaluate(
        "() => ['Suva', 'Apia'].map((title) => mapgen.geo.spot("
        "mapgen.data.marks.find((mark) => mark.title === title))[0] * 360)"
    )
    assert 5 < x[1] - x[0] < 15
    chip = page.locator(".chip-edge", has_text="Canberra")
    assert chip.bounding_box()["x"] < 720  # to the left: Australia is west of Fiji


def test_a_chip_says_what_lies_there_and_how_far(open_page: Any, pages: dict[str, str]) -> None:
    page = open_page(pages["flood"])
    page.wait_for_timeout(350)
    assert page.locator(".chip-edge", has_text="Madrid").inner_text().endswith("km")


def test_bare_mentions_are_off_until_asked_for(open_page: Any, pages: dict[str, str]) -> None:
    page = open_page(pages["flood"])
    assert page.locator("text=Greenland").count() == 0 or not page.evaluate(
        "mapgen.scene.find(mapgen.data.marks.find((m) => m.title === 'Greenland').id)"
    )
    assert not page.evaluate(
        "mapgen.visible(mapgen.data.marks.find((mark) => mark.title === 'Greenland'))"
    )
    page.evaluate("mapgen.store.set({ mentions: true })")
    assert page.evaluate(
        "mapgen.visible(mapgen.data.marks.find((mark) => mark.title === 'Greenland'))"
    )


def test_a_phone_can_show_the_whole_world(open_page: Any, pages: dict[str, str]) -> None:
    page = open_page(pages["whole world"], size=(390, 844))
    assert page.evaluate("mapgen.map.getMinZoom()") < 1
