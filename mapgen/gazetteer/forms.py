"""Further forms under which a place is known, made from its names by rule."""

import re
from collections.abc import Iterator

from mapgen.gazetteer.tables import Alias, Record
from mapgen.names import fold

__all__ = ["ADMIN_WORDS", "keys", "plain_admin"]

ADMIN_WORDS = (
    "autonomous community", "autonomous region", "autonomous republic", "metropolitan area",
    "governorate", "province", "region", "state", "oblast", "krai", "district", "county",
    "prefecture", "department", "departement", "municipality", "parish", "canton", "emirate",
    "republic", "division", "territory", "voivodeship", "borough", "raion", "subdistrict",
    "regency", "census area", "city and borough",
)  # fmt: skip
"""English words for kinds of units, folded; the longer before the shorter."""

_AFTER = re.compile(rf"^(?P<name>.+?) (?P<word>{'|'.join(ADMIN_WORDS)})$")
_BEFORE = re.compile(rf"^(?P<word>{'|'.join(ADMIN_WORDS)})(?: of)? (?P<name>.+)$")
_SUN_ARTICLE = re.compile(r"^(?:as|ash|ad|ar|an|az|at|ath|adh|el|ed|es|er|en|et|ez) (?=\w{3})")
_WORDS = (("saint ", "st "), ("sainte ", "ste "), ("mount ", "mt "), ("fort ", "ft "))
_ARAB = frozenset(
    "AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE IR".split()
)
_CONDITION = {"": 0, "caps": 10, "dot": 20, "postal": 30}


def keys(record: Record) -> Iterator[tuple[str, int]]:
    """Yield (key, kind) for every form of the record's names; a key may come twice.

    The kind is `Alias.kind`, plus 10, 20 or 30 where the writing must be "caps", "dot", "postal".
    """
    for alias in (Alias(record.name, 0), *record.aliases):
        key = fold(alias.name)
        if not key:
            continue
        when = alias.when or ("caps" if _acronym(alias.name) else "")
        yield key, alias.kind + _CONDITION[when]
        if not when:
            for form in _derived(key, record):
                yield form, max(alias.kind, 1)
            if record.feature.startswith("A.ADM"):
                yield from _bare(key, alias.kind, record.feature)


def plain_admin(key: str) -> tuple[str, str]:
    """Return a folded name without the word for its kind, and that word; ("", "") without one."""
    match = _AFTER.match(key) or _BEFORE.match(key)
    return (match["name"], match["word"]) if match else ("", "")


def _acronym(name: str) -> bool:
    return len(name) < 5 and name.isascii() and name.isalpha() and name.isupper()


def _bare(key: str, kind: int, feature: str) -> Iterator[tuple[str, int]]:
    name, _ = plain_admin(key)
    name = fold(name)
    if len(name) > 2:
        # A county named without its word is a guess; a province so named is the usual thing.
        yield name, max(kind, 1) if feature == "A.ADM1" else 2


def _derived(key: str, record: Record) -> Iterator[str]:
    for long, short in _WORDS:
        if key.startswith(long):
            yield short + key[len(long) :]
        elif key.startswith(short):
            yield long + key[len(short) :]
    if record.country in _ARAB and (match := _SUN_ARTICLE.match(key)):
        yield key[match.end() :]
