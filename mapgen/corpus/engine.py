"""Runs batches on Dask: workers of this machine, or a cluster by its address."""

import itertools
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from typing import Any

from mapgen.config import Config
from mapgen.corpus.work import Result, Task, failed, map_records
from mapgen.errors import SchedulerError, UsageError
from mapgen.files import scratch_folder
from mapgen.gazetteer import ensure

__all__ = ["Engine", "open_engine"]

_BATCH = 8  # articles a task at most: enough to hide the scheduling, few enough to lose little
_AHEAD = 3  # tasks waiting for each worker
_PATIENCE_S = 10  # for a scheduler to answer


class Engine:
    """An open client of a scheduler; see `open_engine`."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._readers: dict[str, str] = {}  # key of a doubtful article -> worker that read it
        self.dashboard: str = client.dashboard_link or ""

    def results(
        self, tasks: Sequence[Task], config: Config, *, geojson: bool = False
    ) -> Iterator[Result]:
        """Map articles as workers are free; results come in no particular order.

        An article goes to the worker that read it before, if any did and as long as it has other
        things to do. A worker that dies is replaced and its batch tried again; a batch that kills
        every worker is tried one by one, and the article that does it becomes a failure.
        """
        from distributed import as_completed

        workers = list(self._client.scheduler_info()["workers"]) or [""]
        free = len(workers) * _AHEAD
        queue = _Queue(tasks, self._readers, 2 * free)
        waiting: dict[Any, Sequence[Task]] = {}
        running: Any = as_completed(loop=self._client.loop)  # type: ignore[no-untyped-call]

        def submit(batch: Sequence[Task], reader: str) -> None:
            known = {"workers": [reader], "allow_other_workers": True} if reader else {}
            future = self._client.submit(
                _on_worker, map_records, batch, config, geojson=geojson, pure=False, **known
            )
            waiting[future] = batch
            running.add(future)

        for worker in itertools.islice(itertools.cycle(workers), free):
            if (following := queue.next(worker)) is not None:
                submit(*following)
        for future in running:
            batch, worker = waiting.pop(future), ""
            if future.status == "finished":
                worker, found = future.result()
                again = (one["key"] for one in found if one.get("doubtful") or one.get("unnamed"))
                self._readers |= dict.fromkeys(again, worker)
                yield from found
            elif len(batch) > 1:
                for task in batch:
                    submit([task], "")
            else:
                yield failed(batch[0], "map", f"the worker died: {future.exception()}"[:200])
            if (following := queue.next(worker)) is not None:
                submit(*following)
            if not waiting:
                return


def _on_worker(
    run: Callable[..., list[Result]], batch: Sequence[Task], config: Config, *, geojson: bool
) -> tuple[str, list[Result]]:
    """Return the address of the worker that this runs on with the results."""
    from distributed import get_worker

    return get_worker().address, run(batch, config, geojson=geojson)


class _Queue:
    """Batches that wait: of articles that a worker has read before, and of all others.

    Parameters
    ----------
    tasks : sequence of Task
    readers : mapping
        Key of an article -> the worker that read it.
    share : int
        See `_batches`.
    """

    def __init__(self, tasks: Sequence[Task], readers: Mapping[str, str], share: int) -> None:
        pools: dict[str, list[Task]] = {}
        for task in tasks:
            pools.setdefault(readers.get(task.record.key, ""), []).append(task)
        each = max(1, share // max(1, len(pools)))
        self._pools = {reader: _batches(some, each) for reader, some in pools.items()}

    def next(self, worker: str) -> tuple[Sequence[Task], str] | None:
        """Return a batch for a worker that is free, and whom it is for; "" is for anybody."""
        for reader in dict.fromkeys((worker, "", *self._pools)):
            batch = next(self._pools.get(reader, iter(())), None)
            if batch is not None:
                return batch, reader if reader == worker else ""
        return None


def _batches(tasks: Sequence[Task], share: int) -> Iterator[Sequence[Task]]:
    """Yield a `share`-th of what is left at a time, so that all workers end together."""
    at = 0
    while at < len(tasks):
        size = max(1, min(_BATCH, (len(tasks) - at) // share))
        yield tasks[at : at + size]
        at += size


@contextmanager
def open_engine(
    config: Config, *, workers: int = 1, scheduler: str = "", dashboard: bool = False
) -> Iterator[Engine]:
    """Connect to a scheduler, or start workers on this machine.

    Parameters
    ----------
    config : Config
        The gazetteer index is built here first, so that local workers do not each build it.
    workers : int
        Processes of one thread each; of no meaning with a scheduler.
    scheduler : str
        Address such as ``tcp://10.0.0.1:8786``; empty for this machine.
    dashboard : bool
        Serve Dask's pages on loopback, and let its workers look at what they do a hundred times a
        second for it; of no meaning with a scheduler, which has its own.

    Raises
    ------
    SchedulerError
        If the scheduler does not answer.
    UsageError
        If Dask is not installed.
    """
    try:
        import distributed
    except ImportError as error:
        raise UsageError("a corpus needs Dask: pip install 'mapgen[corpus]'") from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    with ExitStack() as stack:
        target: Any = scheduler or stack.enter_context(_local(config, workers, dashboard))
        make: Any = distributed.Client
        try:
            client = stack.enter_context(make(target, timeout=_PATIENCE_S, set_as_default=False))
        except (OSError, ValueError) as error:
            raise SchedulerError(f"{scheduler or 'Dask'}: no scheduler answered") from error
        yield Engine(client)


@contextmanager
def _local(config: Config, workers: int, dashboard: bool) -> Iterator[Any]:
    """Start workers on this machine, with the gazetteer index there before them.

    Without a dashboard they keep no profile of themselves, which would grow by a third of a
    megabyte a second.
    """
    import dask
    import distributed

    if dashboard and find_spec("bokeh") is None:
        raise UsageError("Dask's dashboard needs bokeh: pip install bokeh")
    ensure(config.cache_dir)
    make: Any = distributed.LocalCluster
    with ExitStack() as stack:
        stack.enter_context(dask.config.set({"distributed.worker.profile.enabled": dashboard}))
        folder = stack.enter_context(scratch_folder("mapgen-dask-"))
        try:
            cluster = make(
                n_workers=workers,
                threads_per_worker=1,
                processes=True,
                host="127.0.0.1",
                dashboard_address="127.0.0.1:0",  # none given is a fixed one, and a warning
                local_directory=str(folder),
                silence_logs=logging.CRITICAL,
            )
        except RuntimeError as error:
            raise SchedulerError(
                "the workers did not start; a script that maps a corpus has to call it below "
                '`if __name__ == "__main__":`'
            ) from error
        yield stack.enter_context(cluster)
