"""Says what changed between two maps: marks and claims added, removed, moved, re-dated, ..."""

from mapgen.diff.changes import Change, as_json, as_text
from mapgen.diff.compare import diff

__all__ = ["Change", "as_json", "as_text", "diff"]
