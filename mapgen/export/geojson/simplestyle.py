"""simplestyle 1.1 properties of a mark, so that it looks right in geojson.io, GitHub and QGIS."""

from collections.abc import Iterable, Mapping

from mapgen.lang import load_catalogue
from mapgen.model import Claim, Layer, Mark

__all__ = ["INK", "colour", "description", "role_words", "style"]

INK = "#1c1e20"  # joint layers, and sides beyond the fourth
_SLOTS = ("#945600", "#007879", "#5a1846", "#3f4e86")  # LOOK.md, light
_MOST = 6  # claims in a description: it is for a small pop-up, `claims` has them all
_UNSURE = frozenset({"near", "vague", "band"})


def colour(layer: Layer | None) -> str:
    """Return the light-theme colour of a layer as #rrggbb."""
    if layer is None or not 0 <= layer.slot < len(_SLOTS) or len(layer.sides) > 1:
        return INK
    return _SLOTS[layer.slot]


def style(mark: Mark, layers: Mapping[str, Layer]) -> dict[str, object]:
    """Return the simplestyle members that fit the mark's geometry."""
    if mark.geometry is None:
        return {}
    paint = colour(layers.get(mark.layers[0])) if len(mark.layers) == 1 else INK
    if mark.geometry.type.endswith("Point"):
        return {"marker-color": paint, "marker-size": "small"}
    stroke = {"stroke": paint, "stroke-width": 1, "stroke-opacity": 0.5 if _faint(mark) else 1}
    if mark.geometry.type.endswith("LineString"):
        return stroke
    return {**stroke, "fill": paint, "fill-opacity": 0.08}


def role_words(role: str) -> str:
    """Return a role in English, as every export says it."""
    return str(load_catalogue("en").strings[f"role.{role}"])


def description(mark: Mark, layers: Mapping[str, Layer]) -> str:
    """Return a few lines on the mark for tools that show nothing else.

    Some of them read this member as HTML, so a quote that could be markup is left to `claims`.
    """
    lines = [line for claim in mark.claims[:_MOST] for line in _claim_lines(claim, layers)]
    if len(mark.claims) > _MOST:
        lines.append(f"and {len(mark.claims) - _MOST} more claims")
    return "\n".join([*lines, mark.words] if mark.words else lines)


def _faint(mark: Mark) -> bool:
    return mark.form in _UNSURE or mark.approximate


def _claim_lines(claim: Claim, layers: Mapping[str, Layer]) -> list[str]:
    who = ", ".join(actor.name for actor in claim.actors)
    if not who and claim.layer in layers:
        who = layers[claim.layer].name
    when = claim.date.words if claim.date else ""
    facts = " · ".join(_harmless([role_words(claim.role), who, when]))
    return [facts, *(f"“{quote}”" for quote in _harmless(c.quote for c in claim.citations[:1]))]


def _harmless(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if text and "<" not in text]
