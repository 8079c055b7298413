"""Checks that a page shows what its data say, and that two files hold the same map."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from mapgen.export.geojson import encode
from mapgen.export.mapfile import MapFile
from mapgen.model import MapDocument, Mark
from mapgen.render.packed import LISTED
from mapgen.render.page import ordered_marks
from mapgen.verify.problems import Problem, about

__all__ = ["check_page", "check_same"]


def check_page(found: MapFile) -> Iterator[Problem]:
    """Yield where a page draws or lists something else than its data hold."""
    if found.shown is None:
        return
    if not isinstance(found.view, dict):
        yield about(None, "the page lacks the data it draws from")
        return
    if "order" in found.view:
        yield from _packed(found.document, found.view, found.shown)
        return
    items = [item for key in ("marks", "named") for item in _items(found.view, key)]
    drawn = {item["id"]: item for item in items}
    if len(items) > len(drawn):
        yield about(None, "the page shows a mark twice")
    # Written anew: what the file itself holds is checked against this elsewhere.
    features = {feature["id"]: feature for feature in encode(found.document)["features"]}
    for mark in found.document.marks:
        if mark.id not in drawn:
            yield about(mark, "is in the data but not on the page")
            continue
        texts = list(_mark(drawn[mark.id], features[mark.id]))
        if texts:
            yield about(mark, *texts)
    extra = [name for name in drawn if name not in features]
    if extra:
        yield about(None, f"the page shows marks that are not in the data: {', '.join(extra)}")
    yield from _static(found.document, found.document.marks, found.shown)


def _packed(
    document: MapDocument, view: Mapping[str, Any], shown: tuple[str, ...]
) -> Iterator[Problem]:
    """Check a page that draws from its GeoJSON: that nothing is left out or stands elsewhere."""
    marks, listed = ordered_marks(document), view.get("listed")
    place = {mark.id: n for n, mark in enumerate(document.marks)}
    if view["order"] != [place[mark.id] for mark in marks]:
        yield about(None, "the page shows its marks in another order, twice or not at all")
    if any(view.get(key) for key in ("marks", "named", "unresolved", "unplaced")):
        yield about(None, "the page has marks beside those of its data")
    if not isinstance(listed, int) or listed < LISTED:
        yield about(None, "the list for readers without JavaScript ends too early")
        return
    yield from _static(document, marks[:listed], shown)


def check_same(page: MapFile, data: MapFile) -> Iterator[Problem]:
    """Yield the marks in which a page and the GeoJSON beside it differ."""
    ours, theirs = ({mark.id: mark for mark in found.document.marks} for found in (page, data))
    for name in dict.fromkeys([*ours, *theirs]):
        if ours.get(name) != theirs.get(name):
            mark: Mark | None = ours.get(name) or theirs.get(name)
            yield about(mark, "differs between the page and the GeoJSON")
    if ours == theirs and page.document != data.document:
        yield about(None, "the page and the GeoJSON differ in what they say beside the marks")


_MARK = (
    "title", "place_id", "layers", "form", "radius_km", "words", "approximate", "rule", "note",
    "rivals", "score", "country", "admin1",
)  # fmt: skip
_CLAIM = (
    "role", "layer", "action", "hedges", "negated", "inferred", "figures", "speaker", "reviewed",
)  # fmt: skip
_PARTS = ("before", "place", "after")


def _mark(view: Mapping[str, Any], feature: Mapping[str, Any]) -> Iterator[str]:
    """Compare what the page knows of a mark under the same names as the data."""
    properties = feature["properties"]
    yield from _different(view, properties, _MARK)
    if _rounded(view.get("anchor")) != properties["anchor"]:
        yield "the page has another anchor"
    shape = view.get("geometry")
    if shape == "anchor":
        shape = {"type": "Point", "coordinates": _rounded(view.get("anchor"))}
    if shape is not None and shape != feature["geometry"]:
        yield "the page has another geometry"
    claims = {claim["id"]: claim for claim in _items(view, "claims")}
    known = {claim["id"]: claim for claim in properties["claims"]}
    if list(claims) != list(known):
        yield f"the page has claims {', '.join(claims)}, the data {', '.join(known)}"
        return
    for name, claim in claims.items():
        yield from (f"claim {name}: {text}" for text in _claim(claim, known[name]))


def _claim(view: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[str]:
    yield from _different(view, data, _CLAIM)
    ids = [item if isinstance(item, str) else item["id"] for item in data["actor_ids"]]
    if view.get("actors", []) != ids:
        yield "the page has other actors"
    date = view.get("date") or {}
    if (
        not isinstance(date, dict)
        or any(date.get(key) != data[f"date_{key}"] for key in ("start", "end", "words"))
        or date.get("inferred", False) != data.get("date_inferred", False)
    ):
        yield "the page has another date"
    cites = view.get("cites")
    quotes = [_quote(cite) for cite in cites] if isinstance(cites, list) else []
    if quotes != [citation["quote"] for citation in data["citations"]]:
        yield "the page has another quote"


def _different(
    view: Mapping[str, Any], data: Mapping[str, Any], keys: Iterable[str]
) -> Iterator[str]:
    """Compare the members `keys`; the page leaves out what is empty, and a full score."""
    for key in keys:
        left_out = not data[key] or (key, data[key]) == ("score", 1)
        if view[key] != data[key] if key in view else not left_out:
            yield f"the page has another {key}"


def _static(
    document: MapDocument, marks: Iterable[Mark], shown: tuple[str, ...]
) -> Iterator[Problem]:
    """Compare the quotes in the list for readers without JavaScript, which should hold `marks`."""
    listed = Counter(" ".join(text.split()) for text in shown)
    for mark in marks:
        quotes = [" ".join(c.quote.split()) for claim in mark.claims for c in claim.citations]
        if any(not listed[quote] for quote in quotes):
            yield about(mark, "a quote is missing from the list for readers without JavaScript")
        for quote in quotes:
            listed[quote] -= 1
    rest = [*document.unresolved]
    known = {" ".join(item.citation.quote.split()) for item in rest}
    known |= {" ".join(c.quote.split()) for claim in document.unplaced for c in claim.citations}
    known |= {" ".join(one.citation.quote.split()) for one in document.unread}
    if any(count > 0 and quote not in known for quote, count in listed.items()):
        yield about(None, "the page lists quotes that are not in the data")


def _rounded(position: object) -> object:
    """Round as the data are rounded; the page may have more decimals."""
    if not isinstance(position, list) or not all(isinstance(n, int | float) for n in position):
        return position
    return [round(number, 5) + 0.0 for number in position]


def _quote(cite: object) -> str:
    """Join the three parts of a quote: before the place, the place, after it."""
    parts = [cite.get(part) for part in _PARTS] if isinstance(cite, dict) else []
    return "".join(part for part in parts if isinstance(part, str))


def _items(view: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """Return the objects with an id under `key`; a page may hold anything there."""
    found = view.get(key)
    items = found if isinstance(found, list) else []
    return [item for item in items if isinstance(item, dict) and isinstance(item.get("id"), str)]
