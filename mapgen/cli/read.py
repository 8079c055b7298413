"""`mapgen read`: what mapgen reads of an article, before it maps it."""

from typing import Any

import click

from mapgen.cli import options

__all__ = ["command"]


@click.command("read", short_help="Show an article as it is read.")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@options.json_opt
@options.article_options
def command(sources: tuple[str, ...], as_json: bool, **given: Any) -> None:
    """Show the text of each SOURCE in its blocks, with its day and what says so.

    SOURCE is a file, an address, - for standard input, a folder, or a list of articles.

    \b
    Example: mapgen read report.pdf
    """
    from mapgen.export.reading import reading_json, reading_text
    from mapgen.read import read, sources_of

    said = options.overrides(**given)
    show = reading_json if as_json else reading_text
    for source in sources_of(sources, said):
        click.echo(show(source.name, read(source.name, source.overrides)))
