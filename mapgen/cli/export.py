"""`mapgen export`: a saved map in another program's format."""

from pathlib import Path

import click

from mapgen.cli import options
from mapgen.errors import UsageError
from mapgen.export import EXPORTERS
from mapgen.export.overwrite import check_free

__all__ = ["command"]

_FILE = click.Path(path_type=Path)
_FORMAT = click.Choice(list(EXPORTERS))


@click.command("export", short_help="Write a saved map in another format.")
@click.argument("source", metavar="MAP", type=_FILE, required=False)
@click.option("--to", "name", type=_FORMAT, help="The format to write.")
@click.option(
    "-o",
    "--output",
    type=_FILE,
    metavar="FILE",
    help="Where to; MAP with another ending if not given.",
)
@options.force_opt
@click.option("--explain", type=_FORMAT, metavar="FORMAT", help="Say what a format cannot hold.")
def command(
    source: Path | None, name: str | None, output: Path | None, explain: str | None, force: bool
) -> None:  # fmt: skip
    """Write MAP, a .geojson or .html file of mapgen, in another format.

    \b
    Example: mapgen export map.html --to kml -o map.kml
    """
    from mapgen import export

    if explain is not None:
        click.echo(export.explain(explain), nl=False)
        return
    if source is None or name is None:
        raise UsageError("give a MAP and --to FORMAT, or --explain FORMAT")
    target = output or source.with_suffix(EXPORTERS[name].suffix)
    check_free([target], sources=[source], force=force)
    document = export.read_map(source)
    export.write(document, name, target)
    click.echo(f"{target} ({target.stat().st_size / 1000:.0f} kB)", err=True)
