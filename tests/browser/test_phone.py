"""The page under a thumb: the card opens at its top and closes in four ways, the timeline plays."""

from typing import Any

PHONE = {"size": (390, 844), "has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}
SELECTED = "mapgen.store.get().selected"


def swept(page: Any, selector: str, by: int) -> None:
    """Sweep from the middle of an element, as a finger does."""
    box = page.locator(selector).bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    client = page.context.new_cdp_session(page)
    for kind, at in (("touchStart", y), ("touchMove", y + by / 2), ("touchMove", y + by)):
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": at}]})
    client.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def opened(open_page: Any, html: str) -> Any:
    page = open_page(html, **PHONE)
    page.locator("#list .row").last.scroll_into_view_if_needed()
    page.locator("#list .row").last.tap()
    page.wait_for_selector("#card-title")
    return page


def test_the_card_opens_with_its_top_in_sight(open_page: Any, sample_html: str) -> None:
    page = opened(open_page, sample_html)
    sheet = page.locator("#panel").bounding_box()
    for part in (".back", ".close", "#card-title"):
        box = page.locator(f"#card {part}").bounding_box()
        assert sheet["y"] <= box["y"] < sheet["y"] + 120
        assert box["y"] + box["height"] < 844
    assert page.locator("#card .steps").bounding_box()["y"] < 844 - 40


def test_the_card_closes_by_its_cross(open_page: Any, sample_html: str, until: Any) -> None:
    page = opened(open_page, sample_html)
    page.locator("#card .close").tap()
    until(page, f"{SELECTED} === null")
    assert page.locator("#query").is_visible()


def test_the_card_closes_by_a_sweep_of_its_head_or_of_the_grip(
    open_page: Any, sample_html: str, until: Any
) -> None:
    for part in ("#card-title", "#grip"):
        page = opened(open_page, sample_html)
        swept(page, part, 120)
        until(page, f"{SELECTED} === null")
        assert not page.locator("#card").is_visible()


def test_a_short_slip_of_the_finger_closes_nothing(
    open_page: Any, sample_html: str, until: Any
) -> None:
    page = opened(open_page, sample_html)
    swept(page, "#card-title", 20)
    until(page, "document.getElementById('panel').dataset.stop === 'middle'")
    assert page.evaluate(SELECTED)


def test_the_card_closes_by_a_tap_on_the_map(open_page: Any, sample_html: str, until: Any) -> None:
    page = opened(open_page, sample_html)
    spot = page.evaluate(
        """() => { const top = document.getElementById("timeline").getBoundingClientRect().bottom;
        const bottom = document.getElementById("panel").getBoundingClientRect().top;
        const ground = mapgen.map.getContainer();
        for (let y = bottom - 12; y > top; y -= 8) for (let x = 8; x < innerWidth; x += 8) {
          if (document.elementFromPoint(x, y) === ground) return [x, y];
        } return null; }"""
    )
    page.touchscreen.tap(*spot)
    until(page, f"{SELECTED} === null")


def test_the_card_closes_by_going_back(open_page: Any, sample_html: str, until: Any) -> None:
    page = opened(open_page, sample_html)
    page.evaluate("history.back()")
    until(page, f"{SELECTED} === null")
    assert page.locator("#query").is_visible()


def test_previous_and_next_lead_on_and_say_where_one_is(open_page: Any, sample_html: str) -> None:
    page = opened(open_page, sample_html)
    name = page.locator("#card .prev span").inner_text()
    assert page.locator("#card .at").inner_text() == "14 of 14"
    page.locator("#card .prev").tap()
    assert page.locator("#card-title").inner_text() == name
    assert page.locator("#card .at").inner_text() == "13 of 14"


def test_chips_keep_their_names(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, **PHONE)
    names = page.locator("#who .layer").evaluate_all(
        """all => all.map((one) => [...one.querySelectorAll(".short, .name")]
        .filter((node) => node.offsetParent !== null).map((node) => node.textContent).join(""))"""
    )
    assert len(names) == 6
    assert all(names)


def test_the_timeline_plays_and_steps_under_a_thumb(
    open_page: Any, sample_html: str, until: Any
) -> None:
    page = open_page(sample_html, **PHONE)
    page.locator("#play").tap()
    until(page, "mapgen.store.get().dateRange !== null")
    page.locator("#play").tap()
    first = page.evaluate("mapgen.store.get().dateRange")
    page.get_by_role("button", name="Next date").tap()
    assert page.evaluate("mapgen.store.get().dateRange") > first
    small = page.evaluate(
        """() => [...document.querySelectorAll("#play, #timeline .step, #time-left, .grip")]
        .filter((node) => node.offsetParent !== null).map((node) => [node.id || node.className,
          node.getBoundingClientRect()]).filter(([, box]) => box.width < 44 || box.height < 44)
        .map(([name, box]) => [name, box.width, box.height])"""
    )
    assert small == []


def test_a_shape_stands_on_its_day_though_others_are_near(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, **PHONE)
    wrong = page.evaluate(
        """() => { const dots = [...document.querySelectorAll("#timeline .chart [data-x]")];
        const drawn = dots.map((node) => [node.dataset.x,
          node.getAttribute("transform").match(/\\(([\\d.]+)/)[1]]);
        return [dots.length, drawn.filter(([day, x]) => Number(day) !== Number(x))]; }"""
    )
    assert wrong[0] >= 3
    assert wrong[1] == []
