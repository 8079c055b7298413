"""The reference stories of `stories/`: texts of our own, mapped as anybody's text would be.

Each file is one article; a folder holds several, whose maps are merged.
"""

from collections.abc import Iterator
from pathlib import Path

from mapgen.merge import merge
from mapgen.model import MapDocument
from mapgen.pipeline import Tools, map_article
from mapgen.read import read_text

__all__ = ["REFERENCE_STORIES", "reference_document", "reference_documents"]

_FOLDER = Path(__file__).with_name("stories")
REFERENCE_STORIES: dict[str, tuple[Path, ...]] = {
    path.stem.split(".")[0]: (path,) if path.is_file() else tuple(sorted(path.glob("*.txt")))
    for path in sorted(_FOLDER.iterdir())
    if path.is_dir() or path.suffix == ".txt"
}


def reference_document(name: str, tools: Tools) -> MapDocument:
    """Map one story."""
    documents = [
        map_article(read_text(path.read_text(encoding="utf-8")), tools)
        for path in REFERENCE_STORIES[name]
    ]
    return documents[0] if len(documents) == 1 else merge(documents)


def reference_documents(tools: Tools) -> Iterator[tuple[str, MapDocument]]:
    """Map all stories, in the order of their names."""
    for name in REFERENCE_STORIES:
        yield name, reference_document(name, tools)
