"""One article or several on the desk: what is decided, written at once, undone and done again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mapgen.decisions import (
    Decisions,
    DecisionsFile,
    Outcome,
    share,
)
from mapgen.decisions.carry import carried
from mapgen.decisions.draft import citation_fields
from mapgen.errors import UsageError
from mapgen.lang import say
from mapgen.merge import merge
from mapgen.model import Citation, ClaimRef, LonLat, MapDocument, Reading
from mapgen.pipeline import Claims, Tools, composed, decided, place_of, replayed
from mapgen.render.words import Words, load_words
from mapgen.review.entries import EntryMaker, Wish
from mapgen.review.everywhere import for_all, placed_by, same_entry, settled
from mapgen.review.history import History
from mapgen.review.queue import Item, find_items, order
from mapgen.review.stale import Stale, put_aside, stale_ones

__all__ = ["Desk"]

_REASON_OF = {
    "place_everywhere": "move1", "actor_everywhere": "set1", "name_everywhere": "reject4",
}  # fmt: skip
_SETTLING = ("move", "reject")
_POSITION = ("place", "lon", "lat", "radius_km")

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
        for item in filter(self.is_refused, items):
            raise UsageError(say("wrong.refused", quoted=item.title))
        maker = EntryMaker(self._new_id, self.reason)

        def edit() -> None:
            changes: dict[str, Json] = {}
            made = [
                maker.make(item, self.rows(item.ref), Wish(action, dict(to or {}), why), changes)
                for item in items
            ]
            if changes:
                self.file.update_all(changes)
            if rows := [row for row in made if row is not None]:
                self.file.append(*rows)

        self.history.step(edit)

    def add(self, quote: Citation, place: str, to: Mapping[str, Any], why: str = "") -> None:
        """Add a claim that was missed, with the words that say it."""
        span = quote.start, quote.end
        ref = ClaimRef.make(quote.article, span, str(to.get("role", "mentioned")))
        articles = (claims.analysis.article for claims in self.claims)
        texts = {article.sha256: article.text for article in articles}
        where = {"place": place} if place else {}
        self._append({"ref": str(ref), **citation_fields(quote, texts), **where}, to, why)

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

    def _placed(self, item: Item) -> Json | None:
        return placed_by(self.file.entries, item)

    def about(self, item: Item) -> list[Json]:
        """Return what else of the file settles an item: its name's place, or that it has none."""
        rows = (self._placed(item), *(settled(self.file.entries, item, a) for a in _SETTLING))
        return [row for row in rows if row is not None] if item.kind == "name" else []

    def is_placed(self, item: Item) -> bool:
        """Tell whether a name without a place was given one, here or in all articles."""
        return (
            self._placed(item) is not None or settled(self.file.entries, item, "move") is not None
        )

    def is_refused(self, item: Item) -> bool:
        """Tell whether the name of something was rejected in all articles."""
        return settled(self.file.entries, item, "reject") is not None

    def spot(self, item: Item) -> LonLat | None:
        """Return where a name stands that was given its place by a person."""
        row = self._placed(item) or settled(self.file.entries, item, "move")
        to = row["to"] if row is not None else {}
        if "lon" in to:
            return LonLat(float(to["lon"]), float(to["lat"]))
        named = str(to.get("place", ""))
        place = place_of(self.claims[item.article], self.tools, named) if named else None
        return place.point if place else None

    def amend(self, identity: str, to: Mapping[str, Any]) -> None:
        """Change a claim that was added."""
        row = self._added(identity)
        old = dict(row["to"])
        if set(to) & set(_POSITION):
            old = {key: value for key, value in old.items() if key not in _POSITION}
        self.history.step(lambda: self.file.update(identity, {"to": {**old, **to}}))

    def everywhere(self, ref: str, about: str) -> None:
        """Let what one claim says of its place or its actor hold in every article.

        Parameters
        ----------
        ref : str
        about : str
            "place", "actor", or "name": that its name is no place; said again, it is taken back.

        Raises
        ------
        UsageError
            If the claim has no place, no name, or nobody who did it.
        """
        item = self.item(ref)
        made = for_all(item, self.reading(item), self._placed(item), about)
        same = same_entry(self.file.entries, made)
        if same is not None and about == "name":
            self.history.step(lambda: self.file.remove(same["id"]))
        elif same is not None:
            self.history.step(lambda: self.file.update(same["id"], {**made, "why": same["why"]}))
        else:
            entry = {"id": self._new_id(), **made, "why": self.reason(f"{about}_everywhere")}
            self.history.step(lambda: self.file.append(entry))

    def reason(self, action: str) -> str:
        """Return what is written as the reason of a change unless the reviewer gives one."""
        action = _REASON_OF.get(action, f"{action}1")
        return self.words.text(f"desk.reasons.{action}")

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
    def stale(self) -> list[Stale]:
        """Decisions that no longer fit, with each sentence that they may be about."""
        own = (share.decisions for share in self._shares.own)
        return list(stale_ones(own, self.outcomes, (claims.analysis for claims in self.claims)))

    def carry(self, key: str, *, holds: bool) -> None:
        """Say whether a decision holds for a sentence; if not, it is kept, marked."""
        found = next((one for one in self.stale if one.key == key), None)
        if found is None:
            raise UsageError(say("wrong.no_look"))
        claims, identity = self.claims[found.article], found.decision.id
        fields = carried(found.decision, found.fit, claims.readings, claims.analysis.article)
        if holds and not fields:
            raise UsageError(say("wrong.no_sentence"))
        if holds:
            self.history.step(lambda: self.file.update(identity, fields))
        else:
            self.history.step(lambda: put_aside(found, self.stale, self.file))

    def explain(self, ref: str, why: str) -> None:
        """Give another reason for what was changed last about one thing."""
        own = [*self.about(self.item(ref)), *self.rows(ref)]
        rows = [row for row in own if row["action"] not in {"undecided", "accept"}]
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
