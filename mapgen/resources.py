"""Finds mapgen's data files, in a checkout and in an installed wheel."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from mapgen.errors import DataError

__all__ = ["data_path", "weights_of"]

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries data/ inside the package; a checkout has it beside the package.
_ROOTS = (_PACKAGE / "_data", _PACKAGE.parent / "data")


def data_path(*parts: str) -> Path:
    """Return the path of a file or folder in `data/`.

    Parameters
    ----------
    *parts : str
        Path components below `data/`, for example ``"basemap", "countries.json"``.

    Raises
    ------
    DataError
        If the installation has no such file.
    """
    for root in _ROOTS:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise DataError(f"data file missing from this installation: {'/'.join(parts)}")


@cache
def weights_of(stage: str) -> Mapping[str, float]:
    """Return what each feature weighs in a stage that was fitted, from data/resolver.toml.

    Raises
    ------
    DataError
        If the file is damaged.
    """
    path = data_path("resolver.toml")
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))[stage]
        return MappingProxyType({str(name): float(weight) for name, weight in table.items()})
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DataError(f"weights cannot be read: {path} ({error})") from error
