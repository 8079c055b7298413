"""Reads the table of words among which places are named, and tells which of them are around a name.

The table is data/language/en/place_frames.toml; how its lines are written is said there.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from mapgen.errors import DataError
from mapgen.recognise.frame_words import FILE, Step, step_of
from mapgen.recognise.view import View, ends, is_list
from mapgen.text import word_lists

__all__ = [
    "PlaceFrame",
    "begun_at",
    "frames",
    "goes_on",
    "leads_to",
    "opens_after",
    "stands",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFrame:
    """Words before and after a name, and what the model may call that.

    `before` is in the order of reading backwards. `labels` are those of which the model may call
    it one (`exact`: just this name and no more), empty for any; `others` those it may not.
    """

    before: tuple[Step, ...]
    after: tuple[Step, ...]
    ends: bool
    many: bool
    labels: frozenset[str]
    exact: bool
    others: frozenset[str]
    known: bool
    plain: bool
    no_body: bool


@cache
def frames(group: str) -> tuple[PlaceFrame, ...]:
    """Return the frames of one table of place_frames.toml.

    Raises
    ------
    DataError
        If there is no such table, or a line of it is not written as lines are.
    """
    lines = word_lists(FILE, "frames").get(group)
    if lines is None:
        raise DataError(f"{FILE}.toml: no frames {group}")
    return tuple(_frame(line) for line in sorted(lines))


def stands(seen: View, group: str, first: int, last: int) -> bool:
    """Tell whether words `first` to `last` (exclusive) stand in a frame of a group."""
    begun = _begun(seen, _openings(group), first, last)
    return any(_fits(seen, frames(group)[number], first, last) for number in begun)


def begun_at(seen: View, group: str, index: int) -> Iterator[PlaceFrame]:
    """Yield the frames whose words may lead to this one or begin with it, in their order."""
    known = frames(group)
    return (known[number] for number in sorted(_begun(seen, _openings(group), index, index)))


@dataclass(frozen=True, slots=True)
class _Openings:
    """The words nearest to a name, read one way, and of which frames they are."""

    way: int
    words: dict[str, tuple[int, ...]]  # of steps that ask for a word and nothing else
    steps: tuple[tuple[Step, tuple[int, ...]], ...]  # all others


@cache
def _openings(group: str) -> tuple[_Openings, _Openings]:
    """Return how the frames of a group begin: before a name, and after it."""
    return _openings_of(group, -1), _openings_of(group, 1)


def _openings_of(group: str, way: int) -> _Openings:
    words: dict[str, list[int]] = {}
    steps: dict[Step, list[int]] = {}
    for number, frame in enumerate(frames(group)):
        if (-1 if frame.before else 1) == way:
            step = (frame.before or frame.after)[0]
            if step.words is None:
                steps.setdefault(step, []).append(number)
            for word in step.words or ():
                words.setdefault(word, []).append(number)
    return _Openings(
        way,
        {word: tuple(numbers) for word, numbers in words.items()},
        tuple((step, tuple(numbers)) for step, numbers in steps.items()),
    )


def _begun(seen: View, openings: Iterable[_Openings], first: int, last: int) -> Iterator[int]:
    """Yield the numbers of frames whose nearest word fits; it is tried once for all that share it.

    Hardly any does, and a hundred frames are tried at each word: most are found by their word.
    """
    for some in openings:
        at = first - 1 if some.way < 0 else last
        stays = _stays(seen, at, some.way)
        if stays:
            yield from some.words.get(seen.lower(at), ())
        for step, numbers in some.steps:
            if not step.least or (stays and step.test(seen, at)):
                yield from numbers


def leads_to(seen: View, frame: PlaceFrame, first: int) -> bool:
    """Tell whether the words before `first` are those of a frame."""
    return bool(frame.before) and _reaches(seen, frame.before, first - 1, -1)


def goes_on(seen: View, frame: PlaceFrame, last: int) -> bool:
    """Tell whether the words from `last` on are those of a frame, or it has none there."""
    return _reaches(seen, frame.after, last, 1)


def opens_after(seen: View, frame: PlaceFrame, last: int) -> bool:
    """Tell whether the words from `last` on are those of a frame that has none before the name."""
    return bool(frame.after) and not frame.before and _reaches(seen, frame.after, last, 1)


def _fits(seen: View, frame: PlaceFrame, first: int, last: int) -> bool:
    if frame.before and not _reaches(seen, frame.before, first - 1, -1):
        return False
    if frame.after and not _reaches(seen, frame.after, last, 1):
        return False
    if frame.ends and not ends(seen, last):
        return False
    return _is_called_so(seen, frame, first, last)


def _is_called_so(seen: View, frame: PlaceFrame, first: int, last: int) -> bool:
    """Tell whether the model may call it what it does, and the gazetteer has it where it must."""
    label, exact = _label(seen, first, last)
    if (frame.labels and label not in frame.labels) or label in frame.others:
        return False
    if frame.exact and not exact:
        return False
    if frame.no_body and any(_is_of_body(seen, i) for i in range(first, last)):
        return False
    name = seen.text[seen.words[first].start : seen.words[last - 1].end] if frame.known else ""
    return not frame.known or bool(seen.lookup(name))


def _label(seen: View, first: int, last: int) -> tuple[str, bool]:
    number = seen.entity[first]
    if number < 0 or is_list(seen, first):
        return "", False
    begin, end, label = seen.entities[number]
    return label, (begin, end) == (first, last)


def _is_of_body(seen: View, index: int) -> bool:
    return any(
        seen.lower(index) in seen.lexicon[name] for name in ("bodies", "publishers", "forces")
    )


def _reaches(seen: View, steps: tuple[Step, ...], at: int, way: int) -> bool:
    """Tell whether the steps can all be taken from a word, backwards or forwards."""
    for number, step in enumerate(steps):
        if step.most != 1 or step.least != 1:
            return _reaches_on(seen, steps[number:], at, way)
        if not _stays(seen, at, way) or not step.test(seen, at):
            return False
        at += way
    return True


def _reaches_on(seen: View, steps: tuple[Step, ...], at: int, way: int) -> bool:
    """Tell the same of steps of which some may be taken more than once, or not at all."""
    reached = {at}
    for step in steps:
        reached = set(_taken(seen, step, reached, way))
        if not reached:
            return False
    return True


def _taken(seen: View, step: Step, starts: Iterable[int], way: int) -> Iterator[int]:
    for at in starts:
        for count in range(step.most + 1):
            if count >= step.least:
                yield at
            if count == step.most or not _stays(seen, at, way) or not step.test(seen, at):
                break
            at += way  # noqa: PLW2901


def _stays(seen: View, at: int, way: int) -> bool:
    """Tell whether a word after a name is of the same line."""
    if way < 0 or not 0 < at < len(seen.words):
        return True
    return "\n" not in seen.text[seen.words[at - 1].end : seen.words[at].start]


# ---- how a line is written


def _frame(line: str) -> PlaceFrame:
    words, _, said = line.partition(" => ")
    before, slot, after = _parted(words.split(), line)
    told = said.split()
    named = {word.removeprefix("=") for word in told if word not in _SAID and word[0] != "!"}
    return PlaceFrame(
        before=tuple(step_of(word) for word in reversed(before)),
        after=tuple(step_of(word) for word in after),
        ends="." in slot,
        many="+" in slot,
        labels=frozenset("" if word == "none" else word for word in named if word != "any"),
        exact=any(word.startswith("=") for word in told),
        others=frozenset(word[1:] for word in told if word[0] == "!"),
        known="known" in told,
        plain="plain" in told,
        no_body="nobody" in told,
    )


_SAID = frozenset({"known", "plain", "nobody"})


def _parted(words: list[str], line: str) -> tuple[list[str], str, list[str]]:
    slots = [i for i, word in enumerate(words) if word.rstrip(".+") == "_"]
    if len(slots) != 1 or len(words) == 1:
        raise DataError(f"{FILE}.toml: not one name with words around it: {line!r}")
    (at,) = slots
    return words[:at], words[at], words[at + 1 :]
