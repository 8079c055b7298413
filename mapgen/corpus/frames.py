"""Claims as a data frame: of one map, or of a corpus."""

from pathlib import Path
from typing import Any

from mapgen.corpus.job import CorpusResult
from mapgen.corpus.tables import check_table
from mapgen.errors import InputError, UsageError
from mapgen.export.columns import CLAIMS, arrow, claim_rows, table_of
from mapgen.model import MapDocument

__all__ = ["claims_dataframe", "read_table"]


def claims_dataframe(source: MapDocument | CorpusResult | Path | str) -> Any:
    """Return one row a claim, with typed columns.

    Parameters
    ----------
    source : MapDocument, CorpusResult, Path or str
        A map, or a corpus by its result or its folder.

    Returns
    -------
    pandas.DataFrame
        The columns of `mapgen.export.columns.CLAIMS`; of a corpus also `linked`, the event that
        the claim tells of. Days are `datetime.date`; what is unknown is None or NaN.

    Raises
    ------
    UsageError
        If pyarrow or pandas is not installed.
    InputError
        If the folder is no corpus, or one of another version.
    """
    if isinstance(source, MapDocument):
        table = table_of(CLAIMS, claim_rows(source))
    else:
        folder = source.folder if isinstance(source, CorpusResult) else Path(source)
        table = read_table(folder, "claims")
    try:
        return table.to_pandas()
    except ImportError as error:
        raise UsageError("a data frame needs pandas: pip install 'mapgen[corpus]'") from error


def read_table(folder: Path, name: str) -> Any:
    """Return a table of a corpus as Arrow.

    Raises
    ------
    InputError
        If the folder is no corpus, or one of another version.
    """
    pa = arrow()
    path = folder / f"{name}.parquet"
    check_table(folder, name)
    try:
        return pa.parquet.read_table(path)
    except (OSError, pa.ArrowException) as error:
        raise InputError(f"{path}: no table of a corpus") from error
