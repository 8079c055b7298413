"""mapgen: turn a news article into a map one can defend.

>>> import mapgen
>>> article = mapgen.read_text("Nepalese soldiers reached Pokhara.", published="2021-05-05")
>>> article.published.isoformat()
'2021-05-05'
>>> document = mapgen.build_map(article)  # builds the gazetteer on first use
>>> [mark.title for mark in document.marks if mark.geometry]
['Pokhara']
>>> document.marks[0].claims[0].citations[0].quote
'Nepalese soldiers reached Pokhara.'
>>> mapgen.page(document).startswith("<!doctype html>")
True
>>> mapgen.show(document)._repr_html_().startswith("<iframe")
True
>>> mapgen.write_map(document, "map.html")  # and map.geojson beside it
>>> from pathlib import Path
>>> mapgen.read_map(Path("map.html")) == mapgen.read_map(Path("map.geojson")) == document
True
"""

TYPE_CHECKING = False  # as typing has it, which takes longer to load than the rest
if TYPE_CHECKING:
    from mapgen.config import load_config
    from mapgen.corpus import claims_dataframe, map_corpus
    from mapgen.errors import MapgenError
    from mapgen.export import read_map, to_geodataframe
    from mapgen.model import Article, MapDocument
    from mapgen.publish import build_map, page, show, write_map
    from mapgen.read import read as read_article
    from mapgen.read import read_text

__all__ = [
    "Article",
    "MapDocument",
    "MapgenError",
    "build_map",
    "claims_dataframe",
    "load_config",
    "map_corpus",
    "page",
    "read_article",
    "read_map",
    "read_text",
    "show",
    "to_geodataframe",
    "write_map",
]

_HOMES = {
    "Article": "mapgen.model",
    "MapDocument": "mapgen.model",
    "MapgenError": "mapgen.errors",
    "build_map": "mapgen.publish",
    "claims_dataframe": "mapgen.corpus",
    "load_config": "mapgen.config",
    "map_corpus": "mapgen.corpus",
    "page": "mapgen.publish",
    "read_article": "mapgen.read",
    "read_map": "mapgen.export",
    "read_text": "mapgen.read",
    "show": "mapgen.publish",
    "to_geodataframe": "mapgen.export",
    "write_map": "mapgen.publish",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is asked for: importing mapgen costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'mapgen' has no attribute {name!r}")
    from importlib import import_module

    # `mapgen.read` is the module of that name, so its function needs another one here.
    return getattr(import_module(_HOMES[name]), "read" if name == "read_article" else name)
