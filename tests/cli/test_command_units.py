"""Each command by itself: what it makes of its options, what it writes, how it fails."""

import json
import sys
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from click.testing import CliRunner

from mapgen.cli import (
    build,
    corpus,
    decisions,
    diff,
    evaluate,
    export,
    gazetteer,
    geocode,
    options,
    places,
    read,
    review,
    snapshot,
    streams,
    verify,
)
from mapgen.errors import CheckFailedError, UsageError
from mapgen.model import LonLat, Place

GOLDEN = Path(__file__).parents[1] / "golden" / "sample.geojson"
VELM = Place(id="t:velm", name="Velm", point=LonLat(45.5, 34.25), feature="P.PPL", country="IQ")


def run(command, *args: object):
    return CliRunner().invoke(command, [str(arg) for arg in args])


def done(command, *args: object):
    result = run(command, *args)
    assert result.exit_code == 0, result.output
    return result


@pytest.fixture
def caught(monkeypatch):
    """Put something that only notes its arguments in the place of a function."""
    calls = []

    def catch(path: str, answer=None):
        def noted(*args, **given):
            calls.append((args, given))
            return answer

        monkeypatch.setattr(path, noted)
        return calls

    return catch


@pytest.fixture
def tools(monkeypatch):
    """Open tools whose gazetteer knows one town."""

    @contextmanager
    def opened(config, *_):
        def lookup(name):
            return (VELM,) if name == "Velm" else ()

        index = SimpleNamespace(former=lambda name: ())
        yield SimpleNamespace(config=config, lookup=lookup, gazetteer=index, areas=None)

    monkeypatch.setattr("mapgen.places.open_tools", opened)


# ---- maps


def test_build_hands_its_options_to_the_job(caught, tmp_path):
    calls = caught("mapgen.publish.publish", answer=SimpleNamespace())
    caught("mapgen.publish.summary", answer="2 places drawn")
    result = done(
        build.command, "a.txt", "-o", tmp_path / "m.html", "--also", "kml", "--published",
        "2023-05-18", "--title", "T", "--force", "--country", "ml,BF", "--reviewable",
    )  # fmt: skip
    (job, config, *_), _ = calls[0]
    assert job.sources == ("a.txt",)
    assert job.also == ("kml",)
    assert job.force
    assert job.reviewable
    assert (job.overrides.published, job.overrides.title) == (date(2023, 5, 18), "T")
    assert config.countries == ("ML", "BF")
    assert "2 places drawn" in result.stderr
    assert result.stdout == ""


def test_corpus_hands_its_options_to_the_job_and_says_what_came_of_it(caught, tmp_path):
    told = SimpleNamespace(articles=3, failures=1, claims=7, events=2, reused=0, folder="F")
    calls = caught("mapgen.corpus.job.run_corpus", answer=told)
    result = done(
        corpus.command, "a.jsonl", "-o", tmp_path, "--workers", "2", "--resume", "--title", "T"
    )
    (job, *_), _ = calls[0]
    assert (job.sources, job.folder, job.workers, job.resume, job.title) == (
        ("a.jsonl",), tmp_path, 2, True, "T",
    )  # fmt: skip
    assert "3 articles read, 1 failed, 7 claims, 2 events" in result.stderr


def test_a_corpus_says_how_far_it_is_every_few_seconds(monkeypatch, capsys):
    now = iter([0.0, 1.0, 4.0, 5.0])
    clock = SimpleNamespace(monotonic=lambda: next(now))  # and of no other thread
    monkeypatch.setattr("mapgen.cli.corpus.time", clock)
    bar = corpus._Bar()
    for at in (1, 5, 10):
        bar(at, 10, 0)
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["5 of 10, 1.2 a second, 0 failed, 4 s left",
                     "10 of 10, 2.0 a second, 0 failed, 0 s left"]  # fmt: skip


def test_diff_is_silent_about_equal_maps_and_fails_over_others(tmp_path):
    assert done(diff.command, GOLDEN, GOLDEN).stdout == ""
    data = json.loads(GOLDEN.read_text(encoding="utf-8"))
    data["features"] = data["features"][1:]
    other = tmp_path / "other.geojson"
    other.write_text(json.dumps(data), encoding="utf-8")
    result = run(diff.command, GOLDEN, other)
    assert isinstance(result.exception, CheckFailedError)
    assert result.stdout
    assert json.loads(run(diff.command, GOLDEN, other, "--json").stdout)
    (tmp_path / "folder").mkdir()
    refused = run(diff.command, tmp_path / "folder", tmp_path / "folder", "--json")
    assert isinstance(refused.exception, UsageError)


def test_export_writes_the_format_beside_the_map_or_says_what_it_cannot_hold(tmp_path):
    assert "KML" in done(export.command, "--explain", "kml").stdout
    source = tmp_path / "m.geojson"
    source.write_bytes(GOLDEN.read_bytes())
    done(export.command, source, "--to", "kml")
    assert (tmp_path / "m.kml").read_text(encoding="utf-8").startswith("<?xml")
    assert isinstance(run(export.command, source).exception, UsageError)


def test_verify_says_that_nothing_is_wrong_or_fails(tmp_path):
    assert "nothing wrong found" in done(verify.command, GOLDEN).stderr
    broken = tmp_path / "m.geojson"
    broken.write_text(GOLDEN.read_text(encoding="utf-8").replace('"title": "', '"title": "X', 1))
    result = run(verify.command, broken)
    assert isinstance(result.exception, CheckFailedError)
    assert result.stdout
    assert isinstance(run(verify.command, GOLDEN, "--rebuild").exception, UsageError)


def test_snapshot_reads_its_size(caught, tmp_path):
    calls = caught("mapgen.snapshot.snapshot")
    out = tmp_path / "m.png"
    done(snapshot.command, "m.html", "-o", out, "--size", "800x600", "--scale", "2", "--dark")
    (source, target, shot), _ = calls[0]
    assert (str(source), target) == ("m.html", out)
    assert (shot.width, shot.height, shot.scale, shot.dark) == (800, 600, 2.0, True)
    assert isinstance(
        run(snapshot.command, "m.html", "-o", out, "--size", "8").exception, UsageError
    )


# ---- articles


def test_read_shows_the_blocks_of_an_article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("A headline\n\nGunmen left Velm.\n", encoding="utf-8")
    assert "Gunmen left Velm." in done(read.command, path).stdout
    found = json.loads(done(read.command, path, "--json", "--published", "2023-05-18").stdout)
    assert "2023-05-18" in json.dumps(found)


def test_places_lists_what_each_article_names(tools, monkeypatch, tmp_path):
    monkeypatch.setattr("mapgen.places.find_places", lambda article, tools: (None, ()))
    path = tmp_path / "a.txt"
    path.write_text("Gunmen left Velm.", encoding="utf-8")
    assert done(places.command, path).stdout == f"{path}: 0 toponyms, 0 different\n"
    assert json.loads(done(places.command, path, "--json").stdout)


def test_geocode_lists_candidates_and_fails_where_a_name_is_unknown(tools):
    assert "34.25000, 45.50000  Velm" in done(geocode.command, "Velm").stdout
    (found,) = json.loads(done(geocode.command, "Velm", "--json").stdout)["places"]
    assert (found["lat"], found["lon"], found["id"]) == (34.25, 45.5, "t:velm")
    assert found["former_name"] is False
    result = run(geocode.command, "Velm", "Zzyr")
    assert isinstance(result.exception, CheckFailedError)
    assert "Zzyr: not found" in result.stdout
    abroad = run(geocode.command, "Velm", "--country", "FR")
    assert isinstance(abroad.exception, CheckFailedError)


def test_evaluate_measures_and_writes_what_was_found(tools, caught, tmp_path, monkeypatch):
    calls = caught("mapgen.evaluate.evaluate_corpus", answer=("scores", ["found"]))
    monkeypatch.setattr("mapgen.evaluate.summary_line", lambda scores: f"line of {scores}")
    monkeypatch.setattr("mapgen.evaluate.as_dict", lambda scores: {"all": scores})
    gold, out = tmp_path / "gold.jsonl", tmp_path / "out.jsonl"
    assert done(evaluate.command, gold).stdout == "line of scores\n"
    assert json.loads(done(evaluate.command, gold, "--json").stdout) == {"all": "scores"}
    assert calls[0][0][0] == gold
    written = caught("mapgen.evaluate.write_predictions")
    done(evaluate.command, gold, "--predictions", out)
    assert written[-1][0] == (out, ["found"])
    out.write_text("somebody's")
    assert run(evaluate.command, gold, "--predictions", out).exit_code != 0


# ---- decisions


@pytest.mark.parametrize(("fine", "code"), [(True, 0), (False, 1)])
def test_decisions_check_fails_where_one_no_longer_fits(fine, code, caught):
    caught("mapgen.upkeep.check_decisions", answer=[SimpleNamespace(fine=fine)])
    caught("mapgen.upkeep.report", answer=["d1: as it was"])
    result = run(decisions.command, "check", "d.toml", "a.txt")
    assert (result.exit_code, result.stdout) == (code, "d1: as it was\n")


def test_decisions_are_merged_and_carried_over(caught):
    caught("mapgen.upkeep.merge_decisions", answer=4)
    assert "4 new entries" in done(decisions.command, "merge", "d.toml", "a.txt").stderr
    calls = caught("mapgen.upkeep.rebase_decisions", answer=["d1: moved"])
    result = done(decisions.command, "rebase", "d.toml", "a.txt", "--still-true", "d1")
    assert result.stdout == "d1: moved\n"
    assert calls[-1][0][-2:] == (frozenset({"d1"}), {})
    done(decisions.command, "rebase", "d.toml", "a.txt", "--which", "d2", "3")
    assert calls[-1][0][-2:] == (frozenset(), {"d2": 3})


def test_the_desk_prints_its_address_first_and_says_when_it_is_closed(caught, monkeypatch):
    server = SimpleNamespace(address="http://127.0.0.1:1/")

    @contextmanager
    def listening(host):
        yield server

    monkeypatch.setattr("mapgen.review.server.listening", listening)
    launched = caught("click.launch")
    calls = caught("mapgen.review.serve.review")
    result = done(review.command, "a.txt", "--no-browser", "--decisions", "d.toml")
    assert result.stdout == "http://127.0.0.1:1/\n"
    assert calls[0][0][:3] == (server, ("a.txt",), Path("d.toml"))
    assert len(launched) == 1  # the review alone: no browser was opened

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("mapgen.review.serve.review", interrupted)
    assert "is closed" in done(review.command, "a.txt", "--no-browser").stderr


# ---- the gazetteer


def test_gazetteer_lists_and_adds_places(caught, tmp_path):
    entry = SimpleNamespace(name="QX", what="added", places=3, note="of 2020")
    calls = caught("mapgen.gazetteer.add", answer=[entry])
    result = done(gazetteer.command, "add", "QX", "--from", tmp_path, "--cache-dir", tmp_path)
    assert "QX: added, 3 places (of 2020)" in result.stderr
    (folder, what, supply), _ = calls[0]
    assert (folder, what, supply.folder) == (tmp_path, ("QX",), tmp_path)
    caught("mapgen.gazetteer.listed", answer=[])
    assert json.loads(done(gazetteer.command, "list", "--json").stdout) == []


# ---- options that several share


def test_an_address_that_is_none_is_refused():
    none = dict.fromkeys(("published", "title", "publisher", "home", "article_lang"))
    assert options.overrides(**none, source_url="https://x.example").url == "https://x.example"
    with pytest.raises(click.BadParameter, match="http"):
        options.overrides(**none, source_url="x.example")


def test_a_message_has_no_control_characters_and_a_bar_ends(capsys):
    options.say("a\x1b[2Jb\nc")
    seen = capsys.readouterr()
    assert (seen.out, seen.err) == ("", "a [2Jb\nc\n")
    bar = options.progress_bar("reading")
    bar(1, 2)
    bar(2, 2)
    assert "reading" in capsys.readouterr().err


def test_options_and_configuration_are_parted():
    names = ("published", "title", "publisher", "source_url", "home", "article_lang", "encoding")
    given = dict.fromkeys(names) | {"title": "T", "countries": ("ML",)}
    extra, config = options.article_and_config(given)
    assert extra.title == "T"
    assert config.countries == ("ML",)


def test_streams_lose_no_letter_and_never_fail_over_one(monkeypatch, capfd):
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    streams.prepare()
    print("Zürich \udc80")  # noqa: T201
    streams.finish()
    assert capfd.readouterr().out == "Zürich \\udc80\n"
