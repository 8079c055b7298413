"""Writes a decisions file for a person to edit: every claim, every doubtful or unplaced name."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from mapgen.decisions.fit import find_fit, find_spans
from mapgen.decisions.load import load_decisions
from mapgen.decisions.neighbours import arounds
from mapgen.decisions.values import Decision
from mapgen.model import (
    Article,
    Citation,
    Claim,
    ClaimRef,
    MapDocument,
    Mark,
    Unread,
    Unresolved,
)
from mapgen.names import fold

__all__ = [
    "HEAD",
    "Entry",
    "citation_fields",
    "draft",
    "entries",
    "entry_text",
    "merged",
    "name_ref",
    "unread_ref",
    "which_fields",
]

_DOUBTFUL = 0.5  # as the map has it
HEAD = """\
# Decisions on a machine-read map. Change `action`, and the map is rebuilt with it; a change says
# `why`, accepting need not:
#
#   accept     the claim is right
#   reject     it is not: it leaves the map; of a name without a place: it is none
#   set        to = { role = "...", side = "...", actors = ["..."], targets = ["..."],
#              date = 2020-07-11, date_end = ..., date_precision = "day|days|week|month|year",
#              event = "...", sure = "stated|doubted|denied|planned",
#              quote = "more or fewer of its words", geo_precision = 1, where_prec = 1,
#              radius_km = 5 }; date = "none" removes a date
#   move       to = { place = "gn:94591" } or to = { lon = 45.39, lat = 34.35, radius_km = 5 }
#   rename     to = { title = "..." }
#   add        a claim that was missed: quote, place, to = { role = "...", side = "...", ... }
#   undecided  nothing yet: the map stays "machine-read, not reviewed"
#
# `ref` says which claim is meant. Without it, `quote` does: one that occurs several times in the
# article needs `occurrence = 1` (or 2, 3 ...), and `place`, `role` and `layer` choose among its
# claims; leave them out for all of them. `around` are the words beside it: by them it is known
# again when the article has changed.

# `scope = "all"` with `place` or `actor` instead of a quote is about every article of a set:
# move, reject (a name), set (an actor's side).

# Your name or your newsroom's, for all decisions that name nobody; `on = 2024-05-14` is the day.
by = ""
"""
"""What a new decisions file begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that a person can decide on: a claim in one sentence, or a name without a place."""

    notes: tuple[str, ...]  # comments above it
    fields: Mapping[str, Any]  # all but `id` and `action`


def draft(document: MapDocument, articles: Sequence[Article] = ()) -> str:
    """Return a decisions file, in TOML, that decides nothing yet.

    Parameters
    ----------
    document : MapDocument
    articles : sequence of Article
        Those it was made from: which of several equal quotes is meant is counted in them.

    Returns
    -------
    str
        One entry for each claim and citation sentence, each claim without a place, and each name
        without a place; doubtful places carry their rivals as a comment.
    """
    return "\n".join([HEAD, *_blocks(entries(document, articles), frozenset())])


def merged(
    text: str, document: MapDocument, articles: Sequence[Article] = (), *, file: Path
) -> str:
    """Return what to append to a decisions file: entries for what it does not have yet.

    Parameters
    ----------
    text : str
        The file as a person left it; it stays as it is.
    """
    known = load_decisions(file, text).decisions
    new = [
        entry
        for entry in entries(document, articles)
        if not any(_covers(decision, entry, articles) for decision in known)
    ]
    return "\n".join(_blocks(new, frozenset(decision.id for decision in known)))


def entries(document: MapDocument, articles: Sequence[Article] = ()) -> Iterator[Entry]:
    """Yield everything on a map that can be decided on, in its order."""
    texts = {article.sha256: article.text for article in articles}
    for mark in document.marks:
        notes = _mark_notes(mark)
        for claim in mark.claims:
            for entry in _entries(claim, mark.title, texts):
                yield replace(entry, notes=(*notes, *entry.notes))
                notes = ()
    for claim in document.unplaced:
        yield from _entries(claim, None, texts)
    for item in document.unresolved:
        yield _unresolved(item, texts)


def entry_text(fields: Mapping[str, Any]) -> str:
    """Write the keys of an entry as TOML, one a line."""
    return "".join(f"{key} = {_value(value)}\n" for key, value in fields.items())


def _covers(decision: Decision, entry: Entry, articles: Sequence[Article]) -> bool:
    """Tell whether a decision in a file is about what an entry is about."""
    fields = entry.fields
    if decision.ref is not None and str(decision.ref) == fields["ref"]:
        return True
    ref = ClaimRef.parse(fields["ref"])
    article = next((a for a in articles if ref and ref.is_of(a.sha256)), None)
    if article is None or ref is None or (decision.ref and decision.ref.is_of(article.sha256)):
        return False
    fit = find_fit(decision, article)
    return (
        fit.span is not None
        and fit.span[0] < ref.end
        and ref.start < fit.span[1]
        and decision.layer in {None, fields.get("layer")}
        and (decision.action == "add" or decision.role in {None, fields.get("role")})
        and fold(decision.place or "") in {"", fold(fields.get("place", ""))}
    )


def _blocks(found: Iterable[Entry], taken: frozenset[str]) -> Iterator[str]:
    free = (f"d{number}" for number in count(1) if f"d{number}" not in taken)
    for entry in found:
        notes = "".join(f"# {_comment(note)}\n" for note in entry.notes)
        fields = {"id": next(free), "action": "undecided", **entry.fields, "why": ""}
        yield f"{notes}[[decision]]\n{entry_text(fields)}"


def _mark_notes(mark: Mark) -> tuple[str, ...]:
    lines = [f"---- {mark.id}: {mark.title} ({mark.words})"]
    if mark.rule:
        lines.append(mark.rule)
    if mark.score < _DOUBTFUL:
        lines.append(f"DOUBTFUL, score {mark.score:.2f}")
    if mark.rivals:
        lines.append(f"It might also be: {'; '.join(mark.rivals)}")
    return tuple(lines)


def _comment(line: str) -> str:
    """Keep a comment on its line, whatever an article's words hold."""
    return "".join(c if c.isprintable() else " " for c in line)


def _entries(claim: Claim, place: str | None, texts: Mapping[str, str]) -> Iterator[Entry]:
    bare = claim.role == "mentioned" and not claim.actors
    ref = ClaimRef.parse(claim.ref)
    for citation in claim.citations if bare else claim.citations[:1]:
        actors = ", ".join(actor.name for actor in claim.actors)
        note = f"{claim.role}" + (f": {actors}" if actors else "")
        note += f"; {claim.date.words}" if claim.date else "; no date"
        yield Entry(
            notes=(note,),
            fields={
                **({"ref": str(ref.at(citation.start, citation.end))} if ref else {}),
                **citation_fields(citation, texts),
                **({"place": place} if place else {}),
                "role": claim.role,
                **({"layer": claim.layer} if claim.layer else {}),
            },
        )


def _unresolved(item: Unresolved, texts: Mapping[str, str]) -> Entry:
    note = f"no place: {item.surface}: {item.reason}"
    if item.rivals:
        note += f"; candidates: {'; '.join(item.rivals)}"
    return Entry(
        notes=(note,),
        fields={
            "ref": str(name_ref(item)),
            **citation_fields(item.citation, texts),
            "place": item.surface,
        },
    )


def name_ref(item: Unresolved) -> ClaimRef:
    """Return the reference of a name without a place."""
    span = item.citation.start, item.citation.end
    return ClaimRef.make(item.citation.article, span, "name", "", item.surface)


def unread_ref(item: Unread) -> ClaimRef:
    """Return the reference of a sentence that gave no claim."""
    span = item.citation.start, item.citation.end
    return ClaimRef.make(item.citation.article, span, "unread", "", item.event)


def citation_fields(citation: Citation, texts: Mapping[str, str]) -> dict[str, Any]:
    """Return a citation's quote, and which one it is where its words stand several times."""
    text = texts.get(citation.article, "")
    return {"quote": citation.quote, **which_fields(citation.quote, citation.start, text)}


def which_fields(quote: str, start: int, text: str) -> dict[str, Any]:
    """Return which place of a quote is meant: its number, and its neighbours; {} if it is one."""
    spans = tuple(find_spans(quote, text))
    if len(spans) < 2:
        return {}
    number = max(1, sum(begin <= start for begin, _ in spans))
    around = {k: v for k, v in asdict(arounds(spans, text)[number - 1]).items() if v is not None}
    return {"occurrence": number, "around": around}


def _value(value: object) -> str:
    """Write a TOML value; JSON's escapes are TOML's, but for DEL."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_value(v)}" for key, v in value.items()) + " }"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, str):
        return re.sub("\x7f", r"\\u007f", json.dumps(value, ensure_ascii=False))
    return str(value).lower() if isinstance(value, (bool, int, float)) else f"{value}"
