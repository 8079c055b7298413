"""What counts as a place name, and what does not: on sentences of our own."""

import hashlib
import os
import pickle
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article, Toponym
from mapgen.recognise import recognise
from mapgen.resolve import resolve
from mapgen.resources import weights_of
from mapgen.text.analyse import analyse

Find = Callable[[str], dict[str, Toponym]]


@pytest.fixture(scope="module")
def find(gazetteer: Gazetteer) -> Find:
    def find_in(text: str) -> dict[str, Toponym]:
        article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
        return {t.surface: t for t in recognise(analyse(article), gazetteer)}

    return find_in


def test_spans_quote_the_text(find: Find) -> None:
    text = "Trains from Porto to Lisbon stopped near Coimbra, Portugal."
    for surface, toponym in find(text).items():
        assert text[toponym.start : toponym.end] == surface


def test_a_name_within_a_units_name_is_in_organisation(find: Find) -> None:
    found = find(
        "Troops of the Diyala Operations Command, the Operations Command Salah al-Din and the "
        "Samarra Operations Command took part."
    )
    assert {name: t.kind for name, t in found.items()} == {
        "Diyala": "in_organisation",
        "Salah al-Din": "in_organisation",
        "Samarra": "in_organisation",
    }


def test_an_operations_name_holds_no_place_of_an_event(find: Find) -> None:
    found = find("The army began “Heroes of Iraq” on Monday near Khanaqin.")
    assert found["Iraq"].kind == "in_organisation"
    assert found["Khanaqin"].kind == "name"


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers entered the (Mandali and Munthiriya) border crossings on Sunday.",
        "Soldiers entered the border crossings at Mandali and Munthiriya on Sunday.",
        "Soldiers entered the Mandali and Munthiriya border crossings on Sunday.",
    ],
)
def test_every_name_in_a_list_of_crossings_is_a_crossing(find: Find, text: str) -> None:
    found = find(text)
    assert found["Mandali"].hint == found["Munthiriya"].hint == "S.BDRCROSS"


def test_provinces_of_makes_each_name_a_province(find: Find) -> None:
    found = find("Fighting went on in the provinces of Diyala (east), Kirkuk and Nineveh.")
    assert {t.hint for t in found.values()} == {"A.ADM1"}
    assert set(found) == {"Diyala", "Kirkuk", "Nineveh"}


def test_salah_al_din_is_a_place_among_places(find: Find) -> None:
    found = find("Attacks rose in the areas between Kirkuk, Salah al-Din and Diyala.")
    assert set(found) == {"Kirkuk", "Salah al-Din", "Diyala"}


def test_the_region_means_the_one_region_named(find: Find) -> None:
    text = "Forces of the Kurdistan Region waited. The borders of the region stayed quiet."
    found = find(text)
    assert found["region"].name == "Kurdistan Region"
    assert text[: found["region"].start].endswith("The borders of the ")


def test_the_region_means_nothing_without_a_named_region(find: Find) -> None:
    assert "region" not in find("Rain fell on Baghdad and the rest of the region.")


def test_a_capitalised_kind_belongs_to_the_name_and_a_small_one_does_not(find: Find) -> None:
    found = find("Police from Lafayette Parish met officers of Sichuan province in Chengdu.")
    assert found["Lafayette Parish"].hint == "A.ADM2"
    assert found["Sichuan"].hint == "A.ADM1"


def test_a_container_is_what_follows_the_comma(find: Find) -> None:
    found = find("The bridge at Paris, Texas, was repaired before the one at St. Louis, Mo.")
    assert found["Paris"].container == "Texas"
    assert found["St. Louis"].container == "Mo."


def test_a_demonym_names_its_country(find: Find) -> None:
    found = find("Two Iraqi soldiers and a Turkish driver were hurt.")
    assert (found["Iraqi"].kind, found["Iraqi"].name) == ("demonym", "Iraq")
    assert found["Turkish"].kind == "demonym"


def test_a_government_spoken_of_by_its_capital_is_a_metonym(find: Find) -> None:
    found = find("Washington said on Thursday that it would keep its tariffs.")
    assert found["Washington"].kind == "metonym"


def test_pairs_and_datelines_are_read(find: Find) -> None:
    found = find("BAGHDAD - The Lagos/Ibadan line and the India-Bangladesh bus run again.")
    assert {"BAGHDAD", "Lagos", "Ibadan", "India", "Bangladesh"} <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        "Paris Williams and Austin Carter opened the concert. Chad Jordan played the drums.",
        "Roast the turkey slowly. Serve it in May or June, on a Sunday.",
        "According to Shafaq News, the prime minister, Mustafa Al-Kazemi, agreed in March.",
        "Twitter picture. You are commenting using your Facebook account. Log Out / Change",
        "Victoria Lane thanked everyone who had tested the new release.",
        "ISIS fighters and the Peshmerga kept away from each other.",
    ],
)
def test_persons_birds_months_and_publishers_are_no_places(find: Find, text: str) -> None:
    assert {name: t for name, t in find(text).items() if t.kind != "demonym"} == {}


@pytest.mark.parametrize(
    "text",
    ["", " \n\n ", "A" * 10_000, "\u202eBaghdad\u202c \x00 in \ud800", "'; DROP TABLE places; --"],
)
def test_hostile_text_is_read_without_harm(find: Find, text: str) -> None:
    article = Article(text=text, sha256="")
    assert all(isinstance(t, Toponym) for t in find_safely(find, article))


def find_safely(find: Find, article: Article) -> list[Toponym]:
    text = article.text.encode("utf-8", "replace").decode()
    return list(find(text).values())


def test_toponyms_do_not_overlap_and_survive_pickling(find: Find) -> None:
    found = sorted(
        find("Police in New York, N.Y., and South Charleston, W.Va., closed Main Street.").values(),
        key=lambda t: t.start,
    )
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ISIS attacked Samarra.", "Samarra"),
        ("Soldiers entered Hawija.", "Hawija"),
        ("The column reached Bunia before dark.", "Bunia"),
        ("The army recaptured Bama from the rebels.", "Bama"),
        ("Three people were killed near Tessalit.", "Tessalit"),
        ("Fighters pushed into Sarmin and Saraqib.", "Sarmin Saraqib"),
        ("The village of Maalula was quiet.", "Maalula"),
        ("Thousands marched through Gjilan.", "Gjilan"),
        ("The rebels took control of Kutum.", "Kutum"),
        ("The front line lies ten miles west of Vuhledar.", "Vuhledar"),
        ("Toretsk was shelled again.", "Toretsk"),
        ("Bombs fell on Kramatorsk and Lyman.", "Kramatorsk Lyman"),
    ],
)
def test_a_known_name_is_found_where_only_a_place_stands(find: Find, text: str, names: str) -> None:
    found = find(text)
    assert " ".join(found) == names
    assert not any(toponym.doubtful for toponym in found.values())


@pytest.mark.parametrize(
    "text",
    [
        "They attacked Obama over the deal.",
        "The striker left Arsenal for Chelsea.",
        "He entered Parliament in May.",
        "She found a friend in Brooke Henderson.",
        "Voters saw a leader in Obama's deputy.",
        "Nothing else happened in November or on Friday.",
        "Scouts lie in Block 8 of Class 3A.",
        "She works in FEMA.",
    ],
)
def test_what_stands_there_but_is_no_place_is_left_alone(find: Find, text: str) -> None:
    assert find(text) == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Residents of Kfar Qorvath returned home.", "Kfar Qorvath"),
        ("Shells fell on the villages of Nulixu and Avnevax yesterday.", "Nulixu Avnevax"),
        ("The patrol was hit ten kilometres south of Deir al-Zoruk.", "Deir al-Zoruk"),
    ],
)
def test_an_unknown_name_where_a_place_stands_is_offered(find: Find, text: str, names: str) -> None:
    found = find(text)
    assert " ".join(found) == names


def test_of_names_with_the_article_what_lies_along_is_offered(find: Find) -> None:
    found = find("Farmers along the Tovuma fear fighters. They fear the Zelmar.")
    assert list(found) == ["Tovuma"]


def test_a_name_is_offered_once_and_not_beside_a_sure_one(find: Find) -> None:
    found = find("In Qorvath, he slept. Near Qorvath, she woke. In Paris, they met.")
    assert list(found) == ["Qorvath", "Paris"]


def test_of_the_city_of_a_name_the_name_is_the_place(find: Find) -> None:
    found = find("The City of Huntsville pays, and the Province of Ontario does not.")
    assert list(found) == ["Huntsville", "Ontario"]


def test_a_rare_name_is_found_where_the_article_is_about_its_country(find: Find) -> None:
    found = find("Nepal closed a road. A bus went from Kathmandu to Besisahar.")
    assert not found["Besisahar"].doubtful
    found = find("France closed a road. A bus went from Paris to Besisahar.")
    assert found["Besisahar"].doubtful


def test_a_speaker_of_such_a_name_is_no_place(find: Find) -> None:
    found = find("Turkey is preparing. The plan is good, Soylu said. Soylu smiled in Ankara.")
    assert "Soylu" not in found


@pytest.mark.parametrize(
    ("text", "name", "hint"),
    [
        ("Boats crossed the Niger on Monday.", "Niger", "H."),
        ("Officials of the Niger government left.", "Niger", None),
        ("The army of Niger left.", "Niger", None),
        ("Fishermen of the Congo went home.", "Congo", None),
    ],
)
def test_a_river_is_written_with_the(find: Find, text: str, name: str, hint: str | None) -> None:
    assert find(text)[name].hint == hint


def test_airports_are_found_by_the_names_newspapers_use(find: Find) -> None:
    assert {"Heathrow", "Schiphol"} <= set(find("Heathrow and Schiphol closed for an hour."))


def test_a_name_with_an_article_or_a_possessive_inside_is_one_name(find: Find) -> None:
    found = find("They left Ma'arrat an-Nu'man. Pumps came from King's Lynn and from Boston.")
    assert {"Ma'arrat an-Nu'man", "King's Lynn"} <= set(found)


def test_weights_are_few() -> None:
    assert len(weights_of("recognise")) + len(weights_of("resolve")) <= 40


SEED = os.environ.get("MAPGEN_SEED_ARTICLE", "")


@pytest.mark.skipif(not SEED, reason="MAPGEN_SEED_ARTICLE names no article")
def test_every_place_of_the_first_article_is_found_and_resolved(gazetteer: Gazetteer) -> None:
    text = Path(SEED).read_text(encoding="utf-8")
    analysis = analyse(Article(text=text, sha256=""))
    found = resolve(
        analysis, recognise(analysis, gazetteer), gazetteer.lookup, fuzzy=gazetteer.fuzzy
    )
    places = {r.toponym.surface: r.place and r.place.id for r in found}
    assert places["Khanaqin"] == "gn:94591"
    assert places["Tuz"] == "gn:90026"
    assert places["Amerli"] == "place:amerli"
    assert places["Mandali"] == "place:mandali-crossing"
    assert places["Munthiriya"] == "place:munthiriya-crossing"
    assert places["Erbil"] == places["Arbil"] == "gn:95446"
    assert places["Baghdad"] == "gn:98182"
    assert places["Samarra"] == "gn:91597"
    assert places["Sulaimaniyah"] == "gn:98463"
    assert places["Salah al-Din"] == "adm1:IQ-SD"
    assert places["Kirkuk"] == "adm1:IQ-KI"
    assert places["Nineveh"] == "adm1:IQ-NI"
    diyala = {place for name, place in places.items() if name.startswith("Diyala")}
    assert diyala == {"adm1:IQ-DI"}
    assert places["Kurdistan Region"] == places["region"] == "region:kurdistan-region"
    assert (places["Iran"], places["Iraq"]) == ("country:IR", "country:IQ")
    assert None not in places.values()
    others = {"Iraqi", "Kurds", "Kurdistan", "Islamic Republic of Iran"}
    assert len(set(places) - others) == 20, sorted(places)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ISIS attacked Rutba on Monday.", "Rutba"),
        ("Rebels shelled Jalula on Monday.", "Jalula"),
        ("Gunmen raided Yola at dawn.", "Yola"),
    ],
)
def test_a_known_name_to_which_something_is_done_is_not_dropped(gazetteer, text, name):
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    assert name in {toponym.surface for toponym in recognise(analyse(article), gazetteer)}


@pytest.mark.parametrize("between", ["", "Border ", "Border Guards ", "Joint Border Guards "])
def test_a_bodys_word_may_stand_some_words_after_the_name(find: Find, between: str) -> None:
    found = find(f"He joined the Mosul {between}Academy on Monday.")
    assert found["Mosul"].kind == "in_organisation", between


@pytest.mark.parametrize(
    "text",
    [
        "Police announced an attack on Jos.",
        "An attack by gunmen on Marib was reported.",
        "Kharkiv came under fire on Monday.",
        "Tumaco fell to the rebels.",
        "Marib is under siege.",
        "Tumaco remains in rebel hands.",
        "The battle for Zakho continues.",
        "Rebels ambushed a convoy bound for Marib.",
        "Floods submerged Tumaco.",
        "Rebels now control most of Marib.",
    ],
)
def test_a_town_is_found_where_reports_put_towns_without_in(text: str, find: Find) -> None:
    assert {"Jos", "Marib", "Kharkiv", "Tumaco", "Zakho"} & set(find(text))
