"""The comments that mapgen writes into an entry while a person has not said where it belongs."""

__all__ = ["OPEN", "ORPHAN", "is_note", "not_meant"]

ORPHAN = "orphan: its sentence is no longer in the article"
"""The comment that marks a decision whose words are gone; it stays in the file."""

OPEN = "open: which of several equal sentences is meant"
"""The comment that marks a decision on repeated words that a person has put aside."""

_NOT_MEANT = "not meant: "
_BEFORE = 40  # code points before the words, by which a person knows the place again


def not_meant(number: int, of: int, text: str, start: int) -> str:
    """Return the comment that one place of repeated words is not the one that is meant.

    It says what stands before, too: once the article has changed, the number may be another's.
    """
    before = " ".join(text[max(0, start - _BEFORE) : start].split())
    shown = "".join(char for char in before if char.isprintable())  # as TOML's comments allow
    return f"{_NOT_MEANT}{number} of {of}, after “{shown}”"


def is_note(comment: str) -> bool:
    """Tell whether a comment is one of these: it ends when its question is answered."""
    return comment in {OPEN, ORPHAN} or comment.startswith(_NOT_MEANT)
