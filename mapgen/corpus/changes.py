"""What came, went or changed between two runs of a corpus, event by event, as a report reads."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from mapgen.corpus.frames import read_table
from mapgen.diff.pairing import pair_alike
from mapgen.diff.words import day_words
from mapgen.lang import load_catalogue
from mapgen.terminal import printable

__all__ = ["corpus_changes"]

Row = Mapping[str, Any]

_SAME_CLAIM = 2.0  # what it is worth that one claim tells both
_SAME_ID = 0.5  # what the same id is worth beside a day, an article, a type, a side, the dead


def corpus_changes(old: Path, new: Path) -> Iterator[str]:
    """Yield one text a difference: articles by their titles, then events by what, where and when.

    An event is the one of its id where both have a claim of one article that was not edited. An id
    alone is not enough: it passes to another event of the same place, day, type and sides when the
    first of them goes. The others are recognised by place with the day or an article in common, so
    that an event that is told anew has changed. What follows from the edit of one article stands
    below it, in lines that are indented.

    Raises
    ------
    InputError
        If a folder is no corpus, or one of another version.
    """
    titles, earlier = _articles(old)
    more, later = _articles(new)
    titles |= more
    edited = {name for name in earlier if later.get(name, earlier[name]) != earlier[name]}
    lines: list[str] = []
    below: dict[str, list[str]] = {}
    for before, after in _pairs(_events(old), _events(new), edited):
        if line := _line(before, after, titles):
            cause = _edit_behind(before, after, edited)
            (below.setdefault(cause, []) if cause else lines).append(line)
    yield from _texts(earlier, later, titles, below)
    yield from lines


def _texts(
    earlier: Mapping[str, str],
    later: Mapping[str, str],
    titles: Mapping[str, str],
    below: Mapping[str, Sequence[str]],
) -> Iterator[str]:
    for article in earlier:
        if article not in later:
            yield printable(f"- article {titles[article]}")
    for article, digest in later.items():
        if article not in earlier:
            yield printable(f"+ article {titles[article]}")
        elif earlier[article] != digest:
            head = printable(f"~ article {titles[article]}: its text was edited")
            yield "\n    ".join((head, *below.get(article, ())))


def _articles(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    rows = read_table(folder, "articles").to_pylist()
    titles = {row["article_id"]: row["title"] or row["article_id"] for row in rows}
    return titles, {row["article_id"]: row["sha256"] for row in rows}


def _events(folder: Path) -> dict[str, Row]:
    return {row["event"]: row for row in read_table(folder, "events").to_pylist()}


def _pairs(
    before: Mapping[str, Row], after: Mapping[str, Row], edited: Collection[str]
) -> Iterator[tuple[Row | None, Row | None]]:
    """Yield each event as it was and as it is; None where it was not or is not."""
    stay = {
        key
        for key, row in after.items()
        if key in before and _claims(before[key], edited) & _claims(row, edited)
    }
    alike = partial(_alike, edited=edited)
    gone: dict[str, list[Row]] = {}
    come: dict[str, list[Row]] = {}
    for rows, left in ((before, gone), (after, come)):
        for key, row in rows.items():
            if key not in stay:
                left.setdefault(row["place_id"] or row["place"] or "", []).append(row)
    for place in dict.fromkeys((*gone, *come)):
        pairs, was, now = pair_alike(gone.get(place, ()), come.get(place, ()), alike, _traits)
        yield from pairs
        yield from ((row, None) for row in was)
        yield from ((None, row) for row in now)
    for key, row in after.items():
        if key in stay:
            yield before[key], row


def _claims(row: Row, edited: Collection[str]) -> set[str]:
    """Return the claims of an event that are the same in both; an edit numbers them anew."""
    return {claim for claim in row["claims"] if claim.rpartition("#")[0] not in edited}


def _traits(row: Row) -> Iterator[tuple[str, str]]:
    """Yield what two events of one place may share; without a place a day is no sign of one."""
    yield from (("article", name) for name in row["articles"])
    if row["date_start"] and (row["place_id"] or row["place"]):
        yield "day", str(row["date_start"])


def _alike(one: Row, other: Row, edited: Collection[str] = ()) -> float:
    """Return how much speaks for one event of two that share a trait; 0 where it is another.

    The same claim counts most. The same id counts less than anything that is told, and decides
    where all else is alike. Those of which nothing is known but place, day and article are one.
    """
    day = bool(one["date_start"]) and one["date_start"] == other["date_start"]
    told = not set(one["articles"]).isdisjoint(other["articles"])
    kind = bool(one["group"]) and one["group"] == other["group"]
    sides = not set(one["sides"]).isdisjoint(other["sides"])
    dead = one["fatalities_min"] is not None and _dead(one) == _dead(other)
    same = _SAME_ID * (one["event"] == other["event"])
    same += _SAME_CLAIM * bool(_claims(one, edited) & _claims(other, edited))
    bare = not any(row["group"] or row["sides"] for row in (one, other))
    return day + told + kind + sides + dead + same if kind or sides or bare else 0.0


def _edit_behind(before: Row | None, after: Row | None, edited: set[str]) -> str:
    """Return the one article whose edit made a difference; empty where it is not just that."""
    was, now = ({*row["articles"]} if row else None for row in (before, after))
    told = was or now or set()
    alone = len(told) == 1 and (was is None or now is None)
    causes = told & edited if alone or was == now else set()
    return causes.pop() if len(causes) == 1 else ""


def _line(before: Row | None, after: Row | None, titles: Mapping[str, str]) -> str:
    """Return what became of an event; empty where nothing did."""
    if after is None:
        return f"- {_event_line(before, titles)}" if before else ""
    if before is None:
        return f"+ {_event_line(after, titles)}"
    change = _change(before, after, titles)
    return f"~ {_event_line(after, titles)}: {change}" if change else ""


def _event_line(row: Row, titles: Mapping[str, str]) -> str:
    """Say what happened where and when, and who tells of it."""
    told = "; ".join(titles.get(article, article) for article in row["articles"])
    return printable(f"{_kind(row)} at {_where(row)}, {_days(row)}, {_who(row)} ({told})")


def _where(row: Row) -> str:
    return row["place"] or "an unknown place"


def _kind(row: Row) -> str:
    words = load_catalogue("en").strings
    return str(words.get(f"event.{row['types'][0]}" if row["types"] else "", "Event"))


def _kinds(row: Row) -> str:
    words = load_catalogue("en").strings
    return ", ".join(str(words.get(f"event.{name}", name)) for name in row["types"]) or "Event"


def _days(row: Row) -> str:
    return day_words(row["date_start"], row["date_end"]) or "no date"


def _who(row: Row) -> str:
    return ", ".join(row["actors"]) or "nobody named"


def _dead(row: Row) -> str:
    least, most = row["fatalities_min"], row["fatalities_max"]
    if least is None:
        return "no number"
    return f"{least}" if least == most else f"{least} to {most}"


def _change(old: Row, new: Row, titles: Mapping[str, str]) -> str:
    parts = [f"was at {_where(old)}"] if _where(old) != _where(new) else []
    for name, read in (("", _kinds), ("", _days), ("", _who), ("dead: ", _dead)):
        was, now = read(old), read(new)
        same = read is _who and old["actor_ids"] == new["actor_ids"]  # called otherwise
        if was != now and not same:
            parts.append(f"{name}{now}, was {was}" if name else f"was {was}")
    if set(old["sides"]) != set(new["sides"]) and _who(old) == _who(new):
        parts.append("of other sides than before")
    if old["denied"] != new["denied"]:
        denial = str(load_catalogue("en").strings["differ.denial"])
        parts.append(denial if new["denied"] else f"no longer: {denial}")
    come = [titles[a] for a in new["articles"] if a not in old["articles"]]
    gone = [titles.get(a, a) for a in old["articles"] if a not in new["articles"]]
    parts += [f"now told by {name}" for name in come] + [f"no longer by {name}" for name in gone]
    return printable("; ".join(parts))
