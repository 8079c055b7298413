"""The table of words among which places are named: how its lines are read, and what they find."""

import re
import tomllib
from pathlib import Path

import pytest

import mapgen.recognise
from mapgen.errors import DataError
from mapgen.model import LonLat, Place
from mapgen.recognise import frames as module
from mapgen.recognise.frame_words import listed_words, step_of
from mapgen.recognise.frames import frames, goes_on, leads_to, opens_after, stands
from mapgen.recognise.possible import possible_names
from mapgen.recognise.stated import stated
from mapgen.recognise.view import View, view
from mapgen.resources import data_path
from tests.trees import text_of_words

TABLE = tomllib.loads(data_path("language", "en", "place_frames.toml").read_text(encoding="utf-8"))
CODE = "".join(
    path.read_text(encoding="utf-8") for path in Path(mapgen.recognise.__file__).parent.glob("*.py")
)


class Names:
    """A gazetteer of one village."""

    def knows(self, name: str) -> bool:
        return name == "Velm"

    def lookup(self, name: str) -> tuple[Place, ...]:
        place = Place(id="t:1", name=name, point=LonLat(1.0, 2.0), country="XT", feature="P.PPL")
        return (place,) if self.knows(name) else ()

    def demonym(self, word: str) -> Place | None:
        del word


def seen_in(line: str) -> View:
    return view(text_of_words(line), Names())


def at(seen: View, name: str) -> tuple[int, int]:
    first = next(i for i, word in enumerate(seen.words) if word.text == name)
    return first, first + 1


def test_every_line_is_read_every_list_is_of_use_and_every_group_is_asked_for() -> None:
    lines = [line for group in TABLE["frames"] for line in TABLE["frames"][group]]
    assert all(len(frames(group)) == len(TABLE["frames"][group]) for group in TABLE["frames"])
    named = set(re.findall(r"[@~^](\w+)", " ".join(lines)))
    for name in TABLE["lists"]:
        assert name in named or f'listed_words("{name}")' in CODE, name
    for group in TABLE["frames"]:
        assert f'"{group}"' in CODE, group


@pytest.mark.parametrize("line", ["to Oda", "_", "to _ and _"])
def test_a_line_that_has_not_one_name_with_words_around_it_is_refused(line: str) -> None:
    with pytest.raises(DataError, match="not one name"):
        module._frame(line)


def test_a_table_or_a_list_that_is_not_there_is_said() -> None:
    with pytest.raises(DataError, match="no frames nothing"):
        frames("nothing")
    with pytest.raises(DataError, match="no list nothing"):
        listed_words("nothing")


LINE = (
    "The/DT old/JJ bases/NNS burnt/VBD on/IN [DATE|Monday/NNP] , 40/CD Tarn/NNP UNITS/NNPS fled/VBD"
)


@pytest.mark.parametrize(
    ("word", "nth", "fits"),
    [
        ("old", 1, True),
        ("new|old", 1, True),
        ("-old", 1, False),
        ("old&Aa", 1, False),
        ("aa", 1, True),
        ("+", 1, True),
        ("@articles", 0, True),
        ("~within", 2, False),
        ("~calling_of", 2, True),
        ("^taking", 10, True),
        ("^taking", 2, False),
        (":ADJ", 1, True),
        ("/DATE", 5, True),
        ("/DATE", 4, False),
        ("0", 7, True),
        ("Aa", 8, True),
        ("AA", 8, False),
        ("AA", 9, True),
        ("..", 6, True),
        ("START", -1, True),
        ("START", 0, False),
        ("Aa", 11, False),
    ],
)
def test_a_word_of_a_frame_fits_what_it_says(word: str, nth: int, fits: bool) -> None:
    seen = seen_in(LINE)
    assert bool(step_of(word).test(seen, nth)) is fits


@pytest.mark.parametrize(
    ("word", "least", "most"), [("a?", 0, 1), ("a*3", 0, 3), ("a*", 0, 9), ("a", 1, 1), ("?", 1, 1)]
)
def test_a_word_may_be_repeated(word: str, least: int, most: int) -> None:
    assert (step_of(word).least, step_of(word).most) == (least, most)


@pytest.mark.parametrize(
    ("frame", "line", "fits"),
    [
        ("in _", "they/PRP live/VBP in/IN Zzyr/NNP 's/POS yard/NN", True),
        ("in _.", "they/PRP live/VBP in/IN Zzyr/NNP 's/POS yard/NN", False),
        ("in the? old? _", "in/IN the/DT Zzyr/NNP", True),
        ("in ..*1 _", "in/IN the/DT old/JJ Zzyr/NNP", False),
        ("in _ lies", "in/IN Zzyr/NNP lies/VBZ", True),
        ("in _ lies", "in/IN Zzyr/NNP stands/VBZ", False),
        ("_ lies", "# Zzyr/NNP ¶ lies/VBZ", False),
        ("in _ => PERSON", "in/IN [PERSON|Zzyr/NNP]", True),
        ("in _ => PERSON none", "in/IN Zzyr/NNP", True),
        ("in _ => PERSON", "in/IN Zzyr/NNP", False),
        ("in _ => !PERSON", "in/IN [PERSON|Zzyr/NNP]", False),
        ("in _ => =any", "in/IN [GPE|Zzyr/NNP Aaro/NNP]", False),
        ("in _ => GPE", "in/IN [GPE|Zzyr/NNP Aaro/NNP]", True),
        ("in _ => known", "in/IN Zzyr/NNP", False),
    ],
)
def test_a_frame_asks_for_the_words_and_for_what_the_model_says(
    frame: str, line: str, fits: bool
) -> None:
    seen = seen_in(line)
    assert module._fits(seen, module._frame(frame), *at(seen, "Zzyr")) is fits


def test_a_name_is_looked_for_behind_the_words_before_it_or_before_those_behind_it() -> None:
    seen = seen_in("near/IN Zzyr/NNP lies/VBZ")
    first, last = at(seen, "Zzyr")
    near, lies, both = (module._frame(line) for line in ("near _", "_ lies", "near _ lies"))
    assert [leads_to(seen, one, first) for one in (near, lies, both)] == [True, False, True]
    assert [opens_after(seen, one, last) for one in (near, lies, both)] == [False, True, False]
    assert all(goes_on(seen, one, last) for one in (near, lies, both))
    assert not goes_on(seen, both, first)


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        ("people/NNS gathered/VBD around/IN Zzyr/NNP .", {"placed", "mostly", "only"}),
        ("people/NNS asked/VBD for/IN Zzyr/NNP .", set()),
        ("the/DT road/NN to/TO Zzyr/NNP .", {"mostly", "only"}),
        ("the/DT road/NN between/IN Zzyr/NNP and/CC Aaro/NNP", {"only"}),
        ("the/DT word/NN to/TO Zzyr/NNP .", {"mostly"}),
        ("troops/NNS stormed/VBD Zzyr/NNP .", {"placed", "site"}),
        ("planes/NNS struck/VBD///strike Zzyr/NNP .", {"acted_on"}),
        ("Zzyr/NNP was/VBD besieged/VBN///besiege .", {"placed"}),
        ("the/DT Zzyr/NNP was/VBD besieged/VBN///besiege .", set()),
        ("they/PRP sailed/VBD///sail for/IN Zzyr/NNP .", {"placed"}),
        ("a/DT Zzyr/NNP - born/VBN man/NN", {"mostly", "only"}),
        ("Velm/NNP residents/NNS left/VBD", {"peopled"}),
        ("Velm/NNP officers/NNS left/VBD", set()),
    ],
)
def test_where_a_name_stands_is_known_by_the_words_around_it(line: str, groups: set[str]) -> None:
    seen = seen_in(line)
    first = next(i for i, word in enumerate(seen.words) if word.text in {"Zzyr", "Velm"})
    found = {group for group in TABLE["frames"] if stands(seen, group, first, first + 1)}
    assert found - {"sure", "perhaps"} >= groups
    assert not (found & {"placed", "only", "acted_on", "peopled"}) - groups


def test_somebody_is_no_place_though_one_can_be_in_it() -> None:
    line = "the/DT hope/NN {}/VBN in/IN [PERSON|Zzyrvan/NNP] ./."
    seen = seen_in(line.format("seen"))
    assert [one.text for one in possible_names(seen, ())] == ["Zzyrvan"]
    seen = seen_in("they/PRP trust/VBP in/IN [PERSON|Zzyrvan/NNP] ./.")
    assert stands(seen, "somebody", *at(seen, "Zzyrvan"))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("a/DT village/NN called/VBN “/`` Zzyr/NNP ”/''", ["Zzyr"]),
        ("many/JJ villages/NNS ,/, such/JJ as/IN Zzyr/NNP and/CC Aaro/NNP", ["Zzyr", "Aaro"]),
        ("Zzyr/NNP ,/, some/DT 20/CD km/NN west/RB of/IN Aaro/NNP", ["Zzyr"]),
        ("Zzyr/NNP ,/, which/WDT straddles/VBZ it/PRP", ["Zzyr"]),
        ("Zzyr/NNP ,/, a/DT poor/JJ hamlet/NN in/IN Aaro/NNP", ["Zzyr"]),
        ("Zzyr/NNP ,/, a/DT singer/NN in/IN Aaro/NNP", []),
        ("the/DT town/NN of/IN UNFP/NNP was/VBD", []),
    ],
)
def test_what_the_text_calls_a_place_is_one(line: str, names: list[str]) -> None:
    seen = seen_in(line)
    found = stated(seen)
    assert [seen.words[found[first].first].text for first in sorted(found)] == names
