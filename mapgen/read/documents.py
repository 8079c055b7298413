"""Any document -> its text in blocks, by what it is and not by what it is called."""

from collections.abc import Callable

from mapgen.errors import InputError
from mapgen.read.decode import decode
from mapgen.read.extracted import Extracted
from mapgen.read.source import Raw

__all__ = ["READERS", "extract"]


def _page(raw: Raw, asked: str) -> Extracted:
    from mapgen.read.page import read_page

    text = decode(raw.data, raw.name, declared=raw.encoding, html=True, asked=asked)
    return read_page(text, name=raw.name, url=raw.url)


def _docx(raw: Raw, _: str) -> Extracted:
    from mapgen.read.word import read_docx

    return read_docx(raw.data, raw.name)


def _odt(raw: Raw, _: str) -> Extracted:
    from mapgen.read.word import read_odt

    return read_odt(raw.data, raw.name)


def _rtf(raw: Raw, _: str) -> Extracted:
    from mapgen.read.richtext import read_rtf

    return read_rtf(raw.data, raw.name)


def _pdf(raw: Raw, _: str) -> Extracted:
    from mapgen.read.pdf import read_pdf

    return read_pdf(raw.data, raw.name)


def _mail(raw: Raw, _: str) -> Extracted:
    from mapgen.read.mail import read_mail

    return read_mail(raw.data, raw.name)


READERS: dict[str, Callable[[Raw, str], Extracted]] = {
    "html": _page,
    "docx": _docx,
    "odt": _odt,
    "rtf": _rtf,
    "pdf": _pdf,
    "mail": _mail,
}
"""Readers by kind of file; plain text is read where it stands, without one."""


def extract(raw: Raw, kind: str, asked: str = "") -> Extracted:
    """Take the text out of a document; `asked` is an encoding that the user says.

    Raises
    ------
    InputError
        If it is broken, holds no text, or is nested more deeply than any document.
    """
    try:
        return READERS[kind](raw, asked)
    except RecursionError as error:
        raise InputError(f"{raw.name}: nested too deeply; no article") from error
