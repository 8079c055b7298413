"""Locating: what the words around a place make of it, and how precisely it is then known."""

import hashlib
import re
from collections.abc import Iterator

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod
from shapely.geometry import shape

from mapgen.areas import Areas
from mapgen.locate import locate
from mapgen.model import Article, Geometry, Location, LonLat, Place, Resolution, Toponym
from mapgen.text.analyse import analyse

GEOD = Geod(ellps="WGS84")


def town(
    place_id: str, name: str, lon: float, lat: float, people: int = 0, **more: object
) -> Place:
    return Place(
        id=place_id,
        name=name,
        point=LonLat(lon, lat),
        feature="P.PPL",
        country="IQ",
        population=people,
        **more,
    )


def area(place_id: str, name: str, feature: str, lon: float, lat: float, country: str) -> Place:
    return Place(id=place_id, name=name, point=LonLat(lon, lat), feature=feature, country=country)


PLACES = {
    "Khanaqin": town("gn:94591", "Khanaqin", 45.39065, 34.3482, 171_000),
    "Tuz": town("gn:90026", "Tuz Khurmatu", 44.63256, 34.88808, 120_000),
    "Amerli": town("place:amerli", "Amerli", 44.5875, 34.725, 0, radius_km=1),
    "Mosul": town("gn:99072", "Mosul", 43.11889, 36.335, 1_700_000),
    "Tikrit": town("gn:90150", "Tikrit", 43.67861, 34.61581, 160_000),
    "Hawija": town("gn:98862", "Hawija", 43.7725, 35.32562, 100_000),
    "Baghdad": town("gn:98182", "Baghdad", 44.40088, 33.34058, 7_000_000),
    "Erbil": town("gn:95446", "Erbil", 44.00943, 36.19117, 900_000),
    "Samarra": town("gn:91597", "Samarra", 43.88568, 34.1959, 150_000),
    "Mandali": Place(
        id="place:mandali-crossing",
        name="Mandali border crossing",
        point=LonLat(45.6, 33.82),
        feature="S.BDRCROSS",
        country="IQ",
        radius_km=3,
    ),
    "Gulf of Aden": Place(
        id="gn:gulf",
        name="Gulf of Aden",
        point=LonLat(47.5, 12.5),
        feature="H.GULF",
        country="",
        extent_km=470,
    ),
    "Diyala": area("adm1:IQ-DI", "Diyala", "A.ADM1", 45.0, 34.0, "IQ"),
    "Kirkuk": area("adm1:IQ-KI", "Kirkuk", "A.ADM1", 44.2, 35.4, "IQ"),
    "Nineveh": area("adm1:IQ-NI", "Nineveh", "A.ADM1", 42.3, 36.0, "IQ"),
    "Salah al-Din": area("adm1:IQ-SD", "Salah al-Din", "A.ADM1", 43.7, 34.4, "IQ"),
    "Kurdistan Region": area(
        "region:kurdistan-region", "Kurdistan Region", "L.RGN", 44.4, 36.3, "IQ"
    ),
    "Iran": area("country:IR", "Iran", "A.PCLI", 53.0, 32.0, "IR"),
    "Iraq": area("country:IQ", "Iraq", "A.PCLI", 44.0, 33.0, "IQ"),
    "Syria": area("country:SY", "Syria", "A.PCLI", 38.0, 35.0, "SY"),
    "Middle East": area("region:middle-east", "Middle East", "L.RGN", 45.0, 30.0, ""),
    "Asia": area("continent:AS", "Asia", "L.CONT", 90.0, 40.0, ""),
    "Hamrin": Place(
        id="place:hamrin", name="Hamrin", point=LonLat(44.5, 34.6), feature="T.MTS", country="IQ",
        extent_km=60,
    ),
}  # fmt: skip
PEOPLES = {"Iranian": "Iran", "Iraqi": "Iraq", "Syrian": "Syria"}
_NAMES = re.compile(
    r"\b(?:" + "|".join(sorted([*PLACES, *PEOPLES], key=len, reverse=True)) + r")\b|\bthe region\b"
)
_UNIT = re.compile(r"\s+(?:[A-Z]\w+ )*Command\b")


@pytest.fixture(scope="module")
def areas() -> Iterator[Areas]:
    with Areas() as opened:
        yield opened


def resolved(text: str) -> list[Resolution]:
    """Resolve every name of `PLACES` in a text, as a perfect resolver would."""
    found = []
    for match in _NAMES.finditer(text):
        word = match.group()
        kind = "demonym" if word in PEOPLES else "name"
        if _UNIT.match(text, match.end()):
            kind = "in_organisation"
        name = "Kurdistan Region" if word == "the region" else PEOPLES.get(word, word)
        toponym = Toponym(start=match.start(), end=match.end(), surface=word, name=word, kind=kind)
        found.append(Resolution(toponym=toponym, place=PLACES[name], score=0.9, reason="test"))
    return found


def at(text: str, areas: Areas, lang: str = "en") -> tuple[Location, ...]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = Article(text=text, sha256=digest, lang=lang)
    return locate(analyse(article), resolved(text), areas)


def main(text: str, areas: Areas) -> Location:
    """Return the one location that is no component of another."""
    (found,) = [item for item in at(text, areas) if not item.component]
    return found


def titles(text: str, areas: Areas) -> list[str]:
    return [item.title for item in at(text, areas) if not item.component]


def codes(item: Location) -> tuple[int | None, int | None]:
    return item.geo_precision, item.where_prec


def test_a_town_is_its_own_point(areas):
    item = main("Troops are in Mosul.", areas)
    assert (item.key, item.form, codes(item), item.words) == (
        "gn:99072", "exact", (1, 1), "named town",
    )  # fmt: skip
    assert item.geometry == Geometry("Point", (43.11889, 36.335))


def test_an_estimated_crossing_is_a_point_with_its_radius(areas):
    item = main("They took the border crossing at Mandali.", areas)
    assert (item.form, codes(item), item.radius_km, item.approximate) == ("near", (2, 2), 3, True)
    assert (item.title, item.words) == ("Mandali border crossing", "estimated, ± 3 km")
    assert item.geometry is not None
    assert item.geometry.type == "Point"


def test_a_governorate_is_its_area(areas):
    item = main("The army searched Diyala province.", areas)
    assert (item.key, item.form, codes(item)) == ("adm1:IQ-DI", "region", (3, 4))
    assert (item.title, item.words) == ("Diyala governorate", "somewhere in the governorate")
    assert shape(item.geometry).contains(shapely.Point(45.0, 34.0))


def test_a_line_that_data_does_not_fix_is_called_approximate(areas):
    item = main("The president of the region spoke.", areas)
    assert (item.title, codes(item), item.approximate) == ("Kurdistan Region", (3, 5), True)


@pytest.mark.parametrize("name", ["Iran", "Asia", "Middle East"])
def test_what_has_no_drawable_extent_is_listed_only(name, areas):
    item = main(f"It was quiet in {name}.", areas)
    assert (item.form, item.geometry, item.anchor) == ("country", None, None)


def test_a_people_is_no_place(areas):
    assert at("Iraqi and Iranian officers met.", areas) == ()


def test_a_name_inside_a_unit_keeps_its_own_place(areas):
    items = at(
        "Near Tikrit the Samarra Operations Command and Diyala Operations Command met.", areas
    )
    assert [item.key for item in items][1:] == ["gn:91597", "adm1:IQ-DI"]


def test_outskirts_reach_every_member_of_the_list(areas):
    text = "They operate in the outskirts of the Khanaqin, Tuz, Amerli, and Nineveh regions."
    items = at(text, areas)
    assert [item.key for item in items] == [
        "near:gn:94591:10", "near:gn:90026:10", "near:place:amerli:7", "adm1:IQ-NI",
    ]  # fmt: skip
    assert [item.radius_km for item in items] == [10, 10, 7, None]
    assert items[0].words == "outskirts, within about 10 km"
    assert [codes(item) for item in items] == [(2, 2), (2, 2), (2, 2), (3, 4)]


def test_outskirts_end_where_the_list_ends(areas):
    text = "They operate in the outskirts of Khanaqin and Tuz and in Mosul, and Tikrit is quiet."
    assert titles(text, areas) == [
        "Outskirts of Khanaqin", "Outskirts of Tuz Khurmatu", "Mosul", "Tikrit",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Gunmen abducted 12 miners in the nearby town of Tikrit.", "Tikrit"),
        ("Gunmen abducted 12 miners in nearby Tikrit.", "Tikrit"),
        ("They took the miners to nearby Tikrit.", "Tikrit"),
        ("Gunmen abducted 12 miners near Tikrit.", "Near Tikrit"),
    ],
)
def test_the_nearby_town_is_the_town(areas, text, title):
    assert titles(text, areas) == [title]


def test_a_container_is_no_member_of_a_list(areas):
    assert titles("A bomb went off near Tikrit, Iraq.", areas) == ["Near Tikrit", "Iraq"]


def test_a_plain_mention_and_the_outskirts_are_two_marks(areas):
    items = at("They hold Khanaqin. Others hide in villages around Khanaqin.", areas)
    assert [item.title for item in items] == ["Khanaqin", "Around Khanaqin"]
    assert items[0].key != items[1].key


def test_a_distance_and_direction_move_the_point(areas):
    item = main("A post lies 50 km south of Mosul.", areas)
    mosul = PLACES["Mosul"].point
    azimuth, _, metres = GEOD.inv(mosul.lon, mosul.lat, item.anchor.lon, item.anchor.lat)
    assert abs(metres / 1000 - 50) < 0.1
    assert abs(abs(azimuth) - 180) < 0.1
    assert (item.title, item.radius_km) == ("50 km south of Mosul", 20)


def test_miles_are_miles(areas):
    item = main("A post lies 30 miles (48 km) northwest of Baghdad.", areas)
    assert item.title == "48 km northwest of Baghdad"


def test_northern_cuts_a_governorate(areas):
    item = main("It rained in northern Nineveh.", areas)
    whole = areas.polygon("adm1:IQ-NI")
    assert (item.form, codes(item), item.approximate) == ("region", (3, 4), True)
    assert shape(item.geometry).bounds[1] > whole.bounds[1] + 0.5


@pytest.mark.parametrize("word", ["northwest", "north-west", "north-western"])
def test_a_compass_word_without_its_ending_cuts_as_well(word, areas):
    item = main(f"It rained in {word} Nineveh.", areas)
    assert (item.form, item.title) == ("region", "Northwestern Nineveh governorate")


@pytest.mark.parametrize("unit", ["province", "governorate"])
def test_the_northern_province_of_a_name_is_all_of_it(unit, areas):
    assert main(f"It rained in the northern {unit} of Nineveh.", areas).title == (
        "Nineveh governorate"
    )
    assert main(f"It rained in the north of the {unit} of Nineveh.", areas).title == (
        "Northern Nineveh governorate"
    )


def test_north_central_is_in_the_north(areas):
    assert main("It rained in north-central Nineveh.", areas).title.startswith("Northern")


@pytest.mark.parametrize("kind", ["the northern Iraqi city of", "the capital", "the city of"])
def test_the_kind_of_a_place_may_stand_between(kind, areas):
    item = main(f"A post lies 50 km south of {kind} Mosul.", areas)
    assert item.title == "50 km south of Mosul"


def test_another_place_with_its_own_word_ends_the_direction(areas):
    item = main("They met south of the border and in the city of Mosul.", areas)
    assert item.title == "Mosul"


def test_between_governorates_is_where_all_of_them_are_close(areas):
    text = (
        "Attacks grew in the areas between Kirkuk, Salah al-Din (north) and Diyala (east), known "
        "as the “Triangle of Dust”."
    )
    area_, *parts = at(text, areas)
    assert (area_.title, area_.form, codes(area_), area_.approximate) == (
        "Triangle of Dust", "vague", (3, 5), True,
    )  # fmt: skip
    assert [part.component for part in parts] == [True, True, True]
    middle = shapely.Point(area_.anchor.lon, area_.anchor.lat)
    for place_id in ("adm1:IQ-KI", "adm1:IQ-SD", "adm1:IQ-DI"):
        assert shapely.distance(middle, areas.polygon(place_id)) < 0.35


def test_a_by_name_may_stand_before(areas):
    text = "Attacks grew in the “Triangle of Dust”, the areas between Diyala and Kirkuk."
    assert at(text, areas)[0].title == "Triangle of Dust"


@pytest.mark.parametrize(
    "text",
    [
        "Relations between Erbil and Baghdad improved.",
        "Talks between Erbil and Baghdad went on.",
        "Envoys travelled from Erbil to Baghdad.",
    ],
)
def test_relations_and_journeys_make_no_area(text, areas):
    assert titles(text, areas) == ["Erbil", "Baghdad"]


def test_a_border_strip_is_that_of_the_governorate_spoken_of(areas):
    text = "The army cleared the border strip with Iran.\n\nIt then left Diyala."
    strip, iran, _ = at(text, areas)
    assert (strip.key, strip.form, codes(strip), strip.radius_km) == (
        "border:adm1:IQ-DI:country:IR", "band", (3, 5), None,
    )  # fmt: skip
    assert (strip.title, strip.words) == ("Border strip with Iran", "somewhere along this strip")
    assert iran.component
    band_ = shape(strip.geometry)
    assert areas.polygon("adm1:IQ-DI").buffer(0.001).contains(band_)
    line = areas.shared_border("adm1:IQ-DI", "country:IR")
    assert band_.buffer(0.001).contains(line)


def test_without_a_governorate_the_border_is_the_countrys(areas):
    strip = at("Iraq cleared the border strip with Iran.", areas)[1]
    assert strip.key == "border:country:IQ:country:IR"


def test_a_demonym_can_name_a_border_but_is_no_mark(areas):
    items = at("Police guard the Iraqi-Syrian border, Iraq said.", areas)
    assert [(item.key, item.component) for item in items] == [
        ("border:country:IQ:country:SY", False), ("country:IQ", False),
    ]  # fmt: skip


def test_a_stated_depth_is_the_bands_width(areas):
    text = (
        "ISIS used a belt, to a depth of 10 kilometers in some areas, within the boundaries "
        "between the region and the provinces of Diyala (east), Kirkuk and Nineveh (north)."
    )
    belt = at(text, areas)[0]
    assert (belt.form, codes(belt), belt.approximate) == ("band", (3, 5), True)
    assert belt.words == "up to 10 km deep, in some parts only"
    assert belt.geometry is not None
    line = areas.shared_border("region:kurdistan-region", "adm1:IQ-DI")
    middle = line.interpolate(0.5, normalized=True)
    for bearing in range(0, 360, 30):
        lon, lat, _ = GEOD.fwd(middle.x, middle.y, bearing, 4800)
        assert shape(belt.geometry).contains(shapely.Point(lon, lat))


def test_areas_separating_two_forces_follow_the_line_between_them(areas):
    text = "They fought in areas separating the federal forces and the Peshmerga in Diyala."
    line, diyala = at(text, areas)
    assert line.key == "line:region:kurdistan-region:country:IQ:adm1:IQ-DI"
    assert (line.form, codes(line), line.approximate) == ("band", (3, 5), True)
    assert text[line.start : line.end] == "areas separating the federal forces and the Peshmerga"
    assert diyala.key == "adm1:IQ-DI"


@pytest.mark.parametrize(
    "text",
    [
        "Cells seeped into areas between the Iraqi provinces and the region in 2019.",
        "Cells seeped into areas between the region and the Iraqi provinces in 2019.",
    ],
)
def test_areas_between_a_region_and_the_provinces_follow_its_line(text, areas):
    line = at(text, areas)[0]
    assert (line.key, line.form, line.approximate) == ("edge:region:kurdistan-region", "band", True)
    assert text[line.start : line.end].startswith("areas between")


def test_unknown_forces_have_no_line(areas):
    text = "They fought in areas separating the rebels and the loyalists in Diyala."
    assert titles(text, areas) == ["Diyala governorate"]


def test_disputed_areas_join_what_says_how_far_they_extend(areas):
    text = (
        "Voids remain in the disputed areas, which extend from the borders of Nineveh to the "
        "outskirts of Diyala. Border areas of the region suffer. Disputed areas are poor."
    )
    items = [item for item in at(text, areas) if not item.component]
    assert {item.key for item in items} == {"area:iq-disputed"}
    assert len(items) == 3
    assert items[0].title == "Disputed areas from the borders of Nineveh to the outskirts of Diyala"
    assert (items[0].form, codes(items[0]), items[0].approximate) == ("vague", (3, 5), True)


def test_disputed_areas_of_another_country_are_not_these(areas):
    assert titles("Iran and Syria spoke of disputed areas.", areas) == ["Iran", "Syria"]


def test_a_road_is_a_strip_along_the_straight_line(areas):
    road, *ends = at("They swept the Tikrit–Hawija road.", areas)
    assert (road.form, road.title, road.approximate) == ("band", "Tikrit–Hawija road", True)
    assert all(end.component for end in ends)


@pytest.mark.parametrize(
    "text",
    [
        "outskirts of Khanaqin and Tuz near Mosul; 50 km south of Mosul and north of Tikrit",
        "the Diyala border, the border strip with Iran in Diyala, the border of the region",
        "areas between Tikrit and Hawija, areas between Kirkuk and Diyala, central Iraq",
        "disputed areas in Iraq, the road from Tikrit to Mosul, the Hamrin mountains",
    ],
)
def test_every_polygon_is_valid_and_wound_as_rfc_7946_asks(text, areas):
    for item in at(f"Reports speak of {text}.", areas):
        if item.geometry is None or item.geometry.type == "Point":
            continue
        drawn = shape(item.geometry)
        assert drawn.is_valid
        assert not drawn.is_empty
        for part in shapely.get_parts(drawn):
            assert part.exterior.is_ccw
            assert not any(ring.is_ccw for ring in part.interiors)
        assert drawn.covers(shapely.Point(item.anchor.lon, item.anchor.lat).buffer(1e-4))


@settings(max_examples=60, deadline=None)
@given(
    lon=st.floats(-179, 179),
    lat=st.floats(-72, 72),
    people=st.sampled_from([0, 49_000, 51_000, 9_000_000]),
    words=st.sampled_from(["the outskirts of {}", "villages near {}", "{}'s suburbs"]),
)
def test_every_circle_has_its_stated_radius(lon, lat, people, words):
    place = Place(
        id="gn:1", name="Ortona", point=LonLat(round(lon, 5), round(lat, 5)), feature="P.PPL",
        country="XX", population=people,
    )  # fmt: skip
    text = f"They hide in {words.format('Ortona')}."
    start = text.index("Ortona")
    toponym = Toponym(start=start, end=start + 6, surface="Ortona", name="Ortona")
    resolution = Resolution(toponym=toponym, place=place, score=1.0, reason="test")
    article = Article(text=text, sha256="0" * 64)
    with Areas() as opened:
        (item,) = locate(analyse(article), [resolution], opened)
    assert item.radius_km == (10 if people > 50_000 else 7)
    drawn = shape(item.geometry)
    for part in shapely.get_parts(drawn):
        for x, y in part.exterior.coords:
            if abs(abs(x) - 180) < 1e-6:
                continue  # cut at the antimeridian
            metres = GEOD.inv(place.point.lon, place.point.lat, x, y)[2]
            assert abs(metres / 1000 / item.radius_km - 1) < 0.01


@pytest.mark.parametrize(("extent", "radius"), [(None, 25), (4, 5), (14, 14)])
def test_a_division_without_a_boundary_is_wide_and_has_no_edges(areas, extent, radius):
    place = Place(
        id="adm2:XX:1", name="Orta", point=LonLat(10.0, 45.0), feature="A.ADM2", country="XX",
        extent_km=extent,
    )  # fmt: skip
    toponym = Toponym(start=13, end=17, surface="Orta", name="Orta")
    article = Article(text="It rained in Orta.", sha256="0" * 64)
    resolution = Resolution(toponym=toponym, place=place, score=1.0, reason="test")
    (item,) = locate(analyse(article), [resolution], areas)
    assert (item.form, item.radius_km, codes(item)) == ("vague", radius, (2, 3))
    assert item.approximate


@pytest.mark.parametrize(
    "text",
    [
        "Troops went to Samarra, about 50 miles southwest of Tikrit, to stand by.",
        "Troops went to Samarra (50 km south of Tikrit).",
        "Troops went to Samarra, near Tikrit, on Friday.",
    ],
)
def test_a_phrase_that_says_where_a_named_place_lies_is_no_mark_of_its_own(text, areas):
    assert titles(text, areas) == ["Samarra"]


def test_the_next_of_a_list_is_no_aside(areas):
    found = titles("Troops are in Samarra, near Tikrit and in Mosul.", areas)
    assert "Near Tikrit" in found


def test_a_measured_road_is_one_band_and_its_ends_are_parts(areas):
    text = "They met on the Baghdad-Samarra road, about 80 km south of Tikrit."
    (band,) = [item for item in at(text, areas) if not item.component]
    assert (band.form, band.key.partition(":")[0]) == ("band", "road")


def test_no_dry_land_stands_for_a_sea(areas):
    drawn = shape(main("Ships were attacked in the Gulf of Aden.", areas).geometry)
    assert drawn.covers(shapely.Point(47.5, 12.5))
    assert not drawn.covers(shapely.Point(47.5, 15.0))  # Yemen
    assert not drawn.covers(shapely.Point(47.5, 9.8))  # Somalia


def told(item: Location, text: str) -> str:
    """Say in one line all that a rule made of a phrase, but for the shape itself."""
    bounds = shape(item.geometry).bounds if item.geometry else ()
    anchor = (item.anchor.lon, item.anchor.lat) if item.anchor else ()
    parts = (
        item.title, f"“{text[item.start : item.end]}”", item.key, item.form, codes(item),
        f"± {item.radius_km}" if item.radius_km else "", "~" if item.approximate else "",
        "component" if item.component else "", item.words, item.rule,
        " ".join(f"{number:.2f}" for number in (*bounds, *anchor)),
        len(item.resolutions),
    )  # fmt: skip
    return " | ".join(str(part) for part in parts if part)


def test_the_words_around_a_place_make_of_it_what_the_table_says(areas, pinned):
    pinned("locate", lambda text: [told(item, text) for item in at(text, areas)])


def test_a_part_on_one_side_is_two_fifths_of_the_ground_and_a_corner_a_quarter(areas):
    whole = areas.polygon("adm1:IQ-NI")
    for words, share in (("northern", 0.4), ("southern", 0.4), ("northwestern", 0.25)):
        part = shape(main(f"It rained in {words} Nineveh.", areas).geometry)
        assert abs(part.area / whole.area - share) < 0.06, words
        assert part.difference(whole.buffer(1e-4)).is_empty
        at = 1 if "south" in words else 3
        assert part.bounds[at] == pytest.approx(whole.bounds[at], abs=1e-4)


def test_miles_from_a_town_reach_as_far_as_they_are_and_a_tenth_more(areas):
    item = main("A post lies 30 miles from Khanaqin.", areas)
    assert (item.title, item.radius_km) == ("48 km from Khanaqin", 54)


def test_a_road_is_no_longer_than_six_hundred_kilometres(areas):
    far = {"Near": (44.0, 33.0), "Edge": (44.0, 38.3), "Far": (44.0, 38.5)}
    for name, drawn in (("Edge", True), ("Far", False)):
        text = f"They swept the road from Near to {name}."
        found = []
        for word in ("Near", name):
            start = text.index(word)
            toponym = Toponym(start=start, end=start + len(word), surface=word, name=word)
            place = town(f"gn:{word}", word, *far[word])
            found.append(Resolution(toponym=toponym, place=place, score=1.0, reason="test"))
        article = Article(text=text, sha256="0" * 64)
        keys = [item.key for item in locate(analyse(article), found, areas)]
        assert any(key.startswith("road:") for key in keys) == drawn, name


def test_arabic_words_around_a_place_make_of_it_what_the_table_says(areas, pinned):
    pinned("locate_arabic", lambda text: [told(item, text) for item in at(text, areas, "ar")])
