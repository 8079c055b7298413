"""Differences as people read them: one text for what changed together, in the page's words."""

from collections.abc import Iterator, Sequence

from mapgen.diff.changes import Change
from mapgen.diff.words import role_words
from mapgen.terminal import printable

__all__ = ["report"]

_SIGNS = {"added": "+", "removed": "-"}
_WORDING = frozenset({"action", "quotes"})
"""What of a claim changes with the sentence that tells it, and is told only where it is all."""
_LAYERS = frozenset({"layer", "layers"})
"""What changes with whom a claim is about."""
_NAMES = {"place": "the place that is meant", "layers": "in the layers", "layer": "in the layer"}


def report(changes: Sequence[Change]) -> tuple[str, ...]:
    """Return one text for each thing that came, went or changed; empty when there are none.

    All that changed of a claim is one line; the edit of an article is one text, and what follows
    from it stands below it, each in a line that is indented.
    """
    lines: list[str] = []
    below: dict[str, list[str]] = {}
    reworded: dict[str, list[str]] = {}
    for group in _groups(changes):
        edited = next((one.edited for one in group if one.edited), "")
        if edited and {one.what for one in group} <= _WORDING and _is_kept(group):
            reworded.setdefault(edited, []).append(group[0].where or "what has no place")
        else:
            (below.setdefault(edited, []) if edited else lines).append(printable(_line(group)))
    for edited, where in reworded.items():
        places = ", ".join(dict.fromkeys(where))
        below.setdefault(edited, []).append(printable(f"~ worded anew, and no more: {places}"))
    articles = [_article(one, below) for one in changes if one.subject == "article"]
    left = (line for own in below.values() for line in own)  # where the articles are not told
    return (*articles, *left, *lines)


def _article(change: Change, below: dict[str, list[str]]) -> str:
    name = f"article “{change.where}”" if change.where else "an article without a title"
    if change.kind in _SIGNS:
        return printable(f"{_SIGNS[change.kind]} {name}")
    follows = below.pop(change.edited, None)
    if not follows:
        return printable(f"~ {name} was edited, and says the same")
    return "\n    ".join((printable(f"~ {name} was edited:"), *follows))


def _is_kept(group: Sequence[Change]) -> bool:
    return not any(one.kind in _SIGNS for one in group)


def _groups(changes: Sequence[Change]) -> Iterator[list[Change]]:
    """Yield the changes of each claim, those of its mark with the first of them."""
    found: dict[tuple[object, ...], list[Change]] = {}
    marks: dict[str, tuple[object, ...]] = {}  # id in the new map -> its group
    for number, change in enumerate(changes):
        if change.subject == "article":
            continue
        key: tuple[object, ...] = (change.subject, change.mark, change.old_id, change.new_id)
        if change.kind in _SIGNS or not (change.old_id or change.new_id):
            key = (number,)
        elif change.subject == "mark":
            marks[change.new_id or ""] = key
        elif change.mark in marks:
            found[key] = found.pop(marks.pop(change.mark))
        found.setdefault(key, []).append(change)
    yield from found.values()


def _line(group: Sequence[Change]) -> str:
    first = group[-1]
    where = first.where or "Without a place"
    told = next((one for one in group if one.subject == "claim"), None)
    if first.kind in _SIGNS:
        return f"{_SIGNS[first.kind]} {where}: {_come_or_gone(first)}"
    return f"~ {where}: {'; '.join(_parts(group, told))}"


def _come_or_gone(change: Change) -> str:
    if change.subject == "name":
        return "a name without a place"
    return change.after or change.before or "nothing told"


def _parts(group: Sequence[Change], told: Change | None) -> Iterator[str]:
    """Yield what changed: the claim in words first, then what these do not say."""
    words = told is not None and told.was != told.now
    if told is not None:
        yield f"{told.now}, was {told.was}" if words else told.now
    follows = _LAYERS if any(c.kind == "reattributed" for c in group) else ()
    facts = [c for c in group if not c.in_words and c.what not in follows]
    rest = [c for c in facts if c.what not in _WORDING]
    reworded = words or any(c.what == "quotes" for c in group)
    yield from map(_fact, facts if not rest and not reworded else rest)
    if not words and not rest and any(c.what == "quotes" for c in group):
        yield "its sentence was edited"


def _fact(change: Change) -> str:
    if change.kind == "moved":
        return f"moved {change.km:.1f} km, from {change.before} to {change.after}"
    if change.what == "disagreements":
        return change.after or f"no longer: {change.before}"
    name = _NAMES.get(change.what, change.what)
    values = [change.after or "", change.before or ""]
    now, was = map(role_words, values) if change.what == "role" else values
    return f"{name}: {now or 'none'}, was {was or 'none'}"
