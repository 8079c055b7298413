"""Numbers as articles write them with digits: "1,300", "1.300" and "1,5"."""

import re

__all__ = ["number_of"]

_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")


def number_of(digits: str) -> float:
    """Return what digits with points and commas between them mean.

    Before exactly three digits both part thousands, as in "1,300 km" and "1.300 km", unless a
    nought stands first; else they part the fraction, as in "1,5 km" and "0.125 km".

    Raises
    ------
    ValueError
        If it is no number.
    """
    if _THOUSANDS.fullmatch(digits):
        return float(re.sub(r"[.,]", "", digits))
    return float(digits.replace(",", "."))
