"""Weighs what speaks for and against a known name being a place in Arabic and Sorani text."""

from collections.abc import Sequence

from mapgen.model import Place
from mapgen.names import fold
from mapgen.recognise.arabic_company import Company
from mapgen.recognise.arabic_spans import ArabicSpan, ArabicText

__all__ = ["before", "in_body", "kind_before", "sure_spans"]

_ENOUGH = 3
_SHORT = 5  # letters
_ROUNDS = 3
_TOWN, _LARGE, _CITY = 10_000, 100_000, 500_000  # people
_AND = frozenset({"و", "أو", "او", "ثم", "یان"})
_MARKS = frozenset("،,؛–—-/")
_EZAFE = "ی"
_CAPITAL = frozenset({"العاصمة"})
_ANY_STATE = frozenset({"places", "perhaps", "titles"})
_ON = frozenset({"على", "وعلى"})
_KURDISH = frozenset({"IQ", "IR", "SY", "TR"})
_NEAR = frozenset(
    {"AE", "BH", "DJ", "DZ", "EG", "EH", "IL", "IQ", "IR", "JO", "KW", "LB", "LY", "MA", "MR"}
    | {"OM", "PS", "QA", "SA", "SD", "SO", "SY", "TN", "TR", "YE"}
)


def sure_spans(seen: ArabicText, spans: Sequence[ArabicSpan]) -> tuple[ArabicSpan, ...]:
    """Return the spans that are places; those found at first speak for the others."""
    sure: tuple[ArabicSpan, ...] = ()
    likely: tuple[ArabicSpan, ...] = ()
    for _ in range(_ROUNDS):
        company = Company(seen, sure), Company(seen, likely)
        weights = [_weigh(seen, span, *company) for span in spans]
        sure = tuple(s for s, weight in zip(spans, weights, strict=True) if weight >= _ENOUGH)
        likely = tuple(s for s, weight in zip(spans, weights, strict=True) if weight == _ENOUGH - 1)
    return sure


def _weigh(seen: ArabicText, span: ArabicSpan, sure: Company, likely: Company) -> int:
    kind = kind_before(seen, span) is not None
    place = before(seen, span, "places") or _in_a_list(seen, span, sure) or in_body(seen, span)
    lead = before(seen, span, "leads") or before(seen, span, "speaking")
    if _is_person(seen, span, told=kind or place) or before(seen, span, "elsewhere"):
        return 0
    bare = not (kind or place or lead)
    famous = span.key in seen.lexicon["famous"]
    found = max(
        _renown(seen, span, p) - 2 * (not famous and _far(p, seen.lang)) for p in span.places[:3]
    )
    found = max(map(_known, span.places[:3])) if kind else found
    if bare and found < 1:
        return 0
    found += 3 * kind + 2 * (place or lead) + (span.last - span.first > 1)
    found += _hint_of_place(seen, span) if bare else 0
    found += _company(seen, span, sure) + _likely_pair(seen, span, likely)
    found -= bare and span.affix != "" and found < _ENOUGH
    found += seen.lang == "ckb" and any(("ckb", span.key) in _own_names(p) for p in span.places[:3])
    if not kind and span.last - span.first == 1:
        found -= 5 if span.key in seen.lexicon["rare"] else 2 * _is_word(seen, span)
    return found


def _renown(seen: ArabicText, span: ArabicSpan, place: Place) -> int:
    """Return how well known a place is by just this name.

    The gazetteer has names in every spelling, and short ones are words of another kind: some
    write Kyiv as Arabic writes "how".
    """
    curated = _is_listed(place)
    short = len(span.key) < _SHORT and span.last - span.first == 1
    near = seen.lang == "ckb" and place.country in _KURDISH
    curated = curated or place.feature.startswith("A.PCL")
    doubtful = short and not (curated or near) and not _is_own(place, span.key)
    return max(0, _known(place) - 2 * doubtful)


def _is_own(place: Place, key: str) -> bool:
    """Tell whether this is the name that the gazetteer shows in Arabic or Kurdish."""
    names = [fold(name) for _, name in place.names]
    return key in names or key in {fold(name.partition(" ")[2]) for name in names}


def _known(place: Place) -> int:
    """Return from 0 to 3 how well known a place is."""
    if place.feature.startswith(("A.PCL", "L.CONT", "P.PPLC")) or place.feature == "A.ADM1":
        return 3
    if _is_listed(place):
        return 2
    return sum(place.population >= people for people in (_TOWN, _LARGE, _CITY))


def _is_listed(place: Place) -> bool:
    """Tell a water or a place of mapgen's own list: whoever listed it knew its Arabic names."""
    return place.curated or place.feature.startswith("H.")


def before(seen: ArabicText, span: ArabicSpan, name: str) -> bool:
    """Tell whether the word before a name is on a list, whatever is attached to it."""
    if span.affix.startswith(("و", "ف")):
        return False
    stems = _stems(seen, span) if name in _ANY_STATE else _construct(seen, span)
    return bool(stems & seen.lexicon[name])


def _construct(seen: ArabicText, span: ArabicSpan) -> set[str]:
    """Return the stems of the word before, none where its article parts it from the name."""
    written = seen.text(span.first - 1, seen.words[span.first].sentence).lstrip("وفب")
    definite = seen.lang == "ar" and written.startswith(("ال", "لل")) and written not in _CAPITAL
    return set() if definite else _stems(seen, span)


def _stems(seen: ArabicText, span: ArabicSpan) -> set[str]:
    """Return the word before a name as it stands and without what is attached to it."""
    key = seen.key(span.first - 1, seen.words[span.first].sentence)
    stems = {key}
    if seen.lang == "ar":
        for letter in ("و", "ف"):
            stems |= {stem[1:] for stem in stems if stem.startswith(letter)}
        stems |= {stem[1:] for stem in stems if stem.startswith(("ب", "ل", "ك"))}
        stems |= {f"{stem[:-1]}" for stem in stems if stem.endswith("ا") and len(stem) > 4}
    return {stem for stem in stems if stem}


def kind_before(seen: ArabicText, span: ArabicSpan) -> str | None:
    """Return the kind of place that the word before says, or that of the list it stands in."""
    kinds = seen.lexicon.kinds
    if not span.affix:
        for stem in sorted(_construct(seen, span)):
            if stem in kinds:
                return kinds[stem]
    return _kind_of_list(seen, span)


def _kind_of_list(seen: ArabicText, span: ArabicSpan) -> str | None:
    """Read "the provinces of A and B": the plural or dual word counts for the others, too."""
    sentence = seen.words[span.first].sentence
    for back in range(span.first - 1, max(span.first - 8, -1), -1):
        key = seen.key(back, sentence)
        stems = {key, key[1:]} & seen.lexicon["plural"] & seen.lexicon.kinds.keys()
        if stems:
            return seen.lexicon.kinds[min(stems)] if _joined(seen, back, span) else None
    return None


def _joined(seen: ArabicText, back: int, span: ArabicSpan) -> bool:
    """Tell whether nothing but a list of names lies between a word and a name."""
    if not (span.affix.startswith("و") or _joiner(seen, span.first - 1)):
        return False
    words = seen.words[back + 1 : span.first]
    joints = sum(word.text in _AND or word.text in _MARKS or word.key[:1] == "و" for word in words)
    return len(words) <= 2 * joints + 2


def _joiner(seen: ArabicText, index: int) -> bool:
    return index >= 0 and (seen.words[index].text in _AND or seen.words[index].text in _MARKS)


def _in_a_list(seen: ArabicText, span: ArabicSpan, sure: Company) -> bool:
    """Tell whether a sure place stands in a list with this name: "A and B"."""
    return any(_listed(seen, *pair) for pair in sure.beside(span))


def _listed(seen: ArabicText, one: ArabicSpan, two: ArabicSpan) -> bool:
    """Tell whether nothing but "and" or a comma stands between two names of a sentence."""
    if seen.words[one.first].sentence != seen.words[two.first].sentence:
        return False
    gap = two.first - one.last
    return (gap == 0 and two.affix == "و") or (gap == 1 and _joiner(seen, one.last))


def in_body(seen: ArabicText, span: ArabicSpan) -> bool:
    """Tell whether a name is only part of a body's: "the university of", "the airport of"."""
    return before(seen, span, "bodies")


def _is_person(seen: ArabicText, span: ArabicSpan, *, told: bool) -> bool:
    """Tell whether the words beside a name make it a person's."""
    sentence = seen.words[span.first].sentence
    given = seen.lexicon["given"]
    ali = seen.text(span.first - 1, sentence) in _ON  # "on" folds as the name Ali does
    if (
        not ali
        and not span.affix
        and not told
        and _stems(seen, span) & (given | seen.lexicon["titles"])
    ):
        return True
    own = span.key in given or seen.words[span.first].key in given
    return own and seen.key(span.last, sentence) in given


def _hint_of_place(seen: ArabicText, span: ArabicSpan) -> int:
    """Return 1 for what other words have, too: "of", an attached letter, a Kurdish ending."""
    letter = span.affix.removeprefix("و").removeprefix("ف")
    sentence = seen.words[span.first].sentence
    key = seen.text(span.first - 1, sentence)
    weak = before(seen, span, "perhaps") or letter in {"ب", "ل"}
    owner = seen.lang == "ckb" and key.endswith(_EZAFE) and len(key) > 3
    return int(weak or owner or span.ending in {"دا", "یدا", "ەوە", "وە", "یەوە"})


def _countries(span: ArabicSpan) -> set[str]:
    return {place.country for place in span.places[:3] if place.country}


def _company(seen: ArabicText, span: ArabicSpan, sure: Company) -> int:
    """Return 1 where another sure place lies in the same country, 2 where more do, or near by."""
    mine, sentence = _countries(span), seen.words[span.first].sentence
    return min(2, sure.others(span, mine) + sure.in_sentence(span, mine, sentence))


def _likely_pair(seen: ArabicText, span: ArabicSpan, likely: Company) -> bool:
    """Tell whether a name all but sure stands in a list with this one, of the same country."""
    mine = _countries(span)
    for one, two in likely.beside(span):
        other = two if one is span else one
        if other.key != span.key and other.places[0].country in mine and _listed(seen, one, two):
            return True
    return False


def _far(place: Place, lang: str) -> bool:
    """Tell whether a place is none that news in this language names without a word beside it."""
    near = _NEAR if lang == "ar" else _KURDISH
    return not (
        place.feature.startswith(("A.PCL", "P.PPLC", "L.", "H.", "T.")) or place.country in near
    )


def _own_names(place: Place) -> frozenset[tuple[str, str]]:
    return frozenset((language, fold(name)) for language, name in place.names)


def _is_word(seen: ArabicText, span: ArabicSpan) -> bool:
    """Tell whether a name is a word of every day, a person's name, or a people's."""
    lists = seen.lexicon
    if span.key in lists["common"] | lists["given"]:
        return True
    alone = not before(seen, span, "places")
    stem = span.key if not span.ending else f"{span.key}{fold(span.ending)}"
    nisba = seen.lang == "ckb" and alone and span.ending in {"ی", "یی"}
    return nisba or (seen.lang == "ckb" and stem in lists.peoples)
