"""When a page was published, and what says so."""

from datetime import date

import pytest

from mapgen.dates import find_dates
from mapgen.manifest import notices
from mapgen.read import Overrides, article_of, read_text
from mapgen.read.published import day_in
from mapgen.read.source import Raw
from mapgen.text import text_of
from mapgen.text.analyse import analyse

BODY = """<p>The column left the barracks at dawn and drove along the river road, where it met
nobody for the first two hours, the command of the province said.</p><p>Soldiers raided Oakton on
Monday, and rebels shelled Ashby on Tuesday, according to the ministry, which gave no other
figures.</p>"""
LD = '<script type="application/ld+json">%s</script>'
DAY = date(2023, 3, 10)


def page(head: str = "", above: str = "", below: str = "", url: str = "", lang: str = "en"):
    text = (
        f'<!doctype html><html lang="{lang}"><head><title>Raids</title>{head}</head><body><main>'
        f"<article><h1>Raids in Elmland</h1>{above}{BODY}</article>{below}</main></body></html>"
    )
    return article_of(Raw(name="page", data=text.encode(), html=True, url=url))


@pytest.mark.parametrize(
    ("head", "above", "source"),
    [
        (LD % '{"@type":"NewsArticle","datePublished":"2023-03-10T23:30-05:00"}', "", "json_ld"),
        (LD % '[{"@type":"X"},{"@type":["Report"],"datePublished":"2023-03-10"}]', "", "json_ld"),
        (LD % '{"@graph":[{"@type":"Article","datePublished":"2023-03-10"}]}', "", "json_ld"),
        ('<meta property="article:published_time" content="2023-03-10T09:00Z">', "", "meta"),
        ('<meta name="DC.date.issued" content="2023-03-10">', "", "meta"),
        ("", '<time itemprop="datePublished" datetime="2023-03-10">Friday</time>', "time"),
        ("", '<p class="posted">Posted <time>10 March 2023</time></p>', "time"),
        ("", '<time datetime="2023-03-10">10 March</time>', "time"),
        ("", "<p>OAKTON, 10 March 2023 (Wire) - Soldiers of the army left at dawn, it said.</p>",
         "dateline"),
        ("", "<p>Published: March 10, 2023</p>", "stamp"),
    ],
)  # fmt: skip
def test_a_page_says_when_it_was_published(head, above, source):
    article = page(head, above)
    assert article.published == DAY
    assert article.evidence[0].source == source


@pytest.mark.parametrize(
    ("head", "above", "below"),
    [
        ("", "", "<footer>&copy; 2019 Example, 1 May 2019</footer>"),
        ("", "<p>The town had fallen in 2014 and was retaken on 3 May 2017.</p>", ""),
        ("", "", '<aside>Related: <time datetime="2014-06-10">Mosul fell</time></aside>'),
        ("", "", '<div class="related"><time datetime="2014-06-10">then</time></div>'),
        ("", '<blockquote class="tweet"><time datetime="2020-05-01"></time></blockquote>', ""),
        ("", '<time class="updated" datetime="2023-03-12">12 March</time>', ""),
        ('<meta property="article:modified_time" content="2023-03-12">', "", ""),
        (LD % '{"@type":"NewsArticle","dateModified":"2023-03-12"}', "", ""),
        (LD % '{"@type":"Event","datePublished":"2023-03-12"}', "", ""),
        (LD % '{"@type":"NewsArticle","datePublished":', "", ""),
        ("", "<p>Updated: 12 March 2023</p>", ""),
        ("", "<p>Published 03/04/2023</p>", ""),
        ("", '<time datetime="2023-03-10">a</time><time datetime="2023-03-08">b</time>', ""),
    ],
)  # fmt: skip
def test_nothing_else_does(head, above, below):
    article = page(head, above, below)
    assert article.published is None
    assert article.evidence == ()


def test_of_several_descriptions_the_one_of_the_page_counts():
    items = (
        '[{"@type":"NewsArticle","url":"https://x.org/b","datePublished":"2020-01-01"},'
        '{"@type":"NewsArticle","url":"https://x.org/a","datePublished":"2023-03-10"}]'
    )
    link = '<link rel="canonical" href="https://x.org/a">'
    assert page(LD % items + link).published == DAY
    assert page(LD % items).published is None


def test_a_day_in_the_address_is_a_guess_that_is_said_and_not_used():
    article = page(url="https://x.org/2023/03/10/raids.html")
    assert article.published is None
    (guess,) = article.evidence
    assert (guess.day, guess.source, guess.sure) == (DAY, "address", False)
    (line,) = notices(article, ())
    assert "2023-03-10, by its address: a guess" in line


@pytest.mark.parametrize(
    ("lang", "day"), [("en-GB", date(2023, 4, 3)), ("en-US", date(2023, 3, 4))]
)
def test_the_order_of_day_and_month_is_the_pages_own(lang, day):
    head = '<meta name="pubdate" content="03/04/2023">'
    assert page(head, lang=lang).published == day
    assert page(head, lang="en").published is None


@pytest.mark.parametrize(
    ("lang", "url", "more", "day"),
    [
        ("en", "https://news.example.co.uk/a", "", date(2023, 4, 3)),
        ("en", "https://example.com.ng/a", "", date(2023, 4, 3)),
        ("en", "https://www.example.gov/a", "", date(2023, 3, 4)),
        ("en", "https://www.ajc.com/a", "", date(2023, 3, 4)),
        ("fr", "https://example.org/a", "", date(2023, 4, 3)),
        ("es-CO", "", "", date(2023, 4, 3)),
        ("en", "", '<meta property="og:locale" content="en_IE">', date(2023, 4, 3)),
        ("en", "", LD % '{"@type":"NewsArticle","inLanguage":"en-KE"}', date(2023, 4, 3)),
        ("en", "", LD % '{"@type":"NewsArticle","publisher":{"address":{"addressCountry":"IN"}}}',
         date(2023, 4, 3)),
        ("en-US", "https://example.co.ke/a", "", None),
        ("en", "https://example.tv/a", "", None),
        ("en-ZA", "", "", None),
        ("en-CA", "https://example.ca/a", "", None),
        ("xx", "https://example.com/a", "", None),
    ],
)  # fmt: skip
def test_language_site_and_publisher_tell_the_order_where_they_agree(lang, url, more, day):
    head = f'<meta name="pubdate" content="03/04/2023">{more}'
    assert page(head, lang=lang, url=url).published == day


def test_what_is_given_counts_and_the_dateline_against_it_is_named():
    article = read_text(
        "OAKTON, March 6, 2023 (Wire) - Soldiers raided Ashby on Monday.", published="2023-05-01"
    )
    assert article.published == date(2023, 5, 1)
    (line,) = notices(article, ())
    assert line == (
        "Dates are counted from 2023-05-01, as was said; by its dateline the article is of "
        "2023-03-06"
    )


def test_what_is_given_goes_before_a_page():
    raw = Raw(name="x", html=True, data=(
        "<html><head><meta name=date content=2023-03-10></head><body><article>" + BODY +
        "</article></body></html>").encode())  # fmt: skip
    article = article_of(raw, Overrides(published=date(2023, 3, 11)))
    assert article.published == date(2023, 3, 11)
    assert [found.source for found in article.evidence] == ["given", "meta"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023-03-10T09:00:00Z", DAY),
        ("20230310", DAY),
        ("Fri, 10th March, 2023", DAY),
        ("Mar. 10 2023", DAY),
        ("31 February 2023", None),
        ("10 Marchember 2023", None),
        ("13/03/2023", date(2023, 3, 13)),
        ("3/3/2023", date(2023, 3, 3)),
        ("10 March", None),
    ],
)
def test_days_are_read_in_the_ways_they_are_written(text, day):
    assert day_in(text) == day


def test_an_update_of_a_live_blog_stands_under_its_own_day():
    text = """<html><head><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":
    "Live: Elmland","datePublished":"2023-03-08","liveBlogUpdate":[{"@type":"BlogPosting",
    "headline":"x","datePublished":"2023-03-10"}]}</script></head><body><main><h1>Live: Elmland</h1>
    <article><time datetime="2023-03-10T18:40Z">18:40</time>
    <p>Rebels attacked Ashby yesterday.</p></article>
    <article><time datetime="2023-03-09T09:00Z">09:00</time><h2>Oakton</h2><p>Soldiers raided it
    today.</p></article></main><footer><p>End</p></footer></body></html>"""
    article = article_of(Raw(name="x", data=text.encode(), html=True))
    found = [(b.kind, b.day, article.text[b.start : b.end][:8]) for b in article.blocks]
    assert found == [
        ("heading", None, "Live: El"),
        ("stamp", DAY, "18:40"),
        ("paragraph", None, "Rebels a"),
        ("stamp", date(2023, 3, 9), "09:00"),
        ("heading", None, "Oakton"),
        ("paragraph", None, "Soldiers"),
    ]
    assert article.title == "Live: Elmland"


TOLD = "Soldiers raided Oakton on Monday, it said.\n"
PASTED = f"Saturday, 28 Sep, 2024\n\nRaids in Elmland\n\n{{}}\n\n{TOLD}"


@pytest.mark.parametrize(
    "near", ["Update: 2023-03-07 02:27:13", "Dark mode", "Home World Sport Africa"]
)
def test_the_day_a_page_was_opened_is_a_guess_and_nothing_is_counted_from_it(near):
    article = read_text(PASTED.format(near))
    assert article.published is None
    assert [(e.source, e.sure) for e in article.evidence] == [("stamp", False)]
    assert article.title == "Raids in Elmland"
    for given in (None, "2023-03-07"):
        analysis = text_of(analyse(read_text(PASTED.format(near), published=given)))
        days = {span.start for span in find_dates(analysis)}
        assert days == {date(2023, 3, 6) if given else None}


@pytest.mark.parametrize(
    "head",
    [
        "7 March 2023\n\nRaids in Elmland",
        "Raids in Elmland\n\n7 March 2023\n\nShare",
        "Raids in Elmland\n\nBy Ann Lee\n\n7 March 2023\n\nAdvertisement",
        "Home World Sport Africa\n\nRaids in Elmland\n\nPosted March 7th, 2023 at 3:40 pm (UTC-5)",
        "Raids in Elmland\n\nElm Institute, 7 March 2023",
    ],
)
def test_a_day_under_the_headline_or_alone_above_it_is_the_articles(head):
    article = read_text(f"{head}\n\n{TOLD}")
    assert article.published == date(2023, 3, 7)
    assert article.title == "Raids in Elmland"
