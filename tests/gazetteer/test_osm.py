"""Extracts of OpenStreetMap: what is read of them, and what is refused."""

import bz2
import sys

import pytest

from mapgen.errors import InputError, UsageError
from mapgen.gazetteer import Gazetteer, Supply, add, ensure, listed, remove, tables
from mapgen.gazetteer.osm import read_extract

NODES = """
<node id="1" lat="35.51" lon="36.43" version="1"><tag k="place" v="village"/>
 <tag k="name" v="قرية"/><tag k="name:en" v="Dolzena"/><tag k="alt_name" v="Dulzeina;Dolzina"/>
 <tag k="population" v="1,200"/></node>
<node id="2" lat="20.1" lon="94.2" version="1"><tag k="place" v="hamlet"/>
 <tag k="name" v="Sanzwe"/></node>
<node id="3" lat="20.1" lon="94.2" version="1"><tag k="shop" v="bakery"/>
 <tag k="name" v="Bread"/></node>
<node id="4" lat="0" lon="0" version="1"><tag k="place" v="town"/><tag k="name" v="Null"/></node>
<node id="5" lat="20.2" lon="94.2" version="1"><tag k="place" v="square"/>
 <tag k="name" v="Square"/></node>
<node id="6" lat="20.3" lon="94.2" version="1"><tag k="place" v="village"/></node>
"""
LONG = f"""<node id="7" lat="20.3" lon="94.2" version="1"><tag k="place" v="village"/>
 <tag k="name" v="{"a" * 400}"/></node>"""


def extract(tmp_path, nodes=NODES, name="part.osm", head=""):
    path = tmp_path / name
    text = f'<?xml version="1.0"?>{head}<osm version="0.6">{nodes}</osm>'.encode()
    path.write_bytes(bz2.compress(text) if name.endswith(".bz2") else text)
    return path


def test_places_are_read_with_their_names_and_countries(tmp_path):
    told = []
    one, two = read_extract(extract(tmp_path, NODES + LONG), told)
    assert told == ["left out: Null: lat 0, lon 0 is no place"]
    assert (one.id, one.name, one.country, one.population) == ("osm:n1", "Dolzena", "SY", 1200)
    assert set(one.aliases) == {"قرية", "Dulzeina", "Dolzina"}
    assert (two.name, two.feature, two.country) == ("Sanzwe", "P.PPL", "MM")
    assert [place.name for place in read_extract(extract(tmp_path, name="p.osm.bz2"))] == [
        "Dolzena",
        "Sanzwe",
    ]


@pytest.mark.parametrize(
    ("nodes", "name", "head"),
    [
        ("", "empty.osm", ""),
        ("<node", "cut.osm", ""),
        (NODES, "no.osm.pbf", ""),
        ("&b;", "bomb.osm", '<!DOCTYPE o [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
    ],
)
def test_what_is_no_extract_is_refused_in_one_line(tmp_path, nodes, name, head):
    with pytest.raises(InputError) as caught:
        tuple(read_extract(extract(tmp_path, nodes, name, head)))
    assert "\n" not in str(caught.value)


def test_places_without_end_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("mapgen.gazetteer.osm._MOST", 1)
    with pytest.raises(InputError, match="more than 1 places"):
        tuple(read_extract(extract(tmp_path)))


def test_without_osmium_it_is_said_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "osmium", None)
    with pytest.raises(UsageError, match=r"mapgen\[osm\]"):
        tuple(read_extract(extract(tmp_path)))


def test_an_extract_is_added_kept_apart_and_removed(tmp_path, monkeypatch):
    monkeypatch.setattr(tables, "TABLES", ("countries.tsv",))
    monkeypatch.setattr(tables, "cities", lambda: iter(()))
    cache = tmp_path / "cache"
    (outcome,) = add(cache, [str(extract(tmp_path))], Supply())
    assert (outcome.what, outcome.places) == ("added", 2)
    assert [entry.kind for entry in listed(cache)] == ["osm"]
    with Gazetteer(ensure(cache)) as found:
        (place,) = found.lookup("Dulzeina")
        assert place.source.startswith("OpenStreetMap")
        licences = {s.licence for s in found.sources if s.name.startswith("OpenStreetMap")}
        assert licences == {"ODbL 1.0"}
    remove(cache, ["part.osm"])
    with Gazetteer(ensure(cache)) as found:
        assert found.lookup("Dulzeina") == ()
