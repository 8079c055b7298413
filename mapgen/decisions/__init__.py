"""A person's decisions on a map: load them, replay them, report what no longer applies."""

from mapgen.decisions.draft import draft
from mapgen.decisions.load import load_decisions
from mapgen.decisions.replay import apply
from mapgen.decisions.values import Change, Decision, Decisions, Outcome

__all__ = [
    "Change",
    "Decision",
    "Decisions",
    "Outcome",
    "apply",
    "draft",
    "load_decisions",
]
