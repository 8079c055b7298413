"""A reviewer at the desk, by keyboard alone, on a story that nothing was tuned for."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from mapgen.cli.main import cli
from tests.browser.accessible import violations_in_both
from tests.browser.waiting import until

pytestmark = pytest.mark.browser

STORY = """Rebels press on along the Kagera

Ugandan troops entered Mbarara on Monday, the army said. Fighters of the ADF attacked Kasese on
Tuesday and Ugandan troops attacked Bundibugyo.

Ugandan troops withdrew from Masaka. The ADF attacked Fort Portal on 8 May. Ugandan troops entered
Hoima on 9 May. Ugandan troops entered Masindi.

The ADF attacked Arua. Ugandan troops were holding Gulu. The ADF attacked Lira on 10 May. Ugandan
troops entered Soroti.

Residents of Kampala, Entebbe, Jinja, Mbale, Tororo and Kabale said they had heard of it.
"""


@dataclass
class Reviewer:
    """Counts the keys that are pressed, and waits until each is answered."""

    page: Any
    keys: int = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.keys += 1
            self.page.keyboard.press(key)
            self.settled()

    def write(self, text: str) -> None:
        self.keys += len(text)
        self.page.keyboard.type(text)

    def settled(self) -> None:
        until(self.page, "mapgenReview.desk.busy === 0")

    def items(self) -> list[dict[str, Any]]:
        return self.page.evaluate("mapgenReview.desk.items")

    def here(self) -> dict[str, Any]:
        return self.page.evaluate(
            "mapgenReview.desk.items.find((one) => one.ref === mapgenReview.desk.ref)"
        )

    def side(self, number: int) -> str:
        return self.page.evaluate(
            "JSON.parse(document.getElementById('desk-shelf').textContent).sides"
        )[number]["id"]

    def rivals(self) -> int:
        until(self.page, "mapgenReview.desk.detail !== null")
        return self.page.evaluate("mapgenReview.desk.detail.rivals.length")


@dataclass
class Session:
    address: str
    file: Path
    story: Path
    process: Any


@contextmanager
def desk(folder: Path) -> Iterator[Session]:
    """Run the command on a story in a folder."""
    story = folder / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "mapgen", "review", story, "--published", "2024-05-14",
         "--no-browser"],
        stdout=subprocess.PIPE, text=True, env=dict(os.environ),
    )  # fmt: skip
    address = process.stdout.readline().strip()
    yield Session(address, folder / "story.decisions.toml", story, process)
    process.terminate()
    process.wait(20)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(tmp_path) as running:
        yield running


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory, cache_dir: Path) -> Iterator[Session]:
    """A desk for all that decide nothing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MAPGEN_CACHE_DIR", str(cache_dir))
        with desk(tmp_path_factory.mktemp("desk")) as running:
            yield running
            assert not running.file.exists()


@pytest.fixture
def opened(chromium: Any) -> Iterator[Callable[..., Any]]:
    """Open the page of a desk, which notes what goes wrong in it."""
    contexts = []

    def open_it(session: Session, width: int = 1440, height: int = 900) -> Any:
        context = chromium.new_context(viewport={"width": width, "height": height})
        contexts.append(context)
        page = context.new_page()
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        page.on(
            "console",
            lambda line: page.problems.append(line.text) if line.type == "error" else None,
        )
        page.goto(session.address)
        page.wait_for_selector("html[data-ready]", timeout=120_000)
        page.wait_for_load_state("networkidle")
        return page

    yield open_it
    for context in contexts:
        context.close()


def test_a_reviewer_corrects_a_map_by_keyboard(opened, session, tmp_path):
    page = opened(session)
    reviewer = Reviewer(page)
    assert len(reviewer.items()) >= 18
    reviewer.press("Shift+A")  # all that are only named
    correct(reviewer)
    add(reviewer, "Mubende")
    assert reviewer.keys <= 60, reviewer.keys
    states = Counter(item["state"] for item in reviewer.items())
    assert states["undecided"] == 0
    assert (states["rejected"], states["changed"], states["added"]) == (2, 3, 1)
    decided = session.file.read_bytes()
    assert built(session, tmp_path / "1.html") == built(session, tmp_path / "2.html")
    turned(reviewer, "undo", "u")
    assert not session.file.exists()
    turned(reviewer, "redo", "Shift+U")
    assert session.file.read_bytes() == decided
    assert not page.problems


def correct(reviewer: Reviewer) -> None:
    """Move two claims, give one to another side, reject two, accept the rest."""
    done = Counter()
    while any(item["state"] == "undecided" for item in reviewer.items()):
        item = reviewer.here()
        claim = item["kind"] == "claim"
        if claim and done["moved"] < 2 and reviewer.rivals() > 1:
            reviewer.press("2")
            done["moved"] += 1
            assert reviewer.here()["state"] == "changed"
        elif claim and not done["side"]:
            other = 1 if item["claim"]["layer"] != reviewer.side(0) else 2
            reviewer.press("s", str(other))
            done["side"] += 1
            assert reviewer.here()["claim"]["who"] == item["claim"]["who"]
        elif done["rejected"] < 2:
            reviewer.press("r")
            done["rejected"] += 1
            continue
        reviewer.press("a")


def add(reviewer: Reviewer, place: str) -> None:
    """Add a claim that was missed, at a place found by its name."""
    reviewer.press("n")
    while reviewer.page.evaluate("document.activeElement.id") != "f-place":
        reviewer.press("Tab")
    reviewer.write(place)
    reviewer.page.wait_for_selector("#choose .found button")
    reviewer.press("Enter")
    until(reviewer.page, "mapgenReview.desk.items.some((one) => one.kind === 'added')")


def turned(reviewer: Reviewer, button: str, key: str) -> None:
    """Press a key until its button has nothing left to do."""
    while reviewer.page.locator(f"#{button}").is_enabled():
        reviewer.page.keyboard.press(key)
        reviewer.settled()


def built(session: Session, target: Path) -> bytes:
    words = ("build", session.story, "--published", "2024-05-14", "-o", target)
    run = CliRunner().invoke(cli, [*map(str, words), "--decisions", str(session.file)])
    assert run.exit_code == 0, run.stderr
    assert "stale decision" not in run.stderr
    return target.with_suffix(".geojson").read_bytes()


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (390, 844)])
def test_the_desk_is_accessible_and_fits(opened, standing, width, height):
    page = opened(standing, width, height)
    assert violations_in_both(page, "light", "dark") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.keyboard.press("m")
    page.wait_for_selector("#choose:not([hidden])")
    assert violations_in_both(page, "dark", "light") == []
    assert not page.problems


def test_keys_sleep_in_fields_and_every_key_has_a_button(opened, session):
    page = opened(session)
    page.keyboard.press("m")
    page.locator("#f-place").fill("")
    page.keyboard.type("arua")
    assert page.locator("#f-place").input_value() == "arua"
    assert not session.file.exists()
    page.keyboard.press("Escape")
    assert page.locator("#choose").is_hidden()
    page.keyboard.press("?")
    page.wait_for_selector("#help[open]")
    assert page.locator("#help").evaluate("node => node.scrollTop") == 0
    page.keyboard.press("?")
    for name in ("accept", "undo", "redo", "reject", "undo"):
        page.locator(f"#{name}").click()
        until(page, "mapgenReview.desk.busy === 0")
    page.locator("#finish").click()
    page.wait_for_selector("#over:not([hidden])")
    assert session.process.wait(20) == 0


def test_killed_at_any_moment_at_most_the_last_key_is_lost(opened, session):
    page = opened(session)
    reviewer = Reviewer(page)
    reviewer.press("a", "a")
    session.process.kill()
    text = session.file.read_text(encoding="utf-8")
    assert text.count("\n[[decision]]\n") == 2
    page.keyboard.press("a")
    page.wait_for_selector("#problem:not([hidden])")


def test_the_same_file_cannot_be_reviewed_twice_at_once(standing):
    again = subprocess.run(
        [sys.executable, "-m", "mapgen", "review", standing.story, "--no-browser"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert again.returncode == 5
    assert "another review desk" in again.stderr
