"""schema.org NewsArticle for the page's head: what the article is about, not where it was filed."""

from typing import Any

from mapgen.export.geojson.shapes import bounds
from mapgen.export.geojson.text import compact
from mapgen.export.uris import article_uri, place_uri
from mapgen.model import ArticleRef, MapDocument, Mark

__all__ = ["MOST", "news_article"]


MOST = 200
"""So many places an article is described by: the map itself has the rest."""


def news_article(document: MapDocument) -> str:
    """Return JSON-LD on one line, safe to stand in an HTML script element.

    An article of more than `MOST` places is described by those it says most of.
    """
    cited = {ref.sha256: _cited_marks(document, ref) for ref in document.articles}
    articles = [_article(ref, cited[ref.sha256]) for ref in document.articles]
    top = {"@context": "https://schema.org", "@graph": articles}
    return compact(top, markup=False)


def _cited_marks(document: MapDocument, article: ArticleRef) -> list[Mark]:
    return [
        mark
        for mark in document.marks
        if any(c.article == article.sha256 for claim in mark.claims for c in claim.citations)
    ]


def _article(ref: ArticleRef, marks: list[Mark]) -> dict[str, Any]:
    members = {
        "@type": "NewsArticle",
        "@id": article_uri(ref),
        "headline": ref.title,
        "url": ref.url if ref.url.startswith(("http://", "https://")) else "",
        "datePublished": ref.published.isoformat() if ref.published else "",
        "publisher": {"@type": "Organization", "name": ref.publisher} if ref.publisher else "",
        "inLanguage": ref.lang,
        # Places that only lend a unit its name are not what the article is about.
        "contentLocation": [_place(mark) for mark in _foremost(marks)],
    }
    return {key: value for key, value in members.items() if value}


def _foremost(marks: list[Mark]) -> list[Mark]:
    """Return the marks with the most claims, in the map's order."""
    told = [(-len(mark.claims), at) for at, mark in enumerate(marks) if _described(mark)]
    return [marks[at] for _, at in sorted(sorted(told)[:MOST], key=lambda one: one[1])]


def _described(mark: Mark) -> bool:
    return any(claim.role != "unit_name" and not claim.negated for claim in mark.claims)


def _place(mark: Mark) -> dict[str, Any]:
    same = place_uri(mark.place_id)
    return {
        "@type": "Place",
        **({"@id": same} if same else {}),
        "name": mark.title,
        "identifier": mark.id,
        **({"geo": geo} if (geo := _geo(mark)) else {}),
        **({"address": _address(mark)} if mark.country else {}),
    }


def _geo(mark: Mark) -> dict[str, Any] | None:
    """Return a point for a point, a box for anything wider: never a point for an area."""
    if mark.geometry is None:
        return None
    box = bounds([mark.geometry])
    if box is None:
        return None
    west, south, east, north = box
    if (west, south) == (east, north):
        return {"@type": "GeoCoordinates", "latitude": south, "longitude": west}
    return {"@type": "GeoShape", "box": f"{south} {west} {north} {east}"}


def _address(mark: Mark) -> dict[str, Any]:
    return {"@type": "PostalAddress", "addressCountry": mark.country}
