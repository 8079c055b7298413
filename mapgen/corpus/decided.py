"""A person's decisions in a corpus: beside an article, or one file for all; shipped as text."""

import functools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mapgen.corpus.records import Decided, Record
from mapgen.decisions import Decision, Decisions, Outcome, find_fit, load_decisions
from mapgen.decisions.lines import read_text
from mapgen.errors import UsageError
from mapgen.job import decisions_beside
from mapgen.model import MapDocument
from mapgen.text import Text

__all__ = [
    "common_decisions",
    "decisions_on",
    "homeless",
    "stale_rows",
    "with_decisions",
    "witnessed",
]

_HERE = frozenset({"exact", "moved", "several"})


def with_decisions(record: Record, path: Path) -> Record:
    """Return a record of an article's file with the decisions that lie beside it."""
    found = decisions_beside(str(path))
    if found is None or record.problem:
        return record
    try:
        return replace(record, decided=Decided(file=found.name, text=read_text(found)))
    except UsageError as error:
        return replace(record, data=b"", problem=str(error).replace(str(found), found.name))


def common_decisions(path: Path | None) -> Decided | None:
    """Read the one decisions file of a set.

    Raises
    ------
    UsageError
        If it cannot be read, or anything in it is wrong.
    """
    if path is None:
        return None
    found = Decided(file=path.name, text=read_text(path), common=True)
    _loaded(found)
    return found


def decisions_on(decided: Decided | None, text: Text) -> Decisions:
    """Return what a person decided on one article.

    Of a common file these are what holds in all articles, what refers to this one, and what is
    about words that stand in it.
    """
    if decided is None:
        return Decisions()
    known = _loaded(decided)
    if not decided.common:
        return known
    return replace(known, decisions=tuple(d for d in known.decisions if _is_on(d, text)))


def witnessed(document: MapDocument, decided: Decided | None) -> MapDocument:
    """Return a document whose manifest names the decisions that made it."""
    if decided is None or not document.run.decisions:
        return document
    inputs = tuple(sorted([*document.run.inputs, ("decisions", decided.sha256)]))
    return replace(document, run=replace(document.run, inputs=inputs))


def stale_rows(record: Record, outcome: Outcome) -> list[dict[str, str]]:
    """Return a row of failures for each decision on an article that no longer fits it."""
    return [
        {"article_id": record.id, "source": record.name, "stage": "decide",
         "reason": f"a decision no longer fits: {line}"}
        for line in outcome.stale
    ]  # fmt: skip


def homeless(decided: Decided | None, used: set[str]) -> Iterator[dict[str, str]]:
    """Yield a row of failures for each decision of a common file that is about no article."""
    for one in _loaded(decided).decisions if decided is not None else ():
        if one.id not in used and one.action != "undecided":
            yield {
                "article_id": "",
                "source": one.file,
                "stage": "decide",
                "reason": f"the decision {one.id!r} is about no article of the set",
            }


def _is_on(decision: Decision, text: Text) -> bool:
    article = text.article
    if decision.everywhere or (decision.ref is not None and decision.ref.is_of(article.sha256)):
        return True
    return find_fit(decision, article, text.spans).kind in _HERE


@functools.lru_cache(maxsize=8)
def _loaded(decided: Decided) -> Decisions:
    return load_decisions(Path(decided.file), decided.text)
