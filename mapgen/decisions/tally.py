"""Counts what was decided: each claim once, by the gravest thing that happened to it."""

from collections.abc import Sequence

from mapgen.decisions.values import Action, Decision, Tally

__all__ = ["Counter", "count", "counted"]

Counter = dict[str, str]
"""Reference of a claim, or id of a decision that is about none -> what was done."""

_DONE: dict[Action, str] = {
    "accept": "accepted",
    "set": "changed",
    "move": "changed",
    "rename": "changed",
    "add": "added",
    "reject": "rejected",
}
_GRAVER = ("accepted", "changed", "added", "rejected")


def count(counts: Counter, decision: Decision, refs: Sequence[str]) -> None:
    """Note that a decision was carried out on the claims of these references."""
    done = _DONE[decision.action]
    own = decision.action == "add" or decision.everywhere or not refs
    for ref in (decision.id,) if own else refs:
        counts[ref] = max(counts.get(ref, done), done, key=_GRAVER.index)


def counted(counts: Counter) -> Tally:
    """Add up what was noted."""
    found = list(counts.values())
    return Tally(**{done: found.count(done) for done in _GRAVER})
