"""The APP-6 symbols of a page."""

import json
from dataclasses import replace

import pytest

from mapgen.model import Actor, MapDocument, Side
from mapgen.render.symbols import draw, symbol, symbols_for
from mapgen.resources import data_path
from mapgen.viewpoint import seen_by

INFANTRY = "10041000001211000000"
SPECIAL = "10041000001218000000"
HEADQUARTERS = "10041002001211000000"


def colours(parts):
    for _, attributes, children in parts:
        yield from (attributes[key] for key in ("fill", "stroke") if key in attributes)
        if isinstance(children, list):
            yield from colours(children)


def words(parts):
    return [children for tag, _, children in parts if tag == "text"]


@pytest.mark.parametrize("sidc", [INFANTRY, SPECIAL, HEADQUARTERS, "10042000001121020000"])
def test_a_symbol_is_plain_data_without_a_colour_of_its_own(sidc):
    drawing = symbol(sidc)
    assert json.loads(json.dumps(drawing)) == drawing
    assert set(colours(drawing["parts"])) <= {"c", "f", "none"}
    assert len(drawing["box"]) == 4


def test_special_forces_are_lettered():
    assert words(symbol(SPECIAL)["parts"]) == ["SOF"]


def test_the_size_of_a_unit_is_drawn_over_its_frame():
    brigade = symbol("10041000181211000000")
    (marks,) = brigade["parts"][-1][2]
    assert marks[1]["stroke"] == "c"
    assert brigade["box"][1] < symbol(INFANTRY)["box"][1]


@pytest.mark.parametrize("identity", "1367")
def test_a_code_with_a_point_of_view_gets_the_neutral_frame(identity):
    assert symbol(INFANTRY[:3] + identity + INFANTRY[4:]) == symbol(INFANTRY)


def test_a_headquarters_has_its_staff():
    assert symbol(HEADQUARTERS) == symbol(INFANTRY) | {"staff": True}
    assert not symbol(INFANTRY)["staff"]


@pytest.mark.parametrize(
    "bad", ["", "1004", "x" * 20, "SFGPUCI---*****", "<svg onload=1>", "9" * 19]
)
def test_what_is_no_code_has_no_symbol(bad):
    assert symbol(bad) is None


def document(*actors):
    return MapDocument(articles=(), layers=(), marks=(), actors=actors)


def test_only_named_units_are_drawn_in_a_fixed_order():
    army = Actor(id="army", name="Army", side="a", sidc=SPECIAL)
    guard = Actor(id="guard", name="Guard", side="a", sidc=INFANTRY)
    ministry = Actor(id="ministry", name="Ministry", side="a")
    broken = replace(ministry, id="b", sidc="nonsense")
    made = symbols_for(document(army, guard, ministry, broken))
    assert list(made) == sorted([INFANTRY, SPECIAL])
    assert json.dumps(made) == json.dumps(symbols_for(document(broken, ministry, guard, army)))


def test_the_packaged_drawings_are_what_milsymbol_draws():
    packaged = json.loads(data_path("symbols.json").read_text(encoding="utf-8"))
    assert len(packaged) > 10
    for code, drawing in packaged.items():
        assert json.loads(json.dumps(draw(code))) == drawing


def test_a_chosen_point_of_view_changes_the_frame_and_nothing_else():
    friend, enemy = symbol(INFANTRY, "3"), symbol(INFANTRY, "6")
    frames = [json.dumps(drawing["parts"][0]) for drawing in (symbol(INFANTRY), friend, enemy)]
    assert len(set(frames)) == 3
    for drawing in (friend, enemy):
        assert set(colours(drawing["parts"])) <= {"c", "f", "none"}


def test_only_the_units_of_the_friendly_side_get_its_frame():
    ours = Actor(id="a", name="A", side="ours", sidc=INFANTRY)
    theirs = Actor(id="b", name="B", side="theirs", sidc=INFANTRY)
    sides = (Side(id="ours", name="Ours"), Side(id="theirs", name="Theirs"))
    made = symbols_for(seen_by(replace(document(ours, theirs), sides=sides), ["ours"]))
    assert made == {
        INFANTRY[:3] + "3" + INFANTRY[4:]: symbol(INFANTRY, "3"),
        INFANTRY: symbol(INFANTRY),
    }
