"""Owns the HTML page: a folium map with our own shell, one file, no network."""

import base64
import functools
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from mapgen.model import MapDocument
from mapgen.render.page import ordered_marks, page_data, safe_url
from mapgen.render.style import COLOURS, theme_css
from mapgen.render.words import Words, load_words

__all__ = ["to_html"]

_ASSETS = Path(__file__).resolve().parent / "assets"
_MAP_ID = "mapgen"  # folium makes it map_mapgen
_MAX_ZOOM = 14
# What a JSON block inside HTML must not hold: the end of a script, entities, line separators.
_ESCAPES = str.maketrans({letter: f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"})


def to_html(
    document: MapDocument,
    *,
    basemap: Mapping[str, Any] | None = None,
    symbols: Mapping[str, Any] | None = None,
    geojson: str = "",
    jsonld: str = "",
    lang: str = "en",
    more_langs: Sequence[str] = (),
) -> str:
    """Return the map as one self-contained page; same document, same characters.

    Parameters
    ----------
    basemap : mapping, optional
        What `basemap_for` made for this document; without it the ground stays empty.
    symbols : mapping, optional
        APP-6 code -> symbol, as `symbols_for` makes them.
    geojson, jsonld : str
        The canonical GeoJSON and the schema.org description, already safe inside a script block.
    lang, more_langs : str
        The language the page opens in, and further ones its reader can switch to.
    """
    words = load_words(lang)
    layer_ids = [layer.id for layer in document.layers]
    script, holder, groups = _folium_map(layer_ids)
    data = page_data(document, geometry=not geojson)
    data |= {
        "config": {"map": f"map_{_MAP_ID}", "groups": groups, "base": "feature_group_base"},
        "lang": lang,
        "languages": [_language(load_words(code)) for code in dict.fromkeys((lang, *more_langs))],
        "colours": COLOURS,
        "basemap": basemap or {},
        "symbols": symbols or {},
    }
    scripts = (_leaflet("leaflet.js"), _sources("js"), script, "mapgen.start();\n")
    page: str = _template().render(
        words=words,
        document=document,
        marks=ordered_marks(document),
        safe_url=safe_url,
        layer_names={layer.id: layer.name for layer in document.layers},
        csp=_policy(scripts),
        css=_css(),
        scripts=scripts,
        holder=holder,
        data=_script_json(data),
        geojson=geojson,
        jsonld=jsonld,
    )
    # A lone surrogate cannot be written as UTF-8; hostile text must not stop the map.
    return page.encode("utf-8", "replace").decode("utf-8")


def _folium_map(layer_ids: Sequence[str]) -> tuple[str, str, dict[str, str]]:
    """Return folium's script, its map element, and layer id -> name of its FeatureGroup.

    folium links jQuery, Bootstrap and fonts from the network and draws random ids: this map
    has neither. Nothing of the article goes through folium.
    """
    import folium

    figure = folium.Figure()
    chart = folium.Map(
        location=[0, 0],
        zoom_start=2,
        tiles=None,
        zoom_control=False,
        attributionControl=False,
        zoomSnap=0.25,
        zoomDelta=0.5,
        wheelPxPerZoomLevel=120,
        minZoom=2,
        maxZoom=_MAX_ZOOM,
    )
    chart.default_js, chart.default_css = [], []
    chart._id = _MAP_ID  # noqa: SLF001 - branca has no other way to fix an id
    groups = {layer_id: f"layer_{n}" for n, layer_id in enumerate(layer_ids)}
    figure.add_child(chart)
    for group_id in ("base", *groups.values()):
        group: Any = folium.FeatureGroup(name=group_id, control=False)
        group._id = group_id  # noqa: SLF001
        chart.add_child(group)
    figure.render()
    names = {layer_id: f"feature_group_{name}" for layer_id, name in groups.items()}
    return figure.script.render(), figure.html.render(), names


def _language(words: Words) -> dict[str, Any]:
    return {
        "code": words.code,
        "name": words.name,
        "dir": words.direction,
        "strings": words.strings,
    }


def _script_json(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.translate(_ESCAPES)


def _policy(scripts: Sequence[str]) -> str:
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
        for text in scripts
    )
    return (
        f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


@functools.cache
def _leaflet(name: str) -> str:
    """Read a file of Leaflet 1.9 from its pinned package, without links to further files."""
    text = (resources.files("xstatic.pkg.leaflet") / "data" / name).read_text(encoding="utf-8")
    text = re.sub(r"//# sourceMappingURL=\S*", "", text)
    return re.sub(r"url\((?!data:|#)[^)]*\)", "none", text) if name.endswith(".css") else text


@functools.cache
def _sources(suffix: str) -> str:
    """Join our own files of one kind: the page's base, the map's, the rest of the page's."""
    page = sorted((_ASSETS / "page").glob(f"*.{suffix}"))
    base = [path for path in page if path.name < "5"]
    rest = [path for path in page if path.name >= "5"]
    paths = [*base, *sorted((_ASSETS / "map").glob(f"*.{suffix}")), *rest]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


@functools.cache
def _css() -> str:
    return "\n".join((_leaflet("leaflet.css"), theme_css(), _sources("css")))


@functools.cache
def _template() -> Any:
    import jinja2

    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_ASSETS),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return env.get_template("page.html.j2")
