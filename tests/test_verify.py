"""verify: an untouched map passes, each kind of tampering is caught, changed articles are read."""

import json
import random
import re
from dataclasses import replace
from pathlib import Path

import pytest

from mapgen.errors import InputError
from mapgen.export import read_map
from mapgen.export.geojson import (
    decode_document,
    read_geojson,
    sealed,
    write_geojson,
)
from mapgen.export.mapfile import open_map
from mapgen.pages import page_of
from mapgen.read import read
from mapgen.verify import remake, verify, verify_file
from mapgen.verify.quotes import fate_of
from tests.forgeries import once

GOLDEN = Path(__file__).parent / "golden"
ARTICLE = str(GOLDEN / "sample.txt")


@pytest.fixture(scope="module")
def sample():
    return read_map(GOLDEN / "sample.geojson")


@pytest.fixture(scope="module")
def page(sample):
    return page_of(sample)


@pytest.fixture(scope="module", autouse=True)
def quick():
    """Make each page again once, however often it is compared."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(remake, "remade", once(remake.remade))
        yield


@pytest.fixture
def tampered(sample, tmp_path):
    """Return a function: edit the saved data, with or without new digests, and check the file."""

    def run(edit, *, anew=False, article=False):
        data = json.loads(write_geojson(sample))
        edit(data)
        path = tmp_path / "map.geojson"
        path.write_text(json.dumps(sealed(data) if anew else data), "utf-8")
        found = verify_file(path, [ARTICLE] if article else []).problems
        return {problem.mark: "; ".join(problem.texts) for problem in found}

    return run


def mark(data, at=0):
    return data["features"][at]["properties"]


def claim(data, at=0):
    return mark(data, at)["claims"][0]


def test_an_untouched_map_passes_with_and_without_its_article(sample):
    path = GOLDEN / "sample.geojson"
    report = verify_file(path)
    assert report.problems == ()
    assert "prove consistency, not origin" in report.notes[0]
    assert verify_file(path, [ARTICLE]).problems == ()


def test_a_map_of_format_1_passes():
    assert verify_file(GOLDEN / "map-format-1.geojson", [ARTICLE]).problems == ()


def test_another_layout_of_the_same_data_passes(tampered):
    assert tampered(lambda data: None) == {}


# Ten kinds of tampering, each on the first mark: the digest of that mark tells.


def _move(data):
    data["features"][0]["geometry"]["coordinates"][0] += 0.01


def _quote(data):
    claim(data)["citations"][0]["quote"] = "Soldiers burned the town of Valga down."


def _offset(data):
    claim(data)["citations"][0]["start"] += 1


def _role(data):
    claim(data)["role"] = "attacked"


def _date(data):
    claim(data)["date_start"] = "2024-06-02"


def _actor(data):
    claim(data)["actor_ids"] = ["smugglers"]


def _layer(data):
    mark(data)["layers"] = ["smugglers"]


def _precision(data):
    mark(data)["where_prec"] = 4


def _hedge(data):
    claim(data)["hedged"] = True


def _uncited(data):
    claim(data)["citations"] = []


def _no_claim(data):
    mark(data)["claims"] = []


def _article(data):
    claim(data)["citations"][0]["article"] = "0" * 64


EDITS = [_move, _quote, _offset, _role, _date, _actor, _layer, _precision, _hedge, _uncited,
         _no_claim, _article]  # fmt: skip


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_an_edited_mark_is_named(tampered, edit):
    problems = tampered(edit)
    assert list(problems) == ["m1"]
    assert "was edited after the map was written" in problems["m1"]


# The same with digests made anew: what can still be told from the data, or from the article.

ANEW = {
    "position": (_move, False, "is drawn in another place than its name"),
    "quote": (_quote, True, "the quote vanished"),
    "offset": (_offset, False, "its quote has 86 characters, its offsets span 85"),
    "actor": (_actor, False, "contradicts itself in claims"),
    "layer": (_layer, False, "is in layers smugglers, its claims in state"),
    "hedge": (_hedge, False, "contradicts itself in claims"),
    "citation": (_uncited, False, "claim c1 has no citation"),
    "claims": (_no_claim, False, "has no claim"),
    "article": (_article, False, "cites an article the map does not name (000000000000)"),
    "precision": (lambda d: mark(d).update(geo_precision=None), False, "has no precision"),
    "words": (lambda d: mark(d).update(words=""), False, "does not say its precision in words"),
    "source": (lambda d: mark(d).update(place_id=None), False, "has no source of its position"),
    "colour": (
        lambda d: mark(d).update({"marker-color": "#ff0000"}),
        False,
        "contradicts itself in marker-color",
    ),
    "foreign": (lambda d: mark(d).update(verdict="guilty"), False, "itself in verdict"),
    "empty quote": (
        lambda d: claim(d)["citations"][0].update(quote=" ", start=5, end=6),
        False,
        "its quote is empty",
    ),
    "behind the end": (
        lambda d: claim(d)["citations"][0].update(start=10_000, end=10_086),
        False,
        "behind the article's end",
    ),
}


@pytest.mark.parametrize("name", ANEW)
def test_new_digests_do_not_hide_a_contradiction(tampered, name):
    edit, article, message = ANEW[name]
    problems = tampered(edit, anew=True, article=article)
    assert message in problems["m1"]
    assert "digest" not in problems["m1"]


def test_digests_made_anew_hide_an_edit_that_contradicts_nothing(tampered):
    """What verify cannot see, as its documentation says."""
    assert tampered(lambda data: mark(data).update(note="Edited."), anew=True) == {}


WHOLE = {
    "removed mark": (lambda d: d["features"].pop(), "lacks marks it had when it was written: m6"),
    "unresolved": (lambda d: d["unresolved"].clear(), "was edited after it was written"),
    "manifest": (lambda d: d["run"].update(versions={}, inputs={}, options={}),
                 "lacks the version of mapgen; the run manifest lacks the hashes"),
    "hash": (lambda d: d["run"]["inputs"].update({"actors.toml": "latest"}),
             "no sha256 of 'actors.toml'"),
    "digest": (lambda d: d["mapgen"].pop("digest"), "has no digest"),
    "sources": (lambda d: d["sources"].clear(), "credits no source of its places"),
    "articles": (lambda d: d.update(article=None), "names no article"),
    "box": (lambda d: d.update(bbox=[0, 0, 1, 1]), "contradicts itself in bbox"),
    "twins": (lambda d: d["unplaced_claims"][0].update(id="c1"), "claim id used twice: c1"),
}  # fmt: skip


@pytest.mark.parametrize("name", WHOLE)
def test_tampering_with_the_rest_is_the_map_s_problem(tampered, name):
    edit, message = WHOLE[name]
    assert message in tampered(edit)[None]


def test_an_added_mark_is_named(tampered):
    def add(data):
        data["features"].append(json.loads(json.dumps(data["features"][0])) | {"id": "m7"})

    assert "was edited" in tampered(add)["m7"]


def test_problems_are_one_line_for_each_mark(tampered, sample, tmp_path):
    changed = replace(sample, marks=tuple(replace(m, claims=(), words="") for m in sample.marks))
    path = tmp_path / "map.geojson"
    path.write_text(write_geojson(changed), "utf-8")
    report = verify_file(path)
    assert [problem.mark for problem in report.problems] == [m.id for m in sample.marks]
    assert len(str(report).splitlines()) == len(sample.marks) + len(report.notes)
    assert str(report).startswith("m1 Valga: has no claim; ")


def test_control_letters_do_not_reach_the_terminal(sample, tmp_path):
    first = replace(sample.marks[0], title="Valga\x1b[2J\r\nm9 fine", claims=())
    path = tmp_path / "map.geojson"
    path.write_text(write_geojson(replace(sample, marks=(first,))), "utf-8")
    (problem,) = (p for p in verify_file(path).problems if p.mark)
    assert str(problem).isprintable()


# The article changed


TEXT = (GOLDEN / "sample.txt").read_text("utf-8")


def after(sample, tmp_path, change):
    path = tmp_path / "changed.txt"
    path.write_text(change(TEXT), "utf-8")
    found = open_map(GOLDEN / "sample.geojson")
    problems = verify(found, [read(str(path))])
    return {problem.mark: "; ".join(problem.texts) for problem in problems}


def test_quotes_that_moved_are_told_with_both_places(sample, tmp_path):
    problems = after(sample, tmp_path, lambda text: "Updated.\n\n" + text)
    assert "the article changed since the map was made" in problems[None]
    assert "claim c1: the quote moved from 31 to 41" in problems["m1"]
    assert set(problems) == {None, *(m.id for m in sample.marks)}


def test_a_quote_that_changed_is_shown_as_it_reads_now(sample, tmp_path):
    problems = after(sample, tmp_path, lambda text: text.replace("may be hiding", "are hiding"))
    assert "the quote changed" in problems["m5"]
    assert "reads “Smugglers are hiding somewhere around Otepää.”" in problems["m5"]


def test_a_quote_that_vanished_is_told(sample, tmp_path):
    problems = after(sample, tmp_path, lambda text: text.replace("They took 12 boats.", ""))
    assert "the quote vanished: “They took 12 boats.”" in problems["m1"]


def test_a_strange_article_makes_every_quote_vanish(sample, tmp_path):
    problems = after(sample, tmp_path, lambda text: "The cat sat on the mat. It rained all day.")
    assert all("vanished" in problems[m.id] for m in sample.marks)


def test_the_nearest_of_several_equal_quotes_counts():
    citation = read_map(GOLDEN / "sample.geojson").marks[0].claims[0].citations[1]
    text = f"{citation.quote}{' ' * 120}{citation.quote}"
    assert "moved from 118 to 139" in fate_of(citation, text)


def test_without_the_right_article_of_several_the_missing_one_is_named(sample, tmp_path):
    second = replace(sample.articles[0], sha256="e" * 64, title="Another one")
    path = tmp_path / "map.geojson"
    path.write_text(write_geojson(replace(sample, articles=(*sample.articles, second))), "utf-8")
    (problem,) = verify_file(path, [ARTICLE]).problems
    assert problem.texts == ("no article given has the sha256 of 'Another one'",)


# The page


def checked(tmp_path, text):
    path = tmp_path / "page.html"
    path.write_text(text, "utf-8")
    return {p.mark: "; ".join(p.texts) for p in verify_file(path, [ARTICLE]).problems}


def test_an_untouched_page_passes(page, tmp_path):
    assert checked(tmp_path, page) == {}


PAGE = {
    "quote drawn": (
        '"before":"Soldiers of',
        '"before":"Heroes of',
        "m1",
        "the page has another quote",
    ),
    "title drawn": (
        '"title":"Valga","place_id"',
        '"title":"Riga","place_id"',
        "m1",
        "another title",
    ),
    "role drawn": (
        '"id":"c5","role":"threat"',
        '"id":"c5","role":"attacked"',
        "m5",
        "another role",
    ),
    "hedge dropped": ('"hedges":["may"],', "", "m5", "the page has another hedges"),
    "actors drawn": ('"actors":["smugglers"]', '"actors":["rescue-league"]', "m5", "other actors"),
    "quote listed": (
        '<blockquote dir="auto" lang="en">Smugglers may be',
        '<blockquote dir="auto" lang="en">Smugglers are',
        "m5",
        "a quote is missing from the list",
    ),
    "quote added": (
        '<blockquote dir="auto" lang="en">Smugglers may be',
        '<blockquote>Made up.</blockquote><blockquote dir="auto" lang="en">Smugglers may be',
        None,
        "lists quotes that are not in the data",
    ),
}


@pytest.mark.parametrize("name", PAGE)
def test_a_page_that_shows_something_else_than_its_data_fails(page, tmp_path, name):
    old, new, where, message = PAGE[name]
    head, view = page.split('id="mapgen-data">')
    view, tail = view.split("</script>", 1)
    parts = [part.replace(old, new) for part in (head, view, tail)]
    if name.endswith(("drawn", "dropped")):  # the canonical data stay as they are
        parts[0], parts[2] = head, tail
    edited = f'{parts[0]}id="mapgen-data">{parts[1]}</script>{parts[2]}'
    assert edited != page
    assert message in checked(tmp_path, edited)[where]


def test_a_page_without_the_data_it_draws_from_fails(page, tmp_path):
    assert (
        "lacks the data it draws from"
        in checked(tmp_path, page.replace('id="mapgen-data"', 'id="other"'))[None]
    )


def again(mark, n):
    claims = tuple(replace(claim, id=f"x{n}-{claim.id}") for claim in mark.claims)
    return replace(mark, id=f"x{n}", claims=claims, disagreements=())


@pytest.fixture(scope="module")
def many(sample):
    """A page of so many marks that it draws from its GeoJSON alone."""
    drawn = [one for one in sample.marks if one.geometry]
    marks = [again(drawn[n % len(drawn)], n) for n in range(600)]
    document = replace(sample, marks=(*sample.marks, *marks))
    return page_of(document)


def test_a_page_of_very_many_marks_passes(many, tmp_path):
    assert 'data-packed="deflate base64"' in many
    assert checked(tmp_path, many) == {}


def reordered(text):
    return re.sub(r'"order":\[(\d+),(\d+)', r'"order":[\2,\1', text)


MANY = {
    "order": (reordered, "in another order, twice or not at all"),
    "left out": (lambda text: re.sub(r'"order":\[\d+,', '"order":[', text), "another order"),
    "twice": (lambda text: text.replace('"order":[', '"order":[0,'), "another order"),
    "added": (
        lambda text: text.replace('"order":[', '"marks":[{"id":"z"}],"order":['),
        "marks beside those of its data",
    ),
    "list cut": (lambda text: text.replace('"listed":500', '"listed":5'), "ends too early"),
    "quote": (
        lambda text: text.replace("<blockquote dir", "<blockquote hidden></blockquote><p dir", 1),
        "a quote is missing",
    ),
}


@pytest.mark.parametrize("name", MANY)
def test_a_packed_page_that_shows_something_else_fails(many, tmp_path, name):
    edit, message = MANY[name]
    edited = edit(many)
    assert edited != many
    assert any(message in found for found in checked(tmp_path, edited).values())


def test_a_page_and_the_geojson_beside_it_must_agree(sample, page, tmp_path):
    (tmp_path / "map.html").write_text(page, "utf-8")
    (tmp_path / "map.geojson").write_text(write_geojson(sample), "utf-8")
    report = verify_file(tmp_path / "map.html")
    assert report.problems == ()
    assert "compared with map.geojson" in report.notes

    other = replace(sample, marks=(replace(sample.marks[0], note="x"), *sample.marks[1:]))
    (tmp_path / "map.geojson").write_text(write_geojson(other), "utf-8")
    (problem,) = verify_file(tmp_path / "map.html").problems
    assert str(problem) == "m1 Valga: differs between the page and the GeoJSON"


def test_what_is_no_map_is_refused(tmp_path):
    path = tmp_path / "map.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}')
    with pytest.raises(InputError, match=r"map\.geojson: is GeoJSON of another program"):
        verify_file(path)


def test_problems_are_values(sample):
    data = read_geojson(write_geojson(sample))
    assert data == sample
    import pickle

    found = open_map(GOLDEN / "sample.geojson")
    broken = replace(found, document=replace(sample, articles=()))
    problems = verify(broken)
    assert pickle.loads(pickle.dumps(problems)) == problems


JUNK = [None, True, 0, -1, 1.5, "", "x", "\x00", [], {}, [[]], [None], {"a": 1}, ["m1"], 10**30]


def paths(node, path=()):
    """Yield the path of every value inside JSON data."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        yield (*path, key)
        if isinstance(value, dict | list):
            yield from paths(value, (*path, key))


def spoilt(data, path, junk):
    """Return a copy with one value replaced, or left out."""
    data = node = json.loads(json.dumps(data))
    for step in path[:-1]:
        node = node[step]
    if junk is JUNK:
        del node[path[-1]]
    else:
        node[path[-1]] = junk
    return data


def test_a_value_of_any_kind_anywhere_is_an_answer_never_a_crash(sample, page, tmp_path):
    whole = open_map_text(page, tmp_path)
    chance = random.Random(7)  # noqa: S311
    data, view = (list(paths(part)) for part in (whole.data, whole.view))
    for _ in range(300):
        path, junk = chance.choice(data), chance.choice([*JUNK, JUNK])
        try:
            edited = spoilt(whole.data, path, junk)
            assert verify(replace(whole, document=decode_document(edited), data=edited)) or (
                edited == whole.data
            )
        except InputError as error:
            assert len(str(error).splitlines()) == 1  # noqa: PT017
        edited = spoilt(whole.view, chance.choice(view), junk)
        verify(replace(whole, view=edited))


def open_map_text(text, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(text, "utf-8")
    return open_map(path)
