"""The line that `mapgen places` writes for one article: its toponyms and what became of them."""

import json
from collections.abc import Sequence

from mapgen.model import Article, Place, Resolution, precision_codes

__all__ = ["places_record", "places_text", "write_places"]


def write_places(source: str, article: Article, resolutions: Sequence[Resolution]) -> str:
    """Return one line of JSON, see `places_record`."""
    return json.dumps(places_record(source, article, resolutions), ensure_ascii=False)


def places_record(
    source: str, article: Article, resolutions: Sequence[Resolution]
) -> dict[str, object]:
    """Describe the toponyms of one article.

    Parameters
    ----------
    source : str
        The path or URL as the user gave it.
    article : Article
    resolutions : sequence of Resolution
        In text order.
    """
    return {
        "source": source,
        "sha256": article.sha256,
        "length": len(article.text),
        "toponyms": [
            {
                "start": r.toponym.start,
                "end": r.toponym.end,
                "surface": r.toponym.surface,
                "kind": r.toponym.kind,
                "place": _place(r.place) if r.place else None,
                "score": round(r.score, 2),
                "reason": r.reason,
                "rivals": [_place(rival) for rival in r.rivals],
            }
            for r in resolutions
        ],
    }


def places_text(source: str, resolutions: Sequence[Resolution]) -> str:
    """Describe the toponyms of one article for people: each name once, with why."""
    rows: dict[tuple[str, str], tuple[Resolution, int]] = {}
    for r in resolutions:
        key = (r.toponym.surface, r.place.id if r.place else "")
        first, seen = rows.get(key, (r, 0))
        rows[key] = (first, seen + 1)
    lines = [f"{source}: {len(resolutions)} toponyms, {len(rows)} different"]
    for first, seen in rows.values():
        times = f" ({seen}×)" if seen > 1 else ""
        lines.append(f"  {first.toponym.surface}{times}: {_verdict(first)}")
    return "\n".join(lines)


def _verdict(resolution: Resolution) -> str:
    place = resolution.place
    if place is None:
        return f"not resolved: {resolution.reason}"
    parts = ", ".join(
        dict.fromkeys(p for p in (place.name, place.admin1 or "", place.country or "") if p)
    )
    at = f"{place.point.lat:.4f}, {place.point.lon:.4f}"
    kind = "" if resolution.toponym.kind == "name" else f" [{resolution.toponym.kind}]"
    return f"{parts} ({place.feature}; {at}) {resolution.score:.2f}{kind}: {resolution.reason}"


def _place(place: Place) -> dict[str, object]:
    geo_precision, where_prec = precision_codes(place)
    return {
        "id": place.id,
        "name": place.name,
        "lat": round(place.point.lat, 5),
        "lon": round(place.point.lon, 5),
        "feature": place.feature,
        "country": place.country,
        "admin1": place.admin1,
        "geo_precision": geo_precision,
        "where_prec": where_prec,
    }
