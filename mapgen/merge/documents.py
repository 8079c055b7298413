"""Documents of several articles -> one document."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from itertools import chain, count
from typing import TypeVar

from mapgen.denials import Published, one_event
from mapgen.lang import joined, say
from mapgen.merge.claims import join_claims, own_events
from mapgen.merge.conflicts import disagreements
from mapgen.merge.layers import merge_layers
from mapgen.model import Claim, MapDocument, Mark, Review, RunManifest, Said

__all__ = ["merge"]

T = TypeVar("T")


def merge(documents: Sequence[MapDocument]) -> MapDocument:
    """Put documents about one event on one map.

    The same place, known the same way, is one mark; the same actors, role and day there are one
    claim that cites every article. Contradictions are noted on the mark (`Mark.disagreements`).

    Parameters
    ----------
    documents : sequence of MapDocument
        At least one; the first one's title and words go before the others'. A document whose
        articles are all on the map already adds nothing.

    Raises
    ------
    ValueError
        If there is no document.
    """
    documents = own_events(_different(documents))
    days = {ref.sha256: ref.published for d in documents for ref in d.articles}
    unplaced = join_claims(d.unplaced for d in documents)
    marks, unplaced = _numbered(_marks(documents), unplaced, days.get)
    return MapDocument(
        articles=_once((d.articles for d in documents), lambda ref: ref.sha256),
        layers=merge_layers(d.layers for d in documents),
        marks=marks,
        actors=tuple(
            sorted(_once((d.actors for d in documents), lambda a: a.id), key=lambda a: a.id)
        ),
        sides=_once((d.sides for d in documents), lambda side: side.id),
        unresolved=_once(
            (d.unresolved for d in documents), lambda u: (u.surface, u.citation.article)
        ),
        unplaced=unplaced,
        unread=_once(d.unread for d in documents),
        notices=_notices(documents),
        sources=_once(d.sources for d in documents),
        reviewed_by=_reviewers(documents),
        review=_review(documents),
        run=_run(documents),
        title=next((d.title for d in documents if d.title), ""),
    )


def _notices(documents: Sequence[MapDocument]) -> tuple[str, ...]:
    """Say of each notice which article it is about, or of how many."""
    if len(documents) == 1:
        return documents[0].notices
    about: dict[str, list[str]] = {}
    for number, document in enumerate(documents, 1):
        for notice in document.notices:
            about.setdefault(notice, []).append(_name(document, number))
    return tuple(_about(notice, names) for notice, names in about.items())


def _about(notice: str, names: Sequence[str]) -> str:
    if isinstance(notice, Said) and notice.key in {"notice.of", "notice.of_many"}:
        return notice  # of a map that was merged before
    if len(names) == 1:
        return say("notice.of", article=names[0], said=notice)
    return say("notice.of_many", n=len(names), article=names[0], said=notice)


def _name(document: MapDocument, number: int) -> str:
    """Return what an article is called in a message."""
    first = document.articles[0] if document.articles else None
    called = first and (first.title or first.publisher or first.url)
    return (called or str(number)).replace("”", "’").replace("“", "‘")


def _different(documents: Sequence[MapDocument]) -> list[MapDocument]:
    """Drop documents that only repeat articles of those before them."""
    if not documents:
        raise ValueError("there is nothing to merge")
    seen: set[str] = set()
    kept: list[MapDocument] = []
    for document in documents:
        own = {ref.sha256 for ref in document.articles}
        if not kept or not own or own - seen:
            kept.append(document)
        seen |= own
    return kept


def _marks(documents: Sequence[MapDocument]) -> list[Mark]:
    """Join the marks of one place; drawn marks come first, in order of first mention."""
    groups: dict[Hashable, list[Mark]] = {}
    for number, document in enumerate(documents):
        twins = count()
        own: set[Hashable] = set()
        for mark in document.marks:
            key: Hashable = _place_key(mark)
            if key in own:  # an author's own two marks stay two
                key = (key, number, next(twins))
            own.add(key)
            groups.setdefault(key, []).append(mark)
    return sorted((_join(group) for group in groups.values()), key=lambda m: m.form == "country")


def _place_key(mark: Mark) -> Hashable:
    place = mark.place_id or mark.title.casefold()
    return place, mark.form, mark.geometry, mark.radius_km


def _join(marks: Sequence[Mark]) -> Mark:
    first = marks[0]
    if len(marks) == 1:
        return first
    claims = join_claims(mark.claims for mark in marks)
    told = [claim.layer for claim in claims if claim.layer]
    return replace(
        first,
        claims=claims,
        layers=tuple(dict.fromkeys(told)) or first.layers,
        approximate=any(mark.approximate for mark in marks),
        rule=joined(mark.rule for mark in marks),
        note=joined(mark.note for mark in marks),
        names=_pairs(mark.names for mark in marks),
        spellings=_once(mark.spellings for mark in marks),
        rivals=_once(mark.rivals for mark in marks),
        score=min(mark.score for mark in marks),
    )


def _numbered(
    marks: Iterable[Mark], unplaced: Iterable[Claim], published: Published
) -> tuple[tuple[Mark, ...], tuple[Claim, ...]]:
    """Give marks and claims new numbers, then compare the claims of each mark."""
    numbers = count(1)

    def renamed(claims: Iterable[Claim]) -> tuple[Claim, ...]:
        return tuple(replace(claim, id=f"c{next(numbers)}") for claim in claims)

    named = [
        replace(mark, id=f"m{at}", claims=renamed(mark.claims)) for at, mark in enumerate(marks, 1)
    ]
    return tuple(_compared(mark, published) for mark in named), renamed(unplaced)


def _compared(mark: Mark, published: Published) -> Mark:
    found = disagreements(mark.claims, published)
    return replace(mark, claims=one_event(mark.claims, found), disagreements=found)


def _reviewers(documents: Sequence[MapDocument]) -> str:
    """Name the reviewers; a merged map is reviewed only if every part of it was."""
    names = [document.reviewed_by for document in documents]
    return ", ".join(dict.fromkeys(names)) if all(names) else ""


def _review(documents: Sequence[MapDocument]) -> Review | None:
    """Add up what was decided on each; claims of a map that nobody looked at are open."""
    reviews = [document.review or _untouched(document) for document in documents]
    if not any(document.review for document in documents):
        return None
    return Review(
        by=tuple(dict.fromkeys(name for review in reviews for name in review.by)),
        on=max((review.on for review in reviews if review.on), default=None),
        accepted=sum(review.accepted for review in reviews),
        changed=sum(review.changed for review in reviews),
        added=sum(review.added for review in reviews),
        rejected=sum(review.rejected for review in reviews),
        open=sum(review.open for review in reviews),
    )


def _untouched(document: MapDocument) -> Review:
    claims = (*(claim for mark in document.marks for claim in mark.claims), *document.unplaced)
    return Review(by=(), open=len(claims))


def _run(documents: Sequence[MapDocument]) -> RunManifest:
    runs = [document.run for document in documents]
    return RunManifest(
        versions=_pairs(run.versions for run in runs),
        inputs=_pairs(run.inputs for run in runs),
        options=_pairs(run.options for run in runs),
        decisions=_once(run.decisions for run in runs),
        stale_decisions=tuple(
            dict.fromkeys(
                line if len(documents) == 1 else f"“{_name(document, number)}”: {line}"
                for number, document in enumerate(documents, 1)
                for line in document.run.stale_decisions
            )
        ),
    )


def _once(
    groups: Iterable[Iterable[T]], key: Callable[[T], Hashable] = lambda item: item
) -> tuple[T, ...]:
    """Return the items of all groups, of equal ones the first."""
    found: dict[Hashable, T] = {}
    for item in chain.from_iterable(groups):
        found.setdefault(key(item), item)
    return tuple(found.values())


def _pairs(groups: Iterable[Iterable[tuple[str, str]]]) -> tuple[tuple[str, str], ...]:
    """Return pairs once each, equal keys together, as the saved map keeps them."""
    by_key: dict[str, dict[str, None]] = {}
    for key, value in chain.from_iterable(groups):
        by_key.setdefault(key, {})[value] = None
    return tuple((key, value) for key, values in by_key.items() for value in values)
