"""The names of forces, sides and layers in other languages, from the actors files."""

from collections.abc import Mapping
from pathlib import Path

from mapgen.actors.load import load_rows

__all__ = ["load_names"]


def load_names(*paths: Path) -> dict[str, dict[str, str]]:
    """Return name -> language -> name there, of the packaged actors file and the user's own.

    Forces that only an article names are in no file: they keep the name it gives them.

    Raises
    ------
    UsageError
        If a file cannot be read or is wrong.
    """
    found: dict[str, dict[str, str]] = {}
    for values in load_rows(*paths):
        _add(found, values["name"], values.get("names"))
        _add(found, values.get("layer", values["name"]), values.get("layer_names"))
    return found


def _add(found: dict[str, dict[str, str]], name: str, others: Mapping[str, str] | None) -> None:
    if others:
        found[name] = {**found.get(name, {}), **others}
