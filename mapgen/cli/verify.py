"""`mapgen verify`: whether a map is consistent, and its quotes stand in the article."""

from pathlib import Path

import click

from mapgen.cli import options
from mapgen.errors import CheckFailedError

__all__ = ["command"]


@click.command("verify", short_help="Check a map and its quotes.")
@click.argument("source", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--article", "articles", multiple=True, metavar="SOURCE",
              help="The article to check quotes against; repeat it for several.")  # fmt: skip
@click.option("--strict", is_flag=True, help="Fail when something could not be proved.")
def command(source: Path, articles: tuple[str, ...], strict: bool) -> None:
    """Check MAP, a .geojson or .html file of mapgen, one line for each failing mark.

    Without the article this proves that the map is consistent, not where it comes from: data
    edited by hand are caught, unless the digests were made anew as well.

    \b
    Example: mapgen verify map.html --article article.txt
    """
    from mapgen.verify import verify_file

    report = verify_file(source, articles)
    for problem in report.problems:
        click.echo(str(problem))
    for note in (*report.notes, *report.unproved):
        options.say(note)
    if report.problems:
        raise CheckFailedError(f"{source}: the check failed ({len(report.problems)})")
    if strict and report.unproved:
        raise CheckFailedError(f"{source}: not everything could be proved")
    options.say(f"{source}: nothing wrong found")
