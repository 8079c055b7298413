"""Steps from a day that stand by themselves: "abducted the day before, in X"."""

import re

from mapgen.text.words import WordPattern

__all__ = ["stands_alone"]

_NEXT = WordPattern(
    r"\s*(?:[,.;:)\u201d\"\u2019]|(?:<text.lone_steps.following>)(?![\w-])|$)", re.IGNORECASE
)


def stands_alone(text: str, stop: int) -> bool:
    """Tell "two days before" and "the day after" from "a day after ten people died".

    Parameters
    ----------
    text : str
    stop : int
        Code point after the step.
    """
    return _NEXT.match(text, stop) is not None
