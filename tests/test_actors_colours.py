"""A side's colour depends on who it is, and not on who else is there."""

from itertools import combinations

import pytest

from mapgen.actors import ActorBook
from mapgen.actors.book import DESCRIBED, Party
from mapgen.actors.colours import Wish, slots_of
from mapgen.model import Side

NAMES = ("mali", "jnim", "wagner-group", "united-nations", "burkina-faso", "niger")


def slots(*names, **given):
    return slots_of(Wish(id=name, given=given.get(name.replace("-", "_"))) for name in names)


def test_the_order_in_which_sides_come_is_no_reason():
    assert slots(*NAMES) == slots(*reversed(NAMES))


def test_described_groups_have_signs_of_their_own_and_move_nobody():
    described = ("security", "armed-groups", "organisations", "civilians")
    for some in combinations(NAMES, 3):
        own = slots(*some)
        assert {name: slots(*some, *described)[name] for name in some} == own
        assert {slots(*some, *described)[name] for name in described} == {4, 5, 6, 7}


def test_a_side_more_moves_only_those_whose_colour_it_takes():
    for some in combinations(NAMES, 3):
        for more in set(NAMES) - set(some):
            before, after = slots(*some), slots(*some, more)
            moved = {name for name in some if before[name] != after[name]}
            assert len(moved) <= 2
            assert not moved or after[more] in {before[name] for name in moved}


@pytest.mark.parametrize("colour", range(4))
@pytest.mark.parametrize("name", NAMES)
def test_a_colour_given_by_hand_moves_nobody_who_does_not_have_it(name, colour):
    before = slots(*NAMES)
    after = slots(*NAMES, **{name.replace("-", "_"): colour})
    assert after[name] == colour
    moved = {other for other in NAMES if other != name and before[other] != after[other]}
    assert moved == {other for other in NAMES if other != name and before[other] == colour}
    assert len(set(after.values())) == len(NAMES)


@pytest.mark.parametrize("pair", list(combinations(NAMES, 2)), ids=str)
def test_of_two_that_want_one_colour_the_first_by_id_has_it(pair):
    first, second = sorted(pair)
    assert slots(*pair)[first] == slots(first)[first]
    if slots(first)[first] != slots(second)[second]:
        assert slots(*pair)[second] == slots(second)[second]


def test_sides_of_a_file_keep_the_colours_of_their_places_before_all_others():
    file = [Wish(id=name, place=place) for place, name in enumerate(("one", "two", "three"))]
    for some in combinations(NAMES, 2):
        found = slots_of([*(Wish(id=name) for name in some), *file])
        assert [found[one.id] for one in file] == [0, 1, 2]
    assert slots_of(file[2:]) == {"three": 2}


def test_the_packaged_sides_have_the_colours_that_they_had():
    file = [Wish(id="federal", place=0), Wish(id="peshmerga", place=1),
            Wish(id="coalition", place=2, given=3), Wish(id="isis", place=3, given=2)]  # fmt: skip
    assert slots_of(file) == {"federal": 0, "peshmerga": 1, "coalition": 3, "isis": 2}


def test_more_sides_than_colours_and_signs_all_have_a_slot_of_their_own():
    found = slots(*(f"side-{number}" for number in range(20)))
    assert len(set(found.values())) == 20
    assert {0, 1, 2, 3} <= set(found.values())


@pytest.mark.parametrize("layer", list(DESCRIBED))
@pytest.mark.parametrize("mentioned", [True, False])
def test_who_is_only_described_has_no_colour_whoever_speaks_of_them(layer, mentioned):
    parties = (Party(side=Side(id=layer, name=layer), layer=layer),) if mentioned else ()
    assert ActorBook(parties=parties).layer_for(layer).slot == slots(layer)[layer] >= 4
