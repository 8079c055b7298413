"""The lexicon of frames: which words say that something happens, and who does it to whom."""

import functools
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from mapgen.errors import DataError
from mapgen.resources import data_path
from mapgen.vocabulary import load_vocabulary

__all__ = ["Frame", "Frames", "Pattern", "load_frames"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a word says happens; see the head of `frames.toml`."""

    id: str
    type: str
    agent: str = ""
    target: str = ""
    object: str = "any"
    armed: bool = True
    subject: str = "agent"
    passive: str = ""  # "agent": whoever it is done to does it, too ("are deployed")
    origin: bool = False  # the place after "from" is where it happens
    start: str = ""  # role of whoever does it from the place after "from"
    unowned: bool = False  # its nouns are no party's: "Houthi fire" is no blaze
    spoken: bool = False  # silent, but a passive without a doer still tells it
    mutual: bool = False
    people: bool = False
    failed: bool = False  # its object is another's deed: "repelled an assault"
    alone: bool = False  # nothing else may be said to do it: not "affected by poor roads"
    sure: bool = False  # its words tell of force in any story, of sport or politics, too
    who: str = ""  # list of `people` that its subject must be of ("families arrived")
    predicate: bool = False  # its nouns are said of a place: "X is a hotbed of"
    weapon: bool = False  # what does it is a weapon
    silent: bool = False  # no mark of its own without an agent
    crowd: bool = False  # people may be said to do it
    ruled: bool = False  # a government may be said to do it
    story: str = ""  # type or group of events that the article tells of in other words, too
    unless: str = ""  # type of events: where the article tells of one, its words mean another
    denied: bool = False  # its words tell it where they are denied: "no trucks have entered"
    counted: bool = False  # its nouns tell it where they are counted: "30 injuries"
    of_people: bool = False  # its nouns are of people: "the bodies of two men"
    of_works: bool = False  # its nouns tell it of works: "a blast at a coal mine"
    deadly: bool = False  # what kills may be a hazard, where nobody is said to do it
    bound: bool = False  # whoever "for" leads to is meant: "an evacuation order for X"
    done: bool = False  # its verbs tell it only where it was done: "to secure X" is a guard's task

    @property
    def is_hazard(self) -> bool:
        """Tell floods, storms and fires from what somebody does."""
        return load_vocabulary().events[self.type].group == "hazard"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A verb with what must stand beside it; empty parts ask for nothing."""

    frame: Frame
    beside: str = ""  # a particle, or the noun that is its object
    preposition: str = ""
    noun: str = ""  # what follows the preposition

    @property
    def weight(self) -> int:
        """Count how much the pattern asks for: the most exact one is tried first."""
        return bool(self.beside) + 2 * bool(self.preposition) + bool(self.noun)


@dataclass(frozen=True)
class Frames:
    """All frames, by the lemmas of their verbs and the last words of their nouns."""

    verbs: dict[str, tuple[Pattern, ...]]
    nouns: dict[str, tuple[tuple[str, Frame], ...]]  # last word -> (words before it, frame)


@functools.cache
def load_frames(lang: str = "en") -> Frames:
    """Read the packaged frames of a language, once.

    Raises
    ------
    DataError
        If the file is missing or a frame lacks its type.
    """
    text = data_path("language", lang, "frames.toml").read_text(encoding="utf-8")
    verbs: dict[str, list[Pattern]] = {}
    nouns: dict[str, list[tuple[str, Frame]]] = {}
    for key, table in tomllib.loads(text).items():
        try:
            frame = _frame(key, table)
        except (KeyError, TypeError) as error:
            raise DataError(f"frames.toml: {key}: {error}") from error
        for verb in _items(table.get("verbs", "")):
            lemma, pattern = _pattern(verb, frame)
            verbs.setdefault(lemma, []).append(pattern)
        for noun in _items(table.get("nouns", "")):
            before, _, last = noun.rpartition(" ")
            nouns.setdefault(last, []).append((before, frame))
    return Frames(
        verbs={
            lemma: tuple(sorted(some, key=lambda p: -p.weight)) for lemma, some in verbs.items()
        },
        nouns={
            last: tuple(sorted(some, key=lambda pair: -len(pair[0])))
            for last, some in nouns.items()
        },
    )


def _frame(key: str, table: dict[str, str | bool]) -> Frame:
    given = {k: v for k, v in table.items() if k not in {"verbs", "nouns", "from", "type"}}
    kind, origin = str(table["type"]), bool(table.get("from"))
    return Frame(id=key, type=kind, origin=origin, **given)  # type: ignore[arg-type]


def _items(text: object) -> Iterator[str]:
    for part in str(text).split(";"):
        if words := " ".join(part.split()):
            yield words


def _pattern(verb: str, frame: Frame) -> tuple[str, Pattern]:
    """Read "storm", "push out", "open fire", "come under:fire", "be back under:control"."""
    phrase, colon, noun = verb.partition(":")
    words = phrase.split()
    preposition = words.pop() if colon else ""
    beside = words[-1] if len(words) > 1 else ""
    return words[0], Pattern(frame, beside, preposition, noun)
