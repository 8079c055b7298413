"""Places that are only pointed at: "the town", "there", after a sentence that names one."""

from collections.abc import Callable, Collection, Iterator, Sequence

from mapgen.events.grammar import grammar
from mapgen.model import Location, Place
from mapgen.names import fold
from mapgen.text import Tree, deps, word_lists

__all__ = ["find_aliases"]

_REACH = 3  # sentences
_TOWN = 15_000  # people
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_NOUNS = frozenset({deps.SUBJECT, deps.PASSIVE_SUBJECT, deps.OBJECT, deps.PREP_OBJECT})
_NAMING = frozenset(
    {
        deps.PREP,
        deps.POSSESSOR,
        deps.COMPOUND,
        deps.APPOSITION,
        deps.RELATIVE,
        deps.NOUN_CLAUSE,
        deps.NOUN_MODIFIER,
    }
)


def find_aliases(
    tree: Tree,
    locations: Sequence[Location],
    apart: Collection[Location],
    around: Collection[Location],
    demonym: Callable[[str], Place | None],
) -> Iterator[tuple[int, Location]]:
    """Yield (word, place it points at), where one place alone can be meant.

    That is the only place of its kind named before it in its sentence, or else in the last
    sentence before that names one; "the Ukrainian capital" is the one that the article names
    anywhere. `apart` are places at which nothing happens, such as datelines, and `around` those
    that only hold another one, which "the area" does not mean.
    """
    for number, sentence in enumerate(tree.analysis.sentences):
        if not tree.readable(number):
            continue
        for index in range(sentence.first, sentence.last):
            if tree.lemma(index) in grammar("one_of_two"):
                yield from _one_of_two(tree, locations, apart, index)
                continue
            if tree.lemma(index) in grammar("capital"):
                yield from _capital(tree, locations, apart, demonym, index)
                continue
            kinds = _kinds(tree, index)
            if not kinds:
                continue
            area = tree.lemma(index) in word_lists("events", "pointers")["ground"]
            places = [p for p in locations if not (area and p in around)]
            here = _named(tree, places, apart, kinds, number, tree.tokens[index].start)
            if not here and not _is_described(tree, index):
                here = _last_named(tree, places, apart, kinds, number, reach=1 if area else _REACH)
            here = [p for p in here if not (_is_small(tree, index) and _is_town(p))]
            if len({place.key for place in here}) == 1:
                yield index, here[-1]


def _is_small(tree: Tree, index: int) -> bool:
    return tree.lemma(index) in grammar("small_places")


def _is_town(place: Location) -> bool:
    """Tell what nobody calls "the village"."""
    return place.place is not None and place.place.population > _TOWN


def _last_named(
    tree: Tree,
    places: Sequence[Location],
    apart: Collection[Location],
    kinds: frozenset[str],
    number: int,
    *,
    reach: int,
) -> list[Location]:
    """Return the places of these kinds in the last sentence before that names any place."""
    spots: set[int | None] = {*_unknown(tree, places)}
    spots |= {tree.sentence(p.start) for p in places if p.form != "country" and p not in apart}
    for earlier in range(number - 1, max(-1, number - 1 - reach), -1):
        if here := _named(tree, places, apart, kinds, earlier, tree.sentence_at(number).start):
            return here
        if earlier in spots:
            return []
    return []


def _unknown(tree: Tree, places: Sequence[Location]) -> set[int]:
    """Return the sentences that name what the model takes for a place, and nobody knows."""
    known = {i for p in places for i in tree.span(p.start, p.end)}
    named = (
        tree.sentence(e.start)
        for e in tree.analysis.entities
        if e.label in _PLACES and known.isdisjoint(tree.span(e.start, e.end))
    )
    return {number for number in named if number is not None}


def _one_of_two(
    tree: Tree, locations: Sequence[Location], apart: Collection[Location], index: int
) -> Iterator[tuple[int, Location]]:
    """Yield which of the two places named before "the former" or "the latter" means."""
    token = tree.tokens[index]
    if token.dep not in _NOUNS or not tree.children(index, deps.DETERMINER):
        return
    number, kinds = tree.number(index), frozenset({"P.", "A."})
    here = _named(tree, locations, apart, kinds, number, token.start)
    if not here and number:
        here = _named(tree, locations, apart, kinds, number - 1, token.start)
    two = list({place.key: place for place in here}.values())
    if len(two) == 2:
        yield index, two[tree.lemma(index) in grammar("second")]


def _capital(
    tree: Tree,
    locations: Sequence[Location],
    apart: Collection[Location],
    demonym: Callable[[str], Place | None],
    index: int,
) -> Iterator[tuple[int, Location]]:
    """Yield the named city that "the Ukrainian capital" or, of one country, "the capital" means."""
    token = tree.tokens[index]
    if token.dep not in _NOUNS or tree.children(index, deps.APPOSITION):
        return
    owners = [*tree.children(index, *deps.OWNERS)]
    for of in tree.children(index, deps.PREP):
        owners += tree.children(of, deps.PREP_OBJECT)
    if any(tree.lemma(i) in grammar("of_provinces") for i in owners):
        yield from ((index, place) for place in _seat(locations, apart))
        return
    codes = {_country(tree, locations, demonym, i) for i in owners}
    if None in codes or len(codes) > 1:
        return
    seats = [p for p in locations if p.place and p.place.feature == "P.PPLC" and p.form == "exact"]
    own = [p for p in seats if not codes or (p.place and p.place.country in codes)]
    if len({p.place.id for p in own if p.place}) == 1:
        yield index, next((p for p in own if p not in apart), own[0])


def _seat(locations: Sequence[Location], apart: Collection[Location]) -> list[Location]:
    """Return the one town that "the provincial capital" means: it bears its province's name."""
    towns = [
        p
        for p in locations
        if p.place is not None
        and p.place.feature.startswith("P.")
        and p.form in {"exact", "near"}
        and p not in apart
        and fold(p.place.name) in fold(p.place.admin1 or "").split(" ")
    ]
    return towns[:1] if len({p.key for p in towns}) == 1 else []


def _country(
    tree: Tree, locations: Sequence[Location], demonym: Callable[[str], Place | None], index: int
) -> str | None:
    """Return the country that a word names, or that its people are of."""
    token = tree.tokens[index]
    for place in locations:
        if place.form == "country" and place.start <= token.start < place.end:
            return place.place.country if place.place else None
    known = demonym(token.text) if token.text[:1].isupper() else None
    return known.country if known is not None and known.feature.startswith("A.PCL") else None


def _is_described(tree: Tree, noun: int) -> bool:
    """Tell "the eastern Ukrainian province", which need be none of those named before."""
    words = tree.children(noun, *deps.PREMODIFIERS)
    compass = grammar("compass")
    return any(tree.tokens[i].text[:1].isupper() or tree.lemma(i) in compass for i in words)


def _kinds(tree: Tree, index: int) -> frozenset[str]:
    """Return the features that a word may point at; none if it is no pointer."""
    token = tree.tokens[index]
    if token.text.lower() == "there" and token.dep in (
        deps.ADVERB,
        deps.PREP_OBJECT,
        deps.PREP_CLAUSE,
    ):
        return frozenset({"P.", "A.ADM"})
    words = word_lists("events", "pointers")
    lemma = token.lemma.lower()
    kind = next((kind for kind, nouns in words.items() if lemma in nouns), None)
    if kind is None:
        return frozenset()
    children = tree.children(index)
    definite = any(tree.tokens[i].text.lower() in grammar("definite") for i in children)
    named = any(tree.tokens[i].dep in _NAMING for i in children)
    if kind == "ground":
        definite = any(tree.lemma(i) == "the" for i in children)  # no "that area"
    if not definite or named or _is_other(tree, index) or token.tag == "NNS":
        return frozenset()
    if token.dep in (deps.COMPOUND, deps.POSSESSOR, deps.NOUN_MODIFIER):
        return frozenset()
    small = {"A.ADM2", "A.ADM3", "A.ADM4", "A.ADMD"}
    unit = {"A.ADM1"} if lemma in grammar("first_level") else {"A.ADM"}
    unit = small if lemma in grammar("no_province") else unit
    features = {"settlement": {"P."}, "unit": unit, "land": {"T."}}
    features["ground"] = {"P.", *small, "T.", "V.", "H.", "S."}
    return frozenset(features.get(kind, {"P.", "A.ADM"}))


def _is_other(tree: Tree, noun: int) -> bool:
    """Tell "the nearby town" and "the town of Y", whose name may be on no map, from "the town"."""
    led = (i for i in tree.children(noun, deps.PREP) if tree.lemma(i) == "of")
    whose = (i for link in led for i in tree.children(link, deps.PREP_OBJECT))
    names = (n for i in whose for n in (i, *tree.children(i, deps.COMPOUND)))
    near = {tree.tokens[i].text.lower() for i in tree.children(noun, deps.ADJECTIVE)}
    return any(tree.tokens[i].pos == "PROPN" for i in names) or bool(grammar("neighbouring") & near)


def _named(
    tree: Tree,
    locations: Sequence[Location],
    apart: Collection[Location],
    kinds: frozenset[str],
    number: int,
    end: int,
) -> list[Location]:
    """Return the places of these kinds that a sentence names before a point."""
    return [
        place
        for place in locations
        if place.start < end
        and tree.sentence(place.start) == number
        and place.form in {"exact", "region", "near", "vague"}
        and not place.component
        and place not in apart
        and place.place is not None
        and any(place.place.feature.startswith(kind) for kind in kinds)
        and not _is_of_speech(tree, place)
    ]


def _is_of_speech(tree: Tree, place: Location) -> bool:
    """Tell where it was said, before what was: "told reporters on Friday in X that gunmen ...".

    In "villagers in X said that" it is theirs, and may be what "the village" means.
    """
    top = tree.top(place.start, place.end)
    for child, head in tree.path_up(top) if top is not None else ():
        if tree.tokens[child].dep in deps.SUBJECTS:
            return False
        if tree.is_verb(head):
            told = tree.children(head, deps.CONTENT) and child > head
            return bool(told) and tree.lemma(head) in word_lists("events", "words")["speech"]
    return False
