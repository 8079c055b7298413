"""Places that only describe another place: "X, the capital of Y", "X, Y", "Y's capital, X"."""

import re

from mapgen.events.grammar import grammar
from mapgen.events.mentioned import Scene
from mapgen.events.organisations import is_hazard
from mapgen.model import Location, country_id
from mapgen.text import WordPattern, deps

__all__ = ["describes"]

_ASIDE = WordPattern(
    r",\s+(?:which\s+is\s+|once\s+)?(?:(?:an?|its|one)\s+(?:[\w’'-]+\s+){0,5}?(?:<events.place_descriptions.kinds>)s?|"
    r"the\s+(?:[\w’'-]+\s+){0,4}?(?:capital|seat|centre|center|gateway)|"
    r"the\s+(?:[\w’'-]+\s+){1,4}?(?:<events.place_descriptions.kinds>))"
    r"(?:\s+(?:city|town))?\s+(?:of|in|on|near|to|within|along)\s+(?:the\s+)?"
    r"(?:(?:[a-z]+ern|central)\s+)?",
)
_CAPITAL = re.compile(r"(?:['’]s?)?\s+(?:[a-z-]+\s+){0,2}?capital(?:\s+city)?,?\s+(?:of\s+)?")
_CAPITAL_OF = re.compile(r"\bcapital(?:\s+city)?\s+of\s+(?:the\s+)?$")
_ABOUT = r"(?:(?:<events.place_descriptions.about>)\s+)*"
_FAR = WordPattern(rf"{_ABOUT}\d", re.IGNORECASE)
_APART = WordPattern(rf"[,(—–]\s*{_ABOUT}$", re.IGNORECASE)
_NEXT = re.compile(r"(?:\s+[a-z]+)?(?:,\s+|,?\s+and\s+)(?:the\s+)?", re.IGNORECASE)
_LAST = re.compile(r"(?:\s+[a-z]+)?(?:,?\s+and\s+|\s+in\s+)(?:the\s+)?", re.IGNORECASE)
_SITED = WordPattern(r"(?:\s+refugee)?(?:\s+(?:<events.place_descriptions.kinds>))?,?\s+")
_OFF = WordPattern(
    rf"{_ABOUT}(?:\d|(?:north|south)(?:[\s-]?(?:east|west))?\b|(?:east|west)\b)", re.IGNORECASE
)
_BEFORE, _AFTER = 120, 40  # code points between a place and what is said of it


def describes(scene: Scene, location: Location) -> bool:
    """Tell a place whose name is only said to make another place known."""
    text = scene.tree.analysis.text
    sentence = scene.tree.sentence(location.start)
    if _is_measure(scene, location):
        return True
    for other in scene.nearby.between(location.start - _BEFORE, location.end + _AFTER):
        if other is location or scene.tree.sentence(other.start) != sentence:
            continue
        if 0 <= location.start - other.end <= _BEFORE:
            between = text[other.end : location.start]
            off = location.form == "near" and _OFF.match(text, location.start, location.end)
            sited = off and other.form == "exact" and _SITED.fullmatch(between)  # "X, north of Y"
            aside = _ASIDE.fullmatch(between) and not _is_joined(scene, location)
            if sited or aside or _holds(between, location, other):
                return True
        if 0 <= other.start - location.end <= _AFTER:
            between = text[location.end : other.start]
            before = text[max(0, location.start - _AFTER) : location.start]
            if _CAPITAL.fullmatch(between) or (between == ", " and _CAPITAL_OF.search(before)):
                return True
    return _is_apposition(scene, location)


def _is_joined(scene: Scene, location: Location) -> bool:
    """Tell "in X, the south of Y and Z", a list, from "X, the west of Y", which is X."""
    tree = scene.tree
    top = tree.top(location.start, location.end)
    over = [i for i in tree.ancestors(top) if i < top] if top is not None else []
    nouns = [i for i in over[:3] if tree.tokens[i].pos == "NOUN"]
    return any(tree.tokens[i].dep == deps.CONJUNCT for i in nouns)


def _is_measure(scene: Scene, location: Location) -> bool:
    """Tell "the X district, about 300 km west of Y", which only says where the first is."""
    text = scene.tree.analysis.text
    sentence = scene.tree.sentence(location.start)
    if sentence is None or not _FAR.match(text, location.start, location.end):
        return False
    before = text[scene.tree.sentence_at(sentence).start : location.start]
    first = location.start - _BEFORE
    named = (
        other.end <= location.start and scene.tree.sentence(other.start) == sentence
        for other in scene.nearby.between(first, location.start)
    )
    return _APART.search(before) is not None and any(named)


def _holds(between: str, location: Location, other: Location) -> bool:
    """Tell "X, Y" where Y is the division or country that X is in."""
    outer, inner = location.place, other.place
    if between.strip() != "," or outer is None or inner is None or not between.startswith(","):
        return False
    return outer.id in {inner.admin1, country_id(inner.country or "")} and outer.id != inner.id


def _is_apposition(scene: Scene, location: Location) -> bool:
    """Tell a place below a noun that stands in apposition to another place."""
    tree = scene.tree
    top = tree.top(location.start, location.end)
    for child, head in tree.path_up(top) if top is not None else ():
        if tree.is_verb(child):
            return False
        if tree.tokens[child].dep == deps.APPOSITION and child != top:
            at = tree.tokens[head].start
            place = any(o.start <= at < o.end for o in scene.nearby.between(at, at))
            named = place or tree.tokens[head].pos == "PROPN"  # a name that no gazetteer has, too
            counted = bool(tree.children(child, deps.NUMBER)) and bool(
                tree.children(child, deps.PREP)
            )
            if tree.tokens[child].pos == "NUM" or counted:
                return False  # "12 killed in X, seven in Y"
            if is_hazard(tree, child):
                return False  # "the Amara Fire, a wildfire in X"
            of_force = child in scene.by_token
            listed = _is_list_item(scene, child) or _is_in_middle(scene, location)
            return named and not of_force and not listed
    return False


def _is_in_middle(scene: Scene, location: Location) -> bool:
    """Tell Y of "X district in U, Y district in V and Z", which is no word for X."""
    text = scene.tree.analysis.text
    near = scene.nearby.between(location.start - _AFTER, location.end + _AFTER)
    before = any(
        _NEXT.fullmatch(text[o.end : location.start]) for o in near if o.end <= location.start
    )
    after = (text[location.end : o.start] for o in near if o.start >= location.end)
    return before and any(_LAST.fullmatch(gap) for gap in after)


def _is_list_item(scene: Scene, noun: int) -> bool:
    """Tell "the town of X" as the next of a list, which parsers take for an apposition."""
    tree = scene.tree
    words = {tree.tokens[i].text.lower() for i in tree.children(noun)}
    more = [
        i
        for i in tree.children(noun)
        if tree.tokens[i].dep in (deps.ADJECTIVE, deps.NUMBER, deps.POSSESSOR)
    ]
    return "the" in words and not more and tree.lemma(noun) not in grammar("seats")
