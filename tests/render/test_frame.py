"""The opening view holds the story, not everything that is named in it."""

import json
import time

import pytest

from mapgen.model import ArticleRef, Claim, Geometry, LonLat, MapDocument, Mark
from mapgen.render.frame import frame_of, weight_of


def mark(id_, lon, lat, *roles, radius=None, geometry=None, shown=True):
    claims = tuple(
        Claim(id=f"{id_}{n}", role=role, layer="a", actors=(), action="", date=None, citations=())
        for n, role in enumerate(roles or ("attacked",))
    )
    return Mark(
        id=id_, title=id_, place_id=None, layers=("a",), form="exact",
        geometry=geometry or Geometry("Point", (lon, lat)), anchor=LonLat(lon, lat),
        geo_precision=1, where_prec=1, radius_km=radius, words="", claims=claims, shown=shown,
    )  # fmt: skip


def frame(*marks):
    return frame_of(MapDocument(articles=(), layers=(), marks=marks))


def square(lon, lat, half):
    ring = ((lon - half, lat - half), (lon + half, lat - half), (lon + half, lat + half),
            (lon - half, lat + half), (lon - half, lat - half))  # fmt: skip
    return Geometry("Polygon", (ring,))


FRONT = [mark(f"f{n}", 36 + n / 10, 48 + n % 3 / 10) for n in range(8)]


@pytest.mark.parametrize(
    ("roles", "radius", "weight"),
    [
        (("attacked",), None, 1.0),
        (("mentioned",), None, 0.3),
        (("negotiating", "home_base", "unit_name"), None, 0.6),
        (("attacked",) * 5, None, 3.0),
        (("attacked",), 130, 0.3),
        (("attacked",), 120, 1.0),
    ],
)
def test_a_place_weighs_its_claims(roles, radius, weight):
    assert weight_of(mark("a", 10, 10, *roles, radius=radius)) == weight


def test_a_wide_area_weighs_less():
    assert weight_of(mark("a", 10, 10, geometry=square(10, 10, 2))) == 0.3
    assert weight_of(mark("a", 10, 10, geometry=square(10, 10, 1))) == 1.0


def test_one_far_place_is_left_out():
    found = frame(*FRONT, mark("far", -43.2, -22.9))
    west, _, east, _ = found.candidates[0].box
    assert west >= 35
    assert east <= 38
    assert found.groups[0].marks == tuple(f"f{n}" for n in range(8))
    assert [group.marks for group in found.groups[1:]] == [("far",)]
    # The whole story is a candidate too: a reader's room may be large enough.
    assert any(one.share == 1.0 for one in found.candidates)


def test_one_village_does_not_leave_the_provinces_of_its_story_out():
    village = mark("v", 64.2, 31.6, *["attacked"] * 3)
    province = mark("p", 65.8, 32.8, geometry=square(65.8, 32.8, 0.9))
    first = frame(village, province).candidates[0]
    assert (first.share, first.places) == (1.0, 2)


@pytest.mark.parametrize(
    "others",
    [
        (),
        (mark("w", 13.4, 11.2, radius=40),),
        (mark("t", 12.1, 10.4), mark("u", 13.9, 12.6, "withdrew")),
    ],
)
def test_a_province_of_which_much_is_told_is_shown_whole(others):
    province = mark("p", 13.0, 11.5, geometry=square(13.0, 11.5, 2))
    west, south, east, north = frame(province, *others).candidates[0].box
    assert (west, south, east, north) == (11.0, 9.5, 15.0, 13.5)


def test_a_province_of_which_little_is_told_counts_by_its_middle():
    province = mark("p", 36.4, 48.1, geometry=square(36.4, 48.1, 2))
    west, _, east, _ = frame(*FRONT, province).candidates[0].box
    assert east - west < 1


def test_a_village_is_not_lost_for_talks_in_a_far_capital():
    village = mark("v", 64.2, 31.6, *["attacked"] * 3)
    assert frame(village, mark("t", 13.4, 52.5, "negotiating")).candidates[0].places == 1


def test_two_equal_ends_are_both_shown():
    found = frame(*(mark(f"a{n}", 10 + n / 10, 50) for n in range(3)),
                  *(mark(f"b{n}", 30 + n / 10, 50) for n in range(3)))  # fmt: skip
    assert found.candidates[0].share == 1.0


def test_bare_mentions_yield_to_what_happens():
    named = [mark(f"n{n}", 2 + n, 48, "mentioned") for n in range(4)]
    assert frame(*FRONT[:4], *named).groups[0].marks == ("f0", "f1", "f2", "f3")
    assert frame(*named).candidates[0].share >= 0.7


def test_marks_that_are_hidden_do_not_count():
    found = frame(*FRONT[:2], mark("h", 100, 10, shown=False))
    assert [mark for mark, _ in found.weights] == ["f0", "f1"]
    assert found.candidates[0].share == 1.0


def test_the_antimeridian_is_no_wall():
    found = frame(mark("suva", 178.44, -18.14), mark("apia", -171.76, -13.83))
    west, _, east, _ = found.candidates[0].box
    assert east - west < 10
    east_side = frame(mark("a", -179.5, -17), mark("b", 179.5, -17), mark("c", 179, -16))
    west, _, east, _ = east_side.candidates[0].box
    assert east - west == pytest.approx(1.5)


def test_a_shape_cut_at_the_antimeridian_is_one():
    halves = Geometry("MultiPolygon", (
        (((179.5, -17), (180, -17), (180, -16), (179.5, -16), (179.5, -17)),),
        (((-180, -17), (-179.5, -17), (-179.5, -16), (-180, -16), (-180, -17)),),
    ))  # fmt: skip
    west, _, east, _ = frame(mark("a", 179.9, -16.5, geometry=halves)).candidates[0].box
    assert east - west == pytest.approx(1.0)


def test_the_far_ones_are_grouped():
    volga = [mark(f"v{n}", 48 + n / 2, 50 + n, "attacked") for n in range(2)]
    found = frame(*FRONT, *volga, mark("far", 100, 10))
    assert [group.marks for group in found.groups[1:]] == [("v0", "v1"), ("far",)]
    assert found.groups[1].share == pytest.approx(2 / 11)


def test_only_wide_areas_are_shown_whole():
    west, south, east, north = (
        frame(mark("a", 10, 10, geometry=square(10, 10, 4))).candidates[0].box
    )
    assert (west, south, east, north) == (6, 6, 14, 14)


def test_nothing_placed_has_no_frame():
    assert frame() is None


def test_equal_documents_get_equal_frames_in_plain_json():
    first, second = frame(*FRONT).to_json(), frame(*FRONT).to_json()
    assert json.dumps(first) == json.dumps(second)
    assert set(first) == {"around", "weights", "candidates", "groups"}
    assert first["weights"] == {}
    assert len(first["candidates"][0]) == 6


def test_ten_thousand_marks_take_little_time():
    many = [
        mark(f"m{n}", (n * 37 % 3600) / 10 - 180, (n * 17 % 1400) / 10 - 70) for n in range(10_000)
    ]
    start = time.process_time()
    found = frame(*many)
    assert time.process_time() - start < 4
    assert len(found.candidates) <= 24


def titled(title, *marks):
    article = ArticleRef(
        sha256="0" * 64, length=1, title=title, publisher="", published=None, url="", lang="en",
        paragraphs=(),
    )  # fmt: skip
    return frame_of(MapDocument(articles=(article,), layers=(), marks=marks))


def test_what_the_headline_names_is_worth_one_step_of_zoom():
    near, far = mark("Near", 38.0, 48.5), mark("Far", 70.0, 10.0)
    plain = titled("Fighting goes on", *FRONT, near).candidates[0]
    assert plain.box[2] < 38.0
    named = titled("Fighting goes on, and Near is next", *FRONT, near).candidates[0]
    assert named.headline
    assert named.box[2] >= 38.0
    away = titled("What Far thinks of the fighting", *FRONT, far).candidates[0]
    assert away.box[2] < 38.0  # too far to be seen along with the story


def test_the_page_is_told_which_views_hold_the_headline():
    found = titled("Near is next", *FRONT, mark("Near", 38.0, 48.5)).to_json()
    assert {len(one) for one in found["candidates"]} == {6, 7}


CITY = [mark(f"c{n}", 36.7 + n % 4 / 20, -1.4 + n // 4 / 20) for n in range(8)]


@pytest.mark.parametrize(
    "towns", [[(36.1, -0.3), (35.3, 0.5), (34.8, -0.1), (39.7, -4.1)],
              [(34.8, -0.1), (39.7, -4.1), (40.1, -3.2)],
              [(36.8, 1.5), (36.8, 3.0), (36.8, 4.5), (36.8, 6.0)]],
)  # fmt: skip
def test_a_dense_group_that_carries_most_is_offered_beside_far_towns(towns):
    found = frame(*CITY, *(mark(f"t{n}", *at) for n, at in enumerate(towns)))
    (city,) = (one for one in found.candidates if one.places == len(CITY))
    assert city.share >= 0.6  # the page, which knows its room, chooses: see layout.test.js


def test_half_of_a_story_is_no_frame():
    found = frame(*CITY, *(mark(f"t{n}", 34 + n, 2 + n) for n in range(6)))
    assert all(one.share >= 0.6 for one in found.candidates)
    assert found.candidates[0].places > len(CITY)
