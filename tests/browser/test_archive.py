import random
from datetime import date, timedelta

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
        day = (date(2020, 1, 1) + timedelta(days=n % 700)).isoformat()
        article = f"a{n % 200}"
        quote = f"Troops entered village {n}."
        claims.append({"article_id": article, "claim_id": f"c{n}", "publisher": "Paper",
                       "quote": quote, "hedged": False, "reviewed": False})  # fmt: skip
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
    opened.get_by_label("Flood").check()
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


def test_a_phone_has_the_map_first_and_no_sideways_scrolling(chromium, archive):
    page = chromium.new_page(viewport={"width": 390, "height": 844})
    page.goto(archive.as_uri())
    page.wait_for_selector("html[data-ready]")
    assert page.locator("#map").bounding_box()["y"] < 200
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()


def test_axe_finds_nothing(opened):
    assert violations(opened) == []
