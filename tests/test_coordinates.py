"""Coordinates that a text states become places; other numbers do not."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Resolution
from mapgen.recognise import recognise
from mapgen.recognise.coordinates import coordinates
from mapgen.resolve import resolve
from mapgen.text.analyse import analyse


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
        ("3324N 04316E", 33.4, 43.26667),
        ("332436N 0431612E", 33.41, 43.27),
        ("33.4102, 43.2703", 33.4102, 43.2703),
        ("-1.6585, 29.2205", -1.6585, 29.2205),
        ("38S MB 44 88", 33.3347, 44.4042),
        ("38SMB4455588555", 33.33474, 44.40422),
    ],
)
def test_stated_coordinates_are_read(words: str, lat: float, lon: float) -> None:
    text = f"A drone struck a camp at {words} on Monday."
    (found,) = coordinates(text)
    assert text[found.start : found.end] == words
    assert [float(number) for number in found.name.split(",")[:2]] == pytest.approx(
        [lat, lon], abs=1e-4
    )


@pytest.mark.parametrize(
    ("words", "radius"),
    [
        ("33.41 N, 43.27 E", 0.0),
        ("33.4 N, 43.3 E", 7.9),
        ("33 N, 43 E", 79.0),
        ("33°24′N 43°16′E", 1.3),
        ("38S MB 4455 8855", 0.0),
        ("38S MB 445 885", 0.0),
    ],
)
def test_few_digits_leave_a_radius(words: str, radius: float) -> None:
    (found,) = coordinates(f"A drone struck a camp at {words} on Monday.")
    assert float(found.name.split(",")[2]) == radius


@pytest.mark.parametrize(
    "text",
    [
        "Route 95 N, 40 E",
        "It lies at 95 N, 43 E.",
        "33°75′N 43°16′E",
        "5 S of 6 E",
        "10.5 N",
        "It sold 12,345, 34,512 units.",
        "Rates fell 2.513, then 3.4.",
        "Grid 38SMB445 8855 is torn.",
        "Flight 12P AA 12 345 left.",
        "He paid 95.1234, 200.5678 in all.",
    ],
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
