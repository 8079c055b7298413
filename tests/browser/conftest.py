"""Opens pages in the system's Chromium, with the network cut and every complaint collected."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mapgen.render.html import to_html
from tests.benchmarks import bench_page
from tests.browser import waiting
from tests.render import sample_document

pytest.importorskip("playwright.sync_api")

OpenPage = Callable[..., Any]
BROWSERS = (
    "chromium-headless-shell",  # the same engine without windows: half the work for each page
    "chromium",
    "chromium-browser",
    "google-chrome",
    "chrome",
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--renderer-process-limit=1",  # a tab opens into a process that runs: a quarter less work
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder as a browser test."""
    here = f"{Path(__file__).parent}{os.sep}"
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def sample() -> ModuleType:
    """The hand-made document and what it is built from."""
    return sample_document


@pytest.fixture(scope="session")
def benchmark() -> ModuleType:
    """The benchmark of the page, whose marks are all different."""
    return bench_page


@pytest.fixture(scope="session")
def sample_html(sample: ModuleType) -> str:
    """The page of the hand-made document, without a basemap."""
    return to_html(sample.sample_document())


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """The system's Chromium; without it these tests are skipped, but never in `.ci/run`."""
    from playwright.sync_api import sync_playwright

    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        if os.environ.get("MAPGEN_REQUIRE_BROWSER"):
            pytest.fail("Chromium is required here and was not found")
        pytest.skip("no Chromium on this system")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


class Tabs:
    """Opens tabs in contexts that outlast a test, each kept alive by an empty first tab.

    A tab that opens into a running process takes half the work of one that starts its own. What
    a tab is told (size, media, scripts, handlers) goes with it; the pages under test store nothing.
    So size and media are told to the tab: a context of its own has only what the tab cannot be.
    """

    KEPT = 3  # contexts between two tests, those used last
    MEDIA = ("color_scheme", "reduced_motion", "forced_colors")

    def __init__(self, browser: Any, empty: Path) -> None:
        self._browser, self._empty = browser, empty
        self._contexts: dict[str, Any] = {}

    def open(self, viewport: dict[str, int], **options: Any) -> Any:
        """Open a tab of this size, with these options of a context."""
        media = {name: options.pop(name) for name in self.MEDIA if name in options}
        key = repr(sorted(options.items()))
        context = self._contexts.pop(key, None)
        if context is None:
            context = self._browser.new_context(**options)
            context.new_page().goto(self._empty.as_uri())
        self._contexts[key] = context
        page = context.new_page()
        page.set_viewport_size(viewport)
        page.emulate_media(**media)
        return page

    def tidy(self) -> None:
        """Close what a test has opened."""
        for context in self._contexts.values():
            for page in context.pages[1:]:
                page.close()
        for key in list(self._contexts)[: -self.KEPT]:
            self._contexts.pop(key).close()


@pytest.fixture(scope="session")
def tabs(chromium: Any, tmp_path_factory: pytest.TempPathFactory) -> Tabs:
    """The tabs of this session."""
    empty = tmp_path_factory.mktemp("tabs") / "empty.html"
    empty.write_text("<!doctype html><title>empty</title>", encoding="utf-8")
    return Tabs(chromium, empty)


@pytest.fixture
def open_page(tabs: Tabs, tmp_path: Path) -> Iterator[OpenPage]:
    """Open HTML from disk; afterwards no request, message or error may have been seen.

    Keyword arguments: `size` in CSS pixels, `scheme` light or dark, `fragment` without ``#``,
    and anything else Playwright's `new_context` takes.
    """
    problems: list[str] = []

    def open_it(
        html: str,
        *,
        size: tuple[int, int] = (1440, 900),
        scheme: str = "light",
        fragment: str = "",
        **options: Any,
    ) -> Any:
        path = tmp_path / "map.html"
        path.write_text(html, encoding="utf-8")
        page = tabs.open(
            viewport={"width": size[0], "height": size[1]},
            color_scheme=scheme,
            offline=True,
            **options,
        )
        page.on("console", lambda message: problems.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("request", lambda request: _note(request.url, problems))
        page.goto(path.as_uri() + (f"#{fragment}" if fragment else ""))
        if options.get("java_script_enabled", True):
            page.wait_for_selector("html[data-ready='1']", state="attached", timeout=20_000)
        return page

    yield open_it
    tabs.tidy()
    assert problems == []


def _note(url: str, problems: list[str]) -> None:
    if not url.startswith(("file:", "data:", "blob:")):
        problems.append(f"request: {url}")


@pytest.fixture
def until() -> Callable[..., None]:
    """Wait until a JavaScript expression holds (Playwright's own waiting needs `eval`)."""
    return waiting.until


@pytest.fixture
def copied() -> Callable[..., str]:
    """Press a button that copies, and return what lies on the clipboard once that holds.

    Chromium empties the clipboard when it has closed an earlier test's context, which it does in
    its own time: then the button is pressed again.
    """

    def press(page: Any, name: str, holds: Callable[[str], bool]) -> str:
        for _ in range(5):
            page.get_by_role("button", name=name).click()
            for _ in range(40):
                text: str = page.evaluate("navigator.clipboard.readText()")
                if holds(text):
                    return text
                page.wait_for_timeout(50)
        pytest.fail(f"{name}: on the clipboard is {text!r}")

    return press
