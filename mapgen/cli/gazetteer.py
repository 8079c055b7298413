"""`mapgen gazetteer`: build or describe the offline gazetteer."""

import json
from pathlib import Path
from typing import Any

import click

from mapgen.cli import options

__all__ = ["command"]


@click.group("gazetteer", short_help="Build or describe the offline gazetteer.")
def command() -> None:
    """Build or describe the offline gazetteer.

    \b
    Example: mapgen gazetteer info
    """


@command.command("build")
@click.option("--geonames", type=click.Path(path_type=Path, dir_okay=False),
              help="An official GeoNames dump (.txt or .zip) to add.")  # fmt: skip
@options.gazetteer_options
def build_command(geonames: Path | None, **given: Any) -> None:
    """Build the index anew, from the packaged data and, if given, a GeoNames dump.

    \b
    Example: mapgen gazetteer build --geonames IQ.zip
    """
    from mapgen import gazetteer

    path = gazetteer.default_path(options.configured(given).cache_dir)
    gazetteer.build(path, progress=options.progress_bar("gazetteer"), geonames=geonames)
    options.say(f"{path} ({path.stat().st_size / 1e6:.0f} MB)")


@command.command("info")
@options.json_opt
@options.gazetteer_options
def info_command(as_json: bool, **given: Any) -> None:
    """Say where the index is, what is in it, and where that came from.

    \b
    Example: mapgen gazetteer info --json
    """
    from mapgen import gazetteer

    path = gazetteer.ensure(
        options.configured(given).cache_dir, progress=options.progress_bar("gazetteer")
    )
    with gazetteer.Gazetteer(path) as index:
        info = index.info()
    if as_json:
        click.echo(json.dumps(info, ensure_ascii=False))
    else:
        click.echo("\n".join(f"{key}: {value}" for key, value in info.items()))
