"""The `mapgen` group: its commands, and how an error becomes one line and an exit code."""

import logging
from importlib import import_module
from importlib.metadata import version
from typing import Any

import click

from mapgen.errors import MapgenError

__all__ = ["COMMANDS", "cli", "run"]

COMMANDS: dict[str, tuple[str, str]] = {
    "build": ("build", "Map one article, or several about one event."),
    "corpus": ("corpus", "Map many articles into tables."),
    "read": ("read", "Show an article as it is read."),
    "places": ("places", "List the places articles name, and why."),
    "geocode": ("geocode", "Look up place names."),
    "gazetteer": ("gazetteer", "Build or describe the offline gazetteer."),
    "export": ("export", "Write a saved map in another format."),
    "verify": ("verify", "Check a map and its quotes."),
    "diff": ("diff", "Say what changed between two maps."),
    "evaluate": ("evaluate", "Measure place finding on a corpus."),
    "review": ("review", "Check a map, claim by claim."),
    "decisions": ("decisions", "Check or carry over decisions."),
    "snapshot": ("snapshot", "Take a picture of a map."),
}
"""Name of a command -> its module in `mapgen.cli`, and its line in `mapgen --help`."""


class _Group(click.Group):
    """Loads a command's module when it is called, so that `--help` starts at once."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = import_module(f"mapgen.cli.{COMMANDS[name][0]}")
        command: click.Command = module.command
        return command

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except MapgenError as error:
            click.echo(f"mapgen: {_one_line(str(error))}", err=True)
            ctx.exit(error.exit_code)


def run(arguments: list[str]) -> int:
    """Run the command line and return its exit code; what is no error of ours passes through."""
    try:
        code = cli.main(arguments, prog_name="mapgen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort as error:
        raise KeyboardInterrupt from error
    return code if isinstance(code, int) else 0


def _one_line(text: str) -> str:
    """Drop what could move a terminal's cursor: messages quote file names and servers."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("mapgen"), prog_name="mapgen")
@click.option("--verbose", is_flag=True, help="Say what is being done.")
def cli(verbose: bool) -> None:
    """Turn a news article into a map one can defend.

    \b
    Example: mapgen build article.txt --published 2020-07-14 -o map.html

    Exit codes: 0 done, 1 a check failed, 2 usage, 3 input unusable or no place in it,
    4 a service gave no answer, 5 output not written, 70 a defect of mapgen, 130 interrupted.
    """
    logging.basicConfig(
        level=logging.INFO if verbose else logging.ERROR, format="%(name)s: %(message)s"
    )
    logging.getLogger("mapgen").setLevel(logging.INFO if verbose else logging.WARNING)
