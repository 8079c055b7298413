"""Coordinates that a text states become places; other numbers do not."""

import hashlib

import pytest

from mapgen.analyse import analyse
from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Resolution
from mapgen.recognise import recognise
from mapgen.recognise.coordinates import coordinates
from mapgen.resolve import resolve


def resolved(text: str, gazetteer: Gazetteer) -> tuple[Resolution, ...]:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    analysis = analyse(article)
    return resolve(analysis, recognise(analysis, gazetteer), gazetteer.lookup)


@pytest.mark.parametrize(
    ("words", "lat", "lon"),
    [
        ("33.41 N, 43.27 E", 33.41, 43.27),
        ("33.41N 43.27E", 33.41, 43.27),
        ("12.5° S, 40.25° E", -12.5, 40.25),
        ("33°24′36″N 43°16′12″E", 33.41, 43.27),
        ("04°30' south and 070°15' west", -4.5, -70.25),
    ],
)
def test_stated_coordinates_are_read(words: str, lat: float, lon: float) -> None:
    text = f"A drone struck a camp at {words} on Monday."
    (found,) = coordinates(text)
    assert text[found.start : found.end] == words
    assert [float(number) for number in found.name.split(",")] == pytest.approx(
        [lat, lon], abs=1e-4
    )


@pytest.mark.parametrize(
    "text",
    ["Route 95 N, 40 E", "It lies at 95 N, 43 E.", "33°75′N 43°16′E", "5 S of 6 E", "10.5 N"],
)
def test_what_cannot_be_coordinates_is_left_alone(text: str) -> None:
    found = tuple(coordinates(text))
    assert all(abs(float(t.name.split(",")[0])) <= 90 for t in found)
    assert not found


def test_coordinates_are_a_point_on_the_map(gazetteer: Gazetteer) -> None:
    found = resolved("Iraqi forces struck a camp at 33.41 N, 43.27 E on Monday.", gazetteer)
    (spot,) = [r for r in found if r.toponym.hint == "S.COORD"]
    assert spot.place is not None
    assert (spot.place.point.lat, spot.place.point.lon) == (33.41, 43.27)
