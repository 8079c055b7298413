"""The card in a browser: what it says, where focus goes."""

from dataclasses import replace
from typing import Any

import pytest

from mapgen.lang import say
from mapgen.model import Citation, DateSpan, Disagreement
from mapgen.render.html import to_html
from mapgen.render.symbols import symbols_for
from mapgen.viewpoint import seen_by

PHONE = (390, 844)


def open_card(page: Any, mark: str) -> Any:
    page.evaluate("id => mapgen.store.set({ selected: id }, { source: 'list' })", mark)
    return page.locator("#card")


def test_it_shows_side_name_role_who_when_where_and_quote(open_page: Any, sample_html: str) -> None:
    card = open_card(open_page(sample_html), "m9")
    text = card.inner_text()
    for part in (
        "Federal Iraqi forces", "Munthiriya crossing", "منفذ المنذرية", "Took control",
        "the command says", "Rapid Response", "Iraqi Army", "No date", "Estimated, ± 3 km",
        "Three boundary data sets", "Paragraph 10 of 14",
    ):  # fmt: skip
        assert part in text
    assert card.locator("mark").all_inner_texts() == ["Munthiriya"]
    assert "hold them fully" in card.locator("blockquote").inner_text()


def test_a_friendly_unit_has_a_friends_frame_in_the_colour_of_its_side(
    open_page: Any, sample: Any
) -> None:
    pictures = []
    for friends in ((), ("federal",)):
        document = seen_by(sample.sample_document(), friends)
        page = open_page(to_html(document, symbols=symbols_for(document)))
        assert page.locator(".view").count() == len(friends)
        drawn = open_card(page, "m9").locator("svg[viewBox] path").all()
        pictures.append([(one.get_attribute("d"), one.get_attribute("stroke")) for one in drawn])
    neutral, friend = pictures
    assert {d for d, _ in neutral} != {d for d, _ in friend}
    assert {stroke for _, stroke in neutral} == {stroke for _, stroke in friend}


def test_names_carry_their_language(open_page: Any, sample_html: str) -> None:
    card = open_card(open_page(sample_html), "m9")
    assert card.locator(".names span").first.get_attribute("lang") == "ar"
    direction = card.locator(".names span").first.evaluate("n => getComputedStyle(n).direction")
    assert direction == "rtl"


def test_several_claims_stand_by_date_each_with_its_quote(open_page: Any, sample_html: str) -> None:
    card = open_card(open_page(sample_html), "m2")
    assert card.locator(".said").count() == 3
    roles = card.locator(".fact b").all_inner_texts()
    assert roles == ["Launched", "In support", "Coordinating"]
    assert card.locator("blockquote").count() == 3


def test_inference_hedge_and_figures_are_said(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    assert "our inference" in open_card(page, "m2").inner_text()
    assert "in the article’s words “reportedly”" in open_card(page, "m3").inner_text()
    assert "never drawn: 17,685 km²" in open_card(page, "m1").inner_text()


def test_a_day_that_would_be_counted_from_a_guess_says_so(open_page: Any, sample: Any) -> None:
    document = sample.sample_document()
    (mark,) = (mark for mark in document.marks if mark.id == "m9")
    span = DateSpan(start=None, end=None, words="Monday", time_precision=None, date_prec=None,
                    at=0, stop=6)  # fmt: skip
    claims = tuple(replace(claim, date=span) for claim in mark.claims)
    guess = say("notice.guessed_day", day="2020-07-14", evidence="address")
    document = replace(
        document,
        articles=(replace(document.articles[0], published=None), *document.articles[1:]),
        marks=tuple(replace(m, claims=claims) if m is mark else m for m in document.marks),
        notices=(guess,),
    )
    text = open_card(open_page(to_html(document)), "m9").inner_text()
    assert "Monday" in text
    assert "the article’s day of publication, 14 July 2020, is only guessed" in text


def test_rivals_are_named(open_page: Any, sample_html: str) -> None:
    card = open_card(open_page(sample_html), "m7")
    assert "Other places of that name: Slemani district." in card.inner_text()


@pytest.mark.parametrize("size", [(1440, 900), (900, 800), PHONE])
def test_focus_goes_to_the_card_and_comes_back(
    open_page: Any, sample_html: str, size: tuple[int, int]
) -> None:
    page = open_page(sample_html, size=size)
    row = page.locator("#list .row").nth(1)
    row.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "card-title"
    page.keyboard.press("Escape")
    assert not page.locator("#card").is_visible()
    assert page.evaluate("document.activeElement.dataset.mark") == "m2"


def test_next_and_previous_follow_the_list(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    open_card(page, "m1")
    page.get_by_role("button", name="Next mark").click()
    assert page.locator("#card-title").inner_text() == "Diyala governorate"
    assert page.evaluate("document.activeElement.className") == "next"
    page.get_by_role("button", name="Previous mark").click()
    assert page.locator("#card-title").inner_text() == "Border strip with Iran"


def test_the_selection_is_announced(open_page: Any, sample_html: str, until: Any) -> None:
    page = open_page(sample_html)
    open_card(page, "m9")
    until(page, "document.getElementById('live').textContent !== ''")
    assert "Munthiriya crossing, Federal Iraqi forces, Took control" in page.inner_text("#live")


def test_list_and_card_are_one_selection(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html)
    open_card(page, "m2")
    current = page.locator("#list .row[aria-current='true']")
    assert set(current.evaluate_all("rows => rows.map((row) => row.dataset.mark)")) == {"m2"}


def test_on_a_phone_the_card_fills_the_sheet(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, size=PHONE, reduced_motion="reduce")
    open_card(page, "m9")
    box = page.locator("#card").bounding_box()
    assert box["width"] == 390
    assert box["y"] > 400
    assert not page.locator("#query").is_visible()
    page.get_by_role("button", name="Back to 14 marks").click()
    assert page.locator("#query").is_visible()


def test_the_quote_is_never_hidden_behind_the_buttons(open_page: Any, sample_html: str) -> None:
    page = open_page(sample_html, size=(1440, 600))
    open_card(page, "m9")
    page.locator("#card figcaption").scroll_into_view_if_needed()
    quote = page.locator("#card figcaption").bounding_box()
    buttons = page.locator("#card .actions").bounding_box()
    assert quote["y"] + quote["height"] <= buttons["y"] + 1


def test_articles_that_disagree_stand_side_by_side(open_page: Any, sample: Any) -> None:
    base = sample.sample_document()
    second = replace(base.articles[0], sha256="6b" * 32, publisher="Another paper")
    cites = tuple(
        Citation(article=sha, quote=quote, start=0, end=len(quote))
        for sha, quote in ((sample.SHA, "It was Saturday."), ("6b" * 32, "It was Sunday."))
    )
    differ = Disagreement(
        kind="date", claims=("c1",), values=("11 July", "12 July"), citations=cites
    )
    marks = tuple(
        replace(mark, disagreements=(differ,)) if mark.id == "m1" else mark for mark in base.marks
    )
    page = open_page(to_html(replace(base, articles=(*base.articles, second), marks=marks)))
    text = open_card(page, "m1").locator(".differ").inner_text()
    for part in ("On when", "11 July", "It was Saturday.", "12 July", "Another paper"):
        assert part in text
    page.click("#filter-button")
    page.check("input[data-kind='sources'][value='1']")
    assert page.locator("#list .row").count() == 0


HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "${alert(1)}`{{ 7*7 }}`",
    "\u2028\u2029 line\u202eright to left",
    "<!-- <script> \x00 ]]>",
    "x" * 5000,
    "javascript:alert(1)",
    "\ud800 lone",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_shows_as_text(open_page: Any, sample: Any, text: str) -> None:
    page = open_page(to_html(sample.with_title(text)))
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    card = open_card(page, "m1")
    assert page.locator("img, iframe, #page script").count() == 0
    shown = text.replace("\ud800", "?").replace("\x00", "\ufffd")
    assert card.locator("h2").evaluate("n => n.textContent").strip() == shown.strip() or (
        "\x00" in text  # JSON keeps it, HTML cannot
    )
    assert page.evaluate("[...document.links].every((a) => /^(https?|file):/.test(a.href))")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert card.bounding_box()["width"] == 344
