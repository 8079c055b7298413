"""Each text that a comparison may write, once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mapgen.diff import diff, report
from mapgen.diff.words import CLAIM_FACTS, MARK_FACTS, said, summary, when
from mapgen.export import read_map
from mapgen.model import Actor, DateSpan, Disagreement, Geometry
from mapgen.vocabulary import load_vocabulary

SAMPLE = read_map(Path(__file__).parent / "golden" / "sample.geojson")
MARK = SAMPLE.marks[0]
CLAIM = MARK.claims[0]
LEAGUE = SAMPLE.actors[1]
WORDS = "Border Brigade · Operating · 3 June 2024"
DAY, LATER = date(2024, 6, 3), date(2024, 6, 5)


def with_mark(**changes):
    return replace(SAMPLE, marks=(replace(MARK, **changes), *SAMPLE.marks[1:]))


def with_claim(**changes):
    return with_mark(claims=(replace(CLAIM, **changes),))


def apart(kind, *values):
    return Disagreement(kind=kind, claims=(), values=values, citations=())


def told(new, old=SAMPLE):
    """Return the one line of a comparison."""
    (line,) = report(diff(old, new))
    return line


OF_A_CLAIM = {
    "role": ({"role": "took_control"}, f"Border Brigade · Took control · 3 June 2024, was {WORDS}"),
    "layer": ({"layer": "league"}, f"{WORDS}; in the layer: league, was state"),
    "action": ({"action": "raided"}, f"{WORDS}; action: raided, was searched the town"),
    "hedges": ({"hedges": ("allegedly", "maybe")}, f"{WORDS}; hedges: allegedly, maybe, was none"),
    "event": ({"event": "clash"}, f"Border Brigade · Clash · 3 June 2024, was {WORDS}"),
    "targets": ({"targets": (LEAGUE,)}, f"{WORDS}; targets: Rescue League, was none"),
    "plan": ({"planned": True}, f"{WORDS}; plan: planned, was none"),
    "supposition": ({"hypothetical": True}, f"{WORDS}; supposition: supposed, was none"),
    "deaths": ({"fatalities": 0}, f"{WORDS}; deaths: 0, was none"),
    "denial": ({"negated": True}, f"Border Brigade · Not: Operating · 3 June 2024, was {WORDS}"),
    "inference": ({"inferred": True}, f"{WORDS}; inference: inferred, was none"),
    "figures": ({"figures": ()}, f"{WORDS}; figures: none, was 12 boats"),
    "speaker": ({"speaker": "a minister"}, f"{WORDS}; speaker: a minister, was the brigade"),
    "quotes": (
        {"citations": (replace(CLAIM.citations[0], quote="It works."), *CLAIM.citations[1:])},
        f"{WORDS}; its sentence was edited",
    ),
    "review": ({"reviewed": not CLAIM.reviewed}, f"{WORDS}; review: reviewed, was none"),
}
"""Each fact of a claim: what becomes of it, and how that reads."""

OF_A_MARK = {
    "title": ({"title": "Walk"}, "~ Walk: title: Walk, was Valga"),
    "place": ({"place_id": None}, "~ Valga: the place that is meant: none, was {0.place_id}"),
    "layers": ({"layers": ()}, "~ Valga: in the layers: none, was state"),
    "precision": (
        {"geo_precision": None, "where_prec": None, "radius_km": 2.5},
        "~ Valga: precision: named town, ± 2.5 km, was named town (ACLED 1, UCDP 1)",
    ),
    "disagreements": (
        {"disagreements": (apart("actor", "A", "B"),)},
        "~ Valga: On who (A / B)",
    ),
}


def test_no_fact_is_without_its_text():
    assert OF_A_CLAIM.keys() == CLAIM_FACTS.keys()
    assert OF_A_MARK.keys() == MARK_FACTS.keys()


@pytest.mark.parametrize(("changes", "line"), OF_A_CLAIM.values(), ids=OF_A_CLAIM)
def test_each_fact_of_a_claim_is_told(changes, line):
    assert told(with_claim(**changes)) == f"~ Valga: {line}"


@pytest.mark.parametrize(("changes", "line"), OF_A_MARK.values(), ids=OF_A_MARK)
def test_each_fact_of_a_mark_is_told(changes, line):
    assert told(with_mark(**changes)) == line.format(MARK)


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ({"event": "clash"}, {"role": "attacked"}, "role: Attacked, was Operating"),
        ({"event": "clash", "role": "target", "actors": ()}, {"targets": (LEAGUE,)},
         "targets: Rescue League, was none"),
        ({"event": "clash"}, {"role": "target"}, ""),
        ({}, {"event": "clash", "role": "attacked"}, ""),
        ({"planned": True}, {"event": "clash"}, ""),
        ({}, {"hypothetical": True, "date": None}, "supposition: supposed, was none"),
        ({"targets": (LEAGUE,)}, {"event": "clash", "targets": ()},
         "targets: none, was Rescue League"),
    ],
    ids=["role of one event", "whom it is done to", "a target now", "another event",
         "planned still", "supposed, and undated", "nobody any more"],
)  # fmt: skip
def test_what_the_words_do_not_say_is_told_beside_them(before, after, line):
    old, new = with_claim(**before), with_claim(**(before | after))
    words, _, rest = told(new, old).partition("; ")
    assert words.startswith("~ Valga: ")
    assert rest == line


def test_layers_follow_whom_a_claim_is_about_and_nothing_else():
    other = replace(CLAIM, actors=(LEAGUE,), layer="league")
    line = told(with_mark(claims=(other,), layers=("league",)))
    assert line == f"~ Valga: Rescue League · Operating · 3 June 2024, was {WORDS}"
    other = replace(CLAIM, date=None, layer="league")
    line = told(with_mark(claims=(other,), layers=("league",)))
    assert line == (
        f"~ Valga: Border Brigade · Operating, was {WORDS}; "
        "in the layers: league, was state; in the layer: league, was state"
    )


@pytest.mark.parametrize(
    ("changes", "deed"),
    [
        ({"event": "shelling", "targets": (LEAGUE,)}, "Shelling against Rescue League"),
        ({"event": "clash", "targets": (LEAGUE,)}, "Clash with Rescue League"),
        ({"event": "aid", "targets": (LEAGUE,)}, "Aid to Rescue League"),
        ({"event": "arrest", "targets": (LEAGUE,)}, "Arrest of Rescue League"),
        ({"event": "flood", "targets": (LEAGUE,)}, "Flood affecting Rescue League"),
        ({"event": "arrest", "role": "target"}, "Target: Arrest"),
        ({"event": "clash", "planned": True}, "Clash, planned"),
        ({"event": "clash", "hypothetical": True, "planned": True}, "Clash, planned, possible"),
        ({"event": "clash", "negated": True}, "Not: Clash"),
        ({"event": "of_no_list"}, "of no list"),
    ],
    ids=str,
)
def test_each_way_to_say_what_was_done(changes, deed):
    assert said(replace(CLAIM, **changes)) == f"Border Brigade · {deed} · 3 June 2024"


def test_each_relation_of_an_event_to_whom_it_is_done_has_its_words():
    relations = {kind.whom for kind in load_vocabulary().events.values()}
    assert relations == {"against", "with", "to", "of", "affecting"}


@pytest.mark.parametrize(
    ("start", "end", "words", "value"),
    [
        (DAY, DAY, "3 June 2024", "2024-06-03"),
        (DAY, LATER, "3 June 2024 to 5 June 2024", "2024-06-03 to 2024-06-05"),
        (DAY, None, "from 3 June 2024", "2024-06-03 to unknown"),
        (None, LATER, "by 5 June 2024", "unknown to 2024-06-05"),
        (None, None, "", ""),
    ],
)
def test_each_way_to_say_when(start, end, words, value):
    claim = replace(CLAIM, actors=(), date=DateSpan(words="then", at=0, start=start, end=end))
    assert said(claim) == " · ".join(filter(None, ("Operating", words)))
    assert when(claim) == value


def test_several_people_are_named_in_order():
    crew = Actor(id="crew", name="A crew", side="state", kind="unit")
    assert said(replace(CLAIM, actors=(LEAGUE, crew))).startswith("A crew, Rescue League · ")


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        ("actor", ("A", "B"), "On who (A / B)"),
        ("date", ("3 June", "4 June"), "On when (3 June / 4 June)"),
        ("role", ("attacked", "took_control"), "On what happened (Attacked / Took control)"),
        ("figure", ("2", "3"), "On the figure (2 / 3)"),
        ("denial", ("attacked", "not attacked"), "One side denies it (Attacked / Not: Attacked)"),
    ],
)
def test_each_disagreement_is_told_and_that_it_is_gone(kind, values, words):
    differing = with_mark(disagreements=(apart(kind, *values),))
    assert told(differing) == f"~ Valga: {words}"
    assert told(SAMPLE, differing) == f"~ Valga: no longer: {words}"


def test_what_is_not_drawn_and_what_tells_nothing():
    bare = replace(MARK, anchor=None, geometry=None, claims=())
    assert summary(bare) == "named town"
    assert summary(replace(bare, words="")) == "exact"
    assert told(with_mark(anchor=None, geometry=None)) == "~ Valga: shape: not drawn, was Point"
    shape = Geometry("MultiPoint", (MARK.geometry.coordinates,))
    assert told(with_mark(geometry=shape)) == "~ Valga: shape: MultiPoint, was Point"


def test_what_has_no_place_is_told_so():
    less = replace(SAMPLE, unplaced=())
    assert told(less) == "- Without a place: In support"
    assert told(SAMPLE, less) == "+ Without a place: In support"
    (claim,) = SAMPLE.unplaced
    reread = replace(SAMPLE, unplaced=(replace(claim, inferred=True),))
    assert told(reread) == "~ Without a place: In support; inference: inferred, was none"


@pytest.mark.parametrize(
    ("title", "name"), [("Noon", "article “Noon”"), ("", "an article without a title")]
)
def test_each_fate_of_an_article(title, name):
    def of(document, **changes):
        return replace(document, articles=(replace(document.articles[0], title=title, **changes),))

    old = replace(of(SAMPLE, url=""), marks=(), unplaced=SAMPLE.unplaced)
    (claim,) = old.unplaced
    none = replace(old, articles=())
    assert report(diff(none, old)) == (f"+ {name}",)
    assert report(diff(old, none)) == (f"- {name}",)
    edited = of(old, sha256="f" * 64)

    def quoting(quote):
        cites = (replace(claim.citations[0], article="f" * 64, quote=quote),)
        return replace(edited, unplaced=(replace(claim, citations=cites),))

    if title:  # else only its sentences tell which it is
        assert told(edited, old) == f"~ {name} was edited, and says the same"
        assert told(quoting("The mayor welcomed it."), old) == (
            f"~ {name} was edited:\n    ~ worded anew, and no more: what has no place"
        )
    else:
        assert told(quoting(claim.citations[0].quote), old) == (
            f"~ {name} was edited, and says the same"
        )
