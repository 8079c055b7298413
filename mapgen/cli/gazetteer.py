"""`mapgen gazetteer`: build or describe the offline gazetteer, and add places to it."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from mapgen.cli import options
from mapgen.config import Config

__all__ = ["command"]


@click.group("gazetteer", short_help="Describe the offline gazetteer, add places to it.")
def command() -> None:
    """Describe the offline gazetteer, or add places to it.

    \b
    Example: mapgen gazetteer add MM IQ
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

    cache_dir, bar = options.configured(given).cache_dir, options.progress_bar("gazetteer")
    anew = geonames is None
    if geonames is not None:
        _say(gazetteer.add(cache_dir, [str(geonames)], gazetteer.Supply(), progress=bar))
    path = gazetteer.ensure(cache_dir, progress=bar, anew=anew)
    options.say(f"{path} ({path.stat().st_size / 1e6:.0f} MB)")


@command.command("info")
@click.option("--check", is_flag=True, help="Read the whole index; build it anew if damaged.")
@options.json_opt
@options.gazetteer_options
def info_command(check: bool, as_json: bool, **given: Any) -> None:
    """Say where the index is, what is in it, and where that came from.

    \b
    Example: mapgen gazetteer info --check
    """
    from mapgen import gazetteer

    cache_dir, bar = options.configured(given).cache_dir, options.progress_bar("gazetteer")
    if check and not gazetteer.is_whole(gazetteer.default_path(cache_dir)):
        options.say("the index is missing or damaged: it is built anew")
    path = gazetteer.ensure(cache_dir, progress=bar, check=check)
    with gazetteer.Gazetteer(path) as index:
        info = index.info()
    if as_json:
        click.echo(json.dumps(info, ensure_ascii=False))
    else:
        click.echo("\n".join(f"{key}: {value}" for key, value in info.items()))


_supply_options = (
    click.option("--from", "folder", type=click.Path(path_type=Path, file_okay=False, exists=True),
                 help="Take dumps from this folder (CC.zip, alternatenames/CC.zip); fetch none."),
    click.option("--address", metavar="URL", help="Where the dumps are, if not at GeoNames."),
    click.option("--user-agent", metavar="TEXT", help="How requests introduce themselves."),
)  # fmt: skip


def _supplied(command: Any) -> Any:
    for option in reversed(_supply_options):
        command = option(command)
    return command


@command.command("add")
@click.argument("what", nargs=-1, required=True, metavar="WHAT...")
@_supplied
@options.gazetteer_options
def add_command(
    what: tuple[str, ...], folder: Path | None, address: str | None, **given: Any
) -> None:
    """Add places: GeoNames' dump of a country by its code, a CSV list, areas, an OSM extract.

    Dumps are fetched from GeoNames (CC BY 4.0), which learns your address and the countries. A
    list has the columns name,lat,lon and, if you like, kind,country,aliases; areas are GeoJSON.
    An extract of OpenStreetMap (.osm.pbf) is under ODbL, and so is what you publish of it.

    \b
    Example: mapgen gazetteer add MM IQ places.csv
    """
    from mapgen import gazetteer

    config = options.configured(given)
    supply = _supply(config, folder, address)
    bar = options.progress_bar("gazetteer")
    _say(gazetteer.add(config.cache_dir, what, supply, progress=bar))


@command.command("update")
@click.argument("codes", nargs=-1, metavar="[CODE]...")
@_supplied
@options.gazetteer_options
def update_command(
    codes: tuple[str, ...], folder: Path | None, address: str | None, **given: Any
) -> None:
    """Fetch anew the added country dumps that have changed, each from where it came.

    One that is gone stays as it is; the exit code is then 3, or 4 where a server gave no answer.

    \b
    Example: mapgen gazetteer update
    """
    from mapgen import gazetteer

    config = options.configured(given)
    supply = _supply(config, folder, address)
    bar = options.progress_bar("gazetteer")
    outcomes = gazetteer.update(config.cache_dir, codes, supply, progress=bar)
    _say(outcomes)
    codes_of = (one.fault.exit_code for one in outcomes if one.fault)
    click.get_current_context().exit(max(codes_of, default=0))


@command.command("remove")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@options.gazetteer_options
def remove_command(names: tuple[str, ...], **given: Any) -> None:
    """Take added places out again, by the names that `list` shows.

    \b
    Example: mapgen gazetteer remove MM
    """
    from mapgen import gazetteer

    bar = options.progress_bar("gazetteer")
    _say(gazetteer.remove(options.configured(given).cache_dir, names, progress=bar))


@command.command("list")
@options.json_opt
@options.gazetteer_options
def list_command(as_json: bool, **given: Any) -> None:
    """List the places that were added, with where and when they came from.

    \b
    Example: mapgen gazetteer list --json
    """
    from mapgen import gazetteer

    entries = gazetteer.listed(options.configured(given).cache_dir)
    if as_json:
        click.echo(json.dumps([asdict(entry) for entry in entries], ensure_ascii=False))
        return
    for e in entries:
        click.echo(f"{e.name}\t{e.kind}\t{e.bytes}\t{e.retrieved_at}\t{e.sha256}\t{e.address}")


def _supply(config: Config, folder: Path | None, address: str | None) -> Any:
    from mapgen import gazetteer

    return gazetteer.Supply(address=address or "", folder=folder, user_agent=config.user_agent)


def _say(outcomes: Iterable[Any]) -> None:
    for one in outcomes:
        places = "" if one.places is None else f", {one.places} places"
        options.say(f"{one.name}: {one.what}{places}{f' ({one.note})' if one.note else ''}")
