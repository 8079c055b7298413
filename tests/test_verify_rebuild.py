"""What digests made anew hide, reading the article anew shows."""

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

import mapgen
from mapgen.cli.main import cli
from mapgen.config import Config
from mapgen.errors import InputError
from mapgen.export.geojson import decode_document, rounded, sealed, write_geojson
from mapgen.export.mapfile import MapFile
from mapgen.verify import verify
from mapgen.verify.compare import check_rebuilt
from mapgen.verify.rebuild import conditions, rebuild
from tests.forgeries import HIDDEN, MADE_OF, OPEN

TEXT = """Soldiers search Pokhara

Nepalese soldiers searched houses in Pokhara on 4 May 2021, said the army. Rebels attacked a police
post near Gorkha. Rebels will attack Butwal tomorrow. The rebels did not take Dharan.

The village of Xqzwv was shelled. Shells near Kathmandu, too, and a great noise of fighting.
"""


@pytest.fixture(scope="module")
def article(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("rebuild") / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def plain(gazetteer_path) -> Config:
    return Config(cache_dir=gazetteer_path.parent)


@pytest.fixture(scope="module")
def document(article, plain):
    read = mapgen.read_text(
        TEXT, published="2021-05-05", publisher="The Post", url="https://example.org/a"
    )
    return rounded(mapgen.build_map(read, config=plain))


@pytest.fixture(scope="module")
def fresh(document, article, plain):
    return rebuild(document, [str(article)], plain)


def edited(document, edit, *, anew=False):
    """Return what an edit makes of a map's GeoJSON, with its digests as they were or made anew."""
    data = json.loads(write_geojson(document))
    before = json.dumps(data, sort_keys=True)
    edit(data)
    assert json.dumps(data, sort_keys=True) != before
    if anew:
        data = sealed(json.loads(write_geojson(decode_document(data))))
    return MapFile(decode_document(data), data)


def test_a_map_read_anew_is_the_same(document, fresh):
    assert tuple(check_rebuilt(document, fresh.document)) == ()
    assert tuple(conditions(document, fresh.document)) == ()
    assert set(fresh.notes) == {
        "taken from the map, not proved: publisher (The Post)",
        "taken from the map, not proved: published (2021-05-05)",
        "taken from the map, not proved: url (https://example.org/a)",
    }


@pytest.mark.parametrize("name", [*HIDDEN, *MADE_OF, *OPEN])
def test_an_edit_of_geojson_as_written_is_caught(document, name):
    edit = (HIDDEN | MADE_OF | OPEN)[name]
    with suppress(InputError):  # it is no map any more
        assert verify(edited(document, edit))


@pytest.mark.parametrize("name", HIDDEN)
def test_what_digests_made_anew_hide_is_caught_by_reading_anew(document, fresh, name):
    found = edited(document, HIDDEN[name], anew=True)
    assert "digest" not in " ".join(map(str, verify(found)))
    assert tuple(check_rebuilt(found.document, fresh.document))


@pytest.mark.parametrize("name", MADE_OF)
def test_other_conditions_are_said(document, fresh, name):
    found = edited(document, MADE_OF[name], anew=True)
    lines = tuple(conditions(found.document, fresh.document))
    assert len(lines) == 1
    if name == "inputs":
        assert "the gazetteer is another" in lines[0]


def test_the_list_of_edits_is_as_long_as_was_promised():
    assert len(HIDDEN) + len(MADE_OF) + len(OPEN) >= 63


def test_another_article_is_not_read_anew(document, tmp_path, plain):
    path = tmp_path / "b.txt"
    path.write_text(TEXT + "Corrected.", encoding="utf-8")
    with pytest.raises(InputError, match="not read anew"):
        rebuild(document, [str(path)], plain)


def run(*words: object):
    return CliRunner().invoke(cli, [*map(str, words)], catch_exceptions=False)


def test_the_command_reads_anew_with_the_decisions_and_options_of_the_map(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "actors.toml").write_text('[[side]]\nid = "rebels"\nname = "Rebels of the Hill"\n')
    draft = tmp_path / "mine.toml"
    given = "--published", "2021-05-05", "--actors", tmp_path / "actors.toml"
    assert run("decisions", "merge", draft, tmp_path / "a.txt", *given[:2]).exit_code == 0
    draft.write_text(draft.read_text().replace('"undecided"', '"accept"', 1))
    made = run("build", tmp_path / "a.txt", "-o", tmp_path / "m.html", "--decisions", draft, *given)
    assert made.exit_code == 0, made.output
    check = ("verify", tmp_path / "m.html", "--article", tmp_path / "a.txt", "--rebuild")
    done = run(*check, "--strict", "--decisions", draft, *given)
    assert done.exit_code == 0, done.output
    assert "every position, role, side and denial is the same" in done.output
    without = run(*check, *given)
    assert without.exit_code == 1
    assert "made with a file that was not given: decisions" in without.output
    assert run("verify", tmp_path / "m.html", "--rebuild").exit_code == 2
    other = run(*check, "--decisions", draft, "--published", "2020-01-01", *given[2:])
    assert other.exit_code == 1
    assert "another published: the map says 2021-05-05, its article 2020-01-01" in other.output


def test_a_map_that_names_no_gazetteer_is_told(document, fresh):
    run_of = replace(document.run, inputs=document.run.inputs[:1])
    lines = tuple(conditions(replace(document, run=run_of), fresh.document))
    assert lines[0] == "the map does not say which gazetteer it was made with"
