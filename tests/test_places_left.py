"""No name that stands for a place is left out, and none is given a namesake's place."""

import pytest

from mapgen.gazetteer import Gazetteer
from tests.articles import resolved


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Eruptions of the Karimbo Volcano in Indonesia forced 900 to flee.", "Karimbo Volcano"),
        ("Troops held the Jabal Marrun heights in Sudan.", "Jabal Marrun"),
        ("Floods hit Wadi Sarhun, north of Hajjah in Yemen.", "Wadi Sarhun"),
        ("Gunmen in Mali killed nine herders on Sunday at Torissa, near Ansongo.", "Torissa"),
        ("The road to Kalamandi was cut by floods in Kenya.", "Kalamandi"),
        ("Buses to Thika via Mugandi were stopped in Kenya.", "Mugandi"),
        ("Guards shot a man at a checkpoint at Mbeli Kundo. Kenya denied it.", "Mbeli Kundo"),
        ("The mosque in the village “Bani Sahm” near Hajjah in Yemen was hit.", "Bani Sahm"),
        ("The Orla-Benta-Kesra road in Tunisia was mined.", "Orla|Benta|Kesra"),
        ("Militants hid in the mountains of Sammara and Orbata near Gafsa.", "Sammara|Orbata"),
        ("He was freed from occupied Verkhivne in Ukraine.", "Verkhivne"),
        ("Two clans fought in Kapuli 3 village in Papua New Guinea.", "Kapuli 3"),
        ("Fires burned in Vega de Torrelba, Spain, on Monday.", "Vega de Torrelba"),
        ("A case was found in Mugandi village, Franceville city in Gabon.", "Mugandi"),
        ("Police destroyed camps in the vast Sambisa forest of Nigeria.", "Sambisa forest"),
        ("Clashes were reported in the North-Eastern Zone of Tigray.", "North-Eastern Zone"),
        (
            "Shells hit the villages of Sukovan and Tamish in the Terter region of Azerbaijan.",
            "Sukovan|Tamish",
        ),
        ("The last camp at Nankoli, Cape Orvan in Malawi was closed.", "Cape Orvan"),
        ("A fire broke out in the Oda Pine National Park in Portugal.", "Oda Pine"),
        ("The highway between Ormonde and Matagai in New Zealand was closed.", "Ormonde|Matagai"),
        (
            "He was shot on a bridge along the Muteke river at Chinambiri. Zimbabwe mourned.",
            "Chinambiri",
        ),
        ("Some 800 people live at Nyakobande Transit Centre in Kisoro district.", "Nyakobande"),
        ("Trees fell on Phan Xi Lang ward of Sa Pa in Vietnam.", "Phan Xi Lang"),
        ("They shot a rhino in Mokembo Game Reserve in northern Botswana.", "Mokembo"),
        ("The gunmen came to Kampung Sri Lintang in Semporna in Malaysia.", "Kampung Sri Lintang"),
        ("Villagers from Chipondera came with axes, police in Lilongwe said.", "Chipondera"),
        ("In Rovato Lombardia drivers cleared the road, Italian police said.", "Rovato|Lombardia"),
        ("Police in Lyon, Nice and Toulon in France held nine men.", "Nice"),
    ],
)
def test_what_stands_for_a_place_is_placed_or_listed(gazetteer, text: str, names: str) -> None:
    every = {one.toponym.surface for one in resolved(gazetteer, text)}
    assert set(names.split("|")) <= every


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Floods hit Hanoi and the Northwest region of Vietnam.", "Northwest"),
        ("Two houses in a village of Sando chiefdom were burnt, police in Sierra Leone's Bo said.",
         "Sando"),
        ("Raids in Ecuador held men of the Sucre 7 gang in Quito.", "Sucre"),
        ("Raids hit suburbs of the capital, including San Rafael and Joya. Loja in Ecuador slept.",
         "San Rafael"),
        ("A resident of Mathura in Weddamulla was held, said police in Galle in Sri Lanka.",
         "Mathura"),
        ("A blaze hit Ban Quon village in Ninh Banh Commune, near Hanoi in Vietnam.", "Ninh Banh"),
        ("In Pofadder, Durban, a shop burned. South African police came from Pietermaritzburg.",
         "Pofadder"),
        ("Troops were shot at in San Isidro, Yungay province, Ancash. Peru sent more to Huaraz.",
         "San Isidro"),
    ],
)  # fmt: skip
def test_a_namesake_that_the_words_speak_against_gets_no_mark(gazetteer, text, name) -> None:
    places = [one.place for one in resolved(gazetteer, text) if one.toponym.surface == name]
    assert all(place is None or place.id.startswith("said:") for place in places)


@pytest.mark.parametrize(
    ("text", "name", "outer"),
    [
        ("Two died in Kalobo village, Bundo sub-county in Kasese district of Uganda.",
         "Kalobo", "Bundo"),
        ("The Bitola village Dragobor in Macedonia was searched.", "Dragobor", "Bitola"),
        ("Fires broke out in Prekazi, also a suburb of Skenderaj in Kosovo.", "Prekazi", "Srbica"),
        ("Shells fell on Dolzen (Jarabulus district) in Syria.", "Dolzen", "Jarabulus"),
        ("Crews left Lugo's quiet hamlet of Corveiro in Spain.", "Corveiro", "Lugo"),
        ("Raids hit suburbs of Gafsa, including Orbata and Sammara, in Tunisia.", "Orbata",
         "Gafsa"),
        ("Gunmen raided Dorhalim and nearby villages in Kasese district of Uganda.", "Dorhalim",
         "Kasese"),
        ("Fighters came to Palma in the Nambuyo area of Mozambique.", "Nambuyo", "Palma"),
        ("Three were killed in Azhama, a town northwest of the capital Sanaa in Yemen.", "Azhama",
         "Sanaa"),
    ],
)  # fmt: skip
def test_the_text_says_where_a_name_lies_that_nobody_knows(gazetteer, text, name, outer) -> None:
    (one, *_) = (one for one in resolved(gazetteer, text) if one.toponym.surface == name)
    assert one.place is not None
    assert one.place.id.startswith("said:")
    assert outer in one.reason


def test_a_name_is_offered_again_where_the_text_says_what_it_lies_in(gazetteer) -> None:
    text = (
        "Clashes spread around Prasat Ta Kro and Prasat Ta Lenh in Thailand.\n\n"
        "Later, guns were fired at Prasat Ta Lenh in Phanom Dong Rak district."
    )
    places = [one.place for one in resolved(gazetteer, text) if "Lenh" in one.toponym.surface]
    assert any(places)


def test_neighbourhoods_lie_about_the_town_of_their_district(gazetteer) -> None:
    text = "Clashes erupted in the Kavakli and Mezarlik neighbourhoods of Yuksekova in Turkey."
    places = [one.place for one in resolved(gazetteer, text) if "lik" in one.toponym.surface]
    assert [place.radius_km for place in places if place] == [8.0]


def test_a_barangay_is_found_by_its_name(gazetteer) -> None:
    text = "A bomb went off in Barangay Balabag, near Kalibo in the Philippines."
    (one, *_) = (one for one in resolved(gazetteer, text) if "Balabag" in one.toponym.surface)
    assert one.place is not None
    assert (one.place.name, one.place.country) == ("Balabag", "PH")


def test_letters_of_a_party_are_no_ward(gazetteer) -> None:
    text = "A former CCM ward chairman was shot in Kilwa in Tanzania."
    assert "CCM" not in {one.toponym.surface for one in resolved(gazetteer, text)}


def test_a_country_is_not_its_own_province(gazetteer: Gazetteer) -> None:
    text = "Ash fell on Escuintla in Guatemala and on Chimaltenango. Guatemala shut schools."
    places = [one.place for one in resolved(gazetteer, text) if one.toponym.surface == "Guatemala"]
    assert {place.feature for place in places if place} == {"A.PCLI"}


def test_names_of_a_list_lie_in_the_land_of_the_one_that_none_else_bears(gazetteer) -> None:
    text = "Rains destroyed homes in Kita and Yanfolila. Bridges fell in Yanfolila."
    assert {one.place.country for one in resolved(gazetteer, text) if one.place} == {"ML"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Several roads in Bani Qasim Harun are cut off in Oman.", "Bani Qasim Harun"),
        ("Troops in Oman left the wilayats of Rustaq and Al Harba.", "Al Harba"),
        ("Kenyan police searched the Kimbo market and a base in Nyali.", "Kimbo"),
        ("Aid came to the Mutoma Health Centre in Zambia.", "Mutoma Health Centre"),
        ("A gang seized the Tambara Primary School in Zambia.", "Tambara Primary School"),
        ("Men fled from the feared El Pozo interrogation jail in Nicaragua.", "El Pozo"),
        ("Raids hit Managua neighborhoods known as “Lince” and “Tigre” in Nicaragua.",
         "Lince|Tigre"),
        ("Dursunlu lies some 40 km south of Ankara in Turkey.", "Dursunlu"),
        ("Apostolpa is the first city where soldiers search homes in El Salvador.", "Apostolpa"),
        ("Floods in Laos closed the Xe-Lamphan River.", "Xe-Lamphan River"),
        ("Police held two men in the Brussels suburb of Forest in Belgium.", "Forest"),
        ("Rain fell on Hope, Abbotsford and Chilliwack in Canada.", "Hope"),
        ("Kenya Rejects Plan\n\n15 Migrants Held In Kibera Sawa\n\nPolice in Kenya held them.",
         "Kibera Sawa"),
        ("A crash closed Highway 7 near Agassiz in Canada.", "Highway 7"),
        ("A Kumanovo-born sergeant was shot in Skopje in Macedonia.", "Kumanovo"),
        ("In Liberia flooding hit many, with Joe Blurm Town the worst hit.", "Joe Blurm Town"),
        ("Today in Loro Kala I heard of houses burnt in Dili in Timor-Leste.", "Loro Kala"),
        ("Two died in Kizonwe Cell, Mutundu Sector in Karongi District in Rwanda.",
         "Kizonwe|Mutundu"),
        ("Nyunda minor seminary was flooded, Rwanda said.", "Nyunda"),
        ("They have bases in Betham Garden and Sea Lotts. Trinidad mourned.", "Sea Lotts"),
        ("A man was shot outside the Bresson Street Police Station in Arima in Trinidad.",
         "Bresson Street Police Station"),
        ("The killings took place at Trou Makass, Trinidad said.", "Trou Makass"),
        ("Planes were diverted to Tortugo in Costa Rica.", "Tortugo"),
        ("Crowds burned a bus in the park Sverkaparken in Orebro in Sweden.", "Sverkaparken"),
        ("Villages like Jekin, Kamosott and Oupar in Gambia are empty.", "Jekin|Kamosott|Oupar"),
        ("They set the Kwalasena police station alight in Eswatini.", "Kwalasena"),
        ("Near Usnarg Dolny, on the border of Poland, guards stood.", "Usnarg Dolny"),
        ("The killings in Abidjan and Petit Dukorou. Côte d'Ivoire mourned.", "Petit Dukorou"),
        ("Survivors of the Marisol massacre met in Lima in Peru.", "Marisol"),
    ],
)  # fmt: skip
def test_sites_and_names_in_a_place_s_position_are_listed(gazetteer, text: str, names: str) -> None:
    seen = {one.toponym.surface for one in resolved(gazetteer, text)}
    assert set(names.split("|")) <= seen


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("She had faith in Anna Oakes, said police in Kenya.", "Anna Oakes"),
        ("The envoy met leaders of the bases of the MFDC in Senegal.", "MFDC"),
        ("The Syrian hospital in Daraa in Syria was shelled.", "Syrian hospital"),
        ("She met him in Geneva, and John Kerry in Paris, said Kenya.", "John Kerry"),
        ("Blame lies with the army, said the mayor of Lima in Peru.", "Blame"),
        ("Talks in Nairobi were close to Anna Oakes, a friend of Kenya.", "Anna Oakes"),
    ],
)
def test_what_only_looks_like_a_site_is_not_listed(gazetteer, text: str, other: str) -> None:
    assert other not in {one.toponym.surface for one in resolved(gazetteer, text)}


@pytest.mark.parametrize(
    ("text", "name", "km"),
    [
        ("Riots broke out in Lusaka's Mandevu Hill Township in Zambia.", "Mandevu Hill", 40),
        ("A man was shot in Bilad al-Harq, a Manama suburb, in Bahrain.", "Bilad al-Harq", 40),
        ("Nurses at the Soweda Clinic in Nairobi in Kenya fled.", "Soweda Clinic", 40),
    ],
)
def test_a_part_of_a_large_town_lies_somewhere_in_it(
    gazetteer, text: str, name: str, km: int
) -> None:
    (one, *_) = (r for r in resolved(gazetteer, text) if name in r.toponym.surface)
    assert one.place is not None
    assert one.place.radius_km is not None
    assert 8 <= one.place.radius_km <= km


def test_a_town_does_not_stand_for_a_parish_where_its_land_is_not_spoken_of(gazetteer) -> None:
    text = "The parishes of Santiago and San Antonio, in Jinotepe, rang. Nicaragua mourned."
    lands = {one.place.country for one in resolved(gazetteer, text) if one.place}
    assert lands == {"NI"}


def test_a_side_stands_before_or_after_the_name_of_a_province(gazetteer) -> None:
    text = "Crews work in North Al Batinah Governorate of Oman."
    (one, *_) = (r for r in resolved(gazetteer, text) if "Batinah" in r.toponym.surface)
    assert one.toponym.surface.startswith("North")
    assert one.place is not None
    assert one.place.name == "Al Batinah North"


def test_a_district_of_a_capital_lies_somewhere_in_it(gazetteer) -> None:
    text = "Fires burned in the Kavala district of Kabul in Afghanistan."
    (one, *_) = (r for r in resolved(gazetteer, text) if r.toponym.surface == "Kavala")
    assert one.place is not None
    assert (one.place.country, one.place.radius_km) == ("AF", 25.3)


def test_a_part_of_the_city_lies_in_the_town_last_named(gazetteer) -> None:
    text = "Police in Bujumbura in Burundi fled. Bombs hit Kamenga zone, in the north of the city."
    (one, *_) = (r for r in resolved(gazetteer, text) if r.toponym.surface == "Kamenga")
    assert one.place is not None
    assert one.place.country == "BI"


def test_what_is_put_into_a_unit_last_named_lies_there(gazetteer) -> None:
    text = "A man in Teknaf Upazila, Bangladesh, fled. Two died in the Upazila's Baharhara Union."
    (one, *_) = (r for r in resolved(gazetteer, text) if r.toponym.surface.startswith("Baharh"))
    assert one.place is not None
    assert one.place.country == "BD"


def test_a_port_of_a_country_s_name_is_not_the_country(gazetteer) -> None:
    text = "Gangs hold East Port of Spain. Police in Trinidad and Tobago came."
    assert {r.place.country for r in resolved(gazetteer, text) if r.place} == {"TT"}


def test_a_people_speaks_for_the_district_of_its_own_land(gazetteer) -> None:
    text = "Miners fought in the Surinamese district of Para. Paramaribo is calm, Suriname said."
    assert {r.place.country for r in resolved(gazetteer, text) if r.place} == {"SR"}


def test_the_seat_of_a_province_may_lie_far_from_all_others_of_a_list(gazetteer) -> None:
    text = "The risk is high in Bragança, Vila Real, Viseu and Faro in Portugal."
    assert "Faro" in {r.toponym.surface for r in resolved(gazetteer, text) if r.place}


def test_provinces_are_known_by_other_spellings(gazetteer) -> None:
    text = "Herders left Khovd, Zavkhan, Uvurkhangai and Selenge, and Umnugovi aimag, in Mongolia."
    placed = {r.toponym.surface: r.place.name for r in resolved(gazetteer, text) if r.place}
    assert placed["Umnugovi"] == "Ömnögovi"
    assert placed["Uvurkhangai"] == "Övörkhangai"


def test_a_province_among_provinces_is_not_in_the_next(gazetteer) -> None:
    text = "Snow fell in Khovd, Orkhon, Selenge, Zavkhan and Uvs in Mongolia."
    kinds = {r.toponym.surface: r.place.feature for r in resolved(gazetteer, text) if r.place}
    assert kinds["Orkhon"] == "A.ADM1"


def test_the_last_half_of_a_linked_name_stands_for_the_whole(gazetteer) -> None:
    text = "Troops left Gorno-Badakhshan. The Badakhshan leaders agreed, Tajikistan said."
    lands = {r.place.country for r in resolved(gazetteer, text) if r.place}
    assert lands == {"TJ"}


def test_a_monument_is_not_in_the_middle_of_a_province_of_its_name(gazetteer) -> None:
    text = "Guards at the Preah Vihear temple in Cambodia fired."
    assert {r.place.country for r in resolved(gazetteer, text) if r.place} == {"KH"}
    assert [r.place for r in resolved(gazetteer, text) if "Vihear" in r.toponym.surface] == [None]


def test_people_of_a_part_of_the_world_give_no_mark(gazetteer) -> None:
    text = "West African troops came to Kano in Nigeria."
    assert "West African" not in {r.toponym.surface for r in resolved(gazetteer, text)}
