"""diff: what changed between two maps, and nothing else."""

import json
import pickle
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mapgen import build_map, read_text
from mapgen.diff import Change, as_json, diff, report
from mapgen.diff.pairing import pair, pair_alike
from mapgen.diff.words import summary
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
        ("residents said", "the residents said", "speaker: the residents, was residents"),
        ("shelled Kidal", "heavily shelled Kidal", "~ worded anew, and no more: Kidal"),
    ],
    ids=["verb", "day", "place", "one place less", "speaker", "words"],
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


def no_more_than(most, weigh):
    """Return a comparison that fails when it is asked more often than so."""
    asked = []

    def alike(one, other):
        asked.append((one, other))
        assert len(asked) <= most
        assert len(set(asked)) == len(asked)
        return weigh(one, other)

    return alike


@pytest.mark.parametrize(
    ("traits", "most", "pairs"),
    [
        (lambda n: (n,), 4000, 4000),
        (lambda n: (n, n + 1, n, -1 - n), 12_000, 4000),
        (lambda _: (), 0, 0),
    ],
    ids=["one trait each", "shared with the next", "none"],
)
def test_what_shares_nothing_is_never_compared(traits, most, pairs):
    alike = no_more_than(most, lambda one, other: float(one == other))
    found, gone, come = pair_alike(range(4000), range(4000), alike, traits)
    assert len(found) == pairs
    assert len(gone) == len(come) == 4000 - pairs
    assert all(one == other for one, other in found)


def test_the_likest_pair_first_and_each_once():
    near = {("a", "x"): 2.0, ("b", "x"): 3.0, ("a", "y"): 1.0, ("c", "y"): 1.0}
    found = pair_alike(
        "abc", "xyz", lambda one, other: near.get((one, other), 0), lambda _: ("all",)
    )
    assert found == ([("a", "y"), ("b", "x")], ["c"], ["z"])


def test_only_claims_of_an_edited_article_are_compared_by_their_letters(sample, monkeypatch):
    asked = []
    monkeypatch.setattr("mapgen.diff.compare.ratio", lambda *a, **_: asked.append(a) or 0.0)
    claim = sample.marks[0].claims[0]

    def told(words, role):
        cites = [replace(claim.citations[0], quote=f"{words} {n}.") for n in range(3)]
        own = [replace(claim, ref="", role=role, actors=(), citations=(c,)) for c in cites]
        return with_mark(sample, 0, claims=tuple(own))

    old, new = told("It began", "attacked"), told("It ended", "captured")
    assert len(diff(old, new)) == 6
    assert asked == []
    (cited,) = {c.article for c in claim.citations}
    articles = [replace(a, sha256="f" * 64) if a.sha256 == cited else a for a in new.articles]
    mark = new.marks[0]
    moved = [
        replace(c, citations=(replace(c.citations[0], article="f" * 64),)) for c in mark.claims
    ]
    diff(old, replace(with_mark(new, 0, claims=tuple(moved)), articles=tuple(articles)))
    assert len(asked) == 9


def two_of_one_title(sample, *, title="Daily report", **changes):
    """Return two maps of two articles of one title; of the second, text and claim were edited."""
    claim = sample.marks[0].claims[0]
    first = replace(sample.articles[0], title=title, url="", sha256="a" * 64)
    second = replace(first, sha256="b" * 64)

    def of(article, mark, **changes):
        cite = replace(claim.citations[0], article=article.sha256, quote=f"At {mark.title}.")
        return replace(mark, claims=(replace(claim, citations=(cite,), **changes),))

    def document(articles, *marks):
        return replace(sample, articles=articles, marks=marks, unplaced=(), unresolved=())

    one, other = sample.marks[:2]
    edited = replace(second, sha256="c" * 64)
    old = document((first, second), of(first, one), of(second, other))
    both = replace(first, sha256="d" * 64)
    new = document((both, edited), of(both, one), of(edited, other, **changes))
    return old, new, other


@pytest.mark.parametrize("title", ["Daily report", ""])
def test_an_edit_is_told_under_its_own_article_when_another_has_its_title(sample, title):
    old, new, mark = two_of_one_title(sample, title=title, negated=True)
    first, second = report(diff(old, new))
    assert first.endswith("was edited, and says the same")
    head, line = second.split("\n    ")
    assert head.endswith("was edited:")
    assert line.startswith(f"~ {mark.title}: Border Brigade · Not: Operating")


def test_of_two_articles_of_one_title_the_one_that_says_the_same_was_edited(sample):
    old, new, _ = two_of_one_title(sample)
    less = replace(new, articles=new.articles[1:], marks=new.marks[1:])
    edited, gone, place = report(diff(old, less))
    assert edited == "~ article “Daily report” was edited, and says the same"
    assert gone == "- article “Daily report”"
    assert place.startswith(f"- {sample.marks[0].title}: ")


def test_what_was_only_worded_anew_is_told_under_its_own_article_too(sample):
    old, new, mark = two_of_one_title(sample, action="worked")
    assert report(diff(old, new)) == (
        "~ article “Daily report” was edited, and says the same",
        f"~ article “Daily report” was edited:\n    ~ worded anew, and no more: {mark.title}",
    )


def test_a_change_of_an_article_that_is_not_told_is_not_dropped(sample):
    old, new, _ = two_of_one_title(sample, negated=True)
    changes = [one for one in diff(old, new) if one.subject != "article"]
    (line,) = report(changes)
    assert "Not: Operating" in line


def test_two_marks_of_one_title_are_told_one_by_one(sample):
    first = sample.marks[0]
    twin = replace(
        first, id="m9", place_id="gn:9", anchor=LonLat(10.0, 50.0),
        geometry=Geometry("Point", (10.0, 50.0)),
        claims=tuple(replace(c, id=f"c9{c.id}", ref="") for c in first.claims),
    )  # fmt: skip
    old = replace(sample, marks=(first, twin))
    negated = tuple(replace(c, negated=True) for c in twin.claims)
    new = replace(old, marks=(replace(first, radius_km=3.0), replace(twin, claims=negated)))
    precise, denied = report(diff(old, new))
    assert precise.startswith("~ Valga: precision: ")
    assert "Operating" not in precise
    assert denied.startswith("~ Valga: Border Brigade · Not: Operating")
    assert "precision" not in denied
    both = replace(new, marks=(first, replace(new.marks[1], radius_km=3.0)))
    (line,) = report(diff(old, both))  # what changed of the mark and its claim is one line
    assert "Not: Operating" in line
    assert "precision" in line
    changes = [one for one in diff(old, both) if one.subject == "claim"]
    assert {one.mark for one in changes} == {"m9"}


def test_a_name_without_a_place_is_told_when_it_comes_and_goes(sample):
    name = sample.unresolved[0].surface
    less = replace(sample, unresolved=())
    assert report(diff(sample, less)) == (f"- {name}: a name without a place",)
    assert report(diff(less, sample)) == (f"+ {name}: a name without a place",)


def test_a_change_that_tells_nothing_says_so():
    assert report([Change(kind="removed", subject="mark", where="Valga")]) == (
        "- Valga: nothing told",
    )


def test_of_a_mark_with_much_the_first_three_are_told_and_how_many_more(sample):
    claim = sample.marks[0].claims[0]
    days = [replace(claim.date, start=date(2024, 6, n), end=date(2024, 6, n)) for n in range(1, 6)]
    many = with_mark(sample, 0, claims=tuple(replace(claim, date=day) for day in days))
    told = [f"Border Brigade · Operating · {n} June 2024" for n in range(1, 4)]
    assert summary(many.marks[0]) == "; ".join(told) + "; 2 more"
    (line,) = report(diff(many, replace(many, marks=many.marks[1:])))
    assert line.endswith("3 June 2024; 2 more")


def test_a_role_or_an_actor_that_is_gone_is_told_in_words(sample):
    (line,) = report(diff(sample, with_claim(sample, 0, role="mentioned")))
    assert line.startswith("~ Valga: Border Brigade · ")
    assert line.endswith(", was Border Brigade · Operating · 3 June 2024")
    (line,) = report(diff(sample, with_claim(sample, 0, actors=())))
    assert line == (
        "~ Valga: Operating · 3 June 2024, was Border Brigade · Operating · 3 June 2024"
    )
