"""No name in the position of a place is left out without a word: it is placed or listed."""

import hashlib

import pytest

from mapgen.gazetteer import Gazetteer
from mapgen.model import Article
from mapgen.recognise import recognise
from mapgen.text.analyse import analyse


def found(text: str, gazetteer: Gazetteer) -> list[str]:
    article = Article(text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    kinds = {"name", "metonym"}
    return [t.surface for t in recognise(analyse(article), gazetteer) if t.kind in kinds]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # parts joined by a hyphen are one name, of which one part alone may be some other place
        (
            "Shells fell on positions at Kelora and Mai-Tsera. Kelora is 20 km north of Mopti.",
            "Kelora|Mai-Tsera",
        ),
        ("Heavy fighting went on at Bundu-Lok on Friday.", "Bundu-Lok"),
        ("The army shelled Orvela. Zar-Minta lies 8 km from Homs.", "Orvela|Zar-Minta"),
        ("The column departed Tor-Mela for Bangassou at dawn.", "Tor-Mela"),
        ("Gunmen raided Karo-danda and Mando-rafa communities.", "Karo-danda|Mando-rafa"),
        ("Armed men from Cuel-bor county raided 20 cows.", "Cuel-bor"),
        ("The police crossed the Mareda-Nanga district border on Monday.", "Mareda|Nanga"),
        ("Troops died in the Centre-nord region of Burkina Faso.", "Centre-nord|Burkina Faso"),
        ("Rebels left the Centre-sorda region on Monday.", "Centre-sorda"),
        ("Police searched the Station-mola district on Friday.", "Station-mola"),
        # a letter and a number
        ("Troops raided bases located in Bur-Hakar and K-60 villages.", "Bur-Hakar|K-60"),
        ("Fighting was reported in the villages of Tor-Laba and B-52.", "Tor-Laba|B-52"),
        ("The convoy was attacked near the J-12 settlement on Sunday.", "J-12"),
        # areas that are taken
        ("Rebels have taken Kor Belan and Tasso Min areas from the army.", "Kor Belan|Tasso Min"),
        ("Troops captured the Luma Sadi and Gor Tekra areas.", "Luma Sadi|Gor Tekra"),
        # what is left for somewhere
        ("The boat left Mirandu for Zanzibar on Friday with 90 people.", "Mirandu"),
        ("Shells killed civilians at Tor-Wech Lual-Deng-Kuot and left.", "Tor-Wech Lual-Deng-Kuot"),
        # apostrophes, adjectives, sides, numbers in brackets
        ("Fighters attacked the villages of N’Kinga, Namakule and Muatira.", "N’Kinga|Namakule"),
        ("A girl was killed in the village of Mowasse’a.", "Mowasse’a"),
        ("One person was killed in the troubled Sinora village of Kano.", "Sinora"),
        ("The violence was reported from the Koirental hill area.", "Koirental"),
        ("Fires burnt in Hela, Western and Enga Provinces.", "Hela|Western|Enga"),
        (
            "They fled to Nabbar (85 families), Jabal Tarad (55 families) and Haribel (7 homes).",
            "Nabbar|Jabal Tarad|Haribel",
        ),
        ("Herders met on the border of Korkorel and Kamweni, he said.", "Korkorel|Kamweni"),
        # what the parser takes for an adjective, or the model for one body
        ("In Kurindamadu in Vavuniya, the army overran five bunkers.", "Kurindamadu"),
        ("Rebels held areas in Paltakandal and moved on Vavuniya.", "Paltakandal"),
        ("Police launched the raid from Dornagufa, Burkapan and Timelada.", "Burkapan|Timelada"),
        # where people come from, and news
        ("Other IDPs from Yokapata and Mambi sought shelter in Bunia.", "Yokapata|Mambi"),
        ("Further clashes were reported from Tagapa on 29 and 30 October.", "Tagapa"),
        ("Half of the population of Kocholiland lives in camps near Gulu.", "Kocholiland"),
        # camps, woods, wards, the middle of a quake
        ("Rebels burnt 300 huts at Wiyo-Nana displaced persons' camp near Gulu.", "Wiyo-Nana"),
        ("The rebels fled into the north-central Wakki jungles.", "Wakki"),
        ("The team was sent to the Minapal forests on Saturday.", "Minapal"),
        ("He lived in Ward No. 2 Parikar Tole and died there.", "Parikar Tole"),
        ("It struck on Friday, with Ramikanda of Rukum as the epicentre.", "Ramikanda"),
        # small articles, and what is struck
        ("Rockets hit houses in al-Butirah, Sanhoun and Bulifil on Monday.", "al-Butirah|Bulifil"),
        (
            "Strikes by warplanes on al-Tareb, al-Gazemo and Urem al-Sura went on.",
            "al-Tareb|al-Gazemo|Urem al-Sura",
        ),
        (
            "The operation targeted El-mora’adde, Garas Gowan, and Galka Salino near Marka.",
            "El-mora’adde|Garas Gowan|Galka Salino",
        ),
        ("The most affected Traditional Authorities are Makhula and Tengan.", "Makhula|Tengan"),
        ("One bridge over the Pangeri river and one near it fell.", "Pangeri"),
        (
            "Rivers such as the Mahanta, the Gandol and Kankel are in spate.",
            "Mahanta|Gandol|Kankel",
        ),
        ("They hit the villages Magaya, Namakande (the seat), N’Sinda and Lute.", "Magaya|N’Sinda"),
        ("Rebels fought soldiers in Barangay Bao-bao, and a bao tree fell.", "Bao-bao"),
        (
            "Up to 200 villagers at Simta and Khalaika of Holima VDC and Piprata died.",
            "Simta|Piprata",
        ),
        ("Men died at Nanta Municipality-5 and Borga Municipality-6.", "Borga Municipality"),
        ("The dead are from parts of Maravan Zagra all in Munya in Nigeria.", "Maravan Zagra"),
        # units by kinds that are bodies' too, or departments of a land
        ("The road was cut in the Kisu Randela division where rebels are active.", "Kisu Randela"),
        ("Two soldiers were killed in the Bena Torfo subdivision.", "Bena Torfo"),
        ("Roads were blocked in the province of Tarma, in the department of Juninga.", "Juninga"),
        ("Police said the Tarvo District of Ningi county was calm.", "Tarvo District|Ningi"),
        ("Farmers were killed in Logo local government area of Benue State.", "Logo"),
        ("Gunmen killed three people in Bassa/Kumoki Ward of Shiroro.", "Kumoki Ward"),
        ("A slide buried a house at Burgal Municipality-5 in the district.", "Burgal Municipality"),
        # units called by the title of their chief, or by letters
        ("Camps stand in Traditional Authorities (T/As) Kasonga and Mbilwe.", "Kasonga|Mbilwe"),
        ("Maize fields were flooded in TA Chimandula and crops were lost.", "Chimandula"),
        ("A house burnt in Sub-Traditional Authority Masinje.", "Masinje"),
        ("Houses fell in Group Village Headman (GVH) Sitolo and Nankumwe.", "Sitolo|Nankumwe"),
        ("Two rebels died in Brgy. Dag-ang, La Castellana.", "Dag-ang|La Castellana"),
        ("Troops went to remote Sitio Kalumog of Barangay Tagsalan.", "Kalumog|Tagsalan"),
        ("The raid took place in Malual Two Payam after two raids elsewhere.", "Malual Two"),
        # lists of waters and of reserves
        (
            "Areas west of the town, including Selka, Morrow, and Tasker Lakes, were cleared.",
            "Selka|Morrow|Tasker Lakes",
        ),
        ("Animals died in the National Parks of Manar, Orlang and Dibra-Saiko.", "Manar|Orlang"),
        ("The village lies on the river La Torrel.", "La Torrel"),
        ("One bridge over the Langeri river was swept away.", "Langeri"),
        # units named by sides
        ("Gunmen attacked a village in the Center-South region.", "Center-South"),
        ("Three soldiers died in the Centre-West region on Monday.", "Centre-West"),
        ("Attacks multiplied in the Far-South, the governor said.", "Far-South"),
        # what it is called
        ("The attackers came from a village called Dorro Sanka before they fled.", "Dorro Sanka"),
        ("Heavy rain fell in an area known as Molvin, officials said.", "Molvin"),
        ("A nearby village, Kitolo, had been hit before.", "Kitolo"),
        ("Mud fell near the two villages Villar de Prena and Remolla.", "Villar de Prena|Remolla"),
        ("Bandits struck in four villages namely; Tulu Malan and Arne Mai.", "Tulu Malan|Arne Mai"),
        # what its container, or its fellows, say
        ("Gunmen attacked Coskar in neighbouring Boma State.", "Coskar"),
        ("Bodies were found at Lumatna and Seri in Kenema.", "Lumatna"),
        ("The rebels invaded Tor Malash, Kenbe community in Gusau.", "Tor Malash|Kenbe"),
        ("The injured were airlifted and taken to Uchuma.", "Uchuma"),
        ("A clash was reported in Catigbalian town on Friday.", "Catigbalian"),
        ("As Yatmin is in the same township, the people fled.", "Yatmin"),
        ("Two people went missing at Nijaggar, Ward No 3 of the town.", "Nijaggar"),
        ("Rebels raided farms on Quifuma island on Monday.", "Quifuma"),
    ],
)
def test_a_name_where_a_place_stands_is_placed_or_listed(
    gazetteer: Gazetteer, text: str, names: str
) -> None:
    assert set(names.split("|")) <= set(found(text, gazetteer))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The striker left Arsenal for Chelsea.", "Arsenal"),
        ("They flew B-52 and F-16 jets over the sea.", "B-52"),
        ("Pupils of the grade K-8 district had no lessons.", "K-8"),
        ("He was charged in the Southern District of Ohio.", "Ohio"),
        ("The ministry of Justice said so, and Traditional Authorities agreed.", "Justice"),
        ("The army and Hezbollah areas are quiet.", "Hezbollah"),
        ("Germany sent Toni Erdmann, and The Salesman from Iran won.", "Salesman"),
        ("It is Hubert Cenal, the mayor of the nearby commune of Gros-Morne.", "Hubert Cenal"),
        ("O'Brien said he didn't mind, and It's said that they left.", "O'Brien"),
        ("The districts hit are Zomba (29,892 HH) and Nsanje (16,118 HH).", "HH"),
        ("Fighters of al-Shabaab hid in al-Shabaab camps.", "al-Shabaab"),
        ("Air strikes went on, and the strikes took a toll on General Motors.", "General Motors"),
        ("He gave it to Burt Ward of Surrey, and Shayne Ward sang.", "Burt Ward"),
        ("Attackers fled from Mr Harlan on Monday.", "Mr Harlan"),
        ("Strikes by pilots had an effect on Lufthansa.", "Lufthansa"),
        ("It was in Marru Payam, Oda South Commissioner, Deng Manyat said.", "Deng Manyat"),
        ("Teams went to East and West Champaran, Supaul and Purnia districts.", "East"),
        ("Neighboring towns sent men.", "Neighboring"),
        ("He is known as Sarkin to his friends.", "Sarkin"),
        ("In Kusma a slide buried a home in Ward 5.", "Ward"),
        ("The men were held in TA Chimandula in Malawi.", "TA"),
        ("The clash broke out in Brgy. Lag-ang, Cauayan.", "Brgy"),
        ("Shells fell on army positions at Mai-Tsera in Mali.", "Mai"),
        ("Ada M. Oakes, M.D., Ph.D., was named a professor in Charleston.", "M.D."),
        ("He heads the Institute of Business and Law at Oakes College.", "Law"),
    ],
)
def test_what_is_no_place_is_not_listed_for_its_words(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    assert name not in found(text, gazetteer)
