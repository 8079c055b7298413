"""Forces that no actors file lists: a country's own, and armed groups by their names."""

import re
from collections.abc import Iterator, Sequence

from mapgen.actors.hits import Hit, overlapping
from mapgen.actors.nation import Nation
from mapgen.actors.words import (
    BODIES,
    GROUP_HEADS,
    NAMED_HEADS,
    OPENINGS,
    QUALIFYING,
    STATE_HEADS,
    STRIKE_HEADS,
    kind_of,
    sidc_of,
    slug,
)
from mapgen.model import Actor, Side
from mapgen.text import Text, WordPattern

__all__ = ["find_groups", "find_state_forces"]

_CAP = r"[A-ZÀ-Þ][\w’'.-]*\w|[A-Z]"
_STATES = tuple(
    WordPattern(rf"\b(?P<word>{name})[^\S\n]+(?P<head>(?i:{STATE_HEADS}))\b")
    for name in (_CAP, rf"(?:{_CAP})[^\S\n]+(?:{_CAP})")
)
_OF_STATE = WordPattern(
    rf"\b(?!(?i:delegat|envoy|negotiat|unit))(?P<head>(?i:{STATE_HEADS}))[^\S\n]+of[^\S\n]+(?:the[^\S\n]+)?"
    rf"(?P<word>(?:{_CAP})(?:[^\S\n]+(?:{_CAP})){{0,2}})"
    rf"(?:[^\S\n]+(?i:{STATE_HEADS})\b)?"  # "a brigade of the Iraqi army"
)
_STRIKE = WordPattern(rf"\b(?P<one>{_CAP})[^\S\n]+(?={STRIKE_HEADS}\b)")
_PAIR = re.compile(rf"\b(?P<one>{_CAP})[^\S\n]+and[^\S\n]+(?=(?:the[^\S\n]+)?(?P<two>{_CAP})\b)")
_BY_PEOPLE: tuple[re.Pattern[str] | WordPattern, ...] = (_STRIKE, _PAIR)
_OFFICES = WordPattern(
    rf"\b(?P<one>{_CAP})[^\S\n]+and[^\S\n]+(?P<two>{_CAP})[^\S\n]+(?:[a-z]+[^\S\n]+)?(?:<actors.patterns.officials>)\b",
)
_LED = re.compile(
    rf"\b(?P<name>{_CAP})-led[^\S\n]+(?P<head>(?:military[^\S\n]+|international[^\S\n]+)?(?:coalition|forces|troops))"
)
_NAMED = WordPattern(
    r"\b(?P<name>(?:\d{1,4}(?:st|nd|rd|th)[^\S\n]+)?"  # the 5th Infantry Battalion is not the 7th
    rf"(?:(?:{_CAP})[^\S\n]+(?:(?:<actors.patterns.linking>)[^\S\n]+)?){{1,6}}{NAMED_HEADS})\b(?:[^\S\n]+\((?P<short>[A-Z][\w-]+)\))?",
)
_LONG = rf"(?:{_CAP})(?:[^\S\n]+(?:(?:of|for|the|and|de|du|la)[^\S\n]+){{0,3}}(?:{_CAP})){{0,8}}"
_OF_BODY = WordPattern(
    r"\b(?P<head>(?i:forces|troops|soldiers|units))[^\S\n]+of[^\S\n]+(?:the[^\S\n]+)?"
    rf"(?P<name>{_LONG}[^\S\n]+{BODIES})\b(?:[^\S\n]+\((?P<short>[A-Z][\w-]+)\))?",
)
_OF_GROUP = WordPattern(
    rf"\b(?P<head>(?i:{GROUP_HEADS}))[^\S\n]+(?:of|from|with|belonging to)[^\S\n]+(?:the[^\S\n]+)?"
    rf"(?P<name>{_LONG})(?:[^\S\n]+\((?P<short>[A-Z][\w-]+)\))?",
)
_GROUP = WordPattern(rf"\b(?P<name>{_LONG})[^\S\n]+(?P<head>{GROUP_HEADS})\b")
_STATE = WordPattern(STATE_HEADS, re.IGNORECASE)
_LONG_NAME = 5  # letters; shorter single words are too often something else
_ORDINARY = WordPattern(r"(?:<actors.patterns.ordinary>)\b")
_TONGUE = WordPattern(r"(?:<actors.patterns.tongues>)")
_CALENDAR = re.compile(
    r"(?:(?:Last|This|Next|Early|Late|In|On|By|Since)\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)"
)
_PROPER = re.compile(r"(?:National|State|Allied|Revolutionary)\s+(?:Army|Armed Forces|Resistance)")
_BEGINS = re.compile(r"(?:^|[.!?:”“\"\n]\s*)$")
_OWNER = WordPattern(  # "Haftar's Libyan National Army", but "Tigray People's Liberation Front"
    r"^.*\b(?!<actors.patterns.owners>)\w+[’']s? ",
)
_IRREGULAR = WordPattern(r"\b(?:<actors.patterns.irregular>)$")
_UNNAMED = WordPattern(r"\b(?:<actors.patterns.unnamed>)\b")


def find_state_forces(text: str, start: int, nation: Nation) -> Iterator[Hit]:
    """Find "<people or country> army, police, troops, warplanes ..."."""
    for state in (*_STATES, _OF_STATE):
        for found in _overlapping(state, text, start):
            word = re.sub(r"\s+", " ", found["word"])
            if _PROPER.fullmatch(found["head"]):
                continue  # a name that need not be the state's: "Libyan National Army"
            if place := nation.find(word):
                side = nation.side(place, _people(word))
                yield _state_hit(text, found.start(), found.end(), side)
    for pattern in _BY_PEOPLE:
        for found in _overlapping(pattern, text, start):
            other = found.groupdict().get("two")
            place = nation.find(found["one"], people=other is not None)
            if place and (other is None or _acts(other, nation)):
                side = nation.side(place, _people(found["one"]))
                yield _state_hit(text, found.start("one"), found.end("one"), side)
    yield from _find_offices(text, start, nation)
    for found in _LED.finditer(text, start):
        name = f"{found['name']}-led {found['head']}"
        side = Side(
            id=slug(f"{found['name']}-led coalition"), name=f"{found['name']}-led coalition"
        )
        yield _hit(text, found.start(), found.end(), name, "coalition", side)


def _find_offices(text: str, start: int, nation: Nation) -> Iterator[Hit]:
    """Find both governments of "Congolese and Rwandan ministers"."""
    for found in _OFFICES.finditer(text, start):
        for group in ("one", "two"):
            if place := nation.find(found[group], people=True):
                side = nation.side(place, found[group])
                name = f"Government of {place.name}"
                yield _hit(text, *found.span(group), name, "government", side)


def find_groups(
    analysis: Text, known: list[Hit], nation: Nation, grounds: Sequence[tuple[int, str]] = ()
) -> Iterator[Hit]:
    """Find armed groups by their names, then every further place where a name stands.

    `grounds` are where the text names places: "Bastar fighters" are no group of that name.
    """
    text, start = analysis.text, analysis.article.body_start
    places = {(e.start, e.end) for e in analysis.entities if e.label in {"GPE", "LOC"}}
    names: dict[str, Side] = {}
    kinds: dict[str, str] = {}
    areas = {OPENINGS.sub("", text[a:b][:1].upper() + text[a + 1 : b]) for a, b in places}
    for found in (*_overlapping(_OF_GROUP, text, start), *_overlapping(_OF_BODY, text, start)):
        if found["name"] not in areas:  # "rebels from Aleppo"
            yield from _group(text, found, known, nation, names)
    for found in _NAMED.finditer(text, start):
        for hit in _named(text, found, known, nation, names):
            kinds[hit.side.id if hit.side else ""] = hit.actor.kind if hit.actor else ""
            yield hit
    proper = {t.start for t in analysis.tokens if t.pos in {"PROPN", "ADJ"} and t.tag != "PRP$"}
    starts = {a for a, _ in places} | {a for a, _ in grounds}
    peoples = {e.start for e in analysis.entities if e.label == "NORP"}
    for whole in _GROUP.finditer(text, start):
        found = _second(whole, text, known)
        name = found["name"]
        a_place = found.start("name") in starts and not name.isupper()
        one = " " not in name and not name.isupper()
        a_people = one and (found.start("name") in peoples or _TONGUE.fullmatch(name) is not None)
        a_place |= bool(_CALENDAR.fullmatch(name)) or len(name) == 1  # "A rebel mortar"
        a_place |= a_people or _is_people(name, nation)  # "Kurdish militants" are described
        if not a_place and (" " in name or name.isupper() or _proper(found, proper, text)):
            yield from _group(text, found, known, nation, names)
    for name, side in sorted(names.items()):
        if _stands_alone(name, text, places):
            for again in re.finditer(_alone(name), text[start:]):
                at, end = start + again.start(), start + again.end()
                kind = kinds.get(side.id, "armed group")
                yield _hit(text, at, end, side.name, kind, side)


def _second(found: re.Match[str], text: str, known: list[Hit]) -> re.Match[str]:
    """Read "Y fighters" of "X and Y fighters", where X is known."""
    start, first = found.start("name"), found["name"].find(" and ")
    if first < 0 or not any(h.end <= start + first for h in overlapping(start, start + 1, known)):
        return found
    return _GROUP.match(text, start + first + 5) or found


def _is_people(name: str, nation: Nation) -> bool:
    """Tell "hard-line Syrian" of "hard-line Syrian rebels", no name of theirs."""
    capitals = [word for word in name.split() if word[:1].isupper()]
    return " " in name and bool(capitals) and nation.find(capitals[-1], people=True) is not None


def _alone(name: str) -> str:
    """Match a name, its plural, and "al-" for "Al-"."""
    plain = re.escape(name)
    if name.startswith("Al-"):
        plain = "[Aa]l-" + re.escape(name[3:])
    return rf"(?<![\w-]){plain}s?(?!\w)"


def _stands_alone(name: str, text: str, places: set[tuple[int, int]]) -> bool:
    """Tell whether a group's name alone means the group: never where it is a place's too."""
    if " " in name or name.isupper() or any(c.isdigit() for c in name):
        return True
    return len(name) >= _LONG_NAME and name not in {text[a:b] for a, b in places}


def _proper(found: re.Match[str], proper: set[int], text: str) -> bool:
    """Tell a name from a word that merely begins a sentence, as in "Armed rebels"."""
    if found.start() not in proper:
        return False
    if not _BEGINS.search(text[max(0, found.start() - 3) : found.start()]):
        return True
    if _ORDINARY.match(found["name"]):
        return False
    again = re.finditer(_alone(found["name"]), text)  # its capital may be only the sentence's
    return any(not _BEGINS.search(text[max(0, m.start() - 3) : m.start()]) for m in again)


def _overlapping(
    pattern: re.Pattern[str] | WordPattern, text: str, start: int
) -> Iterator[re.Match[str]]:
    """Search again from the second word of each hit: "The Iraqi army" starts at "Iraqi" too."""
    while found := pattern.search(text, start):
        yield found
        space = re.compile(r"\s").search(text, found.start() + 1)
        start = space.end() if space else len(text)


def _acts(word: str, nation: Nation) -> bool:
    return nation.find(word, people=True) is not None or any(
        word in entry.aliases for entry in nation.book.entries
    )


def _people(word: str) -> str:
    return re.sub(r"[’']s?$", "", word)


def _state_hit(text: str, start: int, end: int, side: Side) -> Hit:
    surface = re.sub(r"\s+", " ", text[start:end])
    name = surface if " " in surface else side.name
    return _hit(text, start, end, name, kind_of(surface), side)


def _hit(text: str, start: int, end: int, name: str, kind: str, side: Side) -> Hit:
    identity = slug(name)
    actor = Actor(id=identity, name=name, side=side.id, kind=kind, sidc=sidc_of(kind, name))
    return Hit(start=start, end=end, surface=text[start:end], actor=actor, side=side)


def _named(
    text: str, found: re.Match[str], known: list[Hit], nation: Nation, names: dict[str, Side]
) -> Iterator[Hit]:
    """Read a proper name ending in "Forces", "Army" ...: a country's own, or a group's."""
    name = OPENINGS.sub("", re.sub(r"\s+", " ", found["name"]))
    name = _OWNER.sub("", name)
    first = name.split()[0]
    begin = found.end("name") - len(found["name"]) + found["name"].rfind(name)
    begin = max(begin, found.start())
    if len(name.split()) < 2 or _UNNAMED.match(name):
        return
    if overlapping(begin, found.end("name"), known):
        return
    place = nation.find(first)
    rest = name[len(first) :].strip()
    own = place is not None and not _PROPER.fullmatch(rest)
    if own and _STATE.fullmatch(rest):
        return  # already read as the country's own
    side = Side(id=slug(name), name=name)
    names[name] = side
    if found["short"]:
        names[found["short"]] = side
    kind = "armed group" if _IRREGULAR.search(name) else "armed force"
    yield _hit(text, begin, found.end(), name, kind, side)


def _group(
    text: str, found: re.Match[str], known: list[Hit], nation: Nation, names: dict[str, Side]
) -> Iterator[Hit]:
    name = OPENINGS.sub("", re.sub(r"\s+", " ", found["name"]))
    start, end = found.start(), found.end()
    if found["name"] != name:
        start = found.end("name") - len(name)
    linked = [m for m in re.finditer(r"\S+\s+", found["name"]) if QUALIFYING.search(m[0].rstrip())]
    if linked:  # "al-Qaeda-linked Al-Shabab fighters"
        start = found.start("name") + linked[-1].end()
        name = text[start : found.end("name")]
    if QUALIFYING.search(name):
        return  # "Kremlin-backed militia"
    if met := overlapping(start, end, known):
        for hit in met:
            if start <= hit.start and hit.end <= end and hit.actor and hit.side:
                yield Hit(
                    start=start, end=end, surface=text[start:end], actor=hit.actor, side=hit.side
                )
        return
    if name in names:
        side = names[name]
    elif nation.find(name):
        side = Side(id=slug(f"{name} {found['head']}"), name=f"{name} {found['head']}")
    else:
        side = Side(id=slug(name), name=name)
        names[name] = side
        if short := found.groupdict().get("short"):
            names[short] = side
    yield _hit(text, start, end, side.name, "armed group", side)
