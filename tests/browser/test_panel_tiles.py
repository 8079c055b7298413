"""Online tiles in a browser: asked for by the reader only, and never the last word."""

import re
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from mapgen.render.html import to_html


def _png() -> bytes:
    """One grey pixel."""
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\x00\x80")),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


PNG = _png()


@pytest.fixture
def page(chromium: Any, sample: Any, tmp_path: Path) -> Any:
    path = tmp_path / "tiles.html"
    html = to_html(sample.sample_document(), tiles="OpenStreetMap.Mapnik")
    path.write_text(html, encoding="utf-8")
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    page.path = path.as_uri()
    yield page
    context.close()


def start(page: Any) -> None:
    page.goto(page.path)
    page.wait_for_selector("html[data-ready='1']", state="attached")


def test_nothing_is_asked_for_until_the_reader_turns_them_on(page: Any, until: Any) -> None:
    page.route(
        re.compile("^https:"),
        lambda route: route.fulfill(body=PNG, content_type="image/png"),
    )
    start(page)
    assert [url for url in page.asked if url.startswith("http")] == []
    page.locator("#tiles label").click()
    until(page, "document.querySelectorAll('.leaflet-tile-loaded').length > 0")
    hosts = {url.split("/")[2] for url in page.asked if url.startswith("http")}
    assert hosts == {"tile.openstreetmap.org"}
    assert page.inner_text("#tiles-credit") == "(C) OpenStreetMap contributors"
    page.locator("#tiles label").click()
    assert page.locator("#tiles-credit").count() == 0


def test_the_built_in_ground_comes_back_when_they_fail(page: Any, until: Any) -> None:
    page.route(re.compile("^https:"), lambda route: route.abort())
    start(page)
    page.locator("#tiles label").click()
    until(page, "!document.documentElement.classList.contains('has-tiles')")
    assert not page.locator("#tiles input").is_checked()
    assert "did not load" in page.inner_text("#tiles")
