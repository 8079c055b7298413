"""Every file of `data/` is told of in .github/DATA.md, with the script or hand that makes it."""

import re
import tomllib
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
PAGE = (ROOT / ".github" / "DATA.md").read_text(encoding="utf-8")
ROWS = [
    (re.findall(r"`([^`]+)`", cells[1]), cells[2])
    for line in PAGE.splitlines()
    if len(cells := line.split("|")) > 3 and "`" in cells[1]
]
"""The names in a row's first cell, and what its second cell says made them."""
FILES = sorted(
    path.relative_to(DATA).as_posix()
    for path in DATA.rglob("*")
    if path.is_file() and "__pycache__" not in path.parts
)
OWN = ("SOURCES.toml", "make/*")  # what the page says of all others


def rows_of(file: str) -> list[str]:
    """Return who makes a file, as each row that is about it has it."""
    return [made for names, made in ROWS if any(is_about(name, file) for name in names)]


def is_about(name: str, file: str) -> bool:
    return file.startswith(name) if name.endswith("/") else fnmatch(file, name)


@pytest.mark.parametrize("file", [f for f in FILES if not any(fnmatch(f, own) for own in OWN)])
def test_each_file_of_the_data_has_one_row(file: str) -> None:
    assert len(rows_of(file)) == 1, f"say in .github/DATA.md how {file} is made"


def test_each_row_is_about_a_file() -> None:
    names = [name for names, _ in ROWS for name in names]
    assert [name for name in names if not any(is_about(name, file) for file in FILES)] == []


def test_who_makes_a_file_is_told_as_in_its_entry() -> None:
    sources = tomllib.loads((DATA / "SOURCES.toml").read_text(encoding="utf-8"))
    for entry in sources["file"]:
        by = entry.get("made_by")
        if by is None:
            continue
        (made,) = rows_of(entry["path"])
        assert by in made, entry["path"]
        assert by == "by hand" or (ROOT / by).is_file(), entry["path"]
