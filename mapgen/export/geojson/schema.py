"""The JSON Schema of each version of the format."""

import json
from importlib.resources import files
from typing import Any

from mapgen.errors import UsageError
from mapgen.export.geojson.encode import FORMAT
from mapgen.vocabulary import load_vocabulary

__all__ = ["schema"]


def schema(version: int = FORMAT) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a version of the canonical GeoJSON.

    Raises
    ------
    UsageError
        If there is no such version.
    """
    path = files("mapgen.export").joinpath("schema", f"map-{version}.schema.json")
    if not path.is_file():
        raise UsageError(f"there is no format {version}; the newest is {FORMAT}")
    made: dict[str, Any] = json.loads(path.read_text("utf-8"))
    if version == FORMAT:  # a new role is data, and no new format
        made["$defs"]["claim"]["properties"]["role"]["enum"] = list(load_vocabulary().roles)
    return made
