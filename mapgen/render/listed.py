"""What a page shows of its document without JavaScript: the template's own words and lists."""

import functools
from typing import Any

from mapgen.lang.identify import NAMES_ONLY
from mapgen.model import ArticleRef, Claim, MapDocument
from mapgen.render.desk_files import said
from mapgen.render.packed import LISTED
from mapgen.render.page import ordered_marks, safe_url
from mapgen.render.reviewed import reviewed
from mapgen.render.translate import Translated
from mapgen.render.words import Words
from mapgen.viewpoint import names_of
from mapgen.vocabulary import load_vocabulary

__all__ = ["listed"]

_FEW = 3  # more sources than this are folded away
_LONGEST = 100  # characters of a sentence that stands for a missing title


def listed(
    document: MapDocument, words: Words, told: Translated, *, packed: bool
) -> dict[str, Any]:
    """Return what the page shows of the document without JavaScript."""
    return {
        "document": document,
        "called": functools.partial(_called, len(document.articles) > 1),
        "folded": len(document.articles) > _FEW,
        "headline": _headline(document, words),
        "marks": ordered_marks(document),
        "deed": functools.partial(_deed, words, told),
        "reviewed": reviewed(words, document),
        "credits": [source.name for source in document.sources],
        "w": functools.partial(said, words),
        "most": LISTED if packed else None,
        "safe_url": safe_url,
        "viewpoint": _viewpoint(document),
        "names_only": any(article.lang in NAMES_ONLY for article in document.articles),
        "layer_names": {layer.id: layer.name for layer in document.layers},
    }


def _headline(document: MapDocument, words: Words) -> str:
    """Return the map's title, or the first article's; else the first sentence that tells something.

    A dateline tells nothing: it is quoted only where nothing else is.
    """
    if document.title or not document.articles:
        return document.title or words.text("page.untitled")
    first = document.articles[0]
    claims = [claim for mark in document.marks for claim in mark.claims]
    told = [claim for claim in claims if claim.role != "mentioned"]
    for some in ((*told, *document.unplaced), claims):
        own = [cite for one in some for cite in one.citations if cite.article == first.sha256]
        if own:
            break
    if first.title or not own:
        return first.title or words.text("page.untitled")
    quote = " ".join(min(own, key=lambda cite: cite.start).quote.split())
    if len(quote) > _LONGEST:
        quote = quote[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:–—- ") + "…"
    return words.text("card.open_quote") + quote + words.text("card.close_quote")


def _called(many: bool, article: ArticleRef) -> str:
    """Return what a source is called; beside others by its title, too: alone, the page has it."""
    if many:
        return " · ".join(filter(None, (article.title, article.publisher)))
    return article.publisher or (article.title if safe_url(article.url) else "")


def _deed(words: Words, told: Translated, claim: Claim) -> str:
    """Return what a claim says was done, and to whom; the page's `words.js` says the same."""
    if not claim.event:
        text = words.text(f"role.{claim.role}")
        return words.text("role.not", role=text) if claim.negated else text
    text = words.text(f"event.{claim.event}")
    done = claim.actors if claim.role == "target" else claim.targets
    if done:
        kind = load_vocabulary().events.get(claim.event)
        names = words.cldr.join([told.text(actor.name) for actor in done])
        text = words.text(f"deed.{kind.whom if kind else 'of'}", what=text, targets=names)
    for flag in ("planned", "hypothetical"):
        if getattr(claim, flag):
            text = words.text(f"card.{flag}", what=text)
    return words.text("role.not", role=text) if claim.negated else text


def _viewpoint(document: MapDocument) -> list[tuple[str, tuple[str, ...]]]:
    """Return what the page says of a chosen point of view: the words' key, names of sides."""
    options = ((option, names_of(document, option)) for option in ("friendly", "hostile"))
    return [(f"page.{option}", sides) for option, sides in options if sides]
