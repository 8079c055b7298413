"""Which nouns mean people: those that the lists of events name, and any other for a person."""

from functools import cache

from mapgen.resources import data_path
from mapgen.text import word_lists

__all__ = ["people", "persons", "trades"]


@cache
def persons() -> frozenset[str]:
    """Return the lemmas of `data/persons.txt`, of whatever trade and standing."""
    lines = data_path("persons.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


@cache
def people() -> frozenset[str]:
    """Return the lemmas of all who are people and bear no arms."""
    return trades() | word_lists("events", "people")["civilians"].difference(*_others())


@cache
def trades() -> frozenset[str]:
    """Return the lemmas of people by what they are or do, not of "men" and "individuals"."""
    anybody = word_lists("events", "words")["anybody"]
    return (persons() | word_lists("events", "people")["persons"]).difference(anybody, *_others())


def _others() -> tuple[frozenset[str], ...]:
    """Return forces, and what is a person to a dictionary alone: "drones"."""
    words = word_lists("events", "words")
    apart = (words["weapons"], words["aircraft"], words["irregular"])
    return (*word_lists("events", "forces").values(), *apart)
