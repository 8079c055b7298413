"""Keeps a decisions file and its article together after either has changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mapgen.config import Config
from mapgen.decisions import (
    Decision,
    Decisions,
    DecisionsFile,
    Fit,
    find_fit,
    find_spans,
    load_decisions,
    share,
    word_changes,
)
from mapgen.decisions.carry import carried
from mapgen.decisions.notes import ORPHAN
from mapgen.errors import UsageError
from mapgen.files import is_file
from mapgen.pipeline import Claims, Tools, decided, open_tools, read_claims, replayed
from mapgen.read import Overrides, read

__all__ = [
    "Check",
    "check_claims",
    "check_decisions",
    "merge_decisions",
    "rebase_decisions",
    "report",
]

_BESIDE = 60  # code points of its neighbours that are shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """How one decision stands to the article as it is now."""

    decision: Decision
    fit: Fit
    now: str  # the words that it belongs to now; empty where there are none
    stale: bool  # it is not carried out
    doubts: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()  # what stands round each place, where nothing says which

    @property
    def fine(self) -> bool:
        """Whether there is nothing to tell of it."""
        return not self.stale and not self.doubts


def check_decisions(
    file: Path, source: str, overrides: Overrides, config: Config
) -> tuple[Check, ...]:
    """Compare a decisions file with an article.

    Raises
    ------
    UsageError
        If the file is no decisions file.
    InputError
        If the article cannot be used.
    """
    decisions, article = load_decisions(file), read(source, overrides)
    with open_tools(config) as tools:
        return check_claims(decisions, read_claims(article, tools), tools)


def check_claims(decisions: Decisions, claims: Claims, tools: Tools) -> tuple[Check, ...]:
    """Compare decisions with what was read from an article."""
    (decisions,) = share(decisions, [claims.analysis]).own
    outcome = replayed(claims, decisions, tools)
    article = claims.analysis.article
    sentences = claims.analysis.spans
    found = []
    for decision in decisions.decisions:
        everywhere = Fit(kind="exact") if decision.everywhere else None
        fit = everywhere or find_fit(decision, article, sentences)
        lost = decision.action == "undecided" and fit.kind in {"changed", "lost", "several"}
        found.append(
            Check(
                decision=decision,
                fit=fit,
                now=" ".join(article.text[slice(*fit.span)].split()) if fit.span else "",
                stale=lost or decision.id in outcome.unmet,
                doubts=tuple(
                    str(line.field("said"))
                    for line in outcome.doubts
                    if line.field("decision") == decision.id
                ),
                choices=tuple(_choices(decision, fit, article.text)),
            )
        )
    return tuple(found)


def _choices(decision: Decision, fit: Fit, text: str) -> Iterator[str]:
    """Yield each place of words that stand several times, between its neighbours."""
    if fit.kind != "several":
        return
    for start, end in find_spans(decision.quote, text):
        before = _one_line(text[max(0, start - _BESIDE) : start])
        after = _one_line(text[end : end + _BESIDE])
        yield f"...{before} [{_one_line(text[start:end])}] {after}..."


def report(checks: Sequence[Check]) -> Iterator[str]:
    """Say in lines how decisions stand: what needs a person's eye, and a count of the rest."""
    for item in checks:
        yield from _lines(item)
    fine = sum(item.fine for item in checks)
    yield f"{fine} of {len(checks)} decisions fit"


def _lines(item: Check) -> Iterator[str]:
    head = f"{item.decision.id}: {item.decision.action}"
    if item.stale and item.fit.kind == "changed":
        yield f"{head}: the sentence has changed ({item.fit.likeness:.0f} % alike); still true?"
        yield f"    {_difference(item.decision.quote, item.now)}"
    elif item.stale and item.fit.kind == "several":
        times = f"{item.fit.count} times" if item.fit.count > 1 else "once, beside other words,"
        yield f"{head}: its words now stand {times} in the article; which is meant?"
        yield from (f"    {number}: {words}" for number, words in enumerate(item.choices, 1))
    elif item.stale and item.fit.span is None:
        yield f"{head}: its words are no longer in the article: {_one_line(item.decision.quote)}"
    elif item.stale:
        yield f"{head}: no such claim in its sentence any more: {item.now}"
    elif item.fit.kind == "moved":
        yield f"{head}: its sentence has moved"
    for line in item.doubts:
        yield f"{head}: doubtful: {line}"


def _difference(old: str, new: str) -> str:
    signs = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    return " ".join(signs[sign].format(words) for sign, words in word_changes(old, new))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def merge_decisions(file: Path, source: str, overrides: Overrides, config: Config) -> int:
    """Append an undecided entry for each claim that a file does not have; return how many."""
    held, article = DecisionsFile(file), read(source, overrides)
    with open_tools(config) as tools:
        decisions = load_decisions(file if is_file(file) else None)
        document, _ = decided(read_claims(article, tools), decisions, tools)
    count = held.merge(document, (article,))
    held.save()
    return count


def rebase_decisions(
    file: Path,
    source: str,
    overrides: Overrides,
    config: Config,
    still_true: frozenset[str],
    which: Mapping[str, int] | None = None,
) -> tuple[str, ...]:
    """Carry decisions over to an article as it is now, and say what was done.

    Parameters
    ----------
    still_true : frozenset of str
        Ids of decisions that hold for the nearest sentence, too; "all" is every one.
    which : mapping, optional
        Id of a decision whose words stand several times -> which of them is meant, from 1.

    Raises
    ------
    UsageError
        If an id is none of the file's, or there are not so many places.
    """
    which = which or {}
    held, decisions, article = DecisionsFile(file), load_decisions(file), read(source, overrides)
    known = {decision.id for decision in decisions.decisions}
    if unknown := (still_true | set(which)) - known - {"all"}:
        raise UsageError(f"{file}: no decision has the id {sorted(unknown)[0]!r}")
    with open_tools(config) as tools:
        claims = read_claims(article, tools)
        checks = check_claims(decisions, claims, tools)
    settled = [_settled(item, which, claims.analysis.article.text) for item in checks]
    lines = [line for item in settled for line in _carry(item, held, claims, still_true)]
    held.save()
    return (*lines, f"{file}: {len(decisions.decisions)} decisions kept")


def _settled(item: Check, which: Mapping[str, int], text: str) -> Check:
    """Return a decision at the place of its words that a person has named."""
    number = which.get(item.decision.id)
    if number is None:
        return item
    spans = find_spans(item.decision.quote, text)
    if not 0 < number <= len(spans):
        raise item.decision.wrong("quote", f"stands {len(spans)} times in the article")
    span = spans[number - 1]
    fit = Fit(kind="moved", span=span, count=len(spans))
    return replace(item, fit=fit, now=_one_line(text[slice(*span)]))


def _carry(
    item: Check, held: DecisionsFile, claims: Claims, still_true: frozenset[str]
) -> Iterator[str]:
    decision, article = item.decision, claims.analysis.article
    holds = item.fit.kind == "changed" and bool({decision.id, "all"} & still_true)
    if item.fit.kind in {"exact", "moved"} or holds:
        fields = carried(decision, item.fit, claims.readings, article)
        if fields:
            held.update(decision.id, fields)
        elif not item.stale:
            held.unmark(decision.id)
        if not fields and item.stale:
            yield from _lines(item)
        elif holds or item.fit.kind == "moved":
            yield f"{decision.id}: carried over"
    elif item.stale:
        if item.fit.kind == "lost":
            held.mark(decision.id, ORPHAN)
        yield from _lines(item)
