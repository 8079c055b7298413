"""What axe-core finds wrong with a page as it is now."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT

ASKED = {
    # Left off by default: visible words belong to the accessible name.
    "rules": {"label-content-name-mismatch": {"enabled": True}},
    "resultTypes": ["violations"],  # all that is read here; the rest takes most of the time
}
COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
"""What is asked of a page in its other colours: the rules that look at colours."""


def violations(page: Any, asked: dict[str, Any] = ASKED) -> list[tuple[str, list[str]]]:
    """Return the rules that a page breaks, with the elements that do."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return [
        (rule, [html[:120] for html in elements])
        for rule, elements in page.evaluate(
            """async (asked) => (await axe.run(document, asked)).violations.map((one) =>
              [one.id, one.nodes.map((node) => node.html)])""",
            asked,
        )
    ]


def violations_in_both(page: Any, first: str, second: str) -> list[tuple[str, str, list[str]]]:
    """Return what is wrong in each colour scheme, which the system changes under an open page."""
    found = []
    for scheme, asked in ((first, ASKED), (second, COLOURS)):
        page.emulate_media(color_scheme=scheme)
        found += [(scheme, *one) for one in violations(page, asked)]
    return found
