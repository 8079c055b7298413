"""The small words that tie participants, places and times to a deed, by what they do there."""

from mapgen.text import word_lists

__all__ = ["grammar"]


def grammar(name: str) -> frozenset[str]:
    """Return a list of the table `grammar` of `data/language/en/events.toml`."""
    return word_lists("events", "grammar")[name]
