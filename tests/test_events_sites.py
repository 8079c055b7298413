"""Which nouns mean a part of a place: of the packaged list, and of the lists of events."""

from mapgen.events.sites import sites
from tests.articles import told


def test_spots_buildings_and_grounds_are_known():
    assert {"upland", "foothill", "mosque", "lakeshore", "church", "outskirts"} <= sites()


def test_people_lengths_and_comments_are_none():
    assert not {"mayor", "centimetre", "soldier", "army"} & sites()
    assert all(word == word.lower() and not word.startswith("#") for word in sites())


def test_what_happens_at_a_part_of_a_town_is_in_it(config):
    found = told("Soldiers killed six rebels in the foothills of Mosul on Monday.", config)
    assert ("Mosul", "attacked", "soldiers") in found
    found = told("Soldiers killed the mayor of Mosul on a journey to Tikrit on Monday.", config)
    assert ("Tikrit", "attacked", "soldiers") not in found
