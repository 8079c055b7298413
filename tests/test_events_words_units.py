"""Who is hit, who sends and who only is named: rules of words, on hand-built trees."""

from dataclasses import dataclass

import pytest

from mapgen.dates.tense import governing_verb, tense_of, token_at
from mapgen.events.attackers import fights, strikes
from mapgen.events.distances import is_far, is_measured
from mapgen.events.frames import Frame
from mapgen.events.grammar import grammar
from mapgen.events.namesakes import is_way, is_wider, renamed
from mapgen.events.nearby import Nearby
from mapgen.events.orders import binds
from mapgen.events.outcomes import outcomes
from mapgen.events.triggers import Trigger
from mapgen.events.weapons import is_weapon, sender, weapons_of
from mapgen.events.whole import whole_of
from tests.trees import text_of_words, word_at


@pytest.mark.parametrize(
    ("line", "name", "strikes_it"),
    [
        ("Hawks/NNP/nsubj attack/VBD/ROOT Velm/NNP/dobj", "Hawks", True),
        ("Hawks/NNP/nsubj visit/VBD/ROOT Velm/NNP/dobj", "Hawks", False),
        ("They attack/VBD/ROOT Hawks/NNP/dobj", "Hawks", False),
        ("Velm/NNP/nsubjpass raid/VBN/ROOT by/IN/agent Hawks/NNP/pobj/by", "Hawks", True),
        ("Velm/NNP/nsubjpass visit/VBN/ROOT by/IN/agent Hawks/NNP/pobj/by", "Hawks", False),
        ("Hawks/NNP/nsubj launch/VBD/ROOT ambush/NN/dobj", "Hawks", True),
        ("Hawks/NNP/nsubj launch/VBD/ROOT website/NN/dobj", "Hawks", False),
    ],
)
def test_who_does_an_attack_strikes(line, name, strikes_it):
    text = text_of_words(line)
    assert strikes(text.tree, word_at(text, name)) is strikes_it


@pytest.mark.parametrize(
    ("line", "name", "part"),
    [
        ("a clash/NN/ROOT between/IN/prep/clash Hawks/NNP/pobj/between", "Hawks", True),
        (
            "a clash/NN/ROOT with/IN/prep/clash Rooks/NNP/pobj/with and/CC Hawks/NNP/conj/Rooks",
            "Hawks",
            True,
        ),
        ("a clash/NN/ROOT in/IN/prep/clash Hawks/NNP/pobj/in", "Hawks", False),
        ("a match/NN/ROOT between/IN/prep/match Hawks/NNP/pobj/between", "Hawks", False),
        ("Hawks/NNP/nsubj clash/VBD/ROOT", "Hawks", False),
    ],
)
def test_between_whom_a_fight_is_fights(line, name, part):
    text = text_of_words(line)
    assert fights(text.tree, word_at(text, name)) is part


def test_a_weapon_is_sent_by_its_verb_only():
    text = text_of_words("Hawks/NNP/nsubj fire/VBD/ROOT a/DT/det/missile missile/NN/dobj")
    assert is_weapon(text.tree, word_at(text, "missile"))
    assert not is_weapon(text.tree, word_at(text, "Hawks"))
    assert sender(text.tree, word_at(text, "missile")) == word_at(text, "fire")
    text = text_of_words("Hawks/NNP/nsubj see/VBD/ROOT a/DT/det/missile missile/NN/dobj")
    assert sender(text.tree, word_at(text, "missile")) is None
    text = text_of_words("the/DT/det/missile missile/NN/nsubj fire/VBD/ROOT")
    assert sender(text.tree, word_at(text, "missile")) is None
    text = text_of_words(
        "They fire/VBD/ROOT a/DT/det/barrage barrage/NN/dobj of/IN/prep/barrage missile/NN/pobj/of"
    )
    assert sender(text.tree, word_at(text, "missile")) == word_at(text, "fire")


def test_a_weapon_that_stands_as_a_doer_is_found_through_its_count():
    text = text_of_words("a/DT/det/missile missile/NN/nsubj hit/VBD/ROOT Velm/NNP/dobj")
    assert weapons_of(text.tree, word_at(text, "hit")) == [word_at(text, "missile")]
    text = text_of_words("Hawks/NNP/nsubj hit/VBD/ROOT Velm/NNP/dobj")
    assert weapons_of(text.tree, word_at(text, "hit")) == []
    line = "dozen/NN/nsubj of/IN/prep/dozen missile/NN/pobj/of hit/VBD/ROOT Velm/NNP/dobj"
    text = text_of_words(line)
    assert weapons_of(text.tree, word_at(text, "hit")) == [word_at(text, "missile")]


@dataclass(frozen=True)
class Somebody:
    name: str
    side: str


@dataclass(frozen=True)
class Mention:
    start: int
    end: int
    actors: tuple[Somebody, ...] = ()
    sides: tuple[str, ...] = ()


def test_the_coalition_is_the_one_that_is_named():
    text = text_of_words("the/DT/det/coalition coalition/NN/nsubj attack/VBD/ROOT Velm/NNP/dobj")
    bare = {1: Mention(0, 13)}
    arab = Mention(50, 60, (Somebody("Arab Coalition", "arab"),), ("arab",))
    other = Mention(70, 80, (Somebody("Hill Coalition", "hill"),), ("hill",))
    rooks = Mention(90, 95, (Somebody("Rooks", "rooks"),), ("rooks",))
    assert renamed(text.tree, bare, [arab, rooks])[1].sides == ("arab",)
    assert renamed(text.tree, bare, [arab, other])[1].sides == ()  # nobody knows which
    assert renamed(text.tree, bare, [rooks])[1].sides == ()
    text = text_of_words("the/DT new/JJ coalition/NN attack/VBD")
    assert renamed(text.tree, {2: Mention(0, 17)}, [arab])[2].sides == ()


def test_a_road_is_nobody_and_anti_is_no_state():
    text = text_of_words("the/DT road/NN anti/JJ - American/JJ rally/NN began/VBD")
    assert is_way(text.tree, word_at(text, "road"))
    assert not is_way(text.tree, word_at(text, "rally"))
    assert is_wider(text.tree, word_at(text, "American"))
    assert not is_wider(text.tree, word_at(text, "rally"))
    assert not is_wider(text.tree, 0)


@dataclass(frozen=True)
class Spot:
    start: int
    end: int


def test_places_nearby_are_those_that_overlap_a_stretch():
    spots = [Spot(30, 40), Spot(0, 5), Spot(50, 52)]
    near = Nearby(spots)
    assert near.between(30, 40) == [Spot(30, 40)]
    assert Spot(30, 40) in near.between(39, 45)
    assert near.between(30, 50) == [Spot(30, 40), Spot(50, 52)]
    assert near.between(70, 80) == []
    assert near.between(50, 49) == []
    assert Nearby([]).between(0, 9) == []


def test_small_words_are_lists_of_events():
    assert "between" in grammar("sharing")
    with pytest.raises(KeyError):
        grammar("nothing")


@pytest.mark.parametrize(
    ("line", "tense"),
    [
        ("They will/MD/aux leave/VB/ROOT on/IN/prep Monday/NNP/pobj/on .", "future"),
        ("They would/MD/aux leave/VB/ROOT on/IN/prep Monday/NNP/pobj/on .", "future"),
        ("They left/VBD/ROOT on/IN/prep Monday/NNP/pobj/on .", "past"),
        ("They have/VBP/aux left/VBN/ROOT on/IN/prep Monday/NNP/pobj/on .", "past"),
        ("They leave/VBP/ROOT on/IN/prep Monday/NNP/pobj/on .", "present"),
        ("They say/VBP/ROOT on/IN/prep Monday/NNP/pobj/on .", "past"),
        ("It plan/VBN/ROOT on/IN/prep Monday/NNP/pobj/on .", "future"),
        ("No/DT word/NN/ROOT on/IN/prep/word Monday/NNP/pobj/on .", ""),
    ],
)
def test_a_day_has_the_tense_of_the_verb_above_it(line, tense):
    text = text_of_words(line)
    assert tense_of(text, text.sentences[0], word_at(text, "Monday")) == tense


def test_a_token_is_found_by_its_place_and_its_verb_above():
    text = text_of_words("They left/VBD/ROOT on/IN/prep Monday/NNP/pobj/on . It rained/VBD .")
    first, second = text.sentences
    monday = word_at(text, "Monday")
    assert token_at(text, first, text.tokens[monday].start + 2) == monday
    assert token_at(text, first, -1) is None
    assert governing_verb(text, first, monday) == word_at(text, "left")
    assert governing_verb(text, second, monday) is None
    assert governing_verb(text, first, None) is None


@pytest.mark.parametrize(
    ("line", "comes"),
    [
        ("Hawks/NNP/nsubj raid/VBD/ROOT Velm/NNP/dobj kill/VBG/advcl ten/NNS/dobj/kill", True),
        ("Hawks/NNP/nsubj raid/VBD/ROOT Velm/NNP/dobj cite/VBG/advcl ten/NNS/dobj/cite", False),
        ("kill/VBG/advcl/raid ten/NNS/dobj/kill Hawks/NNP/nsubj raid/VBD/ROOT", False),
        ("Hawks/NNP/nsubj raid/VBD/ROOT Velm/NNP/dobj kill/VBN/advcl", False),
    ],
)
def test_what_comes_of_a_deed_is_said_after_it(line, comes):
    text = text_of_words(line)
    assert bool(outcomes(text.tree, [word_at(text, "raid")])) is comes


@pytest.mark.parametrize(
    ("line", "far"),
    [
        ("seven/CD kilometres/NNS/npadvmod/from/kilometre from/IN/prep Velm/NNP/pobj/from", True),
        ("a/DT camp/NN from/IN/prep Velm/NNP/pobj/from", False),
        ("seven/CD kilometres/NNS/npadvmod/to/kilometre to/IN/prep Velm/NNP/pobj/to", False),
    ],
)
def test_what_is_measured_from_a_place_is_not_there(line, far):
    text = text_of_words(f"They/PRP/nsubj camp/VBD/ROOT {line}")
    at = next(i for i, t in enumerate(text.tree.tokens) if t.text in {"from", "to"})
    assert is_far(text.tree, at) is far
    assert not is_measured(text.tree, at + 1, at, at + 1)


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("order/NN/dobj for/IN/prep/order Velm/NNP/pobj/for", True),
        ("order/NN/dobj from/IN/prep/order Velm/NNP/pobj/from", False),
        ("tank/NN/dobj for/IN/prep/tank Velm/NNP/pobj/for", False),
    ],
)
def test_an_order_holds_where_it_is_for(line, holds):
    text = text_of_words(f"They/PRP/nsubj issue/VBD/ROOT {line}")
    tree = text.tree
    head = next(i for i, t in enumerate(tree.tokens) if t.text in {"order", "tank"})
    frame = Frame(id="evacuate", type="evacuation", bound=True)
    orders = [i for i, token in enumerate(tree.tokens) if token.text == "order"]
    triggers = {i: Trigger(index=i, noun=True, frames=((frame, None),)) for i in orders}
    assert binds(tree, triggers, head + 1, head) is holds


@pytest.mark.parametrize(
    ("lead", "is_part"),
    [("including/VBG/prep", True), ("despite/IN/prep", False)],
)
def test_a_counted_part_belongs_to_the_deed_that_counts_all(lead, is_part):
    over = lead.partition("/")[0]
    text = text_of_words(f"Hawks/NNP/nsubj kill/VBD/ROOT ten/CD/dobj {lead} two/CD/pobj/{over}")
    tree = text.tree
    frame = Frame(id="kill", type="ground_attack", agent="attacked")
    triggers = {1: Trigger(index=1, noun=False, frames=((frame, None),))}
    assert (whole_of(tree, 4, triggers) == 1) is is_part
