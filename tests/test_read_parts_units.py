"""Small rules of reading a file, each by a table: what it is, what goes, what a line says."""

import io
import zipfile
from datetime import date

import lxml.html
import pytest

from mapgen.addresses import parts_of, web_address
from mapgen.blocks.kinds import is_cells, is_link, is_sign_off, kind_of, sentence_like
from mapgen.blocks.plain import plain_text
from mapgen.blocks.shape import blocks_of
from mapgen.blocks.tail import tailed
from mapgen.blocks.words import block_words
from mapgen.errors import DataError, InputError
from mapgen.lang.countries import country_code, country_codes, country_name
from mapgen.lang.day_order import day_order
from mapgen.model import Block
from mapgen.read.furniture import without_furniture
from mapgen.read.richtext import read_rtf
from mapgen.read.sniff import open_zip, sniff
from mapgen.read.stamps import text_evidence
from mapgen.read.tags import KINDS, flat, has_class, page_lang

PROSE = "Soldiers went into the town in the morning and left it again at night. " * 4


@pytest.mark.parametrize(
    ("address", "host", "web"),
    [
        ("https://example.org/a", "example.org", True),
        ("http://example.org", "example.org", True),
        ("ftp://example.org", "example.org", False),
        ("javascript:alert(1)", None, False),
        ("http://[::1", None, False),
        ("", None, False),
    ],
)
def test_only_addresses_of_the_web_are_kept(address, host, web):
    assert parts_of(address).hostname == host
    assert web_address(address) == (address if web else "")
    assert web_address(None) == ""


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7", "pdf"),
        (b"junk before %PDF-1.7", "pdf"),
        (b"\xef\xbb\xbf{\\rtf1 x}", "rtf"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"\n <p>Word</p>", "html"),
        (b"<Word> of mouth", "text"),
        (b"From: a\r\nMessage-ID: b\r\n\r\nText", "mail"),
        (b"From: a\r\nTo: b\r\n\r\nText", "text"),
        (b"{not json", "text"),
        (b"Soldiers left.", "text"),
    ],
)
def test_a_file_is_what_its_bytes_say(data, kind):
    assert sniff(data, "x") == kind


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0", "old Word"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (b"\x89PNG", "picture"),
        (b"\x1f\x8b", "packed"),
        (b'{"a": 1}', "JSON"),
        (b"<rss version='2'>", "feed"),
        (b"<?xml version='1.0'?><a/>", "XML"),
        (b"PK\x03\x04broken", "broken"),
    ],
)
def test_what_holds_no_article_is_refused_by_name(data, said):
    with pytest.raises(InputError, match=said):
        sniff(data, "x")


def test_a_server_that_says_page_is_believed():
    assert sniff(b"Words", "x", html=True) == "html"
    assert sniff(b"<?xml version='1.0'?><a/>", "x", html=True) == "html"
    with pytest.raises(InputError, match="cut short"):
        open_zip(b"PK", "x")


def test_rich_text_is_read_without_what_was_struck_out():
    read = read_rtf(rb"{\rtf1 Troops {\deleted never }left{\v  hidden}.\par They {\v0 came}.}", "x")
    assert read.text == "Troops left.\n\nThey came."


@pytest.mark.parametrize(
    ("words", "line"),
    [(("a  b\n", "\tc "), "a b c"), (("a\u00a0b",), "a\u00a0b"), ((" ",), "")],
)
def test_words_of_a_page_stand_in_one_line(words, line):
    assert flat(*words) == line


def test_a_class_is_asked_for_as_a_word():
    page = lxml.html.fromstring("<div lang='en-GB'><p class='lead big'>a<p class='leading'>b</div>")
    assert [p.text for p in page.xpath(f"//p[{has_class('lead')}]")] == ["a"]
    assert page_lang(page) == "en-GB"
    assert (KINDS["li"], KINDS["figcaption"]) == ("list_item", "caption")


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        ("<div class='newsletter'>{}</div>", False),
        ("<div class='relatedPosts'>{}</div>", False),
        ("<div class='news'>{}</div>", True),
        ("<div class='unrelated'>{}</div>", True),
        ("<div class='share'>{}</div>", False),
        ("<address>{}</address>", False),
    ],
)
def test_furniture_goes_by_its_name(box, stays):
    inner = "A line that is long enough to be taken for prose, forty and more."
    page = lxml.html.fromstring(
        f"<html><body><h1>T</h1><p>{PROSE}</p>{box.format(inner)}</body></html>"
    )
    without_furniture(page)
    assert (inner in page.text_content()) is stays
    assert "Soldiers" in page.text_content()


def test_a_box_that_is_the_article_stays_whatever_its_name():
    page = lxml.html.fromstring(f"<html><body><div class='related'>{PROSE}</div></body></html>")
    without_furniture(page)
    assert "Soldiers" in page.text_content()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Ann Lee", "byline"),
        ("Photo: Ann Lee", "credit"),
        ("Updated 4 May 2021, 10:15 GMT", "stamp"),
        ("4 May 2021", "stamp"),
        ("Related topics", "related"),
        ("Soldiers left the town.", None),
        ("By the river soldiers left.", None),
    ],
)
def test_a_line_is_told_by_its_words(line, kind):
    assert kind_of(line) == kind


def test_small_signs_of_lines():
    assert sentence_like("They left.”") and not sentence_like("They left")  # noqa: PT018
    assert sentence_like("They left. https://example.org/a")
    assert is_link("https://example.org/a") and is_link("-----") and not is_link("Go to x")  # noqa: PT018
    assert is_sign_off("-- ") and not is_sign_off("They left.")  # noqa: PT018
    assert is_cells("a\tb") and not is_cells("a\t") and is_cells("| a | b |")  # noqa: PT018
    assert not is_cells("a|b")
    assert "related topics" in block_words()["related"]
    with pytest.raises(DataError):
        block_words("xx")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Kir\u00adkuk fell", "Kirkuk fell "),
        ("two\nlines", "two lines"),
        ("a **bold** town", "a   bold   town"),
        ("[Gao](https://x.org) fell", None),
        ("fell.[12] Then", "fell.     Then"),
        ("#Gao fell", " Gao fell"),
        ("REBELS TAKE THE TOWN OF GAO", "Rebels Take the Town of Gao"),
        ("UN aid FOR Gao", "UN aid FOR Gao"),
    ],
)
def test_a_block_is_made_one_readable_line_of_the_same_length(text, plain):
    made = plain_text(text, [Block(kind="paragraph", start=0, end=len(text))])
    assert len(made) == len(text)
    if plain is not None:
        assert " ".join(made.split()) == " ".join(plain.split())
    else:
        assert made.split() == ["Gao", "fell"]
        assert made.index("Gao") == text.index("Gao")


def test_short_lines_under_a_list_of_links_are_links_too():
    text = "Soldiers left Gao.\n\nRelated topics\n\nMali army\n\nTroops went on to Kidal."
    kinds = [b.kind for b in tailed(text, blocks_of(text))]
    assert kinds == ["paragraph", "related", "related", "paragraph"]


def test_what_stands_under_a_signature_is_no_article():
    text = "Soldiers left Gao.\n\n-- \n\nAnn Lee\n\nElm Institute"
    assert [b.kind for b in tailed(text, blocks_of(text))][1:] == ["credit"] * 3


@pytest.mark.parametrize(
    ("text", "day", "sure"),
    [
        ("Rebels take Gao\n\n4 May 2021\n\nThe rebels left.", date(2021, 5, 4), True),
        ("Elm Institute, 7 March 2023\n\nThe rebels left.", date(2023, 3, 7), True),
        ("Updated 4 May 2021\n\nThe rebels left.", None, None),
        ("The rebels left.\n\n4 May 2021", None, None),
    ],
)
def test_the_line_above_an_article_tells_its_day(text, day, sure):
    found = text_evidence(text, blocks_of(text))
    assert [(one.day, one.sure) for one in found] == ([(day, sure)] if day else [])


@pytest.mark.parametrize(
    ("code", "name", "in_sentence"),
    [("US", "United States", "the United States"), ("ML", "Mali", "Mali"), ("XX", "XX", "XX")],
)
def test_countries_have_names_and_names_their_countries(code, name, in_sentence):
    assert country_name(code) == name
    assert country_name(code, sentence=True) == in_sentence
    assert country_code(in_sentence) == code
    assert country_codes().get(name, code) == code


@pytest.mark.parametrize(
    ("tags", "url", "country", "order"),
    [
        (("en-GB",), "", "", "DMY"),
        (("en-US",), "", "", "MDY"),
        (("en",), "", "", ""),
        (("fr",), "", "", "DMY"),
        (("en-CA",), "", "", ""),
        (("en-US", "en-GB"), "", "", ""),
        ((), "https://news.example.co.uk/a", "", "DMY"),
        ((), "https://example.gov/a", "", "MDY"),
        ((), "https://example.tv/a", "", ""),
        ((), "", "us", "MDY"),
        (("en-GB",), "", "US", ""),
    ],
)
def test_the_order_of_day_and_month_is_known_where_all_that_tells_agrees(tags, url, country, order):
    assert day_order(*tags, url=url, country=country) == order


def packed(*names):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in names:
            made.writestr(name, "x")
    return out.getvalue()


def test_a_packed_document_is_known_by_its_parts():
    assert sniff(packed("word/document.xml"), "x") == "docx"
    assert sniff(packed("content.xml"), "x") == "odt"
    with pytest.raises(InputError, match="no document"):
        sniff(packed("a.txt"), "x")
    with pytest.raises(InputError, match="more than"):
        sniff(packed(*map(str, range(3001))), "x")


def test_the_next_article_of_a_page_goes_and_teasers_with_it():
    page = lxml.html.fromstring(
        f"<html><body><article><h1>T</h1><p>{PROSE * 2}</p></article>"
        f"<article><h2>Next</h2><p>{PROSE.replace('Soldiers', 'Sailors')}</p></article>"
        f"<article><p>{PROSE.replace('Soldiers', 'Airmen')}</p></article></body></html>"
    )
    without_furniture(page)
    text = page.text_content()
    assert "Soldiers" in text
    assert "Sailors" not in text
    assert "Airmen" in text  # it has no headline of its own


def test_a_likely_box_goes_only_while_it_is_a_small_part():
    for share, stays in ((1, False), (3, True)):
        box = "A line of a box that is long enough to be taken for prose. " * 3 * share
        page = lxml.html.fromstring(
            f"<html><body><h1>T</h1><p>{PROSE * 2}</p><div class='promo'>{box}</div></body></html>"
        )
        without_furniture(page)
        assert ("of a box" in page.text_content()) is stays


def test_a_foot_ends_where_another_letter_begins_and_is_not_too_long():
    text = "Soldiers left Gao.\n\n-- \n\nAnn Lee\n\n4 May 2021, 10:15\n\nTroops went to Kidal."
    kinds = [b.kind for b in tailed(text, blocks_of(text))]
    assert kinds == ["paragraph", "credit", "credit", "stamp", "paragraph"]
    long = "Soldiers left Gao.\n\n-- \n\n" + "\n\n".join(["Troops went to Kidal. " * 20] * 5)
    assert [b.kind for b in tailed(long, blocks_of(long))][2:] == ["paragraph"] * 5


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("4 May 2021\n\nThe rebels left.", True),
        ("4 May 2021\n\nThe rebels left.\n\n6 May 2021", False),
        ("4 May 2021\n\nRelated topics\n\nThe rebels left.", False),
        ("Rebels take Gao\n\n4 May 2021\n\nRelated topics\n\nThe rebels left.", True),
    ],
)
def test_a_bare_day_is_a_guess_beside_another_or_at_the_head_of_a_page(text, sure):
    (found,) = text_evidence(text, blocks_of(text))
    assert (found.day, found.sure) == (date(2021, 5, 4), sure)
