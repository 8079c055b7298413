"""Reads names whose parts a hyphen joins: "Oda-Bor", "Oda-bor", "N-50"."""

from mapgen.recognise.missed import is_force
from mapgen.recognise.view import View

__all__ = ["continues", "glued", "is_half", "is_number", "is_small_part", "leads_part"]

_HYPHENS = frozenset({"-", "‐", "‑"})
_LARGE = 100_000  # people: so large a town is meant, whatever a hyphen joins to it
_LANDS = ("A.PCL", "A.ADM1", "L.")
_NEAR_KM = 150.0
_LETTERS = 2  # before a number: "N-50"
_ENGLISH = ("ed", "ing", "en", "an", "ist")  # "Oda-based", "Oda-leaning"


def glued(seen: View, index: int) -> bool:
    """Tell whether a word is a hyphen that stands between two words without spaces."""
    if not 0 < index < len(seen.words) - 1 or seen.words[index].text not in _HYPHENS:
        return False
    before, joint, after = seen.words[index - 1 : index + 2]
    return before.end == joint.start and joint.end == after.start


def is_number(seen: View, index: int) -> bool:
    """Tell whether a word is the number of a name that a letter begins: "N-| 50"."""
    if not (glued(seen, index - 1) and seen.words[index].text.isdigit()):
        return False
    letters = seen.words[index - 2].text
    return letters.isupper() and letters.isalpha() and len(letters) <= _LETTERS


def is_small_part(seen: View, index: int) -> bool:
    """Tell whether a small word ends a name with a hyphen: "Oda-| bor", but not "Oda-| based"."""
    if not (glued(seen, index - 1) and seen.words[index - 2].capital):
        return False
    word = seen.words[index]
    english = word.lower.endswith(_ENGLISH) and word.lower not in _ENGLISH  # but "Oda-an"
    english = english or word.lower in seen.lexicon["joined_on"]
    letters = word.lower.replace("'", "")
    return word.text.islower() and letters.isalpha() and not english


def continues(seen: View, index: int) -> bool:
    """Tell whether a small word goes on in a name: "Oda | ya | bor".

    The model takes none but those for proper nouns of one name with the word before.
    """
    word = seen.words[index]
    if not word.text.islower() or seen.entity[index] < 0:
        return False
    if seen.entity[index] != seen.entity[index - 1] or not word.text.isalpha():
        return False
    tag, further = seen.token_at(index).pos, seen.words[index - 1].text.islower()
    known = word.lower in seen.lexicon["titles_only"] or word.lower in seen.lexicon["calling"]
    named = tag == "PROPN" or (further and tag == "NOUN")
    return named and not known and seen.joined(index - 1, index + 1)


def leads_part(seen: View, index: int) -> bool:
    """Tell whether a hyphen joins the next part, written large, to a word: "Centre | -Oda"."""
    return glued(seen, index + 1) and seen.words[index + 2].capital


def is_half(seen: View, first: int, last: int) -> bool:
    """Tell whether words are half of a name that no gazetteer has: "Oda-Bor", though Oda is known.

    A land or a large town is meant even so; what a hyphen joins to it is somebody else's name.
    Two places that lie near each other are the ends of something, as are those of a road.
    """
    for joint, other in ((last, last + 1), (first - 1, first - 2)):
        if glued(seen, joint) and _is_part(seen, other):
            break
    else:
        return False
    if seen.lower(max(last, other + 1)) in seen.lexicon["joining"]:
        return False  # "the Oda-Bor road"
    name = seen.text[seen.words[first].start : seen.words[last - 1].end]
    mine = seen.lookup(name)
    lands = any(place.feature.startswith(_LANDS) for place in mine[:3])
    if lands or any(p.population >= _LARGE and p.name.lower() == name.lower() for p in mine[:3]):
        return False
    others = seen.lookup(seen.words[other].text)
    return not any(one.point.km_to(p.point) <= _NEAR_KM for one in mine for p in others)


def _is_part(seen: View, index: int) -> bool:
    """Tell whether a part is written as a name is, and is no side's, people's or body's."""
    word, lists = seen.words[index], seen.lexicon
    if not word.capital or word.text.isupper() or not word.text.isalpha():
        return False
    listed = any(word.lower in lists[name] for name in ("compass", "bodies", "titles", "calling"))
    people = seen.demonym(word.text) is not None or word.lower in lists.peoples
    return not (listed or people or is_force(word.text))
