"""Each format of a document by its own reader, on small files of our own."""

import re
from datetime import date

import lxml.html
import pytest

from mapgen.errors import InputError
from mapgen.read import pdf_streams
from mapgen.read.documents import READERS, extract
from mapgen.read.extracted import Writer
from mapgen.read.live import is_live, read_live
from mapgen.read.mail import read_mail
from mapgen.read.page import read_page
from mapgen.read.pdf import read_pdf
from mapgen.read.pdf_streams import check_streams
from mapgen.read.source import Raw
from mapgen.read.word import read_docx, read_odt
from tests import documents


def shown(found) -> list[tuple[str, str]]:
    """Return (kind, words) of the blocks."""
    return [(block.kind, found.text[block.start : block.end]) for block in found.blocks]


WHOLE = [
    ("heading", documents.TITLE),
    ("paragraph", documents.LEAD),
    *(("list_item", item) for item in documents.ITEMS),
    *(("table_cell", cell) for row in documents.CELLS for cell in row),
    ("paragraph", documents.END),
]


@pytest.mark.parametrize(("read", "data"), [(read_docx, documents.docx), (read_odt, documents.odt)])
def test_a_word_processors_file_keeps_its_blocks(read, data):
    assert shown(read(data(), "a")) == WHOLE
    with pytest.raises(InputError, match="broken"):
        read(data()[:400], "a")


def test_what_is_struck_out_or_hidden_in_a_word_file_is_not_read():
    text = read_docx(documents.changed_docx(), "a").text
    assert "Soldiers raided Ashby on Monday." in text
    assert "Fallow on" not in text
    assert "Rome" not in text
    assert text.count("Rebels held Fallow.") == 1  # a box stands there in two forms


def test_a_pdf_keeps_its_paragraphs_and_drops_heads_and_numbers():
    found = shown(read_pdf(documents.pdf(), "a"))
    assert ("heading", documents.TITLE) in found
    assert ("paragraph", documents.LEAD) in found
    assert [words for kind, words in found if kind == "list_item"] == list(documents.ITEMS)
    pages = [
        [(60, 780, 9, "The Daily Elm"), (60, 600, 11, "Soldiers raided Ashby and res-"),
         (60, 587, 11, "idents fled."), (300, 20, 9, "1")],
        [(60, 780, 9, "The Daily Elm"), (60, 600, 11, "Police left Elm."), (300, 20, 9, "2")],
    ]  # fmt: skip
    text = read_pdf(documents.pdf(pages), "a").text
    assert "Soldiers raided Ashby and residents fled." in text
    assert "Daily Elm" not in text
    assert not re.search(r"^\d$", text, re.MULTILINE)


def test_a_pdf_without_letters_or_with_half_of_itself_is_refused():
    with pytest.raises(InputError, match="no text"):
        read_pdf(documents.pdf([[(60, 600, 11, "12")]]), "a")
    with pytest.raises(InputError):
        read_pdf(documents.pdf()[:60], "a")


def test_a_stream_may_not_unpack_to_more_than_a_document_holds(monkeypatch):
    import zlib

    def packed(filters: str, data: bytes) -> bytes:
        return b"1 0 obj << /Filter " + filters.encode() + b" >> stream\n" + data + b"\nendstream"

    body = zlib.compress(b"x" * 5_000)
    check_streams(packed("/FlateDecode", body), "a")
    with pytest.raises(InputError, match="packed 7 times"):
        check_streams(packed("[" + "/FlateDecode" * 7 + "]", body), "a")
    monkeypatch.setattr(pdf_streams, "_MOST_READ", 4_000)
    with pytest.raises(InputError, match="unpacks to more"):
        check_streams(packed("/FlateDecode", body), "a")
    picture = packed("/FlateDecode", body).replace(b"/Filter", b"/Subtype /Image /Filter")
    check_streams(picture, "a")  # pictures are never read
    twice = b"".join(b"%02x" % byte for byte in body) + b">"
    with pytest.raises(InputError, match="unpacks to more"):
        check_streams(packed("[/ASCIIHexDecode /FlateDecode]", twice), "a")


def test_a_letter_is_its_text_or_the_page_that_its_text_only_points_to():
    plain = "Soldiers raided Ashby.\n\n" + f"{documents.END}\n" * 5
    found = read_mail(documents.newsletter(plain, documents.html().decode()), "a")
    assert "Soldiers raided Ashby." in found.text
    assert found.title == "Army raids Ashby – and more"
    assert found.evidence[0].day == date(2023, 3, 7)
    stub = read_mail(documents.newsletter("See the page.", documents.html().decode() * 3), "a")
    assert documents.LEAD in stub.text
    with pytest.raises(InputError, match="without text"):
        read_mail(b"Subject: x\n\n", "a")


def test_a_saved_page_has_the_address_it_was_saved_from():
    found = read_mail(documents.mhtml(), "a")
    assert found.url == "https://example.org/raid"
    assert documents.LEAD in found.text


def test_a_page_keeps_its_blocks_and_half_a_page_is_refused():
    page = documents.html().decode()
    assert shown(read_page(page, name="a")) == WHOLE
    with pytest.raises(InputError):
        read_page("<html><body></body></html>", name="a")
    with pytest.raises(InputError):
        read_page(page[: page.index("fled.") - 10], name="a")


LIVE = (
    "<html><head><script type='application/ld+json'>{kind}</script></head><body><main>"
    "<time datetime='2023-03-06T10:00'>10:00</time><p>Soldiers raided Ashby on Monday.</p>"
    "<time datetime='2023-03-07T11:00'>11:00</time><p>Police closed the long road.</p>"
    "</main></body></html>"
)


def test_a_live_blog_has_a_stamp_over_each_update():
    page = LIVE.replace("{kind}", '{"@type": "LiveBlogPosting", "headline": "As it happened"}')
    root = lxml.html.fromstring(page)
    assert is_live(root)
    found = read_live(root, root, "a", "")
    assert shown(found) == [
        ("stamp", "10:00"),
        ("paragraph", "Soldiers raided Ashby on Monday."),
        ("stamp", "11:00"),
        ("paragraph", "Police closed the long road."),
    ]
    assert [b.day for b in found.blocks if b.day] == [date(2023, 3, 6), date(2023, 3, 7)]
    assert found.title == "As it happened"
    assert not is_live(lxml.html.fromstring(LIVE.replace("{kind}", "{}")))


def test_a_document_is_read_by_what_it_is():
    assert set(READERS) == {"html", "docx", "odt", "rtf", "pdf", "mail"}
    for kind, data in (("docx", documents.docx()), ("html", documents.html())):
        assert shown(extract(Raw(name="a", data=data), kind)) == WHOLE
    with pytest.raises(InputError):
        extract(Raw(name="a", data=documents.docx()), "pdf")


def test_blocks_are_written_one_under_the_other():
    writer = Writer()
    writer.add("A headline", "heading")
    writer.add("  ", "paragraph")
    writer.add("One", "list_item")
    writer.add("Two", "list_item")
    writer.add("a", "table_cell")
    writer.add("b", "table_cell", same_line=True)
    writer.add("6 March", "stamp", day=date(2023, 3, 6))
    assert writer.text() == "A headline\n\n- One\n- Two\n\na | b\n\n6 March"
    assert [writer.text()[b.start : b.end] for b in writer.blocks] == [
        "A headline", "One", "Two", "a", "b", "6 March",
    ]  # fmt: skip
    assert [b.day for b in writer.blocks if b.day] == [date(2023, 3, 6)]
