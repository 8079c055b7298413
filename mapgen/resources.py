"""Finds mapgen's data files, in a checkout and in an installed wheel."""

from pathlib import Path

from mapgen.errors import DataError

__all__ = ["data_path"]

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
