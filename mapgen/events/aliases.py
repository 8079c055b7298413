"""Places that are only pointed at: "the town", "there", after a sentence that names one."""

from collections.abc import Callable, Collection, Iterator, Sequence

from mapgen.events.grammar import grammar
from mapgen.model import Location, Place
from mapgen.text import Tree, deps, word_lists

__all__ = ["find_aliases"]

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
    demonym: Callable[[str], Place | None],
) -> Iterator[tuple[int, Location]]:
    """Yield (word, place it points at), where one place alone can be meant.

    That is the only place of its kind named before it in its sentence, or else in the sentence
    before; "the Ukrainian capital" is the one that the article names anywhere. `apart` are places
    at which nothing happens, such as datelines.
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
            here = _named(tree, locations, apart, kinds, number, tree.tokens[index].start)
            if not here and number and not _is_described(tree, index):
                end = sentence.start
                here = _named(tree, locations, apart, kinds, number - 1, end)
            if len({place.key for place in here}) == 1:
                yield index, here[-1]


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
    codes = {_country(tree, locations, demonym, i) for i in owners}
    if None in codes or len(codes) > 1:
        return  # "the provincial capital"
    seats = [p for p in locations if p.place and p.place.feature == "P.PPLC" and p.form == "exact"]
    own = [p for p in seats if not codes or (p.place and p.place.country in codes)]
    if len({p.place.id for p in own if p.place}) == 1:
        yield index, next((p for p in own if p not in apart), own[0])


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
    if not definite or named or _is_other(tree, index) or token.tag == "NNS":
        return frozenset()
    if token.dep in (deps.COMPOUND, deps.POSSESSOR, deps.NOUN_MODIFIER):
        return frozenset()
    first = "A.ADM1" if lemma in grammar("first_level") else "A.ADM"
    features = {"settlement": {"P."}, "unit": {first}, "land": {"T."}}
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
