"""`mapgen decisions`: a decisions file and its article, after either has changed."""

from pathlib import Path
from typing import Any

import click

from mapgen.cli import options

__all__ = ["command"]

_FILE = click.Path(path_type=Path, dir_okay=False)
_file_arg = click.argument("file", type=_FILE)
_article_arg = click.argument("article", metavar="ARTICLE")


@click.group("decisions", short_help="Check or carry over decisions.")
def command() -> None:
    """Check a decisions file against its article, or carry it over to a changed one.

    \b
    Example: mapgen decisions check article.decisions.toml article.txt
    """


@command.command("check")
@_file_arg
@_article_arg
@options.article_options
@options.reading_options
def check(file: Path, article: str, **given: Any) -> None:
    """Tell which decisions of FILE still fit ARTICLE; a sentence that changed is compared.

    \b
    Example: mapgen decisions check article.decisions.toml article.txt

    Ends with 1 if a decision does not fit or looks mistaken.
    """
    from mapgen.upkeep import check_decisions, report

    overrides, config = options.article_and_config(given)
    checks = check_decisions(file, article, overrides, config)
    for line in report(checks):
        click.echo(line)
    click.get_current_context().exit(0 if all(item.fine for item in checks) else 1)


@command.command("merge")
@_file_arg
@_article_arg
@options.article_options
@options.reading_options
def merge(file: Path, article: str, **given: Any) -> None:
    """Append to FILE an undecided entry for each claim of ARTICLE that it does not have yet.

    \b
    Example: mapgen decisions merge article.decisions.toml article.txt
    """
    from mapgen.upkeep import merge_decisions

    overrides, config = options.article_and_config(given)
    count = merge_decisions(file, article, overrides, config)
    options.say(f"{file}: {count} new entries")


@command.command("rebase")
@_file_arg
@_article_arg
@click.option(
    "--still-true",
    "still_true",
    multiple=True,
    metavar="ID",
    help="This decision holds for the changed sentence, too; `all` for every one.",
)
@click.option(
    "--which",
    multiple=True,
    type=(str, click.IntRange(1)),
    metavar="ID NUMBER",
    help="Of several equal sentences, this decision is about that one; `check` numbers them.",
)
@options.article_options
@options.reading_options
def rebase(
    file: Path,
    article: str,
    still_true: tuple[str, ...],
    which: tuple[tuple[str, int], ...],
    **given: Any,
) -> None:
    """Carry the decisions of FILE over to ARTICLE as it is now.

    Moved sentences are followed; a changed one only where --still-true says so, and one of
    several equal ones only where its neighbours or --which tell. What is no longer there stays
    in FILE, marked.

    \b
    Example: mapgen decisions rebase article.decisions.toml article.txt --still-true d3
    """
    from mapgen.upkeep import rebase_decisions

    overrides, config = options.article_and_config(given)
    holds = frozenset(still_true)
    for line in rebase_decisions(file, article, overrides, config, holds, dict(which)):
        click.echo(line)
