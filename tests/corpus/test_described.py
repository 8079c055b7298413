"""What the tables hold is written down, column by column."""

import re
from pathlib import Path

import pytest

from mapgen.corpus.tables import TABLES

GUIDE = (Path(__file__).parents[2] / ".github" / "CORPUS.md").read_text("utf-8")


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_column_of_a_table_is_described_in_its_own_part_and_no_other(name):
    part = GUIDE.split(f"### `{name}.parquet`", 1)[1].split("\n#", 1)[0]
    told = re.findall(r"^\| (`[^|]+`) \|", part, flags=re.MULTILINE)
    columns = [column for cell in told for column in re.findall(r"`(\w+)`", cell)]
    assert sorted(columns) == sorted(TABLES[name])
