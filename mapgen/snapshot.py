"""A picture or a printed page of a saved map, taken with the system's Chromium."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mapgen.chromium import Launch, find_browser, launch
from mapgen.errors import InputError, OutputError, UsageError
from mapgen.export import read_map
from mapgen.export.overwrite import check_free, marked
from mapgen.files import scratch_folder, write_atomic
from mapgen.render.card import HEIGHT, WIDTH

if TYPE_CHECKING:
    from playwright.sync_api import Page

__all__ = ["Shot", "card_camera", "snapshot"]

_ARGUMENTS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
)
# The map alone: signs, names, scale, chips and credit stay.
_MAP_STYLE = "#embed-legend, #guard, #map-over .zoom, #card { display: none !important }"
# A card is seen small: no controls, the headline large, the legend in as many lines as it needs.
_CARD_STYLE = """
#map-over .zoom, #map-over .inset, #map-over .chips, #guard, #embed-legend .open { display: none }
#embed-legend { flex-wrap: wrap; gap: 2px 16px; padding: 10px 16px 12px }
#embed-legend .title { flex: 0 0 100%; font: 600 21px/26px Charter, "Noto Serif", Georgia, serif }
#embed-legend ul { flex: 1 0 100%; justify-content: flex-start; gap: 2px 14px }
"""
_SIDES = (100, 10_000)  # px
_PIXELS = 100_000_000  # a larger picture needs more memory than a laptop has


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """How a picture is taken.

    Attributes
    ----------
    width, height : int
        Size of the view in CSS pixels; the picture has `scale` times as many.
    select : str or None
        Id of the mark whose card is open.
    card : bool
        Show what a social card needs: the map and its legend, no controls.
    only : {"map"} or None
        "map": the map without the interface; None: the page as it is.
    """

    width: int = 1600
    height: int = 900
    scale: float = 1.0
    select: str | None = None
    card: bool = False
    only: str | None = None
    dark: bool = False
    timeout_s: float = 60.0

    def __post_init__(self) -> None:
        low, high = _SIDES
        if not (low <= self.width <= high and low <= self.height <= high):
            raise UsageError(
                f"size {self.width}x{self.height}: each side must be {low} to {high} pixels"
            )
        if self.only not in (None, "map"):
            raise UsageError(f"only {self.only!r}: the one part there is is 'map'")
        if not 0.5 <= self.scale <= 4:
            raise UsageError(f"scale {self.scale:g}: must be 0.5 to 4")
        if self.width * self.height * self.scale**2 > _PIXELS:
            raise UsageError(f"size {self.width}x{self.height} at scale {self.scale:g}: too large")


def snapshot(
    source: Path,
    output: Path,
    shot: Shot | None = None,
    *,
    browser: str | None = None,
    force: bool = False,
    notify: Callable[[str], None] | None = None,
) -> None:
    """Take a picture (.png) of a saved map, or print it (.pdf).

    Parameters
    ----------
    source : Path
        An .html map that mapgen wrote.
    output : Path
        Ends in .png or .pdf.
    shot : Shot, optional
    browser : str, optional
        Path of the browser; the system's Chromium otherwise.
    force : bool
        Write over a file that mapgen did not write.
    notify : callable, optional
        Takes one line: whether Chromium runs in its sandbox.

    Raises
    ------
    UsageError
        If the ending, the size or the selected mark is wrong.
    InputError
        If `source` is no map.
    OutputError
        If there is no Chromium, it gives no picture in time, or the file cannot be written.
    """
    shot = shot or Shot()
    kind = output.suffix.lower()
    if kind not in {".png", ".pdf"}:
        raise UsageError(f"{output}: give a name that ends in .png or .pdf")
    if kind == ".pdf" and shot.only:
        raise UsageError(f"{output}: the map alone is a picture; give a name that ends in .png")
    _check_map(source, shot.select)
    check_free([output], sources=[source], force=force)
    program = browser or find_browser()
    # Playwright refuses to run where an event loop runs already, as in a notebook.
    with ThreadPoolExecutor(1) as thread:
        data = thread.submit(_take, program, source, shot, kind, notify).result()
    write_atomic(output, marked(data))


def card_camera(notify: Callable[[str], None] | None = None) -> Callable[[str], bytes]:
    """Return what takes the picture of a page for its social card: the map with its legend.

    `notify` takes one line: whether Chromium runs in its sandbox.

    Raises
    ------
    OutputError
        If there is no Chromium, before any work is done.
    """
    program = find_browser()
    shot = Shot(width=WIDTH * 2 // 3, height=HEIGHT * 2 // 3, scale=1.5, card=True)

    def take(page: str) -> bytes:
        with scratch_folder() as folder:
            source = folder / "map.html"
            write_atomic(source, page.encode())
            with ThreadPoolExecutor(1) as thread:
                return thread.submit(_take, program, source, shot, ".png", notify).result()

    return take


def _check_map(source: Path, select: str | None) -> None:
    if source.suffix.lower() not in {".html", ".htm"}:
        raise InputError(f"{source}: a snapshot is taken of the .html map")
    marks = read_map(source).marks
    drawn = {mark.id for mark in marks if mark.geometry is not None}
    if select is not None and select not in drawn:
        raise UsageError(f"{source}: no mark {select!r} on this map")


def _take(
    program: str, source: Path, shot: Shot, kind: str, notify: Callable[[str], None] | None
) -> bytes:
    with launch(program) as how, _page(how, shot) as page:
        if notify:
            notify(str(how))
        _open(page, source, shot)
        if kind == ".pdf":
            return page.pdf(print_background=True, prefer_css_page_size=True)
        return page.screenshot(animations="disabled", caret="hide")


@contextmanager
def _page(how: Launch, shot: Shot) -> "Iterator[Page]":
    """Open a page of a fresh browser, which is killed when it hangs."""
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError as error:
        raise OutputError("snapshots need playwright: pip install 'mapgen[snapshot]'") from error
    limit_ms = shot.timeout_s * 1000
    try:
        with sync_playwright() as driver:
            chromium = driver.chromium.launch(
                executable_path=how.program,
                chromium_sandbox=how.sandbox,
                args=list(_ARGUMENTS),
                timeout=limit_ms,
            )
            timer = threading.Timer(shot.timeout_s + 5, _kill, [driver])
            timer.daemon = True
            timer.start()
            try:
                context = chromium.new_context(
                    viewport={"width": shot.width, "height": shot.height},
                    device_scale_factor=shot.scale,
                    color_scheme="dark" if shot.dark else "light",
                    reduced_motion="reduce",
                    timezone_id="UTC",
                    offline=True,
                )
                context.set_default_timeout(limit_ms)
                yield context.new_page()
            finally:
                timer.cancel()
                chromium.close()
    except Error as error:
        reason = str(error).splitlines()[0][:200]
        raise OutputError(
            f"Chromium gave no picture within {shot.timeout_s:g} s: {reason}"
        ) from error


def _kill(driver: Any) -> None:
    """Stop the driver and with it the browser, when neither answers any more."""
    driver._impl_obj._connection._transport._proc.kill()  # noqa: SLF001 - no public way


def _open(page: "Page", source: Path, shot: Shot) -> None:
    selected = f"m={shot.select}" if shot.select else ""
    bare = _CARD_STYLE if shot.card else _MAP_STYLE if shot.only else ""
    fragment = "&".join(part for part in ("embed" if bare else "", selected) if part)
    page.goto(source.resolve().as_uri() + (f"#{fragment}" if fragment else ""))
    page.wait_for_function("document.documentElement.dataset.ready === '1'")
    page.evaluate("document.fonts.ready.then(() => true)")
    if bare:
        page.add_style_tag(content=bare)
        page.evaluate(
            "only => document.documentElement.classList.toggle('bare', only)", bool(shot.only)
        )
        page.wait_for_timeout(100)  # the map takes its new size
        page.evaluate("mapgen.view.fitAll(false)")
    page.wait_for_timeout(300)  # Leaflet settles its view in the next frames
