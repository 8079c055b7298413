"""Crowded maps: leaders, clusters that open, chips at the edges, thousands of marks."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mapgen.model import Geometry, LonLat, MapDocument
from mapgen.render.html import to_html
from tests.browser.waiting import look

ITEMS = "mapgen.scene.signs().flatMap((one) => one.items.map((item) => item.mark.id))"


def scatter(document: MapDocument, n: int, spread: float = 3.0) -> MapDocument:
    """Return `n` exact marks strewn by a fixed rule."""
    points = [one for one in document.marks if one.form == "exact"]
    marks = []
    for k in range(n):
        lon = 42 + spread * ((k * 0.6180339887) % 1)
        lat = 33 + spread * ((k * 0.7548776662) % 1)
        source = points[k % len(points)]
        marks.append(
            replace(
                source,
                id=f"m{k + 1}",
                title=f"Place {k + 1}",
                geometry=Geometry("Point", (round(lon, 5), round(lat, 5))),
                anchor=LonLat(round(lon, 5), round(lat, 5)),
                claims=tuple(replace(c, id=f"m{k + 1}{c.id}") for c in source.claims),
            )
        )
    return replace(document, marks=tuple(marks))


@pytest.fixture(scope="module")
def close_by(sample: ModuleType) -> str:
    """Three towns within a few kilometres, and one far off."""
    base = scatter(sample.sample_document(), 4)
    places = [(44.0, 34.0), (44.05, 34.02), (44.02, 34.05), (46.0, 36.0)]
    marks = tuple(
        replace(one, geometry=Geometry("Point", at), anchor=LonLat(*at))
        for one, at in zip(base.marks, places, strict=True)
    )
    return to_html(replace(base, marks=marks))


@pytest.mark.parametrize("zoom", [5, 7, 8])
def test_marks_of_one_spot_are_a_number_at_the_place(
    open_page: Any, close_by: str, zoom: float
) -> None:
    page = open_page(close_by)
    look(page, 34.5, 44.5, zoom)
    assert page.evaluate("mapgen.scene.signs().filter((one) => one.many).length") == 1
    away = page.evaluate(
        """() => { const one = mapgen.scene.signs().find((one) => one.many);
        const far = ({ at }) => Math.hypot(at[0] - one.x, at[1] - one.y);
        return Math.max(...one.items.map(far)); }"""
    )
    assert away < 20


@pytest.mark.parametrize("zoom", [8.5, 9, 9.5, 10, 11])
def test_a_sign_that_moves_out_stands_near_its_place_and_is_tied_to_it(
    open_page: Any, close_by: str, zoom: float
) -> None:
    page = open_page(close_by)
    look(page, 34.02, 44.02, zoom)
    moved = page.evaluate(
        """() => mapgen.scene.signs().filter((one) => one.off).map((one) => {
        const spot = mapgen.geo.spot(one.items[0].mark), at = mapgen.geo.frame(mapgen.map);
        return [Math.hypot(one.at[0] - at.x(spot[0]), one.at[1] - at.y(spot[1])),
          Math.hypot(one.x - one.at[0], one.y - one.at[1]) - one.w / 2]; })"""
    )
    assert page.locator(".under .leader").count() == len(moved)
    for end, long in moved:
        assert end < 1
        assert long < 45


def test_on_a_phone_they_form_a_cluster_that_opens(open_page: Any, close_by: str) -> None:
    page = open_page(close_by, size=(390, 844), reduced_motion="reduce")
    look(page, 34.5, 44.5, 7)
    cluster = page.locator(".mark[data-key^='+']")
    assert cluster.count() == 1
    assert "3 marks" in cluster.get_attribute("aria-label")
    assert page.evaluate(f"new Set({ITEMS}).size") == 4
    page.evaluate("document.querySelector(\".mark[data-key^='+']\").focus()")
    page.keyboard.press("Enter")
    page.wait_for_timeout(400)
    page.evaluate("mapgen.scene.now()")
    assert page.evaluate("mapgen.map.getZoom()") > 7
    assert page.locator(".mark[data-key^='+']").count() == 0


def test_marks_in_one_and_the_same_spot_fan_out(open_page: Any, sample: ModuleType) -> None:
    base = scatter(sample.sample_document(), 3)
    marks = tuple(
        replace(one, geometry=Geometry("Point", (44.0, 34.0)), anchor=LonLat(44.0, 34.0))
        for one in base.marks
    )
    page = open_page(to_html(replace(base, marks=marks)), size=(390, 844), reduced_motion="reduce")
    page.evaluate("document.querySelector(\".mark[data-key^='+']\").focus()")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    page.evaluate("mapgen.scene.now()")
    assert page.locator(".mark[data-key^='+']").count() == 0
    assert page.locator(".mark").count() == 3


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_marks_out_of_sight_have_a_chip_that_brings_them_back(
    open_page: Any, close_by: str, size: tuple[int, int]
) -> None:
    page = open_page(close_by, size=size, reduced_motion="reduce")
    look(page, 34.0, 44.0, 9)
    chip = page.locator(".chip-edge")
    assert chip.count() == 1
    assert "Place 4" in chip.text_content()
    box = chip.bounding_box()
    assert box["height"] >= (36 if size[0] < 720 else 24)
    chip.click()
    page.wait_for_timeout(500)
    page.evaluate("mapgen.scene.now()")
    assert page.evaluate("mapgen.store.get().selected") == "m4"
    assert page.locator(".mark[data-mark=m4]").count() == 1


@pytest.mark.parametrize("zoom", [5, 7, 9])
def test_a_thousand_marks_are_joined_none_lost_none_overlapping(
    open_page: Any, sample: ModuleType, zoom: int
) -> None:
    page = open_page(to_html(scatter(sample.sample_document(), 1000)))
    look(page, 34.5, 43.5, zoom)
    inside = page.evaluate(
        """() => { const b = mapgen.map.getBounds(); return mapgen.data.marks.filter((m) =>
        b.contains([m.anchor[1], m.anchor[0]])).map((m) => m.id); }"""
    )
    drawn = page.evaluate(ITEMS)
    assert len(drawn) == len(set(drawn))
    assert set(inside) <= set(drawn)
    overlaps = page.evaluate(
        """() => { const s = mapgen.scene.signs(), { meet } = mapgen.geo;
        return s.filter((a, i) => s.some((b, j) => j > i && meet(a.box, b.box))).length; }"""
    )
    assert overlaps == 0
    assert page.locator(".mark .name").count() == 0


def test_a_cluster_of_several_sides_counts_them_apart(open_page: Any, sample: ModuleType) -> None:
    page = open_page(to_html(scatter(sample.sample_document(), 1000)))
    look(page, 34.5, 43.5, 6)
    told = page.evaluate(
        """() => mapgen.scene.signs().filter((one) => one.many && one.list.length > 1)
        .map((one) => [one.items.length, document.querySelector(
          `.mark[data-key="${mapgen.draw.key(one)}"]`).getAttribute('aria-label')])"""
    )
    assert told
    for n, label in told[:20]:
        assert f"{n:,} marks" in label
        assert "Kurdistan Region forces" in label or "Federal" in label or "Both" in label


def test_among_very_many_marks_a_name_shows_on_hover(open_page: Any, sample: ModuleType) -> None:
    page = open_page(to_html(scatter(sample.sample_document(), 400)))
    look(page, 34.5, 43.5, 9)
    one = page.evaluate(
        """() => { const [l, t, r, b] = mapgen.scene.sight();
        return mapgen.scene.signs().find((s) => !s.many && s.x > l + 60 && s.x < r - 60 &&
          s.y > t + 60 && s.y < b - 60).items[0].mark.id; }"""
    )
    page.locator(f".mark[data-mark={one}]").hover(force=True)
    title = page.evaluate("id => mapgen.title(mapgen.markById[id])", one)
    assert title in page.locator(".passing text").all_text_contents()


def test_panning_keeps_every_cluster_where_it_was(open_page: Any, sample: ModuleType) -> None:
    page = open_page(to_html(scatter(sample.sample_document(), 1000)))
    look(page, 34.5, 43.5, 7)
    read = "mapgen.scene.signs().map((s) => s.items.map((i) => i.mark.id).sort().join())"
    before = set(page.evaluate(read))
    page.evaluate("mapgen.map.panBy([40, 25], {animate: false}); mapgen.scene.now()")
    after = set(page.evaluate(read))
    same = len(before & after)
    assert same >= 0.9 * min(len(before), len(after))


CLOSEST = """() => {
  const boxes = mapgen.scene.signs().map((one) => one.name && one.name.box).filter(Boolean);
  const gaps = boxes.flatMap((a, n) => boxes.slice(n + 1)
    .filter((b) => Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 6)
    .map((b) => Math.max(a[0], b[0]) - Math.min(a[2], b[2])));
  return [gaps.length, Math.min(...gaps)];
}"""


def test_two_names_on_one_line_do_not_read_as_one(open_page: Any) -> None:
    story = Path(__file__).parents[2] / "output" / "heroes-of-iraq.html"
    page = open_page(story.read_text(encoding="utf-8"))
    pairs, closest = page.evaluate(CLOSEST)
    assert pairs > 2
    assert closest >= 8
