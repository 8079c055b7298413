"""Finds the places of Arabic and Sorani texts by known names and the words around them."""

from mapgen.model import Analysis, Toponym, ToponymKind
from mapgen.names import fold
from mapgen.recognise.arabic_evidence import before, in_body, kind_before, sure_spans
from mapgen.recognise.arabic_spans import ArabicSpan, ArabicText, arabic_spans
from mapgen.recognise.arabic_words import affixes, first_forms, load, plain, words_of
from mapgen.recognise.view import PlaceNames

__all__ = ["recognise_arabic"]

_ADJECTIVE = ("ة", "ية")
_SHORTEST = 3  # letters


def recognise_arabic(analysis: Analysis, names: PlaceNames) -> tuple[Toponym, ...]:
    """Find the place names of an Arabic or Sorani article; precision goes before recall.

    A well-known place may stand alone. Of others, and of names that are words of every day or
    persons' names, something beside them must say that a place is meant: "the town of", "in",
    another place in the same list, or sure places of the same country.

    Parameters
    ----------
    analysis : Analysis
    names : PlaceNames
        Anything with `knows`, `lookup` and `demonym`.

    Returns
    -------
    tuple of Toponym
        In text order, none overlapping another. A demonym's `name` is its country.
    """
    seen = ArabicText(words_of(analysis), load(), names, analysis.article.lang)
    sure = sure_spans(seen, arabic_spans(seen))
    found = [_toponym(seen, span, analysis.text) for span in sure]
    taken = {index for span in sure for index in range(span.first, span.last)}
    for index in range(len(seen.words)):
        other = None if index in taken else _people(seen, index, analysis.text)
        other = other or (None if index in taken else _unknown(seen, index))
        if other is not None:
            found.append(other)
    return tuple(sorted(found, key=lambda toponym: toponym.start))


def _toponym(seen: ArabicText, span: ArabicSpan, text: str) -> Toponym:
    first = fold(span.name.split(" ", 1)[0])
    own = seen.lexicon.own.get(first) if span.last - span.first > 1 else None
    hint = kind_before(seen, span) or own
    meant = span.name if hint else seen.lexicon.means.get(span.key, span.name)
    surface = text[span.start : span.end]
    return Toponym(
        start=span.start,
        end=span.end,
        surface=surface,
        kind=_kind(seen, span),
        name=seen.lexicon.written.get(surface) or meant,
        hint=hint if hint and any(p.feature.startswith(hint) for p in span.places) else None,
    )


def _kind(seen: ArabicText, span: ArabicSpan) -> ToponymKind:
    if in_body(seen, span):
        return "in_organisation"
    seat = any(place.feature.startswith(("A.PCL", "P.PPLC")) for place in span.places[:3])
    return "metonym" if seat and before(seen, span, "speaking") else "name"


def _people(seen: ArabicText, index: int, text: str) -> Toponym | None:
    """Return the word at `index` as a people's, where the list knows the country."""
    word = seen.words[index]
    for form in first_forms(plain(word.text), seen.lang):
        definite = seen.lang == "ar" and form.text.startswith("ال")
        key = fold(form.text[2:] if definite else form.text)
        stem, ending = _stem(key, seen)
        if not stem or _surname(seen, index, definite=definite, ending=ending):
            continue
        start = word.start + form.cut
        end = word.end if seen.lang == "ar" else start + len(stem)
        return Toponym(
            start=start,
            end=end,
            surface=text[start:end],
            kind="demonym",
            name=seen.lexicon.peoples[stem],
        )
    return None


def _unknown(seen: ArabicText, index: int) -> Toponym | None:
    """Return the word at `index` where "the village of" comes before it: it will be listed."""
    word = seen.words[index]
    before = seen.key(index - 1, word.sentence)
    letters = plain(word.text)
    if before not in seen.lexicon["naming"] or word.tanwin or len(letters) < _SHORTEST:
        return None
    if word.key in seen.lexicon.function | seen.lexicon["common"] or seen.names.knows(letters):
        return None  # a common word, or a known name that too little speaks for
    if letters.endswith(_ADJECTIVE) and not letters.startswith("ال"):
        return None  # "a remote village"
    return Toponym(start=word.start, end=word.end, surface=word.text, name=letters)


def _stem(key: str, seen: ArabicText) -> tuple[str, str]:
    """Return a people's adjective without its ending, and the ending; empty for other words."""
    for ending in ("", *affixes(seen.lang, "peoples")):
        stem = key.removesuffix(ending)
        if key.endswith(ending) and stem in seen.lexicon.peoples:
            return stem, ending
    return "", ""


def _surname(seen: ArabicText, index: int, *, definite: bool, ending: str) -> bool:
    """Tell whether an adjective is a person's name: it agrees with no noun before it."""
    before = seen.key(index - 1, seen.words[index].sentence)
    if before in seen.lexicon["given"] | seen.lexicon["titles"]:
        return True
    if seen.lang == "ckb":
        return not ending and not before.endswith(("ي", "ه"))
    if ending or not definite:
        return False
    return not any(
        form.text.startswith("ال") for form in first_forms(_written(seen, index - 1), "ar")
    )


def _written(seen: ArabicText, index: int) -> str:
    return plain(seen.words[index].text) if index >= 0 else ""
