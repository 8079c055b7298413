"""What a desk in a page works with, where no `mapgen review` stands behind it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from mapgen.decisions.draft import HEAD
from mapgen.review.article import shelf_view
from mapgen.review.desk import Desk
from mapgen.review.detail import detail_view
from mapgen.review.shapes import Shapes
from mapgen.review.view import state_view
from mapgen.review.voice import Voice

__all__ = ["offline_desk"]

Json = dict[str, Any]
_ACTIONS = ("reject", "set", "move", "add")


def offline_desk(desk: Desk, voice: Voice) -> Json:
    """Return everything that a page with a desk needs to work without a server.

    What only the gazetteer knows is left out; so is what no longer fits the article, which needs
    `mapgen review`.
    """
    shelf, state = shelf_view(desk, voice), state_view(desk, voice)
    fields = {item.ref: dict(item.fields) for item in desk.items}
    kept = [item for item in state["items"] if item["kind"] != "stale"]
    state["items"] = [item | {"fields": fields.get(item["ref"], {})} for item in kept]
    shapes = Shapes()
    details = {item.ref: shapes.interned(detail_view(desk, item)) for item in desk.items}
    text = (desk.file.data or b"").decode("utf-8-sig")
    local = {
        "article": desk.claims[0].analysis.article.sha256,
        "text": text,
        "head": HEAD,
        "entries": [_entry(row) for row in desk.file.entries],
        "details": {ref: one for ref, one in details.items() if one["rivals"] or one["shape"] >= 0},
        "shapes": shapes.kept,
        "reasons": {action: desk.reason(action) for action in _ACTIONS},
    }
    whole = json.dumps([local, state], sort_keys=True)
    local["digest"] = hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return {"shelf": shelf, "state": state, "local": local}


def _entry(row: Mapping[str, Any]) -> Json:
    to = {key: _plain(value) for key, value in row.get("to", {}).items()}
    plain = {key: str(row.get(key, "")) for key in ("id", "ref", "action", "why")}
    return plain | {"to": to}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
