"""A whole corpus: sources in, a folder of tables out, the same bytes however it was run."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any

from mapgen.config import Config, load_config
from mapgen.corpus.collect import collect
from mapgen.corpus.decided import common_decisions, homeless
from mapgen.corpus.families import families
from mapgen.corpus.journal import NAME, Journal
from mapgen.corpus.link import link
from mapgen.corpus.passes import CorpusJob, Passes, Progress
from mapgen.corpus.records import Decided, Record
from mapgen.corpus.tables import Writer, write_table
from mapgen.corpus.tellings import key_of
from mapgen.corpus.told import event_rows
from mapgen.corpus.work import Result, conditions
from mapgen.errors import OutputError, UsageError
from mapgen.export.columns import VERSION
from mapgen.files import is_file, make_folder, write_atomic
from mapgen.manifest import manifest
from mapgen.render.archive import archive_page

__all__ = ["CorpusJob", "CorpusResult", "Progress", "map_corpus", "run_corpus"]

MANIFEST = "corpus.json"


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
    home: str = "",
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
    home : str
        Where the outlets write from, for articles that do not say: "Oxford, Ohio", a country.
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
        home=home,
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
    common = common_decisions(config.decisions)
    records = tuple(_with_set(record, job.home, common) for record in collect(job.sources))
    if not records:
        raise UsageError("give the sources of the corpus")
    config = replace(config, decisions=None)  # they go with the articles, to whatever machine
    rules = conditions(config)
    with Journal(job.folder / NAME, rules) as journal:
        if job.since is not None:
            _take_over(job.since, journal, rules, records)
        passes = Passes(job, config, records, journal, progress, notify)
        reused = passes.reused
        return _write(_Run(job, config, journal, common), passes.run(), reused)


def _with_set(record: Record, home: str, common: Decided | None) -> Record:
    """Give an article what is said of the set: a home if it has none, and decisions on all."""
    if home and not record.home:
        record = replace(record, home=home)
    return record if common is None else replace(record, decided=common)


def _check_folder(job: CorpusJob) -> None:
    folder = job.folder
    make_folder(folder, parents=True)
    try:
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
    if not is_file(path):
        raise UsageError(f"{since}: no corpus of mapgen's")
    if path.resolve().parent == journal.folder.resolve():
        return
    with Journal(path, rules) as earlier:
        wanted = {record.key for record in records}
        for key in earlier:  # a second pass has the key of the first, and what was known then
            if key.partition("/")[0] in wanted and key not in journal:
                journal.add(key, earlier.result(key))


@dataclass(frozen=True, slots=True)
class _Run:
    """What a corpus is written from."""

    job: CorpusJob
    config: Config
    journal: Journal
    decided: Decided | None


def _write(run: _Run, results: Sequence[str], reused: int) -> CorpusResult:
    """Write the tables in the order of the articles, from the journal."""
    job, config, journal = run.job, run.config, run.journal
    signs: dict[str, list[int]] = {}
    rows: list[dict[str, Any]] = []
    articles: list[dict[str, Any]] = []
    failures: list[dict[str, Any]] = []
    used: set[str] = set()
    for result in _results(results, journal):
        if result["article"]:
            articles.append(result["article"])
            signs[result["article"]["article_id"]] = result["article"]["signature"]
        rows += result["claims"]
        failures += result["failures"]
        used.update(result["decided"])
        if job.geojson and result["geojson"]:
            _keep(job.folder, result)
    failures += homeless(run.decided, used)
    family = families(signs)
    linked = link(rows, family)
    digests = {}
    for name in ("articles", "marks"):
        with Writer(job.folder, name) as writer:
            for result in _results(results, journal):
                writer.add(_of(name, result, family))
            digests[name] = writer.commit()
    told = ({**row, "linked": linked.get(key_of(row))} for row in rows)
    digests["claims"] = write_table(job.folder, "claims", told)
    events = list(event_rows(rows, linked, family))
    digests["events"] = write_table(job.folder, "events", events)
    digests["failures"] = write_table(job.folder, "failures", failures)
    write_atomic(job.folder / MANIFEST, _manifest(run, digests, len(signs), len(failures)))
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


def _keep(folder: Path, result: Result) -> None:
    """Write one article's map under the digest of its text, whatever its id looks like."""
    target = folder / "geojson"
    make_folder(target)
    name = f"{result['article']['sha256'][:16]}.geojson"
    write_atomic(target / name, result["geojson"].encode())


def _manifest(run: _Run, digests: Mapping[str, str], articles: int, failures: int) -> bytes:
    made = manifest(run.config, model=run.config.model)
    decided = {"decisions": run.decided.sha256} if run.decided is not None else {}
    facts = {
        "tables": VERSION,
        "articles": articles,
        "failures": failures,
        "versions": dict(made.versions),
        "inputs": dict(made.inputs) | decided,
        "options": dict(made.options),
        "sha256": {f"{name}.parquet": digest for name, digest in sorted(digests.items())},
    }
    return (json.dumps(facts, indent=1, ensure_ascii=False) + "\n").encode()
