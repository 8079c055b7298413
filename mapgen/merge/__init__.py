"""Puts maps of several articles about one event on one map.

The same place, known the same way, is one mark. The same actors, role and day at it is one claim
with a citation of each article. What contradicts stays side by side, and the mark says so.
"""

from mapgen.merge.documents import merge

__all__ = ["merge"]
