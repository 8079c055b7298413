"""Who an article names: each way of finding a force by itself, on hand-built trees."""

import pytest

from mapgen.actors.book import ActorBook, Entry, Party
from mapgen.actors.coreference import find_references
from mapgen.actors.hits import Hit, longest, overlapping
from mapgen.actors.known import find_known
from mapgen.actors.nation import Nation
from mapgen.actors.parties import find_fighters, find_senders, find_speakers, find_talkers
from mapgen.actors.patterns import find_groups, find_state_forces
from mapgen.model import Actor, LonLat, Place, Side
from tests.trees import text_of_words

TARN = Place(id="country:XT", name="Tarn", point=LonLat(0, 0), country="XT", feature="A.PCLI")
ORLO = Place(id="country:XO", name="Orland", point=LonLat(0, 0), country="XO", feature="A.PCLI")
GUARD = Actor(id="guard", name="Tarn Guard", side="tarn", kind="army")
BOOK = ActorBook(
    parties=(Party(side=Side(id="tarn", name="Tarn"), layer="Tarn", country="XT"),),
    entries=(Entry(actor=GUARD, aliases=("Tarn Guard",), generic=("TG",)),),
)


def demonym(word: str) -> Place | None:
    return {"Tarnian": TARN, "Orlandish": ORLO}.get(word)


def lookup(name: str) -> tuple[Place, ...]:
    return tuple(place for place in (TARN, ORLO) if place.name == name)


NATION = Nation(BOOK, demonym, lookup)


def words(hits) -> list[str]:
    return sorted(hit.surface for hit in hits)


def hit(start: int, end: int, **more) -> Hit:
    return Hit(start=start, end=end, surface="x", **more)


def test_the_longest_hit_stands_and_the_first_of_equals():
    assert [(h.start, h.end) for h in longest([hit(0, 4), hit(2, 9), hit(9, 11)])] == [
        (2, 9),
        (9, 11),
    ]
    one, other = hit(0, 4, operation="a"), hit(2, 6, operation="b")
    assert longest([one, other]) == [one]
    kept = [hit(0, 4), hit(6, 9)]
    assert overlapping(3, 7, kept) == kept
    assert overlapping(4, 6, kept) == []


# ---- names of the actors files


def test_a_force_of_the_book_is_found_by_its_names():
    text = text_of_words("the/DT Tarn/NNP Guard/NNP ( TG/NNP ) left/VBD . TG/NNP came/VBD .")
    assert words(find_known(BOOK, text, NATION)) == ["TG", "TG", "Tarn Guard"]
    text = text_of_words("TG/NNP came/VBD .")
    assert words(find_known(BOOK, text, NATION)) == []  # the article does not speak of the side
    text = text_of_words("the/DT Tarn/NNP Guard/NNP left/VBD [PERSON|Ada/NNP TG/NNP]")
    assert words(find_known(BOOK, text, NATION)) == ["Tarn Guard"]


# ---- forces that no file lists


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("the Tarnian army left", ["Tarnian army"]),
        ("the Velmish army left", []),
        ("Orlandish troops left", ["Orlandish troops"]),
    ],
)
def test_a_countrys_own_forces_are_on_its_side(line, found):
    hits = list(find_state_forces(line, 0, NATION))
    assert words(hits) == found
    sides = {"Tarnian army": "tarn", "Orlandish troops": "orland"}
    assert [h.side.id for h in hits] == [sides[name] for name in found]


def test_a_nation_is_found_by_its_people_and_its_name():
    assert NATION.find("Tarnian's") == TARN
    assert NATION.find("Tarn") == TARN
    assert NATION.find("Tarn", people=True) is None
    assert NATION.side(TARN, "Tarnian").id == "tarn"
    assert NATION.side(ORLO, "Orlandish").name == "Orlandish forces"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Red/NNP Hill/NNP fighters/NNS left/VBD . Red/NNP Hill/NNP came/VBD .",
         ["Red Hill", "Red Hill fighters"]),
        ("Red/NNP Hill/NNP farmers/NNS left/VBD .", []),
        ("fighters/NNS of/IN Red/NNP Hill/NNP Front/NNP left/VBD .",
         ["fighters of Red Hill Front"]),
        ("[GPE|Redhill/NNP] fighters/NNS left/VBD .", []),  # a place's, who are only described
    ],
)  # fmt: skip
def test_an_armed_group_is_found_by_its_name_and_then_by_the_name_alone(line, found):
    hits = longest(find_groups(text_of_words(line), [], NATION))
    assert words(hits) == found
    assert all(h.actor.kind in {"armed group", "armed force"} for h in hits)


# ---- who fights or talks without a word for it


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Hawks/NNP/nsubj , a/DT/det/militia militia/NN/appos/Hawks , left/VBD .", ["Hawks"]),
        ("Hawks/NNP/nsubj , a/DT/det/bakery bakery/NN/appos/Hawks , left/VBD .", []),
        ("Tarn/NNP/nsubj , a/DT/det/militia militia/NN/appos/Tarn , left/VBD .", []),
    ],
)
def test_a_name_that_is_said_to_be_a_group_is_one(line, found):
    assert words(find_fighters(text_of_words(line), [], NATION)) == found


def test_countries_that_hold_talks_or_send_troops_are_parties():
    line = (
        "[GPE|Tarn/NNP/nsubj] hold/VBP/ROOT {0}s/NNS/dobj/hold/{0} "
        "with/IN/prep [GPE|Orland/NNP/pobj/with] ."
    )
    assert words(find_talkers(text_of_words(line.format("talk")), [], NATION)) == ["Tarn"]
    assert words(find_talkers(text_of_words(line.format("fair")), [], NATION)) == []
    line = "[GPE|Tarn/NNP/nsubj] send/VBD/ROOT {0}/NNS/dobj/send/{1} ."
    (sent,) = find_senders(text_of_words(line.format("troops", "troop")), [], NATION)
    assert (sent.surface, sent.actor.kind) == ("Tarn", "state")
    assert list(find_senders(text_of_words(line.format("cakes", "cake")), [], NATION)) == []
    (speaks,) = find_speakers(text_of_words(line.format("cakes", "cake")), [], NATION)
    assert speaks.actor.kind == "government"


# ---- words that refer back


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "the/DT Tarn/NNP Guard/NNP/nsubj left/VBD . the/DT army/NN/nsubj came/VBD .",
            ["the army"],
        ),
        ("the/DT army/NN/nsubj came/VBD . the/DT Tarn/NNP Guard/NNP/nsubj left/VBD .", []),
        (
            (
                "the/DT Tarn/NNP Guard/NNP/nsubj left/VBD . the/DT army/NN/compound/action "
                "action/NN came/VBD ."
            ),
            [],
        ),
    ],
)
def test_the_army_is_the_one_that_was_named(line, found):
    text = text_of_words(line)
    known = list(find_known(BOOK, text, NATION))
    hits = list(find_references(text, known, BOOK, []))
    assert words(hits) == found
    assert all(h.side.id == "tarn" for h in hits)


def test_the_army_of_two_is_nobodys():
    text = text_of_words(
        "the/DT Tarn/NNP Guard/NNP/nsubj met/VBD Orlandish/JJ troops/NNS/dobj . the/DT "
        "army/NN/nsubj came/VBD ."
    )
    known = [*find_known(BOOK, text, NATION), *find_state_forces(text.text, 0, NATION)]
    assert list(find_references(text, longest(known), BOOK, [])) == []
