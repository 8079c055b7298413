"""Where a finer view of the ground goes over into a coarser one, both have the same lines."""

from collections.abc import Iterator

import pytest
import shapely

from mapgen.areas import Areas
from mapgen.render.basemap.labels import labels_of
from mapgen.render.basemap.seams import refined
from mapgen.render.basemap.view import around, view_of

STORIES = {  # marks, and the country that is the story's
    "Nepal": ((82.0, 28.6, 82.4, 28.8), "NP"),
    "Ukraine": ((34.0, 46.6, 38.0, 50.2), "UA"),
    "Mali": ((-3.5, 16.2, 0.0, 17.0), "ML"),
    "Chukotka, across 180": ((177.0, 65.0, 182.0, 66.5), "RU"),
    "Colombia": ((-71.5, 6.5, -70.0, 7.2), "CO"),
}


@pytest.fixture(scope="module")
def areas() -> Iterator[Areas]:
    with Areas() as opened:
        yield opened


@pytest.mark.parametrize("layer", ["border", "country"])
@pytest.mark.parametrize("story", STORIES)
def test_a_boundary_is_the_same_in_both_views_at_the_edge_of_the_finer(areas, story, layer):
    box, country = STORIES[story]
    fine = view_of(box, (country,), areas)
    coarse = around(fine, [])
    assert coarse.detail > fine.detail
    seen, known = _corners(coarse, layer, fine), _corners(fine, layer, fine)
    islands = 0.05  # small ones are none of the coarse view's
    assert len(known - seen) <= islands * len(known)


def _corners(view, layer, fine):
    """Return the corners of a layer's shapes on the soft edge of the fine view."""
    xy = shapely.get_coordinates([one.shape for one in view.features(layer)])
    within, hidden = (
        (xy[:, 0] >= b[0]) & (xy[:, 0] <= b[2]) & (xy[:, 1] >= b[1]) & (xy[:, 1] <= b[3])
        for b in (fine.view, fine.inner)
    )
    return set(map(tuple, xy[within & ~hidden].tolist()))


def test_only_what_touches_the_edge_of_the_box_is_fine():
    fine = shapely.LineString([(0, 0), (1, 1), (2, 0), (3, 1), (4, 0), (5, 1), (6, 0), (8, 0)])
    coarse = shapely.LineString([(0, 0), (4, 0), (6, 0), (8, 0)])
    for line in (coarse, coarse.reverse()):
        (found,) = refined([line], [fine], (4.5, -1, 9, 2), (7, 0.5, 8, 0.6))
        kept = [(0, 0), (4, 0), (5, 1), (6, 0), (8, 0)]
        assert list(found.coords) == (kept if line is coarse else kept[::-1])
    assert refined([coarse], [fine], (20, 20, 30, 30), (21, 21, 29, 29)) == [coarse]


def test_a_ring_is_mended_where_it_begins_too():
    ring = [(1, 0.2), (2, 0), (2, 2), (0, 2), (0, 0), (1, 0.2)]
    (found,) = refined(
        [shapely.box(0, 0, 2, 2)], [shapely.Polygon(ring)], (-1, -1, 3, 1), (0.1, 0.5, 0.2, 0.6)
    )
    assert found.equals(shapely.Polygon(ring))


def test_lines_that_a_finer_view_hides_are_left_out(areas):
    fine = view_of((43.0, 33.0, 45.0, 34.0), ("IQ",), areas)
    coarse = around(fine, [])
    hidden = shapely.box(*fine.inner).buffer(-0.01)
    assert not any(one.shape.intersects(hidden) for one in coarse.features("river"))


@pytest.mark.parametrize(
    ("box", "country", "quarters", "towns"),
    [
        ((36.1, 49.9, 36.5, 50.1), "UA", {"Saltivka", "Rayon KTZ"}, {"Kharkiv"}),
        ((30.4, 50.3, 30.7, 50.6), "UA", {"Pozniaky", "Obolon"}, {"Kyiv", "Irpin", "Boryspil"}),
        ((28.8, 40.9, 29.2, 41.1), "TR", {"Bağcılar"}, {"Istanbul", "Gebze"}),
    ],
)
def test_a_quarter_of_a_town_is_named_only_from_near(areas, box, country, quarters, towns):
    labels = labels_of(view_of(box, (country,), areas), ())
    zooms = {one.feature.name: one.zoom for one in labels if one.kind not in {"adm1", "adm2"}}
    assert {name for name in quarters if zooms.get(name, 10) < 10} == set()
    assert {name for name in towns if zooms[name] >= 10} == set()
