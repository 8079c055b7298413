"""Keeps what mapgen says of its own beside the English: by key, so that no English is read back."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from mapgen.export.geojson.codec import member
from mapgen.lang import known, say
from mapgen.lang.earlier import read_text, read_title
from mapgen.lang.sentences import JOINED, PARTS, joined
from mapgen.model import MapDocument, Mark, Said
from mapgen.model.said import Field

__all__ = ["earlier", "restored", "said_of"]

_DEEPEST = 8  # sentences inside sentences; ours have four
_TEXTS = ("title", "words", "rule", "note")


def said_of(document: MapDocument) -> dict[str, Any]:
    """Return each text of ours in a document with its key and fields."""
    return {
        str(text): _plain(said)
        for text in _texts(document)
        if isinstance(said := known(text), Said)
    }


def restored(document: MapDocument, table: object) -> MapDocument:
    """Return a document whose texts say what the table of its file says of them.

    The text counts: a person may have changed it, so what the table says otherwise is left out.
    """
    said: dict[str, str] = {}
    for text, node in member(table, "said").items():
        found = _read(node, f"said[{text[:40]!r}]")
        if isinstance(found, Said) and found in {text, text[:1].lower() + text[1:]}:
            said[text] = Said(text, found.key, found.fields)
    return _with(document, said)


def earlier(document: MapDocument) -> MapDocument:
    """Return a document of format 1 or 2, which holds only English, with what its texts say."""
    said = {text: read_text(text) for text in _texts(document)}
    whole = _with(document, said)
    return replace(
        whole,
        marks=tuple(
            replace(mark, title=read_title(str(mark.title), mark.form, mark.rule))
            for mark in whole.marks
        ),
    )


def _texts(document: MapDocument) -> Iterator[str]:
    for mark in document.marks:
        yield from (text for name in _TEXTS if (text := getattr(mark, name)))
    for left in document.unresolved:
        yield left.reason
    yield from document.notices


def _with(document: MapDocument, said: Mapping[str, str]) -> MapDocument:
    def own(text: str) -> str:
        return said.get(text, text)

    def of_mark(mark: Mark) -> Mark:
        title, words, rule, note = (own(getattr(mark, name)) for name in _TEXTS)
        return replace(mark, title=title, words=words, rule=rule, note=note)

    return replace(
        document,
        marks=tuple(map(of_mark, document.marks)),
        unresolved=tuple(replace(u, reason=own(u.reason)) for u in document.unresolved),
        notices=tuple(map(own, document.notices)),
    )


def _plain(value: Field) -> Any:
    if isinstance(value, Said):
        fields = {name: _plain(inner) for name, inner in value.fields}
        return {"key": value.key, **({"fields": fields} if fields else {})}
    return [_plain(one) for one in value] if isinstance(value, tuple) else str(value)


def _read(node: object, path: str, depth: int = 0) -> Field:
    """Read a field back; a sentence that this mapgen has no template for is ""."""
    if isinstance(node, list) and depth < _DEEPEST:
        return tuple(_read(one, path, depth + 1) for one in node)
    if not isinstance(node, dict) or depth >= _DEEPEST:
        return node if isinstance(node, str) else ""
    given = member(node.get("fields", {}), path).items()
    fields = {str(name): _read(inner, path, depth + 1) for name, inner in given}
    key = node.get("key")
    if key == JOINED:
        parts = fields.get(PARTS)
        return joined(p for p in parts if isinstance(p, str)) if isinstance(parts, tuple) else ""
    try:
        return say(str(key), **fields)
    except KeyError:
        return ""
