"""The archive page by number of events: python tests/benchmarks/bench_archive.py [N ...]

With ``--pictures FOLDER`` each page is also photographed.

Printed, never asserted: machines differ. Every event has a place and a sentence of its own, one in
sixty no day, one in five only a region or a border; one in three is told by a second article.
"ready" is from navigation to the page's own signal; "frames" is the longest while the map is
dragged, zoomed, the time narrowed and a facet chosen, and how many took over 100 ms, with the
processor time of the page's main thread, which a busy machine does not lengthen.
"""

import argparse
import random
import shutil
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from mapgen.render.archive import archive_page

COUNTS = (10_000, 100_000)
TYPES = ("shelling", "ground_attack", "clash", "air_or_drone_strike", "protest", "flood", "capture")
LANDS = (("ML", -2.0, 16.0), ("BF", -1.5, 13.0), ("NE", 5.0, 14.5), ("NG", 12.5, 11.5))
FORMS = ("exact",) * 6 + ("near", "region", "exact", "band")
WIDE = ("region", "band")
SIDES = ("Northern Front", "Army", "River Brigades", "Dawn Movement", "Police", "Village Guard",
         *(f"Group {n}" for n in range(7, 61)))  # fmt: skip
WATCH = """() => { window.frames_ms = []; let last = performance.now(); const look = () => {
  const now = performance.now(); window.frames_ms.push(now - last); last = now;
  requestAnimationFrame(look); }; requestAnimationFrame(look); }"""
LONGEST = "[Math.max(...frames_ms), frames_ms.filter((one) => one > 100).length]"
SYLLABLES = ("ba", "ko", "ti", "ma", "gou", "ndi", "sa", "re", "lo", "du", "fa", "we", "nya", "zi")


def main() -> None:
    """Print a line for each number of events."""
    from playwright.sync_api import sync_playwright

    options = argparse.ArgumentParser()
    options.add_argument("counts", type=int, nargs="*", default=COUNTS)
    options.add_argument("--pictures", type=Path)
    given = options.parse_args()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for count in given.counts:
            began = time.process_time()
            html = archive_page(*rows(count), title="Four years in the Sahel")
            took = time.process_time() - began
            path = Path(folder) / f"{count}.html"
            path.write_text(html, encoding="utf-8")
            size = path.stat().st_size / 1e6
            print(f"{count:>7} events: {took:.1f} s, {size:.2f} MB, ", end="", flush=True)
            print(_visit(browser, path, given.pictures), flush=True)
        browser.close()


def rows(
    count: int,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]:
    """Return rows of events, claims and articles, always the same."""
    draw = random.Random(20)  # noqa: S311 - a fixed scatter
    papers = [f"Paper {n}" for n in range(40)]
    articles = [
        {"article_id": f"a{n}", "title": f"{_words(draw, 7).capitalize()}", "source": f"{n}.txt",
         "published": _day(n * 1400 // max(1, count // 4)), "publisher": papers[n % 40],
         "url": f"https://example.org/{n}"}
        for n in range(max(1, count // 4))
    ]  # fmt: skip
    known = {(land, wide): _places(draw, lon, lat, 12 if wide else count // 12)
             for land, lon, lat in LANDS for wide in (False, True)}  # fmt: skip
    events: list[dict[str, Any]] = []
    claims: list[dict[str, Any]] = []
    for n in range(count):
        land, *_ = draw.choice(LANDS)
        keys = []
        for told in range(1 + (n % 3 == 0)):
            article = f"a{(n // 4 + told) % len(articles)}"
            claims.append(
                {"article_id": article, "claim_id": f"c{n}-{told}",
                 "publisher": draw.choice(papers), "hedged": n % 5 == 0, "reviewed": n % 11 == 0,
                 "quote": f"{_words(draw, 16).capitalize()}.",
                 "form": FORMS[n % len(FORMS)]}
            )  # fmt: skip
            keys.append(f"{article}#c{n}-{told}")
        day = _day(int(1400 * draw.random() ** 0.7)) if n % 60 else None
        place, east, north = draw.choice(known[land, FORMS[n % len(FORMS)] in WIDE])
        events.append(
            {"event": f"e{n}", "types": [draw.choice(TYPES)], "place": place,
             "country": land, "lon": east, "lat": north, "date_start": day, "date_end": day,
             "actors": [SIDES[min(draw.randrange(12), draw.randrange(60))]],
             "families": len(keys), "denied": n % 40 == 0, "contradictions": [], "claims": keys}
        )  # fmt: skip
    return events, claims, articles


def _places(
    draw: random.Random, lon: float, lat: float, count: int
) -> list[tuple[str, float, float]]:
    """Return invented places around a point: name, longitude, latitude."""
    return [
        (_words(draw, 1).capitalize(), draw.gauss(lon, 1.6), draw.gauss(lat, 1.1))
        for _ in range(count)
    ]


def _words(draw: random.Random, count: int) -> str:
    """Return words that no text repeats, about as long as those of the news."""
    return " ".join(
        "".join(draw.choices(SYLLABLES, k=draw.choice((1, 2, 2, 3)))) for _ in range(count)
    )


def _day(number: int) -> str:
    return (date(2020, 1, 1) + timedelta(days=number)).isoformat()


def _visit(browser: Any, path: Path, pictures: Path | None) -> str:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    client = page.context.new_cdp_session(page)
    client.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready]", state="attached", timeout=120_000)
    ready = page.evaluate("performance.now()")
    busy = _busy(client)
    if pictures is not None:
        page.wait_for_timeout(1000)
        page.screenshot(path=pictures / f"archive-{path.stem}.png")
    page.evaluate(WATCH)
    parts = {"drag": _drag, "zoom": _zoom, "time": _narrow, "facet": _choose}
    told: Sequence[str] = [f"{name} {_longest(page, act)}" for name, act in parts.items()]
    page.close()
    return f"ready {ready:.0f} ms ({busy:.0f} ms busy), frames: {', '.join(told)}"


def _busy(client: Any) -> float:
    metrics = client.send("Performance.getMetrics")["metrics"]
    found: float = next(one["value"] for one in metrics if one["name"] == "TaskDuration")
    return found * 1000


def _longest(page: Any, act: Any) -> str:
    page.evaluate("frames_ms.length = 0")
    act(page)
    page.wait_for_timeout(400)
    longest, slow = page.evaluate(LONGEST)
    return f"{longest:.0f} ms ({slow} over 100)"


def _drag(page: Any) -> None:
    page.mouse.move(500, 350)
    page.mouse.down()
    for step in range(40):
        page.mouse.move(500 - step * 6, 350 + step * 3)
        page.wait_for_timeout(16)
    page.mouse.up()


def _zoom(page: Any) -> None:
    page.mouse.move(500, 350)
    for way in (-300, -300, 300):
        page.mouse.wheel(0, way)
        page.wait_for_timeout(500)


def _narrow(page: Any) -> None:
    first = page.get_by_label("From", exact=True)
    first.focus()
    for _ in range(6):
        first.press("PageUp")


def _choose(page: Any) -> None:
    page.get_by_label("Flood").check()
    page.get_by_label("Flood").uncheck()


if __name__ == "__main__":
    main()
