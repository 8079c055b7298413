"""Owns the HTML page: a folium map with our own shell, one file, no network."""

import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mapgen.model import MapDocument
from mapgen.render.card import Card
from mapgen.render.desk_files import desk_css, desk_script
from mapgen.render.frame import Frame
from mapgen.render.listed import listed
from mapgen.render.packed import in_order, is_bulky, pack
from mapgen.render.page import page_data
from mapgen.render.policy import policy
from mapgen.render.sheets import leaflet_file, page_css
from mapgen.render.style import COLOURS
from mapgen.render.tiles import Tiles, load_tiles
from mapgen.render.translate import Names, Translated, language, translate
from mapgen.render.words import available, load_words

__all__ = ["script_json", "template", "to_html"]

_ASSETS = Path(__file__).resolve().parent / "assets"
_MAP_ID = "mapgen"  # folium makes it map_mapgen
_MAX_ZOOM = 14
# What a JSON block inside HTML must not hold: the end of a script, entities, line separators.
_ESCAPES = MappingProxyType({letter: f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"})


def to_html(
    document: MapDocument,
    *,
    basemap: Mapping[str, Any] | None = None,
    symbols: Mapping[str, Any] | None = None,
    geojson: str = "",
    jsonld: str = "",
    lang: str = "en",
    more_langs: Sequence[str] | None = None,
    tiles: str = "",
    names: Names | None = None,
    card: Card | None = None,
    made: Mapping[str, Any] | None = None,
    frame: Frame | None = None,
    desk: Mapping[str, Any] | None = None,
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
        Above `packed.LISTED` marks the page holds the GeoJSON deflated, and draws from it alone.
    lang : str
        The language the page opens in.
    more_langs : sequence of str, optional
        What else its reader can switch to; None means every language there is.
    tiles : str
        A tile service that the reader can turn on, by xyzservices' name. Without one, and until
        it is turned on, the page asks the network for nothing.
    names : mapping, optional
        English name of a force, side or layer -> language -> its name there.
    card : Card, optional
        Where the page and its picture will be published, for sites that show links.
    made : mapping, optional
        With what the page was made, for the page to hold.
    frame : Frame, optional
        What `frame_of` found, if that is known already.
    desk : mapping, optional
        What a review desk in the page works with, which is in `made`; without it the page holds
        nothing of the desk.

    Raises
    ------
    UsageError
        If there is no such language or tile service.
    """
    words = load_words(lang)
    service = load_tiles(tiles) if tiles else None
    script, holder, config = _folium_map([layer.id for layer in document.layers], service)
    others = available() if more_langs is None else more_langs
    told = _translations(document, (lang, *others), names or {}, basemap or {})
    packed = bool(geojson) and is_bulky(document)
    data = page_data(document, geometry=not geojson, marks=not packed, frame=frame)
    data |= (in_order(document) if packed else {}) | {
        "config": config,
        "lang": lang,
        "languages": [language(load_words(code), own) for code, own in told.items()],
        "colours": COLOURS,
        "basemap": basemap or {},
        "symbols": symbols or {},
        **({"made": dict(made)} if made else {}),
    }
    scripts = _scripts(script, desk=bool(desk))
    page: str = template("page.html.j2").render(
        words=words,
        told=told[lang],
        card=card,
        **listed(document, words, told[lang], packed=packed),
        **_reach(scripts, service),
        css=f"{page_css()}\n{desk_css()}" if desk else page_css(),
        offline=bool(desk),
        file=desk["shelf"]["file"] if desk else "",
        scripts=scripts,
        holder=holder,
        data=script_json(data),
        geojson=pack(geojson) if packed else geojson,
        jsonld=jsonld,
    )
    return _writable(page)


def _scripts(own: str, *, desk: bool) -> list[str]:
    """Return the page's scripts in their order; `own` makes its map."""
    scripts = [leaflet_file("leaflet.js"), _bundle(), own, "mapgen.start();\n"]
    return [*scripts, desk_script(), "mapgenReview.offer();\n"] if desk else scripts


def _reach(scripts: Sequence[str], service: Tiles | None) -> dict[str, str]:
    """Return what the page may run and ask for, and what it tells those it asks."""
    return {
        "csp": policy(scripts, service.hosts if service else ()),
        "referrer": "strict-origin-when-cross-origin" if service else "no-referrer",
    }


def _writable(page: str) -> str:
    """Replace lone surrogates: UTF-8 has none, and hostile text must not stop the map."""
    try:
        page.encode()
    except UnicodeEncodeError:
        return page.encode("utf-8", "replace").decode("utf-8")
    return page


def _translations(
    document: MapDocument, codes: Sequence[str], names: Names, basemap: Mapping[str, Any]
) -> dict[str, Translated]:
    """Return what is told of the document in each language, the page's own first."""
    return {
        code: translate(document, load_words(code), names, basemap) for code in dict.fromkeys(codes)
    }


def _folium_map(layer_ids: Sequence[str], service: Tiles | None) -> tuple[str, str, dict[str, Any]]:
    """Return folium's script, its map element, and the names its parts have in the script."""
    script, holder = _chart(len(layer_ids), service)
    config = {
        "map": f"map_{_MAP_ID}",
        "groups": {layer_id: f"feature_group_layer_{n}" for n, layer_id in enumerate(layer_ids)},
        "base": "feature_group_base",
        "tiles": {"layer": "tile_layer_online", "name": service.name, "credit": service.attribution}
        if service
        else None,
    }
    return script, holder, config


@functools.cache
def _chart(layers: int, service: Tiles | None) -> tuple[str, str]:
    """Return folium's script and map element for so many layers.

    folium links jQuery, Bootstrap and fonts from the network and draws random ids: this map
    has neither. Nothing of the article goes through folium, so maps of as many layers share it.
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
    figure.add_child(chart)
    for group_id in ("base", *(f"layer_{n}" for n in range(layers))):
        group: Any = folium.FeatureGroup(name=group_id, control=False)
        group._id = group_id  # noqa: SLF001
        chart.add_child(group)
    if service:
        chart.add_child(_tile_layer(service))
    figure.render()
    return figure.script.render(), figure.html.render()


def _tile_layer(service: Tiles) -> Any:
    import folium

    layer: Any = folium.TileLayer(
        tiles=service.url,
        attr=service.attribution,
        name=service.name,
        subdomains=service.subdomains,
        max_zoom=service.max_zoom,
        show=False,  # only the reader turns it on
        control=False,
        # OpenStreetMap refuses requests that do not say where they come from.
        referrer_policy="strict-origin-when-cross-origin",
    )
    layer._id = "online"  # noqa: SLF001
    return layer


def script_json(data: object) -> str:
    """Write data so that it is safe inside a script block of a page."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for letter, escape in _ESCAPES.items():  # five searches: translating reads every letter
        text = text.replace(letter, escape)
    return text


@functools.cache
def _bundle() -> str:
    """Read the page's scripts, which `script/build.mjs` bundles at development time."""
    return (_ASSETS / "page.js").read_text(encoding="utf-8")


@functools.cache
def template(name: str) -> Any:
    """Return one of the templates; text of an article is never marked safe in them."""
    import jinja2

    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_ASSETS),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return env.get_template(name)
