"""Finds names that the text itself calls places: "the villages of X and Y", "X district"."""

from collections.abc import Iterator

from mapgen.recognise.frame_words import is_kind_word, is_only_kind, kind_words, listed_words
from mapgen.recognise.frames import PlaceFrame, begun_at, goes_on, leads_to, opens_after
from mapgen.recognise.hyphens import glued
from mapgen.recognise.large import LARGE_RULES
from mapgen.recognise.missed import is_force
from mapgen.recognise.position import past_bracket
from mapgen.recognise.runs import Stated, run_after, run_before
from mapgen.recognise.view import View, relation_of
from mapgen.recognise.ways import way_ends
from mapgen.text import word_lists

__all__ = ["Stated", "stated"]

_HYPHENS = frozenset("-‐‑–")
_QUOTES = frozenset({"'", "’", "‘"})  # in some spellings a name ends in one: "Nati’ district"
_APART = 3  # words between two names of one list, at most
_ADJECTIVES = ("an", "ish", "ese", "ic", "ist", "i", "im", "ite")  # of peoples: "a Berber village"
_LONGEST = 5  # words of a name
_LETTERS = 4


def stated(seen: View) -> dict[int, Stated]:
    """Return the names that a word for a kind of place introduces or closes, by first word."""
    found: dict[int, Stated] = {}
    rules = (_framed, _headed, _closed, _ends, _along, _sided, way_ends, *LARGE_RULES)
    for index in range(len(seen.words)):
        for name in (_without_kind(seen, name) for rule in rules for name in rule(seen, index)):
            old = found.get(name.first)
            if old is None or old.last < name.last:
                found[name.first] = name
    return found


def _without_kind(seen: View, name: Stated) -> Stated:
    """Cut a name where its kind begins: "the area of Oda | Local Government Area"."""
    for at in range(name.first + 1, name.last):
        if at + kind_words(seen, at, "calling_units", ahead=True) > name.last:
            return Stated(name.first, at)
    return name


def _framed(seen: View, index: int) -> Iterator[Stated]:
    """Yield the names that the table's words lead to here, or follow."""
    begins = run_after(seen, index, plain=True) is not None
    before = run_before(seen, index)
    groups = ("sure", "titled") if begins or before is not None else ()
    for frame in (frame for group in groups for frame in begun_at(seen, group, index)):
        if begins and leads_to(seen, frame, index):
            named = _list(seen, index, frame)
        elif before is not None and opens_after(seen, frame, index):
            named = iter((before,))
        else:
            continue
        for name in named:
            known = not frame.known or seen.knows(
                seen.text[seen.words[name.first].start : seen.words[name.last - 1].end]
            )
            if known and not _is_letters(seen, name):
                yield name


def _headed(seen: View, index: int) -> Iterator[Stated]:
    """Yield the name that a word for a mountain, a valley or a house begins: "Jabal Oda"."""
    word = seen.words[index]
    if not word.capital or word.lower not in _words("heads"):
        return
    name = run_after(seen, index)
    if name is None or name.last - index < 2 or seen.lower(name.last) in seen.lexicon["bodies"]:
        return
    if not seen.knows(seen.text[word.start : seen.words[name.last - 1].end]):
        yield name


def _list(seen: View, at: int, frame: PlaceFrame) -> Iterator[Stated]:
    """Yield the name that begins here and, where there are several, the rest of its list."""
    name = run_after(seen, at, plain=frame.plain)
    if name is None or not goes_on(seen, frame, name.last):
        return
    while name is not None:
        yield name
        at = _next_in_list(seen, name.last)
        name = run_after(seen, at) if frame.many and at > name.last else None


def _next_in_list(seen: View, index: int) -> int:
    """Return where the next name of a list begins, or `index` where the list ends."""
    note = past_bracket(seen, index)  # "Ada (the seat), Bor", but names may stand in brackets, too
    start = at = index if any(w.capital for w in seen.words[index:note]) else note
    while seen.lower(at) in _words("joiners") | listed_words("quotes") and at - start < _APART:
        at += 1
    return at if at > start else index


def _closed(seen: View, index: int) -> Iterator[Stated]:
    """Yield the names before "village", and all of the list before "villages"."""
    word = seen.lower(index)
    length = kind_words(seen, index, "calling")
    if not length or not is_kind_word(seen, index):
        return
    many = kind_words(seen, index, "calling_many") > 0
    first = index - length + 1
    while seen.lower(first - 1) in seen.lexicon["calling_kinds"] | _QUOTES:
        first -= 1
    name = run_before(seen, first, plain=_is_put(seen, first, index))
    name = name or _side_of(seen, first, index)
    if name is not None and (_is_letters(seen, name) or _has_ends(seen, name, index)):
        return
    bodies = word in listed_words("peoples") and not is_only_kind(seen, index)
    if name is None or _of_people(seen, name, bodies and not _is_from(seen, name, word)):
        return
    yield name
    while many:
        at = name.first
        while seen.lower(at - 1) in _words("joiners") and name.first - at < _APART:
            at -= 1
        if at == name.first or seen.lower(at - 1) in {"", "."}:
            return
        before = run_before(seen, at) or _side_of(seen, at, index)
        if before is None or is_only_kind(seen, before.last - 1):
            return  # what stands before is another list, with its own word
        name = before
        yield name


def _side_of(seen: View, end: int, index: int) -> Stated | None:
    """Return a side that is a unit's name: "Oda, | Western and Bor", "the | Upper East regions"."""
    sides = seen.lexicon["compass"]
    first = end
    while first and seen.words[first - 1].capital and seen.lower(first - 1) in sides:
        first -= 1
    after = next((i for i in range(end, index) if seen.words[i].capital), index)
    shared = end < after < index and seen.lower(after) in sides and _is_side(seen, after, index)
    side = first < end and not shared  # "East and West Oda"
    unit = kind_words(seen, index, "calling_units") > 0 or seen.lower(index) in _words("sided")
    return Stated(first, end) if side and unit else None


def _is_side(seen: View, first: int, index: int) -> bool:
    """Tell whether a side leads to a name that it is a part of: "West Oda provinces"."""
    return any(
        seen.words[i].capital and seen.lower(i) not in seen.lexicon["compass"]
        for i in range(first, index)
    )


def _is_from(seen: View, name: Stated, word: str) -> bool:
    """Tell whether something comes from what is called an area: "from the Oda area"."""
    before = name.first - 1 - (seen.lower(name.first - 1) == "the")
    return word in _words("areas") and seen.lower(before) == "from"


def _is_put(seen: View, first: int, index: int) -> bool:
    """Tell whether something is in a unit called by one word of every day: "in Hope district"."""
    led = seen.lower(first - 2) in seen.lexicon["within"] | {"of", "from"}
    unit = kind_words(seen, index, "calling_units") > 0
    return led and (unit or seen.lower(index) in listed_words("one_place"))


def _has_ends(seen: View, name: Stated, index: int) -> bool:
    """Tell whether what follows has two ends: "the Ada-Bor district | border"."""
    two = any(glued(seen, i) for i in range(name.first, name.last))
    return two and seen.lower(index + 1) in seen.lexicon["joining"]


def _is_letters(seen: View, name: Stated) -> bool:
    """Tell whether it is but the letters of a body, in a text that is not all capitals."""
    word = seen.words[name.first]
    short = name.last - name.first == 1 and len(word.text) <= _LETTERS and word.text.isupper()
    after = seen.words[name.last :][:1]
    return short and bool(after) and after[0].text.islower() and not _is_land(seen, name.first)


def _is_land(seen: View, index: int) -> bool:
    return seen.lower(index) in seen.lexicon["letters"]


def _ends(seen: View, index: int) -> Iterator[Stated]:
    """Yield both ends of "the X-Y road", "the X–Y border"."""
    if (
        seen.lower(index) not in seen.lexicon["joining"]
        or index < 3
        or not is_kind_word(seen, index)
    ):
        return
    hyphens = [i for i in range(max(0, index - _LONGEST), index) if seen.words[i].text in _HYPHENS]
    if not hyphens:
        return
    index -= seen.lower(index - 1) in seen.lexicon["calling"]  # "the Ada-Bor district border"
    one, other = run_before(seen, hyphens[0]), run_before(seen, index)
    if not (one and other is not None and seen.joined(one.first, index)):
        return
    if len(hyphens) == 1:
        yield one
    elif not all(seen.words[i + 1].capital and seen.words[i - 1].capital for i in hyphens):
        return  # "Saint-Jean-de-Oda" is one name
    else:
        yield Stated(hyphens[0] - 1, hyphens[0])
    for at, middle in enumerate(hyphens):
        end = hyphens[at + 1] if at + 1 < len(hyphens) else index
        yield Stated(middle + 1, end)


def _along(seen: View, index: int) -> Iterator[Stated]:
    """Yield all places on a way named after them: "the Oak/Elm/Ash Road"."""
    if seen.lower(index) not in seen.lexicon["joining"] or seen.lower(index - 2) != "/":
        return
    end = index
    while (name := run_before(seen, end)) is not None:
        yield name
        end = name.first - 1
        if seen.lower(end) != "/":
            return


def _sided(seen: View, index: int) -> Iterator[Stated]:
    """Yield the unit that only a side names: "the North-Western Zone of Oak"."""
    word = seen.words[index]
    if (
        not word.capital
        or word.lower not in seen.lexicon["calling"]
        or seen.lower(index + 1) != "of"
    ):
        return
    first = index
    while first and (
        seen.lower(first - 1) in seen.lexicon["compass"] or seen.words[first - 1].text in _HYPHENS
    ):
        first -= 1
    after = seen.words[index + 2 : index + 3]
    if first < index and seen.words[first].capital and after and after[0].capital:
        yield Stated(first, index + 1)


def _of_people(seen: View, name: Stated, bodies: bool) -> bool:
    """Tell whether the words are a people's, or, where it matters, a body's."""
    label = relation_of(seen, name.first)[0]
    text = " ".join(word.text for word in seen.words[name.first : name.last])
    known = bool(seen.lookup(text))
    if bodies and is_force(text):
        return True
    adjective = seen.lower(name.last - 1).endswith(_ADJECTIVES)
    within = _is_within(seen, name)
    if label == "NORP":
        word = seen.words[name.last - 1]
        one = within and seen.lower(name.last) in listed_words("one_place")
        named = one and (word.lower.endswith("i") or seen.demonym(word.text) is None)
        return (adjective and not named) or (bodies and not within)
    owns = seen.lower(name.last + 1) in {"'s", "’s"}
    return bodies and label == "ORG" and not known and not within and not owns


def _led_by_article(seen: View, first: int) -> bool:
    """Tell whether an article stands before a name, or before small words before it."""
    at = first - 1
    while first - at < _LONGEST and at >= 0 and seen.words[at].text.islower():
        if seen.lower(at) in seen.lexicon["articles"]:
            return True
        at -= 1
    return False


def _is_within(seen: View, name: Stated) -> bool:
    """Tell whether something is in it, or it is in something: "in the X area", "X area of Y"."""
    before = name.first - 1 - (seen.lower(name.first - 1) == "the")
    after = name.last + 2
    part = seen.lower(name.last + 1) == "of" and after < len(seen.words)
    further = seen.lower(before) == "," and before > 0 and seen.words[before - 1].capital
    led = further or seen.lower(before) in seen.lexicon["within"] or _is_won(seen, before)
    return led or (part and seen.words[after].capital)


def _is_won(seen: View, index: int) -> bool:
    """Tell whether verbs of which places are the object lead here: "took the Ada and | Bor"."""
    while index > 0 and (seen.words[index].capital or seen.lower(index) in _words("joiners")):
        index -= 1
    token = seen.token_at(index)
    verbs = seen.lexicon["taking"] | seen.lexicon["assailing"]
    return index >= 0 and token.pos == "VERB" and token.lemma.lower() in verbs


def _words(name: str) -> frozenset[str]:
    return word_lists("recognise", "stated")[name]
