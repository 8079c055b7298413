"""Checks that every mark has claims, every claim citations, and everything refers to something."""

import re
from collections import Counter
from collections.abc import Iterator

from mapgen.model import Citation, Claim, MapDocument, Mark
from mapgen.verify.problems import Problem, about
from mapgen.verify.quotes import leftovers

__all__ = ["check_evidence"]

_SHA256 = re.compile(r"[0-9a-f]{64}")


def check_evidence(document: MapDocument) -> Iterator[Problem]:
    """Yield what is missing or dangling in the document itself."""
    yield from _whole(document)
    lengths = {ref.sha256: ref.length for ref in document.articles}
    layers = {layer.id for layer in document.layers}
    for mark in document.marks:
        texts = [*_mark(mark, layers), *_claims(mark.claims, lengths)]
        if texts:
            yield about(mark, *texts)
    texts = list(_claims(document.unplaced, lengths))
    texts += [
        f"{name}: {text}"
        for name, citation in leftovers(document)
        for text in _citation(citation, lengths)
    ]
    if texts:
        yield about(None, *texts)


def _whole(document: MapDocument) -> Iterator[Problem]:
    if not document.articles:
        yield about(None, "names no article")
    for ref in document.articles:
        if not _SHA256.fullmatch(ref.sha256):
            yield about(None, f"the article {ref.title!r} has no sha256")
    if not document.sources and document.marks:
        yield about(None, "credits no source of its places")
    yield from (about(None, text) for text in _run(document))
    claims = [claim.id for mark in document.marks for claim in mark.claims]
    claims += [claim.id for claim in document.unplaced]
    for kind, ids in (("mark", [mark.id for mark in document.marks]), ("claim", claims)):
        twins = [name for name, count in Counter(ids).items() if count > 1]
        if twins:
            yield about(None, f"{kind} id used twice: {', '.join(twins)}")


def _run(document: MapDocument) -> Iterator[str]:
    run = document.run
    if not dict(run.versions).get("mapgen"):
        yield "the run manifest lacks the version of mapgen"
    if not run.inputs:
        yield "the run manifest lacks the hashes of its inputs"
    for name, value in run.inputs:
        if not _SHA256.fullmatch(value):
            yield f"the run manifest has no sha256 of {name!r}"
    if not run.options:
        yield "the run manifest lacks its options"


def _mark(mark: Mark, layers: set[str]) -> Iterator[str]:
    if not mark.claims:
        yield "has no claim"
    told = {claim.layer for claim in mark.claims if claim.layer}
    if told != set(mark.layers):
        yield f"is in layers {_listed(mark.layers)}, its claims in {_listed(sorted(told))}"
    unknown = [layer for layer in mark.layers if layer not in layers]
    if unknown:
        yield f"is in layers the map does not have: {', '.join(unknown)}"
    if mark.geo_precision not in range(1, 4) or mark.where_prec not in range(1, 8):
        yield "has no precision (geo_precision 1 to 3, where_prec 1 to 7)"
    if not mark.words:
        yield "does not say its precision in words"
    decided = any(claim.reviewed for claim in mark.claims)  # a decision is its own source
    sourced = mark.place_id is not None or decided
    if mark.form in {"exact", "near"} and mark.geometry is not None and not sourced:
        yield "has no source of its position"
    yield from _exact(mark)


def _exact(mark: Mark) -> Iterator[str]:
    if mark.form != "exact" or mark.geometry is None:
        return
    if mark.geometry.type != "Point":
        yield f"is called exact but drawn as {mark.geometry.type}"
    elif mark.anchor is not None and mark.geometry.coordinates != (
        mark.anchor.lon,
        mark.anchor.lat,
    ):
        yield "is drawn in another place than its name"


def _claims(claims: tuple[Claim, ...], lengths: dict[str, int]) -> Iterator[str]:
    for claim in claims:
        if not claim.citations:
            yield f"claim {claim.id} has no citation"
        for citation in claim.citations:
            yield from (f"claim {claim.id}: {text}" for text in _citation(citation, lengths))


def _citation(citation: Citation, lengths: dict[str, int]) -> Iterator[str]:
    if not citation.quote.strip():
        yield "its quote is empty"
    if citation.article not in lengths:
        yield f"cites an article the map does not name ({citation.article[:12]})"
    elif citation.end > lengths[citation.article]:
        yield f"its quote ends at {citation.end}, behind the article's end"
    if citation.end - citation.start != len(citation.quote):
        yield (
            f"its quote has {len(citation.quote)} characters, "
            f"its offsets span {citation.end - citation.start}"
        )


def _listed(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(names) or "none"
