"""Every shape of the packaged basemap is sound, at every detail."""

from collections.abc import Iterator

import pytest
import shapely

from mapgen.areas import Areas

LAYERS = [
    *((layer, 0) for layer in ("adm1", "adm1line", "adm2", "adm2line", "border")),
    *(
        (layer, 0)
        for layer in (
            "city",
            "country",
            "disputed",
            "district",
            "lake",
            "region",
            "regionline",
            "river",
            "sea",
        )
    ),
    *((layer, 1) for layer in ("adm1line", "border", "country", "disputed")),
    *((layer, detail) for layer in ("lake", "river") for detail in (1, 2)),
    *((layer, 2) for layer in ("border", "country", "disputed")),
    *((layer, 3) for layer in ("border", "land")),
]
COVERAGES = [("adm1", 0), ("adm2", 0), ("country", 0), ("country", 1), ("country", 2)]


@pytest.fixture(scope="module")
def areas() -> Iterator[Areas]:
    with Areas() as opened:
        yield opened


def test_these_are_all_layers(areas):
    rows = areas._db.execute("SELECT name, detail FROM layer").fetchall()
    assert sorted(rows) == sorted(LAYERS)


@pytest.mark.parametrize(("layer", "detail"), LAYERS)
def test_every_shape_is_valid_and_on_the_globe(areas, layer, detail):
    shapes = [feature.shape for feature in areas.features(layer, detail=detail)]
    assert shapes
    bad = [shapely.is_valid_reason(shape) for shape in shapes if not shape.is_valid]
    assert bad == []
    west, south, east, north = shapely.total_bounds(shapes)
    assert west >= -180 and south >= -90 and east <= 180 and north <= 90  # noqa: PT018


@pytest.mark.parametrize(("layer", "detail"), COVERAGES)
def test_neighbours_meet_corner_by_corner(areas, layer, detail):
    features = areas.features(layer, detail=detail)
    edges = shapely.coverage_invalid_edges([feature.shape for feature in features])
    assert [f.id for f, edge in zip(features, edges, strict=True) if not edge.is_empty] == []


# Square degrees, from the areas that the countries publish.
PUBLISHED = {
    "adm1:CD-IT": 5.3, "adm1:CD-SK": 5.3, "adm1:CD-EQ": 8.4, "adm1:CD-TO": 16.2,
    "adm1:CI-SV": 3.3, "adm1:CI-WR": 2.5, "adm1:IT-82": 2.6, "adm1:FR-BRE": 3.3,
}  # fmt: skip


@pytest.mark.parametrize("unit", PUBLISHED)
def test_what_is_joined_is_as_large_as_it_should_be(areas, unit):
    assert areas.polygon(unit).area == pytest.approx(PUBLISHED[unit], rel=0.05)


def test_districts_lie_where_the_gazetteer_has_them(areas, gazetteer):
    found = areas.features("district")
    far = [
        unit.id
        for unit in found
        if (place := gazetteer.get(unit.id)) is None or areas.polygon(place) is None
    ]
    assert len(found) > 3000
    assert far == []


def test_a_country_is_the_sum_of_its_provinces(areas):
    for code in ("LV", "IQ", "FJ", "NO", "US"):
        parts = [feature.shape for feature in areas.features("adm1", country=code)]
        whole = areas.polygon(f"country:{code}")
        assert shapely.coverage_union_all(parts).area == pytest.approx(whole.area, rel=1e-9)


@pytest.mark.parametrize("pair", [("SA", "YE"), ("ID", "PG"), ("NO", "SE"), ("FR", "IT")])
def test_the_border_of_countries_with_islands_is_drawn(areas, pair):
    lines = [f.shape for f in areas.features("border") if set(f.country.split()) == set(pair)]
    shared = areas.shared_border(f"country:{pair[0]}", f"country:{pair[1]}")
    assert sum(line.length for line in lines) == pytest.approx(shared.length, rel=0.1)


def test_capitals_lie_in_their_countries(areas):
    capitals: dict[str, set[str]] = {}
    for town in areas.features("city"):
        if town.note == "capital":
            capitals.setdefault(town.country, set()).add(town.name)
    assert capitals["CO"] == {"Bogotá"}
    assert [capitals[code] for code in ("ES", "FR", "IT", "SN", "LK", "SS")] == [
        {"Madrid"}, {"Paris"}, {"Rome"}, {"Dakar"}, {"Colombo"}, {"Juba"},
    ]  # fmt: skip
    several = {code for code, names in capitals.items() if len(names) > 1}
    assert several == {"BO", "CI", "ZA"}


def test_a_province_is_not_called_by_anothers_name(areas):
    names = {f.id: f.name for f in areas.features("adm1") if f.id}
    assert (names["adm1:AF-DAY"], names["adm1:AF-PAN"]) == ("Daykundi", "Panjshir")
    assert (names["adm1:AZ-LAC"], names["adm1:PE-CUS"]) == ("Lachin", "Cusco")
