"""Keeps what comes from anywhere from commanding the terminal that it is printed on."""

__all__ = ["printable"]


def printable(line: str) -> str:
    """Return a line with a mark for each sign that is none: titles and quotes hold anything."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in line)
