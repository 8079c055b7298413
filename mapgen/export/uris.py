"""The names under which linked data refers to a map's marks, claims, places and articles."""

from mapgen.model import ArticleRef, MapDocument, geonames_number

__all__ = ["article_uri", "own_uri", "place_uri"]


def own_uri(document: MapDocument, own_id: str) -> str:
    """Return the name of a mark or claim; maps of other articles do not share it."""
    first = document.articles[0].sha256 if document.articles else "none"
    return f"urn:mapgen:{first}:{_quoted(own_id)}"


def article_uri(article: ArticleRef) -> str:
    """Return where the article is, or its hash as a name."""
    web = article.url.startswith(("http://", "https://"))
    return article.url if web and " " not in article.url else f"urn:sha256:{article.sha256}"


def place_uri(place_id: str | None) -> str | None:
    """Return the public name of a place; None if only we have an id for it."""
    number = geonames_number(place_id)
    return None if number is None else f"https://sws.geonames.org/{number}/"


def _quoted(text: str) -> str:
    from urllib.parse import quote

    return quote(text, safe=":")
