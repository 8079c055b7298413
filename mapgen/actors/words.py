"""The words by which forces are recognised that no actors file lists."""

import re
import unicodedata

from mapgen.text import WordPattern, word_lists

__all__ = [
    "ARMED_KINDS",
    "BODIES",
    "GENERIC_GROUP",
    "GENERIC_STATE",
    "GROUP_HEADS",
    "NAMED_HEADS",
    "OPENINGS",
    "PEOPLES",
    "QUALIFYING",
    "STATE_HEADS",
    "STRIKE_HEADS",
    "THE_GROUP",
    "kind_of",
    "sidc_of",
    "slug",
]

ARMED_KINDS = frozenset({"armed group", "criminal group"})
"""Kinds of those who bear arms and are no state's: never meant by "the navy" or "police"."""

_MODIFIERS = r"(?:(?:<actors.words.modifiers>)\s+){0,6}"
PEOPLES = {
    "Nepali": "Nepal",
    "Philippine": "Philippines",
    "Kazakh": "Kazakhstan",
    "Uzbek": "Uzbekistan",
    "Azeri": "Azerbaijan",
    "Saudi": "Saudi Arabia",
    "Serb": "Serbia",
    "Kosovar": "Kosovo",
    "Lao": "Laos",
    "U.S": "United States",
    "US": "United States",
    "UK": "United Kingdom",
    "UAE": "United Arab Emirates",
}
"""Further words for a people or country, with the country's name."""

STATE_HEADS = _MODIFIERS + r"(?:<actors.words.state>)"
"""What follows a country's name or people in the name of its force: "Nepali army engineers"."""

STRIKE_HEADS = r"(?:(?:<actors.words.strike_kinds>)[ -]?)?(?:<actors.words.strikes>)"
"""Deeds whose doer is named by the people's word alone: "Israeli strikes"."""

NAMED_HEADS = r"(?:<actors.words.named>)"
"""The last word of a force's proper name: "Rapid Support Forces"."""

GROUP_HEADS = r"(?:<actors.words.groups>)"
"""What follows or precedes the name of an armed group: "M23 rebels", "fighters of the M23"."""

BODIES = r"(?:<actors.words.bodies>)"
"""The last word of the name of a body that has "forces of" its own."""

_NUMBERED = (
    r"(?P<unit>(?:\d+(?:st|nd|rd|th)|<actors.words.ordinals>)\s+"
    r"(?:\w+\s+){0,2}?(?:brigade|division|regiment|battalion|corps))"
)
_OWN_ARMS = "<actors.words.own_arms>"
GENERIC_STATE = WordPattern(
    r"\b(?:(?:<actors.words.whose>)\s+forces|"
    r"(?:(?:the|its|their|his)\s+)?(?:(?:government|state|regular|national)\s+)?"
    rf"(?:(?:army[’']s\s+)?{_NUMBERED}|(?<=its )(?:{_OWN_ARMS})|(?<=their )(?:{_OWN_ARMS})"
    r"|armed forces|air force|(?:army|navy)(?:[’']s)?"
    r"(?:\s+(?:<actors.words.arms>))?|<actors.words.generic>))\b(?!\s+(?:<actors.words.no_force>))",
    re.IGNORECASE,
)
"""A force named by its kind only; which one it is depends on the article."""

GENERIC_GROUP = WordPattern(
    r"\b(?:the|its|their)\s+(?:<actors.words.generic_groups>)\b", re.IGNORECASE
)

THE_GROUP = WordPattern(
    r"\bthe\s+(?:(?:<actors.words.of_groups>)\s+){0,2}(?:<actors.words.group_nouns>)\b",
    re.IGNORECASE,
)
"""One armed group, by what all are: "the group", "the Islamist militant group"."""

_ARMY = frozenset({"army", "air force"})
_FIRED = re.compile(r"\b(?:missile|rocket|shell|bomb)s?$", re.IGNORECASE)


def kind_of(words: str) -> str:
    """Return the kind of force that a phrase such as "Turkish artillery" names."""
    lowered = words.lower()
    kinds = word_lists("actors", "kinds").items()
    return next((kind for kind, by in kinds if re.search("|".join(by), lowered)), "army")


def sidc_of(kind: str, name: str = "") -> str | None:
    """Return a symbol code for a kind of force, of neutral identity; None has no symbol.

    A name that ends in what is fired, such as "Russian missile", is no unit's.
    """
    known = word_lists("actors", "symbols").get(kind)
    if _FIRED.search(name):
        return None
    return _told(kind, name.lower()) or (None if known is None else min(known))


def _told(kind: str, name: str) -> str | None:
    """Return the code of what a name says its unit is: "9th Armoured Division", "drones"."""
    arms = word_lists("actors", "arms")
    sizes = word_lists("actors", "echelons").items() if kind == "army" else ()
    size = next((code for code, by in sizes if re.search(rf"\b(?:{'|'.join(by)})\b", name)), "")
    entity = next((code for code, by in arms.items() if re.search("|".join(by), name)), "")
    if entity.startswith("10") and not size:
        entity = ""  # "armoured vehicles" are no unit
    if kind not in _ARMY or not (size or entity):
        return None
    return f"1004{entity[:2] or '10'}00{size or '00'}{entity[2:] or '000000'}0000"


def slug(name: str) -> str:
    """Return a stable identifier: lower-case ASCII letters and digits joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "side"


QUALIFYING = WordPattern(r"[-‑–](?:<actors.words.friendly>)\b", re.IGNORECASE)
"""What follows a name that only says whose friends others are: "al-Qaeda-linked fighters"."""

OPENINGS = WordPattern(r"^(?:<actors.words.openings>)[^\S\n]+")
"""What begins a phrase and is no part of a name: "the", "some"."""
