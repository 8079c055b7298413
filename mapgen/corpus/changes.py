"""What came, went or changed between two runs of a corpus, event by event, as a report reads."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from mapgen.corpus.frames import read_table
from mapgen.diff.pairing import pair_alike
from mapgen.diff.words import day_words
from mapgen.lang import load_catalogue

__all__ = ["corpus_changes"]

Row = Mapping[str, Any]


def corpus_changes(old: Path, new: Path) -> Iterator[str]:
    """Yield one text a difference: articles by their titles, then events by what, where and when.

    Events are recognised by their ids, which stay while one telling of them does; else by place
    with the day or an article in common, so that an event that is told anew has changed. What
    follows from the edit of one article stands below it, in lines that are indented.

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
    for before, after in _pairs(_events(old), _events(new)):
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
            yield _clean(f"- article {titles[article]}")
    for article, digest in later.items():
        if article not in earlier:
            yield _clean(f"+ article {titles[article]}")
        elif earlier[article] != digest:
            head = _clean(f"~ article {titles[article]}: its text was edited")
            yield "\n    ".join((head, *below.get(article, ())))


def _articles(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    rows = read_table(folder, "articles").to_pylist()
    titles = {row["article_id"]: row["title"] or row["article_id"] for row in rows}
    return titles, {row["article_id"]: row["sha256"] for row in rows}


def _events(folder: Path) -> dict[str, Row]:
    return {row["event"]: row for row in read_table(folder, "events").to_pylist()}


def _pairs(
    before: Mapping[str, Row], after: Mapping[str, Row]
) -> Iterator[tuple[Row | None, Row | None]]:
    """Yield each event as it was and as it is; None where it was not or is not."""
    gone: dict[str, list[Row]] = {}
    come: dict[str, list[Row]] = {}
    for rows, others, left in ((before, after, gone), (after, before, come)):
        for key, row in rows.items():
            if key not in others:
                left.setdefault(row["place_id"] or row["place"] or "", []).append(row)
    for place in dict.fromkeys((*gone, *come)):
        pairs, was, now = pair_alike(gone.get(place, ()), come.get(place, ()), _alike)
        yield from pairs
        yield from ((row, None) for row in was)
        yield from ((None, row) for row in now)
    for key, row in after.items():
        if key in before:
            yield before[key], row


def _alike(one: Row, other: Row) -> float:
    """Return how much speaks for one event of one place; 0 where it is another."""
    day = bool(one["date_start"]) and one["date_start"] == other["date_start"]
    told = not set(one["articles"]).isdisjoint(other["articles"])
    kind = bool(one["group"]) and one["group"] == other["group"]
    sides = not set(one["sides"]).isdisjoint(other["sides"])
    return day + told + kind + sides if (day or told) and (kind or sides) else 0.0


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
    where = row["place"] or "an unknown place"
    told = "; ".join(titles.get(article, article) for article in row["articles"])
    return _clean(f"{_kind(row)} at {where}, {_days(row)}, {_who(row)} ({told})")


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
    parts = []
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
    return _clean("; ".join(parts))


def _clean(line: str) -> str:
    """Return a line without signs that command a terminal."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in line)
