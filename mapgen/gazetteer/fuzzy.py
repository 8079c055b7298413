"""Other spellings under which a name may stand in the index."""

from collections.abc import Iterator

from mapgen.gazetteer.spellings import rules

__all__ = ["near_keys"]

_LONG = 7  # one edit in a shorter name makes another name
_LONGEST = 30
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VARIANTS = 60


def near_keys(key: str) -> Iterator[tuple[str, ...]]:
    """Yield groups of other keys for a folded name: transliterations first, then one edit."""
    if not key or len(key) > _LONGEST or not key.isascii():
        return
    spellings = _spellings(key)
    yield spellings
    if len(key) >= _LONG:
        yield tuple(sorted(_edits(key) - {key, *spellings}))


def _spellings(key: str) -> tuple[str, ...]:
    """Apply the rules once, then pairs of them; the likeliest come first, their number bounded."""
    found: dict[str, None] = {}
    every = rules("spelling", "rules")
    once = [pattern.sub(text, key) for pattern, text in every]
    for form in (*once, *(p.sub(t, form) for form in once if form != key for p, t in every)):
        if form != key and len(form) > 2:
            found.setdefault(form)
        if len(found) == _VARIANTS:
            break
    return tuple(found)


def _edits(key: str) -> set[str]:
    """Return all strings one edit away whose first letter stays."""
    splits = [(key[:i], key[i:]) for i in range(1, len(key) + 1)]
    dropped = {a + b[1:] for a, b in splits if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
    replaced = {a + c + b[1:] for a, b in splits if b for c in _LETTERS}
    added = {a + c + b for a, b in splits for c in _LETTERS}
    return dropped | swapped | replaced | added
