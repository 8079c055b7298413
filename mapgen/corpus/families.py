"""Near-duplicate texts: a wire report and its reprints are one family of sources.

MinHash over five-word shingles (Broder 1997), found by banded look-up instead of all pairs.
"""

import re
from collections.abc import Mapping, Sequence

from mapgen.errors import UsageError

__all__ = ["ALIKE", "families", "signature"]

ALIKE = 0.5
"""Jaccard likeness of shingles from which two texts are one family: half of their five-word runs
are the same, which independent reports of one event never reach."""

_SIZE = 64  # hashes of a signature; the standard error of a likeness is then 1/8
_WORDS = 5
_SEED = 1
_MOST_WORDS = 5_000
_WORD = re.compile(r"\w+")


def signature(text: str) -> list[int]:
    """Return the MinHash of a text; an empty list when it has fewer than five words.

    Raises
    ------
    UsageError
        If datasketch is not installed.
    """
    try:
        from datasketch import MinHash
    except ImportError as error:
        raise UsageError("a corpus needs datasketch: pip install 'mapgen[corpus]'") from error
    words = _WORD.findall(text.casefold())[:_MOST_WORDS]
    runs = {" ".join(words[at : at + _WORDS]) for at in range(len(words) - _WORDS + 1)}
    if not runs:
        return []
    sketch = MinHash(num_perm=_SIZE, seed=_SEED)
    sketch.update_batch([run.encode("utf-8", "replace") for run in sorted(runs)])
    return [int(value) for value in sketch.hashvalues]


def families(signatures: Mapping[str, Sequence[int]]) -> dict[str, str]:
    """Return article id -> the id of the first article of its family.

    Parameters
    ----------
    signatures : mapping
        Article id -> its signature, in the order of the corpus; an article without one is alone.
    """
    first: dict[str, str] = {}
    bands: dict[tuple[int, tuple[int, ...]], list[str]] = {}
    for name, own in signatures.items():
        first[name] = name
        keys = [(at, tuple(own[at : at + 4])) for at in range(0, len(own), 4)]
        near = dict.fromkeys(other for key in keys for other in bands.get(key, ()))
        for other in near:
            if _likeness(own, signatures[other]) >= ALIKE:
                first[name] = first[other]
                break
        if first[name] == name:  # only heads are looked up, so that a family costs one look
            for key in keys:
                bands.setdefault(key, []).append(name)
    return first


def _likeness(one: Sequence[int], other: Sequence[int]) -> float:
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)
