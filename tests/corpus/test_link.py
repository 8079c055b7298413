from itertools import combinations

import pytest

from mapgen.corpus.families import families, signature
from mapgen.corpus.link import event_rows, link


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
        claim("2", where=(10.5, 15.0)),
        claim("2", sides=["b"]),
        claim("2", event="flood"),
        claim("1", claim_id="c2", event_id="e2"),
        claim("2", date_start=None, date_end=None),
        claim("2", day="2021-05-04", date_end="2021-06-04"),
    ],
    ids=["day", "place", "side", "kind", "same article", "undated", "vague"],
)
def test_what_differs_in_one_of_these_is_another_event(second):
    one, other = linked(claim("1"), second)
    assert one != other


@pytest.mark.parametrize(
    "second",
    [
        claim("2", day="2021-05-05"),
        claim("2", where=(10.05, 15.05)),
        claim("2", sides=[]),
        claim("2", event="ground_attack"),
        claim("2", sides=["a", "c"]),
    ],
    ids=["next day", "edge of town", "no side", "other words", "one side more"],
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
    """Fifty events, each told by three or four papers with a day or an edge of town between."""
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
                              place_id="" if paper == 1 else str(number)))  # fmt: skip
            gold[f"{name}#c1"] = number
    found = link(rows)
    told = {pair for pair in combinations(sorted(found), 2) if len({found[k] for k in pair}) == 1}
    true = {pair for pair in combinations(sorted(gold), 2) if len({gold[k] for k in pair}) == 1}
    assert 2 * len(told & true) / (len(told) + len(true)) >= 0.9
