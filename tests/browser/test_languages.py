"""The page writes dates, numbers and plurals as Python does, and no English of ours in Arabic."""

import re
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from mapgen.actors.names import load_names
from mapgen.model import DateSpan, MapDocument
from mapgen.publish import Job, page, publish
from mapgen.render.html import to_html
from mapgen.render.words import load_words
from tests.render import third_language


@pytest.fixture(scope="session")
def third() -> ModuleType:
    return third_language


def spans() -> list[tuple[date | None, date | None]]:
    first = date(2019, 12, 28)
    days = [first + timedelta(days=11 * n) for n in range(24)]
    pairs: list[tuple[date | None, date | None]] = [(day, day) for day in days]
    pairs += [(a, b) for a, b in pairwise(days)]
    pairs += [(None, days[3]), (days[4], None), (date(2020, 1, 1), date(2020, 12, 31))]
    pairs += [(date(2020, m, 1), date(2020, m + 1, 1) - timedelta(days=1)) for m in range(1, 12)]
    return [*pairs, (date(2019, 11, 1), date(2020, 2, 29)), (date(2020, 2, 1), date(2020, 7, 31))]


CASES = {"en": "en_IE", "ar": "ar_IQ", "fr": "fr", "ckb": "ckb", "pl": "pl", "fa": "fa", "zh": "zh"}


@pytest.mark.parametrize("code", CASES)
def test_scripts_and_python_write_the_same(
    open_page: Any, sample: Any, third: ModuleType, tmp_path: Path, code: str
) -> None:
    folder = tmp_path / "lang"
    folder.mkdir()
    digits = "arab" if code == "ckb" else "latn"
    with third.added("xx" if code in {"en", "ar"} else code, CASES[code], folder, digits):
        words = load_words(code)
        html = to_html(sample.sample_document(), lang=code)
    shown = open_page(html)
    iso = [[day and day.isoformat() for day in pair] for pair in spans()]
    made = shown.evaluate(
        "(all) => all.map(([start, end]) => mapgen.dates.span({ start, end }))", iso
    )
    assert made == [words.span(DateSpan(start=a, end=b, words="")) for a, b in spans()]
    weekdays = [pair[0] for pair in iso if pair[0]]
    assert shown.evaluate("(all) => all.map(mapgen.dates.weekday)", weekdays) == [
        words.cldr.write("weekday", date.fromisoformat(day)) for day in weekdays
    ]
    numbers = [0, 3, 11, 99, 100, 102, 1234, 50_000, 1_234_567, 7.5, 0.125]
    assert shown.evaluate("(all) => all.map(mapgen.number)", numbers) == [
        words.cldr.number(number) for number in numbers
    ]
    counts = [0, 1, 2, 3, 10, 11, 21, 25, 99, 100, 101, 102, 103, 200, 202, 1000, 1011]
    assert shown.evaluate("(all) => all.map((n) => mapgen.t('who.marks', { n }))", counts) == [
        words.text("who.marks", n=n) for n in counts
    ]
    for n in range(5):
        parts = [f"x{k}" for k in range(n)]
        assert shown.evaluate("(all) => mapgen.join(all)", parts) == words.cldr.join(parts)


@pytest.fixture(scope="session")
def story(config: Any, tmp_path_factory: pytest.TempPathFactory) -> MapDocument:
    """The packaged story."""
    out = tmp_path_factory.mktemp("story") / "story.html"
    return publish(Job(output=out), config).document


@pytest.fixture(scope="session")
def story_html(story: MapDocument, config: Any) -> str:
    return page(story, config)


# Every text and label that the reader meets whose nearest `lang` is the page's.
OWN_WORDS = """() => {
  const found = [];
  const own = (node) => node.closest('[lang]').lang === document.documentElement.lang;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT |
    NodeFilter.SHOW_TEXT);
  for (let node = walk.currentNode; node; node = walk.nextNode()) {
    if (node.nodeType === 3) {
      if (!node.parentNode.closest('script, style') && own(node.parentNode))
        found.push(node.textContent);
    } else if (own(node)) {
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        if (node.getAttribute(name)) found.push(node.getAttribute(name));
    }
  }
  return found.filter((text) => text.trim());
}"""

ALLOWED = {"mapgen", "SHA", "JavaScript", "ISF", "SOF", "SF", "MIL"}
"""What is the same in every language; the last are drawn inside APP-6 symbols."""

STATES = {
    "list": "", "point": "m=m20", "circle": "m=m13", "band": "m=m5", "vague": "m=m4",
    "region": "m=m7", "search": "q=xyz", "embed": "embed",
}  # fmt: skip


def latin(text: str) -> set[str]:
    """Return the words in Latin letters; a single letter is none."""
    return set(re.findall(r"[A-Za-zÀ-ɏḀ-ỿ]{2,}", text))


def foreign(document: MapDocument, basemap: Any) -> set[str]:
    """Return the words of names that article and gazetteer write in Latin letters."""
    names = [mark.title for mark in document.marks]
    names += [rival for mark in document.marks for rival in mark.rivals]
    names += [one["name"] for key in ("labels", "rivers", "regions") for one in basemap[key]]
    names += [article.title for article in document.articles]
    names += [article.publisher for article in document.articles] + [document.reviewed_by]
    names += [one for article in document.articles for one in (article.sha256,)]
    return latin(" ".join(names))


@pytest.mark.parametrize("state", STATES)
def test_no_english_of_ours_is_left_in_an_arabic_page(
    open_page: Any, story: MapDocument, story_html: str, state: str
) -> None:
    shown = open_page(story_html, fragment=f"lang=ar&{STATES[state]}".rstrip("&"))
    if state == "list":
        shown.click("#filter-button")
    texts = shown.evaluate(OWN_WORDS)
    known = foreign(story, shown.evaluate("mapgen.data.basemap"))
    assert len(texts) > 20
    left = []
    for text in texts:
        words = latin(re.sub("\u2068[^\u2069]*\u2069", "", text)) - ALLOWED - known
        if words:
            left.append((text, sorted(words)))
    assert left == []


def test_everything_the_stages_said_of_the_story_is_told_in_arabic(story_html: str) -> None:
    import json

    found = re.search(r'id="mapgen-data">(.*?)</script>', story_html, re.DOTALL)
    assert found is not None
    data = json.loads(found[1])
    said = next(one["said"] for one in data["languages"] if one["code"] == "ar")
    marks = [*data["marks"], *data["named"]]
    texts = {mark.get(key) for mark in marks for key in ("words", "rule", "note")} - {None}
    texts |= {layer["name"] for layer in data["layers"]}
    texts |= {layer["short"] for layer in data["layers"]}
    texts |= {actor["name"] for actor in data["actors"].values()}
    texts |= {left["reason"] for left in data["unresolved"]} | set(data["notices"])
    assert sorted(texts - set(said)) == []


def test_names_of_places_follow_the_language_on_list_card_and_map(
    open_page: Any, story_html: str
) -> None:
    shown = open_page(story_html, fragment="lang=ar&m=m1")
    rows = shown.locator("#list .row .title").all_inner_texts()
    assert "محافظة ديالى" in rows
    assert "أطراف خانقين" in rows
    assert shown.locator("#card-title").inner_text() == "بغداد"
    names = shown.locator("#card .names span").evaluate_all(
        "all => all.map(n => [n.lang, n.innerText])"
    )
    assert names[0] == ["en", "Baghdad"]  # the article's own form stays in sight
    assert ["ckb", "بەغداد"] in names
    assert "بغداد" in " ".join(shown.locator(".mark .name text").all_text_contents())


def test_a_title_nobody_could_translate_is_marked_as_the_articles(
    open_page: Any, story_html: str
) -> None:
    shown = open_page(story_html, fragment="lang=ar")
    row = shown.locator("#list .title", has_text="Triangle of Death").first
    assert row.get_attribute("lang") == "en"
    assert row.evaluate("n => getComputedStyle(n).unicodeBidi") == "isolate"


def test_words_of_the_article_inside_our_sentences_are_set_apart(
    open_page: Any, story_html: str
) -> None:
    shown = open_page(story_html, fragment="lang=ar&m=m20")
    speaker = shown.locator("#card dd bdi[lang='en']", has_text="Joint Operations").first
    assert speaker.inner_text() == "the Joint Operations Command"


def test_the_search_finds_names_of_both_languages(open_page: Any, story_html: str) -> None:
    shown = open_page(story_html, fragment="lang=ar")
    for query in ("الحشد الشعبي", "Popular Mobilization", "خانقين", "Khanaqin"):
        shown.fill("#query", query)
        shown.wait_for_timeout(250)
        assert shown.locator("#list .row").count() > 0, query


def test_in_english_the_names_of_forces_are_the_books(open_page: Any, sample: Any) -> None:
    html = to_html(sample.sample_document(), names=load_names())
    shown = open_page(html, fragment="lang=ar")
    shown.locator("#languages button[lang='en']").click()
    assert "Kurdistan Region forces" in shown.locator("#who .name").all_inner_texts()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("mark", ["m5", "m13", "m20"])
def test_an_arabic_card_fits_a_phone(
    open_page: Any, story_html: str, mark: str, scheme: str
) -> None:
    shown = open_page(story_html, size=(360, 740), scheme=scheme, fragment=f"lang=ar&m={mark}")
    assert shown.evaluate("document.documentElement.scrollWidth") <= 360
    for part in ("#panel", "#card", "#timeline"):
        wide = shown.evaluate("(q) => { const n = document.querySelector(q); "
                              "return n.scrollWidth - n.clientWidth; }", part)  # fmt: skip
        assert wide <= 0, part
    box = shown.locator("#card").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360


def test_sentences_of_a_card_read_from_right_to_left_and_quotes_do_not(
    open_page: Any, story_html: str
) -> None:
    shown = open_page(story_html, fragment="lang=ar&m=m13")
    direction = "n => getComputedStyle(n).direction"
    assert shown.locator("#card .why p").first.evaluate(direction) == "rtl"
    assert shown.locator("#card dd").first.evaluate(direction) == "rtl"
    quote = shown.locator("#card blockquote").first
    assert quote.get_attribute("lang") == "en"
    assert quote.locator("p").evaluate(direction) == "ltr"
    assert quote.locator("p").evaluate("n => getComputedStyle(n).unicodeBidi") in {
        "isolate", "plaintext",
    }  # fmt: skip
