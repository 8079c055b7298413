"""`mapgen build`: from articles to one HTML map and its data."""

from pathlib import Path
from typing import Any

import click

from mapgen.cli import options
from mapgen.export import EXPORTERS

__all__ = ["command"]

_NO_ADDRESS = (
    "The page does not name its card: sites want its full address. Say --card-url where it will be."
)
_WAITING = (
    "Standard input holds a text that was not read, for no SOURCE means the packaged story. To map "
    "the text: mapgen build - -o map.html"
)
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("build", short_help="Map one article, or several about one event.")
@options.sources_arg
@click.option(
    "-o",
    "--output",
    type=_FILE,
    metavar="FILE.html",
    help="The map; its GeoJSON is written beside it.",
)
@options.article_options
@click.option(
    "--also",
    type=click.Choice(sorted(set(EXPORTERS) - {"geojson"})),
    multiple=True,
    help="Write this format beside the map, too.",
)
@options.actors_opt
@click.option("--decisions", type=_FILE, help="Your decisions file (TOML).")
@click.option(
    "--write-decisions",
    type=_FILE,
    metavar="FILE",
    help="Write a draft with every claim, for a person to edit.",
)
@click.option("--tiles", metavar="NAME", help="Offer online tiles, e.g. OpenStreetMap.Mapnik.")
@click.option("--lang", metavar="CODE", help="Language of the page: en, ar.")
@click.option("--card", is_flag=True, help="Write a picture for links to the map (Chromium).")
@click.option(
    "--card-url",
    metavar="URL",
    default="",
    help="Folder the map will be published in; implies --card.",
)
@click.option("--full-text", is_flag=True, default=None, help="Put the whole article in the page.")
@click.option(
    "--reviewable",
    is_flag=True,
    help="Put a review desk that works offline in the page, and with it the whole article.",
)
@click.option("--allow-empty", is_flag=True, default=None, help="Write a map without marks.")
@click.option(
    "--strict", is_flag=True, default=None, help="Fail when a decision no longer fits the article."
)
@options.force_opt
@options.viewpoint_options
@options.reading_options
def command(
    sources: tuple[str, ...], output: Path | None, also: tuple[str, ...],
    write_decisions: Path | None, published: Any, title: Any, publisher: Any, source_url: Any,
    home: Any, article_lang: Any, encoding: Any, card: bool, card_url: str, force: bool,
    reviewable: bool,
    **given: Any,
) -> None:  # fmt: skip
    """Read SOURCE (a file, a URL, or - for standard input) and write an interactive map.

    Without SOURCE, the packaged story is written to ./output/. Several sources about one event
    become one map.

    \b
    Example: mapgen build article.txt --published 2020-07-14 -o map.html
    """
    from mapgen.publish import Job, publish, summary

    extra = options.overrides(published, title, publisher, source_url, home, article_lang, encoding)
    job = Job(sources=sources, output=output, overrides=extra, also=also, draft=write_decisions,
              card_url=card_url, force=force, reviewable=reviewable)  # fmt: skip
    config = options.configured({key: value or None for key, value in given.items()})
    camera = options.camera() if card or card_url else None
    result = publish(job, config, options.progress_bar, options.say, camera)
    options.say(summary(result))
    if card and not card_url:
        options.say(_NO_ADDRESS)
    if not sources and options.input_waits():
        options.say(_WAITING)
