"""Places that only belong to somebody's name or home: units, bases, datelines, speakers."""

import re
from collections.abc import Iterator

from mapgen.events.event import Event
from mapgen.events.grammar import grammar
from mapgen.events.mentioned import Scene
from mapgen.events.place_descriptions import describes
from mapgen.events.reader import Reader
from mapgen.model import ActorMention, Location
from mapgen.text import WordPattern, deps

__all__ = ["home_events", "is_background", "unit_events"]

_DATELINE = re.compile(
    r"\s*(?:[,/]\s*[\w .]+)?(?:,\s*\w+\.?\s+\d{1,2}(?:,\s*\d{4})?)?\s*(?:\([^)]{2,40}\))?"
    r"\s*(?:[-–—]+|:)\s"
)
_DAY = re.compile(r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:,\s*\d{4})?,\s*)?")  # "Mar 05, X:"
_FROM = WordPattern(
    r"(?:\s+(?:<events.names.units>))?"
    r"(?:\s+from|,?\s+(?:based|headquartered|stationed)\s+(?:in|at))\s+(?:the\s+)?",
)
_TIED = re.compile(r"\b(?:from|in|at|of|near|around|inside|outside)\s+(?:the\s+)?$", re.IGNORECASE)
_CLOCK = re.compile(r"\(\s*\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?\s*)?(?:GMT\s+)?(?:in\s+)?$")
_WITHIN = re.compile(r",?\s+in\s+(?:the\s+)?")
_NEAR = 60  # code points between a place and what it lies in


def is_background(scene: Scene, location: Location) -> bool:
    """Tell a dateline, an office or a part of another place: nothing happens at it."""
    text = scene.tree.analysis.text
    hour = _CLOCK.search(text[max(0, location.start - _NEAR) : location.start])
    if hour or location.component or _inside(scene, location):
        return True  # "at 15:00 (13:00 in X)"; or a part of the phrase: "between A and B"
    if any((m.start, m.end) == (location.start, location.end) for m in scene.mentions):
        return True  # somebody's name, whatever else it may be
    holder = _holder(scene, location)
    if holder is not None and (
        not scene.is_force(holder)
        or _is_people(scene, location, holder)
        or _is_called(scene, location, holder)
    ):
        return True
    if _contains(scene, location) or describes(scene, location):
        return True
    paragraph = scene.tree.analysis.paragraph_at(location.start)
    first = paragraph is not None and bool(_DAY.fullmatch(text[paragraph[0] : location.start]))
    if first and _DATELINE.match(text, location.end):
        return True
    kinds = {r.toponym.kind for r in location.resolutions}
    return kinds == {"demonym"} or _is_another(scene, location)


def _is_another(scene: Scene, location: Location) -> bool:
    """Tell "another X city", which is not X, from "the city of X" and "another city, X"."""
    top = scene.tree.top(location.start, location.end)
    if top is None:
        return False
    token = scene.tree.tokens[top]
    nouns = (top,) if token.dep == deps.APPOSITION else (top, token.head)
    left = (i for noun in nouns for i in scene.tree.children(noun, deps.DETERMINER))
    return any(scene.tree.lemma(i) in grammar("another") for i in left)


def _is_people(scene: Scene, location: Location, holder: ActorMention) -> bool:
    """Tell "Somali" in "Somali soldiers", no place, from "Samarra" in a command's proper name."""
    kinds = {r.toponym.kind for r in location.resolutions}
    rest = scene.tree.analysis.text[location.end : holder.end]
    return "in_organisation" not in kinds and bool(rest) and not re.search(r"[A-ZÀ-Þ]", rest)


def _is_called(scene: Scene, location: Location, holder: ActorMention) -> bool:
    """Tell "Amara" of a band called "the Amara Lions" from "rebels in Amara"."""
    before = scene.tree.analysis.text[holder.start : location.start]
    return scene.is_group(holder) and _TIED.search(before) is None


def _inside(scene: Scene, location: Location) -> bool:
    return any(
        other.start <= location.start
        and location.end <= other.end
        and other.end - other.start > location.end - location.start
        and not _share_an_area(other, location)
        for other in scene.nearby.between(location.start, location.start)
    )


def _share_an_area(first: Location, second: Location) -> bool:
    """Tell "southern and eastern X", of which neither part is in the other."""
    both = first.form == second.form == "region" and first.end == second.end
    return both and first.resolutions == second.resolutions


def _contains(scene: Scene, location: Location) -> bool:
    """Tell "northern X" in "Y in northern X": what happens is at Y."""
    text = scene.tree.analysis.text
    return location.form == "region" and any(
        other.form in {"exact", "near"}
        and other.end < location.start
        and _WITHIN.fullmatch(text[other.end : location.start])
        for other in scene.nearby.between(location.start - _NEAR, location.start)
    )


def unit_events(scene: Scene, location: Location) -> Iterator[Event]:
    """Read a place that is part of a unit's name."""
    holder = _holder(scene, location)
    kinds = {r.toponym.kind for r in location.resolutions}
    if "in_organisation" not in kinds and (holder is None or holder.end == location.end):
        return
    top = scene.tree.top(location.start, location.end)
    if top is not None and holder is not None and _is_unit(scene, holder):
        yield Event(index=top, role="unit_name", mentions=(holder,))


def _is_unit(scene: Scene, holder: ActorMention) -> bool:
    """Tell a command or brigade named for a place from a group that took a people's name."""
    named = holder.operation or any(actor.kind == "armed force" for actor in holder.actors)
    return scene.is_force(holder) and not scene.is_group(holder) and not named


def home_events(scene: Scene, reader: Reader, location: Location) -> Iterator[Event]:
    """Read where a force is from or based: "a regiment from X", "the brigade, based in X"."""
    if location.form == "country":
        return
    tree = scene.tree
    top = tree.top(location.start, location.end)
    if top is None:
        return
    holder = _holder(scene, location)
    if holder is not None:
        before = tree.analysis.text[holder.start : location.start].lower()
        last = holder.end == location.end  # "the regiment from X", but no "Front of X Resistance"
        if (
            last
            and scene.is_force(holder)
            and not _is_leaving(scene, reader, holder)
            and not _is_driven(reader, location)
            and re.search(r"\b(?:from|of|in|based in)\s+(?:the\s+)?$", before)
        ):
            yield Event(index=top, role="home_base", mentions=(holder,))
            yield from _shared_deeds(scene, reader, holder)
        return
    text = tree.analysis.text
    for mention in scene.mentions:
        from_it = _FROM.fullmatch(text, mention.end, location.start)
        if from_it and mention.actors and scene.is_force(mention):
            verb = tree.verb_of(top)
            above = (reader.triggers.get(i) for i in tree.ancestors(top))
            left = any(t is not None and t.noun and t.frame.agent == "withdrew" for t in above)
            left |= _is_driven(reader, location)
            if not left and (verb is None or tree.lemma(verb) not in grammar("leaving")):
                yield Event(index=top, role="home_base", mentions=(mention,))
            return
    yield from _copula_home(scene, reader, top)
    noun = tree.tokens[tree.tokens[top].head].head
    if tree.lemma(noun) in grammar("based") and tree.tokens[noun].dep in (
        deps.NOUN_CLAUSE,
        deps.ADJECTIVE,
        deps.ADVERBIAL,
    ):
        held = reader.cast.arguments.acting(tree.tokens[noun].head)
        forces = tuple(m for m in held if m in scene.mentions and scene.is_force(m))
        if forces:
            yield Event(index=noun, role="home_base", mentions=forces)


def _is_leaving(scene: Scene, reader: Reader, holder: ActorMention) -> bool:
    """Tell "the withdrawal of the forces from X", which are to be there no more."""
    top = scene.tree.top(holder.start, holder.end)
    over = scene.tree.ancestors(top) if top is not None else ()
    found = (reader.triggers.get(i) for i in over)
    return any(t is not None and t.frame.type == "withdrawal" for t in found)


def _is_driven(reader: Reader, location: Location) -> bool:
    """Tell "evicted the brigade from X", where it was, from "fought the brigade from X"."""
    anchors = reader.anchors.get(location, ())
    tied = (reader.triggers[a.trigger] for a in anchors if a.relation == "from")
    return any(frame.origin for trigger in tied for frame, _ in trigger.frames)


def _copula_home(scene: Scene, reader: Reader, top: int) -> Iterator[Event]:
    """Read "the brigade, whose home base is X" and "the brigade's headquarters are in X"."""
    tree = scene.tree
    head = top if tree.tokens[top].dep == deps.ATTRIBUTE else tree.tokens[top].head
    verb = tree.tokens[head].head
    for noun in tree.children(verb, deps.SUBJECT) if tree.lemma(verb) == "be" else ():
        words = {tree.lemma(i) for i in (noun, *tree.children(noun, deps.COMPOUND))}
        if words & grammar("homes"):
            owner = scene.named(tree.noun_phrase(noun)) or reader.cast.arguments.of_relative(verb)
            forces = tuple(m for m in owner if scene.is_force(m))
            if forces:
                yield Event(index=noun, role="home_base", mentions=forces)


def _shared_deeds(scene: Scene, reader: Reader, holder: ActorMention) -> Iterator[Event]:
    """Read "coordination with the forces of X" as said of X too: one side of it is X's own."""
    top = scene.tree.top(holder.start, holder.end)
    for head in scene.tree.ancestors(top) if top is not None else ():
        trigger = reader.triggers.get(head)
        shared = trigger is not None and trigger.frame.agent == "coordinating"
        for event in reader.cast.parts(head) if shared else ():
            if event.role == "coordinating" and holder in event.mentions:
                yield event
                return


def _holder(scene: Scene, location: Location) -> ActorMention | None:
    """Return the mention whose own words hold the place."""
    for mention in scene.mentions:
        inside = mention.start <= location.start and location.end <= mention.end
        if (
            inside
            and mention.actors
            and location.end - location.start < mention.end - mention.start
        ):
            return mention
    return None
