"""Whose point of view a map's symbols have: nobody's, unless its maker chose one."""

import pytest

from mapgen.errors import UsageError
from mapgen.export.geojson import read_geojson, write_geojson
from mapgen.viewpoint import FRIEND, HOSTILE, NEUTRAL, identities, names_of, seen_by
from tests.render import sample_document


def _sample():
    return sample_document.sample_document()


@pytest.fixture(scope="module")
def plain():
    return _sample()


def _identities(document):
    claims = [claim for mark in document.marks for claim in mark.claims]
    actors = [*document.actors, *(a for c in (*claims, *document.unplaced) for a in c.actors)]
    return {(actor.side, actor.sidc[3]) for actor in actors if actor.sidc}


def test_a_map_takes_no_side_by_itself(plain):
    assert seen_by(plain) is plain
    assert identities(plain) == {}
    assert {identity for _, identity in _identities(plain)} == {NEUTRAL}


def test_every_unit_of_a_friendly_side_is_a_friend_and_no_other(plain):
    document = seen_by(plain, ["federal"])
    assert ("federal", FRIEND) in _identities(document)
    assert {i for side, i in _identities(document) if side != "federal"} <= {NEUTRAL}


def test_the_run_says_that_a_point_of_view_was_chosen(plain):
    document = seen_by(plain, ["federal", "peshmerga"], ["isis"])
    options = dict(document.run.options)
    assert (options["friendly"], options["hostile"]) == ("federal,peshmerga", "isis")
    assert identities(document) == {"federal": FRIEND, "peshmerga": FRIEND, "isis": HOSTILE}
    assert names_of(document, "friendly") == ("Federal Iraqi forces", "Kurdistan Region forces")


def test_the_point_of_view_survives_the_saved_map(plain):
    document = seen_by(plain, ["federal"])
    again = read_geojson(write_geojson(document))
    assert identities(again) == {"federal": FRIEND}
    assert _identities(again) == _identities(document)


def test_a_side_that_the_map_has_not_is_refused_with_those_it_has(plain):
    with pytest.raises(UsageError, match=r"--friendly: no side 'fedral' .* federal, isis"):
        seen_by(plain, ["fedral"])


def test_nobody_is_friend_and_enemy_at_once(plain):
    with pytest.raises(UsageError, match="both name 'isis'"):
        seen_by(plain, ["isis"], ["isis"])
