"""A whole corpus: sources in, a folder of tables out, the same bytes however it was run."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from mapgen.config import Config, load_config
from mapgen.corpus.collect import collect
from mapgen.corpus.engine import open_engine
from mapgen.corpus.families import families
from mapgen.corpus.journal import NAME, Journal
from mapgen.corpus.link import event_rows, link
from mapgen.corpus.records import Record
from mapgen.corpus.tables import Writer, write_table
from mapgen.corpus.work import Result, conditions
from mapgen.errors import OutputError, UsageError
from mapgen.export.columns import VERSION
from mapgen.files import write_atomic
from mapgen.manifest import manifest
from mapgen.render.archive import archive_page

__all__ = ["CorpusJob", "CorpusResult", "Progress", "map_corpus", "run_corpus"]

MANIFEST = "corpus.json"

Progress = Callable[[int, int, int], None]
"""Called as articles are done: done, all, failures so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorpusJob:
    """What to map and how.

    Attributes
    ----------
    folder : Path
        Where the tables go; made if missing. Tables that are there are replaced only if they are
        a corpus of mapgen's and `resume` is set.
    since : Path, optional
        An earlier corpus whose results are taken over for articles that have not changed.
    """

    sources: tuple[str, ...]
    folder: Path
    workers: int = 1
    scheduler: str = ""
    resume: bool = False
    since: Path | None = None
    geojson: bool = False
    dashboard: bool = False
    title: str = ""  # headline of the archive page; made of the sources otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class CorpusResult:
    """What became of a corpus, in numbers; the tables hold the rest."""

    folder: Path
    articles: int
    failures: int
    claims: int
    events: int
    reused: int  # results taken from an earlier run


def map_corpus(
    *sources: str,
    folder: Path | str,
    config: Config | None = None,
    workers: int = 1,
    scheduler: str = "",
    resume: bool = False,
    since: Path | str | None = None,
    geojson: bool = False,
    progress: Progress | None = None,
) -> CorpusResult:
    """Map many articles into a folder of tables.

    Parameters
    ----------
    *sources : str
        Files, folders, patterns, manifests, lines of JSON, archives, feeds, addresses.
    folder : Path or str
        Where ``articles``, ``claims``, ``events``, ``marks`` and ``failures.parquet`` are written.
    config : Config, optional
        See `load_config`; the defaults otherwise.
    workers, scheduler
        How many processes of this machine, or the address of a Dask scheduler.
    resume : bool
        Go on with a run that ended early; results that are there are kept.
    since : Path or str, optional
        A corpus whose results are taken over for articles that have not changed.
    geojson : bool
        Write each article's map as GeoJSON, too.
    progress : callable, optional
        Called with (done, all, failures) as articles are done.

    Workers are processes of their own: a script has to call this below
    ``if __name__ == "__main__":``, as with `multiprocessing`.

    Returns
    -------
    CorpusResult
        An article that could not be used is a row of ``failures.parquet``, not an error.

    Raises
    ------
    UsageError
        If a source is not there or names files outside its folder.
    OutputError
        If the folder holds something else, or cannot be written.
    SchedulerError
        If the scheduler does not answer.
    """
    job = CorpusJob(
        sources=sources,
        folder=Path(folder),
        workers=workers,
        scheduler=scheduler,
        resume=resume,
        since=Path(since) if since else None,
        geojson=geojson,
    )
    return run_corpus(job, config or load_config(), progress)


def run_corpus(
    job: CorpusJob,
    config: Config,
    progress: Progress | None = None,
    notify: Callable[[str], None] | None = None,
) -> CorpusResult:
    """Run a job; see `map_corpus`. `notify` takes lines for the user, such as the dashboard's."""
    if job.workers < 1:
        raise UsageError("a corpus needs at least one worker")
    _check_folder(job)
    records = tuple(collect(job.sources))
    if not records:
        raise UsageError("give the sources of the corpus")
    rules = conditions(config)
    with Journal(job.folder / NAME, rules) as journal:
        if job.since is not None:
            _take_over(job.since, journal, rules, records)
        reused = sum(_done(record, journal, job) for record in records)
        _run(job, config, records, journal, progress, notify)
        return _write(job, config, records, journal, reused)


def _check_folder(job: CorpusJob) -> None:
    folder = job.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        there = {path.name for path in folder.iterdir()}
    except OSError as error:
        raise OutputError(f"cannot write {folder}: {error.strerror}") from error
    ours = MANIFEST in there or NAME in there
    if there and not ours:
        raise OutputError(f"{folder} holds other files: give a new or an empty folder")
    if ours and not (job.resume or job.since == folder):
        raise OutputError(f"{folder} holds a corpus: --resume goes on with it, or give another")


def _take_over(since: Path, journal: Journal, rules: str, records: Sequence[Record]) -> None:
    path = since / NAME
    if not path.is_file():
        raise UsageError(f"{since}: no corpus of mapgen's")
    if path.resolve().parent == journal.folder.resolve():
        return
    with Journal(path, rules) as earlier:
        for record in records:
            if record.key in earlier and record.key not in journal:
                journal.add(record.key, earlier.result(record.key))


def _done(record: Record, journal: Journal, job: CorpusJob) -> bool:
    if record.key not in journal:
        return False
    found = journal.result(record.key)
    return not job.geojson or found["article"] is None or found["geojson"] is not None


def _run(
    job: CorpusJob,
    config: Config,
    records: Sequence[Record],
    journal: Journal,
    progress: Progress | None,
    notify: Callable[[str], None] | None,
) -> None:
    waiting = [record for record in records if not _done(record, journal, job)]
    finished, failures = len(records) - len(waiting), 0
    if not waiting:
        return
    with open_engine(
        config, workers=job.workers, scheduler=job.scheduler, dashboard=job.dashboard
    ) as engine:
        if job.dashboard and notify and engine.dashboard:
            notify(f"Dask's dashboard: {engine.dashboard}")
        for result in engine.results(waiting, config, geojson=job.geojson):
            journal.add(result["key"], result)
            finished += 1
            failures += bool(result["failures"])
            if progress:
                progress(finished, len(records), failures)


def _write(
    job: CorpusJob, config: Config, records: Sequence[Record], journal: Journal, reused: int
) -> CorpusResult:
    """Write the tables in the order of the records, from the journal."""
    results = [record.key for record in records]
    signs: dict[str, list[int]] = {}
    rows: list[dict[str, Any]] = []
    articles: list[dict[str, Any]] = []
    failures: list[dict[str, Any]] = []
    for result in _results(results, journal):
        if result["article"]:
            articles.append(result["article"])
            signs[result["article"]["article_id"]] = result["article"]["signature"]
        rows += result["claims"]
        failures += result["failures"]
        if job.geojson and result["geojson"]:
            _keep(job.folder, result)
    family, linked = families(signs), link(rows)
    digests = {}
    for name in ("articles", "marks"):
        with Writer(job.folder, name) as writer:
            for result in _results(results, journal):
                writer.add(_of(name, result, family))
            digests[name] = writer.commit()
    told = ({**row, "linked": linked.get(_key(row))} for row in rows)
    digests["claims"] = write_table(job.folder, "claims", told)
    events = list(event_rows(rows, linked, family))
    digests["events"] = write_table(job.folder, "events", events)
    digests["failures"] = write_table(job.folder, "failures", failures)
    write_atomic(job.folder / MANIFEST, _manifest(config, digests, len(signs), len(failures)))
    page = archive_page(events, rows, articles, title=job.title or _title(job), lang=config.lang)
    write_atomic(job.folder / "archive.html", page.encode())
    return CorpusResult(
        folder=job.folder,
        articles=len(signs),
        failures=len(failures),
        claims=len(rows),
        events=len(events),
        reused=reused,
    )


def _title(job: CorpusJob) -> str:
    """Name the corpus after its sources, without their folders."""
    names = [PurePath(source).name or source for source in job.sources]
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")


def _results(keys: Sequence[str], journal: Journal) -> Iterator[Result]:
    for key in keys:
        yield journal.result(key)


def _of(name: str, result: Result, family: Mapping[str, str]) -> list[dict[str, Any]]:
    if name == "marks":
        return list(result["marks"])
    article = result["article"]
    if article is None:
        return []
    known = {key: value for key, value in article.items() if key != "signature"}
    return [{**known, "family": family[article["article_id"]]}]


def _key(row: Mapping[str, Any]) -> str:
    return f"{row['article_id']}#{row['claim_id']}"


def _keep(folder: Path, result: Result) -> None:
    """Write one article's map under the digest of its text, whatever its id looks like."""
    target = folder / "geojson"
    try:
        target.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write {target}: {error.strerror}") from error
    name = f"{result['article']['sha256'][:16]}.geojson"
    write_atomic(target / name, result["geojson"].encode())


def _manifest(config: Config, digests: Mapping[str, str], articles: int, failures: int) -> bytes:
    run = manifest(config, model=config.model)
    facts = {
        "tables": VERSION,
        "articles": articles,
        "failures": failures,
        "versions": dict(run.versions),
        "inputs": dict(run.inputs),
        "options": dict(run.options),
        "sha256": {f"{name}.parquet": digest for name, digest in sorted(digests.items())},
    }
    return (json.dumps(facts, indent=1, ensure_ascii=False) + "\n").encode()
