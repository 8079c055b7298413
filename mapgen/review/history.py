"""What was done to a decisions file, step by step: each is written at once and can be undone."""

from collections.abc import Callable
from dataclasses import dataclass

from mapgen.decisions import DecisionsFile

__all__ = ["History"]


@dataclass(frozen=True, slots=True)
class _Step:
    """The file's bytes before and after one decision, however many claims it was about."""

    before: bytes | None
    after: bytes | None


class History:
    """The steps of one session at a file.

    Parameters
    ----------
    file : DecisionsFile
    refresh : callable
        Works out what the file says now; it raises when that cannot be carried out.
    """

    def __init__(self, file: DecisionsFile, refresh: Callable[[], None]) -> None:
        self._file, self._refresh = file, refresh
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @property
    def can_undo(self) -> int:
        """How many steps can be taken back."""
        return len(self._done)

    @property
    def can_redo(self) -> int:
        """How many of those taken back can be made again."""
        return len(self._undone)

    def step(self, edit: Callable[[], None]) -> None:
        """Edit the file and write it; if that fails, it stays as it was."""
        self._file.check_unchanged()
        before = self._file.data
        try:
            edit()
            self._refresh()
            self._file.save()
        except Exception:
            self._file.set_text(before)
            self._refresh()
            raise
        if self._file.data != before:
            self._done.append(_Step(before, self._file.data))
            self._undone.clear()

    def undo(self) -> None:
        """Take back the last step; with all of them the file is what it was."""
        if self._done:
            self._restore(self._done[-1].before)
            self._undone.append(self._done.pop())

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self._undone:
            self._restore(self._undone[-1].after)
            self._done.append(self._undone.pop())

    def clear(self) -> None:
        """Forget all steps: somebody else has written the file."""
        self._done.clear()
        self._undone.clear()

    def _restore(self, data: bytes | None) -> None:
        """Write what the file held before or after a step; if that fails, it stays as it is."""
        self._file.check_unchanged()
        now = self._file.data
        try:
            self._file.set_text(data)
            self._refresh()
            self._file.save()
        except Exception:
            self._file.set_text(now)
            self._refresh()
            raise
