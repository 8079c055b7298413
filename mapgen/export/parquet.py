"""GeoParquet: the claims of one map, one row each."""

import io

from mapgen.export.columns import CLAIMS, arrow, claim_rows, table_of
from mapgen.model import MapDocument

__all__ = ["EXPLAIN", "to_parquet"]

EXPLAIN = """\
GeoParquet 1.1 with one row a claim, typed; the geometry is the mark's anchor, a point. Shapes of
areas, rivals, further citations and the run manifest are left out: the GeoJSON has them. Needs
pyarrow (mapgen[corpus]). The same columns as claims.parquet of `mapgen corpus`.
"""


def to_parquet(document: MapDocument) -> bytes:
    """Return the claims as GeoParquet; the same document gives the same bytes.

    Raises
    ------
    UsageError
        If pyarrow is not installed.
    """
    table = table_of(CLAIMS, claim_rows(document))
    stream = io.BytesIO()
    arrow().parquet.write_table(table, stream, compression="zstd")
    return stream.getvalue()
