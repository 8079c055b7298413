"""Words between two place names by which a text says where one lies by the other."""

import re

from mapgen.text import WordPattern

__all__ = [
    "AND",
    "AWAY",
    "BARE",
    "BESIDE",
    "BODY",
    "BOTH",
    "CHAIN",
    "CLOSED",
    "INCLUDING",
    "INSIDE",
    "LED",
    "MANY",
    "NAMED_UNIT",
    "OF",
    "OF_OUTER",
    "OF_TOWN",
    "OWNS",
    "PART",
    "PARTS",
    "PART_OF",
    "PLAIN",
    "SMALL",
    "SUBURB",
    "THE_SITE",
    "TOGETHER",
    "TOWARDS",
    "UNIT",
    "VILLAGE_OF",
]

KIND = (
    r"(?:(?:<resolve.place_phrases.made>)\s+)?"
    r"(?:<resolve.place_phrases.kinds>)s?"
)
SIDE = (
    r"(?:(?:far\s+)?(?:north|south|east|west|central|rural|nearby|neighbou?ring|adjacent|lower|upper)\w*(?:[-\s](?:east|west)\w*)?\s+"
    r"(?:(?:parts?|corner|tip|end|half)\s+(?=of\b))?)"
)
AS = (
    r"(?:(?:the|its|their)\s+(?:[a-z-]+\s+){0,2}(?:<resolve.place_phrases.seats>)"
    r"(?:\s+(?:city|town))?(?:\s*,|\s+of)?\s+)?"
)
"""What a place is called just before its name: "the capital, X"."""
OUTER = (
    rf"{AS}(?:the\s+)?{SIDE}*(?:parts?\s+)?(?:of\s+)?(?:the\s+)?"
    rf"(?:{KIND}\s+of\s+)?(?:the\s+)?"
)
LIES = (
    r"(?:\s*,?\s*(?:(?:which|that)\s+)?(?:is|lies|sits|are|lie)?\s*"
    r"(?:also\s+|all\s+|both\s+)?(?:located|situated|lying)?)"
)
AND_NEARBY = rf"(?:\s+and\s+(?:(?:<resolve.place_phrases.nearby>)\s+)+{KIND})?"
CALLED = (
    r"(?:\s*,\s+(?:"
    rf"(?:also\s+)?(?:an?|the|another|both|all)\s+(?:(?!of\b)[\w-]+\s+){{0,3}}?{KIND}"
    r"(?:\s+or\s+[a-z]+(?:\s+of\s+[a-z]+)?)?|"
    rf"{KIND}(?=\s+(?:all\s+)?(?:located|situated|lying)\b)))?"
)
"""What a name is called after it: "X, a village"."""
SMALL = WordPattern(r"\s*,\s*(?:<resolve.small_units.kind_firsts>)\.?\s*", re.IGNORECASE)
INSIDE = WordPattern(
    rf"(?:['’]?\s+{KIND})?(?:\s*\([^()]{{0,30}}\))?{AND_NEARBY}(?:{LIES}\s*"
    rf"(?:in|inside|within|of|at(?=[^.]*?\b(?:district|area|county|municipality)))\s+{OUTER}|"
    rf"\)?\s*,\s*|\s*\((?:(?:(?:both|all)\s+)?(?:in|of)\s+{OUTER})?|"
    rf"\s*,\s+{KIND}(?<!s)\s+of\s+|"
    rf"\s*,\s+(?:also\s+)?part\s+of\s+{OUTER}|"
    rf"{CALLED}(?<!s){LIES}\s+(?:in|of)\s+{OUTER}|"
    rf"{CALLED}(?<=s){LIES}\s+in\s+{OUTER})",
    re.IGNORECASE,
)
OF_OUTER = WordPattern(
    rf"(?P<unit>\s+{KIND})?['’]s?\s+"
    rf"(?:(?:{SIDE}|(?:[a-z-]+\s+){{0,2}}{KIND}\s+of|[a-z]+-[a-z]+)\s*)*(?:the\s+)?",
    re.IGNORECASE,
)
VILLAGE_OF = WordPattern(r"\s+(?:<resolve.place_phrases.small>)\s+")
"""Between a place and the one in it: "the Ada village Bor"."""
UNIT = WordPattern(rf"\s+{KIND}(?<!s)\b", re.IGNORECASE)
CHAIN = WordPattern(rf"(?:\s+{KIND})?\s*,\s*(?!and\b|or\b)", re.IGNORECASE)
"""After a unit that lies in what is named next: "X, Y district, Z"."""
NAMED_UNIT = WordPattern(rf".*\s{KIND}(?<!s)", re.IGNORECASE)
LED = re.compile(r"\b(?:in|at|near|from|of|to)\s+(?:the\s+)?$", re.IGNORECASE)
CLOSED = re.compile(r"\s*(?:\.(?:\s|$)|,\s+[a-z])")
INCLUDING = WordPattern(
    rf"(?:\s+{KIND})?\s*,?\s+(?:including|such\s+as|among\s+them)\s+(?:the\s+)?(?:{KIND}\s+of\s+)?",
    re.IGNORECASE,
)
PARTS = WordPattern(
    rf"\b(?:<resolve.place_phrases.parts>)\s+(?:of|in|across|inside)\s+(?:the\s+)?{SIDE}*$",
    re.IGNORECASE,
)
"""Before a place of which parts are named after it: "several suburbs of X, including Y"."""
BESIDE = WordPattern(
    rf"(?:['’]?\s+{KIND})?{CALLED}(?:{LIES}|\s*\()\s*(?:<resolve.place_phrases.beside>)\s+{OUTER}",
    re.IGNORECASE,
)
WAY = r"(?P<way>(?:north|south)(?:[\s-]?(?:east|west))?|east|west)"
TOWARDS = WordPattern(
    rf"(?:['’]?\s+{KIND})?{CALLED}{LIES}\s*(?:just\s+)?(?:to\s+the\s+)?{WAY}\s+of\s+{OUTER}",
    re.IGNORECASE,
)
AWAY = WordPattern(
    r"\b(?P<number>\d{1,4}(?:[.,]\d+)?)\s*-?(?P<unit><resolve.place_phrases.lengths>)\b\s*(?:\([^()]{1,30}\)\s*)?(?:away\s+)?(?:to\s+the\s+)?"
    rf"{WAY}?\s*(?:of|from|outside|away\s+from)\s+{OUTER}$",
    re.IGNORECASE,
)
THE_SITE = WordPattern(
    r"(?:^|[.!?][”\"’]?\s+|\n\s*)(?:The|This|That)\s+(?:[a-z-]+\s+){0,2}?(?P<site><resolve.place_phrases.sites>)"
    r"(?:\s*,[^,.]{1,60},)?\s+(?:is|was|lies|sits|stands)\s+(?:located\s+|situated\s+)?"
    r"(?:(?:<resolve.place_phrases.about>)\s+)*$",
)
TOGETHER = WordPattern(
    rf"(?:['’]?\s+{KIND})?\s*(?:\([^()]{{0,30}}\)\s*)?(?:,|;|/|&|\(|\)|\band\b|\bor\b)+\s*"
    rf"(?:and\s+)?(?:the\s+)?(?:nearby\s+)?(?:{KIND}\s+of\s+)?",
    re.IGNORECASE,
)
OWNS = WordPattern(rf"(?:\s+{KIND})?['’]s\b", re.IGNORECASE)
MANY = WordPattern(r"\s+(?:<resolve.place_phrases.many>)\b")
"""After the last of a list of two or more of one kind: "X, Y provinces"."""
SUBURB = re.compile(r"(?:['’]s)?\s+(?:[a-z]+\s+)?suburbs?\s+of\s+", re.IGNORECASE)
PART_OF = re.compile(r"\s*,\s+(?:a|an|the|another)\s+(?:[a-z]+\s+){0,2}", re.IGNORECASE)
PART = WordPattern(r"\s+(?:[a-z]+\s+)?(?:<resolve.place_phrases.small>)\b")
"""Around the larger place in "X, a Y suburb"."""
AND = re.compile(r"\s*,\s*(?:and|or)\b", re.IGNORECASE)
PLAIN = re.compile(r"\b(?:in|inside|within|of|at)\b", re.IGNORECASE)
BARE = re.compile(r"(?:\s|,|;|/|&|\band\b|\bor\b)+", re.IGNORECASE)
BOTH = re.compile(r"\band\b|\bor\b|&", re.IGNORECASE)
OF_TOWN = WordPattern(r"\b(?:<resolve.place_phrases.of_town>)\s+(?:of|in)\s+$", re.IGNORECASE)
"""After what is a part of a town however large that is: "X, a suburb of Y"."""
OF = re.compile(r"\s+(?:[a-z]+\s+)?of\s+(?:the\s+)?", re.IGNORECASE)
BODY = WordPattern(r"(?:['’]s)?\s+(?:<resolve.place_phrases.bodies>)\b", re.IGNORECASE)
"""After a unit that is named by the body that governs it: "villages of X Council"."""
