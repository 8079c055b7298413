"""Every file a newsroom has gives the same article; a broken one says what is wrong with it."""

import base64
import functools
import sys
import threading
import zipfile
import zlib
from datetime import date
from io import BytesIO

import pytest

from mapgen.errors import InputError, UsageError
from mapgen.read import MAX_TEXT, Overrides, article_of
from mapgen.read.decode import decode
from mapgen.read.source import Raw
from tests import documents as made
from tests import pages
from tests import pages_sites as sites

FORMATS = {
    "text": made.text, "html": made.html, "docx": made.docx, "odt": made.odt, "rtf": made.rtf,
    "mail": made.mail, "mhtml": made.mhtml, "pdf": made.pdf,
}  # fmt: skip
KINDS = {"heading", "paragraph", "list_item", "table_cell"}


def read(data: bytes, **known: object):
    return article_of(Raw(name="file", data=data), Overrides(**known) if known else None)


def told(data: bytes) -> list[str]:
    article = read(data)
    return [article.text[b.start : b.end] for b in article.blocks]


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_gives_the_same_article(kind):
    article = read(FORMATS[kind]())
    assert article.title == made.TITLE
    found = [" ".join(article.text[b.start : b.end].split()) for b in article.blocks]
    if kind == "pdf":  # a page does not say which of its lines are a table
        assert found[:4] == made.words()[:4]
        assert found[-1] == made.END
    else:
        assert found == made.words()
        kinds = [block.kind for block in article.blocks]
        assert kinds == ["heading", "paragraph", *["list_item"] * 2, *["table_cell"] * 4,
                         "paragraph"]  # fmt: skip


@pytest.mark.parametrize("suffix", [".txt", ".pdf", ".html", ".docx", ""])
def test_a_file_is_read_for_what_it_is(tmp_path, suffix):
    from mapgen.read import read as read_path

    for kind, make in FORMATS.items():
        path = tmp_path / f"{kind}{suffix}"
        path.write_bytes(make())
        assert read_path(str(path)).title == made.TITLE


def test_a_letter_is_of_the_day_it_was_sent():
    article = read(made.mail())
    assert article.published == date(2023, 3, 10)
    assert article.evidence[0].source == "mail"


def test_a_saved_page_has_its_address_and_day():
    article = read(made.mhtml())
    assert (article.url, article.published) == ("https://example.org/raid", date(2023, 3, 10))


def test_a_files_own_properties_are_a_guess():
    article = read(made.docx())
    assert article.published is None
    assert [found.source for found in article.evidence] == ["document"]


def test_columns_are_read_one_after_the_other():
    left = (
        "Soldiers of the second brigade",
        "raided Ashby on Monday, and the",
        "people of Oakton fled to the hills",
        "north of the river.",
    )
    right = (
        "Rebels shelled the road all night",
        "and held the bridge of Elmford un-",
        "til the morning, residents said by",
        "telephone.",
    )
    lines = [(60, 700 - 13 * n, 11, words) for n, words in enumerate(left)]
    lines += [(330, 700 - 13 * n, 11, words) for n, words in enumerate(right)]
    first, second = told(made.pdf([lines]))
    assert first == " ".join(left)
    assert second == " ".join(right).replace("un- til", "until")


def test_running_heads_and_page_numbers_are_no_text_and_a_page_cuts_no_sentence():
    pages = [
        [(60, 770, 9, "Elm Weekly 12"), (60, 700, 11, "Soldiers raided Ashby and"),
         (300, 20, 9, "Page 1 of 2")],
        [(60, 770, 9, "Elm Weekly 12"), (60, 700, 11, "the port on Monday."),
         (300, 20, 9, "Page 2 of 2")],
    ]  # fmt: skip
    assert told(made.pdf(pages)) == ["Soldiers raided Ashby and the port on Monday."]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (made.pdf([[]]), "no text in it; a scanned page"),
        (made.pdf()[:300], "broken, or cut short"),
        (b"%PDF-1.7 nothing", "broken, or cut short|no text"),
        (made.pdf(extra="/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + "x" * 32 + ") /U ("
                  + "y" * 32 + ") >> /ID [(a) (b)]"), "encrypted"),
        (made.docx()[:2000], "broken, or cut short"),
        (made.packed({"word/document.xml": "<x"}), "broken, or cut short"),
        (made.packed({"content.xml": "<x"}), "broken, or cut short"),
        (made.packed({"a.txt": "Soldiers raided Ashby."}), "no document"),
        (lambda: made.packed({"word/document.xml": b"\0" * 90_000_000}), "more than a document"),
        (lambda: b"%PDF-1.4\n1 0 obj\n<< >>\nstream\n" + zlib.compress(b"\0" * 250_000_000, 1),
         "more than a document"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "old Word file"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "encrypted Word file"),
        (b"\x1f\x8b\x08" + b"\0" * 60, "a packed file"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "a feed"),
        (b'<?xml version="1.0"?><rows><row>Soldiers raided Ashby.</row></rows>', "XML that is no"),
        (b"<html><body><article><h1>Raid</h1><p>Soldiers raided Ashby on Mon", "cut short"),
        (b"<html><body><article><p>Soldiers raided Ashby on Monday.</p><p cla", "cut short"),
        (b"\x89PNG\r\n", "a picture"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "a feed"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "a feed"),
        (b"From: a@b.org\r\nMessage-ID: <1>\r\nSubject: x\r\n\r\n", "letter without text"),
        (b"<html><body></body></html>", "no article text"),
        (b"<html><body>" + b"<p>x</p>" * 50_000, "elements; not an article"),
        (b"{\\rtf1 }", "no text in it"),
        (b"a\0b", "not text"),
    ],
)  # fmt: skip
def test_a_file_that_holds_no_article_says_so(data, message):
    held = data() if callable(data) else data
    with pytest.raises(InputError, match=message) as caught:
        read(held)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 3


@functools.cache
def small() -> bytes:
    """Return what unpacks to a quarter of a gigabyte, made when it is first asked for."""
    return zlib.compress(zlib.compress(b"\0" * 250_000_000, 9), 9)


@pytest.mark.parametrize(
    ("filters", "packed"),
    [
        ("[/FlateDecode /FlateDecode]", small),
        ("[ /Fl /Fl ]", small),
        ("7 0 R", small),
        (
            "[/ASCII85Decode /FlateDecode /FlateDecode]",
            lambda: base64.a85encode(small()) + b"~>",
        ),
        ("[/ASCIIHexDecode /FlateDecode /FlateDecode]", lambda: small().hex().encode() + b">"),
        ("[/FlateDecode /RunLengthDecode]", lambda: zlib.compress(b"\x81x" * 2_000_000, 9)),
        ("[" + "/FlateDecode " * 9 + "]", lambda: b"x"),
    ],
)
def test_a_pdf_packed_over_and_over_is_refused_without_unpacking_it(filters, packed):
    head = f"%PDF-1.4\n1 0 obj\n<< /Filter {filters} >>\nstream\n".encode()
    with pytest.raises(InputError, match=r"more than a document|packed 9 times"):
        read(head + packed() + b"\nendstream\nendobj\n")


def test_a_pdf_that_takes_too_long_is_given_up(monkeypatch):
    stop = threading.Event()
    monkeypatch.setattr("mapgen.read.pdf._DEADLINE_S", 0.05)
    monkeypatch.setattr("mapgen.read.pdf._about", lambda data: stop.wait(20))
    try:
        with pytest.raises(InputError, match="too long to read"):
            read(made.pdf())
    finally:
        stop.set()


def test_a_page_of_one_long_tag_is_refused_or_read_in_time():
    with pytest.raises(InputError):
        read(b"<html><body><article>" + b"<div>" * 1_000_000)
    with pytest.raises(InputError, match="longer than"):
        read(b"<html><body><article><p>" + b"word " * (MAX_TEXT // 4) + b"</p></article>")
    for words in (b"<", b"&lt;"):
        with pytest.raises(InputError, match="longer than"):
            read(b"<html><body>" + words * 1_600_000 + b"</body>")
    told = b"<p>Soldiers raided the town of Ashby on Monday, the ministry said.</p>" * 3
    for noise in (b"<p title='" + b"x" * 5_000_000 + b"'>", b"<!--" + b"-x" * 2_500_000 + b"-->"):
        article = read(b"<html><body><article>" + noise + told + b"</article></body></html>")
        assert "raided the town" in article.text


@pytest.mark.parametrize(
    ("module", "kind"), [("docx", "docx"), ("striprtf.striprtf", "rtf"), ("pdfminer", "pdf")]
)
def test_a_library_that_is_missing_is_named(monkeypatch, module, kind):
    data = FORMATS[kind]()
    for name in [name for name in sys.modules if name.split(".")[0] == module.split(".")[0]]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InputError, match=r"pip install 'mapgen\[documents\]'"):
        read(data)


def test_a_word_file_is_read_with_its_changes_and_boxes():
    assert told(made.changed_docx()) == [
        "Soldiers raided Ashby on Monday.", "Oakton was shelled.", "Rebels held Fallow.",
        "Troops left Harrow.", "Date", "Place", "6 March", "Ashby",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "kind",
    [
        "vnd.ms-word.document.macroEnabled",
        "vnd.ms-word.template.macroEnabledTemplate",
        "vnd.openxmlformats-officedocument.wordprocessingml.template",
    ],
)
def test_macros_are_ignored_and_a_template_is_a_document(kind):
    with zipfile.ZipFile(BytesIO(made.docx())) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    types = "[Content_Types].xml"
    plain = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert f"{plain}.main".encode() in members[types]
    members[types] = members[types].replace(f"{plain}.main".encode(), f"{kind}.main".encode())
    assert told(made.packed(members | {"word/vbaProject.bin": b"x"})) == made.words()


def test_a_frame_of_an_opendocument_text_is_a_block_of_its_own():
    frame = (
        "<text:p>A frame <draw:frame "
        "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'>"
        "<draw:text-box><text:p>Troops left Harrow.</text:p></draw:text-box></draw:frame>is here."
        "</text:p>"
    )
    words = told(made.odt(frame))
    assert words[1:3] == ["A frame is here.", "Troops left Harrow."]


def test_rich_text_is_read_without_what_was_struck_out_or_hidden():
    data = made.rtf().replace(
        b"{\\b Monday}", b"{\\b Monday}{\\rtlch\\deleted in {\\i Fallow}}{\\v0  or}{\\v Rome} later"
    )
    assert told(data)[1] == made.LEAD.replace("Monday", "Monday or later")


def test_a_letter_whose_text_only_points_at_its_page_is_read_from_the_page():
    article = read(made.newsletter("Please view this letter in a browser.", sites.LETTER))
    words = [article.text[b.start : b.end] for b in article.blocks if b.kind == "paragraph"]
    assert article.title == "Army raids Ashby – and more"
    assert words == [pages.LEAD, pages.MORE, pages.LAST]


def test_what_stands_under_a_letter_is_no_article():
    article = read(made.mail(tail=made.SIGNED))
    kinds = {article.text[b.start : b.end]: b.kind for b in article.blocks}
    assert kinds["12 King Street, London"] == "credit"
    assert kinds["Rebels held Fallow yesterday."] == "quotation"
    assert kinds["Sent from my telephone"] == "credit"


def test_the_notes_at_the_foot_of_a_page_are_not_told():
    lines = [(60, 700, 11, "Soldiers raided Ashby on Monday, the ministry said in a statement."),
             (60, 687, 11, "Nine men were arrested in two houses near the river at dawn."),
             (60, 80, 8, "1 Interview with an officer, Rome, 2 March 2023."),
             (60, 70, 8, "2 Annual report of the ministry, page 12.")]  # fmt: skip
    article = read(made.pdf([lines]))
    assert [b.kind for b in article.blocks] == ["paragraph", "related", "related"]


TEXT = "“Residents” said: the town of Château-Elm fell — at dawn."
ARABIC = "قال سكان إن الجيش دخل مدينة الموصل فجر اليوم بعد قصف استمر ساعات طويلة."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_an_encoding_is_told(encoding):
    assert decode(TEXT.encode(encoding), "x") == TEXT


def test_arabic_of_old_files_is_told():
    assert decode(ARABIC.encode("cp1256"), "x") == ARABIC


def test_a_page_that_says_latin_1_means_windows():
    page = b"<html><head><meta charset=iso-8859-1></head><body><p>" + TEXT.encode("cp1252")
    assert TEXT in decode(page, "x", html=True)


def test_the_user_says_an_encoding():
    data = "Soldats à Elm".encode("cp850")
    assert read(data, encoding="cp850").text == "Soldats à Elm"
    with pytest.raises(InputError, match="not text in utf-8"):
        read(data, encoding="utf-8")
    with pytest.raises(UsageError, match="no such encoding"):
        read(data, encoding="elvish")
