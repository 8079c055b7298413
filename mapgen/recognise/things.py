"""Tells places from the ships, wares, teams, fighters and persons that are called after them."""

from mapgen.actors import force_names
from mapgen.recognise.bodies import body_around
from mapgen.recognise.hyphens import is_small_part
from mapgen.recognise.known import is_within
from mapgen.recognise.position import placed
from mapgen.recognise.view import Span, View, ends, relation, relation_of
from mapgen.text import deps, word_lists

__all__ = ["no_places", "sickens"]

_SMALL = 100_000  # people: "the Aleppo rebels" fight for a city, "the X rebels" for their leader
_MANY = 1_000_000  # people of a place that an article may precede for some other reason
_ACRONYM = 5  # letters
_DASHES = frozenset({"-", "--", "–", "—"})
_AREAS = frozenset({"LOC", "FAC"})

_LANDS = ("A.PCL", "A.ADM1")
_DESCRIBED = 4  # words between "a" and the word for what it is
_LISTS = ("bodies", "titles", "roads", "typed", "forces", "publishers", "blocked", "compass")
_OTHER = frozenset({"ORG", "EVENT", "FAC", "LAW", "WORK_OF_ART", "PRODUCT", "NORP", "DATE"})


def no_places(seen: View, spans: tuple[Span, ...]) -> frozenset[Span]:
    """Return the spans that name something else, though some place is called so too.

    What the text presents as a ship's, an outlet's or a ware's name is that wherever it stands,
    unless hardly anything but a place can stand there.
    """
    things = {s.text.lower() for s in spans if _presented(seen, s) or _group(seen, s)}
    found = set()
    for span in spans:
        if sickens(seen, span) or (not span.known and span.text.lower() in force_names()):
            found.add(span)  # "the Barkhane camp"
        if span.stated or span.demonym or span.road:
            continue
        if span.text.lower() in things:
            if not placed(seen, span.first, span.last):
                found.add(span)
        elif any(rule(seen, span) for rule in _RULES):
            found.add(span)
    return frozenset(found)


def _presented(seen: View, span: Span) -> bool:
    """Tell whether the text says what it is: "the broadcaster X", "the frigate X", "X models"."""
    before, lists = seen.lower(span.first - 1), seen.lexicon
    if seen.lower(span.last) in _words("parted"):
        return False
    if before in lists["outlets"] or before in lists["vessels"] or before in lists["makers"]:
        return True
    return seen.lower(span.last) in lists["wares"]


def _group(seen: View, span: Span) -> bool:
    """Tell whether the text says that it is a band or a firm: "X, a separatist group"."""
    if seen.lower(span.last) != "," or seen.lower(span.last + 1) not in {"a", "an"}:
        return False
    if any(p.feature.startswith(_LANDS) or p.population >= _SMALL for p in seen.lookup(span.text)):
        return False
    for at in range(span.last + 2, min(span.last + 2 + _DESCRIBED, len(seen.words))):
        if seen.lower(at) in seen.lexicon["bands"]:
            return True
        if not seen.words[at].text.islower() and seen.words[at].text not in _DASHES:
            return False
    return False


def _side(seen: View, span: Span) -> bool:
    """Tell whether it is only a word for a side: "the Northern Command", "South and North Oak"."""
    within = range(span.first, span.last)
    words = [seen.lower(i) for i in within if seen.words[i].capital]
    if len(words) > 1 and set(words) <= seen.lexicon["compass"]:
        at = span.last  # "South-East Oda", but "the South East Region"
        return (
            _joined(seen, at)
            and seen.words[at].capital
            and seen.lower(at) not in seen.lexicon.kinds
        )
    side = span.last - span.first == 1 and seen.lower(span.first) in seen.lexicon["compass"]
    shared = seen.lower(span.last) in {"and", "or", "&"}
    further = seen.words[span.last + 2 :][:1]  # "Northwest and Southwest" are regions
    shared = shared and seen.lower(span.last + 1) in seen.lexicon["compass"]
    shared = shared and bool(further) and further[0].capital
    return side and (body_around(seen, span) or shared)


def _gang(seen: View, span: Span) -> bool:
    """Tell whether a gang with a number is called so: "the Oda 18 gang"."""
    number = seen.lower(span.last).isdigit()
    return number and seen.lower(span.last + 1) in seen.lexicon["fighters"]


def _titled(seen: View, span: Span) -> bool:
    """Tell whether "The" belongs to a name that is no place's: "told The Oakland"."""
    before = span.first - 1
    if before < 1 or seen.words[before].text != "The" or not seen.words[before - 1].text.islower():
        return False
    named = (p.name.lower().startswith("the ") for p in seen.lookup(span.text)[:2])
    lands = (p.feature.startswith("A.PCL") for p in seen.lookup(span.text)[:1])
    return ends(seen, span.last) and not any(named) and not any(lands)


def _common(seen: View, span: Span) -> bool:
    """Tell whether a word of every day stands where no place need stand: "Mobile phones"."""
    if span.last - span.first > 1 or seen.lower(span.first) not in seen.lexicon["blocked"]:
        return False
    if span.text.isupper() or seen.lower(span.last) in {",", "("} or is_within(seen, span.first):
        return False
    return _describes(seen, span.last) or not placed(seen, span.first, span.last)


def _acronym(seen: View, span: Span) -> bool:
    """Tell whether capitals stand for a body: no country or capital is written so."""
    if not (span.text.isupper() and span.text.isalpha() and len(span.text) <= _ACRONYM):
        return False
    if span.text.lower() in seen.lexicon["agencies"]:
        return True
    counts = span.first > 0 and seen.words[span.first - 1].text[0].isdigit()
    if counts and span.text.lower() not in seen.lexicon["letters"]:
        return True  # "12,500 HH"
    line = seen.text.rfind("\n", 0, span.start) + 1
    dateline = not seen.text[line : span.start].strip() or seen.lower(span.last) in _DASHES
    if dateline or not _mixed(seen, span):
        return False
    if seen.lower(span.first - 1) == "the" and span.text.lower() not in seen.lexicon["letters"]:
        return True
    return not any(
        place.feature[0] in "AL" or place.feature == "P.PPLC" or place.population >= _MANY
        for place in seen.lookup(span.text)[:2]
    )


def _mixed(seen: View, span: Span) -> bool:
    """Tell whether words in small letters stand around it."""
    near = seen.words[max(0, span.first - 3) : span.last + 3]
    return sum(word.text.islower() for word in near) > 1


def _named_on(seen: View, span: Span) -> bool:
    """Tell whether the next word makes a person's name of it: "Jordan Thompson"."""
    at = span.last
    if span.last - span.first > 1 or "." in span.text or not _joined(seen, at):
        return False
    word, label = seen.words[at], relation_of(seen, at)[0]
    if not _may_be_surname(seen, at) or label in _OTHER:
        return False
    tokens = seen.analysis.tokens
    mine, other = tokens[seen.words[at - 1].token], tokens[word.token]
    if other.pos != "PROPN" or mine.dep != deps.COMPOUND or mine.head != word.token:
        return False
    if placed(seen, span.first, at + 1):
        return False
    if label == "PERSON":
        return True
    last = not (_joined(seen, at + 1) and seen.words[at + 1].capital)
    return last and word.lower[-1] != "s" and not seen.knows(word.text)


def _addressed(seen: View, span: Span) -> bool:
    """Tell whether somebody of two names is spoken to: "spoke to Austin Oakes"."""
    at = span.first - 1
    if seen.lower(at) not in {"to", "with"} or at < 1 or span.last - span.first > 1:
        return False
    further = _joined(seen, span.last) and _may_be_surname(seen, span.last)
    speaks = seen.analysis.tokens[seen.words[at - 1].token].lemma.lower() in _words("speaking")
    return speaks and further and not seen.knows(f"{span.text} {seen.words[span.last].text}")


def _may_be_surname(seen: View, index: int) -> bool:
    """Tell whether a word is written as a name is, and is no word for a kind, a body, a people."""
    word, lists = seen.words[index], seen.lexicon
    if not word.capital or word.text.isupper() or "." in word.text or word.lower in lists.kinds:
        return False
    listed = any(word.lower in lists[name] for name in _LISTS)
    return not listed and seen.demonym(word.text) is None


def _article(seen: View, span: Span) -> bool:
    """Tell whether "the" parts it from the towns of its name: "towed the X", "the X rebels"."""
    if (
        seen.lower(span.first - 1) != "the"
        or seen.lower(span.last) in _words("parted")
        or not span.known
    ):
        return False
    if relation(seen, span)[0] in _AREAS or seen.lower(span.first - 2) in _words("of_nature"):
        return False
    places = seen.lookup(span.text)
    towns = all(place.feature.startswith("P.") for place in places)
    large = max((place.population for place in places), default=0)
    if not places or not towns or large >= _MANY or places[0].name.lower().startswith("the "):
        return False
    if seen.lower(span.last) in seen.lexicon["fighters"]:
        return large < _SMALL
    further = seen.words[span.last + 1 :][:1]
    if seen.lower(span.last) in _words("joiners") and further and further[0].capital:
        return False  # a list, or its container
    return ends(seen, span.last) and not _describes(seen, span.last)


def _describes(seen: View, last: int) -> bool:
    """Tell whether a word follows that the name may belong to: "the X | police"."""
    if not _joined(seen, last):
        return False
    return seen.analysis.tokens[seen.words[last].token].pos in {"NOUN", "PROPN", "ADJ", "NUM"}


def _team(seen: View, span: Span) -> bool:
    """Tell whether many do something under the name of one town: "X travel to Y"."""
    if not _joined(seen, span.last) or span.text.endswith("s"):
        return False
    tokens = seen.analysis.tokens
    mine, verb = tokens[seen.words[span.last - 1].token], tokens[seen.words[span.last].token]
    if verb.tag != "VBP" or verb.pos != "VERB" or verb.text[0].isupper():
        return False
    if (
        mine.dep not in (deps.SUBJECT, deps.CONJUNCT)
        or seen.lower(span.first - 1) in seen.lexicon["prepositions"]
    ):
        return False
    if mine.dep == deps.SUBJECT and tokens[mine.head] != verb:
        return False
    if seen.lower(span.first - 1) in _words("joiners") and seen.words[span.first - 2].capital:
        return False
    places = seen.lookup(span.text)[:2]
    return bool(places) and all(place.feature.startswith("P.") for place in places)


def _joined(seen: View, index: int) -> bool:
    """Tell whether a word follows right before which only a space stands."""
    return index < len(seen.words) and seen.joined(index - 1, index + 1)


def _acts(seen: View, span: Span) -> bool:
    """Tell whether a union of states is meant as a body: "the EU condemned", "from the EU"."""
    if " ".join(span.text.lower().split()) not in seen.lexicon["unions"]:
        return False
    before = span.first - 1 - (seen.lower(span.first - 1) == "the")
    return seen.lower(before) not in seen.lexicon["within"]


def _half(seen: View, span: Span) -> bool:
    """Tell whether it is the first half of another name: "Oak-dara", but not "Oak-based"."""
    return is_small_part(seen, span.last + 1)


def sickens(seen: View, span: Span) -> bool:
    """Tell "an outbreak of Ebola" from what happens on the Ebola."""
    if span.text.lower() not in _words("diseases"):
        return False
    here = seen.lower(span.first - 1) in _words("where") or seen.lower(span.last) in _words(
        "waters"
    )
    return not here


def _weekday(seen: View, span: Span) -> bool:
    """Tell "Mon 00:20" and "Sun. 3 May", in which a day has its short name."""
    after = span.last + 1 if seen.lower(span.last) == "." else span.last
    short = span.text.lower().rstrip(".") in _words("weekdays")
    return short and seen.lower(after)[:1].isdigit()


_RULES = (
    _weekday,
    _addressed,
    _acts,
    _half,
    _common,
    _acronym,
    _named_on,
    _article,
    _team,
    _side,
    _gang,
    _titled,
)


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "things")[name]
