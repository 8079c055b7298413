"""The passes over a corpus: each article alone, one lane for services, then what was doubtful."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from mapgen.config import Config
from mapgen.corpus.context import SetContext, ask, digest
from mapgen.corpus.engine import Engine, open_engine
from mapgen.corpus.families import families
from mapgen.corpus.journal import Journal
from mapgen.corpus.records import Record
from mapgen.corpus.work import Result, Task
from mapgen.model import Place
from mapgen.pipeline import open_tools

__all__ = ["CorpusJob", "Passes", "Progress"]

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
    keep : bool
        The articles of `since` that the sources no longer give stay, too.
    """

    sources: tuple[str, ...]
    folder: Path
    workers: int = 1
    scheduler: str = ""
    resume: bool = False
    since: Path | None = None
    keep: bool = False
    geojson: bool = False
    dashboard: bool = False
    home: str = ""  # where the outlets write from, for articles that do not say
    title: str = ""  # headline of the archive page; made of the sources otherwise


class Passes:
    """Maps the articles of a job into its journal.

    Parameters
    ----------
    job : CorpusJob
    config : Config
        Its online geocoders, if any, are asked in one lane only, here.
    records : sequence of Record
    journal : Journal
        Results that are there are kept.
    progress, notify : callable, optional
        See `run_corpus`.
    kept : collection of str
        Keys of results of other articles: they tell what the set is about, and are not read again.
    """

    def __init__(
        self,
        job: CorpusJob,
        config: Config,
        records: Sequence[Record],
        journal: Journal,
        progress: Progress | None = None,
        notify: Callable[[str], None] | None = None,
        kept: Collection[str] = (),
    ) -> None:
        self._job = job
        self._kept = kept
        self._config = config
        self._records = records
        self._journal = journal
        self._progress = progress
        self._notify = notify
        self._total = len(records)
        self._failures = 0
        self.reused = sum(self._is_done(record.key) for record in records)
        self._done = self.reused

    def run(self) -> list[str]:
        """Map what is not in the journal; return the key of each article's result, in order."""
        keys: list[str] = []
        with ExitStack() as stack:
            engine: Engine | None = None
            for tasks in self._passes():
                keys = keys or [task.key for task in tasks]
                at = {task.record.key: task.key for task in tasks}
                keys = [at.get(key, key) for key in keys]
                waiting = [task for task in tasks if not self._is_done(task.key)]
                if waiting and engine is None:
                    engine = self._open(stack)
                if engine is not None:
                    self._map(engine, waiting)
        return keys

    def _passes(self) -> Iterator[list[Task]]:
        """Yield every article alone; then, when those are mapped, what the others can help."""
        yield [Task(record, record.key) for record in self._records]
        second = list(self._second())
        self._total += len(second)
        self._done += sum(self._is_done(task.key) for task in second)
        yield second

    def _second(self) -> Iterator[Task]:
        family = families(dict(self._signatures()))
        context = SetContext()
        for result in self._results():
            key = str(result["key"])
            context.add(result, family.get(key, key))
        found = self._ask()
        countries = self._config.countries
        for record in self._records:
            result = self._journal.result(record.key)
            background = context.background(result, found, countries)
            if background is not None:
                yield Task(record, f"{record.key}/{digest(background)}", background)

    def _ask(self) -> Mapping[str, tuple[Place, ...]]:
        """Ask the services of the configuration, one name after the other; none, if it has none."""
        if not {name.strip() for name in self._config.geocoder.split(",")} - {"offline", ""}:
            return {}
        with open_tools(self._config, notify=self._notify) as tools:
            return ask(self._results(), tools.lookup)

    def _signatures(self) -> Iterator[tuple[str, list[int]]]:
        for result in self._results():
            if result["article"]:
                yield result["key"], result["article"]["signature"]

    def _results(self) -> Iterator[Result]:
        """Yield the results of the first pass, in order, and what is kept."""
        for record in self._records:
            yield self._journal.result(record.key)
        for key in self._kept:
            yield self._journal.result(key.partition("/")[0])

    def _open(self, stack: ExitStack) -> Engine:
        engine = stack.enter_context(
            open_engine(
                self._config,
                workers=self._job.workers,
                scheduler=self._job.scheduler,
                dashboard=self._job.dashboard,
            )
        )
        if self._job.dashboard and self._notify and engine.dashboard:
            self._notify(f"Dask's dashboard: {engine.dashboard}")
        return engine

    def _map(self, engine: Engine, tasks: Sequence[Task]) -> None:
        for result in engine.results(tasks, self._config, geojson=self._job.geojson):
            key, same = result["key"], result.get("same_as")
            whole = {**self._journal.result(same), "key": key} if same else result
            self._journal.add(key, whole)
            self._done += 1
            self._failures += bool(whole["failures"])
            if self._progress:
                self._progress(self._done, self._total, self._failures)

    def _is_done(self, key: str) -> bool:
        if key not in self._journal:
            return False
        found = self._journal.result(key)
        return not self._job.geojson or found["article"] is None or found["geojson"] is not None
