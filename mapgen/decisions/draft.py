"""Writes a decisions file for a person to edit: every claim, every doubtful or unplaced name."""

import json
import re
from collections.abc import Iterator
from itertools import count

from mapgen.model import Citation, Claim, MapDocument, Mark, Unresolved

__all__ = ["draft"]

_DOUBTFUL = 0.5  # as the map has it
_HEAD = """\
# Decisions on a machine-read map. Change each `action`, say `why`, and the map is rebuilt with it:
#
#   accept     the claim is right
#   reject     it is not: it leaves the map; of a name without a place: it is none
#   set        to = { role = "...", side = "...", actors = ["..."], date = 2020-07-11,
#              date_end = ..., date_precision = "day|days|week|month|year", negated = true,
#              geo_precision = 1, where_prec = 1, radius_km = 5 }; date = "none" removes a date
#   move       to = { place = "gn:94591" } or to = { lon = 45.39, lat = 34.35, radius_km = 5 }
#   rename     to = { title = "..." }
#   add        a claim that was missed: quote, place, to = { role = "...", side = "...", ... }
#   undecided  nothing yet: the map stays "machine-read, not reviewed"
#
# A quote that occurs several times in the article needs `occurrence = 1` (or 2, 3 ...).
# `role` and `layer` only say which claim of that quote is meant; leave them out for all of them.
"""
_BY = """\
# Your name or your newsroom's, for all decisions that name nobody.
by = ""
"""


def draft(document: MapDocument) -> str:
    """Return a decisions file, in TOML, that decides nothing yet.

    Parameters
    ----------
    document : MapDocument

    Returns
    -------
    str
        One entry for each claim and citation sentence, each claim without a place, and each name
        without a place; doubtful places carry their rivals as a comment.
    """
    numbers = count(1)
    occurrences = _occurrences(document)
    blocks = [
        _HEAD,
        '# Your name or your newsroom\'s, for all decisions that name nobody.\nby = ""\n',
    ]
    for mark in document.marks:
        blocks.append(_mark_note(mark))
        for claim in mark.claims:
            blocks.extend(_entries(claim, mark.title, numbers, occurrences))
    if document.unplaced:
        blocks.append("# ---- Claims without a place\n")
    for claim in document.unplaced:
        blocks.extend(_entries(claim, None, numbers, occurrences))
    if document.unresolved:
        blocks.append("# ---- Names without a place: reject what is none, add what is one\n")
    blocks.extend(_unresolved(item, numbers, occurrences) for item in document.unresolved)
    return "\n".join(blocks)


def _mark_note(mark: Mark) -> str:
    lines = [f"# ---- {mark.id}: {mark.title} ({mark.words})"]
    if mark.rule:
        lines.append(f"# {mark.rule}")
    if mark.score < _DOUBTFUL:
        lines.append(f"# DOUBTFUL, score {mark.score:.2f}")
    if mark.rivals:
        lines.append(f"# It might also be: {'; '.join(mark.rivals)}")
    return "\n".join(_comment(line) for line in lines) + "\n"


def _comment(line: str) -> str:
    """Keep a comment on its line, whatever an article's words hold."""
    return "".join(c if c.isprintable() else " " for c in line)


def _entries(
    claim: Claim,
    place: str | None,
    numbers: Iterator[int],
    occurrences: dict[tuple[str, int], int],
) -> Iterator[str]:
    bare = claim.role == "mentioned" and not claim.actors
    for citation in claim.citations if bare else claim.citations[:1]:
        actors = ", ".join(actor.name for actor in claim.actors)
        note = f"# {claim.role}" + (f": {actors}" if actors else "")
        note += f"; {claim.date.words}" if claim.date else "; no date"
        fields = {"place": place, "role": claim.role, "layer": claim.layer or None}
        yield _entry(f"d{next(numbers)}", note, citation, fields, occurrences)


def _unresolved(
    item: Unresolved, numbers: Iterator[int], occurrences: dict[tuple[str, int], int]
) -> str:
    note = f"# {item.surface}: {item.reason}"
    if item.rivals:
        note += f"; candidates: {'; '.join(item.rivals)}"
    fields: dict[str, str | None] = {"place": item.surface}
    return _entry(f"d{next(numbers)}", note, item.citation, fields, occurrences)


def _entry(
    identity: str,
    note: str,
    citation: Citation,
    fields: dict[str, str | None],
    occurrences: dict[tuple[str, int], int],
) -> str:
    lines = [_comment(note), "[[decision]]", f'id = "{identity}"', 'action = "undecided"']
    lines.append(f"quote = {_string(citation.quote)}")
    which = occurrences.get((citation.quote, citation.start))
    if which is not None:
        lines.append(f"occurrence = {which}")
    lines += [f"{key} = {_string(value)}" for key, value in fields.items() if value]
    return "\n".join([*lines, 'why = ""', ""])


def _string(text: str) -> str:
    """Write a TOML basic string; JSON's escapes are TOML's, but for DEL."""
    return re.sub("\x7f", r"\\u007f", json.dumps(text, ensure_ascii=False))


def _occurrences(document: MapDocument) -> dict[tuple[str, int], int]:
    """Return the number of each citation whose very words are cited elsewhere too."""
    starts: dict[str, set[int]] = {}
    claims = [*(c for mark in document.marks for c in mark.claims), *document.unplaced]
    cited = [c for claim in claims for c in claim.citations]
    for citation in (*cited, *(item.citation for item in document.unresolved)):
        starts.setdefault(citation.quote, set()).add(citation.start)
    return {
        (quote, start): number
        for quote, found in starts.items()
        if len(found) > 1
        for number, start in enumerate(sorted(found), 1)
    }
