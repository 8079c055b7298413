"""What came, went or changed between two runs of a corpus, event by event, as a report reads."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mapgen.corpus.frames import read_table
from mapgen.lang import load_catalogue

__all__ = ["corpus_changes"]

Row = Mapping[str, Any]

_FACTS = ("types", "sides", "denied", "fatalities_min", "fatalities_max", "date_start", "date_end")


def corpus_changes(old: Path, new: Path) -> Iterator[str]:
    """Yield one line a difference: articles by their titles, then events by what, where and when.

    Events are recognised by their ids, which stay while the article that first told of them does.
    An event that an article more or fewer tells of has changed.

    Raises
    ------
    InputError
        If a folder is no corpus, or one of another version.
    """
    titles, earlier = _articles(old)
    more, later = _articles(new)
    titles |= more
    yield from _texts(earlier, later, titles)
    before, after = _events(old), _events(new)
    for key, row in before.items():
        if key not in after:
            yield f"- {_event_line(row, titles)}"
    for key, row in after.items():
        if key not in before:
            yield f"+ {_event_line(row, titles)}"
        elif change := _change(before[key], row, titles):
            yield f"~ {_event_line(row, titles)}: {change}"


def _texts(
    earlier: Mapping[str, str], later: Mapping[str, str], titles: Mapping[str, str]
) -> Iterator[str]:
    for article in earlier:
        if article not in later:
            yield f"- article {titles[article]}"
    for article, digest in later.items():
        if article not in earlier:
            yield f"+ article {titles[article]}"
        elif earlier[article] != digest:
            yield f"~ article {titles[article]}: its text was edited"


def _articles(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    rows = read_table(folder, "articles").to_pylist()
    titles = {row["article_id"]: row["title"] or row["article_id"] for row in rows}
    return titles, {row["article_id"]: row["sha256"] for row in rows}


def _events(folder: Path) -> dict[str, Row]:
    return {row["event"]: row for row in read_table(folder, "events").to_pylist()}


def _event_line(row: Row, titles: Mapping[str, str]) -> str:
    """Say what happened where and when, and who tells of it."""
    words = load_catalogue("en").strings
    kind = row["types"][0] if row["types"] else ""
    what = str(words.get(f"event.{kind}", "Event"))
    first, last = row["date_start"], row["date_end"]
    when = "no date" if first is None else f"{first}" if first == last else f"{first} to {last}"
    who = ", ".join(row["actors"]) or "nobody named"
    where = row["place"] or "an unknown place"
    told = "; ".join(titles.get(article, article) for article in row["articles"])
    return f"{what} at {where}, {when}, {who} ({told})"


def _change(old: Row, new: Row, titles: Mapping[str, str]) -> str:
    parts = [f"{key} was {_shown(old[key])}" for key in _FACTS if old[key] != new[key]]
    come = [titles[a] for a in new["articles"] if a not in old["articles"]]
    gone = [titles.get(a, a) for a in old["articles"] if a not in new["articles"]]
    parts += [f"now told by {name}" for name in come] + [f"no longer by {name}" for name in gone]
    return "; ".join(parts)


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "unknown" if value is None else str(value)
