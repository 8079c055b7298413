"""Further forms under which a place is known, made from its names by rule."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from zlib import crc32

from mapgen.gazetteer.spellings import pairs, words
from mapgen.gazetteer.tables import ARAB, Record
from mapgen.names import fold

__all__ = [
    "FORMER",
    "key_number",
    "keys",
    "native_admin",
    "plain_admin",
    "stored_keys",
    "stored_names",
]

FORMER = 100
"""Added to the kind of a name that the place bears no longer."""

_SIDES = frozenset({"north", "south", "east", "west", "central"})
_ACRONYM = 8  # "D.P.R.K."

_CONDITION = {"": 0, "caps": 10, "dot": 20, "postal": 30, "former": FORMER}


def keys(record: Record) -> dict[str, int]:
    """Return key -> kind for every form of the record's names, the surest kind of each.

    The kind is `Alias.kind`, plus 10, 20 or 30 where the writing must be "caps", "dot", "postal",
    plus `FORMER` for a name of the past, which stands whether the source marks it so or not.
    """
    found = {fold(record.name): 0}
    for name in (*record.aliases, *(name for _, name in record.names)):
        if _acronym(name):
            _keep(found, fold(name), _CONDITION["caps"] + 1)
        else:
            _keep(found, fold(name), 1)
    for alias in record.marked:
        when = alias.when or ("caps" if _acronym(alias.name) else "")
        key = fold(alias.name)
        if when == "former" and found.get(key) != 0:
            found.pop(key, None)
        _keep(found, key, alias.kind + _CONDITION[when])
    for key, kind in [item for item in found.items() if item[1] % FORMER < _CONDITION["caps"]]:
        for form in _derived(key, record.country):
            _keep(found, form, kind if kind >= FORMER else max(kind, 1))
        if record.feature.startswith("A.ADM") and kind < FORMER:
            for form in _turned(key, record.country):
                _keep(found, form, max(kind, 1))
            _keep(found, *_bare(key, kind, record.feature))
            _keep(found, *_foreign(key))
    found.pop("", None)
    return found


def _keep(found: dict[str, int], key: str, kind: int) -> None:
    if found.get(key, 2 * FORMER) > kind:
        found[key] = kind


def plain_admin(key: str) -> tuple[str, str]:
    """Return a folded name without the word for its kind, and that word; ("", "") without one."""
    after, before = _english()
    match = after.match(key) or before.match(key)
    return (match["name"], match["word"]) if match else ("", "")


def native_admin(key: str) -> str:
    """Return a folded name without another language's word for its kind; "" without one."""
    match = _native().match(key)
    return (match["before"] or match["after"]) if match else ""


@cache
def _english() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a name with the English word for its kind: after it, before it."""
    word = rf"(?P<word>{'|'.join(words('units', 'english'))})"
    return re.compile(rf"^(?P<name>.+?) {word}$"), re.compile(rf"^{word}(?: of)? (?P<name>.+)$")


@cache
def _native() -> re.Pattern[str]:
    """Return the pattern of a name with another language's word for its kind."""
    before, linked, links, after = (
        "|".join(words("units", name)) for name in ("before", "linked", "links", "after")
    )
    return re.compile(
        rf"^(?:{before}|(?:{linked})(?: (?:{links}))?) (?P<before>.+)$|^(?P<after>.+?) (?:{after})$"
    )


@cache
def _shortened() -> Mapping[str, str]:
    """Return the word that is also written for a word: "st" for "saint", and back."""
    known = pairs("short")
    return {**known, **{short: long for long, short in known.items()}}


def _acronym(name: str) -> bool:
    if len(name) > _ACRONYM or not name.isascii():
        return False
    letters = name.replace(".", "").replace(" ", "")
    return len(letters) < 5 and letters.isalpha() and letters.isupper()


def _bare(key: str, kind: int, feature: str) -> tuple[str, int]:
    name = fold(plain_admin(key)[0])
    if len(name) < 3:
        return "", 99
    # A county named without its word is a guess; a province so named is the usual thing.
    usual = feature == "A.ADM1" and key.startswith(name)
    return name, max(kind, 1) if usual else 2


def _turned(key: str, country: str) -> Iterator[str]:
    """Yield "north x" for "x north", and the other way round; with the article in Arab lands."""
    first, _, rest = key.partition(" ")
    most, _, last = key.rpartition(" ")
    if last in _SIDES and most:
        yield f"{last} {most}"
        if country in ARAB:
            article, _, bare = most.partition(" ")
            joined = bare if article in words("article", "joined") else ""
            yield f"{last} al {joined or most}"
    elif first in _SIDES and rest:
        yield f"{rest} {first}"


def _foreign(key: str) -> tuple[str, int]:
    name = fold(native_admin(key))
    return (name, 2) if len(name) > 2 else ("", 2)


def _derived(key: str, country: str) -> Iterator[str]:
    first, space, rest = key.partition(" ")
    if not space:
        return
    if (other := _shortened().get(first)) is not None:
        yield f"{other} {rest}"
    elif first in words("article", "joined") and country in ARAB and len(rest) > 2:
        yield rest


def key_number(key: str) -> int:
    """Return the number under which a folded name stands in the index; others may share it."""
    return crc32(key.encode("utf-8")) - 0x80000000  # four bytes in SQLite, which has signs


def stored_keys(found: Iterable[str]) -> str:
    """Return folded names as the one text that the index holds; "|key|" is in it for each."""
    return "|".join(("", *sorted(found), ""))


def stored_names(text: object) -> tuple[tuple[str, str], ...]:
    """Return the pairs of language and name that the index holds as one text."""
    if not text:
        return ()
    pairs = (part.partition("=") for part in str(text).split("|"))
    return tuple((language, name) for language, _, name in pairs)
