"""The desk's parts, each by itself: places, words, a changed article, several articles, Arabic."""

import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mapgen.config import load_config
from mapgen.pipeline import Claims, open_tools, read_claims
from mapgen.read import Overrides, read
from mapgen.render.words import load_words
from mapgen.review.desk import Desk as ReviewDesk
from mapgen.review.serve import Session
from mapgen.review.server import Server
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

STORY = """Rebels press on along the Kagera

Ugandan troops entered Mbarara on Monday, the army said. Fighters of the ADF attacked Kasese on
Tuesday. Ugandan troops withdrew from Masaka.

The ADF attacked Arua. Ugandan troops were holding Gulu. Residents of Kampala and Jinja heard of it.
"""
OTHER = "Ugandan troops entered Gulu. The ADF attacked Masaka on 9 May. Nobody could reach Zarkulu."
OLD = """[[decision]]
id = "old"
action = "accept"
quote = "Ugandan troops had withdrawn from Masaka."

[[decision]]
id = "gone"
action = "reject"
quote = "Snow fell on the hills of Oslo for a week"
why = "no event"
"""


class Desk:
    """A desk that is served from a thread of its own, and its page."""

    def __init__(
        self, chromium: Any, claims: Sequence[Claims], file: Path, cache: Path, lang: str = "en"
    ) -> None:
        self.file, self.problems, ready = file, list[str](), threading.Event()
        self.server = Server()

        def run() -> None:
            with open_tools(load_config({"cache_dir": cache})) as tools:
                desk = ReviewDesk(claims, tools, file, load_words(lang))
                self.server.routes = Session(desk, self.server.end)
                ready.set()
                self.server.work()

        self.thread = threading.Thread(target=run, daemon=True)
        self.thread.start()
        assert ready.wait(60)
        size = {"width": 1440, "height": 900}
        self.context = chromium.new_context(viewport=size, reduced_motion="reduce")
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.goto(self.server.address)
        self.page.wait_for_selector("html[data-ready]", timeout=60_000)

    def close(self) -> None:
        self.context.close()
        self.server.close()
        self.thread.join(10)
        assert self.problems == []

    def until(self, condition: str) -> None:
        until(self.page, condition)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.until("mapgenReview.desk.busy === 0")

    def painted(self) -> None:
        """Let what was asked for be drawn."""
        self.page.evaluate(
            "new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))"
        )

    def items(self) -> list[dict[str, Any]]:
        return self.page.evaluate("mapgenReview.desk.items")

    def here(self) -> dict[str, Any]:
        return next(i for i in self.items() if i["ref"] == self.page.evaluate(
            "mapgenReview.desk.ref"))  # fmt: skip

    def show(self, title: str, kind: str = "claim") -> dict[str, Any]:
        """Bring a claim before the reviewer, with its candidates and its pin where they will be."""
        item = next(i for i in self.items() if i["title"] == title and i["kind"] == kind)
        self.page.evaluate(f"mapgenReview.show({item['ref']!r})")
        if kind in {"claim", "name"}:
            self.until("mapgenReview.desk.detail !== null")
        return item

    def rows(self) -> list[dict[str, Any]]:
        return tomllib.loads(self.file.read_text(encoding="utf-8")).get("decision", [])


@pytest.fixture(scope="module")
def read_stories(tmp_path_factory: pytest.TempPathFactory, cache_dir: Path) -> tuple[Claims, ...]:
    """Both stories, read once."""
    found = []
    with open_tools(load_config({"cache_dir": cache_dir})) as tools:
        for text in (STORY, OTHER):
            path = tmp_path_factory.mktemp("story") / "story.txt"
            path.write_text(text, encoding="utf-8")
            article = read(str(path), Overrides(published=date(2024, 5, 14)))
            found.append(read_claims(article, tools))
    return tuple(found)


@pytest.fixture
def start(
    chromium: Any, read_stories: tuple[Claims, ...], cache_dir: Path, tmp_path: Path
) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def run(*, many: bool = False, before: str = "", lang: str = "en") -> Desk:
        file = tmp_path / "d.toml"
        if before:
            file.write_text(before, encoding="utf-8")
        claims = read_stories if many else read_stories[:1]
        made.append(Desk(chromium, claims, file, cache_dir, lang))
        return made[-1]

    yield run
    for one in made:
        one.close()


@pytest.fixture
def desk(start: Callable[..., Desk]) -> Desk:
    return start()


def test_a_place_is_set_in_every_way_there_is(desk):
    page = desk.page
    desk.show("Masaka")
    desk.press("2")
    (row,) = desk.rows()
    assert (row["action"], set(row["to"])) == ("move", {"place"})
    desk.until("mapgenReview.desk.detail !== null")
    desk.until("document.querySelectorAll('.candidate[aria-pressed=true]').length === 1")
    assert desk.page.locator(".candidate[aria-pressed=true] .number").inner_text() == "2"
    desk.press("m")
    page.locator("#f-place").fill("Kabarole")
    page.locator("#choose .found button").first.wait_for()
    page.keyboard.press("Enter")
    desk.until("mapgenReview.desk.busy === 0 && document.getElementById('choose').hidden")
    (row,) = desk.rows()
    found = row["to"]["place"]
    assert desk.here()["claim"]["place"]["id"] == found
    desk.press("m")
    box = page.locator("#desk-map").bounding_box()
    page.mouse.click(box["x"] + box["width"] * 0.7, box["y"] + box["height"] * 0.3)
    desk.until("mapgenReview.desk.busy === 0 && document.getElementById('choose').hidden")
    (row,) = desk.rows()
    assert set(row["to"]) == {"lon", "lat"}


def test_a_radius_or_a_position_is_typed(desk):
    page = desk.page
    desk.show("Masaka")
    desk.press("m")
    page.locator("#f-radius").fill("12")
    page.locator("#f-radius").press("Enter")
    desk.until("mapgenReview.desk.busy === 0 && document.getElementById('choose').hidden")
    (row,) = desk.rows()
    assert (set(row["to"]), row["to"]["radius_km"]) == ({"place", "radius_km"}, 12)
    assert desk.here()["claim"]["place"]["radius_km"] == 12
    desk.press("m")
    page.locator("#f-lon").fill("31.5")
    page.locator("#f-lat").fill("-0.5")
    page.locator("#f-lat").press("Enter")
    desk.until("mapgenReview.desk.busy === 0 && document.getElementById('choose').hidden")
    assert desk.rows()[0]["to"] == {"lon": 31.5, "lat": -0.5}


def test_the_pin_is_dragged_and_a_mere_click_on_it_moves_nothing(desk):
    page = desk.page
    desk.show("Arua")
    pin = page.locator("svg.marks .pin.solid")
    pin.wait_for()
    desk.painted()
    box = pin.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.click(x, y)
    assert not desk.file.exists()
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 30, y + 10)
    page.mouse.move(x + 60, y + 20)
    page.mouse.up()
    desk.until("mapgenReview.desk.undo === 1 && mapgenReview.desk.busy === 0")
    (row,) = desk.rows()
    old = next(i for i in desk.items() if i["ref"] == row["ref"])
    assert (row["action"], set(row["to"])) == ("move", {"lon", "lat"})
    assert old["claim"]["place"]["at"] == [row["to"]["lon"], row["to"]["lat"]]
    desk.press("u")
    assert not desk.file.exists()


def test_the_words_that_say_it_are_chosen_by_keyboard(desk):
    item = desk.show("Masaka")
    desk.press("q", "ArrowRight", "Tab", "ArrowLeft", "Enter")
    (row,) = desk.rows()
    words = item["cite"]["quote"].split()
    assert row["to"]["quote"].split() == words[1:-1]
    assert desk.here()["cite"]["quote"].split() == words[1:-1]


def test_a_missed_claim_is_added_by_keyboard_and_then_changed(desk):
    desk.show("Gulu")
    desk.press("n", "ArrowRight")
    chosen = desk.page.locator("#choose output").inner_text()
    desk.press("Enter")
    desk.page.keyboard.type("Soroti")
    desk.page.locator("#choose .found button").first.wait_for()
    desk.press("Enter")
    desk.until("mapgenReview.desk.items.some((one) => one.kind === 'added')")
    (row,) = desk.rows()
    assert row["quote"].split() == chosen.split()
    assert desk.here()["kind"] == "added"
    desk.press("d")
    desk.page.locator("#f-from").fill("2024-05-10")
    desk.press("Enter", "h", "2")
    assert desk.rows()[0]["to"]["sure"] == "doubted"
    assert str(desk.rows()[0]["to"]["date"]) == "2024-05-10"
    desk.press("r")
    assert desk.rows() == []


def test_who_and_to_whom_can_be_said_in_words_of_ones_own(desk):
    desk.show("Kasese")
    desk.press("w")
    desk.page.locator("#f-whom").fill("Ugandan troops, a convoy")
    desk.press("Enter", "s")
    desk.page.locator("#f-who").fill("fighters of the ADF")
    desk.page.locator("#f-who").press("Enter")
    desk.until("mapgenReview.desk.undo === 2 && mapgenReview.desk.busy === 0")
    claim = desk.here()["claim"]
    assert claim["targets"] == ["Ugandan troops", "a convoy"]
    assert [who.lower() for who in claim["who"]] == ["fighters of the adf"]


def test_what_the_filters_show_is_accepted_at_once_and_undone_at_once(desk):
    desk.page.locator("#by-kind").select_option("claim")
    many = desk.page.evaluate("document.querySelectorAll('#rows li').length")
    desk.page.keyboard.press("Escape")
    desk.press("Shift+F")
    assert [i["state"] for i in desk.items() if i["kind"] == "claim"] == ["accepted"] * many
    assert {i["state"] for i in desk.items() if i["kind"] != "claim"} == {"undecided"}
    desk.press("u")
    assert not desk.file.exists()


def test_accepting_in_bulk_leaves_nothing_open_behind(desk):
    first = desk.here()
    desk.press("Shift+A")
    assert desk.here()["ref"] == first["ref"]
    keys = 1
    while any(item["state"] == "undecided" for item in desk.items()):
        desk.press("a")
        keys += 1
    assert keys <= len(desk.items())


def test_a_changed_article_asks_only_whether_it_is_still_true(start):
    desk = start(before=OLD)
    first = desk.here()
    assert first["kind"] == "stale"
    page = desk.page
    assert page.locator("#sentence del").first.inner_text() == "had withdrawn"
    assert page.locator("#sentence ins").first.inner_text() == "withdrew"
    desk.press("a")
    assert 'quote = "Ugandan troops withdrew from Masaka."' in desk.file.read_text("utf-8")
    assert desk.here()["id"] == "gone"
    desk.press("r")
    assert "# orphan: " in desk.file.read_text("utf-8")
    assert len(desk.rows()) == 2
    desk.press("u", "u")
    assert desk.file.read_text("utf-8") == OLD


def test_several_articles_are_one_queue_and_a_name_is_settled_for_all(start):
    desk = start(many=True)
    assert {item["article"] for item in desk.items()} == {0, 1}
    assert "Zarkulu" in [item["title"] for item in desk.items() if item["kind"] == "name"]
    desk.show("Masaka")
    desk.press("2")
    desk.until("mapgenReview.desk.detail && mapgenReview.desk.detail.everywhere.length === 1")
    desk.page.locator("#offer").wait_for()
    assert "In all 2 articles, Masaka is this one" in desk.page.locator("#offer").inner_text()
    desk.press("e")
    everywhere = [row for row in desk.rows() if row.get("scope") == "all"]
    assert [(row["action"], row["place"]) for row in everywhere] == [("move", "Masaka")]
    spots = {
        str(i["claim"]["place"]["at"])
        for i in desk.items()
        if i["title"] == "Masaka" and i["claim"]
    }
    assert len(spots) == 1
    desk.show("Zarkulu", "name")
    assert "Zarkulu" in desk.page.locator("#article").inner_text()
    desk.press("u", "u")
    assert not desk.file.exists()


def test_a_name_is_rejected_in_all_articles_by_one_key_and_given_its_pin_by_another(start):
    desk = start(many=True)
    desk.show("Masaka")
    assert "Reject “Masaka” everywhere" in desk.page.locator("#refuse").inner_text()
    desk.press("Shift+R")
    states = {i["state"] for i in desk.items() if i["name"] == "Masaka"}
    assert states == {"rejected"}
    desk.show("Masaka")
    desk.press("a")
    assert "⇧R takes that back" in desk.page.locator("#problem").inner_text()
    desk.press("Shift+R")
    assert "rejected" not in {i["state"] for i in desk.items() if i["name"] == "Masaka"}
    desk.show("Zarkulu", "name")
    assert desk.page.locator(".pin.solid").count() == 0
    desk.press("m")
    for field, value in (("#f-lon", "32.5"), ("#f-lat", "0.3")):
        desk.page.locator(field).fill(value)
    desk.page.locator("#f-lat").press("Enter")
    desk.until("mapgenReview.desk.busy === 0")
    desk.until("document.querySelectorAll('.pin.solid').length === 1")
    assert "Zarkulu" in desk.page.locator("#desk-map .picks").text_content()


def test_the_desk_speaks_arabic_from_right_to_left(start):
    desk = start(lang="ar")
    page = desk.page
    assert page.evaluate("document.documentElement.dir") == "rtl"
    desk.show("Gulu")
    assert page.locator("#accept-word").inner_text() == "اقبل"
    desk.press("?")
    told = page.locator("#review-desk").inner_text()
    for english in ("Accept", "Queue", "places share", "no day", "Why this", "accept all"):
        assert english not in told
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_map_of_the_desk_is_the_one_that_build_writes(desk, tmp_path):
    desk.show("Masaka")
    desk.press("2", "s", "1", "a", "r", "Shift+A")
    page = desk.page
    page.locator("#name").fill("Ada")
    page.locator("#day").fill("2024-05-15")
    page.locator("#name").press("Enter")
    desk.until("mapgenReview.desk.by === 'Ada' && mapgenReview.desk.busy === 0")
    address = page.evaluate("document.getElementById('see-map').href")
    shown = page.request.get(address)
    target, story = tmp_path / "map.html", tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "mapgen", "build", story, "--published",
         "2024-05-14", "-o", target, "--decisions", desk.file],
        check=True, capture_output=True,
    )  # fmt: skip
    assert shown.body() == target.read_bytes()
    assert "by Ada, 15 May 2024: " in shown.text()
