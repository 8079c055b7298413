"""What a person decided on articles of a set holds in its tables, and is never dropped unsaid."""

import json

import pytest

import mapgen
from mapgen.config import load_config
from mapgen.corpus.collect import collect
from mapgen.corpus.frames import read_table
from mapgen.errors import UsageError

GAO = "Malian soldiers attacked Gao on 4 May 2021. Nobody was hurt."
BER = "Malian soldiers attacked Ber on 6 May 2021."


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "in"
    made.mkdir()
    (made / "gao.txt").write_text(GAO)
    (made / "ber.txt").write_text(BER)
    return made


def decision(identity, quote, action="reject", **more):
    rows = {"id": identity, "action": action, "quote": quote, "why": "seen there"} | more
    return "[[decision]]\n" + "".join(f"{key} = {json.dumps(rows[key])}\n" for key in rows)


def mapped(folder, out, **how):
    result = mapgen.map_corpus(str(folder), folder=out, **how)
    claims = read_table(out, "claims").to_pylist()
    told = {row["article_id"] for row in claims if row["event"]}
    return result, told, read_table(out, "failures").to_pylist()


def test_decisions_beside_an_article_hold_and_only_that_article_is_read_again(
    folder, tmp_path, config, scheduler
):
    how = {"config": config, "scheduler": scheduler}
    _, told, _ = mapped(folder, tmp_path / "one", **how)
    assert told == {"gao.txt", "ber.txt"}
    beside = folder / "gao.decisions.toml"
    beside.write_text(decision("d1", GAO.removesuffix(" Nobody was hurt.")))
    result, told, failures = mapped(folder, tmp_path / "two", since=tmp_path / "one", **how)
    assert (result.reused, told, failures) == (1, {"ber.txt"}, [])
    beside.write_text(decision("d1", "Snow fell in Oslo."))
    _, told, failures = mapped(folder, tmp_path / "three", since=tmp_path / "two", **how)
    assert told == {"gao.txt", "ber.txt"}
    (row,) = failures
    assert (row["article_id"], row["stage"]) == ("gao.txt", "decide")
    assert "d1" in row["reason"]


def test_one_file_for_all_holds_where_its_words_stand_and_says_what_it_is_not_about(
    folder, tmp_path, config, scheduler
):
    path = tmp_path / "ours.toml"
    path.write_text(decision("d1", BER) + decision("d2", "Snow fell in Oslo."))
    given = load_config({"decisions": path, "cache_dir": config.cache_dir})
    _, told, failures = mapped(folder, tmp_path / "out", config=given, scheduler=scheduler)
    assert told == {"gao.txt"}
    (row,) = failures
    assert (row["article_id"], row["source"], row["stage"]) == ("", "ours.toml", "decide")
    assert "'d2'" in row["reason"]
    facts = json.loads((tmp_path / "out" / "corpus.json").read_text())
    assert len(facts["inputs"]["decisions"]) == 64


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xff\xfe", "not UTF-8"),
        (b"[[decision]", "line 1"),
        (b"[[decision]]\nid = 'd1'\n", "missing"),
    ],
)
def test_a_broken_file_beside_an_article_is_its_failure_and_a_broken_common_one_ends_the_run(
    folder, tmp_path, config, scheduler, content, told
):
    (folder / "gao.decisions.toml").write_bytes(content)
    _, events, (row,) = mapped(folder, tmp_path / "out", config=config, scheduler=scheduler)
    assert events == {"ber.txt"}
    assert row["article_id"] == "gao.txt"
    assert told in row["reason"]
    assert str(tmp_path) not in row["reason"]
    common = load_config({"decisions": folder / "gao.decisions.toml"})
    with pytest.raises(UsageError, match=told):
        mapgen.map_corpus(str(folder / "ber.txt"), folder=tmp_path / "no", config=common)


def test_an_article_of_a_list_has_the_decisions_beside_it(folder):
    (folder / "ber.decisions.toml").write_text(decision("d1", BER))
    (folder / "articles.csv").write_text("file,id\nber.txt,b\ngao.txt,g\n")
    decided = {record.id: record.decided for record in collect((str(folder / "articles.csv"),))}
    assert decided["g"] is None
    assert decided["b"].text == decision("d1", BER)
    assert decided["b"].file == "ber.decisions.toml"
