"""One decisions file for several articles, decisions that hold in all of them, and the tally."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from mapgen.cli.main import cli
from mapgen.config import load_config
from mapgen.decisions import Decisions, load_decisions, share
from mapgen.errors import UsageError
from mapgen.export.geojson import read_geojson
from mapgen.model import Analysis, Article, MapDocument, Sentence
from mapgen.render.reviewed import reviewed
from mapgen.render.words import load_words
from mapgen.verify import verify_file

NIGER = "Malian troops entered Ansongo on Monday. JNIM fighters attacked Menaka. Troops left Ber."
SEGOU = "Malian troops attacked Segou. JNIM fighters entered Ber on 9 May."
DAY = ("--published", "2024-05-14")


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def analysed(text: str, digit: str) -> Analysis:
    starts = [0, *(at + 2 for at in range(len(text)) if text.startswith(". ", at))]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    sentences = tuple(
        Sentence(start=a, end=b, first=0, last=0, paragraph=0)
        for a, b in zip(starts, ends, strict=True)
    )
    article = Article(text=text, sha256=digit * 64)
    return Analysis(article=article, sentences=sentences, tokens=(), entities=(), paragraphs=())


def entry(identity: str, quote: str, digit: str = "", action: str = "accept") -> str:
    ref = f'ref = "{digit * 12}:0-5:attacked::"\n' if digit else ""
    return f'[[decision]]\nid = "{identity}"\naction = "{action}"\nquote = "{quote}"\n{ref}'


def shared(*entries: str) -> tuple[list[list[str]], list[str]]:
    decisions = load_decisions(Path("d.toml"), "\n".join(entries))
    found = share(decisions, [analysed(NIGER, "a"), analysed(SEGOU, "b")])
    own = [[one.id for one in part.decisions] for part in found.own]
    return own, [one.id for one in found.elsewhere]


def test_a_decision_is_its_articles_alone():
    own, elsewhere = shared(
        entry("one", "Troops left Ber.", "a"), entry("two", "Malian troops attacked Segou.", "b")
    )
    assert (own, elsewhere) == ([["one"], ["two"]], [])


def test_without_a_reference_it_is_about_whoever_says_so_else_about_the_nearest():
    own, elsewhere = shared(
        entry("both", "troops"), entry("near", "JNIM fighters had entered Ber on 9 May.")
    )
    assert (own, elsewhere) == ([["both"], ["both", "near"]], [])


def test_what_is_about_an_article_that_is_not_here_is_told_apart_from_what_is_gone():
    own, elsewhere = shared(
        entry("here", "Troops left Ber.", "a"), entry("other", "Snow fell in Oslo.", "c")
    )
    assert (own, elsewhere) == ([["here"], []], ["other"])
    alone = load_decisions(Path("d.toml"), entry("old", "Snow fell in Oslo.", "c"))
    found = share(alone, [analysed(NIGER, "a")])
    assert ([len(part.decisions) for part in found.own], found.elsewhere) == ([1], ())


def test_a_decision_on_a_changed_article_goes_to_no_other_that_says_the_same():
    one, two = entry("one", "Malian troops", "c"), entry("two", "Troops left Ber.", "a")
    assert shared(one, two) == ([["two"], ["one"]], [])  # the first has not changed: it is named
    assert shared(one) == ([[], []], ["one"])  # either may be what its article has become
    assert shared(one, two, entry("b", "Malian", "b")) == ([["two"], ["b"]], ["one"])


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ('action = "accept"', "only move, reject and set have it"),
        ('action = "move"\nto = { place = "gn:1" }\nwhy = "x"', "it needs place"),
        ('action = "set"\nto = { side = "x" }\nwhy = "x"\nplace = "Ber"', "it needs actor"),
    ],
)
def test_what_holds_everywhere_must_be_about_a_name_or_an_actor(rows, told):
    text = f'[[decision]]\nid = "d1"\nscope = "all"\n{rows}\n'
    with pytest.raises(UsageError, match=told):
        load_decisions(Path("d.toml"), text)


@pytest.fixture
def articles(tmp_path: Path) -> tuple[Path, Path]:
    return written(tmp_path / "niger.txt", NIGER), written(tmp_path / "segou.txt", SEGOU)


def built(target: Path, *words: object) -> tuple[MapDocument, str]:
    result = CliRunner().invoke(
        cli, ["build", *map(str, words), "-o", str(target), *DAY], catch_exceptions=False
    )
    assert result.exit_code == 0, result.output
    return read_geojson(target.with_suffix(".geojson").read_text("utf-8")), result.output


def test_a_file_for_several_articles_reports_nobodys_entries_as_stale(articles, tmp_path):
    path = tmp_path / "d.toml"
    for article in articles:
        CliRunner().invoke(cli, ["decisions", "merge", str(path), str(article), *DAY])
    text = path.read_text(encoding="utf-8").replace('"undecided"', '"accept"')
    path.write_text(text, encoding="utf-8")
    document, told = built(tmp_path / "map.html", *articles, "--decisions", path)
    assert "stale" not in told
    assert document.run.stale_decisions == ()
    assert document.review.accepted == text.count('"accept"')
    assert document.review.open == 0
    single, told = built(tmp_path / "one.html", articles[0], "--decisions", path, "--strict")
    assert "decisions are about other articles" in told
    assert single.run.stale_decisions == ()
    checked = CliRunner().invoke(cli, ["decisions", "check", str(path), str(articles[0]), *DAY])
    assert checked.exit_code == 0, checked.output


def test_a_name_is_the_same_place_in_all_articles(articles, tmp_path):
    path = tmp_path / "d.toml"
    path.write_text(
        '[[decision]]\nid = "d1"\naction = "move"\nscope = "all"\nplace = "Ber"\n'
        'to = { lon = -2.5, lat = 16.7 }\nwhy = "the one on the river"\n',
        encoding="utf-8",
    )
    document, told = built(tmp_path / "map.html", *articles, "--decisions", path)
    assert "stale" not in told
    (ber,) = [mark for mark in document.marks if mark.title == "Ber"]
    assert (ber.anchor.lon, ber.anchor.lat) == (-2.5, 16.7)
    cited = {cite.article for claim in ber.claims for cite in claim.citations}
    assert len(cited) == 2
    assert "Ber" not in [one.surface for one in document.unresolved]
    assert not any(claim.reviewed for claim in ber.claims)


def test_an_actor_has_the_same_side_in_all_articles(articles, tmp_path):
    path = tmp_path / "d.toml"
    plain, _ = built(tmp_path / "plain.html", *articles)
    (name,) = {
        actor.name for mark in plain.marks for claim in mark.claims for actor in claim.actors
        if "JNIM" in actor.name
    }  # fmt: skip
    path.write_text(
        f'[[decision]]\nid = "d1"\naction = "set"\nscope = "all"\nactor = "{name}"\n'
        'to = { side = "jihadists" }\nwhy = "as we call them"\n',
        encoding="utf-8",
    )
    document, _ = built(tmp_path / "map.html", *articles, "--decisions", path)
    claims = [claim for mark in document.marks for claim in mark.claims]
    assert {c.layer for c in claims if any(a.name == name for a in c.actors)} == {"jihadists"}
    assert "jihadists" not in {c.layer for c in claims if all(a.name != name for a in c.actors)}


def test_the_map_says_who_reviewed_it_when_and_how_much(articles, tmp_path):
    path, target = tmp_path / "d.toml", tmp_path / "map.html"
    CliRunner().invoke(cli, ["decisions", "merge", str(path), str(articles[0]), *DAY])
    text = path.read_text(encoding="utf-8").replace('by = ""', 'by = "Ada"\non = 2024-05-15')
    head, *blocks = text.split('action = "undecided"')
    done = ['action = "reject"', *['action = "accept"'] * (len(blocks) - 2)]
    path.write_text(
        head + "".join(d + b for d, b in zip(done, blocks, strict=False)).replace(
            'why = ""', 'why = "x"') + 'action = "undecided"' + blocks[-1],
        encoding="utf-8",
    )  # fmt: skip
    document, _ = built(target, articles[0], "--decisions", path)
    review = document.review
    assert (review.by, review.on) == (("Ada",), date(2024, 5, 15))
    assert (review.accepted, review.rejected) == (len(blocks) - 2, 1)
    said = reviewed(load_words("en"), document)
    assert said.startswith(("Reviewed by Ada, 15 May 2024: ", "Reviewed in part by Ada, 15 May"))
    assert "1 rejected" in said
    assert said in target.read_text(encoding="utf-8")
    assert verify_file(target, [str(articles[0])]).problems == ()
    assert verify_file(target.with_suffix(".geojson")).problems == ()


def test_nothing_decided_is_no_review(articles, tmp_path):
    document, _ = built(tmp_path / "map.html", articles[0])
    assert document.review is None
    assert reviewed(load_words("en"), document) == "Machine-read, not reviewed"
    assert load_config({}).decisions is None
    assert Decisions().on is None
