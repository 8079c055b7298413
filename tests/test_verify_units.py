"""Each check of a saved map by itself, on the hand-made map: silent, and loud over one change."""

import copy
import hashlib
import json
from dataclasses import replace

import pytest

from mapgen.errors import InputError
from mapgen.export.geojson import encode, sealed
from mapgen.export.mapfile import MapFile
from mapgen.model import Geometry
from mapgen.pages import MADE
from mapgen.render.page import page_data
from mapgen.verify.check import verify, verify_file
from mapgen.verify.desk import check_desk
from mapgen.verify.evidence import check_evidence
from mapgen.verify.page import check_page, check_same
from mapgen.verify.seals import check_seals
from mapgen.verify.seen import check_seen
from tests.render.sample_document import SHA, sample_document


@pytest.fixture(scope="module")
def document():
    made = sample_document()
    run = replace(made.run, inputs=(("article", SHA),), options=(("lang", "en"),))
    marks = tuple(replace(m, place_id=m.place_id or f"t:{m.id}") for m in made.marks)
    return replace(made, run=run, marks=marks)


@pytest.fixture
def saved(document):
    data = sealed(json.loads(json.dumps(encode(document))))
    return MapFile(document=document, data=data)


def texts(problems) -> str:
    return "\n".join(str(problem) for problem in problems)


def with_mark(document, **more):
    first, *rest = document.marks
    return replace(document, marks=(replace(first, **more), *rest))


def with_citation(document, **more):
    mark = document.marks[0]
    claim = mark.claims[0]
    cited = replace(claim.citations[0], **more)
    return with_mark(document, claims=(replace(claim, citations=(cited,)), *mark.claims[1:]))


def test_a_map_with_a_claim_behind_every_mark_has_no_problem(document):
    assert texts(check_evidence(document)) == ""


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: with_mark(d, claims=()), "has no claim"),
        (lambda d: with_mark(d, layers=("nobody",)), "is in layers"),
        (lambda d: with_mark(d, geo_precision=7), "has no precision"),
        (lambda d: with_mark(d, words=""), "precision in words"),
        (lambda d: with_citation(d, quote=" "), "its quote is empty"),
        (lambda d: with_citation(d, article="f" * 64), "an article the map does not name"),
        (lambda d: with_citation(d, end=10**9), "behind the article's end"),
        (lambda d: replace(d, articles=()), "names no article"),
        (lambda d: replace(d, sources=()), "credits no source"),
        (lambda d: replace(d, run=replace(d.run, versions=())), "lacks the version"),
        (lambda d: replace(d, run=replace(d.run, inputs=(("a", "x"),))), "no sha256 of 'a'"),
        (lambda d: replace(d, marks=(*d.marks, d.marks[0])), "id used twice"),
    ],
)  # fmt: skip
def test_what_a_map_lacks_is_told(document, change, words):
    assert words in texts(check_evidence(change(document)))


def test_a_point_that_is_called_exact_is_drawn_where_its_name_is(document):
    at = next(n for n, m in enumerate(document.marks) if m.form == "exact")
    marks = list(document.marks)
    marks[at] = replace(marks[at], geometry=Geometry("Point", (1.0, 1.0)))
    assert "another place than its name" in texts(
        check_evidence(replace(document, marks=tuple(marks)))
    )


# ---- digests


def test_an_edit_without_a_new_digest_is_told_and_one_with_it_contradicts_itself(saved):
    assert texts(check_seals(saved)) == ""
    data = copy.deepcopy(saved.data)
    data["features"][0]["properties"]["title"] = "Elsewhere"
    assert "edited after" in texts(check_seals(replace(saved, data=data)))
    anew = sealed(data)
    assert "contradicts itself in title" in texts(check_seals(replace(saved, data=anew)))
    missing = copy.deepcopy(saved.data)
    del missing["mapgen"]["digest"]
    assert "has no digest" in texts(check_seals(replace(saved, data=missing)))


# ---- the page


@pytest.fixture
def page(document, saved):
    view = json.loads(json.dumps(page_data(document)))
    quotes = [c.quote for m in document.marks for claim in m.claims for c in claim.citations]
    return replace(saved, view=view, shown=tuple(quotes))


def test_a_page_draws_what_its_data_hold(page):
    assert texts(check_page(page)) == ""
    assert texts(check_page(replace(page, shown=None))) == ""  # GeoJSON draws nothing
    assert "lacks the data" in texts(check_page(replace(page, view=None)))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda view: view["marks"].pop(), "is in the data but not on the page"),
        (lambda view: view["marks"].append(view["marks"][0]), "shows a mark twice"),
        (lambda view: view["marks"][0].update(title="X"), "has another title"),
        (lambda view: view["marks"][0].update(anchor=[0, 0]), "has another anchor"),
        (lambda view: view["marks"][0]["claims"][0].update(role="planned"), "has another role"),
        (
            lambda view: view["marks"][0]["claims"][0]["cites"][0].update(before="X"),
            "another quote",
        ),
        (lambda view: view["marks"].append({"id": "m99"}), "not in the data: m99"),
    ],
)
def test_a_page_that_draws_something_else_is_told(page, change, words):
    view = copy.deepcopy(page.view)
    change(view)
    assert words in texts(check_page(replace(page, view=view)))


def test_a_quote_that_is_not_listed_or_not_in_the_data_is_told(page):
    assert "a quote is missing" in texts(check_page(replace(page, shown=page.shown[1:])))
    more = (*page.shown, "Nobody said so.")
    assert "quotes that are not in the data" in texts(check_page(replace(page, shown=more)))


def test_two_files_of_one_map_say_the_same(page, saved, document):
    assert texts(check_same(page, saved)) == ""
    other = replace(saved, document=with_mark(document, title="X"))
    assert "differs between" in texts(check_same(page, other))
    rest = replace(saved, document=replace(document, reviewed_by="me"))
    assert "beside the marks" in texts(check_same(page, rest))


SHOWN = (
    '<html><head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>'
    '<body><p title="t">Velm</p><script id="mapgen-data">{"a": 1, "colours": '
    "2}</script></body></html>"
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (SHOWN, ""),
        (SHOWN.replace("Velm", "Orlo"), "shows what its data do not give: “Orlo”"),
        (SHOWN.replace('title="t"', ""), "does not show: “title: t”"),
        (SHOWN.replace("'none'", "*"), "has another security policy"),
        (SHOWN.replace("default-src 'none'", ""), "lacks its security policy"),
        (SHOWN.replace("<body>", "<body><img src=x>"), "fetches what its data do not name"),
        (SHOWN.replace('"a": 1', '"a": 3'), "shows other a than its data"),
        (SHOWN.replace('"colours": 2', '"colours": 9'), ""),  # how it draws is no words
    ],
)
def test_what_a_reader_is_shown_is_compared(text, words):
    found = texts(check_seen(text, SHOWN))
    assert words in found if words else found == ""


# ---- the desk in a page


def test_a_desk_in_a_page_shows_the_article_and_cites_its_words(saved, document):
    text = "They left Velm."
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = replace(document.articles[0], sha256=digest)
    item = {"cite": {"start": 5, "end": 9, "quote": "left"}, "article": 0}
    desk = {"shelf": {"articles": [{"text": text, "sha256": digest}]}, "state": {"items": [item]}}
    found = replace(
        saved, document=replace(document, articles=(article,)), view={MADE: {"desk": desk}}
    )
    assert texts(check_desk(found)) == ""
    assert texts(check_desk(replace(found, view=None))) == ""
    assert "another text" in texts(check_desk(replace(found, document=document)))
    item["cite"]["quote"] = "came"
    assert "not the article's" in texts(check_desk(found))
    assert "does not hold" in texts(check_desk(replace(found, view={MADE: {"desk": {}}})))


# ---- all of them


def test_all_checks_are_run_and_a_file_is_read_with_what_lies_beside_it(saved, document, tmp_path):
    assert texts(verify(saved)) == ""
    broken = replace(saved, document=with_citation(document, quote=" "))
    assert "quote is empty" in texts(verify(broken))
    path = tmp_path / "m.geojson"
    path.write_text(json.dumps(saved.data), encoding="utf-8")
    report = verify_file(path)
    assert report.problems == ()
    assert any("without the article" in note for note in report.notes)
    (tmp_path / "m.html").write_text(json.dumps(saved.data), encoding="utf-8")
    with pytest.raises(InputError, match="named a page"):
        verify_file(tmp_path / "m.html")
