"""Names that begin the entries of a report by places."""

import pytest

from mapgen.model import LonLat, Place
from mapgen.recognise.labels import labels
from mapgen.recognise.view import view
from tests.trees import text_of_words


class Names:
    """A gazetteer of a few places."""

    def __init__(self, *known):
        self.known = known

    def knows(self, name):
        return name in self.known

    def lookup(self, name):
        point = LonLat(45, 34)
        place = Place(id=f"t:{name}", name=name, feature="P.PPL", point=point, country="XT")
        return (place,) if name in self.known else ()

    def demonym(self, word):
        return None


ENTRIES = " ¶ ".join(f"{name} : Heavy damage ." for name in ("Velm", "Orlo", "Tesk", "Bor Oda"))


def names(line, *known):
    return [span.text for span in labels(view(text_of_words(line), Names(*known)))]


def test_names_that_begin_entries_are_places_known_or_not():
    assert names(ENTRIES, "Velm", "Orlo") == ["Velm", "Orlo", "Tesk", "Bor Oda"]


@pytest.mark.parametrize(
    ("line", "known"),
    [
        (ENTRIES, ("Velm",)),  # too few are places: it may be a list of anything
        (" ¶ ".join(ENTRIES.split(" ¶ ")[:3]), ("Velm", "Orlo", "Tesk")),  # too short a list
        (ENTRIES.replace(" :", ""), ("Velm", "Orlo", "Tesk")),  # no labels at all
    ],
)
def test_other_beginnings_are_nothing(line, known):
    assert names(line, *known) == []


def test_a_word_that_is_also_written_small_is_no_name():
    line = ENTRIES + " ¶ Health : The health post lost its roof ."
    assert "Health" not in names(line, "Velm", "Orlo", "Health")


def test_several_places_that_one_thing_is_said_of_are_found_each():
    line = ENTRIES + " ¶ Dos/NNP d’Ane/UH : None/NN hurt/VBN . ¶ Tarn/NNP , St/NNP Ael : Dry ."
    found = names(line, "Velm", "Orlo", "Tesk", "Tarn")
    assert found == ["Velm", "Orlo", "Tesk", "Bor Oda", "Dos d’Ane", "Tarn", "St Ael"]
