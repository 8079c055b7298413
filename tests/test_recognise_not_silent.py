"""A name that nobody knows is listed wherever a place is named, however its sentence is built."""

import pytest

from mapgen.gazetteer import Gazetteer
from tests.test_recognise_left_out import found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a kind of several after a coordination
        ("Families sought refuge in the Tarmu and Belko camps near Nyala.", "Tarmu|Belko"),
        ("Water ran out in the Sofra, Ninge and Kalpo sites near Goma.", "Sofra|Ninge|Kalpo"),
        ("Shells fell on the Barvu and Menko neighbourhoods of Homs.", "Barvu|Menko"),
        ("Gunmen attacked the Lorke and Datu settlements in Uganda.", "Lorke|Datu"),
        ("The storm cut off the Pelu and Vanko islands on Monday.", "Pelu|Vanko"),
        # a site with words before its kind
        ("Soldiers based at the Law Kay Tho military camp fired shells.", "Law Kay Tho"),
        ("Men were held in the Bur Temna police station on Monday.", "Bur Temna"),
        ("Rebels burnt 300 huts at Tura-Wono displaced persons' camp.", "Tura-Wono"),
        ("On Tuesday the Sabeka outpost also opened fire on the town.", "Sabeka"),
        ("Troops captured the strategically important Fusha airbase.", "Fusha"),
        # units, with hyphens and small words
        ("Reinforcements came through the Ta-an district in the south.", "Ta-an"),
        ("They fled to Wousho Nakram state in Sudan.", "Wousho Nakram"),
        ("Rebels attacked Tarko in the Shager de Toro department.", "Shager de Toro"),
        ("Bombs were dropped on the Butringa valley on Monday.", "Butringa"),
        ("Artillery targeted the Hunganin area near Kfarchouba.", "Hunganin"),
        ("Fifty people were killed in the villages of Kamu, Mbi ya tamu and Tanana.", "Tanana"),
        (
            "They fired twelve shells into Yeh Nu Tlaw, Tae Koe Tlaw and Saw Nu Tlaw villages.",
            "Yeh Nu Tlaw|Tae Koe Tlaw|Saw Nu Tlaw",
        ),
        ("Seven soldiers were killed in Bambila, Dwenga Division during an ambush.", "Dwenga"),
        ("Police searched homes in the Hizango and Ghilara areas.", "Hizango|Ghilara"),
        ("He lived in the Nakade groupment, far from the town.", "Nakade"),
        ("The deal was signed after talks at Bekhola in Vimova.", "Bekhola"),
        ("Others fled to Blue Nile state and El Bujuhuk. They stay in schools.", "El Bujuhuk"),
        ("The village lies 30 kilometres away from Kotrunda, he said.", "Kotrunda"),
        ("Many parts of Gotezara have been deserted.", "Gotezara"),
        # who holds an office of it
        ("Nobody was hurt, said the governor of the El Tande Reservation, Juan Mora.", "El Tande"),
        ("The commissioner of Rasmuk Mohammad Yunis Khan was held hostage.", "Rasmuk"),
        ("Five died, the chief officer of Chanraha Municipality Sher Dhakal said.", "Chanraha"),
        ("It is the work of the mayor of Teleko, Ousmane Amir.", "Teleko"),
        # the kind before the name
        ("Smoke closed the nearby international airport Tonkantin on Monday.", "Tonkantin"),
        ("It struck 75 km south of the capital Witubri, monitors said.", "Witubri"),
        ("Ash fell around the volcano Tarmeko in the north.", "Tarmeko"),
        # lists, of which some are known or counted
        (
            "“Karkoru, Mopti, Bankass, Hillat Manda, and Hillat Abukar were pillaged,” he said.",
            "Karkoru|Hillat Manda|Hillat Abukar",
        ),
        (
            "They hit three villages, targeting Ceel Cadde Axmed, Ali Fooldhere, and Al Kowthar.",
            "Ceel Cadde Axmed|Ali Fooldhere|Al Kowthar",
        ),
        (
            "Alerts are out for areas near Kamloops, including Pasko, Merritt and Belesh Tron.",
            "Pasko|Belesh Tron",
        ),
        # how far
        ("Many other villages were burnt, until Donka Shati.", "Donka Shati"),
        ("The road is closed as far as Melkari, and two bridges fell.", "Melkari"),
        ("Rebels hold the river up to Tarvenu, he said.", "Tarvenu"),
        # sides, neighbours, what lies around
        ("Three villages in central Efia were evacuated.", "Efia"),
        ("Fires burnt in northern Jagul Wata on Monday.", "Jagul Wata"),
        ("The gang had travelled from nearby Dandouza in vehicles.", "Dandouza"),
        ("Rebels came from nearby states like Tichaga on Monday.", "Tichaga"),
        ("Thousands marched up Norepala, a main road to the suburbs.", "Norepala"),
        ("Bodies were found in Bastar's Zekhora between two camps.", "Zekhora"),
        ("Police shot a boy in a village (Tifusam) near Ramallah.", "Tifusam"),
        ("He commiserated with Jokasuri residents on Monday.", "Jokasuri"),
        # what a line opens with
        (
            "MAMOKHUM, Libya (Reuters) – Fighters took the airport on Monday, witnesses said.",
            "MAMOKHUM",
        ),
        ("FITRAHAR – Unidentified gunmen on motorbikes attacked two villages.", "FITRAHAR"),
        ("Tavajuka — Terrorists murdered five people on Tuesday in the north.", "Tavajuka"),
        (
            "Ripakra, Nov 4: The death toll in the earthquake has reached 37, police said.",
            "Ripakra",
        ),
        (
            "ST. HOURAS, LES DITAS, FORT WOSAL – Protests began with explosions on Monday.",
            "ST. HOURAS|LES DITAS|FORT WOSAL",
        ),
        ("Zadori, 14 Feb. Roads were blocked in protest against the government.", "Zadori"),
        ("Ituri/Gingala: 27 bodies of civilians killed by fighters were discovered.", "Gingala"),
    ],
)
def test_a_name_that_nobody_knows_is_listed(gazetteer: Gazetteer, text: str, names: str) -> None:
    have = set(found(text, gazetteer))
    assert all(any(name in one for one in have) for name in names.split("|")), have


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It is the work of the mayor of Teleko, Ousmane Amir.", "Ousmane Amir"),
        ("He waited until Christmas, and left the town.", "Christmas"),
        ("Fighters of the Taliban hold the Taliban and Hamas camps.", "Hamas"),
        ("The ministers of Kenya, Ada Oakes and Bob Hill met in Nairobi.", "Ada Oakes"),
        ("On Monday the President of Kazakhstan, Kassim-Omart Tok, spoke.", "Kassim"),
        ("Talks with the chief of police, Superintendent Mark Robarts, failed.", "Mark Robarts"),
        ("They found AK-47 rifles, Ondas rifles and bombs in Homs.", "Ondas"),
        ("It was in the news, said Chief District Officer Suresh Sonar.", "Chief District"),
        ("The men of the Golmar Division fought on.", "Golmar Division"),
        ("He was far from the South East Asian city-state.", "South East Asian"),
        ("UPDATE – Two people died in a fire in the capital on Monday.", "UPDATE"),
        ("Analysis — Why the rebels lost the war in the north of the land.", "Analysis"),
        ("He has met Ada Oakes, Bob Hill and Carl Denk in the town.", "Bob Hill"),
        ("On Friday, in Ramadan, nobody fought.", "Ramadan"),
        ("The Communist district officials met in the hall.", "Communist"),
        ("They live in Dublin, Cork and Zeldrik's House in Ireland.", "Zeldrik"),
    ],
)
def test_what_is_explained_otherwise_is_not_listed(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    assert name not in found(text, gazetteer)
