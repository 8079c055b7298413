"""Small rules of the gazetteer, the exports, the comparison and the check, each by a table."""

import json
from dataclasses import replace

import numpy as np
import pytest

from mapgen.diff.changes import Change, as_json
from mapgen.diff.report import report
from mapgen.diff.words import drawn, point, quotes, said, shown, summary, when, who
from mapgen.export.codebooks import acled, codes, country, plover
from mapgen.export.geojson.rounding import rounded
from mapgen.export.geojson.simplestyle import INK, colour, role_words, style
from mapgen.export.uris import article_uri, own_uri, place_uri
from mapgen.gazetteer.fuzzy import near_keys
from mapgen.gazetteer.ranking import prior, written_so
from mapgen.geocode.chain import Chain
from mapgen.model import Geometry, LonLat, Toponym
from mapgen.recognise.abbreviations import expanded
from mapgen.render.linkage import links, merged
from mapgen.resolve.forces import lands_of_forces
from mapgen.review.entries import EntryMaker, Wish
from mapgen.verify.problems import Problem, Report, about, gathered
from tests.render.sample_document import sample_document


@pytest.fixture(scope="module")
def document():
    return sample_document()


@pytest.mark.parametrize(
    ("key", "spelling"),
    [
        ("tel afar", "tall afar"),
        ("deir hafir", "dayr hafir"),
        ("qamishli", "kamishli"),
        ("bashiqa", "bachiqa"),
        ("al hasakah", "hasakah"),
        ("mosoul", "mosul"),
        ("khalis", "halis"),
    ],
)
def test_a_name_is_looked_for_in_its_other_spellings(key, spelling):
    first, *_ = near_keys(key)
    assert spelling in first
    assert key not in first


def test_one_edit_is_tried_in_long_names_and_keeps_the_first_letter():
    groups = list(near_keys("bashiqa"))
    assert len(groups) == 2
    assert {"bashqa", "bahsiqa", "bashira", "bashiqat"} <= set(groups[1])
    assert {one[0] for one in groups[1]} == {"b"}
    assert len(list(near_keys("mosul"))) == 1
    assert list(near_keys("")) == list(near_keys("é" * 8)) == list(near_keys("a" * 31)) == []


def row(kind=0, people=0, feature="P.PPL"):
    return (7, *[""] * 2, feature, *[""] * 5, people, *[""] * 5, kind)


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (row(people=1000), row(people=999)),
        (row(), row(kind=1)),
        (row(kind=1), row(kind=2)),
        (row(feature="A.PCLI"), row(people=1_000_000)),
        (row(feature="P.PPLC"), row()),
        (row(kind=20), row()),  # written with its dot
        (row(kind=30), row(kind=10)),
    ],
)
def test_the_likelier_place_comes_first(better, worse):
    assert prior(better)[0] < prior(worse)[0]
    assert prior(better)[1] == 7


@pytest.mark.parametrize(
    ("kind", "name", "so"),
    [
        (0, "us", True), (10, "US", True), (10, "us", False), (10, "Us", False),
        (20, "Calif.", True), (20, "Calif", False), (20, "calif.", False),
        (30, "CA", True), (30, "Ca", False), (30, "CAL", False), (11, "us", False),
    ],
)  # fmt: skip
def test_an_abbreviation_counts_where_it_is_written_so(kind, name, so):
    assert written_so(kind, name) is so


def test_the_first_geocoder_that_knows_a_name_answers():
    asked = []

    def link(number, found):
        def look(name):
            asked.append((number, name))
            return found

        return look

    chain = Chain((link(1, ()), link(2, ("x",)), link(3, ("y",))))
    assert chain("Gao") == ("x",)
    assert asked == [(1, "Gao"), (2, "Gao")]
    assert Chain((link(4, ()),))("Gao") == ()
    assert chain(" ?") == ()
    assert len(asked) == 3


def test_forces_lead_to_the_lands_in_which_they_act():
    assert "IQ" in lands_of_forces("The fighters of Peshmerga left.")
    assert lands_of_forces("The fighters left.") == frozenset()
    assert lands_of_forces("the Peshmergaian") == frozenset()


def toponym(text, name):
    start = text.index(name)
    return Toponym(
        start=start, end=start + len(name), surface=name, name=name, kind="name", hint=""
    )


def test_letters_in_brackets_stand_for_the_place_before_them():
    text = "In the Upper Hill District (UHD) it rained. The UHD is wet. NATO is not."
    place = toponym(text, "Upper Hill District")
    found = expanded([place], text, 0)
    assert [(one.surface, one.name) for one in found] == [
        ("Upper Hill District", "Upper Hill District"), ("UHD", "Upper Hill District")
    ]  # fmt: skip
    assert text[found[1].start :].startswith("UHD is wet")
    assert expanded([place], text.replace("UHD", "UXD"), 0) == (place,)


def test_letters_of_a_body_are_no_place():
    text = "The Hill Water Union (HWU) met. HWU said so."
    wrong = toponym(text, "HWU")
    assert expanded([replace(wrong, start=32, end=35)], text, 0) == ()


def test_links_join_the_nearest_first():
    found = links(np.array([[0.0, 0.0], [0.0, 1.0], [0.0, 5.0]]))
    assert [(length, list(group)) for length, group in found] == [(1.0, [0, 1]), (4.0, [0, 1, 2])]
    assert links(np.zeros((1, 2))) == []
    cells = merged(np.array([[0.0, 0.0], [0.0, 0.001], [0.5, 0.5]]), 2)
    assert cells[0] == cells[1] != cells[2]
    assert len(set(merged(np.array([[0.0, 0.0], [0.3, 0.3]]), 5))) == 2


@pytest.mark.parametrize(
    ("place", "uri"),
    [("gn:123", "https://sws.geonames.org/123/"), ("gn:x", None), ("own:1", None), (None, None)],
)
def test_only_places_of_geonames_have_a_public_name(place, uri):
    assert place_uri(place) == uri


def test_marks_and_articles_have_names_of_their_own(document):
    (article, *_) = document.articles
    assert own_uri(document, "m 1") == f"urn:mapgen:{article.sha256}:m%201"
    assert own_uri(replace(document, articles=()), "m1") == "urn:mapgen:none:m1"
    assert article_uri(replace(article, url="https://x.org/a")) == "https://x.org/a"
    for url in ("", "file:///a", "https://x.org/a b"):
        assert article_uri(replace(article, url=url)) == f"urn:sha256:{article.sha256}"


def test_positions_are_rounded_as_they_are_written(document):
    first, *others = document.marks
    fine = replace(
        first, anchor=LonLat(44.123456789, 33.0), score=0.1234,
        geometry=Geometry("LineString", ((44.123456789, 33.0), (45.0, 34.0))),
    )  # fmt: skip
    (made, *_) = rounded(replace(document, marks=(fine, *others))).marks
    assert abs(made.anchor.lon - 44.123456789) < 1e-5
    assert made.anchor.lon != 44.123456789
    assert made.geometry.coordinates[0] == (made.anchor.lon, 33.0)
    assert made.score == 0.12
    assert rounded(rounded(document)) == rounded(document)


def test_a_mark_has_the_colour_of_its_one_layer(document):
    layers = {layer.id: layer for layer in document.layers}
    one = next(m for m in document.marks if m.layers == ("federal",) and m.geometry)
    assert colour(layers["federal"]).startswith("#")
    assert colour(layers["federal"]) != INK
    assert colour(None) == colour(replace(layers["federal"], slot=99)) == INK
    point = replace(one, geometry=Geometry("Point", (44.0, 33.0)))
    line = replace(one, geometry=Geometry("LineString", ((44.0, 33.0), (45.0, 34.0))))
    box = replace(one, geometry=Geometry("Polygon", (((44.0, 33.0), (45.0, 34.0), (44.0, 34.0)),)))
    assert style(point, layers) == {
        "marker-color": colour(layers["federal"]),
        "marker-size": "small",
    }
    assert set(style(line, layers)) == {"stroke", "stroke-width", "stroke-opacity"}
    assert style(box, layers)["fill-opacity"] == 0.08
    assert style(replace(point, layers=("federal", "isis")), layers)["marker-color"] == INK
    assert style(replace(one, geometry=None), layers) == {}
    assert role_words("took_control") == "Took control"


def test_code_books_name_events_roles_and_countries():
    assert acled() and plover()  # noqa: PT018
    assert codes("acled", "capture", "took_control") != ("", "")
    assert codes("acled", "", "took_control") != ("", "")
    assert country("ML") == ("Mali", 466)
    assert country(None) == (None, None)


def test_changes_are_told_in_a_line_each():
    lines = report(
        [
            Change(kind="added", subject="mark", where="Gao", new_id="m1", after="exact"),
            Change(kind="removed", subject="claim", where="Gao", old_id="c1", before="Rebels hold"),
            Change(kind="moved", subject="mark", where="Ber", old_id="m1", new_id="m2",
                   before="1, 2", after="3, 4", km=1.26),
            Change(kind="added", subject="article", new_id="ab", where="x\u202ey"),
        ]
    )  # fmt: skip
    assert lines == (
        "+ article “x\ufffdy”",
        "+ Gao: exact",
        "- Gao: Rebels hold",
        "~ Ber: moved 1.3 km, from 1, 2 to 3, 4",
    )
    assert json.loads(as_json([]))["changes"] == []
    assert report([]) == ()


def test_what_a_mark_and_a_claim_say_in_words(document):
    mark = next(m for m in document.marks if m.claims and m.claims[0].date and m.claims[0].actors)
    claim = mark.claims[0]
    box = Geometry("LineString", ((10.0, 0.0), (20.0, 4.0)))
    assert point(replace(mark, anchor=None, geometry=box)) == LonLat(15.0, 2.0)
    assert shown(replace(mark, anchor=LonLat(1.5, 2.25))) == "2.25000, 1.50000"
    assert shown(replace(mark, anchor=None, geometry=None)) == "nowhere"
    assert drawn(replace(mark, geometry=box)) == "LineString"
    assert drawn(replace(mark, geometry=None)) == "not drawn"
    assert summary(replace(mark, words="", form="exact", claims=(claim,))) == said(claim)
    assert summary(replace(mark, words="near", claims=())) == "near"
    assert who(replace(claim, actors=claim.actors[:1])) == claim.actors[0].name
    assert when(replace(claim, date=None)) == ""
    open_end = replace(claim.date, start=claim.date.start, end=None)
    assert when(replace(claim, date=open_end)) == f"{claim.date.start} to unknown"
    assert said(replace(claim, date=None, actors=())) == "Launched"  # as the page has it
    assert quotes(claim) == tuple(c.quote for c in claim.citations)


def test_problems_of_one_mark_are_one_and_those_of_the_map_come_first(document):
    mark = document.marks[0]
    found = gathered([about(mark, "a"), about(None, "b"), about(mark, "c", "a")])
    assert found == (
        Problem(mark=None, title="", texts=("b",)),
        Problem(mark=mark.id, title=mark.title, texts=("a", "c")),
    )
    assert str(found[0]) == "map: b"
    assert str(Problem(mark="m1", title="X\x1b", texts=("a", "c"))) == "m1 X\ufffd: a; c"
    report = Report(problems=found[:1], notes=("n",), unproved=("u",))
    assert str(report).splitlines() == ["map: b", "n", "u"]


class Item:
    fields = {"ref": "r", "quote": None}  # noqa: RUF012 - a stand-in


@pytest.mark.parametrize(
    ("rows", "wish", "made", "changed"),
    [
        ([], Wish("accept", {}), {"id": "n", "action": "accept", "ref": "r"}, {}),
        ([], Wish("reject", {}), {"id": "n", "action": "reject", "ref": "r", "why": "reject?"}, {}),
        ([], Wish("undecided", {}), None, {}),
        (
            [{"id": "a", "action": "undecided"}],
            Wish("reject", {}, "no"),
            None,
            {"a": {"action": "reject", "to": None, "why": "no"}},
        ),
        (
            [{"id": "a", "action": "set", "to": {"role": "x"}, "why": "w"}],
            Wish("set", {"layer": "y"}),
            None,
            {"a": {"action": "set", "to": {"role": "x", "layer": "y"}, "why": "w"}},
        ),
        ([{"id": "a", "action": "move", "to": {}}], Wish("accept", {}), None, {}),
        (
            [{"id": "a", "action": "move", "to": {}}, {"id": "b", "action": "reject"}],
            Wish("accept", {}),
            None,
            {"b": {"action": "accept"}},
        ),
    ],
)
def test_a_wish_becomes_one_entry_or_changes_one(rows, wish, made, changed):
    maker = EntryMaker(new_id=lambda: "n", reason=lambda action: f"{action}?")
    changes: dict = {}
    assert maker.make(Item(), rows, wish, changes) == made
    assert changes == changed
