import subprocess
import sys
import zipfile

import pytest

from mapgen.errors import InputError
from mapgen.gazetteer import Gazetteer, build, tables
from mapgen.gazetteer.dump import read_dump


def line(
    number=7, name="Testabad", names="", lat="34.1", lon="45.2", kind="P", code="PPL", country="IQ",
    admin1="10", admin2="", people="1200",
):  # fmt: skip
    cells = [number, name, name, names, lat, lon, kind, code, country, "", admin1, admin2]
    return "\t".join(map(str, [*cells, "", "", people, "", "100", "Asia/Baghdad", "2020-01-01"]))


def read(path):
    return list(read_dump(path, lambda percent: None))


@pytest.fixture
def small(records, monkeypatch):
    whole = [record for record in records if record.country == "IQ"]
    monkeypatch.setattr(tables, "table_records", lambda: iter(whole))
    town = tables.Record(
        id="gn:94591", name="Old name", feature="P.PPL", point=tables.LonLat(45, 34),
        source="cities500", country="IQ", admin1="IQ.10", aliases=("Khanaqin",),
    )  # fmt: skip
    monkeypatch.setattr(tables, "cities", lambda: iter([(town, 100)]))


def test_the_columns_are_read(tmp_path):
    path = tmp_path / "IQ.txt"
    path.write_text(line(names="Test Abad,تستاباد") + "\n\n", encoding="utf-8")
    (record,) = read(path)
    assert (record.id, record.name, record.feature) == ("gn:7", "Testabad", "P.PPL")
    assert (record.point.lat, record.point.lon) == (34.1, 45.2)
    assert (record.admin1, record.population) == ("IQ.10", 1200)
    assert "Test Abad" in record.aliases
    assert record.names == (("ar", "تستاباد"),)


def test_own_layers_are_left_out(tmp_path):
    path = tmp_path / "IQ.txt"
    rows = [line(kind="A", code=code) for code in ("PCLI", "ADM1", "ADM2", "ADM3")]
    path.write_text("\n".join(rows), encoding="utf-8")
    assert [record.feature for record in read(path)] == ["A.ADM3"]


def test_a_zip_as_geonames_offers_it_is_read(tmp_path):
    path = tmp_path / "IQ.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "about")
        archive.writestr("IQ.txt", line())
    assert len(read(path)) == 1


@pytest.mark.parametrize(
    "text",
    ["one\ttwo\n", "no tabs at all", line(lat="north"), line(lat="95"), line(number="x"),
     line(lat="nan"), line(people="many"), line() + "\textra"],
)  # fmt: skip
def test_what_is_no_dump_is_refused_with_its_line(tmp_path, text):
    path = tmp_path / "bad.txt"
    path.write_text(line() + "\n" + text, encoding="utf-8")
    with pytest.raises(InputError, match="line 2"):
        read(path)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (line(lat="95"), "line 1: lat 95 is out of range"),
        (line(lat="34", lon="400"), "line 1: lat 34, lon 400 are out of range"),
        (line(name="x" * 300), "line 1: a name of more than 200 letters"),
        (line(number="x"), "line 1: id is no number in range: 'x'"),
        (line(people="-3"), "line 1: population is no number in range"),
        ("a\tb", "line 1: 2 columns, not 19"),
    ],
)
def test_what_is_wrong_in_a_line_is_told_as_what_it_is(tmp_path, row, told):
    path = tmp_path / "bad.txt"
    path.write_text(row, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read(path)
    assert f"{path}, {told}" in str(caught.value)
    assert "19 columns (" not in str(caught.value)


def test_a_place_at_zero_is_left_out_and_told(tmp_path):
    path = tmp_path / "QX.txt"
    rows = [line(), line(8, "Null Town", lat="0", lon="0"), line(9, "Zero", lat="0.0", lon="12")]
    path.write_text("\n".join(rows), encoding="utf-8")
    told = []
    assert [r.name for r in read_dump(path, lambda _: None, told)] == ["Testabad", "Zero"]
    assert told == ["left out: Null Town: lat 0, lon 0 is no place"]


def test_a_missing_file_a_folder_and_a_broken_zip_are_refused(tmp_path):
    (tmp_path / "broken.zip").write_bytes(b"PK\x05\x06" + b"\0" * 18)
    for path in (tmp_path / "none.txt", tmp_path, tmp_path / "broken.zip"):
        with pytest.raises(InputError):
            read(path)


def test_bytes_that_are_no_utf8_are_refused(tmp_path):
    path = tmp_path / "bad.txt"
    path.write_bytes(line(name="Caf\u00e9").encode("latin-1"))
    with pytest.raises(InputError):
        read(path)


def test_a_dump_adds_places_and_its_version_of_a_town_wins(small, tmp_path):
    dump = tmp_path / "IQ.txt"
    rows = [line(), line(94591, "Khanaqin", "", "34.3482", "45.39065", people="99")]
    dump.write_text("\n".join(rows), encoding="utf-8")
    index = tmp_path / "i.sqlite"
    seen = []
    build(index, geonames=dump, progress=lambda done, total: seen.append(done))
    assert seen == sorted(seen)
    with Gazetteer(index) as gazetteer:
        assert gazetteer.lookup("Testabad")[0].admin1 == "Diyala"
        (town,) = [p for p in gazetteer.lookup("Khanaqin") if p.id == "gn:94591"]
        assert (town.name, town.point.lat, town.population) == ("Khanaqin", 34.3482, 99)
        assert gazetteer.info()["geonames"] == "IQ.txt"


def test_a_bad_dump_leaves_the_old_index(small, tmp_path):
    index = tmp_path / "i.sqlite"
    build(index)
    before = index.read_bytes()
    (tmp_path / "bad.txt").write_text("nothing", encoding="utf-8")
    with pytest.raises(InputError):
        build(index, geonames=tmp_path / "bad.txt")
    assert index.read_bytes() == before
    assert not list(tmp_path.glob("*.tmp"))


# ru_maxrss counts the process that forked this one, so Linux is asked for the peak since `exec`.
PEAK = """
import pathlib, re, resource, sys
from mapgen.gazetteer import build, tables
tables.table_records = tables.hand_places = tables.cities = lambda: iter(())
build(pathlib.Path(sys.argv[1]), geonames=pathlib.Path(sys.argv[2]))
status = pathlib.Path("/proc/self/status")
if status.exists():
    print(int(re.search(r"VmHWM:\\s+(\\d+) kB", status.read_text())[1]) * 1024)
else:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_ever_more_rows_are_imported_in_constant_memory(tmp_path):
    """Of the 100,000 rows between the two nothing stays, not a hundred bytes of each.

    Below the first number what grows is the database's own page cache, up to its bound.
    """
    peaks = []
    for rows in (70_000, 170_000):
        dump, index = tmp_path / f"{rows}.txt", tmp_path / f"{rows}.sqlite"
        with dump.open("w", encoding="utf-8") as out:
            for number in range(rows):
                out.write(line(20_000_000 + number, f"Village {number}", f"Dorf {number}") + "\n")
        done = subprocess.run(
            [sys.executable, "-c", PEAK, str(index), str(dump)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        peaks.append(int(done.stdout))
        with Gazetteer(index) as gazetteer:
            assert gazetteer.lookup(f"Village {rows - 1}")
    assert peaks[1] - peaks[0] < 10_000_000
