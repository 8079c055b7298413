"""Turns the model's values into plain JSON data and back, led by their type hints."""

import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, fields
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from mapgen.errors import InputError
from mapgen.export.geojson import shapes
from mapgen.model import Geometry, LonLat

__all__ = ["build", "decode", "member", "pairs_from", "pairs_to", "plain"]

T = TypeVar("T")
Pairs = tuple[tuple[str, str], ...]


def plain(value: object) -> Any:
    """Return `value` as what `json` can write: records become objects in field order."""
    if value is None or type(value) in _WRITABLE:  # most of a map's values, and so first
        return value
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    for kind, write in _WRITTEN:
        if isinstance(value, kind):
            return write(value)
    record: Any = type(value)
    return {name: plain(getattr(value, name)) for name in _names(record)}


_WRITTEN: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (str, str),  # `Said`: its English
    (LonLat, lambda point: shapes.position(point.lon, point.lat)),
    (Geometry, shapes.plain),
    (date, lambda day: day.isoformat()),  # a datetime is a date, too
)


_WRITABLE = frozenset({str, int, float, bool})


@cache
def _names(cls: Any) -> tuple[str, ...]:
    return tuple(item.name for item in fields(cls))


def pairs_to(pairs: Pairs) -> dict[str, str | list[str]]:
    """Return pairs as an object; a key that stands more than once has a list."""
    grouped: dict[str, list[str]] = {}
    for key, value in pairs:
        grouped.setdefault(key, []).append(value)
    return {key: values if len(values) > 1 else values[0] for key, values in grouped.items()}


def pairs_from(node: object, path: str) -> Pairs:
    """Return an object of texts, or lists of texts, as pairs."""
    return tuple(
        (key, _text(text, f"{path}.{key}"))
        for key, value in member(node, path).items()
        for text in (value if isinstance(value, list) else [value])
    )


def member(node: object, path: str) -> Mapping[str, Any]:
    """Return `node` if it is a JSON object, else raise InputError naming `path`."""
    if not isinstance(node, dict):
        raise _wrong(path, "an object", node)
    return node


def build(cls: Callable[..., T], node: object, path: str, **given: object) -> T:
    """Make a record from a JSON object; `given` are fields that are decoded already.

    Fields with a default may be missing, so that files written before them can be read.
    """
    data = member(node, path)
    values = dict(given)
    for item, hint in _record(cls):
        if item.name in values:
            continue
        if item.name in data:
            values[item.name] = decode(hint, data[item.name], f"{path}.{item.name}")
        elif item.default is MISSING and item.default_factory is MISSING:
            raise InputError(f"{path}: lacks the member {item.name!r}")
    return cls(**values)


def decode(hint: Any, node: object, path: str) -> Any:
    """Read `node` as the type `hint`; InputError names `path` when it is something else."""
    if (read := _SCALARS.get(hint)) is not None:
        return read(node, path)
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        (inner,) = (arg for arg in args if arg is not type(None))
        return None if node is None else decode(inner, node, path)
    if origin is Literal:
        if node not in args:
            raise InputError(f"{path}: {_shown(node)} is not one of {', '.join(args)}")
        return node
    if origin is tuple:
        return _tuple(args, node, path)
    return build(hint, node, path)


@cache
def _record(cls: Any) -> tuple[tuple[Field[Any], Any], ...]:
    """Return the fields of a record with their resolved type hints."""
    hints = get_type_hints(cls)
    return tuple((item, hints[item.name]) for item in fields(cls))


def _tuple(args: tuple[Any, ...], node: object, path: str) -> tuple[Any, ...]:
    if not isinstance(node, list):
        raise _wrong(path, "a list", node)
    if len(args) == 2 and args[1] is Ellipsis:
        hints: Iterable[Any] = (args[0] for _ in node)
    elif len(args) == len(node):
        hints = args
    else:
        raise InputError(f"{path}: has {len(node)} items where {len(args)} belong")
    return tuple(
        decode(hint, item, f"{path}[{at}]")
        for at, (hint, item) in enumerate(zip(hints, node, strict=True))
    )


def _text(node: object, path: str) -> str:
    if not isinstance(node, str):
        raise _wrong(path, "a text", node)
    return node


def _flag(node: object, path: str) -> bool:
    if not isinstance(node, bool):
        raise _wrong(path, "true or false", node)
    return node


def _whole(node: object, path: str) -> int:
    if not isinstance(node, int) or isinstance(node, bool):
        raise _wrong(path, "a whole number", node)
    return node


def _number(node: object, path: str) -> float:
    return shapes.number(node, path)


def _date(node: object, path: str) -> date:
    try:
        return date.fromisoformat(_text(node, path))
    except ValueError as error:
        raise InputError(f"{path}: {_shown(node)} is no date (YYYY-MM-DD)") from error


def _moment(node: object, path: str) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(node, path))
    except ValueError as error:
        raise InputError(f"{path}: {_shown(node)} is no point in time (ISO 8601)") from error
    if moment.tzinfo is None:
        raise InputError(f"{path}: {_shown(node)} lacks a time zone")
    return moment


_SCALARS: Mapping[Any, Any] = types.MappingProxyType(
    {
        str: _text,
        bool: _flag,
        int: _whole,
        float: _number,
        date: _date,
        datetime: _moment,
        LonLat: shapes.read_position,
        Geometry: shapes.read,
    }
)


def _wrong(path: str, wanted: str, node: object) -> InputError:
    return InputError(f"{path}: {_shown(node)} is not {wanted}")


def _shown(node: object) -> str:
    text = repr(node) if not isinstance(node, dict | list) else f"a {_KINDS[type(node)]}"
    return text if len(text) <= 40 else text[:37] + "..."


_KINDS = types.MappingProxyType({dict: "JSON object", list: "list"})
