"""Who denies what: one event with both tellings, in one map and in a corpus."""

from datetime import date

import pytest

import mapgen
from mapgen.corpus.events import event_rows
from mapgen.corpus.link import link
from mapgen.denials import Version, denies
from mapgen.export.columns import claim_rows
from mapgen.merge import merge
from tests.test_events import read


def told(event, side="", *, no=False, still=False):
    return Version(
        types=frozenset({event}), sides=frozenset({side} - {""}), negated=no, still=still
    )


CAPTURED = told("capture", "jnim")


@pytest.mark.parametrize(
    "denial",
    [
        told("withdrawal", "mali", no=True),  # "denied losing X"
        told("loss", no=True),  # "denied that X had fallen"
        told("capture", "jnim", no=True),
        told("capture", no=True),
        told("base", "mali", still=True),  # "X remains under its control"
    ],
)
def test_a_capture_is_denied_by_either_side_in_its_own_words(denial):
    assert denies(denial, CAPTURED)
    assert not denies(CAPTURED, denial)


@pytest.mark.parametrize(
    ("denial", "event"),
    [
        (told("base", "mali"), CAPTURED),  # it held it; nothing is said of now
        (told("base", "jnim", still=True), CAPTURED),  # who took it still holds it
        (told("capture", "is", no=True), CAPTURED),  # not these, but others
        (told("withdrawal", "jnim", no=True), CAPTURED),  # took it and did not leave
        (told("shelling", "mali", no=True), told("ground_attack", "mali")),
        (told("shelling", "mali", no=True), told("shelling", "jnim")),
        (told("capture", "jnim", no=True), told("loss", "mali", no=True)),
        (told("base", still=True), CAPTURED),
    ],
)
def test_what_denies_nothing(denial, event):
    assert not denies(denial, event)


def test_a_withdrawal_is_denied_by_whoever_still_holds_the_place():
    left = told("withdrawal", "mali")
    assert denies(told("withdrawal", "mali", no=True), left)
    assert denies(told("base", "mali", still=True), left)
    assert denies(told("shelling", "mali", no=True), told("shelling", "mali"))


@pytest.mark.parametrize(
    ("text", "role", "side"),
    [
        ("The army rejected claims that Amara had fallen.", "happened", False),
        ("The army said reports of the fall of Amara were false.", "happened", False),
        ("The army denied that Amara had been captured.", "happened", False),
        ("The Iraqi army denied losing Amara.", "withdrew", True),
        ("The Iraqi army denied that its forces had withdrawn from Amara.", "withdrew", True),
    ],
)
def test_a_denial_is_a_claim_that_says_so_with_its_speaker(text, role, side):
    (claim,) = [r.claim for r in read(text, "Amara") if r.claim.role != "mentioned"]
    assert (claim.role, claim.negated, bool(claim.actors)) == (role, True, side)
    assert "army" in claim.speaker


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The Iraqi army said Amara remained under its control.", {"holding"}),
        ("The Iraqi army said Amara was still in its hands.", {"holding"}),
        ("The army said rebels of the Blue Front were near Amara, which is in its hands.", set()),
        ("Residents said Amara was in their hands.", set()),
        ("Amara had not fallen.", set()),  # nobody denies it
        ("The army confirmed that reports of the fall of Amara were not false.", set()),
    ],
)
def test_what_is_held_is_the_speakers_where_nobody_else_is_named(text, side):
    roles = {r.claim.role for r in read(text, "Amara")} - {"mentioned", "operating"}
    assert roles == side


FIRST = "JNIM fighters captured the town of Ber on Monday. Residents fled to Timbuktu."
SECOND = "The Malian army denied losing the town of Ber. It sent no soldiers to Gao."


@pytest.fixture(scope="module")
def maps(config):
    days = {FIRST: date(2024, 5, 7), SECOND: date(2024, 5, 8)}
    both = f"{FIRST}\n\n{SECOND}"
    return [
        mapgen.build_map(mapgen.read_text(text, published=str(days.get(text, days[SECOND]))),
                         config=config)
        for text in (FIRST, SECOND, both)
    ]  # fmt: skip


def ber(document):
    (mark,) = [mark for mark in document.marks if mark.place_id and "Ber" in mark.title]
    return mark


def test_a_capture_and_its_denial_are_one_event_of_one_map_with_both_sentences(maps):
    first, second, both = maps
    for mark in (ber(merge([first, second])), ber(merge([second, first])), ber(both)):
        (one,) = mark.disagreements
        assert one.kind == "denial"
        assert set(one.values) == {"took_control", "not withdrew"}
        assert {"JNIM" in cite.quote for cite in one.citations} == {True, False}
        assert len({claim.event_id for claim in mark.claims}) == 1


def test_the_events_of_two_articles_are_not_one_by_their_numbers(maps):
    first, second, _ = maps
    merged = merge([first, first, second])
    events = {}
    for mark in merged.marks:
        for claim in mark.claims:
            if claim.event_id:
                events.setdefault(claim.event_id, set()).add(mark.title)
    assert all(len(places) == 1 for places in events.values())
    assert len(merge([first]).marks) == len(first.marks)


def test_a_map_with_a_denial_reads_back(maps, tmp_path):
    mapgen.write_map(maps[2], tmp_path / "map.html")
    assert mapgen.read_map(tmp_path / "map.html") == maps[2]
    assert "One side denies it" in (tmp_path / "map.html").read_text()


def test_a_denial_is_of_the_event_in_a_corpus(maps):
    rows = [row for n, one in enumerate(maps[:2]) for row in claim_rows(one, f"a{n}")]
    for order in (rows, rows[::-1]):
        found = [e for e in event_rows(order, link(order), {}) if "Ber" in (e["place"] or "")]
        (event,) = [e for e in found if e["types"]]
        assert event["types"][0] == "capture"
        assert event["contradictions"] == ["denial"]
        assert set(event["articles"]) == {"a0", "a1"}


def row(article, event, side, day, **more):
    return {
        "article_id": article, "claim_id": "c1", "event_id": "e1", "event": event,
        "role": "attacked", "date_start": day, "date_end": day, "lon": 1.0, "lat": 2.0,
        "place_id": "p", "place": "Town", "country": "ML", "sides": [side], "actors": [side],
        "targets": [], "negated": False, "fatalities": None, "geometry": None, "quote": "",
        "published": "2024-05-08",
    } | more  # fmt: skip


@pytest.mark.parametrize(
    ("denial", "events"),
    [
        (row("2", "withdrawal", "mali", None, negated=True), 1),
        (row("2", "withdrawal", "mali", None, negated=True, published="2024-05-20"), 2),
        (row("2", "withdrawal", "mali", None, negated=True, published=None), 2),
        (row("2", "base", "mali", None, quote="The town remains under its control."), 1),
        (row("2", "base", "mali", None, quote="The town is under its control."), 2),
        (row("2", "base", "jnim", None, quote="It still holds the town."), 2),
        (row("2", "withdrawal", "mali", "2024-05-08", negated=True), 1),
    ],
)
def test_a_denial_goes_to_the_event_of_the_days_before_it(denial, events):
    rows = [row("1", "capture", "jnim", "2024-05-06"), denial]
    found = list(event_rows(rows, link(rows), {}))
    assert len(found) == events
    assert [one["contradictions"] for one in found if len(one["articles"]) > 1] == [["denial"]] * (
        2 - events
    )
