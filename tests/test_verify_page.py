"""A page is what mapgen writes of its data, to the byte, whatever it was made with."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

import mapgen
from mapgen.cli.main import cli
from mapgen.config import Config
from mapgen.export.mapfile import open_map
from mapgen.model import Geometry, LonLat, MapDocument
from mapgen.pages import page_of
from mapgen.render.card import card_at
from mapgen.verify import remake, verify, verify_file
from tests.forgeries import once

TEXT = (
    "Soldiers search Pokhara\n\nNepalese soldiers searched houses in Pokhara on 4 May 2021, said "
    "the army. Rebels attacked a police post near Gorkha. The village of Xqzwv stayed cut off.\n"
)
ACTORS = """
[[side]]
id = "hill-guard"
name = "Hill Guard"
names = { ar = "حرس التل" }
[[actor]]
id = "hill-guard"
side = "hill-guard"
name = "Hill Guard"
names = { ar = "حرس التل" }
"""


@pytest.fixture(scope="module")
def document(gazetteer_path) -> MapDocument:
    article = mapgen.read_text(
        TEXT, published="2021-05-05", publisher="The Post", url="https://example.org/a"
    )
    return mapgen.build_map(article, config=Config(cache_dir=gazetteer_path.parent))


@pytest.fixture(scope="module")
def page(document) -> str:
    return page_of(document)


@pytest.fixture(scope="module", autouse=True)
def quick():
    """Make each page again once, however often it is compared."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(remake, "remade", once(remake.remade))
        yield


def _problems(tmp_path: Path, text: str) -> str:
    path = tmp_path / "map.html"
    path.write_text(text, encoding="utf-8")
    return "\n".join(map(str, verify(open_map(path))))


def test_a_page_as_it_was_written_is_right(tmp_path, page):
    assert _problems(tmp_path, page) == ""
    path = tmp_path / "map.html"
    assert verify_file(path).unproved == ()


def test_whatever_a_page_was_made_with_it_can_be_made_again(tmp_path, document, config):
    actors = tmp_path / "actors.toml"
    actors.write_text(ACTORS, encoding="utf-8")
    side = replace(document.layers[0], name="Hill Guard")
    hills = replace(document, layers=(side, *document.layers[1:]))
    card = card_at("https://example.org/maps", "map.html", "map.card.png")
    marks = [replace(mark, anchor=LonLat(84.123456789, 28.987654321),
                     geometry=Geometry("Point", (84.123456789, 28.987654321)))
             for mark in document.marks if mark.form == "exact"]  # fmt: skip
    moved = replace(document, marks=(*marks,))
    for text in (
        page_of(document, replace(config, lang="ar")),
        page_of(document, replace(config, tiles="OpenStreetMap.Mapnik")),
        page_of(document, config, card),
        page_of(hills, replace(config, actors=(actors,), lang="ar")),
        page_of(replace(document, reviewed_by="Mia")),
        page_of(replace(document, marks=())),
        page_of(moved),
    ):
        assert "not what mapgen writes" not in _problems(tmp_path, text)


EDITS = {
    "headline": (r"(<h1[^>]*>)[^<]*", r"\1Soldiers burn Pokhara"),
    "title": (r"<title>[^<]*", "<title>Soldiers burn Pokhara"),
    "og:title": (r'(og:title" content=")[^"]*', r"\1Another"),
    "publisher": (r">The Post<", ">The Times<"),
    "source link": (r'href="https://example.org/a"', 'href="https://example.com/b"'),
    "day": (r'(class="published"[^>]*>)[^<]*', r"\g<1>1 April 2021"),
    "review banner": (r'(class="review machine"[^>]*>)[^<]*', r"\1Reviewed by Mia"),
    "place in the static list": (r"(<li><h3[^>]*>)[^<]*", r"\1Kathmandu"),
    "static list": (r"(?s)(<ol>\s*)<li>.*?</li>", r"\1"),
    "layer in the static list": (r"<p><bdi>[^<]*</bdi>", "<p><bdi>Rebels</bdi>"),
    "credit": (r"GeoNames", "Nobody"),
    "article hash shown": (r"<code>[0-9a-f]{64}", "<code>" + "0" * 64),
    "marks hidden": (r"</style>", ".leaflet-marker-pane{display:none}</style>"),
    "warning hidden": (r"</style>", ".machine{display:none}</style>"),
    "a style of its own": (r"</head>", "<style>blockquote{display:none}</style></head>"),
    "policy removed": (r"<meta http-equiv=[^>]*>", ""),
    "beacon": (r"</body>", '<img src="https://example.com/x.gif"></body>'),
    "paragraph added": (r"(<p class=\"claim\")", r"<p>All of this is proved.</p>\1"),
    "overlay": (r"</main>", '<div style="position:fixed">Moved</div></main>'),
    "json-ld": (r'("headline":\s*")[^"]*', r"\1Another"),
    "script": (r"mapgen\.start\(\);", "mapgen.start();void 0;"),
    "script added": (r"</body>", "<script>0</script></body>"),
    "attribute": (r'<main id="page"', '<main hidden id="page"'),
    "white space": (r"</body>", " </body>"),
    "comment": (r"</body>", "<!-- x --></body>"),
    "mark order": (r'"Content-Security-Policy"', '"content-security-policy"'),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_of_a_page_is_caught(tmp_path, page, edit):
    pattern, text = EDITS[edit]
    edited, count = re.subn(pattern, text, page, count=1)
    assert count
    assert edited != page
    assert "not what mapgen writes" in _problems(tmp_path, edited)


def _leaves(node: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    items = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node)
        if isinstance(node, list)
        else ()
    )
    found = [leaf for key, item in items for leaf in _leaves(item, (*path, key))]
    return found or [path]


def test_an_edit_of_anything_that_a_page_draws_from_is_caught(tmp_path, page):
    """Each kind of member of the page's data, the first of its kind."""
    found = re.search(r'(id="mapgen-data">)(.*?)(</script>)', page, re.DOTALL)
    assert found is not None
    data = json.loads(found[2])
    kinds = {tuple(k for k in leaf if isinstance(k, str)): leaf for leaf in _leaves(data)}
    kinds = {kind[:3]: leaf for kind, leaf in kinds.items()}
    assert len(kinds) > 60
    for leaf in kinds.values():
        changed = json.loads(found[2])
        node = changed
        for key in leaf[:-1]:
            node = node[key]
        node[leaf[-1]] = "forged"
        text = json.dumps(changed, ensure_ascii=False, separators=(",", ":"))
        for sign in "<>&\u2028\u2029":
            text = text.replace(sign, f"\\u{ord(sign):04x}")
        edited = page[: found.start(2)] + text + page[found.end(2) :]
        path = tmp_path / "map.html"
        path.write_text(edited, encoding="utf-8")
        report = verify_file(path)
        assert report.problems or (leaf == ("made", "by") and report.unproved), leaf


@pytest.fixture(scope="module")
def of_another_version(document: MapDocument) -> str:
    """The page as another version would have written it: its data say so, too."""
    versions = tuple((name, "0.0.9" if name == "mapgen" else number)
                     for name, number in document.run.versions)  # fmt: skip
    other = replace(document, run=replace(document.run, versions=versions))
    return re.sub(r'"by":"[0-9a-f]{32}"', '"by":"' + "0" * 32 + '"', page_of(other))


def test_a_page_of_another_version_is_compared_by_what_is_seen(tmp_path, of_another_version):
    path = tmp_path / "map.html"
    path.write_text(
        of_another_version.replace("mapgen.start();", "mapgen.begin();"), encoding="utf-8"
    )
    report = verify_file(path)
    assert report.problems == ()
    assert "could not be proved" in report.unproved[0]
    assert CliRunner().invoke(cli, ["verify", str(path)]).exit_code == 0
    assert CliRunner().invoke(cli, ["verify", str(path), "--strict"]).exit_code == 1


UNSEEN = {"marks hidden", "warning hidden", "a style of its own", "script", "script added",
          "attribute", "white space", "comment", "overlay", "mark order"}  # fmt: skip
"""Edits that only that version itself could prove: by style, script or place."""


@pytest.mark.parametrize("edit", sorted(set(EDITS) - UNSEEN))
def test_an_edit_that_is_seen_is_caught_on_a_page_of_another_version(
    tmp_path, of_another_version, edit
):
    edited = re.sub(*EDITS[edit], of_another_version, count=1)
    assert edited != of_another_version
    assert _problems(tmp_path, edited)


FORGED = {
    "another maker": (r'"by":"[0-9a-f]{32}"', '"by":"' + "0" * 32 + '"'),
    "no maker": (r'"by":"[0-9a-f]{32}",', ""),
    "nothing said of its making": (r'"made":\{.*?"names":\{\}\}', '"made":null'),
    "no such member": (r'"made":\{', '"of":{'),
}


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize("edit", EDITS)
def test_a_page_cannot_disown_its_maker(tmp_path, page, edit, forged):
    edited = re.sub(*FORGED[forged], re.sub(*EDITS[edit], page, count=1), count=1)
    assert _problems(tmp_path, edited)


def test_a_page_that_only_names_another_build_is_proved_but_for_that(tmp_path, page):
    path = tmp_path / "map.html"
    path.write_text(re.sub(*FORGED["another maker"], page), encoding="utf-8")
    report = verify_file(path)
    assert report.problems == ()
    assert "another build" in report.unproved[0]


def test_a_place_that_a_decision_gave_has_the_decision_for_its_source(tmp_path, document):
    mark = next(mark for mark in document.marks if mark.form == "exact")
    bare = replace(mark, place_id=None)
    told = replace(bare, claims=tuple(replace(claim, reviewed=True) for claim in mark.claims))
    for one, right in ((bare, False), (told, True)):
        marks = tuple(one if old is mark else old for old in document.marks)
        problems = _problems(tmp_path, page_of(replace(document, marks=marks)))
        assert ("no source of its position" not in problems) is right
