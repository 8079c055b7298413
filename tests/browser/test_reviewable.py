"""A page built with --reviewable is a desk without a server; no other page holds any of it."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from mapgen.cli.main import cli
from mapgen.export.geojson import read_geojson
from mapgen.verify import verify_file
from tests.browser.accessible import violations
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

STORY = """Rebels press on along the Kagera

Ugandan troops entered Mbarara on Monday, the army said. Fighters of the ADF attacked Kasese on
Tuesday. Ugandan troops withdrew from Masaka.

The ADF attacked Arua. Ugandan troops were holding Gulu. Residents of Kampala and Jinja heard of it.
"""
BEFORE = """# What we decided in May.
by = "Ada"

[[decision]]
id = "masaka"
action = "accept"   # we know it
quote = "Ugandan troops withdrew from Masaka."
"""
DAY = ("--published", "2024-05-14")


@dataclass
class Site:
    story: Path
    page: Path
    decisions: Path


def build(*words: object) -> str:
    result = CliRunner().invoke(cli, ["build", *map(str, words), *DAY], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("reviewable")
    story, decisions = folder / "story.txt", folder / "story.decisions.toml"
    story.write_text(STORY, encoding="utf-8")
    decisions.write_text(BEFORE, encoding="utf-8")
    build(story, "-o", folder / "map.html", "--reviewable")
    return Site(story, folder / "map.html", decisions)


@pytest.fixture
def context(chromium: Any) -> Iterator[Any]:
    made = chromium.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    yield made
    made.close()


def opened(context: Any, site: Site) -> Any:
    page = context.new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("console", lambda line: page.problems.append(line.text))
    page.goto(site.page.as_uri())
    page.wait_for_selector("html[data-ready]", timeout=30_000)
    page.locator("#review-this").click()
    page.wait_for_selector("#review-desk:not([hidden]) #position:not(:empty)")
    return page


def press(page: Any, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)
        until(page, "mapgenReview.desk.busy === 0")


def items(page: Any) -> list[dict[str, Any]]:
    return page.evaluate("mapgenReview.desk.items")


def downloaded(page: Any) -> str:
    with page.expect_download() as waited:
        page.locator("#download").click()
    return Path(waited.value.path()).read_text(encoding="utf-8")


def test_only_a_reviewable_page_holds_the_desk_and_the_article_and_says_so(site, tmp_path):
    build(site.story, "-o", tmp_path / "plain.html")
    plain, page = ((at / name).read_text("utf-8") for at, name in (
        (tmp_path, "plain.html"), (site.page.parent, "map.html")))  # fmt: skip
    for words in ("mapgenReview", "review-desk", "desk.token", "Residents of Kampala and Jinja"):
        assert words in page
    for words in ("mapgenReview", "review-desk", "desk.token", "heard of it.\\n"):
        assert words not in plain
    assert "This page holds the whole article and a review desk." in page
    assert len(page.encode()) <= 1_200_000
    assert verify_file(site.page, [str(site.story)]).problems == ()


def test_what_a_desk_in_a_page_shows_is_proved(site, tmp_path):
    text = site.page.read_text(encoding="utf-8")
    forged = tmp_path / "map.html"
    forged.write_text(text.replace("Ugandan troops were holding Gulu", "Ugandan troops fled Gulu"))
    told = " ".join(map(str, verify_file(forged).problems))
    assert "the review desk" in told


def decide(page: Any) -> str:
    """Move one claim, change a side, reject one, accept two and all mentions; return the file."""
    first = next(i for i in items(page) if i["kind"] == "claim" and i["rivals"] > 1)
    page.evaluate(f"mapgenReview.show({first['ref']!r})")
    until(page, "mapgenReview.desk.detail && mapgenReview.desk.detail.rivals.length > 1")
    press(page, "2", "s", "1", "a", "r", "a", "Shift+A")
    return downloaded(page)


def states(page: Any) -> dict[str, str]:
    return {item["ref"]: item["state"] for item in items(page)}


def test_what_a_page_without_a_server_decides_is_what_build_replays(context, site, tmp_path):
    page = opened(context, site)
    text = decide(page)
    assert text.startswith(BEFORE.rstrip("\n"))
    rows = tomllib.loads(text)["decision"]
    assert {"move", "set", "reject", "accept"} <= {row["action"] for row in rows}
    assert all(row.get("why") for row in rows if row["action"] in {"move", "set", "reject"})
    saved = tmp_path / "story.decisions.toml"
    saved.write_text(text, encoding="utf-8")
    told = build(site.story, "-o", tmp_path / "after.html", "--decisions", saved)
    assert "stale" not in told
    review = read_geojson((tmp_path / "after.geojson").read_text("utf-8")).review
    assert (review.rejected >= 1, review.changed >= 1) == (True, True)


def test_undo_gives_the_file_back_and_a_new_visit_goes_on(context, site):
    page = opened(context, site)
    assert downloaded(page) == BEFORE
    text, before = decide(page), states(page)
    while page.locator("#undo").is_enabled():
        press(page, "u")
    assert downloaded(page) == BEFORE
    while page.locator("#redo").is_enabled():
        press(page, "Shift+U")
    assert (downloaded(page), states(page)) == (text, before)
    page.close()
    again = opened(context, site)
    assert (downloaded(again), states(again)) == (text, before)
    press(again, "u")
    assert downloaded(again) != text
    assert again.problems == []


def test_a_claim_is_added_by_keyboard_and_the_page_says_what_it_cannot_do(context, site):
    page = opened(context, site)
    press(page, "n")
    assert page.evaluate("document.activeElement.id") == "f-first"
    before = page.locator("#choose output").inner_text()
    press(page, "ArrowRight", "Tab", "ArrowLeft", "ArrowLeft")
    words = before.split()
    assert page.locator("#choose output").inner_text().split() == words[1:-2]
    assert "mapgen review" in page.locator("#choose .hint").nth(1).inner_text()
    assert page.locator("#f-place").count() == 0
    box = page.locator("#desk-map").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2 + 90, box["y"] + box["height"] / 2 + 60)
    until(page, "mapgenReview.desk.items.some((one) => one.kind === 'added')")
    rows = tomllib.loads(downloaded(page))["decision"]
    assert rows[-1]["action"] == "add"
    assert rows[-1]["quote"].split() == words[1:-2]
    assert {"lon", "lat", "role", "side"} <= set(rows[-1]["to"])
    assert page.problems == []


PICKER = """() => {
  window.written = [];
  window.showSaveFilePicker = async ({ suggestedName }) => ({
    name: suggestedName,
    createWritable: async () => ({
      parts: "",
      write(text) { this.parts += text; },
      close() { window.written.push(this.parts); },
    }),
  });
}"""


def test_each_decision_is_written_to_the_file_that_was_chosen(context, site):
    context.add_init_script(f"({PICKER})()")
    page = opened(context, site)
    page.locator("#save").click()
    until(page, "window.written.length === 1")
    press(page, "a")
    until(page, "window.written.length === 2")
    assert page.locator("#saved-words").inner_text() == "Saved to story.decisions.toml"
    assert page.evaluate("window.written[1]") == downloaded(page)


def test_decisions_of_an_earlier_page_are_kept_and_offered(context, site, tmp_path):
    page = opened(context, site)
    press(page, "a")
    text = downloaded(page)
    page.close()
    empty = tmp_path / "empty.toml"
    empty.write_text('by = "Bo"\n', encoding="utf-8")
    target = tmp_path / "map.html"
    build(site.story, "-o", target, "--reviewable", "--decisions", empty)
    later = opened(context, Site(site.story, target, empty))
    with later.expect_download() as waited:
        later.locator("#earlier").click()
    assert Path(waited.value.path()).read_text(encoding="utf-8") == text
    assert downloaded(later) == 'by = "Bo"\n'


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_the_page_with_its_desk_is_accessible(chromium, site, width, height):
    context = chromium.new_context(viewport={"width": width, "height": height}, offline=True)
    page = opened(context, site)
    assert violations(page) == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert sorted({one for one in ids if ids.count(one) > 1}) == []
    page.locator("#finish").click()
    assert page.locator("#page").is_visible()
    context.close()
