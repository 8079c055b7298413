"""Articles of one text, read with the model: what becomes of their names, and what they claim."""

import atexit
import hashlib
from contextlib import ExitStack
from functools import cache

from mapgen.config import Config
from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Claim, MapDocument, Resolution
from mapgen.pipeline import Tools, map_article, open_tools
from mapgen.read import read_text
from mapgen.recognise import recognise
from mapgen.resolve import resolve
from mapgen.resolve.by_words import OnLand
from mapgen.text.analyse import analyse

__all__ = ["WAR", "mapped", "resolved", "told"]

WAR = "\n\nThousands of people have been killed in the war, in battles and bombings."
"""Makes an article one that tells of force, which a word such as "attack" alone does not."""


def resolved(
    gazetteer: Gazetteer, text: str, on_land: OnLand | None = None
) -> tuple[Resolution, ...]:
    """Return the names of a text with their places, in text order."""
    analysis = analyse(Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest()))
    return resolve(
        analysis,
        recognise(analysis, gazetteer),
        gazetteer.lookup,
        fuzzy=gazetteer.fuzzy,
        former=gazetteer.former,
        alike=gazetteer.alike,
        on_land=on_land,
    )


@cache
def _tools(config: Config) -> Tools:
    """Open the gazetteer once for all texts: opening takes as long as reading a sentence."""
    opened = ExitStack()
    atexit.register(opened.close)
    return opened.enter_context(open_tools(config))


def mapped(text: str, config: Config, published: str = "2023-05-18") -> MapDocument:
    """Return the map of a text, as `build_map` makes it of one article; it has a mark."""
    document = map_article(read_text(text, published=published), _tools(config))
    assert document.marks
    return document


def told(text: str, config: Config) -> dict[tuple[str, str, str], Claim]:
    """Return the claims of a text by (place, role, doer), without what is only named."""
    document = mapped(text, config)
    return {
        (mark.title, claim.role, claim.actors[0].name if claim.actors else ""): claim
        for mark in document.marks
        for claim in mark.claims
        if claim.role != "mentioned"
    }
