"""Parts of the page by themselves: what is listed, packed, drawn and named on the ground."""

import base64
import hashlib
import json
from dataclasses import replace

import pytest
import shapely

from mapgen.areas import Areas
from mapgen.model import Geometry, LonLat
from mapgen.render.basemap.ground import encode_waters, ground_of, outline_of, waters_of, world_of
from mapgen.render.basemap.labels import encode_labels, labels_of, labels_round
from mapgen.render.basemap.view import around, leaner, view_of
from mapgen.render.desk import desk_html, served_policy
from mapgen.render.desk_files import desk_css, desk_script, said
from mapgen.render.listed import listed
from mapgen.render.plain import View
from mapgen.render.policy import policy as policy_of
from mapgen.render.spots import mercator_y, middle_of, size_km, spots_of
from mapgen.render.translate import translate
from mapgen.render.words import load_words
from tests.render.sample_document import sample_document

WORDS = load_words("en")
BAGHDAD = (43.0, 33.0, 45.0, 34.0)


@pytest.fixture(scope="module")
def document():
    return sample_document()


@pytest.fixture(scope="module")
def areas():
    with Areas() as opened:
        yield opened


@pytest.fixture(scope="module")
def near(areas):
    return view_of(BAGHDAD, ("IQ",), areas)


# ---- what is listed without JavaScript


def lists(document, **more):
    return listed(document, WORDS, translate(document, WORDS, {}, {}), packed=False, **more)


def test_a_headline_is_the_title_or_the_first_sentence_that_tells_something(document):
    assert lists(document)["headline"] == document.articles[0].title
    bare = replace(document, articles=(replace(document.articles[0], title=""),))
    told = lists(bare)["headline"]
    claims = [c for m in document.marks for c in m.claims if c.role != "mentioned"]
    first = min((c.citations[0] for c in claims), key=lambda cite: cite.start).quote
    assert told.strip('“”"').rstrip("…")[:40] == first[:40]
    assert lists(replace(document, articles=()))["headline"] == WORDS.text("page.untitled")


def test_a_deed_names_whom_it_was_done_to_and_whether_it_was_done(document):
    deed = lists(document)["deed"]
    claim = replace(document.marks[0].claims[0], event="ground_attack", role="attacked")
    other = document.actors[-1]
    plain = deed(claim)
    assert other.name in deed(replace(claim, targets=(other,)))
    assert other.name not in plain
    said_ = {
        deed(replace(claim, **{flag: True})) for flag in ("planned", "hypothetical", "negated")
    }
    assert len({plain, *said_}) == 4
    assert deed(replace(claim, event="")) == WORDS.text("role.attacked")


# ---- what the page draws from


def test_a_mark_leaves_out_what_is_empty_and_a_point_is_its_anchor(document):
    view = View(document.articles, {ref.sha256: n for n, ref in enumerate(document.articles)})
    mark = next(m for m in document.marks if m.form == "exact")
    data = view.mark(mark, 3, geometry=True)
    assert (data["id"], data["n"], data["geometry"]) == (mark.id, 3, "anchor")
    assert "radius_km" not in data
    assert "score" not in data
    assert "geometry" not in view.mark(mark, 3, geometry=False)
    area = next(m for m in document.marks if m.geometry and m.geometry.type == "Polygon")
    assert view.mark(area, 1, geometry=True)["geometry"]["type"] == "Polygon"


def test_a_quote_is_cut_in_three_at_its_place_and_knows_its_paragraph(document):
    view = View(document.articles, {ref.sha256: n for n, ref in enumerate(document.articles)})
    claim = next(c for m in document.marks for c in m.claims if c.highlight)
    cited = claim.citations[0]
    data = view.cite(cited, claim.highlight)
    assert data["before"] + data["place"] + data["after"] == cited.quote
    assert (
        data["place"]
        == cited.quote[claim.highlight[0] - cited.start : claim.highlight[1] - cited.start]
    )
    first, last = document.articles[0].paragraphs[data["paragraph"]]
    assert first <= cited.start < last
    assert view.cite(cited, (cited.end + 5, cited.end + 9))["place"] == ""  # stands elsewhere


# ---- where the marks lie


def test_marks_are_spots_with_their_boxes_and_weights(document):
    point = next(m for m in document.marks if m.form == "exact")
    round_ = replace(point, id="r", radius_km=111.2, anchor=LonLat(10, 0))
    spots = spots_of([point, round_], [1.0, 3.0], 10.0)
    assert set(spots.ids) == {(point.id,), ("r",)}
    at = spots.ids.index(("r",))
    assert spots.boxes[at].tolist() == pytest.approx([9, -1, 11, 1])
    assert spots.weight[at] == 3.0
    assert spots.share([at]) == pytest.approx(0.75)
    assert spots.box([at]) == pytest.approx((9, -1, 11, 1))
    together = spots_of([point, replace(point, id="b")], [1.0, 1.0], 45.0)
    assert together.ids == ((point.id, "b"),)


def test_the_size_of_a_mark_and_the_middle_of_many():
    mark = next(m for m in sample_document().marks if m.form == "exact")
    assert size_km(mark) == 0.0
    assert size_km(replace(mark, radius_km=5.0)) == 10.0
    wide = replace(mark, geometry=Geometry("Polygon", (((0, 0), (2, 0), (2, 1), (0, 0)),)))
    assert 215 < size_km(wide) < 223
    lons = [replace(mark, anchor=LonLat(lon, 0)) for lon in (170.0, -170.0, -175.0)]
    assert middle_of(lons, [1.0, 1.0, 1.0]) == -175.0
    assert mercator_y(0.0) == 0.0
    assert mercator_y(89.0) == mercator_y(85.0)


# ---- the ground


def test_a_view_is_wider_than_its_marks_and_coarser_the_wider_they_lie(areas, near):
    west, south, east, north = near.view
    assert west < 43.0 < 45.0 < east
    assert south < 33.0 < 34.0 < north
    assert near.detail == 0
    assert view_of((0.0, 0.0, 40.0, 20.0), (), areas).detail == 1
    assert view_of((-100.0, -40.0, 100.0, 60.0), (), areas).detail == 2
    assert view_of(BAGHDAD, ("ZZ", "IQ"), areas).focus == ("IQ",)
    sizes = [v.view[2] - v.view[0] for v in leaner(BAGHDAD, ("IQ",), areas)]
    assert sizes[0] == max(sizes)
    assert len(sizes) > 3
    coarse = around(near, [(100.0, 0.0, 110.0, 10.0)])
    assert coarse.detail >= 1
    assert coarse.view[0] < near.view[0]
    assert coarse.view[2] < 100  # too far off to reach for


def test_the_ground_of_a_view_has_its_countries_lines_and_waters(areas, near):
    ground = ground_of(near)
    assert [country["id"] for country in ground["countries"]] == ["country:IQ"]
    assert ground["land"]
    assert ground["borders"]
    assert ground["adm1"]
    assert "adm1" not in ground_of(near, provinces=False)
    waters = waters_of(near)
    drawn = encode_waters(near, waters)
    assert {river["name"] for river in drawn["rivers"]} >= {"Tigris", "Euphrates"}
    assert outline_of("IQ", areas)["id"] == "country:IQ"
    assert outline_of("IQ", areas) is outline_of("IQ", areas)
    assert world_of(areas)["land"]


def test_the_names_on_the_ground_stand_once_each_and_countries_first(near):
    labels = labels_of(near, waters_of(near))
    found = encode_labels(labels, near.scale)
    kinds = [label["kind"] for label in found]
    assert kinds[0] == "country"
    names = {(label["kind"], label["name"]) for label in found}
    assert {("country", "Iraq"), ("capital", "Baghdad")} <= names
    assert any(kind == "adm1" for kind in kinds)
    baghdad = next(
        label for label in found if label["name"] == "Baghdad" and label["kind"] == "capital"
    )
    assert (
        shapely.Point(baghdad["at"]).distance(shapely.Point(44.4 * near.scale, 33.3 * near.scale))
        < 0.3 * near.scale
    )
    iraq = next(label for label in found if label["name"] == "Iraq")
    assert iraq["focus"]
    assert "focus" not in baghdad  # the page asks it of countries alone
    assert len(encode_labels([*labels, *labels], near.scale)) == len(found)
    assert len(labels_round(near)) < len(labels)


# ---- the desk


def test_the_desks_page_holds_its_files_and_lets_nothing_else_in(document):
    shelf, state = {"file": "d.toml", "articles": []}, {"items": []}
    html, scripts = desk_html(document, WORDS, shelf, state, {})
    assert desk_script() in scripts
    assert scripts[-1].strip() == "mapgenReview.start();"
    assert desk_css().strip()[:40] in html
    assert document.articles[0].title in html
    assert "</script><" not in json.dumps(shelf)
    policy = served_policy(scripts)
    assert policy.endswith("connect-src 'self'; frame-ancestors 'none'")
    assert said(WORDS, "reload") == WORDS.text("desk.reload")


def labels_by_kind(view, waters=()):
    found: dict[str, list] = {}
    for label in labels_of(view, waters):
        found.setdefault(label.kind, []).append(label)
    return found


def test_how_far_in_a_name_is_shown_depends_on_how_large_it_is(areas, near):
    kinds = labels_by_kind(near, waters_of(near))
    (iraq,) = (one for one in kinds["country"] if one.feature.country == "IQ")
    assert (iraq.rank, iraq.focus) == (0, True)
    assert 2.0 <= iraq.zoom <= 3.0  # as soon as the country is as wide as its name
    others = [one for one in kinds["country"] if one is not iraq]
    assert {one.zoom for one in others} <= {2.0, 3.0, 4.0, 5.0, 6.0}
    assert all(one.zoom == 1.0 + one.rank for one in others)  # the smaller the later
    assert {one.zoom for one in kinds["adm1"]} == {6.5}
    assert {one.feature.country for one in kinds["adm1"]} == {"IQ"}
    assert {one.zoom for one in kinds["adm2"]} == {9.0}
    capital = next(one for one in kinds["capital"] if one.feature.name == "Baghdad")
    assert capital.zoom == min(5.0, 3.0 + capital.feature.rank / 2)
    zooms = {
        one.rank: one.zoom
        for kind in ("city", "town", "village")
        for one in kinds.get(kind, ())
        if one.zoom < 10.0  # quarters of a city come last, whatever their size
    }
    assert [zooms[rank] for rank in sorted(zooms)] == sorted(zooms.values())
    far = labels_by_kind(view_of((0.0, 0.0, 40.0, 20.0), ("NG",), areas))
    assert "adm1" not in far
    assert "adm2" not in far
    assert len(far["city"]) + len(far.get("town", ())) + len(far.get("capital", ())) <= 240


def test_a_province_is_named_when_it_is_as_wide_as_its_name(areas):
    england = labels_by_kind(view_of((-3.5, 51.0, 0.5, 55.0), ("GB",), areas))
    zooms = {label.feature.name: label.zoom for label in england["adm1"]}
    assert zooms["Cumbria"] == 6.5
    assert zooms["Blackburn with Darwen"] > 8.0


def test_a_country_is_named_on_its_largest_piece_in_view_and_not_on_a_sliver(areas):
    north = labels_by_kind(view_of((30.0, 45.0, 180.0, 75.0), ("RU", "US", "CA"), areas))
    at = {label.feature.country: label.at for label in north["country"]}
    assert 190 < at["US"][0] < 215  # Alaska, not the last of the Aleutians
    assert "CA" not in at


def test_a_name_past_the_date_line_keeps_to_the_views_turn_of_the_globe(areas):
    pacific = view_of((175.0, -20.0, -170.0, -10.0), ("FJ",), areas)
    at = {
        label.feature.name: label.at[0] for label in labels_of(pacific, ()) if label.kind != "sea"
    }
    assert 175 < at["Fiji"] < 190
    assert 185 < at["Samoa"] < 191


def test_a_policy_allows_the_very_scripts_and_hosts_it_is_given():
    told = policy_of(("one()", "two()"), ("https://tiles.example",))
    digest = base64.b64encode(hashlib.sha256(b"two()").digest()).decode()
    assert f"'sha256-{digest}'; style-src" in told
    assert "img-src data: https://tiles.example;" in told
    assert policy_of(("one()",), ()) != policy_of(("two()",), ())
