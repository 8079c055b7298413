"""`mapgen diff`: what changed between two maps."""

from pathlib import Path

import click

from mapgen.cli import options
from mapgen.errors import CheckFailedError

__all__ = ["command"]

_FILE = click.Path(path_type=Path)


@click.command("diff", short_help="Say what changed between two maps.")
@click.argument("old", type=_FILE)
@click.argument("new", type=_FILE)
@options.json_opt
def command(old: Path, new: Path, as_json: bool) -> None:
    """Say which marks and claims differ between the maps OLD and NEW (.geojson or .html).

    Ends with code 1 when they differ.

    \b
    Example: mapgen diff yesterday.geojson today.html
    """
    from mapgen import diff, export

    changes = diff.diff(export.read_map(old), export.read_map(new))
    if as_json:
        click.echo(diff.as_json(changes))
    elif changes:
        click.echo(diff.as_text(changes))
    if changes:
        raise CheckFailedError(f"the maps differ ({len(changes)})")
