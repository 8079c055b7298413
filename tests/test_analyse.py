"""The language model is read in part; what it says is the same as when it is read whole."""

import os
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from mapgen.model import Article
from mapgen.text import analyse as module
from mapgen.text.analyse import DEFAULT_MODEL, analyse, analyse_many

ARTICLES = Path(__file__).parent / "evaluation" / "places" / "articles.txt"


def run(code: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | environment,
    )
    return done.stdout.strip()


def test_a_model_read_in_part_says_the_same_as_a_whole_one(monkeypatch):
    import spacy

    texts = ARTICLES.read_text(encoding="utf-8").split("\n# ")
    articles = [Article(text=text, sha256=str(number)) for number, text in enumerate(texts)]
    in_part = list(analyse_many(articles))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = spacy.load(DEFAULT_MODEL)
    monkeypatch.setattr(module, "_load", lambda _: whole)
    assert len(in_part) > 40
    assert list(analyse_many(articles)) == in_part
    assert [analyse(article) for article in articles[:20]] == in_part[:20]


def test_what_is_remembered_of_kinds_of_words_is_what_the_model_finds():
    nlp = module._load(DEFAULT_MODEL)
    ruler = nlp.get_pipe("attribute_ruler")
    odd = (
        "I'm gonna go. It ain't so. C'mon y'all, you gotta see nothin'.  \n\n It, I and you saw it."
    )
    doc = nlp(odd + ARTICLES.read_text(encoding="utf-8")[:3000])
    hits = ruler.match(doc)
    assert hits == type(ruler).match(ruler, doc)
    assert len({number for number, *_ in hits}) > 60


def test_spacy_is_imported_without_its_command_line_which_still_works():
    code = """
import sys
from mapgen.text.analyse import model_version
model_version()
before = "spacy.cli" in sys.modules
import spacy, spacy.cli
print(before, spacy.info(silent=True)["spacy_version"] == spacy.__version__, spacy.cli.info)
"""
    before, answered, command = run(code).split(" ", 2)
    assert (before, answered) == ("False", "True")
    assert command.startswith("<function info")


def test_a_spacy_that_wants_more_of_its_command_line_is_imported_whole(tmp_path):
    command = tmp_path / "spacy" / "cli"
    command.mkdir(parents=True)
    (command.parent / "__init__.py").write_text("from .cli.info import info, more\n")
    (command / "__init__.py").write_text("")
    (command / "info.py").write_text("info, more = 'info', 'more'\n")
    path = os.pathsep.join((str(tmp_path), os.environ.get("PYTHONPATH", "")))
    code = "from mapgen.text.analyse import _spacy; print(_spacy().info, _spacy().more)"
    assert run(code, PYTHONPATH=path) == "info more"


def test_a_model_that_is_not_installed_is_the_users_error():
    with pytest.raises(module.UsageError, match="not installed: no_such_model"):
        list(analyse_many([Article(text="Rain.", sha256="")], model="no_such_model"))
