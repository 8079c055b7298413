"""`mapgen verify`: whether a map is consistent, and what its article bears out."""

from pathlib import Path
from typing import Any

import click

from mapgen.cli import options
from mapgen.errors import CheckFailedError, UsageError

__all__ = ["command"]

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("verify", short_help="Check a map and its quotes.")
@click.argument("source", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--article", "articles", multiple=True, metavar="SOURCE",
              help="The article to check quotes against; repeat it for several.")  # fmt: skip
@click.option("--rebuild", is_flag=True,
              help="Read the article anew and compare everything.")  # fmt: skip
@click.option("--actors", type=_FILE, multiple=True, help="The actors file the map was made with.")
@click.option("--decisions", type=_FILE, help="The decisions file the map was made with.")
@click.option("--strict", is_flag=True, help="Fail when something could not be proved.")
@options.article_options
@options.reading_options
def command(
    source: Path, articles: tuple[str, ...], rebuild: bool, strict: bool, **given: Any
) -> None:
    """Check MAP, a .geojson or .html file of mapgen, one line for each failing mark.

    Without the article this proves that the map is consistent, not where it comes from: data
    edited by hand are caught, unless the digests were made anew as well. With --rebuild the
    article is read anew, with the options that the map was made with, and everything compared.

    \b
    Example: mapgen verify map.html --article article.txt --rebuild
    """
    from mapgen.verify import verify_file

    if rebuild and not articles:
        raise UsageError("--rebuild needs the article: give it with --article")
    said, config = options.article_and_config(given)
    report = verify_file(source, articles, anew=config if rebuild else None, said=said)
    for problem in report.problems:
        click.echo(str(problem))
    for note in (*report.notes, *report.unproved):
        options.say(note)
    if report.problems:
        raise CheckFailedError(f"{source}: the check failed ({len(report.problems)})")
    if strict and report.unproved:
        raise CheckFailedError(f"{source}: not everything could be proved")
    options.say(f"{source}: nothing wrong found")
