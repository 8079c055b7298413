"""Says what changed between two maps: marks and claims added, removed, moved, re-dated, ..."""

from mapgen.diff.changes import Change, as_json
from mapgen.diff.compare import diff
from mapgen.diff.report import report

__all__ = ["Change", "as_json", "diff", "report"]
