"""Forms in which reports tell floods, fires, storms and quakes, and what only looks like one."""

import pytest

from mapgen.events.doers import deeds_of
from mapgen.events.said_to_be import describing
from tests.articles import mapped
from tests.stage import stage

FLOOD, QUAKE = "Heavy floods have hit Iraq. ", "A strong earthquake has struck Iraq. "
FIRE, UNREST = "Wildfires have burnt large parts of Iraq. ", "Protesters have paralysed Iraq. "


def events_in(text, config):
    """Return (place, type of event) of what is read as done."""
    claims = [(mark.title, claim) for mark in mapped(text, config).marks for claim in mark.claims]
    done = [(at, c) for at, c in claims if not (c.negated or c.planned or c.hypothetical)]
    return {(at, c.event) for at, c in done if c.role != "mentioned"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Mosul and Tikrit remain flooded.", "flood"),
        ("Mosul and Tikrit were left under water on Monday.", "flood"),
        ("Mosul and Tikrit lie under water.", "flood"),
        (FLOOD + "Mosul and Tikrit are among the submerged districts.", "flood"),
        (FLOOD + "The worst hit areas are Mosul and Tikrit.", "flood"),
        (FLOOD + "In Mosul and Tikrit, the water destroyed 40 houses.", "flood"),
        ("A series of tremors struck Mosul and Tikrit on Monday.", "earthquake"),
        (QUAKE + "Families spent the night outdoors in Mosul and Tikrit.", "displacement"),
        (FIRE + "Thick smoke covered Mosul and Tikrit.", "fire"),
        ("Gale-force winds battered Mosul and Tikrit.", "storm"),
        ("Tropical Storm Nadia hit Mosul and Tikrit.", "storm"),
        ("The storm caused damage in Mosul and Tikrit.", "storm"),
        ("Camps in Mosul and Tikrit are hosting 4,000 displaced people.", "displacement"),
        ("Some 4,000 displaced persons are still located around Mosul.", "displacement"),
        ("Evacuation alerts were issued for Mosul and Tikrit.", "evacuation"),
        (FLOOD + "Emergency supplies were sent to Mosul and Tikrit.", "aid"),
        (UNREST + "Several highways experience interruptions in Mosul.", "closure"),
        ("On Monday, three people were found dead in Mosul.", "casualties_found"),
        ("At least 18 people died: 12 in Mosul and six in Tikrit.", "casualties_found"),
        (QUAKE + "It hit a remote area straddling Mosul and Tikrit.", "earthquake"),
        (
            "The quake was centred near Baghdad, officials said, and was felt in Mosul.",
            "earthquake",
        ),
        (FLOOD + "The Tigris was flowing 40 cm above the danger level in Mosul.", "flood"),
        ("Water levels rose above the danger mark in Mosul.", "flood"),
        (FLOOD + "Residents of Mosul were affected by a sheet of water from the floods.", "flood"),
        (UNREST + "Protests spread. Chaos erupted in Mosul and Tikrit.", "riot"),
        ("Fighting caused mass displacement in Iraq. Thousands walked to Mosul.", "displacement"),
    ],
)
def test_a_form_of_reports_is_read_wherever_it_is_said(text, event, config):
    found = {at.split()[-1] for at, kind in events_in(text, config) if kind == event}
    named = [town for town in ("Mosul", "Tikrit") if town in text]
    assert set(named) <= found


@pytest.mark.parametrize(
    "text",
    [
        "Messages of support flooded Mosul.",
        "On Monday, Mosul was ablaze with colour for the festival.",
        "Schools held an earthquake drill in Mosul.",
        "On Monday, a report on wildfires was presented in Mosul.",
        QUAKE + "Mosul and Tikrit have not been affected by the quake.",
        "Hotels in Mosul are hosting 4,000 guests.",
        "The smoke of barbecues covered Mosul.",
        "Fans spent the night outdoors in Mosul.",
        "Mosul is among the largest cities of Iraq.",
        "Chaos erupted in Mosul when the flights were late.",
        QUAKE + "The price of bread rose above the level of last year in Mosul.",
        "Thousands walked to Mosul for the fair.",
        QUAKE + "It shook hands with rivals in Mosul, the party said.",
        FLOOD + "The water company damaged a pipe in Mosul.",
        FLOOD + "Residents of Mosul are affected by poor roads.",
        UNREST + "Protests spread. Trouble spread through the markets of Mosul.",
        "The Tigris Prize reached its peak in Mosul.",
        "Levels of trust rose above the mark of last year in Mosul.",
    ],
)
def test_what_only_looks_like_a_hazard_is_none(text, config):
    assert not {at for at, _ in events_in(text, config) if at in {"Mosul", "Tikrit"}}


def test_what_places_are_said_to_be_among_is_described():
    text = stage(
        "Velm/NNP/nsubj is/VBZ/ROOT//be among/IN/prep the/DT/det/districts "
        "flooded/VBN/amod/districts/flood districts/NNS/pobj/among/district ."
    )
    tree = text.reader.parties.tree
    assert [tree.tokens[i].text for i in describing(tree, 1)] == ["flooded"]
    assert not list(describing(tree, 0))


def test_a_series_of_quakes_is_what_struck():
    text = stage(
        "A/DT/det/series series/NN/nsubj of/IN/prep/series tremors/NNS/pobj/of/tremor "
        "struck/VBD/ROOT//strike Velm/NNP/dobj ."
    )
    reader = text.reader
    assert deeds_of(reader.parties.tree, reader.triggers, 4) == [3]
