"""The page as text: self-contained, reproducible, closed to strangers' markup."""

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from mapgen.errors import UsageError
from mapgen.render.html import to_html

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "${alert(1)}` {{ 7*7 }} {% raw %}",
    "a\u2028b\u2029c",
    "\u202egnp.exe",
    "<!--<script>",
    "]]> & &lt; &amp;",
    "\ud800",
)


class Page(HTMLParser):
    """What a browser's parser would see: elements, attributes, scripts, text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.text = ""
        self._open: dict[str, str | None] | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = dict(attrs) if tag == "script" else None
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self._open is not None:
            attrs, text = self.scripts[-1]
            self.scripts[-1] = (attrs, text + data)
        else:
            self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._open = None

    def data(self, block: str = "mapgen-data") -> Any:
        return next(json.loads(text) for attrs, text in self.scripts if attrs.get("id") == block)


@pytest.fixture(scope="module")
def html(sample: Any) -> str:
    return to_html(sample.sample_document())


def test_the_same_document_gives_the_same_page(sample: Any, html: str) -> None:
    assert to_html(sample.sample_document()) == html


def test_another_process_with_another_hash_seed_gives_the_same_page(html: str) -> None:
    code = (
        "import importlib.util, hashlib, sys;"
        "s = importlib.util.spec_from_file_location('d', sys.argv[1]);"
        "m = importlib.util.module_from_spec(s); s.loader.exec_module(m);"
        "from mapgen.render.html import to_html;"
        "print(hashlib.sha256(to_html(m.sample_document()).encode()).hexdigest())"
    )
    path = Path(__file__).with_name("sample_document.py")
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONHASHSEED": "12345"},
    )  # fmt: skip
    assert done.stdout.strip() == hashlib.sha256(html.encode()).hexdigest()


def test_nothing_is_fetched_from_anywhere(html: str) -> None:
    page = Page(html)
    sources = [
        attrs[name]
        for tag, attrs in page.tags
        for name in ("src", "srcset", "data", "poster", "href")
        if name in attrs and tag != "a"
    ]
    assert sources == ["data:,"]
    style = "".join(re.findall(r"<style>(.*?)</style>", html, re.S))
    assert "@import" not in style
    assert all(url.startswith(("data:", "#")) for url in re.findall(r"url\(([^)]*)\)", style))
    assert "sourceMappingURL" not in html


def test_the_policy_allows_exactly_the_scripts_of_the_page(html: str) -> None:
    page = Page(html)
    policy = next(
        attrs["content"]
        for tag, attrs in page.tags
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    run = [text for attrs, text in page.scripts if "type" not in attrs]
    wanted = {base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in run}
    assert set(re.findall(r"'sha256-([^']+)'", policy)) == wanted
    assert "default-src 'none'" in policy
    script_part = policy.split("script-src")[1].split(";")[0]
    assert "unsafe" not in script_part
    assert not any(name.startswith("on") for _, attrs in page.tags for name in attrs)


def test_no_code_of_ours_writes_markup() -> None:
    folder = Path(__file__).parents[2] / "mapgen" / "render" / "assets"
    for path in sorted(folder.rglob("*.js")):
        text = path.read_text(encoding="utf-8")
        for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
            assert word not in text, f"{path.name}: {word}"
        assert "new Date" not in text, f"{path.name}: dates never go through JavaScript's Date"
        assert "bindPopup" not in text, path.name
        assert "bindTooltip" not in text, path.name


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_changes_no_element(sample: Any, text: str) -> None:
    plain = Page(to_html(sample.with_title("plain words")))
    page = Page(to_html(sample.with_title(text)))
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in plain.tags]
    assert [len(attrs) for _, attrs in page.tags] == [len(attrs) for _, attrs in plain.tags]
    shown = text.replace("\ud800", "?")
    assert page.data()["marks"][0]["title"] == shown
    assert shown in page.text


def test_only_http_addresses_become_links(sample: Any) -> None:
    base = sample.sample_document()
    for url in ("javascript:alert(1)", "data:text/html,x", " JaVaScRiPt:1", "file:///etc/passwd"):
        page = Page(to_html(replace(base, articles=(replace(base.articles[0], url=url),))))
        links = [attrs.get("href") or "" for tag, attrs in page.tags if tag == "a"]
        assert links == ["https://www.geonames.org"]
        assert page.data()["articles"][0]["url"] == ""


def test_quotes_read_without_scripts(html: str) -> None:
    text = Page(html).text
    assert "Rapid units drove to the posts at Mandali and Munthiriya" in text
    assert "A patrol from Hill 402 came back without a word." in text
    assert "Envoys of the two armies have met four times" in text


def test_the_data_carries_every_mark_claim_and_quote(sample: Any, html: str) -> None:
    data = Page(html).data()
    base = sample.sample_document()
    shown = {mark["id"]: mark for mark in [*data["marks"], *data["named"]]}
    assert set(shown) == {mark.id for mark in base.marks}
    for mark in base.marks:
        for claim, seen in zip(mark.claims, shown[mark.id]["claims"], strict=True):
            assert seen["id"] == claim.id
            for cite, part in zip(claim.citations, seen["cites"], strict=True):
                assert part["before"] + part["place"] + part["after"] == cite.quote


def test_the_highlight_is_the_place(html: str) -> None:
    marks = {mark["id"]: mark for mark in Page(html).data()["marks"]}
    assert marks["m9"]["claims"][0]["cites"][0]["place"] == "Munthiriya"


def test_marks_stand_in_the_order_of_the_list_and_are_numbered_as_the_article_tells_them(
    html: str, sample: Any
) -> None:
    marks = Page(html).data()["marks"]
    assert [mark["id"] for mark in marks[:3]] == ["m1", "m2", "m8"]
    told = {
        mark.id: min(cite.start for claim in mark.claims for cite in claim.citations)
        for mark in sample.sample_document().marks
    }
    numbered = sorted(marks, key=lambda mark: mark["n"])
    assert [mark["n"] for mark in numbered] == list(range(1, len(marks) + 1))
    starts = [told[mark["id"]] for mark in numbered if not mark.get("hidden")]
    assert starts == sorted(starts)


def test_joint_layers_carry_the_colours_of_their_sides(html: str) -> None:
    layers = {layer["id"]: layer for layer in Page(html).data()["layers"]}
    assert (layers["joint"]["slots"], layers["joint"]["shape"]) == ([0, 1], "diamond")
    assert (layers["isis"]["slots"], layers["isis"]["shape"]) == ([2], "triangle")
    assert (layers["unattributed"]["slots"], layers["unattributed"]["shape"]) == ([], "dot")


def test_the_geojson_brings_the_geometry_once(sample: Any) -> None:
    page = Page(to_html(sample.sample_document(), geojson='{"features":[]}'))
    assert page.data("mapgen-geojson") == {"features": []}
    assert all("geometry" not in mark for mark in page.data()["marks"])


def test_the_description_is_data_and_no_script(sample: Any) -> None:
    page = Page(to_html(sample.sample_document(), jsonld='{"@type":"NewsArticle"}'))
    assert page.data("mapgen-jsonld") == {"@type": "NewsArticle"}


def test_a_review_is_named(sample: Any) -> None:
    base = sample.sample_document()
    assert "Machine-read, not reviewed" in Page(to_html(base)).text
    reviewed = Page(to_html(replace(base, reviewed_by="R. Reader"))).text
    assert "Reviewed by R. Reader" in reviewed
    assert "Machine-read" not in reviewed


def test_an_empty_document_is_a_page_too(sample: Any) -> None:
    base = sample.sample_document()
    page = Page(to_html(replace(base, articles=(), layers=(), marks=(), sides=())))
    assert page.data()["marks"] == []


def test_an_unknown_language_is_refused(sample: Any) -> None:
    with pytest.raises(UsageError, match="no interface language 'xx'"):
        to_html(sample.sample_document(), lang="xx")


def test_the_page_has_language_title_and_free_zoom(html: str) -> None:
    page = Page(html)
    assert ("html", {"lang": "en", "dir": "ltr"}) in page.tags
    viewport = next(a["content"] for t, a in page.tags if a.get("name") == "viewport")
    assert viewport == "width=device-width, initial-scale=1"


def test_the_shell_is_small(html: str) -> None:
    assert len(html.encode()) < 500_000


def test_a_page_without_a_title_opens_with_what_is_told_not_with_a_dateline(sample: Any) -> None:
    document = sample.sample_document()
    article = replace(document.articles[0], title="")
    claims = [c for mark in document.marks for c in mark.claims if c.role != "mentioned"]
    told = min((c for claim in claims for c in claim.citations), key=lambda cite: cite.start)
    filed = replace(told, start=0, end=9, quote="PORTO – ")
    bare = replace(claims[0], role="mentioned", event="", citations=(filed,))
    mark = replace(document.marks[0], claims=(*document.marks[0].claims, bare))
    shown = replace(
        document, articles=(article, *document.articles[1:]), marks=(mark, *document.marks[1:])
    )
    heading = re.search(r"<h1[^>]*>([^<]*)", to_html(shown))
    assert heading is not None
    assert "PORTO" not in heading[1]
    assert told.quote.split()[0] in heading[1]
