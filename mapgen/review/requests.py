"""What the page may ask for, checked word by word: nothing else reaches the desk."""

import math
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from mapgen.decisions import ACTIONS
from mapgen.model import Citation
from mapgen.review.body import BadRequestError
from mapgen.review.desk import Desk
from mapgen.review.detail import detail_view, place_view
from mapgen.review.view import state_view
from mapgen.review.voice import Voice

__all__ = [
    "COMMANDS",
    "carry_out",
    "detail",
    "find_places",
]

Json = dict[str, Any]
_LONGEST = 4_000  # code points of one text
_MOST_REFS = 5_000
_MOST_PLACES = 9


def carry_out(desk: Desk, voice: Voice, command: str, body: Json) -> Json:
    """Carry out one command and return the new state.

    Raises
    ------
    BadRequestError
        If the request lacks a field, or has one of the wrong kind.
    UsageError
        If the decision cannot be carried out; nothing is changed then.
    """
    keys, run = COMMANDS[command]
    if unknown := set(body) - set(keys):
        raise BadRequestError(f"unknown field: {sorted(unknown)[0][:40]!r}")
    run(desk, body)
    return state_view(desk, voice)


def _decide(desk: Desk, body: Json) -> None:
    refs = body.get("refs")
    if not isinstance(refs, list) or not 0 < len(refs) <= _MOST_REFS:
        raise BadRequestError("refs: must be a list")
    action = _text(body, "action")
    if action not in ACTIONS or action == "add":
        raise BadRequestError(f"action: none of {', '.join(ACTIONS)}")
    names = [ref for ref in refs if isinstance(ref, str)]
    if len(names) != len(refs):
        raise BadRequestError("refs: must be a list of texts")
    to = _changes(body)
    if action == "move" and len(names) == 1 and desk.item(names[0]).kind == "name":
        desk.place_name(names[0], to, _text(body, "why", ""))
    else:
        desk.decide(names, action, to, _text(body, "why", ""))


def _add(desk: Desk, body: Json) -> None:
    number = body.get("article", 0)
    if not (isinstance(number, int) and 0 <= number < len(desk.claims)):
        raise BadRequestError("article: there is no such one")
    article = desk.claims[number].analysis.article
    start, end = body.get("start"), body.get("end")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end):
        raise BadRequestError("start, end: must be code points of the article")
    quote = article.text[start:end]
    if not quote.strip() or end > len(article.text):
        raise BadRequestError("start, end: no words of the article")
    cited = Citation(article=article.sha256, quote=quote, start=start, end=end)
    desk.add(cited, _text(body, "place", ""), _changes(body), _text(body, "why", ""))


def _carry(desk: Desk, body: Json) -> None:
    holds = body.get("holds")
    if not isinstance(holds, bool):
        raise BadRequestError("holds: must be true or false")
    desk.carry(_text(body, "id"), holds=holds)


def _everywhere(desk: Desk, body: Json) -> None:
    about = _text(body, "about")
    if about not in {"place", "actor", "name"}:
        raise BadRequestError("about: neither place nor actor nor name")
    desk.everywhere(_text(body, "ref"), about)


def _sign(desk: Desk, body: Json) -> None:
    day = _text(body, "on", "")
    try:
        on = date.fromisoformat(day) if day else None
    except ValueError as error:
        raise BadRequestError("on: no such day") from error
    desk.sign(_text(body, "name"), on)


def _explain(desk: Desk, body: Json) -> None:
    desk.explain(_text(body, "ref"), _text(body, "why"))


COMMANDS: Mapping[str, tuple[tuple[str, ...], Callable[[Desk, Json], None]]] = {
    "decide": (("refs", "action", "to", "why"), _decide),
    "add": (("article", "start", "end", "place", "to", "why"), _add),
    "amend": (("id", "to"), lambda desk, body: desk.amend(_text(body, "id"), _changes(body))),
    "everywhere": (("ref", "about"), _everywhere),
    "carry": (("id", "holds"), _carry),
    "remove": (("id",), lambda desk, body: desk.remove(_text(body, "id"))),
    "explain": (("ref", "why"), _explain),
    "sign": (("name", "on"), _sign),
    "undo": ((), lambda desk, _: desk.history.undo()),
    "redo": ((), lambda desk, _: desk.history.redo()),
    "reload": ((), lambda desk, _: desk.reload()),
    "state": ((), lambda _, __: None),
}
"""Name of a command -> the fields it takes, and what it does."""


def find_places(desk: Desk, name: str) -> Json:
    """Look a name up in the gazetteer, spellings near it included."""
    gazetteer = desk.tools.gazetteer
    found = gazetteer.lookup(name) or gazetteer.fuzzy(name)
    return {"places": [place_view(place) for place in found[:_MOST_PLACES]]}


def detail(desk: Desk, ref: str) -> Json:
    """Return the candidates and shapes of one thing in the queue."""
    return detail_view(desk, desk.item(ref))


def _text(body: Json, key: str, default: str | None = None) -> str:
    value = body.get(key, default)
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise BadRequestError(f"{key}: must be a text")
    return value


def _changes(body: Json) -> Json:
    """Read `to`: texts, numbers, yes or no, days and lists of texts, which the file checks."""
    to = body.get("to") or {}
    if not isinstance(to, dict) or len(to) > 20:
        raise BadRequestError("to: must be an object")
    return {str(key): _change(str(key), value) for key, value in to.items()}


def _change(key: str, value: object) -> object:
    if isinstance(value, str) and len(value) <= _LONGEST:
        return _day(value) if key in {"date", "date_end"} else value
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)) and math.isfinite(value):
        return value
    if isinstance(value, list) and all(isinstance(v, str) and len(v) < 200 for v in value):
        return value
    raise BadRequestError(f"to.{key[:40]}: wrong kind of value")


def _day(value: str) -> object:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value
