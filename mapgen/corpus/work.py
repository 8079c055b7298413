"""What a worker does: records in, plain results out; its tools are opened once in its thread."""

import hashlib
import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from typing import Any

from mapgen.config import Config
from mapgen.corpus.armies import named_armies, unnamed_armies
from mapgen.corpus.context import doubtful_names, sure_names
from mapgen.corpus.decided import decisions_on, stale_rows, witnessed
from mapgen.corpus.families import signature
from mapgen.corpus.readings import FirstReading, Readings
from mapgen.corpus.records import Failure, Record
from mapgen.errors import MapgenError
from mapgen.export.columns import claim_rows, mark_rows
from mapgen.export.geojson import write_geojson
from mapgen.lang.identify import check_language
from mapgen.manifest import manifest
from mapgen.model import Analysis, Article, MapDocument, Resolution
from mapgen.pipeline import Tools, claims_at, decided, open_tools
from mapgen.places import find_names, resolve_names
from mapgen.read import Raw, article_of, overridden, text_article
from mapgen.resolve import Background
from mapgen.text.analyse import analyse_many

__all__ = ["Result", "Task", "conditions", "failed", "map_records"]

Result = dict[str, Any]
"""One article's rows: `key`, `article` or None, `claims`, `marks`, `failures`, `geojson`, and the
`names` that it is sure of and the `doubtful` ones, see `context`, likewise the `armies` that it
names and where it tells of `unnamed` ones, see `armies`; `sides` says what its map calls them by
their ids, `decided` has the ids of a person's decisions on it. Or `key` and
`same_as` alone, see `map_records`."""

_THREAD = threading.local()


@dataclass(frozen=True, slots=True)
class Task:
    """An article to map, what is known of it from outside, and the key of the result."""

    record: Record
    key: str
    background: Background | None = None


def map_records(tasks: Sequence[Task], config: Config, *, geojson: bool) -> list[Result]:
    """Read and map articles; what goes wrong with one is its own result.

    The language model reads several at once, which is faster and gives the same. An article that
    is read again, for what is known of it from outside, is not read by the model again where this
    thread has read it before; where it then means the same places, the result is only its `key`
    and `same_as`, the key of the result before.

    The gazetteer's connection belongs to the thread that opened it, so the tools are opened in
    the thread that calls this, and kept there for further calls.
    """
    before = [_before(task, config) for task in tasks]
    read = [first or _taken(task) for task, first in zip(tasks, before, strict=True)]
    analyses = analyse_many((one for one in read if isinstance(one, Article)), model=config.model)
    return [
        _mapped(task, one, analyses, config, geojson=geojson)
        if isinstance(one, (Article, FirstReading))
        else one
        for task, one in zip(tasks, read, strict=True)
    ]


def _before(task: Task, config: Config) -> FirstReading | None:
    """Return what this thread read of an article before."""
    if task.background is None:
        return None
    return _readings().take((config, task.record.key))


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
        "armies": [],
        "unnamed": [],
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
    task: Task,
    one: Article | FirstReading,
    analyses: Iterator[Analysis],
    config: Config,
    *,
    geojson: bool,
) -> Result:
    try:
        if isinstance(one, FirstReading):
            return _again(task, one, config, geojson=geojson)
        return _anew(task, one, analyses, config, geojson=geojson)
    except Exception as error:  # noqa: BLE001 - one article must not stop a corpus
        return failed(task, "map", _reason(error))


def _anew(
    task: Task, article: Article, analyses: Iterator[Analysis], config: Config, *, geojson: bool
) -> Result:
    """Read an article, and keep what a second reading will need of one with doubtful names."""
    analysis = None
    with suppress(Exception):  # then each of the articles left is read alone, and fails alone
        analysis = next(analyses)
    tools = _tools_for(task, config)
    named = find_names(article, tools, analysis)
    resolutions = resolve_names(named, tools)
    result = _result(task, named.analysis, resolutions, tools, geojson=geojson)
    if task.background is None and (result["doubtful"] or result["unnamed"]):
        _readings().keep((config, task.record.key), FirstReading(named, resolutions))
    return result


def _again(task: Task, first: FirstReading, config: Config, *, geojson: bool) -> Result:
    """Read an article again that this thread has read before."""
    tools = _tools_for(task, config)
    resolutions = resolve_names(first.named, tools)
    if resolutions == first.resolutions and not tools.background.armies:
        return {"key": task.key, "same_as": task.record.key}
    return _result(task, first.named.analysis, resolutions, tools, geojson=geojson)


def _result(
    task: Task,
    analysis: Analysis,
    resolutions: tuple[Resolution, ...],
    tools: Tools,
    *,
    geojson: bool,
) -> Result:
    """Read and map an article whose names are tied to places."""
    record = task.record
    claims = claims_at(analysis, resolutions, tools)
    decisions = decisions_on(record.decided, claims.analysis)
    document, outcome = decided(claims, decisions, tools)
    document = witnessed(document, record.decided)
    return {
        "key": task.key,
        "article": _about(record, analysis.article, document),
        "claims": list(_plain(claim_rows(document, record.id, tools.book))),
        "marks": list(_plain(mark_rows(document, record.id))),
        "failures": stale_rows(record, outcome),
        "geojson": write_geojson(document) if geojson else None,
        "names": sure_names(claims.resolutions),
        "doubtful": doubtful_names(claims.resolutions),
        "armies": named_armies(document),
        "unnamed": unnamed_armies(document, claims.resolutions),
        "sides": {side.id: side.name for side in document.sides},
        "decided": [one.id for one in decisions.decisions],
    }


def _tools_for(task: Task, config: Config) -> Tools:
    """Return tools that ask no service: what services know comes with the background."""
    tools = replace(_tools(replace(config, geocoder="offline")), config=config)
    return tools if task.background is None else replace(tools, background=task.background)


def _article(record: Record) -> Article:
    if not record.plain:
        article = article_of(Raw(name=record.name, data=record.data), record.overrides)
    else:
        article = overridden(text_article(record.data.decode(), record.name), record.overrides)
    return replace(article, home=record.home or article.home)


def _readings() -> Readings:
    readings: Readings = _THREAD.__dict__.setdefault("readings", Readings())
    return readings


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
