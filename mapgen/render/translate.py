"""Says what stages said, by key, in another language: sentences, titles, names of forces."""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from mapgen.lang import Cldr, known, load_cldr
from mapgen.lang.sentences import FIELD, JOINED, NUMBERS, PARTS
from mapgen.model import MapDocument, Mark, Said
from mapgen.model.said import Field
from mapgen.names import fold
from mapgen.render.words import Words, load_words

__all__ = ["Names", "Translated", "language", "sayer", "translate"]

Names = Mapping[str, Mapping[str, str]]
"""English name -> language -> name there."""

ENGLISH = "en"
"""The language that stages speak."""

# Round words of another language, so that they keep their order.
_FIRST, _LAST = "\u2068", "\u2069"
_OWN_WORDS = frozenset(
    {"article", "quoted", "person"}
)  # the article's or a person's: never translated
_SPOKEN = ("says.", "term.", "desk.", "archive.")  # no map says these
_NAMES = frozenset({"title.division", "title.crossing"})  # the name of a place may be one itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """A document's texts in one language.

    Attributes
    ----------
    said : mapping
        English text -> text; what nobody could translate is missing.
    titles : mapping
        Id of a mark -> its title, for titles that are more than the name of a place.
    """

    code: str
    said: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)

    def text(self, english: str) -> str:
        """Return a text in this language, else as it is."""
        return self.said.get(english, english)

    def title(self, mark: Mark, written: str) -> str:
        """Return a mark's title; `written` is the language of the article."""
        name = "" if self.code == written else dict(mark.names).get(self.code, "")
        return self.titles.get(mark.id) or name or mark.title


def language(words: Words, told: Translated) -> dict[str, Any]:
    """Return what the page's scripts need of a language: words, CLDR's tables, what is told."""
    cldr = words.cldr
    strings = words.catalogue.strings
    return {
        "code": words.code,
        "name": words.catalogue.name,
        "dir": words.direction,
        "strings": {key: text for key, text in strings.items() if not key.startswith(_SPOKEN)},
        "cldr": {
            "months": cldr.months,
            **({"alone": cldr.alone} if cldr.alone != cldr.months else {}),
            "short": cldr.short,
            "days": cldr.days,
            "patterns": dict(cldr.patterns),
            "plurals": _packed(cldr.plurals),
            "digits": cldr.digits,
            "number": [cldr.decimal, cldr.group, *cldr.groups],
            "joined": cldr.joined,
        },
        "said": dict(told.said),
        "titles": dict(told.titles),
    }


def _packed(plurals: Sequence[str]) -> list[object]:
    """Return the categories that occur, and for each number the place of its own among them."""
    cases = list(dict.fromkeys(plurals))
    return [cases, "".join(str(cases.index(case)) for case in plurals)]


def translate(
    document: MapDocument, words: Words, names: Names, basemap: Mapping[str, Any]
) -> Translated:
    """Translate what a page shows of a document; English stays as it is.

    Parameters
    ----------
    names : mapping
        Names of forces, sides and layers in other languages.
    basemap : mapping
        The page's basemap, whose labels know the names of places in other languages.
    """
    if words.code == ENGLISH:
        return Translated(code=words.code)
    teller = _Translator(words, _places(document, basemap, words.code))
    said: dict[str, str] = {}
    for name in _named(document):
        own = names.get(name, {}).get(words.code) or teller.text(name)
        if own:
            said[name] = own
    said = _each_once((text, teller.text(text)) for text in _texts(document)) | said
    titles = {mark.id: own for mark in document.marks if (own := teller.title(mark))}
    return Translated(code=words.code, said=said, titles=titles)


def _each_once(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """Return what is told for each text; what one text tells in two ways stays English."""
    told: dict[str, set[str]] = {}
    for text, own in pairs:
        told.setdefault(str(text), set()).add(own)
    return {text: ways.pop() for text, ways in told.items() if len(ways) == 1 and "" not in ways}


def sayer(document: MapDocument, words: Words, basemap: Mapping[str, Any]) -> Callable[[str], str]:
    """Return what says a sentence of a stage in another language, else as it is."""
    if words.code == ENGLISH:
        return str
    teller = _Translator(words, _places(document, basemap, words.code))
    return lambda english: teller.text(english) or english


def _named(document: MapDocument) -> Iterator[str]:
    for layer in document.layers:
        yield layer.name
    for side in document.sides:
        yield side.name
    claims = (claim for mark in document.marks for claim in mark.claims)
    for actor in (*document.actors, *(a for c in (*claims, *document.unplaced) for a in c.actors)):
        yield actor.name


def _texts(document: MapDocument) -> Iterator[str]:
    for mark in document.marks:
        yield from filter(None, (mark.words, mark.rule, mark.note))
    for left in document.unresolved:
        yield left.reason
    yield from document.notices
    for source in document.sources:
        yield from (source.name, source.licence)


@functools.cache
def _countries(cldr: Cldr) -> Mapping[str, str]:
    own = dict(cldr.territories)
    return MappingProxyType(
        {
            fold(form): own[country]
            for country, name in load_cldr("en").territories
            if country in own
            for form in (name, name.replace("&", "and"))  # CLDR writes "Bosnia & Herzegovina"
        }
    )


def _places(document: MapDocument, basemap: Mapping[str, Any], code: str) -> dict[str, str]:
    """Return the names of places in a language by their folded English names."""
    found = dict(_countries(load_words(code).cldr))
    for label in (*basemap.get("regions", ()), *basemap.get("labels", ())):
        name = (label.get("names") or {}).get(code)
        if name:
            found[fold(label["name"])] = name
    for mark in document.marks:
        name = dict(mark.names).get(code)
        if name and not isinstance(mark.title, Said):
            found[fold(mark.title)] = name
    return found


class _Untold(Exception):  # noqa: N818 - no error: a value without a word in this language
    """A term of a sentence has no word in this language."""


class _Translator:
    """Says sentences in one language, with the names of places it knows there."""

    def __init__(self, words: Words, places: Mapping[str, str]) -> None:
        self._words = words
        self._places = places

    def text(self, english: str) -> str:
        """Return a text of one or several sentences; "" when none of it is ours."""
        said = known(english)
        if not isinstance(said, Said):
            return ""
        try:
            return self.say(said)
        except _Untold:
            return ""

    def title(self, mark: Mark) -> str:
        """Return a title that is more than a place's name; "" for any other."""
        said, own = mark.title, dict(mark.names).get(self._words.code, "")
        if not isinstance(said, Said):
            return ""
        if own and said.key in _NAMES:
            return own
        place = said.field("place")
        alone = own and isinstance(place, str) and not said.field("other")
        places = {fold(str(place)): own} if alone else {}
        return _Translator(self._words, {**self._places, **places}).text(said)

    def say(self, said: Said) -> str:
        """Return a sentence in this language."""
        if said.key == JOINED:
            return self._words.text("list.apart").join(map(self._part, said.field(PARTS)))
        text = self._words.text(f"says.{said.key}")
        made = FIELD.sub(lambda match: self._field(match[1], said.field(match[1])), text)
        if said.key != "title.division":
            return made
        noun = self._field("division", said.field("division"))
        bare = self._field("place", said.field("place"))
        return bare if noun in bare else made  # some names hold the noun: "the province of Diyala"

    def _part(self, part: Field) -> str:
        said = known(part) if isinstance(part, str) else part
        return self.say(said) if isinstance(said, Said) else _apart(str(part))

    def _field(self, name: str, value: Field) -> str:
        if isinstance(value, tuple):
            return self._words.cldr.join([self._field(name, one) for one in value], listed=True)
        if isinstance(value, Said):
            return self._place(value)
        term = self._words.catalogue.strings.get(f"term.{name}.{value}")
        if isinstance(term, str):
            return term
        if name in _tables():
            raise _Untold
        if name in NUMBERS:
            number = value.replace(",", "")
            return self._words.cldr.number(float(number)) if _is_number(number) else _apart(value)
        if name == "country":
            return dict(self._words.cldr.territories).get(value) or _apart(value)
        return _apart(value) if name in _OWN_WORDS else self._place(value)

    def _place(self, value: str) -> str:
        known_name = self._places.get(fold(value))
        if known_name:
            return known_name
        return self.say(value) if isinstance(value, Said) else _apart(value)


@functools.cache
def _tables() -> frozenset[str]:
    """Return the fields that only a term of the catalogue fills."""
    keys = (key.split(".") for key in load_words(ENGLISH).catalogue.strings)
    return frozenset(key[1] for key in keys if key[0] == "term")


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()


def _apart(text: str) -> str:
    return f"{_FIRST}{text}{_LAST}"
