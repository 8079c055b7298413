import csv
import gzip
import hashlib
import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from mapgen.gazetteer import tables
from mapgen.names import fold

DATA = Path(__file__).resolve().parents[2] / "data"
FILES = [f"gazetteer/{name}" for name in (*tables.TABLES, *tables.LISTS)] + ["places.csv"]
SOURCES = {row["path"]: row for row in tomllib.loads((DATA / "SOURCES.toml").read_text())["file"]}


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_accounted_for(name):
    row = SOURCES[name]
    data = (DATA / name).read_bytes()
    assert row["sha256"] == hashlib.sha256(data).hexdigest()
    text = gzip.decompress(data) if name.endswith(".gz") else data
    assert row["rows"] == len(text.decode().splitlines()) - 1
    for key in ("made_by", "licence", "retrieved"):
        assert row[key]
    assert row.get("packages") or row.get("by_hand")


def test_every_file_of_the_data_is_listed_with_its_licence():
    table = tomllib.loads((DATA / "SOURCES.toml").read_text(encoding="utf-8"))
    rows = [*table["file"], *table["compiled"]]
    assert all(row["licence"] for row in rows)
    paths = tuple(row["path"] for row in rows)
    files = {
        path.relative_to(DATA).as_posix()
        for path in DATA.rglob("*")
        if path.is_file() and not {"__pycache__", "make"} & set(path.parts)
    }
    known = {
        f for f in files if f in paths or f.startswith(tuple(p for p in paths if p[-1] == "/"))
    }
    assert files - known == {"SOURCES.toml"}


def test_the_gazetteer_stays_small():
    assert sum((DATA / name).stat().st_size for name in FILES) < 7_000_000


def test_gzip_files_carry_no_time_and_no_name():
    for path in (DATA / "gazetteer").glob("*.gz"):
        assert path.read_bytes()[3:8] == b"\0\0\0\0\0"


def test_no_copyleft_data_enter():
    for name in FILES:
        assert not re.search(r"ODbL|GPL", str(SOURCES[name]))


@pytest.fixture(scope="module")
def rows():
    with (DATA / "places.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_hand_places_are_whole(rows):
    assert len(rows) > 200
    for row in rows:
        assert re.fullmatch(r"(place|region|water):[a-z0-9-]+", row["id"]), row["id"]
        assert re.fullmatch(r"[APSTLHRUV]\.[A-Z]+", row["feature"]), row["id"]
        assert row["sources"], row["id"]
        assert row["estimated"] in {"yes", "no"}, row["id"]
        if row["estimated"] == "yes":
            assert row["radius_km"], row["id"]
            assert "estimated" in row["note"], row["id"]


def test_every_id_is_used_once(records):
    ids = [record.id for record in (*records, *tables.hand_places())]
    assert len(ids) == len(set(ids))


def test_lists_name_places_that_exist(records):
    ids = {record.id for record in (*records, *tables.hand_places())}
    for table, column in (
        ("aliases.tsv", 0),
        ("aliases_arabic.tsv", 0),
        ("abbreviations.tsv", 0),
        ("demonyms_more.tsv", 1),
    ):
        named = {cells[column] for cells in tables.table_lines(table)}
        assert {place for place in named if not place.startswith("gn:")} <= ids, table
    for record in tables.hand_places():
        assert set(record.members) <= ids, record.id


def test_units_are_in_known_units(records):
    codes = {r.id for r in records}
    for record in tables.hand_places():
        assert not record.admin1 or record.admin1 in codes, record.id


def test_every_source_is_described(records):
    described = {cells[0] for cells in tables.table_lines("sources.tsv")}
    used = {record.source for record in records} | {"places", "cities500"}
    assert used <= described


def test_a_unit_without_an_outline_reaches_about_half_way_to_its_siblings():
    """As Kenya's counties do: small ones in the west, wide ones in the north."""
    units = {row.id: row for row in tables.table_records() if row.country in {"KE", "SI"}}
    reach = {name: units[f"adm1:{name}"].extent_km or 0.0 for name in ("KE-45", "KE-43", "SI-070")}
    assert 10 < reach["KE-45"] < 30 < 75 < reach["KE-43"] < 150
    assert 3 <= reach["SI-070"] < 15
    assert all(row.extent_km for row in units.values() if row.feature == "A.ADM1")


def test_districts_lie_around_the_towns_of_their_names():
    """A set whose names stand at the wrong units has hardly a town of its name inside a unit."""
    towns = {(fold(city.name), city.country) for city, _ in tables.cities()}
    near, far = Counter(), Counter()
    for row in tables.table_records():
        if row.id.startswith("gb:"):
            seated = any(alias.kind == 2 for alias in row.marked)
            near[row.country] += seated
            far[row.country] += not seated and (fold(row.name), row.country) in towns
    wrong = [c for c in far if far[c] >= 5 and far[c] > (near[c] + far[c]) / 2]
    assert wrong == []
