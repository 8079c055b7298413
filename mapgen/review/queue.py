"""The queue: everything on a map that a person can decide on, riskiest first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from mapgen.decisions.draft import citation_fields, name_ref, unread_ref
from mapgen.model import Article, Citation, MapDocument, Place, Reading, Unread
from mapgen.pipeline import Claims
from mapgen.review.risk import Reason, Risk, is_mention, risk_of, story_of

__all__ = ["Item", "ItemKind", "find_items", "order"]

ItemKind = Literal["claim", "mention", "unplaced", "name", "unread"]
_NAME = 14.0
_UNREAD = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to decide on; what it says now is worked out anew after each decision."""

    ref: str
    kind: ItemKind
    risk: Risk
    citation: Citation
    title: str
    fields: Mapping[str, Any]  # what a new entry of the decisions file says of it
    reading: Reading | None = None
    candidates: tuple[Place, ...] = ()  # of its name, the chosen one first
    article: int = 0  # its place among the articles on the desk


def find_items(claims: Claims, document: MapDocument, article: int = 0) -> tuple[Item, ...]:
    """Return all there is to decide on, riskiest first, equals in text order.

    Parameters
    ----------
    claims : Claims
    document : MapDocument
        The map before any decision: what it lists as having no place, or as unread.
    article : int
        Which article of several this is.
    """
    found = [*_claims(claims), *_names(claims, document), *_unread(claims, document.unread)]
    found = [replace(item, article=article) for item in found]
    return tuple(sorted(found, key=order))


def order(item: Item) -> tuple[float, int, int]:
    """Riskiest first, equals in text order."""
    return -item.risk.score, item.article, item.citation.start


def _claims(claims: Claims) -> Iterator[Item]:
    article, story = claims.analysis.article, story_of(claims.readings)
    for reading in claims.readings:
        claim, at = reading.claim, reading.location
        if not claim.citations:
            continue
        kind: ItemKind = "mention" if is_mention(reading) else "claim" if at else "unplaced"
        title = at.title if at else ""
        yield Item(
            ref=claim.ref,
            kind=kind,
            risk=risk_of(reading, story),
            citation=claim.citations[0],
            title=title,
            fields={
                "ref": claim.ref,
                **citation_fields(claim.citations[0], {article.sha256: article.text}),
                **({"place": title} if title else {}),
                "role": claim.role,
                **({"layer": claim.layer} if claim.layer else {}),
            },
            reading=reading,
            candidates=_candidates(reading),
        )


def _candidates(reading: Reading) -> tuple[Place, ...]:
    at = reading.location
    if at is None or at.place is None:
        return ()
    rivals = [
        rival
        for item in at.resolutions
        if item.place and item.place.id == at.place.id
        for rival in item.rivals
    ]
    return tuple({place.id: place for place in (at.place, *rivals)}.values())


def _names(claims: Claims, document: MapDocument) -> Iterator[Item]:
    texts = _texts(claims.analysis.article)
    rivals = {
        item.toponym.surface: item.rivals for item in claims.resolutions if item.place is None
    }
    for item in document.unresolved:
        ref = str(name_ref(item))
        reason = Reason(level=2, key="name", fields=(("why", item.reason),))
        yield Item(
            ref=ref,
            kind="name",
            risk=Risk(score=_NAME, reasons=(reason,)),
            citation=item.citation,
            title=item.surface,
            fields={"ref": ref, **citation_fields(item.citation, texts), "place": item.surface},
            candidates=rivals.get(item.surface, ()),
        )


def _unread(claims: Claims, unread: Iterable[Unread]) -> Iterator[Item]:
    texts = _texts(claims.analysis.article)
    for item in unread:
        ref = str(unread_ref(item))
        reason = Reason(level=2, key="unread", fields=(("words", item.words),))
        yield Item(
            ref=ref,
            kind="unread",
            risk=Risk(score=_UNREAD, reasons=(reason,)),
            citation=item.citation,
            title=", ".join(item.places) or item.words,
            fields={"ref": ref, **citation_fields(item.citation, texts)},
        )


def _texts(article: Article) -> dict[str, str]:
    return {article.sha256: article.text}
