"""Loads a decisions file; what is wrong in it is told with file, line and key."""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from mapgen.decisions.lines import read_toml
from mapgen.decisions.neighbours import with_neighbours
from mapgen.decisions.table import NO_DATE, Table
from mapgen.decisions.values import (
    ACTIONS,
    SURE,
    Action,
    Around,
    Change,
    Decision,
    Decisions,
    Sure,
)
from mapgen.lang import say
from mapgen.model import ClaimRef, LonLat
from mapgen.vocabulary import load_vocabulary

__all__ = ["load_decisions"]

_TOP = ("by", "on", "decision")
_KEYS = (
    "id", "action", "scope", "ref", "quote", "occurrence", "around", "place", "actor", "role",
    "layer", "to", "why", "by",
)  # fmt: skip
_EVERYWHERE: Mapping[Action, tuple[str, ...]] = {
    "move": ("place",), "reject": ("place", "actor"), "set": ("actor",),
}  # fmt: skip
_TO = (
    "title", "place", "lon", "lat", "radius_km", "geo_precision", "where_prec", "role", "side",
    "actors", "targets", "date", "date_end", "date_precision", "negated", "event", "sure", "quote",
)  # fmt: skip
_ALLOWED: dict[Action, tuple[str, ...]] = {
    "undecided": (),
    "accept": (),
    "reject": (),
    "rename": ("title",),
    "move": ("place", "lon", "lat", "radius_km", "geo_precision", "where_prec", "title"),
    "set": (
        "role", "side", "actors", "targets", "date", "date_end", "date_precision", "negated",
        "event", "sure", "quote", "geo_precision", "where_prec", "radius_km",
    ),
    "add": _TO,
}  # fmt: skip
_NEEDED: dict[Action, tuple[tuple[str, ...], ...]] = {
    "rename": (("title",),),
    "move": (("place", "lon"),),
    "set": (_ALLOWED["set"],),
    "add": (("role",),),
}
_DATE_CODES = {"day": (1, 1), "days": (2, 2), "week": (2, 3), "month": (3, 4), "year": (None, 5)}
_SIDES = ("before", "after")


def load_decisions(path: Path | None, text: str | None = None) -> Decisions:
    """Load a decisions file; None is a story without decisions.

    Parameters
    ----------
    path : Path or None
    text : str, optional
        What the file holds, when it was read already; `path` then only names it.

    Returns
    -------
    Decisions
        In the file's order.

    Raises
    ------
    UsageError
        If the file cannot be read or anything in it is wrong; nothing of it is used then.
    """
    if path is None:
        return Decisions()
    values, blocks, top = read_toml(path, text)
    head = Table(path, values, top)
    head.check_keys(_TOP)
    rows = values.get("decision", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise head.wrong("decision", "must be written as [[decision]] tables")
    default = _maybe_empty(head, "by")
    found: dict[str, Decision] = {}
    for number, row in enumerate(rows):
        lines = blocks[number] if number < len(blocks) else {"": 1}
        table = Table(path, row, lines)
        decision = _decision(table, default)
        if decision.id in found:
            raise table.wrong("id", f"duplicate id {decision.id!r}")
        found[decision.id] = decision
    return Decisions(decisions=with_neighbours(tuple(found.values())), on=head.day("on"))


def _maybe_empty(table: Table, key: str) -> str:
    """Read a text that a draft leaves empty for its editor."""
    value = table.values.get(key, "")
    if not isinstance(value, str):
        raise table.wrong(key, "must be a text")
    return value.strip()


def _decision(table: Table, default_by: str) -> Decision:
    table.check_keys(_KEYS)
    everywhere = table.choice("scope", ("all",)) == "all"
    for key in ("id", "action", *(() if everywhere else ("quote",))):
        if key not in table.values:
            raise table.wrong(key, "missing")
    action = cast("Action", table.choice("action", ACTIONS))
    if everywhere:
        _check_everywhere(table, action)
    why, by = _maybe_empty(table, "why"), _maybe_empty(table, "by") or default_by
    if action not in {"undecided", "accept"} and not why:
        raise table.wrong("why", "missing: each change says why")
    return Decision(
        id=table.text("id") or "",
        action=action,
        ref=_ref(table),
        quote=table.text("quote") or "",
        occurrence=table.integer("occurrence", 1, 1_000_000),
        place=table.text("place"),
        role=table.choice("role", tuple(load_vocabulary().roles)),
        layer=table.text("layer"),
        change=_change(table, action),
        everywhere=everywhere,
        actor=table.text("actor"),
        why=why,
        by=by,
        file=str(table.path),
        lines=tuple(table.lines.items()),
        around=_around(table),
    )


def _around(table: Table) -> Around | None:
    value = table.values.get("around")
    if value is None:
        return None
    if not isinstance(value, dict) or not all(isinstance(value.get(k, ""), str) for k in _SIDES):
        raise table.wrong("around", 'must be a table such as { before = "...", after = "..." }')
    inner = Table(table.path, value, table.lines, "around.")
    inner.check_keys((*_SIDES, "of"))
    before, after = map(value.get, _SIDES)
    return Around(before=before, after=after, of=inner.integer("of", 1, 1_000_000))


def _check_everywhere(table: Table, action: Action) -> None:
    """Refuse a decision for all articles that is not about a name or an actor."""
    about = _EVERYWHERE.get(action, ())
    if not any(key in table.values for key in about):
        needed = f"it needs {' or '.join(about)}" if about else "only move, reject and set have it"
        raise table.wrong("scope", f"of the action {action!r}: {needed}")


def _ref(table: Table) -> ClaimRef | None:
    text = table.text("ref")
    ref = ClaimRef.parse(text) if text else None
    if text and ref is None:
        raise table.wrong("ref", f"is no claim's reference: {text!r}")
    return ref


def _change(table: Table, action: Action) -> Change:
    values = table.values.get("to", {})
    if not isinstance(values, dict):
        raise table.wrong("to", 'must be a table such as { role = "threat" }')
    to = Table(table.path, values, table.lines, "to.")
    to.check_keys(_TO)
    for key in values:
        if key not in _ALLOWED[action]:
            raise to.wrong(key, f"has no meaning for the action {action!r}")
    for choice in _NEEDED.get(action, ()):
        if not any(key in values for key in choice):
            raise table.wrong("to", f"the action {action!r} needs {' or '.join(choice)}")
    return _read_change(to)


def _read_change(to: Table) -> Change:
    start, end = to.day("date"), to.day("date_end")
    start_given = to.values.get("date")
    if end is not None and start is not None and end < start:
        raise to.wrong("date_end", say("wrong.before", end=end, start=start))
    precision = to.choice("date_precision", tuple(_DATE_CODES))
    codes = _DATE_CODES[precision] if precision else (None, None)
    return Change(
        title=to.text("title"),
        place=to.text("place"),
        point=_point(to),
        radius_km=to.number("radius_km", 0.001, 20_000),
        geo_precision=to.integer("geo_precision", 1, 3),
        where_prec=to.integer("where_prec", 1, 7),
        role=to.choice("role", tuple(load_vocabulary().roles)),
        side=to.text("side"),
        actors=_names(to, "actors"),
        targets=_names(to, "targets"),
        undated=start_given == NO_DATE,
        start=start,
        end=end or start,
        time_precision=codes[0],
        date_prec=codes[1],
        negated=_flag(to, "negated"),
        event=to.choice("event", tuple(load_vocabulary().events)),
        sure=cast("Sure | None", to.choice("sure", SURE)),
        quote=to.text("quote"),
    )


def _point(to: Table) -> LonLat | None:
    lon, lat = to.number("lon", -180, 180), to.number("lat", -90, 90)
    if lon is None and lat is None:
        return None
    if lon is None or lat is None:
        raise to.wrong("lon" if lon is None else "lat", "missing: a position is lon and lat")
    if lon == lat == 0:  # it stands for a position that is not known
        raise to.wrong("lon", say("wrong.at_zero"))
    if "place" in to.values:
        raise to.wrong("place", "either a place or a position, not both")
    return LonLat(lon, lat)


def _names(to: Table, key: str) -> tuple[str, ...] | None:
    value = to.values.get(key)
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
        raise to.wrong(key, "must be a list of names")
    return tuple(value)


def _flag(to: Table, key: str) -> bool | None:
    value = to.values.get(key)
    if value is not None and not isinstance(value, bool):
        raise to.wrong(key, f"must be true or false, not {value!r}")
    return value
