"""Toponyms -> resolutions: pure scoring of candidates by few, explained features."""

from mapgen.resolve.background import Background
from mapgen.resolve.choose import resolve

__all__ = ["Background", "resolve"]
