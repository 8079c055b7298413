"""The map in another page, and the ways to take it there: header, strip, guard, code, print."""

from typing import Any

import pytest

SIZES = {"600x400": (600, 400), "360x480": (360, 480)}
COVERED = """id => { const wrap = document.getElementById("map-wrap").getBoundingClientRect();
  const card = document.getElementById("card").getBoundingClientRect();
  const at = mapgen.geo.frame(mapgen.map), [l, t] = mapgen.scene.sight();
  const [x, y] = mapgen.geo.spot(mapgen.markById[id]);
  const sx = at.x(x) - l + wrap.left, sy = at.y(y) - t + wrap.top;
  return { covered: sy > card.top - 6 && sx > card.left - 6 && sx < card.right + 6,
    inside: sx > wrap.left && sx < wrap.right && sy > wrap.top && sy < wrap.bottom }; }"""


def share_code(page: Any, until: Any) -> str:
    """Return the code of the frame, once the page has written it."""
    until(page, "document.querySelector('#share-code').value !== ''")
    return str(page.input_value("#share-code"))


@pytest.mark.parametrize("size", SIZES)
def test_the_strip_never_covers_its_mark(open_page: Any, sample_html: str, size: str) -> None:
    page = open_page(sample_html, fragment="embed", size=SIZES[size], reduced_motion="reduce")
    points = page.evaluate(
        "mapgen.data.marks.filter((m) => mapgen.visible(m) && ['exact', 'near'].includes(m.form))"
        ".map((m) => m.id)"
    )
    assert len(points) > 3
    for source in ("list", "map"):
        for mark in points:
            page.evaluate(
                "([id, source]) => mapgen.store.set({ selected: id }, { source })", [mark, source]
            )
            seen = page.evaluate(COVERED, mark)
            assert seen["inside"] or source == "map", mark
            assert not seen["covered"], (mark, source)


@pytest.mark.parametrize("size", SIZES)
def test_header_map_and_strip_share_a_small_frame(
    open_page: Any, sample_html: str, size: str
) -> None:
    width, height = SIZES[size]
    page = open_page(sample_html, fragment="embed&m=m9", size=(width, height))
    header = page.locator("#embed-legend").bounding_box()
    strip = page.locator("#card").bounding_box()
    assert header["y"] == 0
    assert header["height"] <= 76
    assert strip["height"] <= 0.56 * height
    assert strip["y"] + strip["height"] <= height
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("#card blockquote mark").inner_text() == "Munthiriya"
    assert not page.locator("#card .actions").count()


def test_the_strip_steps_on_and_closes(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, fragment="embed&m=m9", size=(600, 400))
    before = page.inner_text("#card-title")
    page.get_by_role("button", name="Next mark").click()
    assert page.inner_text("#card-title") != before
    page.get_by_role("button", name="Close").click()
    assert not page.locator("#card").is_visible()


def test_a_finger_scrolls_the_page_and_two_move_the_map(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, fragment="embed", size=(360, 480), has_touch=True, is_mobile=True)
    assert page.inner_text("#guard") == "Two fingers move the map"
    page.touchscreen.tap(30, 400)
    assert page.locator("#guard").is_visible()
    assert page.evaluate("mapgen.map.dragging.enabled()") is False
    assert page.evaluate("mapgen.map.touchZoom.enabled()") is True


def test_the_code_is_a_frame_of_what_is_seen_and_can_be_copied(
    open_page: Any, sample_html: str, until: Any, copied: Any
) -> None:
    page = open_page(
        sample_html, fragment="m=m9&l=federal", permissions=["clipboard-read", "clipboard-write"]
    )
    page.locator("#share summary").click()
    share_code(page, until)  # it is written anew until the view has come to rest
    code = copied(page, "Copy the code", lambda text: text == page.input_value("#share-code"))
    until(page, "document.querySelector('#share .done').textContent !== ''")
    made = page.evaluate(
        """code => { const found = new DOMParser().parseFromString(code, "text/html").body;
        const frame = found.firstElementChild;
        return [found.childElementCount, frame.tagName, frame.getAttribute("src"),
          frame.title]; }""",
        code,
    )
    assert made[:2] == [1, "IFRAME"]
    assert made[2].startswith("map.html#embed&")
    assert made[2].endswith("l=federal&m=m9")
    assert made[3] == page.inner_text("h1")


def test_a_headline_that_is_markup_stays_a_title_in_the_code(
    open_page: Any, sample: Any, until: Any
) -> None:
    from dataclasses import replace

    from mapgen.render.html import to_html

    base = sample.sample_document()
    title = '"><script>alert(1)</script>'
    page = open_page(to_html(replace(base, articles=(replace(base.articles[0], title=title),))))
    page.locator("#share summary").click()
    made = page.evaluate(
        """code => { const found = new DOMParser().parseFromString(code, "text/html").body;
        return [found.childElementCount, found.firstElementChild.title]; }""",
        share_code(page, until),
    )
    assert made == [1, title]


def test_the_switch_shows_it_as_embedded_and_leads_back(
    open_page: Any, sample_html: str, until: Any
) -> None:
    page = open_page(sample_html)
    page.locator("#share summary").click()
    page.get_by_role("button", name="See it as embedded").click()
    assert page.locator("#embed-legend").is_visible()
    assert not page.locator("#who").is_visible()
    page.locator("#embed-legend a").click()
    until(page, "mapgen.store.get().embed === false")
    assert page.locator("#who").is_visible()
    assert not page.locator("#guard").count()
