"""Day after day: what an earlier corpus gives to the next, and what stays the same in it."""

import json
import shutil

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import mapgen
from mapgen.corpus import CorpusJob
from mapgen.corpus.changes import corpus_changes
from mapgen.corpus.frames import read_table
from mapgen.corpus.job import run_corpus
from mapgen.errors import InputError, UsageError

MONDAY = {"m2": "Malian soldiers attacked Gao on 4 May 2021.",
          "m1": "Malian soldiers attacked Kidal on 4 May 2021."}  # fmt: skip
TUESDAY = {"a1": "Malian troops attacked Gao on 4 May 2021, residents said.",
           "m1": "Malian soldiers attacked Kidal on 4 May 2021."}  # fmt: skip


def feed(tmp_path, texts):
    """Write what a feed has today, under the same name each day."""
    path = tmp_path / "feed.jsonl"
    path.write_text("\n".join(json.dumps({"id": k, "text": v}) for k, v in texts.items()))
    return str(path)


def ids(folder, name="articles"):
    return [row["article_id"] for row in read_table(folder, name).to_pylist()]


def events(folder):
    return {row["place"]: row for row in read_table(folder, "events").to_pylist() if row["types"]}


def test_a_feed_that_forgets_adds_to_a_corpus_and_events_keep_their_ids(tmp_path, how):
    one, two = tmp_path / "one", tmp_path / "two"
    mapgen.map_corpus(feed(tmp_path, MONDAY), folder=one, **how)
    today = feed(tmp_path, TUESDAY)
    result = mapgen.map_corpus(today, folder=two, since=one, keep=True, **how)
    assert (result.articles, result.reused) == (3, 2)
    assert ids(two) == ["m2", "m1", "a1"]
    before, after = events(one), events(two)
    assert {place: row["event"] for place, row in before.items()} == {
        place: row["event"] for place, row in after.items()
    }
    assert after["Gao"]["articles"] == ["m2", "a1"]
    lines = list(corpus_changes(one, two))
    assert [line[:2] for line in lines] == ["+ ", "~ "]
    again = mapgen.map_corpus(today, folder=two, since=two, keep=True, resume=True, **how)
    assert (again.articles, again.reused) == (3, 3)


def test_without_keep_what_is_gone_goes_and_that_is_said(tmp_path, how):
    one, two = tmp_path / "one", tmp_path / "two"
    mapgen.map_corpus(feed(tmp_path, MONDAY), folder=one, **how)
    job = CorpusJob(sources=(feed(tmp_path, TUESDAY),), folder=two, since=one,
                    scheduler=how["scheduler"])  # fmt: skip
    said = []
    result = run_corpus(job, how["config"], notify=said.append)
    assert result.articles == 2
    assert ids(two) == ["m1", "a1"]
    assert any(line.startswith("1 articles of") and "--keep" in line for line in said)


def test_what_failed_is_kept_as_a_failure_and_a_changed_article_is_read_again(tmp_path, how):
    one, two = tmp_path / "one", tmp_path / "two"
    mapgen.map_corpus(feed(tmp_path, MONDAY | {"bad": " "}), folder=one, **how)
    changed = TUESDAY | {"m1": "Malian soldiers attacked Menaka on 4 May 2021."}
    result = mapgen.map_corpus(feed(tmp_path, changed), folder=two, since=one, keep=True, **how)
    assert (result.articles, result.failures) == (3, 1)
    assert ids(two, "failures") == ["bad"]
    assert "Kidal" not in events(two)


def test_keeping_needs_a_corpus_that_ended_under_the_same_conditions(tmp_path, how):
    one = tmp_path / "one"
    source = feed(tmp_path, MONDAY)
    with pytest.raises(UsageError, match="--keep needs --since"):
        mapgen.map_corpus(source, folder=tmp_path / "x", keep=True, **how)
    with pytest.raises(UsageError, match="no corpus"):
        mapgen.map_corpus(source, folder=tmp_path / "y", since=tmp_path, keep=True, **how)
    mapgen.map_corpus(source, folder=one, **how)
    journal = one / ".journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(line for line in lines if b'"run"' not in line))
    with pytest.raises(UsageError, match="did not end"):
        mapgen.map_corpus(source, folder=tmp_path / "z", since=one, keep=True, **how)


def of_another_version(folder):
    table = pq.read_table(folder / "claims.parquet")
    meta = {**table.schema.metadata, b"mapgen.tables": b"99"}
    pq.write_table(table.replace_schema_metadata(meta), folder / "claims.parquet")


def without_a_column(folder):
    table = pq.read_table(folder / "events.parquet")
    pq.write_table(table.drop_columns(["families"]), folder / "events.parquet")


def with_another_type(folder):
    table = pq.read_table(folder / "events.parquet")
    at = table.column_names.index("date_start")
    texts = table.column("date_start").cast(pa.string())
    pq.write_table(table.set_column(at, "date_start", texts), folder / "events.parquet")


def cut_off(folder):
    path = folder / "articles.parquet"
    path.write_bytes(path.read_bytes()[:-40])


def another_in_its_place(folder):
    shutil.copy(folder / "articles.parquet", folder / "events.parquet")


def gone(folder):
    (folder / "marks.parquet").unlink()


@pytest.mark.parametrize(
    "spoil",
    [of_another_version, without_a_column, with_another_type, cut_off, another_in_its_place, gone],
)
def test_a_corpus_whose_tables_are_not_those_of_now_is_refused(tmp_path, how, spoil):
    one, two, three = (tmp_path / name for name in ("one", "two", "three"))
    source = feed(tmp_path, MONDAY)
    mapgen.map_corpus(source, folder=one, **how)
    shutil.copytree(one, two)
    spoil(one)
    refused = r"parquet: (a table of version 99, not|no table of)"
    with pytest.raises(InputError, match=refused) as told:
        mapgen.map_corpus(source, folder=three, since=one, **how)
    assert told.value.exit_code == 3
    assert "\n" not in str(told.value)
    assert not (three / "events.parquet").exists()
    if spoil not in {of_another_version, gone}:  # of tables that a comparison reads
        with pytest.raises(InputError):
            list(corpus_changes(one, two))


KILLED_WHILE_WRITING = {
    "one table only": ["articles"],
    "all but one": ["articles", "claims", "events", "marks"],
    "none": [],
}


@pytest.mark.parametrize("tables", KILLED_WHILE_WRITING.values(), ids=KILLED_WHILE_WRITING)
def test_a_first_run_that_was_killed_while_it_wrote_is_gone_on_with(tmp_path, how, tables):
    one, two = tmp_path / "one", tmp_path / "two"
    source = feed(tmp_path, MONDAY)
    mapgen.map_corpus(source, folder=one, **how)
    bytes_of = {path.name: path.read_bytes() for path in one.glob("*.parquet")}
    for path in one.iterdir():  # tables are put in their places one by one, the manifest last
        if path.name == "corpus.json" or (path.suffix == ".parquet" and path.stem not in tables):
            path.unlink()
    result = mapgen.map_corpus(source, folder=two, since=one, **how)
    assert (result.articles, result.reused) == (2, 2)
    result = mapgen.map_corpus(source, folder=one, since=one, **how)
    assert (result.articles, result.reused) == (2, 2)
    assert {path.name: path.read_bytes() for path in one.glob("*.parquet")} == bytes_of


def test_in_place_a_table_that_is_gone_is_written_anew_and_another_version_refused(tmp_path, how):
    one = tmp_path / "one"
    source = feed(tmp_path, MONDAY)
    mapgen.map_corpus(source, folder=one, **how)
    gone(one)
    mapgen.map_corpus(source, folder=one, since=one, **how)
    assert (one / "marks.parquet").exists()
    of_another_version(one)
    with pytest.raises(InputError, match="version 99"):
        mapgen.map_corpus(source, folder=one, since=one, **how)
