"""What stages say is said by key, and read back from its English."""

import re
from pathlib import Path

import pytest

import mapgen
from mapgen.lang import Sentence, available, capital, load_catalogue, read_back, say
from mapgen.lang.sentences import FIELD, NUMBERS

ENGLISH = load_catalogue("en").strings
SAYS = sorted(key.removeprefix("says.") for key in ENGLISH if key.startswith("says."))
TERMS = {key.split(".")[1] for key in ENGLISH if key.startswith("term.")}


def filling(key: str) -> dict[str, str]:
    """Return something for each field of a template."""
    values = {
        "within": say("words.area"),
        "how": say("rule.span"),
        "country": "IQ",
        "what": say("reason.known", kind="town", quoted="Orlov"),
        "places": "Orlov and Dunford",
        "area": say("title.areas"),
    }
    made = {}
    for n, name in enumerate(FIELD.findall(str(ENGLISH[f"says.{key}"]))):
        first = next((k.split(".")[2] for k in ENGLISH if k.startswith(f"term.{name}.")), None)
        number = f"{n + 1}.5" if name in NUMBERS else f"Place {n}"
        made[name] = first or values.get(name) or number
    return made


@pytest.mark.parametrize("key", SAYS)
def test_every_sentence_is_read_back_as_itself(key: str) -> None:
    fields = filling(key)
    text = say(key, **fields)
    assert "{" not in text
    kind = key.partition(".")[0] + "."
    names = FIELD.findall(str(ENGLISH[f"says.{key}"]))
    asked = Sentence(key=key, fields=tuple((name, fields[name]) for name in names))
    assert read_back(text, kind) == asked
    found = read_back(capital(text), kind)
    assert found is not None
    assert say(found.key, **dict(found.fields)).lower() == text.lower()


def test_a_sentence_has_one_reading_in_the_whole_catalogue() -> None:
    for key in SAYS:
        found = read_back(say(key, **filling(key)))
        assert found is not None
        same = ENGLISH[f"says.{found.key}"] == ENGLISH[f"says.{key}"]
        assert found.key == key or same, (key, found)


def test_words_of_an_article_are_no_sentence_of_ours() -> None:
    for text in (
        "",
        "Diyala",
        "the army said so",
        "outskirts",
        "near; far",
        "somewhere in the sea",
    ):
        assert read_back(text, "words.") is None


def test_terms_come_back_as_keys_and_places_as_they_were() -> None:
    found = read_back("Outskirts of Tuz Khurmatu", "title.")
    assert found == Sentence(
        key="title.around", fields=(("vicinity", "outskirts"), ("place", "Tuz Khurmatu"))
    )


def test_numbers_may_have_separators() -> None:
    text = say("rule.around", quoted="near", large="10", small="7", people="50,000")
    found = read_back(text)
    assert found is not None
    assert dict(found.fields)["people"] == "50,000"


@pytest.mark.parametrize("code", available())
def test_a_language_has_a_word_for_every_term_and_fills_every_field(code: str) -> None:
    strings = load_catalogue(code).strings
    for key, text in strings.items():
        if key.startswith(("says.", "term.")):
            assert isinstance(text, str), key
            assert text.strip(), key
    used = {name for key in SAYS for name in FIELD.findall(str(ENGLISH[f"says.{key}"]))}
    assert TERMS - used == set(), "a table of terms that no sentence uses"


def test_sentences_are_said_nowhere_but_in_the_catalogue() -> None:
    root = Path(mapgen.__file__).parent
    code = "\n".join(path.read_text() for path in root.rglob("*.py"))
    code = re.sub(r'"""(?:.|\n)*?"""', "", code)
    for key in SAYS:
        plain = max(FIELD.split(str(ENGLISH[f"says.{key}"]))[::2], key=len).strip(" ;,:")
        if len(plain) > 18:
            assert not re.search(rf'"[^"\n]*{re.escape(plain)}', code), key
