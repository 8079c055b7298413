"""The packaged forces of the world's news: what means them, and what only looks like it."""

import hashlib
from collections import Counter

import pytest

from mapgen.actors import find_mentions, load_actors
from mapgen.actors.forces import known_forces
from mapgen.actors.search import search
from mapgen.actors.words import kind_of, sidc_of
from mapgen.model import Article, LonLat, Place
from mapgen.text import text_of
from mapgen.text.analyse import analyse

COUNTRIES = {
    "Sudan": "SD", "Sudanese": "SD", "Syria": "SY", "Syrian": "SY", "Yemen": "YE", "Congo": "CD",
    "Congolese": "CD", "France": "FR", "Myanmar": "MM", "Mali": "ML", "Uganda": "UG",
}  # fmt: skip


def demonym(word: str) -> Place | None:
    code = COUNTRIES.get(word)
    if code is None:
        return None
    name = next(name for name, other in COUNTRIES.items() if other == code)
    return Place(id=code, name=name, point=LonLat(0, 0), feature="A.PCLI", country=code)


def sides(text: str) -> dict[str, str]:
    """Return what an article calls its forces, and the side of each."""
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    mentions = find_mentions(load_actors(), text_of(analyse(article)), demonym)
    return {m.surface: m.actors[0].side for m in mentions if m.actors}


@pytest.mark.parametrize(
    ("text", "words", "side"),
    [
        ("Yemen's Houthis attacked Marib with drones.", "Houthis", "houthis"),
        ("A raid by the Houthi rebels hit Marib.", "Houthi rebels", "houthis"),
        ("Sudan's RSF said it had taken the town.", "RSF", "rapid-support-forces"),
        ("The Rapid Support Forces left. RSF men burned the camp.", "RSF", "rapid-support-forces"),
        ("In eastern Congo the ADF burned houses.", "ADF", "allied-democratic-forces"),
        (
            "Troops of Mali fought JNIM near Gao.",
            "JNIM",
            "jnim",
        ),
        ("FARDC units held the road in Congo.", "FARDC units", "congo"),
        ("Islamic State lost the town. Villages were attacked by IS again.", "IS", "isis"),
    ],
)
def test_a_known_force_is_its_own_side_however_it_is_written(text, words, side):
    found = sides(text)
    assert found.get(words) or found.get(words.split()[0])
    assert side in found.values()


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Reporters Without Borders (RSF) spoke in France. RSF asked Sudan for visas.",
         "rapid-support-forces"),
        ("The RSF said in France that it would sue.", "rapid-support-forces"),
        ("A singer, Mohammed Ali Houthi, left Yemen on Monday.", "houthis"),
        ("WHERE IS THE ARMY OF SYRIA NOW\nThe Islamic State said nothing.", "x"),
        ("The AA said that cars broke down in France.", "arakan-army"),
    ],
    ids=["other letters", "no country", "a person", "a shouted line", "a club"],
)  # fmt: skip
def test_letters_and_names_of_others_are_no_force(text, side):
    found = sides(text)
    assert side not in found.values()
    assert "IS" not in found


@pytest.mark.parametrize(
    "text",
    [
        "FACT CHECK. The claim is false. FACT or not, Yemen denied it.",
        "The ETA of the convoy in France is noon.",
        "Police in Fano, on the coast of France, arrested two men.",
        "A white army jeep stood at the gate in Yemen.",
        "He walked into the lions' den in Syria and spoke.",
        "Dissidents in Colombia asked for an election.",
        "The G9 ministers met in France.",
    ],
)
def test_common_words_and_letters_name_no_force(text):
    ours = {force.entry.actor.side for force in known_forces()}
    assert not ours & set(sides(text).values())


def test_a_name_of_ones_own_file_means_no_packaged_force(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(
        '[[side]]\nid = "north"\nname = "North"\n'
        '[[actor]]\nid = "ansar"\nside = "north"\nname = "Ansar"\naliases = ["houthi"]\n'
    )
    assert "houthis" not in {e.actor.id for e in load_actors(path).entries}
    assert "houthis" in {e.actor.id for e in load_actors().entries}


def test_every_row_is_sound():
    listed = {party.side.id for party in load_actors().parties}
    ids = Counter(force.entry.actor.id for force in known_forces())
    assert max(ids.values()) == 1
    names = Counter(
        name for f in known_forces() for name in {alias.lower() for alias in f.entry.aliases}
    )
    assert [name for name, number in names.items() if number > 1] == []
    for force in known_forces():
        side = force.entry.actor.side
        assert side.startswith("=") or side in listed
        assert all(len(code) == 2 and code.isupper() for code in force.entry.countries)
        assert force.entry.countries or not force.entry.generic


def test_forces_that_an_article_does_not_name_are_not_among_its_sides():
    book = load_actors()
    assert "houthis" in {side.id for side in book.sides}
    assert "houthis" not in {side.id for side in book.extended(()).sides}


def test_a_file_of_ones_own_comes_first(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(
        '[[side]]\nid = "houthis"\nname = "Sanaa authorities"\n'
        '[[actor]]\nid = "saba"\nside = "rapid-support-forces"\nname = "Saba unit"\n'
    )
    book = load_actors(path)
    assert [s.name for s in book.sides if s.id == "houthis"] == ["Sanaa authorities"]
    assert [e.actor.side for e in book.entries if e.actor.id == "saba"] == ["rapid-support-forces"]


@pytest.mark.parametrize(
    "text", ["al-Nusra fell", "Al Nusra fell", "alnusra fell", "al-\u2013Nusra", "Al-Nusra's men"]
)
def test_names_are_found_however_they_are_joined(text):
    names = (("Al-Nusra of the north", "long"), ("al-Nusra", "short"))
    found = [identity for _, identity in search(names, text, 0)]
    assert found == ([] if "\u2013" in text else ["short"])


def test_the_longer_name_counts():
    names = (("Army", "one"), ("Army of the North", "two"))
    found = [(m[0], identity) for m, identity in search(names, "The Army of  the North; Army", 0)]
    assert found == [("Army of  the North", "two"), ("Army", "one")]


@pytest.mark.parametrize(
    ("name", "unit"),
    [("Russian missile", False), ("Kenyan rockets", False), ("Kenyan rocket forces", True)],
)
def test_what_is_fired_is_no_unit(name: str, unit: bool) -> None:
    assert bool(sidc_of(kind_of(name), name)) is unit
