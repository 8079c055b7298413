"""The pages that `mapgen review` serves: the desk, and the map as it is decided so far."""

from mapgen.pages import page_of
from mapgen.render.basemap import basemap_of
from mapgen.render.desk import desk_html, served_policy
from mapgen.render.translate import sayer
from mapgen.review.article import shelf_view
from mapgen.review.desk import Desk
from mapgen.review.view import state_view
from mapgen.review.voice import Voice

__all__ = ["desk_page", "map_page", "voice_for"]

# The map's own policy, with the hashes of its scripts, is in the page; both hold.
_MAP = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def desk_page(desk: Desk, voice: Voice) -> tuple[bytes, str]:
    """Return the desk's page and its content security policy.

    The article's text is in it as data only; it is served to this machine and never saved.
    """
    document = desk.document
    shelf, state = shelf_view(desk, voice), state_view(desk, voice)
    text, scripts = desk_html(document, voice.words, shelf, state, basemap_of(document))
    return text.encode("utf-8", "replace"), served_policy(scripts)


def map_page(desk: Desk) -> tuple[bytes, str]:
    """Return the map as it is decided so far, to the byte what `build` writes, and its policy."""
    return page_of(desk.document, desk.tools.config).encode(), _MAP


def voice_for(desk: Desk) -> Voice:
    """Return the desk's language, for what its articles say."""
    document = desk.document
    said = sayer(document, desk.words, basemap_of(document))
    return Voice(words=desk.words, said=said)
