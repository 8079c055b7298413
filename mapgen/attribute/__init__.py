"""Analysis + locations + mentions -> claims: who did what, where, when, in which words."""

from mapgen.attribute.read import attribute

__all__ = ["attribute"]
