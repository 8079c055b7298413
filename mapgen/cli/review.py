"""`mapgen review`: check a map at the review desk, in the browser."""

from pathlib import Path
from typing import Any

import click

from mapgen.cli import options

__all__ = ["command"]


@click.command("review", short_help="Check a map, claim by claim.")
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@click.option(
    "--decisions",
    "file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where decisions are written; ARTICLE.decisions.toml otherwise.",
)
@click.option("--bind", default="127.0.0.1", metavar="HOST", help="Listen at another address.")
@click.option("--lang", metavar="CODE", help="Language of the desk: en, ar.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@options.article_options
@options.actors_opt
@options.reading_options
def command(
    sources: tuple[str, ...], file: Path | None, bind: str, no_browser: bool, **given: Any
) -> None:
    """Open a review desk for SOURCE: its text, its map and every claim, riskiest first.

    Several sources are one queue, and share one decisions file.

    Each decision is written at once to the decisions file, which `mapgen build` replays. Ends with
    Ctrl-C or from the page. Only this machine is served.

    \b
    Example: mapgen review article.txt
    """
    from mapgen.review.server import listening

    try:
        with listening(bind) as server:
            click.echo(server.address)
            from mapgen.review.serve import decisions_for, review

            overrides, config = options.article_and_config(given)
            if not no_browser:
                click.launch(server.address)
            review(server, sources, decisions_for(sources, file), overrides, config)
    except KeyboardInterrupt:
        options.say("The desk is closed; everything decided is written.")
