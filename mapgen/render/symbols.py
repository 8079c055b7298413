"""Owns the APP-6 symbols of a page: unit codes -> drawings in plain data, only those used."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from mapgen.model import Actor, MapDocument
from mapgen.resources import data_path
from mapgen.viewpoint import NEUTRAL, identities

__all__ = ["draw", "symbol", "symbols_for"]

_INK = frozenset({"black", "rgb(0,0,0)", "#000", "#000000"})
_SHAPE_ATTRIBUTES = ("d", "cx", "cy", "r", "x", "y", "x1", "y1", "x2", "y2", "transform")
_TEXT_ATTRIBUTES = ("text-anchor", "font-size", "font-weight", "dominant-baseline")
_NONE: Mapping[str, str] = MappingProxyType({})
_IDENTITY = 3  # the digit of the code that says friend, neutral or enemy
_STAFF = 7  # the digit of the code that says headquarters, task force or dummy
_TAGS = frozenset({"path", "circle", "text", "g"})


def symbols_for(document: MapDocument) -> dict[str, object]:
    """Return code -> drawing for the units that the document names, sorted by code.

    A code without a drawing is left out: the page then shows the side's shape alone.
    """
    view = identities(document)
    codes = {actor.sidc: view.get(actor.side, NEUTRAL) for actor in _actors(document) if actor.sidc}
    drawings = ((code, symbol(code, codes[code])) for code in sorted(codes))
    return {code: drawing for code, drawing in drawings if drawing is not None}


def symbol(sidc: str, identity: str = NEUTRAL) -> dict[str, object] | None:
    """Return one APP-6D symbol as ``{"box": [x, y, w, h], "parts": [...], "staff": bool}``.

    None stands for a code that has no drawing.

    A part is ``[tag, attributes, children or text]``. Colours are roles and no colours: "c" is
    the line, "f" the ground, so that the page paints them in any theme and any side's colour.
    The frame is that of `identity`, whatever the code carries: the neutral one, since a news map
    takes no side, unless its maker chose a point of view.
    `staff` tells a headquarters, whose staff the page itself draws, down to the place.
    """
    if len(sidc) != 20 or not sidc.isdigit():
        return None
    packaged = _packaged() if identity == NEUTRAL else {}
    return packaged[sidc] if sidc in packaged else draw(sidc, identity)


def draw(sidc: str, identity: str = NEUTRAL) -> dict[str, object] | None:
    """Draw a symbol anew, see `symbol`: milsymbol reads its tables for half a second first."""
    from milsymbol import Symbol

    code = sidc[:_IDENTITY] + identity + sidc[_IDENTITY + 1 : _STAFF] + "0" + sidc[_STAFF + 1 :]
    drawn = Symbol(code, size=100)
    if not drawn.is_valid():
        return None
    # The text is milsymbol's own output, which escapes what it holds.
    root = ET.fromstring(drawn.as_svg())  # noqa: S314
    box = [_number(value) for value in root.attrib["viewBox"].split()]
    parts = [part for child in root if (part := _part(child)) is not None]
    return {"box": box, "parts": parts, "staff": sidc[_STAFF] == "2"} if parts else None


@cache
def _packaged() -> dict[str, dict[str, object]]:
    """Read the drawings of the usual codes, which data/make/symbols.py made with milsymbol."""
    drawings: dict[str, dict[str, object]] = json.loads(
        data_path("symbols.json").read_text(encoding="utf-8")
    )
    return drawings


def _actors(document: MapDocument) -> list[Actor]:
    claims = [claim for mark in document.marks for claim in mark.claims]
    named = [actor for claim in (*claims, *document.unplaced) for actor in claim.actors]
    return [*document.actors, *named]


def _part(node: ET.Element, ink: Mapping[str, str] = _NONE) -> list[Any] | None:
    """Return one element as data; `ink` is the fill and stroke that it inherits."""
    tag = node.tag.rpartition("}")[2]
    if tag not in _TAGS:
        return None
    own = {name: _role(value) for name, value in node.attrib.items() if name in {"fill", "stroke"}}
    ink = {**ink, **own}
    names = _SHAPE_ATTRIBUTES + (_TEXT_ATTRIBUTES if tag == "text" else ())
    attributes = {name: node.attrib[name] for name in names if name in node.attrib}
    if tag == "g":
        return [tag, attributes, [part for child in node if (part := _part(child, ink))]]
    return [tag, attributes | ink, (node.text or "").strip() if tag == "text" else []]


def _role(colour: str) -> str:
    """Turn a colour into its role: line, nothing, or ground."""
    plain = colour.replace(" ", "").lower()
    if plain == "none":
        return "none"
    return "c" if plain in _INK else "f"


def _number(text: str) -> float | int:
    value = round(float(text), 2)
    return int(value) if value == int(value) else value
