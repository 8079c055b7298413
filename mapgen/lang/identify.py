"""Tells which language a text is in, and what mapgen reads of that language."""

import re
from functools import cache
from typing import Any

from mapgen.errors import InputError
from mapgen.model import Article

__all__ = ["NAMES_ONLY", "check_language", "language_code", "language_of"]

NAMES_ONLY = frozenset({"ar", "ckb"})
"""Languages of which places are read, but no forces and no dates."""

_SAMPLE = 20_000  # code points that are enough to know a language by
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06d5\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]+")
_SHORT = 25  # words; fewer in Latin letters say too little, and are taken for English
_ENGLISH = frozenset(
    {"after", "and", "been", "by", "from", "had", "has", "have", "his", "of", "said", "that"}
    | {"the", "their", "they", "this", "to", "was", "were", "which", "who", "with", "would"}
)
_ENOUGH = 0.08  # share of these words: English has twice that, other languages half at most
_CERTAIN = 0.9
_BY_LETTERS = (
    # Letters that one language alone writes, the surest first.
    ("ckb", frozenset("ڕڵێۆڤ"), 0.01),
    ("ps", frozenset("ښځڅډړږۍې"), 0.01),
    ("ug", frozenset("ۇۈۋڭې"), 0.02),
    ("ur", frozenset("ٹڈڑںھےہ"), 0.02),
    ("ckb", frozenset("ە"), 0.03),
    ("fa", frozenset("پچژگکی"), 0.02),
)
_ARABIC_SCRIPT = frozenset({"ar", "ckb", "fa", "ps", "sd", "ug", "ur"})


def language_of(text: str, declared: str = "") -> str:
    """Return the ISO 639 code of the language that most of a text is written in.

    Parameters
    ----------
    text : str
    declared : str
        What the file says, if anything. Pages often carry the language of their template, so it
        counts only where the text does not plainly speak against it.

    Returns
    -------
    str
        "en" where nothing speaks for another language.
    """
    sample = text[:_SAMPLE]
    declared = language_code(declared)
    arabic, latin = len(_ARABIC.findall(sample)), len(_LATIN.findall(sample))
    if arabic > latin:
        return _arabic_script(sample, arabic, declared)
    words = [word.lower() for word in _WORD.findall(sample)]
    if latin and 2 * latin > sum(map(len, words)):
        return _latin_script(sample, words, declared)
    return _guess(sample, declared) if len("".join(words)) > 1 else declared or "en"


def check_language(article: Article) -> None:
    """Raise where an article is in a language that mapgen does not read.

    Read as English, it would put names on the map that mean something else.

    Raises
    ------
    InputError
    """
    if article.lang == "en" or article.lang in NAMES_ONLY:
        return
    from mapgen.lang.cldr import language_name

    raise InputError(
        f"{article.title or article.url or 'the article'}: seems to be in "
        f"{language_name(article.lang)}; mapgen reads English, and places in Arabic and Kurdish "
        "(Sorani). If this is wrong, say --article-lang en"
    )


def language_code(tag: str) -> str:
    """Return the language of a tag such as "en-GB"; Kurdish in Arabic letters is "ckb"."""
    code = re.split("[-_]", tag.strip().lower(), maxsplit=1)[0]
    return code if re.fullmatch("[a-z]{2,3}", code) else ""


def _arabic_script(sample: str, letters: int, declared: str) -> str:
    if declared == "ku" or declared in _ARABIC_SCRIPT:
        return "ckb" if declared == "ku" else declared
    for code, own, share in _BY_LETTERS:
        if sum(sample.count(letter) for letter in own) > share * letters:
            return code
    return "ar"


def _latin_script(sample: str, words: list[str], declared: str) -> str:
    share = sum(word in _ENGLISH for word in words) / (len(words) or 1)
    if share >= _ENOUGH:
        return "en"
    if declared and (declared != "en" or len(words) < _SHORT) and declared not in _ARABIC_SCRIPT:
        return declared
    return "en" if len(words) < _SHORT else _guess(sample, "en")


def _guess(sample: str, otherwise: str) -> str:
    code, certainty = _identifier().classify(sample)
    return str(code) if certainty >= _CERTAIN else otherwise or "en"


@cache
def _identifier() -> Any:
    """Load the identifier's model: a second, so only for texts that need it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
