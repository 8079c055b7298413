"""One article or several on the desk: what is decided, written at once, undone and done again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mapgen.decisions import (
    Decision,
    Decisions,
    DecisionsFile,
    Fit,
    Outcome,
    find_fit,
    share,
)
from mapgen.decisions.carry import ORPHAN, carried
from mapgen.errors import UsageError
from mapgen.lang import say
from mapgen.merge import merge
from mapgen.model import Citation, ClaimRef, MapDocument, Reading
from mapgen.names import fold
from mapgen.pipeline import Claims, Tools, composed, decided, replayed
from mapgen.render.words import Words, load_words
from mapgen.review.everywhere import for_all
from mapgen.review.history import History
from mapgen.review.queue import Item, find_items, order

__all__ = ["Desk"]

_REASONED = ("reject", "set", "move", "rename", "add")
"""Actions that say why: the first reason of the catalogue, unless the reviewer gives one."""

_POSITION = ("place", "lon", "lat", "radius_km")
_WHOLE = ("undecided", "accept", "reject")  # what holds for a claim as a whole


Json = dict[str, Any]


class Desk:
    """A decisions file open for review beside what was read from its articles.

    Parameters
    ----------
    claims : sequence of Claims
        Of one article, or of several that are reviewed together.
    tools : Tools
    path : Path
        The decisions file; it need not exist.
    words : Words, optional
        In which language a reason is written that the reviewer does not give.
    """

    def __init__(
        self, claims: Sequence[Claims], tools: Tools, path: Path, words: Words | None = None
    ) -> None:
        self.claims, self.tools = tuple(claims), tools
        self.words = words or load_words("en")
        self.file = DecisionsFile(path)
        found: list[Item] = []
        for number, one in enumerate(self.claims):
            unread, _ = decided(one, Decisions(), tools)
            found.extend(find_items(one, unread, number))
        self.items: tuple[Item, ...] = tuple(sorted(found, key=order))
        self._by_ref = {item.ref: item for item in self.items}
        self.outcomes: tuple[Outcome, ...] = ()
        self._given: int
        self._refresh()
        self.history = History(self.file, self._refresh)

    @property
    def document(self) -> MapDocument:
        """The map as it is decided so far: the very one that `build` makes of the file."""
        written = self.file.path if self.file.data is not None else None
        tools = replace(self.tools, config=replace(self.tools.config, decisions=written))
        parts = zip(self.claims, self._shares.own, self.outcomes, strict=True)
        documents = [composed(*part, tools) for part in parts]
        return documents[0] if len(documents) == 1 else merge(documents)

    @property
    def elsewhere(self) -> int:
        """How many decisions of the file are about other articles."""
        return len(self._shares.elsewhere)

    def item(self, ref: str) -> Item:
        """Return what is decided on by its reference.

        Raises
        ------
        UsageError
            If there is no such thing in the queue.
        """
        if ref not in self._by_ref:
            raise UsageError(say("wrong.no_claim"))
        return self._by_ref[ref]

    def rows(self, ref: str) -> list[Json]:
        """Return the file's entries about one thing, added claims left out."""
        return self._rows.get(ref, [])

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
            changes: dict[str, Json] = {}
            made = [self._entry(item, action, dict(to or {}), why, changes) for item in items]
            if changes:
                self.file.update_all(changes)
            if rows := [row for row in made if row is not None]:
                self.file.append(*rows)

        self.history.step(edit)

    def add(self, quote: Citation, place: str, to: Mapping[str, Any], why: str = "") -> None:
        """Add a claim that was missed, with the words that say it."""
        span = quote.start, quote.end
        ref = ClaimRef.make(quote.article, span, str(to.get("role", "mentioned")))
        self._append(
            {"ref": str(ref), "quote": quote.quote, **({"place": place} if place else {})}, to, why
        )

    def place_name(self, ref: str, to: Mapping[str, Any], why: str = "") -> None:
        """Say where a name without a place is: it becomes a mention there."""
        made = self._placed(self.item(ref))
        if made is not None:
            self.amend(made["id"], to)
        else:
            self._append(self.item(ref).fields, {"role": "mentioned", **to}, why)

    def _append(self, fields: Mapping[str, Any], to: Mapping[str, Any], why: str) -> None:
        made = {"id": self._new_id(), "action": "add", **fields, "to": dict(to)}
        made["why"] = why or self.reason("add")
        self.history.step(lambda: self.file.append(made))

    def _placed(self, item: Item) -> dict[str, Any] | None:
        return next(
            (r for r in self.file.entries if r["action"] == "add" and r.get("ref") == item.ref),
            None,
        )

    def is_placed(self, item: Item) -> bool:
        """Tell whether a name without a place was given one, here or in all articles."""
        made = (r for r in self.file.entries if r.get("scope") and r["action"] == "move")
        names = {fold(str(row.get("place", ""))) for row in made}
        return self._placed(item) is not None or fold(item.title) in names

    def amend(self, identity: str, to: Mapping[str, Any]) -> None:
        """Change a claim that was added."""
        row = self._added(identity)
        old = dict(row["to"])
        if set(to) & set(_POSITION):
            old = {key: value for key, value in old.items() if key not in _POSITION}
        self.history.step(lambda: self.file.update(identity, {"to": {**old, **to}}))

    def everywhere(self, ref: str, about: str) -> None:
        """Let what one claim says of its place or its actor hold in every article.

        Raises
        ------
        UsageError
            If the claim has no place, or nobody who did it.
        """
        item = self.item(ref)
        made = for_all(item, self.reading(item), self._placed(item), about)
        key = "place" if about == "place" else "actor"
        same = next(
            (r for r in self.file.entries if r.get("scope") and r.get(key) == made[key]), None
        )
        if same is not None:
            self.history.step(lambda: self.file.update(same["id"], {**made, "why": same["why"]}))
            return
        why = self.reason(str(made["action"]))
        entry = {"id": self._new_id(), **made, "why": why}
        self.history.step(lambda: self.file.append(entry))

    def reason(self, action: str) -> str:
        """Return what is written as the reason of a change unless the reviewer gives one."""
        return self.words.text(f"desk.reasons.{action}1")

    def _added(self, identity: str) -> dict[str, Any]:
        row = next((r for r in self.file.entries if r.get("id") == identity), None)
        if row is None or row["action"] != "add":
            raise UsageError(say("wrong.no_added"))
        return row

    def remove(self, identity: str) -> None:
        """Take back a claim that was added."""
        self._added(identity)
        self.history.step(lambda: self.file.remove(identity))

    @property
    def stale(self) -> list[tuple[int, Decision, Fit]]:
        """Decisions that no longer fit, with their article and its nearest sentence."""
        found = []
        for number, (claims, own) in enumerate(zip(self.claims, self._shares.own, strict=True)):
            analysis = claims.analysis
            told = {line.partition(":")[0] for line in self.outcomes[number].stale}
            found += [
                (number, decision, find_fit(decision, analysis.article, analysis.spans))
                for decision in own.decisions
                if decision.id in told
            ]
        return found

    def carry(self, identity: str, *, holds: bool) -> None:
        """Say whether a decision holds for the nearest sentence; if not, it is kept, marked."""
        found = next((one for one in self.stale if one[1].id == identity), None)
        if found is None:
            raise UsageError(say("wrong.no_look"))
        number, decision, fit = found
        claims = self.claims[number]
        fields = carried(decision, fit, claims.readings, claims.analysis.article)
        if holds and not fields:
            raise UsageError(say("wrong.no_sentence"))
        if holds:
            self.history.step(lambda: self.file.update(identity, fields))
        else:
            self.history.step(lambda: self.file.mark(identity, ORPHAN))

    def explain(self, ref: str, why: str) -> None:
        """Give another reason for what was changed last about one thing."""
        rows = [row for row in self.rows(ref) if row["action"] not in {"undecided", "accept"}]
        if not rows:
            raise UsageError(say("wrong.no_change"))
        self.history.step(lambda: self.file.update(rows[-1]["id"], {"why": why}))

    def sign(self, name: str, on: date | None = None) -> None:
        """Set the reviewer's name for all decisions without one, and the day of the review."""
        self.history.step(lambda: self.file.sign(name, on))

    def reload(self) -> None:
        """Read the file anew after somebody else has written it; nothing can be undone then."""
        self.file.reload()
        self.history.clear()
        self._refresh()

    def reading(self, item: Item) -> Reading | None:
        """Return what a claim says now; None when it was rejected or is none."""
        return self._readings.get(item.ref)

    def _entry(
        self, item: Item, action: str, to: Json, why: str, changes: dict[str, Json]
    ) -> Json | None:
        """Return the new entry that a decision needs; what it changes goes into `changes`."""
        rows = self.rows(item.ref)
        whole = next((row for row in rows if row["action"] in _WHOLE), None)
        if action == "accept" and any(row["action"] not in _WHOLE for row in rows):
            if whole is not None:
                changes[whole["id"]] = {"action": "accept"}
            return None
        same = next((row for row in rows if row["action"] == action), None)
        target = same or whole
        if same is not None and action == "set":
            to = {**same["to"], **to}
        fields: Json = {"action": action, "to": to or None}
        if action in _REASONED:
            fields["why"] = why or (target or {}).get("why") or self.reason(action)
        if target is not None:
            changes[target["id"]] = fields
            return None
        made = {"id": self._new_id(), "action": action, **item.fields, **fields}
        return (
            {key: v for key, v in made.items() if v is not None} if action != "undecided" else None
        )

    def _new_id(self) -> str:
        """Return an id that neither the file nor what is about to be written has."""
        self._given = max(self._given + 1, len(self.file.entries) + 1)
        taken = {str(row.get("id")) for row in self.file.entries}
        while f"d{self._given}" in taken:
            self._given += 1
        return f"d{self._given}"

    def _refresh(self) -> None:
        self._given = 0  # the number of the last id that was given out
        self._rows: dict[str, list[Json]] = {}
        for row in self.file.entries:
            if row["action"] != "add" and row.get("ref"):
                self._rows.setdefault(row["ref"], []).append(row)
        self._shares = share(self.file.decisions, [claims.analysis for claims in self.claims])
        self.outcomes = tuple(
            replayed(claims, own, self.tools)
            for claims, own in zip(self.claims, self._shares.own, strict=True)
        )
        self._readings = {r.claim.ref: r for outcome in self.outcomes for r in outcome.readings}
