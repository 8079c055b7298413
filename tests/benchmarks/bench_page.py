"""Time of the page in Chromium by number of marks: python tests/benchmarks/bench_page.py [N ...]

Printed, never asserted: machines differ. Every mark has a title, a day and a sentence of its own,
and the page holds all that `mapgen build` puts on it. "data" is the GeoJSON and the description, in
processor time as `to_html` is; "first paint" is what the browser reports, "ready" from navigation
to the page's own signal, with the processor time of its main thread, which a busy machine does
not lengthen; "draw" is the best of seven whole drawings of the map, "pan" the longest frame of a
drag and how many of them took over 100 ms.
"""

import importlib.util
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from mapgen.export.geojson import compact_geojson
from mapgen.export.jsonld import news_article
from mapgen.model import Claim, Geometry, LonLat, MapDocument
from mapgen.render.basemap import basemap_for
from mapgen.render.html import to_html
from mapgen.render.symbols import symbols_for

COUNTS = (20, 1_000, 10_000)
BOX = (40.0, 31.0, 47.0, 37.0)  # west, south, east, north of the marks
GOLDEN, PLASTIC = 0.6180339887, 0.7548776662  # even strewing without chance
DRAW = """() => { const times = []; for (let k = 0; k < 7; k += 1) { const t = performance.now();
  mapgen.scene.request(true); mapgen.scene.now(); times.push(performance.now() - t); }
  return Math.min(...times); }"""
WATCH = """() => { window.frames_ms = []; let last = performance.now(); const look = () => {
  const now = performance.now(); window.frames_ms.push(now - last); last = now;
  requestAnimationFrame(look); }; requestAnimationFrame(look); }"""
PAN = "[Math.max(...frames_ms), frames_ms.filter((one) => one > 100).length]"
PAINT = "(performance.getEntriesByName('first-contentful-paint')[0] || {startTime: NaN}).startTime"
# Sentences are made of these, no two alike, so that they shrink no better than the news does.
TEXT = (
    "the of and to in a that at on was by with for from were near after said it army police "
    "forces troops district village road bridge river border crossing checkpoint operation "
    "patrol convoy brigade division commander ministry spokesman residents farmers villagers "
    "gunmen militants group cell hideout tunnel weapons rifles mortar rocket vehicle truck "
    "bomb mine field orchard hill valley mountain plain canal station school market hospital "
    "north south east west morning evening night Saturday Sunday Monday Tuesday July August "
    "September two three five eight dozen searched cleared secured seized found destroyed "
    "attacked wounded killed arrested moved crossed returned left began ended planned "
    "reported denied confirmed warned withdrew advanced joint local regional federal armed "
    "remaining several further last first heavy small old new empty "
)
WORDS = TEXT.split()
SYLLABLES = ("ba", "qu", "mar", "sul", "ta", "nin", "khan", "ar", "dol", "shi", "ra", "wan", "zor")


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
            document = strewn(sample, count)
            start = time.process_time()
            data = {"geojson": compact_geojson(document), "jsonld": news_article(document)}
            between = time.process_time()
            html = to_html(document, basemap=ground, symbols=symbols_for(document), **data)
            took = time.process_time() - between
            path = Path(folder) / f"{count}.html"
            path.write_text(html, encoding="utf-8")
            size = path.stat().st_size / 1e6
            print(f"{count:>6} marks: data {between - start:.2f} s, to_html {took:.2f} s, "
                  f"{size:.2f} MB, {_visit(browser, path)}", flush=True)  # fmt: skip
        browser.close()


def _visit(browser: Any, path: Path) -> str:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    client = page.context.new_cdp_session(page)
    client.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready='1']", state="attached", timeout=60_000)
    ready = page.evaluate("performance.now()")
    metrics = client.send("Performance.getMetrics")["metrics"]
    busy = next(one["value"] for one in metrics if one["name"] == "TaskDuration") * 1000
    page.wait_for_timeout(1000)
    paint = page.evaluate(PAINT)
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
    longest, slow = page.evaluate(PAN)
    page.close()
    return (
        f"first paint {paint:.0f} ms, ready {ready:.0f} ms ({busy:.0f} ms busy), "
        f"draw {draw:.0f} ms ({signs} signs), "
        f"pan {longest:.0f} ms at most, {slow} over 100 ms"
    )


def strewn(document: MapDocument, count: int) -> MapDocument:
    """Return `count` exact marks strewn by a fixed rule, no two alike."""
    points = [mark for mark in document.marks if mark.form == "exact"]
    west, south, east, north = BOX
    marks = []
    for n in range(count):
        lon = round(west + (east - west) * ((n * GOLDEN) % 1), 5)
        lat = round(south + (north - south) * ((n * PLASTIC) % 1), 5)
        source = points[n % len(points)]
        title = "".join(SYLLABLES[(n // 13**k + 5 * k) % 13] for k in range(4)).capitalize()
        claims = tuple(_own(claim, title, n) for claim in source.claims[:1])
        place = Geometry("Point", (lon, lat))
        marks.append(
            replace(
                source,
                id=f"m{n}",
                title=title,
                geometry=place,
                anchor=LonLat(lon, lat),
                claims=claims,
            )
        )
    return replace(document, marks=tuple(marks))


def _own(claim: Claim, title: str, n: int) -> Claim:
    """Return the claim with an id, a day and a sentence of its own, about 150 letters."""
    chance, words = n * 2_654_435_761 + 1, []
    for _ in range(22):
        chance = (chance * 1_103_515_245 + 12_345) % 2**31
        words.append(WORDS[chance // 65_536 % len(WORDS)])
    words.insert(4, title)
    quote = f"{words[0].capitalize()} {' '.join(words[1:])}."
    start = n * 200
    at = start + quote.index(title)
    cite = replace(claim.citations[0], quote=quote, start=start, end=start + len(quote))
    date = claim.date
    if date and date.start and date.start == date.end:
        day = date.start - timedelta(days=chance % 150)
        date = replace(date, start=day, end=day)
    return replace(claim, id=f"c{n}", date=date, citations=(cite,), highlight=(at, at + len(title)))


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
