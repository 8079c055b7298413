"""`mapgen corpus`: many articles into a folder of tables."""

import time
from pathlib import Path
from typing import Any

import click

from mapgen.cli import options
from mapgen.cli.options import say

__all__ = ["command"]

_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command("corpus", short_help="Map many articles into tables.")
@options.sources_arg
@click.option(
    "-o",
    "--output",
    type=_FOLDER,
    metavar="DIR",
    required=True,
    help="Folder of the tables (GeoParquet).",
)
@click.option(
    "--workers",
    type=click.IntRange(1, 512),
    default=1,
    show_default=True,
    help="Processes on this machine.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    default="",
    help="A Dask scheduler, such as tcp://10.0.0.1:8786.",
)
@click.option("--resume", is_flag=True, help="Go on with a run that ended early.")
@click.option(
    "--since",
    type=_FOLDER,
    metavar="DIR",
    help="An earlier corpus: what has not changed is taken over.",
)
@click.option(
    "--keep", is_flag=True, help="Keep articles of --since that the sources no longer give."
)
@click.option("--geojson", is_flag=True, help="Write each article's map, too.")
@click.option(
    "--home",
    metavar="PLACE",
    default="",
    help='Where the outlets write from, for articles that do not say: "Oxford, Ohio".',
)
@click.option(
    "--decisions",
    type=click.Path(path_type=Path, dir_okay=False),
    help="One decisions file (TOML) for all articles; else those beside them hold.",
)
@click.option("--title", default="", help="Headline of the archive page.")
@click.option("--lang", metavar="CODE", help="Language of the archive page: en, ar.")
@click.option("--dashboard", is_flag=True, help="Serve Dask's dashboard on loopback.")
@options.actors_opt
@options.reading_options
def command(
    sources: tuple[str, ...], output: Path, workers: int, scheduler: str, resume: bool,
    since: Path | None, keep: bool, geojson: bool, title: str, dashboard: bool, home: str,
    **given: Any,
) -> None:  # fmt: skip
    """Read SOURCES; write articles, claims, events and failures as Parquet, and an archive page.

    A source is a file, a folder, a pattern, a manifest (.toml, .csv), lines of JSON (.jsonl), an
    archive (.zip, .warc.gz), a feed, or an address.

    \b
    Example: mapgen corpus reports/ -o corpus --workers 2
    """
    from mapgen.corpus import CorpusJob
    from mapgen.corpus.job import run_corpus

    job = CorpusJob(
        sources=sources, folder=output, workers=workers, scheduler=scheduler, resume=resume,
        since=since, keep=keep, geojson=geojson, dashboard=dashboard, title=title, home=home,
    )  # fmt: skip
    config = options.configured({key: value or None for key, value in given.items()})
    result = run_corpus(job, config, _Bar(), say)
    say(
        f"{result.articles} articles read, {result.failures} failed, {result.claims} claims, "
        f"{result.events} events; {result.reused} taken over\n{result.folder}"
    )


class _Bar:
    """Says how far a run is: articles a second, failures, time left; a line every few seconds."""

    def __init__(self) -> None:
        self._began = self._last = time.monotonic()
        self._first: int | None = None

    def __call__(self, done: int, total: int, failures: int) -> None:
        now = time.monotonic()
        if self._first is None:
            self._first = done - 1
        if now - self._last < 2 and done < total:
            return
        self._last = now
        rate = (done - self._first) / max(1e-6, now - self._began)
        left = (total - done) / max(1e-6, rate)
        say(f"{done} of {total}, {rate:.1f} a second, {failures} failed, {left:.0f} s left")
