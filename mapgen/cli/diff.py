"""`mapgen diff`: what changed between two maps, or two corpora."""

from pathlib import Path

import click

from mapgen.cli import options
from mapgen.errors import CheckFailedError, UsageError
from mapgen.files import is_folder

__all__ = ["command"]

_FILE = click.Path(path_type=Path)


@click.command("diff", short_help="Say what changed between two maps, or two corpora.")
@click.argument("old", type=_FILE)
@click.argument("new", type=_FILE)
@options.json_opt
def command(old: Path, new: Path, as_json: bool) -> None:
    """Say which marks and claims differ between the maps OLD and NEW (.geojson or .html).

    Given two folders that `mapgen corpus` wrote, it says which articles and events came, went or
    changed. Ends with code 1 when they differ.

    \b
    Example: mapgen diff yesterday.geojson today.html
    """
    both = is_folder(old) and is_folder(new)
    count = _corpora(old, new, as_json) if both else _maps(old, new, as_json)
    if count:
        raise CheckFailedError(f"the {'corpora' if both else 'maps'} differ ({count})")


def _maps(old: Path, new: Path, as_json: bool) -> int:
    from mapgen import diff, export

    changes = diff.diff(export.read_map(old), export.read_map(new))
    if as_json:
        click.echo(diff.as_json(changes))
        return len(changes)
    lines = diff.report(changes)
    for line in lines:
        click.echo(line)
    return len(lines)


def _corpora(old: Path, new: Path, as_json: bool) -> int:
    from mapgen.corpus.changes import corpus_changes

    if as_json:
        raise UsageError("--json is for two maps; compare corpora by their tables")
    count = 0
    for line in corpus_changes(old, new):
        click.echo(line)
        count += 1
    return count
