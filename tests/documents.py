"""Small files of every format, each holding the same article."""

import textwrap
import zipfile
from email.message import EmailMessage
from io import BytesIO

TITLE = "Army takes Oakton"
LEAD = "Soldiers of the second brigade raided Ashby on Monday, and residents of Port Elmford fled."
ITEMS = ("Rebels shelled Oakton", "Police closed the road")
CELLS = (("6 March", "Ashby"), ("7 March", "Oakton"))
END = "The ministry gave no other figures, and the road along the river stayed closed all day."
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def words() -> list[str]:
    """Return what every one of the files tells, in order."""
    return [TITLE, LEAD, *ITEMS, *(cell for row in CELLS for cell in row), END]


def text() -> bytes:
    rows = "\n".join(" | ".join(row) for row in CELLS)
    items = "\n".join(f"- {item}" for item in ITEMS)
    return f"{TITLE}\n\n{LEAD}\n\n{items}\n\n{rows}\n\n{END}\n".encode()


def html(head: str = "") -> bytes:
    items = "".join(f"<li>{item}</li>" for item in ITEMS)
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in CELLS)
    return (
        f"<!doctype html><html><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}"
        f"</h1><p>{LEAD}</p><ul>{items}</ul><table>{rows}</table><p>{END}</p></article></body></html>"
    ).encode()


def docx() -> bytes:
    from docx import Document

    document = Document()
    document.add_heading(TITLE, 0)
    document.add_paragraph(LEAD)
    for item in ITEMS:
        document.add_paragraph(item, style="List Bullet")
    table = document.add_table(len(CELLS), 2)
    for row, cells in zip(table.rows, CELLS, strict=True):
        for cell, value in zip(row.cells, cells, strict=True):
            cell.text = value
    document.add_paragraph(END)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def odt(extra: str = "") -> bytes:
    items = "".join(f"<text:list-item><text:p>{i}</text:p></text:list-item>" for i in ITEMS)
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" for c in row)
        + "</table:table-row>"
        for row in CELLS
    )
    content = (
        f'<office:document-content xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" '
        f'xmlns:table="{_ODF}:table:1.0"><office:body><office:text>'
        f'<text:h text:outline-level="1">{TITLE}</text:h>{extra}<text:p>{LEAD}</text:p>'
        f"<text:list>{items}</text:list><table:table>{rows}</table:table><text:p>{END}</text:p>"
        "</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def packed(members: dict[str, str | bytes]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


def rtf() -> bytes:
    items = "".join(rf"\bullet  {item}\par " for item in ITEMS)
    rows = "".join(r"\trowd " + "".join(rf"{c}\cell " for c in row) + r"\row " for row in CELLS)
    lead = LEAD.replace("Monday", r"{\b Monday}")
    return (
        rf"{{\rtf1\ansi\ansicpg1252{{\fonttbl{{\f0 Times;}}}}\f0 {TITLE}\par\par {lead}\par "
        rf"{items}{rows}{END}\par}}"
    ).encode()


def mail(
    subject: str = f"Fwd: {TITLE}", day: str = "Fri, 10 Mar 2023 09:12:00 +0300", tail: str = ""
) -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"] = "Ann Lee <ann@example.org>", "desk@example.org"
    letter["Subject"], letter["Date"] = subject, day
    letter["Message-ID"] = "<1@example.org>"
    letter.set_content(text().decode().split("\n", 2)[2] + tail)
    letter.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    return letter.as_bytes()


SIGNED = """
--
Ann Lee
12 King Street, London

On Mon, 6 Mar 2023 at 18:22, Bob Poe <bob@example.org> wrote:

> Rebels held Fallow yesterday.

Sent from my telephone
"""


def newsletter(plain: str, page: str) -> bytes:
    """Make a letter of two forms, in quoted-printable."""
    letter = EmailMessage()
    letter["From"], letter["To"] = "Elm Briefing <news@example.org>", "desk@example.org"
    letter["Subject"], letter["Date"] = (
        "Army raids Ashby – and more",
        "Tue, 07 Mar 2023 06:00 +0000",
    )
    letter["Message-ID"] = "<2@example.org>"
    letter.set_content(plain, cte="quoted-printable")
    letter.add_alternative(page, subtype="html", cte="quoted-printable")
    return letter.as_bytes()


def changed_docx() -> bytes:
    """Make a Word file with changes, a link, controls, a text box in two forms, a nested table."""
    from docx import Document
    from docx.oxml import parse_xml

    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    spaces = (
        f'xmlns:w="{word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )

    def run(words: str, tag: str = "t") -> str:
        return f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'

    box = f"<w:txbxContent><w:p>{run('Rebels held Fallow.')}</w:p></w:txbxContent>"
    changed = (
        f"<w:p>{run('Soldiers raided ')}<w:del>{run('Fallow', 'delText')}</w:del>"
        f"<w:ins>{run('Ashby')}"
        f"</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>Rome</w:t></w:r>{run(' on Monday.')}</w:p>"
    )
    linked = (
        f"<w:p><w:smartTag>{run('Oakton')}</w:smartTag><w:hyperlink>{run(' was ')}</w:hyperlink>"
        f"<w:sdt><w:sdtContent>{run('shelled.')}</w:sdtContent></w:sdt><w:r><mc:AlternateContent>"
        f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
        "</w:p>"
    )
    control = f"<w:sdt><w:sdtContent><w:p>{run('Troops left Harrow.')}</w:p></w:sdtContent></w:sdt>"
    document = Document()
    for part in (changed, linked, control):
        body = document.element.body
        body.insert(len(body) - 1, parse_xml(part.replace(">", f" {spaces}>", 1)))
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Date", "Place", "6 March", ""), strict=True):
        cell.text = words
    table.cell(1, 1).add_table(1, 1).cell(0, 0).text = "Ashby"
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def mhtml() -> bytes:
    page = html('<meta name="date" content="2023-03-10">').decode()
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/raid\r\n"
        "Subject: =?utf-8?Q?Army?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        '\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n----x\r\nContent-Type: text/html\r\n'
        "Content-Transfer-Encoding: 8bit\r\nContent-Location: https://example.org/raid\r\n\r\n"
        f"{page}\r\n----x\r\nContent-Type: text/css\r\n\r\nbody{{}}\r\n----x--\r\n"
    ).encode()


def pdf(pages: list[list[tuple[float, float, float, str]]] | None = None, extra: str = "") -> bytes:
    """Make a PDF of lines (left, bottom, size, words), page by page; `extra` is for its trailer."""
    if pages is None:
        pages = [_page_lines()]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for n, lines in enumerate(pages):
        stream = "\n".join(
            f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET" for x, y, size, words in lines
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {5 + 2 * n} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    made, places = b"%PDF-1.4\n", []
    for n, item in enumerate(objects, 1):
        places.append(len(made))
        made += f"{n} 0 obj\n{item}\nendobj\n".encode("cp1252")
    table = "".join(f"{at:010d} 00000 n \n" for at in places)
    return made + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size "
        f"{len(objects) + 1} /Root 1 0 R {extra} >>\nstartxref\n{len(made)}\n%%EOF\n"
    ).encode("cp1252")


def _page_lines() -> list[tuple[float, float, float, str]]:
    first, rest = textwrap.wrap(LEAD, 52)
    end = textwrap.wrap(END, 52)
    lines = [(60, 720, 22, TITLE), (60, 680, 11, first), (60, 667, 11, rest)]
    lines += [(60, 640 - 14 * n, 11, f"• {item}") for n, item in enumerate(ITEMS)]
    for n, row in enumerate(CELLS):
        lines += [(60 + 200 * m, 590 - 20 * n, 11, cell) for m, cell in enumerate(row)]
    return [*lines, (60, 540, 11, end[0]), (60, 527, 11, end[1])]
