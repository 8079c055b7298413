"""Checks the digests of a saved map, and that what follows from its data does follow."""

from collections.abc import Iterator, Mapping
from typing import Any

from mapgen.export.geojson import FORMAT, encode, sealed
from mapgen.export.mapfile import MapFile
from mapgen.verify.problems import Problem, about

__all__ = ["check_seals"]


def check_seals(found: MapFile) -> Iterator[Problem]:
    """Yield the marks that were edited after mapgen wrote them, and an edited rest."""
    head, fresh = found.data["mapgen"], sealed(found.data)["mapgen"]
    if not isinstance(head.get("digest"), str):
        yield about(None, "has no digest")
    edited = list(_edited(found, head.get("marks"), fresh.get("marks", {})))
    yield from edited
    if head.get("digest") != fresh["digest"] and not edited:
        yield about(None, "was edited after it was written (digest differs)")
    if head["format"] == FORMAT:
        yield from _derived(found)


def _edited(found: MapFile, seals: object, fresh: Mapping[str, str]) -> Iterator[Problem]:
    """Compare the digest of each mark; format 1 had none."""
    known = seals if isinstance(seals, dict) else {}
    for mark in found.document.marks:
        if mark.id in fresh and known.get(mark.id) != fresh[mark.id]:
            yield about(mark, "was edited after the map was written (digest differs)")
    gone = [name for name in known if name not in fresh]
    if gone:
        yield about(None, f"lacks marks it had when it was written: {', '.join(gone)}")


def _derived(found: MapFile) -> Iterator[Problem]:
    """Write the document anew and compare: actors' names, `hedged`, colours, box and so on."""
    fresh = encode(found.document)
    old_features, new_features = found.data["features"], fresh["features"]
    for mark, old, new in zip(found.document.marks, old_features, new_features, strict=True):
        wrong = _different(old["properties"], new["properties"])
        wrong += [key for key in ("geometry", "type") if old.get(key) != new[key]]
        if wrong:
            yield about(mark, f"contradicts itself in {', '.join(wrong)}")
    rest = {key: value for key, value in fresh.items() if key not in {"features", "mapgen"}}
    wrong = _different(found.data, rest)
    if wrong:
        yield about(None, f"contradicts itself in {', '.join(wrong)}")


def _different(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """Return the members that are missing, other, or unknown to this format."""
    changed = [key for key, value in new.items() if key not in old or old[key] != value]
    return changed + [key for key in old if key not in new and key not in _ELSEWHERE]


_ELSEWHERE = frozenset({"features", "mapgen"})
