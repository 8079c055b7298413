"""Parts of a corpus by themselves: lists, decisions, earlier results, tellings of one event."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from mapgen.corpus.decided import (
    common_decisions,
    decisions_on,
    homeless,
    stale_rows,
    with_decisions,
    witnessed,
)
from mapgen.corpus.journal import NAME, Journal
from mapgen.corpus.listings import list_records
from mapgen.corpus.records import Decided, Record
from mapgen.corpus.since import Earlier, note_run, take_over
from mapgen.corpus.tellings import key_of, named_sides, stem, tellings
from mapgen.errors import UsageError
from mapgen.export.columns import CLAIMS
from mapgen.model import MapDocument, RunManifest
from tests.trees import text_of_words

DECISION = """
[[decision]]
id = "d1"
action = "reject"
quote = "They left Velm."
why = "w"
by = "me"
"""


def test_a_list_gives_records_with_their_bytes_or_their_problem(tmp_path):
    (tmp_path / "a.txt").write_text("They left Velm.", encoding="utf-8")
    listing = tmp_path / "list.csv"
    listing.write_text("file,id\na.txt,one\nmissing.txt,two\n", encoding="utf-8")
    one, two = list_records(listing)
    assert (one.id, one.data, one.problem) == ("one", b"They left Velm.", "")
    assert (two.id, two.data) == ("two", b"")
    assert two.problem


def test_decisions_beside_an_article_go_with_it(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")
    record = Record(id="a", name="a.txt", data=b"x")
    assert with_decisions(record, path) is record
    (tmp_path / "a.decisions.toml").write_text(DECISION, encoding="utf-8")
    found = with_decisions(record, path)
    assert found.decided is not None
    assert (found.decided.file, found.decided.common) == ("a.decisions.toml", False)
    assert with_decisions(replace(record, problem="p"), path).decided is None


def test_a_common_file_decides_on_the_articles_that_it_quotes(tmp_path):
    path = tmp_path / "all.toml"
    path.write_text(DECISION, encoding="utf-8")
    decided = common_decisions(path)
    assert common_decisions(None) is None
    own, other = text_of_words("They left/VBD Velm/NNP ."), text_of_words("Nobody/NN came/VBD .")
    assert [d.id for d in decisions_on(decided, own).decisions] == ["d1"]
    assert decisions_on(decided, other).decisions == ()
    beside = replace(decided, common=False)
    assert len(decisions_on(beside, other).decisions) == 1
    assert decisions_on(None, own).decisions == ()
    (row,) = homeless(decided, set())
    assert (row["stage"], "'d1'" in row["reason"]) == ("decide", True)
    assert list(homeless(decided, {"d1"})) == []


def test_a_manifest_names_the_decisions_that_made_a_map():
    decided = Decided(file="d.toml", text=DECISION)
    plain = MapDocument(articles=(), layers=(), marks=())
    assert witnessed(plain, decided) is plain
    made = replace(plain, run=RunManifest(decisions=("d1",)))
    assert ("decisions", decided.sha256) in witnessed(made, decided).run.inputs
    assert witnessed(made, None) is made
    record = Record(id="a", name="a.txt")
    (row,) = stale_rows(record, SimpleNamespace(stale=("line 3",)))
    assert (row["article_id"], "line 3" in row["reason"]) == ("a", True)


# ---- an earlier corpus


def test_what_was_there_before_comes_first_and_keeps_its_order():
    earlier = Earlier(places={"b": 0, "a": 1}, missing={"gone": "k"})
    records = [Record(id=name, name=name) for name in ("new", "a", "b")]
    assert [r.id for r in earlier.ordered(records)] == ["b", "a", "new"]
    merged = earlier.merged(records, ["1", "2", "3"])
    assert list(merged) == ["b", "a", "new", "gone"]
    assert merged["gone"] == "k"


def test_results_that_still_hold_are_taken_over(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    same, gone = Record(id="same", name="s", data=b"s"), Record(id="gone", name="g", data=b"g")
    with Journal(old / NAME, "rules") as journal:
        for record in (same, gone):
            journal.add(record.key, {"of": record.id})
        note_run(journal, {"same": same.key, "gone": gone.key})
    with Journal(new / NAME, "rules") as journal:
        earlier = take_over(old, journal, "rules", [same], keep=False)
        assert same.key in journal
        assert gone.key not in journal
        assert (dict(earlier.places), list(earlier.missing)) == ({"same": 0, "gone": 1}, ["gone"])
        take_over(old, journal, "rules", [same], keep=True)
        assert gone.key in journal
        with pytest.raises(UsageError, match="no corpus"):
            take_over(tmp_path / "none", journal, "rules", [], keep=False)
    with Journal(new / NAME, "other") as journal, pytest.raises(UsageError, match="to keep"):
        take_over(old, journal, "other", [same], keep=True)


# ---- tellings


BARE = {name: False if kind == "bool" else None for name, kind in CLAIMS.items()}


def row(**more):
    given = BARE | {
        "article_id": "a", "claim_id": "c1", "event_id": "e1", "event": "ground_attack",
        "role": "attacked", "sides": ["hawks"], "actors": ["Hawks"],
        "actor_ids": ["hawks"], "fatalities": 3,
        "place": "Velm", "place_id": "t:velm", "lon": 45.0, "lat": 34.0, "geo_precision": 1,
        "date_start": "2023-05-09", "date_end": "2023-05-09", "quote": "Hawks attacked Velm.",
    }  # fmt: skip
    return given | more


def test_claims_of_one_event_at_one_place_are_one_telling():
    found, single = tellings(
        [row(), row(claim_id="c2", role="target", sides=["rooks"], fatalities=None)]
    )
    assert single == []
    (one,) = found
    assert (one.sides, one.deaths, one.types) == ({"hawks", "rooks"}, {3}, {"ground_attack"})
    assert one.start == one.end
    assert one.dated
    assert not one.wide
    assert len(tellings([row(), row(event_id="e2")])[0]) == 2


@pytest.mark.parametrize(
    ("more", "links"),
    [
        ({"date_end": None, "date_start": None}, False),
        ({"date_start": "2023-01-01"}, False),  # too vague a date
        ({"date_start": None}, True),
        ({"lon": None}, False),
        ({"event": "no such"}, False),
    ],
)
def test_what_has_no_day_or_no_place_links_to_nothing(more, links):
    found, single = tellings([row(**more)])
    assert (len(found), single) == ((1, []) if links else (0, ["a#c1"]))


def test_a_telling_without_a_first_day_may_have_been_days_before():
    (one,) = tellings([row(date_start=None)])[0]
    assert (one.end - one.start, one.dated) == (3, False)
    assert tellings([row(role="mentioned")]) == ([], [])
    assert key_of(row()) == "a#c1"
    assert stem("soldiers") == stem("Soldier")
    assert named_sides(["hawks", "armed-groups"]) == frozenset({"hawks"})
    assert "attac" in one.said
