"""What a text's own words say of its places: shared heads, lands of forces, chains, waters."""

import pytest

from mapgen.config import Config
from mapgen.gazetteer import Gazetteer
from tests.articles import resolved, told


def named(gazetteer: Gazetteer, text: str) -> dict[str, str]:
    """Return the kind of each name."""
    return {one.toponym.surface: one.toponym.kind for one in resolved(gazetteer, text)}


def put(gazetteer: Gazetteer, text: str) -> dict[str, tuple[str, str]]:
    """Return country and feature class of each name that got a place."""
    return {
        one.toponym.surface: (one.place.country or "", one.place.feature[0])
        for one in resolved(gazetteer, text)
        if one.place is not None
    }


REGIONS = """The Somali Region and the Oromia and Sidama regions of Ethiopia lack food.

Aid reached the region on Monday."""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Curfews hold in the Tiko, Ekombe and Muyuka Police Divisions of Cameroon.",
         "Tiko|Ekombe|Muyuka"),
        ("Clashes spread to Kalengera, Busanza, Jomba and Bweza Groupements in North Kivu.",
         "Kalengera|Busanza|Jomba|Bweza"),
        ("People fled the Mutongo and Ihana Chiefdoms of Congo on Monday.", "Mutongo|Ihana"),
        ("Fires were seen in Balaju and Chabahil wards of Kathmandu.", "Balaju|Chabahil"),
        ("Trucks were burned along the Keffi/Abakwa/Lafia Road in Nigeria.", "Keffi|Abakwa"),
        ("In al-Bireh, two men were held. People fled el-Obeid at dawn.", "al-Bireh|el-Obeid"),
        ("Vanuatu\n\n• Capital Port Vila badly damaged, power out", "Port Vila"),
        ("The raid hit Kafr Takharim, Dolzen, Baskara and Harem, north of Idlib in Syria.",
         "Dolzen|Baskara"),
    ],
)  # fmt: skip
def test_every_name_that_the_words_call_a_place_is_found(
    gazetteer: Gazetteer, text: str, names: str
) -> None:
    assert set(names.split("|")) <= named(gazetteer, text).keys()


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Troops were sent to Sagaing and Bago Regions of Myanmar.", {"Regions"}),
        ("Talks are held in South and North Darfur, Sudan said.", {"South"}),
        ("Aid went to the Tombo and Sefa Territories, the Mane and Luso Chiefdoms in Congo.",
         {"Sefa Territories", "Luso Chiefdoms"}),
        ("Bashar al-Assad met ministers in Damascus.", {"al-Assad", "Assad"}),
        ("The actor talked to Austin Hayes in Nice.", {"Austin"}),
    ],
)  # fmt: skip
def test_what_is_part_of_something_else_is_no_name(
    gazetteer: Gazetteer, text: str, others: set[str]
) -> None:
    assert not others & named(gazetteer, text).keys()


def test_names_that_share_a_word_for_bodies_are_all_bodies(gazetteer: Gazetteer) -> None:
    text = "The Raqqa, Tabqa and Manbij Military Councils agreed to leave, Syria's army said."
    kinds = named(gazetteer, text)
    assert {kinds[name] for name in ("Raqqa", "Tabqa", "Manbij")} == {"in_organisation"}


def test_a_people_that_the_model_takes_for_a_place_is_a_people(gazetteer: Gazetteer) -> None:
    assert named(gazetteer, "Iranian, Afghan and Tajik ministers met.")["Tajik"] == "demonym"


@pytest.mark.parametrize(
    ("text", "name", "where"),
    [
        # A force acts in its land, a people across its border, where nothing speaks against it.
        ("JNIM fighters entered Dori on Monday.", "Dori", ("BF", "P")),
        ("The M23 took Sake on Monday.", "Sake", ("CD", "P")),
        ("Turkish drones struck Kobani on Tuesday.", "Kobani", ("SY", "P")),
        ("Rwandan soldiers entered Bukavu on Monday.", "Bukavu", ("CD", "P")),
        # A name that has its land in it; a province of few who were counted.
        ("Drones fell in the Tigray region of Ethiopia, Eritrea said.", "Tigray", ("ET", "A")),
        ("Yemen's Houthis spoke of Israel's war in the Gaza Strip.", "Gaza Strip", ("PS", "A")),
        # Containers of containers.
        ("Cases rose in Badou town, Wawa district, Plateaux region in the western part of Togo.",
         "Plateaux", ("TG", "A")),
        ("Cases rose in Badou town, Wawa district, Plateaux region in the western part of Togo.",
         "Badou", ("TG", "P")),
        ("Rain hit China's Shanxi, Henan, Hubei provinces on Monday.", "Henan", ("CN", "A")),
        ("Ships lay in the Apulian port of Brindisi in Italy.", "Brindisi", ("IT", "P")),
        ("Crossings between Manitoba and Montana ended, the RCMP said.", "Manitoba", ("CA", "A")),
        ("Two were hurt in the Denver suburb of Aurora, Colorado police said.", "Denver",
         ("US", "P")),
        # Waters by their own spelling, and ways that are none.
        ("Somali troops advanced along the Webi Shabelle on Monday.", "Webi Shabelle",
         ("SO", "H")),
        ("Al-Shabaab fled across the Juba towards Jilib in Somalia.", "Juba", ("SO", "H")),
        ("Ukraine's army held the bank of the Oskol near Kupiansk.", "Oskol", ("", "H")),
        ("Kenyan villages along the Tanna River near Garissa were flooded.", "Tanna River",
         ("KE", "H")),
        ("Floods hit Mogadishu and farms along the Jowhar corridor in Somalia.", "Jowhar",
         ("SO", "P")),
    ],
)  # fmt: skip
def test_the_words_decide_where_it_is(
    gazetteer: Gazetteer, text: str, name: str, where: tuple[str, str]
) -> None:
    assert put(gazetteer, text)[name] == where


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A force in its land says nothing where the article is about another.
        ("Islamists linked to ISIS attacked Baji in Mozambique's Cabo Delgado.", "Baji"),
        # "The region" is none of several.
        (REGIONS, "region"),
    ],
)  # fmt: skip
def test_nothing_is_put_where_the_words_do_not_say(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    places = {one.toponym.surface: one.place for one in resolved(gazetteer, text)}
    names = {place.name for place in places.values() if place is not None}
    assert places.get(name) is None
    assert name not in names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "In Kharkiv Oblast, the army took the settlements of Ukrainka and Shestakove.",
            "Ukrainka",
        ),
        ("In Sumy Oblast, shells hit the villages of Peremoha and Kuksha.", "Peremoha"),
        ("In Odesa Oblast, drones hit the village of Nova Dmytrivka.", "Nova Dmytrivka"),
    ],
)
def test_a_village_of_the_province_that_a_sentence_opens_with_is_none_elsewhere(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    assert gazetteer.lookup(name)
    assert name not in put(gazetteer, text)


def test_a_part_called_a_colony_is_no_city_abroad(gazetteer: Gazetteer) -> None:
    found = put(gazetteer, "Two men were shot dead in Karachi. One was found in Aligarh colony.")
    assert "Karachi" in found
    assert "Aligarh" not in found


def test_towns_of_one_land_are_no_province_of_another(gazetteer: Gazetteer) -> None:
    found = put(
        gazetteer,
        "Jets hit Lebanon again. They struck Tyre, Sidon and Nabatieh.\n\n"
        "They hit towns such as Zzebda, Kfar Tebnit and Sharqia in Lebanon.",
    )
    assert found["Tyre"][0] == "LB"
    assert "Sharqia" not in found


def test_where_somebody_is_taken_is_not_where_he_was_hurt(gazetteer: Gazetteer) -> None:
    found = put(
        gazetteer,
        "In Nabatieh, a man was hurt and taken to Jabal Zzamel Hospital. It is in Lebanon.",
    )
    assert "Jabal Zzamel Hospital" not in found


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Six died in Baluchistan. Zahedan and Khash in Iran are under curfew.", "IR"),
        ("Six died in Baluchistan. Quetta and Khuzdar in Pakistan are under curfew.", "PK"),
    ],
)
def test_a_land_on_both_sides_of_a_border_is_the_article_s_own_part(
    gazetteer: Gazetteer, text: str, country: str
) -> None:
    assert put(gazetteer, text)["Baluchistan"] == (country, "A")


@pytest.mark.parametrize(
    ("text", "unit", "inner"),
    [
        ("Gunmen raided Dankebe community in Bokkos Local Government Area, Plateau, Nigeria.",
         "Bokkos", "Dankebe"),
        ("Raiders burned houses in Unguwar Bako, Kankara Local Government Area, Nigeria.",
         "Kankara", "Unguwar Bako"),
        ("Fires reached Karrabool in Cessnock Local Government Area, Australia.",
         "Cessnock", "Karrabool"),
        ("Houses burned in Ntabeni village, Umzimvubu Local Municipality, South Africa.",
         "Umzimvubu", "Ntabeni"),
    ],
)  # fmt: skip
def test_a_unit_of_three_words_written_large_is_no_body(
    gazetteer: Gazetteer, text: str, unit: str, inner: str
) -> None:
    found = {one.toponym.surface: one for one in resolved(gazetteer, text)}
    outer = next(one for name, one in found.items() if name.startswith(unit))
    assert outer.toponym.kind == "name"
    assert outer.place is not None
    assert found[inner].place is not None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Floods hit Kalongo village in Agago Sub-County, Uganda.", "Sub-County"),
        ("Troops killed three in Koutougou, Arbinda Commune, Soum Province, Burkina Faso.",
         "Commune"),
        ("A raid hit Fairwater, Blacktown Local Government Area, Australia.", "Area"),
        ("Two died in Kajo-Keji, Liwolo Payam, South Sudan.", "Payam"),
    ],
)  # fmt: skip
def test_the_kind_of_a_unit_is_no_name_of_its_own(
    gazetteer: Gazetteer, text: str, kind: str
) -> None:
    assert kind not in named(gazetteer, text)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen attacked Dankebe village in Kankara Local Government Area of Katsina, Nigeria.",
        "Rebels shelled Ntabeni village in Umzimvubu Local Municipality of Eastern Cape.",
        "Militants raided Galkole village in Baidoa district of Bay, Somalia.",
    ],
)
def test_what_happens_in_a_place_of_a_unit_is_not_told_of_the_larger_unit_too(
    text: str, config: Config
) -> None:
    assert len(told(text, config)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Settlers burned a barn in Khirbet Zakra (Hebron) and in Nablus.", "Khirbet Zakra"),
        ("Clashes were reported in Khirbet Nahas (Jenin) and in Nablus.", "Khirbet Nahas"),
        ("Two houses burned in Sitio Malagkit (Surigao), the Philippines.", "Sitio Malagkit"),
    ],
)
def test_a_town_in_brackets_is_where_an_unknown_place_is(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    assert name in put(gazetteer, text)


def test_who_told_it_in_brackets_is_no_place_around(gazetteer: Gazetteer) -> None:
    text = "BAIRIKI NORTH (Tarawa Times) - Two died in Kiribati on Monday."
    assert "BAIRIKI NORTH" not in put(gazetteer, text)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("BAMAKO, Mali - Gunmen raided the village of Koumbia, Mali's army said.", "Koumbia", "ML"),
        ("BAMAKO, Mali - Gunmen raided the village of Binga, Mali's army said.", "Binga", "ML"),
        ("BAMAKO, Mali - Gunmen raided the village of Kassa, Mali's army said.", "Kassa", "ML"),
        ("BAMAKO, Mali - Gunmen raided the village of Lafia, Mali's army said.", "Lafia", "ML"),
    ],
)  # fmt: skip
def test_namesakes_that_cannot_be_meant_do_not_hide_the_one_at_home(
    gazetteer: Gazetteer, text: str, name: str, country: str
) -> None:
    assert put(gazetteer, text)[name][0] == country


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fighters entered lower Shebelle on Monday, Somalia's army said.", "Lower Shebelle"),
        ("Floods hit middle Juba and upper Nile on Monday.", "Middle Juba|Upper Nile"),
        ("Protests spread from inner Mongolia to greater Accra.", "Inner Mongolia|Greater Accra"),
    ],
)
def test_a_unit_whose_first_word_is_small_is_not_what_its_last_names(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    places = {one.place.name for one in resolved(gazetteer, text) if one.place}
    assert set(name.split("|")) <= places
    assert not places & {"Juba", "Nile", "Accra", "Mongolia"}


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Fighters attacked bases in the region of Southern Somalia on Tuesday.", "Somalia"),
        ("Floods hit the provinces of Southern Angola on Tuesday.", "Angola"),
        ("Fires burned in districts of Northern Portugal on Tuesday.", "Portugal"),
    ],
)
def test_a_side_of_a_country_is_no_unknown_region(
    gazetteer: Gazetteer, text: str, land: str
) -> None:
    assert land in {one.place.name for one in resolved(gazetteer, text) if one.place}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Balkan country was jolted by aftershocks, Albania said.", "Balkan"),
        ("The tiny Gulf state closed its border with Saudi Arabia on Monday.", "Gulf"),
        ("Protests spread in the Sahel nation, the government of Niger said.", "Sahel"),
        ("Envoys of Baltic states met in Riga.", "Baltic"),
    ],
)
def test_a_part_of_the_world_is_no_place_where_a_land_in_it_is_meant(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    assert name not in named(gazetteer, text)


def test_a_state_of_a_land_is_a_place(gazetteer: Gazetteer) -> None:
    found = put(gazetteer, "Fighting spread in the Kaduna state of Nigeria and the Sahel region.")
    assert {"Kaduna", "Sahel"} <= set(found)
