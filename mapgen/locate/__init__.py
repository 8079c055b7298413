"""A place and the words around it -> where on earth that is, and how precisely."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import compress
from typing import TypeGuard

from mapgen.areas import Areas
from mapgen.lang import in_other_words
from mapgen.locate.apposition import describes, lies_by
from mapgen.locate.arabic import arabic_around
from mapgen.locate.around import directed, surroundings
from mapgen.locate.between import between, components, from_to, road
from mapgen.locate.borders import border_between, border_line, border_with
from mapgen.locate.coasts import coast
from mapgen.locate.make import location
from mapgen.locate.named_place import as_named
from mapgen.locate.offshore import offshore
from mapgen.locate.parts import part_of
from mapgen.locate.setting import Group, Named, Setting, groups, setting_of
from mapgen.locate.territory import load_territories
from mapgen.locate.unnamed import Phrase, known_areas, separating
from mapgen.model import Analysis, Location, Resolution, Said, Sentence

__all__ = ["locate"]

_Rule = Callable[[Setting, Group, Sentence], tuple[Location, ...]]
_RULES: tuple[_Rule, ...] = (
    border_between,
    between,
    border_with,
    border_line,
    directed,
    offshore,
    coast,
    surroundings,
    part_of,
    arabic_around,
)
"""Rules for a list of names; the first that reads the words around it decides."""

_MOVING: tuple[_Rule, ...] = (directed, surroundings)
"""Rules whose phrase may only say where a place named just before it is."""

_BORDERS: tuple[_Rule, ...] = (border_between, border_with, border_line)
"""Rules for borders, by which a town named just before may be said to lie."""

_PairRule = Callable[[Setting, tuple[Named, Named], Sentence], tuple[Location, ...]]
_PAIR_RULES: tuple[_PairRule, ...] = (from_to, road)


def locate(
    analysis: Analysis, resolutions: Iterable[Resolution], areas: Areas
) -> tuple[Location, ...]:
    """Say where each place phrase of an article puts something, and how precisely.

    Parameters
    ----------
    analysis : Analysis
    resolutions : iterable of Resolution
        Those without a place yield nothing, nor do demonyms by themselves; a metonym and a
        name inside an organisation's yield their place, for `events` to judge.
    areas : Areas

    Returns
    -------
    tuple of Location
        In text order, one for each phrase; a wider phrase stands before the places inside it,
        which are then marked as its `component`. Areas that no place name stands for ("the
        areas separating ...") are among them. Every shape has true distances, is valid and
        wound as RFC 7946 asks; equal keys mean the same mark.
    """
    setting = setting_of(analysis, tuple(resolutions), areas, load_territories())
    found: list[Location] = []
    by_sentence: dict[int, list[Named]] = {}
    for item in setting.named:
        by_sentence.setdefault(item.sentence, []).append(item)
    for number, sentence in enumerate(analysis.sentences):
        found.extend(_in_sentence(setting, by_sentence.get(number, []), sentence))
    return tuple(sorted(found, key=lambda item: (item.start, -item.end)))


def _in_sentence(
    setting: Setting, named: Sequence[Named], sentence: Sentence
) -> Iterator[Location]:
    phrases = [*known_areas(setting, sentence), *separating(setting, sentence)]
    plain = [item for item in named if item.kind not in {"in_organisation", "demonym"}]
    for item in named:
        if item.kind == "in_organisation":
            yield as_named(setting, item)
        elif item.kind == "demonym":
            yield from _edge_of_people(setting, item, sentence)
    inside = [_inside(item, phrases) for item in plain]
    yield from components(setting, tuple(compress(plain, inside)))
    outside = [item for item, covered in zip(plain, inside, strict=True) if not covered]
    placed = list(_placed(setting, outside, sentence))
    yield from _extended(setting, phrases, placed)


def _inside(item: Named, phrases: Sequence[Phrase]) -> bool:
    return any(phrase.start <= item.start and item.end <= phrase.end for phrase in phrases)


def _edge_of_people(setting: Setting, item: Named, sentence: Sentence) -> tuple[Location, ...]:
    """Read "the Iranian border" and "the Syrian coast"; a demonym alone is no place."""
    if "border" in setting.tail(item.end, sentence)[:12].lower():
        return border_line(setting, (item,), sentence)
    return coast(setting, (item,), sentence)


def _placed(setting: Setting, named: Sequence[Named], sentence: Sentence) -> Iterator[Location]:
    """Apply the rules for pairs, then those for lists, then show the bare places."""
    rest = list(named)
    while rest:
        pair = _pair(setting, rest, sentence)
        if pair:
            yield from pair
            rest = rest[2:]
            continue
        group = _next_group(setting, rest, sentence)
        yield from _by_rules(setting, group, sentence)
        rest = rest[len(group) :]


def _pair(setting: Setting, rest: Sequence[Named], sentence: Sentence) -> tuple[Location, ...]:
    if len(rest) < 2:
        return ()
    for rule in _PAIR_RULES:
        found = rule(setting, (rest[0], rest[1]), sentence)
        if found:
            return found
    return ()


def _next_group(setting: Setting, rest: Sequence[Named], sentence: Sentence) -> Group:
    """Return the list that begins here; it ends before a pair that a pair rule reads."""
    group = next(groups(rest, setting.text))
    for position in range(1, len(group)):
        if _pair(setting, rest[position:], sentence):
            return group[:position]
    return group


def _by_rules(setting: Setting, group: Group, sentence: Sentence) -> tuple[Location, ...]:
    for rule in _RULES:
        found = rule(setting, group, sentence)
        if found and rule in _MOVING and describes(setting, found[0], sentence):
            return (*components(setting, group[:1]), *found[1:])
        if found and rule in _BORDERS and lies_by(setting, found[0], sentence):
            return found[1:]
        if found:
            return found
    return tuple(as_named(setting, item) for item in group)


def _extended(
    setting: Setting, phrases: Sequence[Phrase], placed: Sequence[Location]
) -> Iterator[Location]:
    """Join "disputed areas" with the "from A to B" that follows it: one area, not two."""
    taken: set[int] = set()
    for phrase in phrases:
        own = location(setting, phrase.shown, phrase.start, phrase.end, ())
        for number, other in enumerate(placed):
            if _is_stretch(other.title) and 0 <= other.start - phrase.end < 60:
                title = in_other_words(other.title, area=own.title)
                own = replace(own, end=other.end, title=title, resolutions=other.resolutions)
                taken.add(number)
                break
        yield own
    yield from (other for number, other in enumerate(placed) if number not in taken)


def _is_stretch(title: str) -> TypeGuard[Said]:
    return isinstance(title, Said) and title.key == "title.stretch"
