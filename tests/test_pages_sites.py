"""Pages of many kinds of site: headline, publisher, day and words are found, the boxes are not."""

from datetime import date

import pytest

from mapgen.read import article_of
from mapgen.read.source import Raw
from tests import pages_sites as sites
from tests.pages import LAST, LEAD, MORE

DAY = date(2023, 3, 7)
AROUND = {"London", "Paris", "Oslo", "Rome"}
SHAPES = {
    "mobile": (sites.MOBILE, "Elm Courier"),
    "weblog": (sites.WEBLOG, "Elm Monitor"),
    "agency": (sites.AGENCY, "Elmwire"),
    "scrolled": (sites.SCROLLED, "Elm News"),
    "scripted": (sites.SCRIPTED, "Elm App"),
    "locked": (sites.LOCKED, "Elm Times"),
    "diary": (sites.DIARY, "Elm Watch"),
    "named day": (sites.NAMED_DAY, "Elm Agency"),
}
BOILERPLATE = {"related", "credit", "byline", "stamp", "navigation"}


def read(page: str):
    return article_of(Raw(name="page", data=page.encode(), html=True))


def told(article) -> list[str]:
    return [article.text[b.start : b.end] for b in article.blocks if b.kind not in BOILERPLATE]


@pytest.mark.parametrize("name", SHAPES)
def test_a_page_of_a_site_gives_its_article_and_nothing_around_it(name):
    page, publisher = SHAPES[name]
    article = read(page)
    assert (article.title, article.publisher, article.published) == (
        "Army raids Ashby", publisher, DAY,
    )  # fmt: skip
    words = told(article)
    assert {LEAD, MORE, LAST} <= set(words)
    assert not [place for place in AROUND if place in " ".join(words)]


def test_a_caption_in_the_text_is_one_and_makers_are_apart():
    kinds = {
        b.kind: a.text[b.start : b.end]
        for a in [read(sites.AGENCY)]
        for b in a.blocks
        if b.kind in {"caption", "byline", "dateline"}
    }
    assert kinds["caption"].startswith("[1/3]Soldiers")
    assert kinds["byline"].startswith("Reporting by")
    assert kinds["dateline"] == "OAKTON, March 7 (Elm) -"


def test_each_message_of_a_channel_has_its_own_day():
    article = read(sites.CHANNEL)
    assert article.title == "Elm Front"
    assert told(article) == [
        "Soldiers raided Ashby.", "The road is closed.", "Troops left Ashby yesterday.",
    ]  # fmt: skip
    days = [b.day for b in article.blocks if b.kind == "stamp"]
    assert days == [date(2023, 3, 6), date(2023, 3, 6), DAY]


def test_a_box_that_may_hold_the_article_stays():
    page = sites.LOCKED.replace("<article>", "<article class='related-content share'>")
    assert {LEAD, MORE, LAST} <= set(told(read(page)))


def test_thousands_of_named_boxes_are_read_in_time():
    deep = "<div class='ad widget'>" * 190 + f"<p>{LEAD}</p><p>{MORE}</p>" + "</div>" * 190
    wide = "<div class=ad><b>x</b></div>" * 9_000
    assert LEAD in told(read(f"<html><body><h1>Raid</h1>{deep}{wide}</body></html>"))
