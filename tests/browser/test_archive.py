import json
import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from mapgen.render.archive import archive_page
from tests.browser.accessible import violations


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    draw = random.Random(7)  # noqa: S311 - a fixed scatter
    articles = [
        {"article_id": f"a{n}", "title": f"Report {n}", "source": "s", "published": "2021-05-04",
         "publisher": f"Paper {n % 5}", "url": f"https://example.org/{n}"} for n in range(200)
    ]  # fmt: skip
    events, claims = [], []
    for n in range(2_000):
        day = (date(2020, 1, 1) + timedelta(days=n % 700)).isoformat() if n != 42 else None
        article = f"a{n % 200}"
        quote = f"Troops entered village {n}."
        form = {3: "region", 5: "band", 7: "near"}.get(n % 50, "exact")
        claims.append({"article_id": article, "claim_id": f"c{n}", "publisher": "Paper",
                       "quote": quote, "hedged": False, "reviewed": False,
                       "form": form})  # fmt: skip
        events.append({
            "event": f"e{n}", "types": ["shelling" if n % 2 else "flood"], "place": f"Village {n}",
            "country": "ML", "lon": draw.gauss(0, 2), "lat": draw.gauss(16, 1), "date_start": day,
            "date_end": day, "actors": [f"Force {n % 4}"], "families": 1, "denied": False,
            "contradictions": [], "claims": [f"{article}#c{n}"]})  # fmt: skip
    path = tmp_path_factory.mktemp("archive") / "archive.html"
    path.write_text(archive_page(events, claims, articles, title="Two years"), encoding="utf-8")
    return path


@pytest.fixture
def opened(chromium, archive):
    page = chromium.new_page(viewport={"width": 1440, "height": 900})
    problems = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(archive.as_uri())
    page.wait_for_selector("html[data-ready]")
    yield page
    assert problems == []
    page.close()


def test_all_are_in_sight_at_first_and_a_facet_and_the_address_keep_a_choice(opened):
    head = opened.locator("#table h2")
    assert head.inner_text().endswith("of 2,000")
    opened.get_by_role("checkbox", name="Flood").check()
    assert head.inner_text().endswith("of 1,000")
    opened.reload()
    opened.wait_for_selector("html[data-ready]")
    assert opened.locator("#table h2").inner_text().endswith("of 1,000")


def test_a_row_opens_its_sentence_and_article(opened):
    opened.locator("#find").fill("village 77.")
    row = opened.locator("#table li").first
    row.locator("button").first.click()
    assert "Troops entered village 77." in row.inner_text()
    assert row.locator("a").get_attribute("href") == "https://example.org/77"


def test_time_is_narrowed_by_keyboard(opened):
    first = opened.get_by_label("From", exact=True)
    first.focus()
    for _ in range(3):
        first.press("PageUp")
    assert not opened.locator("#table h2").inner_text().endswith("of 2,000")
    opened.get_by_role("button", name="Clear all filters").click()
    assert opened.locator("#table h2").inner_text().endswith("of 2,000")


def test_newest_come_first_those_without_a_day_last_and_days_are_words(opened):
    opened.locator("#find").fill("village 4")
    days = opened.locator("#table li .day").all_inner_texts()
    assert days[0].split()[1:] == ["May", "2021"]
    opened.locator("#find").fill("village 42")
    days = opened.locator("#table li .day").all_inner_texts()
    assert len(days) == 11
    assert days.index("no date") == 10
    assert "no date" in opened.locator("#time").inner_text().replace("without a date", "no date")


def test_a_region_and_a_border_are_no_dots_and_the_legend_says_so(opened):
    legend = opened.locator(".legend")
    told = legend.inner_text()
    assert "Events in a cell of" in told
    assert "only the region is known" in told
    assert "along a border or between places" in told
    assert opened.locator(".scale").inner_text().endswith(" km")
    opened.locator("#find").fill("village 53.")  # a region
    opened.locator("#table li").first.wait_for()
    assert "only the region is known" in opened.locator("#table li").first.inner_text()
    assert "Events in a cell" not in legend.inner_text()
    middle = opened.locator("canvas.density").evaluate(DOTTED)
    assert middle["filled"] == 0  # of the colours of sides: no mark of theirs is there
    assert middle["ink"] > 5


DOTTED = """canvas => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const style = getComputedStyle(document.documentElement);
  const rgb = name => style.getPropertyValue(name).match(/[0-9A-F]{2}/gi).map(n => parseInt(n, 16));
  const count = ([r, g, b]) => { let n = 0; for (let i = 0; i < data.length; i += 4)
    n += data[i + 3] > 250 && data[i] === r && data[i + 1] === g && data[i + 2] === b; return n; };
  return { ink: count(rgb("--ink")),
    filled: ["--s0", "--s1", "--s2", "--s3", "--ev"].reduce((n, name) => n + count(rgb(name)), 0) };
}"""


def test_the_handles_stand_under_the_bars_that_they_mean(opened):
    bars = opened.locator(".brush canvas").bounding_box()
    for name in ("From", "To"):
        handle = opened.get_by_label(name, exact=True).bounding_box()
        assert handle["x"] == pytest.approx(bars["x"] - 12, abs=1)
        assert handle["width"] == pytest.approx(bars["width"] + 24, abs=1)
        assert handle["y"] >= bars["y"] + bars["height"] - 24
    box = opened.locator("#table h2")
    middle = bars["y"] + bars["height"] / 2
    opened.mouse.move(bars["x"] + bars["width"] * 0.25, middle)
    opened.mouse.down()
    opened.mouse.move(bars["x"] + bars["width"] * 0.5, middle, steps=3)
    opened.mouse.up()
    assert not box.inner_text().endswith("of 2,000")
    assert int(opened.get_by_label("From", exact=True).input_value()) > 18262
    assert opened.locator("#time .chosen b").inner_text().startswith("24 June 2020 to")


def test_a_chip_says_what_is_chosen_and_takes_it_away(opened):
    assert opened.locator("#chips button").count() == 0
    opened.get_by_role("checkbox", name="Flood").check()
    opened.locator("#find").fill("village")
    chips = opened.locator("#chips .chip")
    assert chips.all_inner_texts() == ["✕\nFlood", "✕\n“village”"]
    chips.first.click()
    assert not opened.get_by_role("checkbox", name="Flood").is_checked()
    chips.first.click()
    assert opened.locator("#find").input_value() == ""
    assert chips.count() == 0


@pytest.mark.parametrize("name", ["CSV", "GeoJSON"])
def test_what_is_in_sight_is_saved_as_a_file(opened, name):
    opened.get_by_role("checkbox", name="Flood").check()
    with opened.expect_download() as saved:
        opened.get_by_role("button", name=f"as {name}").click()
    text = Path(saved.value.path()).read_text(encoding="utf-8")
    total = int(opened.locator("#table h2").inner_text().split()[0].replace(",", ""))
    if name == "CSV":
        assert text.splitlines()[0].startswith("date_start,date_end,event,who,place,country")
        assert text.count("\n") == total + 1
    else:
        found = json.loads(text)["features"]
        assert len(found) == total
        assert {one["properties"]["event"] for one in found} == {"Flood"}


def test_a_box_that_is_ticked_keeps_the_focus(opened):
    box = opened.get_by_role("checkbox", name="Flood")
    box.focus()
    box.press("Space")
    opened.wait_for_function("location.hash.includes('type=')")
    opened.evaluate(FRAMES)
    assert box.evaluate("box => box === document.activeElement && box.checked")


FRAMES = (
    "() => new Promise(done => { let n = 9; const look = () => (n -= 1) ? "
    "requestAnimationFrame(look) : done(); look(); })"
)


def test_events_across_180_degrees_are_in_one_view(chromium, tmp_path):
    events = [
        {"event": f"e{n}", "types": ["storm"], "place": f"Island {n}", "country": "FJ", "lon": lon,
         "lat": -17.0, "date_start": "2021-05-04", "date_end": "2021-05-04", "actors": [],
         "families": 1, "denied": False, "contradictions": [], "claims": []}
        for n, lon in enumerate((177.5, 179.2, -179.5, -178.0))
    ]  # fmt: skip
    path = tmp_path / "islands.html"
    path.write_text(archive_page(events, [], [], title="Islands"), encoding="utf-8")
    page = chromium.new_page(viewport={"width": 1440, "height": 900})
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready]")
    assert page.locator("#table h2").inner_text() == "4 events in sight, of 4"
    assert int(page.locator(".scale").inner_text().split()[0]) <= 100
    page.close()


def test_a_page_in_arabic_has_its_words_and_days(chromium, tmp_path):
    event = {"event": "e", "types": ["storm"], "place": "X", "country": "FJ", "lon": 1.0,
             "lat": 17.0, "date_start": "2021-05-04", "date_end": "2021-05-06", "actors": [],
             "families": 1, "denied": False, "contradictions": [], "claims": []}  # fmt: skip
    path = tmp_path / "ar.html"
    path.write_text(archive_page([event], [], [], title="X", lang="ar"), encoding="utf-8")
    page = chromium.new_page(viewport={"width": 1440, "height": 900})
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready]")
    day = page.locator("#table li .day").inner_text()
    assert "إلى" in day
    assert "-" not in day
    page.close()


def test_a_phone_has_the_map_first_and_no_sideways_scrolling(chromium, archive):
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    page.goto(archive.as_uri())
    page.wait_for_selector("html[data-ready]")
    assert page.locator("#map").bounding_box()["y"] < 200
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()


def test_axe_finds_nothing(opened):
    assert violations(opened) == []
