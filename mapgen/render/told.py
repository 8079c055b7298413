"""Says what stages said in English in another language: sentences, titles, names of forces."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from mapgen.lang import Sentence, load_cldr, read_back
from mapgen.lang.sentences import FIELD, NUMBERS
from mapgen.model import MapDocument, Mark
from mapgen.names import fold
from mapgen.render.words import Words, load_words

__all__ = ["Names", "Told", "language", "tell"]

Names = Mapping[str, Mapping[str, str]]
"""English name -> language -> name there."""

ENGLISH = "en"
"""The language that stages speak."""

# Round words of another language, so that they keep their order.
_FIRST, _LAST = "\u2068", "\u2069"
_LISTED = re.compile(r", | and ")
_OWN_WORDS = frozenset(
    {"article", "quoted", "person"}
)  # the article's or a person's: never translated
_SPOKEN = ("says.", "term.")  # Python alone says these
_NAMES = frozenset({"title.division", "title.crossing"})  # the name of a place may be one itself
_PART = frozenset({"rule.part", "rule.part_undrawn"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
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


def language(words: Words, told: Told) -> dict[str, Any]:
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


def tell(document: MapDocument, words: Words, names: Names, basemap: Mapping[str, Any]) -> Told:
    """Translate what a page shows of a document; English stays as it is.

    Parameters
    ----------
    names : mapping
        Names of forces, sides and layers in other languages.
    basemap : mapping
        The page's basemap, whose labels know the names of places in other languages.
    """
    if words.code == ENGLISH:
        return Told(code=words.code)
    teller = _Teller(words, _places(document, basemap, words.code))
    said: dict[str, str] = {}
    for name in _named(document):
        own = names.get(name, {}).get(words.code) or teller.text(name)
        if own:
            said[name] = own
    for text in _texts(document):
        if text not in said and (own := teller.text(text)):
            said[text] = own
    titles = {mark.id: own for mark in document.marks if (own := teller.title(mark))}
    return Told(code=words.code, said=said, titles=titles)


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


def _places(document: MapDocument, basemap: Mapping[str, Any], code: str) -> dict[str, str]:
    """Return the names of places in a language by their folded English names."""
    own = dict(load_words(code).cldr.territories)
    english = load_cldr("en").territories
    found = {fold(name): own[country] for country, name in english if country in own}
    for label in (*basemap.get("regions", ()), *basemap.get("labels", ())):
        name = (label.get("names") or {}).get(code)
        if name:
            found[fold(label["name"])] = name
    for mark in document.marks:
        name = dict(mark.names).get(code)
        if name and not read_back(mark.title, "title."):
            found[fold(mark.title)] = name
    return found


class _Teller:
    """Says sentences in one language, with the names of places it knows there."""

    def __init__(self, words: Words, places: Mapping[str, str]) -> None:
        self._words = words
        self._places = places
        self._done: dict[str, str] = {}

    def text(self, english: str) -> str:
        """Return a text of one or several sentences; "" when none of it is ours."""
        if english not in self._done:
            parts = list(self._parts(english.split("; ")))
            known = any(said for _, said in parts)
            own = self._words.text("list.apart").join(said or _apart(text) for text, said in parts)
            self._done[english] = own if known else ""
        return self._done[english]

    def _parts(self, pieces: list[str]) -> Iterator[tuple[str, str]]:
        """Yield the sentences of a text, the longest first: one may hold a semicolon."""
        at = 0
        while at < len(pieces):
            for end in range(len(pieces), at, -1):
                text = "; ".join(pieces[at:end])
                found = read_back(text)
                if found or end == at + 1:
                    yield text, self.say(found) if found else ""
                    at = end
                    break

    def title(self, mark: Mark) -> str:
        """Return a title that is more than a place's name; "" for any other."""
        found = read_back(mark.title, "title.")
        own = dict(mark.names).get(self._words.code, "")
        if found is None or not _fits(found, mark):
            return ""
        if own and found.key in _NAMES:
            return own
        fields = dict(found.fields)
        places = {fold(fields["place"]): own} if own and "other" not in fields else {}
        return _Teller(self._words, {**self._places, **places}).say(found)

    def say(self, found: Sentence) -> str:
        """Return a sentence in this language."""
        fields = dict(found.fields)
        text = self._words.text(f"says.{found.key}")
        made = FIELD.sub(lambda match: self._field(match[1], fields[match[1]]), text)
        if found.key != "title.division":
            return made
        noun = self._field("division", fields["division"])
        bare = self._field("place", fields["place"])
        return bare if noun in bare else made  # some names hold the noun: "the province of Diyala"

    def _field(self, name: str, value: str) -> str:
        term = self._words.catalogue.strings.get(f"term.{name}.{value}")
        if isinstance(term, str):
            return term
        if name in NUMBERS:
            return self._words.cldr.number(float(value.replace(",", "")))
        if name == "country":
            return dict(self._words.cldr.territories).get(value) or _apart(value)
        if name in _OWN_WORDS:
            return _apart(value)
        if name == "places":
            whole = self._places.get(fold(value))
            listed = [self._place(one) for one in _LISTED.split(value)]
            return whole or self._words.cldr.join(listed, listed=True)
        said = self.text(value) if name == "said" else ""
        return said or self._place(value)

    def _place(self, value: str) -> str:
        known = self._places.get(fold(value))
        if known:
            return known
        found = read_back(value)
        return self.say(found) if found else _apart(value)


def _fits(found: Sentence, mark: Mark) -> bool:
    """Tell whether a title is our sentence and no name that looks like one ("Near East")."""
    if found.key == "title.around":
        return mark.form == "near"
    if found.key == "title.part":
        rules = (read_back(part) for part in _sentences(mark.rule))
        return any(rule is not None and rule.key in _PART for rule in rules)
    return found.key not in {"title.areas", "title.disputed"} or mark.form == "vague"


def _sentences(rule: str) -> Iterable[str]:
    pieces = rule.split("; ")
    return (*pieces, *("; ".join(pair) for pair in pairwise(pieces)))


def _apart(text: str) -> str:
    return f"{_FIRST}{text}{_LAST}"
