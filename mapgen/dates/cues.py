"""The words by which a sentence without a date goes on with one that has it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mapgen.errors import DataError
from mapgen.resources import data_path

__all__ = ["Cues", "load_cues"]

_LISTS = ("continuing", "adding", "hours", "parting", "resuming", "lasting", "reporting", "other",
          "received", "summing", "apart", "daily", "ranking", "heads")  # fmt: skip
_COMING = ("coming", "sudden")


@dataclass(frozen=True, slots=True)
class Cues:
    """What data/language/LANG/discourse.toml says: see the notes in that file."""

    patterns: Mapping[str, re.Pattern[str]]
    again: Mapping[str, frozenset[str]]  # noun -> types of event that it may name again
    alike: tuple[frozenset[str], ...]  # types of event that may be one event told twice
    happening: frozenset[str]  # verbs by which an event is said to have taken place
    beginning: frozenset[str]  # verbs by which something that goes on is said to have begun
    landing: frozenset[str]  # verbs by which a storm is said to have come ("make" landfall)
    occurring: frozenset[str]  # verbs that say nothing but that it took place
    hazards: frozenset[str]  # nouns of what goes on of itself
    storms: frozenset[str]  # and of what comes at an hour and goes on
    court: frozenset[str]  # verbs of courts, whose day is not that of the deed
    coming: frozenset[str]  # verbs by which a hazard is said to have come
    sudden: frozenset[str]  # types of hazard that are over in a day
    coming_of: Mapping[str, frozenset[str]]  # type of hazard -> its nouns
    goes_with: Mapping[str, frozenset[str]]  # type of hazard -> types of what comes with it

    def kin(self, event: str) -> frozenset[str]:
        """Return the types of event that may be told of one and the same event."""
        return frozenset({event}.union(*(types for types in self.alike if event in types)))

    def has(self, name: str, text: str, start: int, end: int) -> bool:
        """Tell whether words of a list stand in a part of a text."""
        return self.patterns[name].search(text, start, end) is not None

    def opens(self, name: str, text: str, start: int, end: int) -> re.Match[str] | None:
        """Match words of a list where a sentence begins."""
        return self.patterns[name].match(text, start, end)


@cache
def load_cues(lang: str = "en") -> Cues:
    """Read the words of a language.

    Raises
    ------
    DataError
        If the file is missing or damaged.
    """
    path = data_path("language", lang, "discourse.toml")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        patterns = {name: _any_of(data[name]) for name in _LISTS}
        alike = tuple(frozenset(types.split()) for types in data["alike"])
        names = ("happening", "beginning", "landing", "occurring", "hazards", "storms", "court")
        plain = {name: frozenset(data[name]) for name in (*names, *_COMING)}
        coming_of, goes_with = _types(data["coming_of"]), _types(data["goes_with"])
        again = _types(data["again"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, re.error) as error:
        raise DataError(f"word lists cannot be read: {path} ({error})") from error
    return Cues(
        patterns=patterns,
        again=again,
        alike=alike,
        coming_of=coming_of,
        goes_with=goes_with,
        **plain,
    )


def _any_of(words: list[str]) -> re.Pattern[str]:
    joined = "|".join(word.replace(" ", r"\s+") for word in words)
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])", re.IGNORECASE)


def _types(table: dict[str, str]) -> dict[str, frozenset[str]]:
    return {key: frozenset(words.split()) for key, words in table.items()}
