"""What an earlier corpus gives to a new one: results that still hold, its order, what is kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mapgen.corpus.journal import NAME, Journal
from mapgen.corpus.records import Record
from mapgen.corpus.tables import TABLES, check_table
from mapgen.corpus.written import MANIFEST
from mapgen.errors import UsageError
from mapgen.files import is_file

__all__ = ["Earlier", "note_run", "take_over"]

_RUN = "run"  # a key that no article has: the articles of the last run that ended, in its order


@dataclass(frozen=True, slots=True)
class Earlier:
    """The articles of an earlier corpus.

    Attributes
    ----------
    places : mapping
        Article id -> where it stood.
    missing : mapping
        Article id -> key of its result, of those that the sources no longer give.
    """

    places: Mapping[str, int] = field(default_factory=dict)
    missing: Mapping[str, str] = field(default_factory=dict)

    def ordered(self, records: Sequence[Record]) -> tuple[Record, ...]:
        """Put what was there before first, as it stood, so that events keep their ids."""
        last = len(self.places)
        return tuple(sorted(records, key=lambda record: self.places.get(record.id, last)))

    def merged(self, records: Sequence[Record], keys: Sequence[str]) -> dict[str, str]:
        """Return article id -> key of its result, with those that the sources no longer give."""
        found = dict(zip((record.id for record in records), keys, strict=True))
        found |= dict(self.missing)
        last = len(self.places)
        ids = sorted(found, key=lambda name: self.places.get(name, last))
        return {name: found[name] for name in ids}


def take_over(
    since: Path, journal: Journal, rules: str, records: Iterable[Record], *, keep: bool
) -> Earlier:
    """Copy results that still hold into a journal, and tell what the earlier corpus was.

    Parameters
    ----------
    since : Path
        The folder of a corpus; it may be the journal's own.
    rules : str
        The conditions of the results.
    keep : bool
        Copy also what the sources no longer give; without it `missing` is still told.

    Raises
    ------
    UsageError
        If it is no corpus, or its articles are to be kept and were read under other conditions.
    InputError
        If it ended, and a table of it is of another version, or missing where it is another folder.
    """
    path = since / NAME
    if not is_file(path):
        raise UsageError(f"{since}: no corpus of mapgen's")
    own = path.resolve().parent == journal.folder.resolve()
    if is_file(since / MANIFEST):  # written last: before it, tables may be there one by one
        for name in TABLES:
            if not own or is_file(since / f"{name}.parquet"):  # its own are written anew
                check_table(since, name)
    if own:
        return _earlier(since, journal, journal, records, keep=keep)
    with Journal(path, rules) as other:
        return _earlier(since, journal, other, records, keep=keep)


def note_run(journal: Journal, articles: Mapping[str, str]) -> None:
    """Write down which articles a run has, in their order: id -> key of the result."""
    journal.add(_RUN, {"articles": list(articles.items())})


def _earlier(
    since: Path, journal: Journal, other: Journal, records: Iterable[Record], *, keep: bool
) -> Earlier:
    if keep and _RUN not in other:
        raise UsageError(
            f"{since} has no articles to keep: it did not end, or another version of mapgen or "
            "another configuration made it"
        )
    own = {record.id: record.key for record in records}
    run = other.result(_RUN)["articles"] if _RUN in other else []
    missing = {name: key for name, key in run if name not in own}
    if other is not journal:
        wanted = {*own.values(), *(map(_base, missing.values()) if keep else ())}
        for key in other:  # a second pass has the key of the first, and what was known then
            if _base(key) in wanted and key not in journal:
                journal.add(key, other.result(key))
    return Earlier(places={name: at for at, (name, _) in enumerate(run)}, missing=missing)


def _base(key: str) -> str:
    """Return the key of the first reading of an article."""
    return key.partition("/")[0]
