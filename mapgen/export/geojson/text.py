"""JSON as text: strict and bounded reading, a stable and readable layout, and a digest."""

import hashlib
import json
import re
from types import MappingProxyType
from typing import Any, NoReturn

from mapgen.errors import InputError

__all__ = [
    "MAX_BYTES",
    "compact",
    "digest",
    "digest_of",
    "evened",
    "layout",
    "parse",
    "sorted_text",
]

MAX_BYTES = 64_000_000  # 10,000 marks are about a quarter of this
_MAX_DEPTH = 40  # ours nest to 11
_WIDTH = 100
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_SORTING = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True
)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPES = MappingProxyType({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


def parse(text: str) -> Any:
    """Read JSON strictly: no NaN, no key twice, no nesting that nothing of ours needs.

    Raises
    ------
    InputError
        With line and column where the text stops being JSON.
    """
    if len(text) > MAX_BYTES:
        raise InputError(f"is too large: {len(text):,} characters; maps end at {MAX_BYTES:,}")
    try:
        value = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_no_twins)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        cut = "ends too early" if error.pos >= len(text.rstrip()) else "is not JSON"
        raise InputError(f"{cut} ({where}: {error.msg})") from error
    except RecursionError as error:
        raise InputError("is nested too deeply for a map") from error
    except InputError:
        raise
    except ValueError as error:  # an integer of thousands of digits
        raise InputError(f"is not usable JSON ({error})") from error
    _check_depth(value)
    if _SURROGATE.search(text):
        _check_letters(value)
    return value


def layout(value: Any, depth: int = 0) -> str:
    """Lay JSON out so that people and diffs can read it: what fits stands on one line.

    Coordinates always stand on one line. Equal values give equal text.
    """
    if not isinstance(value, dict | list):
        return _WORDS[value] if value is None or value is True or value is False else _scalar(value)
    inner = "\n" + " " * (depth + 1)
    if isinstance(value, list):
        parts, ends = [layout(item, depth + 1) for item in value], "[]"
    else:
        parts, ends = [_entry(key, item, depth + 1) for key, item in value.items()], "{}"
    line = f"{ends[0]}{', '.join(parts)}{ends[1]}"
    if len(line) + depth <= _WIDTH and "\n" not in line:
        return line
    return f"{ends[0]}{inner}{f',{inner}'.join(parts)}\n{' ' * depth}{ends[1]}"


def compact(value: Any, *, markup: bool = True) -> str:
    """Return JSON on one line; without `markup` it holds nothing that HTML could take as such."""
    text = _ENCODER.encode(value)
    if not markup:
        for sign, escape in _ESCAPES.items():  # five searches: translating reads every letter
            text = text.replace(sign, escape)
    return text


def digest(value: Any) -> str:
    """Return the sha256 of JSON data, whatever its layout, key order or way to write 45.0."""
    return digest_of(sorted_text(evened(value)))


def digest_of(text: str) -> str:
    """Return the sha256 of data that `sorted_text` wrote."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def sorted_text(value: Any) -> str:
    """Return JSON on one line with its keys sorted, as digests are made of it."""
    return _SORTING.encode(value)


_WORDS = MappingProxyType({None: "null", True: "true", False: "false"})


def _scalar(value: Any) -> str:
    """Write a text or number; for integers the encoder would be ten times slower."""
    return str(value) if type(value) is int else _ENCODER.encode(value)


def _entry(key: str, value: Any, depth: int) -> str:
    text = compact(value) if key == "coordinates" else layout(value, depth)
    return f"{compact(key)}: {text}"


def evened(value: Any) -> Any:
    """Write whole floats as integers, as most programs do when they save a file again."""
    kind = type(value)  # most values are texts: isinstance four times would be slow
    if kind is str:
        return value
    if kind is dict:
        return {key: evened(item) for key, item in value.items()}
    if kind is list:
        if value and type(value[0]) is float:  # a position: there are tens of thousands
            return [int(n) if type(n) is float and n.is_integer() else n for n in value]
        return [evened(item) for item in value]
    return int(value) if kind is float and value.is_integer() else value


def _no_constant(name: str) -> NoReturn:
    raise InputError(f"holds {name}, which is not JSON and no place on earth")


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        twin = next(key for key in keys if keys.count(key) > 1)
        raise InputError(f"has the member {twin[:40]!r} twice in one object")
    return made


def _check_letters(value: Any) -> None:
    """Refuse half a character: no file could hold it."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise InputError("holds an unpaired surrogate, which is half a character") from error


def _check_depth(value: Any) -> None:
    """Walk level by level, so that the check itself cannot run out of stack."""
    level, depth = [value], 0
    while level := [
        item
        for node in level
        if isinstance(node, dict | list)
        for item in (node.values() if isinstance(node, dict) else node)
    ]:
        depth += 1
        if depth > _MAX_DEPTH:
            raise InputError("is nested too deeply for a map")
