"""Finds the places of many texts at once, and measures them against a corpus."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from shapely import Point

from mapgen.areas import Areas
from mapgen.evaluate.corpus import Document, Labelled, read_corpus
from mapgen.evaluate.measure import Scores, evaluate
from mapgen.lang.identify import NAMES_ONLY, language_of
from mapgen.model import Article, LonLat, Lookup, Place, Resolution, geonames_number
from mapgen.recognise import recognise
from mapgen.resolve import resolve
from mapgen.text.analyse import DEFAULT_MODEL, analyse_many

__all__ = ["Names", "evaluate_corpus", "predict"]


class Names(Protocol):
    """A gazetteer, as far as it is used here."""

    def knows(self, name: str) -> bool:
        """Tell whether any place has this name."""

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Return the places of this name, best first."""

    def demonym(self, word: str) -> Place | None:
        """Return the country of a people."""

    def former(self, name: str) -> tuple[Place, ...]:
        """Return the places of `lookup` that bore this name in the past only."""

    def fuzzy(self, name: str) -> tuple[Place, ...]:
        """Return places whose name differs by spelling only."""

    def alike(self, name: str, countries: Iterable[str]) -> tuple[Place, ...]:
        """Return places of these countries that are written nearly so."""


def predict(
    documents: Iterable[Document],
    gazetteer: Names,
    *,
    lookup: Lookup | None = None,
    model: str = DEFAULT_MODEL,
) -> Iterator[Document]:
    """Find and resolve the toponyms of many texts; their own toponyms are not looked at.

    Parameters
    ----------
    documents : iterable of Document
    gazetteer : Names
        An open `Gazetteer`, or anything like it.
    lookup : callable, optional
        What resolves names instead of the gazetteer.
    model : str
        Name of an installed spaCy model.
    """
    texts = list(documents)
    analyses = analyse_many((_article(document) for document in texts), model=model)
    for document, analysis in zip(texts, analyses, strict=True):
        toponyms = recognise(analysis, gazetteer)
        names_only = analysis.article.lang in NAMES_ONLY
        found = resolve(
            analysis,
            toponyms,
            lookup or gazetteer.lookup,
            fuzzy=None if names_only else gazetteer.fuzzy,
            former=gazetteer.former,
            alike=None if names_only else gazetteer.alike,
        )
        yield Document(
            id=document.id,
            text=document.text,
            toponyms=tuple(_labelled(resolution) for resolution in found),
        )


def evaluate_corpus(
    path: Path,
    gazetteer: Names,
    *,
    lookup: Lookup | None = None,
    model: str = DEFAULT_MODEL,
    progress: Callable[[int, int], None] | None = None,
    areas: Areas | None = None,
) -> tuple[Scores, tuple[Document, ...]]:
    """Measure mapgen on the corpus at `path`; return the scores and the predictions.

    Parameters
    ----------
    path : Path
        JSONL, as `read_corpus` reads it.
    progress : callable, optional
        Called with (done, total) after each document.
    areas : Areas, optional
        With them, the share of gold points inside the areas of the places found is measured, too.

    Raises
    ------
    InputError
        If the corpus cannot be read.
    """
    gold: Sequence[Document] = read_corpus(path)
    predictions = []
    for document in predict(gold, gazetteer, lookup=lookup, model=model):
        predictions.append(document)
        if progress is not None:
            progress(len(predictions), len(gold))
    covers = None if areas is None else partial(_covers, areas)
    return evaluate(gold, predictions, covers=covers), tuple(predictions)


def _covers(areas: Areas, place: str, point: LonLat) -> bool:
    shape = areas.polygon(place)
    return shape is not None and bool(shape.intersects(Point(point.lon, point.lat)))


def _article(document: Document) -> Article:
    """Make an article of a document; one in a language that is not read is tried as English."""
    text = document.text
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    lang = document.lang or language_of(text)
    return Article(text=text, sha256=digest, home=document.home, lang=lang)


def _id_of(place: Place) -> str:
    """Return the id by which corpora know a place: its number in GeoNames, where it has one."""
    number = geonames_number(place.id)
    return place.id if number is None else str(number)


def _labelled(resolution: Resolution) -> Labelled:
    toponym, place = resolution.toponym, resolution.place
    return Labelled(
        start=toponym.start,
        end=toponym.end,
        surface=toponym.surface,
        point=place.point if place else None,
        place=_id_of(place) if place else None,
        type=place.feature if place else None,
        score=resolution.score if place else None,
    )
