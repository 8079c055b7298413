"""Further forms under which a place is known, made from its names by rule."""

import re
from collections.abc import Iterable, Iterator
from zlib import crc32

from mapgen.gazetteer.tables import ARAB, Record
from mapgen.names import fold

__all__ = [
    "ADMIN_WORDS",
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
_NATIVE = re.compile(
    r"^(?:kabupaten|kota|amphoe|huyen|quan|thi xa|thanh pho|opcina|opstina|obshtina|powiat|okres"
    r"|gemeente|nomos|dimos|srok|krong|khan|bezirk|politischer bezirk|shahrestan e|bashkia|komuna e"
    r"|comuna|oras|municipiul|condado de|agbegbe ijoba ibile|cercle|raion"
    r"|(?:provincia|departamento|partido|municipio|distrito|daira|wilaya|arrondissement|commune"
    r"|departement|prefecture|province|region|district|territoire|sous prefecture|cercle"
    r"|muhafazat|mudiriyat|markaz)(?: de la| de l| des| del| de| du| di| do| da| d)?)"
    r" (?P<before>.+)$"
    r"|^(?P<after>.+?) (?:rayon|rayonu|raioni|munitsipaliteti|ilcesi|ili|shi|gun|ku|si|kommun"
    r"|kommune|kunta|vald|pagasts|okrug|woreda|upazila|tehsil|taluka|zone|community|council"
    r"|municipal|metropolitan|township|local government area|territory|administrative post)$"
)
"""Words of other languages for kinds of units, folded, as sources write them with names."""
_SIDES = frozenset({"north", "south", "east", "west", "central"})
_ACRONYM = 8  # "D.P.R.K."
_SUN_ARTICLES = frozenset(
    {"as", "ash", "ad", "ar", "an", "az", "at", "ath", "adh"}
    | {"el", "ed", "es", "er", "en", "et", "ez"}
)
_PAIRS = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
_WORDS = _PAIRS | {short: long for long, short in _PAIRS.items()}

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
    match = _AFTER.match(key) or _BEFORE.match(key)
    return (match["name"], match["word"]) if match else ("", "")


def native_admin(key: str) -> str:
    """Return a folded name without another language's word for its kind; "" without one."""
    match = _NATIVE.match(key)
    return (match["before"] or match["after"]) if match else ""


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
            yield f"{last} al {bare if article in _SUN_ARTICLES and bare else most}"
    elif first in _SIDES and rest:
        yield f"{rest} {first}"


def _foreign(key: str) -> tuple[str, int]:
    name = fold(native_admin(key))
    return (name, 2) if len(name) > 2 else ("", 2)


def _derived(key: str, country: str) -> Iterator[str]:
    first, space, rest = key.partition(" ")
    if not space:
        return
    if first in _WORDS:
        yield f"{_WORDS[first]} {rest}"
    elif first in _SUN_ARTICLES and country in ARAB and len(rest) > 2:
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
