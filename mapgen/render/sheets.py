"""Owns the page's style sheets: Leaflet's, as far as the page needs it, and our own, made small."""

import functools
import re
from importlib import resources
from pathlib import Path

from mapgen.render.style import theme_css

__all__ = ["leaflet_file", "page_css"]

_ASSETS = Path(__file__).resolve().parent / "assets"
# Leaflet's own controls, popups and tips, and what old browsers needed: the page has its own.
_UNUSED = re.compile(
    r"leaflet-(?:bar|control|popup|tooltip|oldie|touch \.|vml|div-icon|default-icon|attribution|"
    r"marker|shadow|top|right|bottom|left|retina)|lvml"
)


@functools.cache
def leaflet_file(name: str) -> str:
    """Read a file of Leaflet 1.9 from its pinned package, without links to further files."""
    text = (resources.files("xstatic.pkg.leaflet") / "data" / name).read_text(encoding="utf-8")
    text = re.sub(r"//# sourceMappingURL=\S*", "", text)
    return re.sub(r"url\((?!data:|#)[^)]*\)", "none", text) if name.endswith(".css") else text


@functools.cache
def _styles() -> str:
    """Join our own style sheets: the page's base, the map's, the rest of the page's."""
    page = sorted((_ASSETS / "page").glob("*.css"))
    base = [path for path in page if path.name < "5"]
    rest = [path for path in page if path.name >= "5"]
    paths = [*base, *sorted((_ASSETS / "map").glob("*.css")), *rest]
    return "\n".join(_lean(path.read_text(encoding="utf-8")) for path in paths)


def _lean(code: str) -> str:
    """Drop comments and the spaces that say nothing: a third of the size; a rule a line."""
    code = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", code, flags=re.DOTALL))
    return re.sub(r" ?([{};,]) ?", r"\1", code).replace(";}", "}").replace("}", "}\n").strip()


@functools.cache
def page_css() -> str:
    """Return all style sheets of the page."""
    return "\n".join((_needed(_lean(leaflet_file("leaflet.css"))), theme_css(), _styles()))


def _needed(rules: str) -> str:
    """Drop the rules, one a line, that are only about parts of Leaflet that no page makes."""
    kept = (
        rule
        for rule in rules.split("\n")
        if not all(_UNUSED.search(one) for one in rule.partition("{")[0].split(","))
    )
    return "\n".join(kept)
