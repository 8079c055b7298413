"""A language nobody has translated yet, as one more file: made of the English texts, marked."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mapgen.lang import catalogue
from mapgen.lang.catalogue import load_catalogue
from mapgen.render.words import load_words

__all__ = ["added"]


@contextmanager
def added(code: str, locale: str, folder: Path, digits: str = "latn") -> Iterator[None]:
    """Add the file `code`.toml to the catalogues, and nothing else, for a while."""
    shipped = catalogue.FOLDER
    for path in shipped.glob("*.toml"):
        shutil.copy(path, folder / path.name)
    lines = (shipped / "en.toml").read_text(encoding="utf-8").splitlines()
    lines = [_marked(line, code) for line in lines]
    text = "\n".join(line for line in lines if not line.startswith(("locale", "digits", "name")))
    head = f'[language]\nname = "{code}"\nlocale = "{locale}"\ndigits = "{digits}"'
    (folder / f"{code}.toml").write_text(text.replace("[language]", head, 1), encoding="utf-8")
    catalogue.FOLDER = folder
    try:
        _forget()
        yield
    finally:
        catalogue.FOLDER = shipped
        _forget()


def _marked(line: str, code: str) -> str:
    """Put a mark of the language before each text of a line."""
    return line.replace('= "', f'= "{code}:') if "=" in line else line


def _forget() -> None:
    load_catalogue.cache_clear()
    load_words.cache_clear()
