"""`mapgen geocode`: look up place names."""

import json
from typing import Any

import click

from mapgen.cli import options
from mapgen.errors import CheckFailedError
from mapgen.model import Place

__all__ = ["command"]


@click.command("geocode", short_help="Look up place names.")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@options.json_opt
@options.reading_options
def command(names: tuple[str, ...], as_json: bool, **given: Any) -> None:
    """Look up each NAME and list the candidates, best first; with --country those in it alone.

    A place that had the name in the past only is marked so (`former_name` in JSON).

    \b
    Example: mapgen geocode Khanaqin Erbil --country IQ
    """
    from mapgen.places import open_tools

    missing = []
    config = options.configured(given)
    with open_tools(config, options.progress_bar, options.say) as tools:
        for name in names:
            wanted = config.countries
            found = [p for p in tools.lookup(name) if not wanted or p.country in wanted]
            missing += [] if found else [name]
            past = frozenset(place.id for place in tools.gazetteer.former(name))
            click.echo((_json if as_json else _text)(name, found, past))
    if missing:
        raise CheckFailedError(f"not found: {', '.join(missing)}")


def _json(name: str, places: list[Place], past: frozenset[str]) -> str:
    found = [
        {
            "id": place.id,
            "name": place.name,
            "lat": place.point.lat,
            "lon": place.point.lon,
            "feature": place.feature,
            "country": place.country,
            "admin1": place.admin1,
            "population": place.population,
            "radius_km": place.radius_km,
            "source": place.source,
            "former_name": place.id in past,
        }
        for place in places
    ]
    return json.dumps({"name": name, "places": found}, ensure_ascii=False)


def _text(name: str, places: list[Place], past: frozenset[str]) -> str:
    if not places:
        return f"{name}: not found"
    lines = [
        f"  {p.point.lat:.5f}, {p.point.lon:.5f}  {p.name}  "
        f"{p.feature}  {p.admin1 or '-'}, {p.country or '-'}  [{p.id}]"
        f"{'  (a former name of this place)' if p.id in past else ''}"
        for p in places
    ]
    return "\n".join([f"{name}: {len(places)}", *lines])
