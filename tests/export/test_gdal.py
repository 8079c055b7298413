"""GDAL opens our GeoParquet by its own driver, where there is a GDAL that has it.

Neither Debian's GDAL nor the one in pyogrio's wheel has the Parquet driver; conda's does
(`conda install libgdal-arrow-parquet`). `ogrinfo --formats` says so.
"""

import json
import shutil
import subprocess

import pytest

from mapgen.export import write


def has_parquet() -> bool:
    program = shutil.which("ogrinfo")
    if program is None or shutil.which("ogr2ogr") is None:
        return False
    said = subprocess.run([program, "--formats"], capture_output=True, text=True, check=False)
    return any(line.strip().startswith("Parquet ") for line in said.stdout.splitlines())


@pytest.mark.skipif(not has_parquet(), reason="no GDAL with the Parquet driver")
def test_gdal_reads_the_claims_with_their_points_and_their_days(sample, tmp_path):
    path = tmp_path / "claims.parquet"
    write(sample, "parquet", path)
    told = subprocess.run(
        ["ogr2ogr", "-f", "GeoJSON", "/vsistdout/", str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    features = json.loads(told.stdout)["features"]
    rows = {row["properties"]["claim_id"]: row for row in features}
    claims = [(claim, mark) for mark in sample.marks for claim in mark.claims]
    assert set(rows) >= {claim.id for claim, _ in claims}
    for claim, mark in claims:
        if mark.anchor is not None:
            point = rows[claim.id]["geometry"]["coordinates"]
            assert point == pytest.approx([mark.anchor.lon, mark.anchor.lat], abs=1e-5)
        assert (rows[claim.id]["properties"]["event"] or "") == claim.event
