"""What a check found, one line per failing mark."""

from collections.abc import Iterable
from dataclasses import dataclass

from mapgen.model import Mark
from mapgen.terminal import printable

__all__ = ["Problem", "Report", "about", "gathered"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with one mark, or with the map as a whole (`mark` None)."""

    mark: str | None
    title: str
    texts: tuple[str, ...]

    def __str__(self) -> str:
        name = "map" if self.mark is None else f"{self.mark} {self.title}".rstrip()
        return printable(f"{name}: {'; '.join(self.texts)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome of a check; `notes` say how, `unproved` what could not be shown at all."""

    problems: tuple[Problem, ...]
    notes: tuple[str, ...] = ()
    unproved: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n".join([*map(str, self.problems), *self.notes, *self.unproved])


def about(mark: Mark | None, *texts: str) -> Problem:
    """Return a problem of a mark, or of the map."""
    if mark is None:
        return Problem(mark=None, title="", texts=texts)
    return Problem(mark=mark.id, title=mark.title, texts=texts)


def gathered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Join the problems of each mark into one; those of the map come first."""
    found: dict[tuple[bool, str, str], dict[str, None]] = {}
    for problem in problems:
        key = (problem.mark is not None, problem.mark or "", problem.title)
        found.setdefault(key, {}).update(dict.fromkeys(problem.texts))
    return tuple(
        Problem(mark=name if placed else None, title=title, texts=tuple(texts))
        for (placed, name, title), texts in sorted(found.items(), key=lambda item: item[0][0])
    )
