"""What opening views show of each story: python -m tests.benchmarks.bench_frame [--write]

Every story of `tests/render/stories` on three screens in Chromium: the share of its weight that is
in sight and under no panel, inset or chip, and how much of the map the middle 70 % of its marks
span. With `--write` the table of `tests/render/stories/REPORT.md` is written anew.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mapgen.config import load_config
from mapgen.pages import page_of
from mapgen.pipeline import open_tools
from tests.browser.sight import SCREENS, measured
from tests.render import reference_stories, story_document

REPORT = Path(__file__).parents[1] / "render/stories/REPORT.md"
BEGIN, END = "<!-- frames -->\n", "<!-- /frames -->\n"


def pages() -> Iterator[tuple[str, str]]:
    """Yield the name and the page of each story: of places alone, then as mapgen reads them."""
    for name in story_document.STORIES:
        yield name, page_of(story_document.story_document(name))
    with open_tools(load_config()) as tools:
        for name, document in reference_stories.reference_documents(tools):
            yield f"*{name}*", page_of(document)


def rows(browser: Any, folder: Path) -> Iterator[str]:
    """Yield the table's rows."""
    for name, html in pages():
        path = folder / "map.html"
        path.write_text(html, encoding="utf-8")
        page = browser.new_page()
        page.goto(path.as_uri())
        page.wait_for_selector("html[data-ready='1']", state="attached")
        cells = [name, f"{len(html.encode()) / 1000:.0f}"]
        for size in SCREENS:
            seen = measured(page, size)
            cells += [f"{seen['share']:.2f}", f"{seen['span']:.2f}" if seen["marks"] > 3 else "–"]
        cells.insert(1, str(seen["marks"]))
        page.close()
        yield f"| {' | '.join(cells)} |"


def main(write: bool) -> None:
    """Print the table, or write it into the report."""
    from playwright.sync_api import sync_playwright

    heads = [f"{wide}×{high}: {what}" for wide, high in SCREENS for what in ("share", "span")]
    lines = [f"| {' | '.join(['story', 'marks', 'kB', *heads])} |", "|---|" + "---|" * 8]
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu"]
        )
        for row in rows(browser, Path(folder)):
            lines.append(row)
            print(row, flush=True)
        browser.close()
    if write:
        report = REPORT.read_text("utf-8")
        before, after = report.split(BEGIN)[0], report.split(END)[1]
        table = "\n".join(lines) + "\n"
        REPORT.write_text(f"{before}{BEGIN}{table}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main("--write" in sys.argv[1:])
