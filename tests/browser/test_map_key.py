"""Badges that can be read, and a key that explains each sign on the map and no other."""

from dataclasses import replace
from typing import Any

import pytest

from mapgen.model import Geometry, Layer, LonLat, MapDocument
from mapgen.render.html import to_html
from tests.render import story_document as stories

SIDES = tuple(f"side{n}" for n in range(8))
KEY = "[...document.querySelectorAll('#key li > span')].map((row) => row.textContent)"


def placed(*places: tuple[float, float, tuple[int, ...]], form: str = "exact") -> MapDocument:
    """Return marks at (lat, lon), each with one claim of each of its sides, by their numbers."""
    base = stories.story_document("front")
    layers = tuple(
        Layer(id=side, name=f"Force {n}", sides=(side,), slot=n) for n, side in enumerate(SIDES)
    )
    first = next(mark for mark in base.marks if mark.claims[0].event)
    claim = first.claims[0]
    marks = tuple(
        replace(
            first,
            id=f"m{n}",
            title=f"Place {n}",
            form=form,
            layers=tuple(SIDES[side] for side in own),
            geometry=Geometry("Point", (lon, lat)),
            anchor=LonLat(lon, lat),
            claims=tuple(
                replace(claim, id=f"c{n}-{k}", layer=SIDES[side]) for k, side in enumerate(own)
            ),
        )
        for n, (lat, lon, own) in enumerate(places)
    )
    return replace(base, layers=layers, marks=marks)


def looked_at(page: Any, lat: float, lon: float, zoom: float) -> list[str]:
    page.evaluate(
        "([lat, lon, zoom]) => { mapgen.map.setView([lat, lon], zoom, { animate: false }); "
        "mapgen.scene.now(); }",
        [lat, lon, zoom],
    )
    page.wait_for_timeout(60)
    rows: list[str] = page.evaluate(KEY)
    return rows


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("sides", [(4, 5), (1, 6), (5, 7)])
def test_a_side_without_a_colour_is_told_by_its_shape_in_a_badge(
    open_page: Any, sides: tuple[int, int], scheme: str
) -> None:
    document = placed(*((30.0, 30.0 + n / 1000, (side,)) for n, side in enumerate(sides)))
    page = open_page(to_html(document), scheme=scheme)
    rows = looked_at(page, 30.0, 30.0, 6)
    badge = page.locator(".mark .badge")
    assert badge.locator(".number").all_text_contents() == ["1", "1"]
    shapes = badge.locator("path[transform]").count()
    assert shapes == sum(side > 3 for side in sides)
    assert badge.locator(".seam").count() == 1
    assert "several places, by side" in rows
    assert "places of several sides" not in rows


def test_places_of_several_sides_are_counted_apart_and_the_key_says_so(open_page: Any) -> None:
    document = placed((30, 30, (0, 1)), (30, 30.001, (2,)), (30, 30.002, (4, 5)))
    page = open_page(to_html(document))
    rows = looked_at(page, 30.0, 30.0, 6)
    assert page.locator(".mark .badge .number").all_text_contents() == ["1", "2"]
    assert {"several places, by side", "places of several sides"} <= set(rows)
    assert "several places, by side" not in looked_at(page, -30.0, 30.0, 6)


@pytest.mark.parametrize(
    "places",
    [
        ((30, 30, (0, 1)), (30, 30.001, (2, 4))),
        ((30, 30, (0, 1)), (30, 30.001, (1, 3)), (30, 30.002, (2,))),
        ((30, 30, (5, 7)), (30, 30.001, (6,)), (30, 30.002, (0,)), (30, 30.003, (1,))),
    ],
)
def test_of_places_of_several_sides_a_badge_shows_which(open_page: Any, places: Any) -> None:
    page = open_page(to_html(placed(*places)))
    looked_at(page, 30.0, 30.0, 6)
    badge = page.locator(".mark .badge")
    assert badge.locator("path.mixed").count() == 1
    sides = {side for _, _, own in places for side in own if len(own) > 1}
    assert badge.locator(".shape").count() >= min(3, len(sides))


@pytest.mark.parametrize("side", [4, 5, 6, 7])
def test_who_is_only_described_is_drawn_by_what_was_done(open_page: Any, side: int) -> None:
    page = open_page(to_html(placed((30, 30, (side,)), (31, 31, (0,)))))
    looked_at(page, 30.5, 30.5, 7)
    assert page.locator(".mark[data-mark=m0] .coin .icon").count() == 1
    assert page.locator(".mark[data-mark=m1] .coin").count() == 0
    assert page.locator(".row .coin").count() == 1


@pytest.mark.parametrize("side", [0, 4, 7])
def test_an_area_too_wide_to_be_drawn_has_its_sign(open_page: Any, side: int) -> None:
    base = placed((30, 30, (side,)), form="vague")
    ring = ((29.0, 29.0), (31.0, 29.0), (31.0, 31.0), (29.0, 31.0), (29.0, 29.0))
    (mark,) = base.marks
    wide = replace(mark, geometry=Geometry("Polygon", (ring,)), radius_km=110.0)
    page = open_page(to_html(replace(base, marks=(wide,))))
    looked_at(page, 30.0, 30.0, 10)
    assert page.locator(".mark[data-mark=m0] .pill").count() == 1
    assert "not drawn" in (page.locator(".mark[data-mark=m0] .name").text_content() or "")
    looked_at(page, 30.0, 30.0, 6)
    assert page.locator(".area.vague .dots").count()  # further off they are told by dots


@pytest.mark.parametrize(
    ("own", "texts"), [((2, 2, 2), ["3"]), ((2, 2, 2, 0, 0, 0), ["3", "3"]), ((2, 0, 0), ["2"])]
)
def test_a_pill_counts_in_one_way_and_the_key_says_which(
    open_page: Any, own: tuple[int, ...], texts: list[str]
) -> None:
    document = placed((30, 30, own), (31, 31, (0, 1)))
    page = open_page(to_html(document))
    rows = looked_at(page, 30.0, 30.0, 9)
    sign = page.locator(".mark[data-mark=m0]")
    if len(set(own)) > 1:
        assert sign.locator(".pill .shape").count() == len(set(own))
        assert sign.locator(".pill .count").all_text_contents() == texts
        assert any("how often" in row for row in rows)
    else:  # one side at one point has its shape alone
        assert sign.locator(".pill").count() == 0
    plain = looked_at(page, 31.0, 31.0, 11)
    assert "one place or area: each side and event" in plain


def test_the_key_has_what_a_chip_shows(open_page: Any) -> None:
    base = stories.story_document("front")
    talks = next(mark for name in stories.STORIES for mark in stories.story_document(name).marks
                 if mark.claims[0].event == "negotiation")  # fmt: skip
    far = replace(talks, id="far", geometry=Geometry("Point", (-60.0, -30.0)),
                  anchor=LonLat(-60.0, -30.0), shown=True)  # fmt: skip
    near = [mark for mark in base.marks if mark.claims[0].event != "negotiation"][:6]
    page = open_page(to_html(replace(base, marks=(*near, far))))
    page.wait_for_timeout(100)
    assert page.locator(".chip-edge .coin").count() == 1
    assert any("talks" in row.lower() for row in page.evaluate(KEY))


def test_the_key_stays_when_a_card_opens(open_page: Any) -> None:
    places = [(30 + n / 9, 30 + n / 7, (n % 3,)) for n in range(40)]
    page = open_page(to_html(placed(*places)))
    page.wait_for_timeout(100)
    page.evaluate("mapgen.store.set({ selected: 'm39' })")
    page.wait_for_timeout(500)
    box = page.locator("#key").bounding_box()
    assert box["height"] > 20
    assert 0 < box["y"] < 700
    row = page.locator("#list .row[aria-current=true]").bounding_box()
    assert row["y"] > box["y"] + box["height"]


def test_the_key_has_a_leader_where_one_is_drawn(open_page: Any) -> None:
    page = open_page(to_html(placed((30, 30, (0, 1)), (31, 31, (2,)))))
    assert "a line leads to the place" in looked_at(page, 30.0, 30.0, 9)  # a pill on its stem
    assert "a line leads to the place" not in looked_at(page, 31.0, 31.0, 11)


def test_dots_that_are_not_drawn_are_not_in_the_key(open_page: Any) -> None:
    ring = ((-1.0, -1.0), (61.0, -1.0), (61.0, 61.0), (-1.0, 61.0), (-1.0, -1.0))
    base = placed((30, 30, (0,)), (30, 33, (0,)))
    wide = replace(base.marks[1], form="vague", geometry=Geometry("Polygon", (ring,)))
    page = open_page(to_html(replace(base, marks=(base.marks[0], wide))))
    assert "wide, no exact edges" not in looked_at(page, 30.0, 30.0, 6)  # "not drawn" is said there
    assert "wide, no exact edges" in looked_at(page, 30.0, 30.0, 2)
