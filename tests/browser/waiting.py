"""Waits for what a page comes to, and shows a part of its map."""

from typing import Any

__all__ = ["look", "until"]


def until(page: Any, condition: str, *, ms: int = 10_000) -> None:
    """Wait until JavaScript holds; the page's policy lets Playwright's own waiting not in."""
    for _ in range(ms // 25):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"never true: {condition}")


def look(page: Any, lat: float, lon: float, zoom: float) -> None:
    """Show a part of the map, and draw it at once."""
    page.evaluate(
        "([lat, lon, zoom]) => { mapgen.map.setView([lat, lon], zoom, {animate: false});"
        " mapgen.scene.request(true); mapgen.scene.now(); }",
        [lat, lon, zoom],
    )
