"""Saved pages of many shapes: the article and its day are found, the furniture is not."""

from datetime import date

import pytest

from mapgen.read import article_of
from mapgen.read.source import Raw
from tests import pages

DAY = date(2023, 3, 7)
FURNITURE = ("London", "Oslo", "2019 Example", "Mosul fell", "Rome", "Paris", "Privacy",
             "May 3", "Facebook", "ADVERTISEMENT", "Sign up")  # fmt: skip
SHAPES = {
    "news": (pages.NEWS, "Army raids Ashby", DAY),
    "wire": (pages.WIRE, "Army raids Ashby", DAY),
    "blog": (pages.BLOG, "Army raids Ashby", DAY),
    "ministry": (pages.MINISTRY, "Statement No. 12", DAY),
    "agency": (pages.AGENCY, "Army raids Ashby", DAY),
    "situation": (pages.SITUATION, "Elmland: situation report no. 6", DAY),
    "old": (pages.OLD, "Army raids Ashby", None),
    "stub": (pages.STUB, "Army raids Ashby", DAY),
    "embeds": (pages.EMBEDS, "Army in Ashby", None),
    "list": (pages.LIST, "Five things about the raid", None),
    "live": (pages.LIVE, "Live: raids in Elmland", DAY),
    "magazine": (pages.MAGAZINE, "Army raids Ashby", DAY),
    "broadcaster": (pages.BROADCASTER, "Army raids Ashby", DAY),
    "blocks": (pages.BLOCKS, "Army raids Ashby", DAY),
    "arabic": (pages.ARABIC, "الجيش يدخل مدينة الموصل", DAY),
}


def read(name: str):
    encoding = "cp1252" if name == "old" else "utf-8"
    return article_of(Raw(name=name, data=SHAPES[name][0].encode(encoding), html=True))


def blocks(name: str) -> list[tuple[str, str]]:
    article = read(name)
    return [(b.kind, article.text[b.start : b.end]) for b in article.blocks]


@pytest.mark.parametrize("name", SHAPES)
def test_a_page_gives_its_article_and_day(name):
    _, title, day = SHAPES[name]
    article = read(name)
    assert (article.title, article.published) == (title, day)
    told = [text for kind, text in blocks(name) if kind in {"paragraph", "list_item"}]
    assert told
    if name not in {"stub", "live", "arabic"}:
        assert {pages.LEAD, pages.MORE} <= set(told)
        assert pages.LAST in told or name in {"situation", "old"}


@pytest.mark.parametrize("name", SHAPES)
def test_the_furniture_of_a_page_is_not_its_article(name):
    told = " ".join(text for kind, text in blocks(name) if kind not in {"related", "credit"})
    assert not [word for word in FURNITURE if word in told]


def test_a_page_keeps_what_its_parts_are():
    found = {text: kind for kind, text in blocks("news")}
    assert found["Nine men were arrested"] == "list_item"
    assert found["What is known"] == "heading"
    assert found["Soldiers near Ashby in 2016. Photo: Bob Poe/Example"] == "caption"


def test_a_wire_report_has_its_dateline_and_its_makers_apart():
    kinds = [kind for kind, _ in blocks("wire")]
    assert "dateline" in kinds
    assert "byline" in kinds


def test_a_link_to_another_article_is_one():
    assert ("related", "Read more: Rebels hold Oakton") in blocks("agency")


def test_cells_and_a_quoted_voice_stay_apart():
    assert [text for kind, text in blocks("situation") if kind == "table_cell"] == [
        "District", "Families", "Ashby", "1,200", "Oakton", "300",
    ]  # fmt: skip
    assert ("quotation", "We will not return, said the mayor of Ashby.") in blocks("blog")


def test_a_day_in_the_address_stays_a_guess():
    assert [(e.source, e.sure, e.day) for e in read("list").evidence] == [("address", False, DAY)]
