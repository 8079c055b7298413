"""W3C Web Annotations: the quotes of a map, each tied to its words in the article."""

from typing import Any

from mapgen.export.geojson.simplestyle import role_words
from mapgen.export.geojson.text import layout
from mapgen.export.rows import pairs
from mapgen.export.uris import article_uri, own_uri, place_uri
from mapgen.model import ArticleRef, Citation, Claim, MapDocument, Mark

__all__ = ["EXPLAIN", "to_annotations"]

EXPLAIN = """\
Web Annotations hold the evidence: one annotation per quote of a claim, with the quote, its offsets
in the article's text (code points, end exclusive; the text's sha256 stands beside them) and the
place it was tied to. Prefix and suffix of a quote are given only with --full-text, for otherwise
the map does not hold the article. Shapes, layers, codes, rivals and the run manifest are left out;
a mark without a claim has no annotation.
"""

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # code points of prefix and suffix


def to_annotations(document: MapDocument) -> bytes:
    """Return an AnnotationPage in JSON-LD, UTF-8."""
    articles = {ref.sha256: ref for ref in document.articles}
    items = [
        _annotation(document, mark, claim, at, articles)
        for mark, claim in pairs(document)
        for at in range(len(claim.citations))
    ]
    top = {
        "@context": _CONTEXT,
        "id": own_uri(document, "annotations"),
        "type": "AnnotationPage",
        "items": items,
    }
    return (layout(top) + "\n").encode()


def _annotation(
    document: MapDocument,
    mark: Mark | None,
    claim: Claim,
    at: int,
    articles: dict[str, ArticleRef],
) -> dict[str, Any]:
    cited = claim.citations[at]
    return {
        "id": f"{own_uri(document, claim.id)}:{at + 1}",
        "type": "Annotation",
        "motivation": "linking" if mark else "describing",
        "body": _bodies(document, mark, claim),
        "target": {
            "type": "SpecificResource",
            "source": _source(cited, articles),
            "selector": [_quote(cited, articles.get(cited.article)), _offsets(cited)],
        },
    }


def _bodies(document: MapDocument, mark: Mark | None, claim: Claim) -> list[dict[str, Any]]:
    who = ", ".join(actor.name for actor in claim.actors)
    parts = [role_words(claim.role), who, mark.title if mark else ""]
    text = " · ".join(part for part in parts if part)
    bodies: list[dict[str, Any]] = [
        {"type": "TextualBody", "value": text, "purpose": "describing", "format": "text/plain"}
    ]
    if mark is not None:
        place = place_uri(mark.place_id) or own_uri(document, mark.id)
        bodies.append({"type": "SpecificResource", "source": place, "purpose": "identifying"})
        bodies.append({"type": "TextualBody", "value": mark.id, "purpose": "tagging"})
    return [*bodies, {"type": "TextualBody", "value": claim.id, "purpose": "tagging"}]


def _source(cited: Citation, articles: dict[str, ArticleRef]) -> str:
    article = articles.get(cited.article)
    return article_uri(article) if article else f"urn:sha256:{cited.article}"


def _quote(cited: Citation, article: ArticleRef | None) -> dict[str, Any]:
    selector: dict[str, Any] = {"type": "TextQuoteSelector", "exact": cited.quote}
    if article is not None and article.text is not None:
        text = article.text
        selector["prefix"] = text[max(0, cited.start - _AROUND) : cited.start]
        selector["suffix"] = text[cited.end : cited.end + _AROUND]
    return selector


def _offsets(cited: Citation) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": cited.start, "end": cited.end}
