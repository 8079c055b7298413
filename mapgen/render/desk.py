"""The review desk as HTML: the page of `mapgen review`, and its part of a reviewable map."""

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from mapgen.model import MapDocument
from mapgen.render.desk_files import desk_css, desk_script, said
from mapgen.render.html import script_json, template
from mapgen.render.page import page_data
from mapgen.render.policy import policy
from mapgen.render.sheets import leaflet_file, page_css
from mapgen.render.style import COLOURS
from mapgen.render.translate import language, translate
from mapgen.render.words import Words

__all__ = ["desk_html", "served_policy"]

_START = "mapgenReview.start();\n"


def desk_html(
    document: MapDocument,
    words: Words,
    shelf: Mapping[str, Any],
    state: Mapping[str, Any],
    basemap: Mapping[str, Any],
) -> tuple[str, tuple[str, ...]]:
    """Return the page of a desk that is served, and its scripts.

    Parameters
    ----------
    document : MapDocument
        The map before the reviewer: where it is looked at, and what is credited.
    words : Words
        The language of the desk.
    shelf, state : mapping
        What the desk's scripts read: what stays, and what decisions change.
    """
    data: dict[str, Any] = page_data(document) | {
        "lang": words.code,
        "languages": [language(words, translate(document, words, {}, basemap))],
        "colours": COLOURS,
        "basemap": basemap,
        "symbols": {},
        "config": {},
    }
    scripts = (leaflet_file("leaflet.js"), desk_script(), _START)
    first = document.articles[0]
    page = template("review.html.j2").render(
        words=words,
        w=functools.partial(said, words),
        title=first.title or words.text("page.untitled"),
        file=shelf["file"],
        css=f"{page_css()}\n{desk_css()}",
        scripts=scripts,
        data=script_json(data),
        shelf=script_json(shelf),
        state=script_json(state),
        offline=False,
        credits=[source.name for source in document.sources],
    )
    return page, scripts


def served_policy(scripts: Sequence[str]) -> str:
    """Return the content security policy of a desk that is served."""
    return f"{policy(scripts, ())}; connect-src 'self'; frame-ancestors 'none'"
