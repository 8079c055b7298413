"""Polygons and lines by id: the first story's, and the world's."""

import hashlib
import re
import shutil
import tomllib
from collections.abc import Iterator

import pytest
import shapely

from mapgen.areas import Areas, area_km2, distance_km, length_km
from mapgen.errors import DataError
from mapgen.model import LonLat, Place
from mapgen.resources import data_path

GOVERNORATES = re.findall("..", "ANARBABBBGDADIDQKAKIMAMUNANIQASDSUWA")


@pytest.fixture(scope="module")
def areas() -> Iterator[Areas]:
    with Areas() as opened:
        yield opened


def place(id_: str, lon: float, lat: float) -> Place:
    return Place(id=id_, name="x", point=LonLat(lon, lat), feature="A.ADM1")


def test_iraq_has_eighteen_governorates_and_a_hundred_and_one_districts(areas):
    governorates = areas.features("adm1", country="IQ")
    assert {g.id for g in governorates} == {f"adm1:IQ-{code}" for code in GOVERNORATES}
    assert len(areas.features("adm2", country="IQ")) == 101
    assert "Kirkuk" in {g.name for g in governorates}


def test_districts_governorates_and_country_fit_without_gap_or_overlap(areas):
    districts = [f.shape for f in areas.features("adm2", country="IQ")]
    governorates = [f.shape for f in areas.features("adm1", country="IQ")]
    country = areas.polygon("country:IQ")
    assert shapely.coverage_is_valid(districts)
    assert shapely.coverage_is_valid(governorates)
    for parts in (districts, governorates):
        assert shapely.coverage_union_all(parts).symmetric_difference(country).area < 1e-9
    assert not any(len(part.interiors) for part in shapely.get_parts(country))


def test_every_province_of_the_world_is_valid_and_shares_its_lines(areas):
    shapes = [f.shape for f in areas.features("adm1")]
    assert len(shapes) > 4000
    assert all(shapely.is_valid(shapes))
    apart = [edge for edge in shapely.coverage_invalid_edges(shapes) if not edge.is_empty]
    assert len(apart) <= 3  # a spike in the Baltic that rounding leaves


@pytest.mark.parametrize(
    ("id_", "km2", "tolerance"),
    [
        ("country:IQ", 437_000, 0.01),
        ("adm1:IQ-DI", 17_700, 0.08),
        ("country:NP", 147_181, 0.02),
        ("country:SD", 1_861_484, 0.03),
        ("adm1:US-NE", 200_330, 0.01),
        ("country:FJ", 18_274, 0.05),
        ("adm2:US:NE.055", 880, 0.05),
        ("water:lake-razzaza", 1_400, 0.3),
    ],
)
def test_an_area_has_its_published_size(areas, id_, km2, tolerance):
    assert area_km2(areas.polygon(id_)) == pytest.approx(km2, rel=tolerance)


def test_the_border_with_iran_within_diyala_is_one_line_of_iraqs_border(areas):
    border = areas.shared_border("adm1:IQ-DI", "country:IR")
    assert border.geom_type == "LineString"
    assert 200 < length_km(border) < 320
    whole = areas.shared_border("country:IQ", "country:IR")
    assert border.difference(whole).length == pytest.approx(0, abs=1e-6)
    for crossing in (LonLat(45.60, 33.82), LonLat(45.452, 34.402)):
        assert distance_km(border, crossing) < 3


@pytest.mark.parametrize(("code", "km"), [("DI", 170), ("KI", 199), ("NI", 369)])
def test_the_region_touches_diyala_kirkuk_and_nineveh(areas, code, km):
    line = areas.shared_border("region:kurdistan-region", f"adm1:IQ-{code}")
    assert length_km(line) == pytest.approx(km, rel=0.1)


def test_areas_that_do_not_touch_share_no_border(areas):
    assert areas.shared_border("adm1:IQ-NI", "adm1:IQ-DI") is None
    assert areas.shared_border("adm1:IQ-NI", "adm1:XX-YY") is None


def test_only_what_is_approximate_says_so(areas):
    assert areas.is_approximate("region:kurdistan-region") == "boundary approximate"
    assert areas.is_approximate("adm1:IQ-DI") == ""
    assert areas.is_approximate("gn:98182") == ""
    assert "disputed" in areas.is_approximate("adm1:UA-43")


def test_an_unknown_area_is_none_and_never_a_stand_in(areas):
    assert areas.polygon("region:disputed-areas") is None
    assert areas.polygon("gn:98182") is None
    assert areas.line("water:no-such-river") is None
    assert areas.outline("country:XX") is None


def test_a_place_far_from_the_shape_of_its_id_gets_none(areas):
    assert areas.polygon(place("adm1:IQ-DI", 45.0, 34.0)) is not None
    assert areas.polygon(place("adm1:IQ-DI", 51.4, 35.7)) is None


def test_irans_renumbered_codes_lead_to_the_right_provinces(areas):
    tehran = LonLat(51.42, 35.69)
    (name,) = [
        areas.feature(id_).name for id_ in areas.containing(tehran) if id_.startswith("adm1")
    ]
    assert "Tehran" in name


@pytest.mark.parametrize(
    ("name", "least_km"),
    [
        ("tigris", 1400),
        ("euphrates", 2200),
        ("diyala", 300),
        ("great-zab", 250),
        ("little-zab", 250),
    ],
)
def test_the_rivers_of_the_story_have_courses(areas, name, least_km):
    assert length_km(areas.line(f"water:{name}")) > least_km


def test_a_point_lies_in_its_country_province_and_district(areas):
    assert areas.containing(LonLat(45.39065, 34.3482)) == (
        "country:IQ",
        "adm1:IQ-DI",
        "adm2:IQ:khanaqin",
    )
    assert areas.containing(LonLat(-30, 30)) == ()


def test_crimea_belongs_to_ukraine_with_a_disputed_line(areas):
    assert "country:UA" in areas.containing(LonLat(34.1, 44.95))


def test_abolished_provinces_are_land_without_a_name(areas):
    assert {f.id for f in areas.features("adm1", country="NP")} == {""}


def test_a_box_reads_only_what_touches_it(areas):
    found = {f.id for f in areas.features("adm2", (45.2, 34.2, 45.3, 34.3))}
    assert "adm2:IQ:khanaqin" in found
    assert len(found) < 6


def test_damaged_data_is_an_error_of_ours(tmp_path):
    with pytest.raises(DataError):
        Areas(tmp_path)
    folder = tmp_path / "basemap"
    shutil.copytree(data_path("basemap"), folder)
    (folder / "shapes.bin").write_bytes(b"short")
    with pytest.raises(DataError, match=r"shapes\.bin"):
        Areas(folder)
    (folder / "index.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(DataError):
        Areas(folder)


def test_the_sources_carry_their_licences(areas):
    assert {source.name: source.licence for source in areas.sources}["geoBoundaries"] == (
        "CC BY 3.0 IGO"
    )
    assert all(source.licence and source.version for source in areas.sources)


@pytest.mark.parametrize("name", ["index.sqlite", "shapes.bin"])
def test_the_packaged_files_are_those_on_record(name):
    rows = tomllib.loads(data_path("SOURCES.toml").read_text("utf-8"))["file"]
    (row,) = [row for row in rows if row["path"] == f"basemap/{name}"]
    content = data_path("basemap", name).read_bytes()
    assert hashlib.sha256(content).hexdigest() == row["sha256"]
    assert row["licence"]
    assert row["packages"]


def test_the_files_keep_to_their_budget():
    assert sum(path.stat().st_size for path in data_path("basemap").iterdir()) <= 9_500_000
