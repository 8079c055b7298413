"""What a worker does: records in, plain results out; its tools are opened once in its thread."""

import hashlib
import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from typing import Any

from mapgen.config import Config
from mapgen.corpus.context import doubtful_names, sure_names
from mapgen.corpus.decided import decisions_on, stale_rows, witnessed
from mapgen.corpus.families import signature
from mapgen.corpus.records import Failure, Record
from mapgen.decisions import Outcome
from mapgen.errors import MapgenError
from mapgen.export.columns import claim_rows, mark_rows
from mapgen.export.geojson import write_geojson
from mapgen.lang.identify import check_language
from mapgen.manifest import manifest
from mapgen.model import Analysis, Article, MapDocument
from mapgen.pipeline import Claims, Tools, decided, open_tools, read_claims
from mapgen.read import Raw, article_of, overridden, text_article
from mapgen.resolve import Background
from mapgen.text.analyse import analyse_many

__all__ = ["Result", "Task", "conditions", "failed", "map_records"]

Result = dict[str, Any]
"""One article's rows: `key`, `article` or None, `claims`, `marks`, `failures`, `geojson`, and the
`names` that it is sure of and the `doubtful` ones, see `context`; `sides` says what its
map calls them by their ids, `decided` has the ids of a person's decisions on it."""

_THREAD = threading.local()


@dataclass(frozen=True, slots=True)
class Task:
    """An article to map, what is known of it from outside, and the key of the result."""

    record: Record
    key: str
    background: Background | None = None


def map_records(tasks: Sequence[Task], config: Config, *, geojson: bool) -> list[Result]:
    """Read and map articles; what goes wrong with one is its own result.

    The language model reads several at once, which is faster and gives the same.

    The gazetteer's connection belongs to the thread that opened it, so the tools are opened in
    the thread that calls this, and kept there for further calls.
    """
    read = [_taken(task) for task in tasks]
    analyses = analyse_many((one for one in read if isinstance(one, Article)), model=config.model)
    return [
        _mapped(task, one, analyses, config, geojson=geojson) if isinstance(one, Article) else one
        for task, one in zip(tasks, read, strict=True)
    ]


def conditions(config: Config) -> str:
    """Return a sha256 over all that changes a result, besides the article itself."""
    run = manifest(config, model=config.model)
    facts = (run.versions, run.inputs, run.options)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def failed(task: Task, stage: str, reason: str) -> Result:
    """Return the result of an article that gave nothing."""
    record = task.record
    failure = Failure(article_id=record.id, source=record.name, stage=stage, reason=reason)
    return {
        "key": task.key,
        "article": None,
        "claims": [],
        "marks": [],
        "failures": [_row(failure)],
        "geojson": None,
        "names": [],
        "doubtful": [],
        "sides": {},
        "decided": [],
    }


def _row(failure: Failure) -> dict[str, str]:
    return {
        "article_id": failure.article_id,
        "source": failure.source,
        "stage": failure.stage,
        "reason": failure.reason,
    }


def _taken(task: Task) -> Article | Result:
    """Return the article of a record, or what came of one that cannot be read."""
    if task.record.problem:
        return failed(task, "collect", task.record.problem)
    stage = "read"
    try:
        article = _article(task.record)
        stage = "map"
        check_language(article)
    except Exception as error:  # noqa: BLE001 - one article must not stop a corpus
        return failed(task, stage, _reason(error))
    return article


def _reason(error: Exception) -> str:
    if isinstance(error, MapgenError):
        return " ".join(str(error).split())
    return f"a defect of mapgen: {type(error).__name__}: {error}"[:300]


def _mapped(
    task: Task, article: Article, analyses: Iterator[Analysis], config: Config, *, geojson: bool
) -> Result:
    record = task.record
    analysis = None
    with suppress(Exception):  # then each of the articles left is read alone, and fails alone
        analysis = next(analyses)
    try:
        claims, document, outcome = _read(article, analysis, config, task)
    except Exception as error:  # noqa: BLE001 - one article must not stop a corpus
        return failed(task, "map", _reason(error))
    return {
        "key": task.key,
        "article": _about(record, article, document),
        "claims": list(_plain(claim_rows(document, record.id, _tools(config).book))),
        "marks": list(_plain(mark_rows(document, record.id))),
        "failures": stale_rows(record, outcome),
        "geojson": write_geojson(document) if geojson else None,
        "names": sure_names(claims.resolutions),
        "doubtful": doubtful_names(claims.resolutions),
        "sides": {side.id: side.name for side in document.sides},
        "decided": [one.id for one in decisions_on(record.decided, claims.analysis).decisions],
    }


def _read(
    article: Article, analysis: Analysis | None, config: Config, task: Task
) -> tuple[Claims, MapDocument, Outcome]:
    """Map an article offline; what services know comes with the background, from one lane."""
    tools = replace(_tools(replace(config, geocoder="offline")), config=config)
    if task.background is not None:
        tools = replace(tools, background=task.background)
    claims = read_claims(article, tools, analysis)
    document, outcome = decided(claims, decisions_on(task.record.decided, claims.analysis), tools)
    return claims, witnessed(document, task.record.decided), outcome


def _article(record: Record) -> Article:
    if not record.plain:
        article = article_of(Raw(name=record.name, data=record.data), record.overrides)
    else:
        article = overridden(text_article(record.data.decode(), record.name), record.overrides)
    return replace(article, home=record.home or article.home)


def _tools(config: Config) -> Tools:
    opened: dict[Config, Tools] = _THREAD.__dict__.setdefault("tools", {})
    if config not in opened:
        stack = _THREAD.__dict__.setdefault("stack", ExitStack())
        opened[config] = stack.enter_context(open_tools(config))
    return opened[config]


def _about(record: Record, article: Article, document: MapDocument) -> dict[str, Any]:
    drawn = sum(mark.geometry is not None for mark in document.marks)
    return {
        "article_id": record.id,
        "source": record.name,
        "sha256": article.sha256,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "url": article.url,
        "lang": article.lang,
        "length": len(article.text),
        "marks": drawn,
        "claims": sum(len(mark.claims) for mark in document.marks) + len(document.unplaced),
        "unresolved": [item.surface for item in document.unresolved],
        "unplaced": len(document.unplaced),
        "unread": len(document.unread),
        "notices": list(document.notices),
        "signature": signature(article.text),
    }


def _plain(rows: Any) -> Iterator[dict[str, Any]]:
    """Write geometries as hexadecimal, so that a row can be kept as JSON."""
    for row in rows:
        shape = row.get("geometry")
        yield {**row, "geometry": shape.hex() if shape else None}
