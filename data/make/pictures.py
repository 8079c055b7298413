"""Take the pictures of the README anew, with the system's Chromium.

Run in a checkout: python data/make/pictures.py
`desktop-light.png` is the packaged story as it opens, `card.png` a reference story of
`tests/render/stories` in the dark theme with a mark chosen. Needs `mapgen[snapshot]` and Chromium.
"""

import importlib.util
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from mapgen.config import load_config
from mapgen.pages import page_of
from mapgen.pipeline import open_tools
from mapgen.snapshot import find_browser

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / ".images"
STORY, PLACE = "border-area", "Jermuk"
READY = "html[data-ready='1']"
CHOOSE = """title => { const mark = mapgen.data.marks.find((one) => one.title === title);
  mapgen.store.set({ selected: mark.id }, { source: "list" }); }"""


def reference_page(name: str) -> str:
    """Map a reference story and return its page."""
    path = ROOT / "tests" / "render" / "reference_stories.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    stories = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(stories)
    with open_tools(load_config()) as tools:
        return page_of(stories.reference_document(name, tools))


def main() -> None:
    """Write both pictures."""
    story = (ROOT / "output" / "heroes-of-iraq.html").read_text(encoding="utf-8")
    shots = (("desktop-light", story, "light", ""), ("card", reference_page(STORY), "dark", PLACE))
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=find_browser(), args=["--no-sandbox", "--disable-gpu"]
        )
        for name, html, scheme, chosen in shots:
            path = Path(folder) / f"{name}.html"
            path.write_text(html, encoding="utf-8")
            page = browser.new_page(
                viewport={"width": 1440, "height": 900},
                color_scheme=scheme,
                reduced_motion="reduce",
                offline=True,
            )
            page.goto(path.as_uri())
            page.wait_for_selector(READY, state="attached")
            if chosen:
                page.evaluate(CHOOSE, chosen)
                page.wait_for_selector("#card:not([hidden])")
            page.wait_for_timeout(600)  # the last names are drawn a frame later
            page.screenshot(path=PICTURES / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
