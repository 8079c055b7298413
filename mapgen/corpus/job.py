"""A whole corpus: sources in, a folder of tables out, the same bytes however it was run."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mapgen.config import Config, load_config
from mapgen.corpus.collect import collect
from mapgen.corpus.decided import common_decisions
from mapgen.corpus.journal import NAME, Journal, is_begun
from mapgen.corpus.passes import CorpusJob, Passes, Progress
from mapgen.corpus.records import Decided, Record
from mapgen.corpus.since import Earlier, note_run, take_over
from mapgen.corpus.work import conditions
from mapgen.corpus.written import MANIFEST, CorpusResult, Run, write_corpus
from mapgen.errors import OutputError, UsageError
from mapgen.files import make_folder

__all__ = ["CorpusJob", "CorpusResult", "Progress", "map_corpus", "run_corpus"]


def map_corpus(
    *sources: str,
    folder: Path | str,
    config: Config | None = None,
    workers: int = 1,
    scheduler: str = "",
    resume: bool = False,
    since: Path | str | None = None,
    keep: bool = False,
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
        A corpus whose results are taken over for articles that have not changed. Its articles come
        first, in its order, so that events keep their ids.
    keep : bool
        Keep the articles of `since` that the sources no longer give, as a feed does not.
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
        keep=keep,
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
    if job.keep and job.since is None:
        raise UsageError("--keep needs --since: whose articles are to be kept?")
    _check_folder(job)
    common = common_decisions(config.decisions)
    records = tuple(_with_set(record, job.home, common) for record in collect(job.sources))
    if not records:
        raise UsageError("give the sources of the corpus")
    config = replace(config, decisions=None)  # they go with the articles, to whatever machine
    rules = conditions(config)
    with Journal(job.folder / NAME, rules) as journal:
        earlier = Earlier()
        if job.since is not None:
            earlier = take_over(job.since, journal, rules, records, keep=job.keep)
        records = earlier.ordered(records)
        if not job.keep:
            earlier = _without_missing(job, earlier, notify)
        passes = Passes(job, config, records, journal, progress, notify, earlier.missing.values())
        reused = passes.reused + len(earlier.missing)
        articles = earlier.merged(records, passes.run())
        note_run(journal, articles)
        return write_corpus(Run(job, config, journal, common), [*articles.values()], reused)


def _without_missing(
    job: CorpusJob, earlier: Earlier, notify: Callable[[str], None] | None
) -> Earlier:
    """Leave out what the sources no longer give, and say so."""
    if earlier.missing and notify:
        count = len(earlier.missing)
        notify(f"{count} articles of {job.since} are in no source now; --keep would keep them")
    return replace(earlier, missing={})


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
    begun = MANIFEST in there or is_begun(folder / NAME)  # no scheduler answered: nothing is there
    if begun and not (job.resume or job.since == folder):
        raise OutputError(f"{folder} holds a corpus: --resume goes on with it, or give another")
