"""KML 2.2 for Google Earth and its relatives: one Placemark per mark."""

import html
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from typing import Any

from mapgen.export.geojson.shapes import position
from mapgen.export.geojson.simplestyle import INK, colour, description
from mapgen.export.rows import claim_row
from mapgen.model import Claim, Geometry, Layer, MapDocument, Mark

__all__ = ["EXPLAIN", "to_kml"]

EXPLAIN = """\
KML holds every mark with its shape, its claims and quotes (ExtendedData) and one time span from
the first to the last date of its claims. It cannot show a mark in several layers at once (it goes
into the folder of its first), a claim's own date on the time slider, dashed circles, hatching or
how sure a date is. Names in other languages, rivals, unresolved names, unplaced claims and the run
manifest are left out.
"""

_NAMESPACE = "http://www.opengis.net/kml/2.2"
_NCNAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FACTS = (
    "claim_id", "role", "layer", "event", "event_id", "actors", "targets", "action",
    "date_start", "date_end", "date_words", "time_precision", "date_prec", "hedges", "negated",
    "inferred", "planned", "hypothetical", "speaker", "figures", "fatalities", "reviewed",
)  # fmt: skip


def to_kml(document: MapDocument) -> bytes:
    """Return the document as KML in UTF-8."""
    root = ET.Element("kml", xmlns=_NAMESPACE)
    top = ET.SubElement(root, "Document")
    _add(top, "name", "; ".join(ref.title for ref in document.articles if ref.title))
    layers = {layer.id: layer for layer in document.layers}
    for at, layer in enumerate(document.layers):
        _style(top, f"layer{at}", colour(layer))
    _style(top, "several", INK)
    folders: dict[str, ET.Element] = {}
    for mark in document.marks:
        home = mark.layers[0] if mark.layers else ""
        if home not in folders:
            folders[home] = ET.SubElement(top, "Folder")
            _add(folders[home], "name", layers[home].name if home in layers else home)
        _placemark(folders[home], document, mark, layers)
    ET.indent(root, " ")
    text = ET.tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- mapgen -->\n{text}\n'.encode()


def _placemark(
    folder: ET.Element, document: MapDocument, mark: Mark, layers: dict[str, Layer]
) -> None:
    """Add a mark; the schema fixes the order of the members."""
    node = ET.SubElement(folder, "Placemark")
    if _NCNAME.fullmatch(mark.id):
        node.set("id", mark.id)
    _add(node, "name", mark.title)
    # Google Earth shows this as HTML, so the text is escaped once more than XML asks for.
    _add(node, "description", html.escape(description(mark, layers)).replace("\n", "<br>"))
    _time(node, mark.claims)
    single = mark.layers[0] if len(mark.layers) == 1 else None
    known = list(layers)
    _add(node, "styleUrl", f"#layer{known.index(single)}" if single in known else "#several")
    _extended(node, document, mark)
    if mark.geometry is not None:
        _geometry(node, mark.geometry)


def _time(node: ET.Element, claims: Iterable[Claim]) -> None:
    dates = [claim.date for claim in claims if claim.date]
    starts = [date.start for date in dates if date.start]
    ends = [date.end for date in dates if date.end]
    if not starts and not ends:
        return
    span = ET.SubElement(node, "TimeSpan")
    if starts:
        _add(span, "begin", min(starts).isoformat())
    if ends and (not starts or max(ends) >= min(starts)):
        _add(span, "end", max(ends).isoformat())


def _extended(node: ET.Element, document: MapDocument, mark: Mark) -> None:
    data = ET.SubElement(node, "ExtendedData")
    _data(data, "mark_id", mark.id)
    for name in ("place_id", "form", "geo_precision", "where_prec", "radius_km", "words", "rule"):
        _data(data, name, getattr(mark, name))
    _data(data, "layers", "; ".join(mark.layers))
    for at, claim in enumerate(mark.claims, 1):
        row = claim_row(document, mark, claim)
        for name in _FACTS:
            _data(data, f"claim{at}.{name}", row[name])
        for number, cited in enumerate(claim.citations, 1):
            _data(data, f"claim{at}.quote{number}", cited.quote)
            _data(data, f"claim{at}.at{number}", f"{cited.article}#char={cited.start},{cited.end}")


def _data(parent: ET.Element, name: str, value: object) -> None:
    if value in (None, ""):
        return
    _add(ET.SubElement(parent, "Data", name=name), "value", str(value))


def _geometry(parent: ET.Element, geometry: Geometry) -> None:
    kind, coordinates = geometry.type, geometry.coordinates
    if kind.startswith("Multi"):
        parent = ET.SubElement(parent, "MultiGeometry")
        for part in coordinates:
            _geometry(parent, Geometry(kind.removeprefix("Multi"), part))
    elif kind == "Polygon":
        node = ET.SubElement(parent, kind)
        for at, ring in enumerate(coordinates):
            side = ET.SubElement(node, "innerBoundaryIs" if at else "outerBoundaryIs")
            _line(ET.SubElement(side, "LinearRing"), ring)
    else:
        _line(ET.SubElement(parent, kind), [coordinates] if kind == "Point" else coordinates)


def _line(node: ET.Element, positions: Iterable[Any]) -> None:
    texts = (",".join(str(number) for number in position(*point)) for point in positions)
    _add(node, "coordinates", " ".join(texts))


def _style(parent: ET.Element, name: str, paint: str) -> None:
    """Add a style; KML writes colours as alpha, blue, green, red."""
    red, green, blue = paint[1:3], paint[3:5], paint[5:7]
    style = ET.SubElement(parent, "Style", id=name)
    _add(ET.SubElement(style, "IconStyle"), "color", f"ff{blue}{green}{red}")
    line = ET.SubElement(style, "LineStyle")
    _add(line, "color", f"ff{blue}{green}{red}")
    _add(line, "width", "1.5")
    _add(ET.SubElement(style, "PolyStyle"), "color", f"26{blue}{green}{red}")


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = _NOT_XML.sub("\ufffd", text)
