"""`mapgen decisions`: a file of decisions and its article, after either has changed."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mapgen.cli.main import cli

STORY = """Shelling along the Zambezi

Mozambican troops attacked Tete on Monday, the army said. Rebels of Renamo entered Songo.

Troops entered Songo again. Troops entered Songo again.
"""
DAY = ("--published", "2024-05-14")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def run(*words: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, words), *DAY], catch_exceptions=False)


def drafted(article: Path) -> Path:
    path = article.with_name("d.toml")
    result = run("decisions", "merge", path, article)
    assert result.exit_code == 0
    return path


def built(article: Path, *words: object) -> bytes:
    target = article.with_name("map.html")
    result = run("build", article, "-o", target, *words)
    assert result.exit_code == 0, result.output
    return target.read_bytes()


def test_a_draft_written_and_replayed_untouched_gives_the_same_bytes(article):
    path = article.with_name("d.toml")
    plain = built(article, "--write-decisions", path)
    before = path.read_bytes()
    assert built(article, "--decisions", path, "--write-decisions", path) == plain
    assert path.read_bytes() == before
    assert run("decisions", "check", path, article).exit_code == 0


def test_merging_twice_adds_nothing(article):
    path = drafted(article)
    before = path.read_bytes()
    assert before.count(b"[[decision]]") > 3
    run("decisions", "merge", path, article)
    assert path.read_bytes() == before


def test_a_changed_article_is_compared_and_carried_over(article):
    path = drafted(article)
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace('"undecided"', '"accept"'), encoding="utf-8")
    changed = STORY.replace("on Monday, the army", "on Sunday night, the army")
    changed = changed.replace("Shelling", "News in brief: shelling").replace("Rebels of", "Men of")
    article.write_text(changed, encoding="utf-8")
    checked = run("decisions", "check", path, article)
    assert checked.exit_code == 1
    assert "still true?" in checked.output
    assert "[-Monday,-] {+Sunday night,+}" in checked.output
    rebased = run("decisions", "rebase", path, article, "--still-true", "all")
    assert rebased.exit_code == 0
    after = path.read_text(encoding="utf-8")
    assert after.count("[[decision]]") == before.count("[[decision]]")
    assert "on Sunday night, the army said." in after
    assert "still true?" not in run("decisions", "check", path, article).output


def test_what_is_gone_stays_in_the_file_marked(article):
    path = drafted(article)
    path.write_text(path.read_text("utf-8").replace('"undecided"', '"accept"'), "utf-8")
    article.write_text("Rain fell on Maputo, and nothing else happened there.\n", "utf-8")
    count = path.read_text("utf-8").count("[[decision]]")
    run("decisions", "rebase", path, article)
    text = path.read_text("utf-8")
    assert text.count("[[decision]]") == count
    assert text.count("# orphan: ") == count


def test_the_note_of_what_was_gone_goes_when_it_is_back(article):
    path = drafted(article)
    text = path.read_text("utf-8").replace('"undecided"', '"accept"')
    by_words = re.sub(r"^ref = .*\n", "", text, count=1, flags=re.MULTILINE)
    path.write_text(by_words, "utf-8")
    article.write_text("Rain fell on Maputo, and nothing else happened there.\n", "utf-8")
    run("decisions", "rebase", path, article)
    assert "# orphan: " in path.read_text("utf-8")
    article.write_text(STORY, "utf-8")
    run("decisions", "rebase", path, article)
    assert path.read_text("utf-8") == by_words


@pytest.mark.parametrize("options", [(), ("--still-true", "all"), ("--which", "d1", 1)])
def test_what_could_not_be_carried_over_is_not_said_to_be(article, options):
    article.write_text(f"{STORY}\nIt rained all day.\n", "utf-8")
    path = article.with_name("d.toml")
    entry = (
        '[[decision]]\nid = "d1"\naction = "reject"\nwhy = "x"\n'
        f'ref = "{"ab" * 6}:0-18:bombardment:x:y"\nquote = "It rained all day."\n'
    )
    path.write_text(entry, "utf-8")
    told = run("decisions", "rebase", path, article, *options).output
    assert "carried over" not in told
    assert "no such claim in its sentence any more: It rained all day." in told
    assert path.read_text("utf-8") == entry


def test_an_unknown_id_is_told_and_nothing_is_written(article):
    path = drafted(article)
    before = path.read_bytes()
    result = run("decisions", "rebase", path, article, "--still-true", "d99")
    assert result.exit_code == 2
    assert "d99" in result.output
    assert path.read_bytes() == before


def test_a_doubtful_decision_is_told_when_the_map_is_built(article, caplog):
    path = drafted(article)
    text = path.read_text("utf-8")
    head, mark, tail = text.partition('role = "attacked"\n')
    head = head[: head.rindex('"undecided"')] + head[head.rindex('"undecided"') :].replace(
        '"undecided"', '"set"'
    )
    to = 'to = { side = "mozambiqe" }\n'
    path.write_text(head + mark + to + tail.replace('why = ""', 'why = "x"', 1), "utf-8")
    built(article, "--decisions", path)
    assert "is not known here; is 'mozambique' meant?" in caplog.text
