"""Articles of one text, read with the model: what becomes of their names, and what they claim."""

import hashlib

from mapgen import build_map
from mapgen.config import Config
from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Claim, Resolution
from mapgen.read import read_text
from mapgen.recognise import recognise
from mapgen.resolve import resolve
from mapgen.resolve.by_words import OnLand
from mapgen.text.analyse import analyse

__all__ = ["resolved", "told"]


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


def told(text: str, config: Config) -> dict[tuple[str, str, str], Claim]:
    """Return the claims of a text by (place, role, doer), without what is only named."""
    document = build_map(read_text(text, published="2023-05-18"), config=config)
    return {
        (mark.title, claim.role, claim.actors[0].name if claim.actors else ""): claim
        for mark in document.marks
        for claim in mark.claims
        if claim.role != "mentioned"
    }
