"""One article on the desk: what is decided, written at once, undone and done again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapgen.decisions import (
    Decision,
    Decisions,
    DecisionsFile,
    Fit,
    Outcome,
    find_fit,
    load_decisions,
)
from mapgen.decisions.carry import ORPHAN, carried
from mapgen.errors import UsageError
from mapgen.model import Citation, ClaimRef, MapDocument, Reading
from mapgen.pipeline import Claims, Tools, decided
from mapgen.review.queue import Item, find_items

__all__ = ["REASONS", "Desk"]

REASONS: Mapping[str, tuple[str, ...]] = {
    "reject": ("the article does not say so", "no event", "said twice", "not this place"),
    "set": ("the sentence says otherwise", "another sentence says so", "the article does not say"),
    "move": ("another place of this name", "the sentence says where", "known from elsewhere"),
    "rename": ("the article calls it so", "its usual name"),
    "add": ("the sentence says so, and it was not read", "known from elsewhere"),
}
"""What a reviewer can pick as the reason of a change; the first is written unless they do."""

_WHOLE = ("undecided", "accept", "reject")  # what holds for a claim as a whole


@dataclass(frozen=True, slots=True)
class _Step:
    """The file's bytes before and after one decision, however many claims it was about."""

    before: bytes | None
    after: bytes | None


class Desk:
    """A decisions file open for review beside what was read from its article.

    Parameters
    ----------
    claims : Claims
    tools : Tools
    path : Path
        The decisions file; it need not exist.
    """

    def __init__(self, claims: Claims, tools: Tools, path: Path) -> None:
        self.claims, self.tools = claims, tools
        self.file = DecisionsFile(path)
        unread, _ = decided(claims, Decisions(), tools)
        self.items: tuple[Item, ...] = find_items(claims, unread)
        self._by_ref = {item.ref: item for item in self.items}
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self.document: MapDocument = unread
        self.outcome: Outcome = Outcome(readings=claims.readings, resolutions=claims.resolutions)
        self._refresh()

    @property
    def can_undo(self) -> int:
        """How many decisions can be taken back."""
        return len(self._done)

    @property
    def can_redo(self) -> int:
        """How many of those taken back can be made again."""
        return len(self._undone)

    def item(self, ref: str) -> Item:
        """Return what is decided on by its reference.

        Raises
        ------
        UsageError
            If there is no such thing in the queue.
        """
        if ref not in self._by_ref:
            raise UsageError("there is no such claim in this article")
        return self._by_ref[ref]

    def rows(self, ref: str) -> list[dict[str, Any]]:
        """Return the file's entries about one thing, added claims left out."""
        return [
            row for row in self.file.entries if row.get("ref") == ref and row["action"] != "add"
        ]

    def decide(
        self, refs: Sequence[str], action: str, to: Mapping[str, Any] | None = None, why: str = ""
    ) -> None:
        """Decide alike on one thing or several, as one step.

        Raises
        ------
        UsageError
            If the decision cannot be carried out; the file is as it was.
        ChangedMeanwhileError
            If somebody else has written the file.
        """
        items = [self.item(ref) for ref in dict.fromkeys(refs)]

        def edit() -> None:
            for item in items:
                self._write(item, action, dict(to or {}), why)

        self._step(edit)

    def add(self, quote: Citation, place: str, to: Mapping[str, Any], why: str = "") -> None:
        """Add a claim that was missed, with the words that say it."""
        article = self.claims.analysis.article
        ref = ClaimRef.make(
            article.sha256, (quote.start, quote.end), str(to.get("role", "mentioned"))
        )
        fields = {
            "id": self.file.new_id(),
            "action": "add",
            "ref": str(ref),
            "quote": quote.quote,
            **({"place": place} if place else {}),
            "to": dict(to),
            "why": why or REASONS["add"][0],
        }
        self._step(lambda: self.file.append(fields))

    def place_name(self, ref: str, to: Mapping[str, Any], why: str = "") -> None:
        """Say where a name without a place is: it becomes a mention there."""
        item = self.item(ref)
        fields = {
            "id": self.file.new_id(),
            "action": "add",
            **item.fields,
            "to": {"role": "mentioned", **to},
            "why": why or REASONS["add"][0],
        }
        self._step(lambda: self.file.append(fields))

    def remove(self, identity: str) -> None:
        """Take back a claim that was added."""
        row = next((r for r in self.file.entries if r.get("id") == identity), None)
        if row is None or row["action"] != "add":
            raise UsageError("no added claim has this id")
        self._step(lambda: self.file.remove(identity))

    @property
    def stale(self) -> list[tuple[Decision, Fit]]:
        """Decisions of the file that no longer fit the article, with the nearest sentence."""
        analysis = self.claims.analysis
        spans = tuple((s.start, s.end) for s in analysis.sentences)
        told = {line.partition(":")[0] for line in self.outcome.stale}
        return [
            (decision, find_fit(decision, analysis.article, spans))
            for decision in self._decisions.decisions
            if decision.id in told
        ]

    def carry(self, identity: str, *, holds: bool) -> None:
        """Say whether a decision holds for the nearest sentence; if not, it is kept, marked."""
        found = next(((d, fit) for d, fit in self.stale if d.id == identity), None)
        if found is None:
            raise UsageError("no decision of this id needs a look")
        decision, fit = found
        fields = carried(decision, fit, self.claims.readings, self.claims.analysis.article)
        if holds and not fields:
            raise UsageError("there is no sentence left that it could hold for")
        if holds:
            self._step(lambda: self.file.update(identity, fields))
        else:
            self._step(lambda: self.file.mark(identity, ORPHAN))

    def explain(self, ref: str, why: str) -> None:
        """Give another reason for what was changed last about one thing."""
        rows = [row for row in self.rows(ref) if row["action"] not in {"undecided", "accept"}]
        if not rows:
            raise UsageError("nothing was changed that needs a reason")
        self._step(lambda: self.file.update(rows[-1]["id"], {"why": why}))

    def sign(self, name: str) -> None:
        """Set the reviewer's name for all decisions without one."""
        self._step(lambda: self.file.sign(name))

    def undo(self) -> None:
        """Take back the last step; with all of them the file is what it was."""
        if self._done:
            step = self._done[-1]
            self._restore(step.before)
            self._undone.append(self._done.pop())

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self._undone:
            step = self._undone[-1]
            self._restore(step.after)
            self._done.append(self._undone.pop())

    def reload(self) -> None:
        """Read the file anew after somebody else has written it; nothing can be undone then."""
        self.file.reload()
        self._done.clear()
        self._undone.clear()
        self._refresh()

    def reading(self, item: Item) -> Reading | None:
        """Return what a claim says now; None when it was rejected or is none."""
        return next((r for r in self.outcome.readings if r.claim.ref == item.ref), None)

    def _write(self, item: Item, action: str, to: dict[str, Any], why: str) -> None:
        rows = self.rows(item.ref)
        whole = next((row for row in rows if row["action"] in _WHOLE), None)
        if action == "accept" and any(row["action"] not in _WHOLE for row in rows):
            if whole is not None:
                self.file.update(whole["id"], {"action": "accept"})
            return
        same = next((row for row in rows if row["action"] == action), None)
        target = same or whole
        if same is not None and action == "set":
            to = {**same["to"], **to}
        fields: dict[str, Any] = {"action": action, "to": to or None}
        if action in REASONS:
            fields["why"] = why or (target or {}).get("why") or REASONS[action][0]
        if target is not None:
            self.file.update(target["id"], fields)
        elif action != "undecided":
            made = {"id": self.file.new_id(), "action": action, **item.fields, **fields}
            self.file.append({key: value for key, value in made.items() if value is not None})

    def _step(self, edit: Callable[[], None]) -> None:
        self.file.check_unchanged()
        before = self.file.data
        try:
            edit()
            self._refresh()
            self.file.save()
        except Exception:
            self.file.set_text(before)
            self._refresh()
            raise
        if self.file.data != before:
            self._done.append(_Step(before, self.file.data))
            self._undone.clear()

    def _restore(self, data: bytes | None) -> None:
        self.file.check_unchanged()
        self.file.set_text(data)
        self._refresh()
        self.file.save()

    def _refresh(self) -> None:
        text = (self.file.data or b"").decode("utf-8-sig")
        self._decisions = load_decisions(self.file.path, text)
        self.document, self.outcome = decided(self.claims, self._decisions, self.tools)
