"""Takes the pictures of the review desk that the README shows: `python .images/review.py`.

They need the system's Chromium and `mapgen[snapshot]`; Chromium writes them as WebP itself.
"""

import base64
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from mapgen.snapshot import find_browser

STORY = """Fighting spreads along the lower Niger

Malian troops entered Ansongo on Monday, the army said in a statement. Fighters of the JNIM group
attacked Menaka two days earlier and withdrew to Ber, witnesses said.

In the Mopti region, Malian troops attacked Douentza and Konna on 10 May. JNIM reportedly took
control of Sarafere, a village near Niafunke, but the army denied it.

Malian troops were holding Kidal. Malian troops withdrew from Bourem. JNIM fighters entered Djibo in
Burkina Faso on 9 May. Malian troops attacked Timbuktu.

Residents of Bamako, Segou, Sikasso and Kayes said they had heard of the fighting.
"""
SIZE = {"width": 1280, "height": 800}
HERE = Path(__file__).resolve().parent
TO_WEBP = """async ([png, quality]) => {
  const data = await (await fetch(`data:image/png;base64,${png}`)).blob();
  const picture = await createImageBitmap(data);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""


SHOW = """([words, kind]) => {
  const found = mapgenReview.desk.items.filter((one) =>
    one.kind === kind && one.cite.quote.includes(words));
  mapgenReview.show(found.sort((a, b) => b.rivals - a.rivals)[0].ref);
}"""


def main() -> None:
    """Review a story of our own at the desk, and take a picture at each step."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        story = Path(folder, "niger.txt")
        story.write_text(STORY, encoding="utf-8")
        command = [sys.executable, "-m", "mapgen", "review", story, "--published", "2024-05-14"]
        desk = subprocess.Popen(  # noqa: S603 - our own command
            [*command, "--no-browser"], stdout=subprocess.PIPE, text=True
        )
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        try:
            page = browser.new_page(viewport=SIZE, reduced_motion="reduce")
            page.goto((desk.stdout or sys.stdin).readline().strip())
            page.wait_for_selector("html[data-ready]", timeout=120_000)
            walk(page, browser.new_page())
        finally:
            browser.close()
            desk.terminate()


def walk(page: Page, blank: Page) -> None:
    """Correct a place, a side and the words of claims, add one, sign, and look at the map."""
    show(page, "withdrew to Ber", "name")
    take(page, blank, "review-1")
    press(page, "m")
    page.fill("#f-lon", "-2.53")
    page.fill("#f-lat", "16.84")
    take(page, blank, "review-2")
    press(page, "Enter")
    press(page, "a")
    show(page, "attacked Menaka")
    press(page, "s")
    take(page, blank, "review-3")
    press(page, "Escape", "n", "ArrowRight", "ArrowRight")
    take(page, blank, "review-4")
    press(page, "Escape", "Shift+A")
    while page.evaluate("mapgenReview.desk.items.some((one) => one.state === 'undecided')"):
        press(page, "a")
    page.fill("#name", "Ada Diallo")
    page.fill("#day", "2024-05-15")
    press(page, "Enter")
    page.goto(page.evaluate("document.getElementById('see-map').href"))
    page.wait_for_selector("html[data-ready]")
    take(page, blank, "review-5")


def show(page: Page, words: str, kind: str = "claim") -> None:
    """Bring the claim of a sentence before the reviewer, of several the one with most rivals."""
    page.evaluate(SHOW, [words, kind])
    settled(page)


def press(page: Page, *keys: str) -> None:
    """Press keys, and wait until each is answered."""
    for key in keys:
        page.keyboard.press(key)
        settled(page)


def settled(page: Page) -> None:
    """Wait until nothing is asked for and everything is drawn."""
    while page.evaluate("mapgenReview.desk.busy"):
        page.wait_for_timeout(20)
    page.wait_for_timeout(400)


def take(page: Page, blank: Page, name: str) -> None:
    """Write one picture."""
    page.wait_for_timeout(400)
    png = base64.b64encode(page.screenshot()).decode()
    webp = base64.b64decode(blank.evaluate(TO_WEBP, [png, 0.72]))
    (HERE / f"{name}.webp").write_bytes(webp)


if __name__ == "__main__":
    main()
