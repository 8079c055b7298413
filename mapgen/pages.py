"""Makes a map's page, and makes it again from what a page holds, to the byte."""

import functools
import hashlib
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from mapgen.actors.names import load_names
from mapgen.config import Config
from mapgen.errors import InputError, UsageError
from mapgen.export.geojson import compact_geojson, rounded
from mapgen.export.jsonld import news_article
from mapgen.manifest import PAGE_PACKAGES
from mapgen.model import MapDocument
from mapgen.render.basemap import basemap_of
from mapgen.render.card import Card
from mapgen.render.frame import frame_of
from mapgen.render.html import to_html
from mapgen.render.symbols import symbols_for
from mapgen.resources import data_path

__all__ = ["MADE", "is_ours", "page_of", "remade"]

MADE = "made"
"""The member of a page's data that says what made it: enough to make it again."""

_CODE = ("*.py", "*.js", "*.css", "*.j2", "*.toml")
_ROOMS = ("render", "lang", "export")  # parts of mapgen that a page depends on


def page_of(
    document: MapDocument,
    config: Config | None = None,
    card: Card | None = None,
    desk: Mapping[str, Any] | None = None,
) -> str:
    """Return the map as one self-contained HTML page that can be made again from its data.

    `desk` is what a review desk in it works with; without it the page holds none.
    """
    document = rounded(document)
    packaged = load_names()
    actors = config.actors if config else ()
    used = {item.name for group in (document.layers, document.sides) for item in group}
    claims = [claim for mark in document.marks for claim in mark.claims]
    for claim in (*claims, *document.unplaced):
        used |= {actor.name for actor in claim.actors}
    used |= {actor.name for actor in document.actors}
    own = {
        name: others
        for name, others in (load_names(*actors) if actors else {}).items()
        if name in used and packaged.get(name) != others
    }
    made = {
        "by": maker(),
        "tiles": config.tiles if config else "",
        "card": asdict(card) if card else None,
        "names": own,
        **({"desk": desk} if desk else {}),
    }
    return _page(document, config.lang if config else "en", made)


def is_ours(document: MapDocument, view: Mapping[str, Any]) -> bool:
    """Tell whether this very mapgen made a page, by what it says, or by what its data say.

    A page may not disown its maker: where its data, which are under digests, name the versions
    that are installed here, it has to be what they write.
    """
    made = view.get(MADE)
    if isinstance(made, dict) and made.get("by") == maker():
        return True
    said = dict(document.run.versions)
    return all(said.get(name) == version(name) for name in PAGE_PACKAGES)


def remade(document: MapDocument, view: Mapping[str, Any]) -> str:
    """Make a page again from its document and its data.

    Raises
    ------
    InputError
        If the data lack what the page was made with.
    """
    made = view.get(MADE)
    try:
        return _page(document, view["lang"], made)  # type: ignore[arg-type]
    except (KeyError, TypeError, ValueError, AttributeError, UsageError) as error:
        raise InputError("the page does not hold what it was made with") from error


@functools.cache
def maker() -> str:
    """Return a digest of the code, data and packages that pages are made of."""
    root, digest = Path(__file__).parent, hashlib.sha256()
    paths = sorted(path for room in _ROOMS for end in _CODE for path in (root / room).rglob(end))
    # The sources that the page's bundle is made of are not installed; the bundle is.
    paths = [path for path in paths if "script" not in path.relative_to(root).parts]
    for path in (*paths, data_path("SOURCES.toml")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    digest.update(" ".join(f"{name} {version(name)}" for name in PAGE_PACKAGES).encode())
    return digest.hexdigest()[:32]


def _page(document: MapDocument, lang: str, made: Mapping[str, Any]) -> str:
    frame = frame_of(document)
    return to_html(
        document,
        frame=frame,
        basemap=basemap_of(document, frame=frame),
        symbols=symbols_for(document),
        geojson=compact_geojson(document),
        jsonld=news_article(document),
        lang=lang,
        tiles=made["tiles"],
        names={**load_names(), **made["names"]},
        card=Card(**made["card"]) if made["card"] else None,
        made=made,
        desk=made.get("desk"),
    )
