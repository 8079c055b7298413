"""diff: what changed between two maps, and nothing else."""

import json
import pickle
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mapgen import build_map, read_text
from mapgen.diff import as_json, diff, report
from mapgen.diff.pairing import pair
from mapgen.export import read_map
from mapgen.model import Geometry, LonLat

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def sample():
    return read_map(GOLDEN / "sample.geojson")


def with_mark(document, at, **changes):
    marks = list(document.marks)
    marks[at] = replace(marks[at], **changes)
    return replace(document, marks=tuple(marks))


def with_claim(document, at, **changes):
    return with_mark(document, at, claims=(replace(document.marks[at].claims[0], **changes),))


def test_a_map_does_not_differ_from_itself(sample):
    assert diff(sample, sample) == ()
    assert report(()) == ()
    assert json.loads(as_json(())) == {"changes": []}


def test_other_ids_and_another_order_are_no_change(sample):
    marks = [
        replace(m, id=f"x{m.id}", claims=tuple(replace(c, id=f"x{c.id}") for c in m.claims))
        for m in reversed(sample.marks)
    ]
    assert diff(sample, replace(sample, marks=tuple(marks))) == ()


def test_versions_and_options_are_no_change(sample):
    other = replace(sample, run=replace(sample.run, versions=(("mapgen", "9"),)), notices=())
    assert diff(sample, other) == ()


def test_a_moved_mark_says_how_far_in_km(sample):
    # One hundredth of a degree of latitude is 1.11 km anywhere.
    moved = with_mark(
        sample,
        0,
        anchor=LonLat(26.04711, 57.78781),
        geometry=Geometry("Point", (26.04711, 57.78781)),
    )
    (change,) = diff(sample, moved)
    assert (change.kind, change.subject, change.where) == ("moved", "mark", "Valga")
    assert change.km == pytest.approx(1.11, abs=0.01)
    assert report([change]) == (
        "~ Valga: moved 1.1 km, from 57.77781, 26.04711 to 57.78781, 26.04711",
    )


def test_the_same_name_elsewhere_is_a_mark_that_moved(sample):
    moved = with_mark(sample, 0, place_id="gn:999", anchor=LonLat(6.0, 45.0))
    kinds = [(change.kind, change.what) for change in diff(sample, moved)]
    assert kinds == [("moved", ""), ("changed", "place")]
    assert diff(sample, moved)[0].km > 1500


def test_a_mark_without_a_name_point_moves_with_its_shape(sample):
    bare = with_mark(sample, 3, anchor=None)
    shape = Geometry("LineString", ((25.3, 58.05), (26.5, 58.55)))
    (change,) = diff(bare, with_mark(bare, 3, geometry=shape))
    assert change.kind == "moved"


def test_another_shape_round_the_same_point_is_told(sample):
    shape = Geometry("Polygon", (((25, 58), (26, 58), (26, 59), (25, 58)),))
    (change,) = diff(sample, with_mark(sample, 1, geometry=shape))
    assert (change.kind, change.what, change.after) == ("changed", "shape", "another shape")
    (change,) = diff(sample, with_mark(sample, 1, geometry=None))
    assert (change.what, change.after) == ("shape", "not drawn")


def test_added_and_removed_marks_are_told_from_either_side(sample):
    less = replace(sample, marks=sample.marks[1:])
    (gone,) = diff(sample, less)
    (come,) = diff(less, sample)
    assert (gone.kind, gone.old_id, gone.new_id) == ("removed", "m1", None)
    assert (come.kind, come.old_id, come.new_id) == ("added", None, "m1")
    told = "Valga: Border Brigade · Operating · 3 June 2024"
    assert report([gone]) == (f"- {told}",)
    assert report([come]) == (f"+ {told}",)


def test_a_redated_claim_shows_both_dates(sample):
    claim = sample.marks[0].claims[0]
    later = replace(claim.date, start=date(2024, 6, 4), end=date(2024, 6, 5))
    (change,) = diff(sample, with_claim(sample, 0, date=later))
    assert (change.kind, change.subject) == ("redated", "claim")
    assert (change.before, change.after) == ("2024-06-03", "2024-06-04 to 2024-06-05")
    (change,) = diff(sample, with_claim(sample, 0, date=None))
    assert report([change]) == (
        "~ Valga: Border Brigade · Operating, was Border Brigade · Operating · 3 June 2024",
    )


def test_a_reattributed_claim_shows_both_actors(sample):
    league = sample.actors[1]
    changes = diff(sample, with_claim(sample, 0, actors=(league,), layer="league"))
    assert [(c.kind, c.before, c.after) for c in changes] == [
        ("reattributed", "Border Brigade", "Rescue League"),
        ("changed", "state", "league"),
    ]


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"role": "attacked"}, "role"),
        ({"negated": True}, "denial"),
        ({"hedges": ("allegedly",)}, "hedges"),
        ({"figures": ("13 boats",)}, "figures"),
        ({"speaker": "a minister"}, "speaker"),
        ({"inferred": True}, "inference"),
        ({"reviewed": True}, "review"),
        ({"action": "raided"}, "action"),
    ],
    ids=str,
)
def test_each_other_fact_of_a_claim_is_compared(sample, changes, what):
    (change,) = diff(sample, with_claim(sample, 0, **changes))
    assert (change.kind, change.what) == ("changed", what)


def test_precision_and_title_of_a_mark_are_compared(sample):
    (change,) = diff(sample, with_mark(sample, 1, radius_km=10.0))
    assert change.before.endswith("± 7 km")
    assert change.after.endswith("± 10 km")
    (change,) = diff(sample, with_mark(sample, 0, title="Walk"))
    assert (change.what, change.before, change.after) == ("title", "Valga", "Walk")


def test_names_articles_and_unplaced_claims_are_compared(sample):
    bare = replace(sample, unresolved=(), unplaced=())
    assert [(c.kind, c.subject) for c in diff(sample, bare)] == [
        ("removed", "claim"),
        ("removed", "name"),
    ]
    edited = replace(sample.articles[0], sha256="f" * 64)
    (change,) = diff(sample, replace(sample, articles=(edited,)))
    assert (change.kind, change.subject, change.what) == ("changed", "article", "text")
    another = replace(edited, title="Another story", url="")
    assert [(c.kind, c.subject) for c in diff(sample, replace(sample, articles=(another,)))] == [
        ("removed", "article"),
        ("added", "article"),
    ]
    lines = report(diff(sample, replace(sample, articles=(another,))))
    assert "f" * 10 not in "".join(lines)


TEXT = (
    "Rebels captured Gao on 4 May 2021, residents said. The Malian army denied losing Gao. "
    "Malian soldiers shelled Kidal on 5 May 2021. Leaders met in Niamey and Algiers."
)


@pytest.mark.parametrize(
    ("before", "after", "follows"),
    [
        ("captured Gao", "attacked Gao", "Attack · 4 May 2021, was"),
        ("on 5 May", "on 6 May", "Shelling · 6 May 2021, was"),
        ("shelled Kidal", "shelled Menaka", "Kidal: "),
        ("Niamey and Algiers", "Niamey", "- Algiers: Talks"),
        ("residents said", "the residents said", ""),
    ],
    ids=["verb", "day", "place", "one place less", "nothing"],
)
def test_an_edit_is_one_change_in_words_that_the_page_uses(config, before, after, follows):
    maps = [
        build_map(read_text(text, published="2021-05-07"), config=config)
        for text in (TEXT, TEXT.replace(before, after))
    ]
    changes = diff(*maps)
    (edit,) = report(changes)
    assert edit.startswith("~ ")
    assert follows in edit
    ids = {name for one in changes if one.subject != "article" for name in (one.old_id, one.new_id)}
    words = set(edit.replace(":", " ").split())
    assert not words & ids
    assert not any("_" in word for word in words)


def test_what_an_edit_of_one_article_changes_is_not_put_to_another(sample):
    first = sample.articles[0]
    other = replace(first, sha256="e" * 64, title="Another story", url="x:y")
    old = replace(sample, articles=(first, other))
    new = replace(old, articles=(first, replace(other, sha256="f" * 64)))
    new = with_claim(new, 0, negated=True)
    claim = "Border Brigade · {} · 3 June 2024"
    assert report(diff(old, new)) == (
        "~ article “Another story” was edited, and says the same",
        f"~ Valga: {claim.format('Not: Operating')}, was {claim.format('Operating')}",
    )


def test_json_and_pickle_keep_every_change(sample):
    changes = diff(sample, replace(sample, marks=sample.marks[2:], unresolved=()))
    assert len(changes) == 3
    read = json.loads(as_json(changes))["changes"]
    assert [item["kind"] for item in read] == ["removed"] * 3
    assert pickle.loads(pickle.dumps(changes)) == changes


def test_control_letters_do_not_reach_the_terminal(sample):
    (text,) = report(diff(sample, with_mark(sample, 0, title="Valga\x1b[2J\n+ mark")))
    assert text.isprintable()


def test_items_pair_by_the_strictest_key_first_and_once():
    pairs, gone, come = pair(
        [("a", 1), ("a", 2), ("b", 3)],
        [("a", 2), ("a", 9), ("c", 4)],
        (lambda item: item, lambda item: item[0]),
    )
    assert pairs == [(("a", 1), ("a", 9)), (("a", 2), ("a", 2))]
    assert (gone, come) == ([("b", 3)], [("c", 4)])
