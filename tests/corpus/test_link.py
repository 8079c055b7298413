from itertools import combinations

import pytest

from mapgen.corpus.events import by_sides, event_rows
from mapgen.corpus.families import families, signature
from mapgen.corpus.link import link


def claim(article, event="shelling", day="2021-05-04", where=(10.0, 15.0), **more):
    row = {
        "article_id": article, "claim_id": "c1", "event_id": "e1", "event": event,
        "role": "attacked", "date_start": day, "date_end": day, "lon": where[0], "lat": where[1],
        "place_id": f"{where}", "place": "Town", "country": "ML", "sides": ["a"],
        "actors": ["A"], "targets": [], "negated": False, "fatalities": None, "geometry": None,
    }  # fmt: skip
    return row | more


def linked(*rows):
    found = link(rows)
    return [found.get(f"{row['article_id']}#{row['claim_id']}") for row in rows]


def test_the_same_place_day_and_side_is_one_event():
    one, other = linked(claim("1"), claim("2"))
    assert one == other


@pytest.mark.parametrize(
    "second",
    [
        claim("2", day="2021-05-07"),
        claim("2", day="2021-05-05"),
        claim("2", where=(10.5, 15.0)),
        claim("2", sides=["b"]),
        claim("2", event="flood"),
        claim("1", claim_id="c2", event_id="e2"),
        claim("2", date_start=None, date_end=None),
        claim("2", day="2021-05-04", date_end="2021-06-04"),
    ],
    ids=["day", "next day", "place", "side", "kind", "same article", "undated", "vague"],
)
def test_what_differs_in_one_of_these_is_another_event(second):
    one, other = linked(claim("1"), second)
    assert one != other


@pytest.mark.parametrize(
    "second",
    [
        claim("2", day="2021-05-05", date_inferred=True),
        claim("2", where=(10.05, 15.05)),
        claim("2", sides=[]),
        claim("2", event="ground_attack"),
        claim("2", sides=["a", "c"]),
    ],
    ids=["next day, inferred", "edge of town", "no side", "other words", "one side more"],
)
def test_small_differences_of_telling_stay_one_event(second):
    one, other = linked(claim("1"), second)
    assert one == other


def test_a_place_across_the_antimeridian_or_near_a_pole_is_near():
    assert len(set(linked(claim("1", where=(10.0, 80.0)), claim("2", where=(10.4, 80.0))))) == 1


def test_ids_stay_when_articles_are_added():
    first = link([claim("1"), claim("2")])
    more = link([claim("1"), claim("2"), claim("3"), claim("4", day="2021-08-01")])
    assert {key: more[key] for key in first} == first


@pytest.mark.parametrize("more", [{}, {"sides": []}, {"place_id": ""}, {"role": "target"}])
def test_an_id_stays_when_the_first_telling_goes_and_another_is_left(more):
    rows = [claim("1", **more), claim("2", **more), claim("3", event="capture", **more)]
    whole, left = link(rows), link(rows[1:])
    assert {key: whole[key] for key in left} == left
    assert len(set(left.values())) == 2


def test_two_events_that_nothing_tells_apart_have_two_ids():
    rows = [claim("1"), claim("1", claim_id="c2", event_id="e2")]
    assert len(set(link(rows).values())) == 2


def events(*rows):
    """Return the articles of each event, in order."""
    found = link(rows)
    groups = {}
    for row in rows:
        groups.setdefault(found[f"{row['article_id']}#{row['claim_id']}"], []).append(
            row["article_id"]
        )
    return list(groups.values())


def test_two_days_that_two_articles_each_tell_stay_two_events_in_any_order():
    days = {"1": "2021-05-04", "2": "2021-05-05", "3": "2021-05-04", "4": "2021-05-05"}
    rows = [claim(name, day=day) for name, day in days.items()]
    unsure = [row | {"date_inferred": True} for row in rows]
    for some in (rows, unsure):
        assert events(*some) == [["1", "3"], ["2", "4"]]
        assert events(*some[::-1]) == [["4", "2"], ["3", "1"]]
    assert events(*unsure[:3]) == [["1", "2", "3"]]  # until then the second may be mistaken
    assert events(*rows[:3]) == [["1", "3"], ["2"]]


def test_reprints_do_not_make_a_day_certain():
    rows = [claim("1"), claim("3"), claim("2", day="2021-05-05", date_inferred=True),
            claim("4", day="2021-05-05", date_inferred=True)]  # fmt: skip
    found = link(rows, {"2": "2", "4": "2"})
    assert len(set(found.values())) == 1


def test_a_telling_goes_where_most_speaks_for_it():
    first = claim("1", sides=["a"], fatalities=57, quote="A mosque was bombed.")
    second = claim("2", sides=["a"], fatalities=2, quote="Two traders were shot.")
    third = claim("3", sides=["a"], fatalities=2, quote="The traders died.")
    assert events(first, second, third) == [["1", "2", "3"]]
    second, third = second | {"sides": ["b"]}, third | {"sides": []}
    assert events(first, second, third) == [["1"], ["2", "3"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"event": "advance"}, {"event": "capture"}),
        ({"event": "arrest"}, {"event": "ground_attack"}),
        ({"event": "casualties_found", "sides": [], "fatalities": 9},
         {"event": "flood", "sides": [], "fatalities": 9}),
        ({"event": "casualties_found", "sides": [], "quote": "Inmates died in a prison riot."},
         {"event": "riot", "sides": [], "quote": "A riot in the prison left inmates dead."}),
        ({"event": "capture"}, {"event": "capture", "date_start": None, "negated": True}),
        ({"sides": ["a"], "fatalities": 14}, {"sides": ["b"], "fatalities": 14}),
        ({"event": "casualties_found", "sides": [], "quote": "Nine died when fire swept the town."},
         {"event": "fire", "sides": [], "quote": "Houses burned down."}),
        ({"geo_precision": 3, "place_id": "unit"}, {"geo_precision": 1, "place_id": "town"}),
    ],
    ids=["entered", "raid", "same dead", "same words", "by that day", "who was it", "type in words",
         "city that is a unit"],
)  # fmt: skip
def test_one_event_in_other_words_is_one(one, other):
    assert len(events(claim("1", **one), claim("2", **other))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"event": "advance"}, {"event": "capture", "sides": ["b"]}),
        ({"event": "casualties_found", "sides": []}, {"event": "flood", "sides": []}),
        ({"event": "capture"}, {"event": "capture", "date_start": None, "date_end": "2021-05-09"}),
        ({"event": "arrest", "geo_precision": 3}, {"event": "ground_attack", "geo_precision": 3}),
        ({"geo_precision": 3, "place": "Land", "place_id": "unit"}, {"place_id": "town"}),
        ({"event": "clash", "sides": [], "fatalities": 50},
         {"event": "bomb_or_mine", "sides": [], "fatalities": 2}),
        ({"place_id": "p", "sides": []}, {"place_id": "q", "where": (10.05, 15.05), "sides": [],
                                          "event": "clash"}),
    ],
    ids=["another's", "nothing shared", "long before", "a region", "its town", "deaths", "next"],
)  # fmt: skip
def test_what_only_looks_alike_stays_two(one, other):
    assert len(events(claim("1", **one), claim("2", **other))) == 2


def test_who_did_it_is_a_contradiction_and_no_reason_to_drop_a_telling():
    rows = [claim("1", fatalities=14), claim("2", sides=["b"], fatalities=14)]
    (event,) = event_rows(rows, link(rows), {})
    assert event["contradictions"] == ["side"]


def test_one_army_has_one_name_however_articles_call_it():
    rows = [claim("1", sides=["mali"], actors=["Malian army"]),
            claim("2", sides=["mali", "jnim"], actors=["FAMa", "JNIM"])]  # fmt: skip
    (event,) = by_sides(event_rows(rows, link(rows), {}), {"mali": "Malian forces"})
    assert event["actors"] == ["Malian forces", "jnim"]


def test_the_first_and_the_last_day_of_the_calendar_are_days():
    for day in ("0001-01-01", "9999-12-31"):
        rows = [claim("1", day=day), claim("2", day=day), claim("3", day=day, date_start=None)]
        assert len(events(*rows)) == 1


def test_a_thousand_tellings_of_one_event_cost_a_few_looks_each(monkeypatch):
    import mapgen.corpus.link as module

    looks = []
    real = module.likeness
    monkeypatch.setattr(module, "likeness", lambda *both: looks.append(1) or real(*both))
    rows = [claim(str(number)) for number in range(1000)]
    assert len(events(*rows)) == 1
    assert len(looks) <= 20 * len(rows)


def test_contradictions_are_kept_side_by_side():
    rows = [claim("1", fatalities=3), claim("2", fatalities=5, negated=True), claim("3", sides=[])]
    (event,) = event_rows(rows, link(rows), {"1": "1", "2": "1", "3": "3"})
    assert (event["fatalities_min"], event["fatalities_max"], event["denied"]) == (3, 5, True)
    assert event["contradictions"] == ["denial", "fatalities"]
    assert (event["articles"], event["families"]) == (["1", "2", "3"], 2)


def test_reprints_are_one_family_and_independent_reports_are_not():
    wire = (
        "Soldiers of the third brigade entered the town of Orlov before dawn on Monday after a "
        "night of shelling, a spokesman said, and by noon they had reached the bridge, where two "
        "of them were wounded by a mine. The mayor asked people to stay at home."
    )
    other = (
        "The bridge at Orlov was in the army's hands on Monday. Residents spoke of heavy fire "
        "through the night and of a mine that hurt two men near the crossing; the mayor told "
        "everybody to keep indoors until the engineers had searched the streets."
    )
    texts = {"wire": wire, "reprint": "From our agencies. " + wire + " (Wire)", "own": other,
             "short": "No."}  # fmt: skip
    found = families({name: signature(text) for name, text in texts.items()})
    assert found == {"wire": "wire", "reprint": "wire", "own": "own", "short": "short"}


def test_pairs_of_a_small_campaign_are_linked_as_a_person_would():
    """Fifty events, each told by three or four papers; an edge of town between, or a day unsure."""
    rows, gold = [], {}
    for number in range(50):
        where = (5.0 + (number % 10) * 0.6, 12.0 + (number // 10) * 0.6)
        for paper in range(3 + number % 2):
            name = f"{number}-{paper}"
            day = 4 + (paper == 2)
            near = (where[0] + 0.04 * (paper == 1), where[1])
            sides = [] if paper == 3 else [f"s{number % 3}"]
            event = ("shelling", "ground_attack", "clash")[paper % 3]
            rows.append(claim(name, event, f"2021-05-{day:02}", near, sides=sides,
                              date_inferred=paper == 2,
                              place_id="" if paper == 1 else str(number)))  # fmt: skip
            gold[f"{name}#c1"] = number
    found = link(rows)
    told = {pair for pair in combinations(sorted(found), 2) if len({found[k] for k in pair}) == 1}
    true = {pair for pair in combinations(sorted(gold), 2) if len({gold[k] for k in pair}) == 1}
    assert 2 * len(told & true) / (len(told) + len(true)) >= 0.9
