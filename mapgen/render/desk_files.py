"""The files of the review desk that go into a page, and its words."""

import functools
from pathlib import Path

from mapgen.render.words import Words

__all__ = ["desk_css", "desk_script", "said"]

_ASSETS = Path(__file__).resolve().parent / "assets"


def said(words: Words, key: str, **fields: object) -> str:
    """Return a text of the desk."""
    return words.text(f"desk.{key}", **fields)


@functools.cache
def desk_script() -> str:
    """Read the desk's scripts, which `script/build.mjs` bundles at development time."""
    return (_ASSETS / "review.js").read_text(encoding="utf-8")


@functools.cache
def desk_css() -> str:
    """Read the desk's style sheet."""
    return (_ASSETS / "review.css").read_text(encoding="utf-8")
