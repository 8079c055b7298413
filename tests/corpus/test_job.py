import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

import mapgen
from mapgen import places
from mapgen.corpus import CorpusJob, claims_dataframe, engine, work
from mapgen.corpus.frames import read_table
from mapgen.corpus.job import run_corpus
from mapgen.corpus.journal import NAME, Journal
from mapgen.corpus.records import Record
from mapgen.corpus.work import Task, map_records
from mapgen.errors import InputError, OutputError, SchedulerError, UsageError
from mapgen.text.analyse import analyse

ROOT = Path(__file__).resolve().parents[2]

TEXTS = {
    "pokhara": "Nepalese soldiers entered Pokhara on 4 May 2021.",
    "gao": "Malian soldiers entered Gao on 4 May 2021. Residents fled.",
    "again": "Malian troops entered Gao on 4 May 2021, the army said.",
    "nowhere": "It rained all day, and nobody went out.",
    "french": (
        "Les soldats maliens sont entrés dans la ville de Gao mardi matin, a déclaré le ministre "
        "de la défense. Les habitants ont quitté leurs maisons pendant la nuit, et les routes vers "
        "le nord sont fermées depuis deux jours, selon la préfecture de la région."
    ),
}


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "set.jsonl"
    rows = [json.dumps({"id": key, "text": text}) for key, text in TEXTS.items()]
    path.write_text("\n".join([*rows, '{"id": "empty", "text": ""}']))
    return path


def tables(folder):
    """Return what a run wrote by its digest; the journal has its lines as they came."""
    written = [path for path in folder.glob("*.*") if path.name != NAME]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in written}


def test_every_article_is_read_or_a_failure_with_its_reason(tmp_path, source, how):
    seen = []
    result = mapgen.map_corpus(
        str(source), folder=tmp_path / "out", progress=lambda *step: seen.append(step), **how
    )
    assert (result.articles, result.failures) == (4, 2)
    assert seen[-1][:2] == (6, 6)
    articles = read_table(tmp_path / "out", "articles").to_pylist()
    assert [row["article_id"] for row in articles] == ["pokhara", "gao", "again", "nowhere"]
    assert articles[-1]["marks"] == 0
    failures = {row["article_id"]: row["reason"] for row in
                read_table(tmp_path / "out", "failures").to_pylist()}  # fmt: skip
    assert set(failures) == {"french", "empty"}
    frame = claims_dataframe(result)
    told = frame[frame["place"] == "Gao"]
    assert set(told["article_id"]) == {"gao", "again"}


def test_independent_readers_open_the_tables(tmp_path, source, how):
    import duckdb
    import geopandas

    out = tmp_path / "out"
    mapgen.map_corpus(str(source), folder=out, **how)
    frame = geopandas.read_parquet(out / "marks.parquet")
    assert {"Gao", "Pokhara"} <= set(frame["title"])
    assert frame[frame["title"] == "Pokhara"].geometry.iloc[0].x == pytest.approx(83.98, abs=0.1)
    with duckdb.connect() as db:
        query = f"select count(*) from '{out / 'claims.parquet'}' where place = 'Gao'"  # noqa: S608
        assert db.sql(query).fetchall()[0][0] >= 2


def a_worker():
    """Return one of the worker processes that this one has started."""
    import psutil

    children = psutil.Process().children()
    return next(child for child in children if "spawn_main" in " ".join(child.cmdline()))


def test_bytes_are_the_same_with_four_workers_of_which_one_is_killed_and_after_a_kill(
    tmp_path, source, config, how, monkeypatch
):
    mapgen.map_corpus(str(source), folder=tmp_path / "one", **how)
    monkeypatch.setattr(engine, "_BATCH", 1)
    killed = []

    def progress(*step):
        if not killed:
            a_worker().kill()  # as a machine that is out of memory does
            killed.append(step)

    mapgen.map_corpus(
        str(source), folder=tmp_path / "four", config=config, workers=4, progress=progress
    )
    assert killed[0][:2] == (1, 6)
    assert tables(tmp_path / "one") == tables(tmp_path / "four")
    killed = tmp_path / "killed"
    killed.mkdir()
    lines = (tmp_path / "one" / NAME).read_bytes().splitlines(keepends=True)
    (killed / NAME).write_bytes(b"".join(lines[:3]) + lines[3][: len(lines[3]) // 2])
    with pytest.raises(OutputError, match="--resume"):
        mapgen.map_corpus(str(source), folder=killed, **how)
    result = mapgen.map_corpus(str(source), folder=killed, resume=True, **how)
    assert result.reused == 2
    assert tables(killed) == tables(tmp_path / "one")


def test_each_article_has_a_map_of_its_own_even_where_two_have_one_text(tmp_path, how):
    path = tmp_path / "set.jsonl"
    text = "Malian soldiers entered Gao on Monday."
    rows = [{"id": day, "text": text, "published": f"2021-05-{day}"} for day in ("04", "12")]
    path.write_text("\n".join(map(json.dumps, rows)))
    mapgen.map_corpus(str(path), folder=tmp_path / "out", geojson=True, **how)
    maps = sorted((tmp_path / "out" / "geojson").iterdir())
    assert len(maps) == 2
    days = {str(claim.date.start) for file in maps for mark in mapgen.read_map(file).marks
            for claim in mark.claims}  # fmt: skip
    assert days == {"2021-05-03", "2021-05-10"}


def test_since_takes_over_what_has_not_changed(tmp_path, source, how):
    mapgen.map_corpus(str(source), folder=tmp_path / "one", **how)
    with source.open("a") as stream:
        stream.write('\n{"id": "new", "text": "Troops entered Kidal on 5 May 2021."}\n')
    result = mapgen.map_corpus(str(source), folder=tmp_path / "two", since=tmp_path / "one", **how)
    assert (result.reused, result.articles) == (6, 5)


def test_a_folder_of_something_else_is_not_touched(tmp_path, source, config):
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    with pytest.raises(OutputError, match="other files"):
        mapgen.map_corpus(str(source), folder=out, config=config)
    assert [path.name for path in out.iterdir()] == ["mine.txt"]


def test_bad_requests_are_told_in_one_line(tmp_path, source, config, monkeypatch):
    monkeypatch.setattr(engine, "_PATIENCE_S", 0.5)
    with pytest.raises(UsageError, match="worker"):
        mapgen.map_corpus(str(source), folder=tmp_path / "a", config=config, workers=0)
    with pytest.raises(UsageError, match="no such file"):
        mapgen.map_corpus("none.txt", folder=tmp_path / "b", config=config)
    job = CorpusJob(sources=(str(source),), folder=tmp_path / "c", scheduler="tcp://127.0.0.1:1")
    with pytest.raises(SchedulerError, match="no scheduler"):
        run_corpus(job, config)
    with pytest.raises(InputError, match="no table"):
        claims_dataframe(tmp_path)


def test_workers_keep_a_profile_of_themselves_only_for_a_dashboard(config, monkeypatch):
    import dask
    import distributed

    kept = []

    def cluster(**_how):
        kept.append(dask.config.get("distributed.worker.profile.enabled"))
        raise RuntimeError

    monkeypatch.setattr(distributed, "LocalCluster", cluster)
    monkeypatch.setattr(engine, "find_spec", lambda _name: object())
    for dashboard in (False, True):
        with pytest.raises(SchedulerError), engine.open_engine(config, dashboard=dashboard):
            pass
    assert kept == [False, True]


def test_a_dashboard_without_its_package_is_told_before_any_work(config, monkeypatch):
    monkeypatch.setattr(engine, "find_spec", lambda _name: None)
    with (
        pytest.raises(UsageError, match="pip install bokeh"),
        engine.open_engine(config, dashboard=True),
    ):
        pass


def test_a_table_of_another_version_is_refused(tmp_path):
    import pyarrow as pa
    import pyarrow.parquet

    table = pa.table({"claim_id": ["c1"]}).replace_schema_metadata({"mapgen.tables": "99"})
    pa.parquet.write_table(table, tmp_path / "claims.parquet")
    with pytest.raises(InputError, match="version 99"):
        claims_dataframe(tmp_path)


def test_a_journal_under_other_conditions_offers_nothing(tmp_path):
    path = tmp_path / NAME
    with Journal(path, "a") as journal:
        journal.add("key", {"n": 1})
    with Journal(path, "b") as other:
        assert "key" not in other
    with Journal(path, "a") as same:
        assert same.result("key") == {"n": 1}
    path.write_text("something else\n")
    with pytest.raises(OutputError, match="version"):
        Journal(path, "a")


def dies_of_it(tasks, config, *, geojson):
    """Map articles as a worker does that cannot bear one of them."""
    from distributed import KilledWorker

    if any(task.record.id == "gao" for task in tasks):
        raise KilledWorker(task="t", last_worker=None, allowed_failures=3)
    return map_records(tasks, config, geojson=geojson)


def test_an_article_that_kills_every_worker_is_a_failure_and_the_others_are_read(
    tmp_path, source, how, monkeypatch
):
    monkeypatch.setattr(engine, "map_records", dies_of_it)
    result = mapgen.map_corpus(str(source), folder=tmp_path / "out", **how)
    assert (result.articles, result.failures) == (3, 3)
    failures = read_table(tmp_path / "out", "failures").to_pylist()
    (row,) = [row for row in failures if row["article_id"] == "gao"]
    assert row["reason"].startswith("the worker died")


def test_an_article_that_the_model_cannot_read_is_the_only_failure(config, monkeypatch):
    tasks = [Task(Record(id=key, name=key, data=text.encode(), plain=True), key)
             for key, text in TEXTS.items()]  # fmt: skip
    sound = map_records(tasks, config, geojson=False)
    assert [result["key"] for result in sound if result["failures"]] == ["french"]

    def read(articles, *, model):
        for article in articles:
            if "Residents" in article.text:
                raise MemoryError("too long a word")
            yield analyse(article, model=model)

    monkeypatch.setattr(work, "analyse_many", read)
    monkeypatch.setattr(places, "analyse", lambda one, *, model: next(read([one], model=model)))
    found = {result["key"]: result for result in map_records(tasks, config, geojson=False)}
    assert "too long a word" in found["gao"]["failures"][0]["reason"]
    assert [found[result["key"]] for result in sound if result["key"] != "gao"] == [
        result for result in sound if result["key"] != "gao"
    ]


@pytest.mark.slow
def test_a_scheduler_with_two_workers_started_elsewhere_gives_the_same_bytes(
    tmp_path, source, config, how
):
    from distributed import Client

    file = tmp_path / "scheduler.json"
    common = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path,
              "env": {**os.environ, "PYTHONPATH": str(ROOT)}}  # fmt: skip
    scheduler = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port",
         "0", "--no-dashboard", "--scheduler-file", str(file)], **common)  # fmt: skip
    started = [scheduler]
    try:
        for _ in range(100):
            if file.exists() and file.read_text().strip():
                break
            time.sleep(0.2)
        address = json.loads(file.read_text())["address"]
        worker = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1",
                  "--no-dashboard", "--host", "127.0.0.1", "--local-directory"]  # fmt: skip
        started += [subprocess.Popen([*worker, str(tmp_path / name)], **common) for name in "ab"]
        with Client(address, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
        result = mapgen.map_corpus(
            str(source), folder=tmp_path / "out", config=config, scheduler=address
        )
        assert (result.articles, result.failures) == (4, 2)
    finally:
        for process in reversed(started):
            process.terminate()
            process.wait(20)
    mapgen.map_corpus(str(source), folder=tmp_path / "one", **how)
    assert tables(tmp_path / "out") == tables(tmp_path / "one")


KILLED = """
import os, sys
from pathlib import Path
import mapgen
from mapgen.config import Config
from mapgen.corpus.journal import Journal

plain, seen = Journal.add, []

def add(self, key, result):
    plain(self, key, result)
    seen.append(key)
    if len(seen) == 3:
        os.kill(os.getpid(), 9)

Journal.add = add
source, folder, scheduler, cache = sys.argv[1:]
mapgen.map_corpus(source, folder=folder, scheduler=scheduler,
                  config=Config(cache_dir=Path(cache)))
"""


def test_a_main_process_killed_while_it_reads_is_gone_on_with_to_the_same_bytes(
    tmp_path, source, how
):
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    run = [sys.executable, script, source, tmp_path / "out", how["scheduler"],
           how["config"].cache_dir]  # fmt: skip
    done = subprocess.run(
        list(map(str, run)), env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()[-2000:]
    assert not (tmp_path / "out" / "corpus.json").exists()
    result = mapgen.map_corpus(str(source), folder=tmp_path / "out", resume=True, **how)
    assert result.reused == 3
    mapgen.map_corpus(str(source), folder=tmp_path / "one", **how)
    assert tables(tmp_path / "out") == tables(tmp_path / "one")


@contextmanager
def room_for(size):
    """Let no file of this process grow beyond so many bytes, as on a disk that is full."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_is_one_line_and_nothing_is_lost(tmp_path, source, how):
    mapgen.map_corpus(str(source), folder=tmp_path / "one", **how)
    sizes = {path.name: path.stat().st_size for path in (tmp_path / "one").iterdir()}
    page = sizes["archive.html"]
    assert page > sizes[NAME] > 4_000
    for room in (sizes[NAME] // 2, sizes[NAME] + 1, page - 1):  # in reading, at the end, the page
        out = tmp_path / f"room-{room}"
        with room_for(room), pytest.raises(OutputError) as told:
            mapgen.map_corpus(str(source), folder=out, **how)
        assert "\n" not in str(told.value)
        assert told.value.exit_code == 5
        assert not [path.name for path in out.iterdir() if path.suffix == ".part"]
        result = mapgen.map_corpus(str(source), folder=out, resume=True, **how)
        assert result.reused >= (room > sizes[NAME]) * 6
        assert tables(out) == tables(tmp_path / "one")


def test_a_command_that_no_scheduler_answered_can_be_given_again(
    tmp_path, source, how, monkeypatch
):
    nobody = {**how, "scheduler": "tcp://127.0.0.1:1"}
    monkeypatch.setattr(engine, "_PATIENCE_S", 0.5)
    with pytest.raises(SchedulerError):
        mapgen.map_corpus(str(source), folder=tmp_path / "out", **nobody)
    monkeypatch.undo()
    result = mapgen.map_corpus(str(source), folder=tmp_path / "out", **how)
    assert (result.articles, result.reused) == (4, 0)
    with pytest.raises(OutputError, match="--resume"):
        mapgen.map_corpus(str(source), folder=tmp_path / "out", **how)


def test_texts_of_many_encodings_are_read_and_a_broken_one_is_a_failure(tmp_path, how):
    text = "Nepalese soldiers entered Pokhara on 4 May 2021. “It’s quiet”, said José Müller."
    folder = tmp_path / "in"
    folder.mkdir()
    for name, encoding in {"a": "cp1252", "b": "utf-16", "c": "utf-8-sig", "d": "utf-8"}.items():
        (folder / f"{name}.txt").write_bytes(text.encode(encoding))
    line = json.dumps({"id": "e", "text": text}, ensure_ascii=False)
    lines = [line.encode(), line.replace('"e"', '"f"').encode("cp1252")]
    (folder / "lines.jsonl").write_bytes(b"\n".join(lines))
    result = mapgen.map_corpus(str(folder), folder=tmp_path / "out", **how)
    assert (result.articles, result.failures) == (5, 1)
    articles = read_table(tmp_path / "out", "articles").to_pylist()
    assert {row["sha256"] for row in articles} == {hashlib.sha256(text.encode()).hexdigest()}
    (failure,) = read_table(tmp_path / "out", "failures").to_pylist()
    assert (failure["article_id"], failure["stage"]) == ("lines.jsonl, line 2", "collect")


def test_the_frame_of_one_map_has_the_same_columns(config):
    article = mapgen.read_text("Nepalese soldiers entered Pokhara on 4 May 2021.")
    frame = claims_dataframe(mapgen.build_map(article, config=config))
    assert frame["date_start"].iloc[0].isoformat() == "2021-05-04"
    assert {"actors", "targets", "event", "geometry"} <= set(frame.columns)


@pytest.mark.parametrize(("count", "share"), [(0, 12), (1, 12), (8, 12), (200, 12), (5000, 6)])
def test_batches_hold_all_articles_once_and_get_smaller_so_that_workers_end_together(count, share):
    sizes = []
    held = []
    for batch in engine._batches(range(count), share):
        sizes.append(len(batch))
        held += batch
    assert held == list(range(count))
    assert sizes == sorted(sizes, reverse=True)
    assert max(sizes, default=1) <= 8
    assert sizes[-share:] == [1] * min(share, count)
