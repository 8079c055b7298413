"""Toponyms -> resolutions: pure scoring of candidates by few, explained features."""

from mapgen.resolve.choose import resolve

__all__ = ["resolve"]
