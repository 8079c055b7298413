"""What stages say is said by key; the English of formats 1 and 2 is read back."""

import csv
import pickle
import re
from pathlib import Path

import pytest

import mapgen
from mapgen.lang import available, capital, in_other_words, joined, known, load_catalogue, say
from mapgen.lang.earlier import read_back, read_text
from mapgen.lang.sentences import FIELD, NUMBERS, PARTS
from mapgen.model import Said

ENGLISH = load_catalogue("en").strings
SAYS = sorted(key.removeprefix("says.") for key in ENGLISH if key.startswith("says."))
OF_MAPS = [key for key in SAYS if not key.startswith(("doubt.", "wrong."))]
"""Without what is said of a person's own decisions, which no map of formats 1 and 2 ever held."""
TERMS = {key.split(".")[1] for key in ENGLISH if key.startswith("term.")}


def filling(key: str) -> dict[str, object]:
    """Return something for each field of a template."""
    values = {
        "within": say("words.area"),
        "how": say("rule.span"),
        "country": "IQ",
        "what": say("reason.known", kind="town", quoted="Orlov"),
        "places": ("Orlov", "Dunford"),
        "area": say("title.areas"),
        "said": say("rule.point"),
    }
    made = {}
    for n, name in enumerate(FIELD.findall(str(ENGLISH[f"says.{key}"]))):
        first = next((k.split(".")[2] for k in ENGLISH if k.startswith(f"term.{name}.")), None)
        number = f"{n + 1}.5" if name in NUMBERS else f"Place {n}"
        made[name] = first or values.get(name) or number
    return made


@pytest.mark.parametrize("key", OF_MAPS)
def test_every_sentence_is_read_back_as_itself(key: str) -> None:
    fields = filling(key)
    text = say(key, **fields)
    assert "{" not in text
    kind = key.partition(".")[0] + "."
    for written in (text, capital(text)):
        found = read_back(str(written), kind)
        assert found is not None
        assert (found, found.key) == (written, text.key)
        assert str(found.fields).lower() == str(text.fields).lower()


def test_a_sentence_has_one_reading_in_the_whole_catalogue() -> None:
    for key in OF_MAPS:
        found = read_back(say(key, **filling(key)))
        assert found is not None
        same = ENGLISH[f"says.{found.key}"] == ENGLISH[f"says.{key}"]
        assert found.key == key or same, (key, found)


def test_what_is_said_of_decisions_is_read_back_from_no_map() -> None:
    for key in set(SAYS) - set(OF_MAPS):
        found = read_back(say(key, **filling(key)))
        assert found is None or found.key in OF_MAPS


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
    assert found is not None
    assert found.key == "title.around"
    assert found.fields == (("vicinity", "outskirts"), ("place", "Tuz Khurmatu"))


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


def test_a_text_of_ours_is_its_english_and_keeps_its_key() -> None:
    text = say("title.around", vicinity="outskirts of", place=say("title.areas"))
    assert text == "outskirts of areas"
    assert text.field("vicinity") == "outskirts", "a term is known by its key"
    again = pickle.loads(pickle.dumps(capital(text)))
    assert (again, again.key, again.fields) == ("Outskirts of areas", text.key, text.fields)
    with pytest.raises(AttributeError):
        text.key = "title.areas"


def test_a_list_is_joined_only_as_english() -> None:
    three = say("title.between", places=("Orlov", "Dunford and Sons", "Ashby"))
    assert three == "between Orlov, Dunford and Sons and Ashby"
    assert three.field("places") == ("Orlov", "Dunford and Sons", "Ashby")
    assert say("title.between", places=("Orlov",)) == "between Orlov"


def test_several_texts_are_one_without_repeats() -> None:
    one, two = say("rule.point"), say("reason.only")
    both = joined((one, "", two, one))
    assert isinstance(both, Said)
    assert both == f"{one}; {two}"
    again = joined((both, two, "asked the miller"))
    assert isinstance(again, Said)
    assert again.field(PARTS) == (one, two, "asked the miller")
    assert joined(("", one)) is one
    assert joined(()) == ""


def test_a_sentence_may_be_said_with_another_field() -> None:
    first = say("title.stretch", area=say("title.areas"), place="Orlov", other="Ashby")
    assert in_other_words(first, area="hills") == "hills from Orlov to Ashby"


def test_what_data_files_say_is_known_by_its_whole_text() -> None:
    with (Path(mapgen.__file__).parents[1] / "data" / "places.csv").open(encoding="utf-8") as file:
        notes = {row["note"] for row in csv.DictReader(file)} - {""}
    ours = {note for note in notes if note.startswith("position estimated")}
    assert ours
    for note in ours:
        assert isinstance(known(note), Said), note
    assert not isinstance(known("the miller's note"), Said)


def test_a_text_of_several_sentences_is_read_back_whole() -> None:
    text = f"{say('rule.unchecked', km=3)}; ask the miller; {say('reason.only')}"
    found = read_text(text)
    assert isinstance(found, Said)
    assert found == text
    assert [getattr(part, "key", part) for part in found.field(PARTS)] == [
        "rule.unchecked", "ask the miller", "reason.only",
    ]  # fmt: skip
    assert not isinstance(read_text("ask the miller; or not"), Said)


def test_english_is_read_back_in_one_module_only() -> None:
    """Only maps of formats 1 and 2 are read by the English of their sentences."""
    root = Path(mapgen.__file__).parent
    users = {p.relative_to(root).as_posix() for p in root.rglob("*.py")
             if re.search(r"lang\.earlier|read_back", p.read_text(encoding="utf-8"))}  # fmt: skip
    assert users == {"lang/earlier.py", "export/geojson/said.py"}
