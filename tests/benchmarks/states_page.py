"""Pictures of the page in its states: python tests/benchmarks/states_page.py FOLDER [MAP.html ...]

Writes a picture of each state and a contact sheet for each map; without a map, those of the
packaged story and of a story of `tests/render/stories`. With ``--axe`` each state is also checked
by axe, and what it finds is printed. Nothing is asserted: the pictures are to be looked at.
"""

import html
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACKAGED = ROOT / "output" / "heroes-of-iraq.html"
ALSO = {"rules": {"label-content-name-mismatch": {"enabled": True}}}
PRINT = "dispatchEvent(new Event('beforeprint'))"
PLAY = "document.querySelectorAll('#timeline .step')[1]?.click()"  # without dates, none
FILTERS = "document.getElementById('filter-button').click()"
FIRST = """() => { const one = mapgen.data.marks.find((mark) => mapgen.visible(mark));
  if (one) mapgen.store.set({ selected: one.id }, { source: 'list' }); }"""


@dataclass(frozen=True, kw_only=True)
class State:
    """One state: the window, the address, what is done, and what the browser pretends."""

    size: tuple[int, int] = (1440, 900)
    fragment: str = ""
    scripts: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    media: dict[str, Any] = field(default_factory=dict)
    whole: bool = False  # the whole length of the page, not only the window


PHONE = (390, 844)
STATES = {
    "desktop": State(),
    "desktop, dark, card": State(scripts=(FIRST,), media={"color_scheme": "dark"}),
    "tablet, filters": State(size=(900, 800), scripts=(FILTERS,)),
    "phone": State(size=PHONE),
    "phone, card": State(size=PHONE, scripts=(FIRST,)),
    "phone, timeline": State(size=PHONE, scripts=(PLAY, PLAY)),
    "desktop, timeline": State(scripts=(PLAY, PLAY)),
    "desktop, table": State(fragment="table"),
    "Arabic": State(fragment="lang=ar", scripts=(FIRST,)),
    "Arabic, phone": State(size=PHONE, fragment="lang=ar"),
    "embed 600x400": State(size=(600, 400), fragment="embed"),
    "embed 600x400, card": State(size=(600, 400), fragment="embed", scripts=(FIRST,)),
    "embed 360x480, card": State(size=(360, 480), fragment="embed", scripts=(FIRST,)),
    "print": State(size=(794, 1123), scripts=(PRINT,), media={"media": "print"}, whole=True),
    "forced colours": State(scripts=(FIRST,), media={"forced_colors": "active"}),
    "200 %": State(size=(720, 450)),
    "400 %": State(size=(320, 256), whole=True),
    "reduced motion": State(fragment="q=a", media={"reduced_motion": "reduce"}),
    "no scripts": State(options={"java_script_enabled": False}),
}


def main() -> None:
    from playwright.sync_api import sync_playwright

    check = "--axe" in sys.argv
    folder, *given = [Path(one) for one in sys.argv[1:] if one != "--axe"]
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for page in given or [PACKAGED, _story(folder)]:
            taken = []
            for name, state in STATES.items():
                target = folder / f"{page.stem}-{name.replace(' ', '-').replace(',', '')}.png"
                found = _take(browser, page, state, target, check)
                print(f"{page.stem}: {name}: {found}", flush=True)
                taken.append((name, target))
            _sheet(browser, folder / f"{page.stem}-sheet.png", taken)
        browser.close()


def _story(folder: Path) -> Path:
    from mapgen.areas import Areas
    from mapgen.render.basemap import basemap_of
    from mapgen.render.html import to_html

    sys.path.insert(0, str(ROOT / "tests" / "render"))
    import story_document

    document = story_document.story_document("front")
    target = folder / "front.html"
    ground = basemap_of(document, areas=Areas())
    target.write_text(to_html(document, basemap=ground), encoding="utf-8")
    return target


@contextmanager
def _opened(browser: Any, page: Path, state: State) -> Iterator[Any]:
    width, height = state.size
    context = browser.new_context(
        viewport={"width": width, "height": height}, offline=True, bypass_csp=True, **state.options
    )
    one = context.new_page()
    if state.media.keys() - {"media"}:
        one.emulate_media(**{k: v for k, v in state.media.items() if k != "media"})
    one.goto(page.resolve().as_uri() + (f"#{state.fragment}" if state.fragment else ""))
    if state.options.get("java_script_enabled", True):
        one.wait_for_selector("html[data-ready='1']", state="attached", timeout=60_000)
    for script in state.scripts:
        one.evaluate(script)
    if "media" in state.media:
        one.emulate_media(media=state.media["media"])
    one.wait_for_timeout(700)
    yield one
    context.close()


def _take(browser: Any, page: Path, state: State, target: Path, check: bool) -> str:
    with _opened(browser, page, state) as one:
        one.screenshot(path=target, full_page=state.whole)
        if not check or not state.options.get("java_script_enabled", True):
            return "taken"
        from axe_playwright_python.sync_playwright import Axe

        found = Axe().run(one, options=ALSO).response["violations"]
        told = [f"{rule['id']} {[node['html'][:100] for node in rule['nodes']]}" for rule in found]
        return "; ".join(told) or "axe finds nothing"


def _sheet(browser: Any, target: Path, taken: list[tuple[str, Path]]) -> None:
    figures = "".join(
        f"<figure><img src='{path.name}'><figcaption>{html.escape(name)}</figcaption></figure>"
        for name, path in taken
    )
    style = (
        "body{margin:16px;display:grid;grid-template-columns:repeat(4,1fr);gap:16px;"
        "font:14px sans-serif;background:#777;color:#fff}figure{margin:0}"
        "img{max-width:100%;max-height:460px;display:block}"
    )
    source = target.with_suffix(".html")
    source.write_text(f"<!doctype html><style>{style}</style>{figures}", encoding="utf-8")
    page = browser.new_page(viewport={"width": 1800, "height": 1200})
    page.goto(source.resolve().as_uri())
    page.screenshot(path=target, full_page=True)
    page.close()


if __name__ == "__main__":
    main()
