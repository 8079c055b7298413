"""Time of the page in Chromium by number of marks: python tests/benchmarks/bench_page.py [N ...]

Printed, never asserted: machines differ. "ready" is from navigation to the page's own signal,
"draw" the best of seven whole drawings of the map, "pan" the longest frame of a drag.
"""

import importlib.util
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from mapgen.model import Geometry, LonLat, MapDocument
from mapgen.render.basemap import basemap_for
from mapgen.render.html import to_html
from mapgen.render.symbols import symbols_for

COUNTS = (20, 1_000, 10_000)
BOX = (40.0, 31.0, 47.0, 37.0)  # west, south, east, north of the marks
GOLDEN, PLASTIC = 0.6180339887, 0.7548776662  # even strewing without chance
DRAW = """() => { const times = []; for (let k = 0; k < 7; k += 1) { const t = performance.now();
  mapgen.scene.request(true); mapgen.scene.now(); times.push(performance.now() - t); }
  return Math.min(...times); }"""
WATCH = """() => { window.longest = 0; let last = performance.now(); const look = () => {
  const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now;
  requestAnimationFrame(look); }; requestAnimationFrame(look); }"""


def main() -> None:
    from playwright.sync_api import sync_playwright

    counts = [int(n) for n in sys.argv[1:]] or COUNTS
    sample = _sample().sample_document()
    ground = basemap_for(BOX, ("IQ",), areas=_areas())
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for count in counts:
            document = _strewn(sample, count)
            start = time.perf_counter()
            html = to_html(document, basemap=ground, symbols=symbols_for(document))
            took = time.perf_counter() - start
            path = Path(folder) / f"{count}.html"
            path.write_text(html, encoding="utf-8")
            size = path.stat().st_size / 1e6
            print(f"{count:>6} marks: to_html {took:.2f} s, {size:.2f} MB, {_visit(browser, path)}")
        browser.close()


def _visit(browser: Any, path: Path) -> str:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready='1']", state="attached", timeout=60_000)
    ready = page.evaluate("performance.now()")
    page.wait_for_timeout(1000)
    draw = page.evaluate(DRAW)
    signs = page.evaluate("mapgen.scene.signs().length")
    page.evaluate(WATCH)
    page.mouse.move(900, 400)
    page.mouse.down()
    for step in range(40):
        page.mouse.move(900 - step * 8, 400 + step * 3)
        page.wait_for_timeout(16)
    page.mouse.up()
    page.wait_for_timeout(500)
    longest = page.evaluate("window.longest")
    page.close()
    return f"ready {ready:.0f} ms, draw {draw:.0f} ms ({signs} signs), pan {longest:.0f} ms at most"


def _strewn(document: MapDocument, count: int) -> MapDocument:
    points = [mark for mark in document.marks if mark.form == "exact"]
    west, south, east, north = BOX
    marks = []
    for n in range(count):
        lon = round(west + (east - west) * ((n * GOLDEN) % 1), 5)
        lat = round(south + (north - south) * ((n * PLASTIC) % 1), 5)
        source = points[n % len(points)]
        claims = tuple(replace(claim, id=f"c{n}") for claim in source.claims[:1])
        place = Geometry("Point", (lon, lat))
        marks.append(
            replace(
                source,
                id=f"m{n}",
                title=f"Place {n}",
                geometry=place,
                anchor=LonLat(lon, lat),
                claims=claims,
            )
        )
    return replace(document, marks=tuple(marks))


def _sample() -> ModuleType:
    path = Path(__file__).parents[1] / "render" / "sample_document.py"
    spec = importlib.util.spec_from_file_location("sample_document", path)
    if spec is None or spec.loader is None:
        raise ImportError(path.name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _areas() -> Any:
    from mapgen.areas import Areas

    return Areas()


if __name__ == "__main__":
    main()
