"""Makes a page again from its own data, and says where it is not that page."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from mapgen.errors import InputError
from mapgen.export.mapfile import MapFile
from mapgen.model import MapDocument
from mapgen.pages import MADE, is_ours, remade
from mapgen.render.page import page_data, safe_url
from mapgen.verify.problems import Problem, about

__all__ = ["UNPROVED", "check_remade", "is_proved"]

UNPROVED = (
    "the page was written by another version of mapgen: what its reader is shown was compared with "
    "its data; its scripts, styles and background map could not be proved"
)
_BLOCK = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1>", re.DOTALL)
_ID = re.compile(r'id="([\w-]+)"')
_LINKS = re.compile(r"""(?:href|src)\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
_SHOWN = 60  # letters of a line that differs


def is_proved(found: MapFile) -> bool:
    """Tell whether a file can be compared to the byte: GeoJSON is by its digests."""
    return found.text is None or (isinstance(found.view, dict) and is_ours(found.view))


def check_remade(found: MapFile) -> Iterator[Problem]:
    """Yield where a page is not the one that its data make."""
    if found.text is None or not isinstance(found.view, dict):
        return
    if not is_ours(found.view):
        if MADE in found.view:  # pages of before that are checked by their data alone
            yield from _seen(found.text, found.view, found.document)
        return
    try:
        fresh = remade(found.document, found.view)
    except InputError as error:
        yield about(None, str(error))
        return
    if fresh != found.text:
        where = ", ".join(dict.fromkeys(_differences(found.text, fresh)))
        yield about(None, f"the page is not what mapgen writes of its data: {where}")


def _differences(text: str, fresh: str) -> Iterator[str]:
    ours, theirs = _blocks(fresh), _blocks(text)
    for name in dict.fromkeys([*ours, *theirs]):
        if ours.get(name) == theirs.get(name):
            continue
        if name == "mapgen-data":
            yield from _members(theirs.get(name, ""), ours.get(name, ""))
        else:
            yield {"style": "its styles", "script": "its scripts"}.get(name, f"its {name}")
    lines = _BLOCK.sub("", fresh).splitlines()
    others = _BLOCK.sub("", text).splitlines()
    for line, other in zip(lines, others, strict=False):
        if line != other:
            yield f"its text at “{other.strip()[:_SHOWN]}”"
            return
    if len(lines) != len(others):
        yield "the length of its text"
    elif ours == theirs:
        yield "its layout"


def _blocks(text: str) -> dict[str, str]:
    """Return the scripts and styles of a page by id or kind, those of one kind together."""
    found: dict[str, str] = {}
    for kind, attributes, content in _BLOCK.findall(text):
        name = _ID.search(attributes)
        key = name[1] if name else kind
        found[key] = f"{found.get(key, '')}{attributes}\0{content}\0"
    return found


def _members(text: str, fresh: str) -> Iterator[str]:
    try:
        ours, theirs = (json.loads(one.split("\0")[1]) for one in (fresh, text))
    except (ValueError, IndexError):
        yield "the data it draws from"
        return
    for key in dict.fromkeys([*ours, *theirs]):
        if ours.get(key) != theirs.get(key):
            yield f"the {key} it draws from"


def _seen(text: str, view: Mapping[str, Any], document: MapDocument) -> Iterator[Problem]:
    """Compare what a reader is shown on a page of another version."""
    for key, value in page_data(document, marks=False).items():
        if key in view and not _agrees(view[key], json.loads(json.dumps(value))):
            yield about(None, f"the page shows other {key} than its data")
    title = document.articles[0].title if document.articles else ""
    shown = [*re.findall(r"<title>(.*?)</title>", text, re.DOTALL)]
    shown += re.findall(r"<h1\b[^>]*>(.*?)</h1>", text, re.DOTALL)
    shown += re.findall(r'property="og:title" content="([^"]*)"', text)
    if title and any(html.unescape(one).strip() != title.strip() for one in shown):
        yield about(None, "the page has another headline than its data")
    known = {safe_url(article.url) for article in document.articles}
    known |= {safe_url(source.url) for source in document.sources}
    known |= {"", "data:,"}
    links = {html.unescape(link) for link in _LINKS.findall(_BLOCK.sub("", text))}
    links = {link for link in links if "//" in link} - known
    if links:
        yield about(None, f"the page links to {sorted(links)[0][:_SHOWN]}, which its data do not")
    if "Content-Security-Policy" not in text:
        yield about(None, "the page lacks its security policy")


def _agrees(view: Any, fresh: Any) -> bool:
    """Compare what both versions know; each may have members that the other has not."""
    if isinstance(view, dict) and isinstance(fresh, dict):
        return all(_agrees(view[key], fresh[key]) for key in view.keys() & fresh.keys())
    if isinstance(view, list) and isinstance(fresh, list):
        return len(view) == len(fresh) and all(map(_agrees, view, fresh))
    return bool(view == fresh)
