"""Logs and lists whose entries each begin with the place that they tell of."""

import pytest

from tests.articles import mapped

_LOG = """Weekend log of the coastal command

Officers answered eleven calls, the command said.

{first}, Sat 01:50. Two men were shot dead outside a shop by gunmen. No arrests.

{second}, Sun 05:00. Police searched four houses and seized two rifles.

{third}, Mon 00:20. A bomb went off at a garage. Windows were broken, and traders who had come \
from Basra were taken to Kirkuk.
"""

_LIST = """Daily list of incidents

1. Mosul (Nineveh). Fighting between army units and militants from dawn until noon. Soldiers \
then went from door to door.

2. Tikrit. Calm.

3. Basra. Police arrested twelve men at a roadblock.
"""


def roles(text, config):
    """Return (place, role, who or "") of each claim of a text."""
    document = mapped(text, config)
    return {
        (mark.title, claim.role, claim.actors[0].name if claim.actors else "")
        for mark in document.marks
        for claim in mark.claims
        if claim.role != "mentioned"
    }


@pytest.mark.parametrize("case", [str, str.upper])
def test_each_entry_of_a_log_is_told_of_its_place(case, config):
    names = {"first": case("Mosul"), "second": case("Tikrit"), "third": case("Samarra")}
    found = roles(_LOG.format(**names), config)
    assert ("Mosul", "attacked", "gunmen") in found
    assert ("Tikrit", "operating", "police") in found
    assert any(at == "Samarra" for at, _, _ in found)
    assert not any(at in {"Basra", "Kirkuk"} for at, _, _ in found)


def test_each_entry_of_a_numbered_list_is_told_of_its_place(config):
    found = roles(_LIST, config)
    assert {("Mosul", "operating", "army units"), ("Mosul", "operating", "militants")} <= found
    assert ("Mosul", "operating", "soldiers") in found
    assert ("Basra", "operating", "police") in found
    assert not any(at == "Tikrit" for at, _, _ in found)


def test_the_label_is_the_second_quote(config):
    document = mapped(_LIST, config)
    claim = next(c for m in document.marks for c in m.claims if c.event == "arrest")
    assert [quote.quote for quote in claim.citations][1:] == ["Basra."]


def test_one_such_beginning_is_no_log(config):
    text = "Mosul. A city of a million people.\n\nPolice arrested twelve men at a roadblock."
    assert not [at for at, role, _ in roles(text, config) if at == "Mosul" and role == "operating"]


def test_a_short_weekday_is_no_state(config):
    text = "Samarra, Mon 00:20. Police shut the market.\n\nTikrit, Sun 10:00. A road was closed."
    document = mapped(text, config)
    names = {mark.title for mark in document.marks} | {u.surface for u in document.unresolved}
    assert "Samarra" in names
    assert not any("Mon" in name.split() for name in names)


def test_an_entry_of_an_unknown_place_is_not_put_where_the_one_before_is(config):
    text = (
        "Log of the weekend\n\nMosul, Sat 01:50. A guard was killed by gunmen.\n\nZorbanta, Sunday "
        "night. Police searched eleven houses and seized two rifles.\n\nTikrit, Sun 05:00. Police "
        "arrested three men.\n"
    )
    found = roles(text, config)
    assert ("Mosul", "attacked", "gunmen") in found
    assert ("Tikrit", "operating", "police") in found
    assert ("Mosul", "operating", "police") not in found
