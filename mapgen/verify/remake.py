"""Makes a page again from its own data, and says where it is not that page."""

import json
import re
from collections.abc import Iterator

from mapgen.errors import InputError
from mapgen.export.mapfile import MapFile
from mapgen.pages import MADE, is_ours, maker, remade
from mapgen.verify.problems import Problem, about
from mapgen.verify.seen import check_seen

__all__ = ["check_remade", "unproved"]

_OTHER_VERSION = (
    "the page was written by another version of mapgen: what its reader is shown was compared with "
    "its data; its scripts, styles, symbols and background map could not be proved"
)
_OTHER_BUILD = "the page is what mapgen writes of its data, but says that another build wrote it"
_OPENS = re.compile(r"<(script|style)\b([^>]*)>")
_ID = re.compile(r'id="([\w-]+)"')
_SHOWN = 60  # letters of a line that differs


def unproved(found: MapFile) -> tuple[str, ...]:
    """Say what of a page cannot be proved here; nothing of GeoJSON, which is under digests."""
    if found.text is None or not isinstance(found.view, dict):
        return ()
    if not is_ours(found.document, found.view):
        return (_OTHER_VERSION,)
    made = found.view.get(MADE)
    return () if isinstance(made, dict) and made.get("by") == maker() else (_OTHER_BUILD,)


def check_remade(found: MapFile) -> Iterator[Problem]:
    """Yield where a page is not the one that its data make."""
    if found.text is None or not isinstance(found.view, dict):
        return
    try:
        fresh = remade(found.document, found.view)
    except InputError as error:
        yield about(None, str(error))
        return
    if not is_ours(found.document, found.view):
        yield from check_seen(found.text, fresh)
    elif fresh != found.text:
        where = ", ".join(dict.fromkeys(_differences(found.text, fresh)))
        yield about(None, f"the page is not what mapgen writes of its data: {where}")


def _differences(text: str, fresh: str) -> Iterator[str]:
    (ours, markup), (theirs, other_markup) = _blocks(fresh), _blocks(text)
    for name in dict.fromkeys([*ours, *theirs]):
        if ours.get(name) == theirs.get(name):
            continue
        if name == "mapgen-data":
            yield from _members(theirs.get(name, ""), ours.get(name, ""))
        else:
            yield {"style": "its styles", "script": "its scripts"}.get(name, f"its {name}")
    lines, others = markup.splitlines(), other_markup.splitlines()
    for line, other in zip(lines, others, strict=False):
        if line != other:
            yield f"its text at “{other.strip()[:_SHOWN]}”"
            return
    if len(lines) != len(others):
        yield "the length of its text"
    elif ours == theirs:
        yield "its layout"


def _blocks(text: str) -> tuple[dict[str, str], str]:
    """Return the scripts and styles by id or kind, those of one kind together; and the rest."""
    found: dict[str, str] = {}
    rest, end = [], 0
    for opening in _OPENS.finditer(text):
        if opening.start() < end:
            continue  # it stands inside a block
        kind, attributes = opening.groups()
        closing = text.find(f"</{kind}>", opening.end())
        if closing < 0:
            continue
        name = _ID.search(attributes)
        key = name[1] if name else kind
        content = text[opening.end() : closing]
        found[key] = f"{found.get(key, '')}{attributes}\0{content}\0"
        rest.append(text[end : opening.start()])
        end = closing + len(kind) + 3
    return found, "".join((*rest, text[end:]))


def _members(text: str, fresh: str) -> Iterator[str]:
    try:
        ours, theirs = (json.loads(one.split("\0")[1]) for one in (fresh, text))
    except (ValueError, IndexError):
        yield "the data it draws from"
        return
    for key in dict.fromkeys([*ours, *theirs]):
        if ours.get(key) != theirs.get(key):
            yield f"the {key} it draws from"
