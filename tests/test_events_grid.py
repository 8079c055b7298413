"""Who did it to whom, over a grid of constructions and doers, each read with the model.

Every cell is a construction with a doer of one kind put in; the grid was larger once (1,700
cells) and these are those that failed then.
"""

from itertools import product

import pytest

from mapgen.events.exemplified import fight_over
from mapgen.events.opposed import set_apart
from mapgen.events.standing import met_as_state
from tests.articles import told
from tests.stage import stage

AROUND = "Thousands of civilians have been killed in fighting in {land}.\n\n{text}"
FORCE = {"land": "Sudan", "who": "the Rapid Support Forces", "name": "Rapid Support Forces",
         "a": "El Fasher", "b": "Nyala", "other": "soldiers"}  # fmt: skip
GROUP = {"land": "Nigeria", "who": "Boko Haram", "name": "Boko Haram",
         "a": "Monguno", "b": "Bama", "other": "soldiers"}  # fmt: skip
REBELS = {"land": "Congo", "who": "rebels", "name": "rebel",
          "a": "Beni", "b": "Butembo", "other": "police officers"}  # fmt: skip
STATE = {"land": "Ukraine", "who": "Russia", "name": "Russia",
         "a": "Kupiansk", "b": "Kharkiv", "other": "Ukrainian troops"}  # fmt: skip

BOTH = [
    "{other} fought {who} for control of {a} on Friday.",
    "{other} clashed with {who} near {a} on Friday.",
    "Heavy clashes between {who} and {other} were reported in {a} on Friday.",
    "An attack by {who} against {other} in {a} left nine dead on Friday.",
    "On Friday, an exchange of fire between {who} and {other} took place in {a}.",
]
DOER = [
    "{name} shelling of {a} and {b} wounded four people on Friday.",
    "{name} airstrikes on {a} killed five people on Friday.",
    "On Friday, {a} came under {name} shelling.",
    "At least ten people were killed in a {name} raid on {a} on Friday.",
    "{a} and {b} came under fire from {who} on Friday.",
]
HELD = [
    "Food is running out in {name}-controlled {a} and {b}.",
    "Food is running out in towns held by {who} such as {a} and {b}.",
]


def parts(text, cell, config):
    """Return (place, role, doer) of the claims of one cell."""
    text = text.format(**cell)
    found = told(AROUND.format(land=cell["land"], text=text[:1].upper() + text[1:]), config)
    return [(at, role, who) for at, role, who in found if role != "happened"]


@pytest.mark.parametrize(("text", "cell"), list(product(BOTH, [FORCE, GROUP, REBELS, STATE])))
def test_both_sides_of_a_fight_are_told(text, cell, config):
    found = parts(text, cell, config)
    sides = {who for at, _, who in found if cell["a"] in at}
    assert any(cell["name"] in who for who in sides)
    assert any(cell["other"].split()[-1] in who for who in sides)


@pytest.mark.parametrize(("text", "cell"), list(product(DOER, [FORCE, GROUP, REBELS])))
def test_who_stands_before_what_happens_does_it(text, cell, config):
    found = parts(text, cell, config)
    for place in [cell["a"], *([cell["b"]] if "{b}" in text else [])]:
        assert any(place in at and cell["name"] in who for at, _, who in found), place


@pytest.mark.parametrize(("text", "cell"), list(product(HELD, [FORCE, GROUP, REBELS])))
def test_who_holds_towns_is_told_at_each(text, cell, config):
    found = parts(text, cell, config)
    for place in (cell["a"], cell["b"]):
        assert any(place in at and role == "holding" for at, role, _ in found), place


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("{a}, the last {name} stronghold in the region, was bombed on Friday.", True),
        ("{a}, a stronghold of {who}, was bombed on Friday.", True),
        ("{a}, a former {name} stronghold, was bombed on Friday.", False),
    ],
)
@pytest.mark.parametrize("cell", [FORCE, GROUP, REBELS])
def test_a_stronghold_beside_its_name_is_somebodys(text, who, cell, config):
    found = parts(text, cell, config)
    assert any(role == "home_base" and cell["name"] in name for _, role, name in found) == who


def test_nobody_fights_himself(config):
    found = parts("{who} killed two soldiers in {a} on Friday.", FORCE, config)
    assert ("El Fasher", "target", "soldiers") in found
    found = parts("{who} killed two of their own soldiers in {a} on Friday.", FORCE, config)
    assert not any(role == "target" and name == "soldiers" for _, role, name in found)
    found = parts("{who} lost ten soldiers in {a} on Friday.", FORCE, config)
    assert not any(name == "soldiers" for _, _, name in found)


def test_the_dead_were_not_dead_before(config):
    found = parts("{who} shot dead three soldiers in {a} on Friday.", GROUP, config)
    assert any(role == "target" and name.endswith("soldiers") for _, role, name in found)
    assert not any("dead" in name for _, _, name in found)


def test_a_countrys_deed_with_an_aim_is_its_own(config):
    found = parts("Russia's capture of {a} was announced on Friday.", STATE, config)
    assert ("Kupiansk", "took_control", "Russia") in found
    found = parts("Kenya's deadliest attack on Garissa was in 2015.", STATE, config)
    assert not any(who == "Kenya" for _, _, who in found)


def test_what_is_fought_over_is_where_the_fight_is():
    text = stage(
        "Hawks/NNP/nsubj fought/VBD/ROOT//fight Rooks/NNP/dobj for/IN/prep/fought "
        "control/NN/pobj/for of/IN/prep/control Velm/NNP/pobj/of"
    )
    deed = text.at("fought")
    assert fight_over(text.tree, text.triggers, text.at("control")) == deed
    assert fight_over(text.tree, text.triggers, text.at("Rooks")) is None


def test_a_country_that_is_met_is_no_place():
    text = stage("Hawks/NNP/nsubj clashed/VBD with/IN/prep Tarn/NNP/pobj/with")
    met = met_as_state(text.tree, text.parties, text.triggers, text.at("Tarn"))
    assert [m.surface for m in met] == ["Tarn"]
    text = stage("Hawks/NNP/nsubj clashed/VBD in/IN/prep Tarn/NNP/pobj/in")
    assert met_as_state(text.tree, text.parties, text.triggers, text.at("Tarn")) == ()


def test_set_apart_leaves_named_parties_alone():
    text = stage("Hawks/NNP/nsubj attacked/VBD/ROOT//attack Rooks/NNP/dobj")
    trigger = text.triggers[text.at("attacked")]
    roles = text.arguments.of(trigger, trigger.frame, None)
    assert [m.surface for m in roles.targets] == ["Rooks"]
    assert set_apart(text.tree, trigger.frame, roles) == roles


INSIDE = [
    "{who} attacked the {a} area of {unit} on Friday.",
    "{who} attacked a market in the {a} district of {unit} on Friday.",
    "{who} attacked the city of {a}, the largest in {unit}, on Friday.",
    "Nine people were killed when {who} attacked {a}, a trading town in {unit}.",
]


@pytest.mark.parametrize(
    ("text", "cell", "unit"),
    [
        (text, cell, unit)
        for text, (cell, unit) in product(
            INSIDE, [(FORCE, "North Darfur"), (GROUP, "Borno state"), (REBELS, "North Kivu")]
        )
    ],
)
def test_what_is_in_a_part_is_not_all_over_the_whole(text, cell, unit, config):
    found = parts(text, cell | {"unit": unit}, config)
    assert any(cell["a"] in at and cell["name"].lower() in who.lower() for at, _, who in found)
    assert not any(unit.removesuffix(" state") in at for at, _, _ in found)


def test_a_suburb_of_that_name_is_in_its_city(config):
    text = "Soldiers have been killed in Lebanon. Israeli jets bombed the Beirut suburb of {}."
    found = told(text.format("Haret Hreik"), config)
    assert {at for at, role, _ in found if role == "attacked"} == {"Haret Hreik"}


@pytest.mark.parametrize(
    "text",
    [
        "The rebels were pushed back from the market of {a} by {who}.",
        "The rebels were pushed back from the towns of {a} and {b} by {who}.",
    ],
)
def test_who_pushes_others_back_is_told_after_the_towns(text, config):
    found = parts(text, FORCE, config)
    assert ("El Fasher", "operating", "Rapid Support Forces") in found


OUTCOMES = [
    "A goods train was attacked in {a} on Friday, leaving dead two {other} who were guarding it.",
    "A market was attacked in {a} on Friday, leaving two {other} dead.",
    "{who} carried out an attack in {a} on Friday in which two {other} were killed.",
    "{who} carried out an attack in {a} that killed two {other} on Friday.",
    "{who} attacked {a} on Friday, with two {other} killed.",
]


@pytest.mark.parametrize(("text", "cell"), list(product(OUTCOMES, [FORCE, GROUP, REBELS])))
def test_who_is_hit_is_told_in_the_outcome(text, cell, config):
    found = parts(text, cell, config)
    noun = cell["other"].split()[-1]
    assert any(cell["a"] in at and role == "target" and noun in who for at, role, who in found)


def test_what_is_left_without_something_is_no_victim(config):
    text = "{who} attacked {a} on Friday, leaving two {other} without a home."
    found = parts(text, GROUP, config)
    assert not any(role == "target" for _, role, _ in found)


@pytest.mark.parametrize(
    ("text", "doer", "target"),
    [
        (
            "Military operations have been taking place in the {a} and {b} districts.",
            "military",
            "",
        ),
        ("Aircraft took part in the military operation in the town of {a}.", "military", ""),
        ("Nigeria's military operation in {a} goes on.", "Nigeria's military", ""),
        ("The army launched a police operation in {a} on Friday.", "army", ""),
        ("The army launched an offensive against rebels in {a} on Friday.", "army", "rebels"),
    ],
)
def test_whose_an_operation_is(text, doer, target, config):
    text = AROUND.format(land="Nigeria", text=text.format(**GROUP))
    found = {
        (role, who): {t.name for t in claim.targets}
        for (at, role, who), claim in told(text, config).items()
        if at == "Monguno" and role != "target"
    }
    assert {who for _, who in found} == {doer}
    assert set().union(*found.values()) == ({target} if target else set())


def test_who_condemns_a_killing_is_not_whom_it_hit(config):
    found = parts("{who} have condemned the killing of two soldiers in {a}.", FORCE, config)
    assert not any(FORCE["name"] in who for _, _, who in found)
