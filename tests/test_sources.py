"""Folders and lists of articles, and the article as it was read."""

import json
from datetime import date

import pytest
from click.testing import CliRunner

from mapgen.cli.main import cli
from mapgen.errors import InputError, UsageError
from mapgen.read import Overrides, articles_of, sources_of
from tests import documents

TEXT = "OAKTON, March 6 (Wire) - Soldiers raided Ashby on Monday, and left it yesterday.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.txt").write_text(TEXT)
    (tmp_path / "a.html").write_bytes(documents.html())
    return tmp_path


def test_a_folder_holds_its_articles_in_the_order_of_their_names(folder):
    for name in (".hidden", "b.decisions.toml", "map.geojson", "map.html"):
        (folder / name).write_text("x")
    (folder / "deeper").mkdir()
    names = [source.name for source in sources_of([str(folder)])]
    assert names == [str(folder / "a.html"), str(folder / "b.txt")]


def test_a_folder_without_an_article_is_refused(tmp_path):
    with pytest.raises(InputError, match="no article in this folder"):
        sources_of([str(tmp_path)])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("articles.toml", '[[article]]\nfile = "b.txt"\npublished = 2023-03-10\ntitle = "Raids"\n'),
        ("articles.csv", "file,published,title\nb.txt,2023-03-10,Raids\n"),
        ("mine.toml", '[[article]]\nfile = "b.txt"\npublished = "2023-03-10"\ntitle = "Raids"\n'),
    ],
)
def test_a_list_says_what_is_known_of_each(folder, name, text):
    (folder / name).write_text(text)
    given = folder if name.startswith("articles") else folder / name
    (article,) = articles_of([str(given)], Overrides(publisher="Elm Post", title="Other"))
    assert (article.title, article.publisher) == ("Raids", "Elm Post")
    assert article.published == date(2023, 3, 10)
    assert article.evidence[0].source == "manifest"


def test_a_title_that_is_given_is_one_articles_and_not_each_of_several(folder):
    said = Overrides(publisher="Elm Post", title="All of it")
    alone = articles_of([str(folder / "b.txt")], said)
    assert [article.title for article in alone] == ["All of it"]
    own = [article.title for article in articles_of([str(folder)])]
    found = list(articles_of([str(folder)], said))
    assert len(own) > 1
    assert [article.title for article in found] == own
    assert {article.publisher for article in found} == {"Elm Post"}


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        ('[[article]]\nfile = "../x.txt"\n', UsageError, "outside the manifest's folder"),
        ('[[article]]\nfile = "b.txt"\nauthor = "x"\n', UsageError, "unknown key 'author'"),
        ('[[article]]\nfile = "b.txt"\npublished = "soon"\n', InputError, "article 1: published"),
        ("[[article]]\n", UsageError, "names no file"),
        ("article = []\n", InputError, "names no article"),
        ("x = 1\n", UsageError, "no manifest"),
    ],
)
def test_a_list_that_is_wrong_says_where(folder, text, error, message):
    (folder / "articles.toml").write_text(text)
    with pytest.raises(error, match=message):
        sources_of([str(folder)])


def test_the_article_is_shown_as_it_was_read(folder):
    done = CliRunner().invoke(cli, ["read", str(folder / "b.txt"), "--published", "2023-03-10"])
    assert done.exit_code == 0
    assert "  published  2023-03-10, by what was said" in done.stdout
    assert (
        "dateline         0  OAKTON, March 6 (Wire) -  [dates count from 2023-03-06]" in done.stdout
    )
    assert "paragraph       25  Soldiers raided Ashby on Monday" in done.stdout


def test_an_article_without_a_day_says_how_to_give_one(folder):
    done = CliRunner().invoke(cli, ["read", str(folder / "a.html")])
    assert "published  unknown; say it with --published YYYY-MM-DD" in done.stdout


def test_the_article_is_shown_as_json(folder):
    done = CliRunner().invoke(cli, ["read", str(folder), "--json"])
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["title"] == documents.TITLE
    assert [block["kind"] for block in second["blocks"]] == ["dateline", "paragraph"]
    block = second["blocks"][1]
    assert second["text"][block["start"] :].startswith("Soldiers raided")
