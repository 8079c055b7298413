"""A person's decisions on a map: load them, replay them, report what no longer applies."""

from mapgen.decisions.draft import draft, unread_ref
from mapgen.decisions.file import DecisionsFile
from mapgen.decisions.fit import Fit, find_fit, find_spans, word_changes
from mapgen.decisions.load import load_decisions
from mapgen.decisions.replay import apply
from mapgen.decisions.several import Shares, share
from mapgen.decisions.values import ACTIONS, Change, Decision, Decisions, Outcome, Sides

__all__ = [
    "ACTIONS",
    "Change",
    "Decision",
    "Decisions",
    "DecisionsFile",
    "Fit",
    "Outcome",
    "Shares",
    "Sides",
    "apply",
    "draft",
    "find_fit",
    "find_spans",
    "load_decisions",
    "share",
    "unread_ref",
    "word_changes",
]
