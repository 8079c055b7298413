"""export, verify and diff as a user runs them: output, messages, exit codes."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from mapgen.cli.main import cli
from mapgen.export import EXPORTERS, explain

GOLDEN = Path(__file__).parents[1] / "golden"
MAP = str(GOLDEN / "sample.geojson")


@pytest.fixture
def run():
    """Return a function that runs mapgen: exit code, standard output, standard error."""

    def call(*arguments):
        result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result.exit_code, result.stdout, result.stderr

    return call


@pytest.mark.parametrize("name", EXPORTERS)
def test_a_map_is_exported_to_every_format(run, tmp_path, name):
    target = tmp_path / f"map{EXPORTERS[name].suffix}"
    code, out, err = run("export", MAP, "--to", name, "-o", target)
    assert (code, out) == (0, "")
    assert target.name in err
    if name not in {"gpkg", "parquet"}:  # their bytes follow the version of a library
        assert target.read_bytes() == (GOLDEN / f"sample{EXPORTERS[name].suffix}").read_bytes()


def test_without_an_output_the_file_lies_beside_the_map(run, tmp_path):
    shutil.copy(MAP, tmp_path / "map.geojson")
    assert run("export", tmp_path / "map.geojson", "--to", "kml")[0] == 0
    assert (tmp_path / "map.kml").is_file()


def test_explain_says_what_a_format_cannot_hold(run):
    assert run("export", "--explain", "kml") == (0, explain("kml"), "")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("export",), 2, "give a MAP and --to FORMAT"),
        (("export", MAP), 2, "give a MAP and --to FORMAT"),
        (("export", MAP, "--to", "shp"), 2, "'shp' is not one of"),
        (("export", "missing.geojson", "--to", "kml"), 3, "missing.geojson: cannot be read"),
        (("export", __file__, "--to", "kml"), 3, "is not JSON"),
        (("export", MAP, "--to", "kml", "-o", "/nowhere/map.kml"), 5, "cannot write"),
        (("verify", "missing.html"), 3, "cannot be read"),
        (("verify", MAP, "--article", "missing.txt"), 3, "missing.txt"),
        (("diff", MAP, "missing.html"), 3, "cannot be read"),
    ],
    ids=str,
)
def test_what_cannot_be_done_is_one_line_and_a_code(run, arguments, code, message):
    found, out, err = run(*arguments)
    assert (found, out) == (code, "")
    assert message in err
    assert code == 2 or len(err.splitlines()) == 1


def test_an_untouched_map_verifies(run):
    code, out, err = run("verify", MAP, "--article", GOLDEN / "sample.txt")
    assert (code, out) == (0, "")
    assert "nothing wrong found" in err


def test_without_the_article_verify_says_what_it_proves(run):
    assert "they prove consistency, not origin" in run("verify", MAP)[2]


def test_a_failing_mark_is_one_line_on_standard_output_and_code_1(run, tmp_path):
    path = tmp_path / "map.geojson"
    text = Path(MAP).read_text("utf-8")
    path.write_text(text.replace("searched the town of", "burned the town of"), "utf-8")
    code, out, err = run("verify", path)
    assert code == 1
    assert len(out.splitlines()) == 1
    assert out.startswith("m1 Valga: ")
    assert "the check failed (1)" in err


def test_equal_maps_do_not_differ(run):
    assert run("diff", MAP, GOLDEN / "map-format-1.geojson") == (0, "", "")


def test_maps_that_differ_give_code_1_text_and_json(run, tmp_path):
    path = tmp_path / "map.geojson"
    text = Path(MAP).read_text("utf-8")
    path.write_text(text.replace('"date_start": "2024-06-03"', '"date_start": "2024-06-02"'))
    code, out, err = run("diff", MAP, path)
    claim = "Border Brigade · Operating"
    assert (code, out) == (
        1,
        f"~ Valga: {claim} · 2 June 2024 to 3 June 2024, was {claim} · 3 June 2024\n",
    )
    assert err == "mapgen: the maps differ (1)\n"
    code, out, _ = run("diff", MAP, path, "--json")
    assert (code, json.loads(out)["changes"][0]["kind"]) == (1, "redated")
