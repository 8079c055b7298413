from datetime import date

import pytest

from mapgen.config import Config
from mapgen.errors import UsageError
from mapgen.manifest import credits_of, manifest, notices
from mapgen.model import DateSpan, SourceRef
from mapgen.read import read_text
from mapgen.resources import data_path

OPEN = DateSpan(start=None, end=None, words="last Saturday")
KNOWN = DateSpan(start=date(2020, 7, 1), end=date(2020, 7, 1), words="1 July 2020")


def test_a_run_names_its_versions_inputs_and_options_but_no_path(tmp_path):
    actors = tmp_path / "mine.toml"
    actors.write_text("")
    config = Config(cache_dir=tmp_path, actors=(actors,), geocoder="offline,photon")
    run = manifest(config, model="m 1", applied=("accept x",), stale=("move y",))
    assert "mapgen" in dict(run.versions)
    assert len(dict(run.inputs)["actors 1"]) == 64
    assert dict(run.options)["geocoder"] == "offline,photon"
    assert str(tmp_path) not in repr(run)
    assert (run.decisions, run.stale_decisions) == (("accept x",), ("move y",))


def test_every_data_file_that_makes_a_map_is_an_input(tmp_path):
    inputs = dict(manifest(Config(cache_dir=tmp_path), model="m").inputs)
    root = data_path("roles.toml").parent
    there = {path.name for path in root.iterdir() if not path.name.startswith((".", "_"))}
    assert there - set(inputs) == {"SOURCES.toml", "codebooks.toml", "heroes-of-iraq", "make"}


def test_a_missing_input_is_named(tmp_path):
    with pytest.raises(UsageError, match=r"none\.toml"):
        manifest(Config(cache_dir=tmp_path, actors=(tmp_path / "none.toml",)), model="m")


def test_open_dates_are_announced_only_without_a_date_of_publication():
    assert notices(read_text("x", published="2020-07-14"), [OPEN]) == ()
    assert notices(read_text("x"), [KNOWN]) == ()
    (line,) = notices(read_text("x"), [OPEN, KNOWN])
    assert "last Saturday" in line
    assert "--published" in line


def test_sources_are_credited_once():
    one, two = SourceRef(name="a"), SourceRef(name="b")
    assert credits_of([one, two], [one]) == (one, two)
