"""`mapgen places`: which toponyms articles hold, what they were resolved to, and why."""

from typing import Any

import click

from mapgen.cli import options
from mapgen.export.places import places_text, write_places

__all__ = ["command"]


@click.command("places", short_help="List the places articles name, and why.")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@options.json_opt
@options.article_options
@options.reading_options
def command(
    sources: tuple[str, ...], as_json: bool, published: Any, title: Any, publisher: Any,
    source_url: Any, home: Any, article_lang: Any, encoding: Any, **given: Any,
) -> None:  # fmt: skip
    """List the toponyms of each SOURCE: a file, a URL, or - for standard input.

    \b
    Example: mapgen places article.txt --json
    """
    from mapgen.manifest import language_notices
    from mapgen.places import find_places, open_tools
    from mapgen.read import read

    extra = options.overrides(published, title, publisher, source_url, home, article_lang, encoding)
    with open_tools(options.configured(given), options.progress_bar, options.say) as tools:
        for source in sources:
            article = read(source, extra, allow_private=tools.config.allow_private)
            for line in language_notices(article):
                options.say(f"{source}: {line}")
            _, resolutions = find_places(article, tools)
            line = (
                write_places(source, article, resolutions)
                if as_json
                else places_text(source, resolutions)
            )
            click.echo(line)
