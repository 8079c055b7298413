"""The words by which forces are recognised that no actors file lists."""

import re
import unicodedata

__all__ = [
    "BODIES",
    "GENERIC_GROUP",
    "GENERIC_STATE",
    "GROUP_HEADS",
    "NAMED_HEADS",
    "PEOPLES",
    "QUALIFYING",
    "STATE_HEADS",
    "STRIKE_HEADS",
    "kind_of",
    "sidc_of",
    "slug",
]

_MODIFIERS = (
    r"(?:(?:security|special|armed|defen[cs]e|ground|land|air|naval|navy|border|elite|federal|national"
    r"|government|regular|military|army|police|paramilitary|riot|artillery|rapid|response|state"
    r"|allied|fighter|combat|counter-?terrorism|anti-?terror(?:ism|ist)?|rescue|mountain|marine"
    r"|presidential|republican|royal|revolutionary|transport|attack|infantry|tank|mechani[sz]ed"
    r"|armou?red|airborne|motori[sz]ed|operations|reserve|coast|elite|crack|peace(?:keeping)?"
    r"|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s+){0,6}"
)
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

STATE_HEADS = _MODIFIERS + (
    r"(?:armed forces|air force|coast ?guards?|army|armies|forces?|troops|soldiers?|military|navy"
    r"|police(?:men|man)?|marines|commandos|paratroopers|infantry"
    r"|(?:army|military|combat) engineers|gendarmes|gendarmerie"
    r"|warplanes?|jets?|planes|aircraft|helicopters?|gunships?|drones?|missiles?|rockets?|artillery"
    r"|gunners|tanks?|gunboats?|warships?|brigades?|battalions?|regiments?|divisions?|corps|command"
    r"|general staff|high command|joint staff|unit|units|peacekeepers|delegations?|government"
    r"|authorities|junta|negotiators|envoys?"
    r"|(?:rescue |search |relief |medical )(?:teams?|workers|crews?)|rescuers|firefighters|divers"
    r"|defen[cs]e ministry|ministry of defen[cs]e|guardsmen|border guards?|national guard)"
)
"""What follows a country's name or people in the name of its force: "Nepali army engineers"."""

STRIKE_HEADS = (
    r"(?:(?:air|drone|missile|rocket|artillery|naval|cross-border|retaliatory|night)[ -]?)?"
    r"(?:airstrikes?|strikes?|attacks?|shelling|bombardment|bombing|raids?|fire|offensive|assault"
    r"|incursion|invasion)"
)
"""Deeds whose doer is named by the people's word alone: "Israeli strikes"."""

NAMED_HEADS = (
    r"(?:Armed Forces|Defen[cs]e Forces?|Support Forces|Forces|Army|Navy|Air Force|Police Force"
    r"|Police Service|Police|Guards?|Coast Guard|Brigades?|Battalion|Regiment|Corps|Front|Militia"
    r"|Command|Movement|Resistance|Alliance)"
)
"""The last word of a force's proper name: "Rapid Support Forces"."""

GROUP_HEADS = (
    r"(?:sleeper cells|fighters?|rebels?|militants?|insurgents?|gunmen|guerrillas?|guerillas?"
    r"|militiamen|militias?|jihadists?|extremists|separatists?|paramilitaries|combatants|commanders?"
    r"|mercenaries|positions|camps|cells|warriors|bandits)"
)
"""What follows or precedes the name of an armed group: "M23 rebels", "fighters of the M23"."""

BODIES = r"(?:Council|Congress|Union|Front|Movement|Alliance|Resistance|Party|Organi[sz]ation)"
"""The last word of the name of a body that has "forces of" its own."""

_NUMBERED = (
    r"(?P<unit>(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\s+"
    r"(?:\w+\s+){0,2}?(?:brigade|division|regiment|battalion|corps))"
)
_OWN_ARMS = (
    "planes|jets|warplanes|aircraft|helicopters|drones|artillery|tanks|warships|gunboats|missiles"
    "|rockets|men|units|commandos|snipers|fighters|engineers|special forces"
)
GENERIC_STATE = re.compile(
    r"\b(?:(?:the|its|their|his|government|state)\s+forces|"
    r"(?:(?:the|its|their|his)\s+)?(?:(?:government|state|regular|national)\s+)?"
    rf"(?:(?:army[’']s\s+)?{_NUMBERED}|(?<=its )(?:{_OWN_ARMS})|(?<=their )(?:{_OWN_ARMS})"
    r"|armed forces|air force|(?:army|navy)(?:[’']s)?"
    r"(?:\s+(?:helicopters?|engineers|divers|jets|planes|drones|ships?|boats|trucks|tanks|patrols"
    r"|convoys?|units?|troops|gunners|commandos))?"
    r"|national guard|coast guard|security forces|troops|soldiers|military|police(?:men| officers)?"
    r"|warplanes|junta))\b"
    r"(?!\s+(?:station|post|chief|spokes|academy|source|base\b|barracks|council|rule|aid\b|service"
    r"))",
    re.IGNORECASE,
)
"""A force named by its kind only; which one it is depends on the article."""

GENERIC_GROUP = re.compile(
    r"\b(?:the|its|their)\s+(?:fighters|rebels|militants|insurgents|gunmen|guerrillas|jihadists"
    r"|militia|militiamen|paramilitaries|separatists)\b",
    re.IGNORECASE,
)

_KINDS = (
    (r"air force|warplane|jet|aircraft|helicopter|gunship|drone|missile|plane", "air force"),
    (r"police|gendarm", "police"),
    (r"coast ?guard|border guard", "border guard"),
    (r"navy|naval|warship|gunboat|marine", "navy"),
    (r"rescue|firefight|medic", "rescue service"),
    (r"(?:government|authorit|ministry|junta)\b.*\b(?:forces?|troops|soldiers?|army)\b", "army"),
    (r"government|authorit|ministry|delegation|junta|negotiator|envoy", "government"),
    (r"security forces", "security forces"),
    (r"special|commando|counter-?terror|anti-?terror", "special operations"),
    (r"artillery|rocket|gunner", "artillery"),
)
_FIRED = re.compile(r"\b(?:missile|rocket|shell|bomb)s?$", re.IGNORECASE)
# Only kinds that a symbol can state: an army or an armed group may be infantry or anything else.
_SIDCS = {
    "police": "10041000002007000000",
    "border guard": "10041000002002000000",
    "security forces": "10041000002013000000",
    "special operations": "10041000001218000000",
    "artillery": "10041000001303000000",
    "air force": "10040100001100000000",
    "navy": "10043000001200000000",
}


def kind_of(words: str) -> str:
    """Return the kind of force that a phrase such as "Turkish artillery" names."""
    lowered = words.lower()
    return next((kind for pattern, kind in _KINDS if re.search(pattern, lowered)), "army")


def sidc_of(kind: str, name: str = "") -> str | None:
    """Return a symbol code for a kind of force, of neutral identity; None has no symbol.

    A name that ends in what is fired, such as "Russian missile", is no unit's.
    """
    return None if _FIRED.search(name) else _SIDCS.get(kind)


def slug(name: str) -> str:
    """Return a stable identifier: lower-case ASCII letters and digits joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "side"


QUALIFYING = re.compile(
    r"[-‑–](?:linked|affiliated|backed|inspired|aligned|allied|held|controlled|occupied|led"
    r"|supported|run|trained|funded|made|installed|appointed|friendly|sponsored|speaking|based|dominated)\b",
    re.IGNORECASE,
)
"""What follows a name that only says whose friends others are: "al-Qaeda-linked fighters"."""
