"""The desk's page: text, map and queue side by side, with the page's own modules."""

import base64
import functools
import hashlib
from pathlib import Path
from typing import Any

import mapgen.render
from mapgen.render.basemap import basemap_of
from mapgen.render.html import leaflet_file, page_css, script_json
from mapgen.render.page import page_data
from mapgen.render.style import COLOURS
from mapgen.render.told import language, tell
from mapgen.render.words import load_words
from mapgen.review.desk import Desk
from mapgen.review.view import article_view, state_view

__all__ = ["desk_page"]

_ASSETS = Path(mapgen.render.__file__).resolve().parent / "assets"
_LANG = "en"  # the desk's own words; the article may be in any language that is read
_START = "mapgenReview.start();\n"


def desk_page(desk: Desk) -> tuple[bytes, str]:
    """Return the page and its content security policy.

    The article's text is in it as data only; it is served to this machine and never saved.
    """
    document = desk.document
    basemap = basemap_of(document)
    words = load_words(_LANG)
    data: dict[str, Any] = page_data(document) | {
        "lang": _LANG,
        "languages": [language(words, tell(document, words, {}, basemap))],
        "colours": COLOURS,
        "basemap": basemap,
        "symbols": {},
        "config": {},
    }
    scripts = (leaflet_file("leaflet.js"), _bundle(), _START)
    text = _template().render(
        title=document.articles[0].title or "Untitled article",
        lang=document.articles[0].lang,
        file=desk.file.path.name,
        css=f"{page_css()}\n{_styles()}",
        scripts=scripts,
        data=script_json(data),
        article=script_json(article_view(desk)),
        state=script_json(state_view(desk)),
        credits=[source.name for source in document.sources],
    )
    return text.encode("utf-8", "replace"), _policy(scripts)


def _policy(scripts: tuple[str, ...]) -> str:
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
        for text in scripts
    )
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


@functools.cache
def _bundle() -> str:
    return (_ASSETS / "review.js").read_text(encoding="utf-8")


@functools.cache
def _styles() -> str:
    return (_ASSETS / "review.css").read_text(encoding="utf-8")


@functools.cache
def _template() -> Any:
    import jinja2

    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_ASSETS),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    return env.get_template("review.html.j2")
